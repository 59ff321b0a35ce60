"""Where a sentence says that something is charged for, with no amount: "there's a fee for each skein".

Texts are in small letters with plain apostrophes.
"""

from __future__ import annotations

from collections.abc import Iterator

from kbgen.claims.patterns import lazy
from kbgen.claims.quantity import Charge, Quantity
from kbgen.load.marks import Span

_SIZE = r"(?:(?:small|modest|little|nominal|separate|extra|additional|further|flat|token|one-off|fixed|service|handling|admin(?:istration)?|booking|processing|transport|call-out|usual) )*"
_FEE = rf"{_SIZE}(?:charge|fee|surcharge)"
_ADVERB = r"(?:(?:also|always|now|therefore|then|usually|normally|unfortunately|of course|however|still) )*"
_CHARGED = lazy(
    rf"\b(?:there (?:is|will be)|there's|there'll be|we(?:'ll| will| do)? {_ADVERB}(?:make|have|levy|ask for|take|add|apply)|i(?:'ll| will| do)? {_ADVERB}(?:make|have|ask for|take|add)|(?:it|this|that|which) (?:comes with|carries|has|incurs)) {_ADVERB}an? {_FEE}\b(?! (?:of|sheet|card|list)\b)"
    rf"|\b(?:an?|the|our|this) {_FEE} (?:is|will be) {_ADVERB}(?:made|charged|payable|deducted|levied|applied|taken|added|due|asked|kept)\b"
    rf"|\b(?:an?|our|this) {_FEE} {_ADVERB}(?:applies|comes off)\b"
    rf"|\b(?:is|are|will be|'s|'re) {_ADVERB}(?:charged for|chargeable|charged (?:extra|separately)|not free|billed (?:extra|separately))\b"
    rf"|\bwe(?:'ll| will| do)? {_ADVERB}charge (?:you )?(?:extra )?for\b"
    rf"|\b(?:for|at) (?:an? )(?:(?:small|modest|little|nominal|extra|additional) )+(?:charge|fee|cost)\b(?! (?:of|from)\b)"
)
_OTHERWISE = lazy(
    r"\d|[£$€]|\b(?:no|not? (?:an?|any)|never|without|nobody|nothing|none|hardly|instead of|if|unless|when|where|once|except\w*|only|may|might|could|can|sometimes|some|most|certain|depend\w*|than|used to|other|others|elsewhere|law|bank|courier|carrier|customs|pounds?|euros?|dollars?|pence|cents?|free)\b|n't\b"
)
"""Words of a case, of somebody else, of an amount, or of what is no charge."""


def charges(text: str) -> Iterator[Quantity]:
    """Where a sentence says that its matter is charged for, the first such place."""
    if not any(map(text.__contains__, _NEEDS)):
        return
    match = _CHARGED.search(text)
    if match is None or text.rstrip().endswith("?"):
        return
    beside = _NOT_RIGHT.sub(" ", _AS_USUAL.sub(" ", text.replace(match[0], " ", 1)))
    if _OTHERWISE.search(beside):
        return
    span = Span(match.start(), match.end())
    yield Quantity(span, Charge(is_charged=True), lead=span.start)


_NEEDS = ("charge", "fee", "cost", "not free", "billed")
_NOT_RIGHT = lazy(
    r"\bif [^,;]{3,60}\b(?:wrong size|(?:not|n't) (?:fit|suit|right)|too (?:big|small|large|tight|loose)|chang(?:e|ed) your mind)\b[^,;]*,"
)
"""The case for which things are exchanged at all."""
_AS_USUAL = lazy(r"\blike (?:any|every|all|the) others?\b|\bof course\b")
