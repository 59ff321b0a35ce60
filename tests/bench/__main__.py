"""Prints tables; nothing is asserted, since times are the machine's.

kbgen and MkDocs with Material take turns, so that a busy machine slows both alike. Each run is a
process of its own and starts without a `site/`.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from kbgen.load import load
from kbgen.model import Settings
from kbgen.site.tables import policy_html
from tests.bench.articles import pages
from tests.bench.loading import load_apart
from tests.bench.measure import Cost, medians, run
from tests.bench.phrases import AS_OF, ROOT, Phrases, phrases_of_the_shop
from tests.bench.projects import write_ours, write_theirs

_BIN = Path(sys.executable).parent
_OURS = (str(_BIN / "kbgen"), "build")
_CHECK = (str(_BIN / "kbgen"), "check")
_THEIRS = (str(_BIN / "mkdocs"), "build", "--quiet")
_FACTS = 2_000
_ARTICLES = 1_000


@dataclass(frozen=True)
class _Options:
    sizes: tuple[int, ...]
    runs: int
    share: float
    """The part of the load benchmark's size that is used."""


@dataclass(frozen=True)
class _Site:
    """Sizes of a built site's HTML, in KB."""

    html: float
    page: float
    """A middling article."""


def main(arguments: Sequence[str] | None = None) -> None:
    options = _options(arguments)
    phrases = phrases_of_the_shop()
    with tempfile.TemporaryDirectory(prefix="kbgen-bench-") as folder:
        _builds(Path(folder), options, phrases)
        _loads(Path(folder), options, phrases)


def _options(arguments: Sequence[str] | None) -> _Options:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--sizes", default="100,400,1000", help="numbers of articles")
    parser.add_argument("--runs", type=int, default=3, help="builds of each at each size")
    parser.add_argument("--quick", action="store_true", help="about two minutes")
    given = parser.parse_args(arguments)
    if given.quick:
        return _Options((100, 400), 2, 0.5)
    return _Options(tuple(int(size) for size in given.sizes.split(",")), given.runs, 1)


# Builds


def _builds(folder: Path, options: _Options, phrases: Phrases) -> None:
    _say("Cold builds, kbgen (checks and indexes included) beside MkDocs with Material")
    _say(f"Medians of {options.runs} alternating runs; ratio is kbgen/peer\n")
    _row("articles", "", "wall s", "CPU s", "peak MB", "HTML KB", "page KB", "check s")
    for size in options.sizes:
        ours, theirs = _two_projects(folder / str(size), size, phrases)
        costs: tuple[list[Cost], list[Cost]] = ([], [])
        for _ in range(options.runs):
            costs[0].append(_build(_OURS, ours))
            costs[1].append(_build(_THEIRS, theirs))
        checked = medians([run(_CHECK, ours) for _ in range(options.runs)])
        _compare(size, medians(costs[0]), medians(costs[1]), (_site(ours), _site(theirs)), checked)


def _two_projects(folder: Path, size: int, phrases: Phrases) -> tuple[Path, Path]:
    found = list(pages(size, phrases))
    ours = write_ours(folder / "kbgen", found, phrases)
    demo = load(Settings(ROOT, folder / "none", ROOT / "policies", folder / "none"), AS_OF)
    tables = {key: policy_html(demo, key) for page in found if (key := page.table_of)}
    return ours, write_theirs(folder / "peer", found, tables)


def _build(command: Sequence[str], project: Path) -> Cost:
    shutil.rmtree(project / "site", ignore_errors=True)
    return run(command, project)


def _site(project: Path) -> _Site:
    sizes = {file: file.stat().st_size / 1000 for file in (project / "site").rglob("*.html")}
    articles = (project / "content").rglob("*-a-*.md")
    built = (project / "site" / file.relative_to(project / "content") for file in articles)
    return _Site(
        sum(sizes.values()),
        median(sizes[page] for md in built if (page := md.with_suffix("") / "index.html") in sizes),
    )


def _compare(size: int, ours: Cost, theirs: Cost, sites: tuple[_Site, _Site], check: Cost) -> None:
    columns = [
        (ours.wall, theirs.wall),
        (ours.cpu, theirs.cpu),
        (ours.memory, theirs.memory),
        (sites[0].html, sites[1].html),
        (sites[0].page, sites[1].page),
    ]
    _row(f"{size:,}", "kbgen", *(_number(mine) for mine, _ in columns), _number(check.wall))
    _row("", "peer", *(_number(other) for _, other in columns), "")
    _row("", "ratio", *(f"{mine / other:.2f}" for mine, other in columns), "")


# Loading


def _loads(folder: Path, options: _Options, phrases: Phrases) -> None:
    full = int(_FACTS * options.share), int(_ARTICLES * options.share)
    _say("\nLoading alone: policy and articles to the model, CPU time; linear is a ratio of 2\n")
    _row("articles", "facts", "CPU s", "peak MB")
    costs = []
    for facts, articles in ((full[0] // 2, full[1] // 2), full):
        root = folder / f"load-{articles}"
        write_ours(root, pages(articles, phrases), phrases, facts)
        found = [load_apart(root) for _ in range(options.runs)]
        costs.append((median(f.cpu for f in found), median(f.memory for f in found)))
        _row(f"{articles:,}", f"{facts:,}", *map(_number, costs[-1]))
    _row("", "ratio", *(f"{more / less:.2f}" for less, more in zip(*costs, strict=True)))


# Text


def _number(value: float) -> str:
    return f"{value:,.2f}" if value < 100 else f"{value:,.0f}"


def _row(*cells: str) -> None:
    _say("".join(f"{cell:>10}" for cell in cells))


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
