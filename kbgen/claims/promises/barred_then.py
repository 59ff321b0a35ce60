"""That goods don't come back in a state that the policy takes, told in more than the words of one clause.

"Tried it? Then it's yours", the no to "Can I return worn shoes?", "it has to be as new", "once the seal is
broken, we're unable to take it". Texts are in small letters with plain apostrophes.
"""

from __future__ import annotations

from collections.abc import Iterator

from kbgen.claims.cases.claimed import claimed
from kbgen.claims.claim import Claim
from kbgen.claims.context.around import Around
from kbgen.claims.patterns import lazy
from kbgen.claims.promises.in_returns import BACK, is_in_returns
from kbgen.claims.promises.states import BASE, DOING, DONE, NEW, Condition, signed, taken
from kbgen.claims.quantity import Barred
from kbgen.claims.topics.marking import lowered
from kbgen.claims.topics.terms import stems
from kbgen.claims.topics.wording import Wording
from kbgen.load.marks import Span
from kbgen.model import Article
from kbgen.values import Items, Text

_KEY = "returns.condition"
NEEDS = ("please", "ask", "no", "n't", "yours", "unable", "refuse", "must", "has to", "have to", "only", "need", "unopened", "unused", "unworn", "sealed", "new")  # fmt: skip
_CASE = lazy(
    rf"\W*(?:(?:and |but |so )?(?:what (?:if|about)|did|have|has|had|if|is|are|was) )?(?:(?:already|only|just|ever) )?(?:(?:you|i|it|they|that|we|the [a-z]+|an? [a-z]+)(?:'ve|'s| have| has| is| are)? )?(?:(?:already|only|just|since) )?(?:{DONE}|{BASE})[^?.!]{{0,40}}\?\W*"
)
"""A question that is nothing but the case."""
_ASKED = lazy(
    rf"(?=[^?]*(?:{DONE}|{DOING}|{BASE}))(?:[^?]*[.!?;,] )?[^?]*\b(?:can|could|may|will|would|do|does|is|are)\b[^?]*?(?:{BACK.pattern}|\b(?:take|accept|have) )[^?]*\?\W*"
)
"""A question whether goods in such a state may come back."""
_ASKED_ELSE = lazy(
    r"^\W*(?:how|what (?!if\b|about\b)|when|where|why|which|who)\b|\d|\b(?:pay\w*|costs?|charged?|fees?|have to|need to|must|should|later|past|problem|matter|too late|final|refuse|reject|turn|unless|without|only|exchang\w*|credit|deadline|window|after (?!i\b|it\b|you\b|they\b|[a-z]+ing\b))\b|n't\b"
)
"""Words of a question that is about more than the state, or to which a no says that goods may come back."""
_SORRY = r"(?:(?:sorry|unfortunately|sadly|i'm afraid|we're afraid|then|in that case|i'm sorry|we're sorry)[,:]? (?:but |that )?)*"
_UNABLE = r"(?:can't|cannot|can not|won't|will not|don't|do not|(?:'re|are|am|'m) (?:unable|not able) to|no longer)"
_GOODS = r"(?:it|them|that|those|one|these|the (?:[a-z]+ )?[a-z]+|an? [a-z]+|anything|returns?|goods|items?|products?)"
_BACK = rf"(?:(?:take|accept|have|refund|process) {_GOODS}(?: back)?|take back {_GOODS})"
_KEPT = rf"(?:we ?{_UNABLE} (?:then |longer )?{_BACK}|(?:it|they|that|those|you) (?:can't|cannot|can no longer|may not|won't|is no longer|are no longer)(?: then)? (?:be (?:returned|taken back|accepted|refunded|sent back)|come back|go back|send {_GOODS} back|return {_GOODS}|returnable)|(?:it|that|they)(?:'s|'re| is| are)(?: then)? (?:yours\b|not returnable|non-?returnable)|(?:it|that) (?:stays with you|is too late))"
_ANSWER = lazy(
    rf"\W*{_SORRY}(?:(?:no(?! need| more| longer| fee| charge| cost)|not|nope|never|we (?:can't|don't|cannot)|you (?:can't|cannot)|sadly not|unfortunately not|(?:i'm |we're )?afraid not)\b(?! (?:problem|worries|trouble|at all a problem|a problem|an issue|to worry|matter|mind))(?!,? (?:we|that|it) (?:don't|doesn't|does not|do not|is no|is not an?) )[^.;:?]*|{_KEPT}[^.;:?]*)"
)
_THEN = lazy(rf"\W*{_SORRY}{_KEPT}[^.;:?]*")
_WHEN = lazy(
    rf"\b(?:once|if|when|after|as soon as) [^.;:?,]{{0,24}}?(?:{DONE}|{BASE})[^.;:?,]{{0,24}}?,? (?:(?:then|sorry|sadly|unfortunately|i'm afraid|we're afraid),? (?:that )?)*{_KEPT}"
    rf"|\b{_KEPT},? (?:once|if|when|after) (?:you(?:'ve| have)? |it(?:'s| is| has been)? |they(?:'re| are| have been)? )?(?:already )?{DONE}"
    rf"|\b(?:you )?(?:may not|must not|mustn't|can't|cannot|shouldn't|should not) {BASE}[^.;:?]{{0,24}}? if you\b[^.;:?]{{0,24}}?\b(?:return|send|bring)\b[^.;:?]*"
)
_ASKS = lazy(
    rf"(?:^\W*|[,;:–—] |\b(?:and|so|but) )(?:we (?:do )?(?:ask|request|insist|require) (?:that )?(?:you |it |they |items? |goods )?(?:to )?(?:be |is |are |remain )?|please (?:make sure|ensure|check|see)(?: to it)?(?: that)? (?:it|they|the [a-z]+|your [a-z]+|you)(?:'s|'ve| is| are| has| have)? ?|please (?:return|send|bring|post) (?:it|them|the [a-z]+|items?|goods)(?: back)?(?: to us)? )(?:{NEW}|(?:don't|do not|haven't|not to) (?:{BASE}|{DONE}))"
    rf"|^\W*(?:please )?(?:don't|do not|never) {BASE}[^.;:?]{{0,24}}? (?:before (?:you )?(?:return|send|bring)|if you (?:think|might|may|want|wish|plan|intend))"
)
_SEAL_ON = lazy(
    r"\b(?:the|its|any|every) seals? (?:must|has to|have to|needs? to|should) (?:still )?be (?:intact|unbroken|in place|on)\b"
)
_AS_NEW = r"(?:(?:(?:as|like|good as|brand)[- ]new|pristine|mint|perfect|resaleable|resellable|re-?saleable|showroom|untouched|exactly (?:as|like) (?:it|they|we|you)\b|just as (?:it|they) (?:left|came))(?: condition| state)?)"
_MUST = lazy(
    rf"\b(?:(?:it|they|items?|goods|everything|things|all returns|products?|gear|anything you (?:return|send back))(?: [a-z]+){{0,3}}? )?(?:must|has to|have to|needs? to|should)(?: all| still| always)? (?:be|come back|arrive|look)(?: returned| sent back)?(?: (?:in|to us|here|still|completely|absolutely))*(?: an?)? {_AS_NEW}"
    rf"|\bonly (?:accept|take|refund)\b[^.;:?]{{0,30}}? (?:in|if (?:it's|they're|it is|they are)) {_AS_NEW}"
    rf"|^\W*{_AS_NEW}, please\b|\bany (?:signs?|traces?|marks?) of (?:use|wear|having been (?:used|worn|opened))\b[^.;:?]{{0,30}}?(?:is|are|be|can't|cannot|won't|will be) (?:not returnable|non-?returnable|refused|turned away|rejected|sent back to you|come back|be (?:returned|accepted|taken back))"
)
_STATE_ASKED = lazy(
    r"\b(?:what (?:state|condition)|in which (?:state|condition)|how (?:should|must))\b[^?]*\?\W*"
)
_IS_NEW = lazy(
    rf"\W*(?:it (?:must|has to|needs to|should) be |they (?:must|have to|need to|should) be |in )?(?:{NEW}|{_AS_NEW})[^.;:?]*"
)
_SPARED = lazy(r"\b(?:unless|except\w*|but|or (?:just |only )?(?:tried|opened|used))\b")


def barred_then(
    wording: Wording, article: Article, around: Around, sentence: str
) -> Iterator[Claim]:
    """What a sentence says, together with what it answers, not to come back."""
    fact = wording.policy.get(_KEY)
    if fact is None or not isinstance(fact.value, Text) or article.applies_to:
        return
    known = taken(fact.value.text.lower())
    text = lowered(sentence)
    if not known.ruled_out or _SPARED.search(text):
        return
    found = _answered(around.asked, text, known) or _told(text, known)
    if found is None:
        return
    near = (text, around.asked, around.title)
    if any(_names_kept(wording, each) for each in near) or not is_in_returns(
        wording, around, sentence, signed(text, known)[0] or text, conditional=True
    ):
        return
    state, span = found
    start = span.start + len(text[span.start :]) - len(text[span.start :].lstrip(" .,;:!?–—"))
    span = Span(start, len(text[: span.end].rstrip(" .!,")))
    yield claimed(article, around, sentence, (_KEY,), Barred(state), span, is_sure=False)


def _told(text: str, known: Condition) -> tuple[str, Span] | None:
    """The state of a sentence that says by itself what doesn't come back."""
    read, state = signed(text, known)
    match = (_WHEN.search(read) or _ASKS.search(read)) if read else None
    if match:
        return state.removeprefix("-"), Span(*match.span())
    seal = next((word for word, _, new in known.ruled_out if new.search("sealed")), "")
    if seal and (match := _SEAL_ON.search(text)):
        return seal, Span(*match.span())
    if match := _MUST.search(text):
        return known.ruled_out[0][0], Span(*match.span())
    return None


def _answered(asked: str, text: str, known: Condition) -> tuple[str, Span] | None:
    """The state of a question to which a sentence says that it doesn't."""
    if not asked:
        return None
    if _STATE_ASKED.fullmatch(asked):
        read, state = signed(text, known)
        match = _IS_NEW.match(read or text)
        return (state or known.ruled_out[0][0], Span(*match.span())) if match else None
    question, state = signed(asked, known)
    if not question or _ASKED_ELSE.search(asked):
        return None
    pattern = (
        _THEN if _CASE.fullmatch(question) else _ANSWER if _ASKED.fullmatch(question) else None
    )
    match = pattern.match(text) if pattern else None
    return (state.removeprefix("-"), Span(*match.span())) if match else None


def _names_kept(wording: Wording, text: str) -> bool:
    """Whether a text names goods that the policy doesn't take back anyway."""
    fact = wording.policy.get("returns.excluded")
    items = fact.value.items if fact and isinstance(fact.value, Items) else ()
    named = (stems(one.text) for one in items if isinstance(one, Text))
    return any(
        words and all(f" {word.rstrip('s')}" in f" {text}" for word in words) for words in named
    )
