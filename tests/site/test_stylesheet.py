"""The one stylesheet: what pages can use of it is kept as it was."""

from __future__ import annotations

import pytest

from kbgen.site.stylesheet import bundle


@pytest.mark.parametrize(
    ("sheet", "found"),
    [
        ("a { color : red ; }", "a{color :red}"),
        (
            "/* { */ a,\n b:is(i, u) > c { margin: 0 calc(1px + 2px) }",
            "a,b:is(i,u) > c{margin:0 calc(1px + 2px)}",
        ),
        ('@charset "UTF-8"; a{content:"} /* x */ ;"}', 'a{content:"} /* x */ ;"}'),
        ("a{b:url(data:image/svg+xml;x,{y})}", "a{b:url(data:image/svg+xml;x,{y})}"),
        (
            "@media (min-width: 2em) { a { b: c } }",
            "@media (min-width:2em) {a{b:c}}".replace(" {a", "{a"),
        ),
        (
            "@keyframes x { from { top: 0 } to { top: 1px } }",
            "@keyframes x{from{top:0}to{top:1px}}",
        ),
        (":root { --kb-dark: ; --kb-x: y }", ":root{--kb-dark: ;--kb-x:y}"),
        (".a { }", ""),
    ],
)
def test_nothing_changes_but_space(sheet: str, found: str) -> None:
    assert bundle([sheet]) == found


def test_what_no_page_can_use_is_left_out() -> None:
    material = """
      [data-md-color-scheme=slate]{--md-hue:225deg}
      .md-header,.md-typeset h1{color:var(--md-used)}
      .md-nav{color:var(--md-lost)}
      @media print{.md-sidebar{display:none}}
      .md-typeset .tabbed-set{display:flex}
      :root{--md-used:#000;--md-lost:#fff}
    """
    assert bundle([material, ".kb-x{a:b}"], ("tabbed-",)) == (
        ".md-typeset h1{color:var(--md-used)}:root{--md-used:#000}.kb-x{a:b}"
    )
    assert ".md-typeset .tabbed-set{display:flex}" in bundle([material])
