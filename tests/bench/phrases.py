"""The demo shop's way of speaking: its sentences, list items, headings and agents' blocks.

Taken from its articles, so that generated ones have real words, lengths and references.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeVar

from kbgen.load import load
from kbgen.model import Article, KnowledgeBase, Loc, Locks, Settings
from kbgen.render import is_public, plain_text

_T = TypeVar("_T")

ROOT = Path(__file__).parents[2]
AS_OF = date(2026, 11, 21)

_AGENTS = re.compile(r"^::: agents\n(.*?)\n:::$", re.MULTILINE | re.DOTALL)
_SENTENCE_END = re.compile(r"(?<=[.?!]) (?=[A-Z])")
_ITEM = re.compile(r"(?:-|\d+\.) (\S.*)")
_NOT_PROSE = re.compile(r"[\s#:|!<>\[{-]|\d+\.")
_ELSEWHERE = re.compile(r"\]\(|<|`|!\[")
_COUNTED = frozenset({"duration", "money", "percent"})


@dataclass(frozen=True)
class Phrase:
    """Text as kbgen's articles write it, and the same with each reference replaced by its value."""

    written: str
    plain: str


@dataclass(frozen=True)
class Phrases:
    """What articles are made of."""

    sentences: tuple[Phrase, ...]
    items: tuple[Phrase, ...]
    headings: tuple[str, ...]
    figures: tuple[tuple[str, Phrase], ...]
    """A label and the reference that gives its value, for tables."""
    agents: tuple[str, ...]
    """The inside of agents' blocks."""
    categories: tuple[str, ...]


def phrases_of_the_shop() -> Phrases:
    kb = _demo_shop()
    public = [a for a in kb.articles.values() if a.is_published(AS_OF) and not a.applies_to]
    return Phrases(
        sentences=_unique(p for a in public for p in _phrases(kb, a, _sentences(a))),
        items=_unique(p for a in public for p in _phrases(kb, a, _items(a))),
        headings=_unique(h for a in public for h in re.findall(r"^## (\w.*)$", a.body, re.M)),
        figures=tuple(_figures(kb)),
        agents=_unique(block for a in public for block in _AGENTS.findall(a.body)),
        categories=_unique(a.name.split("/")[0] for a in public if a.name.count("/") == 1),
    )


def _demo_shop() -> KnowledgeBase:
    folders = (ROOT / "content", ROOT / "policies", ROOT / "site")
    locks = Locks(folder_excluded=True, extension_listed=True, loc=Loc("mkdocs.yml"))
    return load(Settings(ROOT, *folders, locks=locks), AS_OF)


def _sentences(article: Article) -> Iterator[str]:
    for block in _AGENTS.sub("", article.body).split("\n\n"):
        if block.strip() and not _NOT_PROSE.match(block):
            yield from _SENTENCE_END.split(" ".join(block.split()))


def _items(article: Article) -> Iterator[str]:
    for line in _AGENTS.sub("", article.body).split("\n"):
        if match := _ITEM.fullmatch(line):
            yield match[1]


def _phrases(kb: KnowledgeBase, article: Article, texts: Iterable[str]) -> Iterator[Phrase]:
    for text in texts:
        if not _ELSEWHERE.search(text) and "{{" not in (plain := plain_text(kb, article, text)):
            yield Phrase(text, plain)


def _figures(kb: KnowledgeBase) -> Iterator[tuple[str, Phrase]]:
    for key, fact in kb.policy.facts.items():
        if is_public(fact) and fact.value and fact.value.kind in _COUNTED and not fact.changes:
            label = key.replace(".", " ").replace("_", " ").capitalize()
            yield label, Phrase(f"{{{{ {key} }}}}", fact.value.words(kb.language))


def _unique(found: Iterable[_T]) -> tuple[_T, ...]:
    return tuple(dict.fromkeys(found))
