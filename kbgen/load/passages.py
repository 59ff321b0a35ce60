"""The passages of an article that a comment can speak of: blocks as a writer sees them.

What a comment covers follows from where it stands: alone on its line, the next block, which is a
paragraph, a heading, a whole list or a whole table; beside other text, the paragraph, list item, table
row or heading that it stands in.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kbgen.load.markup import Comment, Lines, Span
from kbgen.model import Edit, Loc

_BLANK = re.compile(r"[ \t>]*$")
_ITEM = re.compile(r"[ \t>]*(?:[*+-]|\d+[.)])[ \t]")
_HEADING = re.compile(r"[ \t>]*#{1,6}[ \t]")
_DELIMITERS = re.compile(r"(?=.*-)(?=.*\|)[ \t>]*[ \t|:-]+$")
_INDENTED = re.compile(r"[ \t]{2,}|[ \t]*>[ \t]{3,}")


class Passages:
    """The blocks of a body as a writer sees them. Lines count from 0 here."""

    def __init__(self, path: str, body: str, comments: Sequence[Comment], lines: Lines) -> None:
        self.path, self.body, self.lines = path, body, lines
        self.text = "".join(_without(body, comments)).split("\n")
        self.blank = tuple(bool(_BLANK.match(line)) for line in self.text)
        self.following = self._following()
        self.pieces = tuple(self._pieces())
        # The block that was looked for last, of lists and of others: what begins in it ends with it.
        self.found: dict[bool, tuple[int, int]] = {}

    def covers(self, span: Span) -> Loc | None:
        """What an allowance covers; None where no block follows it."""
        first, last = self._line(span.start), self._line(span.end)
        if all(self._is_blank(number) for number in range(first, last + 1)):
            first = self.following[last + 1]
            if first == len(self.text):
                return None
            last = self._end_of(first)
        else:
            first, last = self.pieces[first][0], self.pieces[last][1]
        above, width = self.lines.first, len(self.text[last])
        return Loc(self.path, first + above, 1, last + above, width + 1)

    def removal(self, span: Span) -> Edit:
        """What deletes a comment, and its line where nothing else is on it, and changes no block."""
        start, end = span.start, span.end
        first, last = self._line(start), self._line(end)
        line_start = self.lines.starts[first]
        line_end = self.lines.starts[last] + len(self.text[last])
        before, behind = self.body[line_start:start], self.body[end:line_end]
        if _BLANK.match(before) and _BLANK.match(behind):
            # A comment at the margin parts the blocks around it, as an empty line does.
            parts = not before and not self._is_blank(first - 1) and not self._is_blank(last + 1)
            start, end = line_start, line_end + (line_end < len(self.body) and not parts)
        elif behind[:1] == " " and (not before or before[-1] == " "):
            end += 1
        elif not behind and before[-1] == " " and before[-2:] != "  ":
            start -= 1
        places = *self.lines.place(start), *self.lines.place(end)
        return Edit(Loc(self.path, *places), "")

    def _line(self, offset: int) -> int:
        return self.lines.place(offset)[0] - self.lines.first

    def _is_blank(self, number: int) -> bool:
        return not 0 <= number < len(self.text) or self.blank[number]

    def _following(self) -> list[int]:
        """For each line, and for the one behind the last, the first from it on that is not blank."""
        found = [len(self.text)] * (len(self.text) + 1)
        for number in reversed(range(len(self.text))):
            found[number] = found[number + 1] if self.blank[number] else number
        return found

    def _end_of(self, first: int) -> int:
        """The last line of the block that begins on a line."""
        if _HEADING.match(self.text[first]):
            return first
        is_list = bool(_ITEM.match(self.text[first]))
        begin, end = self.found.get(is_list, (0, -1))
        if begin <= first <= end:
            return end
        last = first
        while last + 1 < len(self.text):
            following = last + 1
            if self._is_blank(following):
                following = self.following[following]
                if not is_list or following == len(self.text) or not self._is_of_list(following):
                    break
            last = following
        self.found[is_list] = first, last
        return last

    def _is_of_list(self, number: int) -> bool:
        return bool(_ITEM.match(self.text[number]) or _INDENTED.match(self.text[number]))

    def _pieces(self) -> Iterator[tuple[int, int]]:
        """For each line the first and the last of its paragraph, list item, row or heading."""
        first, in_table = 0, False
        for number in range(len(self.text)):
            following = number + 1
            in_table = self._has_bar(number) and (in_table or self._is_delimiter(following))
            if in_table or not self._goes_on(number, following):
                yield from [(first, number)] * (following - first)
                first = following

    def _goes_on(self, number: int, following: int) -> bool:
        """Whether two lines, one behind the other, stand in the same paragraph or list item."""
        if self._is_blank(number) or self._is_blank(following):
            return False
        one, other = self.text[number], self.text[following]
        return not (_HEADING.match(one) or _HEADING.match(other) or _ITEM.match(other))

    def _has_bar(self, number: int) -> bool:
        return "|" in self.text[number]

    def _is_delimiter(self, number: int) -> bool:
        return number < len(self.text) and bool(_DELIMITERS.match(self.text[number]))


def _without(body: str, comments: Sequence[Comment]) -> Iterator[str]:
    """The text with its comments blanked out, every offset kept."""
    at = 0
    for comment in comments:
        yield body[at : comment.span.start]
        yield re.sub(r"[^\n]", " ", body[comment.span.start : comment.span.end])
        at = comment.span.end
    yield body[at:]
