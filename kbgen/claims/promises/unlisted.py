"""Things that an article lists as what can't come back, or isn't covered, beside those of the policy.

Only where the article tells the policy's whole list and one thing more, since a policy may say in
one word what an article says in five. All texts are in small letters with plain apostrophes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from kbgen.claims.cases.claimed import claimed
from kbgen.claims.cases.restrict import restriction
from kbgen.claims.claim import Claim
from kbgen.claims.context.around import Around
from kbgen.claims.patterns import lazy
from kbgen.claims.promises.kinds import by_kind
from kbgen.claims.prose.passages import Kind, Passage, passages
from kbgen.claims.quantity import Unlisted
from kbgen.claims.topics.marking import lowered
from kbgen.claims.topics.terms import stems
from kbgen.claims.topics.wording import Wording
from kbgen.load.marks import Span
from kbgen.model import Article

_CANT = r"(?:can't|cannot|can not|may not|must not)"
_DONT = r"(?:can't|cannot|can not|don't|do not|won't|are unable to|aren't able to|are not able to|no longer)"
_KEPT = (
    rf"(?:{_CANT} (?:be (?:returned|sent back|brought back|taken back)|come back|go back)|(?:are|is)(?: strictly| always)? (?:non-? ?returnable|not returnable|final sale|(?:excluded|exempt) from (?:our )?returns)"
    r"|(?:aren't|isn't) returnable)"
)
_TAKE = rf"(?:we|you) {_DONT} (?:take back|accept back|have back|accept returns (?:of|on|for)|return|send back|bring back)"
_COVERS = r"(?:warranty|guarantee) (?:does not|doesn't|won't|never) (?:cover|include|extend to|protect against)"
_NOT_COVERED = r"(?:are|is)(?:n't| not) covered(?: (?:by|under) (?:the|our|your|this) (?:[\w-]+ ){0,2}?(?:warranty|guarantee))"
_EXCUSE = r"(?:,? (?:sorry|i'm afraid|we're afraid|unfortunately|to us|for (?:hygiene|health|safety|legal)[\w ]* reasons|for reasons of hygiene|at all))*"
_LEADS = (
    (
        "returns.excluded",
        lazy(rf"(?:\b{_KEPT}|\b{_TAKE}|\bwhat (?:you|we) {_CANT} (?:return|send back|take back)|\b(?:non-? ?returnable|final sale)(?: (?:items|goods|products))?){_EXCUSE}(?:,? (?:the following|these)(?: \w+)?)?\W*$"),
    ),
    ("warranty.excludes", lazy(rf"\b(?:{_COVERS}|{_NOT_COVERED})(?: (?:the following|these)(?: \w+)?)?\W*$")),
)  # fmt: skip
_TOLD = (
    (
        "returns.excluded",
        lazy(rf"(?:^|[.:!] )\W*(?:(?:sorry|unfortunately|sadly|please note(?: that)?),? )*(?:(?P<list>[a-z][^.;:()!?]+?) {_KEPT}|{_TAKE} (?P<after>[a-z][^.;:()!?]+?)){_EXCUSE}[.!]?\W*$"),
    ),
    ("warranty.excludes", lazy(rf"(?:^|[.:!] )\W*(?:(?P<list>[a-z][^.;:()!?]+?) {_NOT_COVERED}|(?:our|the|this|your) (?:[\w-]+ )?{_COVERS} (?P<after>[a-z][^.;:()!?]+?))[.!]?\W*$")),
)  # fmt: skip
_IN_PART = lazy(
    r"\b(?:if|unless|once|after|when|where|until|without|by post|in store|in person|includ\w+|such|examples?|instance|e\.g|like|late|(?<!final )sale|clearance|reasons?(?! of)|cases?|conditions?|circumstances|situations|either|nor|other|others|similar|etc|exchang\w*|cancel\w*)\b"
)
"""Words by which a list is one of cases, or of some of its things."""
_NO_GOODS = lazy(
    r"\b(?:items?|goods|products?|orders?|anything|everything|things|pieces?|purchases?|stock|sale|clearance|discounted|reduced|outlet|used|worn|washed|damaged|broken|missing|without|with|not|bought|purchased|hygiene|personal|perishables?|food|digital|services?|intimate|custom\w*|bespoke|special|accessories|parts|returns?|shipping|postage|delivery|fees?|charges?|costs?|labou?r|is|are|has|have|was|been|you|your|we|our|that|which)\b|\d"
)
"""Words of what is no kind of goods by itself, or may hold one of the policy's."""
_WORDS = 4
_LEAST = 3
"""How many things a list has at least that may be the policy's and one more."""
_MOST = 60
"""How many such a list has at most."""
_AND = lazy(r",? and |,? or |, (?:and |or )?")


def unlisted(wording: Wording, article: Article, around: Around, sentence: str) -> Iterator[Claim]:
    """The thing of a list of what can't come back that the policy's list may lack."""
    if article.applies_to:
        return
    text = lowered(sentence)
    found = (
        _item(article, around.passage, text)
        if around.passage.kind is Kind.ITEM and not around.number
        else _told(text)
    )
    for key, span, others, frame in found:
        words = text[span.start : span.end]
        if _NO_GOODS.search(words) or len(words.split()) > _WORDS:
            continue
        if (
            key not in wording.policy.facts
            or restriction(wording, frame.replace("final sale", "")).scope
        ):
            continue
        said = Unlisted(words, others)
        yield claimed(article, around, sentence, (key,), said, span, clause=text)


_Found = tuple[str, Span, tuple[str, ...], str]


def _item(article: Article, passage: Passage, text: str) -> Iterator[_Found]:
    """An item of a list, by its lead, with the others."""
    lead = lowered(passage.lead)
    key = _key_of(lead)
    if not key:
        return
    items = _items(article.body, passage.group, passage.lead)
    words = text.strip(" .;,")
    start = text.find(words)
    others = tuple(one for one in items if one != words)
    if not _LEAST <= len(items) <= _MOST or len(others) != len(items) - 1:
        return
    yield key, Span(start, start + len(words)), others, lead


# Asked by each item of a list.
@lru_cache(maxsize=16)
def _key_of(lead: str) -> str:
    """The fact that a list hangs on if its lead says so; else nothing."""
    key = next((key for key, pattern in _LEADS if pattern.search(lead)), "")
    return "" if _IN_PART.search(lead) else key


# Asked by each item of a list.
@lru_cache(maxsize=16)
def _items(body: str, group: int, lead: str) -> tuple[str, ...]:
    """The items of a list that stand under one lead, in small letters."""
    return tuple(
        lowered(one.text).strip(" .;,")
        for one in passages(body)
        if one.kind is Kind.ITEM and one.group == group and one.lead == lead
    )


def _told(text: str) -> Iterator[_Found]:
    """Each thing of a list that a sentence is, with the others."""
    if not any(map(text.__contains__, ("return", " back", "final sale", "cover", "include"))):
        return
    for key, pattern in _TOLD:
        match = pattern.search(text)
        if not match or _IN_PART.search(text):
            continue
        name = "list" if match["list"] else "after"
        start, end = match.span(name)
        cuts = [(one.start(), one.end()) for one in _AND.finditer(text, start, end)]
        spans = zip([start, *(end for _, end in cuts)], [*(at for at, _ in cuts), end], strict=True)
        things = [Span(first, last) for first, last in spans]
        words = [text[one.start : one.end] for one in things]
        if len(things) < _LEAST or any(len(one.split()) > _WORDS + 2 for one in words):
            continue
        for number, one in enumerate(things):
            yield key, one, (*words[:number], *words[number + 1 :]), text


def is_unlisted(said: Unlisted, things: Sequence[str]) -> bool:
    """Whether the other things of a list are all of a policy's and this one is none of them."""
    if any(_is_near(said.words, thing) for thing in things):
        return False
    return all(any(_is_told(thing, other) for other in said.others) for thing in things)


def _roots(text: str) -> set[str]:
    return {root.rstrip("s") for root in stems(text)} - _GENERIC


_GENERIC = frozenset(["piec", "piece", "anyth", "everyth", "th", "made", "mad"])


def _is_told(thing: str, other: str) -> bool:
    """Whether one of the other things of a list is one of the policy's."""
    wanted = _roots(thing)
    return bool(wanted) and wanted <= _roots(by_kind(other, thing))


def _is_near(words: str, thing: str) -> bool:
    """Whether a thing of a list may be one of the policy's."""
    return bool(_roots(thing) & _roots(by_kind(words, thing)))
