"""Who pays for a call, in a sentence without a sum: "your phone company will bill you", "it's free to ring us".

Patterns read a sentence in small letters with plain apostrophes.
"""

from __future__ import annotations

from collections.abc import Iterator

from kbgen.claims.cases.claimed import claimed
from kbgen.claims.claim import Claim
from kbgen.claims.context.around import Around
from kbgen.claims.hours.others import is_anothers
from kbgen.claims.patterns import lazy
from kbgen.claims.promises.answered import polarity
from kbgen.claims.promises.which_channel import which_channel
from kbgen.claims.prose.passages import Kind
from kbgen.claims.quantity import Charge, Quantity
from kbgen.claims.topics.marking import lowered
from kbgen.claims.topics.wording import Wording
from kbgen.load.marks import Span
from kbgen.model import Article
from kbgen.values import Money

_DO = r"(?:call|ring|phone|telephone|dial|speak to|talk to)"
_DOING = r"(?:calling|ringing|phoning|telephoning|dialling)"
_US = r"(?: (?:us|our (?:[\w-]+ )?(?:team|line|number|helpline|shop|workshop)|the (?:shop|workshop|office|team|line)))?"
_CALL = rf"(?:(?:the|your|a|any|all|every|these|phone|telephone) )*calls?(?: (?:to (?:us|(?:our|the|this) (?:[\w-]+ )?(?:line|number|helpline|shop|team|workshop|office|desk))|itself|you make))?|{_DOING}{_US}|(?:the|our|this|that) (?:phone |telephone )?(?:line|number|helpline|hotline)"
_IT = rf"(?:{_CALL}|it|that|this)"
_FOR = rf"(?:for (?:it|that|(?:(?:the|your|a|any) )?(?:phone |telephone )?calls?|{_DOING}{_US})|to {_DO}{_US}|(?:when|each time|every time|whenever) you {_DO}{_US})"
_ADVERB = r"(?:(?:always|also|now|still|completely|totally|absolutely|entirely|of course|usually|normally|unfortunately|just|simply|all|both) )*"
_FIRM = r"(?:(?:your|the) (?:(?:own|phone|telephone|mobile|network|telecoms?) )*(?:company|operator|provider|network|carrier))"
_START = (
    r"(?:^\W*(?:(?:yes|no|sorry|sadly|unfortunately|please note(?: that)?|remember(?: that)?|note that|and|but|so)[,:.–—]* )*"
    r"|[.;:!–—,] (?:and |but |so |as )?|\b(?:and|but|so|that|as|because) )"
)
_END = r"(?=\W*$|[.,;:!?)–—]| (?:so|and|because|as|but|from|by|even|whichever|whatever|wherever|since|for us|in full|at all|either|however|when|if you (?:ring|call|phone))\b)"
_CHARGED = lazy(
    rf"{_START}(?:{_IT}(?:'s| is| are| will be| gets?) {_ADVERB}(?:charged(?: for)?|chargeable|billed(?: to you)?|not free(?: of charge)?|paid for by you|at your (?:own )?(?:cost|expense)|payable|on you|(?:added to|put on|on) your (?:phone )?bill)"
    rf"|{_IT} {_ADVERB}(?:(?:isn't|aren't|is not|are not|won't be) {_ADVERB}(?:free(?: of charge)?|toll[- ]free|freephone|on us)|costs?(?: you)? (?:money|something)|(?:goes|go|ends? up|appears?|will appear|will show up|shows up) on your (?:phone |mobile )?bill|(?:comes|will come) out of your own pocket)"
    rf"|you(?:'ll| will| do)? {_ADVERB}(?:(?:have to|need to|must) )?(?:pay(?: {_FIRM})?|be (?:charged|billed)|get charged|are (?:charged|billed)) {_FOR}"
    rf"|{_FIRM}(?: will|'ll| may| does)? {_ADVERB}(?:charges?|bills?)(?: you)?(?: {_FOR})?"
    rf"|there(?:'s| is) {_ADVERB}an? (?:small )?(?:charge|fee|cost) (?:for|on|to) (?:{_CALL}|{_DO}{_US}|(?:each|every|any) call)"
    rf"|we (?:don't|can't|cannot|do not) (?:pay|cover|pick up the (?:bill|cost)|meet the cost)(?: (?:for|of|the cost of))? (?:{_CALL})){_END}"
)
_FREE = lazy(
    rf"{_START}(?:{_IT}(?:'s| is| are| will be) {_ADVERB}(?:free(?: of charge)?|on us|on the house|at no (?:cost|charge)(?: to you)?|at our (?:cost|expense)|paid for by us|(?:a )?(?:freephone|toll[- ]free|free)(?: number| line| one| call)?)(?: to {_DO}{_US})?"
    rf"|{_IT} (?:costs?(?: you)? (?:nothing|not a penny)|(?:doesn't|does not|don't|won't|will not) cost(?: you)? (?:anything|a (?:penny|cent|thing)))(?: to {_DO}{_US})?"
    rf"|(?:you can )?{_DO}(?: us| our \w+)? (?:for )?free(?: of charge)?"
    rf"|you {_ADVERB}(?:won't|don't|never|do not|will not|needn't) {_ADVERB}(?:have to |need to |be )?(?:pay|charged|billed)(?: (?:anything|a (?:penny|cent|thing)))? {_FOR}"
    rf"|you(?:'ll| will)? (?:pay nothing|never pay(?: (?:anything|a penny))?) {_FOR}"
    rf"|(?:we|the call'?s? on us)(?:'ll| will)? {_ADVERB}(?:pay|cover|pick up the (?:bill|cost|tab)|meet the cost|foot the bill)(?: (?:for|of|the cost of))? (?:{_CALL})"
    rf"|{_FIRM} (?:won't|doesn't|does not|will not) (?:charge|bill) you(?: (?:anything|a penny))?(?: {_FOR})?"
    rf"|no charge (?:for|on) {_CALL}|there(?:'s| is) no (?:charge|cost|fee) (?:for|on|to) (?:{_CALL}|{_DO}{_US})){_END}"
)
_OF_FIRM = lazy(_FIRM)
"""Those who are paid for a call, of whom it is said that they are."""
_ASKS = lazy(
    rf"\W*(?:and |so |but )?(?:(?:is|are) (?:it|{_CALL}) (?P<free>free|freephone|toll[- ]free)(?: of charge)?(?: to {_DO}(?: you| your \w+)?)?"
    rf"|(?:does|do|will|would) (?:it|{_CALL}(?: to you)?|{_DOING} you|your number) cost(?: me)?(?: (?:anything|money|something|much))?(?: to {_DO}(?: you)?)?"
    rf"|(?:do|will|must) i (?:have to |need to |be )?(?:pay|charged|billed)(?: anything)? (?:for (?:the|a|my|that|any) (?:phone )?calls?|for {_DOING} you|to {_DO} you)"
    rf"|(?:is|are) there (?:a|any) (?:charges?|fees?|cost) (?:for|to) (?:{_CALL}|{_DO}(?: you)?|{_DOING} you)|(?:are|will) (?:your |the )?calls? (?:be )?(?:charged|chargeable|billed))\W*"
)
_OTHERWISE = lazy(
    r"\d[^.]{0,12}(?:p\b|pence|minute)|[£$€]|\b(?:abroad|overseas|outside|international\w*|roam\w*|returned|call-?outs?|(?:video|first|return|service|home|house) (?:calls?|visits?)|premium|call ?back|used to|until|was|were|other (?:companies|shops|numbers)|their|banks?|couriers?|carriers?|royal mail|if (?!you (?:ring|call(?! in\b)|phone)\b)|call in|unless|except\w*|only|not from|withheld|texts?|per (?:minute|call)|pence|p a minute|consultations?|appointments?|advice|visits?|delivery)\b"
)
_ELSEWHERE = lazy(
    r"\bfrom (?:a |your |any )?(?:mobiles?|landlines?|abroad|overseas)\b|\bmobiles?\b(?! (?:company|operator|provider|network))"
)
_EVEN = lazy(
    r"\b(?:even|including|and|or|both)(?: from)? (?:an? |your |any |all )?(?:uk )?(?:mobiles?|landlines?)|\b(?:landlines?|mobiles?) (?:and|or) (?:an? |your )?(?:landlines?|mobiles?)"
)
NEEDS = ("charg", "bill", "free", "cost", " pay", "expense", "on us", "on the house", "nothing", "fee", "penny", "on you", "pocket")  # fmt: skip


def paid_calls(
    wording: Wording, article: Article, around: Around, sentence: str
) -> Iterator[Claim]:
    """Whether a sentence says that a call costs those who make it something."""
    text = lowered(sentence)
    if text.rstrip().endswith("?") or around.passage.kind is Kind.HEADING or article.applies_to:
        return
    found = _found(around, text)
    if found is None or any(map(_is_free, around.quantities)):
        return
    is_charged, span = found
    near = _EVEN.sub(" ", text)
    if _OTHERWISE.search(near) or _ELSEWHERE.search(near):
        return
    if is_anothers(wording, sentence) and not _OF_FIRM.search(text[span.start : span.end]):
        return
    if any(_OTHERWISE.search(each) for each in (around.asked, around.heading)):
        return
    channel = which_channel(wording, around, text)
    key = channel.key("cost") if channel else ""
    if channel and key in wording.policy.facts:
        said = Charge(is_charged=is_charged)
        yield claimed(article, around, sentence, (key,), said, span, is_sure=channel.is_sure)


def _is_free(one: Quantity) -> bool:
    """Whether a sentence has a word for "free", which is read as a price of its own."""
    return isinstance(one.value, Money) and one.value.is_free


def _found(around: Around, text: str) -> tuple[bool, Span] | None:
    """Whether a call is said to be charged, and the words that say it."""
    for is_charged, pattern in ((False, _FREE), (True, _CHARGED)):
        if match := pattern.search(text):
            start = match.start() + len(match[0]) - len(match[0].lstrip(" .,:;!–—"))
            return is_charged, Span(start, match.end())
    asked = around.asked
    if asked and (question := _ASKS.fullmatch(asked)) and (told := polarity(text)):
        is_yes, span = told
        return is_yes is not bool(question["free"]), span
    return None
