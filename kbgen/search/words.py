"""Text to words, as both the index and the query read it. SHARED CONTRACT: `words.js` is the twin.

Case, accents, apostrophes and hyphens make no difference. `folded` drops apostrophes, then marks
(Unicode NFKD without the category M), puts letters in lower case, spells out the letters of
`_LETTERS`, and composes what is left (NFC). A word is a run of letters and digits (Unicode L and
N); of scripts that put no blanks between words each pair of signs that stand beside one another is
a word, and a single one where it stands alone. A run with hyphens comes with its parts. Words are
cut at `LONGEST` code points.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

LONGEST = 40
"""Code points of a word that count."""

_WORD = re.compile(r"[^\W_]+(?:[-\u2010\u2011][^\W_]+)*")
_ASCII = re.compile("[a-z0-9]+")
_HYPHEN = re.compile(r"[-\u2010\u2011]")
_APOSTROPHES = "'\u2018\u2019\u02bc`\u00b4"
_LETTERS = {
    "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ł": "l", "ı": "i", "ς": "σ",
}  # fmt: skip
# Hiragana and katakana, Han, Hangul and Thai, Lao, Khmer and Burmese, which have no blanks or
# endings that nobody here knows.
_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff"
    "\U00020000-\U0003ffff"
)
_RUNS = re.compile(f"[{_UNSPACED}]+|[^{_UNSPACED}]+")
_IS_UNSPACED = re.compile(f"[{_UNSPACED}]")


class _Folds(dict[int, str]):
    """Each sign as `folded` writes it, found out once."""

    def __missing__(self, sign: int) -> str:
        split = unicodedata.normalize("NFKD", chr(sign))
        bare = (c for c in split if not unicodedata.category(c).startswith("M"))
        small = "".join(c for c in bare if c not in _APOSTROPHES).lower()
        found = self[sign] = "".join(_LETTERS.get(c, c) for c in small)
        return found


_FOLDS = _Folds((ord(sign), "") for sign in _APOSTROPHES)


def folded(text: str) -> str:
    """The text in small letters, without accents and apostrophes."""
    if text.isascii():
        return text.replace("'", "").replace("`", "").lower()
    # Hangul falls apart into its letters, and is put together again.
    return unicodedata.normalize("NFC", text.translate(_FOLDS))


def compounds(text: str) -> Iterator[tuple[str, ...]]:
    """The words of a text. One with hyphens comes with its parts: `email`, `e`, `mail`."""
    for match in _WORD.finditer(folded(text)):
        run = match[0]
        if "-" not in run and run.isascii():
            yield (run[:LONGEST],)
            continue
        if not run.isascii() and _IS_UNSPACED.search(run):
            for part in _HYPHEN.split(run):
                for word in _unspaced(part):
                    yield (word,)
            continue
        parts = _HYPHEN.split(run)
        if len(parts) == 1:
            yield (run[:LONGEST],)
        else:
            yield ("".join(parts)[:LONGEST], *(part[:LONGEST] for part in parts))


def _unspaced(run: str) -> Iterator[str]:
    for part in _RUNS.findall(run):
        if len(part) < 2 or not _IS_UNSPACED.match(part):
            yield part[:LONGEST]
        else:
            yield from (part[at : at + 2] for at in range(len(part) - 1))


def words(text: str) -> list[str]:
    """The words of a text in order, the parts of hyphened ones each for itself."""
    small = folded(text)
    if small.isascii() and "-" not in small:
        return [word[:LONGEST] for word in _ASCII.findall(small)]
    return [word for group in compounds(small) for word in (group[1:] or group)]
