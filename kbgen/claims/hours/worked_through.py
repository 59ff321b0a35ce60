"""That a shop works through a closure of the policy: "we stay open right through Christmas week".

The closure stands by its name in the policy, or by that of the feast in it; its days may stand there too.
Patterns read a sentence in small letters with plain apostrophes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from functools import lru_cache
from itertools import islice, pairwise

from kbgen.claims.hours.beside_day import OURS
from kbgen.claims.hours.closed_on import AS_USUAL
from kbgen.claims.hours.dated import Dated
from kbgen.claims.hours.next_told import open_in_it
from kbgen.claims.hours.own_shop import as_ours
from kbgen.claims.patterns import lazy
from kbgen.claims.prose.passages import Passage
from kbgen.claims.prose.sentences import sentences
from kbgen.claims.quantity import OnDay, Quantity
from kbgen.claims.topics.marking import lowered
from kbgen.load.marks import Span
from kbgen.model import Policy
from kbgen.values import Closure, Closures, Day

KEY = "calendar.closures"

_GENERIC = r"(?:days?|weeks?|break|rest|closure|closedown|shutdown|shut-?down|holidays?|period|recess|vacation|fortnight|week-?end|time|season)"
_LAST = lazy(rf" {_GENERIC}$")
_STOCK = lazy(r"stock-?tak(?:e|ing)")
SEASONS = frozenset(
    (
        *("summer", "winter", "spring", "autumn", "fall", "holiday", "annual", "company", "staff"),
        *("the", "our", "team", "works", "early", "late", "mid", "training", "long", "short"),
    )
)
"""What is left of a closure's name without its last word, and names nothing by itself."""
_ADVERBS = r"(?:(?: all| still| also| always| both| just| simply|,? as ever,?)*)"
_INTENT = r"(?: right| straight| all the way| all| happily| as (?:usual|normal))"
_OPEN = (
    rf"(?:{OURS}(?:'ll| will)?{_ADVERBS} (?:(?:stay|remain|keep|work|trade)s?(?: open| going| (?:on )?working| trading)?|carr(?:y|ies) on)(?: {AS_USUAL})?"
    rf"|{OURS}(?:'re|'ll be| are| is| will be){_ADVERBS} (?:open|here|at work|working|trading)(?: {AS_USUAL})?)"
)
_DO_NOT = rf"{OURS}(?: all)? (?:don't|do not|won't|will not|never|doesn't|does not) (?:close|shut|stop(?: work(?:ing)?)?|break up|down tools)(?: down| up)? (?:for|during|over|through)"
_BEFORE = lazy(
    rf"(?P<open>{_OPEN})(?P<much>{_INTENT})?,? (?P<how>through(?:out)?|during|over|for|on|(?:(?:in|through|during|over|on) the (?:days|week|time) )?between) (?:the |our |its |this year's )?$"
    rf"|(?P<not>{_DO_NOT}) (?:the |our |its |this year's )?$"
    rf"|(?P<none>{OURS} (?:don't|do not|won't|will not|never|doesn't|does not) (?:take|have) (?:an? |any |the |our )?|(?:\bthere's|\bthere is|\bthere will be|\bthere'll be|\bwe have|\bwe take|\bwe make) no )$"
)
_BEHIND = lazy(
    r"(?= ?(?:$|[.;:!)(,–—]|on\b|from\b|this year\b|in 20\d\d|as (?:usual|normal|well)|too\b|and (?:on|over|into|the|new)\b|so\b|because\b|since\b))"
)
_MORE = lazy(
    r"\b(?:if|unless|except|apart from|but|only|until|till|later|longer|late|reduced|shorter|limited|different|special|skeleton|appointment|online|website|web shop|orders?|ordering|phones?|lines?|chat|e-?mails?|deliver\w*|dispatch\w*|ship\w*|couriers?|warehouse|last year|was|were|used to|[0-9]{1,2}(?:[.:][0-9]{2})? ?[ap]m)\b|\?"
)
"""Words by which a sentence says less than that the shop is open, or something of another thing."""


def worked_through(policy: Policy, passage: Passage) -> Iterator[Dated]:
    """That a passage says of closures of the policy, by their names, that the shop is open in them."""
    fact = policy.facts.get(KEY)
    closures = fact.value.closures if fact and isinstance(fact.value, Closures) else ()
    if not closures:
        return
    text = as_ours(policy, lowered(passage.text))
    if " open " in text:
        yield from _open_next(closures, text, sentences(passage.text))
    if not any(map(text.__contains__, _HOW)):
        return
    known = [(each, name) for each in closures for name in _names(each) if name.search(text)]
    for part in sentences(passage.text) if known else ():
        sentence = text[part.start : part.end]
        if not _MORE.search(sentence):
            yield from islice(_said(sentence, known, part.start), 1)


def _open_next(closures: Sequence[Closure], text: str, parts: Sequence[Span]) -> Iterator[Dated]:
    """That a sentence says of a closure which the one before it names that the shop is open in it."""
    for before, part in pairwise(parts):
        opened = open_in_it(text[part.start : part.end])
        named = text[before.start : before.end]
        if opened is None or named.rstrip().endswith("?") or _ONCE.search(named):
            continue
        for closure in closures:
            if any(name.search(named) for name in _bare_names(closure)):
                span = Span(part.start + opened.start, part.start + opened.end)
                said = OnDay(Day(closure.on.start), None)
                yield Dated((KEY,), Quantity(span, said, lead=span.start), span)
                break


_ONCE = lazy(
    r"\b(?:last|next|previous) (?:years?|time|one|spring|summer|autumn|winter|january|february|march)\b(?!')|\b(?:was|were|used to)\b"
)


def _said(
    sentence: str, known: Sequence[tuple[Closure, re.Pattern[str]]], start: int
) -> Iterator[Dated]:
    for closure, name in known:
        for match in name.finditer(sentence):
            before = _BEFORE.search(sentence[: match.start()])
            if before and _is_said(before, match[0], closure):
                first = before.start(next(one for one in ("not", "none", "open") if before[one]))
                span = Span(start + first, start + match.end())
                said = OnDay(Day(closure.on.start), None)
                yield Dated((KEY,), Quantity(span, said, lead=span.start), span)


def _is_said(before: re.Match[str], name: str, closure: Closure) -> bool:
    """Whether the words before a closure's name say that the shop is open in it."""
    if before["none"]:
        return bool(
            re.search(rf" {_GENERIC}$", name)
        )  # "no Christmas break", but not "no Christmas".
    if before["how"] and before["how"].endswith("between"):
        days = (date(day.year, 12, one) for day in _christmases(closure) for one in (29, 30))
        return " and " in name and any(map(closure.on.includes, days))
    return bool(before["not"]) or _is_through(before, name)


_HOW = (" through", " during ", " over ", " for ", " on ", " between ", " no ", " take ", " have ")


def _is_through(before: re.Match[str], name: str) -> bool:
    """Whether "through" is all that time, and not only until then: "through Christmas" may be either."""
    is_time = bool(re.search(rf" {_GENERIC}$", name)) or not name.startswith(_FEASTS)
    if before["how"] == "through":
        return is_time or bool(before["much"]) or "work" in before["open"]
    return before["how"] != "on" or is_time


_FEASTS = ("christmas", "easter", "new year")


@lru_cache(maxsize=64)
def _names(closure: Closure) -> tuple[re.Pattern[str], ...]:
    """The ways in which a closure may be called."""
    words = lowered(closure.name or "")
    found: list[re.Pattern[str]] = []
    if holds_christmas(closure):
        words = words if words and "christmas" not in words else ""
        found.append(
            _called(
                "(?:(?:christmas|xmas)(?: and (?:the )?new year(?:'s)?)?|boxing day and (?:the )?new year(?:'s)?)",
                is_enough=True,
            )
        )
    if words:
        base = _LAST.sub("", words)
        is_enough = base == words or not set(base.split()) <= SEASONS
        pattern = _STOCK.sub("stock-?tak(?:e|ing)", re.escape(base))
        found.append(_called(pattern, is_enough=is_enough))
    return tuple(found)


@lru_cache(maxsize=64)
def _bare_names(closure: Closure) -> tuple[re.Pattern[str], ...]:
    """The name of a closure without its last word, where that names something: "stocktake", "trade show"."""
    words = lowered(closure.name or "")
    base = _LAST.sub("", words)
    if not words or holds_christmas(closure) or (base != words and set(base.split()) <= SEASONS):
        return ()
    return (lazy(rf"\b{_STOCK.sub('stock-?tak(?:e|ing)', re.escape(base))}\b"),)


def _called(base: str, *, is_enough: bool) -> re.Pattern[str]:
    generic = f"(?: {_GENERIC})" + ("?" if is_enough else "")
    return lazy(rf"\b{base}{generic}{_BEHIND.pattern}")


def holds_christmas(closure: Closure) -> bool:
    """Whether a closure is the one over Christmas, of more than a day."""
    return closure.on.start != closure.on.end and any(
        map(closure.on.includes, _christmases(closure))
    )


def _christmases(closure: Closure) -> tuple[date, ...]:
    return tuple(date(year, 12, 25) for year in (closure.on.start.year, closure.on.end.year))
