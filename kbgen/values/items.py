"""Lists of values: `GB, IE, FR`."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from typing import ClassVar

from babel.lists import format_list

from kbgen.values.base import Value
from kbgen.values.language import Language


@dataclass(frozen=True, slots=True)
class Items:
    """Some values in the owner's order, at least one."""

    kind: ClassVar[str] = "list"

    items: tuple[Value, ...]

    def words(self, language: Language) -> str:
        """ "a, b and c", as the language joins a list (CLDR list patterns)."""
        return format_list([item.words(language) for item in self.items], locale=language.locale)

    def adjective(self, language: Language) -> str | None:
        """None: a list has no such form."""
        return None

    def bare(self) -> str:
        """ "GB, IE, FR"."""
        return ", ".join(item.bare() for item in self.items)

    def written(self) -> str:
        """`GB, IE, FR`; an item that has a comma itself stands in double quotes."""
        return ", ".join(_quoted(item.written()) for item in self.items)


def split(written: str) -> list[str]:
    """The items of a list written on one line, commas between them (RFC 4180's quotes)."""
    line = " ".join(written.split())
    try:
        rows = list(csv.reader(io.StringIO(line), skipinitialspace=True))
    except csv.Error as error:
        raise ValueError("an item of the list is too long; write the items shorter") from error
    return [item.strip() for item in rows[0]] if rows else []


def _quoted(item: str) -> str:
    if "," in item or item.startswith('"'):
        doubled = item.replace('"', '""')
        return f'"{doubled}"'
    return item
