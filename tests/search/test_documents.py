"""What can be found: the pages that the policy makes, by themselves and inside an article."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from kbgen.model import Audience
from kbgen.search.documents import Document, public_sources, sources
from kbgen.search.plain import Heading
from tests.project import knowledge_base

POLICY = """\
business: {name: Shop, country: GB, currency: GBP, time_zone: Europe/London}
returns:
  window: {value: 30 days, counted_from: delivery, overrides: [{when: {product: sale}, value: 14 days}]}
  cost: free
"""
BESIDE = "---\ntitle: Sending back\n---\nHello.\n\n## Before you do\n\nWait.\n\n::: page returns\n"


def found(root: Path, articles: Mapping[str, str]) -> dict[str, Document]:
    kb = knowledge_base(root, {"policies/shop.yml": POLICY, **articles})
    public = {d.id: d for source in public_sources(kb) for d in source.make()}
    for one in (d for source in sources(kb) for d in source.make()):
        if one.audience is Audience.PUBLIC and not one.id.startswith("fact:"):
            assert public[one.id] == one
    return public


def test_a_page_that_no_article_replaces(tmp_path: Path) -> None:
    page = found(tmp_path, {})["content/returns/index.md"]
    assert (page.title, page.url, page.is_index) == ("Returns", "returns/", True)
    assert page.text == (
        "For · Time to return\nIn general · 30 days from delivery\nSale · 14 days from delivery\n"
        "Cost: Free"
    )
    assert [page.text[start : start + 3] for start in page.starts] == ["For", "Cos"]
    assert len(page.headings) == len(page.starts)


def test_a_page_inside_an_article(tmp_path: Path) -> None:
    read = found(tmp_path, {"content/returns.md": BESIDE})
    assert list(read) == ["content/returns.md"]
    page = read["content/returns.md"]
    own = found(tmp_path / "own", {})["content/returns/index.md"]
    assert page.headings == (Heading("Before you do", "before-you-do"), *own.headings)
    assert page.text == f"Hello.\nWait.\n{own.text}"
