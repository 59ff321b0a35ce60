"""What a sentence grants or denies of the shop's rules in words that no pattern knows, as claims.

Only what the policy rules out in every case is asked for, and where something else has read the rule
in the passage, that stands.
"""

from __future__ import annotations

import fnmatch
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from kbgen.claims.cases.claimed import claimed
from kbgen.claims.cases.instances import meant
from kbgen.claims.cases.restrict import Restriction, restriction
from kbgen.claims.claim import Claim
from kbgen.claims.context import abstain
from kbgen.claims.context.around import Around
from kbgen.claims.hours.others import is_anothers
from kbgen.claims.meaning.grants import Grant, Told, shares
from kbgen.claims.meaning.stances import Stance
from kbgen.claims.patterns import lazy
from kbgen.claims.promises.answered import polarity
from kbgen.claims.promises.goods import is_remedy
from kbgen.claims.promises.which_channel import which_channel
from kbgen.claims.prose.passages import Kind
from kbgen.claims.quantity import (
    Basket,
    Quantity,
    Said,
)
from kbgen.claims.told.days import Weekdays, weekdays_in
from kbgen.claims.told.grants import DENIED, OF_DAYS, RULES, Rule, is_beside
from kbgen.claims.told.sayings import own_words, signed
from kbgen.claims.topics.marking import is_given, lowered
from kbgen.claims.topics.topics import QUANTITY
from kbgen.claims.topics.wording import Wording
from kbgen.load.marks import Span
from kbgen.model import Article
from kbgen.values import Money, Value

_LIKELY, _CERTAIN = 0.7, 0.85
"""The likelihoods from which on what a sentence seems to grant is worth a warning, and an error."""
_BEYOND = 0.9
"""The likelihood that suffices where only what stands above has words of the rule."""
_SMALLEST, _LARGEST = Decimal("0.01"), Decimal(10) ** 9
"""What orders may be worth."""


_CASE = lazy(r"\b(?:if|where|when|only (?:for|on|with|when))\b")
"""Words by which something may be said of some cases only."""
_OTHERS = lazy(
    r"\b(?:unless|except\w*|provided|as long as (?!you (?:like|want|wish|please|need|own)\b)|some|certain|selected|faulty|damaged|defective|wrong|incorrect|used to|were|was|had|would|could|might|gifts?|members?|sale|(?:i|we|you)'d|other (?:shops|stores|retailers|sellers|companies)|elsewhere)\b"
)
"""Words by which it is, or is said of others or of what is no more."""
_USUAL = lazy(
    r"\b(?:if|when|where|whenever|once|should) (?:you(?:'ve|'d|'re| have| want to| wish to| would| decide to| need to| do)? ?(?:like to |ever )?(?:return|returned|send|sent|bring|brought|chang(?:e|ed)|cancel|cancell?ed|ring|call|phone|order|ordered|placed?)\b[^.,;:!?]*|(?:something|anything|an item|it|they|goods|your return) (?:comes?|arrives?|is|are|(?:doesn't|don't|does not|do not) fit)[^.,;:!?]*|the (?:goods|item|order|parcel)[^.,;:!?]*)"
)
"""The case of every customer of whom a rule speaks, which is none of its own."""


@dataclass(frozen=True)
class Granted:
    """A claim and how likely it is meant."""

    claim: Claim
    share: float


def surest(
    found: Iterable[tuple[Granted, Span]], known: Iterable[Claim]
) -> Iterator[tuple[Claim, Span]]:
    """Of what the sentences of a passage grant the likeliest for each fact, but for what it states otherwise.

    Each comes with the place of its sentence. `known`: what else the passage states, of any sentence.
    """
    read = {key for claim in known for key in claim.keys}
    best: dict[str, tuple[Granted, Span]] = {}
    for one, span in found:
        (key,) = one.claim.keys
        if key not in read and (key not in best or one.share > best[key][0].share):
            best[key] = one, span
    for one, span in best.values():
        yield one.claim, span


@dataclass(frozen=True)
class Granting:
    """Reads what sentences grant or deny of one policy's rules."""

    wording: Wording
    contradicts: Callable[[Quantity, Value], bool]
    """Whether something that is said is not what a value of the policy says."""

    @cached_property
    def wrong(self) -> Mapping[Grant, re.Pattern[str]]:
        """What the policy rules out, with the words it stands near."""
        facts = self.wording.policy.facts
        return {
            grant: lazy(rule.near)
            for grant, rule in RULES.items()
            if any(self._is_wrong(rule, key) for key in fnmatch.filter(facts, rule.key))
        }

    def _is_wrong(self, rule: Rule, key: str) -> bool:
        """Whether what a rule says contradicts the usual value of a fact, as far as it can be told."""
        value = self.wording.policy[key].value
        if value is None or rule.said is None:
            return value is not None
        return self.contradicts(Quantity(Span(0, 1), rule.said), value)

    def granted(self, article: Article, around: Around, sentence: str) -> Granted | None:
        """What a sentence without a figure grants or denies that isn't so."""
        text = lowered(sentence)
        is_head = around.passage.kind is Kind.HEADING
        if not self.wrong or text.rstrip().endswith("?") or is_head or article.applies_to:
            return None
        if not all(map(is_given, around.quantities)):
            return None
        near = f"{text} {around.asked} {around.nearest}"
        is_dated = bool(next(weekdays_in(text), None))
        open_ = {grant for grant, words in self.wrong.items() if words.search(near)}
        for told, days in self.weighed(around, text) if open_ else ():
            likely = shares(told)
            grant = Grant(max(likely, key=likely.__getitem__))
            share = likely[grant]
            if (grant in OF_DAYS) is not is_dated:
                continue
            least = _LIKELY if self._is_named(grant, around, text) else _BEYOND
            if grant not in open_ or share < least or is_beside(grant, text, around):
                continue
            own = restriction(self.wording, text)
            of_damage = grant is Grant.DAMAGE_ENDLESS
            is_apart = bool(own.unknown) and grant in DENIED
            if is_apart or self._is_otherwise(
                around, sentence, text, own, is_sure=share >= _CERTAIN, of_damage=of_damage
            ):
                return None
            if found := self._said(grant, around, text, days):
                key, said = found
                span = own_words(sentence)
                claim = claimed(
                    article,
                    around,
                    sentence,
                    (key,),
                    said,
                    span,
                    own=own,
                    is_sure=share >= _CERTAIN,
                )
                return Granted(claim, share)
        return None

    def _is_named(self, grant: Grant, around: Around, text: str) -> bool:
        """Whether a sentence has words of a rule of its own, or says yes or no to a question that has."""
        words = self.wrong.get(grant)
        if words is None or words.search(text):
            return words is not None
        return bool(words.search(around.asked or _heads(around))) and bool(polarity(text))

    def weighed(self, around: Around, text: str) -> Iterator[tuple[Told, Weekdays | None]]:
        """The sentence as it is weighed: with a sign for each of the days that it names, or as it stands."""
        before = around.asked or _heads(around) or around.told
        days = list(weekdays_in(text)) if Grant.BROUGHT in self.wrong else []
        for each in days:
            yield Told(signed(text, each.spans), before, around.nearest), each
        if not days:
            yield Told(text, before, around.nearest), None

    def _is_otherwise(
        self,
        around: Around,
        sentence: str,
        text: str,
        own: Restriction,
        *,
        is_sure: bool,
        of_damage: bool,
    ) -> bool:
        """Whether it is told of a case, of others, of the law or of what is no more."""
        plain = _USUAL.sub(" ", text)
        near = (around.before, around.asked, around.nearest)
        return (
            bool(_OTHERS.search(plain) or (not is_sure and _CASE.search(plain)))
            or (around.is_remedy and not of_damage)
            or abstain.is_legal(text)
            or abstain.is_idle(f"{text} {QUANTITY}")
            or (not of_damage and any(is_remedy(each) for each in (plain, *near)))
            or (not own and any(map(self._is_of_case, near)))
            or is_anothers(self.wording, sentence)
        )

    def _is_of_case(self, text: str) -> bool:
        """Whether a text names goods, customers or places of their own."""
        found = restriction(self.wording, text)
        return bool(found.scope or found.unknown)

    def _said(
        self, grant: Grant, around: Around, text: str, days: Weekdays | None
    ) -> tuple[str, Said] | None:
        """The fact of which a grant says something, and what; None where none can be told."""
        rule, policy = RULES[grant], self.wording.policy
        key, said = rule.key, rule.said
        if key.startswith("contact."):
            channel = which_channel(self.wording, around, text)
            key = channel.key(key.rpartition(".")[2]) if channel else ""
        elif "*" in key:
            texts = (around.label, *around.texts)
            keys = meant(self.wording, key, text + QUANTITY, texts, ()).keys
            key = keys[0] if len(keys) == 1 else ""
        fact = policy.get(key)
        if fact is None:
            return None
        if grant in (Grant.DELIVERY_FREE, Grant.DELIVERY_PAID):
            is_free = grant is Grant.DELIVERY_FREE
            if isinstance(fact.value, Money):
                worth = Money(_SMALLEST if is_free else _LARGEST, fact.value.currency)
                said = Basket(worth, is_free)
        elif grant in (Grant.BROUGHT, Grant.UNBROUGHT):
            stance = Stance.OPEN if grant is Grant.BROUGHT else Stance.SHUT
            said = days.hours(stance) if days else None
        return (key, said) if said else None


def _heads(around: Around) -> str:
    """The heads of a table cell's column and row."""
    passage = around.passage
    return " | ".join(filter(None, (lowered(passage.column), lowered(passage.row))))
