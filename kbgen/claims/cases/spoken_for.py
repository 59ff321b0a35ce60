"""The case that a statement is for, by its own words or by those before it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kbgen.claims.cases.continued import is_below_country, is_continued
from kbgen.claims.cases.label import label_of, named_by_label
from kbgen.claims.cases.restrict import Restriction, gone_on, restriction
from kbgen.claims.context.around import Around
from kbgen.claims.patterns import lazy
from kbgen.claims.topics.marking import has_threshold, lowered
from kbgen.claims.topics.topics import QUANTITY
from kbgen.claims.topics.wording import Wording, merged
from kbgen.model import Scope


@dataclass(frozen=True)
class SpokenFor:
    """For which case a statement speaks."""

    restricted: Restriction
    sure: bool
    readings: tuple[Scope, ...]
    """The scopes to try, in the article's own."""


def spoken_for(
    wording: Wording, near: str, whole: str, around: Around, general: Scope
) -> SpokenFor:
    """The case that a statement is for, whether that is sure, and the scopes to try.

    `general` is the scope of the article.
    """
    own = _placed(wording, restriction(wording, near), around)
    before = whole[: whole.index(QUANTITY)]
    if not own.scope and (labelled := named_by_label(wording, label_of(around, near))):
        own = Restriction(labelled)
    if own and not own.is_thing:
        scopes = gone_on(wording, own.scope, around.before)
        readings = tuple(each for one in scopes for each in _readings(one, general))
        readings += _readings(own.also, general) if own.also else ()
        return SpokenFor(own, True, (*readings, *_of_whom(wording, own, (before, around.before))))
    for number, text in enumerate((before, *around.texts)):
        found = restriction(wording, text)
        if found.unknown and has_threshold(text):
            continue
        if (found.scope or found.unknown) and not found.is_thing:
            wider = merged(own.scope, found.scope)
            readings = _readings(wider, general)
            own_case = number == 0 and bool(found.scope and _WHEN.match(before))
            below = number > 0 and is_below_country(wording, text, whole, around)
            if (
                not own_case
                and not below
                and (number == 0 or not is_continued(wording, text, near, whole, around))
            ):
                readings = (*readings, merged(own.scope, general))
            readings += _readings(merged(own.scope, found.also), general) if found.also else ()
            sure = number == 0 or not found.unknown
            wide = Restriction(wider, found.unknown, is_own=number == 0)
            return SpokenFor(wide, sure, tuple(dict.fromkeys(readings)))
    return SpokenFor(own, True, _readings(own.scope, general))


_WHEN = lazy(
    r"\W*(?:when|whenever|if|should) [^,;:]+, (?:then )?(?:we|you|it|they|the|your)\b[^,;:]*$"
)
"""A case in so many words, behind which a sentence says what holds in it: "when you post from Spain, we …"."""


def _placed(wording: Wording, own: Restriction, around: Around) -> Restriction:
    """A cell's case in the country that its row gives in a column of countries."""
    place = around.passage.place
    if not place or "country" in dict(own.scope.terms):
        return own
    there = restriction(wording, lowered(place)).scope
    return replace(own, scope=merged(own.scope, there)) if there else own


def _of_whom(wording: Wording, own: Restriction, texts: Sequence[str]) -> Iterator[Scope]:
    """For whom something may be that is for all other goods: "as a member …, for full-price pieces"."""
    if own.scope or own.unknown:
        return
    for text in texts:
        terms = dict(restriction(wording, text).scope.terms)
        if "customer" in terms:
            yield Scope((("customer", terms["customer"]),))


def _readings(scope: Scope, general: Scope) -> tuple[Scope, ...]:
    """A scope in an article's own; "Ireland and the EU" may mean each, or Ireland in the EU."""
    countries = dict(scope.terms).get("country", ())
    narrower = tuple(code for code in countries if code != "EU")
    scopes = [scope]
    if len(countries) > len(narrower) > 0:
        scopes.append(merged(Scope((("country", narrower),)), scope))
    return tuple(merged(one, general) for one in scopes)
