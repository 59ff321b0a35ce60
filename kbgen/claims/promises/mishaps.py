"""A mishap, and that the guarantee covers it: "Dropped your phone? The warranty's got you covered".

All texts are in small letters with plain apostrophes.
"""

from __future__ import annotations

from collections.abc import Iterator

from kbgen.claims.patterns import lazy
from kbgen.claims.promises.destinations import DENIED
from kbgen.claims.promises.goods import is_of_guarantee, is_of_others
from kbgen.load.marks import Span

_THE = r"(?:the|our|your|this) (?:[\w-]+ ){0,2}?(?:warranty|guarantee)"
_ALSO = r"(?:(?:also|still|even|all|fully|always|completely|already) )*"
_GOT = lazy(
    rf"\b(?:{_THE}(?:'s got|'s| has got| has|'ll have| will have| gets) {_ALSO}you {_ALSO}covered"
    rf"|{_THE} {_ALSO}(?:covers|will cover|takes care of|will take care of|looks after|will look after|pays for|includes) (?:it|that|this|them|these|you)(?=\W*$|[.,;!–—]| (?:too|as well|for that|and|if|when)\b)"
    rf"|we(?:'ll| will|'d| would)? {_ALSO}cover (?:it|them|that|this|these|those) (?:under|by|with|in) {_THE}"
    rf"|we(?:'ll| will|'d| would)? {_ALSO}(?:replace|repair|mend|fix|change|swap) (?:it|them|that|these|those) (?:for (?:free|nothing|you) |free(?: of charge)? )?under (?:{_THE}|(?:warranty|guarantee)\b)"
    rf"|(?:it|that|this|they|these|those)(?:'ll| will| would| can|'s|'re)? {_ALSO}(?:be |is |are )?{_ALSO}(?:replaced|repaired|mended|fixed|changed|swapped) (?:(?:for (?:free|nothing|you)|free(?: of charge)?|by us) )?under {_THE}"
    rf"|{_THE} {_ALSO}(?:(?:will )?(?:replaces?|repairs?|fix(?:es)?|mends?|puts?) (?:it|that|this|them|these|those)(?: right)?|steps|will step|kicks|comes) in\b|{_THE} {_ALSO}pays for (?:an? |your )?(?:new|replacement|the repair|repairs?)\b"
    rf"|{_THE}(?:'s)? (?:(?:is )?still (?:holds|applies|stands|counts|runs|valid|good|in force)|(?:stays|remains) (?:valid|in force|good|intact))(?=\W*$|[.,;!–—]| (?:even )?(?:if|when)\b)"
    rf"|(?:it|that|this|they|these|you|those)(?:'s| is|'re| are| will be|'ll be) {_ALSO}(?:covered (?:by|under|in) {_THE}|under {_THE}|under (?:warranty|guarantee)(?=[.,;!]|$| (?:too|as well|for)\b)|an? (?:warranty|guarantee) (?:case|matter|claim)(?=[.,;!]|$)))"
)
_UNHARMED = lazy(
    rf"(?:^|[.;:!?–—] |, (?:but |and |so )?)\W*(?P<what>(?!if\b|when\b|this\b|that\b|it\b|we\b)(?:[\w'-]+ ){{0,7}}?[\w'-]+) (?:does not|doesn't|do not|don't|won't|will not|never) (?:affect|void|invalidate|end|cancel|harm|hurt|change) {_THE}(?=[.,;:!–—]|\W*$)"
)
"""What makes no difference to the guarantee: "repairs by others don't affect our guarantee"."""
_CASE = lazy(
    r"(?:^|[.;:] |\b(?:and|but|even) )(?:if|when|should) (?:(?:you|your|the|a|an|one|it|something|someone|somebody|they)\b[^,;.:]*)"
)
_CASE_AFTER = lazy(r" (?:if|when|should) (?:you|your|the|a|an|it|something|someone)\b[^,;.:]*")
_ASKED = lazy(
    r"(?!.*\b(?:worried|need|want|looking|wonder\w*|know|why|how|what|where|who|which|long|register|claim|proof|receipt)\b)[^?]*\?\W*"
)
_OTHERWISE = lazy(
    r"\b(?:only|unless|but|except\w*|apart from|provided|as long as|so long as|faulty?|faults?|defect\w*|manufactur\w*)\b"
)


def mishaps(sentence: str, before: str) -> Iterator[tuple[str, Span]]:
    """What is said to be covered by the words for how it came about, with those that say so."""
    if not is_of_guarantee(sentence):
        return
    match = _UNHARMED.search(sentence)
    if match and not _OTHERWISE.search(sentence) and not is_of_others(sentence):
        yield match["what"], Span(*match.span())
        return
    match = _GOT.search(sentence)
    if match is None or _OTHERWISE.search(sentence) or is_of_others(sentence):
        return
    case = _CASE.search(sentence[: match.start()]) or _CASE_AFTER.search(sentence, match.end())
    told = case.group() if case else before if _ASKED.fullmatch(before) else ""
    told = _DURING.sub("", told)
    if told and not DENIED.search(told) and not _OTHERWISE.search(told):
        yield _HEAD.sub("", told.rstrip(" ?")), Span(match.start(), match.end())


_DURING = lazy(
    r" (?:with)?in (?:the |our |your |its )?(?:[\w-]+ )?(?:period|time|term|length)(?: of)?(?: the| our| your)?(?: guarantee| warranty)?$"
)
_HEAD = lazy(r"^\W*(?:and |but |even )?(?:if|when|should) ")
"""The beginning of a case, which is no word of it."""
