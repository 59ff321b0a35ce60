"""Who may ask the desk what, from where, and how much."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from kbgen.desk.guard import MOST_BODY, Failures, Guard, Message, Receive, Scope, Send
from kbgen.desk.state import Keeper
from tests.desk.desks import Client, client_of

TOKEN = "a-token-of-many-letters"  # noqa: S105 - of this test
FORM = {"content-type": "application/x-www-form-urlencoded"}


@pytest.fixture
def locked(demo_keeper: Keeper) -> Client:
    """A desk that others can reach."""
    found = client_of(demo_keeper, TOKEN, address="192.0.2.7")
    found.base = "http://desk.shop.example:8001"
    return found


def test_every_answer_is_kept_framed_and_sniffed_by_nobody(demo: Client) -> None:
    paths = ("/", "/static/desk.js", "/static/desk.css", "/api/status", "/nothing", "/files/x.png")
    for path in paths:
        headers = demo.get(path).headers
        assert headers["cache-control"] == "no-store", path
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["referrer-policy"] == "same-origin"
        assert "frame-ancestors 'none'" in headers["content-security-policy"]
        assert "unsafe" not in headers["content-security-policy"]
        assert "access-control-allow-origin" not in headers


@pytest.mark.parametrize("host", ["127.0.0.1:8001", "localhost", "LOCALHOST:8001", "[::1]:8001"])
def test_names_of_this_machine(demo: Client, host: str) -> None:
    assert demo.get("/api/status", headers={"host": host}).status_code == 200


@pytest.mark.parametrize(
    "host", ["evil.example", "127.0.0.1.evil.example", "localhost@evil.example", "", "a b", "[::2]"]
)
def test_another_name_that_leads_here_gets_nothing(demo: Client, host: str) -> None:
    for path in ("/", "/api/status", "/static/desk.js"):
        assert demo.get(path, headers={"host": host}).status_code == 421


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 404),
        ({"origin": "http://127.0.0.1:8001"}, 404),
        ({"origin": "http://127.0.0.1:8001", "sec-fetch-site": "same-origin"}, 404),
        ({"origin": "http://127.0.0.1:9999"}, 403),
        ({"origin": "https://evil.example"}, 403),
        ({"origin": "null"}, 403),
        ({"sec-fetch-site": "cross-site"}, 403),
        ({"sec-fetch-site": "same-site"}, 403),
        ({"content-type": "text/plain"}, 415),
        ({"content-type": "application/x-www-form-urlencoded"}, 415),
    ],
)
def test_another_site_changes_nothing(demo: Client, headers: dict[str, str], status: int) -> None:
    """404 is the answer of the application itself, for an article that isn't there."""
    answer = demo.post("/api/flags", json={"article": "none", "said": "x"}, headers=headers)
    assert answer.status_code == status


def test_reading_changes_nothing_and_other_methods_are_none(demo: Client) -> None:
    assert demo.get("/api/flags").status_code == 405
    assert demo.get("/api/verify").status_code == 405
    for method in ("PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"):
        assert demo.ask(method, "/api/flags").status_code == 405


def test_a_body_that_is_too_large_is_not_read(demo: Client) -> None:
    headers = {"content-type": "application/json"}
    large = b'{"text": "' + b"a" * MOST_BODY + b'"}'
    assert demo.post("/api/verify", content=large, headers=headers).status_code == 413

    async def parts() -> object:
        for _ in range(60):
            yield b"a" * 10_000

    def in_parts() -> object:
        return parts()

    assert demo.post("/api/verify", content=in_parts(), headers=headers).status_code == 413


def test_without_the_token_there_is_only_the_sign_in(locked: Client) -> None:
    front = locked.get("/")
    assert (front.status_code, front.headers["location"]) == (303, "/sign-in")
    assert locked.get("/sign-in").status_code == 200
    for path in ("/api/status", "/api/search?q=x", "/api/openapi.json", "/files/a.png", "/nothing"):
        answer = locked.get(path)
        assert (answer.status_code, answer.json()) == (401, {"error": "The desk wants its token."})
    assert locked.post("/api/flags", json={}).status_code == 401
    wrong_cookie = {"cookie": "kbgen-desk=" + "0" * 64}
    assert locked.get("/api/status", headers=wrong_cookie).status_code == 401


def test_signing_in(locked: Client) -> None:
    wrong = locked.post("/sign-in", content="token=wrong", headers=FORM)
    assert (wrong.status_code, wrong.headers["location"]) == (303, "/sign-in?again")
    assert "This is not the desk" in locked.get("/sign-in?again").text
    right = locked.post("/sign-in", content=f"token={TOKEN}", headers=FORM)
    cookie = right.headers["set-cookie"]
    assert (right.status_code, right.headers["location"]) == (303, "/")
    assert cookie.endswith("; Path=/; HttpOnly; SameSite=Strict")
    assert TOKEN not in cookie
    with_cookie = {"cookie": cookie.partition(";")[0]}
    assert locked.get("/api/status", headers=with_cookie).status_code == 200
    assert locked.get("/", headers=with_cookie).status_code == 200


def test_another_site_signs_nobody_in(locked: Client) -> None:
    headers = FORM | {"origin": "https://evil.example"}
    answer = locked.post("/sign-in", content=f"token={TOKEN}", headers=headers)
    assert answer.status_code == 403


def test_programs_show_the_token_in_a_header(locked: Client) -> None:
    assert (
        locked.get("/api/status", headers={"authorization": f"Bearer {TOKEN}"}).status_code == 200
    )
    wrong = locked.get("/api/status", headers={"authorization": "Bearer é".encode()})
    assert (wrong.status_code, wrong.json()["error"]) == (401, "This is not the desk's token.")


def test_five_wrong_tokens_a_minute(demo_keeper: Keeper) -> None:
    now = 0.0
    locked = client_of(demo_keeper, TOKEN)
    assert isinstance(locked.app, Guard)
    locked.app = Guard(locked.app.inside, TOKEN, Failures(lambda: now))
    wrong = {"authorization": "Bearer wrong"}
    right = {"authorization": f"Bearer {TOKEN}"}
    for _ in range(5):
        assert locked.get("/api/status", headers=wrong).status_code == 401
    for headers in (wrong, right):
        assert locked.get("/api/status", headers=headers).status_code == 429
    assert locked.post("/sign-in", content=f"token={TOKEN}", headers=FORM).status_code == 429
    other = Client(locked.app, address="192.0.2.9")
    assert other.get("/api/status", headers=right).status_code == 200
    now = 61.0
    assert locked.get("/api/status", headers=right).status_code == 200


def test_the_record_of_failures_stays_small() -> None:
    seconds: Iterator[int] = iter(range(1_000_000))
    failures = Failures(lambda: next(seconds) / 100)
    for number in range(20_500):
        failures.add(f"192.0.2.{number}")
    assert len(failures._times) <= 10_000


def test_only_pages_are_served() -> None:
    """No WebSocket reaches the application."""
    seen: list[str] = []

    async def inside(scope: Scope, receive: Receive, send: Send) -> None:
        seen.append(scope["type"])

    async def nothing() -> Message:
        return {}

    async def drop(message: Message) -> None:
        """Nobody listens."""

    guard = Guard(inside, None, Failures(lambda: 0.0))
    for kind in ("websocket", "lifespan"):
        asyncio.run(guard({"type": kind}, nothing, drop))
    assert seen == ["lifespan"]


def test_no_script_or_style_stands_in_a_page(demo: Client, locked: Client) -> None:
    for page in (demo.get("/").text, locked.get("/sign-in").text):
        assert "<style" not in page
        assert " style=" not in page
        assert " onclick" not in page
        assert page.count("<script") == page.count('<script type="module" src="/static/')


def test_the_desk_asks_no_other_host() -> None:
    folder = Path(__file__).parent.parent.parent / "kbgen/desk"
    for file in [*folder.glob("static/*"), *folder.glob("templates/*")]:
        text = file.read_text().replace('xmlns="http://www.w3.org/2000/svg"', "")
        assert "http:" not in text, file
        assert "https:" not in text, file
