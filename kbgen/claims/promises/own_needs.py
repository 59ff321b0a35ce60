"""What customers need by a clause, or needn't, against the shop's own facts that say so: "by appointment only".

A fact counts whose key or phrases speak of a need: `booking_needed`, "photo ID for a test ride". Patterns
read a sentence in small letters with plain apostrophes.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from kbgen.claims.claim import Claim
from kbgen.claims.context.around import Around
from kbgen.claims.patterns import lazy
from kbgen.claims.promises.own_clauses import (
    BEGIN,
    CASE_BEHIND,
    END,
    OwnClause,
    has_answers,
    own_claims,
    told_of,
)
from kbgen.claims.topics.marking import lowered
from kbgen.claims.topics.own_bags import Bag, telling
from kbgen.claims.topics.wording import Wording
from kbgen.load.marks import Span
from kbgen.model import Article

NEEDS = (
    *("appointment", "booking", "book ", "arrangement", "reserv", "need", "have to", "required"),
    *("must", "necessary", "essential", "compulsory", "turn up", "drop in", "walk in", "walk-in"),
    *("no ", "without", "ask ", "show up", "pop in", "drop-in", "n't"),
)
_BOOKED = r"(?:(?:prior |advance |previous )?(?:appointments?|bookings?|reservations?|arrangement))"
_WHAT = r"(?P<what>[a-z][a-z' -]*?)"
_SUBJECT = r"(?P<subject>[a-z][a-z' -]*?)"
_FIRST = r"(?: (?:first|ahead|beforehand|in advance|before you (?:come|visit|set off)))"
_NECESSARY = r"(?:needed|required|necessary|compulsory|mandatory|essential)"
_ADVERBS = r"(?:(?:always|also|still|now|really|even|ever|strictly|absolutely) )*"
_TURN_UP = r"(?:(?:turn|show|roll) up|drop (?:in|by)|walk in|pop in|come along)"
_ASKED = tuple(
    map(
        lazy,
        (
            rf"{BEGIN}{_SUBJECT}(?:'s|'re| is| are) {_ADVERBS}(?:only )?by (?P<what>{_BOOKED})(?: only| alone)?{END}",
            rf"{BEGIN}(?:strictly |only )?(?:by )?(?P<what>{_BOOKED}) only{END}",
            rf"{BEGIN}(?:strictly|only) by (?P<what>{_BOOKED}){END}",
            rf"\b(?:you|visitors|customers)(?:'ll| will| do)? {_ADVERBS}(?:must|have to|need to|need) {_WHAT}{_FIRST}?{END}",
            rf"{BEGIN}(?:do |always )?{_WHAT}{_FIRST}{END}",
            rf"{BEGIN}(?:please )?(?:ring|call|phone|e?-?mail|message|write)(?: us)? (?:first |ahead )?to (?P<what>(?:book|make|reserve|arrange) [a-z][a-z' -]*?){END}",
            rf"{BEGIN}{_SUBJECT} (?:is|are) {_ADVERBS}(?:{_NECESSARY}|a must){END}",
            rf"\b(?:we|i) (?:can't|cannot|don't|won't|do not) (?:see|take|accept|admit|let in) (?P<what>(?:people|visitors|anyone|anybody|those) (?:who|that) (?:just |simply )?{_TURN_UP}s?|(?:walk|drop)-ins){END}",
            rf"{BEGIN}no (?P<what>(?:walk|drop)-ins){END}",
        ),
    )
)
_SPARED = tuple(
    map(
        lazy,
        (
            rf"{BEGIN}(?:there's |there is )?(?:absolutely )?no need (?:to|for) (?:an?y? |the )?{_WHAT}{_FIRST}?{END}",
            rf"\b(?:you|visitors|customers) {_ADVERBS}(?:(?:don't|do not|won't|will not|never|needn't|need not) {_ADVERBS}(?:have to|need to|need)|needn't|need not) {_WHAT}{_FIRST}?{END}",
            rf"{BEGIN}no {_WHAT}(?: is| are)?(?: {_NECESSARY})?{END}",
            rf"{BEGIN}{_SUBJECT} (?:isn't|aren't|is not|are not) {_ADVERBS}{_NECESSARY}{END}",
            rf"\b(?:we|i) {_ADVERBS}(?:don't|do not|won't|will not|never) {_ADVERBS}(?:ask (?:you )?(?:for|to see)|need(?: to see)?|require|insist on|want to see) {_WHAT}{END}",
            rf"{BEGIN}(?:you can |feel free to )?(?:just|simply) (?P<what>{_TURN_UP}){END}",
        ),
    )
)
_UNANNOUNCED = lazy(rf"\b(?:{_TURN_UP}s?|walk-ins|drop-ins)\b")
_NEEDED = lazy(
    r"\b(?:need(?:ed|s)?|requir\w+|appointments?|must|compulsory|mandatory|necessary|id|identification)\b"
)
_DROP_IN = lazy(r"\b(?:drop|walk|turn|without|no|free|skip)\b")
"""Words of a key by which there is no need."""
_FOR_SOME = lazy(r"\W*(?:but |and |or )?for (?:an?|the|most|some|small|big|large|other) ")
"""A case with which a sentence begins: "for a puncture"."""
_ABOUT_IT = frozenset([
    "show", "bring", "make", "see", "ahead", "first", "advance", "arrange", "come", "ring", "call",
    "prior", "take", "have", "give", "us", "form", "anything", "anyone", "get", "carry",
])  # fmt: skip
"""Words of a clause that name nothing beside what is needed."""


def own_needs(wording: Wording, article: Article, around: Around, sentence: str) -> Iterator[Claim]:
    """The needs of the shop's own that a clause states otherwise than the policy."""
    text = lowered(sentence)
    if text.rstrip().endswith("?") or not has_answers(wording) or _FOR_SOME.match(text):
        return
    yield from own_claims(wording, article, around, sentence, _clauses(text))


def _clauses(text: str) -> Iterator[OwnClause]:
    for is_asked, frames in ((True, _ASKED), (False, _SPARED)):
        for frame in frames:
            for match in frame.finditer(text):
                if CASE_BEHIND.match(text, match.end()):
                    continue
                groups = match.groupdict()
                what = groups.get("what") or ""
                about = " ".join((groups.get("subject") or "", what))
                if _UNANNOUNCED.search(what):
                    about = "appointment"
                start = match.start("subject") if groups.get("subject") else match.start()
                yield OwnClause(
                    f"{about} appointment" if lazy(_BOOKED).search(about) else about,
                    Span(start, match.end()),
                    partial(_answer, about, is_asked),
                )


def _answer(about: str, is_asked: bool, bag: Bag) -> bool | None:
    words = telling(about)
    if not _NEEDED.search(told_of(bag)) or not any(map(bag.has, words)):
        return None
    if not all(bag.has(word) or word in _ABOUT_IT for word in words):
        return None
    is_inverse = bool(_DROP_IN.search(bag.fact.key.replace("_", " ").replace(".", " ")))
    return is_asked is not is_inverse
