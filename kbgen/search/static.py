"""The customers' index: files that a browser reads piece by piece, so that a search costs little.

`search/index.json` is read when somebody is about to search. It has the language data, all words with
their classes, and where the other files are. Those are small, and only the ones that a query needs are
read: `terms` have postings, cut so that terms stand together which begin alike, since words grow while
they are typed; `heads` have what a list of results shows; `texts` what its snippets are taken from;
`cards` the facts that answer a question by themselves.
The name of each is the hash of its content, so that it may be kept for ever, and nobody who reads while
the site is being replaced can get half of the old one.

Only what customers may see comes in here: `public_sources` are all that it is made of.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any
from urllib.parse import quote

from kbgen.model import KnowledgeBase
from kbgen.search.cards import Card, cards
from kbgen.search.documents import Document, public_sources
from kbgen.search.language import Language, language_for
from kbgen.search.query import PHRASE, TITLE
from kbgen.search.weights import levels, vocabulary
from kbgen.search.words import words

FOLDER = "search"
MANIFEST = f"{FOLDER}/index.json"

# All signs that JSON writes as they are, but the blank, which stands between entries.
_SIGNS = "".join(chr(code) for code in range(0x21, 0x7F) if chr(code) not in '"\\')
_SINGLE = 60
"""Numbers below are one sign; larger ones begin with one of the others."""
_LEADS = len(_SIGNS) - _SINGLE
_TERMS_SIZE = 3_000
_HEADS = 12
_TEXTS = 4
_MOST_TEXT = 8_000
"""Characters of an article that snippets are taken from."""


@dataclass(frozen=True, slots=True)
class _Term:
    term: str
    postings: str


def customers_index(kb: KnowledgeBase) -> Iterator[tuple[str, str]]:
    """The paths and texts of a help centre's files."""
    language = language_for(kb)
    documents = (document for source in public_sources(kb) for document in source.make())
    return static_files(documents, language, list(cards(kb, language)))


def static_files(
    documents: Iterable[Document], language: Language, answers: Sequence[Card] = ()
) -> Iterator[tuple[str, str]]:
    """The paths and texts of all files, `MANIFEST` last."""
    ranked = sorted(documents, key=lambda document: document.id)
    postings: dict[str, list[tuple[int, int]]] = {}
    counts: dict[str, int] = {}
    for number, document in enumerate(ranked):
        for term, level in levels(document, language).items():
            postings.setdefault(term, []).append((number, level))
        for word in vocabulary(document):
            counts[word] = counts.get(word, 0) + 1

    firsts: list[str] = []
    parts: dict[str, list[str]] = {"terms": [], "heads": [], "texts": [], "cards": []}

    def file(kind: str, content: Any) -> tuple[str, str]:
        text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
        name = blake2b(text.encode(), digest_size=6).hexdigest()
        parts[kind].append(name)
        return f"{FOLDER}/{kind}/{name}.json", text

    terms = [_Term(term, encoded(postings[term])) for term in sorted(postings)]
    for shard in _shards(terms):
        firsts.append(shard[0].term)
        yield file(
            "terms",
            [front_coded([each.term for each in shard]), " ".join(each.postings for each in shard)],
        )
    for at in range(0, len(ranked), _HEADS):
        yield file("heads", [_head(document) for document in ranked[at : at + _HEADS]])
    for at in range(0, len(ranked), _TEXTS):
        yield file("texts", [_text(document) for document in ranked[at : at + _TEXTS]])
    if answers:
        yield file("cards", [_card(card, language) for card in answers])
    manifest = {
        "language": language.tag,
        "factors": language.ranking["factors"],
        "data": language.data,
        "own": language.own,
        "size": len(ranked),
        "words": classes(counts),
        "firsts": front_coded(firsts),
        "common": " ".join(_common(postings, len(ranked))),
        "perHeads": _HEADS,
        "perTexts": _TEXTS,
        **{kind: " ".join(names) for kind, names in parts.items()},
    }
    yield MANIFEST, json.dumps(manifest, ensure_ascii=False, separators=(",", ":"))


def _head(document: Document) -> Sequence[Any]:
    return [
        document.title,
        quote(document.url),
        document.category,
        document.description,
        [[heading.text, heading.id] for heading in document.headings],
    ]


def _card(card: Card, language: Language) -> Sequence[Any]:
    def told(text: str) -> str:
        telling = [word for word in words(text) if word not in language.stop]
        return " ".join(map(language.stem, telling))

    return [
        [card.about, card.title, card.value, card.url, card.article],
        [[case, value, told(case)] for case, value in card.cases],
        *(" ".join(stems) for stems in (card.subject, card.own, card.shown, card.asks)),
        [" ".join(stems) for stems in card.says],
    ]


def _common(postings: Mapping[str, Sequence[Any]], size: int) -> Iterator[str]:
    """Stems that so many articles have that a query which names one asks for nothing in particular."""
    for term in sorted(postings):
        if not {PHRASE, TITLE}.intersection(term) and len(postings[term]) * 5 > size * 3:
            yield term


def _text(document: Document) -> Sequence[Any]:
    """Places are counted as JavaScript does, in UTF-16."""
    text = document.text
    starts = [len(text[:start].encode("utf-16-le")) // 2 for start in document.starts]
    return [text[:_MOST_TEXT], starts]


def _shards(terms: Sequence[_Term]) -> Iterator[list[_Term]]:
    """Terms in order, cut where a file has grown large enough."""
    shard: list[_Term] = []
    size = 0
    for term in terms:
        grown = size + len(term.term) + len(term.postings)
        if shard and grown > _TERMS_SIZE:
            yield shard
            shard, grown = [], grown - size
        shard.append(term)
        size = grown
    if shard:
        yield shard


def encoded(postings: Sequence[tuple[int, int]]) -> str:
    """Postings as text: for each the distance to the document before it, and the level."""
    signs = []
    last = -1
    for document, level in postings:
        gap = document - last - 1
        last = document
        signs.append(f"{number(gap)}{_SIGNS[level]}")
    return "".join(signs)


def number(value: int) -> str:
    """A whole number from 0 in as few signs as it takes, the small ones in one."""
    signs = ""
    while value >= _SINGLE:
        rest = value - _SINGLE
        signs += _SIGNS[_SINGLE + rest % _LEADS]
        value = rest // _LEADS
    return signs + _SIGNS[value]


def front_coded(entries: Sequence[str]) -> str:
    """Sorted words, each as the number of letters that it shares with the last one, and the rest."""
    before = ""
    found = []
    for word in entries:
        shared = 0
        for one, other in zip(before, word, strict=False):
            if one != other or shared == _SINGLE - 1:
                break
            shared += 1
        found.append(f"{_SIGNS[shared]}{word[shared:]}")
        before = word
    return " ".join(found)


def classes(counts: Mapping[str, int]) -> tuple[str, str]:
    """Words in order, and a sign for each: how many binary digits the number of its documents has."""
    ranked = sorted(counts)
    return front_coded(ranked), "".join(_SIGNS[counts[word].bit_length()] for word in ranked)
