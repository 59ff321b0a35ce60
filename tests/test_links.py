"""What is found in Markdown, and that nothing is missed which Python-Markdown makes active."""

from __future__ import annotations

from html.parser import HTMLParser
from itertools import pairwise
from time import process_time

import markdown
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kbgen.links import Kind, hypertext
from kbgen.model import Article, Loc
from kbgen.render_markdown import Resolver, public_markdown
from kbgen.targets import address

EXTENSIONS = [
    "abbr", "admonition", "attr_list", "def_list", "footnotes", "md_in_html", "tables", "toc",
    "pymdownx.details", "pymdownx.superfences",
]  # fmt: skip


def targets(text: str) -> list[tuple[Kind, str]]:
    """The links of a text, each of which must point at its target."""
    found = hypertext(text)
    for link in found.links:
        written = text[link.span.start : link.span.end]
        assert (
            link.kind is Kind.IMAGE_BY_ID
            or "&" in written
            or "\\" in written
            or (written == link.target)
        )
    return [(link.kind, link.target) for link in found.links]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("[a](b.md)", "b.md"),
        ("[a]( b.md )", "b.md"),
        ("[a](<b c.md>)", "b c.md"),
        ("[a](b c.md)", "b c.md"),
        ("[a]()", ""),
        ('[a](b.md "title")', "b.md"),
        ("[a](b.md 'title')", "b.md"),
        ('[a](b.md "ti (tle")', "b.md"),
        ('[a](b.md "ti) tle")', "b.md"),
        ('[a](b.md "say "so"")', "b.md"),
        ("[a](b'c.md)", "b'c.md"),
        ("[a](b(c).md)", "b(c).md"),
        ("[a](b\\).md)", "b).md"),
        ("[a](b.md?x&amp;y)", "b.md?x&y"),
        ("[a [b] c](d.md)", "d.md"),
        ("[*a* `]`](b.md)", "b.md"),
        ("[a\nb](c.md)", "c.md"),
        ("> [a](b.md)", "b.md"),
        ("- [a](b.md)", "b.md"),
        ("| [a](b.md) | c |\n|---|---|", "b.md"),
        ("# [a](b.md)", "b.md"),
    ],
)
def test_link(text: str, found: str) -> None:
    assert targets(text) == [(Kind.LINK, found)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("![a](b.png)", [(Kind.IMAGE, "b.png")]),
        ("[![a](b.png)](c.md)", [(Kind.IMAGE, "b.png"), (Kind.LINK, "c.md")]),
        ("[a](b.md)[c](d.md)", [(Kind.LINK, "b.md"), (Kind.LINK, "d.md")]),
        ("<https://example.org/>", [(Kind.AUTOLINK, "https://example.org/")]),
        ("[a]: b.md", [(Kind.DEFINITION, "b.md")]),
        ("[a]: <b.md> 'c'", [(Kind.DEFINITION, "b.md")]),
        ("[a]:\n  b.md\n  (c)", [(Kind.DEFINITION, "b.md")]),
        ("> [a]: b.md", [(Kind.DEFINITION, "b.md")]),
        ("[a]: b.md\n\n[c][a] and [a]", [(Kind.DEFINITION, "b.md")]),
        ("![c][A]\n\n[a]: b.md", [(Kind.IMAGE_BY_ID, "b.md"), (Kind.DEFINITION, "b.md")]),
        ("![a][] ![b][]\n\n[a]: b.md", [(Kind.IMAGE_BY_ID, "b.md"), (Kind.DEFINITION, "b.md")]),
    ],
)
def test_other_kinds(text: str, found: list[tuple[Kind, str]]) -> None:
    assert targets(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "a (b.md)",
        "[a] (b.md)",
        "\\[a](b.md)",
        "[a\\](b.md)",
        "`[a](b.md)`",
        "``[a](b.md) ` ``",
        "```\n[a](b.md)\n```",
        "    [a](b.md)",
        "<!-- [a](b.md) -->",
        "[a\n\nb](c.md)",
        "[^1]: b.md",
        "[a]: this is text",
        "*[a]: b.md is text",
        "a@example.org",
    ],
)
def test_no_link(text: str) -> None:
    assert targets(text) == []


def tags(text: str) -> list[tuple[str, dict[str, str]]]:
    """The tags of a text, each of which must stand where it says."""
    found = hypertext(text).tags
    for tag in found:
        assert text[tag.span.start] == ("<" if tag.name else "{")
        for attribute in tag.attributes:
            assert text[attribute.span.start :].lower().startswith(attribute.name)
    return [(tag.name, {a.name: a.value for a in tag.attributes}) for tag in found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("<br>", ("br", {})),
        ("<br/>", ("br", {})),
        ("<A HREF='b'>", ("a", {"href": "b"})),
        ("<a href = b title>", ("a", {"href": "b", "title": ""})),
        ('<a href="b&amp;c"\n  title="d > e">', ("a", {"href": "b&c", "title": "d > e"})),
        ("<a/href=b/title=c>", ("a", {"href": "b/title=c"})),
        ('<a href="b"title="c">', ("a", {"href": "b", "title": "c"})),
        ("<a href=>", ("a", {"href": ""})),
        ("a <b c", ("b", {"c": ""})),
        ("\\<a>", ("a", {})),
        ("> <a>", ("a", {})),
        ("{#b .c}\n", None),
        ("# a {: #b .c d=e }", ("", {"d": "e"})),
        ("*a*{ b='c d' e=\"f}\" }", ("", {"b": "c d", "e": "f}"})),
        ("a\n{: b=c }", ("", {"b": "c"})),
    ],
)
def test_tag(text: str, found: tuple[str, dict[str, str]] | None) -> None:
    assert tags(text) == ([found] if found else [])


@pytest.mark.parametrize(
    "text",
    [
        "a < b > c",
        "a <3 b",
        "</a>",
        "<a@example.org>",
        "`<a>`",
        "```\n<a>\n```",
        "    <a>",
        "<!-- <a> -->",
        "&lt;a&gt;",
        "a { b=c } d",
        "{ b=c }",
        "{{ a b=c }}",
        "a {b} c",
    ],
)
def test_no_tag(text: str) -> None:
    assert tags(text) == []


def test_content_of_a_style() -> None:
    found = hypertext("<style>a { b: url(c) }</style> <b>d</b>").tags
    assert [tag.content for tag in found] == ["a { b: url(c) }", ""]


def test_code_is_no_code_in_raw_html() -> None:
    text = "`<a>`\n\n<div>\n`<b>`\n\n    <i>\n\n~~~\n<s>\n~~~\n</div>\n\n`<u>`\n"
    assert [tag.name for tag in hypertext(text).tags] == ["div", "b", "i"]


def test_code_in_html_that_holds_markdown() -> None:
    text = "<div markdown>\n`<b>`\n</div>\n"
    assert [tag.name for tag in hypertext(text).tags] == ["div"]


def test_addresses_of_a_tag() -> None:
    text = '<img alt="x" src="a" srcset="b 1x, c 2x" style="d: url(e)"> <animate values="f;g">'
    found = [target for tag in hypertext(text).tags for _, target in tag.targets()]
    assert found == ["a", "b", "c", "e", "f", "g"]


def test_the_first_of_two_attributes_counts() -> None:
    tag = hypertext("<a b=c b=d>").tags[0]
    assert tag.get("b") == "c"
    assert tag.get("e") == ""


def test_a_tag_over_the_border_of_a_block_hides_none() -> None:
    assert [tag.name for tag in hypertext('<b title="\n===\n<i>">').tags] == ["b", "i"]


def test_agents_blocks() -> None:
    text = "[a](a.md)\n\n::: agents\n[b](b.md) `[c](c.md)` <b>\n:::\n\n[d](d.md) <i>\n"
    found = hypertext(text)
    assert [(link.target, link.hidden) for link in found.links] == [
        ("a.md", False),
        ("b.md", True),
        ("d.md", False),
    ]
    assert [(tag.name, tag.hidden) for tag in found.tags] == [("b", True), ("i", False)]


def test_places() -> None:
    body = "One\n[two](b.md)\n"
    article = Article("content/a.md", "a.md", Loc("content/a.md"), body, body_line=4)
    found = hypertext(body)
    assert found.loc(article, found.links[0].span) == Loc("content/a.md", 5, 7, 5, 11)


PIECES = [
    "[a](", "![a](", ")", "(", "[", "]", "![", "[x]", "[x]: ", "\n[x]: ", "javascript:1",
    "<javascript://x>", "&#106;avascript:1", "java\tscript:1", '"', "'", "<", ">", "`", "``",
    "\n", "\n\n", "\\", "<div>", "</div>", "<p>", "<span ", "<script>", "</script>", " onclick=x",
    ' onclick="x"', "{", "}", "{: ", " }", "*a*", "# ", "- ", "> ", "    ", "| ", "a", "a <b",
    "~~~\n", "```\n", "<!-- ", " -->", "=", "\n===\n", "!", "<a href=javascript:1>",
    "<div markdown>", '<b title="', "<pre>", "::: agents\n", "\n:::\n", ": ",
]  # fmt: skip


class Active(HTMLParser):
    """What is active in a page."""

    def __init__(self) -> None:
        super().__init__()
        self.found: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found |= {tag} & {"script"}
        for name, value in attrs:
            self.found |= {name} & {"onclick"}
            if name in ("href", "src") and _is_script(value or ""):
                self.found.add("target")


def _is_script(target: str) -> bool:
    return address(target).lower().startswith("javascript:")


@settings(max_examples=400, deadline=None, derandomize=True)
@given(st.lists(st.sampled_from(PIECES), min_size=2, max_size=14))
def test_nothing_active_is_missed(pieces: list[str]) -> None:
    body = "".join(pieces)
    shown = public_markdown(body, Resolver(lambda mark: None, lambda key: ""))
    if shown is None:
        return
    page = Active()
    try:
        page.feed(markdown.markdown(shown, extensions=EXTENSIONS))
        page.close()
    except AssertionError:
        # Python's own parser of HTML gives up on some declarations.
        return
    found = hypertext(body)
    seen = {tag.name for tag in found.tags}
    seen |= {attribute.name for tag in found.tags for attribute in tag.attributes}
    every = [link.target for link in found.links]
    every += [target for tag in found.tags for _, target in tag.targets()]
    if any(map(_is_script, every)):
        seen.add("target")
    assert page.found <= seen


@given(st.text("[]()!<>\"'`\\ \n{}:=-#|abon&;", max_size=80))
def test_every_text_is_read(text: str) -> None:
    found = hypertext(text)
    spans = [link.span for link in found.links] + [tag.span for tag in found.tags]
    assert all(0 <= span.start <= span.end <= len(text) for span in spans)
    for one, two in pairwise(found.links):
        assert one.span.start <= two.span.start


@pytest.mark.parametrize(
    "unit",
    [
        "](", "[a](b ", "[a]((", "![a][b] ", '<b c="', "<x a='<x' ", "<a <b ", "*{a", "*a*{ a=b",
        "<div>\n`x`\n", "`a ", "[a]: b\n", "# x {.a {.b ", '](a " ',
    ],
)  # fmt: skip
def test_time_is_linear(unit: str) -> None:
    def seconds(count: int) -> float:
        body = unit * count
        start = process_time()
        hypertext(body)
        return process_time() - start

    seconds(500)
    # Eight times the text may take thrice its share; time that grows with the square takes eight.
    assert seconds(8_000) < max(48 * seconds(1_000), 5)
