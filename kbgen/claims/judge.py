"""Claims held against the policy."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from kbgen.calendar import Calendar
from kbgen.claims.alike import as_told_by_hours
from kbgen.claims.claim import Claim, Strength
from kbgen.claims.compare import Comparison, Verdict, compare
from kbgen.claims.days import days_of
from kbgen.claims.each import in_each
from kbgen.claims.elsewhere import is_of_another_case
from kbgen.claims.events import same_event
from kbgen.claims.generous import is_generous
from kbgen.claims.guess import is_nothing
from kbgen.claims.meaning import OWN, meaning
from kbgen.claims.quantity import Bound, Refused, YearlessDay, YearlessPeriod
from kbgen.claims.terms import stems
from kbgen.model import Fact, KnowledgeBase, Scope
from kbgen.scope import InForce, in_force, value_of
from kbgen.values import Closures, Day, Duration, Email, Money, Percent, Period, Phone, Value


@dataclass(frozen=True)
class Contradiction:
    """A claim that no reading of it makes agree with the policy."""

    claim: Claim
    known: InForce
    """What the policy says, by the first reading."""
    comparison: Comparison
    exception: str = ""
    """The case that the sentence makes and the policy does not: "electronics"."""
    sure: bool = True


def _in_force(claim: Claim) -> Claim:
    """A claim with the bound that counts: notice of "at least 7 days" is 7 days."""
    own = all(key.startswith("terms.") for key in claim.keys)
    if own and claim.said.bound is Bound.AT_LEAST:
        return replace(claim, said=replace(claim.said, bound=Bound.EXACT))
    return claim


def judge(kb: KnowledgeBase, claim: Claim) -> Contradiction | None:
    """The contradiction of a claim; None where some reading agrees or nobody can tell."""
    claim = _in_force(claim)
    first = _first(kb, claim)
    if first is None or _is_excused(kb, claim, first[0].value):
        return None
    known, compared = first
    claim = as_told_by_hours(claim, known.value)
    if claim.strength is Strength.DECLARED:
        return None if different_start(kb, claim) else Contradiction(claim, known, compared)
    facts = [kb.policy[key] for key in claim.keys]
    exception = _exception(claim, known.fact) or _undeclared(kb, known, claim)
    if exception and _is_told_of_apart(kb, claim, exception):
        return None
    if not exception and any(_starts_elsewhere(claim, fact) for fact in facts):
        return None
    likely = _likelihood(claim)
    if likely is not None and likely < _LEAST[claim.strength]:
        return None
    if claim.statement and is_nothing(claim.statement):
        return None
    sure = _is_about(claim, likely) and not compared.soft and not is_of_another_case(kb, claim)
    return Contradiction(claim, known, compared, exception, sure)


def _first(kb: KnowledgeBase, claim: Claim) -> tuple[InForce, Comparison] | None:
    """The first value that a claim contradicts; None where it agrees with any."""
    first: tuple[InForce, Comparison] | None = None
    for fact, known, compared in _comparisons(kb, claim):
        if compared.verdict is Verdict.AGREES:
            return None
        if compared.verdict is Verdict.CONTRADICTS and known.fact is fact and first is None:
            declared = claim.strength is Strength.DECLARED
            if declared or _is_plausible(claim, known.value):
                first = known, compared
    return first


def _is_excused(kb: KnowledgeBase, claim: Claim, known: Value) -> bool:
    """Whether a claim is none of the shop's own value, or may be of another fact that agrees."""
    if isinstance(claim.said.value, Refused) and claim.unknown:
        return True
    if isinstance(known, Closures) and _is_closed_anyway(kb, claim, known):
        return True
    if claim.strength is not Strength.DECLARED and _is_foreign(kb, claim):
        return True
    also = (kb.policy[key] for key in claim.also if _may_be(claim, key))
    if any(_agrees(kb, claim, fact) for fact in also) or _is_below(kb, claim):
        return True
    return any(_agrees_in_each(kb, claim, tuple(in_each(scope))) for scope in claim.scopes)


def _may_be(claim: Claim, key: str) -> bool:
    """Whether a claim may be about another fact than its own, by all its words.

    What words around it name, a channel or a level, it always may be about.
    """
    if key.startswith(_NAMED):
        return True
    likely = meaning().likelihood(claim.statement, [key]) if claim.statement else None
    return likely is None or likely >= _ELSEWHERE


_NAMED = ("contact.channels.", "delivery.methods.", "escalation.levels.")


def _agrees_in_each(kb: KnowledgeBase, claim: Claim, scopes: Sequence[Scope]) -> bool:
    """Whether a claim for several countries agrees with what the policy says of each of them."""
    facts = [kb.policy[key] for key in claim.keys]
    return len(scopes) > 1 and all(
        any(_agrees(kb, replace(claim, scopes=(scope,)), fact) for fact in facts)
        for scope in scopes
    )


_LEAST = {Strength.CLAUSE: 0.1, Strength.CONTEXT: 0.3}
"""The likelihood below which a statement is not about its fact, whatever anchors it."""
_CERTAIN = 0.5
"""The likelihood from which on a statement is about the fact that its clause speaks of."""
_EVIDENT = 0.9
"""The same where only what stands around it speaks of the fact, or where its figure is far off."""
_ELSEWHERE = 0.05
"""The likelihood below which a statement is not of a fact that words around it speak of."""


def _is_about(claim: Claim, likely: float | None) -> bool:
    """Whether a claim is surely about its facts, by what anchors it and by how likely it is."""
    if claim.strength is Strength.CONTEXT:
        return claim.is_open and (_own(claim) if likely is None else likely) >= _EVIDENT
    return likely is None or likely >= _CERTAIN


def _own(claim: Claim) -> float:
    """How likely a claim is about the one of the shop's own facts that it seems to be about."""
    is_one = len(claim.keys) == 1 and claim.keys[0].startswith(f"{OWN}.")
    return meaning().own(claim.statement) if is_one and claim.statement else 0.0


def _likelihood(claim: Claim) -> float | None:
    """How likely a claim is about its facts by all its words; None where they can't tell."""
    return meaning().likelihood(claim.statement, claim.keys) if claim.statement else None


def _is_closed_anyway(kb: KnowledgeBase, claim: Claim, policy: Closures) -> bool:
    """Whether closed days that the policy does not list are weekends or holidays, when nobody works.

    A period may reach over the weekends and holidays beside a closure, or leave out those in it.
    """
    value = claim.said.value
    if not isinstance(value, Day | YearlessDay | Period | YearlessPeriod):
        return False
    calendar = Calendar.of(kb.policy, kb.as_of)
    without_closures = replace(calendar, closures=None)
    for near in {closure.on.start for closure in policy.closures}:
        said = days_of(value, near)
        closed = (days_of(one.on, near) for one in policy.closures)
        known = {day for days in closed if said & days for day in days}
        if said and not any(map(calendar.is_business_day, said - known)):
            return not any(map(without_closures.is_business_day, known - said))
    return False


def agreement(kb: KnowledgeBase, claim: Claim) -> InForce | None:
    """What the policy says of a claim's one fact and case, if the claim agrees with it."""
    if len(claim.keys) != 1 or len(claim.scopes) != 1:
        return None
    fact = kb.policy[claim.keys[0]]
    is_elsewhere = any(_agrees(kb, claim, kb.policy[key]) for key in claim.also)
    if is_elsewhere or _starts_elsewhere(claim, fact):
        return None
    known = in_force(fact, claim.scopes[0], kb.as_of)
    if known is None:
        return None
    compared = compare(claim.said, known.value, kb.language, generous=is_generous(fact.key))
    return known if compared.verdict is Verdict.AGREES else None


def different_start(kb: KnowledgeBase, claim: Claim) -> InForce | None:
    """What the policy says of the first fact of a claim, if none counts from the claim's event."""
    facts = [kb.policy[key] for key in claim.keys]
    if not isinstance(claim.said.value, Duration):
        return None
    if not all(_starts_elsewhere(claim, fact) for fact in facts):
        return None
    if any(_agrees(kb, claim, kb.policy[key]) for key in claim.also):
        return None
    found = (in_force(fact, scope, kb.as_of) for fact in facts for scope in claim.scopes)
    return next((known for known in found if known and isinstance(known.value, Duration)), None)


def _starts_elsewhere(claim: Claim, fact: Fact) -> bool:
    """Whether a sentence names an event from which the policy does not count."""
    said, known = claim.counted_from, fact.counted_from
    return bool(said and known and not same_event(said, known))


def _comparisons(kb: KnowledgeBase, claim: Claim) -> Iterator[tuple[Fact, InForce, Comparison]]:
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
    if not is_declared and isinstance(claim.said.value, Phone | Email):
        yield from (one for one in _addresses(kb) if one.fact is not fact or one.override)
    found = in_force(fact, scope, kb.as_of)
    if found:
        yield found
    for change in fact.changes:
        if change.start > kb.as_of and _names_day(claim.sentence, change.start):
            yield InForce(fact, change.value, change.loc, change=change)


def _names_day(sentence: str, day: date) -> bool:
    """Whether a sentence names a day, as in "from 1 February it is 45 days"."""
    month = day.strftime("%B").lower()
    return f"{day.day} {month}" in sentence or f"{month} {day.day}" in sentence


# Every number and address in the articles is held against all of them.
@lru_cache(maxsize=4)
def _addresses(kb: KnowledgeBase) -> tuple[InForce, ...]:
    """Every number or address of the policy: whichever is given, it is one of the shop's."""
    found: list[InForce] = []
    for fact in kb.policy.facts.values():
        found += (value_of(fact, override, kb.as_of) for override in fact.overrides)
        if fact.value is not None:
            found.append(InForce(fact, fact.value, fact.value_loc))
    return tuple(one for one in found if isinstance(one.value, Phone | Email))


def _agrees(kb: KnowledgeBase, claim: Claim, fact: Fact) -> bool:
    """Whether a value agrees with a fact that the sentence may be about as well."""
    return any(
        compare(claim.said, known.value, kb.language, generous=is_generous(fact.key)).verdict
        is Verdict.AGREES
        for scope in claim.scopes
        for known in _values(kb, claim, fact, scope)
    )


def _is_plausible(claim: Claim, known: Value) -> bool:
    """Whether two lengths are near enough for one to be a wrong figure for the other."""
    said = claim.said.value
    if not isinstance(said, Duration) or not isinstance(known, Duration):
        return True
    one, other = (max(_nominal(value), 1) for value in (said, known))
    likely = _likelihood(claim) or 0.0
    return max(one, other) <= _PLAUSIBLE * min(one, other) or likely >= _EVIDENT


_UTMOST = re.compile(r"\b(?:largest|maximum|most|up to|highest|limit|biggest|cap|worth)\b")
_MOST = (".maximum", ".max", ".cap", ".limit", ".up_to")


def _is_below(kb: KnowledgeBase, claim: Claim) -> bool:
    """Whether an amount lies below one of the shop's own facts that is a limit, which it keeps to."""
    if claim.strength is Strength.DECLARED or _UTMOST.search(claim.sentence):
        return False
    for key in claim.keys:
        known = kb.policy[key].value
        match claim.said.value, known:
            case Money(), Money() if key.endswith(_MOST):
                return claim.said.value.more_than(known) is False
            case Percent(), Percent() if key.endswith(_MOST):
                return claim.said.value.number <= known.number
    return False


_ADDRESSED = re.compile(
    r"\b(?:e-?mail|contact|write to|message|reach|tell|ask) us\b|\b(?:e-?mail\w*|write|contact|reach|message)\b[^.;]{0,24}§"
)
_CALLED = re.compile(
    r"\b(?:call\w*|phone|telephone|ring|dial|text|us|our|tel|line|number|whatsapp|speak|talk|bell|buzz|freephone|toll[- ]?free)\b"
)


_CALL_THEM = re.compile(
    r"\b(?:call|ring|phone|contact|dial)(?!ing)\s(?!us\b|our\b|the (?:team|shop|store|office)\b|me\b|customer\b|a (?:member|stylist|specialist)\b)"
    r"(?:(?!us\b|our\b|team\b|free\b|customer\b|support\b|sales\b|desk\b|line\b|back\b|number\b)[\w'&-]+ ){1,5}on §"
)


def _is_foreign(kb: KnowledgeBase, claim: Claim) -> bool:
    """Whether an address is not said to be the shop's: on another host, a number nobody is to call."""
    said = claim.said.value
    if isinstance(said, Phone):
        return not _CALLED.search(claim.sentence) or bool(_CALL_THEM.search(claim.sentence))
    if not isinstance(said, Email):
        return False
    local, _, host = said.address.lower().partition("@")
    own = {
        one.value.address.lower().rpartition("@")[2]
        for one in _addresses(kb)
        if isinstance(one.value, Email) and not one.override
    }
    if re.fullmatch(r"(?:no|do-?not)-?reply.*|auth|mailer-daemon|postmaster", local):
        return True
    return host not in own and not _ADDRESSED.search(claim.sentence)


def _nominal(value: Duration) -> float:
    """The minutes of a length as if everybody worked around the clock."""
    return max(float(value.high) * _MINUTES[value.unit], _HALF_DAY if value.unit == "day" else 0)


_HALF_DAY = 720
"""The minutes that "the same day" stands for."""
_MINUTES = {"minute": 1, "hour": 60, "day": 1440, "week": 10080, "month": 43800, "year": 525600}
_PLAUSIBLE = 45
"""How many times as long a wrong figure may be: 24 hours for a month, but not 10 minutes."""


def _exception(claim: Claim, fact: Fact) -> str:
    """The case that the policy does not tell apart, unless it is what the fact itself is about."""
    said = set(stems(claim.unknown))
    return claim.unknown if said - set(stems(fact.key)) else ""


def _is_told_of_apart(kb: KnowledgeBase, claim: Claim, exception: str) -> bool:
    """Whether one of the shop's own facts is about just that case and agrees."""
    case = set(stems(exception))
    own = (fact for fact in kb.policy.under(OWN) if case and case <= set(stems(fact.key)))
    return any(_agrees(kb, claim, fact) for fact in own)


def _undeclared(kb: KnowledgeBase, known: InForce, claim: Claim) -> str:
    """The words of a case that the sentence names and no override of the fact covers.

    The country of a delivery method is what the method is for, and no exception to it.
    """
    if known.override is not None:
        return ""
    words = set(re.split(r"[._]", known.fact.key))
    home = kb.policy.get("business.country")
    terms = {
        key: values
        for key, values in claim.named.terms
        if key not in ("method", "channel")
        and not words.intersection(values)
        and not (home and home.value and values == (home.value.bare(),))
    }
    if known.fact.key.startswith(("delivery.methods.", "delivery.countries", "contact.")):
        terms.pop("country", None)
    return ", ".join(value for values in terms.values() for value in values)
