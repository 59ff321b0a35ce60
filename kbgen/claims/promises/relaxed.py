"""That goods may come back though they are in a state, or lack a part, that a policy's condition rules out.

Read with signs for the condition's states and parts (`states`), so that one frame holds for all
trades: "bring it back even if you've Đ it" for a game, a dress and a plant.
"""

from __future__ import annotations

from collections.abc import Iterator

from kbgen.claims.patterns import lazy
from kbgen.claims.promises.answered import polarity
from kbgen.claims.promises.goods import is_remedy
from kbgen.claims.promises.states import BASE, DOING, DONE, NEW, PART, read, signed
from kbgen.claims.quantity import Accepted
from kbgen.load.marks import Span

_ADV = r"(?: (?:still|also|always|even|happily|gladly|of course|all|just|simply|easily|certainly|too))*"
_IT = r"(?:it|them|things|items?|goods|anything|everything|one|those|these|(?:an?|the|your|our|any|all) (?:[\w-]+ ){0,2}?[\w-]+|[\w-]+)"
_BACK = rf"(?:(?:be )?(?:returned|sent back|brought back|taken back|handed back|posted back|refunded|accepted)|(?:come|go|comes|goes) back(?! in(?:to)?\b)|(?:return|send back|bring back|give back)\b|(?:send|bring|post|take|have|hand|give|mail|ship) {_IT} back)"
_FINE = r"(?:(?:perfectly |absolutely |quite |totally |completely |also |still |all |just |equally )*(?:fine|ok|okay|all right|alright|acceptable|welcome|returnable|refundable|accepted|eligible|allowed)(?! (?:to (?!return|send|bring|be)|for (?!(?:an? )?(?:returns?|refunds?))))|(?:not an?|no) (?:problem|bother|trouble|issue|obstacle|barrier|bar|reason|hurdle|drawback|hindrance)|nothing to worry about)"
_PERMIT = (
    rf"(?:\b(?:can|may|could){_ADV} {_BACK}|\b(?:you're|you are|they're|they are|it's) (?:still )?(?:welcome|free|able) to {_BACK}|\bfeel free to {_BACK}"
    rf"|(?<!to )\b(?:return|send|bring|post|take)(?: (?:it|them|things))(?: back)?\b|\bwe(?:'ll| will| can| do| would)?{_ADV} (?:take|accept|refund|have|welcome)\b|\b(?:happy|glad|pleased|willing) to (?:take|accept|refund|have)\b"
    rf"|\b(?:is|are|'s|'re|be){_ADV} {_FINE}|\breturns? (?:of [\w ]{{2,20}} )?(?:is|are|will be|can be){_ADV} (?:accepted|welcome|possible|fine|taken))"
)
_CASE = r"(?:(?:even )?(?:if|when|after|once|though|although|whether|in case)|even with)"
_WHO = r"(?:(?:you|i|we|it|they|(?:the|your|an?|some|any) [\w-]+(?: [\w-]+)?|[\w-]+s)(?:'ve|'s|'re|'d)?(?: (?:is|are|has|have|had|was|were))?(?: (?:already|just|only|all|since|not yet))*(?: been)?(?: (?:already|just|only|once))*(?: been)? )?"
_NO_MATTER = r"(?:(?:(?:it's|that's|it is|that is) )?(?:perfectly |absolutely |quite |totally )*(?:fine|ok|okay|all right|alright|no problem|not a problem|no bother|no issue)|no problem|no worries|no matter|never mind|not to worry|(?:don't|do not|needn't) worry|we (?:don't|do not|won't) mind|(?:it |that )?(?:doesn't|does not|won't|will not) matter|(?:makes|make) no (?:difference|odds)|all the same to us)"
_GONE = r"(?:missing|lost|gone|off|cut|cut off|removed|thrown away|thrown out|thrown|binned|recycled|torn|torn off|damaged|ripped|snipped off|snipped|taken off|pulled off|mislaid|discarded|ditched|left (?:off|out|behind)|not (?:there|attached|included))"
_LOSE = r"(?:lost|cut|removed|thrown|binned|recycled|torn|ripped|snipped|taken|pulled|mislaid|discarded|ditched|threw|damaged|chucked|lose|cutting|removing|throwing)"
_THE = r"(?:(?:off|away|out|the|its|their|your|any|all|every|of|an?|original) )*"
_NEEDN_T = r"(?:needn't|need not|(?:don't|doesn't|do not|does not|won't|will not) (?:have|need) to|(?:there's |there is )?no need (?:to|for)|(?:don't|do not|won't) need|not necessary to|without having to|(?:not|never) (?:required|obliged|asked) to)"
_FEW = r"[^.;:?Đ]{0,50}?"
_FRAMES = tuple(
    lazy(pattern)
    for pattern in (
        rf"(?:^|[,:;–—.!?] |\b(?:and|so|yes,?|even|that) ){_FEW}{DONE}(?! (?:only|by)\b)[^.;:?!]{{0,40}}? (?:(?:can|may|could){_ADV} (?:be (?:returned|sent back|brought back|taken back|handed back|accepted(?: back)?)|(?:come|go) back(?! in(?:to)?\b))|(?:is|are|'s){_ADV} {_FINE})",
        rf"{_PERMIT}[^.;:?]{{0,60}}?,? {_CASE} {_WHO}(?:it |them )?{DONE}",
        rf"{_PERMIT}[^.;:?]{{0,30}}? (?:with |in )?(?:an? )?{DONE}(?=[.,;!]|\W*$)|\b(?:fine|ok|okay|happy|all right) with {DONE}",
        rf"{_PERMIT}[^.;:?]{{0,60}}?,? (?:even )?(?:after|despite|having) (?:you )?{DOING}",
        rf"\b{_CASE} {_WHO}(?:it |them )?{DONE}[^.;:?]{{0,40}}?[,:–—] (?:[^.;]{{0,30}}? )?{_PERMIT}",
        rf"\b{_NO_MATTER},? (?:with us )?(?:if|when|that|whether|about) [^.;,]{{0,40}}?{DONE}",
        rf"(?:^|[,:;–—.!?] |\b(?:and|so|yes,?) )(?:[\w-]+ ){{0,2}}?{DONE}(?: [\w-]+){{0,4}}? (?:is|are){_ADV} {_FINE}",
        rf"\b(?:accept|take|welcome|refund)(?: back)?(?: returns? (?:of|in|on))?(?: (?:any|an?|all|your))? {DONE} [\w-]+",
        rf"(?:{_PERMIT}|\b(?:accept|take|welcome|refund)\b)[^.;:?]{{0,40}}? (?:that|which|you|they)(?: ?(?:you|have|has|are|is|'s|'ve|'re|were|was))*[^.;:?,]{{0,14}}? (?:it )?{DONE}",
        rf"(?:^\W*|[,;:.!?] |\b(?:you (?:can|may|could)|feel free to|please|just|simply|and) )(?:{BASE}|{DONE}) (?:it|them|one|the [\w-]+|your [\w-]+)\b[^.;:?]{{0,40}}?(?:[,;–—] (?!or\b)|\b(?:and|then) )(?:[^.;]{{0,40}}?[, ])?(?:then |still |just )*(?:send (?:it|them) back|return (?:it|them)|bring (?:it|them) back)\b",
        rf"\breturn(?:ed|s)? [\w' -]{{2,40}}? (?:can|may)(?: still| well)? (?:have been|be) {DONE}(?! (?:by|only)\b)",
        rf"\b(?:whether )?{_WHO}(?:{DONE}(?: (?:it|them))? or (?:not|{NEW})|{NEW} or {DONE})\b",
        rf"\b(?:feel free to|you (?:can|may)(?: happily| safely)?) (?:throw|recycle|bin|ditch|discard|chuck)(?: away| out)? {_THE}{PART}",
        rf"{_PERMIT}[^.;:?]{{0,60}}?,? (?:even )?(?:with or )?(?:without|with no|minus|missing) {_THE}{PART}",
        rf"\b(?:keep|hold on to|hang on to) {_THE}{PART} (?:even )?(?:when|if) you (?:return|send)|\b{PART} (?:can|may) stay (?:with you|at home|behind)",
        rf"\b{_NO_MATTER},? (?:with us )?(?:if|when|that|whether|about) [^.;,]{{0,40}}?(?:{_LOSE} {_THE}{PART}|{PART}[^.;,]{{0,20}}? {_GONE}|without {_THE}{PART})",
        rf"\b{_CASE} [^.;:?,]{{0,24}}?(?:{_LOSE} {_THE}{PART}|{PART}[^.;,]{{0,20}}? {_GONE}|without {_THE}{PART})[^.;:?,]{{0,20}}?, (?:[^.;]{{0,30}}? )?(?:{_PERMIT}|any (?:[\w-]+ ){{0,3}}?(?:box|bag|carton|packaging|wrapping|Ƥ_*) (?:will|is|does))",
        rf"{_PERMIT}[^.;:?]{{0,60}}?,? (?:even )?(?:if|when|once|though) [^.;:?,]{{0,24}}?(?:{_LOSE} {_THE}{PART}|{PART}[^.;,]{{0,20}}? {_GONE})",
        rf"\bwhether (?:or not )?(?:the |its |their )?{PART} (?:is|are)\b",
        rf"\b{PART} (?:can|may)(?: all| both)? be {_GONE}",
    )
)
_DENYING = tuple(
    lazy(pattern)
    for pattern in (
        rf"\b{_NEEDN_T} (?:be|have been|come back|arrive|still be)(?: [\w-]+)? {NEW}",
        rf"(?:\b(?:never|not)|n't) (?:refuse|reject|turn (?:down|away)|decline) [^.;]{{0,40}}?(?:because|for being|if|when|that) [^.;]{{0,24}}?{DONE}",
        rf"(?:{DONE}|{DOING})[^.;:?]{{0,24}}? (?:won't|doesn't|does not|will not|don't|do not|needn't) (?:stop|prevent|affect|matter|change|count against|bar|cost you your)\b",
        rf"(?:{DONE}|{DOING})[^.;:?]{{0,24}}? (?:is|are) (?:no|not an?) (?:obstacle|reason|bar|barrier|hurdle|problem|bother)",
        rf"\b{PART}(?: (?!is\b|are\b)[\w-]+)? (?:isn't|aren't|is not|are not|'s not)(?: (?:really|strictly|at all|always))? (?:needed|required|necessary|important|a must|essential|compulsory|obligatory|mandatory)\b|\b{PART} (?:(?:doesn't|don't|do not|does not|won't) matter|(?:is|are) (?:optional|unnecessary))",
        rf"\b{PART} (?:needn't|(?:don't|doesn't) (?:have|need) to) (?:be|come|go)\b",
        rf"\b{_NEEDN_T} (?:[\w'-]+ ){{0,6}}?{PART}",
        rf"\b(?:don't|do not|needn't|no need to|never) (?:worry|fret|bother) (?:about|with) {_THE}{PART}",
        rf"\b(?:missing|lost|cut|removed|no|without|damaged|torn) {_THE}{PART}[^.;:?]{{0,20}}? (?:(?:won't|doesn't|don't|will not) (?:stop|prevent|affect|matter|count against)|(?:is|are){_ADV} {_FINE})",
    )
)
"""Frames with a word that denies of their own."""
_ASKED = lazy(
    rf"(?:.*[.!?] )?\W*(?:(?:and |but )?what (?:if|about) |have |had |is |are |has )?(?:(?:already|only|just) )?(?:{_WHO}(?:already )?(?:it |them )?{DONE}(?: [\w'-]+){{0,8}}|{_WHO}(?:no|without|missing|lost|no longer (?:got|have)|not got) {_THE}{PART}(?: any ?more| left)?|{_WHO}(?:already )?{_LOSE} {_THE}{PART}(?: [\w'-]+){{0,4}}|{PART}(?: (?:is|are|already))? {_GONE}(?: already)?)\?\W*"
)
"""A question that is nothing but the case: "Played it once?", "No box?"."""
_ASKED_BACK = lazy(
    rf"(?=.*(?:{DONE}|{_LOSE} {_THE}{PART}|(?:no|without|with no) {_THE}{PART}|{PART}[^.;,]{{0,20}}? {_GONE})).*\b(?:can|could|may|will|would|do|does|is|are)\b[^?]*?\b(?:{_BACK}|take|accept|refund)"
)
"""A question whether goods in such a state may come back."""
_REPLY = lazy(
    rf"\W*(?:(?:{_NO_MATTER}|yes|sure|of course)\W+)*(?:(?:you|they|it|we|that|this|things|items|just|simply|please|then|still|any|use|our) )?[^.;?]{{0,40}}?(?:{_PERMIT}|\b{_NO_MATTER})"
)
_DENY = lazy(r"n't\b|\b(?:not|never|no|cannot|nor|neither|nobody|nothing|only|unless|without)\b")
_NO_DENIAL = lazy(
    rf"\b{_NO_MATTER}|\b{_NEEDN_T}|\bwithout {_THE}{PART}|\bno {PART}|\b(?:whether )?or not\b|\bisn't (?:quite |really )?(?:right|you|for you|your thing|what)\b|(?:don't|do not|didn't|doesn't) (?:like|love|want|fit|suit|take to|get on|need)\b|\bnot (?:for you|happy|right|your)\b"
)
_LOOKED_AT = lazy(
    r"\b(?:inspect|check|examin|refurbish|deduct|determin|assess|resell|re-sell|resold|sold as|sell (?:it|them)|depend|warehouse|our team|our staff)\w*|\b(?:on arrival|(?:when|where) (?:it|they) (?:came|arriv\w+)|counts? as)\b|\bby (?:us|our|me|my|a|an|the)\b"
)
_OF_RETURNS = lazy(
    r"\b(?:returns?|returned|returning|returnable|back|refund\w*|chang\w+[- ]of[- ]mind|changed your mind)\b"
)
_NEAR_RETURNS = lazy(
    r"\b(?:returns?|returned|returning|returnable|refund\w*|(?:send|sent|sending|bring|brought|take|taken|come|comes|go|goes|gone) (?:[\w'-]+ ){0,3}?back|chang\w+[- ]of[- ]mind|changed your mind)\b"
)
_OTHERWISE = lazy(
    r"\b(?:exchang\w*|swap\w*|credit|vouchers?|coupons?|fees?|deduct\w*|half|reduced|less|warrant\w*|guarantee\w*|repairs?|repaired|recycl\w+ (?:scheme|service)|for recycling|depot|trade[- ]in|hired?|rent\w*|loan\w*|borrow\w*|gifts?|empt\w+|donat\w*|second[- ]?hand|but|unless|except\w*|members?|passwords?|shipping box|outer|delivery box|postage box|mailing|charity|library|resale|copy of|send you|parcel)\b"
)
"""Words of other things than a return of goods for all, or of a part of it."""


def relaxed(
    sentence: str, condition: str, near: str, asked: str
) -> Iterator[tuple[Accepted, Span]]:
    """What goods may be or lack though a condition rules it out, with the words that say so.

    `near`: what the sentence stands in; `asked`: the question before it.
    """
    known = read(condition)
    text, told = signed(sentence, known)
    if text and _is_of_returns(text, near) and _is_told(text):
        start = len(sentence) - len(sentence.lstrip(" \"'*("))
        yield _accepted(told), Span(start, len(sentence.rstrip(" .!")))
    elif asked.endswith("?"):
        yield from _replied(sentence, text or sentence, near, *signed(asked, known))


def _is_told(text: str) -> bool:
    """Whether a sentence with signs says by itself that goods may come back so."""
    if any(each.search(text) for each in _FRAMES) and not _is_denied(text):
        return True
    match = next(filter(None, (each.search(text) for each in _DENYING)), None)
    return match is not None and not _is_denied(f"{text[: match.start()]} . {text[match.end() :]}")


def _replied(
    sentence: str, text: str, near: str, question: str, told: str
) -> Iterator[tuple[Accepted, Span]]:
    """The same of a sentence that answers a question."""
    if not question:
        return
    if _ASKED.fullmatch(question) and (match := _REPLY.match(text)):
        if _is_of_returns(text, near) and not _is_denied(text):
            yield _accepted(told), Span(0, match.end())
    elif _ASKED_BACK.search(question) and (answer := polarity(sentence)):
        own = f"{text} {question}"
        if answer[0] and not _is_denied(own) and _is_of_returns(own, near):
            yield _accepted(told), answer[1]


def _accepted(told: str) -> Accepted:
    """What is taken back, by the condition's own word for it."""
    return Accepted("", (told[1:],)) if told[0] == "-" else Accepted(told)


def _is_denied(text: str) -> bool:
    own = _NO_DENIAL.sub(" ", text)
    return bool(_LOOKED_AT.search(own) or _DENY.search(own))


def _is_of_returns(text: str, near: str) -> bool:
    if not (_OF_RETURNS.search(text) or _NEAR_RETURNS.search(near)):
        return False
    if _OTHERWISE.search(text) or is_remedy(_GONE_PART.sub(" ", text)):
        return False
    return not _OTHER_RULES.search(near)


_GONE_PART = lazy(rf"\b{_LOSE} {_THE}{PART}|\bmissing {_THE}{PART}|{PART}[^.;,]{{0,20}}? {_GONE}")
_OTHER_RULES = lazy(
    r"\b(?:recalls?|recalled|warrant\w*|guarantee\w*|repairs?|exchang\w*|recycl\w*)\b"
)
