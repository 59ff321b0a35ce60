"""Times of day as written, before it is settled which half of the day is meant."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from kbgen.claims.extract.numbers import UNITS
from kbgen.claims.patterns import lazy

_NOON = 720
_DAY = 1440

_HOURS = {word: str(hour) for hour, word in enumerate(UNITS[:12], start=1)}
_PART = r"(?: in the (?:morning|afternoon|evening)| at night)"
_H = r"(?: ?h(?:(?:ou)?rs?)?\b)"

DOOR_SHUT = (
    r"(?:(?:pull|draw|bring|push|roll)(?:s|es)? (?:the|our|its) (?:(?:front|shop) )?(?:doors?|shutters?|gates?|blinds?|grille) (?:shut|to|down|closed)"
    r"|(?:the|our) (?:(?:shop )?(?:shutters?|blinds?|grille) (?:comes?|goe?s?|rolls?) down|(?:(?:front|shop) )?(?:doors?|gates?) (?:is|are|gets?) (?:locked|bolted))"
    r"|turns? the (?:key|sign)(?: (?:in the (?:door|lock)|round|over|to closed))?|we(?:'re| are) (?:done|finished) for the day)"
)
"""How the end of a day in the shop is told by what is done then, without the time."""
MOMENT = (
    r"(?:12(?:[:.]00)? ?(?:noon|midday|midnight)|noon|midday|midnight"
    rf"|[0-2][0-9][0-5][0-9](?![0-9]){_H}?"
    r"|(?:[0-9]{1,2}(?:[:.][0-5][0-9])|[0-9]{1,2}h[0-5][0-9]|[0-9]{1,2})(?![0-9])(?: ?o'clock\b)?"
    rf"(?: ?[ap](?:\.m\b\.?|m\b)|{_PART}\b)?{_H}?"
    rf"|(?:half past|(?:a )?quarter (?:past|to)) [0-9]{{1,2}}(?![0-9])|(?:half (?:past )?|(?:a )?quarter (?:past|to) )?(?:{'|'.join(_HOURS)})\b(?: o'clock\b|{_PART}\b)?)"
)
"""A time of day in lower-case text, one that stands in a range; no group is captured."""

_LETTERS = lazy(r"[a-z]+")
_NOON_WORD = lazy(r"\b(?:noon|midday)$")
_QUARTER = lazy(r"(?:a )?quarter (past|to) ")
_IN_THE = lazy(rf"{_PART}$")
_READ = lazy(
    r"([0-9]{1,2})(?:[:.h]?([0-9]{2}))?(?: ?o'clock)?(?: ?([ap])\.?m\.?)?(?: ?h(?:(?:ou)?rs?)?)?"
)


class Clock(Enum):
    """How much a time says about its half of the day."""

    LOOSE = auto()
    """"9", "5.30": either half."""
    HALF = auto()
    """"9am", "noon"."""
    FULL = auto()
    """"17:30", "09:00"."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A time of day; `minute` counts from midnight, with a loose one's hour as it is written."""

    minute: int
    clock: Clock
    is_afternoon: bool = False
    has_minutes: bool = False


def read_moment(written: str) -> Moment | None:
    """The time that `MOMENT` matched; None where there is no such time."""
    if _NOON_WORD.search(written):
        return Moment(_NOON, Clock.HALF, True, True)
    if written.endswith("midnight"):
        return Moment(_DAY, Clock.HALF, False, True)
    match = _READ.fullmatch(_in_digits(written))
    if match is None:
        return None
    hour, minute = int(match[1]), int(match[2] or 0)
    if minute > 59 or hour * 60 + minute > _DAY:
        return None
    has_minutes = match[2] is not None
    if match[3]:
        if not 1 <= hour <= 12:
            return None
        afternoon = match[3] == "p"
        return Moment(
            hour % 12 * 60 + minute + (_NOON if afternoon else 0), Clock.HALF, afternoon, True
        )
    is_full = hour > 12 or match[1].startswith("0") or hour == 0
    if is_full and not has_minutes and hour != 0 and not match[1].startswith("0"):
        return Moment(hour * 60, Clock.FULL) if hour <= 24 else None
    clock = Clock.FULL if is_full else Clock.LOOSE
    return Moment(hour * 60 + minute, clock, hour >= 12, has_minutes)


def _in_digits(written: str) -> str:
    """The time with digits for words: "nine" → "9", "7 in the evening" → "7 pm"."""
    if part := _IN_THE.search(written):
        half = "a" if part[0].endswith("morning") else "p"
        written = f"{written[: part.start()]} {half}m"
    if quarter := _QUARTER.match(written):
        return _with_quarter(written[quarter.end() :], is_past=quarter[1] == "past")
    hour = written.removeprefix("half ").removeprefix("past ")
    minutes = ":30" if hour != written else ""
    word = _LETTERS.match(hour)
    if word is None:
        return f"{hour}{minutes}"
    return f"{_HOURS.get(word[0], word[0])}{minutes}{hour[word.end() :]}"


def _with_quarter(hour: str, *, is_past: bool) -> str:
    """The time a quarter of an hour past or before an hour: "nine" → "9:15" or "8:45"."""
    word, mark, rest = hour.partition(" ")
    at = int(_HOURS.get(word, word))
    return f"{at}:15{mark}{rest}" if is_past else f"{(at - 2) % 12 + 1}:45{mark}{rest}"


def settle(moment: Moment) -> int:
    """The minute of a time that stands alone: 1 to 6 without more are in the afternoon."""
    if moment.clock is Clock.LOOSE and 60 <= moment.minute < 7 * 60:
        return moment.minute + _NOON
    return moment.minute


def settle_range(first: Moment, last: Moment) -> tuple[int, int] | None:
    """When a stretch begins and ends, an end over 1440 on the next day; None where it cannot be.

    Opening hours begin in the morning unless the beginning says otherwise: "9 to 5", "8–10pm".
    """
    start = _start(first, last)
    if start >= _DAY:
        start -= _DAY
    ends = [last.minute]
    if last.clock is Clock.LOOSE:
        ends = [last.minute % _NOON, last.minute % _NOON + _NOON]
    end = next((end for end in sorted(ends) if end > start), ends[0] + _DAY)
    return (start, end) if start < end <= start + _DAY else None


def read_range(first: str, last: str) -> tuple[int, int] | None:
    """When a stretch begins and ends by two times as written; None where it cannot be."""
    begins, ends = read_moment(first.strip()), read_moment(last.strip())
    return settle_range(begins, ends) if begins and ends else None


def read_closing(written: str) -> int | None:
    """The minute of a time at which something closes: "5" is in the afternoon; None where it is none."""
    moment = read_moment(written.strip())
    if moment is None:
        return None
    is_loose = moment.clock is Clock.LOOSE and moment.minute < _NOON
    return moment.minute + (_NOON if is_loose else 0)


def _start(first: Moment, last: Moment) -> int:
    if first.clock is not Clock.LOOSE:
        return first.minute
    morning, afternoon = first.minute % _NOON, first.minute % _NOON + _NOON
    if first.minute >= _NOON:
        return afternoon
    if last.clock is Clock.HALF:
        if not last.is_afternoon and last.minute < _DAY:
            return morning if morning < last.minute else afternoon
        return afternoon if morning < 7 * 60 and afternoon < last.minute else morning
    if last.clock is Clock.FULL:
        return morning
    return afternoon if morning < 6 * 60 else morning


_OPEN = lazy(r"\b(?:open|here)(?: from| between)? $")
_GOES_ON = lazy(
    r" (?:so|if|when|though|although|which|unless|while|since|too|instead|only|to (?:help|serve|give|suit|let)|for (?:you|those|anyone|everyone))\b"
)


def is_open_between(lower: str, start: int, end: int) -> bool:
    """Whether two bare numbers are hours by what is around them: "we're open 11 to 3 so there's …"."""
    is_open = _OPEN.search(lower, max(0, start - 20), start)
    return bool(is_open and _GOES_ON.match(lower, end))
