"""Days to which a sentence extends the hours told before: "…, Sunday the same", "Saturdays as well"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kbgen.claims.claim import Claim
from kbgen.claims.extract.week_words import Kind, week_words
from kbgen.claims.hours.others import speaks_of_another
from kbgen.claims.patterns import lazy
from kbgen.claims.promises.destinations import DENIED
from kbgen.claims.quantity import Quantity, StatedHours
from kbgen.claims.topics.marking import lowered
from kbgen.load.marks import Span

_DAY = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekends|(?:bank|public) holidays)"
_DAYS = rf"(?P<days>{_DAY}(?:(?:,| and|, and| &) {_DAY})*)"
_MORE = r"(?:(?:just |exactly |much )?the same(?: hours| times)?|as well|too|also|likewise|ditto)"
_END = r"(?=\W*$|[.,;!)–—])"
_ALSO = lazy(
    rf"(?:^\W*|[,;:–—] ?|\band )(?:(?:and|yes),? )?(?:on )?{_DAYS}(?:,| is| are|'s)? {_MORE}{_END}"
)
_SAME = lazy(
    rf"(?:^\W*|[,;:–—] ?|\b(?:and|it's) )(?:the )?same (?:again |hours |times |goes |applies )?(?:on|for) {_DAYS}{_END}"
)
_IF = lazy(r"\b(?:if|unless|except|was|were|used to|from (?:next|january|april|may|june|july))\b")
_NO_TIME = (None, None, None, None, None, None, None)
NEEDS = ("same", "as well", " too", "also", "likewise", "ditto")


def also_on(sentence: str, told: Claim | None, read: Span | None) -> Iterator[Claim]:
    """What a sentence adds to the hours that a claim tells, in it or in a sentence before.

    `read`: the place of the hours in the sentence, if it tells them itself. Claims have that of the days.
    """
    text = lowered(sentence)
    if told is None or not any(map(text.__contains__, NEEDS)) or text.rstrip().endswith("?"):
        return
    match = _ALSO.search(text) or _SAME.search(text)
    if match is None or DENIED.search(text, 0, match.start()) or _IF.search(text):
        return
    if speaks_of_another(text):
        return
    span = Span(*match.span("days"))
    if read and span.start < read.end:
        return
    words = [one for one in week_words(match["days"]) if one.kind is Kind.DAYS]
    days = frozenset(day for one in words for day in one.days)
    said = StatedHours(_NO_TIME, None, days, is_open_on_holidays=any(one.holidays for one in words))
    yield replace(
        told,
        said=Quantity(span, said, lead=span.start),
        text=sentence[span.start : span.end],
        sentence=text,
    )
