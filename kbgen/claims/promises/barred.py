"""The state in which goods are said not to come back, where the policy takes them in it.

All texts are in small letters with plain apostrophes.
"""

from __future__ import annotations

from collections.abc import Iterator

from kbgen.claims.patterns import lazy
from kbgen.claims.promises.conditions import OTHERWISE
from kbgen.claims.promises.goods import is_remedy
from kbgen.claims.promises.states import BASE, DONE, NEW, PART, signed, taken
from kbgen.claims.quantity import Barred
from kbgen.load.marks import Span

_MUST = r"(?<!n't )(?<!not )\b(?:must|has to|have to|needs? to|should)(?: all| still)? (?:be|come back|arrive|be (?:returned|sent back))\b"
_CANT = r"(?:can't|cannot|can not|can no longer|may not|won't|will not|aren't|are not|isn't|is not)"
_OF_RETURNS = lazy(r"\b(?:returns?|returned|returning|back|refund(?:s|ed)?)\b")
_IN_PART = lazy(
    r"\b(?:unless|except\w*|or (?:just |only |barely )?opened|most|some|certain|gift|food|cosmetics|earrings|underwear|software|for a (?:full|refund)|full refund|ha(?:ve|s) passed|later than)\b"
)


def barred(sentence: str, condition: str, near: str = "") -> Iterator[tuple[Barred, Span]]:
    """What goods must not be or lack, though a policy's condition takes them so, with the words that say it.

    `near`: what the sentence stands in, which tells that returns are spoken of.
    """
    known = taken(condition)
    text, told = signed(sentence, known) if known.texts else ("", "")
    if not text or _IN_PART.search(sentence):
        return
    if not _OF_RETURNS.search(sentence) and not (_OF_RETURNS.search(near) and not is_remedy(near)):
        return
    if is_remedy(text) or OTHERWISE.search(sentence):
        return
    found = next((match for each in _FRAMES if (match := each.search(text))), None)
    if found:
        state = told.removeprefix("-")
        yield Barred(state), Span(found.start(), len(sentence[: found.end()].rstrip()))


_NOT = r"(?:can't|cannot|can not|can no longer|don't|do not|doesn't|does not|won't|will not|never|no longer|(?:is|are) (?:unable|not able) to|aren't able to)"
_BACK = r"(?:(?:be )?(?:returned|refunded|sent back|brought back|taken back|handed back|accepted)|come back|go back|returnable|refundable)"
_KEPT = rf"(?:{_BACK}|be (?:taken|eligible))"
_TAKE = r"(?:accept|take(?: back)?|refund|have)"
_WHO = r"(?:(?:you|it|they|(?:the|your|an?) [\w-]+)(?:'ve|'s|'re)?(?: (?:is|are|has|have|was|were))?(?: (?:already|once))?(?: been)? )?"
_OVER = r"(?:(?:it's|they're|it is|they are|is|are) (?:then )?yours\b|(?:can't|cannot|can no longer|won't|will not|no longer|may not|don't|aren't|isn't|no returns?\b|no refunds?\b))"
_IN = r"(?:in|with|including|inside) (?:(?:the|its|their|all|that|original|own) )*"
_FRAMES = tuple(
    lazy(pattern)
    for pattern in (
        rf"{_MUST}[^.;:]{{0,30}}?{NEW}",
        rf"\b(?:mustn't|must not|must never|shouldn't|should not|may not)(?: be| have been| have)? {DONE}",
        rf"\bonly (?:accept|take|refund|for)\b[^.;:]{{0,40}}?{NEW}(?: [a-z]+)?|\b(?:accept|take|refund) (?:back )?only\b[^.;:]{{0,30}}?{NEW}(?: [a-z]+)?|\bonly (?:[a-z-]+,? )?{NEW} [a-z]+ (?:can|may) {_BACK}|\bfor {NEW} [a-z]+ only\b|{NEW} [a-z]+ only\b(?= (?:can|may|please)|\W*$)",
        rf"\b(?:as long as|so long as|provided(?: that)?|providing|only if|on condition that|if) (?:it|they|the [\w-]+|you)(?:'s|'re|'ve| is| are| has| have)*(?: still)?(?: been)? ?{NEW}",
        rf"(?:^\W*|[.;:,] |\b(?:and|but|any|anything|items?|goods|that|so) )[^.;:Đ]{{0,30}}?{DONE}(?: [a-z-]+){{0,3}}? {_CANT} {_BACK}",
        rf"{DONE}(?: [a-z-]+){{0,3}}? (?:is|are) (?:then )?(?:non-?returnable|not returnable|excluded|exempt|final|yours|refused|rejected|turned away|not (?:accepted|taken back|eligible))\b",
        rf"\b(?:if|once|when|after|as soon as) {_WHO}(?:it |them )?{DONE}[^.;:?]{{0,20}}?,? [^.;:?]{{0,20}}?{_OVER}(?: (?:take|have|accept|send|bring|return|refund) (?:it|them|anything)(?: back)?| (?:be returned|come back|go back|be sent back))?",
        rf"\b(?:we|you) {_NOT} {_TAKE} (?:back )?[^.;:?]{{0,40}}?{DONE}(?: [a-z]+(?= |\W*$))?(?: back)?",
        rf"\b(?:refuse|reject|turn (?:down|away)) (?:any |all |to refund )?(?:returns?|items?|goods|anything|things)[^.;:?]{{0,24}}?{DONE}",
        rf"\b(?:don't|do not|never) {BASE}[^.;:?]{{0,20}}? if you (?:might|may|want|wish|plan|intend|think|are|'re)\b[^.;]{{0,30}}?\b(?:return|send|bring)",
        rf"{BASE} (?:it|them) and (?:it's|they're|it is|they are) yours",
        rf"{_MUST}[^.;:]{{0,40}}? {_IN}{PART}|{_MUST} (?:still )?(?:have|include) (?:(?:the|its|their|all) )*{PART}",
        rf"\bwithout (?:(?:the|its|their|an?) )*{PART}[^.;:]{{0,30}}?(?:{_CANT} {_BACK}|(?:is|are) (?:refused|rejected|not accepted))|\b(?:can't|cannot|won't|don't|unable to) {_TAKE}[^.;:]{{0,40}}? without (?:(?:the|its|their|an?) )*{PART}",
        rf"\bonly (?:\w+ ){{0,3}}?{_IN}{PART}|\bmust[^.;:]{{0,30}}? {_IN}{PART}",
    )
)
