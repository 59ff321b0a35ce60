"""That delivery is charged whatever an order is worth: "express delivery is never free".

Sentences are in small letters with plain apostrophes.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from kbgen.claims.cases.claimed import claimed
from kbgen.claims.cases.instances import meant
from kbgen.claims.cases.restrict import restriction
from kbgen.claims.claim import Claim
from kbgen.claims.context import abstain
from kbgen.claims.context.around import Around
from kbgen.claims.patterns import lazy
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
    r"(?:no matter (?:how (?:large|big|much|high|full)|what (?:the|your|an?) (?:order|basket|cart|total) (?:is|costs|comes to))|(?:however|how ever) (?:large|big|much|high|full)(?: (?:you|your order)[^.;,]{0,12})?|whatever you (?:spend|buy|order)"
    r"|(?:regardless|irrespective) of (?:how (?:much|large|big)|(?:the |your |an? )?(?:order|basket|cart)(?:'s)? ?(?:size|value|total|amount)?|(?:the )?(?:size|value|total|amount) of)"
    r"|whatever (?:(?:the|your|an?) (?:order|basket|cart|total) (?:is worth|costs|comes to)|(?:the )?(?:size|value|worth|total) of)"
    r"|even (?:(?:if|when) you(?:'ve|'re| have| are)? (?:bought|buy|buying|spent|spend|spending|order|ordered|ordering) (?:half|all|everything|the (?:whole|entire|lot)|a fortune|thousands|hundreds)"
    r"|(?:on|for|with) (?:the|our|your|an?) (?:very )?(?:biggest|largest|most expensive|huge|enormous|giant|big|large) (?:orders?|baskets?|carts?)))"
)
_CHARGED = lazy(
    r"\b(?P<never>(?:is|are|comes?|goes|travels?) never (?:ever )?(?:free|free of charge|gratis|on us|on the house))(?=[.,;:!)–—]|$)"
    rf"|\b(?P<always>(?:(?:you(?:'ll| will) )?always|still|have to|has to|must) (?:pays?|costs?|(?:be )?charged?|be paid)\b[^.;:]*?),? {_WHATEVER}"
)
_STILL = r"(?:(?:all|always|still|also|each|just|do|will) )*"
_PAID = lazy(
    rf"\b(?P<object>we {_STILL}(?:make a )?charge (?:you )?(?:\w+ ){{0,2}}?for|there(?:'s| is) (?:always|still) an? (?:charge|fee) (?:for|on)"
    rf"|(?:you(?:'ll| will|'ve got to|'ve to)?|everyone|everybody|customers|members|shoppers|people) {_STILL}(?:(?:have|has|need|needs) to |must )?{_STILL}pays? (?:\w+ ){{0,2}}?for)\b"
    rf"|\b(?:is|are|gets?) {_STILL}(?:charged(?: for)?|payable)\b"
)
_SAME = lazy(
    r"\b(?:stays?|remains?|is|are|costs?|pays?)(?: always| all)* (?:just |exactly )?the same(?: (?:price|amount|rate|cost))?(?= )(?! (?:day|time|for (?:members|everyone)))"
)
_PRICE = lazy(
    r"\b(?:(?:delivery|shipping|postage|carriage)(?: costs?| prices?| rates?| charges?| fees?)|(?:costs?|prices?|charges?|fees?|rates?) (?:of|for)|costs? the same|pays? the same|same price|postage)\b|(?:delivery|shipping|carriage) (?:stays|remains|is) (?:always )?the same (?:price|amount|cost)\b"
)
_NO_LIMIT = lazy(
    r"\b(?:don't|do not|never|no longer) (?:have|offer|run|do|set|use) (?:an? |any )?(?:free[- ](?:delivery|shipping|postage) (?:threshold|limit|minimum|level)|(?:threshold|minimum|limit) (?:for|to get) free (?:delivery|shipping|postage))\b"
)
_UNFREE = lazy(
    r"\b(?:(?:don't|do not|can't|cannot|never|won't) (?:ever |currently |yet )?(?:offer|do|give|have|provide|run|make) [^.;:,]{0,40}?\bfree\b|there(?:'s| is| are| will be) no (?:such thing as )?free (?:delivery|deliveries|shipping|postage|carriage)\b|(?:isn't|is not|aren't|are not|won't be) free\b(?! (?:on|for|with)\b))"
)
_WHATEVER_IT_IS = lazy(
    rf"\b{_WHATEVER}|\b(?:however|how ever) (?:small or (?:large|big)|(?:large|big) or small|much or (?:how )?little)\b"
)
_EVERY = lazy(
    r"\b(?:on|for|with) (?:each and every|every(?: single)?|all) (?:orders?|parcels?|purchases?|baskets?|packages?)"
    r"(?:,? (?:(?:whether|be it|both) )?(?:(?:large|big|great|huge) (?:or|and) (?:small|little|tiny)|(?:small|little|tiny) (?:or|and) (?:large|big|great|huge)|of (?:any|every|whatever) (?:size|value)))?(?=[.;:!)–—]|, (?:sorry|i'm afraid|unfortunately|so|and|but)\b|,? ?$)"
)
"""Every order, of which nothing more is told than that its size makes no difference."""
_EVEN = lazy(r"\beven (?:if|when)\b")
_SENDING = lazy(r"\b(?:deliver\w*|shipping|postage|carriage|courier|freight)\b")
_ELSE = lazy(
    r"\b(?:returns?|returned|exchang\w*|swap\w*|gift|wrap\w*|tax\w*|dut(?:y|ies)|customs|if|unless|when|except\w*|some|most|used to|was|were|samples?|deposits?|vat|handling|surcharges?|insurance|signatures?)\b"
)


def never_free(
    wording: Wording, article: Article, around: Around, sentence: str
) -> Iterator[Claim]:
    """What a sentence says of how much delivery costs for the largest order."""
    text = lowered(sentence)
    if denied := _denied(wording, around, text):
        yield from _claims(wording, article, around, sentence, denied)
        return
    if not (
        " never " in text
        or " matter" in text
        or "ever " in text
        or "of " in text
        or " every" in text
        or " all " in text
        or " even " in text
        or " free " in text
    ):
        return
    span = _charged(wording, text)
    if span and _is_of_sending(wording, text):
        yield from _claims(wording, article, around, sentence, (text, span))


def _claims(
    wording: Wording, article: Article, around: Around, sentence: str, told: tuple[str, Span]
) -> Iterator[Claim]:
    """The claim of a sentence, by the text that tells what its words at a span are about."""
    text, span = told
    if _ELSE.search(_EVEN.sub("", text)) or abstain.is_idle(f"{text} {QUANTITY}"):
        return
    own = restriction(wording, text if len(text) > len(sentence) else text[: span.end])
    places = dict(own.scope.terms).get("country", ())
    facts = meant(wording, _KEY, text + QUANTITY, (text, around.label, *around.texts), places)
    fact = wording.policy[facts.keys[0]] if facts.sure and len(facts.keys) == 1 else None
    if fact is None or not isinstance(fact.value, Money):
        return
    worth = Money(_ANY_WORTH, fact.value.currency)
    said = Basket(worth, is_free=False)
    yield claimed(article, around, sentence, facts.keys, said, span, own=own)


_ASKED_FREE = lazy(
    r"(?:is|are|will|do|does|can|could|when) [^?]*?(?:\b(?:delivery|shipping|postage|carriage)\b[^?]*\bfree\b|\bfree (?:home |standard )?(?:delivery|shipping|postage|carriage)\b)[^?]*\?\W*"
)
_OF_SIZE = lazy(
    r"\b(?:(?:large|big|larger|bigger|expensive) (?:orders?|baskets?|spends?|amounts?)|ever|(?:above|over|from|after) an? (?:certain )?(?:amount|sum|limit|value|spend|order value)|when (?:i|you) (?:spend|buy|order) (?:more|enough|a lot)|if (?:i|you) (?:spend|buy|order) (?:more|enough|a lot)|at some point)\b"
)
_NO = lazy(
    r"\W*(?:(?:sorry|unfortunately|sadly|(?:i'm|we're) afraid)[,:]? (?:but )?)?(?:no|never|nope|(?:i'm |we're )?afraid not|sadly not|unfortunately not)\b(?! (?:problem|worries|charge|cost|longer|minimum))[^.;:]*"
)
_STILL_FREE = lazy(
    r"\d|\b(?:but|only|unless|except|apart|instead|from|above|over|members?|free (?:if|when|for|on|from|to)|for free|is free)\b"
)
"""Words of an answer by which it is free for some after all, or by which a figure tells more."""


_SERVICE = lazy(
    r"\b(?:next[- ]day|same[- ]day|express|priority|saturday|weekend|evening|international\w*|overseas|abroad|worldwide|bulky|return\w*|exchang\w*)\b"
)
"""Another service than the one of which the policy may tell."""


def _denied(wording: Wording, around: Around, text: str) -> tuple[str, Span] | None:
    """What "no, never" states behind "Is delivery free for a large order?", with its words."""
    asked = around.asked
    if not asked or "free" not in asked or not _ASKED_FREE.fullmatch(asked):
        return None
    if _SERVICE.search(asked) and not named(wording.methods, asked):
        return None
    match = _NO.match(text)
    whole = lowered(around.passage.text).replace(asked, "")
    if match is None or _STILL_FREE.search(whole):
        return None
    if _CHARGED.search(whole) or _PAID.search(whole):
        return None  # The answer goes on to say so itself.
    if not (_OF_SIZE.search(asked) or (asked.startswith("when") and "never" in match.group())):
        return None
    return f"{_OF_SIZE.sub('', asked).removeprefix('when ')} {text}", Span(
        0, len(match.group().rstrip())
    )


def _charged(wording: Wording, text: str) -> Span | None:
    """The words by which a text says that what it speaks of costs something for any order."""
    if match := _CHARGED.search(text):
        return Span(*match.span("never" if match["never"] else "always"))
    if match := _NO_LIMIT.search(text):
        return Span(*match.span())
    whatever = _WHATEVER_IT_IS.search(text)
    same = _SAME.search(text) if whatever else None
    if same and _PRICE.search(text, 0, same.end()) and not _NOT.search(text, 0, same.start()):
        return Span(*same.span())
    if whatever and (match := _UNFREE.search(text)):
        return Span(*match.span())
    match = _PAID.search(text) if whatever or _is_of_every(text) else None
    if match is None or _NOT.search(text, 0, match.start()):
        return None
    named_at = text[match.end() : match.end() + _NEAR] if match["object"] else text[: match.start()]
    return Span(*match.span()) if _is_of_sending(wording, named_at) else None


_NEAR = 48
"""How many letters behind "we charge for" stands what is charged for."""
_NOT = lazy(r"(?:n't|\b(?:not|never|no longer|why|whether|nor))(?: \w+){0,3} $")


def _is_of_every(text: str) -> bool:
    """Whether a text tells of every order, and no figure."""
    return bool(_EVERY.search(text)) and not any(map(str.isdigit, text))


def _is_of_sending(wording: Wording, text: str) -> bool:
    return bool(_SENDING.search(text)) or bool(named(wording.methods, text))
