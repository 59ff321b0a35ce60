"""That all may come back, or is covered, but what is named: "the only thing we can't take back is a gift card".

What the policy leaves out besides is promised then. Texts are in small letters with plain apostrophes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from kbgen.claims.cases.claimed import claimed
from kbgen.claims.cases.restrict import restriction
from kbgen.claims.claim import Claim, Strength
from kbgen.claims.context.around import Around
from kbgen.claims.hours.others import is_anothers
from kbgen.claims.patterns import lazy
from kbgen.claims.promises.goods import is_of_others, is_remedy
from kbgen.claims.promises.kinds import by_kind
from kbgen.claims.promises.things import may_name
from kbgen.claims.quantity import AllBut
from kbgen.claims.topics.literals import Index
from kbgen.claims.topics.marking import lowered
from kbgen.claims.topics.terms import stems
from kbgen.claims.topics.wording import Wording
from kbgen.load.marks import Span
from kbgen.model import Article
from kbgen.values import Items

_GOODS = r"(?:items?|goods|products?|articles?|pieces?|things?|purchases?|orders?)"
_ALL = rf"(?:(?:absolutely |simply )?(?:everything|anything)(?: else)?(?: (?:that )?(?:we|you) (?:sell|stock|make|carry|buy|order|bought|ordered)(?: from us)?| in (?:the|our) (?:shop|store|range))?|all (?:of )?(?:our |the |your |other )?{_GOODS}|every(?: other)? {_GOODS})"
_BUT = r"(?:but|except(?:ing)?(?: for)?|apart from|aside from|other than|bar|save for|with the exception of|besides)"
_BACK = (
    r"(?:be (?:returned|refunded|sent back|brought back|taken back)|(?:come|go) back)(?: to us)?"
)
_MAY = rf"(?:(?:can|may)(?: also| still| always)? {_BACK}|(?:is|are) (?:fully )?(?:returnable|refundable)|qualif(?:y|ies) for (?:an? )?(?:returns?|refunds?))"
_WE_TAKE = r"(?:we(?:'ll| will| can| do)?(?: happily| gladly| always)? (?:take back|accept returns of|accept back)|you(?: can| may)(?: also| always)? (?:return|send back|bring back))"
_CANT = r"(?:can't|cannot|can not|may not|don't|do not|won't|will not|aren't able to|are unable to)"
_KEPT = rf"(?:(?:that |which )?(?:we|you) {_CANT} (?:take|have|accept|return|send|bring)(?: back)?|(?:that |which )?(?:can't|cannot|may not) {_BACK}|(?:that |which )?(?:isn't|aren't|is not|are not) (?:returnable|refundable))"
_ONLY = rf"(?:(?:the|our) (?:only|one|sole) (?:(?:things?|{_GOODS}) {_KEPT}|exceptions?(?: to (?:this|that|our returns policy))?))"
_LIST = r"(?P<list>(?!(?:the|these|those) (?:following|below|above|ones?)\b|those\b|these\b|what\b)[a-z0-9][^.;:()!?]*?)"
_END = r"(?=\W*$|[.;!–—])"
_START = r"(?:^\W*|[.;:!–—] |\b(?:yes|and|so|but),? )"
_THEN = rf"(?: (?:within|in|for|up to) (?:[\w-]+ )?(?:\d+|[a-z]+) (?:days?|weeks?|months?)(?: of \w+)?)?{_END}"
_RETURNED = (
    rf"{_START}{_ALL} {_BUT} {_LIST} {_MAY}{_THEN}",
    rf"{_START}{_BUT} {_LIST}, (?:{_ALL} {_MAY}|{_WE_TAKE} {_ALL}){_THEN}",
    rf"{_START}{_WE_TAKE} {_ALL},? {_BUT} {_LIST}{_END}",
    rf"{_START}{_ALL} {_MAY},? {_BUT} {_LIST}{_END}",
    rf"{_START}{_ONLY} (?:is|are) {_LIST}{_END}",
)
_G = r"(?:it|(?:the|our|your|this) (?:[\w-]+ ){0,3}?(?:guarantee|warranty))"
_COVERED = (
    rf"{_START}{_G} (?:also )?(?:covers?|includes?|is for|takes care of) {_ALL},? {_BUT} {_LIST}{_END}",
    rf"{_START}{_ALL} is covered(?: by {_G})?,? {_BUT} {_LIST}{_END}",
    rf"{_START}{_BUT} {_LIST}, (?:{_G} covers {_ALL}|{_ALL} is covered(?: by {_G})?){_END}",
    rf"{_START}the (?:only|one) (?:things? (?:that )?{_G} (?:doesn't|does not|won't) (?:cover|include)|things? not covered(?: by {_G})?) (?:is|are) {_LIST}{_END}",
)
_FRAMES = Index(tuple(lazy(each) for each in (*_RETURNED, *_COVERED)))
_ASKED = lazy(
    r"(?:.*[.?!] )?(?:(?:and |so )?(?:is|are) there (?:anything|something|things|products|items|goods)(?: (?:that )?(?:i|you|we))? (?:can't|cannot|can not|may not) (?:return|send back|bring back|be returned|be sent back)"
    r"|(?:what|which (?:items|products|goods|things)) (?:can't|cannot|can not) (?:i (?:return|send back)|be returned|be sent back))\W*"
)
_REPLY = lazy(rf"\W*(?:yes,? )?(?:only|just) {_LIST}{_END}")
_OPEN = lazy(
    r"\b(?:following|below|above|few|some|certain|couple|handful|several|exceptions?|exclu\w+|listed|list|hygiene|perishable|special|faulty|specific|particular|types?|kinds?|such|like|mentioned|non-?returnable|if|unless|when|once|that|which|you|we|nothing|shipping|postage|delivery|window|days?|time|cost|sizes?|return|sale)\b"
)
"""Words of a list that may stand for any of a policy's things."""
_LEFT_OUT = (
    " but ",
    "except",
    "part from",
    "side from",
    "ther than",
    " bar ",
    "save for",
    "besides",
    "only",
    "just",
    " one ",
    "the one",
    "sole",
)
"""Of these texts a sentence holds one that leaves something out."""
NEEDS = (
    *("everything", "anything", "all our", "all the", "all of", "all good", "all item", "all prod"),
    *("all other", "all your", "every item", "every prod", "every other", "only ", "one thing"),
    *("just ", "sole ", "part from", "other than", "exception"),
)


def all_but(wording: Wording, article: Article, around: Around, sentence: str) -> Iterator[Claim]:
    """What a sentence names as all that is left out of what may come back, or of what is covered."""
    text = lowered(sentence)
    if text.rstrip().endswith("?") or article.applies_to:
        return
    for key, match in _told(around, text):
        fact = wording.policy.get(key)
        if not fact or not isinstance(fact.value, Items):
            continue
        words = match["list"]
        if _OPEN.search(words) or is_anothers(wording, sentence):
            continue
        if any(
            map(is_of_others if key.startswith("warranty") else is_remedy, (text, *around.titles))
        ):
            continue
        near = (text.replace(words, " "), around.label, *around.texts)
        if any(case.scope or case.unknown for case in (restriction(wording, one) for one in near)):
            continue
        said = AllBut(words, tuple(_named_besides(article, fact.value, text)))
        start = match.start() + len(match[0]) - len(match[0].lstrip(" ,:;–—*"))
        claim = claimed(article, around, sentence, (key,), said, Span(start, match.end()))
        yield claim if "only" in match[0] else replace(claim, strength=Strength.CONTEXT)


def _told(around: Around, text: str) -> Iterator[tuple[str, re.Match[str]]]:
    """The list whose things are named, and what names them."""
    if not any(map(text.__contains__, _LEFT_OUT)):
        return
    for number in _FRAMES.possible(text):
        if match := _FRAMES.patterns[number].search(text):
            yield ("returns.excluded" if number < len(_RETURNED) else "warranty.excludes"), match
            return
    if around.asked and _ASKED.fullmatch(around.asked) and (match := _REPLY.match(text)):
        yield "returns.excluded", match


def _named_besides(article: Article, policy: Items, text: str) -> Iterator[str]:
    """The things of a policy's list that an article names elsewhere, where it may leave them out too."""
    body = lowered(article.body).replace(text, " ")
    for thing in (item.written().lower() for item in policy.items):
        if may_name(thing, body):
            yield thing


def leaves_out(said: AllBut, things: Sequence[str]) -> str:
    """A thing of a policy's list that is none of those which are said to be left out; else nothing."""
    for thing in things:
        roots = {root.rstrip("s") for root in stems(thing)} - _GENERIC
        named = (root.rstrip("s") for root in stems(by_kind(said.words, thing)))
        told = {root for root in named if len(root) >= _LEAST}
        is_told = any(one in other or other in one for one in roots for other in told)
        if roots and not is_told and thing not in said.besides:
            return thing
    return ""


_LEAST = 3
"""Letters of the shortest word by which a thing may be told."""
_GENERIC = frozenset(["piec", "piece", "made", "mad"])
