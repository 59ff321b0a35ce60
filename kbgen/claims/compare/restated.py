"""An answer, and what the words behind it say again: one contradiction.

"No, sorry. We don't deliver to Spain" is said twice and wrong once.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kbgen.claims.compare.judge import Contradiction
from kbgen.claims.quantity import (
    Accepted,
    Charge,
    Covered,
    Excluded,
    PaidBackAs,
    Reach,
    Refused,
    Spoken,
    Way,
)
from kbgen.model import Loc
from kbgen.values import Answer, Money

_PLAIN = (Accepted | Answer | Charge | Covered | Excluded | PaidBackAs | Reach | Refused) | (
    Spoken | Way
)
_NEAR = 80
"""How many letters may stand between an answer and what says it again, on one line."""


def told_once(found: Sequence[Contradiction]) -> tuple[Contradiction, ...]:
    """Contradictions, those of an answer with what says it again; its place holds both."""
    answers = [one for one in found if one.claim.answers]
    if not answers:
        return tuple(found)
    again: dict[int, list[Contradiction]] = {
        number: [one for one in found if one is not answer and _restates(one, answer)]
        for number, answer in enumerate(answers)
    }
    dropped = [one for each in again.values() for one in each]
    whole = {id(one): _with(one, again[number]) for number, one in enumerate(answers)}
    kept = (one for one in found if not any(one is other for other in dropped))
    return tuple(whole.get(id(one), one) for one in kept)


def _restates(one: Contradiction, answer: Contradiction) -> bool:
    """Whether a contradiction is of the fact of an answer just before it, without a figure."""
    if one.known.fact is not answer.known.fact or one.claim.answers:
        return False
    value, here, told = one.claim.said.value, one.claim.loc, answer.claim.loc
    if not (isinstance(value, _PLAIN) or (isinstance(value, Money) and value.is_free)):
        return False
    if here.path != told.path or one.claim.field != answer.claim.field:
        return False
    if here.line == told.end_line:
        return told.column <= here.column <= told.end_column + _NEAR
    return here.line == told.end_line + 1


def _with(answer: Contradiction, again: Sequence[Contradiction]) -> Contradiction:
    """An answer's contradiction, whose place reaches to the end of what says it again."""
    if not again:
        return answer
    loc = answer.claim.loc
    line, column = max(
        (loc.end_line, loc.end_column),
        *((one.claim.loc.end_line, one.claim.loc.end_column) for one in again),
    )
    place = Loc(loc.path, loc.line, loc.column, line, column)
    sure = answer.sure or any(one.sure for one in again)
    return replace(answer, claim=replace(answer.claim, loc=place), sure=sure)
