"""What a reader sees of a block of Markdown, and where each character of it stands."""

from __future__ import annotations

import html

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kbgen.claims.prose.plain import REFERENCE, plain

MARKS = (
    "*", "**", "_", "`", "~~", "==", "[", "]", "](", ")", "![", "<", ">", "&", "&nbsp;", "&pound;",
    "\\", "{{", "}}", "{{ a.b }}", "{: .c }", "<br>", "<b>", "</b>", "<del>", "\n", "\n> ", "  ",
    "\u00a0", ":material-x:", "30 days", "£3.95", "a", " ", "|", "[^1]", "'", '"', "<script>", "é",
)  # fmt: skip
TEXTS = st.lists(st.one_of(st.sampled_from(MARKS), st.text(max_size=3)), max_size=25).map("".join)


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("You have **30 days**.", "You have 30 days."),
        ("You have __30__ *days* or _so_.", "You have 30 days or so."),
        ("***Both*** ==marked==", "Both marked"),
        ("5 * 3 and snake_case and 2_000", "5 * 3 and snake_case and 2_000"),
        ("[30 days](returns.md) left", "30 days left"),
        ('[30 days](a(b).md "All (of it)") left', "30 days left"),
        ("[30 days](<a b.md>) left", "30 days left"),
        ("[30 days][returns] or [30 days][]", "30 days or 30 days"),
        ("**[30 days](returns.md){ .big }**", "30 days"),
        ("[over\nlines](a.md)", "over lines"),
        ("[x](y)(z)", "x(z)"),
        ("see [1] and [this]", "see [1] and [this]"),
        ("![30 days](a.png) to go", " to go"),
        ('![30 days](a.png "30 days") to go', " to go"),
        ("![30 days][ref] to go", " to go"),
        ("[![30 days](a.png)](b.md) to go", " to go"),
        ('<img alt="3 > 2 days" src="a.png"> to go', " to go"),
        ("&pound;3.95&nbsp;&lt;b&gt; &#163;5 &#xA3;6", "£3.95 <b> £5 £6"),
        ("&amp;nbsp; &bogus; AT&T", "&nbsp; &bogus; AT&T"),
        ("30\u00a0days\u202fto\u2009go", "30 days to go"),
        ("one  \ntwo\\\nthree<br>four<br />five", "one two three four five"),
        ("> one\n> two", "> one two"),
        ("\\*30\\* \\[days\\] \\| \\\\", "*30* [days] | \\"),
        ("{{ returns.window | adjective }} policy", f"{REFERENCE} policy"),
        ("<https://shop.example/a_b> <a@shop.example>", "https://shop.example/a_b a@shop.example"),
        ("mail a_b@shop.example", "mail a_b@shop.example"),
        ("<b>30</b> <span class='x'>days</span>", "30 days"),
        ("a < b, 3 <4 and c > d", "a < b, 3 <4 and c > d"),
        ("text { .note } {#id} {: .x } {kept}", "text    {kept}"),
        (":material-truck: 30 :smile:", "  30 :smile:"),
        ("~~£50~~ £40, <del>9 days</del><s>8</s>3 days", " £40, 3 days"),
        ("A fee[^1] of 15%[^long-name].", "A fee of 15%."),
        ("<script>var days = '30 days';</script>30", "30"),
        ("<style>p { margin: 3px }</style>30", "30"),
        ("", ""),
    ],
)
def test_what_a_reader_sees(source: str, text: str) -> None:
    assert plain(source, 0, len(source)).text == text


@pytest.mark.parametrize(
    ("source", "text", "place"),
    [
        ("You have **30 days** left.", "30 days", "30 days"),
        ("You have **30** *days* left.", "30 days", "30** *days"),
        ("You have [30 days](a(b).md 'T') left.", "30 days", "30 days"),
        ("It costs &pound;3.95.", "£3.95", "&pound;3.95"),
        ("It takes 30&nbsp;days.", "30 days", "30&nbsp;days"),
        ("It takes 30\n> days.", "30 days", "30\n> days"),
        ("It takes 30  \n    days.", "30 days", "30  \n    days"),
        ("Say \\*30\\* now.", "*30*", "\\*30\\*"),
        ("A {{ returns.window }} policy", f"{REFERENCE} policy", "{{ returns.window }} policy"),
        ("Mail <a@shop.example>.", "a@shop.example", "<a@shop.example>"),
        ("<b>30</b> days", "30 days", "30</b> days"),
    ],
)
def test_where_it_stands(source: str, text: str, place: str) -> None:
    found = plain(source, 0, len(source))
    at = found.text.index(text)
    span = found.span(at, at + len(text))

    assert source[span.start : span.end] == place


def test_only_the_stretch_is_read() -> None:
    found = plain("**a** 30 days **b**", 6, 13)

    assert found.text == "30 days"
    assert (found.span(0, 2).start, found.span(3, 7).end) == (6, 13)


@given(TEXTS)
def test_every_character_has_a_place_in_the_source(source: str) -> None:
    found = plain(source, 0, len(source))
    last = 0
    for at in range(len(found.text)):
        span = found.span(at, at + 1)
        assert 0 <= span.start < span.end <= len(source)
        assert span.start >= last or source[span.start] in "&<\\{"
        last = span.start


@given(TEXTS)
def test_what_is_shown_unchanged_equals_the_source(source: str) -> None:
    found = plain(source, 0, len(source))
    for piece in found.pieces:
        shown = found.text[piece.plain : piece.plain + piece.length]
        written = source[piece.source : piece.source + piece.source_length]
        assert (
            shown == written
            or shown in (" ", REFERENCE)
            or shown in (html.unescape(written), written[1:], written[1:-1])
        )


@given(
    st.text(st.characters(categories=["L", "N", "P", "Sc"], exclude_characters="*_`~=[]<>&\\{}:"))
)
def test_a_text_without_marks_is_itself(source: str) -> None:
    found = plain(source, 0, len(source))

    assert found.text == source
    if source:
        span = found.span(0, len(source))
        assert (span.start, span.end) == (0, len(source))


@pytest.mark.parametrize(
    "mark", ["[", "![", "<a ", '<a "', "~~", "**", "&", "{{", "<script>", "`", "]("]
)
def test_marks_that_never_close_take_no_longer_than_the_text(mark: str) -> None:
    source = mark * 20_000

    assert len(plain(source, 0, len(source)).text) <= len(source)
