"""Serves the desk until it is interrupted."""

from __future__ import annotations

import gc
import ipaddress
import secrets
import socket
from collections.abc import Callable, Mapping

import uvicorn

from kbgen.desk.guard import Application
from kbgen.model import SetupError


def is_this_machine(host: str) -> bool:
    """Whether an address to listen on can be reached from this machine alone."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


TOKEN = "KBGEN_DESK_TOKEN"  # noqa: S105 - its name
"""The variable that holds the token."""

_LEAST_TOKEN = 16


def token_of(environment: Mapping[str, str]) -> str:
    """The token that the environment names, or else a new one. `SetupError` for a short one."""
    named = environment.get(TOKEN, "").strip()
    if named and len(named) < _LEAST_TOKEN:
        message = f"{TOKEN} is too short to be safe: {_LEAST_TOKEN} characters at least."
        raise SetupError(message)
    return named or secrets.token_urlsafe(24)


def serve(app: Application, host: str, port: int, tell: Callable[[str], None]) -> None:
    """Serve until interrupted; port 0 takes a free one, and `tell` is given the address.

    `SetupError` where the address cannot be used.
    """
    with _listening(host, port) as listener:
        shown = f"[{host}]" if ":" in host else host
        config = uvicorn.Config(
            app,
            log_level="warning",
            access_log=False,
            server_header=False,
            proxy_headers=False,
            timeout_graceful_shutdown=1,
            lifespan="off",
            ws="none",
        )
        tell(f"http://{shown}:{listener.getsockname()[1]}/")
        try:
            uvicorn.Server(config).run([listener])
        except KeyboardInterrupt:  # uvicorn hands it on when it has ended
            return


def settle() -> None:
    """Say that what is in memory now stays.

    Else Python goes through all articles now and then, to see whether they are garbage, while everybody
    waits.
    """
    gc.unfreeze()
    gc.collect()
    gc.freeze()


def _listening(host: str, port: int) -> socket.socket:
    try:
        address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        listener = socket.socket(address[0], socket.SOCK_STREAM)
        try:
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listener.bind(address[4])
            listener.listen(128)
        except OSError:
            listener.close()
            raise
    except OSError as error:
        message = f"{host}:{port} cannot be used: {error.strerror}. Try --port."
        raise SetupError(message) from None
    return listener
