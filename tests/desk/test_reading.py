"""Articles on the desk: agents see everything, and what is copied for customers holds nothing of it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import settings as tries
from hypothesis import strategies as st

from kbgen.desk.plain import plain_text
from kbgen.desk.tree import html_of, parse
from tests.desk.desks import Client, client_of, keeper_of
from tests.shop import MKDOCS_YML, SHOP_YML, open_shop

SECRET = "zanzibar"  # noqa: S105 - a word that customers may not read
ARTICLE = f"""\
---
title: Return an item
description: You have {{{{ returns.window }}}}.
---
You have {{{{ returns.window }}}} from **delivery**. See [the other](other.md), [us](https://shop.example/?a=1&b=2),
[a note](agents/note.md) or [write](mailto:help@shop.example).

::: agents
Offer {{{{ authority.advisor.goodwill_up_to }}}} {SECRET}.
:::

- one
- two

    ::: agents
    Inside {SECRET}.
    :::

> ::: agents
> Quoted {SECRET}.
> :::

::: policy returns

<!-- kbgen: allow KB404 reason="{SECRET}" until=2027-01-31 -->

![{SECRET} is not here](http://evil.example/a.png)<script>alert("{SECRET}")</script>
"""


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Client:
    files = {
        "mkdocs.yml": MKDOCS_YML,
        "policies/shop.yml": SHOP_YML.replace("  cost: free", f"  cost: free\n  owner: {SECRET} team"),
        "content/returns.md": ARTICLE.replace(f"{SECRET} is not here", "A picture"),
        "content/other.md": "---\ntitle: Other\n---\nOther.\n",
        "content/draft.md": "---\ntitle: Draft\ndraft: true\n---\nNot yet.\n",
        "content/over.md": "---\ntitle: Over\nexpires: 2026-01-01\n---\nNo more.\n",
        "content/broken.md": f"---\ntitle: Broken\n---\n::: agents\n{SECRET}\n",
        "content/agents/note.md": f"---\ntitle: Note\naudience: agent\n---\nOnly {SECRET}.\n",
        "content/agents/replies/late.md": (
            f"---\ntitle: Late\naudience: agent\n---\n{SECRET}\n\n> Dear customer,\n>\n"
            f"> you have {{{{ returns.window }}}}.\n>\n> ::: agents\n> {SECRET}\n> :::\n\n{SECRET}\n"
        ),
        "content/agents/replies/leaky.md": (
            "---\ntitle: Leaky\naudience: agent\n---\n"
            "> I give you {{ authority.advisor.goodwill_up_to }}.\n"
        ),
    }  # fmt: skip
    root = tmp_path_factory.mktemp("reading") / "shop"
    return client_of(keeper_of(open_shop(root, files)))


def article(desk: Client, name: str, **case: str) -> Any:
    answer = desk.get(f"/api/articles/{name}", params=case)
    assert answer.status_code == 200
    return answer.json()


def test_agents_see_their_blocks(desk: Client) -> None:
    html = article(desk, "returns.md")["html"]
    assert html.count('<aside class="agents">') == 3
    assert f'Offer <mark data-figure="1">£10</mark> {SECRET}.' in html
    assert "<script" not in html
    assert "evil.example" not in html


def test_what_is_copied_for_customers(desk: Client) -> None:
    copy = article(desk, "returns.md", product="sale")["copy"]
    assert copy["link"] == "https://help.shop.example/returns/"
    assert copy["text"].splitlines()[0] == (
        "You have 14 days from delivery. See the other (https://help.shop.example/other/), us"
        " (https://shop.example/?a=1&b=2), a note or write (help@shop.example)."
    )
    assert '<a href="https://help.shop.example/other/">the other</a>' in copy["html"]
    assert "Time to return | 14 days from delivery" in copy["text"]
    for kind in ("text", "html"):
        assert SECRET not in copy[kind]
        assert "data-figure" not in copy[kind]
        assert "£10" not in copy[kind]


def test_a_saved_reply_is_what_it_quotes(desk: Client) -> None:
    copy = article(desk, "agents/replies/late.md")["copy"]
    assert copy["text"] == "Dear customer,\n\nyou have 30 days."
    assert " ".join(copy["html"].split()) == "<p>Dear customer,</p> <p>you have 30 days. </p>"
    assert copy["link"] is None


@pytest.mark.parametrize(
    "name", ["draft.md", "over.md", "broken.md", "agents/note.md", "agents/replies/leaky.md"]
)
def test_what_is_never_copied(desk: Client, name: str) -> None:
    assert article(desk, name)["copy"] == {"text": None, "html": None, "link": None}


def test_cards_of_agents_facts_are_not_copied(desk: Client) -> None:
    found = desk.get("/api/facts").json()["facts"]
    assert [fact["key"] for fact in found if fact["copy"] is None] == [
        "authority.advisor.goodwill_up_to"
    ]
    assert all(SECRET not in (fact["copy"] or "") for fact in found)


def test_every_copy_of_the_demo_is_clean(demo: Client) -> None:
    """No agents' note, no reference left over, no owner or source of a fact."""
    names = [
        result["article"]
        for result in demo.get("/api/search", params={"limit": "50"}).json()["results"]
    ]
    assert len(names) == 50
    offered = 0
    for name in names[::2]:
        for case in ({}, {"customer": "plus", "ordered": "2026-12-03", "country": "IE"}):
            copy = article(demo, name, **case)["copy"]
            offered += bool(copy["text"])
            for text in filter(None, copy.values()):
                for sign in (
                    "{{",
                    ":::",
                    "kbgen:",
                    "data-",
                    "class=",
                    "aside",
                    "goodwill",
                    "\ue000",
                ):
                    assert sign not in text, (name, sign)
    assert offered > 30


dangerous = st.sampled_from(
    ["<script>", "</script>", "<img src=x onerror=a()>", "<a href='java\tscript:a()'>", "x", "&lt;", "<",
     "<svg><style>", "</p>", "<p", "<!--", "-->", "\"'>", "<details open ontoggle=a()>", "<math>", "<b",
     "<iframe srcdoc='&lt;script&gt;'>", "<a href=//evil.example>", "<plaintext>", "&#x6a;avascript:"]
) | st.text(max_size=5)  # fmt: skip


@tries(max_examples=100, deadline=None)
@given(parts=st.lists(dangerous, max_size=12))
def test_nothing_that_runs_passes_the_tree(parts: list[str]) -> None:
    html = html_of(parse("".join(parts)))
    again = parse(html)
    assert html_of(again) == html
    for element in again.elements(
        "script", "style", "iframe", "svg", "math", "object", "embed", "form"
    ):
        pytest.fail(element.tag)
    for element in again.elements("a", "img", "details", "p", "b"):
        assert set(element.attributes) <= {
            "href",
            "title",
            "src",
            "alt",
            "open",
            "id",
            "dir",
            "lang",
        }
        assert (
            not element.attributes.get("href", "").lower().startswith(("java", "data", "vbscript"))
        )


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>One</p><p>Two<br>lines</p>", "One\n\nTwo\nlines"),
        ("<ul><li>a</li><li><p>b</p><ul><li>c</li></ul></li></ul>", "- a\n- b\n  - c"),
        ("<ol start=3><li>a</li><li>b</li></ol>", "3. a\n4. b"),
        ("<table><tr><th>A</th><td>b</td></tr></table>", "A | b"),
        ('<a href="tel:+44">call</a>', "call (+44)"),
        ('<a href="https://a.example/">https://a.example/</a>', "https://a.example/"),
        ("<p>a  <b>b</b>\n c</p>", "a b c"),
    ],
)
def test_plain_text(html: str, text: str) -> None:
    assert plain_text(parse(html)) == text


def test_hostile_names_stay_names(tmp_path: Path) -> None:
    files = {
        "content/x.md": "---\ntitle: '<img src=x onerror=alert(1)>'\n---\nText about wombats.\n",
        "mkdocs.yml": MKDOCS_YML.replace("Shop help", "'<b>Shop</b>'"),
    }
    desk = client_of(keeper_of(open_shop(tmp_path / "shop", files)))
    assert "<title>&lt;b&gt;Shop&lt;/b&gt;: desk</title>" in desk.get("/").text
    (found,) = desk.get("/api/search?q=wombats").json()["results"]
    assert found["title"] == "<img src=x onerror=alert(1)>"
