"""Who pays the way back and forth of something that is exchanged.

Patterns read a sentence in small letters with plain apostrophes.
"""

from __future__ import annotations

from collections.abc import Iterator

from kbgen.claims.patterns import lazy
from kbgen.claims.promises.goods import is_remedy
from kbgen.claims.quantity import Charge
from kbgen.load.marks import Span

_BOTH = r"(?:both ways|each way|there and back|in both directions)"
_SENDING = r"(?:freight|postage|shipping|carriage|delivery|couriers?)"
_PAY = r"(?:pay|cover|meet|bear|take care of)s?"
_PAID = lazy(
    rf"\b(?:(?P<you>you(?:'ll)?|the (?:customer|buyer))|(?P<we>we(?:'ll)?|it's on us))(?: (?:will|would|do|always|have to|need to|must))* {_PAY}(?: for)?(?: (?:the|all|any))?(?: (?:costs?|price) of(?: the)?)? {_SENDING}(?: (?:costs?|charges?|fees?))? {_BOTH}"
)
_SWAPPED = lazy(
    r"\b(?:exchang\w*|swap\w*|(?:a )?(?:different|another|new|other) (?:size|colour|color|model|shade|style|fit|version))\b"
)
_ELSE = lazy(
    r"\b(?:if (?:it's|we|the fault)|unless|our (?:mistake|fault|error)|refunds?|returns?|repairs?)\b"
)


def swap_charge(sentence: str) -> Iterator[tuple[Charge, Span]]:
    """Whether an exchange costs its customer the way back and forth, with the words that say so."""
    if not any(map(sentence.__contains__, ("both ", "each way", "and back"))):
        return
    match = _PAID.search(sentence)
    if (
        match
        and _SWAPPED.search(sentence)
        and not _ELSE.search(sentence)
        and not is_remedy(sentence)
    ):
        yield Charge(is_charged=bool(match["you"])), Span(match.start(), match.end())
