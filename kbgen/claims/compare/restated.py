"""An answer, and what the words behind it say again: one contradiction.

"No, sorry. We don't deliver to Spain" is said twice and wrong once. "Absolutely. Gift cards can come
back" is wrong as a whole, though the answer alone, to "Can I return cards?", may be right.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from kbgen.claims.claim import Claim
from kbgen.claims.compare.judge import Contradiction
from kbgen.claims.quantity import (
    Absent,
    Accepted,
    AllBut,
    AtOnce,
    BackOn,
    Charge,
    Covered,
    Excluded,
    Forever,
    Notified,
    OnDay,
    PaidBackAs,
    Reach,
    Refused,
    Said,
    Spoken,
    StatedHours,
    Uncovered,
    Unrestricted,
    Way,
    YearlessPeriod,
)
from kbgen.claims.topics.marking import lowered
from kbgen.model import Loc
from kbgen.values import Answer, Money, Period

_PLAIN = (
    Absent
    | Accepted
    | Answer
    | AtOnce
    | Charge
    | Covered
    | Excluded
    | Forever
    | PaidBackAs
    | Reach
    | Refused
    | AllBut
) | (Spoken | Uncovered | Unrestricted | Notified | Way)
_OF_DAYS = OnDay | BackOn | Period | YearlessPeriod
_NEAR = 80
"""How many letters may stand between an answer and what says it again, on one line."""


def told_once(found: Sequence[Contradiction], claims: Iterable[Claim]) -> tuple[Contradiction, ...]:
    """Contradictions, those of an answer with what says it again; its place holds both.

    `claims`: all that is stated, the answers that contradict nothing by themselves among them.
    """
    found = _once(found)
    told = [one for one in claims if one.answers]
    if not told:
        return tuple(found)
    wrong = {id(one.claim) for one in found}
    right: dict[str, list[Claim]] = defaultdict(list)
    for claim in told:
        if id(claim) not in wrong:
            right[claim.loc.path].append(claim)
    answers: dict[str, list[Contradiction]] = defaultdict(list)
    for one in found:
        if one.claim.answers:
            answers[one.claim.loc.path].append(one)
    again: dict[int, list[Contradiction]] = defaultdict(list)
    kept = []
    for one in (_with_answer(one, right[one.claim.loc.path]) for one in found):
        restated = [each for each in answers[one.claim.loc.path] if _restates(one, each)]
        for each in restated:
            again[id(each)].append(one)
        if not restated:
            kept.append(one)
    return tuple(_with(one, again[id(one)]) for one in kept)


def _once(found: Sequence[Contradiction]) -> list[Contradiction]:
    """Contradictions, those of the same told twice, one behind the other, as one."""
    kept: list[Contradiction] = []
    for one in found:
        before = kept[-1] if kept else None
        if before and _is_again(one, before):
            kept[-1] = _with(before, [one])
        else:
            kept.append(one)
    return kept


def _is_again(one: Contradiction, before: Contradiction) -> bool:
    """Whether a contradiction says the same of the same days as the one just before it."""
    if one.known.fact is not before.known.fact or one.comparison != before.comparison:
        return False
    here, there = one.claim, before.claim
    if here.loc.path != there.loc.path or here.field != there.field:
        return False
    if here.loc == there.loc and isinstance(here.said.value, _OF_DAYS):
        return isinstance(there.said.value, _OF_DAYS)
    if _is_without_times(here.said.value) and _is_without_times(there.said.value):
        if lowered(here.text) not in there.sentence:
            return False
    elif not _says_the_same(here, there):
        return False
    return (
        here.loc.line == there.loc.end_line
        and there.loc.column <= here.loc.column <= there.loc.end_column + _NEAR
    )


def _says_the_same(one: Claim, before: Claim) -> bool:
    """Whether a claim without a figure says just what the one before it says, or follows from it."""
    here, there = one.said.value, before.said.value
    if (one.scopes, one.unknown) != (before.scopes, before.unknown):
        return False
    if isinstance(here, Reach) and isinstance(there, Reach) and here != there:
        is_only = there.is_outside and not (there.is_yes or here.is_yes or here.is_outside)
        return is_only and bool(here.countries) and not {*here.countries} & {*there.countries}
    is_free = isinstance(here, Money) and here.is_free
    return here == there and (isinstance(here, _PLAIN) or is_free)


def _restates(one: Contradiction, answer: Contradiction) -> bool:
    """Whether a contradiction is of the fact of an answer just before it, without a figure."""
    if one.known.fact is not answer.known.fact or one.claim.answers:
        return False
    return _is_behind(one.claim, answer.claim)


def _is_behind(claim: Claim, answer: Claim) -> bool:
    """Whether a claim without a figure stands just behind an answer in the same file."""
    value, here, told = claim.said.value, claim.loc, answer.loc
    is_free = isinstance(value, Money) and value.is_free
    if not (isinstance(value, _PLAIN) or is_free or _is_without_times(value)):
        return False
    if claim.field != answer.field:
        return False
    if here.line == told.end_line:
        return told.column <= here.column <= told.end_column + _NEAR
    return here.line == told.end_line + 1


def _is_without_times(value: Said) -> bool:
    """Whether only days are said to be open or closed."""
    return isinstance(value, StatedHours) and not any(value.week)


def _with_answer(one: Contradiction, answers: Sequence[Claim]) -> Contradiction:
    """A contradiction of goods, or of a yes or no, with the answer before it in its place."""
    claim = one.claim
    said = claim.said.value
    if claim.answers or not isinstance(said, Answer | Covered | Excluded):
        return one
    for answer in answers:
        value = answer.said.value
        same = value == said if isinstance(said, Answer) else type(value) is type(said)
        if same and set(claim.keys) <= set(answer.keys) and _is_behind(claim, answer):
            first, last = answer.loc, claim.loc
            place = Loc(last.path, first.line, first.column, last.end_line, last.end_column)
            return replace(one, claim=replace(claim, loc=place))
    return one


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
