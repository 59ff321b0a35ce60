"""Texts of which a pattern needs one, so that most sentences need no look at the pattern at all."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

_LEAST = 2
"""Letters of the shortest text that is worth looking for."""


def needed(patterns: Iterable[str]) -> frozenset[str]:
    """Texts of which every sentence that one of the patterns matches holds at least one.

    Empty where a pattern may match without any.
    """
    found: set[str] = set()
    for pattern in patterns:
        texts = _of_pattern(pattern)
        if not texts:
            return frozenset()
        found |= texts
    return frozenset(text for text in found if not any(o in text for o in found if o != text))


# A policy's own words are the same for every text that is held against it.
@lru_cache(maxsize=4_096)
def _of_pattern(pattern: str) -> frozenset[str]:
    return _of(list(parser.parse(pattern)))


def _of(items: Sequence[tuple[Any, Any]]) -> frozenset[str]:
    """The best of what the parts of a sequence need: the one whose shortest text is longest."""
    options: list[frozenset[str]] = []
    run = ""
    for code, value in (*items, (None, None)):
        if code is op.LITERAL:
            run += chr(value)
            continue
        if len(run) >= _LEAST:
            options.append(frozenset([run]))
        run = ""
        if code is not None:
            options.append(_part(code, value))
    return max(options, key=_worth, default=frozenset())


def _part(code: Any, value: Any) -> frozenset[str]:
    if code is op.SUBPATTERN:
        return _of(list(value[-1]))
    if code is op.BRANCH:
        each = [_of(list(branch)) for branch in value[1]]
        return frozenset().union(*each) if all(each) else frozenset()
    if code in (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT):
        return _of(list(value[2])) if value[0] else frozenset()
    if code is op.ASSERT and value[0] > 0:
        return _of(list(value[1]))
    return frozenset()


def _worth(texts: frozenset[str]) -> int:
    return min(map(len, texts), default=0)
