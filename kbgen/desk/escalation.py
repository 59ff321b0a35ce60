"""The escalation guide: who is next, are they there, by when do they answer, what may each grant."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

from kbgen.answers import due_on, opening_of
from kbgen.answers.due import Due
from kbgen.answers.opening import Opening
from kbgen.answers.wall import zone_of
from kbgen.channels import channel_of_level, hours_of, is_live
from kbgen.desk.cards import card
from kbgen.desk.cases import Case
from kbgen.labels import capitalised, humanised, label, labels_of
from kbgen.scope import InForce, in_force
from kbgen.values import Day, Items
from kbgen.values.clock import time_in_words

_LEVELS = "escalation.levels"
_DAY = timedelta(days=1)
_REACH = {"number": "tel:", "address": "mailto:", "url": ""}


def guide(case: Case, role: str | None, at: datetime) -> dict[str, Any]:
    """The levels in order, as somebody in a role sees them (`Escalation` in the API's document).

    `at` is the moment, in the shop's time zone, for which they are open or closed. Without a role,
    or with an unknown one, it is the first level's.
    """
    ids = case.kb.policy.ids(_LEVELS)
    own = role if role in ids else next(iter(ids), None)
    levels = [_level(case, id_, at) for id_ in ids]
    above = levels[ids.index(own) + 1 :] if own else []
    following = above[0] if above else None
    there = next((level for level in above if level["open"]), None)
    complaints = list(case.kb.policy.under("escalation.complaints"))
    return {
        "at": at.isoformat(timespec="minutes"),
        "at_said": f"{Day(at.date()).words(case.kb.language)}, {_clock(case, at)}",
        "role": own,
        "next": following["id"] if following else None,
        "open_now": there["id"] if there else None,
        "levels": levels,
        "complaints": [card(case, fact) for fact in complaints],
    }


def _level(case: Case, id_: str, at: datetime) -> dict[str, Any]:
    policy = case.kb.policy
    key = f"{_LEVELS}.{id_}"
    channel = channel_of_level(policy, id_)
    hours = policy.get(f"{key}.hours") or hours_of(policy, channel)
    opening = opening_of(policy, hours, at)
    live = channel is not None and is_live(policy, channel)
    answer = due_on(policy, policy.get(f"{key}.first_response"), hours, at, live)
    handles = policy.get(f"{key}.handles")
    return {
        "id": id_,
        "name": _said(case, f"{key}.name") or capitalised(humanised(id_)),
        "channel": _said(case, f"contact.channels.{channel}.name") if channel else "",
        "reach": _reach(case, channel) if channel else None,
        "hours": capitalised(_said(case, hours.key)) if hours else "",
        "open": opening.is_open if opening else None,
        "changes": opening.change.isoformat() if opening and opening.change else None,
        "opening_said": _opening_said(case, opening, at),
        "first_response": _said(case, f"{key}.first_response"),
        "answers_by": answer.by.isoformat() if answer else None,
        "answers_by_said": _due_said(case, answer, at),
        "handles": list(_items(case, handles.key)) if handles else [],
        "may_grant": list(_may_grant(case, id_)),
        "may": list(_items(case, f"authority.{id_}.may")),
    }


def _may_grant(case: Case, role: str) -> Iterator[dict[str, str]]:
    group = f"authority.{role}"
    labels = labels_of(case.kb.language)
    for fact in case.kb.policy.under(group):
        value = _said(case, fact.key)
        if value and not fact.key.endswith(".may"):
            yield {"key": fact.key, "label": label(labels, fact.key), "value": value}


def _reach(case: Case, channel: str) -> dict[str, str] | None:
    for name, scheme in _REACH.items():
        found = _found(case, f"contact.channels.{channel}.{name}")
        if found and (said := found.value.words(case.kb.language)):
            bare = found.value.bare()
            is_mail = name == "address" and "@" in bare and " " not in bare
            linked = bare if name == "url" else f"{scheme}{bare.replace(' ', '')}"
            return {"said": said, "href": linked if name != "address" or is_mail else ""}
    return None


def _found(case: Case, key: str) -> InForce | None:
    """What holds in the case, where the policy has the fact."""
    fact = case.kb.policy.get(key)
    return in_force(fact, case.scope, case.kb.as_of) if fact else None


def _said(case: Case, key: str) -> str:
    """A fact's value in words in the case, or nothing."""
    found = _found(case, key)
    return found.value.words(case.kb.language) if found else ""


def _items(case: Case, key: str) -> Iterator[str]:
    found = _found(case, key)
    if found and isinstance(found.value, Items):
        yield from (item.words(case.kb.language) for item in found.value.items)
    elif found:
        yield found.value.words(case.kb.language)


def _opening_said(case: Case, opening: Opening | None, at: datetime) -> str:
    if opening is None:
        return "Hours not given"
    if opening.change is None:
        return "Open around the clock" if opening.is_open else "Closed until further notice"
    when = _moment(case, opening.change, at)
    return f"Open until {when}" if opening.is_open else f"Closed; opens {when}"


def _due_said(case: Case, answer: Due | None, at: datetime) -> str:
    if answer is None:
        return ""
    if not answer.all_day:
        return _moment(case, answer.by, at)
    # The day that ends at this midnight is the one that people would name.
    return _day_said(case, answer.by - timedelta(minutes=1), at)


def _moment(case: Case, moment: datetime, at: datetime) -> str:
    here = moment.astimezone(zone_of(case.kb.policy))
    day = _day_said(case, moment, at)
    return _clock(case, here) if day == "today" else f"{day} at {_clock(case, here)}"


def _day_said(case: Case, moment: datetime, at: datetime) -> str:
    here = moment.astimezone(zone_of(case.kb.policy)).date()
    if here == at.date():
        return "today"
    if here == at.date() + _DAY:
        return "tomorrow"
    return Day(here).words(case.kb.language)


def _clock(case: Case, moment: datetime) -> str:
    return time_in_words(moment.hour * 60 + moment.minute, case.kb.language)
