"""What a sentence grants or denies of the shop's rules in words that no pattern knows, as claims.

Only what the policy rules out in every case is asked for, and where something else has read the rule
in the sentence, that stands. What weights tell is worth a warning, never an error.
"""

from __future__ import annotations

import fnmatch
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from kbgen.claims.cases.claimed import claimed
from kbgen.claims.cases.instances import meant
from kbgen.claims.cases.restrict import Restriction, restriction
from kbgen.claims.claim import Claim
from kbgen.claims.compare.values import Verdict, compare
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
    COLLECTION,
    Basket,
    Body,
    Charge,
    Forever,
    PaidBackAs,
    Quantity,
    Refused,
    Said,
    Spoken,
    Way,
)
from kbgen.claims.told.days import Weekdays, weekdays_in
from kbgen.claims.told.sayings import own_words, signed
from kbgen.claims.topics.marking import is_given, lowered
from kbgen.claims.topics.topics import QUANTITY
from kbgen.claims.topics.wording import Wording
from kbgen.load.marks import Span
from kbgen.model import Article
from kbgen.values import Language, Money

_LIKELY, _CERTAIN, _BEYOND = 0.7, 0.9, 0.97
"""The likelihoods from which on what a sentence seems to grant is worth a warning, with a condition too,
and without any word of the rule."""
_SMALLEST, _LARGEST = Decimal("0.01"), Decimal(10) ** 9
"""What orders may be worth."""


@dataclass(frozen=True)
class Rule:
    """What a grant says of which fact."""

    key: str
    """The fact's key, with `*` for the name of a method or channel."""
    said: Said | None
    """What is said of it; None where that depends on the sentence."""
    near: str
    """Words of which one stands in the sentence, in what it answers or above it."""


_BACK = r"return|back\b|refund|unwanted|chang\w+ (?:your|my|their|of) mind|keep|final"
_MONEY = r"refund|return|back\b|money|repa[iy]"
_SWAP = r"exchang|swap|replac"
_CANCEL = r"cancel|call\w* off|stop|withdraw|chang\w+ (?:your|my|their) mind"
_CHANGE = r"chang|amend|edit|alter|modif|correct|swap|switch|add"
_COVER = r"guarant|warrant|covered"
_LEAST = r"minimum|small|order|spend"
_AHEAD = r"deposit|front|advance|down\b|prepay"
_SENDING = r"deliver|shipping|shipped|postage|carriage|post\b"
_CALLING = r"call|phon|ring|number|line"
_DRIVER = r"deliver|brought|bring|courier|carrier|driver|van\b|parcel|post"
_RULES: Mapping[Grant, Rule] = {
    Grant.WINDOW_ENDLESS: Rule("returns.window", Forever(), _BACK),
    Grant.WINDOW_NONE: Rule("returns.window", Refused(), _BACK),
    Grant.RETURN_FREE: Rule("returns.cost", Charge(is_charged=False), _BACK),
    Grant.RETURN_PAID: Rule("returns.cost", Charge(is_charged=True), _BACK),
    Grant.EXCHANGE_FREE: Rule("exchanges.cost", Charge(is_charged=False), _SWAP),
    Grant.EXCHANGE_PAID: Rule("exchanges.cost", Charge(is_charged=True), _SWAP),
    Grant.EXCHANGE_NONE: Rule("exchanges.window", Refused(), _SWAP),
    Grant.RESTOCK_FEE: Rule("returns.restocking_fee", Charge(is_charged=True), _BACK),
    Grant.RESTOCK_NONE: Rule("returns.restocking_fee", Charge(is_charged=False), _BACK),
    Grant.REFUND_CREDIT: Rule("refunds.method", PaidBackAs(is_credit=True), _MONEY),
    Grant.REFUND_MONEY: Rule("refunds.method", PaidBackAs(is_credit=False), _MONEY),
    Grant.CANCEL_ANY: Rule("orders.cancel_within", Forever(), _CANCEL),
    Grant.CANCEL_NONE: Rule("orders.cancel_within", Refused(), _CANCEL),
    Grant.CHANGE_ANY: Rule("orders.change_within", Forever(), _CHANGE),
    Grant.CHANGE_NONE: Rule("orders.change_within", Refused(), _CHANGE),
    Grant.GUARANTEE_ENDLESS: Rule("warranty.length", Forever(), _COVER),
    Grant.GUARANTEE_NONE: Rule("warranty.length", Refused(), _COVER),
    Grant.HOLD_ENDLESS: Rule("delivery.collection.hold", Forever(), r"collect|pick|hold|keep|fetch|store|hang on"),
    Grant.MINIMUM_NONE: Rule("orders.minimum", Charge(is_charged=False), _LEAST),
    Grant.MINIMUM_SOME: Rule("orders.minimum", Charge(is_charged=True), _LEAST),
    Grant.BODY_NONE: Rule("escalation.complaints.external_body", Body(""), r"complain|disput|ombuds|arbitrat|scheme|mediat|agree|settle"),
    Grant.DEPOSIT_NONE: Rule("orders.deposit", Charge(is_charged=False), _AHEAD),
    Grant.DEPOSIT_SOME: Rule("orders.deposit", Charge(is_charged=True), _AHEAD),
    Grant.PICKUP_NONE: Rule("returns.methods", Way(is_yes=False, place=COLLECTION), _BACK),
    Grant.PICKUP_SOME: Rule("returns.methods", Way(is_yes=True, place=COLLECTION), _BACK),
    Grant.INSTORE_NONE: Rule("returns.methods", Way(is_yes=False), _BACK),
    Grant.INSTORE_SOME: Rule("returns.methods", Way(is_yes=True), _BACK),
    Grant.DAMAGE_ENDLESS: Rule("orders.damage_report", Forever(), r"damag|broken|smash|crack|dent|breakage"),
    Grant.DELIVERY_FREE: Rule("delivery.methods.*.free_from", None, _SENDING),
    Grant.DELIVERY_PAID: Rule("delivery.methods.*.free_from", None, _SENDING),
    Grant.CALLS_FREE: Rule("contact.channels.*.cost", Charge(is_charged=False), _CALLING),
    Grant.CALLS_PAID: Rule("contact.channels.*.cost", Charge(is_charged=True), _CALLING),
    Grant.ENGLISH_ONLY: Rule("contact.channels.*.languages", Spoken(("en",), is_yes=False, is_outside=True), r"english"),
    Grant.BROUGHT: Rule("delivery.delivery_hours", None, _DRIVER),
    Grant.UNBROUGHT: Rule("delivery.delivery_hours", None, _DRIVER),
}  # fmt: skip
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

    @cached_property
    def _open(self) -> Mapping[Grant, re.Pattern[str]]:
        """What the policy rules out, with the words it stands near."""
        facts = self.wording.policy.facts
        return {
            grant: lazy(rule.near)
            for grant, rule in _RULES.items()
            if any(self._is_wrong(rule, key) for key in fnmatch.filter(facts, rule.key))
        }

    def _is_wrong(self, rule: Rule, key: str) -> bool:
        """Whether what a rule says contradicts the usual value of a fact, as far as it can be told."""
        value = self.wording.policy[key].value
        if value is None or rule.said is None:
            return value is not None
        said = Quantity(Span(0, 1), rule.said)
        found = compare(said, value, _ENGLISH, generous=False)
        return found.verdict is Verdict.CONTRADICTS

    def granted(self, article: Article, around: Around, sentence: str) -> Granted | None:
        """What a sentence without a figure grants or denies that isn't so."""
        text = lowered(sentence)
        is_head = around.passage.kind is Kind.HEADING
        if not self._open or text.rstrip().endswith("?") or is_head or article.applies_to:
            return None
        if not all(map(is_given, around.quantities)):
            return None
        near = f"{text} {around.asked} {around.nearest}"
        open_ = {grant for grant, words in self._open.items() if words.search(near)}
        for told, days in self.weighed(around, text) if open_ else ():
            likely = shares(told)
            grant = Grant(max(likely, key=likely.__getitem__))
            share = likely[grant]
            least = _LIKELY if self._is_named(grant, around, text) else _BEYOND
            if grant not in open_ or share < least or _is_beside(grant, text, around):
                continue
            own = restriction(self.wording, text)
            is_apart = bool(own.unknown) and grant in _DENIED
            if is_apart or self._is_otherwise(
                around, sentence, text, own, is_sure=share >= _CERTAIN
            ):
                return None
            if found := self._said(grant, around, text, days):
                key, said = found
                span = own_words(sentence)
                claim = claimed(
                    article, around, sentence, (key,), said, span, own=own, is_sure=False
                )
                return Granted(claim, share)
        return None

    def _is_named(self, grant: Grant, around: Around, text: str) -> bool:
        """Whether a sentence has words of a rule of its own, or says yes or no to a question that has."""
        words = self._open.get(grant)
        if words is None or words.search(text):
            return words is not None
        return bool(words.search(around.asked or _heads(around))) and bool(polarity(text))

    def weighed(self, around: Around, text: str) -> Iterator[tuple[Told, Weekdays | None]]:
        """The sentence as it is weighed: with a sign for each of the days that it names, or as it stands."""
        before = around.asked or _heads(around) or around.told
        days = list(weekdays_in(text)) if Grant.BROUGHT in self._open else []
        for each in days:
            yield Told(signed(text, each.spans), before, around.nearest), each
        if not days:
            yield Told(text, before, around.nearest), None

    def _is_otherwise(
        self, around: Around, sentence: str, text: str, own: Restriction, *, is_sure: bool
    ) -> bool:
        """Whether it is told of a case, of others, of the law or of what is no more."""
        plain = _USUAL.sub(" ", text)
        near = (around.before, around.asked, around.nearest)
        return (
            bool(_OTHERS.search(plain) or (not is_sure and _CASE.search(plain)))
            or around.is_remedy
            or abstain.is_legal(text)
            or abstain.is_idle(f"{text} {QUANTITY}")
            or any(is_remedy(each) for each in (plain, *near))
            or (not own and any(restriction(self.wording, each) for each in near))
            or is_anothers(self.wording, sentence)
        )

    def _said(
        self, grant: Grant, around: Around, text: str, days: Weekdays | None
    ) -> tuple[str, Said] | None:
        """The fact of which a grant says something, and what; None where none can be told."""
        rule, policy = _RULES[grant], self.wording.policy
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


def _is_beside(grant: Grant, text: str, around: Around) -> bool:
    """Whether a sentence has words of something beside what it seems to grant, or stands below them."""
    near = f"{text} {around.asked}"
    if grant in _OF_ORDERS and _OF_CLUBS.search(
        f"{near} {around.before} {' '.join(around.titles)}"
    ):
        return True
    return any(grant in grants and words.search(near) for grants, words in _BESIDE)


_OF_ORDERS = (Grant.CANCEL_ANY, Grant.CANCEL_NONE, Grant.CHANGE_ANY, Grant.CHANGE_NONE)
_OF_CLUBS = lazy(
    r"\b(?:subscri\w*|member\w*|clubs?|class(?:es)?|courses?|bookings?|appointments?|plans?|auto-?ship|contract|pre-?orders?|accounts?|newsletter|cookies?|visits?|events?|hire|rental)\b"
)
"""What else than an order is cancelled and changed."""


_BESIDE = (
    (
        tuple(grant for grant, rule in _RULES.items() if isinstance(rule.said, Forever | Refused)),
        lazy(r"\b(?:fees?|costs?|charge[ds]?|pay|paid|penalt\w+|free)\b|^\W*(?:any|much|(?:a )?(?:little|bit)) later\b|\b(?:later than|after) (?:that|this)\b"),
    ),
    ((Grant.WINDOW_NONE, Grant.EXCHANGE_NONE), lazy(r"\b(?:it|them|these|those|they|this|that)\b")),
    (
        (Grant.RETURN_FREE, Grant.DELIVERY_FREE),
        lazy(r"\b(?:counter|shops?|stores?|showroom|branch(?:es)?|collect\w*|pick(?:ed)?[- ]?ups?|codes?|coupons?)\b"),
    ),
)  # fmt: skip
"""What grants speak of, and words of what isn't that."""
_DENIED = (Grant.WINDOW_NONE, Grant.EXCHANGE_NONE, Grant.CANCEL_NONE, Grant.CHANGE_NONE)
"""What shops deny for some goods, of which a policy has lists."""
_ENGLISH = Language.parse("en")
"""Only what a finding says is in a language, and nothing is said here."""


def _heads(around: Around) -> str:
    """The heads of a table cell's column and row."""
    passage = around.passage
    return " | ".join(filter(None, (lowered(passage.column), lowered(passage.row))))
