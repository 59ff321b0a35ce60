"""What one run of a command costs."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median


@dataclass(frozen=True)
class Cost:
    """Seconds on the clock and on the processor, and the peak of resident memory in MB."""

    wall: float
    cpu: float
    memory: float


def run(command: Sequence[str], folder: Path) -> Cost:
    """Run a command in a folder. `SystemExit` with what it printed where it fails."""
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "true", "SOURCE_DATE_EPOCH": "1795219200"}
    output = folder / "output.txt"
    with output.open("wb") as file:
        started = time.perf_counter()
        process = subprocess.Popen(
            command, cwd=folder, env=environment, stdout=file, stderr=subprocess.STDOUT
        )
        _, status, used = os.wait4(process.pid, 0)
        wall = time.perf_counter() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        message = f"{' '.join(command)} failed:\n{output.read_text('utf-8', 'replace')[-3000:]}"
        raise SystemExit(message)
    return Cost(wall, used.ru_utime + used.ru_stime, _megabytes(used))


def _megabytes(used: resource.struct_rusage) -> float:
    """The peak of resident memory, which Linux counts in KB and macOS in bytes (getrusage(2)).

    A child that stays below what this process held when it began shows this process's own figure,
    some 30 MB.
    """
    return used.ru_maxrss / (2**20 if sys.platform == "darwin" else 2**10)


def medians(costs: Sequence[Cost]) -> Cost:
    return Cost(
        median(cost.wall for cost in costs),
        median(cost.cpu for cost in costs),
        median(cost.memory for cost in costs),
    )
