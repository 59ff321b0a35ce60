"""How the ends of a closure are told: by the day until which the shop is shut, or the last day that it is open before.

Patterns read a sentence in small letters.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from kbgen.claims.hours.calendar_days import dated_near, month_and_day
from kbgen.claims.hours.closed_on import PLACE, is_closed_until
from kbgen.claims.hours.listed import closures_of, is_near_closure
from kbgen.claims.hours.own_shop import OWN
from kbgen.claims.patterns import lazy
from kbgen.claims.quantity import BackOn, Quantity, ShutOn, YearlessDay, YearlessPeriod
from kbgen.load.marks import Span
from kbgen.model import Policy
from kbgen.values import Day

_INCLUSIVE = lazy(r",? \(?inclusive\b")
_US = rf"(?:\bwe|\beveryone|{OWN}|\b(?:the|our|this) {PLACE})"
_SHUT_UNTIL = lazy(
    rf"(?:(?:{_US}(?:'re|'ll be| are| is| will be| stays?| remains?| will (?:stay|remain))|^\W*)(?: all| both| now| then| also)*"
    r" ?(?:closed|shut|away|on (?:our |a |the )?(?:[a-z]+ )?(?:holidays?|vacation|break)|off(?: work)?)(?: (?:for|over|at) [a-z' ]{3,30}?)?(?: from (?:now|then|today) (?:on )?| now)?"
    r" (?:until|till|'til|through|right through to|all the way to)(?P<incl>(?: and)? including)?(?: the)?(?: (?:mon|tues|wednes|thurs|fri|satur|sun)day,?)?) $"
)
"""What stands before the day until which the shop is closed: "we're shut till", "on our break until"."""
_LAST = lazy(
    rf"(?:\b(?:our (?:very )?(?:last|final) (?:(?:working|trading|opening|business|full|open|shop) )*|the (?:very )?(?:last|final) (?:(?:working|trading|opening|business|open|shop) )+)day(?: (?:open|at work|in the (?:shop|office|store|studio)|on which (?:we|the {PLACE}) (?:work|is open|are open|opens?)))?"
    r"(?: (?:before|ahead of) (?:(?:our|the) )?(?:(?:christmas|xmas|festive|winter|summer|new year|year-end|holiday|annual) )*(?:christmas|xmas|hogmanay|new year|break|holidays?|closure|shutdown|shut-down|rest)"
    r"| (?:of|in|for) (?:the (?:old )?year|this year|20\d\d))"
    r"(?: (?:on which (?:we|the [a-z]+) (?:work|is open|are open|opens?)))?(?: is| will be| falls on|'s|:)(?: on)?(?: the)?(?: (?:mon|tues|wednes|thurs|fri|satur|sun)day,?)?) $"
)
"""What stands before the last day that is worked before a closure."""
_OTHERS = lazy(
    r"\b(?:phones?|chat|online|website|classes|lessons|order\w*|deliver\w*|parcels?|if|was|were|last year|part-time|some of)\b|n't\b|\bnot\b"
)
_SOON = 10
"""Within how many days the closure begins before which a day is the last that is worked."""


def closed_until(
    policy: Policy, text: str, days: Sequence[tuple[Day | YearlessDay, Span]]
) -> Quantity | None:
    """The end of a closure, with its beginning or without: "closed from Christmas Day until 3 January", "shut till 3 January".

    None where it is the policy's last day, since "until" may mean it or the day behind it.
    """
    if len(days) == 1:
        return _until(policy, text, *days[0])
    if len(days) != 2:
        return None
    (first, begins), (last, ends) = days
    if not (is_closed_until(text, begins, ends) and is_near_closure(policy, first)):
        return None
    if _INCLUSIVE.match(text, ends.end) or text[: ends.start].endswith("including "):
        period = YearlessPeriod(
            YearlessDay(*month_and_day(first)), YearlessDay(*month_and_day(last))
        )
        return Quantity(ends, period, lead=ends.start)
    return None if _is_last(policy, last) else Quantity(ends, BackOn(last), lead=ends.start)


def _until(policy: Policy, text: str, last: Day | YearlessDay, ends: Span) -> Quantity | None:
    if (
        " until" not in text
        and " till" not in text
        and " through" not in text
        and "'til" not in text
    ):
        return None
    if not _SHUT_UNTIL.search(text, 0, ends.start) or _is_last(policy, last):
        return None
    return Quantity(ends, BackOn(last), lead=ends.start)


def _is_last(policy: Policy, day: Day | YearlessDay) -> bool:
    """Whether a day is the last of one of the policy's closures."""
    ends = ((one.on.end.month, one.on.end.day) for one in closures_of(policy))
    return month_and_day(day) in ends


def last_worked(
    policy: Policy, text: str, days: Sequence[tuple[Day | YearlessDay, Span]]
) -> Quantity | None:
    """The last day that a sentence has the shop open before a closure of the policy, where that is soon behind it."""
    if "last" not in text and "final" not in text:
        return None
    for value, span in days:
        if not _LAST.search(text, 0, span.start) or _OTHERS.search(text):
            continue
        for one in closures_of(policy):
            day = dated_near(value, one.on.start)
            if day and one.on.start - timedelta(days=_SOON) <= day <= one.on.end:
                return Quantity(span, ShutOn(value), lead=span.start)
    return None
