"""What a query asks for, in the words of this help centre. SHARED CONTRACT: `query.js` is the twin.

A query becomes groups: each group is one thing that was asked for, in all the ways in which an
article may say it, with how much each way counts (in hundredths). The steps of `understand`:

1. The first 256 code points become words (`kbgen.search.words`), at most 24. A word with hyphens is
   one word where the vocabulary knows it joined, and its parts else. Digits and letters that nobody
   knows together (`30days`) are two words. Two words that follow one another are one where their
   joining is in the vocabulary and one of them is not.
2. A stop word stays as it is. A word that nobody knows is put right: the best of the vocabulary's
   guesses takes its place, and further guesses that are nearly as near are read beside it. The word
   being typed is not put right while known words begin with it.
3. Frames of questions (two to six words, the longest first) give hints: words that an answer may have.
   Weak words of a frame are stop words from here on.
4. From left to right the longest run of two to six words that is a phrase of the synonyms (see
   `Language.phrase_of`) makes one group: its pairs (100), its parts, its synonyms. Each other word
   that is no stop word makes a group: its stem (100), synonyms, further guesses, and how the word
   being typed may go on.
5. Optional groups lift what the others have found: pairs of words that follow one another once stop
   words are left out, and the hints. Where nothing but these is left they are not optional.
6. For the ranking the hints and each group that is not optional come once more, as optional groups
   of titles: what an article is called by counts for itself, the more the shorter its title (`ranked`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from kbgen.search.language import Language, Phrase
from kbgen.search.vocabulary import Vocabulary
from kbgen.search.words import compounds

WHOLE = 100
"""What counts in full; factors and weights are hundredths."""
PHRASE = "_"
"""Stands between the stems of two words that follow one another."""

TITLE = "="
"""Stands behind a stem that is in a title."""

_NUMBER_AND_WORD = re.compile(r"([0-9]+)([^0-9]+)$")
_MOST_SIGNS = 256
_MOST_WORDS = 24
_MOST_COMPLETIONS = 8
_LONGEST_FRAME = 6
_LONGEST_PHRASE = 6
_SHORTEST_JOINED = 5
_NEARLY = 5
"""Tenths of an edit by which a further guess may be worse."""
_OPEN_STOP = 50


@dataclass(frozen=True, slots=True)
class Group:
    """One thing that was asked for: stems and pairs of stems, each with how much it counts."""

    variants: tuple[tuple[str, int], ...]
    weight: int = WHOLE
    optional: bool = False
    """Whether it only lifts what other groups have found."""
    is_hint: bool = False
    """Whether it is what the frame of a question asks for."""


@dataclass(frozen=True, slots=True)
class Understanding:
    """A query as it is searched for."""

    query: str
    corrected: str | None
    """The query with misspelt words put right; None where there were none."""
    groups: tuple[Group, ...]
    title: int = 0
    """How much what titles have of a group counts, in hundredths."""

    @property
    def ranked(self) -> tuple[Group, ...]:
        """The groups that documents are ranked by."""
        return (*self.groups, *self._titles())

    def _titles(self) -> Iterator[Group]:
        for group in self.groups:
            if not group.optional or group.is_hint:
                variants = tuple((f"{term}{TITLE}", factor) for term, factor in group.variants)
                yield Group(variants, group.weight * self.title // WHOLE, optional=True)

    @property
    def stems(self) -> frozenset[str]:
        """Everything that answers the query, stems and pairs of stems, for marking it in a text."""
        return frozenset(
            term for group in self.groups if not group.optional for term, _ in group.variants
        )


@dataclass(slots=True)
class _Token:
    word: str
    stem: str
    stop: bool
    others: list[str] = field(default_factory=list)
    """Stems of less likely readings of a misspelt word."""
    is_open: bool = False
    """Whether the word may go on."""


def understand(
    query: str, vocabulary: Vocabulary, *, typing: bool = False, correct: bool = True
) -> Understanding:
    """Read a query. `typing` says that its last word may go on; `correct` allows corrections."""
    return _Reader(vocabulary, vocabulary.language, correct).read(query, typing)


@dataclass(frozen=True)
class _Reader:
    vocabulary: Vocabulary
    language: Language
    correct: bool

    def read(self, query: str, typing: bool) -> Understanding:
        text = query[:_MOST_SIGNS]
        tokens, corrected = self.tokens(text, typing and text[-1:].isalnum())
        hints = self.hints(tokens)
        groups = [group for group in self.groups(tokens) if group.variants]
        groups += self.pairs([token for token in tokens if not token.stop or token.is_open])
        if hints:
            variants = tuple((hint, WHOLE) for hint in hints)
            factor = self.language.factor("hint")
            groups.append(Group(variants, factor, optional=True, is_hint=True))
        if groups and all(group.optional for group in groups):
            groups = [Group(group.variants, group.weight) for group in groups]
        return Understanding(query, corrected, tuple(groups), self.language.factor("title"))

    # Words

    def tokens(self, text: str, is_open: bool) -> tuple[list[_Token], str | None]:
        """The words, the misspelt ones put right, and the text that they make if one was."""
        typed = self.joined(self.typed(text))[:_MOST_WORDS]
        tokens: list[_Token] = []
        for at, word in enumerate(typed):
            tokens += self.token(word, is_open and at == len(typed) - 1)
        said = [token.word for token in tokens]
        return tokens, " ".join(said) if said != typed else None

    def typed(self, text: str) -> Iterator[str]:
        for group in compounds(text):
            if self.vocabulary.knows(group[0]):
                yield group[0]
            elif len(group) > 1:
                yield from group[1:]
            else:
                match = _NUMBER_AND_WORD.match(group[0])
                yield from match.groups() if match else group

    def joined(self, typed: Iterator[str]) -> list[str]:
        """`e mail` is `email` where that is a word here, and `e` or `mail` is none."""
        classes = self.vocabulary.classes
        found: list[str] = []
        for word in typed:
            if found:
                before = found[-1]
                both = before + word
                is_word = len(both) >= _SHORTEST_JOINED and both in classes
                if is_word and not (before in classes and word in classes):
                    found[-1] = both
                    continue
            found.append(word)
        return found

    def token(self, word: str, is_open: bool) -> list[_Token]:
        language, vocabulary = self.language, self.vocabulary
        stop = language.stop
        token = _Token(word, language.stem(word), stop=word in stop, is_open=is_open)
        goes_on = is_open and any(vocabulary.beginning(word))
        if token.stop or not self.correct or goes_on or vocabulary.knows(word):
            return [token]
        guesses = vocabulary.guesses(word)
        if not guesses:
            return [token]
        best, *rest = guesses
        found = [_Token(each, language.stem(each), stop=each in stop) for each in best.words]
        if len(found) == 1 and not found[0].stop:
            found[0].others = [
                language.stem(guess.words[0])
                for guess in rest
                if len(guess.words) == 1
                and guess.words[0] not in stop
                and guess.cost <= best.cost + _NEARLY
            ]
        return found

    def hints(self, tokens: Sequence[_Token]) -> tuple[str, ...]:
        """What the frames of a question ask for: `how much` asks for a cost. Marks their words."""
        words = [token.word for token in tokens]
        found: dict[str, None] = {}
        at = 0
        while at < len(words):
            for length in range(min(_LONGEST_FRAME, len(words) - at), 1, -1):
                hints = self.language.frames.get(tuple(words[at : at + length]))
                if hints is not None:
                    found |= dict.fromkeys(hints)
                    for token in tokens[at : at + length]:
                        token.stop = token.stop or token.stem in self.language.weak
                    at += length - 1
                    break
            at += 1
        return tuple(found)

    # What is asked for

    def groups(self, tokens: Sequence[_Token]) -> Iterator[Group]:
        """A group for each phrase that has a meaning of its own, and for each word that tells."""
        at = 0
        while at < len(tokens):
            length = self.phrase_at(tokens, at)
            if length:
                yield self.phrase_group(tokens[at : at + length])
                at += length
                continue
            token = tokens[at]
            at += 1
            if not token.stop:
                yield self.word_group(token)
            elif token.is_open and len(token.word) > 1:
                ends = tuple(self.completions(token).items())
                yield Group(ends, _OPEN_STOP, optional=True)

    def phrase_at(self, tokens: Sequence[_Token], at: int) -> int:
        """How many words from here on are a known phrase; 0 for none."""
        language = self.language
        for length in range(min(_LONGEST_PHRASE, len(tokens) - at), 1, -1):
            run = [token.word for token in tokens[at : at + length]]
            key = language.phrase_of(run)
            if key in language.synonyms and language.is_trim(run):
                return length
        return 0

    def phrase_group(self, tokens: Sequence[_Token]) -> Group:
        variants: dict[str, int] = {}
        phrase = self.language.phrase_of([token.word for token in tokens])
        telling = [token.stem for token in tokens if not token.stop]
        for one, other in pairwise(telling):
            variants[f"{one}{PHRASE}{other}"] = WHOLE
        part = WHOLE if len(telling) == 1 else self.language.factor("part")
        for stem in telling:
            _put(variants, stem, part)
        self.add_synonyms(variants, phrase)
        return Group(tuple(variants.items()))

    def word_group(self, token: _Token) -> Group:
        language = self.language
        variants = {token.stem: WHOLE}
        self.add_synonyms(variants, (token.stem,))
        for stem in token.others:
            _put(variants, stem, language.factor("second_correction"))
        if token.is_open:
            for stem, factor in self.completions(token).items():
                _put(variants, stem, factor)
        weak = token.stem in language.weak
        return Group(tuple(variants.items()), language.factor("weak") if weak else WHOLE)

    def add_synonyms(self, variants: dict[str, int], phrase: Phrase) -> None:
        for other, factor in self.language.synonyms.get(phrase, ()):
            for term in self.terms(other):
                _put(variants, term, factor)

    def terms(self, phrase: Phrase) -> list[str]:
        """What stands for a phrase in the index: its stem, or its pairs of stems."""
        telling = [stem for stem in phrase if stem not in self.language.stop]
        if len(telling) > 1:
            return [f"{one}{PHRASE}{other}" for one, other in pairwise(telling)]
        return telling if len(phrase) == 1 else []

    def completions(self, token: _Token) -> dict[str, int]:
        """Stems of the commonest words that begin as the last one does."""
        vocabulary, language = self.vocabulary, self.language
        classes = vocabulary.classes
        ends = sorted(vocabulary.beginning(token.word), key=lambda word: (-classes[word], word))
        known = not token.stop and vocabulary.knows(token.word)
        factor = language.factor("further_completion" if known else "completion")
        stems = dict.fromkeys(language.stem(word) for word in ends if word not in language.stop)
        return dict.fromkeys(list(stems)[:_MOST_COMPLETIONS], factor)

    def pairs(self, telling: Sequence[_Token]) -> Iterator[Group]:
        """Words that follow one another in the query, and in titles, keywords or headings."""
        factor = self.language.factor("phrase")
        for one, other in pairwise(telling):
            variants = {f"{one.stem}{PHRASE}{other.stem}": WHOLE}
            joined = one.word + other.word
            if len(joined) >= _SHORTEST_JOINED and joined in self.vocabulary.classes:
                variants[self.language.stem(joined)] = WHOLE
            yield Group(tuple(variants.items()), factor, optional=True)


def _put(variants: dict[str, int], term: str, factor: int) -> None:
    variants[term] = max(factor, variants.get(term, 0))
