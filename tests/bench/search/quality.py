"""Success and MRR of the three engines on the same queries, by kind."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from kbgen.search.index import Index, open_index
from tests.bench.search.engines import PEERS, Agents, Engine, Kbgen, Material, Pagefind, browsing
from tests.bench.search.host import hosting
from tests.bench.search.queries import KINDS, Query, read_queries
from tests.bench.search.say import say
from tests.bench.search.score import CUTS, DEPTH, Score, rank_of, score
from tests.bench.search.sites import (
    Pair,
    address_of,
    articles_project,
    build_pair,
    demo_project,
    loaded,
    public_articles,
)


@dataclass(frozen=True)
class Answer:
    """What an engine listed for a query, by the articles' names, and the rank of the right one."""

    query: Query
    found: tuple[str, ...]
    rank: int | None


Answers = Mapping[str, Sequence[Answer]]
"""By engine."""


def compare(shop: str, halves: Sequence[str], content: Path | None, weak: Path | None) -> None:
    """Prints the tables of a help centre. `weak` gets what kbgen misses in the dev half."""
    with tempfile.TemporaryDirectory(prefix="kbgen-bench-") as name:
        folder = Path(name)
        project = folder / "kbgen"
        project.mkdir()
        made = articles_project(content, project) if content else demo_project(project)
        pair = build_pair(made, folder / "peers")
        kb = loaded(made)
        names = {address_of(a.name): a.name for a in public_articles(kb)}
        index = open_index(kb, folder)
        for half in halves:
            queries = read_queries(shop, half)
            answers = _ask(pair, index, names, queries)
            say(f"\n{shop}, {len(names)} articles, {half}: {len(queries)} queries\n")
            _table(answers)
            _parity(answers)
            if weak and half == "dev":
                _write_weak(weak, shop, answers["kbgen"])


def _ask(pair: Pair, index: Index, names: Mapping[str, str], queries: Sequence[Query]) -> Answers:
    with (
        hosting(pair.ours) as ours,
        hosting(pair.theirs) as theirs,
        browsing() as browser,
    ):
        engines: list[Engine] = [
            Kbgen(browser.new_page(), ours.url),
            Agents(index),
            Material(browser.new_page(), theirs.url),
            Pagefind(browser.new_page(), theirs.url),
        ]
        return {engine.name: [_answer(engine, q, names) for q in queries] for engine in engines}


def _answer(engine: Engine, query: Query, names: Mapping[str, str]) -> Answer:
    addresses = engine.search(query.text)
    found = tuple(names[address] for address in addresses if address in names)[:DEPTH]
    return Answer(query, found, rank_of(found, query.wanted))


def _table(answers: Answers) -> None:
    head = "".join(f"{f'first {cut}':>22}" for cut in CUTS)
    say(f"{'':13}{'':12}{'of':>4}{head}{'MRR':>7}")
    for kind in (*KINDS, "all"):
        scores = {name: score(list(_ranks(a, kind))) for name, a in answers.items()}
        for number, (name, found) in enumerate(scores.items()):
            say(f"{'' if number else kind:13}{name:12}{_cells(found)}")
        if kind == "all":
            for peer in PEERS:
                say(f"{'':13}{f'/ {peer}':16}{_ratios(scores['kbgen'], scores[peer])}")


def _parity(answers: Answers) -> None:
    pairs = list(zip(answers["kbgen"], answers["kbgen desk"], strict=True))
    first = sum(mine.found[:1] == desk.found[:1] for mine, desk in pairs)
    five = sum(mine.found[:5] == desk.found[:5] for mine, desk in pairs)
    say(
        f"\nCustomers and agents: the same first in {first}, the same first five in {five} of {len(pairs)}"
    )


def _ranks(answers: Sequence[Answer], kind: str) -> Iterator[int | None]:
    return (answer.rank for answer in answers if kind in ("all", answer.query.kind))


def _cells(found: Score) -> str:
    cells = [f"{found.successes[0].of:4}"]
    for success in found.successes:
        low, high = success.interval
        share = f"{success.share:.0%}"
        cells.append(f"{success.right:5} {share:>4} [{low:4.0%},{high:4.0%}]".rjust(22))
    return "".join(cells) + f"{found.mrr:7.3f}"


def _ratios(ours: Score, theirs: Score) -> str:
    pairs = zip(ours.successes, theirs.successes, strict=True)
    cells = [_ratio(mine.right, other.right) for mine, other in pairs]
    return "".join(f"{cell:>22}" for cell in cells) + f"{_ratio(ours.mrr, theirs.mrr):>7}"


def _ratio(ours: float, theirs: float) -> str:
    return f"{ours / theirs:.2f}x" if theirs else "–"


def _write_weak(file: Path, shop: str, answers: Sequence[Answer]) -> None:
    """Queries whose answer doesn't stand first."""
    with file.open("a", encoding="utf-8") as out:
        for answer in answers:
            if answer.rank == 1:
                continue
            out.write(f"{shop} {answer.query.kind}: {answer.query.text}\n")
            out.write(
                f"  rank {answer.rank or '-'}  wanted {', '.join(sorted(answer.query.wanted))}\n"
            )
            out.write(f"  first: {', '.join(answer.found[:5]) or 'nothing'}\n")
