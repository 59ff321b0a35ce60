"""The customers' index: what is in it, exactly; that it is cut small and grows no faster than its articles."""

from __future__ import annotations

import json
import re
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kbgen.model import Audience
from kbgen.search.documents import Document, Heading, Kind
from kbgen.search.language import language_of
from kbgen.search.static import encoded, front_coded, number, static_files
from kbgen.search.weights import levels, vocabulary
from tests.search import files
from tests.search.files import SIGNS

ENGLISH = language_of("en")


def document(name: str, title: str, text: str = "", **more: object) -> Document:
    return Document(
        id=f"content/{name}.md",
        kind=Kind.ARTICLE,
        audience=Audience.PUBLIC,
        path=f"content/{name}.md",
        title=title,
        url=f"{name}/",
        text=text,
        **more,  # type: ignore[arg-type]
    )


RETURNS = document(
    "returns/été",
    "Send <b>it</b> back",
    "You have 30 days.",
    category="Returns",
    description="How long you have.",
    keywords=("money-back",),
    headings=(Heading("Costs", "costs"),),
    starts=(0,),
)
LAMP = document("lamp", "Lamps", "A lamp is no sofa.")


def site_of(*documents: Document) -> dict[str, bytes]:
    return {path: text.encode() for path, text in static_files(documents, ENGLISH)}


def test_the_files() -> None:
    site = site_of(RETURNS, LAMP)
    found = files.manifest(site)
    assert list(site)[-1] == "search/index.json"
    assert {key: found[key] for key in ("language", "size", "perHeads", "perTexts", "own")} == {
        "language": "en",
        "size": 2,
        "perHeads": 12,
        "perTexts": 4,
        "own": [],
    }
    assert found["data"] == ENGLISH.data
    assert found["factors"] == ENGLISH.ranking["factors"]
    assert files.heads(site) == [
        ["Lamps", "lamp/", "", "", []],
        [
            "Send <b>it</b> back",
            "returns/%C3%A9t%C3%A9/",
            "Returns",
            "How long you have.",
            [["Costs", "costs"]],
        ],
    ]
    assert files.texts(site) == [["A lamp is no sofa.", []], ["You have 30 days.", [0]]]
    assert sum(path.startswith("search/terms/") for path in site) == 1
    assert list(files.words(found["firsts"])) == [min(files.postings(site))]


def test_words_and_postings_are_those_of_the_agents_index() -> None:
    site = site_of(RETURNS, LAMP)
    expected: dict[str, list[tuple[int, int]]] = {}
    counts: dict[str, int] = {}
    for at, each in enumerate([LAMP, RETURNS]):
        for term, level in levels(each, ENGLISH).items():
            expected.setdefault(term, []).append((at, level))
        for word in vocabulary(each):
            counts[word] = counts.get(word, 0) + 1
    assert files.postings(site) == expected
    assert "lamp" in expected
    assert "moneyback" in expected
    assert "days" not in expected
    assert files.vocabulary(site) == {word: n.bit_length() for word, n in counts.items()}


def test_names_tell_the_content() -> None:
    """A file that stays as it was keeps its name, and what has changed has another."""
    before, after = site_of(RETURNS, LAMP), site_of(RETURNS, document("lamp", "Lamps", "None."))
    for path in before.keys() & after.keys() - {"search/index.json"}:
        assert before[path] == after[path]
    assert any(path.startswith("search/heads/") for path in before.keys() & after.keys())
    assert not any(path.startswith("search/texts/") for path in before.keys() & after.keys())
    assert all(re.fullmatch(r"search/(index|\w+/[0-9a-f]{12})\.json", path) for path in before)


def test_the_order_of_the_documents_does_not_matter() -> None:
    assert site_of(RETURNS, LAMP) == site_of(LAMP, RETURNS)


def test_no_article_at_all() -> None:
    site = site_of()
    assert list(site) == ["search/index.json"]
    assert files.manifest(site)["size"] == 0
    assert files.heads(site) == []


@pytest.mark.parametrize(
    ("value", "text"),
    [(0, "!"), (1, "#"), (59, SIGNS[59]), (60, SIGNS[60] + "!"), (91, SIGNS[91] + "!")],
)
def test_numbers(value: int, text: str) -> None:
    assert number(value) == text


@given(st.dictionaries(st.integers(0, 200_000), st.integers(1, 63), min_size=1))
def test_postings_can_be_read_again(levels_by_number: dict[int, int]) -> None:
    postings = sorted(levels_by_number.items())
    text = encoded(postings)
    assert list(files.decoded(text)) == postings
    assert json.dumps(text) == f'"{text}"'
    assert " " not in text


@given(st.sets(st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=90), min_size=1))
def test_words_can_be_read_again(found: set[str]) -> None:
    assert list(files.words(front_coded(sorted(found)))) == sorted(found)


def test_the_demo_shop_in_small_pieces(built_demo: dict[str, bytes]) -> None:
    for kind, most in (("terms", 9_000), ("heads", 9_000), ("texts", 40_000)):
        sizes = [len(raw) for path, raw in built_demo.items() if path.startswith(f"search/{kind}/")]
        assert sizes
        assert max(sizes) <= most
    shown = files.heads(built_demo)
    assert len(shown) == files.manifest(built_demo)["size"] > 50
    for _, url, *_ in shown:
        assert f"{url}index.html" in built_demo
    names = {path for path in built_demo if path.startswith("search/")}
    listed = {
        f"search/{kind}/{name}.json"
        for kind in ("terms", "heads", "texts", "cards")
        for name in files.manifest(built_demo)[kind].split()
    }
    assert names == {*listed, "search/index.json", "search/index.html"}


def test_headings_lead_somewhere(built_demo: dict[str, bytes]) -> None:
    checked = 0
    for _, url, _, _, headings in files.heads(built_demo):
        page = built_demo[f"{url}index.html"].decode()
        for _, anchor in headings:
            assert f'id="{anchor}"' in page, (url, anchor)
            checked += 1
    assert checked > 100


def test_it_grows_with_the_articles_and_no_faster() -> None:
    def cost(count: int) -> tuple[int, float]:
        body = Path("content/returns/return-an-item.md").read_text()
        articles = [
            document(f"a{at}", f"Article {at}", f"{body} part{at % 500}") for at in range(count)
        ]
        started = time.process_time()
        size = sum(len(text) for text in site_of(*articles).values())
        return size, time.process_time() - started

    site_of(LAMP)
    (small, quick), (large, slow) = cost(100), cost(800)
    assert large < 9 * small
    assert slow < 30 * max(quick, 0.02)
