"""Things below a label or a question that says what is covered or may come back.

"What is covered?" above "Faults in materials and accidents.", or above a list of them; a column
"Not covered"; "Stains?" before "Those are covered." All texts are in small letters with plain
apostrophes.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from kbgen.claims.cases.claimed import claimed
from kbgen.claims.cases.restrict import restriction
from kbgen.claims.claim import Claim
from kbgen.claims.context.around import Around
from kbgen.claims.patterns import lazy
from kbgen.claims.promises.goods import is_of_guarantee, is_of_others, is_remedy
from kbgen.claims.prose.passages import Kind
from kbgen.claims.quantity import Covered, Excluded, Said, Uncovered
from kbgen.claims.topics.marking import lowered
from kbgen.claims.topics.wording import Wording
from kbgen.load.marks import Span
from kbgen.model import Article

_IT = r"(?:it|we|you|(?:the|our|your|this) (?:[\w-]+ ){0,2}?(?:guarantee|warranty|cover))"
_BY = rf"(?: (?:by|under|in) {_IT})?"
_WHAT = r"(?:what(?:'s| is| are)?|which (?:faults|damage|things|items|goods|products|parts)(?: is| are)?|things(?: that are)?|faults(?: that are)?|items|goods|products)"
_NOT = r"(?:not|n't|isn't|aren't|never)"
_LABELS: tuple[tuple[str, Callable[[str], Said], re.Pattern[str]], ...] = (
    (
        "warranty.excludes",
        Covered,
        lazy(
            rf"(?:{_WHAT} )?(?:covered|included){_BY}|what (?:does {_IT} cover|{_IT} covers?)|(?:{_IT} )?covers(?: the following| these)?"
        ),
    ),
    (
        "warranty.covers",
        Uncovered,
        lazy(
            rf"(?:(?:{_WHAT}|what) )?{_NOT} (?:covered|included){_BY}|what (?:doesn't {_IT} cover|does {_IT} not cover|{_IT} (?:doesn't|don't|does not|do not) cover)|(?:{_IT} )?(?:doesn't|does not) cover(?: the following| these)?|(?:what's |what is )?excluded(?: from {_IT})?|exclusions"
        ),
    ),
    (
        "returns.excluded",
        Excluded,
        lazy(
            r"(?:what|which (?:items|goods|products|things)|what (?:items|goods|products|things)) (?:can|may) (?:i|we|you|customers|be) (?:return|returned|send back|sent back|bring back|brought back|take back|taken back)"
            rf"|(?:{_WHAT}|things|items|what) (?:that |which )?(?:you (?:can|may)|can be|may be) (?:return|returned|send back|sent back|bring back|brought back)|returnable(?: (?:items|goods|products))?"
        ),
    ),
)
"""The list that things below a label contradict if they stand on it, what is said of them, and the label."""
_OF_LABELS = ("cover", "included", "excluded", "exclusions", "return", " back")
"""Of these texts a label holds one."""
_THING = r"(?:[\w'’-]+ ){0,6}?[\w'’-]+"
_LIST = lazy(rf"\W*(?P<things>{_THING}(?:, {_THING})*(?:,? (?:and|or|plus|&) {_THING})?)[.;!]?\W*")
_APART = lazy(r",? (?:and|or|plus|&) |, ")
_SAID = lazy(
    r"\b(?:is|are|was|were|be|can|can't|cannot|may|must|will|won't|has|have|do|does|don't|doesn't|we|we'll|we're|it|it's|they|i|there|this|these|if|unless|when|except\w*|not|no|only|but|yes|nothing|everything|anything|all|any|most|some|please|see|within|without|other|others)\b"
)
"""Words of what is a statement of its own, or a thing in some cases only."""


def under_label(
    wording: Wording, article: Article, around: Around, sentence: str
) -> Iterator[Claim]:
    """The things that a sentence lists below a label which says what is covered or may come back."""
    label, text = _label(around), lowered(sentence)
    if not any(map(label.__contains__, _OF_LABELS)) and not (around.asked and _may_reply(text)):
        return
    for key, said, words, span in _listed(label, text) or _replied(around.asked, text):
        if key in wording.policy.facts and _is_of_all(wording, around, label, key):
            yield claimed(article, around, sentence, (key,), said(words), span)


_Told = tuple[str, Callable[[str], Said], str, Span]
"""The list, what is said of the thing, the words for it, and the words that say so."""


def _listed(label: str, text: str) -> list[_Told]:
    """What a list of nothing but things says below a label."""
    listed = _LIST.fullmatch(text) if label else None
    if listed is None or _SAID.search(text):
        return []
    found = ((key, said) for key, said, pattern in _LABELS if pattern.fullmatch(label))
    return [(key, said, *thing) for key, said in found for thing in _things(listed)]


_THING_ASKED = lazy(rf"\W*(?:(?:and|so|what about|how about) )?(?P<thing>{_THING})\?\W*")
_REPLY = lazy(
    r"(?P<lead>\W*)(?:(?:yes|no|sorry|(?:i'm|we're) afraid|unfortunately),? )*(?:(?:they|it|those|that|these|this|such things)(?:'re|'s| are| is)?(?P<denied>n't)? )?(?P<not>not |never )?(?:always |also )?(?:covered|included)(?: too| as well| either| by (?:it|the guarantee|the warranty))?[.!]?\W*"
)


def _may_reply(text: str) -> bool:
    return "covered" in text or "included" in text


def _replied(asked: str, text: str) -> list[_Told]:
    """What a reply says of the thing that is all its question names: "Stains? Not covered."."""
    reply, thing = _REPLY.fullmatch(text), _THING_ASKED.fullmatch(asked) if asked else None
    if reply is None or thing is None or _SAID.search(thing["thing"]):
        return []
    span = Span(reply.end("lead"), len(text.rstrip()))
    if reply["not"] or reply["denied"]:
        return [("warranty.covers", Uncovered, thing["thing"], span)]
    return [("warranty.excludes", Covered, thing["thing"], span)]


def is_label(text: str) -> bool:
    """Whether a text is such a label."""
    label = text.strip(_SIGNS)
    return any(pattern.fullmatch(label) for _, _, pattern in _LABELS)


_SIGNS = " .,:;?!*_–—-"


def _label(around: Around) -> str:
    """What a sentence stands below, without the signs around it; nothing where nothing tells."""
    passage = around.passage
    if passage.kind is Kind.CELL:
        label = lowered(passage.column)
    elif passage.kind is Kind.ITEM and passage.lead:
        label = re.split(r"[.!?] ", lowered(passage.lead))[-1]
    elif around.before:
        label = around.asked
    else:
        label = around.heading
    return label.strip(_SIGNS)


def _is_of_all(wording: Wording, around: Around, label: str, key: str) -> bool:
    """Whether what a label says is said of the shop's own rules, and for every case."""
    passage = around.passage
    if key == "returns.excluded" and passage.kind is Kind.ITEM and passage.lead:
        return False  # `completed` makes statements of these.
    near = (label, around.label, *around.texts)
    is_cover = any(map(is_of_guarantee, near))
    if is_cover is not key.startswith("warranty.") or any(map(is_of_others, near)):
        return False
    if not is_cover and any(map(is_remedy, near)):
        return False
    cases = (restriction(wording, each) for each in around.titles)
    return not any(case.scope for case in cases)


def _things(listed: re.Match[str]) -> Iterator[tuple[str, Span]]:
    start, whole = listed.start("things"), listed["things"]
    at = 0
    for border in (*_APART.finditer(whole), None):
        end = border.start() if border else len(whole)
        yield whole[at:end], Span(start + at, start + end)
        at = border.end() if border else end
