"""An article's body as passages: their text, what each hangs on, and where each stands."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kbgen.claims.prose.passages import Kind, Passage, passages
from tests.claims.prose.test_plain import MARKS

BLOCKS = (
    "# ", "## ", "- ", "* ", "1. ", "    ", "> ", "!!! note\n", '!!! note "T"\n', '??? q "T"\n',
    '=== "Tab"\n', "::: agents\n", ":::\n", "::: policy returns\n", "| a | b |\n", "|---|---|\n",
    "---\n", "===\n", "\n", "\n\n", "```\n", "<!-- ", " -->", ":   ", "[a]: b\n", "[^1]: ", "*[A]: b",
    "<table>", "<tr>", "<th>", "<td>", "</td>", "<ul><li>", "<dl><dt>", "<dd>", "<h2>", "</h2>",
    "<details><summary>", "</details>", "<p>", "</p>", "\t",
)  # fmt: skip
BODIES = st.lists(
    st.one_of(st.sampled_from(BLOCKS), st.sampled_from(MARKS), st.text(max_size=3)), max_size=30
).map(lambda parts: "".join(parts).replace("\r", ""))


def texts(body: str) -> list[str]:
    return [each.text for each in passages(body)]


def kinds(body: str) -> list[tuple[Kind, str]]:
    return [(each.kind, each.text) for each in passages(body)]


def leads(body: str) -> list[tuple[str, str]]:
    return [(each.text, each.lead) for each in passages(body)]


def cells(body: str) -> list[tuple[str, str, str]]:
    """Text, row and column of each cell but the headings of the columns."""
    return [
        (each.text, each.row, each.column)
        for each in passages(body)
        if each.kind is Kind.CELL and each.row
    ]


def written(body: str, passage: Passage) -> str:
    """What stands in the body for a passage."""
    span = passage.plain.span(0, len(passage.text))
    return body[span.start : span.end]


def test_paragraphs_and_where_they_stand() -> None:
    body = "One **30\ndays**.\n\nTwo [x](y(z).md).\n"

    assert kinds(body) == [(Kind.PARAGRAPH, "One 30 days."), (Kind.PARAGRAPH, "Two x.")]
    assert [written(body, each) for each in passages(body)] == [
        "One **30\ndays**.",
        "Two [x](y(z).md).",
    ]


@pytest.mark.parametrize("body", ["", "\n", "   \n\t\n", "---\n", "***\n\n- - -\n", "<!-- a -->"])
def test_nothing_to_read(body: str) -> None:
    assert passages(body) == ()


def test_headings() -> None:
    body = (
        "# Returns ##\nOne\n## Sale {#sale}\nTwo\n### Late { .x }\nThree\n## Cost\nFour\n\n"
        "Faults\n======\nFive\n\nLamps\n-----\nSix\n"
    )
    found = [(each.kind, each.text, each.headings) for each in passages(body)]

    assert found == [
        (Kind.HEADING, "Returns", ()),
        (Kind.PARAGRAPH, "One", ("Returns",)),
        (Kind.HEADING, "Sale", ("Returns",)),
        (Kind.PARAGRAPH, "Two", ("Returns", "Sale")),
        (Kind.HEADING, "Late", ("Returns", "Sale")),
        (Kind.PARAGRAPH, "Three", ("Returns", "Sale", "Late")),
        (Kind.HEADING, "Cost", ("Returns",)),
        (Kind.PARAGRAPH, "Four", ("Returns", "Cost")),
        (Kind.HEADING, "Faults", ()),
        (Kind.PARAGRAPH, "Five", ("Faults",)),
        (Kind.HEADING, "Lamps", ("Faults",)),
        (Kind.PARAGRAPH, "Six", ("Faults", "Lamps")),
    ]


@pytest.mark.parametrize("line", ["=====", "==", "=", "---", "--  "])
def test_underlined_headings(line: str) -> None:
    assert kinds(f"Title\n{line}\n\nText") == [(Kind.HEADING, "Title"), (Kind.PARAGRAPH, "Text")]


def test_a_heading_with_a_reference_keeps_it() -> None:
    assert texts("# Within {{ returns.window }}\n") == ["Within \ufffc"]


def test_lists_hang_on_the_paragraph_before_and_on_the_item_above() -> None:
    body = (
        "You may return:\n\n- lamps\n    - small ones,\n      if new\n    - large ones\n- desks\n\n"
        "    within 30 days\n\nThank you.\n"
    )

    assert leads(body) == [
        ("You may return:", ""),
        ("lamps", "You may return:"),
        ("small ones, if new", "lamps"),
        ("large ones", "lamps"),
        ("desks", "You may return:"),
        ("within 30 days", "desks"),
        ("Thank you.", ""),
    ]
    assert {each.kind for each in passages(body)} == {Kind.PARAGRAPH, Kind.ITEM}


@pytest.mark.parametrize("mark", ["-", "*", "+", "•", "1.", "12)", "- [ ]", "* [x]"])
def test_marks_of_items_are_not_read(mark: str) -> None:
    body = f"{mark} 30 days\n{mark} 14 days\n"

    assert kinds(body) == [(Kind.ITEM, "30 days"), (Kind.ITEM, "14 days")]
    assert len({each.group for each in passages(body)}) == 1


def test_items_hang_on_a_paragraph_in_their_item_that_ends_with_a_colon() -> None:
    body = "- Express\n\n    It costs:\n\n    - £5\n    - £7\n\n    always\n- Standard\n"

    assert leads(body) == [
        ("Express", ""),
        ("It costs:", "Express"),
        ("£5", "It costs:"),
        ("£7", "It costs:"),
        ("always", "Express"),
        ("Standard", ""),
    ]


def test_two_lists_are_two_groups() -> None:
    one, _, other = passages("- a\n\nb\n\n- c\n")

    assert one.group != other.group


def test_quotes() -> None:
    body = "> One\n> two\n>\n> - three\n>     - four\n"

    assert leads(body) == [("One two", ""), ("three", "One two"), ("four", "three")]
    assert [written(body, each) for each in passages(body)] == ["One\n> two", "three", "four"]


def test_admonitions_and_tabs() -> None:
    body = (
        '!!! note "Express"\n    It takes\n    2 days.\n\n    - £5\n\nOutside.\n\n??? tip\n\n    In.\n\n'
        '=== "France"\n    Three.\n'
    )

    assert leads(body) == [
        ("Express", ""),
        ("It takes 2 days.", "Express"),
        ("£5", "Express"),
        ("Outside.", ""),
        ("In.", ""),
        ("France", ""),
        ("Three.", "France"),
    ]
    assert [written(body, each) for each in passages(body)][:2] == [
        "Express",
        "It takes\n    2 days.",
    ]


def test_an_admonition_behind_a_list_is_not_in_it() -> None:
    assert leads("- lamps\n\n!!! note\n    Two.\n") == [("lamps", ""), ("Two.", "")]


def test_tables() -> None:
    body = (
        "Prices:\n\n| Method | Cost | Time |\n|:---|---:|:-:|\n| Standard | £3 | 5 days |\n"
        "| Express | | 1 day\n\nText"
    )

    assert cells(body) == [
        ("Cost", "Method", ""),
        ("Time", "Method", ""),
        ("£3", "Standard", "Cost"),
        ("5 days", "Standard", "Time"),
        ("", "Express", "Cost"),
        ("1 day", "Express", "Time"),
    ]
    assert {each.lead for each in passages(body) if each.kind is Kind.CELL} == {"Prices:"}
    assert passages(body)[-1].text == "Text"


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("| a \\| b | c |", ["a | b", "c"]),
        ("| `a|b` x | c |", ["x", "c"]),
        ("| {{ returns.window | adjective }} | c |", ["\ufffc", "c"]),
        ("a | c", ["a", "c"]),
        ("| a | c | \\", ["a", "c", "\\"]),
    ],
)
def test_cells(line: str, found: list[str]) -> None:
    body = f"| A | B |\n|---|---|\n{line}\n"

    assert texts(body)[2 : 2 + len(found)] == found


def test_cells_stand_where_they_are_written() -> None:
    body = "> | A | B |\n> |---|---|\n> |  **x**  | {{ a.b | value }} |\n"

    assert [written(body, each) for each in passages(body)] == [
        "A",
        "B",
        "x",
        "{{ a.b | value }}",
    ]


def test_a_column_without_a_heading_has_that_of_the_rows() -> None:
    body = "| Returns | |\n|---|---|\n| Window | 14 days |\n"

    assert cells(body)[-1] == ("14 days", "Window", "Returns")


def test_what_is_no_table() -> None:
    assert kinds("A | B\nC | D\n") == [(Kind.PARAGRAPH, "A | B C | D")]


def test_definition_lists() -> None:
    body = "Returns\n:   Within 30 days.\n    Unused.\n\n:   Free.\n\nRefunds\n: In a week.\n"

    assert [(each.kind, each.text, each.lead) for each in passages(body)] == [
        (Kind.PARAGRAPH, "Returns", ""),
        (Kind.ITEM, "Within 30 days. Unused.", "Returns"),
        (Kind.ITEM, "Free.", "Returns"),
        (Kind.PARAGRAPH, "Refunds", ""),
        (Kind.ITEM, "In a week.", "Refunds"),
    ]


def test_footnotes_are_read_and_definitions_are_not() -> None:
    body = "A fee[^1].\n\n[^1]: Of 15%.\n    Only once.\n[ref]: /x 'T'\n*[PH]: Public holiday\n"

    assert texts(body) == ["A fee.", "Of 15%. Only once."]


def test_code_and_comments_are_not_read() -> None:
    body = "A `30 days` b <!-- 14 days --> c.\n\n```\n20 days\n```\n\n    10 days\n\nEnd.\n"

    assert texts(body) == ["A b c.", "End."]


def test_agents_blocks_are_hidden() -> None:
    body = "One.\n\n::: agents\nTwo.\n\n- Three\n:::\n\nFour.\n\n::: policy returns\n"

    assert [(each.text, each.hidden) for each in passages(body)] == [
        ("One.", False),
        ("Two.", True),
        ("Three", True),
        ("Four.", False),
    ]


def test_raw_html() -> None:
    body = (
        '<h2 id="x">Returns</h2>\n<p>You have <b>30</b> days.</p><p class="a > b">Or:</p>\n'
        "<ul>\n<li>14 days</li><li><p>7 days</p></li>\n</ul>\n<div>End</div>\n"
    )

    assert [(each.kind, each.text, each.headings, each.lead) for each in passages(body)] == [
        (Kind.HEADING, "Returns", (), ""),
        (Kind.PARAGRAPH, "You have 30 days.", ("Returns",), ""),
        (Kind.PARAGRAPH, "Or:", ("Returns",), ""),
        (Kind.ITEM, "14 days", ("Returns",), "Or:"),
        (Kind.ITEM, "7 days", ("Returns",), "Or:"),
        (Kind.PARAGRAPH, "End", ("Returns",), ""),
    ]
    assert written(body, passages(body)[1]) == "You have <b>30</b> days."


def test_raw_tables() -> None:
    body = (
        "<table><thead><tr><th>Method</th><th>Cost</th></tr></thead>\n<tbody>\n\n"
        "<tr><td>Standard</td><td><p>£3</p></td></tr>\n\n<tr><td></td><td>£5</td></tr></tbody></table>"
    )

    assert [(each.text, each.row, each.column) for each in passages(body)] == [
        ("Method", "", ""),
        ("Cost", "Method", ""),
        ("Standard", "", "Method"),
        ("£3", "Standard", "Cost"),
        ("£5", "", "Cost"),
    ]
    assert {each.kind for each in passages(body)} == {Kind.CELL}


def test_raw_tables_with_headings_of_rows() -> None:
    body = (
        "<table><tr><th>Window</th><td>30 days</td></tr><tr><th>Cost</th><td>£3</td></tr></table>"
    )

    assert [(each.text, each.row, each.column) for each in passages(body)] == [
        ("Window", "", ""),
        ("30 days", "Window", ""),
        ("Cost", "", ""),
        ("£3", "Cost", ""),
    ]


def test_raw_definition_lists_and_folded_text() -> None:
    body = (
        "<dl><dt>Window</dt><dd>30 days</dd></dl>\n\n"
        "<details><summary>How much?</summary>\n£3\n</details>\n\nAfter.\n"
    )

    assert leads(body) == [
        ("Window", ""),
        ("30 days", "Window"),
        ("How much?", ""),
        ("£3", "How much?"),
        ("After.", ""),
    ]


@given(BODIES)
def test_every_passage_stands_in_the_body(body: str) -> None:
    for passage in passages(body):
        if passage.text:
            span = passage.plain.span(0, len(passage.text))
            assert 0 <= span.start < span.end <= len(body)
            first = passage.plain.span(0, 1)
            assert first.start == span.start


@given(BODIES)
def test_letters_are_read_in_their_order_and_never_twice(body: str) -> None:
    last = -1
    for passage in passages(body):
        for at, letter in enumerate(passage.text):
            if letter.isalnum():
                place = passage.plain.span(at, at + 1).start
                assert place > last or body[place] == "&"
                last = place


@given(st.text(max_size=60))
def test_any_text_at_all(body: str) -> None:
    for passage in passages(body.replace("\r", "")):
        assert isinstance(passage.text, str)


@given(st.lists(st.sampled_from(["a", "one two", "30 days"]), min_size=1, max_size=9))
def test_paragraphs_are_what_blank_lines_part(paragraphs: list[str]) -> None:
    assert texts("\n\n".join(paragraphs)) == paragraphs


@pytest.mark.parametrize(
    "line", ["**Order processing**", "__Order processing__", "**Order processing**:"]
)
def test_a_paragraph_in_bold_stands_for_a_heading(line: str) -> None:
    found = passages(
        f"# Shipping\n\n{line}\n\nUp to 3 days.\n\n**Cost**\n\nFree.\n\n# Returns\n\nNo."
    )
    assert [
        (one.text, one.headings) for one in found if one.text in ("Up to 3 days.", "Free.", "No.")
    ] == [
        ("Up to 3 days.", ("Shipping", "Order processing")),
        ("Free.", ("Shipping", "Cost")),
        ("No.", ("Returns",)),
    ]


@pytest.mark.parametrize(
    "line", ["**Please note.**", "**Free** for you", "**Post** and **parcels**", "- **Post**"]
)
def test_other_bold_words_stand_for_none(line: str) -> None:
    found = passages(f"# Shipping\n\n{line}\n\nUp to 3 days.")
    assert found[-1].headings == ("Shipping",)
