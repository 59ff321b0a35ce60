"""The value types by their names in the policy's language, and texts read as one of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Protocol

from kbgen.values.address import Email, Url
from kbgen.values.answer import Answer
from kbgen.values.base import ANYWHERE, Context, Value, in_words, nearest, shown
from kbgen.values.clock import Time
from kbgen.values.codes import Currency, LanguageTag, TimeZone
from kbgen.values.country import Country
from kbgen.values.dates import Day, LastDay, Period
from kbgen.values.days import Days
from kbgen.values.duration import Duration
from kbgen.values.hours import Hours
from kbgen.values.items import Items, split
from kbgen.values.money import Money
from kbgen.values.number import Number
from kbgen.values.percent import Percent
from kbgen.values.phone import Phone, is_surely_phone
from kbgen.values.text import Id, Text


class ValueType(Protocol):
    """A class of values that reads itself from text."""

    @property
    def kind(self) -> str:
        """The type's name."""

    def parse(self, written: str, context: Context) -> Value:
        """The value; `ValueError` with the way to write it where the text gives none."""


_ALL: tuple[ValueType, ...] = (
    Answer,
    Country,
    Currency,
    Day,
    Days,
    Duration,
    Email,
    Hours,
    Id,
    LanguageTag,
    LastDay,
    Money,
    Number,
    Percent,
    Period,
    Phone,
    Text,
    Time,
    TimeZone,
    Url,
)

TYPES: Mapping[str, ValueType] = {value_type.kind: value_type for value_type in _ALL}
"""Every type that one text can be read as. `list[…]` of one of them is a type as well."""

_LIST = in_words(r"list(?:\[([a-z_|]+)\])?")
_INFERRED: tuple[tuple[ValueType, re.Pattern[str]], ...] = (
    (Duration, re.compile(r"")),
    (Money, re.compile(r"[^\w\s.,]|^free$|\b[A-Z]{3}\b|[0-9]p$")),
    (Percent, re.compile(r"")),
    (Time, re.compile(r"")),
    (Day, re.compile(r"")),
    (Period, re.compile(r"/")),
    (Days, re.compile(r"[-,]")),
    (Hours, re.compile(r"[0-9]:[0-9]{2} ?- ?[0-9]|^24/7")),
    (Email, re.compile(r"@")),
    (Url, re.compile(r"://")),
)
"""The types that a text can show by itself, each with what it must have for that."""


def parse(kind: str, written: str, context: Context = ANYWHERE) -> Value:
    """The text read as a value of the type, or of the first of its alternatives that fits.

    `kind` is a name in `TYPES`, several of them with `|` between, or `list[…]` of that.
    `ValueError`, for the policy's owner, where the text is none of them or the type doesn't exist.
    """
    if match := _LIST.fullmatch(kind):
        return parse_items(match[1] or "text", split(written), context)
    errors = []
    for name in kind.split("|"):
        if name not in TYPES:
            near = nearest(name, TYPES)
            hint = f"did you mean '{near}'?" if near else f"write one of {', '.join(TYPES)}"
            msg = f"{shown(name)} is not a type of value; {hint}"
            raise ValueError(msg)
        try:
            return TYPES[name].parse(written, context)
        except ValueError as error:
            errors.append(str(error))
    raise ValueError("; or: ".join(dict.fromkeys(errors)))


def parse_items(kind: str, written: Iterable[str], context: Context = ANYWHERE) -> Items:
    """A list of values of one type (`country`, or `list[country]`), one for each text."""
    match = _LIST.fullmatch(kind)
    name = (match[1] or "text") if match else kind
    items = tuple(parse(name, item, context) for item in written)
    if not items:
        raise ValueError("the list is empty; write an item or leave the key out")
    return Items(items)


def infer(written: str, context: Context = ANYWHERE) -> Value:
    """The value of a fact whose type nobody gives, by what its text can only mean; else text.

    Never a wrong guess for a right one: `off` and a lone number stay text.
    """
    text = " ".join(written.split())
    if len(text) > 200:
        return Text.parse(text, context)
    if text.lower() in ("yes", "no", "true", "false"):
        return Answer.parse(text, context)
    for value_type, looks_so in _INFERRED:
        if not looks_so.search(text):
            continue
        try:
            return value_type.parse(text, context)
        except ValueError:
            continue
    if is_surely_phone(text, context):
        return Phone.parse(text, context)
    return Text.parse(text, context)
