"""That goods may come back though a policy's condition rules it out, told in more than the words of one clause.

The no to "Do the tags have to be on?", "we aren't fussy about what state it's in", "signs of use don't put
us off". Texts are in small letters with plain apostrophes; signs stand for the condition's states and parts.
"""

from __future__ import annotations

from collections.abc import Iterator

from kbgen.claims.cases.claimed import claimed
from kbgen.claims.claim import Claim
from kbgen.claims.context.around import Around
from kbgen.claims.patterns import lazy
from kbgen.claims.promises.in_returns import is_in_returns
from kbgen.claims.promises.states import BASE, DONE, NEW, PART, Condition, read, signed
from kbgen.claims.quantity import Accepted
from kbgen.claims.topics.marking import lowered
from kbgen.claims.topics.wording import Wording
from kbgen.load.marks import Span
from kbgen.model import Article
from kbgen.values import Text

_KEY = "returns.condition"
NEEDS = ("no", "n't", "never", "any", "whatever", "on or off", "put off")
_GOODS = r"(?:it|they|i|you|we|things?|goods|items?|everything|returns|(?:the|my|your) (?:[a-z]+ )?[a-z]+)"
_MUST_ASKED = lazy(
    rf"\W*(?:and )?(?:(?:does|do|will) (?:{_GOODS}|(?:the |its |all the )?{PART}) (?:still |all )?(?:have|need)|must (?:{_GOODS}|(?:the |its |all the )?{PART})|(?:is|are) (?:the |its |all the )?{PART} (?:needed|required|necessary))\b[^?]*\?\W*"
)
_SIGNED = lazy(rf"{NEW}|{PART}")
"""What goods must be or have."""
_PROBLEM_ASKED = lazy(
    rf"\W*[^?]*(?:{DONE}|{BASE})[^?]*\b(?:(?:is|will|would) (?:that|it|this)(?: be)? (?:an? )?(?:problem|issue|bother|trouble|too late|obstacle)|(?:does|will) (?:that|it|this) matter)[^?]*\?\W*"
    rf"|\W*(?:is it|does it matter|will it matter|is there) (?:an? )?(?:problem |issue )?(?:if|when|that) (?:i|you|it|they|we)\b[^?]*(?:{DONE}|{BASE})[^?]*\?\W*"
)
_NO = lazy(
    r"\W*(?:no|nope|not at all|not (?:for|with|to) us|not really|not necessarily|never(?: mind)?|not in the least|no need(?: to)?)(?=\W*$|[.,;:!–—])(?![^.]*\b(?:but|unless|if|only|except\w*|though|provided|as long as)\b)[^.]*"
)
_ASKED_ELSE = lazy(
    r"\d|\b(?:cut|off|removed?|take off|accounts?|cards?|codes?|vouchers?|address|e-?mail|login|pay|cost|charged?|fee|open(?:ed)? a|your own label|exchang\w*|gifts?)\b"
)
"""Words of a question that is about something else than whether goods must be so."""
_STATE_ASKED = lazy(r"\W*(?:and )?(?:what|which|in what|in which) (?:state|condition)\b[^?]*\?\W*")
_ANY = lazy(
    r"\W*(?:any(?: (?:state|condition)| you like| at all|thing goes|way you like)?|whatever (?:state|condition|you like)[^.;]*|(?:it|that) (?:doesn't|does not) matter|we (?:don't|do not) mind|we(?:'re| are) not (?:fussy|picky|bothered))(?=\W*$|[.,;:!–—])"
)
_UNMINDED = r"(?:(?:aren't|'re not|are not|not) (?:at all )?(?:fussy|picky|choosy|bothered|concerned|particular|strict)|(?:don't|do not|won't) (?:mind|care|worry|fret)(?: much)?)"
_ANY_STATE = lazy(
    rf"\bwe ?{_UNMINDED} (?:about )?(?:what|which|in what|in which|the) (?:state|condition|shape)\b[^.;]*"
)
_FRAMES = lazy(
    rf"^\W*(?:please )?(?:don't|do not|never|no need to|you needn't) (?:worry|fret|mind|panic) (?:if|when|that) (?:the |its |your |all the )?{PART} (?:has|have|is|are|has been|have been|'s|'ve) (?:already )?(?:gone|off|lost|cut off|missing|in the bin|thrown (?:away|out)|torn(?: off)?)"
    rf"|^\W*(?:(?:with )?{PART} on or off|(?:with )?{PART} or (?:no {PART}|not|without)|{DONE} or {NEW})\b[,:]? (?:and )?(?:we'll|we will|we|it|they|you) (?:take|have|can|may|accept|happily|gladly|still)[^.;]*"
    rf"|(?:{DONE}|\b(?:an? )?(?:signs?|marks?|traces?|bit|little) of (?:use|wear)\b)[^.;:?]{{0,24}}? (?:don't|doesn't|do not|does not|won't|will not|never) (?:put us off|bother us|trouble us|worry us|scare us|stop us)"
    r"|\bwe (?:don't|do not|won't|never) mind (?:an? )?(?:bit|little|touch|signs?|marks?|some) (?:of )?(?:wear|use)\b(?! (?:the|your|our|of the))"
)


def relaxed_then(
    wording: Wording, article: Article, around: Around, sentence: str
) -> Iterator[Claim]:
    """What a sentence says, together with what it answers, to be taken back nevertheless."""
    fact = wording.policy.get(_KEY)
    if fact is None or not isinstance(fact.value, Text) or article.applies_to:
        return
    known = read(fact.value.text.lower())
    text = lowered(sentence)
    words = [word for word, *_ in known.ruled_out] or [f"-{word}" for word, _ in known.asked]
    found = _answered(around.asked, text, known, words) or _told(text, known, words)
    if found is None:
        return
    told, span = found
    own = signed(text, known)[0] or text
    if not is_in_returns(wording, around, sentence, own, conditional=True):
        return
    start = span.start + len(text[span.start :]) - len(text[span.start :].lstrip(" .,;:!?–—"))
    span = Span(start, len(text[: span.end].rstrip(" .!,")))
    said = Accepted("", (told[1:],)) if told[0] == "-" else Accepted(told)
    yield claimed(article, around, sentence, (_KEY,), said, span, is_sure=False)


def _told(text: str, known: Condition, words: list[str]) -> tuple[str, Span] | None:
    """What a sentence says by itself, by the condition's own word for it."""
    if words and (match := _ANY_STATE.search(text)):
        return words[0], Span(*match.span())
    own, told = signed(text, known)
    match = _FRAMES.search(own or text)
    if match is None or not (told or words):
        return None
    return told or words[0], Span(*match.span())


def _answered(asked: str, text: str, known: Condition, words: list[str]) -> tuple[str, Span] | None:
    """What it says to a question."""
    if words and asked and _STATE_ASKED.fullmatch(asked):
        match = _ANY.match(text)
        return (words[0], Span(*match.span())) if match else None
    question, told = signed(asked, known) if asked else ("", "")
    if not question or _ASKED_ELSE.search(asked):
        return None
    is_must = _MUST_ASKED.fullmatch(question) and _SIGNED.search(question)
    match = _NO.match(text) if is_must or _PROBLEM_ASKED.fullmatch(question) else None
    return (told, Span(*match.span())) if match else None
