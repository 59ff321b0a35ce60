"""A static host that compresses, on this machine, and keeps account of what it sends."""

from __future__ import annotations

import gzip
import mimetypes
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

_COMPRESSED = (
    "text/",
    "application/json",
    "application/javascript",
    "application/wasm",
    "image/svg",
)
_HEAD = 200
"""About the bytes of an answer's headers."""
_LEVEL = 6
"""Of gzip: what static hosts use as they come."""


@dataclass(frozen=True)
class Sent:
    """A file that was asked for, its bytes on the wire with the headers, and when all were sent.

    `at` is in seconds of the machine's clock, which is the pages' clock too.
    """

    path: str
    size: int
    at: float


@dataclass
class Host:
    """`log` has all that was sent, in order; whoever measures clears it.

    `delay` is in seconds for an answer, `speed` in bytes a second for all answers together.
    """

    folder: Path
    delay: float = 0.0
    speed: float = float("inf")
    url: str = ""
    log: list[Sent] = field(default_factory=list)
    bodies: dict[str, tuple[bytes, str, bool]] = field(default_factory=dict)
    line: threading.Lock = field(default_factory=threading.Lock)

    def body(self, path: str) -> tuple[bytes, str, bool] | None:
        """Bytes as sent, their type, and whether they are compressed. None if there is no file."""
        if path not in self.bodies:
            name = unquote(path).lstrip("/")
            file = self.folder / (f"{name}index.html" if name.endswith("/") or not name else name)
            if not file.is_file():
                return None
            kind = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
            raw = file.read_bytes()
            packs = kind.startswith(_COMPRESSED)
            self.bodies[path] = (gzip.compress(raw, _LEVEL) if packs else raw, kind, packs)
        return self.bodies[path]


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def __init__(self, host: Host, *more: Any) -> None:
        self.host = host
        super().__init__(*more)

    def do_GET(self) -> None:
        path = urlsplit(self.path).path
        found = self.host.body(path)
        body, kind, packed = found or (b"", "text/plain", False)
        self.send_response(200 if found else 404)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "max-age=600")
        if packed:
            self.send_header("Content-Encoding", "gzip")
        size = len(body) + _HEAD
        time.sleep(self.host.delay)
        with self.host.line:
            time.sleep(size / self.host.speed)
        with suppress(ConnectionError):  # the browser has gone on
            self.end_headers()
            self.wfile.write(body)
        self.host.log.append(Sent(path, size, time.time()))

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        """Say nothing."""


@contextmanager
def hosting(folder: Path) -> Iterator[Host]:
    """A host of the folder's files, on this machine only."""
    host = Host(folder)
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Handler, host)) as server:
        server.daemon_threads = True
        host.url = f"http://127.0.0.1:{server.server_port}"
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        try:
            yield host
        finally:
            server.shutdown()
            thread.join()
