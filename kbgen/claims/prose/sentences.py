"""A passage in sentences, and a sentence in the parts that its quantities share it out in."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from kbgen.claims.patterns import lazy
from kbgen.claims.quantity import Quantity
from kbgen.load.marks import Span

_END = lazy(r"(?=[.!?…\s])(?:[.!?…]+[\"'”’)\]]*\s+(?=[\"'“‘(\[]?[A-Z0-9£$€\ufffc])|\s*\n\s*\n\s*)")
_ABBREVIATED = lazy(
    r"(?:\b(?:e\.g|i\.e|approx|no|vs|etc|incl|excl|max|min|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun"
    r"|jan|feb|mar|apr|aug|sept?|oct|nov|dec|st|mr|mrs|ms|dr|co|ltd|inc|u\.s|u\.k|ext|tel|hrs?|mins?)"
    r"|\b[A-Za-z]\.[A-Za-z])\.$",
    re.IGNORECASE,
)
_LONGEST = 10
"""How many characters the longest abbreviation has at most, with its stop."""
_TIME = lazy(r"\b[ap]\.m\.$", re.IGNORECASE)
_ZONE = lazy(
    r"(?:Eastern|Central|Mountain|Pacific|[ECMP][SD]?T|AE[SD]?T|GMT|BST|CES?T|UTC|(?:[A-Z]\w+ )?[Tt]ime)\b"
)
"""What says of a time where it is that time."""


_LETTERS = ("Q.", "A.")
"""What marks a question and its answer."""


# Every reader of a passage asks for its sentences.
@lru_cache(maxsize=65_536)
def sentences(text: str) -> tuple[Span, ...]:
    """Where the sentences of a text begin and end."""
    found: list[Span] = []
    start = 0
    for match in _END.finditer(text):
        before = text[start : match.end()].rstrip()
        following = text[match.end() : match.end() + 1]
        if _ABBREVIATED.search(before, max(0, len(before) - _LONGEST)) and not (
            _TIME.search(before) and following.isupper() and not _ZONE.match(text, match.end())
        ):
            continue
        if before in _LETTERS:
            continue
        if before:
            found.append(Span(start, start + len(before)))
        start = match.end()
    if text[start:].strip():
        found.append(Span(start, start + len(text[start:].rstrip())))
    return tuple(found)


_SEPARATORS = (
    lazy(r";|\s[–—-]\s|—|\||(?<=[a-z]s)\s(?=[A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+)?:\s)"),
    lazy(r",\s+(?:and|but|or|while|whereas|although|though|then|plus|with)\b|\.\s"),
    lazy(r"[,(]\s*|\)"),
    lazy(r"\s(?:and(?! including\b)|but|or|while|whereas|then|plus)\s"),
)
"""What parts two statements, the surest first."""


def parts(sentence: str, quantities: Sequence[Quantity]) -> tuple[Span, ...]:
    """The part of a sentence that belongs to each of its quantities, in their order.

    Between two quantities the surest separator is the border, the last of them where several are as
    sure. Two without one between them share a part.
    """
    borders: list[tuple[int, int]] = [(0, 0)]
    for before, after in pairwise(quantities):
        between = Span(before.span.end, max(before.span.end, min(after.lead, after.span.start)))
        borders.append(_border(sentence, between))
    borders.append((len(sentence), len(sentence)))
    found: list[Span] = []
    start = 0
    for number in range(len(quantities)):
        end = next(
            (border[0] for border in borders[number + 1 :] if border != (-1, -1)), len(sentence)
        )
        if borders[number] != (-1, -1):
            start = borders[number][1]
        found.append(Span(start, end))
    return tuple(found)


def _border(sentence: str, between: Span) -> tuple[int, int]:
    """Where the one part ends and the other begins; (-1, -1) where nothing parts them."""
    ends = [between.end]
    if sentence[between.start : between.end].endswith("("):
        ends.insert(0, between.end - 1)  # "Ireland (£5) and France (£7)"
    for end in ends:
        for separator in _SEPARATORS:
            found = list(separator.finditer(sentence, between.start, end))
            if found:
                return found[-1].start(), found[-1].end()
    return -1, -1
