"""Times of day in prose: `8pm`, `20:00`, `half past five`, `5 o'clock`, `noon`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kbgen.claims.extract.moments import Clock, Moment, read_moment, settle, settle_range
from kbgen.claims.extract.numbers import UNITS
from kbgen.claims.extract.passage import Found, Passage
from kbgen.claims.patterns import lazy
from kbgen.values import Time

_HOURS = {word: hour for hour, word in enumerate(UNITS[:12], start=1)}
_MINUTES = {"five": 5, "ten": 10, "twenty": 20, "twenty-five": 25, "twenty five": 25}
_HOUR = rf"(?:{'|'.join(_HOURS)}|1[0-2]|[1-9])(?![\w:.]\w|[a-z0-9])"
_HALF = r"(?: ?(?P<half>[ap])(?:\.m\b\.?|m\b))"
_PART = r" (?:in the (?P<part>morning|afternoon|evening)|at (?P<night>night))\b"
_TZ = r"(?:gmt|bst|utc|c?e[sd]?t|[cmp][sd]?t|uk time|local time)"

_TIME = lazy(
    r"(?<![\w.,:/£$€])(?:"
    rf"(?P<digits>[0-9]{{1,2}}(?:[:.][0-5][0-9])?){_HALF}"
    r"|(?P<clock>(?!0:)[0-9]{1,2}:[0-5][0-9])(?![0-9:%])(?: ?h(?:ou)?rs\b)?"
    r"|(?P<military>[0-2][0-9][0-5][0-9]) ?h(?:ou)?rs\b"
    r"|(?P<french>[0-2]?[0-9]h[0-5][0-9])(?!\w)"
    rf"|(?P<hour>{_HOUR})(?P<of>{_PART.replace('<part>', '<of_part>').replace('<night>', '<of_night>')})"
    rf"|(?P<oclock>{_HOUR}) o'clock\b(?:{_HALF.replace('<half>', '<oclock_half>')}|{_PART})?"
    r")"
)
_SPOKEN = lazy(
    r"(?<![\w-])(?:(?P<way>"
    r"(?:(?<=at )|(?<=by )|(?<=until )|(?<=till )|(?<=before )|(?<=after ))half(?= [a-z])"
    r"|half past|(?:a )?quarter (?:past|to)"
    r"|(?:twenty[- ]five|twenty|ten|five) minutes (?:past|to)|(?:twenty[- ]five|twenty|ten|five) past)"
    rf" (?P<hour>{_HOUR})(?: o'clock)?(?:{_HALF.replace('<half>', '<half_two>')}"
    rf"|{_PART.replace('<part>', '<part_two>').replace('<night>', '<night_two>')})?)(?!\w)"
)
_NAMED = lazy(
    r"(?<![\w-])(?:(?:12(?:[:.]00)? ?|twelve )(?:noon|midday|midnight)|noon|midday|midnight)"
    r"(?![\w-]| (?:blue|black|navy|grey|feast|mass|snack))"
)
_AT_TIME = lazy(
    r"(?:\b(?:at|by|before|until|till|til|after|to|from|past|around|about|between|and|or|than|noon"
    r"|of|is|approximately)|[-:(|]|^) ?$"
)
_AT_CLOCK = lazy(
    r"(?:\b(?:at|by|before|until|till|til|after|to|from|around|about|between|and|than|is)|-) ?$"
)
_AT_HOURS = lazy(r"(?:\b(?:at|by|before|until|till|after|to|from|and)|-) ?$")
_DOTTED = lazy(
    r"(?=[0-9])(?:(?<=\bat )|(?<=\bby )|(?<=before )|(?<=until )|(?<=till ))"
    rf"(?P<time>[0-2]?[0-9]\.[0-5][0-9])(?= ?(?:$|[,;!?)]|\.(?![0-9]))| (?:hrs|hours|h|on|{_TZ}"
    r"|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the|today|tomorrow|daily)\b)"
    r"(?: h(?:(?:ou)?rs)?\b)?"
)
_ORDERED_BY = lazy(
    r"(?<!in )\b(?:order|orders|ordered|ordering)\b(?: [a-z']+){0,5}? (?:by|before|until|till|no later than)(?: about)? (?P<bare>one|two|three|four|five|six|ten|eleven|twelve|1[0-2]|[1-6])"
    r"(?= ?(?:$|[,;.!?)](?![0-9])|and (?:it|we|they|you|your|the|that)\b)| (?:it|they|we|your order)(?:'s|'ll)?\b| on (?:an? |any |the )?[a-z]+days?\b| (?:to|for) (?:catch|get|have|make|same|next|dispatch|delivery|today)\b)"
)
"""The bare hour until which orders count: "order by three and it goes today"."""
_FIRST = lazy(r"(?<![\w.,:/£$€-])([0-9]{1,2}(?:[:.][0-5][0-9])?)(?: ?- ?| to | until | till )$")
_BETWEEN = lazy(r"\bbetween ([0-9]{1,2}(?:[:.][0-5][0-9])?) and $")
_CLOSES_AT = lazy(
    r"\b(?:(?:open|here|there|available|staffed|answered|runs?|lines?|phones?|chat)(?: [a-z]+)? (?:until|till|'til)|(?:clos(?:e|es|ing)|shuts?|finish(?:es)?)(?: (?:the|our) [a-z]+)? at) $"
)
"""What ends then, and so in the afternoon."""
_NEAR = 200
_SEVEN = 7 * 60
_EVENING = lazy(r"\b(?:evening|night|tonight)\b")
_MORNING = lazy(r"[0-9] ?a\.?m\b|\bin the morning\b")
_AFTERNOON = lazy(r"[0-9] ?p\.?m\b|\bafternoon\b|\bevening\b|\bnight\b")
_SIGNS = frozenset(
    (
        *("am", "pm", "a", "p", "m", "clock", "past", "quarter", "noon", "midday", "midnight"),
        *("hrs", "hours", "h", "hr", "morning", "afternoon", "evening", "night"),
    )
)


def find(passage: Passage) -> Iterator[Found]:
    """The times of day of a passage, in no particular order."""
    lower, words = passage.lower, passage.words
    if ":" in lower or not words.isdisjoint(_SIGNS):
        found: dict[int, Found] = {}
        for match in _TIME.finditer(lower):
            # The last of a range says what its first is, and comes behind it.
            found.update((one.start, one) for one in _written(passage, match))
        yield from found.values()
    if not words.isdisjoint(("half", "past")) or "quarter" in words or "minutes" in words:
        yield from _spoken(passage)
    if not words.isdisjoint(("noon", "midday", "midnight")):
        for match in _NAMED.finditer(lower):
            if _AT_TIME.search(lower[max(0, match.start() - 20) : match.start()]):
                minute = 1440 if match[0].endswith("midnight") else 720
                yield Found(match.start(), match.end(), Time(minute))
    if "order" in lower:
        for match in _ORDERED_BY.finditer(lower):
            hour = _HOURS.get(match["bare"]) or int(match["bare"])
            yield Found(
                match.start("bare"), match.end("bare"), Time(settle(Moment(hour * 60, Clock.LOOSE)))
            )
    if "." in lower:
        for match in _DOTTED.finditer(lower):
            moment = read_moment(match["time"])
            if moment is not None and moment.minute >= 60:
                yield Found(
                    match.start(), match.end(), Time(_settled(passage, match.start(), moment))
                )


def _written(passage: Passage, match: re.Match[str]) -> Iterator[Found]:
    half = match["half"] or match["oclock_half"] or _half_of(match["part"], match["night"])
    written = match["digits"] or match["clock"] or match["french"] or match["military"]
    if match["hour"]:
        written = str(_HOURS.get(match["hour"], match["hour"]))
        half = _half_of(match["of_part"], match["of_night"])
    if match["oclock"]:
        written = str(_HOURS.get(match["oclock"], match["oclock"]))
    if match["military"] and not _is_military(passage.lower, match):
        return
    if (
        match["clock"]
        and written[1] == ":"
        and not _AT_CLOCK.search(passage.lower, max(0, match.start() - 20), match.start())
    ):
        return  # "3:26" alone is as likely the length of a film or a ratio
    moment = read_moment(f"{written}{half}m" if half else written)
    if moment is None:
        return
    last = Found(match.start(), match.end(), Time(_settled(passage, match.start(), moment)))
    if match["digits"]:
        yield from _before(passage, match.start(), moment)
    yield last


def _is_military(lower: str, match: re.Match[str]) -> bool:
    before = lower[max(0, match.start() - 12) : match.start()]
    return match["military"].startswith("0") or bool(_AT_HOURS.search(before))


def _before(passage: Passage, at: int, last: Moment) -> Iterator[Found]:
    """The time that begins a range of which only the last says the half: the 9 of "9–5pm"."""
    window = max(0, at - 30)
    text = passage.lower[window:at]
    match = _FIRST.search(text) or _BETWEEN.search(text)
    first = read_moment(match[1]) if match else None
    if match is None or first is None or first.clock is not Clock.LOOSE:
        return
    if stretch := settle_range(first, last):
        yield Found(window + match.start(1), window + match.end(1), Time(stretch[0]))


def _spoken(passage: Passage) -> Iterator[Found]:
    for match in _SPOKEN.finditer(passage.lower):
        hour = _HOURS.get(match["hour"]) or int(match["hour"])
        way = match["way"].removeprefix("a ")
        first = way.rsplit(" ", 1)[0].removesuffix(" minutes")
        way = "half past" if way == "half" else way
        count = {"half": 30, "quarter": 15}.get(first) or _MINUTES[first]
        minute = hour * 60 + (count if way.endswith("past") else -count)
        half = match["half_two"] or _half_of(match["part_two"], match["night_two"])
        if half:
            minute = minute % 720 + (720 if half == "p" else 0)
        else:
            minute = _settled(passage, match.start(), Moment(minute, Clock.LOOSE, has_minutes=True))
        yield Found(match.start(), match.end(), Time(minute))


def _half_of(part: str | None, night: str | None) -> str | None:
    if part == "morning":
        return "a"
    return "p" if part or night else None


def _settled(passage: Passage, at: int, moment: Moment) -> int:
    if moment.clock is not Clock.LOOSE:
        return moment.minute
    if moment.minute < 720 and _CLOSES_AT.search(passage.lower, max(0, at - 40), at):
        return moment.minute + 720
    near = passage.lower[max(0, at - _NEAR) : at + _NEAR]
    has_morning, has_afternoon = bool(_MORNING.search(near)), bool(_AFTERNOON.search(near))
    if moment.minute % 720 >= _SEVEN and not _EVENING.search(near):
        return moment.minute
    if has_morning != has_afternoon:
        return moment.minute % 720 + (720 if has_afternoon else 0)
    return settle(moment)
