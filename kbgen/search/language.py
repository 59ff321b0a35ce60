"""What the search knows of a language: `language.json`, which the browser reads too.

SHARED CONTRACT. The file has the ranking's numbers (`fields`, `half` and `levels` only the writer of
an index needs; `factors`, in hundredths, the reader of a query) and under `languages` by tag:

- `stems`: the rules of `kbgen.search.stems`;
- `stop`: words that say nothing of what is looked for; `weak`: words that say little;
- `plain`: words that everybody knows and that are therefore no misspellings of others;
- `frames`: words around a question, with what they ask for, or nothing;
- `synonyms`: phrases of one meaning, with commas between; `related`: of nearly one. With a `>`
  between, each phrase before it leads to each behind it and not back: `settee > sofa, armchair`.

The shop's own synonyms (`synonyms:` in the kbgen settings of mkdocs.yml) are lines like ours.
Languages that the file has nothing of are searched by whole words.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from hashlib import blake2b
from pathlib import Path
from typing import Any

from kbgen.model import KnowledgeBase
from kbgen.search.stems import Stemmer
from kbgen.search.words import words

DATA = Path(__file__).with_name("language.json")
MOST_WORDS = 5
"""Words of a phrase that means something of its own."""
ONE_WAY = ">"

Phrase = tuple[str, ...]
"""Stems in order."""


@dataclass(frozen=True, eq=False)
class Language:
    """Stop words, frames of questions, words of one meaning, and how much all of it counts."""

    tag: str
    ranking: Mapping[str, Any]
    data: Mapping[str, Any]
    """The entry of `languages`."""
    own: tuple[str, ...] = ()
    """The shop's synonyms, from its settings."""

    @cached_property
    def stem(self) -> Stemmer:
        """Words to stems."""
        return Stemmer.of(self.data.get("stems", {}))

    @cached_property
    def stop(self) -> frozenset[str]:
        """Words that say nothing of what is looked for."""
        return frozenset(self.data.get("stop", "").split())

    @cached_property
    def weak(self) -> frozenset[str]:
        """Stems that say little."""
        return frozenset(self.stem(word) for word in self.data.get("weak", "").split())

    @cached_property
    def frames(self) -> Mapping[Phrase, tuple[str, ...]]:
        """Words around a question, and stems of what they ask for."""
        return {
            tuple(words(frame)): tuple(self.stem(hint) for hint in hints)
            for frame, hints in self.data.get("frames", ())
        }

    @cached_property
    def synonyms(self) -> Mapping[Phrase, tuple[tuple[Phrase, int], ...]]:
        """Phrases of one meaning, or near it, with how much each counts, in hundredths."""
        found: dict[Phrase, dict[Phrase, int]] = {}
        for lines, factor in self._lines:
            for line in lines:
                before, way, behind = line.partition(ONE_WAY)
                ones = self._phrases(before)
                for one in ones:
                    others = found.setdefault(one, {})
                    for other in self._phrases(behind) if way else ones:
                        if other != one:
                            others[other] = max(factor, others.get(other, 0))
        return {one: tuple(others.items()) for one, others in found.items()}

    def _phrases(self, text: str) -> list[Phrase]:
        phrases = (self.phrase(part) for part in text.split(","))
        return [phrase for phrase in phrases if phrase]

    @property
    def _lines(self) -> tuple[tuple[Sequence[str], int], ...]:
        return (
            (self.own, self.factor("synonym")),
            (self.data.get("synonyms", ()), self.factor("synonym")),
            (self.data.get("related", ()), self.factor("related")),
        )

    def phrase(self, text: str) -> Phrase:
        """A phrase in stems, as `phrase_of` has it."""
        return self.phrase_of(words(text))

    def phrase_of(self, said: Sequence[str]) -> Phrase:
        """The stems of words; without the stop words, where two others are among them.

        So `send it back` is `send back`, and `call off` stays whole. At most five stems.
        """
        telling = [word for word in said if word not in self.stop]
        return tuple(map(self.stem, telling if len(telling) > 1 else said))[:MOST_WORDS]

    def is_trim(self, said: Sequence[str]) -> bool:
        """Whether words neither begin nor end with stop words that their phrase leaves out."""
        telling = [word for word in said if word not in self.stop]
        return len(telling) < 2 or (said[0] == telling[0] and said[-1] == telling[-1])

    @cached_property
    def spoken(self) -> frozenset[str]:
        """Words that the language data know, which are therefore no misspellings."""
        texts = [line for lines, _ in self._lines for line in lines]
        texts += [frame for frame, _ in self.data.get("frames", ())]
        texts += [self.data.get("weak", ""), *self.data.get("stems", {}).get("forms", ())]
        return self.stop.union(word for text in texts for word in words(text))

    @cached_property
    def plain(self) -> frozenset[str]:
        """Stems of words that everybody knows, whether or not a help centre has them."""
        return frozenset(map(self.stem, self.spoken.union(self.data.get("plain", "").split())))

    @cached_property
    def fingerprint(self) -> str:
        """Changes with anything that changes the index."""
        parts = [self.tag, self.data.get("stems"), self.data.get("stop")]
        parts += [self.ranking[name] for name in ("fields", "half", "levels", "factors")]
        return blake2b(json.dumps(parts).encode(), digest_size=8).hexdigest()

    def factor(self, name: str) -> int:
        """How much something counts, in hundredths, by its name in the data."""
        return int(self.ranking["factors"][name])


def language_for(kb: KnowledgeBase) -> Language:
    """What the search knows of a help centre's language, with the shop's own synonyms."""
    return language_of(kb.language.tag, kb.settings.synonyms)


def language_of(tag: str, own: Sequence[str] = ()) -> Language:
    """The search's knowledge of a language (BCP 47 tag), with a shop's own synonyms."""
    data = read_data()
    ranking = {name: part for name, part in data.items() if name != "languages"}
    return Language(tag, ranking, data["languages"].get(tag.partition("-")[0], {}), tuple(own))


@lru_cache(maxsize=1)
def read_data() -> Mapping[str, Any]:
    """The whole of `language.json`."""
    data: Mapping[str, Any] = json.loads(DATA.read_text("utf-8"))
    return data
