"""Markdown for property tests: what authors write, and heaps of what confuses a parser."""

from __future__ import annotations

from hypothesis import strategies as st

REFERENCE = "{{ returns.window }}"
HIDDEN = "SECRETWORD"

Lines = list[str]


def _indented(lines: Lines, by: str = "    ") -> Lines:
    return [by + line if line.strip() else line for line in lines]


def _quoted(lines: Lines) -> Lines:
    return ["> " + line if line.strip() else ">" for line in lines]


_WORDS = st.sampled_from([REFERENCE, "text", "a`b", "", "**bold**", "[link](x.md)"])


@st.composite
def _spans(draw: st.DrawFn) -> Lines:
    ticks = "`" * draw(st.integers(1, 3))
    gap = draw(st.sampled_from([" ", "\n"]))
    return f"see {ticks}x{gap}{REFERENCE} y{ticks} and {REFERENCE}".split("\n")


@st.composite
def _fence(draw: st.DrawFn) -> Lines:
    fence = draw(st.sampled_from(["```", "````", "~~~", "~~~~~"]))
    info = draw(st.sampled_from(["", "yaml", " js", '{.py title="x"}', 'python title="a b"']))
    inside = draw(st.sampled_from([[REFERENCE], ["# x", "", f"    {REFERENCE}"], ["- a", "> b"]]))
    return [fence + info, *inside, fence]


@st.composite
def _agents(draw: st.DrawFn) -> Lines:
    colons = draw(st.sampled_from([":::", ":::", "::::"]))
    opener = colons + draw(st.sampled_from([" agents", "agents", "  Agents ", "\tagents"]))
    inside = draw(st.lists(_FLAT, max_size=2))
    lines = [line for block in inside for line in [*block, ""]]
    at = draw(st.integers(0, len(inside)))
    secret = [f"{HIDDEN} {REFERENCE}", ""]
    return [opener, *(secret if at == 0 else []), *lines, HIDDEN, colons]


_FLAT: st.SearchStrategy[Lines] = st.one_of(
    _WORDS.map(lambda word: [f"Some {word} here"]),
    st.just([f"Two lines {REFERENCE}", f"and {REFERENCE}."]),
    _spans(),
    _fence(),
    st.just([f"    code {REFERENCE}", "", f"    more {REFERENCE}"]),
    st.just(["<div>", f"raw {REFERENCE}", "</div>"]),
    st.just([f"a <code>{REFERENCE}</code> and {REFERENCE}"]),
    st.just(["<pre>", REFERENCE, "</pre>"]),
    st.just(["| a | b |", "|---|---|", f"| {REFERENCE} | `{REFERENCE}` |"]),
    _WORDS.map(lambda word: [f"## Head {word}"]),
    _WORDS.map(lambda word: [f"Head {word}", "==="]),
    st.just(["* * *"]),
    st.just([f"<!-- {HIDDEN} {REFERENCE} -->"]),
    st.just([f"text <!-- {HIDDEN}", f"{HIDDEN} --> and {REFERENCE}"]),
    st.just([f'![p](a.png "{REFERENCE}") <a href="{REFERENCE}">x</a>']),
)


def _nested(blocks: st.SearchStrategy[Lines]) -> st.SearchStrategy[Lines]:
    inside = st.lists(blocks, min_size=1, max_size=3).map(
        lambda found: [line for block in found for line in [*block, ""]]
    )
    return st.one_of(
        blocks,
        _agents(),
        inside.map(lambda b: ["- item", "", *_indented(b), f"- item {REFERENCE}"]),
        inside.map(lambda b: [f"1. item {REFERENCE}", "", *_indented(b)]),
        inside.map(lambda b: ["* a", f"    * b {REFERENCE}", "", *_indented(_indented(b))]),
        inside.map(_quoted),
        inside.map(lambda b: [f'!!! note "T {REFERENCE}"', "", *_indented(b)]),
        inside.map(lambda b: ['??? tip "T"', *_indented(b)]),
    )


documents: st.SearchStrategy[str] = st.lists(
    st.recursive(_FLAT, _nested, max_leaves=6), min_size=1, max_size=4
).map(lambda blocks: "\n\n".join("\n".join(block) for block in blocks))
"""Articles whose blocks are all closed, with the hidden word in agents' blocks and comments alone."""

_MESS = (
    "text", f"x {REFERENCE}", "", "", "```", "~~~", "````", "```js", "    ```", "> ```", "- ```",
    f"    code {REFERENCE}", "\tcode", "- item", "1. one", "> quote", "> > deeper", "<div>", "</div>",
    "<div markdown>", "<pre>", "</pre>", "<code>", "</code>", "<script>", "</script>", "<!-- x",
    "x -->", "<!-- a -->", "<!-->", "--!>", "`", "``", "a ` b", f"x `{REFERENCE}` y", "| a | b |",
    "|---|---|", "# head", "===", "---", "!!! note", "??? tip", "        deep", "\\`", "}}", "[a](b",
    "* * *", "Term", ":   def", "[^1]: foot", "[^1]", "\u200b", "\x0c", "\u2028x", "<?php", "<!X",
    "<![CDATA[", "</", "<b", "*", "**", "[", "$$", "\ufeff", ":::tip",
)  # fmt: skip
_MARGINS = ("", "", "", "    ", "> ", "  ", "\t", "        ", ">", "> > ", "    > ", "- ", "1. ")
_OPENERS = (
    "::: agents", ":::agents", ":::: agents", "::: Agents", ":::  agents  ", "::: agents only",
    "::agents", "::: agent", ":::\tagents", "：：： agents", ":\u200b:: agents", "; ; ; agents",
    "::: {.agents}", "**::: agents**", "!!! agents", "<!-- x -->::: agents", "::: a\u200bgents",
    "# ::: agents", "`::: agents", "::: agents <!-- x -->", ":::for agents",
)  # fmt: skip


@st.composite
def heaps(draw: st.DrawFn) -> str:
    """Lines of anything, and in the middle an agents' block, or what was meant for one."""
    margin = draw(st.sampled_from(_MARGINS))
    mess = st.builds(str.__add__, st.sampled_from(_MARGINS), st.sampled_from(_MESS))
    inside = st.one_of(st.just(HIDDEN), st.sampled_from(_MESS))
    opener = draw(st.one_of(st.sampled_from(_OPENERS[:5]), st.sampled_from(_OPENERS)))
    colons = opener[: len(opener) - len(opener.lstrip(":"))] or ":::"
    closer = draw(st.sampled_from([colons, colons, colons, ":::", "::::", "", "    :::"]))
    lines = [
        *draw(st.lists(mess, max_size=6)),
        margin + opener,
        *(margin + line for line in draw(st.lists(inside, max_size=4))),
        margin + HIDDEN,
        margin + closer,
        *draw(st.lists(mess, max_size=4)),
    ]
    return draw(st.sampled_from(["\n", "\n", "\r\n"])).join(lines)
