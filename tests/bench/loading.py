"""What loading a project costs: `python -m tests.bench.loading FOLDER` prints seconds and MB."""

from __future__ import annotations

import resource
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from kbgen.load import load
from kbgen.model import Settings
from tests.bench.measure import megabytes
from tests.bench.phrases import AS_OF


@dataclass(frozen=True)
class Loaded:
    """Seconds on the processor, and by how much the peak of memory rose, in MB."""

    cpu: float
    memory: float


def load_apart(root: Path) -> Loaded:
    """Load a project in a process of its own."""
    command = [sys.executable, "-m", "tests.bench.loading", str(root)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    cpu, memory = done.stdout.split()
    return Loaded(float(cpu), float(memory))


def _load(root: Path) -> Loaded:
    settings = Settings(root, root / "content", root / "policies", root / "site")
    before, started = _peak(), time.process_time()
    kb = load(settings, AS_OF)
    cpu = time.process_time() - started
    if not kb.articles or kb.problems:
        message = f"{root} did not load cleanly: {kb.problems[:3]}"
        raise SystemExit(message)
    return Loaded(cpu, _peak() - before)


def _peak() -> float:
    return megabytes(resource.getrusage(resource.RUSAGE_SELF))


if __name__ == "__main__":
    loaded = _load(Path(sys.argv[1]))
    sys.stdout.write(f"{loaded.cpu} {loaded.memory}\n")
