"""Two statements of one fact against each other, where no policy decides between them."""

from __future__ import annotations

from dataclasses import replace

from kbgen.claims.claim import Claim
from kbgen.claims.compare.values import compare
from kbgen.claims.quantity import Charge, Forever, Quantity, Reach, Refused, Said, StatedHours
from kbgen.claims.verdict import AGREES, UNKNOWN, Comparison, Verdict, contradicts
from kbgen.values import Answer, Duration, Language, Money, Percent, Time

_VALUES = (Duration, Money, Percent, Time, Answer)


def disagree(one: Claim, other: Claim, language: Language) -> bool | None:
    """Whether no reading makes two statements of one fact the same; None where nobody can tell.

    Lengths differ by their outer promise. Statements for different scopes, for different readers or
    counted from different events cannot be told.
    """
    events = {one.counted_from, other.counted_from} - {""}
    if one.scopes != other.scopes or one.hidden != other.hidden or len(events) > 1:
        return None
    verdicts = {
        found.verdict
        for said, known in ((one.said, other.said), (other.said, one.said))
        if not (found := _compared(said, known, language)).soft
    }
    if Verdict.AGREES in verdicts or Verdict.CONTRADICTS not in verdicts:
        return False if Verdict.AGREES in verdicts else None
    return True


def _compared(said: Quantity, known: Quantity, language: Language) -> Comparison:
    one, other = said.value, known.value
    if isinstance(other, _VALUES):
        return compare(said, other, language, generous=True)
    if isinstance(one, StatedHours) and isinstance(other, StatedHours):
        return _hours(one, other)
    return _words(one, other)


def _hours(one: StatedHours, other: StatedHours) -> Comparison:
    """Differ where both speak of a day and say other times of it."""
    both = [
        (mine, theirs)
        for mine, theirs in zip(one.week, other.week, strict=True)
        if mine is not None and theirs is not None
    ]
    if not both or one.half is not other.half:
        return UNKNOWN
    return AGREES if all(mine == theirs for mine, theirs in both) else contradicts()


def _words(one: Said, other: Said) -> Comparison:
    if isinstance(one, Charge | Refused | Forever) and type(one) is type(other):
        return AGREES if one == other else contradicts()
    if isinstance(one, Reach) and isinstance(other, Reach):
        return _reach(one, other)
    return UNKNOWN


def _reach(one: Reach, other: Reach) -> Comparison:
    """Differ where one says of the same countries what the other denies."""
    if replace(one, is_yes=True) != replace(other, is_yes=True):
        return UNKNOWN
    return AGREES if one == other else contradicts()
