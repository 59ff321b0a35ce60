"""Labelled sentences: what a sentence grants or denies of a shop's rules, for `tests.claims.train`.

    cancel_none	Orders	Pressed the button already?	That ship has sailed, I'm afraid.

A line is a grant (`kbgen.claims.meaning.grants.Grant`), the heading above, what stands before and the
sentence, with tabs between and `-` for nothing. Days of which something is said stand in brackets.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kbgen.claims.context.figures import told
from kbgen.claims.meaning.grants import Grant, Told
from kbgen.claims.prose.passages import passages
from kbgen.claims.reader import Reader
from kbgen.claims.topics.marking import lowered
from kbgen.load import load
from kbgen.model import KnowledgeBase
from tests.claims.items import Label, Shop
from tests.claims.judge import item_base, read_shop_policy
from tests.project import TODAY, settings
from tests.shop import DEMO

FOLDER = Path(__file__).with_name("grants")
_DAYS = re.compile(r"\[[^\]]*\]")
_FIELDS = 4
_ALL = frozenset(Grant) - {Grant.NONE}


@dataclass(frozen=True)
class Said:
    """A sentence and what it grants."""

    group: str
    """What is learned or left out as a whole: the name of a file."""
    grant: Grant
    told: Told


def read_grants(path: Path) -> Iterator[Said]:
    """The sentences of a file. Raises ValueError, naming the line, where it is not as above."""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        fields = line.split("\t")
        if len(fields) != _FIELDS or not all(fields):
            msg = f"{path}:{number}: {line}"
            raise ValueError(msg)
        grant, title, before, text = fields
        around = (
            lowered(_DAYS.sub(_inside, each)) if each != "-" else "" for each in (before, title)
        )
        yield Said(path.stem, Grant(grant), Told(lowered(_DAYS.sub("¤", text)), *around))


def _inside(match: re.Match[str]) -> str:
    return match[0][1:-1]


@dataclass(frozen=True)
class Hint:
    """A sentence, and what it surely doesn't grant, since that would contradict the policy."""

    told: Told
    ruled_out: frozenset[Grant]


def hints(shop: Shop) -> Iterator[Hint]:
    """The sentences of the items of a shop that contradict nothing."""
    policy, _ = read_shop_policy(shop)
    for item in shop.items:
        if item.label is not Label.CONTRADICTS:
            yield from _hints(item_base(policy, item))


def of_demo() -> Iterator[Hint]:
    """The sentences of the demo shop's articles, of which none contradicts its policy."""
    yield from _hints(load(settings(DEMO), TODAY))


def _hints(kb: KnowledgeBase) -> Iterator[Hint]:
    reader = Reader(kb)
    ruled_out = frozenset(reader.granting.wrong)
    for article in kb.articles.values():
        for passage in passages(article.body):
            for sentence in told(reader.wording, article.title or "", passage, ()):
                for found, _ in reader.granting.weighed(sentence.around, lowered(sentence.text)):
                    yield Hint(found, ruled_out if sentence.states else _ALL)


def written_grants() -> Iterator[Said]:
    """All labelled sentences."""
    for path in sorted(FOLDER.glob("*.tsv")):
        yield from read_grants(path)
