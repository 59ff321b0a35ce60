"""Markdown twins and `llms.txt`, read by a Markdown engine and held against the pages."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote

import markdown
import pytest

from kbgen.model import KnowledgeBase
from kbgen.site.html_markdown import escaped, html_to_markdown
from kbgen.site.machines import machine_files
from kbgen.site.pages import HelpCentre
from tests.project import knowledge_base

SITE = "https://help.kettlewick.example/"
LINK = re.compile(r"\]\(<?([^\s)>]+)")
ENGINE = ["admonition", "attr_list", "def_list", "footnotes", "md_in_html", "tables", "sane_lists"]


class Words(HTMLParser):
    """The words of HTML, those of one element where its class is given."""

    def __init__(self, inside: str = "") -> None:
        super().__init__()
        self.found: list[str] = []
        self.inside, self.depth = inside, 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "div" and (self.depth or self.inside in (dict(attrs).get("class") or "").split()):
            self.depth += 1

    def handle_endtag(self, tag: str) -> None:
        if tag == "div" and self.depth:
            self.depth -= 1

    def handle_data(self, data: str) -> None:
        if self.depth or not self.inside:
            self.found += re.findall(r"\w+", data)


def words(html: str, inside: str = "") -> list[str]:
    reader = Words(inside)
    reader.feed(html)
    return reader.found


def files(root: Path, contents: dict[str, str], site_url: str = SITE) -> dict[str, str]:
    kb = knowledge_base(root, contents)
    return dict(machine_files(HelpCentre(kb), site_url))


# The demo shop


def test_each_article_has_a_twin_that_its_page_names(
    built_demo: dict[str, bytes], demo_kb: KnowledgeBase
) -> None:
    published = [a for a in demo_kb.articles.values() if a.is_published(demo_kb.as_of)]
    twins = [path for path in built_demo if path.endswith(".html.md")]
    assert len(twins) == len(published) > 60
    for twin in twins:
        page = built_demo[twin.removesuffix(".md")].decode()
        assert '<link rel="alternate" type="text/markdown" href="index.html.md">' in page


def test_twins_say_what_the_pages_say(built_demo: dict[str, bytes], demo_kb: KnowledgeBase) -> None:
    """Word by word; where a page has a table of the policy, whose cells are put otherwise, by set."""
    for path, raw in built_demo.items():
        if not path.endswith(".html.md"):
            continue
        text = raw.decode()
        assert "{{" not in text
        assert ":::" not in text
        body = re.sub(r"\A# .*\n\n(> .*\n\n?)?", "", text)
        mine = words(markdown.markdown(body, extensions=ENGINE))
        page = built_demo[path.removesuffix(".md")].decode()
        theirs = words(page, "kb-prose")
        if "kb-policy" in page:
            assert set(theirs) <= set(mine), path
        else:
            assert mine == theirs, path


def test_links_of_twins_lead_somewhere(built_demo: dict[str, bytes]) -> None:
    seen = 0
    for path, raw in built_demo.items():
        if path.endswith((".html.md", "llms.txt", "llms-full.txt")):
            for address in LINK.findall(raw.decode()):
                if address.startswith(SITE):
                    seen += 1
                    target = unquote(address.removeprefix(SITE).partition("#")[0])
                    assert target in built_demo, (path, address)
    assert seen > 300


def test_llms_txt(built_demo: dict[str, bytes]) -> None:
    """The form that llmstxt.org sets: a title, a summary, prose, then lists of links under headings."""
    text = built_demo["llms.txt"].decode()
    blocks = text.strip().split("\n\n")
    assert blocks[:2] == [
        "# How can we help?",
        (
            "> Answers about your order, your delivery, returns, guarantees and your account at"
            " Kettlewick."
        ),
    ]
    assert "21 November 2026" in blocks[2] or "2026-11-21" in blocks[2]
    heads, lists = blocks[3::2], blocks[4::2]
    assert all(head.startswith("## ") for head in heads)
    assert heads[-1] == "## Optional"
    for block in lists:
        for line in block.split("\n"):
            assert re.fullmatch(r"- \[.+\]\(https://[^ )]+\)(: .+)?", line), line
    twins = {path for path in built_demo if path.endswith(".html.md")} - {"index.html.md"}
    assert {unquote(link.removeprefix(SITE)) for link in LINK.findall(text)} == twins | {
        "facts.json"
    }


def test_llms_full_txt_holds_every_article(built_demo: dict[str, bytes]) -> None:
    full = built_demo["llms-full.txt"].decode()
    for path, raw in built_demo.items():
        if path.endswith(".html.md") and path != "index.html.md":
            assert raw.decode().rstrip() in full, path


# Small help centres

FILES = {
    "policies/shop.yml": (
        "business: {name: A *Shop*, country: GB, currency: GBP, time_zone: Europe/London}\n"
        "returns: {window: 30 days, overrides: {}}\n".replace(", overrides: {}", "")
        + "refunds: {method: the way_that_you *paid*}\n"
    ),
    "content/returns/send back.md": (
        "---\ntitle: Send <it> back\ndescription: Within {{ returns.window }}.\n---\n"
        "# Send it back\n\nYou have {{ returns.window }}: {{ refunds.method }}.\n\n"
        "::: agents\nsecret\n:::\n\n"
        "[Home](../index.md#top) and [a file](form.pdf), [out](https://a.example/), [x](#here).\n\n"
        "[Other]\n\n[Other]: other.md\n\n\\{{ not }}\n"
    ),
    "content/returns/other.md": "---\ntitle: Other\n---\n- one\n\n    ::: policy returns.window\n",
    "content/returns/form.pdf": "PDF",
    "content/draft.md": "---\ntitle: Draft\ndraft: yes\n---\nNot yet.\n",
}


def test_a_twin(tmp_path: Path) -> None:
    found = files(tmp_path, FILES)
    assert found["returns/send back/index.html.md"] == (
        "# Send &lt;it\\> back\n\n> Within 30 days.\n\n"
        "You have 30 days: the way\\_that\\_you \\*paid\\*.\n\n"
        f"[Home]({SITE}index.html.md#top) and [a file]({SITE}returns/form.pdf),"
        " [out](https://a.example/), [x](#here).\n\n"
        f"[Other]\n\n[Other]: {SITE}returns/other/index.html.md\n\n{{{{ not }}}}\n"
    )
    assert (
        found["returns/other/index.html.md"]
        == "# Other\n\n- one\n\n    - Time to return: 30 days\n"
    )
    assert not any("draft" in path for path in found)


def test_a_help_centre_that_knows_no_address(tmp_path: Path) -> None:
    found = files(tmp_path, FILES, "")
    assert "[Home](../../index.html.md#top)" in found["returns/send back/index.html.md"]
    assert "(returns/send%20back/index.html.md): Within 30 days." in found["llms.txt"]
    assert "https://help" not in "".join(found.values())


def test_a_file_of_the_shops_own_takes_its_place(tmp_path: Path) -> None:
    found = files(tmp_path, FILES | {"content/llms.txt": "mine"})
    assert "llms.txt" not in found
    assert "llms-full.txt" in found


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>One</p><p>Two <b>three</b></p>", "One\n\nTwo **three**"),
        ("<h2>Head</h2><ul><li>a</li><li>b</li></ul>", "## Head\n\n- a\n- b"),
        ("<ol><li>a<ul><li>b</li></ul></li></ol>", "1. a\n  - b"),
        (
            (
                "<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><th>1|2</th><td>x<br>y"
                "<ul><li>z</li></ul></td></tr></tbody></table>"
            ),
            "| A | B |\n| --- | --- |\n| 1\\|2 | x; y; z |",
        ),
        ("<table><tbody><tr><th>A</th><td>x</td></tr></tbody></table>", "- A: x"),
        ('<p><a href="tel:+441">0 1</a> <a href="/x">y</a></p>', "[0 1](tel:+441) [y](/x)"),
        ("<p hidden>no</p><template><p>no</p></template><p>a_b</p>", "a\\_b"),
    ],
)
def test_html_to_markdown(html: str, expected: str) -> None:
    assert html_to_markdown(html) == expected


@pytest.mark.parametrize("text", ["a*b*c", "[x](y)", "<b>", "> q", "`x`", "a\\*b", "_x_"])
def test_escaped_text_is_shown_as_it_is(text: str) -> None:
    html = markdown.markdown(f"A {escaped(text)} z")
    shown = re.sub(r"<[^>]+>", "", html).replace("&lt;", "<").replace("&gt;", ">")
    assert shown.replace("&amp;", "&") == f"A {text} z"
