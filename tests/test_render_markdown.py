"""Articles as customers get them, held against what Python-Markdown makes of them."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest
from hypothesis import HealthCheck, example, given, settings
from markdown import Markdown
from markdown.extensions import Extension

from kbgen.load.markup import ReferenceMark
from kbgen.markdown_ext import NOT_SHOWN, KbgenExtension
from kbgen.render_markdown import Resolver, entities, public_html, public_markdown
from tests.load.markdown_texts import HIDDEN, REFERENCE, documents, heaps

WORDS = "THIRTYDAYS"
TABLE = "<table><tr><td>policy</td></tr></table>"


def reference(mark: ReferenceMark) -> str | None:
    return WORDS if mark.inner and mark.inner.strip() == "returns.window" else None


RESOLVER = Resolver(reference, lambda key: TABLE)


class Page(HTMLParser):
    """The text of a page, and its text in code."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.depth = 0
        self.text = self.code = ""
        self.attributes: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.attributes += [value or "" for _, value in attrs]
        self.depth += tag in ("code", "pre")

    def handle_endtag(self, tag: str) -> None:
        self.depth -= tag in ("code", "pre") and self.depth > 0

    def handle_data(self, data: str) -> None:
        if self.depth:
            self.code += data
        else:
            self.text += data


def render(text: str) -> str:
    extensions: list[str | Extension] = [
        "toc", "tables", "admonition", "attr_list", "def_list", "footnotes", "md_in_html",
        "pymdownx.details", "pymdownx.superfences",
        KbgenExtension(resolver_of=lambda text: RESOLVER),
    ]  # fmt: skip
    return Markdown(extensions=extensions).convert(text)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(documents)
@example(f"- a\n\n    ::: agents\n    {HIDDEN}\n    :::\n- b")
@example(f"> ::: agents\n> {HIDDEN}\n> :::")
@example(f"::: agents\n```\n:::\n{HIDDEN}\n```\n:::")
@example(f"- a\n\n    > > b\n    >\n\n    ::: agents\n    {HIDDEN}\n    :::")
def test_what_authors_write(text: str) -> None:
    html = render(text)
    page = Page(html)
    assert HIDDEN not in html
    assert "<!--" not in html
    assert "{{" not in page.text
    assert not any("{{" in value for value in page.attributes)
    assert WORDS not in page.code
    assert NOT_SHOWN not in page.text


@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(heaps())
@example(f"::: agents\n<!--\n:::\n-->\n{HIDDEN}")
@example(f"~~~\n::: agents\n```\n:::\n```\n{HIDDEN}\n:::")
@example(f"```\n::: agents\n```\n{HIDDEN}\n:::\n```")
@example(f"::: agents\n- ::: agents\nx\n:::\n{HIDDEN}\n:::")
@example(f"<!-- x -->::: agents\n{HIDDEN}")
@example(f"    ::: agents\n    {HIDDEN}\n    :::")
@example(f"- a\n\n        ::: agents\n        {HIDDEN}\n        :::")
@example(f":\x02:: agents\n{HIDDEN}\n:::")
@example(f"::: agents\r{HIDDEN}\r:::")
@example(f"\\::: agents\n{HIDDEN}")
@example(f"1. !!! agents\n    {HIDDEN}")
def test_nothing_of_agents_text_comes_through(text: str) -> None:
    assert HIDDEN not in render(text)


def test_markup_that_is_wrong_shows_nothing_at_all() -> None:
    assert render("# Public\n\n::: agents\nsecret") == f"<p>{NOT_SHOWN}</p>"
    assert public_markdown("Public <!-- secret", RESOLVER) is None


@pytest.mark.parametrize(
    ("text", "markdown"),
    [
        ("Nothing here.", "Nothing here."),
        (f"a {REFERENCE} b", f"a {WORDS} b"),
        (f"a `{REFERENCE}` b", f"a `{REFERENCE}` b"),
        (r"a \{{ b", "a &#123;&#123; b"),
        ("a {{ unknown }} b", "a {{ unknown }} b"),
        ("a\n\n::: agents\nx\n:::\n\nb", "a\n\n\n\nb"),
        ("a\n::: agents\nx\n:::\nb", "a\n\nb"),
        ("- a\n    ::: agents\n    x\n    :::\n    b", "- a\n    b"),
        ("> a\n> ::: agents\n> x\n> :::\n> b", "> a\n> b"),
        ("a <!-- x --> b", "a  b"),
        ("a\n<!-- x\ny -->\nb", "a\n\nb"),
        ("- a\n    <!-- x -->\n    b", "- a\n    b"),
        ("<!-- x -->", "\n"),
        ("::: agents\nx\n:::\n<!-- y -->\nb", "\n\nb"),
        ("::: policy delivery", f"\n{TABLE}\n"),
        ("> ::: policy delivery", f">\n> {TABLE}\n>"),
        ("::: agents\n::: policy delivery\n:::", "\n"),
        (f"<!-- {REFERENCE} -->{REFERENCE}", WORDS),
    ],
)
def test_public_markdown(text: str, markdown: str) -> None:
    assert public_markdown(text, RESOLVER) == markdown


@pytest.mark.parametrize(
    ("page", "shown"),
    [
        ("<p>a</p>", "<p>a</p>"),
        ("<p>a <!-- b\nc --> d</p>", "<p>a  d</p>"),
        (f"<p>{REFERENCE}</p>", f"<p>{WORDS}</p>"),
        (f'<a href="{REFERENCE}">', f'<a href="{WORDS}">'),
        (f"<code>{REFERENCE}</code>{REFERENCE}", f"<code>{REFERENCE}</code>{WORDS}"),
        (f"<pre><code>{REFERENCE}</code>{REFERENCE}</pre>", f"<pre><code>{REFERENCE}</code>{REFERENCE}</pre>"),
        ("<pre>a<!-- b --></pre>", "<pre>a</pre>"),
        ("<script>a<!-- b --></script>", "<script>a<!-- b --></script>"),
        ("<p>{{ other }} {{ x", "<p>{{ other }} {{ x"),
        ("<p>a <!-- b", "<p>a &lt;!-- b"),
        (f"<CODE>{REFERENCE}</CODE>", f"<CODE>{REFERENCE}</CODE>"),
    ],
)  # fmt: skip
def test_public_html(page: str, shown: str) -> None:
    assert public_html(page, reference) == shown


def test_values_cannot_be_markup() -> None:
    written = "1. *a* <b> _c_ `d` [e](f) | {: .g} &amp; \\ # \"h\" 'i' {{ j }}"
    html = Markdown(extensions=["attr_list", "tables"]).convert(f"{entities(written)}")
    page = Page(html)
    assert page.text.strip() == written
    assert html.startswith("<p>")
    assert Page(Markdown().convert(entities("- a"))).text == "- a"
