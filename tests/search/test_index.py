"""The agents' index: what it finds, that it keeps itself fresh, and that nothing breaks it."""

from __future__ import annotations

import multiprocessing
import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from kbgen.model import Audience, KnowledgeBase, SetupError
from kbgen.search.documents import Document, Kind
from kbgen.search.index import Index, Results, index_left, leave, open_index
from tests.project import TODAY, knowledge_base

POLICY = """\
business: {name: Shop, country: GB, currency: GBP, time_zone: Europe/London}
returns:
  window: {value: 30 days, counted_from: delivery, overrides: [{when: {product: sale}, value: 14 days}]}
authority:
  advisor: {goodwill_up_to: £10}
"""
RETURN = """\
---
title: Return an item
description: How to send something back.
keywords: [send back]
---
You have {{ returns.window }} to return it.

## Sale items

Those go back within {{ returns.window product=sale }}.

::: agents
Take an opened parcel as a kindness once, and call it zanzibar.
:::
"""
PARCEL = "---\ntitle: Lost parcel\n---\nTell us, and we look for your parcel.\n"
TONE = "---\ntitle: Tone of voice\naudience: agent\n---\nAlways be kind.\n"
REPLY = "---\ntitle: It is lost\naudience: agent\n---\n> Hello,\n>\n> your parcel is lost, sorry.\n"
FILES = {
    "policies/shop.yml": POLICY,
    "content/returns/index.md": "---\ntitle: Returns\n---\nAll about returns.\n",
    "content/returns/return-an-item.md": RETURN,
    "content/parcel.md": PARCEL,
    "content/agents/tone.md": TONE,
    "content/agents/replies/lost.md": REPLY,
}


def shop(root: Path, as_of: date = TODAY, **changed: str) -> KnowledgeBase:
    files = {
        path: changed.get(Path(path).stem.replace("-", "_"), text) for path, text in FILES.items()
    }
    return knowledge_base(root, files, as_of)


def paths(results: Results) -> list[str]:
    return [result.id for result in results.results]


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Index:
    root = tmp_path_factory.mktemp("shop")
    return open_index(shop(root), root / ".kbgen")


def test_agents_find_all_there_is(index: Index) -> None:
    assert paths(index.search("zanzibar")) == ["content/returns/return-an-item.md#agents-1"]
    assert paths(index.search("kind"))[0] == "content/agents/tone.md"
    assert paths(index.search("goodwill")) == ["fact:authority.advisor.goodwill_up_to"]
    assert paths(index.search("lost parcel"))[:2] == [
        "content/parcel.md",
        "content/agents/replies/lost.md",
    ]


def test_customers_find_what_is_public(index: Index) -> None:
    for query in ("zanzibar", "kindly", "goodwill", "sorry"):
        assert index.search(query, Audience.PUBLIC).results == ()
    found = index.search("lost parcel", Audience.PUBLIC)
    assert paths(found) == ["content/parcel.md"]


def test_a_result(index: Index) -> None:
    result = index.search("retrun sale items", limit=1).results[0]
    assert result.id == "content/returns/return-an-item.md"
    assert (result.title, result.url, result.category) == (
        "Return an item", "returns/return-an-item/", "Returns",
    )  # fmt: skip
    assert (result.heading, result.anchor) == ("Sale items", "sale-items")
    assert result.snippet == "Those go back within 14 days."
    assert index.search("retrun sale items").corrected == "return sale items"


def test_a_fact_is_found_by_its_value_and_says_its_cases(index: Index) -> None:
    result = index.search("return", kinds=[Kind.FACT]).results[0]
    assert (result.path, result.title) == ("policies/shop.yml", "Returns: Time to return")
    assert result.snippet == "30 days; Sale: 14 days"


def test_what_is_read_beforehand_changes_no_answer(tmp_path: Path) -> None:
    cold, warm = (open_index(shop(tmp_path / name), tmp_path / name) for name in ("a", "b"))
    warm.warm()
    known = warm.snapshot.shelf("public").known
    assert {"return", "parcel"} <= known.keys()
    assert known["parcel"].count == 1
    assert cold.snapshot.shelf("public").known == {}
    assert warm.search("lost parcel") == cold.search("lost parcel")


def test_filters(index: Index) -> None:
    all_ = index.search("return parcel")
    assert all_.categories["Returns"] >= 2
    assert {r.category for r in index.search("return parcel", category="Returns").results} == {
        "Returns"
    }
    assert {r.kind for r in index.search("parcel", kinds=[Kind.REPLY]).results} == {Kind.REPLY}
    assert index.search("parcel", language="de").results == ()
    assert {r.audience for r in index.search("parcel", only=Audience.AGENT).results} == {
        Audience.AGENT
    }
    few = index.search("return parcel", limit=1)
    assert (len(few.results), few.total) == (1, all_.total)


def test_both_audiences_have_public_articles_in_one_order(index: Index) -> None:
    for query in ("return item", "send back", "lost parcel", "how long do i have", "sale"):
        both = [each for each in index.search(query, limit=99).results if each.kind is Kind.ARTICLE]
        public = [each.id for each in both if each.audience is Audience.PUBLIC]
        assert public == paths(index.search(query, Audience.PUBLIC, limit=99))


# Fresh


def made(kb: KnowledgeBase, folder: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The documents that opening an index makes anew."""
    from kbgen.search import index as module

    seen: list[str] = []
    entry = module._entry

    def noted(document: Document, *rest: Any) -> Any:
        seen.append(document.id)
        return entry(document, *rest)

    with monkeypatch.context() as patch:
        patch.setattr(module, "_entry", noted)
        open_index(kb, folder)
    return seen


def test_only_what_has_changed_is_read_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / ".kbgen"
    assert "content/parcel.md" in made(shop(tmp_path), folder, monkeypatch)
    assert made(shop(tmp_path), folder, monkeypatch) == []
    edited = shop(tmp_path, parcel=PARCEL + "Or a wombat.\n")
    assert made(edited, folder, monkeypatch) == ["content/parcel.md"]
    assert paths(open_index(edited, folder).search("wombat")) == ["content/parcel.md"]
    policy = shop(tmp_path, shop=POLICY.replace("14 days", "9 days"))
    assert made(policy, folder, monkeypatch) == [
        "content/parcel.md",  # back to what it was
        "content/returns/return-an-item.md",
        "content/returns/return-an-item.md#agents-1",
        "fact:returns.window",
    ]
    assert "9 days" in open_index(policy, folder).search("sale").results[0].snippet


def test_what_is_gone_or_over_is_not_found(tmp_path: Path) -> None:
    folder = tmp_path / ".kbgen"
    open_index(shop(tmp_path), folder)
    expiring = PARCEL.replace("---\nTell", "expires: 2026-12-01\n---\nTell")
    before = open_index(shop(tmp_path, parcel=expiring), folder)
    assert "content/parcel.md" in paths(before.search("parcel"))
    after = open_index(shop(tmp_path, date(2026, 12, 1), parcel=expiring), folder)
    assert "content/parcel.md" not in paths(after.search("parcel"))
    assert "content/parcel.md" in paths(before.search("parcel")), (
        "a reader keeps the state it opened"
    )


def test_an_index_is_left_for_those_who_have_the_same_sources(tmp_path: Path) -> None:
    folder = tmp_path / ".kbgen"
    kb = shop(tmp_path)
    assert index_left(kb, folder, "as-it-was") is None
    leave(open_index(kb, folder), "as-it-was")
    found = index_left(replace(kb, articles={}), folder, "as-it-was")
    assert found is not None
    assert paths(found.search("parcel")) == paths(open_index(kb, folder).search("parcel"))
    assert index_left(kb, folder, "otherwise") is None
    open_index(shop(tmp_path, parcel=PARCEL.replace("Tell", "Say")), folder)
    assert index_left(kb, folder, "as-it-was") is None, "another process has written since"
    open_index(kb, folder)
    (file,) = folder.glob("*/left.txt")
    file.write_bytes(b"\xff")
    assert index_left(kb, folder, "as-it-was") is None


Damage = Callable[[Path], None]


def _cut(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:-200])


def _spoilt(file: Path) -> None:
    raw = bytearray(file.read_bytes())
    raw[len(raw) // 2] ^= 255
    file.write_bytes(raw)


@pytest.mark.parametrize("damage", [Path.unlink, _cut, _spoilt, lambda file: file.write_bytes(b"")])
@pytest.mark.parametrize("pattern", ["*.seg", "*.toc", "seal.json"])
def test_a_damaged_index_is_made_anew(tmp_path: Path, pattern: str, damage: Damage) -> None:
    folder = tmp_path / ".kbgen"
    kb = shop(tmp_path)
    expected = open_index(kb, folder).search("lost parcel")
    for file in folder.rglob(pattern):
        damage(file)
    assert open_index(kb, folder).search("lost parcel") == expected


def test_the_index_of_another_version_makes_place(tmp_path: Path) -> None:
    folder = tmp_path / ".kbgen"
    kb = shop(tmp_path)
    open_index(kb, folder)
    [current] = [each for each in folder.iterdir() if each.is_dir()]
    old = folder / "search-0123456789ab"
    shutil.move(current, old)
    assert paths(open_index(kb, folder).search("zanzibar"))
    assert not old.exists()


def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(SetupError, match="cannot be written"):
        open_index(shop(tmp_path), tmp_path / "file" / ".kbgen")


def _edit_and_look(root: Path, number: int) -> list[str]:
    kb = knowledge_base(root / str(number), FILES)
    return [
        each
        for _ in range(3)
        for each in paths(open_index(kb, root / "index").search("lost parcel", Audience.PUBLIC))
    ]


def test_processes_that_open_one_index_at_once(tmp_path: Path) -> None:
    with multiprocessing.get_context("spawn").Pool(2) as pool:
        found = pool.starmap(_edit_and_look, [(tmp_path, number) for number in range(2)])
    assert found == [["content/parcel.md"] * 3] * 2


# Any query has an answer


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.text(max_size=300), st.booleans())
@example("return " * 2_000, True)
@example("\x00\x1b[31m\u202e\ud800", False)
@example(".*(a+)+$ [[ {{ \\", True)
@example("возврат إرجاع 返品 환불 🙂👩‍👩‍👧", True)
@example("how do I", False)
@example("how", True)
@example("", True)
@example("_ __ fact: AND OR NOT *", True)
def test_any_query_has_an_answer(index: Index, query: str, typing: bool) -> None:
    for audience in Audience:
        found = index.search(query, audience, typing=typing)
        assert len(found.results) <= found.total
        assert found == index.search(query, audience, typing=typing)
