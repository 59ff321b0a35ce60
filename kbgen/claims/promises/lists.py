"""The rest of a list of things, of which a pattern has read the first: "toys, books and gift cards".

All texts are in small letters with plain apostrophes.
"""

from __future__ import annotations

from collections.abc import Iterator

from kbgen.claims.patterns import lazy
from kbgen.load.marks import Span

_NEXT = lazy(
    r"\s*(?P<and>, (?:and|or|plus|as well as|even)(?: even| also)? |(?:and|or|plus|as well as)(?: even| also)? |, )(?P<what>[\w'-]+(?: [\w'-]+){0,5})"
)
_END = lazy(
    r" (?:within|in|for|if|when|while|once|with|by|at|on|as|from|after|before|up to|until|so|because|to|that|which|even|too|under|free|or|and|plus)\b.*"
)
"""What stands behind a thing and is no part of its name."""
_NO_THING = lazy(
    r"\b(?:is|are|was|were|be|can|may|must|will|has|have|do|does|come|comes|cost|costs|need|needs|get|we|we'll|we're|you|you'll|you're|it|it's|they|they're|i|there|this|these|those|them|even|then|so|which|if|when|within|just|simply|please|for|no)\b"
)
_LEFT_OUT = lazy(
    r"\b(?:not|no|never|nothing|cannot|without|except\w*|exclud\w*|exempt|apart|aside|other than|but|unless|only|however|though|although|while|whereas|exchang\w*|swap\w*|store credit)\b|n't\b"
)
"""Words by which a thing of the list may be left out of it."""


def rest_of_list(sentence: str, end: int) -> Iterator[tuple[str, Span]]:
    """The things behind the first one, which ends at `end`, each with its place.

    None where the list has no "and" by which it is one, or where something is left out of it.
    """
    behind = sentence[end:].partition(";")[0]
    if _LEFT_OUT.search(behind):
        return
    found: list[tuple[str, Span]] = []
    joined = False
    while match := _NEXT.match(sentence, end):
        words = _END.sub("", match["what"])
        if _NO_THING.search(words):
            break
        start = match.start("what")
        end = start + len(words)
        found.append((words, Span(start, end)))
        joined = joined or match["and"] != ", "
        if (
            joined
            and match["and"] != ", "
            and not sentence.startswith((" and ", " or ", ", "), end)
        ):
            break
    if joined:
        yield from found
