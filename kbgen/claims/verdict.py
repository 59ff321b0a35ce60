"""How a comparison ends."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto


class Verdict(Enum):
    """Whether a statement agrees with the policy."""

    AGREES = auto()
    CONTRADICTS = auto()
    UNKNOWN = auto()


@dataclass(frozen=True, slots=True)
class Comparison:
    """A verdict, and for a contradiction who is wronged."""

    verdict: Verdict
    who: str = ""
    """Follows "This": "promises 2 days more than the policy"."""
    soft: bool = False
    """Whether an editor may see it otherwise, so that it is never more than a warning."""


AGREES = Comparison(Verdict.AGREES)
UNKNOWN = Comparison(Verdict.UNKNOWN)


def contradicts(who: str = "", *, soft: bool = False) -> Comparison:
    """A contradiction."""
    return Comparison(Verdict.CONTRADICTS, who, soft)
