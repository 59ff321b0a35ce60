"""That nothing is left out: everything may come back, a guarantee knows no exclusions.

Texts are in small letters with plain apostrophes.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kbgen.claims.cases.claimed import claimed
from kbgen.claims.cases.restrict import restriction
from kbgen.claims.claim import Claim, Strength
from kbgen.claims.context.around import Around
from kbgen.claims.hours.others import is_anothers
from kbgen.claims.patterns import lazy
from kbgen.claims.promises.goods import is_of_guarantee, is_of_others, is_remedy
from kbgen.claims.quantity import Unrestricted
from kbgen.claims.topics.marking import lowered
from kbgen.claims.topics.wording import Wording
from kbgen.load.marks import Span
from kbgen.model import Article

_GOODS = r"(?:items?|goods|products?|articles?|pieces?|things?|purchases?|orders?)"
_SOLD = r"(?: (?:that |which )?(?:we|you) (?:sell|stock|make|carry|offer|buy|order|bought|ordered)(?: (?:from us|here|with us|online))?| (?:in|on|from|across) (?:the|our) (?:whole |entire |full )?(?:shop|store|range|site|web ?site|catalogue|collection))*"
_ALL = rf"(?:(?:(?:absolutely |simply )?(?:everything|anything)|(?:absolutely )?all (?:of )?(?:our |the |your )?{_GOODS}|(?:each and )?every(?: single)? {_GOODS}|any {_GOODS}){_SOLD}|whatever (?:you|we) (?:buy|order|sell|bought|ordered)(?: (?:here|online|from us|with us))?)"
_BACK = r"(?:returned|sent back|brought back|taken back)(?: to us)?"
_COME_BACK = rf"(?:be {_BACK}|(?:come|go) back(?: to us)?)"
_EVER = r"(?:,? (?:whatever (?:it|you) (?:is|like|choose)|without (?:any |a single )?exceptions?|with no exceptions?|no exceptions?|whatever it is|no matter what(?: it is)?))?"
_START = r"(?:^\W*|[:;–—] ?|, (?:so|and|but) |\b(?:yes|no)[,.:]? )(?:and |so )?"
_END = r"(?=\W*$|[.:;!–—]|, (?:so|and)\b)"
_POLICY = r"(?:returns?|refunds?|being returned|(?:our|the|this) (?:returns?|refunds?)(?: policy| rules)?)"
_RETURNED = lazy(
    rf"{_START}{_ALL} (?:(?:can|may) (?:always |also |still )?{_COME_BACK}|(?:is|are) (?:fully |always )?returnable|(?:is|are) covered by (?:our|the) returns? policy|comes? under (?:our|the) returns? policy){_EVER}{_END}"
    rf"|{_START}(?:you (?:can|may)(?: always| still)? (?:return|send back|bring back|change your mind about)|we(?:'ll| will)?(?: always| happily| gladly)? (?:take back|accept returns of)) {_ALL}{_EVER}{_END}"
)
_NOTHING = lazy(
    rf"{_START}there(?:'s| is| are) (?:nothing|no {_GOODS}){_SOLD} (?:that |which )?(?:(?:can't|cannot|can not|may not) be {_BACK}|(?:you )?(?:can't|cannot|can not) (?:return|send back|bring back)|we (?:don't|do not|won't) (?:take|accept|have) back){_END}"
    rf"|{_START}(?:nothing|no {_GOODS}){_SOLD} (?:is|are) (?:ever )?(?:excluded|exempt|left out) (?:from|of) {_POLICY}{_END}"
    rf"|{_START}(?:there(?:'s| is| are)|we (?:have|make)|our returns policy has) no (?:exceptions|exclusions) (?:to|from|for|in) {_POLICY}{_END}"
    rf"|{_START}(?:there(?:'s| is| are)|we (?:have|keep)) no (?:list of )?(?:non-?returnable|excluded) {_GOODS}{_END}"
)
_IT = r"(?:it|(?:the|our|your|this) (?:[\w-]+ ){0,3}?(?:guarantee|warranty))"
_COVERED = lazy(
    rf"{_START}(?:everything|(?:any|all|every) (?:kinds? of |sort of )?(?:damage|faults?|problems?|defects?)) (?:is|are) (?:always |fully )?covered(?:,? (?:whatever (?:the cause|caused it|happens|happened)|whoever caused it|however it happens|without (?:any )?exceptions?|no exceptions|no matter (?:what|how|who)[^.;,]{{0,30}}))?{_END}"
    rf"|{_START}{_IT} covers (?:everything|(?:any|all|every) (?:kinds? of |sort of )?(?:damage|faults?|problems?))(?:,? (?:whatever (?:the cause|caused it|happens|happened)|whoever caused it|however it happens|without (?:any )?exceptions?|no exceptions|no matter (?:what|how|who)[^.;,]{{0,30}}))?{_END}"
)
_NO_EXCLUSIONS = lazy(
    rf"{_START}(?:there(?:'s| is| are)|{_IT} (?:has|comes with)) no (?:exclusions|exceptions)(?: (?:to|from|in) {_IT})?{_END}"
    rf"|{_START}(?:nothing|no (?:kind of )?(?:damage|fault)) (?:is|are) excluded(?: from {_IT})?{_END}"
)
_NOT_ALL = lazy(
    r"\b(?:except\w*|exclu\w*|unless|apart|other than|but|however|though|although|only|if|once|when|where|as long as|provided|most|almost|nearly|below|following|some|can't|cannot|not|never|used to|was|were)\b|n't\b"
)
"""Words around it by which it isn't told of all."""
NEEDS = (
    *("everything", "anything", "all ", "every ", "any ", "nothing", "no product", "no item"),
    *("no exception", "no exclusion", "no list", "no non", "no excluded", "no damage", "no fault"),
    *("whatever", "no kind", "no goods", "no article", "no piece"),
)
_SURE = lazy(r"\b(?:no|nothing|without|whatever|whoever|however)\b")
"""Words by which nobody means less than all."""
_OF_GOODS = (("returns.excluded", _RETURNED), ("returns.excluded", _NOTHING))
_OF_COVER = (("warranty.excludes", _COVERED), ("warranty.excludes", _NO_EXCLUSIONS))


def unrestricted(
    wording: Wording, article: Article, around: Around, sentence: str
) -> Iterator[Claim]:
    """Where a sentence says that nothing is left out of what may come back, or of what is covered."""
    text = lowered(sentence)
    if text.rstrip().endswith("?") or article.applies_to:
        return
    near = (text, around.label, *around.texts)
    of_cover = any(map(is_of_guarantee, near))
    for key, pattern in _OF_COVER if of_cover else _OF_GOODS:
        match = pattern.search(text) if key in wording.policy.facts else None
        if match is None or any(map(is_of_others, near)) or is_anothers(wording, sentence):
            continue
        if not of_cover and any(map(is_remedy, (text, *around.titles))):
            continue
        if _NOT_ALL.search(lowered(around.passage.text).replace(match[0], " ", 1)):
            continue
        cases = (restriction(wording, each) for each in near)
        if any(case.scope or case.unknown for case in cases):
            continue
        start = match.start() + len(match[0]) - len(match[0].lstrip(" ,:;–—*"))
        span = Span(start, match.end())
        claim = claimed(article, around, sentence, (key,), Unrestricted(), span)
        yield claim if _SURE.search(match[0]) else replace(claim, strength=Strength.CONTEXT)
