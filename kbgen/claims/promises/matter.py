"""What a sentence says without a figure of the matter that its heading, title, question or the sentence before names.

"It goes right back on your card" below "Refunds". Patterns read texts in small letters with plain apostrophes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kbgen.claims.cases.claimed import claimed
from kbgen.claims.cases.restrict import restriction
from kbgen.claims.claim import Claim
from kbgen.claims.context import abstain
from kbgen.claims.context.around import Around
from kbgen.claims.hours.others import is_anothers
from kbgen.claims.patterns import lazy
from kbgen.claims.promises.goods import is_remedy
from kbgen.claims.prose.passages import Kind
from kbgen.claims.quantity import Said
from kbgen.claims.topics.marking import lowered
from kbgen.claims.topics.topics import QUANTITY
from kbgen.claims.topics.wording import Wording
from kbgen.load.marks import Span
from kbgen.model import Article

BEGIN = r"(?:(?:^|[.;:!?,–—]) ?(?:(?:and|but|so|because|since|that|though|although|as) )?|\b(?:and|but|so|because|since|that|though|although|whereas) )\W*(?:(?:please note|note|sorry|unfortunately|sadly|of course|i'm afraid|we're afraid|well|yes|no|nope|then|once (?:it's|it is|we've|we have|your|the|they're)[^.;:,]{0,40})[,:]? (?:but |that )?)*"
"""Where a clause begins."""
END = r"(?=\W*$|[.,;:!–—)]| (?:and|so|but|as|because|since|whatever|every time|i'm|we're|though)\b)"
"""Where it ends."""
_OF_A_CASE = lazy(
    r"\b(?:only|if|unless|when|where|whenever|except\w*|otherwise|either|or|may|might|could|can|choose|prefer|rather|abroad|overseas|international\w*|outside|late|sometimes|usually|used to|some|most|part|half|was|were)\b|[£$€\d]"
)
_WANTED = lazy(
    r"\b(?:if|when) you(?:'d like| want| wish|'re|'ve)? (?:to )?(?:swap|exchange|return|send|complain|change|need)[^.;:,]*"
)
"""The case in which the matter arises at all."""


@dataclass(frozen=True)
class Frame:
    """Words that say something of a matter."""

    said: Said
    pattern: re.Pattern[str]
    is_answer: bool = False
    """Whether they say so as the answer to a question only."""


@dataclass(frozen=True)
class Matter:
    """What sentences may be about."""

    key: str
    about: re.Pattern[str]
    """The words of it, which stand in the sentence or near."""
    others: re.Pattern[str]
    """Words of other matters, which stand in neither."""
    frames: Sequence[Frame]


def said_of(
    matter: Matter, wording: Wording, article: Article, around: Around, sentence: str
) -> Iterator[Claim]:
    """What a sentence says of a matter, where it or what is near is about it."""
    if matter.key not in wording.policy.facts or article.applies_to:
        return
    if around.passage.kind in (Kind.CELL, Kind.HEADING):
        return
    text = lowered(sentence)
    near = (around.before, around.asked, around.heading, around.title)
    if text.rstrip().endswith("?") or not any(map(matter.about.search, (text, *near))):
        return
    if any(map(matter.others.search, (text, *near))):
        return
    for frame in matter.frames:
        if frame.is_answer and not matter.about.search(around.asked):
            continue
        match = frame.pattern.search(text)
        if match is None:
            continue
        start = match.start("said") if "said" in match.groupdict() else match.start()
        span = Span(start, match.end())
        beside = f"{text[:start]} {text[match.end() :]}"
        if _OF_A_CASE.search(_WANTED.sub("", beside)) or is_anothers(wording, sentence):
            return
        whole = f"{text[:start]}{QUANTITY}{text[match.end() :]}"
        if abstain.is_legal(text) or abstain.is_of_others(text) or is_remedy(text):
            return
        if any(is_remedy(one) or restriction(wording, one) for one in near):
            return
        if restriction(wording, beside):
            return
        is_sure = bool(matter.about.search(text))
        yield claimed(
            article,
            around,
            sentence,
            (matter.key,),
            frame.said,
            span,
            is_sure=is_sure and not frame.is_answer,
            clause=whole,
        )
        return
