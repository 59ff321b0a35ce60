"""The day on which a shop that was closed is said to be back: "back on 5 January", "closed on 5 May and back Friday"."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Sequence
from datetime import date, timedelta

from kbgen.claims.hours.closed_on import PLACE
from kbgen.claims.patterns import lazy
from kbgen.claims.quantity import YearlessDay
from kbgen.load.marks import Span
from kbgen.values import Day

BACK = lazy(
    r"\b(?:(?:we're|we are|we(?:'ll| will) (?:all )?be|everyone is|and (?:are|is|will be)|(?:team|office|staff|crew|shop|store|all of us) (?:is|are|will be|will all be)) back(?! in touch| to (?:you|with)| with)|^\W*back(?= on)|(?:[.,;]|\band) ?back(?= on)|back (?:at (?:our|the) \w+|in (?:the|our) \w+|open|to normal|at work)"
    r"|re-?open\w*|open(?:s|ing)? (?:(?:our|its|the) doors )?again|(?:bak|work|answer|pack|ship|send|start|ring|roll|run|trad|serv|cut|print|brew|knitt?|sew|sell)\w* again|(?:start|begin) (?:\w+ing|to \w+)(?: [\w']+){0,2} again|we (?:return|resume)|we(?:'ll| will)(?: all)? see you(?: all)? again|(?:come (?:and |to )?)?(?:see|visit) us again|(?:here|there) for you again|(?:we|everyone|everything|(?:the )?(?:team|office|staff|shop|store|company))(?:'ll| will)? (?:returns?|resumes?|restarts?)|first (?:working |trading |full )?day (?:back|open)(?: in the new year| in 20\d\d| in the \w+| at work| open)?(?: after (?:the |our )?[a-z]+(?: (?:break|holidays?))?)?(?: is| will be|(?=:))|first (?:working|trading|opening|full) day (?:of|in) (?:the new year|20\d\d)(?: is| will be|(?=:))|team returns|(?:normal|regular|usual) (?:business |opening |office |working |shop |store )?(?:hours|operations|service|business|trading|opening|working)(?: will)? (?:resumes?|returns?|restarts?|recommences?|starts? again|begins? again)|(?:operations|trading|business)(?: will)? (?:resumes?|restarts?|recommences?))\b:?(?:(?: \w+){0,2}?(?: on| from)?|(?:,? [\w']+){3,8}?,? (?:on|from))(?: the)? $"
)
"""What stands before the day on which a shop is open again."""

_SUBJECT = lazy(
    r"(?:^|[.,;:!?()—–]|\b(?:and|but|then|so|that|when) )\s*(?P<subject>(?!(?:and|but|then|on|from|in|after|until|till|before)\b)[^\s.,;:!?()—–][^.,;:!?()—–]{0,40}?) (?:(?:will|do|does|all) )*$"
)
_OURS = lazy(
    rf"\b(?:we|us|i|you|everyone|everybody|everything|all|{PLACE}|{PLACE}s|phones?|telephones?|lines?|lights|shutters?|hours|work|works|business|trading|operations|normal|service|life|us|packing|production|it|which|who|that|the (?:rest|others)|kiosk|tills?)\b|¤"
)


def is_back(text: str, day: Span) -> bool | None:
    """Whether a shop is said to be open again on a day; None where something else begins again on it."""
    back = BACK.search(text, 0, day.start)
    if back and _is_of_others(text, back):
        return None
    return bool(back or (FROM_DAY.search(text, 0, day.start) and BACK_BEHIND.match(text, day.end)))


def _is_of_others(text: str, match: re.Match[str]) -> bool:
    """Whether what opens or begins again on a day is neither the shop nor its work: "lessons start again on"."""
    if not match[0].startswith(("reopen", "re-open", "open", "start", "begin")):
        return False
    subject = _SUBJECT.search(text, 0, match.start())
    if subject is None or subject["subject"].endswith((" and", " then", " but", " or", " to")):
        return False
    return not _OURS.search(subject["subject"])


FROM_DAY = lazy(r"(?:\b(?:as (?:of|from)|from|starting(?: from)?|on)|^\W*|, )(?: the)? ?$")
BACK_BEHIND = lazy(
    r"(?: on(?:wards?)?)?,? (?:we|everyone|everything|all of us|(?:the|our) (?:whole )?(?:team|shop|store|office|showroom|staff|doors?|counter|phones?))(?:'re|'ll be|'s|'ll| are| is| will be| will)?(?: all| both)? "
    r"(?:back\b(?! (?:in touch|to you|with|from)\b)|re-?opens?\b|opens? again\b|(?:there|here|at your service|at your disposal|available|at work|open|in the (?:shop|office|store)|ready)(?: for you)? again\b"
    r"|again (?:at your service|there|here|open|available|ready|at work)\b|resumes?\b|returns?\b(?! to (?:the|our) (?:old|previous|usual) price))"
)
"""What stands before and behind a day on which a shop is open again: "as of 4 January we are at your service again"."""

_NEXT = lazy(
    r"\b(?P<name>mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon))?\b(?!,? (?:the )?[0-9]|,? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))"
)
_WEEK = ("mon", "tues", "wednes", "thurs", "fri", "satur", "sun")


def weekday_behind(
    text: str, days: Sequence[tuple[Day | YearlessDay, Span]]
) -> list[tuple[Day | YearlessDay, Span]]:
    """The day on which a sentence has the shop back after the one date that it names: "back Friday", "back on the 30th"."""
    value, span = days[0] if days else (None, Span(0, 0))
    if value and len(days) == 1 and (on := _ON_THE.search(text, span.end)):
        back = _next_of(value, int(on["number"]))
        return [(back, Span(*on.span("day")))] if back else []
    match = _NEXT.search(text, span.end)
    if len(days) > 1 or not isinstance(value, Day):
        return []
    if behind := _DAY_AFTER.search(text, span.end):
        is_shut = not _FROM.search(text[: span.start])
        back = Day(value.day + timedelta(days=1))
        return [(back, Span(behind.start("day"), behind.end("day")))] if is_shut else []
    if match is None:
        return []
    is_first = _FROM.search(text[: span.start])
    if is_first or not _BACK_ON.search(text[: match.start()]):
        return []
    late = (_WEEK.index(match["name"]) - value.day.weekday() - 1) % 7 + 1
    return [(Day(value.day + timedelta(days=late)), Span(match.start(), match.end()))]


_ON_THE = lazy(
    r"\b(?:back|re-?open\w*|open(?:ing)? (?:up )?again|return|resume)(?: (?:here|at work|in the \w+|at our \w+|with you))?(?: again)?(?: (?:on|from|until|till))? (?P<day>(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?the (?P<number>[0-9]{1,2})(?:st|nd|rd|th))\b(?! (?:of )?[a-z]+(?:uary|ch|ril|may|ne|ly|gust|ber)\b)"
)
"""A day by its number alone, on which a shop is back."""


def _next_of(value: Day | YearlessDay, number: int) -> Day | YearlessDay | None:
    """The first day behind another that has a number in its month."""
    one = value.day if isinstance(value, Day) else value
    month = one.month if number > one.day else one.month % 12 + 1
    if isinstance(value, YearlessDay):
        return YearlessDay(month, number) if 1 <= number <= monthrange(2024, month)[1] else None
    year = one.year + (month < one.month) if isinstance(one, date) else 0
    return Day(date(year, month, number)) if 1 <= number <= monthrange(year, month)[1] else None


_FROM = lazy(r"\b(?:from|since|starting|as of)(?: the)? $")


_DAY_AFTER = lazy(
    r"\b(?:back|re-?open\w*|open again|return|resume)(?: (?:here|at work|as (?:usual|normal)|in the \w+))?(?: again)?(?: on)? (?P<day>the (?:very )?(?:next|following) (?:day|morning)|the day after(?! [a-z])|the morning after(?! [a-z]))\b(?! but)"
)
_BACK_ON = lazy(
    r"\b(?:back|re-?opens?|open again|return|resume)(?: (?:here|at work|in the \w+|at our \w+))?(?: on| again on)?(?: the)? $"
)
