"""What prose calls cases that a policy names otherwise: a club's "members", second-hand goods "used"."""

from __future__ import annotations

import re

from kbgen.claims.patterns import lazy

_CLUBS = frozenset(
    ["club", "clubs", "member", "members", "membership", "loyalty", "rewards", "vip", "circle"]
)
MEMBERS = lazy(
    r"\b(?<!team )(?<!staff )(?<!family )(?<!crew )(?<!trade )(?<!non-)(?<!non )(?<!new )members?\b"
    r"(?! (?:of (?:our|the|my|your|staff)|state))"
)


def is_club(value: str) -> bool:
    """Whether a kind of customer is those who have joined something."""
    return bool(_CLUBS.intersection(re.findall(r"[a-z]+", value.lower())))


_SECOND_HAND = lazy(
    r"(?:second[ _-]?hand|used|pre[ _-]?(?:owned|loved|used))(?: (?:items|goods|products|stock|gear))?"
)
_USED = (
    r"second[ -]?hand|pre-?(?:owned|loved|used)|(?:bought|buy|buying|ordered|sold) (?:it |them |something )?used"
    r"|(?<!been )(?<!be )(?<!'ve )(?<!have )(?<!has )(?<!was )(?<!were )(?<!is )(?<!are )(?<!not )(?<!only )(?<!never )"
    r"used (?:items?|goods|gear|stock|kit|equipment|ones|instruments?|guitars?|amps?|bikes?|cameras?|lenses|phones?|records?|books?|furniture|machines?|models?)"
)


def called(value: str) -> str | None:
    """A pattern of what else goods are called; None where nothing is known."""
    return _USED if _SECOND_HAND.fullmatch(value.lower()) else None
