"""A figure in the words that it stands in."""

from __future__ import annotations

from dataclasses import dataclass

from kbgen.claims.quantity import Quantity


@dataclass(frozen=True, slots=True)
class Statement:
    """A figure with its text, all in small letters and with `§` in its place."""

    near: str
    """The part of the sentence that is the figure's own."""
    whole: str
    """The sentence."""
    around: tuple[str, ...]
    """What stands before and above it, the nearest first."""
    kind: str
    """The name by which topics list what they are stated with: `duration`, `threshold`."""
    said: Quantity
    names: frozenset[str]
    """The words in the sentence that are written like names."""
    topic: str
    """What the topics take it for: a kind of fact, `decoy` or nothing; `above` before it where only
    what stands above says it."""
    is_framed: bool
    """Whether the topics leave no doubt by its own sentence."""
    is_by_name: bool = False
    """Whether its own sentence says in so many words of one of the shop's things what it takes or costs."""
