"""`hours.ics`: the office hours of a year for calendar programs (RFC 5545), closed days among them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from kbgen.answers.wall import zone_of
from kbgen.calendar import Span
from kbgen.labels import labels_of
from kbgen.model import KnowledgeBase
from kbgen.site.generated.words import page_words
from kbgen.site.public import PublicPolicy

HOURS = "hours.ics"
_AHEAD = 366
_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


def hours_ics(kb: KnowledgeBase, name: str) -> str | None:
    """A year of opening hours from the as-of date on, or None where customers may not know them.

    An ordinary week repeats, without the days that differ; these have events of their own, and those
    on which nobody is there last all day. Times are the shop's own, in its zone.
    """
    public = PublicPolicy(kb)
    calendar, hours = public.calendar, public.calendar.office_hours
    if hours is None:
        return None
    zone = zone_of(public.policy)
    year = [kb.as_of + timedelta(number) for number in range(_AHEAD)]
    odd = [d for d in year if calendar.spans(d, hours) != hours.week[d.weekday()]]
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:-//kbgen//hours//{kb.language.tag}"]
    lines += [f"NAME:{_text(name)}", f"X-WR-CALNAME:{_text(name)}", *_zone(zone, year)]
    said = page_words(kb.language)
    weekly: dict[Span, list[int]] = {}
    for weekday, spans in enumerate(hours.week):
        for span in spans:
            weekly.setdefault(span, []).append(weekday)
    for span, weekdays in sorted(weekly.items()):
        lines += _event(kb.as_of, f"week-{span[0]}-{span[1]}", said.open)
        lines += _weekly(zone, year, odd, span, weekdays)
    closed = labels_of(kb.language).closed
    for day in odd:
        spans = calendar.spans(day, hours)
        for span in spans:
            lines += _event(kb.as_of, f"{day}-{span[0]}", said.open)
            lines += [*_times(zone, day, span), "END:VEVENT"]
        if not spans:
            closure = calendar.closures.on(day) if calendar.closures else None
            why = (closure.name if closure else said.public_holiday) or ""
            lines += _event(kb.as_of, f"{day}-closed", f"{closed}: {why}" if why else closed)
            lines += [f"DTSTART;VALUE=DATE:{day:%Y%m%d}", "TRANSP:TRANSPARENT", "END:VEVENT"]
    return "".join(f"{_folded(line)}\r\n" for line in [*lines, "END:VCALENDAR"])


def _event(as_of: date, uid: str, summary: str) -> list[str]:
    stamp = f"DTSTAMP:{as_of:%Y%m%d}T000000Z"
    return ["BEGIN:VEVENT", f"UID:{uid}@hours.kbgen", stamp, f"SUMMARY:{_text(summary)}"]


def _times(zone: ZoneInfo, day: date, span: Span) -> list[str]:
    midnight = datetime.combine(day, time())
    start, end = (midnight + timedelta(minutes=minute) for minute in span)
    return [
        f"DTSTART;TZID={zone.key}:{start:%Y%m%dT%H%M%S}",
        f"DTEND;TZID={zone.key}:{end:%Y%m%dT%H%M%S}",
    ]


def _weekly(
    zone: ZoneInfo, year: Sequence[date], odd: Sequence[date], span: Span, weekdays: Sequence[int]
) -> Iterator[str]:
    first = next(day for day in year if day.weekday() in weekdays)
    yield from _times(zone, first, span)
    days = ",".join(_DAYS[weekday] for weekday in weekdays)
    yield f"RRULE:FREQ=WEEKLY;BYDAY={days};UNTIL={year[-1]:%Y%m%d}T235959Z"
    opens = f"{span[0] // 60:02}{span[0] % 60:02}00"
    for day in odd:
        if day.weekday() in weekdays:
            yield f"EXDATE;TZID={zone.key}:{day:%Y%m%d}T{opens}"
    yield "END:VEVENT"


def _zone(zone: ZoneInfo, year: Sequence[date]) -> Iterator[str]:
    """The zone's offset as the year begins, and each of its changes in the year."""
    yield from ("BEGIN:VTIMEZONE", f"TZID:{zone.key}")
    midnight = datetime.combine(year[0], time(), UTC)
    before = midnight.astimezone(zone)
    yield from _observance(before, datetime(1970, 1, 1), before)  # noqa: DTZ001 - a local time
    for number in range(len(year)):
        day = midnight + timedelta(number)
        if (day + timedelta(1)).astimezone(zone).utcoffset() == before.utcoffset():
            continue
        for step in range(96):
            now = (day + timedelta(minutes=15 * (step + 1))).astimezone(zone)
            if now.utcoffset() != before.utcoffset():
                # What the clock would have shown then, had nobody changed it.
                onset = now.replace(tzinfo=None) - (_offset(now) - _offset(before))
                yield from _observance(before, onset, now)
            before = now
    yield "END:VTIMEZONE"


def _offset(now: datetime) -> timedelta:
    return now.utcoffset() or timedelta()


def _observance(before: datetime, start: datetime, now: datetime) -> Iterator[str]:
    kind = "DAYLIGHT" if now.dst() else "STANDARD"
    yield from (f"BEGIN:{kind}", f"DTSTART:{start:%Y%m%dT%H%M%S}")
    yield from (f"TZOFFSETFROM:{before:%z}", f"TZOFFSETTO:{now:%z}", f"TZNAME:{now:%Z}")
    yield f"END:{kind}"


def _text(text: str) -> str:
    for sign in "\\;,":
        text = text.replace(sign, f"\\{sign}")
    return " ".join(text.split())


def _folded(line: str) -> str:
    """Lines of at most 75 octets, the next one begins with a space."""
    parts, part = [], ""
    for character in line:
        if len((part + character).encode()) > 74:
            parts.append(part)
            part = ""
        part += character
    return "\r\n ".join([*parts, part])
