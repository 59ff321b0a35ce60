"""A slower processor for all threads of the browser's pages. Linux only.

DevTools' own throttle slows a page's main thread alone, so that work in a worker, where Material and
Pagefind search, would go at full speed. Here a page's process is stopped after each moment that it
worked, for as long as makes that moment last. Time that it waited for a busy machine counts towards
that, so that the machine's other work shows as little as can be.
"""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from playwright.sync_api import Browser

_SLICE = 0.002
"""Seconds for which a process goes on before it is looked at."""

Used = Mapping[str, tuple[int, int]]
"""By thread: nanoseconds on the processor, and waiting for it."""


def pages_of(browser: Browser) -> list[int]:
    """The processes of the browser's open pages."""
    session = browser.new_browser_cdp_session()
    processes = session.send("SystemInfo.getProcessInfo")["processInfo"]
    session.detach()
    return [int(process["id"]) for process in processes if process["type"] == "renderer"]


@contextmanager
def slowed(processes: Sequence[int], rate: float) -> Iterator[None]:
    """While this is on, the processes' work takes `rate` times as long."""
    over = threading.Event()
    threads = [threading.Thread(target=_slow, args=(each, rate, over)) for each in processes]
    for thread in threads:
        thread.start()
    try:
        yield
    finally:
        over.set()
        for thread in threads:
            thread.join()


def _slow(process: int, rate: float, over: threading.Event) -> None:
    before = _used(process)
    while before and not over.is_set():
        time.sleep(_SLICE)
        now = _used(process)
        pause = pause_of(before, now, rate)
        if pause > 0:
            _stop(process, pause)
        before = now


def pause_of(before: Used, now: Used, rate: float) -> float:
    """Seconds for which to stop a process, by the thread that lacks most."""
    spent = [
        (ran - before.get(name, (0, 0))[0], waited - before.get(name, (0, 0))[1])
        for name, (ran, waited) in now.items()
    ]
    return max((ran * (rate - 1) - waited for ran, waited in spent), default=0) / 1e9


def _stop(process: int, seconds: float) -> None:
    with suppress(ProcessLookupError):
        os.kill(process, signal.SIGSTOP)
        try:
            time.sleep(seconds)
        finally:
            os.kill(process, signal.SIGCONT)


def _used(process: int) -> Used:
    """What the threads have used (proc_pid_schedstat(5)); nothing for a process that has ended."""
    found = {}
    for file in Path(f"/proc/{process}/task").glob("*/schedstat"):
        with suppress(OSError):
            ran, waited, _ = file.read_text("ascii").split()
            found[file.parent.name] = int(ran), int(waited)
    return found
