"""A statement in prose that gives a fact's value."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from enum import IntEnum

from kbgen.claims.quantity import Quantity
from kbgen.claims.statement import Statement
from kbgen.model import Loc, Scope


class Strength(IntEnum):
    """How surely a claim speaks of its fact, by the contract's numbers."""

    DECLARED = 2
    CLAUSE = 3
    CONTEXT = 4


@dataclass(frozen=True, slots=True)
class Claim:
    """What a sentence says of a fact, or of one of several that it may mean."""

    keys: tuple[str, ...]
    said: Quantity
    scopes: tuple[Scope, ...]
    """The cases that it may speak of: one if the sentence names it, else each reading."""
    loc: Loc
    text: str
    """The words of the quantity as they are read."""
    strength: Strength
    also: tuple[str, ...] = ()
    """Facts that the text around it speaks of: where one of them agrees, nothing is wrong."""
    unknown: str = ""
    """Words for a case that the policy does not tell apart: "electronics"."""
    named: Scope = Scope()  # noqa: RUF009 - frozen
    """The case that the sentence itself names, or the text around it."""
    counted_from: str = ""
    """The start event that the sentence names, in the policy's words; else nothing."""
    hidden: bool = False
    """Whether only agents read it."""
    field: str = "body"
    sentence: str = ""
    """The sentence in small letters, with `§` for the quantity; without the start event."""
    framed: bool = False
    """Whether the words around the quantity leave no doubt what it is of."""
    loose: bool = False
    """Whether only its words come near the fact: no topic knows its wording."""
    statement: Statement | None = dataclasses.field(default=None, compare=False)
    """The figure in its words, where they may tell what it is about."""
    answers: bool = False
    """Whether it is the yes or no to a question."""
    is_open: bool = False
    """Whether nothing but what it is about is unsure."""
