"""What is denied to a case for which the policy has a time: sale goods that are final, an order that stands.

Patterns read a sentence in small letters with plain apostrophes.
"""

from __future__ import annotations

from collections.abc import Iterator

from kbgen.claims.cases.restrict import restriction
from kbgen.claims.patterns import lazy
from kbgen.claims.promises.refusals import kept, kept_orders
from kbgen.claims.topics.wording import Wording
from kbgen.load.marks import Span

_FINAL = lazy(
    r"(?<!price)(?<!prices)(?<!order)(?<!orders)(?<!offer)(?<!offers)(?<!discounts)(?<!sum)(?<!amount)(?<!that)"
    r"(?: (?:is|are)(?: (?:all|always|strictly|considered|sold as|marked as|treated as|a|an))*|(?:'s|'re)(?: (?:all|always|strictly))*) (?P<final>final(?: sales?)?)\b"
    r"(?: and (?:can't|cannot|can not|may not|won't) (?:be (?:returned|sent back|brought back|taken back)|come back)(?: or [\w-]+)?)?(?=[.,;:!–—(]|\W*$| so\b| and that\b)"
)
_FOR_KEEPS = lazy(
    r"(?:\b(?:is|are)|'s|'re) yours (?:for (?:keeps|good|ever)|forever)\b|\byours for keeps\b"
)
_EVEN = lazy(r",? (?:not )?even (?:with|if|when|though|in|a|within|on)\b[^.;:]*")
_IN_PART = lazy(
    r"\b(?:decisions?|word|say|unless|except\w*|after|once|until|without|only|if|when|some|most|many|exchang\w*|credit|price|prices|faulty|damaged)\b"
)
_WARRANTY = r"(?:warranty|warranties|guarantees?)"
_UNWARRANTED = lazy(
    rf"\b(?:carry|carries|come with|comes with|have|has|with|includes?|gets?|enjoys?|gives?|offers?) no {_WARRANTY}\b|\bwithout (?:(?:an?|any|our) )?{_WARRANTY}\b|\bno {_WARRANTY} (?:is|are) (?:given|offered|provided|granted|included)\b"
    rf"|\b(?:does not|doesn't|do not|don't) (?:carry|come with|have|include|give|offer) (?:an?|any) {_WARRANTY}\b"
    rf"|\b(?:there's|there is|there are|we (?:give|offer|have|provide)) no {_WARRANTY} (?:on|for|with)\b|\b(?:there isn't|we don't (?:give|offer|have|provide)) (?:an?|any) {_WARRANTY} (?:on|for|with)\b"
    rf"|\b(?:is|are)(?:n't| not| never) (?:guaranteed|warrantied|warranted)(?=[.,;:!–—]|\W*$| (?:at all|by us|either)\b)|\b(?:is|are)(?:n't| not| never) (?:covered by|under|included in|part of) (?:our|the|any|this) {_WARRANTY}(?=[.,;:!–—]|\W*$)"
    rf"|\b(?:our|the|this) {_WARRANTY} (?:does not|doesn't|won't|never) (?:cover|apply to|extend to|include)\b"
)
_CLAUSES = lazy(r"[;:–—]")
_UNSWAPPED = lazy(
    r"\b(?:can't|cannot|can not|may not|won't) be (?:(?:returned|sent back) or )?(?:exchanged|swapped)\b|\b(?:aren't|isn't|are not|is not) exchangeable\b|\bno exchanges? (?:on|for|of)\b"
    r"|\bwe (?:don't|do not|can't|cannot|never|won't) (?:(?:return|refund) or )?(?:exchange|swap|(?:offer|do|make|accept|allow|take) (?:any )?exchanges (?:on|for|of))\b|\byou (?:can't|cannot|can not|may not) (?:exchange|swap)\b"
)
_SWAPPED_IN_PART = lazy(
    r"\b(?:unless|except\w*|after|once|until|without|only|if|when|some|most|many|faulty|damaged|used|worn|opened|washed|by post|in[- ]store|for (?:an?|another|other|anything|something|a different)|cash|money|credit|bought|elsewhere|personali\w+|custom\w*)\b"
)
_OF_OTHERS = lazy(
    rf"\b(?:manufacturer|maker|brand|supplier|extended|further|extra|additional|separate|express|implied|other)\w*(?:'s)? (?:\w+ )?{_WARRANTY}|\b{_WARRANTY} (?:from|of|by) (?:the|their|its) (?:manufacturers?|makers?|brands?)|\b(?:card|receipt|claims?|registration|number|register)\b"
)


def denied_a_case(wording: Wording, text: str) -> Iterator[tuple[str, Span]]:
    """The facts that a sentence denies to goods or customers of which the policy has a time of their own."""
    for key, span in _denied(text):
        if has_a_time(wording, key, text):
            yield key, span


def _denied(text: str) -> Iterator[tuple[str, Span]]:
    own = _EVEN.sub("", text)
    for span in kept(text):
        yield "returns.window", span
    match = _FINAL.search(text) if " final" in text else None
    if match and not _IN_PART.search(own):
        yield "returns.window", Span(match.start("final"), match.end())
    match = _FOR_KEEPS.search(text) if " yours " in text else None
    if match and not _IN_PART.search(own):
        yield "returns.window", Span(*match.span())
    yield from kept_orders(text, own)
    match = _UNSWAPPED.search(text) if "exchang" in text or "swap" in text else None
    if match and not _SWAPPED_IN_PART.search(own):
        yield "exchanges.window", Span(*match.span())
    if "warrant" in text or "guarantee" in text:
        match = _UNWARRANTED.search(text)
        clause = next((one for one in _CLAUSES.split(own) if match and match.group() in one), own)
        rest = clause.replace(match.group(), "") if match else ""
        if match and not (_OF_OTHERS.search(text) or _IN_PART.search(rest)):
            yield "warranty.length", Span(match.start(), match.end())


def has_a_time(wording: Wording, key: str, text: str) -> bool:
    """Whether the policy has a time for the very goods or customers that a text names."""
    fact = wording.policy.get(key)
    terms = dict(restriction(wording, text).scope.terms) if fact else {}
    kinds = ("product",) if key.endswith(".window") else ("product", "customer")
    kinds = (*kinds, "method") if key.startswith("orders.") else kinds
    return any(
        kind in terms
        and any(
            set(terms[kind]) <= set(dict(each.when.terms).get(kind, ())) for each in fact.overrides
        )
        for kind in kinds
        if fact
    )
