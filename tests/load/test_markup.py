"""The scanner: what it finds, where, and what it takes for code."""

from __future__ import annotations

import pytest

from kbgen.load.markup import Lines, Markup, Span, Trouble, misspelt, scan

X = "{{ x }}"


def text_of(text: str, span: Span) -> str:
    return text[span.start : span.end]


def seen(text: str) -> list[str]:
    """The lines on which a reference is one."""
    lines = Lines.of(text)
    return [text.split("\n")[lines.place(mark.span.start)[0] - 1] for mark in scan(text).references]


def troubles(text: str) -> list[tuple[Trouble, int]]:
    lines = Lines.of(text)
    return [(m.trouble, lines.place(m.span.start)[0]) for m in scan(text).mistakes]


def test_everything_at_once() -> None:
    text = (
        "a {{ x }} \\{{ `{{ y }}` <!-- c {{ z }} -->\n"
        "::: policy  returns.window \n"
        "> ::: agents\n"
        "> {{ h }} `k` <!-- d -->\n"
        "> ::: policy p\n"
        "> :::\n"
        "```\n"
        "{{ f }}\n"
        "```\n"
    )
    found = scan(text)
    assert [text_of(text, mark.span) for mark in found.references] == ["{{ x }}"]
    assert [mark.inner for mark in found.references] == [" x "]
    assert [text[at : at + 3] for at in found.escapes] == ["\\{{"]
    assert [(p.key, p.prefix, p.hidden, text_of(text, p.key_span)) for p in found.policies] == [
        ("returns.window", "", False, "returns.window"),
        ("p", "> ", True, "p"),
    ]
    assert [(c.text, text_of(text, c.span)) for c in found.comments] == [
        ("c {{ z }}", "<!-- c {{ z }} -->"),
        ("d", "<!-- d -->"),
    ]
    (block,) = found.agents
    assert text_of(text, block.span) == (
        "> ::: agents\n> {{ h }} `k` <!-- d -->\n> ::: policy p\n> :::"
    )
    assert text_of(text, block.inner) == "> {{ h }} `k` <!-- d -->\n> ::: policy p\n"
    assert [mark.inner for mark in found.hidden] == [" h "]
    assert [text_of(text, span) for span in found.code] == [
        "`{{ y }}`", "`k`", "```", "{{ f }}", "```",
    ]  # fmt: skip
    assert found.mistakes == ()
    assert found.prose(text).split("\n")[0] == "a {{ x }} \\{{" + " " * 29
    assert len(found.prose(text)) == len(text)


def test_nothing() -> None:
    assert scan("") == Markup()
    assert scan("Some text.\n\n# With a heading\n") == Markup()


@pytest.mark.parametrize(
    "text",
    [
        f"{X}",
        f"# {X}",
        f"- a\n\n    {X}",
        f"- a\n    - b\n\n        {X}",
        f"1. a\n\n    {X}",
        f"para\n    {X}",
        f"> {X}",
        f"> - a\n>\n>     {X}",
        f"!!! note\n    {X}",
        f"??? note \"T\"\n    {X}",
        f"[^1]: a\n\n    {X}",
        f"Term\n:   def\n\n    {X}",
        f"| a |\n|---|\n| `b |\n| {X} ` |",
        f"`a\n\n{X} b`",
        f"\\`{X}`",
        f"```\n{X}",
        f"```\n{X}\n~~~",
        f"``` js foo\n\n{X}\n\n```",
        f"> ```\n\n{X}\n> ```",
        f"    ```\na\n\n{X}\n    ```",
        f"<div>{X}</div>",
        f"<a href='{X}'>",
        f"<code>a</code>{X}",
        f"<code>{X}",
        f"`<!-- a` {X} -->",
        f"[a]({X})",
        f"{X}\\",
    ],
)  # fmt: skip
def test_text(text: str) -> None:
    assert len(scan(text).references) == 1


@pytest.mark.parametrize(
    "text",
    [
        f"    {X}",
        f"\t{X}",
        f"para\n\n    {X}",
        f"# head\n    {X}",
        f"- a\n\n        {X}",
        f"- a\n\nb\n\n    {X}",
        f"- a\n  - b\n\n        {X}",
        f">     {X}",
        f"    > {X}",
        f"```\n{X}\n```",
        f"```` {{.py}}\n```\n{X}\n````",
        f"~~~ js title=\"a b\"\n{X}\n~~~  ",
        f"> ```\n> {X}\n> ```",
        f"- a\n\n    ```\n    {X}\n    ```",
        f"`{X}`",
        f"``a ` {X}``",
        f"`a\n{X}`",
        f"``{X}`",
        f"``` js foo\n{X}\n```",
        f"> ```\n{X}\n> ```",
        f"```{X}` a",
        f"<code>{X}</code>",
        f"<PRE class='a'>\n\n{X}\n</pre>",
        f"<script>{X}</script>",
        f"<!-- {X} -->",
        f"<!--\n```\n-->\n<!-- {X}\n```\n -->",
        f"\\{X}",
    ],
)  # fmt: skip
def test_code(text: str) -> None:
    assert scan(text).references == ()


def test_a_reference_ends_on_its_line() -> None:
    assert [mark.inner for mark in scan("{{ a\n}} {{ b }} {{ c } }").references] == [
        None, " b ", None,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("::: agents\nx", [(Trouble.UNCLOSED_BLOCK, 1)]),
        ("::: agents\n::: agents\n:::\n:::", [(Trouble.NESTED_BLOCK, 2)]),
        ("::: agents\n- ::: agents\n:::", [(Trouble.NESTED_BLOCK, 2)]),
        ("- ::: agents\n  :::", [(Trouble.MISPLACED_BLOCK, 1), (Trouble.STRAY_CLOSE, 2)]),
        ("x ::: agents", [(Trouble.MISPLACED_BLOCK, 1)]),
        ("::: agent\n:::", [(Trouble.MISSPELT_BLOCK, 1)]),
        ("```\n::: agents\n:::\n```", [(Trouble.BLOCK_IN_CODE, 2)]),
        ("    ::: agents\n    :::", [(Trouble.BLOCK_IN_CODE, 1)]),
        ("    ::: <b>agents</b>", [(Trouble.BLOCK_IN_CODE, 1)]),
        (
            "a\n    ~~~\nb\n    ::: agents\nx\n    ~~~\n    :::",
            [(Trouble.UNCLOSED_BLOCK, 4), (Trouble.LEFT_BLOCK, 5)],
        ),
        ("    ~~~\n::: agents\n:::\n    ~~~", [(Trouble.BLOCK_IN_CODE, 1)]),
        (":::", [(Trouble.STRAY_CLOSE, 1)]),
        ("- a\n\n    ::: agents\n:::", [(Trouble.CLOSE_ELSEWHERE, 4)]),
        ("::: agents\n    :::", [(Trouble.CLOSE_ELSEWHERE, 2)]),
        (":::: agents\n:::", [(Trouble.CLOSE_ELSEWHERE, 2)]),
        ("> ::: agents\nx\n> :::", [(Trouble.LEFT_BLOCK, 2)]),
        ("::: policy", [(Trouble.POLICY_WITHOUT_KEY, 1)]),
        (":::tip\nx\n:::", [(Trouble.FOREIGN_BLOCK, 1)]),
        ("a <!-- b", [(Trouble.UNCLOSED_COMMENT, 1)]),
        ("<!-- a\n::: agents\n-->\n:::", [(Trouble.CROSSING_COMMENT, 1)]),
        ("::: agents\n<!--\n:::\n-->", [(Trouble.CROSSING_COMMENT, 2)]),
        ("::: agents\n```\n:::", [(Trouble.UNCLOSED_BLOCK, 1)]),
        ("::: agents\n```\n:::\n```\n:::", []),
        (":::agents\n:::tip\n:::\n:::", []),
        ("<!--\n::: agents\n:::\n-->", []),
        ("```\n:::\n:::tip\n```", []),
        ("a\n" + "[" * 2_001, [(Trouble.TOO_MANY, 2)]),
        ("[a](b)\n\n" * 3_000, []),
        ("a\n" + "{{ x }}" * 20_001, [(Trouble.TOO_MANY, 2)]),
    ],
)
def test_mistakes(text: str, found: list[tuple[Trouble, int]]) -> None:
    assert troubles(text) == found


@pytest.mark.parametrize(
    "line",
    [
        "::: agents only", "::agents", "::: agent", "：：： agents", ":\u200b:: agents", ": : : agents",
        "; ; ; agents", "::: {.agents}", "**::: agents**", "!!! agents", "- !!! agent", "??? agents",
        "<!-- x -->::: agents", "::: a\u200bgents", "# ::: agents", "| ::: agents |", "`::: agents",
        "::: agents <!-- x -->", ":::for agents", "\\::: agents", "ː:: agents", "::agnets", "1. ::::",
        "\u00a0::: agents", "\x0c:::", "::: ａgents x",
    ],
)  # fmt: skip
def test_what_looks_like_a_block(line: str) -> None:
    assert not scan(f"{line}\nx").is_sound


@pytest.mark.parametrize(
    "line",
    [
        "Agents: they help.", "std:::x", "a:: b", "`::: agents` hides", ":   Agents", "|:--:|:::",
        "12:30:00", "!!! note \"For agents\"", "Our agents; they help; ask.", "http://[::1]/",
    ],
)  # fmt: skip
def test_what_does_not(line: str) -> None:
    assert scan(line).is_sound


def test_what_a_misspelt_word_means() -> None:
    assert [misspelt(word) for word in ("agent", "AGENTS", "polcy", "tip")] == [
        "agents", "agents", "policy", None,
    ]  # fmt: skip


def test_lines() -> None:
    lines = Lines.of("ab\n\ncd", 7)
    assert [lines.place(offset) for offset in range(7)] == [
        (7, 1), (7, 2), (7, 3), (8, 1), (9, 1), (9, 2), (9, 3),
    ]  # fmt: skip
    assert [lines.offset(*lines.place(offset)) for offset in range(7)] == list(range(7))


def test_lines_of_text_that_are_code_to_nobody() -> None:
    assert seen(f"{X}\n    {X}\n\n    {X}\n{X}") == [X, f"    {X}", X]
