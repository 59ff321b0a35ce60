"""What a statement promises or denies without a figure, whatever around it has to be known for that."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache

from kbgen.claims.context.around import Around
from kbgen.claims.patterns import lazy
from kbgen.claims.promises.barred import barred
from kbgen.claims.promises.completed import Completed
from kbgen.claims.promises.conditions import accepted, allows, posted, ways
from kbgen.claims.promises.denied_a_case import denied_a_case
from kbgen.claims.promises.mishaps import mishaps
from kbgen.claims.promises.needless import needless, words_of
from kbgen.claims.promises.promises import Promise, promises
from kbgen.claims.promises.refusals import answered_no
from kbgen.claims.promises.relaxed import relaxed
from kbgen.claims.promises.replies import charged, least
from kbgen.claims.promises.states import read, taken
from kbgen.claims.promises.uncovered import denied, uncovered
from kbgen.claims.promises.ways_denied import ways_denied
from kbgen.claims.promises.ways_offered import CALLS, offered
from kbgen.claims.quantity import Charge, Covered, Refused, Uncovered
from kbgen.claims.topics.literals import Gates
from kbgen.claims.topics.marking import lowered
from kbgen.claims.topics.terms import stems
from kbgen.claims.topics.wording import Wording
from kbgen.load.marks import Span
from kbgen.values import Items, Text


def promised_by(wording: Wording, around: Around, statement: Completed) -> Iterator[Promise]:
    """What a statement promises or denies, each with the words that say so."""
    text = statement.text
    counts = statement.is_reply and any(map(str.isdigit, around.passage.text))
    for promise in promises(wording, text):
        # "Is there a charge for exchanges? Yes, £5" is told by its figure.
        if not (counts and promise.key == "exchanges.cost"):
            yield promise
    for number in open_readers(statement):
        yield from READERS[number][0](wording, around, statement)
    for span in least(text, statement.antecedent, is_reply=statement.is_reply):
        yield Promise("orders.minimum", Charge(is_charged=False), span)
    if statement.is_reply:
        for key, charge, span in charged(text):
            yield Promise(key, charge, span)
        for key, span in answered_no(text, statement.antecedent):
            yield Promise(key, Refused(), span)


def _ways(wording: Wording, around: Around, statement: Completed) -> Iterator[Promise]:
    """The ways by which goods may come back or not."""
    if "returns.methods" not in wording.policy.facts:
        return
    text, near = statement.text, (around.before, *around.titles)
    told = [*ways(text, around.before), *posted(text, near)]
    known = {(way.is_yes, way.place) for way, _ in told}
    calls = offered(text, near) if any(map(text.__contains__, CALLS)) else ()
    told += [one for one in calls if (True, one[0].place) not in known]
    for way, span in ways_denied(text, near, wording.ways_back):
        spans = [span, *(other for one, other in told if not one.is_yes)]
        told = [(one, other) for one, other in told if one.is_yes]
        span = Span(min(one.start for one in spans), max(one.end for one in spans))
        yield Promise("returns.methods", way, span)
    for way, span in told:
        yield Promise("returns.methods", way, span)


_POLAR_ITEM = lazy(r"[:–—|-] *(?:yes|no)\W*$")
"""An item that says yes or no of its goods, which is read as what may come back."""


def _needless(wording: Wording, around: Around, statement: Completed) -> Iterator[Promise]:
    """What a statement says not to be asked of goods, though the policy's condition does."""
    fact = wording.policy.get("returns.condition")
    if statement.is_reply or not fact or not isinstance(fact.value, Text):
        return
    condition = fact.value.text.lower()
    told = f"{statement.text} {statement.antecedent}"
    if not any(map(told.__contains__, _texts(condition))):
        return
    near = _near(around)
    if not any(word in told or word in near for word in _OF_RETURNS):
        return
    if any(not allows(condition, said) for said, _ in accepted(statement.text)):
        return
    found = tuple(needless(statement.text, condition, near))
    if not found and statement.span is None and not _POLAR_ITEM.search(statement.text):
        found = tuple(relaxed(statement.text, condition, near, statement.antecedent))
    for state, span in found:
        yield Promise("returns.condition", state, span)


_OF_RETURNS = ("return", "back", "refund", "chang", "send it", "what state", "what condition")
"""Texts of which one stands in or around what is said of returns."""


# Every sentence asks for it.
@lru_cache(maxsize=4)
def _texts(condition: str) -> tuple[str, ...]:
    """Of these texts a statement holds one, or what it answers, that says a condition not to hold."""
    return tuple(dict.fromkeys((*read(condition).texts, *words_of(condition))))


def _barred(wording: Wording, around: Around, statement: Completed) -> Iterator[Promise]:
    """The state in which goods are said not to come back, though the policy's condition takes them in it."""
    fact = wording.policy.get("returns.condition")
    kept = wording.policy.get("returns.excluded")
    if statement.is_reply or not fact or not isinstance(fact.value, Text):
        return
    condition = fact.value.text.lower()
    if not any(map(statement.text.__contains__, taken(condition).texts)):
        return
    things = kept.value.items if kept and isinstance(kept.value, Items) else ()
    named = (stems(one.text) for one in things if isinstance(one, Text))
    told = f" {statement.text}"
    if any(words and all(f" {word.rstrip('s')}" in told for word in words) for words in named):
        return
    for state, span in barred(statement.text, condition, _near(around)):
        yield Promise("returns.condition", state, span)


def _of_guarantee(wording: Wording, around: Around, statement: Completed) -> Iterator[Promise]:
    """What a guarantee is said to cover, and what not."""
    text = statement.text
    for words, span in () if statement.is_reply else mishaps(text, around.before):
        yield Promise("warranty.excludes", Covered(words), span)
    near = _near(around) if "cover" in text or "excluded" in text else ""
    found = denied(text) if statement.is_reply else uncovered(text, around.before, near)
    for words, span in found:
        yield Promise("warranty.covers", Uncovered(words), span)


def _denied_a_case(wording: Wording, around: Around, statement: Completed) -> Iterator[Promise]:
    """What is denied to goods or customers of which the policy has a time of their own."""
    for key, span in denied_a_case(wording, statement.text):
        yield Promise(key, Refused(), span)


def _near(around: Around) -> str:
    """All that stands around a statement."""
    return " ".join((lowered(around.passage.text), lowered(around.passage.lead), *around.titles))


Reader = Callable[[Wording, Around, Completed], Iterator[Promise]]
READERS: Sequence[tuple[Reader, tuple[str, ...]]] = (
    (
        _ways,
        (
            *(
                "shop",
                "store",
                "showroom",
                "branch",
                "counter",
                "boutique",
                "studio",
                "person",
                "desk",
                "collect",
                "pick",
                "driver",
                " van ",
                "fetch",
            ),
            *(
                " post",
                " mail",
                "courier",
                "carrier",
                "nurser",
                "garden cent",
                "warehouse",
                "depot",
            ),
            *("yard", "brewer", "baker", "farm", "galler", "salon", "office", "premises", "stall"),
            *("outlet", "workshop", "box", "locker", "point", "drop", "only", "alone"),
            *("n't", "not", "no ", "unable"),
        ),
    ),
    (_needless, ()),
    (_barred, ()),
    (_of_guarantee, ("warrant", "guarantee", "cover", "included", "excluded")),
    (
        _denied_a_case,
        (
            *("return", " back", " final", " yours ", "warrant", "guarantee", "exchang", "swap"),
            *("cancel", "chang", "amend", "edit", "alter", "modif"),
        ),
    ),
)
"""Each with texts of which a statement that it reads holds one."""
_GATES = Gates(tuple(frozenset(needs) for _, needs in READERS))


def open_readers(statement: Completed) -> Iterator[int]:
    """The places of the readers that may find something in a statement."""
    return _GATES.open(statement.text)
