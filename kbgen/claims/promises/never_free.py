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
_EVEN = re.compile(r"\beven (?:if|when)\b")
_SENDING = re.compile(r"\b(?:deliver\w*|shipping|postage|carriage|courier|freight)\b")
_ELSE = re.compile(
    r"\b(?:returns?|returned|exchang\w*|swap\w*|gift|wrap\w*|tax\w*|dut(?:y|ies)|customs|if|unless|when|except\w*|some|most|used to|was|were|samples?|deposits?)\b"
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
        or " even " in text
    ):
        return
    match = _CHARGED.search(text)
    if match is None or _ELSE.search(_EVEN.sub("", text)) or abstain.is_idle(f"{text} {QUANTITY}"):
        return
    if not _SENDING.search(text) and not named(wording.methods, text):
        return
    span = Span(*match.span("never" if match["never"] else "always"))
    own = restriction(wording, text[: span.end])
    places = dict(own.scope.terms).get("country", ())
    facts = meant(
        wording, _KEY, text[: match.end()] + QUANTITY, (text, around.label, *around.texts), places
    )
    fact = wording.policy[facts.keys[0]] if facts.sure and len(facts.keys) == 1 else None
    if fact is None or not isinstance(fact.value, Money):
        return
    worth = Money(_ANY_WORTH, fact.value.currency)
    said = Basket(worth, is_free=False)
    yield claimed(article, around, sentence, facts.keys, said, span, own=own)
