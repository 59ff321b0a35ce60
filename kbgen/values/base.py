"""What every value type has in common."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar, Protocol

from kbgen.values.language import Language

MAX_WRITTEN = 1_000
"""Characters of the longest text that a type other than `text` or a list reads."""

NUMBER = r"(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.[0-9]+)?"
"""A number as English policies write it: `1250`, `1,250.50`. ASCII digits only."""

_DECIMAL_COMMA = re.compile(r"(?<![0-9,.])([0-9]+),([0-9]{1,2})(?![0-9,.])")


@dataclass(frozen=True, slots=True)
class Context:
    """What a shop's own values need in order to read the others.

    `currency` (ISO 4217) is what `free` and `$` mean; `country` (ISO 3166) is where a phone number
    without a country code is dialled.
    """

    currency: str | None = None
    country: str | None = None


ANYWHERE = Context()
"""No shop in particular."""


class Value(Protocol):
    """A typed value of the policy. Frozen and hashable; equal values mean the same."""

    kind: ClassVar[str]
    """The type's name in the policy's language."""

    def words(self, language: Language) -> str:
        """The value as customers read it."""

    def adjective(self, language: Language) -> str | None:
        """The form that stands before a noun ("30-day"), or None where there is none."""

    def bare(self) -> str:
        """The value alone, for addresses, attributes and calculations."""

    def written(self) -> str:
        """The canonical text, which parses back to an equal value."""


def shown(written: str) -> str:
    """The owner's text as a message quotes it: on one line and short."""
    folded = " ".join(written[:200].split())
    folded = "".join(letter if letter.isprintable() else "\ufffd" for letter in folded)
    return f"'{folded}'" if len(folded) <= 60 else f"'{folded[:59]}…'"


def fold(written: str, kind: str) -> str:
    """The text with its white space folded; `ValueError` where it is empty or far too long."""
    if len(written) > MAX_WRITTEN:
        msg = (
            f"this text of {len(written)} characters is not {kind}; "
            f"write at most {MAX_WRITTEN} characters"
        )
        raise ValueError(msg)
    folded = " ".join(written.split())
    if not folded:
        msg = f"nothing is written here; write {kind}"
        raise ValueError(msg)
    return folded


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word that is spelt most like this one, if one is close."""
    words = list(known)
    matches = difflib.get_close_matches(word[:50], words, n=1, cutoff=0.7)
    if matches:
        return matches[0]
    letters = sorted(word[:50])
    return next((known_word for known_word in words if sorted(known_word) == letters), None)


def read_number(digits: str, *, places: int, below: int) -> Decimal:
    """The number that `NUMBER` matched, without trailing zeros.

    `ValueError` where more than `places` decimals are written, since `1.250` is one and a quarter
    to some and a thousand and a quarter to others, or where it isn't below `below`.
    """
    whole, _, fraction = digits.replace(",", "").partition(".")
    whole = whole.lstrip("0") or "0"
    if len(fraction) > places:
        shorter = f"{whole}.{fraction[:places]}" if places else whole
        msg = (
            f"{shown(digits)} has more than {places} decimals; "
            f"write '{whole[:20]}{fraction[:20]}' or '{shorter[:20]}'"
        )
        raise ValueError(msg)
    if len(whole) > len(str(below)) or int(whole) >= below:
        msg = f"{shown(digits)} is too large; write less than {below:,}"
        raise ValueError(msg)
    fraction = fraction.rstrip("0")
    return Decimal(f"{whole}.{fraction}" if fraction else whole)


def with_point(text: str) -> str | None:
    """The text with a point for its decimal comma, where it has one."""
    pointed = _DECIMAL_COMMA.sub(r"\1.\2", text, count=1)
    return pointed if pointed != text else None


def plain(number: Decimal) -> str:
    """The number in ASCII digits, without exponent and trailing zeros."""
    text = format(number, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def in_words(pattern: str) -> re.Pattern[str]:
    """A pattern for a whole folded text, in any case and with ASCII digits only."""
    return re.compile(pattern, re.IGNORECASE | re.ASCII)
