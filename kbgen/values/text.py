"""What is neither counted nor compared: text, and ids."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import ClassVar, Self

from kbgen.values.base import ANYWHERE, Context, fold, in_words, shown
from kbgen.values.language import Language

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
_ID = re.compile(r"[a-z][a-z0-9]*(?:[_-][a-z0-9]+)*", re.ASCII)
_NOT_SLUG = in_words(r"[^a-z0-9]+")


@dataclass(frozen=True, slots=True)
class Text:
    """Any text, on one line and not empty."""

    kind: ClassVar[str] = "text"

    text: str

    @classmethod
    def parse(cls, written: str, context: Context = ANYWHERE) -> Self:
        """Read any text; line breaks and runs of spaces become one space."""
        text = " ".join(written.split())
        if not text:
            raise ValueError("nothing is written here; write some text or leave the key out")
        if control := _CONTROL.search(text):
            msg = (
                f"the text has the control character U+{ord(control[0]):04X}, which no page can "
                "show; write the text again without it"
            )
            raise ValueError(msg)
        return cls(text)

    def words(self, language: Language) -> str:
        """The text."""
        return self.text

    def adjective(self, language: Language) -> str | None:
        """None: a text has no such form."""
        return None

    def bare(self) -> str:
        """The text."""
        return self.text

    def written(self) -> str:
        """The text."""
        return self.text


@dataclass(frozen=True, slots=True, order=True)
class Id:
    """The name of a channel, a role, a method: lower-case letters, digits, `_` and `-`."""

    kind: ClassVar[str] = "id"

    name: str

    @classmethod
    def parse(cls, written: str, context: Context = ANYWHERE) -> Self:
        """Read `phone` or `live_chat`."""
        text = fold(written, "an id such as 'phone'")
        if not _ID.fullmatch(text):
            slug = _NOT_SLUG.sub("_", text.lower()).strip("_")[:60]
            hint = slug if _ID.fullmatch(slug) else "phone"
            msg = (
                f"{shown(text)} is not an id, which has small letters, digits, '_' and '-'; "
                f"write '{hint}'"
            )
            raise ValueError(msg)
        return cls(text)

    def words(self, language: Language) -> str:
        """The name with spaces: "live chat"."""
        return self.name.replace("_", " ").replace("-", " ")

    def adjective(self, language: Language) -> str | None:
        """None: a name has no such form."""
        return None

    def bare(self) -> str:
        """ "live_chat"."""
        return self.name

    def written(self) -> str:
        """`live_chat`."""
        return self.name
