"""Lengths of time in prose: `30 days`, `three- to five-day`, `an hour and a half`, `same day`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from decimal import Decimal

from kbgen.claims.extract.halves import with_halves
from kbgen.claims.extract.numbers import NUMBER, read
from kbgen.claims.extract.passage import Found, Passage
from kbgen.claims.patterns import lazy
from kbgen.claims.quantity import Bound
from kbgen.values import Duration

_UNITS = {
    "second": "minute",
    "sec": "minute",
    "min": "minute",
    "minute": "minute",
    "h": "hour",
    "hr": "hour",
    "hour": "hour",
    "day": "day",
    "night": "day",
    "weekday": "day",
    "workday": "day",
    "week": "week",
    "wk": "week",
    "fortnight": "week",
    "month": "month",
    "mth": "month",
    "year": "year",
    "yr": "year",
}
_WORDS = frozenset([*_UNITS, *(f"{unit}s" for unit in _UNITS)])

_UNIT = (
    r"(?:seconds|secs|minutes?|mins?|hours?|hrs?|h|weekdays|workdays?|nights|(?<=-)night|days?|weeks?|wks?|fortnights?|months?|mths?|years?"
    r"|yrs?)"
)
_KIND_OF_DAY = r"(?:full|whole|clear|complete|consecutive|continuous|calendar|natural|business|working|work|bank(?:ing)?|trading|standard|uk|us)"
_QUALIFIER = rf"(?:(?:{_KIND_OF_DAY}|\({_KIND_OF_DAY}\))[ -]){{0,3}}"
_GAP = r"(?:[ -]|(?<=[0-9½¼¾]))"
_LENGTH = lazy(
    r"(?<![\w.,/:£$€#-])"
    rf"(?:(?P<between>between )?(?P<low>{NUMBER})(?: ?\((?P<low_again>{NUMBER})\))?"
    rf"(?P<low_unit>{_GAP}{_QUALIFIER}{_UNIT}(?![\w]))?(?P<to>-? to |-to-| ?- ?|—| or | and ))?"
    rf"(?P<high>{NUMBER}|an?|half an?)(?P<plus>\+)?(?: ?\((?P<again>{NUMBER})\))?"
    rf"(?P<gap>{_GAP}|(?<=\+))(?P<qualifier>{_QUALIFIER})(?P<unit>{_UNIT})(?:\(s\))?(?!\w|-old)"
    r"(?P<half> and a half\b)?"
)
_SHORT = lazy(
    r"(?<![\w-])(?:(?P<half>half)-(?P<half_unit>hour|day|year)(?![\w])"
    r"|(?:a )?(?P<quarters>quarter|three quarters)[ -]of an hour(?!\w)"
    r"|a couple of (?P<couple_kind>(?:business|working) )?(?P<couple>minute|hour|day|week|month|year)s"
    r"(?!\w)"
    r"|an? (?P<about_kind>(?:business|working) )?(?P<about>minute|hour|day|week|month|year) or two(?!\w)(?P<about_note> \((?:business|working) (?:days?|hours?)\b[^)]{0,20}\))?"
    r"|(?:(?<=within )|(?<=inside ))the (?P<the_half>half[ -])?(?:very )?(?P<the_first>first )?(?P<the>hour|day|week|month|(?<=first )year)(?!\w|-| (?:of|in|that|you|following|before|range)\b))"
)
_NAMED = lazy(
    r"(?<![\w-])(?P<first>same|next|following)(?P<both> or (?:next|following))?(?P<gap>[ -])"
    r"(?:(?:available|full)[ -])?(?:(?P<kind>business|working|trading)[ -])?(?P<day>weekday|workday|day)"
    r"(?!\w| (?:of|each|every|in the week)\b)"
)
_ORDER_DAY = lazy(
    r"\b(?:ships?|sends?|sent|shipped|posts?|posted|dispatch\w*|despatch\w*|leaves?|goes out)\b[^.;,:]{0,30}? (?<!from )(?<!until )"
    r"(?P<day>on the (?:very )?(?:same )?day (?:that )?(?:you (?:order|buy|pay|place (?:it|them|your order|an order))|(?:it is|it's|they are|they're|your order is) (?:placed|made)))\b"
)
_RECEIPT_DAY = lazy(
    r"\b(?:acknowledg\w*|answer\w*|repl(?:y|ies|ied)|respond\w*|confirm\w*|refund\w*|process\w*)\b[^.;,:]{0,30}? "
    r"(?P<day>on the (?:very |same |very same )?day (?:(?:on which|that|when) )?(?:(?:it|they|he|she) (?:reach(?:es)? us|arrives?|comes? in|(?:is|are) received)|we (?:receive|get) (?:it|them|your (?:message|e-?mail|complaint|return|parcel))))\b(?! (?:or|to|until)\b)"
)
_SENT_DAY = lazy(
    r"\b(?:arrives?|arriving|delivered|with you|there|at your door|reach(?:es)? you|comes?|lands?|turns? up|gets? (?:there|to you))\b[^.;,:]{0,16}? "
    r"(?P<day>(?:on )?(?P<the>the) (?:very )?(?:(?:next|first) )?(?:(?P<kind>working|business) )?(?:day|weekday|workday)) after (?:we(?:'ve| have)? (?:post|sen[dt]|ship|dispatch|despatch|hand)\w*"
    r"|(?:it|they|your (?:order|parcel))(?:'s|'ve|'re| has| have| is| are)? (?:been )?(?:posted|sent|shipped|dispatched|despatched|left|leaves?)|(?:it|they)(?:'s| is| are)? (?:goes|go) out|(?:dispatch|despatch|posting|shipping|shipment)\b)"
)
"""What arrives on the day after it has left."""
_REPORT_DAY = lazy(
    r"\b(?:reported|reports?|tell us|let us know|notify us|inform us|e-?mail us|contact us|write to us|message us|call us)\b[^.;:]{0,40}? "
    r"(?P<day>on the (?:very )?(?:same )?day (?:of (?:delivery|arrival|receipt)|(?:that |when )?(?:it|they|your (?:order|parcel)) (?:arrives?|comes?)|you (?:get|receive) (?:it|them)))\b(?! (?:or|to|until|itself)\b)"
)
_DAY_OUT = lazy(r"\bbefore the (?:same )?(?:working |business )?day (?:is|'s) (?:out|over|done)\b")
_BUSINESS = lazy(r"business|working|work|trading|bank")

_ONE = lazy(
    r"(?:\b(?:within|inside|in|for|than|least|most|about|around|roughly|approximately|approx\.?|nearly"
    r"|almost|over|under|after|takes?(?: us| you| me| them)?|taking|lasts?|allow|wait|needs?|exceed|every|up to|until|as long as|adds"
    r"|(?:maximum|max|minimum|period|window|total|limit) of"
    r"|within (?:the )?space of)(?: just| only| about| around| roughly)?|~) ?$"
)
_RATE = lazy(r"(?:\b(?:once|twice|times?|every|per|each)|[0-9%]|\b(?:days?|hours?)) ?$")
_WHOLE = lazy(r"whole|full|calendar|complete")
_CAN_BE = lazy(r"(?:(?:\b(?:can|could|may|might|will)|'ll) be|\bit's only|\bthere's|\bthere is) $")
_BEFORE = lazy(r" (?:before|until|to)\b")
_STOP = lazy(r" ?[.,;!)]| ?$")
_ALONE = lazy(
    r"(?:^|[?!:] )[^\w?]*(?:(?:just|only|usually|normally|roughly|about|a bit over|sorry|well)[,:]? )*$"
)
"""That nothing stands before a length which is an answer or a cell: "How long? A week."."""
_GIVEN = lazy(
    r"\b(?:have|has|got|get|gets|granted|given|(?:gives?|allow|add) (?:us|you|it|them)|wait) $"
)
_FOR = lazy(
    r" (?:to|in which|for|from|after|before)\b(?! (?:remember|day|month|year|night|offs?)\b)"
)
_SINCE = lazy(
    r" (?:after|later)\b| from (?:(?:the )?(?:date|day|time|moment|order|delivery|dispatch|receipt|purchase|arrival)|your|when|today)\b"
)
_A_PERIOD = lazy(
    r"'s (?:warranty|guarantee|notice|cover|supply|subscription|membership)\b| of (?:cover|warranty|guarantee|protection)\b"
)
_NOT_LENGTH = lazy(
    r" (?:off(?! roast\b| the (?:roaster|press|loom|vine)\b)|out|trip|job|clock|format)\b|-(?:to-day|trip|clock|format)\b"
)
_OF_CLOCK = lazy(r"[0-2]?[0-9]\.[0-5][0-9] h")
_BY = lazy(r"\b(?:at|by|before|until|till|after) $")
"""Words before an hour as the Dutch and Germans write it: "until 17.00 h"."""
_PER = lazy(r"(?: an?| per| each| every| ?/) ?(?:hour|day|week|month|year)\b")
_MILITARY = lazy(r"[0-2][0-9][0-5][0-9]")
_AT_TIME = lazy(r"(?:\b(?:at|by|before|until|till|after|to|from|and)|-) ?$")
_AGE = lazy(r"[ -]old\b|[ -]of[ -]age\b")
_SOME_DAY = lazy(r"(?: when)?,? (?:we|you|i|they|he|she|it|soon|your?|someone)\b")
_NEARLY = 2
_MAXIMUM = Decimal(1_000_000)


def find(passage: Passage) -> Iterator[Found]:
    """The lengths of time of a passage, in no particular order."""
    if passage.words.isdisjoint(_WORDS):
        return
    counted = _joined(passage, list(_with_weeks(passage, _counted(passage))))
    yield from with_halves(passage, counted)
    yield from _short(passage)
    if not passage.words.isdisjoint(("day", "weekday", "workday")):
        yield from _named(passage)


def _counted(passage: Passage) -> Iterator[Found]:
    lower, at = passage.lower, 0
    while match := _LENGTH.search(lower, at):
        at = match.end()
        if not _is_length(lower, match):
            continue
        high = _number(match, "high", "again")
        if high is None:
            continue
        if match["half"]:
            high += Decimal("0.5")
        low = _number(match, "low", "low_again") if match["low"] else None
        unit = _unit(match["qualifier"] + match["unit"])
        if low is not None and match["low_unit"]:
            first = _unit(match["low_unit"].strip("- "))
            if first != unit or not _is_range(match, low, high):
                for found in _one(match.start("low"), match.end("low_unit"), low, low, first):
                    yield replace(found, adjective=_is_adjective(match["low_unit"]))
                low = None
        if low is not None and not _is_range(match, low, high):
            low = None
        start = match.start("high") if low is None else match.start()
        for found in _one(start, match.end(), high if low is None else low, high, unit):
            yield replace(
                found,
                bound=Bound.AT_LEAST if match["plus"] else None,
                adjective=_is_adjective(match["gap"] + match["unit"]),
            )


def _is_adjective(unit: str) -> bool:
    return unit.startswith("-") and not unit.endswith("s")


def _is_range(match: re.Match[str], low: Decimal, high: Decimal) -> bool:
    if match["to"] == " and ":
        return low < high and bool(match["between"])
    # "14 or 30 days" are two lengths, "3 or 4 days" is one that is not quite known.
    return low < high and (match["to"] != " or " or high - low <= _NEARLY)


def _number(match: re.Match[str], name: str, again: str) -> Decimal | None:
    written = match[name]
    number = Decimal("0.5") if written.startswith("half") else read(written)
    if match[again] and read(match[again]) != number:
        return None
    return number


def _unit(written: str) -> tuple[str, bool, str, Decimal]:
    """The unit, whether it is of the working calendar, the word for that, and how many it is."""
    name = re.split(r"[ -]", written)[-1]
    singular = name if name in _UNITS else name[:-1]
    kind = _BUSINESS.search(written[: -len(name)])
    is_business = kind is not None or singular in ("weekday", "workday")
    word = "working" if kind and kind[0].startswith("work") else "business"
    return _UNITS[singular], is_business, word, _FACTORS.get(singular, Decimal(1))


_FACTORS = {"fortnight": Decimal(2), "second": Decimal(1) / 60, "sec": Decimal(1) / 60}
_CENT = Decimal("0.01")
_WORKING_WEEK = Decimal(5)
"""The business days of "a full working week"."""


def _one(
    start: int,
    end: int,
    low: Decimal,
    high: Decimal,
    unit: tuple[str, bool, str, Decimal],
) -> Iterator[Found]:
    name, is_business, word, factor = unit
    if is_business and name == "week":
        name, factor = "day", _WORKING_WEEK
    if is_business and name not in ("hour", "day"):
        return
    if high * factor >= _MAXIMUM or low <= 0:
        return
    low, high = (_rounded(number * factor) for number in (low, high))
    yield Found(start, end, Duration(low, high, name, is_business, word))


def _rounded(number: Decimal) -> Decimal:
    return number if number % 1 == 0 else number.quantize(_CENT).normalize()


def _is_length(lower: str, match: re.Match[str]) -> bool:
    end = match.end()
    if _NOT_LENGTH.match(lower, end) or _PER.match(lower, end):
        return False
    unit, high = match["unit"], match["high"]
    if unit in ("year", "years", "yrs", "yr") and _AGE.match(lower, end):
        return False
    if unit == "h" and not high[-1].isdigit():
        return False
    if unit == "h" and not match["low"] and _OF_CLOCK.fullmatch(match[0].strip()):
        return not _BY.search(lower, max(0, match.start() - 12), match.start())
    if unit in ("hrs", "hours") and _MILITARY.fullmatch(high) and not match["low"]:
        # "1400 hrs" is a time of day where one is spoken of.
        return not (
            high[0] == "0" or _AT_TIME.search(lower, max(0, match.start() - 12), match.start())
        )
    if high == "one" and unit == "day" and not match["low"] and _SOME_DAY.match(lower, end):
        return False
    if high in ("a", "an") and not match["low"] and not match["half"]:
        before = lower[max(0, match.start() - 40) : match.start()]
        if unit == "fortnight" or _WHOLE.search(match["qualifier"]):
            return not _RATE.search(before)
        if _CAN_BE.search(before) and _BEFORE.match(lower, end):
            return True
        is_given = unit in ("week", "month", "year") and _GIVEN.search(before)
        if _STOP.match(lower, end) and (is_given or _ALONE.search(before)):
            return True
        if _GIVEN.search(before) and _FOR.match(lower, end):
            return True
        return bool(
            _ONE.search(before)
            or _A_PERIOD.match(lower, end)
            or (_SINCE.match(lower, end) and not _RATE.search(before))
        )
    return True


_ADDED = frozenset([" ", " and ", " plus ", " + "])
_MORE = lazy(r" (?:more|extra|on top)\b")
_A_WEEK = lazy(r"\b(?P<one>an? (?:full |whole )?week),?(?: and| plus| \+) $")
"""A week on which days are reckoned, of which the words before it need not say that it is a length."""


def _with_weeks(passage: Passage, found: Iterable[Found]) -> Iterator[Found]:
    """Lengths, each that is days on top of "a week" behind that week."""
    end = 0
    for one in found:
        if isinstance(one.value, Duration) and one.value.unit == "day" and not one.value.business:
            week = _A_WEEK.search(passage.lower, end, one.start)
            if week:
                yield Found(*week.span("one"), Duration(Decimal(1), Decimal(1), "week"))
        yield one
        end = one.end


def _joined(passage: Passage, found: list[Found]) -> Iterator[Found]:
    """Lengths in two units made one: "1 hour 30 minutes", "a week plus three days"."""
    factors = {("hour", "minute"): 60, ("year", "month"): 12, ("week", "day"): 7}
    waiting: Found | None = None
    for following in found:
        if waiting is not None:
            first, second = waiting.value, following.value
            between = passage.lower[waiting.end : following.start]
            more = _MORE.match(passage.lower, following.end)
            if (
                (between in _ADDED or (more and between in (", and ", ", plus ")))
                and isinstance(first, Duration)
                and isinstance(second, Duration)
                and not (first.is_range or second.is_range or first.business or second.business)
                and (factor := factors.get((first.unit, second.unit)))
                and first.low % 1 == 0
            ):
                total = first.low * factor + second.low
                value = Duration(total, total, second.unit)
                end = more.end() if more else following.end
                waiting = Found(waiting.start, end, value, waiting.bound)
                continue
            yield waiting
        waiting = following
    if waiting is not None:
        yield waiting


def _short(passage: Passage) -> Iterator[Found]:
    if passage.words.isdisjoint(
        ("half", "quarter", "quarters", "couple", "two", "within", "inside")
    ):
        return
    for match in _SHORT.finditer(passage.lower):
        bound: Bound | None = Bound.ABOUT
        adjective = is_business = False
        word = "business"
        if match["half"]:
            low, unit, bound, adjective = Decimal("0.5"), match["half_unit"], None, True
        elif match["the"]:
            low, unit, bound = Decimal("0.5" if match["the_half"] else 1), match["the"], None
        elif match["quarters"]:
            low, unit, bound = Decimal(15 if match["quarters"] == "quarter" else 45), "minute", None
        elif match["couple"]:
            low, unit = Decimal(2), match["couple"]
            is_business = bool(match["couple_kind"])
            word = (match["couple_kind"] or word).strip()
        else:
            low, unit = Decimal(1), match["about"]
            kind = match["about_kind"] or match["about_note"] or ""
            is_business = bool(kind)
            word = "working" if "working" in kind else word
        high = Decimal(2) if match["about"] else low
        if is_business and unit not in ("hour", "day"):
            continue
        value = Duration(low, high, unit, is_business, word)
        yield Found(match.start(), match.end(), value, bound, adjective)


def _named(passage: Passage) -> Iterator[Found]:
    for match in _ORDER_DAY.finditer(passage.lower):
        start, end = match.span("day")
        yield Found(start, end, Duration(Decimal(0), Decimal(0), "day"))
    if " day " in passage.lower:
        yield from _told(passage.lower)
    for match in _NAMED.finditer(passage.lower):
        if match["first"] != "same" and match["both"]:
            continue
        low = Decimal(match["first"] != "same")
        high = Decimal(1) if match["both"] else low
        kind = match["kind"]
        value = Duration(
            low,
            high,
            "day",
            bool(kind) or match["day"] in ("weekday", "workday"),
            "working" if kind == "working" else "business",
            low == high == 1,
        )
        yield Found(match.start(), match.end(), value, adjective=match["gap"] == "-")


def _told(lower: str) -> Iterator[Found]:
    """The days that are told by what comes before them, and not by a figure."""
    if "on the " in lower:
        for match in _REPORT_DAY.finditer(lower):
            yield Found(*match.span("day"), Duration(Decimal(0), Decimal(0), "day"))
    for match in _DAY_OUT.finditer(lower):
        yield Found(*match.span(), Duration(Decimal(0), Decimal(0), "day"))
    for match in _RECEIPT_DAY.finditer(lower):
        yield Found(*match.span("day"), Duration(Decimal(0), Decimal(0), "day"))
    for match in _SENT_DAY.finditer(lower):
        if _NAMED.search(match["day"]):
            continue
        kind = match["kind"]
        is_business = bool(kind) or match["day"].endswith(("weekday", "workday"))
        word = "working" if kind == "working" else "business"
        value = Duration(Decimal(1), Decimal(1), "day", is_business, word, is_next=True)
        yield Found(*match.span("day"), value)
