"""Prints tables; nothing is asserted.

quality: success at 1, 3 and 5 and MRR of kbgen, Material's own search and Pagefind, in Chromium, on
queries that people type. The articles are the demo shop's, and a real help centre's if its folder is
given: a clone of the public repository arduino/help-center-content, or where git clones it from.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Sequence
from pathlib import Path

from tests.bench.search.quality import compare
from tests.bench.search.queries import HALVES
from tests.bench.search.say import say
from tests.bench.search.sites import articles_of

_PARTS = ("quality",)


def main(arguments: Sequence[str] | None = None) -> None:
    options = _options(arguments)
    halves = (options.half,) if options.half else HALVES
    if options.weak:
        options.weak.write_text("", "utf-8")
    if "quality" in options.parts:
        _quality(options.arduino, halves, options.weak)


def _quality(arduino: str | None, halves: Sequence[str], weak: Path | None) -> None:
    say("Queries that have an article that answers them within the first results [95% interval]")
    compare("demo", halves, None, weak)
    if arduino is None:
        say(
            "\nThe real help centre is left out. To have it, clone arduino/help-center-content from"
        )
        say("GitHub and name the clone: make bench-search ARDUINO=../help-center-content")
        return
    with tempfile.TemporaryDirectory(prefix="kbgen-bench-") as folder:
        compare("arduino", halves, articles_of(arduino, Path(folder)), weak)


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.search", description=__doc__)
    parser.add_argument("parts", nargs="*", default=_PARTS, help=f"of {', '.join(_PARTS)}")
    parser.add_argument(
        "--arduino", help="the real help centre: a clone of its repository, or its address"
    )
    parser.add_argument("--half", choices=HALVES, help="one half of the queries only")
    parser.add_argument("--weak", type=Path, help="a file for what kbgen misses in the dev halves")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    main()
