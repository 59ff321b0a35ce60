"""Results of a search as `kbgen search` prints them."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterator

from kbgen.model import Audience
from kbgen.search.documents import Kind
from kbgen.search.index import Result, Results
from kbgen.search.language import Language
from kbgen.search.snippets import marked

_NARROWEST = 40
_INDENT = "   "
_BOLD, _GREEN = "1", "32"
_KINDS = {Kind.BLOCK: "for agents", Kind.REPLY: "saved reply", Kind.FACT: "policy"}


def as_json(results: Results) -> str:
    """The results as one JSON object, with a line end."""
    said = {
        "query": results.query,
        "corrected": results.corrected,
        "results": [
            {
                "path": result.path,
                "title": result.title,
                "url": result.url,
                "heading": result.heading,
                "audience": result.audience.value,
                "score": result.score,
                "snippet": result.snippet,
            }
            for result in results.results
        ],
    }
    return json.dumps(said, ensure_ascii=False, indent=2) + "\n"


def as_text(results: Results, language: Language, colour: bool = False, width: int = 80) -> str:
    """The results for people. `width` is the terminal's."""
    page = _Page(results, language, colour, max(width, _NARROWEST))
    return "\n".join(page.lines()).rstrip("\n") + "\n"


class _Page:
    def __init__(self, results: Results, language: Language, colour: bool, width: int) -> None:
        self.results = results
        self.language = language
        self.colour = colour
        self.width = width

    def lines(self) -> Iterator[str]:
        results = self.results
        typed = " ".join("".join(c if c.isprintable() else " " for c in results.query).split())
        shown = textwrap.shorten(typed, self.width, placeholder="…")
        corrected = results.corrected
        if not results.results:
            yield f"Nothing found for {corrected or shown}{f' or {shown}' if corrected else ''}."
            return
        if corrected:
            yield f"Results for {self.styled(corrected, _BOLD)}; you typed {shown}"
            yield ""
        for result in results.results:
            yield from self.result(result)
        more = results.total - len(results.results)
        if more:
            yield f"{more:,} more; --limit {results.total} shows all."

    def result(self, result: Result) -> Iterator[str]:
        title = self.styled(result.title, _BOLD)
        heading = f" › {result.heading}" if result.heading else ""
        kind = _KINDS.get(result.kind)
        if kind is None and result.audience is Audience.AGENT:
            kind = "for agents"
        yield f"{title}{heading}{f'  ({kind})' if kind else ''}"
        anchor = f"#{result.anchor}" if result.anchor and result.url else ""
        address = f"  {result.url}{anchor}" if result.url else ""
        yield f"{_INDENT}{self.styled(f'{result.path}{address}', _GREEN)}"
        for line in textwrap.wrap(result.snippet, self.width - len(_INDENT)):
            yield _INDENT + self.with_marks(line)
        yield ""

    def with_marks(self, line: str) -> str:
        if not self.colour:
            return line
        pieces = marked(line, self.results.stems, self.language)
        return "".join(self.styled(text, _BOLD) if found else text for text, found in pieces)

    def styled(self, text: str, code: str) -> str:
        return f"\x1b[{code}m{text}\x1b[0m" if self.colour and text else text
