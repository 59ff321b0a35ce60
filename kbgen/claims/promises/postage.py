"""Who pays the postage, in a text on returns that doesn't say again of what: "the postage comes out of your own pocket".

Texts are in small letters with plain apostrophes.
"""

from __future__ import annotations

from collections.abc import Iterator

from kbgen.claims.cases.claimed import claimed
from kbgen.claims.cases.restrict import restriction
from kbgen.claims.claim import Claim
from kbgen.claims.context.around import Around
from kbgen.claims.hours.others import is_anothers
from kbgen.claims.patterns import lazy
from kbgen.claims.promises.goods import is_remedy
from kbgen.claims.prose.passages import Kind
from kbgen.claims.quantity import Charge
from kbgen.claims.topics.marking import lowered
from kbgen.claims.topics.wording import Wording
from kbgen.load.marks import Span
from kbgen.model import Article

_KEY = "returns.cost"
_POST = r"(?:(?:the|that|this|all|your own|any) )?(?:cost of (?:the )?)?(?:postage|shipping|carriage|courier(?: fees?| costs?)?|freight|return label|label)(?: (?:costs?|charges?|fees?))?"
_YOU = r"(?:you|customers|the (?:customer|buyer|sender))"
_ADVERB = r"(?:(?:always|also|still|then|normally|usually|gladly|happily|of course) )*"
_START = r"(?:^\W*(?:(?:sorry|sadly|unfortunately|please note(?: that)?)[,:]? )?|[.;:!–—,] (?:and |but |so )?|\b(?:and|but|so|that) )"
_END = (
    r"(?=\W*$|[.,;:!)–—]| (?:and|so|but|as|because|since|whatever|every|both|in all|i'm|we're)\b)"
)
_CHARGED = lazy(
    rf"{_START}(?:{_YOU}(?:'ll| will| do)? {_ADVERB}(?:(?:have|need) to |must )?(?:pay(?: for)?|cover|bear|meet) {_POST}(?: (?:yourself|yourselves|for (?:it|that)))?"
    rf"|{_POST} (?:is|are|'s|comes|stays|remains|will be) {_ADVERB}(?:on you|(?:left )?(?:down |up )?to you|at your (?:own )?(?:expense|cost|charge)|yours to (?:pay|cover)|your (?:own )?responsibility|for you to pay|for your (?:own )?account|out of your (?:own )?pocket|not (?:included|covered|free|refunded|paid by us))"
    rf"|we {_ADVERB}(?:don't|do not|can't|cannot|won't|never) (?:cover|pay(?: for)?|refund|reimburse) {_POST}){_END}"
)
_FREE = lazy(
    rf"{_START}(?:we(?:'ll| will| do)? {_ADVERB}(?:pay(?: for)?|cover|meet|pick up|foot) {_POST}"
    rf"|{_POST} (?:is|are|'s|will be) {_ADVERB}(?:on us|on the house|our treat|paid by us|covered by us|already paid(?: for)?|ours to pay)"
    rf"|{_YOU} (?:don't|do not|won't|never|needn't) {_ADVERB}(?:have to |need to )?pay (?:for )?{_POST}){_END}"
)
_BACK = lazy(
    r"\b(?:returns?|returning|send(?:ing)? (?:it|them|things|something|items|goods|anything|your [a-z]+) back|sent back|bring(?:ing)? [a-z]+ back|change[ds]? your mind|back to us)\b"
)
_OUT = lazy(
    r"\b(?:deliver\w*|order(?:s|ed|ing)?|dispatch\w*|ship(?:ped|s)? to|checkout|exchang\w*|swap\w*|replac\w*|repair\w*|warrant\w*|guarantee\w*|trade[- ]in|recycl\w*|gifts?|first|original|outward|outbound|hire|rental|samples?|swatch\w*|abroad|overseas|international\w*|outside)\b"
)
"""Words of parcels that go out, and of what comes back otherwise than as a return."""
_OF_A_CASE = lazy(
    r"\b(?:if|unless|when|where|once|except\w*|only|otherwise|else|half|part|some|may|might|could|abroad|overseas|international\w*|outside|large|bulky|heavy|late|after)\b|[£$€\d]"
)
NEEDS = ("postage", "shipping", "carriage", "courier", "freight", "label")


def postage(wording: Wording, article: Article, around: Around, sentence: str) -> Iterator[Claim]:
    """Who a sentence says to pay the postage, where what it stands below or behind is on returns."""
    if _KEY not in wording.policy.facts or around.passage.kind in (Kind.CELL, Kind.HEADING):
        return
    text = lowered(sentence)
    if text.rstrip().endswith("?") or article.applies_to or not _is_of_returns(around, text):
        return
    charged = _CHARGED.search(text)
    match = charged or _FREE.search(text)
    if match is None or is_anothers(wording, sentence):
        return
    near = (text, around.before, *around.titles)
    if _OF_A_CASE.search(text[: match.end()]) or _OF_A_CASE.match(text[match.end() :].lstrip(" ,")):
        return
    if any(is_remedy(each) or restriction(wording, each) for each in near):
        return
    begin = match.start() + len(match[0]) - len(match[0].lstrip(" .,;:!–—"))
    span = Span(begin, match.end())
    said = Charge(is_charged=charged is not None)
    yield claimed(article, around, sentence, (_KEY,), said, span, is_sure=False)


def _is_of_returns(around: Around, text: str) -> bool:
    """Whether the heading, the title or the sentence before is on returns, and nothing near on what goes out.

    A sentence that names returns itself is read as it stands.
    """
    if _BACK.search(text):
        return False
    near = (around.before, around.heading, around.title)
    is_back = any(map(_BACK.search, near))
    return is_back and not any(map(_OUT.search, (text, *near)))
