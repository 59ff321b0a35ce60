"""The page `contact/`: the channels, and the days ahead on which their hours differ."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from html import escape

from kbgen.calendar import Calendar
from kbgen.labels import capitalised
from kbgen.model import Policy
from kbgen.site.generated.part import Part, public_facts
from kbgen.site.generated.words import PageWords
from kbgen.site.tables import Tables, block, row, table
from kbgen.values import Hours, Period
from kbgen.values.dates import weekday_and_date

_CHANNELS = "contact.channels"
AHEAD = 183
"""Days for which public holidays are told, from the as-of date on."""


def contact_parts(tables: Tables, words: PageWords) -> Iterator[Part]:
    """The channels, then the special days that are still to come."""
    facts = public_facts(tables, _CHANNELS)
    if facts:
        yield Part(words.ways_to_reach_us, block(tables.by_name(_CHANNELS, facts)))
    rows = [
        row(escape(when), [(words.hours, escape(what))]) for when, what in _special(tables, words)
    ]
    if rows:
        yield Part(words.special_days, block(table((words.on, words.hours), rows)))


def _special(tables: Tables, words: PageWords) -> Iterator[tuple[str, str]]:
    """Each stretch of days with what holds on it, in the order of the calendar."""
    kb, language = tables.kb, tables.kb.language
    calendar = _public_calendar(tables)
    found: list[tuple[Period, str]] = []
    for closure in calendar.closures.closures if calendar.closures else ():
        name = f"{tables.labels.closed}: {closure.name}" if closure.name else tables.labels.closed
        found.append((closure.on, name))
    for on, hours in calendar.special_hours.hours if calendar.special_hours else ():
        found.append((on, capitalised(hours.words_of_days(on.weekdays, language))))
    if _minds_holidays(tables):
        closed = f"{tables.labels.closed}: {words.public_holiday}"
        for day in _holidays(calendar, kb.as_of):
            if not any(on.includes(day) for on, _ in found):
                found.append((Period(day, day), closed))
    for on, what in sorted(found, key=lambda entry: (entry[0].start, entry[0].end)):
        if on.end >= kb.as_of:
            # A single day with its weekday, since that is what people plan by.
            single = on.is_day
            days = weekday_and_date(on.start, language) if single else on.words(language)
            yield capitalised(days), what


def _public_calendar(tables: Tables) -> Calendar:
    facts = {fact.key: fact for fact in public_facts(tables, "calendar")}
    return Calendar.of(Policy(facts), tables.kb.as_of)


def _minds_holidays(tables: Tables) -> bool:
    """Whether every channel that says its hours closes on public holidays."""
    keys = [f"{_CHANNELS}.{id_}.hours" for id_ in tables.kb.policy.ids(_CHANNELS)]
    hours = [
        tables.single_value(fact)
        for key in (*keys, "calendar.office_hours")
        for fact in public_facts(tables, key)
    ]
    return bool(hours) and all(isinstance(h, Hours) and h.holidays == () for h in hours)


def _holidays(calendar: Calendar, as_of: date) -> Iterator[date]:
    for number in range(AHEAD):
        day = as_of + timedelta(number)
        if calendar.is_public_holiday(day):
            yield day
