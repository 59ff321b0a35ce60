"""The event with which a time is said to begin: "The 30 days start on the day you place your order".

All texts are in small letters. That something has to happen within 30 days "of purchase" is said loosely
and not read here.
"""

from __future__ import annotations

from collections.abc import Iterator

from kbgen.claims.cases.claimed import claimed
from kbgen.claims.cases.restrict import restriction
from kbgen.claims.claim import Claim
from kbgen.claims.context import abstain
from kbgen.claims.context.around import Around
from kbgen.claims.context.events import same_event
from kbgen.claims.hours.others import is_anothers
from kbgen.claims.patterns import lazy
from kbgen.claims.quantity import Started
from kbgen.claims.topics.marking import lowered
from kbgen.claims.topics.topics import QUANTITY
from kbgen.claims.topics.wording import Wording
from kbgen.load.marks import Span
from kbgen.model import Article, Fact
from kbgen.values import Duration

_GATE = lazy(
    r"\b(?:count|start|begin|run|tick|commenc|calculat|reckon|measur|the (?:day|date|moment))"
)
_WHEN = r"(?:the )?(?:very )?(?:day|date|moment|minute|time)(?: (?:on which|that|when|of))? "
_BEGINS = lazy(
    r"\b(?:count(?:s|ed|ing)?|start(?:s|ing)?|begin(?:s|ning)?|run(?:s|ning)?|tick(?:s|ing)?|commenc(?:e|es|ing)|(?:calculated|reckoned|measured)(?= from))"
    r"(?: (?:to (?:run|count|tick)|running|counting|ticking|always|only|straight away))*,? "
    r"(?:(?:from|on|with|at|upon|as of|as from|once|when|as soon as) |(?=the (?:day|date|moment) ))"
)
_FROM = lazy(rf"\b(?:from|after) (?={_WHEN}(?:you|your|the|it) )")
_END = r"(?= ?(?:[.,;:!?()–—]|$| (?:and|so|to|for|with|in|on|rather|as|or)\b))"
_GOODS = r"(?:your|the|an?) (?:order|parcel|package|goods|items?|purchase|delivery|product)"
_EVENTS = tuple(
    (name, lazy(rf"(?:{_WHEN})?(?:{pattern})"))
    for name, pattern in (
        (
            "delivery",
            rf"you(?:'ve| have)? (?:receiv\w+|get|got|collect\w*)\b|{_GOODS} (?:(?:is|was|are|has been|gets) delivered|(?:has )?arriv\w+|reach\w+|comes|lands|gets to)\b"
            rf"|(?:it|they) (?:(?:is|was|are|'s) delivered|arrives?|lands?|reach(?:es)? you|gets? to you)\b|(?:your |the )?(?:delivery|arrival|receipt)(?: date)?{_END}",
        ),
        (
            "dispatch",
            rf"we (?:ship|dispatch|despatch|post|send)\b|{_GOODS} (?:ships|leaves|goes out|(?:is|was) (?:shipped|dispatched|despatched|sent|posted))\b|(?:dispatch|despatch|shipment|shipping)(?: date)?{_END}",
        ),
        (
            "order",
            rf"you(?:'ve| have)? (?:placed?|made|make|submit\w*|put in|completed?|confirm\w*) (?:your|the|an) (?:order|purchase)\b|you (?:(?:have )?ordered|order|buy|(?:have )?bought|purchased?|pay|(?:have )?paid|check(?:ed)? out)\b"
            rf"|(?:your|the|an) (?:order|purchase) (?:is|was|has been|gets) (?:placed|made|confirmed|submitted|paid)\b|(?:(?:your|the) )?(?:order|purchase|payment|checkout)(?: date)?{_END}|placing (?:your|the|an) order\b|ordering{_END}",
        ),
    )
)  # fmt: skip
_SUBJECTS = (
    ("exchanges.window", lazy(r"\b(?:exchang\w+|swap\w*)\b")),
    ("warranty.length", lazy(r"\b(?:guarantee\w*|warrant\w+)\b")),
    (
        "returns.window",
        lazy(
            r"\b(?:return\w*|(?:send|bring) (?:[\w'-]+ ){0,4}?back|chang\w+ (?:of|your|my) mind)\b"
        ),
    ),
)
_OF_OTHER = lazy(
    r"\b(?:refund(?:s|ed)? (?:takes?|is|are|within)|cancel\w*|cooling|withdraw\w*|(?<!full-)(?<!full )price|core|points|vouchers?|gift cards?|deliver(?:y|ed) (?:times?|takes?|within)|transit|dispatch time|processing|production|lead time|repair\w*|hire|rent\w*|loan\w*|instal\w+|deposit|layaway|lay-?by|trial|subscri\w+|report\w*|damage\w*|membership)\b"
)
_NOT_THE_OTHER = lazy(
    r",? (?:and |but )?(?:not|rather than|instead of) (?:from |on |upon |with |at )?(?:when |(?:the (?:day|date|moment|time) (?:that |when )?))?(?:it|they|the (?:parcel|order|goods))(?:'s| is| are)? (?:gets? to you|reach(?:es)? you|arrives?|comes?|delivered|lands?)\b"
    r"|,? (?:and |but )?(?:not|rather than|instead of) (?:from |on |upon |with |at )?(?:the )?(?:(?:day|date|moment|time) of )?(?:the |your |its |their )?(?:delivery|receipt|arrival|dispatch|order(?:ing)?|purchase|payment)\b"
)
"""The event behind the one that counts, from which nothing is counted: "and not upon delivery"."""
_DENIED = lazy(r"\b(?:not|never|rather|instead|unlike|if|unless|except|should)\b|n't\b")


def started(wording: Wording, article: Article, around: Around, sentence: str) -> Iterator[Claim]:
    """The event from which a sentence says in so many words that a time runs."""
    text = lowered(sentence)
    found = _event(text) if _GATE.search(text) else None
    if not found or _DENIED.search(_NOT_THE_OTHER.sub("", text)) or _OF_OTHER.search(text):
        return
    event, span, is_begun = found
    if ":" in text[: span.start]:
        return
    key, is_near = _subject(text, around)
    fact = wording.policy.get(key)
    if fact is None or not fact.counted_from or not isinstance(fact.value, Duration):
        return
    is_known = _is_figure_of(fact, around)
    clause = text[: span.start] + QUANTITY + text[span.end :]
    own = restriction(wording, text)
    others = (
        abstain.is_idle(clause) or abstain.is_of_others(clause) or is_anothers(wording, sentence)
    )
    if not is_known and not (is_begun and is_near and is_known is None):
        return
    if own.unknown or others or abstain.is_legal(text) or around.is_remedy:
        return
    said = Started(event, fact.counted_from, same_event(event, fact.counted_from))
    # The policy's own figure beside the words for what it is of leaves no doubt.
    plain = is_begun and bool(is_known) and any(each.search(text) for _, each in _SUBJECTS)
    yield claimed(article, around, sentence, (key,), said, span, own=own, is_sure=plain)


def _event(text: str) -> tuple[str, Span, bool] | None:
    """The event that a time begins with, its place, and whether a verb says that it begins.

    Without one, only a clause names an event: "30 days from the day you order".
    """
    for begins in (_BEGINS, _FROM):
        for match in begins.finditer(text):
            for name, pattern in _EVENTS:
                what = pattern.match(text, match.end())
                if what and (begins is _BEGINS or _CLAUSE.search(what[0])):
                    return name, Span(match.end(), what.end()), begins is _BEGINS
    return None


_CLAUSE = lazy(
    r"\b(?:you|it|they)\b|\byour \w+ (?:is|was|has|ships|leaves|goes|arriv\w+|reach\w+|comes|lands|gets)\b"
)


def _subject(text: str, around: Around) -> tuple[str, bool]:
    """The fact whose time begins, and whether the sentence or what it goes on with says so."""
    near = (text, around.before, around.question)
    for number, each in enumerate((*near, *around.texts)):
        found = [key for key, pattern in _SUBJECTS if pattern.search(each)]
        if found:
            return (found[0] if len(found) == 1 else ""), number < len(near)
    return "", False


def _is_figure_of(fact: Fact, around: Around) -> bool | None:
    """Whether a length in the sentence is a value of a fact; None where there is none."""
    said = [one.value for one in around.quantities if isinstance(one.value, Duration)]
    if not said:
        return None
    values = (fact.value, *(one.value for one in fact.overrides))
    known = [value for value in values if isinstance(value, Duration)]
    return any(one.same_length(value) for one in said for value in known)
