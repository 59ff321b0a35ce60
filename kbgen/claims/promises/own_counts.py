"""How many there are by one of the shop's own facts: "up to ten samples at a time", "eight places in a workshop", "from the age of 16".

Patterns read a sentence in small letters with plain apostrophes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache

from kbgen.claims.cases.claimed import claimed
from kbgen.claims.cases.restrict import restriction
from kbgen.claims.claim import Claim
from kbgen.claims.context import abstain
from kbgen.claims.context.around import Around
from kbgen.claims.extract.numbers import NUMBER, read
from kbgen.claims.hours.others import is_anothers
from kbgen.claims.patterns import lazy
from kbgen.claims.promises.destinations import DENIED
from kbgen.claims.promises.own_measures import is_measure
from kbgen.claims.quantity import Count
from kbgen.claims.topics.marking import lowered
from kbgen.claims.topics.own_words import pattern
from kbgen.claims.topics.terms import stem, stems, words_of
from kbgen.claims.topics.topics import QUANTITY
from kbgen.claims.topics.wording import Wording
from kbgen.load.marks import Span
from kbgen.model import Article, Fact
from kbgen.values import Duration, Text, Value

_WRITTEN = lazy(
    rf"(?:(?:up to|at most|at least|no more than|a maximum of|a minimum of|maximum|minimum|max\.?|min\.?) )?(?P<number>{NUMBER})(?: (?P<unit>[a-z]+))?(?: (?:each|per [a-z]+|at a time|maximum|or more|or fewer))?"
)
_BIG = 1_000_000
_PEOPLE = r"(?:people|persons?|guests?|visitors|participants|learners|students|pupils|of you)"
_PLACES = (
    r"(?:places?|spaces?|seats?|spots?|people|persons?|guests?|participants|learners|students"
    r"|of (?:us|you|them)(?! (?:behind|here|on the (?:phones?|team|staff)|(?:at|in) the (?:counter|desk|till|shop|store|office|workshop|kitchen|back))\b))"
)
_UNITS = {
    "peopl": _PLACES,
    "person": _PLACES,
    "plac": _PLACES,
    "seat": _PLACES,
    "spac": _PLACES,
    "character": r"(?:characters?|letters)",
}
"""What prose counts for a thing, by its stem."""
_NO_THING = frozenset([
    "a", "an", "the", "of", "for", "to", "your", "our", "you", "we", "it", "is", "are", "in",
    "on", "at", "and", "or", "per", "each", "time", "times", "once", "order", "orders", "maximum",
    "minimum", "most", "least", "number", "many", "up", "with", "from", "one", "go", "every",
    "any", "can", "be",
])  # fmt: skip
"""Words of a phrase that name nothing for which something is counted."""
_MOST = r"(?:up to|at most|(?:a |the )?(?:maximum|limit|total) of|no more than|not more than|max(?:imum|\.)?|limit(?:ed)?(?: is| to)?|as many as|only|just)"
_LEAST = r"(?:at least|(?:a |the )?minimum of|no fewer than|not fewer than|no less than|min(?:imum|\.)?|from)"
_HOLDS = r"(?:has|have|holds?|there(?:'s| is| are)|room for|space for|takes?|fits?|seats?|gets?|includes?|consists? of|made up of|comes? with|offers?|carr(?:y|ies)|allows?|earns?|collects?|receives?|gives? you|come in|comes in|choose from|choice of|limit (?:of|is)|maximum (?:of|is)|limited to|capped at|cap of|is|(?:may|can|could) (?:bring|have|invite|order|ask for|take|get|request|choose|pick|book|send for|add|enter))"
_MORE_THAN = r"(?:n't|\b(?:cannot|not|never|unable to))\b[^.;:]{0,40}\bmore than"
_ENDLESS = r"(?:as many (?:[a-z-]+ ){{0,2}}?(?P<much>{unit})(?: at (?:a time|once))? as you(?:'d)? (?:like|want|wish|please|need|can)|(?:unlimited|any number of|no (?:upper |set )?limit (?:on|to|for)(?: the number of)?(?: the| your)?|no (?:maximum|cap) (?:on|to|for)(?: the number of)?) (?:(?!if\b|when\b)[a-z-]+ ){{0,2}}?(?P<any>{unit}))"
_OPEN = lazy(
    r"\b(?:if|when|unless|where|except\w*|usually|best|ideal\w*|recommend\w*|suggest\w*|better|example|imagine|say|another|extra|(?<!no )more(?! than)|further|first|second|last|next|was|were|had|used to|until|instead|most (?:people|customers)|on average)\b"
)
_FOR_EACH = lazy(r"\b(?:for|per|with|on) (?:each|every) (?:[a-z]+ )?[£$€]")
"""What is got for each of a sum, and not in all."""
_FILLED = lazy(
    r"\b(?:when|once) (?=(?:you(?:'ve| have)?|your|the|all)\b[^.;]*\b(?:fill|full|stamp|collect))"
)
"""What is no case, but what a card is for."""
_OF_AN_AGE = lazy(r"(?<![a-z])age(?![a-z])")
_YEARS = r"(?:[ -]?years?(?:[ -]olds?| of age)?)?"
_AGED = lazy(r"(?<![a-z])(?:age[ds]?|old|older)(?![a-z])")
_AGE = lazy(
    rf"\b(?:(?:must be|have to be|need to be|be|are|is|aged?|age is|age (?:for|to) [^.;,:§]{{2,40}}? is|age of|from the age of|older than|anyone|anybody|everyone|people|customers|riders|hirers|drivers|children) )"
    rf"(?:(?:at least|over|aged|from|the age of|older than|above) )*(?P<number>{NUMBER}){_YEARS}(?P<up>\+| (?:or|and) (?:over|older|above|up|upwards))?(?= to (?!\d)|[.,;:!)]|\W*$| (?:or|and|can|may|to|for) )"
    rf"|\b(?P<over>over|under)[ -](?P<teens>1[0-9]|2[0-9])s\b(?= (?:only|can|may))"
)


def number_in(value: Value | None) -> Decimal | None:
    """The number that a value of the policy is, in words or figures or of years; None where it is none."""
    if isinstance(value, Duration):
        return value.low if value.low == value.high and value.unit == "year" else None
    match = _WRITTEN.fullmatch(value.text.lower()) if isinstance(value, Text) else None
    number = read(match["number"]) if match else None
    return number if number is not None and number <= _BIG else None


@dataclass(frozen=True)
class Counted:
    """A fact of the shop's own that is a number of things, or an age."""

    key: str
    number: Decimal
    unit: re.Pattern[str]
    """How prose counts it, with the number as a group; those without a number say that there is no limit."""
    asked: re.Pattern[str]
    """The question how many there are."""
    things: tuple[re.Pattern[str], ...]
    """Words for what it holds, of which one stands near."""
    words: frozenset[str]
    """The stems of its phrases and key."""
    texts: tuple[str, ...]
    """Of these texts a sentence or its question holds one."""


def own_counts(
    wording: Wording, article: Article, around: Around, sentence: str
) -> Iterator[Claim]:
    """The numbers that a sentence tells of the shop's own things."""
    facts = _facts(wording)
    if not facts:
        return
    text = lowered(sentence)
    told: set[str] = set()
    near = f"{text}\n{around.asked}"
    for fact in facts:
        if fact.key in told or not any(map(near.__contains__, fact.texts)):
            continue
        found = _told(fact, text, around.asked)
        if found is None or text.rstrip().endswith("?") or not _is_of(fact, text, around):
            continue
        said, span = found
        clause = text[: span.start] + QUANTITY + text[span.end :]
        own = restriction(wording, text)
        if own.unknown and not set(stems(own.unknown)) <= fact.words:
            continue
        if (
            _FOR_EACH.search(text)
            or _OPEN.search(_FILLED.sub("", clause))
            or is_anothers(wording, sentence)
        ):
            continue
        own = replace(own, unknown="")
        if abstain.is_idle(clause) or abstain.is_legal(text):
            continue
        told.add(fact.key)
        yield claimed(article, around, sentence, (fact.key,), said, span, own=own, clause=clause)


def _told(fact: Counted, text: str, asked: str) -> tuple[Count, Span] | None:
    """The number that a text tells of a fact, and the words for it."""
    match = fact.unit.search(text)
    if match is None and asked and fact.asked.search(asked):
        match = _ANSWER.match(text)
    if match is None:
        return None
    groups = match.groupdict()
    name = next((one for one in _GROUPS if groups.get(one)), "")
    if not name:
        return (
            (Count(None), Span(*match.span()))
            if not DENIED.search(text, 0, match.start())
            else None
        )
    if groups.get("over") == "under":
        return None
    number = read(match[name])
    denied = DENIED.search(text[: match.start(name)])
    if number is None or (denied and not _EXCEEDS.search(text[: match.start(name)])):
        return None
    return Count(number), Span(*match.span(name))


_GROUPS = ("number", "count", "amount", "figure", "top", "all", "teens")
_EXCEEDS = lazy(
    rf"(?:{_MORE_THAN}|\bno (?:more|fewer|less) than|\b(?:no|never|n't)\b[^.;]{{0,40}} exceeds?) $"
)
_ANSWER = lazy(
    rf"\W*(?:(?:you can (?:have|order|get|take|ask for)|we (?:send|take|allow)|there(?:'s| is| are)|room for|that's|it's) )*(?:{_MOST} |{_LEAST} )?(?P<number>{NUMBER})(?= at a time| at once| per | each\b| in all| in total|\W*$|[.,;!]| (?:of them|people|places|seats))"
)


def _is_of(fact: Counted, text: str, around: Around) -> bool:
    """Whether what holds the things stands in the sentence or above it."""
    near = (text, around.label, *around.texts)
    return all(any(one.search(each) for each in near) for one in fact.things)


# One policy, and the same with what it lacks.
@lru_cache(maxsize=4)
def _facts(wording: Wording) -> tuple[Counted, ...]:
    return tuple(found for fact in wording.policy.under("terms") for found in _counted(fact))


def _counted(fact: Fact) -> Iterator[Counted]:
    value, phrases = fact.value, [_PLAIN.sub(" ", one.lower()) for one in fact.says]
    key = fact.key.replace("_", " ").replace(".", " ")
    number = number_in(value)
    aged = _AGED if isinstance(value, Duration) else _OF_AN_AGE
    if any(map(aged.search, (key, *phrases))):
        if number is not None:
            yield _aged(fact, number, phrases)
        return
    match = _WRITTEN.fullmatch(value.text.lower()) if isinstance(value, Text) else None
    if match is None or number is None or is_measure(match["unit"]):
        return
    for phrase in phrases:
        head, *_ = _PLACED.split(phrase, maxsplit=1)
        first, words = _telling(head), _telling(phrase)
        unit = stem(match["unit"]) if match["unit"] and match["unit"] not in _NO_THING else ""
        if not words or not (unit or first):
            continue
        counted = unit or first[-1]
        things = [one for one in words if one != counted]
        yield Counted(
            fact.key,
            number,
            lazy(_frames(_UNITS.get(counted) or pattern(counted))),
            lazy(rf"\bhow many (?:[a-z-]+ ){{0,2}}?{_UNITS.get(counted) or pattern(counted)}\b"),
            tuple(lazy(rf"\b(?:{pattern(one)}|{one}ses(?![a-z]))") for one in things),
            words_of(fact),
            _TEXTS.get(counted) or ((counted[:4],) if counted not in _UNITS else _SEATS),
        )


_SEATS = (
    "people",
    "person",
    "place",
    "seat",
    "spac",
    "spot",
    "guest",
    "participant",
    "character",
    "letter",
    "learner",
    "student",
    "of us",
    "of you",
    "of them",
)
_TEXTS = {"stamp": ("stamp", "square", "box", "circle")}
_PLAIN = lazy(r"[^\w]+")
_PLACED = lazy(r"\b(?:in|at|on|of|per|for|to)\b")
"""What parts the things that are counted from where they are: "people in a workshop"."""


def _telling(phrase: str) -> list[str]:
    return [stem(word) for word in phrase.split() if word not in _NO_THING]


def _frames(unit: str) -> str:
    """How prose tells that there are so many of some things."""
    of = rf"(?: (?!more\b|extra\b|other\b|different\b)[a-z-]+)? {unit}\b"
    endless = _ENDLESS.format(unit=unit)
    filled = rf"(?:{of}| (?:squares|boxes|circles)\b)" if "stamp" in unit else of
    return (
        rf"\b(?:{_MOST}|{_LEAST}|{_HOLDS}(?: {_MOST}| {_LEAST})?) (?P<number>{NUMBER}){of}"
        rf"|(?<![\w.,]){_named('count')}{of}(?: (?:or fewer|or less|maximum|max\b|at most|at a time|at once|in one go|is the (?:most|limit|maximum)|are the (?:most|limit|maximum)|per (?:order|person|customer|household)|for (?:each|every)\b(?! ?[£$€\d])|(?:is|are) as many as\b))"
        rf"|\b{unit} (?:is|are|per [a-z]+ is|we [a-z]+ (?:at (?:a time|once) )?is) (?:{_MOST} )?{_named('amount')}(?=\W*$|[.,;!])"
        rf"|(?:{_MORE_THAN}|\bno more than) {_named('figure')}{of}"
        rf"|\b(?:no|never|n't)\b[^.;]{{0,40}} exceeds? {_named('top')}{of}"
        rf"|\b(?:fill(?:ed)?|collect(?:ed)?|got|stamped) all (?:the |of the )?{_named('all')}{filled}"
        rf"|\b{endless}"
    )


def _named(group: str) -> str:
    return rf"(?P<{group}>{NUMBER})"


def _aged(fact: Fact, number: Decimal, phrases: list[str]) -> Counted:
    things = {
        stem(word)
        for phrase in phrases
        for word in phrase.split()
        if word not in _NO_THING and not _AGED.fullmatch(word) and word not in _OF_AGE
    }
    either = "|".join(pattern(one) for one in sorted(things))
    near = (lazy(rf"\b(?:{either})"),) if things else ()
    return Counted(
        fact.key, number, _AGE, lazy(r"\bhow old\b|\bwhat age\b"), near, words_of(fact), _OF_AGES
    )


_OF_AGE = frozenset(["enough", "must", "years", "limit"])
_OF_AGES = ("age", "old", "over", "least", "under", "must be", "how old")
