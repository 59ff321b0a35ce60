"""What a clause promises or denies of one of the shop's own facts that are yes or no, in words of its own.

A clause counts where all that it names are things of the fact: "we don't accept artwork through the post" for
the phrase "posting a picture to be framed", but not "we don't accept frames through the post". Only what
contradicts the policy is a claim. Patterns read a sentence in small letters with plain apostrophes.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial

from kbgen.claims.cases.claimed import claimed
from kbgen.claims.cases.restrict import restriction
from kbgen.claims.claim import Claim
from kbgen.claims.context import abstain
from kbgen.claims.context.around import Around
from kbgen.claims.hours.others import is_anothers
from kbgen.claims.patterns import lazy
from kbgen.claims.topics.marking import lowered
from kbgen.claims.topics.own_bags import Bag, own_bags, spoken_of, telling
from kbgen.claims.topics.terms import stems, words_of
from kbgen.claims.topics.topics import QUANTITY
from kbgen.claims.topics.wording import Wording
from kbgen.load.marks import Span
from kbgen.model import Article
from kbgen.values import Answer

NEEDS = (
    *("can't", "cannot", "don't", "do not", "won't", "will not", "no longer", "never", "unable"),
    *("'ll ", " will ", " can ", " may ", "shall", "welcome", "happy to", "glad to", "leave your"),
    *("without", " with ", "there's no", "there are no", "have no", "part of", "run out"),
    *("runs out", "expire", "lapse", "pleased to", "free to"),
)
_BEGIN = r"(?:(?:^|[.;:!?,–—]) ?(?:(?:and|but|so|because|since|that|though|although|as) )?|\b(?:and|but|so|because|since|that|though|although|whereas|while) )\W*(?:(?:please|sorry|unfortunately|sadly|of course|we regret that|i'm afraid|we're afraid)[,:]? (?:but |that )?)*"
_END = r"(?=\W*$|[.,;:!?–—)]| (?:while(?! you (?:wait|watch))|so|as|because|since|and|but|when|if|unless|provided|though|although|which|who|until|where|once)\b)"
_ADVERBS = r"(?:(?:also|now|always|gladly|happily|even|simply|just|still|currently|of course|ever|certainly) )*"
_REST = rf"(?P<deed>[a-z]+(?! to\b)) (?P<what>[a-z][a-z' -]*?){_END}"
_NOT = r"(?:can't|cannot|can not|don't|do not|won't|will not|no longer|never|are unable to|aren't able to|are not able to|'re unable to|am unable to)"
_CAN = r"(?:(?:'ll| will| can| shall| may| do)(?: (?:be )?(?:happy|glad|pleased|able|welcome|free) to)?|(?:'re|'m| are| am)? (?:always |very |more than |only too )*(?:happy|glad|pleased|able|welcome|free) to(?: let you)?)"
_LEFT = r"(?:at home|outside|behind|in the car)"
_SUBJECT = r"(?P<subject>[a-z][a-z' -]*?)"
_NO = (
    rf"\b(?:we|i|you) {_ADVERBS}{_NOT} {_ADVERBS}{_REST}",
    rf"{_BEGIN}leave (?:your|any|all) (?P<what>[a-z][a-z' -]*?) {_LEFT}\b",
    rf"{_BEGIN}{_SUBJECT} comes? without (?:an?|any|the) (?P<what>[a-z][a-z' -]*?){_END}",
    rf"{_BEGIN}(?:we (?:have|keep|offer|do)|there (?:is|are)|there's) no (?P<what>[a-z][a-z' -]*?){_END}",
)
_YES = (
    rf"\b(?:we|i|you){_CAN} {_ADVERBS}{_REST}",
    rf"{_BEGIN}{_SUBJECT} (?:is|are) {_ADVERBS}(?:very |most |all )?(?:welcome|allowed)(?: (?:too|as well|here|inside))?{_END}",
    rf"{_BEGIN}{_SUBJECT} comes? with (?:an?|its|their|the)? ?(?P<what>[a-z][a-z' -]*?)(?: (?:made|cut|turned|built) [a-z ]*?)?{_END}",
    rf"{_BEGIN}(?P<subject>[a-z][a-z', -]*?) (?:is|are) (?:all )?(?:part of|in|included in|covered by) (?:the|your) (?P<what>(?:[a-z-]+ )*?(?:fee|price|ticket|cost)){_END}",
)
_ENDING = r"(?:run out|expire|lapse|runs out|expires|lapses)"
_ENDS = lazy(
    rf"{_BEGIN}{_SUBJECT} (?:(?:(?:do|does|will|'ll|can) )?|(?P<no>(?:never|don't|doesn't|do not|does not|won't|will not|will never) (?:ever )?)){_ENDING}(?! of\b)(?: (?:eventually|in the end|one day|after a while|after all|at all|ever|either))?{_END}"
)
_ENDING_FACT = lazy(r"expir|laps|run out|valid")
_DENYING = tuple(map(lazy, _NO))
_OFFERING = tuple(map(lazy, _YES))
_PLAIN = frozenset([
    "accept", "take", "offer", "do", "have", "provide", "give", "let", "allow", "run", "arrange",
    "handle", "use", "get", "make", "send", "bring", "sell", "stock", "keep", "lend", "carry",
    "fee", "price", "ticket", "cost", "today", "gladly", "happily", "anything", "such", "more",
    "unfortunately", "sadly",
])  # fmt: skip
"""Words of a clause that name nothing beside the things of a fact."""
_EVERY = lazy(r"(?:it|they|these|those|all|everything|each|every one|each of them|all of them)\W*")
_OPEN = lazy(
    r"\b(?:only|some|most|unless|except\w*|but not|sometimes|usually|other than|apart from|elsewhere else|instead of|rather than|used to|yet|until|whether|wish|would|could|if (?:we|i|you|they) (?:can|will|do|may)|(?:on|in) (?:mon|tues|wednes|thurs|fri|satur|sun)day\w*)\b"
)
_CASE = lazy(r"\W*(?:but |and |or )?(?:if|when|where|unless|once|should|in case)\b")
_PARTS = ("materials", "supplies", "equipment", "ingredients", "tools", "extras")
"""What is told by its parts: "yarn, needles and fabric are part of the fee"."""
_SUM = lazy(r"\b(?:fee|price|ticket|cost)$")
_LIST = lazy(r"[a-z]+(?: [a-z]+)?(?:, [a-z]+(?: [a-z]+)?)* (?:and|or) [a-z]+(?: [a-z]+)?")


@dataclass(frozen=True)
class _Clause:
    """What a clause says of what it names."""

    names: str
    """All that it names."""
    about: str
    """What of this must be things of the fact; nothing where it only points at something."""
    span: Span
    is_yes: bool
    is_list: bool = False
    """Whether it names parts of a whole one by one: yarn, needles and fabric for the materials."""
    of_end: bool = False
    """Whether it says that something ends."""


def own_answers(
    wording: Wording, article: Article, around: Around, sentence: str
) -> Iterator[Claim]:
    """The facts of the shop's own that a clause answers otherwise than the policy."""
    bags = own_bags(wording)
    text = lowered(sentence)
    is_answered = any(isinstance(bag.fact.value, Answer) for bag in bags)
    if not is_answered or text.rstrip().endswith("?"):
        return
    for clause in _clauses(text):
        near = (around.asked, around.label, around.before, *around.titles)
        fits = partial(_is_of, clause)
        spoken = spoken_of(bags, clause.names, (text[: clause.span.start], *near), fits)
        if spoken is None or _CASE.match(text) or _OPEN.search(text):
            continue
        start, end = clause.span.start, clause.span.end
        end = end if text[end:].strip(" .!") else len(text.rstrip())
        whole = f"{text[:start]}{QUANTITY}{text[end:]}"
        if is_anothers(wording, sentence) or abstain.is_idle(whole) or abstain.is_legal(text):
            continue
        own = restriction(wording, text[start:end])
        if (
            own.unknown
            and not clause.is_list
            and not set(stems(own.unknown)) <= words_of(spoken.bag.fact)
        ):
            continue
        yield claimed(
            article,
            around,
            sentence,
            (spoken.bag.fact.key,),
            Answer(is_yes=clause.is_yes),
            Span(start, end),
            own=replace(own, unknown=""),
            is_sure=spoken.is_sure,
            clause=whole,
        )
        return


def _is_of(clause: _Clause, bag: Bag) -> bool:
    """Whether a clause denies or promises what a fact with the other answer says."""
    value = bag.fact.value
    if not isinstance(value, Answer) or value.is_yes is clause.is_yes:
        return False
    named = " ".join((bag.fact.key, *bag.fact.says)).lower()
    if clause.of_end and not _ENDING_FACT.search(named):
        return False
    words = telling(clause.about)
    if clause.is_list and not any(map(bag.has, _PARTS)):
        return False
    is_named = not words or any(map(bag.has, words))
    return is_named and all(bag.has(word) or word in _PLAIN for word in words)


def _clauses(text: str) -> Iterator[_Clause]:
    """The clauses of a sentence that promise or deny something."""
    for is_yes, frames in ((False, _DENYING), (True, _OFFERING)):
        for frame in frames:
            for match in frame.finditer(text):
                groups = match.groupdict()
                subject, what = groups.get("subject") or "", groups.get("what") or ""
                start = match.start("subject") if subject else match.start()
                is_list = bool(_SUM.search(what) and _LIST.fullmatch(subject))
                subject = "" if _EVERY.fullmatch(subject) else subject
                about = " ".join(("" if is_list else subject, groups.get("deed") or "", what))
                names = f"{about} {' '.join(_PARTS)}" if is_list else about
                yield _Clause(names, about, Span(start, match.end()), is_yes, is_list)
    for match in _ENDS.finditer(text):
        subject = match["subject"]
        about = "" if _EVERY.fullmatch(subject) else subject
        span = Span(match.start("subject"), match.end())
        yield _Clause(match.group(), about, span, not match["no"], of_end=True)
