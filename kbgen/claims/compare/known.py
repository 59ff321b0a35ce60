"""What the policy says that a claim may speak of: its facts by scope, day and kind."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import lru_cache

from kbgen.claims.claim import Claim, Strength
from kbgen.claims.compare.generous import is_generous
from kbgen.claims.compare.values import Comparison, Verdict, compare
from kbgen.claims.patterns import lazy
from kbgen.claims.quantity import YearlessDay, YearlessPeriod
from kbgen.model import Fact, KnowledgeBase, Scope
from kbgen.scope import InForce, in_force, value_of
from kbgen.values import Day, Email, Period, Phone


def comparisons(kb: KnowledgeBase, claim: Claim) -> Iterator[tuple[Fact, InForce, Comparison]]:
    """A claim against every value that it may speak of, by fact."""
    for key in claim.keys:
        fact = kb.policy[key]
        for scope in claim.scopes:
            for known in _values(kb, claim, fact, scope):
                compared = compare(
                    claim.said, known.value, kb.language, generous=is_generous(fact.key)
                )
                yield fact, known, compared


def _values(kb: KnowledgeBase, claim: Claim, fact: Fact, scope: Scope) -> Iterator[InForce]:
    """What the policy says of a fact in a scope; of a last day whatever the season."""
    is_declared = claim.strength is Strength.DECLARED
    if not is_declared and isinstance(
        claim.said.value, Day | YearlessDay | Period | YearlessPeriod
    ):
        yield from (value_of(fact, one, kb.as_of) for one in fact.overrides if one.until)
    found = in_force(fact, scope, kb.as_of) or _at_home(kb, claim, fact, scope)
    if found:
        yield found
    for change in fact.changes:
        if change.start > kb.as_of and _names_day(claim.sentence, change.start):
            yield InForce(fact, change.value, change.loc, change=change)
    if not is_declared and isinstance(claim.said.value, Phone | Email):
        yield from (one for one in addresses(kb) if one.fact is not fact or one.override)


def _at_home(kb: KnowledgeBase, claim: Claim, fact: Fact, scope: Scope) -> InForce | None:
    """What a channel's fact is in the shop's own country, where it has no value for everybody."""
    home = kb.policy.get("business.country")
    told = fact.value is not None or "country" in dict(scope.terms) or claim.unknown
    if told or home is None or home.value is None or not fact.key.startswith("contact."):
        return None
    if _ABROAD.search(claim.sentence):
        return None
    terms = (*scope.terms, ("country", (home.value.bare(),)))
    return in_force(fact, replace(scope, terms=tuple(sorted(terms))), kb.as_of)


_ABROAD = lazy(r"\b(?:abroad|overseas|outside|international\w*|roam\w*|foreign|elsewhere)\b")


def _names_day(sentence: str, day: date) -> bool:
    """Whether a sentence names a day, as in "from 1 February it is 45 days", or the month that it begins."""
    month = day.strftime("%B").lower()
    if f"{day.day} {month}" in sentence or f"{month} {day.day}" in sentence:
        return True
    return day.day == 1 and any(
        match["month"] == month or (match["year"] and day.month == 1)
        for match in _FROM_MONTH.finditer(sentence)
    )


_FROM_MONTH = lazy(
    r"\b(?:from|as of|starting(?: in)?|beginning(?: in)?|in) (?:the (?:start|beginning) of )?(?:(?P<month>january|february|march|april|may|june|july|august|september|october|november|december)\b(?! [0-9]{1,2}(?:st|nd|rd|th)?\b)|(?P<year>(?:the )?(?:new|next) year))"
)


# Every number and address in the articles is held against all of them.
@lru_cache(maxsize=4)
def addresses(kb: KnowledgeBase) -> tuple[InForce, ...]:
    """Every number or address of the policy: whichever is given, it is one of the shop's."""
    found: list[InForce] = []
    for fact in kb.policy.facts.values():
        found += (value_of(fact, override, kb.as_of) for override in fact.overrides)
        if fact.value is not None:
            found.append(InForce(fact, fact.value, fact.value_loc))
    return tuple(one for one in found if isinstance(one.value, Phone | Email))


def agrees(kb: KnowledgeBase, claim: Claim, fact: Fact) -> bool:
    """Whether a value agrees with a fact that the sentence may be about as well."""
    return any(
        compare(claim.said, known.value, kb.language, generous=is_generous(fact.key)).verdict
        is Verdict.AGREES
        for scope in claim.scopes
        for known in _values(kb, claim, fact, scope)
    )
