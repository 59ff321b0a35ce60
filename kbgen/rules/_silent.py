"""Statements about what the policy lacks, sorted by fact and by what they say."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kbgen.claims.agree import disagree
from kbgen.claims.claim import Claim
from kbgen.claims.quantity import Charge, Said, StatedHours
from kbgen.claims.silent import unbacked
from kbgen.model import KnowledgeBase, Policy, Scope
from kbgen.values import (
    Answer,
    Duration,
    Email,
    Hours,
    Money,
    Percent,
    Phone,
    Time,
    parse,
)
from kbgen.values.base import ANYWHERE
from kbgen.vocabulary import spec_of


@dataclass(frozen=True)
class Stated:
    """All statements of one fact for one scope and one kind of reader, in the articles' order."""

    key: str
    scope: Scope
    hidden: bool
    claims: tuple[Claim, ...]

    def camps(self, kb: KnowledgeBase) -> tuple[tuple[Claim, ...], ...]:
        """The statements, those together that agree; the most widespread first, then the earliest."""
        camps: list[list[Claim]] = []
        for claim in self.claims:
            home = next(
                (
                    camp
                    for camp in camps
                    if all(disagree(claim, each, kb.language) is False for each in camp)
                ),
                None,
            )
            if home is None:
                camps.append([claim])
            else:
                home.append(claim)
        return tuple(map(tuple, sorted(camps, key=_spread)))


def _spread(camp: list[Claim]) -> int:
    """Minus the number of articles that speak for a value."""
    return -len({claim.loc.path for claim in camp})


def stated(kb: KnowledgeBase) -> Iterator[Stated]:
    """What articles state of each fact that the policy lacks."""
    agents = {a.path for a in kb.articles.values() if not a.is_published(kb.as_of)}
    found: dict[tuple[str, Scope, bool], list[Claim]] = {}
    for claim in unbacked(kb):
        hidden = claim.hidden or claim.loc.path in agents
        found.setdefault((claim.keys[0], claim.scopes[0], hidden), []).append(claim)
    for (key, scope, hidden), claims in found.items():
        yield Stated(key, scope, hidden, tuple(claims))


def addition(policy: Policy, key: str, value: str) -> str:
    """What to add to the policy and where: `Add to the policy: warranty: {length: 2 years}`."""
    names = key.split(".")
    for depth in range(len(names) - 1, 0, -1):
        group = policy.groups.get(".".join(names[:depth]))
        if group:
            rest = yaml_of(".".join(names[depth:]), value)
            return f"Add to '{group.key}' in {group.loc.path}: {rest}"
    return f"Add to the policy: {yaml_of(key, value)}"


def yaml_of(key: str, value: str) -> str:
    """A fact in one line of YAML."""
    first, *rest = key.split(".")
    text = f"'{value}'" if set(value) & set(",[]{}#") else value
    for name in reversed(rest):
        text = f"{{{name}: {text}}}"
    return f"{first}: {text}"


def value_of(claim: Claim) -> str | None:
    """The value of a statement in the policy's language; None where it has no exact one."""
    said = claim.said.value
    spec = spec_of(claim.keys[0])
    text = _written(said)
    if spec is None or text is None:
        return None
    return text if _is_valid(spec.type, text) else None


def _written(said: Said) -> str | None:
    match said:
        case Charge(is_charged=False):
            return "free"
        case Duration():
            return _whole(said).written()
        case Money() | Percent() | Time() | Phone() | Email() | Answer():
            return said.written()
        case StatedHours():
            return _hours(said)
        case _:
            return None


_SMALLER = {"hour": (60, "minute"), "day": (24, "hour"), "week": (7, "day"), "year": (12, "month")}


def _whole(length: Duration) -> Duration:
    """A length without fractions, where a smaller unit has none: 30 minutes for half an hour."""
    count, unit = _SMALLER.get(length.unit, (1, length.unit))
    low, high = length.low * count, length.high * count
    if length.business or length.high % 1 == length.low % 1 == 0 or low % 1 or high % 1:
        return length
    return Duration(low, high, unit)


def _hours(said: StatedHours) -> str | None:
    """Opening hours; days of which nothing is said are closed."""
    spans = [span for day in (*said.week, said.holidays) for span in day or ()]
    if (
        said.open_days
        or said.count
        or said.half
        or not spans
        or any(end > _DAY for _, end in spans)
    ):
        return None
    return Hours(tuple(day or () for day in said.week), said.holidays).written()


_DAY = 1440


def _is_valid(type_: str, text: str) -> bool:
    try:
        parse(type_, text, ANYWHERE)
    except ValueError:
        return False
    return True
