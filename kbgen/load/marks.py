"""What can be found in an article's Markdown, by its characters."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto


@dataclass(frozen=True, slots=True)
class Span:
    """Characters `start` to `end` (exclusive) of the text."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class ReferenceMark:
    """`{{ inner }}`; `inner` is None where it does not close on its line."""

    span: Span
    inner: str | None


@dataclass(frozen=True, slots=True)
class PolicyLine:
    """`::: policy KEY` or `::: page NAME`, a whole line; `prefix` is what stands before it."""

    span: Span
    prefix: str
    key: str
    key_span: Span
    hidden: bool = False
    """Whether it stands in an agents' block."""
    is_page: bool = False
    """Whether `key` names a generated page, whose whole text it stands for."""


@dataclass(frozen=True, slots=True)
class AgentsBlock:
    """`::: agents` to its `:::`, both lines whole. `inner` is the text between them."""

    span: Span
    inner: Span


@dataclass(frozen=True, slots=True)
class Comment:
    """`<!-- text -->`."""

    span: Span
    text: str


class Trouble(Enum):
    """What can be wrong with the markup of an article."""

    UNCLOSED_BLOCK = auto()
    NESTED_BLOCK = auto()
    MISPLACED_BLOCK = auto()
    MISSPELT_BLOCK = auto()
    BLOCK_IN_CODE = auto()
    STRAY_CLOSE = auto()
    CLOSE_ELSEWHERE = auto()
    LEFT_BLOCK = auto()
    POLICY_WITHOUT_KEY = auto()
    PAGE_WITHOUT_NAME = auto()
    FOREIGN_BLOCK = auto()
    UNCLOSED_COMMENT = auto()
    CROSSING_COMMENT = auto()
    TOO_MANY = auto()


@dataclass(frozen=True, slots=True)
class Mistake:
    """A trouble and where it is; `word` is what stands there."""

    trouble: Trouble
    span: Span
    word: str = ""


@dataclass(frozen=True)
class Markup:
    """What was found in a text. Each tuple is in the order of the text, its spans don't overlap."""

    references: tuple[ReferenceMark, ...] = ()
    escapes: tuple[int, ...] = ()
    """Where the backslash of each `\\{{` stands."""
    policies: tuple[PolicyLine, ...] = ()
    agents: tuple[AgentsBlock, ...] = ()
    comments: tuple[Comment, ...] = ()
    """Those in agents' blocks too."""
    mistakes: tuple[Mistake, ...] = ()
    hidden: tuple[ReferenceMark, ...] = ()
    """References inside agents' blocks."""
    code: tuple[Span, ...] = ()
    """Lines of code, fenced or indented, and code spans; those in agents' blocks too."""

    @property
    def is_sound(self) -> bool:
        """Whether it is sure what customers may see of the text."""
        return all(mistake.trouble is Trouble.FOREIGN_BLOCK for mistake in self.mistakes)

    def prose(self, text: str) -> str:
        """The scanned text with its code and comments blanked out, every offset kept."""
        parts: list[str] = []
        at = 0
        for start, end in sorted((part.start, part.end) for part in self._not_prose()):
            if start >= at:
                parts += text[at:start], _BLANKED.sub(" ", text[start:end])
                at = end
        parts.append(text[at:])
        return "".join(parts)

    def _not_prose(self) -> Iterator[Span]:
        yield from self.code
        yield from (comment.span for comment in self.comments)


_BLANKED = re.compile(r"[^\n]")
