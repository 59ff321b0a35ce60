"""Serves a site from memory, as a static host does that sends what the site's `_headers` says."""

from __future__ import annotations

import mimetypes
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import urlsplit

MISSING = "404.html"


HEADERS = "_headers"


def headers_of(site: Mapping[str, bytes]) -> list[tuple[str, str]]:
    """The headers that a site's `_headers` names for every page."""
    lines = site.get(HEADERS, b"/*\n").decode().splitlines()
    assert lines[0] == "/*"
    return [
        (name.strip(), value) for name, _, value in (line.partition(": ") for line in lines[1:])
    ]


def file_of(path: str) -> str:
    """The file that an address asks for, by its name below the site."""
    name = path.lstrip("/")
    return f"{name}index.html" if not name or name.endswith("/") else name


class _Handler(BaseHTTPRequestHandler):
    def __init__(self, site: Mapping[str, bytes], *more: Any) -> None:
        self.site, self.more = site, headers_of(site)
        super().__init__(*more)

    def do_GET(self) -> None:
        name = file_of(urlsplit(self.path).path)
        status = 200 if name in self.site else 404
        body = self.site.get(name, self.site[MISSING])
        kind = mimetypes.guess_type(name if status == 200 else MISSING)[0]
        self.send_response(status)
        self.send_header("Content-Type", kind or "application/octet-stream")
        self.send_header("Content-Length", str(len(body)))
        for header, value in self.more:
            self.send_header(header, value)
        self.end_headers()
        with suppress(ConnectionError):  # the reader has gone on
            self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        """Say nothing."""


@contextmanager
def serving(site: Mapping[str, bytes]) -> Iterator[str]:
    """The address of a host that has these files, without a slash at its end."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Handler, site)) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()
