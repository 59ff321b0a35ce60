"""How a shop with one club calls those in it: "members"."""

from __future__ import annotations

import re

_CLUBS = frozenset(
    ["club", "clubs", "member", "members", "membership", "loyalty", "rewards", "vip", "circle"]
)
MEMBERS = re.compile(
    r"\b(?<!team )(?<!staff )(?<!family )(?<!crew )(?<!trade )(?<!non-)(?<!non )(?<!new )members?\b"
    r"(?! (?:of (?:our|the|my|your|staff)|state))"
)


def is_club(value: str) -> bool:
    """Whether a kind of customer is those who have joined something."""
    return bool(_CLUBS.intersection(re.findall(r"[a-z]+", value.lower())))
