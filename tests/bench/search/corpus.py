"""Help centres of any size out of real articles: the same in every run, and no two articles alike.

Repeating articles would leave the vocabulary, and with it an index, far too small. So paragraphs
change places between articles, and each second article brings the name of a product of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

_SECTIONS = 40
_MIXED = 0.4
"""The part of an article's paragraphs that is another article's."""
_PROSE = re.compile(r"(?!.*```)[\w*#\-“\"'][^<>{}|]*\Z", re.DOTALL)
_WORD = re.compile(r"[^\W\d_]{2}")
_LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
_ONSETS = ("b", "br", "d", "f", "gr", "h", "k", "l", "m", "n", "p", "r", "s", "st", "t", "tr", "v")
_VOWELS = ("a", "e", "i", "o", "u", "ei", "au")
_ENDS = ("", "l", "n", "r", "s", "sk", "nd", "m")
_SYLLABLES = len(_ONSETS) * len(_VOWELS) * len(_ENDS)
_STRIDE = 200_003
"""A prime."""


@dataclass(frozen=True)
class Plain:
    """A real article: its title, and those of its paragraphs and headings that are prose."""

    title: str
    blocks: tuple[str, ...]


def plain_of(title: str, markdown: str) -> Plain:
    """Links lose their addresses; code, tables and HTML are left out."""
    blocks = (_LINK.sub(r"\1", block).strip() for block in re.split(r"\n\s*\n", markdown))
    return Plain(
        title, tuple(block for block in blocks if _PROSE.match(block) and _WORD.search(block))
    )


def generate(pool: Sequence[Plain], size: int) -> Iterator[tuple[str, str]]:
    """Names and Markdown of `size` articles. The first of a longer list are a shorter list's."""
    for number in range(size):
        random = Random(f"article {number}")
        base = pool[number % len(pool)]
        product = product_name(number // 2)
        title = base.title if number < len(pool) else f"{base.title}: {product}"
        parts = [f"This is about the {product}, model {number // 2 + 1000}."]
        for block in base.blocks:
            other = random.choice(pool).blocks if random.random() < _MIXED else ()
            parts.append(random.choice(other) if other else block)
        name = f"topic-{number % _SECTIONS + 1:02}/article-{number + 1:05}.md"
        yield name, _article(title, parts)


def product_name(number: int) -> str:
    """A made-up word of two syllables, another one for each number."""
    # Far apart, so that neighbours don't share a syllable.
    number = number * _STRIDE % _SYLLABLES**2
    return "".join(_syllable(part) for part in divmod(number, _SYLLABLES)).capitalize()


def _syllable(number: int) -> str:
    number, onset = divmod(number, len(_ONSETS))
    end, vowel = divmod(number, len(_VOWELS))
    return _ONSETS[onset] + _VOWELS[vowel] + _ENDS[end]


def write(articles: Iterator[tuple[str, str]], content: Path) -> None:
    """Write articles and a home page."""
    content.mkdir(parents=True)
    (content / "index.md").write_text(_article("Help", ["How can we help?"]), "utf-8")
    for name, text in articles:
        (content / name).parent.mkdir(exist_ok=True)
        (content / name).write_text(text, "utf-8")


def _article(title: str, blocks: Sequence[str]) -> str:
    safe = title.replace("\\", "").replace('"', "'")
    return f'---\ntitle: "{safe}"\n---\n' + "\n\n".join(blocks) + "\n"
