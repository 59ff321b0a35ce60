"""Stated opening hours against the policy's, day by day."""

from __future__ import annotations

from kbgen.claims.quantity import Hours as Spans
from kbgen.claims.quantity import StatedHours
from kbgen.claims.verdict import AGREES, Comparison, contradicts
from kbgen.values import Hours, Language
from kbgen.values.clock import DAY, time_in_words
from kbgen.values.week import in_words


def compare_hours(said: StatedHours, policy: Hours, language: Language) -> Comparison:
    """Whether the days that are spoken of are open as the policy says; the first that isn't, named."""
    nights = _nights(policy)
    for day in range(7):
        stated = said.week[day]
        name = in_words([day], language)
        if stated is not None and _joined(stated) != nights[day]:
            return contradicts(_difference(name, _joined(stated), nights[day], language))
        if stated is None and day in said.open_days and not nights[day]:
            return contradicts(f"says {name} is open, when the policy is closed")
    if said.holidays is not None and policy.holidays is not None:
        if _joined(said.holidays) != _joined(policy.holidays):
            return contradicts("differs from the policy on public holidays")
    if said.holidays and policy.holidays == ():
        return contradicts("differs from the policy on public holidays")
    return AGREES


def missing_days(said: StatedHours, policy: Hours) -> tuple[int, ...]:
    """The days that the policy has open and of which a sentence with opening times says nothing."""
    if not any(said.week):
        return ()
    nights = _nights(policy)
    return tuple(
        day
        for day in range(7)
        if said.week[day] is None and day not in said.open_days and nights[day]
    )


def _difference(name: str, stated: Spans, known: Spans, language: Language) -> str:
    if not stated:
        return f"says {name} is closed, when the policy is open {_words(known, language)}"
    if not known:
        return f"says {name} is open {_words(stated, language)}, when the policy is closed"
    return f"says {_words(stated, language)} for {name}, and the policy {_words(known, language)}"


def _words(spans: Spans, language: Language) -> str:
    if spans == ((0, DAY),):
        return "all day"
    return " and ".join(
        language.span(time_in_words(start, language), time_in_words(end, language))
        for start, end in spans
    )


def _joined(spans: Spans) -> Spans:
    return tuple(sorted(spans))


def _nights(hours: Hours) -> tuple[Spans, ...]:
    """Each day's stretches, with what runs over midnight in the day on which it begins."""
    week = [list(spans) for spans in hours.week]
    for day in range(7):
        following = week[(day + 1) % 7]
        today = week[day]
        whole = today == [(0, DAY)]
        if today and following and today[-1][1] == DAY and following[0][0] == 0 and not whole:
            if following[0][1] < DAY:
                today[-1] = (today[-1][0], DAY + following.pop(0)[1])
    return tuple(tuple(spans) for spans in week)
