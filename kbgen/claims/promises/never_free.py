"""That delivery is charged whatever an order is worth: "express delivery is never free".

Sentences are in small letters with plain apostrophes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from kbgen.claims.cases.claimed import claimed
from kbgen.claims.cases.instances import meant
from kbgen.claims.cases.restrict import restriction
from kbgen.claims.claim import Claim
from kbgen.claims.context import abstain
from kbgen.claims.context.around import Around
from kbgen.claims.quantity import Basket
from kbgen.claims.topics.marking import lowered
from kbgen.claims.topics.topics import QUANTITY
from kbgen.claims.topics.wording import Wording, named
from kbgen.load.marks import Span
from kbgen.model import Article
from kbgen.values import Money

_KEY = "delivery.methods.*.free_from"
_ANY_WORTH = Decimal(10) ** 9
"""More than any order is worth."""
_WHATEVER = (
    r"(?:no matter (?:how (?:large|big|much|high|full)|what (?:the|your|an?) (?:order|basket|cart|total) (?:is|costs|comes to))|(?:however|how ever) (?:large|big|much|high|full)"
    r"|(?:regardless|irrespective) of (?:how (?:much|large|big)|(?:the |your |an? )?(?:order|basket|cart)(?:'s)? ?(?:size|value|total|amount)?|(?:the )?(?:size|value|total|amount) of)"
    r"|whatever (?:(?:the|your|an?) (?:order|basket|cart|total) (?:is worth|costs|comes to)|(?:the )?(?:size|value|worth|total) of)"
    r"|even (?:(?:if|when) you(?:'ve|'re| have| are)? (?:bought|buy|buying|spent|spend|spending|order|ordered|ordering) (?:half|all|everything|the (?:whole|entire|lot)|a fortune|thousands|hundreds)"
    r"|(?:on|for|with) (?:the|our|your|an?) (?:very )?(?:biggest|largest|most expensive|huge|enormous|giant|big|large) (?:orders?|baskets?|carts?)))"
)
_CHARGED = re.compile(
    r"\b(?P<never>(?:is|are|comes?|goes|travels?) never (?:ever )?(?:free|free of charge|gratis|on us|on the house))(?=[.,;:!)–—]|$)"
    rf"|\b(?P<always>(?:(?:you(?:'ll| will) )?always|still|have to|has to|must) (?:pays?|costs?|(?:be )?charged?|be paid)\b[^.;:]*?),? {_WHATEVER}"
)
_STILL = r"(?:(?:all|always|still|also|each|just|do|will) )*"
_PAID = re.compile(
    rf"\b(?P<object>we {_STILL}(?:make a )?charge (?:you )?(?:\w+ ){{0,2}}?for|there(?:'s| is) (?:always|still) an? (?:charge|fee) (?:for|on)"
    rf"|(?:you(?:'ll| will|'ve got to|'ve to)?|everyone|everybody|customers|members|shoppers|people) {_STILL}(?:(?:have|has|need|needs) to |must )?{_STILL}pays? (?:\w+ ){{0,2}}?for)\b"
    rf"|\b(?:is|are|gets?) {_STILL}(?:charged(?: for)?|payable)\b"
)
_UNFREE = re.compile(
    r"\b(?:(?:don't|do not|can't|cannot|never|won't) (?:ever |currently |yet )?(?:offer|do|give|have|provide|run|make) [^.;:,]{0,40}?\bfree\b|(?:isn't|is not|aren't|are not|won't be) free\b(?! (?:on|for|with)\b))"
)
_WHATEVER_IT_IS = re.compile(
    rf"\b{_WHATEVER}|\b(?:however|how ever) (?:small or (?:large|big)|(?:large|big) or small|much or (?:how )?little)\b"
)
_EVERY = re.compile(
    r"\b(?:on|for|with) (?:each and every|every(?: single)?|all) (?:orders?|parcels?|purchases?|baskets?|packages?)"
    r"(?:,? (?:(?:whether|be it|both) )?(?:(?:large|big|great|huge) (?:or|and) (?:small|little|tiny)|(?:small|little|tiny) (?:or|and) (?:large|big|great|huge)|of (?:any|every|whatever) (?:size|value)))?(?=[.;:!)–—]|, (?:sorry|i'm afraid|unfortunately|so|and|but)\b|,? ?$)"
)
"""Every order, of which nothing more is told than that its size makes no difference."""
_EVEN = re.compile(r"\beven (?:if|when)\b")
_SENDING = re.compile(r"\b(?:deliver\w*|shipping|postage|carriage|courier|freight)\b")
_ELSE = re.compile(
    r"\b(?:returns?|returned|exchang\w*|swap\w*|gift|wrap\w*|tax\w*|dut(?:y|ies)|customs|if|unless|when|except\w*|some|most|used to|was|were|samples?|deposits?|vat|handling|surcharges?|insurance|signatures?)\b"
)


def never_free(
    wording: Wording, article: Article, around: Around, sentence: str
) -> Iterator[Claim]:
    """What a sentence says of how much delivery costs for the largest order."""
    text = lowered(sentence)
    if not (
        " never " in text
        or " matter" in text
        or "ever " in text
        or "of " in text
        or " every" in text
        or " all " in text
        or " even " in text
    ):
        return
    span = _charged(wording, text)
    if span is None or _ELSE.search(_EVEN.sub("", text)) or abstain.is_idle(f"{text} {QUANTITY}"):
        return
    if not _is_of_sending(wording, text):
        return
    own = restriction(wording, text[: span.end])
    places = dict(own.scope.terms).get("country", ())
    facts = meant(wording, _KEY, text + QUANTITY, (text, around.label, *around.texts), places)
    fact = wording.policy[facts.keys[0]] if facts.sure and len(facts.keys) == 1 else None
    if fact is None or not isinstance(fact.value, Money):
        return
    worth = Money(_ANY_WORTH, fact.value.currency)
    said = Basket(worth, is_free=False)
    yield claimed(article, around, sentence, facts.keys, said, span, own=own)


def _charged(wording: Wording, text: str) -> Span | None:
    """The words by which a text says that what it speaks of costs something for any order."""
    if match := _CHARGED.search(text):
        return Span(*match.span("never" if match["never"] else "always"))
    whatever = _WHATEVER_IT_IS.search(text)
    if whatever and (match := _UNFREE.search(text)):
        return Span(*match.span())
    match = _PAID.search(text) if whatever or _is_of_every(text) else None
    if match is None or _NOT.search(text, 0, match.start()):
        return None
    named_at = text[match.end() : match.end() + _NEAR] if match["object"] else text[: match.start()]
    return Span(*match.span()) if _is_of_sending(wording, named_at) else None


_NEAR = 48
"""How many letters behind "we charge for" stands what is charged for."""
_NOT = re.compile(r"(?:n't|\b(?:not|never|no longer|why|whether|nor))(?: \w+){0,3} $")


def _is_of_every(text: str) -> bool:
    """Whether a text tells of every order, and no figure."""
    return bool(_EVERY.search(text)) and not any(map(str.isdigit, text))


def _is_of_sending(wording: Wording, text: str) -> bool:
    return bool(_SENDING.search(text)) or bool(named(wording.methods, text))
