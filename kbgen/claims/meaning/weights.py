"""What a figure is about, by weights learned from sentences that people labelled.

A topic's patterns know the wordings that somebody thought of. The weights know how much each word has
to do with each kind of fact, and so tell what a sentence is about that nobody thought of. They are those
of a multinomial logistic regression over the clues (`kbgen.claims.meaning.clues`) of the labelled sentences in
`tests/claims`, found by `python -m tests.claims.train` and kept in `weights.tsv` in hundredths.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path

from kbgen.claims.meaning.clues import clues
from kbgen.claims.meaning.regression import Regression
from kbgen.claims.statement import Statement

DATA = Path(__file__).with_name("weights.tsv")
NONE = "none"
"""The kind of what is no fact of a shop."""
OWN = "terms"
"""The kind of a shop's own facts, whatever they are."""
KINDS = frozenset(["duration", "money", "threshold", "percent", "time", "hours"])
"""The kinds of figures that are learned."""


@dataclass(frozen=True, eq=False)
class Meaning:
    """The weights. Equal only to themselves."""

    weights: Regression

    @classmethod
    def parse(cls, text: str) -> Meaning:
        """Read weights of clues to the kinds of fact: dotted keys with `*` for a name, `none`, `terms`."""
        return cls(Regression.parse(text))

    def shares(self, statement: Statement) -> Mapping[str, float]:
        """How likely a statement is about each kind of fact, 0 to 1, together 1."""
        return _shares(self, statement)

    @cached_property
    def known(self) -> frozenset[str]:
        """The words that the weights know from anywhere in a text."""
        return frozenset(clue[2:] for clue in self.weights.lines if clue.startswith("a:"))

    def likelihood(self, statement: Statement, keys: Iterable[str]) -> float | None:
        """How likely a statement is about some facts; None where the weights know nothing of that."""
        kinds = set(map(kind_of_fact, keys))
        if statement.kind not in KINDS or OWN in kinds or not kinds.issubset(self.weights.keys):
            return None
        shares = self.shares(statement)
        return math.fsum(shares[kind] for kind in sorted(kinds))

    def own(self, statement: Statement) -> float:
        """How likely a statement is about one of the shop's own facts, whichever."""
        return self.shares(statement)[OWN] if statement.kind in KINDS else 0.0

    def best(self, statement: Statement) -> tuple[str, float]:
        """The likeliest kind of fact and how likely it is."""
        shares = self.shares(statement)
        share, best = max(zip(shares.values(), shares, strict=True))
        return best, share


# A statement is read, judged, and read again for what the policy lacks.
@lru_cache(maxsize=8_192)
def _shares(meaning: Meaning, statement: Statement) -> Mapping[str, float]:
    return meaning.weights.shares(clues(statement, meaning.known))


@lru_cache(maxsize=1)
def meaning() -> Meaning:
    """The weights that kbgen comes with."""
    return Meaning.parse(DATA.read_text(encoding="utf-8"))


_SAME = {
    "delivery.cutoff": "delivery.methods.*.cutoff",
    "calendar.office_hours": "contact.channels.*.hours",
    "escalation.levels.*.hours": "contact.channels.*.hours",
    "escalation.levels.*.first_response": "contact.channels.*.first_response",
}
"""Facts for all that are said in the same words as those for one of them."""


def kind_of_fact(key: str) -> str:
    """The kind of a fact by its key: `delivery.methods.*.cost` of what express delivery costs."""
    match key.split("."):
        case ["terms", *_]:
            return OWN
        case [("delivery" | "contact" | "escalation") as section, group, _, last]:
            general = f"{section}.{group}.*.{last}"
            return _SAME.get(general, general)
        case _:
            return _SAME.get(key, key)
