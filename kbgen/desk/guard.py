"""What stands before the desk's application: who may ask, from where, and how much at once.

- Host: on this machine alone, a name of this machine. A page of another host whose name is made to
  point here (DNS rebinding) gets nothing.
- Token, where others can reach the desk: in a cookie, which a browser gets by signing in, or in
  `Authorization: Bearer`. The cookie is bound to the desk's own host, so that rebinding has none.
- Anything that may change something comes from the desk's own pages (Origin, Sec-Fetch-Site) or from
  no browser at all, and is JSON or the sign-in form.
- Headers: nothing is kept, framed, sniffed or run but the desk's own scripts.
"""

from __future__ import annotations

import hmac
import json
import re
from collections.abc import Awaitable, Callable, MutableMapping
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any
from urllib.parse import parse_qs, urlsplit

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
Application = Callable[[Scope, Receive, Send], Awaitable[None]]

MOST_BODY = 400_000
"""Bytes; a draft of the longest kind in the widest script fits."""

_LOCAL = frozenset(("localhost", "127.0.0.1", "[::1]"))
_HOST = re.compile(r"(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::[0-9]{1,5})?", re.IGNORECASE)
_OPEN = ("/static/",)
_SIGN_IN = "/sign-in"
_COOKIE = "kbgen-desk"
_CSP = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
_HEADERS = (
    (b"cache-control", b"no-store"),
    (b"x-content-type-options", b"nosniff"),
    (b"x-frame-options", b"DENY"),
    # Without one a form's origin would be hidden from the desk itself.
    (b"referrer-policy", b"same-origin"),
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"cross-origin-resource-policy", b"same-origin"),
)

_MOST_FAILURES = 5
_MINUTE = 60.0
_MOST_CLIENTS = 10_000


@dataclass
class Failures:
    """How often a client has shown a wrong token of late: five times a minute at most.

    `clock` counts seconds from anywhere.
    """

    clock: Callable[[], float]
    _times: dict[str, list[float]] = field(default_factory=dict)

    def is_barred(self, client: str) -> bool:
        """Whether a client has to wait."""
        return len(self._recent(client)) >= _MOST_FAILURES

    def add(self, client: str) -> None:
        """Note a failure."""
        if len(self._times) >= _MOST_CLIENTS:
            self._times = {one: recent for one in self._times if (recent := self._recent(one))}
        self._times[client] = [*self._recent(client), self.clock()][-_MOST_FAILURES:]

    def _recent(self, client: str) -> list[float]:
        since = self.clock() - _MINUTE
        return [at for at in self._times.get(client, ()) if at > since]


@dataclass(frozen=True)
class Guard:
    """The application behind all checks. Without a token it serves this machine alone."""

    inside: Application
    token: str | None
    failures: Failures

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, as ASGI has it."""
        if scope["type"] != "http":
            if scope["type"] == "lifespan":
                await self.inside(scope, receive, send)
            return
        guarded = _guarded(send)
        request = _Request.of(scope)
        refused = self._refusal(request)
        if refused:
            await _say(guarded, *refused)
        elif request.path == _SIGN_IN and request.method == "POST" and self.token:
            await self._sign_in(request, receive, guarded)
        elif self.token and not request.path.startswith(_OPEN) and request.path != _SIGN_IN:
            await self._with_token(request, scope, receive, guarded)
        else:
            await self._on(scope, receive, guarded)

    def _refusal(self, request: _Request) -> tuple[int, str] | None:
        host = _HOST.fullmatch(request.header("host"))
        if host is None or (self.token is None and host[1].lower() not in _LOCAL):
            return 421, "The desk doesn't answer under this name."
        if request.method in ("GET", "HEAD"):
            return None
        if request.method != "POST":
            return 405, "There is GET and POST."
        if not request.is_from_here(request.header("host")):
            return 403, "This comes from another site."
        kind = request.header("content-type").partition(";")[0].strip().lower()
        wanted = (
            "application/x-www-form-urlencoded" if request.path == _SIGN_IN else "application/json"
        )
        if kind != wanted:
            return 415, f"Send it as {wanted}."
        length = request.header("content-length")
        if length and (not length.isdecimal() or len(length) > 15 or int(length) > MOST_BODY):
            return 413, _TOO_LARGE
        return None

    async def _with_token(
        self, request: _Request, scope: Scope, receive: Receive, send: Send
    ) -> None:
        shown = request.cookie(_COOKIE)
        bearer = request.header("authorization")
        if shown and self._is_signed_in(shown):
            await self._on(scope, receive, send)
            return
        if bearer[:7].lower() == "bearer ":
            if self.failures.is_barred(request.client):
                await _say(send, 429, _WAIT)
            elif self._is_token(bearer[7:].strip()):
                await self._on(scope, receive, send)
            else:
                self.failures.add(request.client)
                await _say(send, 401, "This is not the desk's token.")
        elif request.path == "/" and request.method == "GET":
            await _go(send, _SIGN_IN)
        else:
            await _say(send, 401, "The desk wants its token.")

    async def _sign_in(self, request: _Request, receive: Receive, send: Send) -> None:
        if self.failures.is_barred(request.client):
            await _say(send, 429, _WAIT)
            return
        body = await _body(receive)
        if body is None:
            await _say(send, 413, _TOO_LARGE)
            return
        shown = parse_qs(body.decode("utf-8", "replace"), max_num_fields=5).get("token", [""])[0]
        if self._is_token(shown.strip()):
            cookie = f"{_COOKIE}={self._session()}; Path=/; HttpOnly; SameSite=Strict"
            await _go(send, "/", cookie)
        else:
            self.failures.add(request.client)
            await _go(send, f"{_SIGN_IN}?again")

    def _is_token(self, shown: str) -> bool:
        return _same(shown, self.token or "")

    def _is_signed_in(self, shown: str) -> bool:
        return _same(shown, self._session())

    def _session(self) -> str:
        return hmac.new((self.token or "").encode(), b"kbgen desk session", sha256).hexdigest()

    async def _on(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["method"] != "POST":
            await self.inside(scope, receive, send)
            return
        body = await _body(receive)
        if body is None:
            await _say(send, 413, _TOO_LARGE)
            return
        given = False

        async def whole() -> Message:
            nonlocal given
            if given:
                return await receive()
            given = True
            return {"type": "http.request", "body": body, "more_body": False}

        await self.inside(scope, whole, send)


_TOO_LARGE = f"This is more than {MOST_BODY:,} bytes."
_WAIT = "Too many wrong tokens. Wait a minute."


@dataclass(frozen=True)
class _Request:
    method: str
    path: str
    scheme: str
    client: str
    headers: dict[str, str]

    @classmethod
    def of(cls, scope: Scope) -> _Request:
        headers: dict[str, str] = {}
        for name, value in scope["headers"]:
            key = name.decode("latin-1").lower()
            # A header that comes twice is none that can be relied on.
            headers[key] = "\0" if key in headers and key in _SINGLE else value.decode("latin-1")
        client = scope.get("client")
        return cls(
            scope["method"],
            scope["path"],
            scope.get("scheme", "http"),
            str(client[0]) if client else "",
            headers,
        )

    def header(self, name: str) -> str:
        return self.headers.get(name, "")

    def cookie(self, name: str) -> str:
        for part in self.header("cookie").split(";"):
            key, _, value = part.strip().partition("=")
            if key == name:
                return value
        return ""

    def is_from_here(self, host: str) -> bool:
        """Whether a page of the desk sends it, or no page at all."""
        if self.header("sec-fetch-site") not in ("", "same-origin", "none"):
            return False
        if "origin" not in self.headers:
            return True
        origin = urlsplit(self.header("origin"))
        return origin.scheme in ("http", "https") and origin.netloc.lower() == host.lower()


_SINGLE = ("host", "origin", "sec-fetch-site", "content-type", "content-length", "authorization")


def _same(shown: str, right: str) -> bool:
    """Whether two secrets are the same, in a time that tells nothing."""
    return bool(right) and hmac.compare_digest(
        sha256(shown.encode("utf-8", "replace")).digest(), sha256(right.encode()).digest()
    )


def _guarded(send: Send) -> Send:
    async def with_headers(message: Message) -> None:
        if message["type"] == "http.response.start":
            own = [name.lower() for name, _ in message["headers"]]
            added = [one for one in _HEADERS if one[0] not in own]
            if b"content-security-policy" not in own:
                added.append((b"content-security-policy", _CSP.encode()))
            message = {**message, "headers": [*message["headers"], *added]}
        await send(message)

    return with_headers


async def _body(receive: Receive) -> bytes | None:
    """All that is sent; None where it is too much."""
    parts: list[bytes] = []
    size = 0
    while True:
        message = await receive()
        if message["type"] != "http.request":
            return None
        part = message.get("body", b"")
        size += len(part)
        if size > MOST_BODY:
            return None
        parts.append(part)
        if not message.get("more_body"):
            return b"".join(parts)


async def _say(send: Send, status: int, error: str) -> None:
    body = json.dumps({"error": error}).encode()
    headers = [
        (b"content-type", b"application/json"),
        (b"content-length", str(len(body)).encode()),
    ]
    if status == 429:
        headers.append((b"retry-after", b"60"))
    if status == 401:
        headers.append((b"www-authenticate", b"Bearer"))
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})


async def _go(send: Send, where: str, cookie: str = "") -> None:
    headers = [(b"location", where.encode()), (b"content-length", b"0")]
    if cookie:
        headers.append((b"set-cookie", cookie.encode()))
    await send({"type": "http.response.start", "status": 303, "headers": headers})
    await send({"type": "http.response.body", "body": b""})
