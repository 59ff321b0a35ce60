"""YAML to nodes: exact places, text as it is written, and an end to everything."""

from __future__ import annotations

import time

import pytest

from kbgen.load.yaml_nodes import Items, Limits, Node, Scalar, Table, parse_yaml
from kbgen.model import Loc


def shown(node: Node | None) -> object:
    """A node as (text, line, column, end line, end column) and lists and pairs of that."""
    match node:
        case Scalar(text, loc):
            return (text, loc.line, loc.column, loc.end_line, loc.end_column)
        case Items(items, _):
            return [shown(item) for item in items]
        case Table(entries, _):
            return {entry.key.text: shown(entry.value) for entry in entries}
    return None


def read(text: str, first_line: int = 1) -> Node:
    node, problems = parse_yaml(text, "p.yml", first_line)
    assert problems == ()
    assert node is not None
    return node


def mistakes(text: str, limits: Limits = Limits()) -> list[tuple[str, int, int]]:  # noqa: B008
    _, problems = parse_yaml(text, "p.yml", limits=limits)
    return [(p.rule, p.loc.line, p.loc.column) for p in problems if p.loc]


@pytest.mark.parametrize(
    ("text", "nodes"),
    [
        ("a: b", {"a": ("b", 1, 4, 1, 5)}),
        ("a:\nb: c", {"a": ("", 1, 3, 1, 3), "b": ("c", 2, 4, 2, 5)}),
        ("a: é 😀 b # c", {"a": ("é 😀 b", 1, 4, 1, 9)}),
        ("a: b\n  c\nd: e", {"a": ("b c", 1, 4, 2, 4), "d": ("e", 3, 4, 3, 5)}),
        ('a: "b\n  c"', {"a": ("b c", 1, 4, 2, 5)}),
        ("a: 'it''s'", {"a": ("it's", 1, 4, 1, 11)}),
        ("a:\tb", {"a": ("b", 1, 4, 1, 5)}),
        ("a: |\n  b\n  c\nd: e", {"a": ("b\nc\n", 1, 4, 4, 1), "d": ("e", 4, 4, 4, 5)}),
        ("a: [b, c]", {"a": [("b", 1, 5, 1, 6), ("c", 1, 8, 1, 9)]}),
        ("a:\n- b\n- {c: d}", {"a": [("b", 2, 3, 2, 4), {"c": ("d", 3, 7, 3, 8)}]}),
        ("a: &x b\nc: *x", {"a": ("b", 1, 4, 1, 8), "c": ("b", 1, 4, 1, 8)}),
        ("a: b\x85c", {"a": ("b c", 1, 4, 1, 7)}),
        ("a: b\u2028c", {"a": ("b c", 1, 4, 1, 7)}),
        ("%YAML 1.2\n---\na: b", {"a": ("b", 3, 4, 3, 5)}),
        ("a: !!str 5", {"a": ("5", 1, 4, 1, 11)}),
    ],
)
def test_places(text: str, nodes: object) -> None:
    assert shown(read(text)) == nodes


def test_places_of_collections() -> None:
    root = read("\na:\n  b: c\n\n\nd: [e,\n  f]\n")
    assert isinstance(root, Table)
    assert root.loc == Loc("p.yml", 2, 1, 7, 5)
    places = [entry.value.loc for entry in root.entries]
    assert places == [Loc("p.yml", 3, 3, 3, 7), Loc("p.yml", 6, 4, 7, 5)]


def test_first_line() -> None:
    assert shown(read("a: b", first_line=7)) == {"a": ("b", 7, 4, 7, 5)}


@pytest.mark.parametrize(
    "text", ["18:00", "no", "NO", "0123", "1e3", "0x1F", "~", "null", "=", "1_000"]
)
def test_scalars_stay_text(text: str) -> None:
    node = read(f"a: {text}")
    assert isinstance(node, Table)
    value = node.get("a")
    assert isinstance(value, Scalar)
    assert (value.text, value.plain) == (text, True)


@pytest.mark.parametrize(
    ("text", "plain"), [("b", True), ("", True), ("'b'", False), ('"b"', False), ("|\n  b", False)]
)
def test_plain(text: str, plain: bool) -> None:
    node = read(f"a: {text}")
    assert isinstance(node, Table)
    value = node.get("a")
    assert isinstance(value, Scalar)
    assert value.plain is plain


def test_nothing() -> None:
    for text in ("", "\n\n", "# only a comment\n", "---\n"):
        node, problems = parse_yaml(text, "p.yml")
        assert node is None or (isinstance(node, Scalar) and not node.text)
        assert problems == ()


def test_duplicates_at_any_depth_are_all_filed_and_the_first_counts() -> None:
    node, problems = parse_yaml("a: 1\nb:\n  c: {d: 2, d: 3}\n  c: 4\na: 5", "p.yml")
    assert [(p.rule, p.loc, p.related[0].loc) for p in problems] == [
        ("KB004", Loc("p.yml", 3, 13, 3, 14), Loc("p.yml", 3, 7, 3, 8)),
        ("KB004", Loc("p.yml", 4, 3, 4, 4), Loc("p.yml", 3, 3, 3, 4)),
        ("KB004", Loc("p.yml", 5, 1, 5, 2), Loc("p.yml", 1, 1, 1, 2)),
    ]
    assert problems[0].message == (
        "'d' stands here a second time; the first is in line 3. Keep one of them."
    )
    assert shown(node) == {"a": ("1", 1, 4, 1, 5), "b": {"c": {"d": ("2", 3, 10, 3, 11)}}}


@pytest.mark.parametrize(
    ("text", "line", "column", "message"),
    [
        ("a: b: c", 1, 5, "A ':' too many: put text with ': ' in quotes, or check the indentation."),
        ("\ta: b", 1, 1, "A tab stands here; YAML is indented with blanks."),
        ("a:\n\tb: c", 2, 1, "A tab stands here; YAML is indented with blanks."),
        ("a: 'b\nc: d", 1, 4, "A quotation mark opens here and never closes."),
        ('a: "\\q"', 1, 5, "Between double quotes a '\\' begins an escape; write '\\\\' or use single quotes."),
        ("a: @b", 1, 4, "A text cannot begin with this character; put it in quotes."),
        ("a: [b\nc: d", 2, 2, "A '[' or '{' before this is not closed; text that holds them stands in quotes."),
        ("a: - b", 1, 4, "A list begins below its key: put '- ' on the next line."),
        ("a: {{ b }}", 1, 5, "Put a text that begins with '{{' in quotes."),
        ("a: {{ b }} c", 1, 12, "Put a text that begins with '{{' in quotes."),
        ("[a]: b", 1, 1, "A key is a single word or text. One that begins with '[' stands in quotes."),
        ("a: *b", 1, 4, "'*b' stands for nothing: no '&b' ends before it."),
        ("a: &b [*b]", 1, 8, "'*b' stands for nothing: no '&b' ends before it."),
        ("a: b\n---\nc: d", 2, 1, "A second YAML document begins here; put it in a file of its own."),
        ("a: b\n...\nc: d", 3, 1, "The YAML ends before this line; put the rest in a file of its own."),
        ("a: !x b", 1, 4, "Values are read as they are written; remove the tag !x."),
        ("a: b\x07", 1, 5, "A control character stands here, which YAML does not allow. Delete it."),
        ('a: "\\x07"', 1, 4, "This text holds a control character. Delete it."),
        ("*" * 50_000, 1, 2, "This is not YAML: did not find expected alphabetic or numeric character."),
    ],
)  # fmt: skip
def test_broken(text: str, line: int, column: int, message: str) -> None:
    _, problems = parse_yaml(text, "p.yml")
    assert [
        (p.rule, p.loc and p.loc.line, p.loc and p.loc.column, p.message) for p in problems
    ] == [("KB002", line, column, message)]


def test_what_ends_reading() -> None:
    bomb = "a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
        f"{key}: &{key} [{', '.join([f'*{before}'] * 9)}]\n"
        for before, key in zip("abcdefghij", "bcdefghijk", strict=True)
    )
    started = time.perf_counter()
    assert mistakes(bomb) == [("KB003", 6, 12)]
    assert mistakes("a: " + "[" * 500) == [("KB003", 1, 53)]
    assert mistakes("- " * 500) == [("KB003", 1, 101)]
    assert mistakes("a: b\n" * 1_000_000) == [("KB003", 1, 1)]
    assert mistakes("a: '" + "x" * 1_999_000) == [("KB002", 1, 4)]
    assert mistakes("a: b\nc: d", Limits(nodes=3)) == [("KB003", 2, 4)]
    assert time.perf_counter() - started < 30
