"""Words of the times at which somebody is there: "day and night", "weekday mornings only", "until ten".

Patterns read them in small letters with plain apostrophes.
"""

from __future__ import annotations

from kbgen.claims.extract.moments import MOMENT, Clock, read_closing, read_moment, read_range
from kbgen.claims.extract.week_words import ALL_DAY, EVERY_DAY, Kind, week_words
from kbgen.claims.patterns import lazy
from kbgen.claims.quantity import EndOfDay, PartOfDay, StatedHours, TimeSpan
from kbgen.values import Hours

_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?"
_PART = r"(?:mornings?|afternoons?|evenings?|nights?)"
_TOKEN = (
    r"(?:(?P<always>(?:all )?day and (?:all )?night|night and day|(?:a|the|all )?round[- ]the[- ]clock|24 ?/ ?7|24 hours(?: a day)?|at (?:all|any) hours?(?: of the (?:day(?: (?:and|or) night)?|night))?|(?:at )?any ?time,? (?:of )?(?:the )?(?:day or night|night or day)|day or night|(?:at )?any hour(?: of the day(?: or night)?)?)"
    rf"|(?P<until>(?:right |all the way |up )?(?:until|till|'til|to) (?P<end>{MOMENT})(?! ?(?:[-–—%]|to\b|days?\b|hours?\b|minutes?\b)))"
    rf"|(?P<since>(?:as early as|(?:right )?from) (?P<begin>{MOMENT})(?: onwards?)?(?! ?(?:[-–—%]|to\b|until\b|till\b|days?\b|hours?\b|minutes?\b)))"
    rf"|(?:(?:on|in|at|of|over|during) )?(?:the )?(?:(?P<each>every|each|any) (?:single )?)?(?:(?:{_DAY}|weekdays?|weekends?)(?: (?:and|or|to|through) (?:{_DAY}|weekends?))? )?(?P<part>{_PART})(?: of the week)?"
    rf"|(?P<days>(?:(?:on|at|over|through(?:out)?) )?(?:the )?(?:(?:every|each|any) (?:single )?(?:day|weekday|weekend)(?: of the week)?|(?:every |each )?{_DAY}(?:(?:,| and| or| to| through|, and) {_DAY})*|weekdays|weeknights|(?:the )?weekends?|daily|(?:all )?(?:7|seven|six|five|four|three|two) days (?:a|per|each) week|all week(?: long)?))"
    rf"|(?P<span>(?:(?:between|from) )?(?P<first>{MOMENT})(?: ?[-–—] ?| (?:and|to|until|till) )(?P<last>{MOMENT})(?! ?(?:[-–—%]|to\b|days?\b|hours?\b|minutes?\b)))"
    rf"|(?P<but>(?:but|except|bar|apart from|other than)(?: for)?(?: on)? (?:the )?(?:{_DAY}|weekends?)(?: (?:and|or) {_DAY})?)"
    r"|(?P<only>only|alone|and no(?:t a minute)? later)|(?P<also>too|as well|included|sharp|on the dot|all year(?: round| long)?|if you like|for you|without fail))"
)
_JOIN = r"(?:,? (?:and |and also |but (?=only))?|, ?)"
_UNNAMED = "".join(
    part if not number else "(?:" + part.partition(">")[2]
    for number, part in enumerate(_TOKEN.split("(?P<"))
)
"""The same, without names of its groups."""
TIMES = rf"(?P<when>(?:only )?(?:{_UNNAMED}{_JOIN})*{_UNNAMED})"
SO = r"(?:,? (?:sorry|i'm afraid|we're afraid|unfortunately|you know|of course|i promise|we promise|yes|indeed))?\W*"
FIRST = r"\W*(?:(?:yes|yep|yeah|well|and|so|but|oh|sure|certainly|of course|usually|normally|nope|no)[,:;.!–—]* +)*"
_WINDOWS = {"morning": (0, 720), "afternoon": (720, 1020), "evening": (1080, 1440)}


def times_said(
    when: str, policy: Hours, *, is_only: bool, asked: str = ""
) -> StatedHours | EndOfDay | PartOfDay | TimeSpan | None:
    """What words of time say of who is there then, on the days of the question where they name none."""
    groups = _groups(when)
    days = _days(when, groups) if groups else None
    if days == frozenset() and asked:
        days = frozenset[int]().union(
            *(one.days for one in week_words(asked) if one.kind is Kind.DAYS)
        )
    if groups is None or days is None:
        return None
    part = groups.get("part", "").removesuffix("s")
    is_only = is_only or "only" in groups or when.startswith("only ")
    if "always" in groups:
        return StatedHours((ALL_DAY,) * 7) if days in (frozenset(), EVERY_DAY) else None
    if "span" in groups:
        span = read_range(groups["first"], groups["last"])
        is_one = span and not (days or part) and span[1] - span[0] >= _SHORTEST
        return TimeSpan(*span) if span and is_one else None
    if "until" in groups or "since" in groups:
        return _end(groups, days, part, policy)
    if part:
        window = _WINDOWS.get(part)
        return PartOfDay(*window, days=days, is_only=is_only) if window else None
    if not days:
        number = _NUMBERS.get(count[1]) if (count := _COUNT.search(when)) else None
        return StatedHours(_NOTHING, count=number) if number else None
    stated = StatedHours(_NOTHING, open_days=days)
    if "but" in groups:
        words = [one for one in week_words(groups["but"]) if one.kind is Kind.DAYS]
        shut = frozenset[int]().union(*(one.days for one in words))
        if days != EVERY_DAY:
            return None
        mo, tu, we, th, fr, sa, su = (() if day in shut else None for day in range(7))
        return StatedHours((mo, tu, we, th, fr, sa, su), open_days=days - shut)
    return stated.closed_otherwise() if "only" in groups or when.startswith("only ") else stated


def _groups(when: str) -> dict[str, str] | None:
    """The words of time by their kinds; None where there are two of one."""
    groups: dict[str, str] = {}
    for match in _TOKENS.finditer(when):
        for name, value in match.groupdict().items():
            if value is not None and name in groups and name not in ("days", "also"):
                return None
            if value is not None:
                groups[name] = value
    return groups


def _days(when: str, groups: dict[str, str]) -> frozenset[int] | None:
    """The weekdays that words of time name; None where they may be those of one week."""
    told = when.replace(groups["but"], "") if "but" in groups else when
    words = [one for one in week_words(told) if one.kind is Kind.DAYS]
    is_each = "each" in groups or "every" in when or groups.get("part", "").endswith("s")
    if any(one.holidays or (one.is_single and not is_each) for one in words):
        return None
    days = frozenset[int]().union(*(one.days for one in words))
    is_part = "part" in groups and "until" not in groups and "since" not in groups
    return EVERY_DAY if not days and "each" in groups and is_part else days


def _end(
    groups: dict[str, str], days: frozenset[int], part: str, policy: Hours
) -> StatedHours | EndOfDay | None:
    """When somebody goes or comes."""
    is_close = "until" in groups
    if is_close and "since" in groups:
        return None
    if part in (("morning", "afternoon") if is_close else ("afternoon", "evening", "night")):
        return None
    minute = read_closing(groups["end"]) if is_close else _opening(groups["begin"], policy)
    if minute is None:
        return None
    ends = tuple((day, minute) for day in sorted(days))
    if not ends:
        return EndOfDay(minute, is_close=is_close)
    return StatedHours(_NOTHING, ends=ends) if is_close else StatedHours(_NOTHING, begins=ends)


_SHORTEST = 3 * 60
"""How many minutes those are at least for which somebody is there."""
_NOTHING = (None, None, None, None, None, None, None)
_TOKENS = lazy(rf"(?<![\w']){_TOKEN}(?!\w)")
_COUNT = lazy(r"\b(six|five|four|three|two) days\b")
_NUMBERS = {"six": 6, "five": 5, "four": 4, "three": 3, "two": 2}


def _opening(written: str, policy: Hours) -> int | None:
    """The minute at which a day begins; None where it may be either half of the day."""
    moment = read_moment(written.strip())
    if moment is None or moment.clock is not Clock.LOOSE or moment.minute >= _NOON:
        return moment.minute if moment else None
    begins = {spans[0][0] for spans in policy.week if spans}
    if moment.minute + _NOON in begins:
        return moment.minute + _NOON
    return moment.minute + _NOON if moment.minute < _EARLIEST else moment.minute


_NOON, _EARLIEST = 720, 300
