"""Labelled sentences: what a sentence says of a thing, for `tests.claims.train`.

    returned	Can I return a yoga mat?	Yes, even if you've tried [it] once.

A line is a stance (`kbgen.claims.meaning.stances.Stance`), what stands before (`-` for nothing; `a | b` for
the heads of a table's column and row; what ends in `:` is the lead of a list) and the sentence, with
tabs between and the words for one thing in brackets.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from kbgen.claims.anchor.of_things import Thing, Things
from kbgen.claims.anchor.sayings import saying
from kbgen.claims.context.figures import told
from kbgen.claims.meaning.stances import Place, Saying, Stance
from kbgen.claims.promises.things import THING
from kbgen.claims.prose.passages import passages
from kbgen.claims.reader import Reader
from kbgen.claims.topics.marking import lowered
from kbgen.claims.topics.wording import Wording
from kbgen.links import hypertext
from kbgen.model import Policy
from tests.claims.items import Item, Label, Shop
from tests.claims.judge import ARTICLE, item_base, overlaps, read_shop_policy

FOLDER = Path(__file__).with_name("stances")
_THING = re.compile(r"\[[^\]]*\]")
_DENIED = re.compile(
    r"n't\b|\b(?:not|no|never|cannot|except|exclu\w*|keeps?|unable|sorry|afraid|final sale|non)\b"
)
_TRUE = {
    "returns.excluded": (Stance.KEPT, Stance.RETURNED),
    "warranty.excludes": (Stance.UNCOVERED, Stance.COVERED),
    "warranty.covers": (Stance.COVERED, Stance.UNCOVERED),
}
"""What is true of the things on a list, and what contradicts it."""


@dataclass(frozen=True)
class Said:
    """A sentence and what it says."""

    group: str
    """What is learned or left out as a whole: the name of a file."""
    stance: Stance
    saying: Saying


def read_stances(path: Path) -> Iterator[Said]:
    """The sentences of a file. Raises ValueError, naming the line, where it is not as above."""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        fields = line.split("\t")
        if len(fields) != 3 or len(_THING.findall(line)) != 1:
            msg = f"{path.name}:{number}: {line}"
            raise ValueError(msg)
        stance, before, text = fields
        before = "" if before == "-" else lowered(_THING.sub(THING, before))
        text = lowered(_THING.sub(THING, text))
        yield Said(path.stem, Stance(stance), Saying(text, before, _place(before)))


def _place(before: str) -> Place:
    if "|" in before:
        return Place.CELL
    if before.endswith("?"):
        return Place.QUESTION
    if before.endswith(":"):
        return Place.LEAD
    return Place.BEFORE if before.endswith((".", "!")) else Place.ABOVE


def of_shop(shop: Shop) -> Iterator[Said]:
    """What the items of a shop say of the things of its policy's lists, by their labels."""
    policy, _ = read_shop_policy(shop)
    listed = Things(Wording(policy)).all
    for item in shop.items if listed else ():
        yield from _of_item(policy, listed, item, shop.path.stem)


def _of_item(policy: Policy, listed: tuple[Thing, ...], item: Item, group: str) -> Iterator[Said]:
    kb = item_base(policy, item)
    article, reader = kb.articles[ARTICLE], Reader(kb)
    text = hypertext(article.body)
    for passage in passages(article.body):
        for sentence in told(reader.wording, article.title or "", passage, ()):
            loc = text.loc(article, passage.plain.span(sentence.span.start, sentence.span.end))
            for thing in listed if sentence.states else ():
                found = saying(thing.name, sentence.around, lowered(sentence.text))
                stance = (
                    _stance(item, thing.key, found, is_marked=overlaps(loc, item))
                    if found
                    else None
                )
                if found and stance:
                    yield Said(group, stance, found)


def _stance(item: Item, key: str, found: Saying, *, is_marked: bool) -> Stance | None:
    """What a sentence says of a thing of some list; None where the item's label doesn't tell."""
    if item.key != key:
        section = (item.key or "").partition(".")[0]
        return None if section in ("returns", "exchanges", "warranty") else Stance.NONE
    true, false = _TRUE[key]
    if item.label is Label.CONTRADICTS:
        return false if is_marked else None
    is_told = true is Stance.COVERED or bool(_DENIED.search(f"{found.before} {found.text}"))
    return true if is_told else None


def all_stances(shops: Iterable[Shop]) -> Iterator[Said]:
    """All labelled sentences, and what the items of some shops say."""
    for path in sorted(FOLDER.glob("*.tsv")):
        yield from read_stances(path)
    for shop in shops:
        yield from of_shop(shop)
