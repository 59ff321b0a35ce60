"""Twenty agents who type at once, each key a request to the desk's HTTP API, for a minute."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from random import Random
from urllib.parse import quote

from tests.bench.search.agents import project_of, times_of, typed, whole_queries
from tests.bench.search.corpus import Plain
from tests.bench.search.say import say

AGENTS = 20
SECONDS = 60
_KEY = (0.12, 0.28)
"""Seconds between two keys."""
_READS = 3
"""Seconds before the next query."""
_STARTS = 180
"""Seconds that the desk may take to be there, its index made."""
_TIMEOUT = 10
_KBGEN = str(Path(sys.executable).parent / "kbgen")


def measure(size: int, pool: Sequence[Plain], folder: Path) -> None:
    """Prints a table for a help centre of that many articles, made in a folder."""
    project = project_of(size, pool, folder / f"agents-{size}")
    say(
        f"\nThe desk's HTTP API, {size:,} articles, {os.cpu_count()} cores; each key is a request; ms\n"
    )
    _table("agents", "seconds", "requests", "p50", "p95", "longest", "errors", "desk CPU s")
    with _desk(project) as (port, process):
        _types(port, 1, 0)  # warm
        for agents in (1, AGENTS):
            until = time.perf_counter() + SECONDS
            before = _processor_time(process)
            with ThreadPoolExecutor(agents) as executor:
                found = list(executor.map(lambda n: _types(port, n, until), range(agents)))  # noqa: B023
            used = _processor_time(process) - before
            times = [each for agent in found for each in agent if each is not None]
            errors = sum(len(agent) for agent in found) - len(times)
            middle = times_of(times)
            figures = (middle.middle, middle.slow, max(times) * 1000)
            cells = (f"{figure:.1f}" for figure in figures)
            counts = (f"{agents}", f"{SECONDS}", f"{len(times):,}")
            _table(*counts, *cells, f"{errors}", f"{used:.1f}")


def _types(port: int, agent: int, until: float) -> list[float | None]:
    """Seconds of each request of an agent; None for an answer that isn't one. At least one query.

    A request's time counts from when its key was due, so that a slow answer shows in the next too.
    """
    random = Random(f"agent {agent}")
    queries = whole_queries()
    times: list[float | None] = []
    with closing(HTTPConnection("127.0.0.1", port, timeout=_TIMEOUT)) as connection:
        due = time.perf_counter() + random.uniform(0, _READS)
        while not times or due < until:
            for text in typed(random.choice(queries)):
                if times and due >= until:
                    break
                time.sleep(max(0.0, due - time.perf_counter()))
                answered = _asks(connection, text)
                times.append(time.perf_counter() - due if answered else None)
                due += random.uniform(*_KEY)
            due += _READS
    return times


def _asks(connection: HTTPConnection, text: str) -> bool:
    try:
        connection.request("GET", f"/api/search?q={quote(text)}")
        response = connection.getresponse()
        return bool(response.read()) and response.status == 200
    except (OSError, HTTPException):
        connection.close()
        return False


@contextmanager
def _desk(project: Path) -> Iterator[tuple[int, int]]:
    """A desk's port and its process's id."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    log = project / "desk.log"
    with log.open("wb") as output:
        process = subprocess.Popen(
            [_KBGEN, "desk", "--port", str(port)], cwd=project, stdout=output, stderr=output
        )
        try:
            _wait(port, process, log)
            yield port, process.pid
        finally:
            process.terminate()
            process.wait()


def _wait(port: int, process: subprocess.Popen[bytes], log: Path) -> None:
    until = time.monotonic() + _STARTS
    while process.poll() is None and time.monotonic() < until:
        with closing(HTTPConnection("127.0.0.1", port, timeout=_STARTS)) as connection:
            if _asks(connection, "refund"):
                return
        time.sleep(0.5)
    message = f"The desk did not start:\n{log.read_text('utf-8', 'replace')[-2000:]}"
    raise SystemExit(message)


def _processor_time(process: int) -> float:
    """Seconds of a process (proc_pid_stat(5)); 0 where there is no /proc."""
    stat = Path(f"/proc/{process}/stat")
    if not stat.exists():
        return 0.0
    user, system = stat.read_text("ascii").rpartition(")")[2].split()[11:13]
    return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")


def _table(*cells: str) -> None:
    say("".join(f"{cell:>11}" for cell in cells))
