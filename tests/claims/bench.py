"""How well the check tells contradictions from the rest: `python -m tests.claims.bench [dev|held_out]`.

Each item becomes an article of its own beside its shop's policy. An item that contradicts is found
if a finding of KB201 or KB202 overlaps its mark. Any other finding of theirs is a false alarm.
`--misses` lists what went wrong; `--peer` adds the throughput of a library from PyPI.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter

from kbgen.model import Level
from kbgen.rules import RULES
from tests.claims.items import SETS, Label, read_set
from tests.claims.judge import SCORED, Verdict, judge, marked
from tests.claims.score import score, wilson
from tests.claims.speed import PEER, peer, peer_throughput, throughput


def main() -> None:
    """Run the bench on the command line's set."""
    options = argparse.ArgumentParser(prog="python -m tests.claims.bench", description=__doc__)
    options.add_argument("set", nargs="?", choices=SETS, default="dev")
    options.add_argument("--misses", action="store_true", help="list misses and false alarms")
    options.add_argument("--peer", action="store_true", help=f"time {PEER} on the same text")
    chosen = options.parse_args()
    shops = read_set(chosen.set)
    start = time.perf_counter()
    verdicts = [verdict for shop in shops for verdict in judge(shop)]
    seconds = time.perf_counter() - start
    labels = Counter(verdict.item.label for verdict in verdicts)
    counts = ", ".join(f"{labels[label]} {label}" for label in Label)
    _say(f"{chosen.set}: {len(shops)} shops, {len(verdicts)} items ({counts}), {seconds:.1f} s")
    if missing := [rule for rule in SCORED if rule not in RULES]:
        _say(f"Not there yet: {', '.join(missing)}.")
    if chosen.misses:
        misses(verdicts)
    report(verdicts)
    _say(f"\nkbgen: {throughput(shops):,.0f} sentences a second")
    if chosen.peer:
        parse = peer()
        if parse is None:
            _say(f"{PEER}: not installed")
        else:
            _say(f"{PEER}: {peer_throughput(shops, parse):,.0f} sentences a second")


def _share(right: int, of: int) -> str:
    if not of:
        return "    –          "
    low, high = wilson(right, of)
    return f"{right / of:6.1%} [{low:4.0%},{high:4.0%}]"


def report(verdicts: list[Verdict]) -> None:
    """Print the scores by level and family."""
    families = sorted({verdict.item.family for verdict in verdicts} - {"silent"})
    either = (Level.ERROR, Level.WARNING)
    for title, levels in (("errors", (Level.ERROR,)), ("errors and warnings", either)):
        heads = ("items", "contr.", "found", "missed", "alarms")
        top = " ".join(f"{head:>6}" for head in heads)
        _say(f"\n{title:20} {top}  {'precision':18} {'recall':18} F1")
        for name in (*families, "silent", "all"):
            chosen = [v for v in verdicts if name in ("all", v.item.family)]
            row = score(chosen, levels)
            missed = row.contradictions - row.found
            counts = (row.items, row.contradictions, row.found, missed, row.alarms)
            line = " ".join(f"{count:6}" for count in counts)
            shares = f"{_share(*row.precision):18} {_share(*row.recall):18}"
            _say(f"{name:20} {line}  {shares} {row.f1:.3f}")


def misses(verdicts: list[Verdict]) -> None:
    """Print each contradiction that was not found and each false alarm, with file and line."""
    for verdict in verdicts:
        item = verdict.item
        where = f"{verdict.shop.path.parent.name}/{verdict.shop.path.name}:{item.line}"
        text = " ".join(item.markdown.split())
        if item.label is Label.CONTRADICTS and not verdict.hits:
            _say(f"{where}: MISSED {item.key}: {marked(item)!r} in: {text}")
        elif item.label is Label.CONTRADICTS and all(
            finding.level is not Level.ERROR for finding in verdict.hits
        ):
            _say(f"{where}: WARNING ONLY {item.key}: {marked(item)!r} in: {text}")
        for finding in verdict.alarms:
            head = f"{finding.rule} {finding.level}"
            what = f"{item.label} {item.key or ''}".strip()
            _say(f"{where}: FALSE ALARM ({what}) {head}: {text}")
            _say(f"    {finding.message}")


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")


if __name__ == "__main__":
    main()
