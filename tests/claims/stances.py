"""Labelled sentences: what a sentence says of what it names, for `tests.claims.train`.

    returned	Can I return a yoga mat?	Yes, even if you've tried [it] once.

A file stands in the folder of its subject (`kbgen.claims.meaning.stances.Subject`). A line is a stance of
that subject or `none`, what stands before (`-` for nothing; `a | b` for
the heads of a table's column and row; what ends in `:` is the lead of a list) and the sentence, with
tabs between and the words for what is named in brackets.
"""

from __future__ import annotations

import fnmatch
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from kbgen.claims.compare.values import Verdict, compare
from kbgen.claims.context.figures import Told, told
from kbgen.claims.extract import quantities
from kbgen.claims.hours.dated import days_in_text
from kbgen.claims.meaning.stances import Place, Saying, Stance, Subject
from kbgen.claims.prose.passages import passages
from kbgen.claims.quantity import Quantity
from kbgen.claims.reader import Reader
from kbgen.claims.told.days import day_spans, weekdays_in
from kbgen.claims.told.named import Thing
from kbgen.claims.told.of_things import Thing as Listed
from kbgen.claims.told.of_things import Things
from kbgen.claims.told.sayings import befores, saying, signed
from kbgen.claims.told.told import sayings
from kbgen.claims.told.words import CREDIT, EXCHANGE, ORIGINAL, PARCELS, PARTS, RETURN, STATES
from kbgen.claims.topics.marking import lowered
from kbgen.claims.topics.wording import Wording
from kbgen.links import hypertext
from kbgen.load import load
from kbgen.load.marks import Span
from kbgen.model import Policy
from kbgen.values import Language, Value
from kbgen.values.base import ANYWHERE
from tests.claims.items import Item, Label, Shop
from tests.claims.judge import ARTICLE, item_base, overlaps, read_shop_policy
from tests.claims.wordings import all_wordings
from tests.project import TODAY, settings
from tests.shop import DEMO

ENGLISH = Language.parse("en")
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
    subject: Subject
    stance: Stance
    saying: Saying


def read_stances(path: Path) -> Iterator[Said]:
    """The sentences of a file. Raises ValueError, naming the line, where it is not as above."""
    subject = Subject(path.parent.name)
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        fields = line.split("\t")
        if len(fields) != 3 or len(_THING.findall(line)) != 1:
            msg = f"{path}:{number}: {line}"
            raise ValueError(msg)
        stance, before, text = fields
        before = "" if before == "-" else _signed(subject, before)
        saying = Saying(_signed(subject, text), before, _place(before))
        yield Said(path.stem, subject, Stance(stance), saying)


_WORDS: Mapping[Subject, tuple[re.Pattern[str], ...]] = {
    Subject.COSTS: (RETURN, EXCHANGE),
    Subject.TRACKING: (PARCELS,),
    Subject.STATES: (*STATES.values(), *PARTS.values()),
    Subject.REFUNDS: (CREDIT, ORIGINAL),
}


_NO_SHOP = Wording(Policy())


def _found(subject: Subject, text: str) -> Iterator[Sequence[Span]]:
    """The places of the words by which the check finds something to speak of, those for one thing together."""
    for pattern in _WORDS.get(subject, ()):
        yield [Span(*one.span()) for one in pattern.finditer(text)]
    if subject is Subject.PLACES:
        for _, span in _NO_SHOP.country_spans(text):
            yield [span]
    if subject is Subject.DAYS:
        for each in weekdays_in(text):
            yield each.spans
        for span in day_spans(text, quantities(text, ANYWHERE)):
            yield [span]


def _signed(subject: Subject, text: str) -> str:
    """A text with the sign for the words in brackets, or for those by which the check finds them."""
    marked = _THING.search(text)
    if marked is None:
        return lowered(text)
    start, end = marked.start(), marked.end() - 2
    plain = lowered(text[:start] + text[start + 1 : end + 1] + text[end + 2 :])
    for spans in _found(subject, plain):
        if any(one.start < end and start < one.end for one in spans):
            return signed(plain, spans)
    return signed(plain, [Span(start, end)])


def _place(before: str) -> Place:
    if "|" in before:
        return Place.CELL
    if before.endswith("?"):
        return Place.QUESTION
    if before.endswith(":"):
        return Place.LEAD
    return Place.BEFORE if before.endswith((".", "!")) else Place.ABOVE


@dataclass(frozen=True)
class Hint:
    """A sentence of a shop's item, and what it surely doesn't say, since that would contradict the policy."""

    subject: Subject
    saying: Saying
    ruled_out: frozenset[Stance]


def hints(shop: Shop) -> Iterator[Said | Hint]:
    """What the items of a shop say of all but goods, as far as their labels tell."""
    policy, _ = read_shop_policy(shop)
    for item in shop.items:
        yield from _hints(policy, item, shop.path.stem)


_ANY_SHOP = """
business: {name: Any, country: GB, currency: GBP, time_zone: Europe/London}
delivery: {countries: [GB], methods: {standard: {name: Standard, cost: £3, tracked: yes}}}
returns:
  cost: £3
  condition: unused, unworn, unwashed, unopened, unassembled, in its box and packaging, with tags and receipt
exchanges: {cost: £3}
refunds: {method: original payment method}
calendar: {office_hours: Mo-Fr 09:00-17:00}
"""
"""A policy with a fact of everything that may be named."""


def background() -> Iterator[Said | Hint]:
    """What the sentences about figures say of anything else: mostly nothing, whatever they name."""
    shop = Shop(FOLDER / "background", _ANY_SHOP, ())
    policy, _ = read_shop_policy(shop)
    for wording in all_wordings():
        for one in _hints(policy, wording.item(), shop.path.stem):
            if isinstance(one, Hint):
                yield replace(one, ruled_out=frozenset())


def of_demo() -> Iterator[Hint]:
    """What the demo shop's articles surely don't say, since nothing in them contradicts its policy."""
    demo = load(settings(DEMO), TODAY)
    for article in demo.articles.values():
        item = Item(Label.SILENT, None, article.body, None, (("title", article.title or ""),), 1)
        for one in _hints(demo.policy, item, "demo"):
            if isinstance(one, Hint):
                yield one


def _hints(policy: Policy, item: Item, group: str) -> Iterator[Said | Hint]:
    kb = item_base(policy, item)
    article, reader = kb.articles[ARTICLE], Reader(kb)
    text, listed = hypertext(article.body), Things(reader.wording).all
    for passage in passages(article.body):
        for sentence in told(reader.wording, article.title or "", passage, ()):
            span = passage.plain.span(sentence.span.start, sentence.span.end)
            is_marked = overlaps(text.loc(article, span), item)
            for thing, found in sayings(
                reader.telling.naming, sentence.around, lowered(sentence.text)
            ):
                ruled_out = frozenset(_ruled_out(policy, thing))
                is_of_it = is_marked and _is_of(item, thing.key)
                if not sentence.states:
                    yield Said(group, thing.subject, Stance.NONE, found)
                elif is_of_it and (only := _only(ruled_out)):
                    yield Said(group, thing.subject, only, found)
                elif not is_of_it:
                    yield Hint(thing.subject, found, ruled_out)
            for each in listed if sentence.states and item.key is None else ():
                if named := saying(each.name, befores(sentence.around), lowered(sentence.text)):
                    yield Hint(Subject.GOODS, named, frozenset([each.stance]))
            yield from _of_days(policy, sentence, item, group, is_marked=is_marked)


def _only(stances: frozenset[Stance]) -> Stance | None:
    return next(iter(stances)) if len(stances) == 1 else None


def _of_days(
    policy: Policy, sentence: Told, item: Item, group: str, *, is_marked: bool
) -> Iterator[Said | Hint]:
    """What a sentence of an item says of days."""
    text, key = lowered(sentence.text), item.key or ""
    fact = policy.get(key if item.key else "calendar.office_hours")
    before, place = next(iter(befores(sentence.around)))
    contradicts = is_marked and item.label is Label.CONTRADICTS
    for each in weekdays_in(text):
        found = Saying(signed(text, each.spans), before, place)
        said = ((stance, each.hours(stance)) for stance in (Stance.OPEN, Stance.SHUT))
        ruled_out = frozenset(
            stance
            for stance, hours in said
            if hours and fact and fact.value and _is_wrong(Quantity(each.span, hours), fact.value)
        )
        if not sentence.states:
            yield Said(group, Subject.DAYS, Stance.NONE, found)
        elif contradicts and (only := _only(ruled_out)):
            yield Said(group, Subject.DAYS, only, found)
        elif not contradicts:
            yield Hint(Subject.DAYS, found, ruled_out)
    if key.startswith("calendar."):
        return
    for _, span in days_in_text(text, quantities(text, ANYWHERE)):
        yield Hint(Subject.DAYS, Saying(signed(text, [span]), before, place), frozenset())


def _is_wrong(said: Quantity, value: Value) -> bool:
    return compare(said, value, ENGLISH, generous=False).verdict is Verdict.CONTRADICTS


def _is_of(item: Item, key: str) -> bool:
    """Whether an item contradicts a fact."""
    is_it = bool(re.fullmatch(key.replace(".", r"\.").replace("*", r"\w+"), item.key or ""))
    return is_it and item.label is Label.CONTRADICTS


def _ruled_out(policy: Policy, thing: Thing) -> Iterator[Stance]:
    """The stances of what is named that would contradict every value of its facts."""
    keys = fnmatch.filter(policy.facts, thing.key)
    facts = [policy[key] for key in keys]
    values = [
        value
        for fact in facts
        for value in (fact.value, *(each.value for each in fact.overrides))
        if value
    ]
    for stance, said in thing.values.items():
        if values and all(_is_wrong(Quantity(Span(0, 1), said), value) for value in values):
            yield stance


def of_shop(shop: Shop) -> Iterator[Said]:
    """What the items of a shop say of the things of its policy's lists, by their labels."""
    policy, _ = read_shop_policy(shop)
    listed = Things(Wording(policy)).all
    for item in shop.items if listed else ():
        yield from _of_item(policy, listed, item, shop.path.stem)


def _of_item(policy: Policy, listed: tuple[Listed, ...], item: Item, group: str) -> Iterator[Said]:
    kb = item_base(policy, item)
    article, reader = kb.articles[ARTICLE], Reader(kb)
    text = hypertext(article.body)
    for passage in passages(article.body):
        for sentence in told(reader.wording, article.title or "", passage, ()):
            loc = text.loc(article, passage.plain.span(sentence.span.start, sentence.span.end))
            for thing in listed if sentence.states else ():
                found = saying(thing.name, befores(sentence.around), lowered(sentence.text))
                stance = (
                    _stance(item, thing.key, found, is_marked=overlaps(loc, item))
                    if found
                    else None
                )
                if found and stance:
                    yield Said(group, Subject.GOODS, stance, found)


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


def written_stances() -> Iterator[Said]:
    """All labelled sentences."""
    for path in sorted(FOLDER.glob("*/*.tsv")):
        yield from read_stances(path)
