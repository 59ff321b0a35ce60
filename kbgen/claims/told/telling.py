"""What a sentence states without a figure: by patterns first, and in words that none knows by weights."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from kbgen.claims.claim import Claim, Strength
from kbgen.claims.context.abstain import is_about_others
from kbgen.claims.context.around import Around
from kbgen.claims.hours.calendar_days import may_name_days
from kbgen.claims.promises.brought_then import brought_then
from kbgen.claims.promises.promised import is_again, promised
from kbgen.claims.promises.there_then import there_then
from kbgen.claims.prose.passages import Passage
from kbgen.claims.told.named import Naming
from kbgen.claims.told.of_things import Thing, Things
from kbgen.claims.told.told import told
from kbgen.claims.topics.marking import lowered
from kbgen.claims.topics.wording import Wording
from kbgen.model import Article
from kbgen.values import Percent


@dataclass(frozen=True)
class Tellable:
    """What a passage may state without a figure, beside promises, which any may."""

    things: tuple[Thing, ...]
    named: bool
    days: bool
    """Whether it, or what it may answer, names a day."""


@dataclass(frozen=True)
class Telling:
    """Reads what one shop's sentences state without a figure."""

    wording: Wording

    @cached_property
    def naming(self) -> Naming:
        """What the policy has facts of that texts may name."""
        return Naming(self.wording)

    @cached_property
    def _things(self) -> Things:
        return Things(self.wording)

    def tellable(self, passage: Passage, title: str) -> Tellable:
        """What a passage may state."""
        heading = passage.headings[-1] if passage.headings else ""
        text = " ".join((passage.text, passage.lead, passage.column, passage.row, heading)).lower()
        return Tellable(
            self._things.named_in(passage, title),
            self.naming.may_find(text),
            may_name_days(text),
        )

    def claims(
        self,
        tellable: Tellable,
        article: Article,
        around: Around,
        sentence: str,
        known: Sequence[Claim],
    ) -> Iterator[Claim]:
        """What a sentence states; `known` is what it is already known to."""
        found = [
            one
            for one in promised(self.wording, article, around, sentence)
            if one.strength is Strength.CLAUSE or not self._is_figure(one, known)
        ]
        if tellable.things:
            found += self._things.claims(tellable.things, article, around, sentence, found)
        if tellable.named:
            found += told(self.naming, article, around, sentence, [*known, *found])
        found += there_then(self.wording, article, around, sentence, [*known, *found])
        found += brought_then(self.wording, article, around, sentence, [*known, *found])
        if found and not is_about_others(around.before, lowered(sentence)):
            yield from found

    def _is_figure(self, claim: Claim, known: Sequence[Claim]) -> bool:
        """Whether a figure says it already: the "on us" of a cost, though not of a share of a price."""
        facts = (self.wording.policy.get(key) for key in claim.keys)
        if any(fact and isinstance(fact.value, Percent) for fact in facts):
            return False
        return any(is_again(claim, each) for each in known)
