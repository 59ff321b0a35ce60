"""Stated opening hours against the policy's, day by day."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

from kbgen.calendar import Calendar, have_same_holidays
from kbgen.claims.quantity import (
    Break,
    DayLength,
    EndOfDay,
    Half,
    HolidayOn,
    HolidaysOf,
    PartOfDay,
    StatedHours,
    TimeSpan,
    Unbroken,
    WorkDays,
)
from kbgen.claims.quantity import Hours as Spans
from kbgen.claims.verdict import AGREES, UNKNOWN, Comparison, contradicts
from kbgen.values import Country, Days, Hours, Language
from kbgen.values.clock import DAY, time_in_words
from kbgen.values.week import in_words


def compare_hours(said: StatedHours, policy: Hours, language: Language) -> Comparison:
    """Whether the days that are spoken of are open as the policy says; the first that aren't, named."""
    week = nights(policy)
    if said.half:
        week = tuple(
            known if stated is None else half_of(known, joined(stated), said.half)
            for stated, known in zip(said.week, week, strict=True)
        )
    if said.late and not _late_days(week):
        return UNKNOWN
    wrong = (
        _days(said, week, language) or _ends(said, week, language) or _late(said, week, language)
    )
    return wrong or _holidays(said, policy, language)


def _work_days(said: WorkDays, policy: Days, language: Language) -> Comparison:
    """Whether the days that are said to be working days, or none, are so."""
    known = frozenset(policy.days)
    more = said.days - known if said.is_yes else frozenset()
    less = said.days & known if not said.is_yes else known - said.days if said.is_all else more
    if more:
        return contradicts(
            f"counts {in_words(more, language)} as working days, and the policy doesn't"
        )
    if less:
        return contradicts(
            f"leaves out {in_words(less, language)}, when the policy has work done then"
        )
    return AGREES


def compare_calendar(
    said: WorkDays | HolidaysOf | HolidayOn, policy: Days | Country, language: Language
) -> Comparison:
    """What is said of working days or public holidays against the policy's."""
    if isinstance(said, WorkDays):
        return _work_days(said, policy, language) if isinstance(policy, Days) else UNKNOWN
    if not isinstance(policy, Country):
        return UNKNOWN
    return _holiday_on(said, policy) if isinstance(said, HolidayOn) else _holidays_of(said, policy)


def _holidays_of(said: HolidaysOf, policy: Country) -> Comparison:
    """Whether the holidays that are said to be kept may be the policy's, or those that aren't are others."""
    if said.is_kept:
        if any(have_same_holidays(Country(code), policy) for code in said.codes):
            return AGREES
        return contradicts("keeps other public holidays than the policy")
    if said.codes and not any(Country(code).contains(policy) for code in said.codes):
        return AGREES
    return contradicts("has work done on public holidays that the policy keeps")


def _holiday_on(said: HolidayOn, policy: Country) -> Comparison:
    """Whether a day that is said to be a public holiday, or none, is one of the policy's."""
    calendar = Calendar(public_holidays=policy)
    found = set(map(calendar.is_public_holiday, said.days))
    if said.is_kept and found == {False}:
        return contradicts("keeps a day that is none of the policy's public holidays")
    if not said.is_kept and found == {True}:
        return contradicts("doesn't keep a day that is one of the policy's public holidays")
    return AGREES


def _days(said: StatedHours, week: tuple[Spans, ...], language: Language) -> Comparison | None:
    """The days that are said to have other hours than they have, if there are any."""
    pairs: dict[tuple[Spans | None, Spans], list[int]] = {}
    for day, (stated, known) in enumerate(zip(said.week, week, strict=True)):
        if stated is None and day in said.open_days and not known:
            pairs.setdefault((None, ()), []).append(day)
        elif stated is not None and joined(stated) != known and not _is_bare(stated, known):
            pairs.setdefault((joined(stated), known), []).append(day)
    for (stated, known), days in pairs.items():
        return contradicts(_difference(in_words(days, language), stated, known, language))
    count = sum(map(bool, week))
    if said.count and count != said.count:
        if said.count > count:
            return contradicts(f"promises {said.count} days a week, when the policy says {count}")
        return contradicts(
            f"denies customers some days: it says {said.count} a week, and the policy {count}"
        )
    if said.is_whole and (others := _left_out(said, week)):
        return contradicts(_difference(in_words(others, language), (), week[others[0]], language))
    return None


def _is_bare(stated: Spans, known: Spans) -> bool:
    """Whether an hour or two are most of the day if they end at night: "9 to 10" for 9am to 10pm."""
    if len(stated) != 1 or not 0 < stated[0][1] - stated[0][0] <= _SHORT:
        return False
    return ((stated[0][0], stated[0][1] + DAY // 2),) == known


_SHORT = 2 * 60


def _ends(said: StatedHours, week: tuple[Spans, ...], language: Language) -> Comparison | None:
    """The first day that is said to begin or end at another time than it does, if there is one."""
    ends = [("until", day, minute, 1) for day, minute in said.ends]
    for word, day, minute, place in [*(("from", *one, 0) for one in said.begins), *ends]:
        known = week[day]
        if not known or known[-place][place] != minute:
            policy_says = _words(known, language) if known else "closed"
            at = time_in_words(minute, language)
            return contradicts(
                f"says {word} {at} for {in_words([day], language)}, and the policy {policy_says}"
            )
    return None


def _late(said: StatedHours, week: tuple[Spans, ...], language: Language) -> Comparison | None:
    """The days that are said to be late, and are not, where the policy has others that are."""
    wrong = sorted(day for day in said.late - _late_days(week) if week[day])
    if not wrong:
        return None
    at = time_in_words(week[wrong[0]][-1][1], language)
    return contradicts(f"names {in_words(wrong, language)} as late, and the policy closes at {at}")


def _late_days(week: tuple[Spans, ...]) -> frozenset[int]:
    """The days that end later than most do."""
    ends = {day: spans[-1][1] for day, spans in enumerate(week) if spans}
    usual = Counter(ends.values()).most_common(1)[0][0] if ends else 0
    return frozenset(day for day, end in ends.items() if end > usual)


def _holidays(said: StatedHours, policy: Hours, language: Language) -> Comparison:
    """What is said of public holidays, where all days agree."""
    if said.is_open_on_holidays and policy.holidays == ():
        return contradicts(_difference("public holidays", None, (), language))
    if said.holidays is not None and policy.holidays is not None:
        stated, known = joined(said.holidays), joined(policy.holidays)
        if stated != known:
            return contradicts(_difference("public holidays", stated, known, language))
    speaks_of_days = said.open_days or said.count or said.ends or said.begins
    if speaks_of_days or any(day is not None for day in said.week):
        return AGREES
    return UNKNOWN if policy.holidays is None else AGREES


def _left_out(said: StatedHours, week: tuple[Spans, ...]) -> list[int]:
    """The days of which nothing is said, though they have the hours that all the others are said to have."""
    stated = [joined(spans) for spans in said.week if spans]
    if len(set(stated)) != 1:
        return []
    return [
        day
        for day, (spans, known) in enumerate(zip(said.week, week, strict=True))
        if spans is None and known == stated[0]
    ]


_EARLY, _LATE = 12 * 60, 14 * 60
"""A stretch that ends by the second is of the morning, one that begins from the first on of the afternoon."""


def half_of(known: Spans, stated: Spans, half: Half) -> Spans:
    """What a day's hours are before or after its break; without one, what is `stated` but for its outer end."""
    mornings = tuple(span for span in known if span[1] <= _LATE and span[0] < _EARLY)
    afternoons = tuple(span for span in known if span[0] >= _EARLY)
    if len(mornings) + len(afternoons) == len(known):
        return mornings if half is Half.MORNING else afternoons
    if not stated:
        return known
    if half is Half.MORNING:
        return ((known[0][0], stated[-1][1]),)
    return ((stated[0][0], known[-1][1]),)


def compare_span(
    said: TimeSpan | EndOfDay | Break | Unbroken | DayLength | PartOfDay,
    policy: Hours,
    language: Language,
) -> Comparison:
    """Whether there is a day that is open as a stretch, or one end of it, says that names none."""
    if isinstance(said, EndOfDay):
        return _end(said, policy, language)
    if isinstance(said, Break):
        return _break(said, policy, language)
    if isinstance(said, Unbroken):
        return _unbroken(policy, language)
    if isinstance(said, DayLength):
        return _length(said, policy, language)
    if isinstance(said, PartOfDay):
        return _part(said, policy, language)
    days = [*nights(policy), joined(policy.holidays or ())]
    if any(_is_open(said, known) for known in days):
        return AGREES
    usual = max((known for known in days if known), key=days.count, default=())
    hours = _words(((said.start, said.end),), language)
    return contradicts(
        f"says {hours}, and the policy {_words(usual, language) if usual else 'closed'}"
    )


def _end(said: EndOfDay, policy: Hours, language: Language) -> Comparison:
    """Whether there is a day that opens or closes at a time that names none."""
    days = [known for known in [*nights(policy), joined(policy.holidays or ())] if known]
    ends = [(known[-1][1] if said.is_close else known[0][0]) % DAY for known in days]
    if not ends or said.minute % DAY in ends:
        return AGREES if ends else UNKNOWN
    word = "until" if said.is_close else "from"
    usual = max(days, key=days.count)
    at = time_in_words(said.minute, language)
    return contradicts(f"says {word} {at}, and the policy {_words(usual, language)}")


def _break(said: Break, policy: Hours, language: Language) -> Comparison:
    """Whether nobody is there then on the days that it names, or on any where it names none."""
    week = nights(policy)
    days = [week[day] for day in sorted(said.days or range(7)) if week[day]]
    throughout = [
        any(start <= said.start and said.end <= end for start, end in known) for known in days
    ]
    if not days:
        return UNKNOWN
    denies = any(throughout) if said.days else all(throughout)
    gap = _words(((said.start, said.end),), language)
    usual = max(days, key=days.count)
    gaps = [one for known in days for one in _gaps(known)]
    others = [one for one in gaps if one[0] < said.end and said.start < one[1]]
    if not denies and others and (said.start, said.end) not in gaps:
        return contradicts(
            f"says that nobody is there {gap}, when the policy says {_words(usual, language)}"
        )
    if not denies:
        return AGREES
    return contradicts(f"denies customers {gap}, when the policy says {_words(usual, language)}")


def _gaps(known: Spans) -> Spans:
    """The breaks between a day's stretches."""
    return tuple((one[1], following[0]) for one, following in pairwise(known))


def _unbroken(policy: Hours, language: Language) -> Comparison:
    """Whether most days that are long enough for a break in their middle have none."""
    days = [known for known in nights(policy) if known and known[-1][1] - known[0][0] > _LONG_DAY]
    broken = [known for known in days if any(_is_lunch(gap) for gap in _gaps(known))]
    if not days or len(broken) < len(days):
        return AGREES if days else UNKNOWN
    usual = _words(max(broken, key=broken.count), language)
    return contradicts(f"promises the time of the break, when the policy says {usual}")


def _is_lunch(gap: tuple[int, int]) -> bool:
    return gap[0] < _LATE + 60 and gap[1] > _EARLY - 30


_LONG_DAY = 5 * 60
"""For how many minutes a day is open at least that may have a break."""


def _length(said: DayLength, policy: Hours, language: Language) -> Comparison:
    """Whether one of the days that it names, or else any, is open for so long, with its breaks or without."""
    week = nights(policy)
    days = [week[day] for day in sorted(said.days or range(7)) if week[day]]
    lengths = {sum(end - start for start, end in known) for known in days}
    lengths |= {known[-1][1] - known[0][0] for known in days}
    if not days or said.minutes in lengths:
        return AGREES if days else UNKNOWN
    usual = _words(max(days, key=days.count), language)
    return contradicts(f"says {said.minutes / 60:g} hours a day, and the policy {usual}")


def _part(said: PartOfDay, policy: Hours, language: Language) -> Comparison:
    """Whether somebody is there in a part of some days, and where it is the only one, in no other."""
    week = nights(policy)
    named = sorted(said.days) or [day for day in range(7) if week[day]]
    beyond = [day for day in named if said.is_only and week[day] and _goes_beyond(said, week[day])]
    for day in named:
        known = week[day]
        is_there = any(start < said.end and said.start < end for start, end in known)
        # "Evenings only" is said of a shop that has an afternoon or two as well.
        if not is_there or (day in beyond and (said.days or beyond == named)):
            hours = _words(known, language) if known else "closed"
            at = _words(((said.start, said.end),), language)
            only = " only" if said.is_only else ""
            of = in_words([day], language)
            return contradicts(f"says{only} {at} for {of}, and the policy {hours}")
    others = [day for day in range(7) if week[day] and day not in named] if said.is_only else []
    if others and said.days:
        return contradicts(_difference(in_words(others, language), (), week[others[0]], language))
    return AGREES


def _goes_beyond(said: PartOfDay, known: Spans) -> bool:
    """Whether a day goes on for hours before or after a part of it."""
    return known[0][0] < said.start - _SHORT or known[-1][1] > said.end + _SHORT


def _is_open(said: TimeSpan, known: Spans) -> bool:
    """Whether a stretch is one of a day's, or all of it with its breaks."""
    outer = ((known[0][0], known[-1][1]),) if known else ()
    return (said.start, said.end) in (*known, *outer)


def _difference(days: str, stated: Spans | None, known: Spans, language: Language) -> str:
    """Who is wronged on which days: "denies customers Saturday, when the policy says 10am to 4pm"."""
    policy = _words(known, language) if known else "closed"
    if stated is None:
        return f"promises {days}, when the policy says closed"
    if not stated:
        return f"denies customers {days}, when the policy says {policy}"
    hours = _words(stated, language)
    if _covers(stated, known):
        return f"promises {hours} on {days}, when the policy says {policy}"
    if _covers(known, stated):
        return f"denies customers part of {days}: it says {hours}, and the policy {policy}"
    return f"says {hours} for {days}, and the policy {policy}"


def _covers(wider: Spans, narrower: Spans) -> bool:
    """Whether every open minute of the one is an open minute of the other."""
    return all(any(a <= start and end <= b for a, b in wider) for start, end in narrower)


def _words(spans: Spans, language: Language) -> str:
    if spans == ((0, DAY),):
        return "all day"
    return " and ".join(
        language.span(time_in_words(start, language), time_in_words(end, language))
        for start, end in spans
    )


def joined(spans: Spans) -> Spans:
    """The stretches in order, those that touch or overlap in one."""
    found: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return tuple(found)


def nights(hours: Hours) -> tuple[Spans, ...]:
    """Each day's stretches, with what runs over midnight in the day on which it begins."""
    week = [list(spans) for spans in hours.week]
    for day in range(7):
        following = week[(day + 1) % 7]
        today = week[day]
        if not today or not following or today == [(0, DAY)]:
            continue
        if today[-1][1] == DAY and following[0][0] == 0 and following[0][1] < DAY:
            today[-1] = (today[-1][0], DAY + following.pop(0)[1])
    return tuple(joined(tuple(spans)) for spans in week)
