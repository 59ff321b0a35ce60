"""The desk as a web application: the page, its files, and the JSON API that the page lives on.

`openapi.json` beside this module documents the API; a test holds the two together.
"""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import partial, wraps
from pathlib import Path
from typing import Any, TypeVar

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import FileResponse, HTMLResponse, JSONResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from kbgen import __version__
from kbgen.desk.cards import card, cards, facts_of
from kbgen.desk.cases import Case, case_of, choices, scope_said
from kbgen.desk.drafts import MOST_DRAFT, held
from kbgen.desk.escalation import guide
from kbgen.desk.guard import Application, Failures, Guard
from kbgen.desk.hits import MOST_RESULTS, found
from kbgen.desk.page import STATIC, categories, desk_page, sign_in_page
from kbgen.desk.reading import listed, picture_of, shown
from kbgen.desk.state import Keeper, State
from kbgen.flags import MOST_BY, MOST_SAID, add_flag, one_line
from kbgen.load.flags import FLAGS
from kbgen.model import SCOPE_KEYS, Audience, Flag, Loc, SetupError
from kbgen.search.documents import Kind
from kbgen.values import Day

_OPENAPI = Path(__file__).parent / "openapi.json"
# A drawing may hold scripts, and somebody may open it by itself.
_PICTURE_CSP = {"Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox"}
_V = TypeVar("_V")


class _MistakeError(Exception):
    """The one who asks can mend it; the message says how."""

    def __init__(self, message: str, status: int = 400) -> None:
        super().__init__(message)
        self.status = status


def make_app(keeper: Keeper, token: str | None = None) -> Application:
    """The application behind its guard; with a token where others than this machine can reach it."""
    handlers: Mapping[Any, Any] = {HTTPException: _refused, _MistakeError: _mistaken}
    app = Starlette(routes=routes_of(keeper), exception_handlers=handlers)
    return Guard(app, token, Failures(time.monotonic))


def routes_of(keeper: Keeper) -> list[Route | Mount]:
    """What the application answers to."""
    desk = _Desk(keeper)
    return [
        Route("/", desk.page),
        Route("/sign-in", desk.sign_in),
        Route("/api/openapi.json", desk.openapi),
        Route("/api/status", _json(desk.status)),
        Route("/api/search", _json_at_once(desk.search)),
        Route("/api/articles/{name:path}", _json(desk.article)),
        Route("/api/facts", _json(desk.facts)),
        Route("/api/facts/{key}", _json(desk.fact)),
        Route("/api/escalation", _json(desk.escalation)),
        Route("/api/verify", _json_body(desk.verify), methods=["POST"]),
        Route("/api/flags", _json_body(desk.flag), methods=["POST"]),
        Route("/files/{name:path}", desk.file),
        Mount("/static", StaticFiles(directory=STATIC)),
    ]


@dataclass
class _Desk:
    keeper: Keeper
    flagging: threading.Lock = field(default_factory=threading.Lock)

    # Pages and files

    def page(self, request: Request) -> Response:
        return HTMLResponse(desk_page(self.keeper.state()))

    def sign_in(self, request: Request) -> Response:
        return HTMLResponse(sign_in_page("again" in request.query_params))

    def openapi(self, request: Request) -> Response:
        document = json.loads(_OPENAPI.read_text("utf-8"))
        document["info"]["version"] = __version__
        return JSONResponse(document)

    def file(self, request: Request) -> Response:
        """A picture of an article; by the names that were loaded, so that nothing else is read."""
        state = self.keeper.state()
        name = request.path_params["name"]
        kind = picture_of(Case(state.kb, _case(state, {}).scope), name)
        file = state.kb.settings.content / name
        if kind is None or not file.is_file():
            raise HTTPException(404)
        return FileResponse(file, media_type=kind, headers=_PICTURE_CSP)

    # The API

    def status(self, request: Request) -> Any:
        state = self.keeper.state()
        case = _case(state, request.query_params)
        return {
            **_state(state),
            "name": state.kb.settings.site_name,
            "language": state.kb.language.tag,
            "today": state.kb.as_of.isoformat(),
            "case": _case_said(case, state),
            "choices": choices(state.kb),
            "categories": categories(state),
        }

    def search(self, request: Request) -> Any:
        state = self.keeper.state()
        asked = request.query_params
        case = _case(state, asked)
        audience = asked.get("audience")
        kinds = [kind for kind in asked.get("kind", "").split(",") if kind]
        return {
            **found(
                state,
                case,
                asked.get("q", ""),
                category=asked.get("category"),
                audience=_one_of(Audience, audience, "audience") if audience else None,
                language=asked.get("language") or None,
                kinds=tuple(_one_of(Kind, kind, "kind") for kind in kinds),
                correct=asked.get("correct", "yes") != "no",
                limit=_limit(asked.get("limit", "20")),
            ),
            "case": _case_said(case, state),
            "state": _state(state),
        }

    def article(self, request: Request) -> Any:
        state = self.keeper.state()
        case = _case(state, request.query_params)
        article = case.kb.articles.get(request.path_params["name"])
        if article is None:
            raise _MistakeError("There is no such article.", 404)
        here = Case(case.kb, case.narrowed(article).applies_to)
        return {
            **shown(case, article, state.categories[article.name], state.renderer, state.site_url),
            "facts": cards(here, facts_of(here, article)),
        }

    def facts(self, request: Request) -> Any:
        state = self.keeper.state()
        case = _case(state, request.query_params)
        prefix = request.query_params.get("prefix", "")
        every = case.kb.policy.under(prefix) if prefix else case.kb.policy.facts.values()
        return {"facts": cards(case, every)}

    def fact(self, request: Request) -> Any:
        state = self.keeper.state()
        case = _case(state, request.query_params)
        fact = case.kb.policy.get(request.path_params["key"])
        if fact is None:
            raise _MistakeError("The policy has no such fact.", 404)
        articles = [
            listed(case, article, state.categories[article.name])
            for article in state.showing.get(fact.key, ())
        ]
        return {"fact": card(case, fact), "articles": articles}

    def escalation(self, request: Request) -> Any:
        state = self.keeper.state()
        case = _case(state, request.query_params)
        now = self.keeper.now(state)
        at = datetime.combine(case.kb.as_of, now.time(), now.tzinfo)
        return guide(case, request.query_params.get("role"), at)

    def verify(self, request: Request, body: Mapping[str, str]) -> Any:
        state = self.keeper.state()
        text = body.get("text", "")
        if len(text) > MOST_DRAFT:
            message = f"The draft is longer than {MOST_DRAFT:,} characters."
            raise _MistakeError(message, 413)
        return {"findings": held(state, _case(state, body), text)}

    def flag(self, request: Request, body: Mapping[str, str]) -> Any:
        state = self.keeper.state()
        article = state.kb.articles.get(body.get("article", ""))
        if article is None:
            raise _MistakeError("There is no such article.", 404)
        said = one_line(body.get("said", ""), MOST_SAID)
        if not said:
            raise _MistakeError("Say what is wrong.")
        by = one_line(body.get("by", ""), MOST_BY)
        flag = Flag(article.path, state.kb.as_of, by, said, Loc(FLAGS))
        with self.flagging:
            add_flag(state.kb.settings.root, flag)
        return {"article": article.name, "day": flag.day.isoformat(), "by": by, "said": said}


# What the routes share


def _state(state: State) -> dict[str, Any]:
    return {"version": state.version, "problem": state.problem}


def _case(state: State, asked: Mapping[str, str]) -> Case:
    """The case that parameters name."""
    written = asked.get("as_of", "").strip()
    try:
        day = date.fromisoformat(written) if written else state.kb.as_of
    except ValueError:
        message = f"'{written[:40]}' is not a date such as 2026-11-21."
        raise _MistakeError(message) from None
    try:
        return case_of(state.kb, day, {key: asked.get(key, "") for key in SCOPE_KEYS})
    except SetupError as error:
        raise _MistakeError(str(error)) from None


def _case_said(case: Case, state: State) -> dict[str, Any]:
    """The case in words; `is_general` where it is today's and everybody's."""
    return {
        "as_of": case.kb.as_of.isoformat(),
        "as_of_said": Day(case.kb.as_of).words(case.kb.language),
        "scope": scope_said(case.kb, case.scope),
        "is_general": not case.scope and case.kb.as_of == state.kb.as_of,
    }


def _one_of(kind: Callable[[str], _V], value: str, name: str) -> _V:
    try:
        return kind(value)
    except ValueError:
        message = f"'{value[:40]}' is no {name}."
        raise _MistakeError(message) from None


def _limit(written: str) -> int:
    if not written.isdecimal() or len(written) > 6 or not 0 < int(written) <= MOST_RESULTS:
        message = f"'limit' goes from 1 to {MOST_RESULTS}."
        raise _MistakeError(message)
    return int(written)


def _json(answer: Callable[[Request], Any]) -> Callable[[Request], Response]:
    @wraps(answer)
    def respond(request: Request) -> Response:
        return JSONResponse(answer(request))

    return respond


def _json_at_once(answer: Callable[[Request], Any]) -> Any:
    """For what is asked at each key and takes a few milliseconds.

    In threads of their own such answers would only hinder one another, since Python runs one at a time.
    """

    @wraps(answer)
    async def respond(request: Request) -> Response:
        # Whoever types on has given up what was asked before.
        if await request.is_disconnected():
            return Response(status_code=204)
        return JSONResponse(answer(request))

    return respond


def _json_body(answer: Callable[[Request, Mapping[str, str]], Any]) -> Any:
    @wraps(answer)
    async def respond(request: Request) -> Response:
        body = _read_body(await request.body())
        try:
            return JSONResponse(await run_in_threadpool(partial(answer, request, body)))
        except SetupError as error:
            return JSONResponse({"error": str(error)}, 409)

    return respond


def _read_body(raw: bytes) -> Mapping[str, str]:
    """A JSON object of texts. What isn't Unicode in them is replaced."""
    try:
        body = json.loads(raw)
    except (ValueError, RecursionError):
        body = None
    if not isinstance(body, dict) or not all(isinstance(v, str) for v in body.values()):
        raise _MistakeError("Send a JSON object whose values are texts.")
    return {key: value.encode("utf-8", "replace").decode() for key, value in body.items()}


def _refused(request: Request, error: HTTPException) -> Response:
    return JSONResponse({"error": error.detail}, error.status_code)


def _mistaken(request: Request, error: _MistakeError) -> Response:
    return JSONResponse({"error": str(error)}, error.status)
