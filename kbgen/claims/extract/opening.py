"""Opening hours as people write them: "weekdays 9 to 6 and Saturdays 10–4, closed Sundays"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import zip_longest

from kbgen.claims.extract.moments import MOMENT
from kbgen.claims.extract.open_days import are_late, is_late, is_open, open_then, with_if
from kbgen.claims.extract.passage import Found, Passage
from kbgen.claims.extract.week_plan import ENDS, Plan
from kbgen.claims.extract.week_words import (
    DAY_NAMES,
    EVERY_DAY,
    TOWN_TIME,
    Kind,
    WeekWord,
    week_words,
)
from kbgen.claims.patterns import lazy
from kbgen.claims.quantity import StatedHours

_GLUE = lazy(
    r"(?:[ ,;:()|/&—-]|\b(?:and|on|at|from|the|are|is|be|we|we're|we are|our|open|opens|opening"
    r"|hours|times?|available|staffed|between|during|over|inclusive|also|then|or|every|each|both|(?<=hours )runs?|inclusive|only(?=[ ,:(]*(?:(?:from|at|open) )?$)"
    r"|(?:we|our team|the team|a colleague|someone|somebody|our \w+) (?:(?:will|can|also|always|gladly|personally|usually) )?(?:receives?|welcomes?|greets?|sees?|serves?|helps?|answers?) (?:you|customers|visitors|callers|calls|everyone)(?= (?:from |between )?$)"
    r"|(?:service|hours|support|cover|lines|chat|day|we) (?:begins?|starts?)(?= (?:at |from )?$)"
    r"|(?:you are|you're) (?:also |always )?(?:most |very |always )?welcome(?= (?:from |between )?$)|late(?:[- ]night)?(?=[:,; ])"
    r"|with|they|they're|team|uk|gmt|bst|utc|cet|cest|et|est|edt|pt|pst|pdt|ct|cst|cdt|mt|aest|aedt"
    r"|local|(?:day|daily|everyday)(?=,? (?:from|between|mon|tue|wed|thu|fri|sat)|,$)|support|service|all|any|(?<=\bon )an?(?= $)|yes(?=[:,;—!.-])|in|office|emails|calls|messages|phones?|by phone|(?:live )?chat(?= (?:closes|shuts|opens|ends|finishes|stops|starts|goes|signs)\b)|o'clock|of"
    r"|as well as|plus|helpline|lines?|phone|shop|store|showroom|studio|counter|man|staff|mornings?|afternoons?|evenings?"
    rf"|trading|{TOWN_TIME}|(?:eastern|central|mountain|pacific|british|irish|german|dutch|standard|daylight)(?= (?:standard |daylight )?time)|stays?|(?:you'll|you will) (?:still |always |also )?find us|find us|here|(?:is|are) (?:our|the|a) late (?:night|evening|opening)s?|(?:is|are) (?:a |our )?(?:half|short|shorter|long|longer) days?(?: for us| here)?"
    r"|'s(?= (?:opening |shop |store )?(?:hours|times))|but(?= (?:we're |we are |is |are |it's )?(?:closed|shut|not open)\b)|(?<=[ey]s )it's|(?:it|they)(?= opens?\b)|(?<=[ey] )it's|there|(?:you can )?(?:(?:also|always|still) )?(?:visit(?: us)?|find us|(?:walk|pop|drop|come|call|stop) (?:in|by|over))|you can (?:(?:also|always|still) )?(?:call|ring|phone|telephone|reach|get|chat (?:to|with)|speak (?:to|with)|talk (?:to|with))(?: us| me| our team| the team| someone| somebody)?(?: by phone| on the phone)?(?= (?:from |between )?$)|(?:us )?(?:eastern|central|mountain|pacific)(?=[,;:)]? )"
    r"|(?<=, )when (?=we\b|(?:the|our) (?:shop|store|showroom|counter|doors?|office|phones?|lines?)\b)|doors?)\b)*"
)
_DAY_WORDS = frozenset(
    (
        *DAY_NAMES,
        *(
            "weekday",
            "weekdays",
            "weeknights",
            "weekend",
            "weekends",
            "week",
            "daily",
            "everyday",
            "every",
        ),
        *("any", "days", "fr", "su"),
        *("holiday", "holidays", "hols", "clock", "hour", "hours", "hrs", "f"),
    )
)
_ANY_DAY = frozenset(("night", "nights", "overnight", "day", "never"))
"""Words of what never closes."""
_LATE = lazy(r"\b(?:until|till|to|'til|-) ?(?:late|dusk|close)\b")
_WHEN = lazy(r",? ?(?:when|on which)\b| \((?:(?:until|till|to|from) )?[0-9]")
_SLASH = lazy(r"(?<=[a-z])/(?=(?:mon|tue|wed|thu|fri|sat|sun))")
_TOO = lazy(r"(?: (?:mornings?|afternoons?|evenings?))?,? (?:as well|too|included)\b")
_BESIDE = 30
_APART = lazy(r"[.?!] ")
_SINGLE_CLOSED = frozenset({5, 6})


def find(passage: Passage) -> Iterator[Found]:
    """The opening hours of a passage, each statement of them as one."""
    lower = passage.lower
    words = passage.words
    if words.isdisjoint(_DAY_WORDS) and "24" not in lower and words.isdisjoint(_ANY_DAY):
        return
    if _LATE.search(lower):
        return
    if "/" in lower:
        lower = _SLASH.sub(" ", lower)
    chains = [_with_rest(lower, chain) for chain in _chains(lower)]
    read = [_read(lower, chain) for chain in chains]
    for at, found in enumerate(read):
        if found is None:
            continue
        doubtful: set[int] = set()
        for other in (at - 1, at + 1):
            if not 0 <= other < len(chains):
                continue
            if (beside := read[other]) is not None:
                doubtful |= _days_apart(lower, found, beside)
            elif not _is_all(chains[other]):
                doubtful |= _days_beside(lower, chains[at], chains[other])
        sure = _without(found, doubtful)
        if sure is not None and not _is_shut_for_hours(lower, sure):
            yield sure


def _is_shut_for_hours(lower: str, found: Found) -> bool:
    """Whether days are said to be closed for some hours of them only: "closed on Fridays from 1 to 2"."""
    value = found.value
    is_shut = (
        isinstance(value, StatedHours)
        and not value.open_days
        and () in value.week
        and not any(value.week)
    )
    near = max(0, found.start - 2 * _BESIDE)
    return is_shut and bool(
        _FOR_HOURS.match(lower, found.end) or _FROM_HOUR.search(lower, near, found.start)
    )


_FOR_HOURS = lazy(
    rf"(?:(?!\b(?:and|but|or|open)\b)[^.;:,]){{0,40}}?,? (?:from|between|after|before|until|till) {MOMENT}(?! (?:of )?(?:january|february|march|april|may|june|july|august|september|october|november|december|days?|weeks?)\b)"
)
_FROM_HOUR = lazy(
    rf"(?:^|[.;,] )(?:from|after|before) {MOMENT}(?!\w)(?! (?:to|until|till)\b)[^.;:]{{0,50}}$"
)


def _days_beside(lower: str, chain: list[WeekWord], other: list[WeekWord]) -> set[int]:
    """Days of which something is said close by that is not understood: "Sundays from noon"."""
    first, last = sorted((chain, other), key=lambda words: words[0].start)
    between = lower[first[-1].end : last[0].start]
    if len(between) > _BESIDE or _APART.search(between):
        return set()
    return {day for word in other for day in word.days}


def _days_apart(lower: str, found: Found, other: Found) -> set[int]:
    """Days that the statement beside one takes out of it: "9 to 5, Monday to Saturday. On Thursdays until 8."."""
    days, theirs = _days_of(found), _days_of(other)
    first, last = sorted((found, other), key=lambda one: one.start)
    between = lower[first.end : last.end]
    is_other = _CHANNEL.search(between) or len(_APART.findall(lower[first.end : last.start])) > 1
    return set() if is_other or not theirs < days else set(theirs)


def _days_of(found: Found) -> set[int]:
    """The weekdays of which a statement tells more than that they are closed."""
    said = found.value
    if not isinstance(said, StatedHours):
        return set()
    return {day for day, hours in enumerate(said.week) if hours} | dict(
        said.ends + said.begins
    ).keys()


_CHANNEL = lazy(r"\b(?:phones?|telephones?|call\w*|lines?|chat|e-?mails?|whatsapp|helpline)\b")


def _with_rest(lower: str, chain: list[WeekWord]) -> list[WeekWord]:
    """A chain with the days of "all other days": those that the text does not name."""
    if not any(word.kind is Kind.DAYS and not (word.days or word.holidays) for word in chain):
        return chain
    named = {day for word in week_words(lower) for day in word.days}
    return [_rest(lower, word, named) for word in chain]


def _rest(lower: str, word: WeekWord, named: set[int]) -> WeekWord:
    if word.kind is not Kind.DAYS or word.days or word.holidays:
        return word
    every = _WEEKDAYS if "weekdays" in lower[word.start : word.end] else EVERY_DAY
    # "on other weekdays", where only Saturday is named: those that stand elsewhere are not known.
    return replace(word, days=every - named if named & every else frozenset())


_WEEKDAYS = frozenset(range(5))


def _is_all(chain: list[WeekWord]) -> bool:
    """Whether a chain only says "every day", which takes nothing from what is said of some."""
    return all(word.kind is Kind.DAYS and word.days == EVERY_DAY for word in chain)


def _without(found: Found, doubtful: set[int]) -> Found | None:
    stated = found.value
    if not doubtful or not isinstance(stated, StatedHours):
        return found
    sure = [None if day in doubtful else hours for day, hours in enumerate(stated.week)]
    week = (sure[0], sure[1], sure[2], sure[3], sure[4], sure[5], sure[6])
    ends = tuple(one for one in stated.ends if one[0] not in doubtful)
    begins = tuple(one for one in stated.begins if one[0] not in doubtful)
    open_days = stated.open_days - doubtful
    rest = replace(stated, week=week, open_days=open_days, ends=ends, begins=begins)
    has_hours = any(hours is not None for hours in week) or rest.holidays is not None
    is_empty = not (has_hours or ends or begins)
    if is_empty and not rest.open_days and not rest.is_open_on_holidays:
        return None
    return replace(found, value=rest)


def _chains(lower: str) -> Iterator[list[WeekWord]]:
    """Words of opening hours that nothing but glue stands between."""
    chain: list[WeekWord] = []
    words = list(week_words(lower))
    for word, following in zip_longest(words, words[1:]):
        if chain and (
            not (
                _GLUE.fullmatch(lower, chain[-1].end, word.start) or is_late(lower, chain[-1], word)
            )
            or _begins_anew(lower, chain[-1], word, following)
        ):
            yield chain
            chain = []
        chain.append(word)
    if chain:
        yield chain


def _begins_anew(lower: str, before: WeekWord, word: WeekWord, following: WeekWord | None) -> bool:
    """Whether days begin a clause that says no hours: "… till 8 p.m. Sundays we're out hiking"."""
    if word.kind is not Kind.DAYS or before.kind is Kind.DAYS:
        return False
    if ";" not in lower[before.end : word.start] and lower[before.end - 1] != ".":
        return False
    clause = _CLAUSE.match(lower, word.end)
    return bool(clause) and not (following and _GLUE.fullmatch(lower, word.end, following.start))


_CLAUSE = lazy(
    r",? (?:we|we're|we'll|i|i'm|nobody|no[- ]one|everyone|everybody|(?:the|our) (?!(?:same|shop|store|showroom|office|doors?|lines?|phones?)\b)[a-z]+) ?[a-z]"
)
"""A subject right behind days."""


def _read(lower: str, chain: list[WeekWord]) -> Found | None:
    words = _without_head(lower, _merged(lower, chain))
    kinds = {word.kind for word in words}
    if not kinds & {Kind.DAYS, Kind.ALWAYS} or _is_not_always(lower, words):
        return None
    if are_late(lower, words):
        return _late(words)
    plan = Plan(lower)
    if not plan.take(words) and (rest := _after_times(lower, words)):
        # "from 8 to 8, on Saturdays from 9 to 6": the first times belong to days unknown.
        words, plan = rest, Plan(lower)
        plan.take(words)
    if kinds & {Kind.TIMES, *ENDS} and _TOO.match(lower, words[-1].end):
        plan.open_pending()
    if not kinds & {Kind.TIMES, Kind.ALWAYS, *ENDS}:
        if is_open(lower, words):
            plan.open_pending()
        elif Kind.CLOSED not in kinds:
            return None
    if not plan.used or _is_one_day(lower, plan, kinds):
        return None
    found = _found(lower, plan, kinds)
    if found and Kind.EXCEPT in kinds and _WHEN.match(lower, found.end):
        # "except Sundays, when it's half ten to four": open, at hours that are not read.
        at = next(word.start for word in words if word.kind is Kind.EXCEPT)
        behind = (word for word in week_words(lower) if word.start > at)
        return _without(found, {day for word in behind for day in word.days})
    return found


def _found(lower: str, plan: Plan, kinds: set[Kind]) -> Found | None:
    """What a plan states, with its place."""
    start = _start(lower, plan)
    end = _end(lower, start, max(word.end for word in plan.used))
    stated = plan.stated()
    if stated is None:
        return None
    if " only" in lower[start:end]:
        stated = stated.closed_otherwise()
    if not kinds - {Kind.DAYS}:
        end = open_then(lower, end)
    return Found(with_if(lower, start), end, stated)


_CALLED = lazy(r"\b(?:call|ring|phone|telephone|chat|speak|talk)\b")


def _start(lower: str, plan: Plan) -> int:
    """Where a statement begins; days before words of a channel stay outside it, so that these are read."""
    used = sorted(plan.used, key=lambda word: word.start)
    if len(used) > 1 and _CALLED.search(lower, used[0].end, used[1].start):
        return used[1].start
    return used[0].start


def _late(words: list[WeekWord]) -> Found:
    """The days on which the shop is open late."""
    days = frozenset(day for word in words for day in word.days)
    nothing = (None, None, None, None, None, None, None)
    return Found(words[0].start, words[-1].end, StatedHours(nothing, open_days=days, late=days))


def _without_head(lower: str, words: list[WeekWord]) -> list[WeekWord]:
    """The words without days in front of hours that name theirs: "seven days a week: 7 to 7 on weekdays, …".

    Those days belong to what is before them, which may not be understood: "… on weekdays, and from 9 to 5
    on Saturdays".
    """
    if [word.kind for word in words[:3]] != [Kind.DAYS, Kind.TIMES, Kind.DAYS]:
        return words
    head, times, days = words[:3]
    before, behind = lower[head.end : times.start], lower[times.end : days.start]
    marks = ",:;—-(" if len(head.days) == len(EVERY_DAY) else ",;"
    is_apart = any(mark in before for mark in marks) and not any(
        mark in behind for mark in ",:;—(|"
    )
    last = words[-1]
    if is_apart and last.kind is Kind.DAYS and _SENTENCE_END.match(lower, last.end):
        return words[1:]
    return words


_SENTENCE_END = lazy(r"\s*(?:$|[.;!?)]|,(?! (?:clos|shut|by)))")


def _after_times(lower: str, words: list[WeekWord]) -> list[WeekWord]:
    first = next((at for at, word in enumerate(words) if word.kind is Kind.TIMES), len(words))
    rest = words[first + 1 :]
    is_apart = rest and any(mark in lower[words[first].end : rest[0].start] for mark in ",;:—(|")
    # "9 to 6 Monday to Friday and 10 to 4 on …": the days have the times before them.
    return rest if is_apart else []


def _is_not_always(lower: str, words: list[WeekWord]) -> bool:
    """Whether it is denied that somebody is there around the clock: "the phones aren't answered 24/7"."""
    always = next((word for word in words if word.kind is Kind.ALWAYS), None)
    return always is not None and bool(
        _DENIED.search(lower, max(0, always.start - 70), always.start)
    )


_DENIED = lazy(
    r"(?:n't|\b(?:not|cannot|never|nobody|no[- ]one))\b(?! (?:only|just|hesitate|worry|forget|wait|delay|clos(?:e|es|ed|ing)|shut|sleeps?|stops?|miss)\b)(?:(?!\b(?:and|but|because|as|so|we're|we are|since)\b)[^.;:,!?–—(])*$"
)
"""A denial in whose clause what follows stands."""


def _is_one_day(lower: str, plan: Plan, kinds: set[Kind]) -> bool:
    """Whether it is only said to be closed on one weekday, perhaps that of this week."""
    if kinds & {Kind.TIMES, Kind.ALWAYS, *ENDS}:
        return False
    days = [word for word in plan.used if word.kind is Kind.DAYS]
    if any(lower.endswith(("day off", "rest day"), word.start, word.end) for word in plan.used):
        return False
    return len(days) == 1 and days[0].is_single and not (days[0].days <= _SINGLE_CLOSED)


def _merged(lower: str, chain: list[WeekWord]) -> list[WeekWord]:
    """The words, with stretches of one day that follow each other made one: "9–12 and 1–5"."""
    merged: list[WeekWord] = []
    for word in chain:
        before = merged[-1] if merged else None
        if before is not None and word.kind is Kind.TIMES:
            word = _of_part(lower, before, word)
        if (
            before is not None
            and word.kind is before.kind is Kind.TIMES
            and _AND.fullmatch(lower, before.end, word.start)
            and word.hours[0][0] >= before.hours[-1][1]
        ):
            merged[-1] = replace(before, end=word.end, hours=before.hours + word.hours)
        else:
            merged.append(word)
    return merged


def _of_part(lower: str, before: WeekWord, word: WeekWord) -> WeekWord:
    """The 7 to 9 of "Thursday evenings from 7 to 9", which are not in the morning."""
    is_late = _LATE_PART.search(lower, before.end, word.start) is not None
    if not is_late or word.hours[0][0] >= _NOON or "a" in lower[word.start : word.end]:
        return word
    return replace(word, hours=tuple((start + _NOON, end + _NOON) for start, end in word.hours))


_NOON = 720
_LATE_PART = lazy(r"\b(?:evenings?|afternoons?)\b")
_AND = lazy(r"[ ,;&/]*(?:\b(?:and|then|again|from|between)\b[ ]?)*")


def _end(lower: str, start: int, end: int) -> int:
    """The end with the bracket that closes one inside."""
    inside = lower[start:end]
    if inside.count("(") == inside.count(")") + 1 and lower[end : end + 1] == ")":
        return end + 1
    return end
