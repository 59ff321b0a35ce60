"""What a sentence names where the policy has a name or an address in words."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Firm:
    """The company that a sentence says the shop is, by its registered name: "Acorn Trading Ltd"."""

    name: str


@dataclass(frozen=True, slots=True)
class Posted:
    """Where letters are said to go: "12 Mill Road, Leeds LS1 4AB"."""

    address: str


def numbers(address: str) -> frozenset[str]:
    """The words of an address that have a digit, those of its postcode among them."""
    return frozenset(re.findall(r"\b\w*\d\w*\b", address.lower()))
