"""The currency that a sentence says prices are in: "every price on our site is in Canadian dollars".

Patterns read a sentence in small letters with plain apostrophes.
"""

from __future__ import annotations

from collections.abc import Iterator

from kbgen.claims.cases.claimed import claimed
from kbgen.claims.cases.restrict import restriction
from kbgen.claims.claim import Claim
from kbgen.claims.context import abstain
from kbgen.claims.context.around import Around
from kbgen.claims.patterns import lazy
from kbgen.claims.promises.destinations import DENIED
from kbgen.claims.topics.marking import lowered
from kbgen.claims.topics.topics import QUANTITY
from kbgen.claims.topics.wording import Wording
from kbgen.load.marks import Span
from kbgen.model import Article
from kbgen.values import Currency

_KEY = "business.currency"
_NAMES = {
    code: lazy(rf"\b(?:{words})\b")
    for code, words in (
        ("GBP", r"(?:(?:british|uk|english) )?pounds(?: sterling)?|(?:british )?sterling|gbp"),
        ("EUR", r"euros?|eur"),
        ("USD", r"(?:us|u\.s\.|usa|united states|american) dollars|usd"),
        ("CAD", r"canadian dollars|cad"),
        ("AUD", r"(?:australian|aussie) dollars|aud"),
        ("NZD", r"(?:new zealand|nz|kiwi) dollars|nzd"),
        ("CHF", r"(?:swiss )?francs|chf"),
        ("SEK", r"swedish (?:kron\w+|crowns)|sek"),
        ("NOK", r"norwegian (?:kron\w+|crowns)|nok"),
        ("DKK", r"danish (?:kron\w+|crowns)|dkk"),
        ("JPY", r"(?:japanese )?yen|jpy"),
        ("SGD", r"singapore dollars|sgd"),
        ("ZAR", r"(?:south african )?rand|zar"),
    )
}
"""What prose calls the currencies in which shops sell; plain "dollars" may be any."""
NEEDS = (
    "price",
    "charge",
    "bill",
    "total",
    "amount",
    "currenc",
    "checkout",
    "invoice",
    "through in",
    "pay in",
    "payment",
)
_PRICES = (
    r"(?:(?:all|every|each|our|the|these|any)(?: of)? (?:[\w'-]+ ){0,2}?)?(?:prices?|totals?|amounts?|figures|charges|sums|price tags)"
    r"(?: (?:(?:that )?you see|(?:that are )?(?:shown|listed|quoted|given)|on|in|at|and|our|the|this|these|your|[\w-]*site|shop|store|catalogue|page|pages|invoice|checkout|basket|cart|total|all|every|orders?|of))*"
)
_ARE = r"(?:,[^.;:,]{2,40},)? (?:is|are|will be)(?: (?:always|all|only|shown|stated|quoted|listed|given|displayed|set|charged|billed|expressed|calculated|payable|and|exclusively|,? and (?:will be|are|is))|, and will be charged,)*,? in (?:the )?"
_PRICED = lazy(
    rf"\b{_PRICES}{_ARE}"
    r"|\b(?:we|our checkout|the checkout|the (?:web)?site) (?:always |only )?(?:charges?|bills?|invoices?|prices?|sells?) (?:(?:you|everything|all orders|every order|all customers|everyone|your card|in full|only|exclusively|and \w+) )*in (?:the )?"
    r"|\b(?:your card|your order|every order|all orders|orders|you|everything)(?: (?:on|in|at) (?:our|the) (?:[\w-]*site|shop|store))? (?:is|are|will be|'ll be) (?:always )?(?:charged|billed|priced|invoiced) in (?:the )?"
    r"|\b(?:everything|all (?:orders|payments|transactions|sales)|every (?:order|payment|transaction|sale|penny|cent)|payments?(?= (?:are|is) (?:always |only |all )?(?:taken|settled|processed)))(?: (?:on|in|at|through) (?:our|the) (?:[\w-]*site|shop|store|till|tills|checkout|counter))? (?:goes through|go through|(?:is|are) (?:always |only |all )?(?:taken|settled|processed|rung up|put through)) in (?:the )?"
    r"|(?:^\W*|[.;:,] |\band )you(?:'ll| will)? (?:always |only |simply )?pay (?:(?:for everything|for your order|for all orders|us) )?in (?:the )?"
    r"|\b(?:our|the) (?:(?:shop|store|site|website|trading)(?:'s)? )?currency(?: (?:of|on|in|for) (?:the|our|this|all|every) (?:[\w-]*site|shop|store|prices|orders?))? is (?:the )?"
)
_ELSE = lazy(
    r"\b(?:if|unless|when|where|may|might|can|could|also|or|other|local|your own|convert\w*|approximate\w*|estimate\w*|guide|used to|until|were|was|from \d{4}|abroad|overseas|international|bank|competitors?|suppliers?|their|gift cards?|vouchers?)\b"
)


_BANK = lazy(
    r"(?:,|;|,? and|,? but|,? so)(?: and| but| so| then)? (?:it's |it is )?your (?:own )?(?:bank|card (?:issuer|company|provider))\b[^.;?!]*"
)
"""What a customer's bank makes of it."""


def priced(wording: Wording, article: Article, around: Around, sentence: str) -> Iterator[Claim]:
    """The currency that a sentence says all prices are in."""
    text = _BANK.sub("", lowered(sentence))
    fact = wording.policy.get(_KEY)
    is_told = " in " in text or "currency" in text
    if not is_told or fact is None or not isinstance(fact.value, Currency):
        return
    for match in _PRICED.finditer(text):
        code, end = _currency(text, match.end())
        clause = text[: match.end()]
        if not code or _ELSE.search(text) or DENIED.search(clause) or text.rstrip().endswith("?"):
            return
        if abstain.is_idle(f"{clause} {QUANTITY}") or restriction(wording, clause).scope:
            return
        span = Span(match.end(), end)
        yield claimed(article, around, sentence, (_KEY,), Currency(code), span)
        return


def _currency(text: str, start: int) -> tuple[str, int]:
    """The code of the currency whose name begins at `start`, and where the name ends."""
    for code, name in _NAMES.items():
        match = name.match(text, start)
        if match and _ENDS.match(text, match.end()):
            return code, match.end()
    return "", start


_ENDS = lazy(
    r"\W*$|[.,;:!?)–—(]| (?:and|only|including|inclusive|incl|with|as|because|since|throughout|at|on|for (?:all|everyone|everybody|every))\b"
)
