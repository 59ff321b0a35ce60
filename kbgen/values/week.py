"""The days of the week: OpenStreetMap's names for them, and theirs in words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from babel.dates import get_day_names
from babel.lists import format_list

from kbgen.values.language import Language

DAYS = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
"""OpenStreetMap's names, Monday first, as `date.weekday()` counts.

Source: https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification (`wday`).
"""

_NUMBERS = {name.lower(): number for number, name in enumerate(DAYS)}


def expand(first: str, last: str) -> tuple[int, ...]:
    """The weekdays from one to another, over Sunday if need be: Sa, Mo → 5, 6, 0."""
    start, end = _NUMBERS[first.lower()], _NUMBERS[last.lower()]
    return tuple((start + step) % 7 for step in range((end - start) % 7 + 1))


def runs(days: Iterable[int]) -> list[list[int]]:
    """The weekdays in stretches without a gap, a stretch over Sunday in one piece."""
    wanted = sorted(set(days))
    stretches: list[list[int]] = []
    for day in wanted:
        if stretches and stretches[-1][-1] == day - 1:
            stretches[-1].append(day)
        else:
            stretches.append([day])
    if len(stretches) > 1 and stretches[0][0] == 0 and stretches[-1][-1] == 6:
        stretches[-1] += stretches.pop(0)
    return stretches


def in_osm(days: Iterable[int]) -> str:
    """ "Mo-Fr", "Mo,We,Fr"."""
    parts: list[str] = []
    for stretch in runs(days):
        if len(stretch) > 2:
            parts.append(f"{DAYS[stretch[0]]}-{DAYS[stretch[-1]]}")
        else:
            parts += [DAYS[day] for day in stretch]
    return ",".join(parts)


def in_words(days: Iterable[int], language: Language, also: Sequence[str] = ()) -> str:
    """ "Monday to Friday", "Monday, Wednesday and Friday", with `also` at the end of the list."""
    names = get_day_names("wide", "format", language.locale)
    parts: list[str] = []
    for stretch in runs(days):
        if len(stretch) > 2:
            parts.append(language.span(names[stretch[0]], names[stretch[-1]]))
        else:
            parts += [names[day] for day in stretch]
    return format_list([*parts, *also], locale=language.locale)
