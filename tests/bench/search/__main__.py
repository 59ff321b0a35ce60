"""Prints tables; nothing is asserted, since times are the machine's.

quality: success at 1, 3 and 5 and MRR of kbgen, Material's own search and Pagefind, in Chromium, on
queries that people type. The articles are the demo shop's, and a real help centre's if it is named.
cost: what a first search of the same three costs a customer, at 100, 1,000 and 10,000 articles made
out of those.
agents: the agents' search at the largest of those sizes, beside SQLite FTS5, and
twenty agents who type at once.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Sequence
from pathlib import Path

from tests.bench.search import agents, cost, typists
from tests.bench.search.quality import compare
from tests.bench.search.queries import HALVES
from tests.bench.search.say import say
from tests.bench.search.sites import articles_of, real_articles

_PARTS = ("quality", "cost", "agents")


def main(arguments: Sequence[str] | None = None) -> None:
    options = _options(arguments)
    with tempfile.TemporaryDirectory(prefix="kbgen-bench-") as name:
        folder = Path(name)
        real = articles_of(options.arduino, folder) if options.arduino else None
        if "quality" in options.parts:
            say("$ python -m tests.bench.search quality\n")
            _quality(real, (options.half,) if options.half else HALVES, options.weak)
        kept = options.keep or folder
        pool = real_articles(real, folder / "real")
        if "cost" in options.parts:
            say("\n$ python -m tests.bench.search cost")
            cost.measure(_sizes(options), pool, kept, options.cap)
        if "agents" in options.parts:
            say("\n$ python -m tests.bench.search agents")
            agents.measure(max(_sizes(options)), pool, kept)
            typists.measure(max(_sizes(options)), pool, kept)
    if not real:
        say(
            "\nThe real help centre is left out. To have it, clone arduino/help-center-content from"
        )
        say("GitHub and name the clone: make bench-search ARDUINO=../help-center-content")


def _quality(real: Path | None, halves: Sequence[str], weak: Path | None) -> None:
    if weak:
        weak.write_text("", "utf-8")
    say("Queries that have an article that answers them within the first results [95% interval]")
    compare("demo", halves, None, weak)
    if real:
        compare("arduino", halves, real, weak)


def _sizes(options: argparse.Namespace) -> tuple[int, ...]:
    return tuple(int(size) for size in options.sizes.split(","))


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m tests.bench.search",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add = parser.add_argument
    add("parts", nargs="*", default=_PARTS, help=f"of {', '.join(_PARTS)}; all if none is named")
    add("--arduino", help="a clone of arduino/help-center-content, or where git clones it from")
    add("--half", choices=HALVES, help="quality: one half of the queries only")
    add("--weak", type=Path, help="quality: a file for what kbgen misses in the dev halves")
    add("--sizes", default="100,1000,10000", help="cost, agents: numbers of articles")
    add("--cap", type=float, default=120, help="cost: seconds that a search may take")
    add("--keep", type=Path, help="cost: a folder that keeps the sites for the next run")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    main()
