"""Labelled sentences: what a figure in a help centre's text is about, for `tests.claims.train`.

    # returns.window
    Returns / How long have I got? > You've ⟦two weeks⟧ to pop it back in the post.

`# key` opens a section for a kind of fact, with `*` for a name; `# terms` is for a shop's own facts and
`# none` for figures that are no facts of a shop. A line is what stands above, from the article's title
to the nearest heading, and behind ` > ` the text with one figure marked. Lines that begin with `%%` are
remarks.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.claims.items import Item, Label, Mark

FOLDER = Path(__file__).with_name("wordings")


@dataclass(frozen=True, slots=True)
class Wording:
    """A text with a marked figure, and the kind of fact that the figure is about."""

    path: Path
    line: int
    key: str
    above: tuple[str, ...]
    """The article's title and the headings, the nearest last."""
    text: str
    """Without the marks."""
    start: int
    end: int

    def item(self) -> Item:
        """The text as an item whose mark is the figure."""
        headings = (f"{'#' * depth} {head}\n\n" for depth, head in enumerate(self.above[1:], 2))
        head = "".join(headings)
        line = head.count("\n") + 1
        mark = Mark(line, self.start + 1, line, self.end + 1)
        title = (("title", self.above[0]),)
        return Item(Label.CONTRADICTS, self.key, head + self.text, mark, title, self.line)


def read_wordings(path: Path) -> Iterator[Wording]:
    """The sentences of a file. Raises ValueError, naming the line, where it is not as above."""
    key = ""
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
        if line.startswith("# "):
            key = line[2:].strip()
        elif line.strip() and not line.startswith("%%"):
            above, arrow, marked = line.partition(" > ")
            before, opened, rest = marked.partition("⟦")
            figure, closed, behind = rest.partition("⟧")
            text = before + figure + behind
            if not (key and arrow and opened and closed and figure) or set(above + text) & set(
                "⟦⟧"
            ):
                message = f"{path.name}:{number}: 'above > text with one ⟦figure⟧' is expected."
                raise ValueError(message)
            heads = tuple(head.strip() for head in above.split(" / "))
            end = len(before) + len(figure)
            yield Wording(path, number, key, heads, text, len(before), end)


def all_wordings() -> Iterator[Wording]:
    """The sentences of every file, in the order of the files."""
    for path in sorted(FOLDER.glob("*.txt")):
        yield from read_wordings(path)
