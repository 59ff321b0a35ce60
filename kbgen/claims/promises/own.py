"""What a sentence says of one of the shop's own facts that are yes or no, once it names the fact.

Texts are in small letters with plain apostrophes.
"""

from __future__ import annotations

from kbgen.claims.patterns import lazy
from kbgen.claims.promises.destinations import DENIED

_WOULD = lazy(
    r"\W*(?:(?:it|that|this|all of them|everything) )?would\b(?! (?:love|like|be (?:happy|glad|pleased|delighted)))"
)
"""What would follow from something, behind the words for it."""
_PART_OF = lazy(
    r"\W*(?:but |and |so )?(?:the|any|your|our) (?:[a-z'-]+ ){1,2}(?:from|of|on|for|in|off|around) (?:the |our |your |a |an )?$"
)
"""What belongs to the thing or came with it, of which something is denied: "the ribbon from …"."""
_OTHERS = lazy(
    r"\W*(?:some|other|many|most|a few|several|certain) (?:[a-z-]+ )?(?:makers?|manufacturers?|brands?|firms?|companies|shops|stores|retailers|sellers|dealers|competitors|workshops|garages)\b"
)
"""Who else does what the shop may not."""
_NOT_TO = lazy(r"\b(?:needn't|mustn't|shouldn't)\b")
"""What denies that something is to be done."""
_BREAKS = ":;–—"
_NOR = lazy(r"\W*(?:nor|neither)\b")
_NOBODY = lazy(r"\W*(?:nobody|no[- ]one)\b(?! (?:else|but|in|does)\b)")
_LEFT_TO_YOU = lazy(
    r"\b(?:is|are|costs?|comes? as an?|sold as an?) (?:optional )?extras?\b(?! (?:large|small|long|wide|thick|strong|soft|free|points))|\b(?:need to|needs to|must|have to|has to|should|please) bring (?:your|their) own\b|^\W*(?:please )?bring your own\b"
)
"""What comes with nothing: "helmets are extra", "please bring your own"."""
_LACKING = lazy(
    r"^(?!.*(?:n't|\b(?:not|never|nor|cannot|free)\b(?! of| from))).*\b(?:without|no|zero|free (?:of|from))\b"
)


def told(sentence: str, start: int, end: int) -> bool | None:
    """Whether a sentence that names a fact from `start` to `end` says yes to it; None for neither."""
    sentence = _clause(sentence, end)
    if _OTHERS.match(sentence) or _WOULD.match(sentence, end) or sentence.rstrip().endswith("?"):
        return None
    is_denied = bool(
        DENIED.search(sentence)
        or _NOT_TO.search(sentence, max(map(sentence[:start].rfind, _BREAKS)) + 1)
        or _NOR.match(sentence)
        or _NOBODY.match(sentence)
        or _LEFT_TO_YOU.search(sentence)
    )
    if is_denied and _PART_OF.fullmatch(sentence[:start]):
        return None
    return not is_denied


def _clause(sentence: str, end: int) -> str:
    """A sentence up to what makes a condition or an exception of it, behind the words for a fact."""
    limit = _CONDITION.search(sentence, end)
    return sentence[: limit.start()] if limit else sentence


_CONDITION = lazy(
    r"[,;:–—]? (?:as long as|so long as|provided|providing|if|unless|until|because|although|though|even if|whereas|but (?:please|only|you|they|it|there|not (?:on|in|at|to|for|with|when)))\b"
)


def is_lack(key: str, sentence: str) -> bool:
    """Whether a sentence says that something lacks what a fact says it to be free of: "without peat"."""
    return key.endswith(("_free", "-free")) and bool(_LACKING.search(sentence))
