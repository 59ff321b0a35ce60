"""What loading a project costs: `python -m tests.bench.loading FOLDER` prints seconds and MB."""

from __future__ import annotations

import subprocess
import sys
import time
import tracemalloc
from dataclasses import dataclass
from pathlib import Path

from kbgen.load import load
from kbgen.model import KnowledgeBase, Settings
from tests.bench.phrases import AS_OF


@dataclass(frozen=True)
class Loaded:
    """Seconds on the processor, and the peak of memory that Python allocated meanwhile, in MB."""

    cpu: float
    memory: float


def load_apart(root: Path) -> Loaded:
    """Load a project in a process of its own."""
    command = [sys.executable, "-m", "tests.bench.loading", str(root)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    cpu, memory = done.stdout.split()
    return Loaded(float(cpu), float(memory))


def _measured(root: Path) -> Loaded:
    """Load twice, since tracing memory takes time."""
    started = time.process_time()
    _load(root)
    cpu = time.process_time() - started
    tracemalloc.start()
    kb = _load(root)
    _, peak = tracemalloc.get_traced_memory()
    if not kb.articles or kb.problems:
        message = f"{root} did not load cleanly: {kb.problems[:3]}"
        raise SystemExit(message)
    return Loaded(cpu, peak / 2**20)


def _load(root: Path) -> KnowledgeBase:
    return load(Settings(root, root / "content", root / "policies", root / "site"), AS_OF)


if __name__ == "__main__":
    loaded = _measured(Path(sys.argv[1]))
    sys.stdout.write(f"{loaded.cpu} {loaded.memory}\n")
