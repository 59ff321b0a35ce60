"""On how many days of the week something is open, where they are not named: "open six days a week"."""

from __future__ import annotations

from collections.abc import Iterator

from kbgen.claims.extract.passage import Found, Passage
from kbgen.claims.extract.week_words import DAY_NAMES
from kbgen.claims.patterns import lazy
from kbgen.claims.quantity import StatedHours

_COUNT = lazy(
    r"\b(?:open|staffed|answered|manned)\b(?P<between>(?: [a-z0-9'.:-]+){0,5}?),? "
    r"(?P<count>four|five|six|[456]) days (?:a|per|each|every|of the) week\b(?! (?:in|during|from|until|over|at)\b)"
)
_COUNTS = {"four": 4, "five": 5, "six": 6}
_OTHER = lazy(r"\b(?:not|never|least|most|if|when|was|were|by|orders?|weeks?)\b|n't\b")
_DAYS = frozenset((*DAY_NAMES, "weekday", "weekdays", "weekend", "weekends", "daily"))
_NOTHING = (None, None, None, None, None, None, None)


def find(passage: Passage) -> Iterator[Found]:
    """The number of open days of a passage that names none of them."""
    words = passage.words
    if "week" not in words or "days" not in words or not words.isdisjoint(_DAYS):
        return
    for match in _COUNT.finditer(passage.lower):
        if not _OTHER.search(match["between"]):
            count = _COUNTS.get(match["count"]) or int(match["count"])
            yield Found(match.start("count"), match.end(), StatedHours(_NOTHING, count=count))
