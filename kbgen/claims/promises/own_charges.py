"""That one of the shop's own facts which is free by the policy is charged for: "there's a charge for fitting".

Patterns read a sentence in small letters with plain apostrophes.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from kbgen.claims.cases.claimed import claimed
from kbgen.claims.cases.restrict import restriction
from kbgen.claims.claim import Claim
from kbgen.claims.context import abstain
from kbgen.claims.context.around import Around
from kbgen.claims.hours.others import is_anothers
from kbgen.claims.patterns import lazy
from kbgen.claims.promises.destinations import DENIED
from kbgen.claims.quantity import Charge, Said
from kbgen.claims.topics.marking import lowered
from kbgen.claims.topics.own_bags import Bag, own_bags, spoken_of, telling
from kbgen.claims.topics.terms import stems, words_of
from kbgen.claims.topics.topics import QUANTITY
from kbgen.claims.topics.wording import Wording
from kbgen.load.marks import Span
from kbgen.model import Article
from kbgen.values import Answer, Money

NEEDS = ("charge", " fee", " extra", "pay ", "payable", "billed", "free", " cost")
_SMALL = r"(?:(?:small|modest|separate|little|nominal|additional|extra|reasonable|fixed|flat|set|standard|token) )*"
_END = r"(?=\W*$|[.,;:!–—)]|,? (?:which|that|to cover|worked|payable|as|since|because|so|and|but|even|while|whether|whatever|however|i'm afraid)\b)"
_OBJECT = rf"(?:for|on|to|of) (?P<what>[a-z][a-z' -]*?){_END}"
_BEGIN = r"(?:(?:^|[.;:!?,–—]) ?(?:(?:and|but|so|because|since|that|though|although|as) )?|\b(?:and|but|so|because|since|that|though|although) )\W*(?:(?:please note|note|sorry|unfortunately|sadly|i'm afraid|we're afraid)[,:]? (?:but |that )?)?"
_AT_PLACE = r"(?: (?:at|on) the (?:door|desk|till|counter|day)| of course)?"
_SUM = r"(?:fee|charge)"
_FRAMES = tuple(
    lazy(one)
    for one in (
        rf"\bthere(?:'s| is|'ll be| will be) (?:(?:now|also|always|still|usually) )?(?:an?|some) {_SMALL}{_SUM}{_AT_PLACE}(?: {_OBJECT}|{_END})",
        rf"\bwe (?:(?:do|now|also|always) )*(?:make|take|ask for|levy|apply) an? {_SMALL}{_SUM}{_AT_PLACE}(?: {_OBJECT}|{_END})",
        rf"\bthere(?:'s| is|'ll be| will be) an? (?:(?:annual|yearly|monthly|weekly|one-off) )?{_SMALL}(?P<thing>[a-z]+(?: [a-z]+)?) {_SUM}{_END}",
        rf"{_BEGIN}an? {_SMALL}{_SUM} (?:applies|is (?:payable|made|charged|due|asked|taken|added)){_AT_PLACE}(?: {_OBJECT}|{_END})",
        rf"\b(?:we|i) (?:(?:do|now|also|always|have to|must) )*charge (?:you )?(?:(?:(?:a (?:little|bit|touch|few [a-z]+) )?(?:extra|more)|something|separately|a (?:small |modest )?fee) )?{_OBJECT}",
        rf"\byou(?:'ll| will)? (?:(?:have to|need to|must|do) )?pay (?:(?:extra|separately|a (?:small |modest )?(?:fee|charge)) )?{_OBJECT}",
        rf"{_BEGIN}(?P<subject>[a-z][a-z' -]*?) (?:is|are) (?:(?:also|always|still|then|now) )*(?:charged|billed|payable|chargeable)(?: for)?(?: (?:separately|extra|on top|in addition|by the [a-z]+|per [a-z]+|at (?:the|our) (?:usual|normal|full|standard) (?:rate|price)|(?:just )?like (?:any|every) other(?: [a-z]+)?))?{_END}",
        rf"{_BEGIN}(?P<thing>[a-z][a-z' -]*?) (?:(?:is|are) (?:an? )?(?:optional )?extra|costs? extra|(?:isn't|aren't|is not|are not) (?:free(?: of charge)?|included(?: in the price)?)){_END}",
        rf"{_BEGIN}(?P<thing>[a-z][a-z -]*?)(?:'s|'re) (?:(?:also|always|sadly|not free) )*(?:an? )?(?:optional )?extra(?: on top)?{_END}",
        rf"\byou(?:'ll| will)? (?:(?:have to|need to|must|do) )?pay to (?P<what>[a-z][a-z' -]*?){_END}",
        rf"{_BEGIN}(?:we|i)(?:'ll| will| can| do)? (?:(?:also|happily|gladly) )*(?P<thing>[a-z][a-z' -]*?),? (?:for|at) an? {_SMALL}(?:charge|fee|cost){_END}",
        rf"{_BEGIN}(?:an? |the )?{_SMALL}{_SUM} (?:applies|is due) {_OBJECT}",
    )
)
_OPEN = lazy(
    r"\b(?:unless|except\w*|only|some|most|additional|second|further|lost|damaged|late|outside|over|more than|used to|other than|until|beyond|under)\b|\b(?<!even )(?:if|when|where|once)\b"
)
_FIRST_A_CASE = lazy(r"\W*(?:but |and |or )?(?:if|when|where|unless|once|for|should)\b")
_ALL_THE_SAME = lazy(r"\b(?:even (?:if|when|though)|whether(?: or not)?)\b[^.;]*")
_FREE_OF = lazy(r"(?:^|[._\s])(?:free|included?|includes|complimentary)\b")
_COUNTED = frozenset([
    "hour", "day", "visit", "session", "person", "head", "time", "evening", "night", "week", "piece",
    "half-hour", "guest", "use", "using", "get", "getting", "having", "come", "coming",
    "take", "taking", "service", "other", "like",
])  # fmt: skip
"""What things of all kinds are charged by, or for."""
_NO_FIRST = lazy(r"^\W*(?:no|nope)[,.;:!–—] ?(?:sorry|i'm afraid|we're afraid)?")
"""A no to a question, which denies nothing behind it."""
_IT = lazy(r"\W*(?:it|they|that|this|these)\W*")


@dataclass(frozen=True)
class _Charged:
    what: str
    """The words for what is charged; nothing where none says so."""
    span: Span


def own_charges(
    wording: Wording, article: Article, around: Around, sentence: str
) -> Iterator[Claim]:
    """The facts of the shop's own of which a sentence says that they cost something, though they don't."""
    if not _has_free(wording):
        return
    bags = own_bags(wording)
    text = lowered(sentence)
    if text.rstrip().endswith("?"):
        return
    for told in _told(text):
        named = told.what or text[: told.span.start]
        spoken = spoken_of(bags, named, _near(text, told, around), _is_free)
        if spoken is None or not _is_of(spoken.bag, told.what):
            continue
        start, end = told.span.start, told.span.end
        said = f"{text[:start]} {_ALL_THE_SAME.sub('', text[end:].partition('.')[0])}"
        if _FIRST_A_CASE.match(text) or _OPEN.search(_clause(said, start)):
            continue
        clause = f"{text[:start]}{QUANTITY}{text[end:]}"
        if is_anothers(wording, sentence) or abstain.is_idle(clause) or abstain.is_legal(text):
            continue
        own = restriction(wording, text[start:end])
        if own.unknown and not set(stems(own.unknown)) <= words_of(spoken.bag.fact):
            continue
        yield claimed(
            article,
            around,
            sentence,
            (spoken.bag.fact.key,),
            _value(spoken.bag),
            told.span,
            own=replace(own, unknown=""),
            is_sure=spoken.is_sure,
            clause=clause,
        )
        return


def _told(text: str) -> Iterator[_Charged]:
    """What a sentence says to be charged."""
    for frame in _FRAMES:
        for match in frame.finditer(text):
            groups = match.groupdict()
            what = groups.get("what") or groups.get("subject") or groups.get("thing") or ""
            start = (
                match.start("thing" if groups.get("thing") else "subject")
                if (groups.get("subject") or groups.get("thing"))
                else match.start()
            )
            before = _NO_FIRST.sub("", text[max(0, match.start() - 12) : match.start()])
            if DENIED.search(what) or DENIED.search(before):
                continue
            yield _Charged("" if _IT.fullmatch(what) else what, Span(start, match.end()))


def _clause(text: str, at: int) -> str:
    """The clause of a text in which a place stands."""
    start = max(text.rfind(mark, 0, at) for mark in ".;:!?–—,")
    ends = [end for mark in ".;:!?–—," if (end := text.find(mark, at)) >= 0]
    return text[start + 1 : min(ends, default=len(text))]


def _near(text: str, told: _Charged, around: Around) -> tuple[str, ...]:
    """What tells of what is spoken where the words that are charged don't."""
    return (text[: told.span.start], around.label, *around.texts)


def _is_of(bag: Bag, what: str) -> bool:
    """Whether all of what is charged is of a fact's things."""
    return all(bag.has(word) or word.rstrip("s") in _COUNTED for word in telling(what))


# One policy, and the same with what it lacks.
@lru_cache(maxsize=4)
def _has_free(wording: Wording) -> bool:
    return any(map(_is_free, own_bags(wording)))


def _is_free(bag: Bag) -> bool:
    value = bag.fact.value
    if isinstance(value, Money):
        return value.is_free
    named = " ".join((bag.fact.key, *bag.fact.says)).lower().replace("_", " ")
    return isinstance(value, Answer) and value.is_yes and bool(_FREE_OF.search(named))


def _value(bag: Bag) -> Said:
    is_sum = isinstance(bag.fact.value, Money)
    return Charge(is_charged=True) if is_sum else Answer(is_yes=False)
