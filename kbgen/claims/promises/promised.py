"""What a sentence states without a figure, as claims."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from kbgen.claims.cases.claimed import claimed
from kbgen.claims.cases.continued import is_continued
from kbgen.claims.cases.instances import meant
from kbgen.claims.cases.restrict import Restriction, restriction
from kbgen.claims.claim import Claim, Strength
from kbgen.claims.context import abstain
from kbgen.claims.context.around import Around
from kbgen.claims.hours.others import is_anothers
from kbgen.claims.patterns import lazy
from kbgen.claims.promises.antecedents import antecedents
from kbgen.claims.promises.bodies import DECIDE, named_bodies, no_body
from kbgen.claims.promises.completed import Completed, carried_on, completed, named_above
from kbgen.claims.promises.denied_a_case import denied_a_case
from kbgen.claims.promises.goods import is_definite, is_of_guarantee, is_pronoun, is_remedy, names
from kbgen.claims.promises.own_name import told_of_us
from kbgen.claims.promises.promises import Promise
from kbgen.claims.promises.readers import read
from kbgen.claims.promises.refusals import CHANGED, is_late, is_of_orders, is_of_some
from kbgen.claims.promises.services import service_before
from kbgen.claims.promises.statements import promised_by
from kbgen.claims.promises.tracked import only_one_tracked, tracked_by_name
from kbgen.claims.quantity import (
    Accepted,
    AtOnce,
    Barred,
    Body,
    Charge,
    Covered,
    Excluded,
    Forever,
    PaidBackAs,
    Reach,
    Refused,
    Said,
    Spoken,
    Uncovered,
    Way,
)
from kbgen.claims.topics.literals import Gates
from kbgen.claims.topics.marking import lowered
from kbgen.claims.topics.topics import QUANTITY
from kbgen.claims.topics.wording import Wording, merged, named, unnamed
from kbgen.load.marks import Span
from kbgen.model import Article, Scope
from kbgen.values import Items, Text

_CONDITION = lazy(
    r"\b(?:if|unless|faulty|damaged|defective|wrong item|our (?:mistake|error|fault))\b"
)
_UNLESS = lazy(r"\bunless\b[^.;]*")
_LIVING = lazy(
    r"\bif (?:your address is|you(?:'re| are| live)|you(?:'re| are) (?:based|living)|your order (?:was sent|went)) (?:in|to) (?:the )?[a-z]"
)
"""The beginning of a case that is a country."""
_WISH = lazy(
    r"\bif you(?:'d| would)? (?:like|want|need|prefer|wish)(?: for| to have)? (?:an? |the |some )?(?:\w+ )?(?:tracking|track|size|colou?r|model|shade|style|fit|version)\b[^.;,]*"
    r"|,? (?:so|and) (?:(?:please|do|you'll|you|may|might|can|should|want to|need to|it's best to) )*(?:choose|pick|select|go for|opt for|upgrade|use|take|consider) [^.;]*"
)
"""What somebody may want instead, which is no case."""
_SENT_BACK = lazy(
    r"\b(?:if|when|whenever|once|where) (?:you(?:'ve| have)? (?:return|returned|send|sent|bring|brought|post|posted)(?: (?:us|me))?(?: (?:something|anything|an item|items|it|them|goods|things|your order|a purchase|your purchase|a parcel))?(?: back)?(?: to us)?"
    r"|(?:something|an item|a parcel|your return|a return) (?:comes? back|is returned|is sent back|arrives back)(?: to us)?"
    r"|we (?:refund you|owe you (?:money|a refund)|give (?:you )?(?:a refund|refunds))"
    r"|you(?:'ve| have)? paid (?:by|with|using) (?:an? |your )?(?:(?:credit|debit|bank) )?(?:or debit )?(?:card|paypal|apple pay|google pay|bank transfer))(?=[,:.;]| we\b| your\b| the\b| only\b|$)"
)
"""What comes before every refund, and the usual ways to pay, which are no case of their own."""
_UNPROVEN = lazy(
    r"\b(?:without|no|(?:lost|haven't|don't have|missing) (?:the|your|a)?) ?(?:an? |the |your |any )?(?:original )?(?:receipt|proof of purchase|order number|invoice)\b"
)
"""A case in which money can't go back as it was paid."""
_ONLY = lazy(
    r"\b(?:only|solely|exclusively|nothing else|all refunds|always|every refund|(?:whatever|however|no matter how) you(?:'ve)? (?:paid|pay))\b"
)
_CHOICE = lazy(
    r"\b(?:can|may|might|could|choose|choice|opt\w*|prefer\w*|instead|like|want|wish|either|or|also|rather|ask\w*|request\w*|some|bonus|extra|faster|quicker|agree\w*|happy)\b"
)
_EXCHANGED = lazy(
    r"^(?!.*\b(?:returns?|returning) (?:and|or|&|/) exchang)(?!.*\bexchang\w+ (?:and|or|&|/) return).*\b(?:exchange|exchanging|swap|swapping)\b(?!.*\b(?:refunds?|returns?)\b)"
)
"""What is said of an exchange, of which the way back may be at somebody else's cost."""
_SPENT = lazy(r"(?:, | )(?:which|that|to spend|for you to|to use|valid|good for)\b.*")
"""What may be done with a credit, behind the words for it."""
_SOME = lazy(
    r"\b(?:without|after|beyond|late|later|past|gifts?|sale|clearance|receipts?|opened|worn|used|paid (?:with|by|using)|part|over|members?|balance|difference|remaining|in[- ]store|price match\w*|cancel\w*|delay\w*|where|when|exchang\w*|outside|following|such|these|those|between|within \d+)\b|\d"
)
"""Words by which money is paid back so in some cases only."""

_OF_GOODS = Excluded | Covered | Uncovered | Accepted | Barred
_ABROAD = lazy(r"international|overseas|outside|rest of|highlands|islands?\b")
"""Words of a case that are a place, of which a promise where things go speaks itself."""


def promised(wording: Wording, article: Article, around: Around, sentence: str) -> Iterator[Claim]:
    """What is promised or denied without a figure."""
    replied: list[tuple[tuple[str, ...], Said]] = []
    stated: list[Claim] = []
    text = lowered(sentence)
    ours, known = tuple(told_of_us(wording, text)), set[tuple[str, ...]]()
    pointing = (
        *tracked_by_name(wording, text, around.before),
        *only_one_tracked(wording, text),
        *service_before(wording, text, around.before),
    )
    carried = (*carried_on(around.before, text), *named_above(around, text))
    for statement in (*pointing, *completed(around, text), *ours, *carried):
        for claim in _stated(wording, article, around, sentence, statement):
            if is_anothers(wording, sentence):
                return
            if statement.only_goods and not isinstance(claim.said.value, _OF_GOODS):
                continue
            again = statement in (*ours, *carried) or (pointing and statement not in pointing)
            if again and claim.keys in known:
                continue
            known.add(claim.keys)
            if statement.is_reply:
                if (claim.keys, claim.said.value) in replied:
                    continue
                replied.append((claim.keys, claim.said.value))
            if span := statement.span:
                told = replace(claim.said, span=span, lead=span.start)
                words = sentence[span.start : span.end]
                claim = replace(claim, said=told, text=words, answers=statement.is_reply)
            stated.append(claim)
            yield claim
    if (_BODY,) not in known:
        yield from _bodies(wording, article, around, sentence)
    for claim in _said_once(read(wording, article, around, sentence), known):
        before = [one for one in stated if is_again(claim, one)]
        same = any(one.said.span == claim.said.span for one in before)
        if not same and (claim.strength is Strength.CLAUSE or not before):
            stated.append(claim)
            yield claim


def is_again(claim: Claim, other: Claim) -> bool:
    """Whether a claim says of a fact what another says of it already, by some of the same words."""
    one, two = claim.said.span, other.said.span
    if one == two and claim.keys == other.keys and type(claim.said.value) is type(other.said.value):
        return True
    if not isinstance(claim.said.value, Accepted | Barred | Charge | Way):
        return False
    return claim.keys == other.keys and one.start < two.end and two.start < one.end


def _said_once(claims: Iterator[Claim], known: set[tuple[str, ...]]) -> Iterator[Claim]:
    """Claims without those that say of a time what the same words are known to say."""
    for claim in claims:
        if isinstance(claim.said.value, _IN_TIME):
            if claim.keys in known:
                continue
            known.add(claim.keys)
        yield claim


_IN_TIME = AtOnce | Forever | Refused
"""What is said of a time once in a sentence."""


_BODY = "escalation.complaints.external_body"
_MAY_DECIDE = Gates((frozenset(DECIDE),))


def _bodies(wording: Wording, article: Article, around: Around, sentence: str) -> Iterator[Claim]:
    """Whom a sentence names to take a complaint to, by the capital letters of a name."""
    if _BODY not in wording.policy.facts:
        return
    near = " ".join((lowered(around.passage.text), *around.titles))
    if not _MAY_DECIDE.any_open(near):
        return
    for name, span in named_bodies(sentence, near):
        yield claimed(article, around, sentence, (_BODY,), Body(name), span)
    for span in no_body(lowered(sentence), near):
        yield claimed(article, around, sentence, (_BODY,), Body(""), span)


def _stated(
    wording: Wording, article: Article, around: Around, sentence: str, statement: Completed
) -> Iterator[Claim]:
    """What a statement promises or denies."""
    text, head = statement.text, statement.head
    for promise in promised_by(wording, around, statement):
        if statement.of_service and not promise.key.startswith("delivery.methods."):
            continue
        found = promise.span
        clause = text[: found.start] + QUANTITY + text[found.end :]
        span = Span(max(0, found.start - head), max(0, found.end - head))
        said = CHANGED.sub("", _WISH.sub("", _LIVING.sub("", _UNLESS.sub("", text))))
        said = abstain.AS_YOU_LIKE.sub("", said)
        credit = isinstance(promise.value, PaidBackAs)
        said = _SENT_BACK.sub("", said) if credit else said
        goods = isinstance(promise.value, _OF_GOODS)
        anyway = goods or isinstance(promise.value, Body)
        cover = isinstance(promise.value, Covered | Uncovered)
        of_title = isinstance(promise.value, Charge | Excluded) and is_remedy(around.title)
        reach = isinstance(promise.value, Reach)
        own = restriction(wording, text, countries=not reach)
        of_faults = _is_of_faults(wording, promise, own)
        remedy = (around.is_remedy or of_title) and not (cover or of_faults)
        if cover and not any(
            map(is_of_guarantee, (text, *around.texts, lowered(around.passage.text)))
        ):
            continue
        if promise.key == "returns.cost" and _EXCHANGED.search(text[: found.start]):
            continue
        if credit and _UNPROVEN.search(text):
            continue
        if remedy or _is_late_refusal(wording, around, promise, text):
            continue
        if (
            abstain.is_idle(unnamed(wording, clause))
            or abstain.is_legal(text)
            or (not (anyway or of_faults) and _CONDITION.search(said))
        ):
            continue
        of_itself = (credit or reach) and own.unknown in text[found.start : found.end]
        near = (text if statement.is_reply else text[: found.end]) + QUANTITY
        places = dict(own.scope.terms).get("country", ())
        texts = (text, around.label, *around.texts)
        languages = isinstance(promise.value, Spoken)
        if languages and not any(named(wording.channels, each) for each in texts):
            continue
        facts = meant(wording, promise.key, near, texts, places)
        if facts.keys:
            sure = facts.sure and (not credit or _is_only_way(around, text))
            beside = () if statement.is_whole else _beside(wording, around, own, reach)
            scopes = dict.fromkeys((own.scope, *beside))
            if not own and len(scopes) > 1 and _answers_of_case(wording, around, clause):
                del scopes[own.scope]
            value = _meant(promise, statement, around)
            claim = claimed(
                article,
                around,
                sentence,
                facts.keys,
                value,
                span,
                own=own,
                is_sure=sure,
                clause=clause,
            )
            yield replace(
                claim,
                scopes=tuple(merged(each, article.applies_to) for each in scopes),
                unknown=""
                if goods or of_itself or (reach and _ABROAD.search(own.unknown))
                else own.unknown,
            )


def _is_of_faults(wording: Wording, promise: Promise, own: Restriction) -> bool:
    """Whether a sentence names faulty goods, for which the policy says what a return costs."""
    fact = wording.policy.get(promise.key) if promise.key == "returns.cost" else None
    if fact is None or own.unknown:
        return False
    products = set(dict(own.scope.terms).get("product", ()))
    told = (dict(one.when.terms).get("product", ()) for one in fact.overrides)
    return any(is_remedy(name) and name in products for names_ in told for name in names_)


def _is_only_way(around: Around, text: str) -> bool:
    """Whether money is said to be paid back in one way only, in every case."""
    if _ONLY.search(text):
        return True
    near = (_SPENT.sub("", text), around.before, lowered(around.passage.lead), *around.titles)
    return not any(_CHOICE.search(each) or _SOME.search(each) for each in near)


def _answers_of_case(wording: Wording, around: Around, clause: str) -> bool:
    """Whether a clause that names nothing answers for the case of a question: "A tent? No fee."."""
    asked = around.asked
    return bool(asked) and is_continued(wording, asked, clause, clause, around)


def _beside(wording: Wording, around: Around, own: Restriction, reach: bool) -> Iterator[Scope]:
    """The cases that stand around a statement which names none itself: "we can't post them there"."""
    if own.scope:
        return
    place = lowered(around.passage.place)
    for text in (around.label, place, *around.texts):
        if scope := restriction(wording, text, countries=not reach).scope:
            yield scope


def _meant(promise: Promise, statement: Completed, around: Around) -> Said:
    """What may come back, by what stands before where the sentence only points at it."""
    value = promise.value
    if not isinstance(value, Excluded):
        return value
    if is_pronoun(value.words) or is_definite(value.words):
        own = statement.text[: promise.span.start]
        return replace(value, before=antecedents(around, statement, own))
    return value


def _names_kept(wording: Wording, sentence: str) -> bool:
    """Whether a sentence names goods that the policy doesn't take back anyway."""
    fact = wording.policy.get("returns.excluded")
    items = fact.value.items if fact and isinstance(fact.value, Items) else ()
    return any(names(sentence, one.text) for one in items if isinstance(one, Text))


def _is_late_refusal(wording: Wording, around: Around, promise: Promise, sentence: str) -> bool:
    """Whether something is refused only from a moment on, "once it has left us", or only some goods are."""
    if not isinstance(promise.value, Refused):
        return False
    of_a_case = (promise.key, promise.span) in denied_a_case(wording, sentence)
    if promise.key.startswith("orders."):
        near = (around.before, *around.titles)
        if not any(map(is_of_orders, (sentence, *near))):
            return True
        late = any(is_late(text) for text in (around.before, around.heading))
        return late and not of_a_case
    if promise.key == "returns.window" and _names_kept(wording, sentence):
        return True
    if not of_a_case and is_of_some(sentence, promise.span.start, around.before):
        return True
    return bool(
        re.search(r"\b(?:after|once|when|if|until)\b", CHANGED.sub("", _PLACED.sub("", sentence)))
    )


_PLACED = lazy(
    r"\b(?:once|after|when) (?:(?:you(?:'ve| have)?|it(?:'s| is| has been)?|an order (?:is|has been)|your order (?:is|has been)) (?:placed|ordered|put through)(?: (?:it|an order|your order))?|placing (?:it|an order|your order)|(?:the )?payment(?: (?:has been|is) (?:taken|made))?)"
)
"""The moment from which on there is something to be cancelled at all."""
