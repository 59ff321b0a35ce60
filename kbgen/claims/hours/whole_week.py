"""Whether hours on weekdays are all that is said of a week, so that the weekend is left out of it.

"The chat is available weekdays from 8am to 10pm" denies customers the weekend, if it has the same hours.
"""

from __future__ import annotations

from dataclasses import replace

from kbgen.claims.context.around import Around
from kbgen.claims.extract.week_words import Kind, week_words
from kbgen.claims.hours.premises import is_bare
from kbgen.claims.patterns import lazy
from kbgen.claims.prose.passages import Kind as Place
from kbgen.claims.quantity import StatedHours
from kbgen.claims.topics.marking import lowered

_WEEKDAYS = frozenset(range(5))
_IS_OPEN = lazy(
    r"\b(?:available|open|staffed|manned|answered|live|reach\w*|(?:here|there) for you|help|serve)\b[^.;:§]{0,20}§(?: (?:eastern|central|mountain|pacific|uk|local|irish|et|ct|pt)(?: time)?)?\W*(?:$|[.;:,(])"
)
_NAMED = lazy(r"\b(?:weekdays?|week|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekends?)\b")
_MORE = lazy(r"\b(?:also|at least|best|mostly|mainly|usually|quick\w*|fast\w*)\b")


_ONLY_THEN = lazy(r"§ only\b|\bonly (?:open |available |staffed |here |on |from )*§")


def of_week(said: StatedHours, near: str, around: Around) -> StatedHours:
    """Hours with what the words around them say of the rest of the week."""
    if _ONLY_THEN.search(near):
        return said.closed_otherwise()
    return replace(said, is_whole=True) if _is_whole(said, near, around) else said


def _is_whole(said: StatedHours, near: str, around: Around) -> bool:
    """Whether hours are those of Monday to Friday, and nothing near them speaks of another day."""
    if said.half or around.passage.kind is Place.CELL:
        return False
    days = frozenset(day for day, spans in enumerate(said.week) if spans is not None)
    if days != _WEEKDAYS or len(set(said.week[:5])) != 1 or said.holidays is not None:
        return False
    if said.open_days or said.ends or said.begins or is_bare(near):
        return False
    if not _IS_OPEN.search(near) or _MORE.search(near):
        return False
    texts = (lowered(around.passage.text), *around.texts)
    if any(map(_NAMED.search, around.texts)):
        return False
    named = (word.days for text in texts for word in week_words(text) if word.kind is Kind.DAYS)
    return frozenset().union(*named) <= _WEEKDAYS
