"""A clause that answers one of the shop's own facts which are yes or no, held against those it may be of.

A clause counts where all that it names are things of the fact. Texts are in small letters with plain
apostrophes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from kbgen.claims.cases.claimed import claimed
from kbgen.claims.cases.restrict import restriction
from kbgen.claims.claim import Claim
from kbgen.claims.context import abstain
from kbgen.claims.context.around import Around
from kbgen.claims.hours.others import is_anothers
from kbgen.claims.patterns import lazy
from kbgen.claims.topics.marking import lowered
from kbgen.claims.topics.own_bags import Bag, own_bags, spoken_of
from kbgen.claims.topics.terms import stems, words_of
from kbgen.claims.topics.topics import QUANTITY
from kbgen.claims.topics.wording import Wording
from kbgen.load.marks import Span
from kbgen.model import Article
from kbgen.values import Answer

BEGIN = r"(?:(?:^|[.;:!?,–—]) ?(?:(?:and|but|so|because|since|that|though|although|as) )?|\b(?:and|but|so|because|since|that|though|although|whereas|while) )\W*(?:(?:please(?: note| remember| be aware)?|note|sorry|unfortunately|sadly|of course|we regret|i'm afraid|we're afraid|a heads-up|yes|no|nope)[,:]? (?:but |that )?)*"
"""Where a clause begins."""
END = r"(?=\W*$|[.,;:!?–—)]| (?:while(?! you (?:wait|watch))|so|as|because|since|and|but|when|if|unless|provided|though|although|which|who|until|where|once)\b)"
"""Where it ends."""
_CASE = lazy(r"\W*(?:but |and |or )?(?:if|when|where|unless|once|should|in case)\b")
CASE_BEHIND = lazy(r"[ ,(–—]*(?:if|unless|when|where|in case|should you)\b")
"""What stands behind a clause that holds in a case only: "bring your own apron if you like"."""
_AFTER = lazy(r"\W*(?:when|once|after) (?:you(?:'ve| have)|you're done)\b")
OPEN = lazy(
    r"\b(?:only|some|most|unless|except\w*|but not|sometimes|usually|other than|apart from|elsewhere else|instead of|rather than|used to|yet|until|whether|wish|would|could|if (?:we|i|you|they) (?:can|will|do|may)|(?:on|in) (?:mon|tues|wednes|thurs|fri|satur|sun)day\w*)\b"
)


@dataclass(frozen=True)
class OwnClause:
    """What a clause says of what it names."""

    names: str
    """All that it names."""
    span: Span
    is_yes: Callable[[Bag], bool | None]
    """The answer that it gives to what a fact says; None where it isn't of it."""
    is_list: bool = False
    """Whether it names parts of a whole one by one."""
    comes_later: bool = False
    """Whether it is of what comes at last, and "when you've decided" is no case of it."""


def own_claims(
    wording: Wording, article: Article, around: Around, sentence: str, found: Iterable[OwnClause]
) -> Iterator[Claim]:
    """The first fact of the shop's own that one of a sentence's clauses answers otherwise than the policy."""
    bags = own_bags(wording)
    text = lowered(sentence)
    for clause in found:
        start, end = clause.span.start, clause.span.end
        near = (text[:start], around.asked, around.label, around.before, *around.titles)

        def fits(bag: Bag, clause: OwnClause = clause) -> bool:
            said, value = clause.is_yes(bag), bag.fact.value
            return said is not None and isinstance(value, Answer) and value.is_yes is not said

        spoken = spoken_of(bags, clause.names, near, fits)
        at_last = clause.comes_later and _AFTER.match(text)
        is_case = not at_last and _CASE.match(text)
        if spoken is None or is_case or OPEN.search(f"{text[:start]} {text[end:]}"):
            continue
        end = end if text[end:].strip(" .!") else len(text.rstrip())
        whole = f"{text[:start]}{QUANTITY}{text[end:]}"
        if is_anothers(wording, sentence) or abstain.is_idle(whole) or abstain.is_legal(text):
            continue
        own = restriction(wording, text[start:end])
        is_known = set(stems(own.unknown)) <= words_of(spoken.bag.fact)
        if own.unknown and not (clause.is_list or is_known):
            continue
        yield claimed(
            article,
            around,
            sentence,
            (spoken.bag.fact.key,),
            Answer(is_yes=bool(clause.is_yes(spoken.bag))),
            Span(start, end),
            own=replace(own, unknown=""),
            is_sure=spoken.is_sure,
            clause=whole,
        )
        return


def has_answers(wording: Wording) -> bool:
    """Whether a policy has facts of its own that are yes or no."""
    return any(isinstance(bag.fact.value, Answer) for bag in own_bags(wording))


def told_of(bag: Bag) -> str:
    """The words of a fact's key and phrases."""
    return " ".join((bag.fact.key.replace("_", " "), *bag.fact.says)).lower()
