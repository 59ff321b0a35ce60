"""Who a sentence says to pay for the way back of goods, however it calls that: "the trip home is on us".

Texts are in small letters with plain apostrophes.
"""

from __future__ import annotations

from collections.abc import Iterator

from kbgen.claims.cases.claimed import claimed
from kbgen.claims.claim import Claim
from kbgen.claims.context.around import Around
from kbgen.claims.patterns import lazy
from kbgen.claims.promises.in_returns import is_in_returns
from kbgen.claims.quantity import Charge
from kbgen.claims.topics.marking import lowered
from kbgen.claims.topics.wording import Wording
from kbgen.load.marks import Span
from kbgen.model import Article

_KEY = "returns.cost"
NEEDS = ("cost", "expense", "pay", "not ", "used to", "back", "return", "home", "postage", "stamps", "label", "we do", "you do", "us", "yours", "you", "unwanted")  # fmt: skip
_ADVERB = r"(?:(?:also|always|still|then|of course|all|entirely|completely|fully|normally|usually|gladly|happily|already|alone) )*"
_THING = r"(?:it|them|things?|something|anything|everything|stuff|items?|goods|(?:your|the|an?|any|unwanted) (?:[a-z]+ )?[a-z]+)"
_UNWANTED = r"(?:of|for|on) (?:any |all |your |the )?(?:unwanted|returned) (?:[a-z]+)"
_GOING = rf"(?:(?:sending|posting|getting|shipping|mailing|bringing|couriering) {_THING} (?:back|home)|returning {_THING})(?: (?:back )?to us)?"
_WAY = rf"(?:(?:the |your |its |their |that |this |any )?(?:return (?:trip|journey|leg|ride|postage|carriage|shipping|freight)|(?:trip|journey|leg|ride|postage|carriage|shipping|freight) (?:back|home)(?: to us)?|(?:postage|carriage|shipping|freight)(?: costs?| charges?)? {_UNWANTED}))"
_COST = r"(?:the )?(?:costs?|price|expense|bill|tab|charges?)(?: (?:of|for))"
_BACK = rf"(?:{_COST} )?(?:{_GOING}|{_WAY})"
_START = r"(?:^\W*|[.,;:!?–—] |\b(?:and|but|so|that|because|as) )(?:(?:then|please note(?: that)?|sorry,?|unfortunately,?|sadly,?|i'm afraid(?: that)?|we're afraid(?: that)?) )*"
_END = (
    r"(?=\W*$|[.,;:!)–—]| (?:and|so|but|as|because|since|whatever|every time|i'm|we're|unless)\b)"
)
_BE = rf"(?:'s|is|are|comes?|falls?|will be|stays?|remains?) {_ADVERB}"
_YOU = r"(?:you|customers|the (?:customer|buyer|sender))"
_TO_YOU = r"(?:(?:left )?(?:on|down to|with) (?:you|the (?:customer|buyer|sender))|your (?:own )?(?:responsibility|expense|cost)|(?:at|for) (?:your|the (?:customer|buyer)'s) (?:own )?(?:expense|cost|charge|account)|for (?:you|the customer|the buyer) to (?:pay|cover|bear)|yours(?: to (?:pay|cover|bear))?|out of (?:your )?(?:own )?pocket|paid (?:for )?by (?:you|the customer|the buyer|the sender))"
_TO_US = r"(?:on (?:us|the house)|our (?:treat|responsibility)|at our (?:own )?(?:expense|cost)|for us to (?:pay|cover)|(?:already |all )?(?:paid (?:for )?by us|taken care of)|ours(?: to (?:pay|cover))?)"
_OWE = r"(?:(?:'ll|will|do|must|have to|need to|should) )?" + _ADVERB
_POST = r"(?:the )?(?:postage|shipping|carriage|return|cost(?: of (?:the )?(?:postage|shipping|return))?)(?: costs?)?"
_SEND = (
    rf"(?:(?:send|post|ship|mail) {_THING}(?: back| home)?|return {_THING})(?: (?:back )?to us)?"
)
_CHARGED = lazy(
    rf"{_START}(?:please )?{_SEND} at your (?:own )?(?:cost|expense){_END}"
    rf"|{_START}we {_ADVERB}(?:ask|expect|need) (?:you|customers) to (?:pay(?: for)?|cover|bear|meet) {_POST}(?: yourself| yourselves)?{_END}"
    rf"|{_START}we (?:don't|do not|can't|cannot|won't) (?:pay (?:for|towards)|cover|fund|contribute to(?:wards)?) (?:(?:the cost of )?{_BACK}|that (?:journey|trip|part|leg)){_END}"
    rf"|{_START}{_BACK} {_BE}{_TO_YOU}{_END}"
    rf"|{_START}{_YOU}(?:'ll)? ?{_OWE}(?:foot|settle|pick up|shoulder|meet|bear|stand|fund) (?:the )?(?:bill|tab|costs?) (?:of|for) (?:{_GOING}|{_WAY}){_END}"
    rf"|{_START}{_YOU}(?:'re| are|'ll be| will be| is|s are)? {_ADVERB}(?:responsible|liable) for (?:paying (?:for )?)?{_BACK}{_END}"
    rf"|{_START}(?:please )?(?:put|stick|use|buy) your own (?:stamps?|postage|label)(?: on (?:it|them|the (?:parcel|box|package)))?{_END}"
)
_FREE = lazy(
    rf"{_START}(?:(?:just|simply|please) )?{_SEND} (?:at our (?:own )?(?:cost|expense)|on us|for free|free of charge){_END}|"
    rf"{_START}you (?:never|don't|do not|won't)(?: ever)?(?: have to| need to)? pay (?:(?:a (?:penny|cent)|anything) )?to (?:return|send back|{_SEND}){_END}|"
    rf"\ban? (?:return(?:s)? )?label (?:that|which)(?:'s| is| has)? (?:already )?(?:been )?paid for(?: by us)?{_END}|"
    rf"{_START}{_BACK} {_BE}{_TO_US}{_END}"
    rf"|{_START}we(?:'ll| will| do)? {_ADVERB}(?:foot|settle|pick up|shoulder|meet|bear|stand|cover) (?:the )?(?:bill|tab|costs?) (?:of|for) (?:{_GOING}|{_WAY}){_END}"
    rf"|{_START}(?:the|your|our|this|that) (?:return(?:s)? )?(?:label|postage|shipping)(?: (?:that )?(?:we|you) (?:send|give|e-?mail|get|print|receive)(?: you)?| inside| in the (?:box|parcel))? (?:is|has been|'s) {_ADVERB}(?:(?:paid(?: for)?|covered|taken care of)(?: by us)?|on us|our treat){_END}"
)
_ASKED = lazy(
    r"\W*(?:and )?who(?:'s| is| has| will| should| must)? ?(?:to )?(?:pays?|covers?|bears?|foots?|picks? up|meets?|settles?|responsible|paying)\b[^?]*\?\W*"
)
_YOU_DO = lazy(
    rf"\W*(?:(?:sorry|unfortunately|sadly|i'm afraid)[,:]? )?(?:that(?:'s| is| would be) {_TO_YOU}|that(?:'s| is| would be) you|{_YOU} (?:do|does|will)|(?:you|the (?:customer|buyer|sender))(?=\W*$)){_END}"
)
_WE_DO = lazy(
    rf"\W*(?:that(?:'s| is| would be) (?:{_TO_US}|us)|we (?:do|will)|(?:us|we)(?=\W*$)){_END}"
)
_ASKED_FREE = lazy(
    r"\W*(?:(?:are|is|do you (?:offer|do|have|give)) )?(?:(?:the |your )?free returns?|(?:the |your )?(?:returns?|return (?:postage|shipping)|sending (?:it|things|something) back) (?:free|for free|free of charge))\?\W*"
)
_NOT_FREE = lazy(
    rf"\W*(?:(?:sorry|unfortunately|sadly|i'm afraid)[,:]? )?(?:not (?:here|with us|any ?more|at present|these days)|they (?:used to be|were once)|(?:i'm |we're )?afraid not|sadly not){_END}"
)
_NEVER = lazy(r"(?!)")
_HEAD = lazy(r"\W*(?:(?:the|our|your) )?(?:(?:cost|price) of )?(?:returns? (?:postage|shipping|carriage|costs?|fees?|charges?|labels?)|(?:postage|shipping) (?:for|on) returns|(?:returning|sending) (?:things|items|goods|it) back)\W*")  # fmt: skip
"""A heading on nothing but the cost of the way back."""
_YOURS = lazy(
    rf"\W*(?:(?:sorry|unfortunately|sadly|i'm afraid)[,:]? )?(?:(?:it|this|that)(?:'s| is| will be| comes| falls) {_ADVERB}{_TO_YOU}|(?:to be )?(?:paid|payable|covered|met) by (?:you|the (?:customer|buyer|sender))|your (?:own )?responsibility|at your (?:own )?(?:expense|cost)|not (?:included|covered|free)){_END}"
)
_OURS = lazy(
    rf"\W*(?:(?:it|this|that)(?:'s| is| will be) {_ADVERB}{_TO_US}|(?:paid|covered|met) by us|(?:it's )?our treat|at our (?:own )?(?:expense|cost)|on us|we(?:'ll| will|'ve)? (?:pay|cover|got) (?:for )?(?:it|that|this(?: one)?)){_END}"
)


def journey_back(
    wording: Wording, article: Article, around: Around, sentence: str
) -> Iterator[Claim]:
    """Who pays for it, by a sentence that names it or stands below its name or a question on it."""
    if _KEY not in wording.policy.facts or article.applies_to:
        return
    text = lowered(sentence)
    above = around.asked or (around.nearest if not around.number else "")
    charged, free = _CHARGED, _FREE
    if _ASKED.fullmatch(above):
        charged, free = _YOU_DO, _WE_DO
    elif _ASKED_FREE.fullmatch(above):
        charged, free = _NOT_FREE, _NEVER
    elif _HEAD.fullmatch(above) and not (_CHARGED.search(text) or _FREE.search(text)):
        charged, free = _YOURS, _OURS
    is_charged = charged.search(text)
    match = is_charged or free.search(text)
    if match is None or not is_in_returns(wording, around, sentence, text):
        return
    start = match.start() + len(match[0]) - len(match[0].lstrip(" .,;:!?–—"))
    said = Charge(is_charged=is_charged is not None)
    span = Span(start, match.end())
    yield claimed(article, around, sentence, (_KEY,), said, span, is_sure=False)
