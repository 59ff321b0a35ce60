"""Publishes in child processes and kills them at random; run by test_publish.py.

`python -m tests.publish_driver swap|steps ROUNDS FOLDER` publishes two sites of one letter each.
`python -m tests.publish_driver build ROUNDS FOLDER` runs `kbgen build` in a shop that changes.
Prints one line of JSON: how often each state was seen after a kill.
"""

from __future__ import annotations

import json
import os
import random
import signal
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from kbgen.cli import main
from kbgen.publish import exchange, publish, staging
from tests.shop import tree

FILES = 12


def killed(work: Callable[[], None], after: float) -> None:
    """Run in a child process, which is gone when this returns."""
    child = os.fork()
    if child == 0:
        work()
        os._exit(0)
    time.sleep(after)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)


def letters(site: Path, swap: Callable[[Path, Path], bool]) -> None:
    """Publish a site of A, then one of B, and so on."""
    while True:
        for letter in "AB":
            with staging(site) as new:
                for number in range(FILES):
                    (new / f"{number}.html").write_text(letter * 3000)
                publish(new, site, swap)


def state(site: Path) -> str:
    """`A` or `B` where the site is whole."""
    if not site.exists():
        return "missing"
    pages = [page.read_text() for page in sorted(site.iterdir())]
    whole = len(pages) == FILES and len(set(pages)) == 1 and len(pages[0]) == 3000
    return pages[0][0] if whole else "torn"


def publishing(how: str, rounds: int, root: Path, chance: random.Random) -> Counter[str]:
    site = root / "site"
    swap = exchange if how == "swap" else lambda one, other: False
    seen: Counter[str] = Counter()
    with staging(site) as new:
        for number in range(FILES):
            (new / f"{number}.html").write_text("A" * 3000)
        publish(new, site)
    for _ in range(rounds):
        killed(lambda: letters(site, swap), chance.uniform(0.001, 0.02))
        seen[state(site)] += 1
        with staging(site):
            pass
        seen["recovered" if state(site) in ("A", "B") else "lost"] += 1
    return seen


def building(rounds: int, shop: Path, chance: random.Random) -> Counter[str]:
    policy = shop / "policies" / "shop.yml"
    texts = [policy.read_text(), policy.read_text().replace("30 days", "40 days")]
    os.chdir(shop)

    def build() -> None:
        sys.stdout = sys.stderr = Path(os.devnull).open("w")  # noqa: SIM115 - until the process ends
        main(["build"], standalone_mode=False)

    sites = []
    took = 0.0
    for text in texts:
        policy.write_text(text)
        started = time.monotonic()
        child = os.fork()
        if child == 0:
            build()
            os._exit(0)
        assert os.waitpid(child, 0)[1] == 0
        took = time.monotonic() - started
        sites.append(tree(shop / "site"))
    assert sites[0] != sites[1]
    seen: Counter[str] = Counter()
    for number in range(rounds):
        policy.write_text(texts[number % 2])
        killed(build, chance.uniform(0, took * 1.3))
        found = tree(shop / "site")
        seen["AB"[sites.index(found)] if found in sites else "torn"] += 1
    return seen


if __name__ == "__main__":
    how, count, path = sys.argv[1:]
    dice = random.Random(f"{how}{count}")
    folder, rounds = Path(path), int(count)
    result = (
        building(rounds, folder, dice) if how == "build" else publishing(how, rounds, folder, dice)
    )
    print(json.dumps(result))  # noqa: T201 - what the test reads
