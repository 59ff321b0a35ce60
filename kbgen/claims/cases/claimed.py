"""The claim that a sentence makes by some of its words, without a figure that is read for itself."""

from __future__ import annotations

from collections.abc import Sequence

from kbgen.claims.cases.restrict import Restriction
from kbgen.claims.claim import Claim, Strength
from kbgen.claims.context.around import Around
from kbgen.claims.patterns import lazy
from kbgen.claims.quantity import Quantity, Said
from kbgen.claims.topics.marking import lowered
from kbgen.claims.topics.topics import QUANTITY
from kbgen.claims.topics.wording import merged
from kbgen.load.marks import Span
from kbgen.model import Article, Loc

_OF_ALL = Restriction()


_JOINED = lazy(r"\W*[,;:.!?–—]\W*(?:(?:and|but|so|or) )?(?=\w)")
"""What joins a clause to the one before it, and is none of its words: ", and tents can come back"."""


def claimed(
    article: Article,
    around: Around,
    sentence: str,
    keys: Sequence[str],
    said: Said,
    span: Span,
    *,
    own: Restriction = _OF_ALL,
    is_sure: bool = True,
    clause: str = "",
    answers: bool = False,
) -> Claim:
    """What a sentence says of a fact, or of one of several, by the words at `span`.

    `own`: the case that it names itself; `is_sure`: whether its clause alone says so; `clause`: how it
    reads, where that isn't the sentence with `§` for these words; `answers`: whether it is a yes or no.
    """
    text = lowered(sentence)
    if joined := _JOINED.match(text, span.start, span.end):
        span = Span(joined.end(), span.end)
    return Claim(
        tuple(keys),
        Quantity(span, said, lead=span.start),
        (merged(own.scope, article.applies_to),),
        Loc(article.path),
        sentence[span.start : span.end],
        Strength.CLAUSE if is_sure else Strength.CONTEXT,
        unknown=own.unknown,
        named=own.scope,
        hidden=around.passage.hidden,
        sentence=clause or text[: span.start] + QUANTITY + text[span.end :],
        framed=True,
        answers=answers,
    )
