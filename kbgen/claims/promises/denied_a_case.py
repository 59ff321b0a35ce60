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
    rf"\b(?:carry|carries|come with|comes with|have|has|with|includes?|gets?|enjoys?|gives?|offers?) no {_WARRANTY}\b|\bwithout (?:an?|any|our) {_WARRANTY}\b|\bno {_WARRANTY} (?:is|are) (?:given|offered|provided|granted|included)\b"
    rf"|\b(?:does not|doesn't|do not|don't) (?:carry|come with|have|include|give|offer) (?:an?|any) {_WARRANTY}\b"
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
    if "warrant" in text or "guarantee" in text:
        match = _UNWARRANTED.search(text)
        rest = own.replace(match.group(), "") if match else ""
        if match and not (_OF_OTHERS.search(text) or _IN_PART.search(rest)):
            yield "warranty.length", Span(match.start(), match.end())


def has_a_time(wording: Wording, key: str, text: str) -> bool:
    """Whether the policy has a time for the very goods or customers that a text names."""
    fact = wording.policy.get(key)
    terms = dict(restriction(wording, text).scope.terms) if fact else {}
    kinds = ("product",) if key == "returns.window" else ("product", "customer")
    return any(
        kind in terms
        and any(
            set(terms[kind]) <= set(dict(each.when.terms).get(kind, ())) for each in fact.overrides
        )
        for kind in kinds
        if fact
    )
