"""Until when damage can be told, without a figure: "there's no rush to let us know", "only while the driver is there".

Texts are in small letters with plain apostrophes.
"""

from __future__ import annotations

from collections.abc import Iterator

from kbgen.claims.cases.claimed import claimed
from kbgen.claims.cases.restrict import restriction
from kbgen.claims.claim import Claim
from kbgen.claims.context import abstain
from kbgen.claims.context.around import Around
from kbgen.claims.hours.others import is_anothers
from kbgen.claims.patterns import lazy
from kbgen.claims.prose.passages import Kind
from kbgen.claims.quantity import Forever, Refused, Said
from kbgen.claims.topics.marking import lowered
from kbgen.claims.topics.wording import Wording
from kbgen.load.marks import Span
from kbgen.model import Article

_KEY = "orders.damage_report"
_HURT = lazy(
    r"\b(?:damage[ds]?|broken|breakages?|breaks?|smashed|crushed|dent(?:s|ed)?|crack(?:s|ed)?|chip(?:s|ped)|soaked|squashed|torn|bent|shattered|in pieces|scratched|snapped)\b"
)
_TELL = r"(?:tell(?:ing)? us|let(?:ting)? us know|report(?:ed|ing)?(?: (?:it|them|(?:any |the )?(?:damage|breakages?)))?|get(?:ting)? in touch|contact(?:ing)? us|claim(?:ed|ing)?(?: for it)?|e-?mail(?:ing)? us|send(?:ing)? (?:us )?(?:a )?(?:photos?|pictures?))"
_WISH = r"you(?:'d)? (?:like|want|wish|choose|please|prefer|need|get round to it|have (?:a moment|time))"
_WHENEVER = rf"(?:whenever (?:{_WISH}|(?:it )?suits you(?: best)?)|at any (?:time|point)|any ?time(?: {_WISH})?|no matter how (?:late|long ago|much later)|in your own time)"
_NO_RUSH = r"(?:there(?:'s| is) (?:absolutely )?no (?:rush|hurry|deadline|time limit)|no (?:rush|hurry)|(?:you can )?take (?:as long as you (?:like|need|want)|all the time you (?:like|need|want)|your time))"
_END = r"(?=\W*$|[.,;:!–—]| (?:and|even|because|as|so) )"
_ENDLESS = lazy(
    rf"\b{_TELL} {_WHENEVER}{_END}|\b{_NO_RUSH} (?:to|in|about|with|for) {_TELL}{_END}|\b(?:can|may) (?:always )?be (?:reported|claimed(?: for)?|told) {_WHENEVER}{_END}"
)
_THERE = r"(?:on the spot|there and then|(?:straight )?(?:to|with) the (?:driver|courier|postie|delivery (?:man|team|crew|driver))|(?:while|when|as long as) the (?:driver|courier|postie|van|delivery (?:man|team|crew|driver))(?:'s| is) (?:still )?(?:there|with you|present|at (?:the|your) door)|before the (?:driver|courier|postie|van|delivery (?:man|team|crew|driver)) (?:leaves|goes|drives off|has left)|(?:at|on) (?:the|your) (?:door|doorstep)|at the moment of delivery|before you sign)"
_LATER = r"(?:later(?: on)?|afterwards?|after that|after the (?:driver|courier|van) (?:has left|leaves|has gone)|once the (?:driver|courier|van) (?:has|is|'s) (?:left|gone))"
_CANT = r"(?:can't|cannot|can not|can no longer|won't|will not|don't|do not|(?:are|is|'re) (?:not able|unable) to|never)"
_AT_ONCE = lazy(
    rf"\b(?:must|has to|have to|needs to|need to|can only|may only|should only) be (?:reported|noted|pointed out|told|claimed|shown|mentioned|raised)(?: to us)? {_THERE}{_END}"
    rf"|\b(?:we|you|it|they|damage|breakages|claims) ?{_CANT} (?:(?:accept|take|consider|deal with|look at|be|help with|do anything about|report|claim for|claim) ?)+(?:(?:it|them|damage|any damage|breakages|claims|reports?|(?:for|of|about) (?:it|damage|breakages)|reported|claimed|accepted|considered|told|made|raised) ?)*(?:for )?{_LATER}{_END}"
    rf"|\b(?:we|you) (?:can |may )?only (?:can )?(?:help(?: you)?|accept (?:it|claims?|reports?)|report it|replace (?:it|them)|do something)(?: (?:with|for|about|of) (?:it|damage|breakages))? (?:if|when) (?:you )?(?:tell|show|point it out|report it|refuse|send it back)(?: (?:it|the driver|the courier|us))* {_THERE}{_END}"
    rf"|\b(?:once|after) (?:you've|you have) (?:signed(?: for it)?|accepted (?:it|the (?:parcel|delivery|box))),? (?:we|you) ?{_CANT} (?:(?:accept|take|consider|report|claim for|make) )+(?:any )?(?:claims?(?: for (?:it|damage|breakages))?|damage|breakages|reports?|it){_END}"
    rf"|\bunless you (?:refuse|reject|send back|turn away|tell|show) [^.;,]{{2,40}} (?:{_THERE}),? (?:we|there) ?(?:{_CANT}|(?:is|'s) nothing) [^.;]*"
)
_ELSE = lazy(
    r"\d|\b(?:property|says?|insists?|requires?|stairs|walls?|hire|hired|rental|loan(?:ed)?|in (?:the |our )?(?:shop|store|showroom)|wear and tear|faults?|faulty|guarantees?|warrant\w*|missing|carriers?'|insur\w*|within|(?:a|one|working|business) day|days|hours?|weeks?|unless you (?:have|are|want|need)|if possible|ideally|best|as well|prefer\w*|it helps|please check|law|legal\w*|should you|some|most|only if|except\w*|also on|by post|returns?|deposit)\b"
)
NEEDS = ("tell", "let us know", "letting us know", "report", "touch", "contact", "claim", "mail", "send", "noted", "unless you", "pointed out", "shown", "mentioned", "raised", "breakages", "damage")  # fmt: skip


def damage_told(
    wording: Wording, article: Article, around: Around, sentence: str
) -> Iterator[Claim]:
    """Until when a sentence says that damage can be told, where the policy gives a time."""
    text = lowered(sentence)
    if _KEY not in wording.policy.facts or around.passage.kind is Kind.HEADING:
        return
    if text.rstrip().endswith("?") or article.applies_to:
        return
    match = _ENDLESS.search(text)
    said: Said = Forever() if match else Refused()
    match = match or _AT_ONCE.search(text)
    if match is None or is_anothers(wording, sentence) or abstain.is_legal(text):
        return
    is_named = bool(_HURT.search(text))
    if not (is_named or _HURT.search(around.before) or _HURT.search(around.heading)):
        return
    whole = lowered(around.passage.text)
    if _ELSE.search(whole.replace(match[0], " ", 1)) or any(map(_ELSE.search, around.titles)):
        return
    if any(restriction(wording, each).unknown for each in (text, *around.titles)):
        return
    span = Span(match.start(), match.end())
    yield claimed(article, around, sentence, (_KEY,), said, span, is_sure=is_named)
