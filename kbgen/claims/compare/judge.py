"""Claims held against the policy."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from kbgen.calendar import Calendar
from kbgen.claims.claim import Claim, Strength
from kbgen.claims.compare.alike import as_told_by_hours
from kbgen.claims.compare.by_method import agrees_as_named, agrees_by_method
from kbgen.claims.compare.each import in_each
from kbgen.claims.compare.elsewhere import is_called_short, is_of_another_case
from kbgen.claims.compare.foreign import is_foreign
from kbgen.claims.compare.generous import is_generous
from kbgen.claims.compare.known import agrees, comparisons
from kbgen.claims.compare.likelihood import is_about, is_evident, is_unlikely, may_be
from kbgen.claims.compare.of_all import is_of_all
from kbgen.claims.compare.values import Comparison, Verdict, compare
from kbgen.claims.context.events import same_event
from kbgen.claims.hours.calendar_days import dated_near, days_of
from kbgen.claims.meaning.guess import is_nothing
from kbgen.claims.meaning.weights import OWN
from kbgen.claims.patterns import lazy
from kbgen.claims.quantity import (
    BackOn,
    Bound,
    Reach,
    Refused,
    StatedHours,
    YearlessDay,
    YearlessPeriod,
)
from kbgen.claims.topics.terms import is_own_key, stems, words_of
from kbgen.model import Fact, KnowledgeBase, Scope
from kbgen.scope import InForce, in_force
from kbgen.values import Answer, Closures, Day, Duration, Money, Percent, Period, Time, Value


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
    own = all(map(is_own_key, claim.keys))
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
    if exception and _is_of_its_own(kb, claim, known.fact):
        return None
    if not exception and any(_starts_elsewhere(claim, fact) for fact in facts):
        return None
    if is_unlikely(claim) or (claim.statement and is_nothing(claim.statement)):
        return None
    sure = is_about(claim) and not compared.soft and not is_of_another_case(kb, claim)
    sure = sure and not _is_usual_of_range(claim, known.value) and not is_of_all(claim)
    return Contradiction(claim, known, compared, exception, sure)


def _first(kb: KnowledgeBase, claim: Claim) -> tuple[InForce, Comparison] | None:
    """The first value that a claim contradicts; None where it agrees with any."""
    first: tuple[InForce, Comparison] | None = None
    of_all = is_of_all(claim)
    for fact, known, compared in comparisons(kb, claim):
        if of_all and fact.key != claim.keys[0]:
            continue
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
    if isinstance(claim.said.value, StatedHours) and _may_end_at_night(kb, claim):
        return True
    if isinstance(known, Closures) and _is_closed_anyway(kb, claim, known):
        return True
    if claim.strength is not Strength.DECLARED and any(
        excuses(kb, claim)
        for excuses in (is_called_short, is_foreign, agrees_by_method, agrees_as_named)
    ):
        return True
    if isinstance(claim.said.value, Reach) and _is_denied_apart(kb, claim, claim.said.value):
        return True
    if claim.keys == _OFFICE and _is_of_premises(kb, claim):
        return True
    also = (kb.policy[key] for key in claim.also if may_be(claim, key))
    if any(agrees(kb, claim, fact) for fact in also) or _keeps_to_limit(kb, claim):
        return True
    return any(_agrees_in_each(kb, claim, tuple(in_each(scope))) for scope in claim.scopes)


def _is_of_premises(kb: KnowledgeBase, claim: Claim) -> bool:
    """Whether hours that name nothing are those of a place of the shop's with hours of its own."""
    if _PREMISES.search(claim.sentence):
        return False
    for id_ in kb.policy.ids("contact.channels"):
        name = kb.policy.get(f"contact.channels.{id_}.name")
        hours = kb.policy.get(f"contact.channels.{id_}.hours")
        called = f"{id_} {name.written if name else ''}".lower()
        if hours and _PREMISES.search(called) and agrees(kb, claim, hours):
            return True
    return False


_OFFICE = ("calendar.office_hours",)
_PREMISES = lazy(r"\b(?:showroom|shop|store|counter|studio|gallery|boutique|branch|caf[eé])\b")


def _is_denied_apart(kb: KnowledgeBase, claim: Claim, said: Reach) -> bool:
    """Whether one of the shop's own facts denies what is denied to a place by its name: "Hawaii"."""
    names = {one for name in _NAME.findall(claim.text) for one in stems(name)}
    return not said.is_yes and any(
        isinstance(fact.value, Answer) and not fact.value.is_yes and names & words_of(fact)
        for fact in kb.policy.under(OWN)
    )


_NAME = lazy(r"(?<!^)\b[A-Z][\w'’-]+")


def _agrees_in_each(kb: KnowledgeBase, claim: Claim, scopes: Sequence[Scope]) -> bool:
    """Whether a claim for several countries agrees with what the policy says of each of them."""
    facts = [kb.policy[key] for key in claim.keys]
    return len(scopes) > 1 and all(
        any(agrees(kb, replace(claim, scopes=(scope,)), fact) for fact in facts) for scope in scopes
    )


def _may_end_at_night(kb: KnowledgeBase, claim: Claim) -> bool:
    """Whether hours without a word of morning or evening are the policy's from morning to evening: "8-9"."""
    said = claim.said.value
    if not isinstance(said, StatedHours) or not _BARE_HOURS.fullmatch(claim.text):
        return False
    spans = {(start, end) for day in said.week for start, end in day or ()}
    if any(end > _NOON or end <= start for start, end in spans):
        return False
    first, second, third, fourth, fifth, sixth, last = (
        day and tuple((start, end + _NOON) for start, end in day) for day in said.week
    )
    evening = replace(said, week=(first, second, third, fourth, fifth, sixth, last))
    told = replace(claim, said=replace(claim.said, value=evening))
    return bool(spans) and any(agrees(kb, told, kb.policy[key]) for key in claim.keys)


_BARE_HOURS = lazy(r"\W*\d{1,2} ?[-–—] ?\d{1,2}\W*")
_NOON = 720


def _is_closed_anyway(kb: KnowledgeBase, claim: Claim, policy: Closures) -> bool:
    """Whether closed days that the policy does not list are weekends or holidays, when nobody works.

    A period may reach over the weekends and holidays beside a closure, or leave out those in it.
    """
    value = claim.said.value
    calendar = Calendar.of(kb.policy, kb.as_of)
    if isinstance(value, BackOn):
        return any(_is_free_until(calendar, value, one.on.end) for one in policy.closures)
    if not isinstance(value, Day | YearlessDay | Period | YearlessPeriod):
        return False
    without_closures = replace(calendar, closures=None)
    for near in {closure.on.start for closure in policy.closures}:
        said = days_of(value, near)
        closed = (days_of(one.on, near) for one in policy.closures)
        known = {day for days in closed if said & days for day in days}
        if said and not any(map(calendar.is_business_day, said - known)):
            return not any(map(without_closures.is_business_day, known - said))
    return False


def _is_free_until(calendar: Calendar, back: BackOn, end: date) -> bool:
    """Whether nobody works on any day between the end of a closure and that of being back soon after it."""
    day = dated_near(back.day, end)
    late = (day - end).days if day else 0
    between = (end + timedelta(days=step) for step in range(1, late))
    if calendar.public_holidays is None:
        between = (one for one in between if (one.month, one.day) != (1, 1))
    return 1 <= late <= _LATEST and not any(map(calendar.is_business_day, between))


_LATEST = 6
"""How many days after a closure its shop opens again at most, where those between are free."""


def agreement(kb: KnowledgeBase, claim: Claim) -> InForce | None:
    """What the policy says of a claim's one fact and case, if the claim agrees with it."""
    if len(claim.keys) != 1 or len(claim.scopes) != 1:
        return None
    fact = kb.policy[claim.keys[0]]
    is_elsewhere = any(agrees(kb, claim, kb.policy[key]) for key in claim.also)
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
    if any(agrees(kb, claim, kb.policy[key]) for key in claim.also):
        return None
    found = (in_force(fact, scope, kb.as_of) for fact in facts for scope in claim.scopes)
    return next((known for known in found if known and isinstance(known.value, Duration)), None)


def _starts_elsewhere(claim: Claim, fact: Fact) -> bool:
    """Whether a sentence names an event from which the policy does not count."""
    said, known = claim.counted_from, fact.counted_from
    return bool(said and known and not same_event(said, known))


def _is_plausible(claim: Claim, known: Value) -> bool:
    """Whether two lengths are near enough for one to be a wrong figure for the other."""
    said = claim.said.value
    if not isinstance(said, Duration) or not isinstance(known, Duration):
        return True
    by_phrase = claim.strength is Strength.CLAUSE and all(map(is_own_key, claim.keys))
    is_loose = (
        claim.loose and claim.strength is Strength.CONTEXT and all(map(is_own_key, claim.keys))
    )
    most = _PLAUSIBLE_BY_PHRASE if by_phrase else _PLAUSIBLE_ABOVE if is_loose else _PLAUSIBLE
    one, other = (max(_nominal(value), 1) for value in (said, known))
    return max(one, other) <= most * min(one, other) or is_evident(claim)


_UTMOST = lazy(r"\b(?:largest|maximum|most|up to|highest|limit|biggest|cap|worth)\b")
_ONE_ORDER = lazy(
    r"^(?!.*\b(?:once|until|till|before|as soon as|unless|only|minimum|threshold|least)\b).*(?:\b(?:order|basket|cart|total|bill|it)(?: \w+)? (?:comes?|came|amounts|adds up|runs) to §(?! (?:or|and|upwards)\b)"
    r"|\b(?:your|an|one|the|this|that) (?:§ (?:order|basket|cart)\b(?! (?:limit|minimum|value|threshold))|order of §(?! (?:or|and|upwards)\b))"
    r"|^\W*with § in your (?:basket|cart|bag|trolley)\b|\b(?:your|my|her|his|their|this|that|the) (?:order|basket|cart|bag|trolley|total|bill|subtotal)(?:'s| (?:now )?(?:hits?|reach(?:es)?|is|stands at|sits at|totals|tops|shows|says|has))(?: now| up)?(?: at| to)? §(?: (?:in it|now|already))?(?:, so\b|: |\? | and (?:you're|you are|it's|we)\b[^.;]*: ))"
)
"""What one order is worth, which may be more than the least that goes free."""
_MADE_IT = lazy(
    r"\border(?:ed|ing|s)?\b[^.;§]{0,20}\bat § ?(?:[^.;]{0,30}\b(?:still|makes? it|in time|catch(?:es)?|just)\b)"
)
"""One hour at which somebody orders, which may be earlier than the last."""


def _is_usual_of_range(claim: Claim, known: Value) -> bool:
    """Whether a length inside the policy's range is said to be but the usual one."""
    said = claim.said.value
    return (
        isinstance(said, Duration)
        and isinstance(known, Duration)
        and known.is_range
        and (said.unit, said.business) == (known.unit, known.business)
        and known.low <= said.low
        and said.high <= known.high
        and bool(_USUALLY.search(claim.sentence))
    )


_USUALLY = lazy(
    r"\b(?:usually|often|mostly|most of (?:the time|them)|as a rule|on average|normally|typically|generally)\b"
)
_EARLIEST = lazy(r"\b(?:earliest|soonest|quickest|fastest|shortest|at best)\b[^.;§]*§")
"""The beginning of a range: "the earliest day that you can pick is two working days away"."""
_AT_MOST = lazy(r"§[^.;]*\b(?:and|but) (?:no|not) (?:more|longer) than\b")
"""The most behind the least of a range: "at least a month, and no more than seven weeks"."""
_MOST = (".maximum", ".max", ".cap", ".limit", ".up_to")


def _keeps_to_limit(kb: KnowledgeBase, claim: Claim) -> bool:
    """Whether an amount keeps to a limit: it lies below one of the shop's own, or is an order's that goes free."""
    if claim.strength is Strength.DECLARED or _UTMOST.search(claim.sentence):
        return False
    for key in claim.keys:
        known = kb.policy[key].value
        match claim.said.value, known:
            case Money(), Money() if key.endswith(".free_from"):
                least = (known, *(one.value for one in kb.policy[key].overrides))
                is_above = any(
                    isinstance(each, Money) and claim.said.value.more_than(each) is True
                    for each in least
                )
                return is_above and bool(_ONE_ORDER.search(claim.sentence))
            case Time(), Time() if key.endswith("cutoff"):
                is_before = claim.said.value.minute <= known.minute
                return is_before and bool(_MADE_IT.search(claim.sentence))
            case Duration(), Duration() if known.is_range and _EARLIEST.search(claim.sentence):
                return replace(known, high=known.low).same_length(claim.said.value)
            case Duration(), Duration() if known.is_range and _AT_MOST.search(claim.sentence):
                soonest = replace(known, high=known.low)
                is_least = claim.said.bound is Bound.AT_LEAST
                return is_least and _nominal(claim.said.value) <= _nominal(soonest)
            case Money(), Money() if key.endswith(_MOST):
                return claim.said.value.more_than(known) is False
            case Percent(), Percent() if key.endswith(_MOST):
                return claim.said.value.number <= known.number
    return False


def _nominal(value: Duration) -> float:
    """The minutes of a length as if everybody worked around the clock."""
    return max(float(value.high) * _MINUTES[value.unit], _HALF_DAY if value.unit == "day" else 0)


_HALF_DAY = 720
"""The minutes that "the same day" stands for."""
_MINUTES = {"minute": 1, "hour": 60, "day": 1440, "week": 10080, "month": 43800, "year": 525600}
_PLAUSIBLE = 45
"""How many times as long a wrong figure may be: 24 hours for a month, but not 10 minutes."""
_PLAUSIBLE_ABOVE = 6
"""The same for what only stands in a text on one of the shop's own matters."""
_PLAUSIBLE_BY_PHRASE = 1_000
"""The same for what a phrase of the policy's own names: an hour for a month."""


def _exception(claim: Claim, fact: Fact) -> str:
    """The case that the policy does not tell apart, unless it is what the fact itself is about."""
    said = set(stems(claim.unknown))
    return claim.unknown if said - set(stems(fact.key)) else ""


def _is_told_of_apart(kb: KnowledgeBase, claim: Claim, exception: str) -> bool:
    """Whether one of the shop's own facts is about just that case and agrees."""
    case = set(stems(exception))
    own = (fact for fact in kb.policy.under(OWN) if case and case <= set(stems(fact.key)))
    return any(agrees(kb, claim, fact) for fact in own)


def _is_of_its_own(kb: KnowledgeBase, claim: Claim, fact: Fact) -> bool:
    """Whether another fact of the section has what is said for just the case that this one does not tell apart.

    "Refunds to PayPal take a day": the policy's time for all, and PayPal's own after it.
    """
    terms = set(claim.named.terms)
    return bool(terms) and any(
        other.key != fact.key
        and other.type == fact.type
        and any(terms <= set(one.when.terms) for one in other.overrides)
        and agrees(kb, claim, other)
        for other in kb.policy.under(fact.section)
    )


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
