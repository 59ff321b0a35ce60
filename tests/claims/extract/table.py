"""Marked sentences: `⟦within|30 days⟧` for a bound's words and a quantity, `=>` its value."""

from __future__ import annotations

from kbgen.claims.extract import quantities
from kbgen.claims.quantity import (
    Bound,
    Hours,
    Quantity,
    StatedHours,
    TimeSpan,
    YearlessDay,
    YearlessPeriod,
)
from kbgen.values import (
    Context,
    Country,
    Day,
    Duration,
    Email,
    Money,
    Percent,
    Period,
    Phone,
    Time,
    Url,
)
from kbgen.values.clock import time_of_day
from kbgen.values.week import DAYS, in_osm

BRITISH = Context("GBP", "GB")
"""The shop of every case that names no other."""

_WRITTEN = (Duration, Money, Percent, Time, Day, Period, Phone, Email, Url, Country)
_BOUNDS = {Bound.EXACT: "", Bound.AT_MOST: "<= ", Bound.AT_LEAST: ">= ", Bound.ABOUT: "~ "}


def lines(table: str) -> list[str]:
    """The cases of a table, one in each line; `#` begins a remark."""
    rows = (line.strip() for line in table.splitlines())
    return [row for row in rows if row and not row.startswith("#")]


def plain(line: str) -> str:
    """The sentence of a case without its marks."""
    sentence = line.split(" => ")[0]
    kept: list[str] = []
    is_lead = False
    for at, letter in enumerate(sentence):
        if letter == "⟦":
            close = sentence.index("⟧", at)
            is_lead = "¦" in sentence[at:close]
        elif letter == "⟧" or (letter == "¦" and is_lead):
            continue
        else:
            kept.append(letter)
    return "".join(kept)


def marked(text: str, context: Context = BRITISH) -> str:
    """The case that a sentence makes with what is read in it."""
    parts: list[str] = []
    values: list[str] = []
    at = 0
    for quantity in quantities(text, context):
        start, end = quantity.span.start, quantity.span.end
        lead = f"{text[quantity.lead : start]}¦" if quantity.lead < start else ""
        parts += [text[at : quantity.lead], "⟦", lead, text[start:end], "⟧"]
        values.append(said(quantity))
        at = end
    return "".join([*parts, text[at:]]) + (f" => {' // '.join(values)}" if values else "")


def said(quantity: Quantity) -> str:
    """A quantity's value, with its bound and `adj` for an adjective."""
    value = quantity.value
    if isinstance(value, StatedHours):
        text = _week(value)
    elif isinstance(value, TimeSpan):
        text = _times(((value.start, value.end),))
    elif isinstance(value, YearlessDay):
        text = f"--{value.month:02}-{value.day:02}"
    elif isinstance(value, YearlessPeriod):
        start, end = value.start, value.end
        text = f"--{start.month:02}-{start.day:02}/--{end.month:02}-{end.day:02}"
    elif isinstance(value, _WRITTEN):
        text = value.written()
    else:
        text = repr(value)
    return f"{_BOUNDS[quantity.bound]}{text}{' adj' if quantity.adjective else ''}"


def _week(value: StatedHours) -> str:
    groups: dict[Hours, list[int]] = {}
    for day, hours in enumerate(value.week):
        if hours is not None:
            groups.setdefault(hours, []).append(day)
    parts = [f"{in_osm(days)} {_times(hours)}" for hours, days in groups.items()]
    if value.holidays is not None:
        parts.append(f"PH {_times(value.holidays)}")
    if value.open_days:
        parts.append(f"{'late' if value.late else 'open'} {in_osm(value.open_days)}")
    for word, ends in (("until", value.ends), ("from", value.begins)):
        parts += [f"{in_osm([day])} {word} {time_of_day(minute)}" for day, minute in ends]
    assert all(day < len(DAYS) for day in value.open_days)
    return "; ".join(parts)


def _times(hours: Hours) -> str:
    return ",".join(f"{time_of_day(a)}-{time_of_day(b)}" for a, b in hours) or "off"
