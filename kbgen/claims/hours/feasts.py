"""Public holidays by their names: that a shop whose office is closed on them is said to be open."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from kbgen.claims.hours.asked_days import asked_day, question
from kbgen.claims.hours.beside_day import beside
from kbgen.claims.hours.dated import Dated
from kbgen.claims.hours.feast_days import CALLED, FEAST, is_free, may_name_one
from kbgen.claims.hours.of_day import Told, told_of_day
from kbgen.claims.patterns import lazy
from kbgen.claims.prose.passages import Passage
from kbgen.claims.prose.sentences import sentences
from kbgen.claims.quantity import Quantity, StatedHours
from kbgen.claims.topics.marking import lowered
from kbgen.load.marks import Span
from kbgen.model import Policy
from kbgen.values import Country, Hours

_USUAL = lazy(
    r"\b(?:usual|normal|regular|same)(?: opening| weekday| store)? hours (?:apply |even |also )?(?:on|for) (?:the )?$"
)
_ELSEWHERE = lazy(
    r"\b(?:phones?|telephones?|calls?|lines?|chat|e-?mails?|whatsapp|deliver\w*|couriers?|carriers?|ship\w*|dispatch\w*|post\w*|orders?|caf[eé]|forum|website|app|competitors?|rivals?|santa|plaza|mall|pop-?up"
    r"|was|were|sales?|if|class(?:es)?|event|workshop)\b"
)


def free_days(policy: Policy, text: str) -> Iterator[Span]:
    """The names of public holidays in a text in small letters on which the policy has the shop closed.

    Those that it has hours or a closure for are left out.
    """
    if not may_name_one(text):
        return
    for match in FEAST.finditer(text):
        country = policy.get("calendar.public_holidays")
        office = policy.get("calendar.office_hours")
        if not (country and isinstance(country.value, Country)):
            return
        if not (office and isinstance(office.value, Hours) and office.value.holidays == ()):
            return
        called = list(CALLED)[int((match.lastgroup or "f0")[1:])]
        names = CALLED[called] or (called,)
        if is_free(policy, country.value.code, names):
            yield Span(match.start(), match.end())


def on_feasts(policy: Policy, passage: Passage) -> Iterator[Dated]:
    """That the shop is said to be open on public holidays that are named."""
    text, row = lowered(passage.text), lowered(passage.row)
    if row and text:
        head = f"{row}: "
        if next(free_days(policy, head), None) and not _ELSEWHERE.search(lowered(passage.column)):
            for each in _said(policy, head + text):
                start = each.said.span.start - len(head)
                if start >= 0:
                    yield Dated(each.keys, each.said.moved(-len(head)), Span(-1, -1))
        return
    yield from _answered(policy, passage)
    if next(free_days(policy, text), None) is None:
        return
    for part in sentences(passage.text):
        for each in _said(policy, text[part.start : part.end]):
            day = Span(each.day.start + part.start, each.day.end + part.start)
            yield Dated(each.keys, each.said.moved(part.start), day)


_BARE = lazy(
    r"\W*(?:(?:and|so|but|what about|how about|what happens)(?: on)? |on )?(?P<day>[a-z][a-z0-9'’., ]{3,40})\?\W*"
)
"""A holiday and no more, as a question."""


def _answered(policy: Policy, passage: Passage) -> Iterator[Dated]:
    """That an answer says of the holidays in its question that the shop is open: "Labor Day? Open as usual"."""
    found = question(passage)
    small = lowered(found[0]) if found else ""
    if found is None or next(free_days(policy, small), None) is None:
        return
    part = found[1]
    if made := asked_day(passage):
        before, rest, answer = lowered(made[0]), made[1], made[2]
    elif bare := _BARE.fullmatch(small):
        before, answer = f"{bare['day']}: ", Span(part.start, part.start)
        rest = passage.text[part.start : part.end]
    else:
        return
    for each in _said(policy, before + lowered(rest)):
        start, end = (
            place - len(before) + answer.end for place in (each.said.span.start, each.said.span.end)
        )
        end = len(passage.text[: max(end, answer.end)].rstrip(" .,;:!–—-"))
        span = Span(start if start >= answer.end else answer.start, end)
        yield Dated(each.keys, replace(each.said, span=span, lead=span.start), Span(-1, -1))


def _said(policy: Policy, text: str) -> Iterator[Dated]:
    """What a sentence in small letters says of the holidays that it names."""
    first = text.partition(";")[0]
    # What stands behind a semicolon, and names no holiday, tells something else.
    text = text if FEAST.search(text, len(first)) else first
    named = list(free_days(policy, text))
    if not named or _ELSEWHERE.search(text) or text.rstrip().endswith("?"):
        return
    every = [Span(match.start(), match.end()) for match in FEAST.finditer(text)]
    seen: set[Span] = set()
    for span in named:
        told = beside(text, _listed_with(text, _with_date(text, span), every))
        if told is None and _USUAL.search(text[: span.start]):
            told = Told(None, span)
        if told is None and len(every) == 1:
            told = told_of_day(text, every)
        if told is None or told.hours == () or told.span in seen:
            continue
        seen.add(told.span)
        yield Dated(
            ("calendar.office_hours",), Quantity(told.span, _open(told), lead=told.span.start), span
        )


_DATE = lazy(
    r",? ?\(?[^():;]{0,30}\)|,? [0-9]{1,2} [a-z]+(?: 20[0-9]{2})?|,? [a-z]+ [0-9]{1,2}(?:,? 20[0-9]{2})?"
)


def _with_date(text: str, span: Span) -> Span:
    """A holiday's name with the date behind it: "King's Day (27 April)"."""
    date_ = _DATE.match(text, span.end)
    return Span(span.start, date_.end()) if date_ else span


_AND = r"(?:,? (?:and|or|&) |, )(?:on )?(?:the )?"
_HOLIDAYS = lazy(
    rf"{_AND}(?:[a-z]+ ){{0,2}}(?:bank|public|stat|statutory) holidays?(?: mondays?)?\b"
)


def _listed_with(text: str, span: Span, every: Sequence[Span]) -> Span:
    """A holiday with those that stand beside it in a list: "Good Friday, Easter Monday and the bank holidays"."""
    start, end = span.start, span.end
    for one in every:
        if one.start > end and re.fullmatch(_AND, text[end : one.start]):
            end = _with_date(text, one).end
    for one in reversed(every):
        if one.end < start and re.fullmatch(_AND, text[one.end : start]):
            start = one.start
    more = _HOLIDAYS.match(text, end)
    return Span(start, more.end() if more else end)


def _open(told: Told) -> StatedHours:
    nothing = (None, None, None, None, None, None, None)
    return StatedHours(nothing, told.hours, is_open_on_holidays=told.hours is None)
