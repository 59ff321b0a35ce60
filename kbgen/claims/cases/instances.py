"""Which of the shop's methods, channels and levels a sentence means."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from kbgen.claims.hours.others import is_anothers_line, speaks_of_another
from kbgen.claims.hours.premises import are_visited, is_bare, is_elsewhere, is_of_a_part, is_of_all
from kbgen.claims.patterns import lazy
from kbgen.claims.topics.topics import QUANTITY
from kbgen.claims.topics.wording import Name, Wording, method_goes_to, named
from kbgen.model import Fact, Policy
from kbgen.values import Email, Items, Phone

_GROUPS = ("delivery.methods", "contact.channels", "escalation.levels")


@dataclass(frozen=True)
class Meant:
    """Facts that a sentence may mean; `sure` where it names the one."""

    keys: tuple[str, ...]
    sure: bool
    also: tuple[str, ...] = ()
    """Facts that it may mean as well, though less likely."""


def meant(
    wording: Wording, pattern: str, near: str, around: Sequence[str], countries: Iterable[str]
) -> Meant:
    """The facts of a topic's key that the text `near` a quantity means, or what is `around` it.

    `around` goes from the nearest text to the farthest. No keys where the policy has no such fact.
    """
    policy = wording.policy
    group = next((group for group in _GROUPS if pattern.startswith(f"{group}.")), None)
    if group is None:
        found = pattern in policy.facts
        return Meant((pattern,) if found else (), found)
    last = pattern.rpartition(".")[2]
    if last == "hours" and "calendar.office_hours" in policy.facts and _OFFICE.search(near):
        return Meant(("calendar.office_hours",), sure=True)
    there = _there(wording, group, last)
    if last in ("number", "address"):
        return _addressed(policy, near, there)
    if last in ("hours", "first_response"):
        return _staffed(wording, last, there, near, around)
    places = tuple(countries)
    general = f"{pattern.partition('.')[0]}.{last}"
    names = _names(wording, group)
    if beside := _beside(policy, names, near, there):
        return beside
    for number, text in enumerate((near, *around)):
        ids = _ids(names, text)
        by_country = not ids and not number and group == "delivery.methods"
        if by_country:
            ids = _served(wording, near, there)
        if ids and last in _PRICED and not _go(policy, ids, places):
            # "Standard" under "Canadian shipping", and the method of that name is for the US.
            others = tuple(key for id_, key in there.items() if _go(policy, (id_,), places))
            return Meant(others, sure=False)
        keys = tuple(there[id_] for id_ in ids if id_ in there)
        if keys or (ids and general not in policy.facts):
            also = _also_going(policy, there, ids, places) if by_country else ()
            return Meant(keys, sure=len(keys) == 1 and number < _NEAR, also=also)
    if group == "delivery.methods" and places:
        there = _going_to(policy, there, places)
    keys = tuple(there.values())
    if general in policy.facts:
        return Meant((general,), sure=True, also=keys)
    return Meant(keys, sure=len(keys) == 1)


# Every figure asks for them.
@lru_cache(maxsize=256)
def _there(wording: Wording, group: str, last: str) -> Mapping[str, str]:
    """The facts of one kind that the things of a group have, by the things' names."""
    known = {id_: f"{group}.{id_}.{last}" for id_ in wording.policy.ids(group)}
    return {id_: key for id_, key in known.items() if key in wording.policy.facts}


_PRICED = ("time", "cost", "free_from")
"""What a delivery method has for the countries that it goes to."""


def _go(policy: Policy, methods: Sequence[str], places: Sequence[str]) -> bool:
    """Whether one of some methods goes to all of some countries, as far as the policy says."""
    return any(all(method_goes_to(policy, id_, place) for place in places) for id_ in methods)


_KINDS = lazy(
    r"\b(?:(?<!american )express|expedited|economy|premium|priority|overnight|saturday|evening|nominated|freight|forwarder|haulier|pallet|locker)\b"
)
"""Words that tell one method from another, wherever its name has more words."""
_ELSEWHERE = lazy(r"\b(?:outside|beyond|except|other than|rest of)\b")


def _served(wording: Wording, near: str, there: Mapping[str, str]) -> tuple[str, ...]:
    """The one method of some of which the text has a word alone, or just the country it is for."""
    kinds = set(_KINDS.findall(near.partition(QUANTITY)[0]))
    if kinds:
        called = [one for one in there if kinds.intersection(wording.name_words(one))]
        return tuple(called) if len(called) == 1 else ()
    places = {code for code, _ in wording.countries_in(near)}
    if _ELSEWHERE.search(near):
        return ()
    served = [one for one in there if places and places == wording.served(one)]
    return tuple(served) if len(served) == 1 else ()


def _going_to(
    policy: Policy, methods: Mapping[str, str], places: Sequence[str]
) -> Mapping[str, str]:
    """The methods that go to some places: to all of each, if there are such, else to parts."""
    found: list[dict[str, str]] = [
        {
            id_: key
            for id_, key in methods.items()
            if all(method_goes_to(policy, id_, place, wholly=wholly) for place in places)
        }
        for wholly in (True, False)
    ]
    return found[0] or found[1]


def _also_going(
    policy: Policy, methods: Mapping[str, str], ids: Sequence[str], places: Sequence[str]
) -> tuple[str, ...]:
    """The facts of other methods than those meant that go to some places as well.

    "Delivery to Ireland" may go by the parcel service for the whole EU, beside a courier for Ireland alone.
    """
    going = _going_to(policy, methods, places) if places else {}
    return tuple(key for id_, key in going.items() if id_ not in ids)


_STAFFED = ("contact.channels", "escalation.levels")
_OFFICE = lazy(
    r"\b(?:offices?|business hours|working hours)\b|\b(?:our |the )?(?:team|staff) works? §|\bwe work §"
)

_NEAR = 3
"""How many of the nearest texts name a thing surely: the part, the sentence, the cell's labels."""


def _stated(policy: Policy, name: Name, last: str) -> bool:
    """Whether the policy says it of a channel or level of its own."""
    group = "contact.channels" if name.key == "channel" else "escalation.levels"
    return f"{group}.{name.value}.{last}" in policy.facts


def _is_address(fact: Fact) -> bool:
    return isinstance(fact.value, Phone | Email)


_ELSE = lazy(rf"{QUANTITY}(?=[^.;]*?\b(?:if|otherwise|unless) (?:you|we)\b).*")
"""What is said behind hours of another way or time: "9 to 5 (or later if you ring ahead)"."""


def _staffed(
    wording: Wording, last: str, there: Mapping[str, str], near: str, around: Sequence[str]
) -> Meant:
    """The hours or the answer of what a text names: a channel, a level, a place of the shop's own."""
    policy = wording.policy
    hours = last == "hours"
    near = _ELSE.sub(QUANTITY, near) if hours else near
    office = ("calendar.office_hours",) if hours and "calendar.office_hours" in policy.facts else ()
    for number, text in enumerate((near, *around)):
        own = tuple(key for key, name in wording.places if hours and name.search(text))
        if own:
            return Meant(own, sure=len(own) == 1 and number < _NEAR)
        names = (*wording.channels, *wording.levels)
        stated = [one for one in names if _stated(policy, one, last)]
        ids = _ids(tuple(stated), text) or _ids(names, text)
        if ids:
            known = [f"{group}.{id_}.{last}" for id_ in ids for group in _STAFFED]
            keys = tuple(key for key in known if key in policy.facts)
            if not keys and office and number >= _NEAR and are_visited(text):
                break  # The shop itself, named as a way to reach it.
            told = _is_staffed(near) or (not hours and bool(_WRITES.match(text)))
            near_by = number < _NEAR or is_bare(near) or (number == _NEAR and told)
            return Meant(keys or office, sure=len(keys or office) == 1 and near_by)
    if office:
        if speaks_of_another(_NEXT_CLAUSE.sub(QUANTITY, near)):
            return Meant((), sure=False)
        own = tuple(key for key, _ in wording.places)
        is_sure = not is_of_a_part(near) and not any(map(is_elsewhere, (near, *around)))
        if are_visited(near) or (is_of_all(near) and any(map(are_visited, around))):
            return Meant(office, sure=is_sure)
        if any(map(_OFFICE_IS.search, (near, *around[:1]))):
            return Meant(office, sure=is_sure)
        if _WE_ARE.search(near) and not any(map(_REACHED.search, (near, *around))):
            return Meant(office, sure=is_sure)
        is_sure = is_sure or not there
        return Meant(office, sure=is_sure, also=(*there.values(), *own))
    return Meant(tuple(there.values()), sure=False)


_NEXT_CLAUSE = lazy(rf"{QUANTITY},? (?:and|so|but|while) (?:the|our|we|there)\b.*$")
"""What a clause of its own says behind hours: "…, and the train table is always set up"."""
_WE_ARE = lazy(
    r"(?:^|[.,;:!?—–] ?|\b(?:and|but|so|because|since) )we(?:'re| are)?(?: all| also| always| usually)? §|\b(?:are|do) you (?:open|closed|shut) (?:on )?[^?]{0,20}\?|^\W*§\W*$"
)
_REACHED = lazy(
    r"\b(?:phones?|telephones?|calls?|ring|lines?|chat\w*|contact\w*|support|help ?(?:line|desk)|touch|messages?|messaging|text\w*|e-?mails?|reach\w*|advis[eo]rs?|agents?|speak|talk|reply|replies|answer\w*|whatsapp|customer (?:care|services?))\b"
)
"""Words of a way to reach the shop, of whose hours "we're closed on Saturday" may be said."""
_OFFICE_IS = lazy(
    r"\b(?:the|our) (?:main |head )?office(?:'s| is| will be| stays?| remains?| opens?| closes?| shuts?)\b|\b(?:nobody|no[- ]one|none of us)(?:'s| is) (?:in|in the office|at work)(?= (?:on )?§)"
)
"""That it is said of the office itself, and not of the ways to reach the people in it."""


_WRITES = lazy(
    r"\W*(?:(?:just|simply|or|please) )*(?:type|open|start|pop|send|drop|click|write|message|text|whatsapp|e-?mail|use|tap|leave|put|try|ask|fill|dm)\b|.*\?\W*$"
)
"""A sentence or a heading that has one write somewhere, or asks about that: what follows is answered there."""


def _is_staffed(near: str) -> bool:
    """Whether hours say that somebody is there, at what the sentence before names."""
    return bool(_SOMEBODY_THERE.match(near))


_SOMEBODY_THERE = lazy(
    r"\W*(?:there(?:'s| is) (?:always )?)?(?:some(?:one|body)|one of us|an? (?:[\w-]+ ){0,2}(?:person|human|colleague|advis[eo]r|agent)|(?:real |actual )?(?:people|humans))(?: (?:real|human|friendly|awake))?"
    r"(?: (?:is|are)|'s)?(?: always)?(?: (?:there|here|on (?:it|hand|duty|call)|available|awake|at the other end))*(?: for you| to (?:help|answer|talk to)(?: you)?)? §"
)
_COMPARED = lazy(
    r"\b(?:than|unlike|compared (?:to|with)|instead of|(?:hours?|minutes?);? (?:after|before)|\w+est (?:[\w-]+ ){0,3}after) (?:the |our |by |for |with |phone |telephone |live )*$"
)
"""What stands before a thing that another one is compared with: "a little longer than the door"."""
_SHUTS_OUT = lazy(r"\b(?:outside|beyond|except|excluding|other than|apart from)\b")
_NOT_IN = lazy(
    r"\b(?:outside|beyond|except(?: for)?|excluding|other than|apart from)(?: of)? (?:the )?$"
)
"""What stands before the place that something isn't for: "outside of Europe"."""


def _beside(
    policy: Policy, names: tuple[Name, ...], near: str, there: Mapping[str, str]
) -> Meant | None:
    """What is meant where a name only says what isn't: "outside of Europe", an international service."""
    ids = _ids(names, near)
    if ids:
        return Meant((), sure=False) if _is_abroad(policy, ids, near, names) else None
    if not _SHUTS_OUT.search(near):
        return None
    shut_out = {one.name.value for one in named(names, near) if _NOT_IN.search(near[: one.start])}
    keys = tuple(key for id_, key in there.items() if id_ not in shut_out)
    return Meant(keys, sure=False) if shut_out else None


def _is_abroad(policy: Policy, ids: Sequence[str], text: str, names: tuple[Name, ...]) -> bool:
    """Whether a text names a service to other countries than those of a method with a like name."""
    if not _ABROAD.search(text):
        return False
    return any(
        _ABROAD.match(text, one.end) and _stays(policy, one.name.value)
        for one in named(names, text)
        if one.name.value in ids
    )


def _stays(policy: Policy, method: str) -> bool:
    """Whether a method goes to the shop's own country only."""
    home, served = (
        policy.get("business.country"),
        policy.get(f"delivery.methods.{method}.countries"),
    )
    if home is None or served is None or not isinstance(served.value, Items):
        return False
    return served.value.items == (home.value,)


_ABROAD = lazy(
    r" (?:mail |post |delivery |parcels? )?(?:international|worldwide|overseas|abroad|global)\b"
)


def _addressed(policy: Policy, near: str, there: Mapping[str, str]) -> Meant:
    if is_anothers_line(policy, near):
        return Meant((), sure=False)
    return Meant(tuple(key for key in there.values() if _is_address(policy[key])), sure=True)


def _names(wording: Wording, group: str) -> tuple[Name, ...]:
    match group:
        case "delivery.methods":
            return wording.methods
        case "contact.channels":
            return wording.channels
        case _:
            return wording.levels


def _ids(names: tuple[Name, ...], text: str) -> tuple[str, ...]:
    """The things that a text names best: by the most words, then the nearest before the quantity."""
    found = named(names, text)
    found = tuple(
        one
        for one in found
        if not one.name.is_country
        and not any(each.search(text[: one.start]) for each in (_COMPARED, _NOT_IN))
    )
    if not found:
        return ()
    at = text.find(QUANTITY)
    at = len(text) if at < 0 else at
    end = text.find(";", at)
    found = tuple(one for one in found if end < 0 or one.start < end)
    before = [one for one in found if one.end <= at]
    pool = before or list(found)
    if not pool:
        return ()
    nearest = (
        max(pool, key=lambda one: one.start) if before else min(pool, key=lambda one: one.start)
    )
    at_once = [one for one in pool if (one.start, one.end) == (nearest.start, nearest.end)]
    return tuple(dict.fromkeys(one.name.value for one in at_once))
