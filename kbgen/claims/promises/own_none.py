"""That there is none of what one of the shop's own facts is the sum or share of: "no storage fee", "we have no student discount".

Patterns read a sentence in small letters with plain apostrophes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from kbgen.claims.cases.claimed import claimed
from kbgen.claims.cases.restrict import restriction
from kbgen.claims.claim import Claim
from kbgen.claims.context import abstain
from kbgen.claims.context.around import Around
from kbgen.claims.hours.others import is_anothers
from kbgen.claims.patterns import lazy
from kbgen.claims.quantity import Charge
from kbgen.claims.topics.marking import lowered
from kbgen.claims.topics.own_words import pattern
from kbgen.claims.topics.terms import stem, stems, words_of
from kbgen.claims.topics.topics import QUANTITY
from kbgen.claims.topics.wording import Wording
from kbgen.load.marks import Span
from kbgen.model import Article, Fact
from kbgen.values import Money, Percent

NEEDS = (
    "no ",
    "n't",
    "without",
    "never",
    "do not",
    "does not",
    "none",
    "no.",
    "no,",
    "no!",
    "nope",
)
_NOUNS = {
    word: told
    for words, told in (
        ("fee charge cost price", r"(?:fees?|charges?|costs?)"),
        ("discount", r"(?:discounts?|reductions?)"),
        ("deposit", r"(?:deposits?|down[- ]payments?)"),
        ("minimum smallest least", r"(?:minimums?|lower limit)"),
        ("reward", r"rewards?"),
        ("surcharge supplement", r"(?:surcharges?|supplements?)"),
    )
    for word in words.split()
}
"""What prose says not to be there, by the word of a phrase or a key."""
_ABOUT = (
    *("fee", "charge", "cost", "discount", "reduction", "deposit", "payment", "minimum", "limit"),
    *("reward", "surcharge", "supplement"),
)
"""Of these texts a sentence, or its question, holds one that says so of any."""
_NONE = r"(?:(?:there(?:'s| is| are|'re)|we (?:have|offer|charge|ask for|take|require|do|give)|you (?:pay|need)|with|comes? with|at) no|no|(?:we|you|they|it|there) (?:don't|doesn't|do not|does not|never|won't|will not|isn't|aren't) (?:[a-z]+ ){0,3}?(?:an?|any)|without (?:an?|any|paying an?))"
_OPEN = lazy(
    r"\b(?:if|when|unless|where|until|except\w*|but|more|longer than|extra|additional|further|other|hidden|another|first|second|some|also|used to|most|stack\w*|combin\w*|on top|double)\b"
)
_OF_ALL = lazy(r"\b(?:any more|anymore|no longer)\b")
_SORRY = lazy(
    r"\W*(?:(?:sorry|no|unfortunately|sadly|(?:i'm|we're) afraid)[,:]? )*(?:we (?:don't|do not) (?:have|do|offer|give|charge|ask for|take) (?:one|any|that|it)|there (?:isn't|is not) one|there(?:'s| is) none)\b[^,;]*$"
)

_IS_THERE = lazy(
    r"(?:^|[.;:!?] ?)\W*(?:(?:is|are) there (?:an?|any)|do you (?:have|offer|give|charge|ask for|take|require|do) (?:an?|any)|do(?:es)? (?:[\w'-]+ ){1,4}?(?:get|pay|need|have|come with) (?:an?|any))\b"
)
_NO = lazy(
    r"\W*(?:sorry,? |unfortunately,? |sadly,? )?(?:no|none|nope|not at all|never|not any ?more)(?:,? (?:sorry|we don't|there isn't|there's none|there's not|i'm afraid|we're afraid|none|never|not at all))?\W*"
)
"""A bare no to whether there is any."""


def own_none(wording: Wording, article: Article, around: Around, sentence: str) -> Iterator[Claim]:
    """The facts of the shop's own of which a sentence says that there is no such thing."""
    facts = _facts(wording)
    if not facts:
        return
    text = lowered(sentence)
    near = f"{text} {around.asked}"
    if text.rstrip().endswith("?") or not any(map(near.__contains__, _ABOUT)):
        return
    for fact, pattern_, named, asked in facts:
        match = pattern_.search(text)
        if not match and asked.search(around.asked):
            match = _SORRY.match(text) or (_IS_THERE.search(around.asked) and _NO.fullmatch(text))
        if not match:
            continue
        span = Span(*match.span())
        clause = text[: span.start] + QUANTITY + text[span.end :]
        said = _OF_ALL.sub("", text)
        if not all(one.search(text) or one.search(around.asked) for one in named):
            continue
        own = restriction(wording, text)
        if own.unknown and not set(stems(own.unknown)) <= words_of(fact):
            continue
        if _OPEN.search(said) or is_anothers(wording, sentence):
            continue
        if abstain.is_idle(clause) or abstain.is_legal(text):
            continue
        charge, own = Charge(is_charged=False), replace(own, unknown="")
        yield claimed(article, around, sentence, (fact.key,), charge, span, own=own, clause=clause)


_Told = tuple[Fact, re.Pattern[str], tuple[re.Pattern[str], ...], re.Pattern[str]]


# One policy, and the same with what it lacks.
@lru_cache(maxsize=4)
def _facts(wording: Wording) -> tuple[_Told, ...]:
    return tuple(found for fact in wording.policy.under("terms") for found in _of(fact))


def _of(fact: Fact) -> Iterator[_Told]:
    """What a fact is the sum of, for each of its phrases that tells."""
    if not isinstance(fact.value, Money | Percent):
        return
    last = fact.key.rpartition(".")[2].split("_")
    for phrase in fact.says:
        words = re.findall(r"[^\W_]+", phrase.lower())
        told = next((_NOUNS[one] for one in _roots([*words, *last]) if one in _NOUNS), None)
        things = [one for one in words if not _is_told(one) and one not in _SMALL]
        if told is None or not things:
            continue
        named = tuple(lazy(rf"\b{pattern(stem(one))}") for one in things)
        either = "|".join(pattern(stem(one)) for one in things)
        denied = rf"\b{_NONE} (?:(?:{either}|such|kind of|set|fixed)\W+){{0,3}}{told}\b(?=\W*$|[.,;!–—]| (?:on|for|to|with|when|of|at|is|are|needed|required|any ?more|applies)\b)"
        asked = rf"\b{told}\b[^?]*\?$"
        yield fact, lazy(denied), named, lazy(asked)


def _is_told(word: str) -> bool:
    return any(one in _NOUNS for one in _roots([word]))


def _roots(words: list[str]) -> Iterator[str]:
    for word in words:
        yield word
        yield word.removesuffix("s")


_SMALL = frozenset([
    "a", "an", "the", "of", "for", "to", "your", "our", "you", "we", "it", "is", "are", "in",
    "on", "at", "and", "or", "per", "each", "with", "from", "by", "order", "orders",
])  # fmt: skip
