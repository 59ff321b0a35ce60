"""What may come back or is covered, against the policy's lists of what isn't and of what is."""

from __future__ import annotations

from kbgen.claims.promises.all_but import leaves_out
from kbgen.claims.promises.goods import cause, is_hurt, is_of, names
from kbgen.claims.promises.uncovered import is_head
from kbgen.claims.promises.uncovered import is_told as is_told_otherwise
from kbgen.claims.promises.unlisted import is_unlisted
from kbgen.claims.quantity import AllBut, Covered, Excluded, Uncovered, Unlisted, Unrestricted
from kbgen.claims.verdict import AGREES, Comparison, contradicts
from kbgen.values import Items


def compare_list(
    value: Excluded | Covered | Uncovered | Unlisted | Unrestricted | AllBut, policy: Items
) -> Comparison:
    """What is said of the things on a list, or of one that should be on it."""
    match value:
        case Unrestricted():
            return contradicts("leaves nothing out, though the policy does")
        case Unlisted():
            things = [item.written() for item in policy.items]
            return contradicts(_UNLISTED) if is_unlisted(value, things) else AGREES
        case AllBut():
            things = [item.written().lower() for item in policy.items]
            left = leaves_out(value, things)
            return contradicts(f"leaves in {left}, which the policy excludes") if left else AGREES
        case Uncovered():
            return _uncovered(value, policy)
        case _:
            return _excluded(value, policy)


_UNLISTED = "denies customers what the policy's list doesn't name"


def _excluded(value: Excluded | Covered, policy: Items) -> Comparison:
    """Whether something may come back or is covered, against the list of what isn't."""
    state = value.state if isinstance(value, Excluded) else ""
    ways = [value.words, f"{state} {value.words}"] if state else [value.words, cause(value.words)]
    before = value.before if isinstance(value, Excluded) else ()
    things = [item.written() for item in policy.items]
    is_named = any(names(words, thing) for thing in things for words in ways)
    if isinstance(value, Covered):
        is_named = is_named or any(
            is_told_otherwise(value.words, thing) or is_hurt(value.words, thing) for thing in things
        )
    if not is_named and not any(
        is_of(value.words, one, thing) for thing in things for one in before
    ):
        return AGREES
    promised = "a return" if isinstance(value, Excluded) else "cover"
    return contradicts(f"promises {promised} that the policy excludes")


def _uncovered(value: Uncovered, policy: Items) -> Comparison:
    """Whether what isn't covered is something else than the list of what is."""
    things = [item.written().lower() for item in policy.items]
    called = [thing for thing in things if is_head(value.words, thing)]
    is_told = any(is_told_otherwise(value.words, thing) for thing in things)
    if value.words in things or is_told or len(called) == 1:
        return contradicts("denies cover that the policy promises")
    return AGREES
