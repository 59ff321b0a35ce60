"""Reads the customers' index as the browser does, for tests of what is in it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

SIGNS = "".join(chr(code) for code in range(0x21, 0x7F) if chr(code) not in '"\\')
SINGLE, LEADS = 60, len(SIGNS) - 60

Site = Mapping[str, bytes]


def manifest(site: Site) -> dict[str, Any]:
    """The list of files, with the language data."""
    found: dict[str, Any] = json.loads(site["search/index.json"])
    return found


def parts(site: Site, kind: str) -> list[Any]:
    """The contents of all files of a kind: `terms`, `heads`, `texts`."""
    names = manifest(site)[kind].split()
    return [json.loads(site[f"search/{kind}/{name}.json"]) for name in names]


def heads(site: Site) -> list[list[Any]]:
    """What a list of results shows of each document: title, address, category, description, headings."""
    return [head for part in parts(site, "heads") for head in part]


def texts(site: Site) -> list[list[Any]]:
    """The text of each document, and where the part below each heading begins."""
    return [text for part in parts(site, "texts") for text in part]


def words(text: str) -> Iterator[str]:
    """Front-coded words."""
    word = ""
    for entry in text.split():
        word = word[: SIGNS.index(entry[0])] + entry[1:]
        yield word


def vocabulary(site: Site) -> dict[str, int]:
    """Each word and its class."""
    coded, classes = manifest(site)["words"]
    return dict(zip(words(coded), map(SIGNS.index, classes), strict=True))


def postings(site: Site) -> dict[str, list[tuple[int, int]]]:
    """For each term the numbers of its documents, with its level in each."""
    found = {}
    for names, coded in parts(site, "terms"):
        for term, text in zip(words(names), coded.split(), strict=True):
            found[term] = list(decoded(text))
    return found


def decoded(text: str) -> Iterator[tuple[int, int]]:
    """The documents and levels of one term."""
    signs = iter(map(SIGNS.index, text))
    last = -1
    for sign in signs:
        value, scale, lead = 0, 1, sign
        while lead >= SINGLE:
            value += lead * scale
            scale *= LEADS
            lead = next(signs)
        last += value + lead * scale + 1
        yield last, next(signs)
