"""Public holidays by their names: that a shop whose office is closed on them is said to be open."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from functools import lru_cache

from kbgen.calendar import feasts
from kbgen.claims.hours.beside_day import beside
from kbgen.claims.hours.dated import Dated
from kbgen.claims.hours.of_day import Told, told_of_day
from kbgen.claims.prose.passages import Passage
from kbgen.claims.prose.sentences import sentences
from kbgen.claims.quantity import Quantity, StatedHours
from kbgen.claims.topics.marking import lowered
from kbgen.load.marks import Span
from kbgen.model import Policy
from kbgen.values import Closures, Country, Hours, Period, SpecialHours

_CALLED: dict[str, tuple[str, ...]] = {
    "new year's day": (),
    "good friday": (),
    "easter monday": ("easter monday", "family day"),
    "(?:early )?may day": ("may day", "may bank holiday", "labor day", "workers' day"),
    "memorial day": (),
    "labou?r day": ("labor day", "labour day"),
    "(?:the )?(?:fourth|4th) of july|july (?:4th|fourth)|independence day": ("independence day",),
    "thanksgiving(?: day)?": ("thanksgiving day", "thanksgiving"),
    "(?:martin luther king(?:,? jr\\.?)?|mlk) day": ("martin luther king jr. day",),
    "presidents?'?s? day": ("washington's birthday",),
    "juneteenth": ("juneteenth national independence day",),
    "columbus day|indigenous peoples'? day": ("columbus day",),
    "veterans'? day": ("veterans day",),
    "canada day": (),
    "victoria day": (),
    "family day": (),
    "australia day": (),
    "anzac day": (),
    "waitangi day": (),
    "matariki": (),
    "(?:king|queen)'s birthday": ("king's birthday", "queen's birthday"),
    "king's day": (),
    "ascension day": (),
    "(?:whit|pentecost) monday": ("whit monday", "pentecost monday"),
    "bastille day": ("national day",),
    "armistice day": (),
    "assumption(?: day)?": ("assumption day",),
    "all saints'? day": ("all saints' day",),
    "(?:st\\.?|saint) patrick's day": ("saint patrick's day",),
    "(?:st\\.?|saint) brigid's day": ("saint brigid's day",),
    "(?:st\\.?|saint) stephen's day": ("saint stephen's day",),
    "christmas day": (),
    "boxing day": ("boxing day", "second day of christmas", "day of goodwill"),
    "german unity day": (),
    "freedom day": (),
    "heritage day": (),
    "youth day": (),
    "human rights day": (),
    "workers' day": (),
}
"""How people call a holiday, and its names in lists where these are others."""
_FEAST = re.compile(
    rf"\b(?:{'|'.join(f'(?P<f{at}>{called})' for at, called in enumerate(_CALLED))})\b"
    r"(?! (?:eve|weekend|week|sales?|deals?|offers?|orders?|parade|hours|collection|gifts?)\b)"
)
_PARTS = (
    *(
        "good fri",
        "r monday",
        "t monday",
        "may day",
        "memorial",
        "or day",
        "our day",
        "of july",
        "july 4",
    ),
    *(
        "july f",
        "independence",
        "thanksgiv",
        "king's",
        "king day",
        "k day",
        "president",
        "juneteenth",
    ),
    *("columbus", "indigenous", "veterans", "canada d", "victoria d", "family d", "australia d"),
    *(
        "anzac",
        "waitangi",
        "matariki",
        "queen's",
        "ascension",
        "bastille",
        "armistice",
        "assumption",
    ),
    *("all saint", "patrick", "brigid", "stephen", "christmas d", "boxing", "unity d", "freedom d"),
    *("heritage d", "youth d", "rights d", "workers", "year's day", "king jr", "king,"),
)
"""Parts of texts of which one with a holiday has one."""
_DAYLESS = (
    *(
        "good fri",
        "r monday",
        "t monday",
        "july",
        "independence",
        "thanksgiv",
        "juneteenth",
        "matariki",
    ),
    *("ascension", "assumption"),
)
"""Those of names without the word "day"."""
_USUAL = re.compile(
    r"\b(?:usual|normal|regular|same)(?: opening| weekday| store)? hours (?:apply |even |also )?(?:on|for) (?:the )?$"
)
_ELSEWHERE = re.compile(
    r"\b(?:phones?|telephones?|calls?|lines?|chat|e-?mails?|whatsapp|deliver\w*|couriers?|carriers?|ship\w*|dispatch\w*|post\w*|orders?|caf[eé]"
    r"|was|were|sales?|if|class(?:es)?|event|workshop)\b"
)
_YEAR = 2027
"""The year whose list of names serves where a policy names no day."""


def free_days(policy: Policy, text: str) -> Iterator[Span]:
    """The names of public holidays in a text in small letters on which the policy has the shop closed.

    Those that it has hours or a closure for are left out.
    """
    if not _may_name_one(text):
        return
    for match in _FEAST.finditer(text):
        country = policy.get("calendar.public_holidays")
        office = policy.get("calendar.office_hours")
        if not (country and isinstance(country.value, Country)):
            return
        if not (office and isinstance(office.value, Hours) and office.value.holidays == ()):
            return
        called = list(_CALLED)[int((match.lastgroup or "f0")[1:])]
        names = _CALLED[called] or (called,)
        if _is_free(policy, country.value.code, names):
            yield Span(match.start(), match.end())


def _may_name_one(text: str) -> bool:
    """Whether a text holds a part of some holiday's name: most hold none, and looking for all costs."""
    if " day" not in text.replace(" days", "") and not any(map(text.__contains__, _DAYLESS)):
        return False
    return any(map(text.__contains__, _PARTS))


def _is_free(policy: Policy, code: str, names: tuple[str, ...]) -> bool:
    """Whether one of some names is that of a holiday of which the policy says nothing more."""
    listed = _listed(policy)
    years = {day.year for period in listed for day in (period.start, period.end)} or {_YEAR}
    days = [day for year in years for name, day in _names(code, year) if name in names]
    return bool(days) and not any(one.includes(day) for one in listed for day in days)


@lru_cache(maxsize=64)
def _names(code: str, year: int) -> tuple[tuple[str, date], ...]:
    return tuple(feasts(code, year).items())


def _listed(policy: Policy) -> list[Period]:
    """The periods for which a policy has hours of their own or a closure."""
    special, closures = policy.get("calendar.special_hours"), policy.get("calendar.closures")
    found: list[Period] = []
    if special and isinstance(special.value, SpecialHours):
        found += (period for period, _ in special.value.hours)
    if closures and isinstance(closures.value, Closures):
        found += (closure.on for closure in closures.value.closures)
    return found


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
    if next(free_days(policy, text), None) is None:
        return
    for part in sentences(passage.text):
        for each in _said(policy, text[part.start : part.end]):
            day = Span(each.day.start + part.start, each.day.end + part.start)
            yield Dated(each.keys, each.said.moved(part.start), day)


def _said(policy: Policy, text: str) -> Iterator[Dated]:
    """What a sentence in small letters says of the holidays that it names."""
    named = list(free_days(policy, text))
    if not named or _ELSEWHERE.search(text) or text.rstrip().endswith("?"):
        return
    every = [Span(match.start(), match.end()) for match in _FEAST.finditer(text)]
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


_DATE = re.compile(
    r",? ?\(?[^():;]{0,30}\)|,? [0-9]{1,2} [a-z]+(?: 20[0-9]{2})?|,? [a-z]+ [0-9]{1,2}(?:,? 20[0-9]{2})?"
)


def _with_date(text: str, span: Span) -> Span:
    """A holiday's name with the date behind it: "King's Day (27 April)"."""
    date_ = _DATE.match(text, span.end)
    return Span(span.start, date_.end()) if date_ else span


_AND = r"(?:,? (?:and|or|&) |, )(?:on )?(?:the )?"
_HOLIDAYS = re.compile(
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
