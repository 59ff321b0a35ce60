"""Public holidays by their names in a text, and the days on which a policy lists them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache

from kbgen.calendar import feasts
from kbgen.claims.patterns import lazy
from kbgen.load.marks import Span
from kbgen.model import Policy
from kbgen.values import Closures, Country, Day, Period, SpecialHours

CALLED: dict[str, tuple[str, ...]] = {
    "new year's day": (),
    "good friday": (),
    "easter monday": ("easter monday", "family day"),
    "(?:spring|late may|whitsun) bank holiday": ("spring bank holiday",),
    "june bank holiday": (),
    "(?:(?:late )?summer|(?:late )?august) bank holiday": (
        *("late summer bank holiday", "summer bank holiday", "august bank holiday"),
    ),
    "october bank holiday": (),
    "(?:st\\.?|saint) andrew's day": ("saint andrew's day",),
    "corpus christi": (),
    "(?:early )?may (?:day|bank holiday)": (
        "may day",
        "may bank holiday",
        "labor day",
        "workers' day",
    ),
    "memorial day": (),
    "labou?r day": ("labor day", "labour day"),
    "(?:the )?(?:fourth|4th) of july|july (?:4th|fourth)|independence day": ("independence day",),
    "thanksgiving(?: day)?": ("thanksgiving day", "thanksgiving"),
    "(?:martin luther king(?:,? jr\\.?)?|mlk) day": ("martin luther king jr. day",),
    "presidents?'?s? day": (
        "washington's birthday",
        "washington-lincoln day",
        "presidents' day",
        "presidents day",
        "president's day",
        "washington's and lincoln's birthday",
        "washington and lincoln day",
        "lincoln/washington presidents' day",
    ),
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
FEAST = lazy(
    rf"\b(?:{'|'.join(f'(?P<f{at}>{called})' for at, called in enumerate(CALLED))})\b"
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
    *("andrew", "corpus c", "bank holiday"),
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
    *("ascension", "assumption", "corpus c", "bank holiday"),
)
"""Those of names without the word "day"."""
_YEAR = 2027
"""The year whose list of names serves where a policy names no day."""


def may_name_one(text: str) -> bool:
    """Whether a text holds a part of some holiday's name: most hold none, and looking for all costs."""
    if " day" not in text.replace(" days", "") and not any(map(text.__contains__, _DAYLESS)):
        return False
    return any(map(text.__contains__, _PARTS))


def is_free(policy: Policy, code: str, names: tuple[str, ...]) -> bool:
    """Whether one of some names is that of a holiday of which the policy says nothing more."""
    listed = listed_periods(policy)
    years = {day.year for period in listed for day in (period.start, period.end)} or {_YEAR}
    days = [day for year in years for name, day in _names(code, year) if name in names]
    return bool(days) and not any(one.includes(day) for one in listed for day in days)


@lru_cache(maxsize=64)
def _names(code: str, year: int) -> tuple[tuple[str, date], ...]:
    return tuple(feasts(code, year).items())


def listed_periods(policy: Policy) -> list[Period]:
    """The periods for which a policy has hours of their own or a closure."""
    special, closures = policy.get("calendar.special_hours"), policy.get("calendar.closures")
    found: list[Period] = []
    if special and isinstance(special.value, SpecialHours):
        found += (period for period, _ in special.value.hours)
    if closures and isinstance(closures.value, Closures):
        found += (closure.on for closure in closures.value.closures)
    return found


_SALE_DAYS = {"black friday": 1, "cyber monday": 4}
"""Days on which shops sell at hours of their own, by how many days they are behind Thanksgiving."""
_SALE_DAY = lazy("|".join(_SALE_DAYS))
_THURSDAY = 3
_FIXED = ("christmas day", "boxing day", "new year's day")
"""Holidays whose date is the same each year and everywhere."""


def listed_feasts(policy: Policy, text: str) -> Iterator[tuple[Day, Span]]:
    """The holidays named in a text in small letters for which the policy has hours or a closure, with their days."""
    is_sale = "black f" in text or "cyber m" in text
    if not is_sale and not may_name_one(text):
        return
    listed = listed_periods(policy)
    years = sorted({day.year for period in listed for day in (period.start, period.end)})
    if not years:
        return
    for match in _SALE_DAY.finditer(text) if is_sale else ():
        days = [_thanksgiving(year) + timedelta(days=_SALE_DAYS[match[0]]) for year in years]
        yield from ((Day(day), Span(*match.span())) for day in _in(days, listed)[:1])
    country = policy.get("calendar.public_holidays")
    if not (country and isinstance(country.value, Country)):
        return
    for match in FEAST.finditer(text):
        if match[0] in _FIXED:
            continue
        called = list(CALLED)[int((match.lastgroup or "f0")[1:])]
        names = CALLED[called] or (called,)
        known = (one for year in years for one in _names(country.value.code, year))
        days = [day for name, day in known if name in names]
        yield from ((Day(day), Span(*match.span())) for day in _in(days, listed)[:1])


def _in(days: list[date], listed: list[Period]) -> list[date]:
    return [day for day in days if any(one.includes(day) for one in listed)]


def _thanksgiving(year: int) -> date:
    """The fourth Thursday of November."""
    first = date(year, 11, 1)
    return first + timedelta(days=(_THURSDAY - first.weekday()) % 7 + 21)
