"""What runs a script is not published, however it is spelt."""

from __future__ import annotations

import re
import time
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kbgen.safe_html import without_scripts
from tests.conftest import Cli
from tests.shop import MKDOCS_YML, mkdocs, open_shop

HOSTILE = [
    "<script>mark()</script>",
    "<SCRIPT SRC=x.js></SCRIPT >",
    "<script\n>mark()</script\t>",
    "<script/src=x>mark()</script>",
    "<scr<script></script>ipt>mark()</script>",
    "<<script></script>img src=x onerror=mark()>",
    "<svg><script>mark()</script></svg>",
    '<svg><script href="data:text/javascript,mark()" /></svg>',
    "<svg:script>mark()</svg:script>",
    "<svg onload=mark()>",
    "<svg/onload=mark()>",
    '<svg><animate attributeName="href" values="x;javascript:mark()"/></svg>',
    '<svg><set attributeName="href" to="javascript:mark()"/></svg>',
    '<svg><use href="data:image/svg+xml;base64,PHN2Zz4="/></svg>',
    "<img src=x onerror=mark()>",
    "<img src=x OnErRoR\n=\nmark()>",
    '<img src="x"onerror="mark()">',
    "<img src=`x`onerror=mark()>",
    "<img/src=x/onerror=mark()>",
    "<img src=x onerror\x0c=mark()>",
    '<img alt="a>b" onerror="mark()">',
    "<img alt='\"' onerror='mark()'>",
    '<img title=x"y onerror=mark() z=">">',
    '<a href="javascript:mark()">x</a>',
    "<a href=JaVaScRiPt:mark()>x</a>",
    '<a href=" \x01javascript:mark()">x</a>',
    '<a href="java\tscript:mark()">x</a>',
    '<a href="java\nscript:mark()">x</a>',
    '<a href="java&#x73;cript:mark()">x</a>',
    '<a href="java&#115cript:mark()">x</a>',
    '<a href="javascript&colon;mark()">x</a>',
    '<a href="java&Tab;script&colon;mark()">x</a>',
    '<a href="&#1;javascript:mark()">x</a>',
    '<a href="vbscript:mark()">x</a>',
    '<a href="data:text/html,<script>mark()</script>">x</a>',
    '<a href="data:text/html;base64,AAAA">x</a>',
    '<a href="DATA:application/xhtml+xml,x">x</a>',
    '<a href="data:image/svg+xml,x">x</a>',
    '<a xlink:href="javascript:mark()">x</a>',
    '<form action="javascript:mark()"><button formaction="javascript:mark()">x</button></form>',
    '<iframe src="javascript:mark()"></iframe>',
    '<iframe srcdoc="&lt;script&gt;mark()&lt;/script&gt;"></iframe>',
    '<object data="x.swf"></object><embed src="x.swf"><applet code="x"></applet>',
    '<base href="javascript:/">',
    '<meta http-equiv="refresh" content="0;url=javascript:mark()">',
    '<textarea><a title="</textarea><img src=x onerror=mark()>"></textarea>',
    '<noscript><p title="</noscript><img src=x onerror=mark()>"></noscript>',
    '<style><a title="</style><img src=x onerror=mark()>"></style>',
    "<svg><![CDATA[><img src=x onerror=mark()>]]></svg>",
    "<!x><img src=x onerror=mark()>",
    "<?x <img src=x onerror=mark()>",
    "<img src=x onerror=mark()",
    '<img alt="',
]
HARMLESS = [
    '<p class="a" id="b">Text &lt;b&gt; &amp; more</p>',
    '<a href="https://x.example/?a=1&amp;b=2#c" title="One: two">x</a>',
    '<a href="mailto:a@b.example">x</a> <a href="tel:+441">y</a> <a href="../b/">z</a>',
    '<img alt="" src="data:image/png;base64,AAAA"> <img src="data:image/svg+xml,x" alt="s">',
    "<table><tr><th scope=row>a</th></tr></table><br/><input type='checkbox' checked disabled>",
    "plain",
]


class Seen(HTMLParser):
    """What another parser finds to run."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("script", "object", "embed", "applet", "base") or tag.endswith(":script"):
            self.found.append(tag)
        for name, value in attrs:
            seen = re.sub(r"[\x00-\x20]", "", value or "").lower()
            if name.startswith("on") or name == "srcdoc" or "script:" in seen:
                self.found.append(f"{name}={value}")
            if seen.startswith("data:") and not seen.startswith("data:image/"):
                self.found.append(seen)


def runs(html: str) -> list[str]:
    seen = Seen()
    seen.feed(html)
    seen.close()
    return seen.found


@pytest.mark.parametrize("html", HOSTILE)
def test_nothing_hostile_is_left(html: str) -> None:
    safe = without_scripts(f"<p>before</p>{html}<p>after</p>")
    assert runs(safe) == [], safe
    assert safe.startswith("<p>before</p>")
    assert "after" in safe
    # No bracket but those of whole tags, so that no element of mere text changes what is read.
    assert re.sub(r"<[^<>]*>", "", safe).count("<") == 0
    assert without_scripts(safe) == safe


@pytest.mark.parametrize("html", HARMLESS)
def test_what_is_harmless_stays_as_it_is(html: str) -> None:
    assert without_scripts(html) == html


def test_the_rest_of_a_tag_is_kept() -> None:
    html = '<a class="x" href="/a" onclick="go()">x</a><img src=x.png alt=\'a "b"\' onload=go() />'
    assert without_scripts(html) == (
        '<a class="x" href="/a">x</a><img src="x.png" alt="a &quot;b&quot;" />'
    )


PIECES = [*"<>/=\"'` \t\n:;&#ax!?-", "script", "onload", "href", "javascript:", "<a ", "<svg", "</"]


@given(st.lists(st.sampled_from(PIECES)))
def test_any_text(pieces: list[str]) -> None:
    safe = without_scripts("".join(pieces))
    assert runs(safe) == []
    assert without_scripts(safe) == safe


def test_time_is_linear() -> None:
    for part in ("<a ", "<a", "<script>", '<a b="', "<p class=x>", "<a/b=", "<!--"):
        text = part * 4_000
        start = time.process_time()
        without_scripts(text)
        assert time.process_time() - start < 5


ARTICLE = "---\ntitle: Hostile\n---\n" + "\n\n".join(
    [
        "Fine **text**.",
        # Of control characters kbgen takes none, and an unclosed comment ends the build before.
        *(html for html in HOSTILE if html.replace("\n", "").replace("\t", "").isprintable()),
        "[a](javascript:mark()) ![b](javascript:mark()) <javascript:mark()>",
        "[c](data:text/html,mark) [d][d]",
        "[d]: javascript:mark()",
        "*e*{: onclick=mark() }",
        "Last **words**.",
    ]
)


def hostile_shop(root: Path, article: str, settings: str = "") -> Path:
    return open_shop(
        root,
        {
            "mkdocs.yml": MKDOCS_YML.replace("[kbgen]", f"[kbgen: {{{settings}}}]")
            + "  - attr_list\n",
            "content/returns/hostile.md": article,
        },
    )


def test_a_build_that_goes_on_publishes_none_of_it(cli: Cli, tmp_path: Path) -> None:
    root = hostile_shop(tmp_path, ARTICLE)
    assert cli("build", cwd=root).code == 1
    assert mkdocs("build", cwd=root).code == 1
    assert not (root / "site").exists()
    ran = cli("build", "--baseline", "known.json", cwd=root)
    assert ran.code == 0, ran
    page = (root / "site/returns/hostile/index.html").read_text()
    prose = page.partition('<div class="kb-prose')[2].partition("<footer")[0]
    assert "Fine <strong>text</strong>" in prose
    assert "Last <strong>words</strong>" in prose
    assert runs(prose) == []
    assert not (root / "site/returns/hostile/index.html.md").exists()
    assert "mark()" not in (root / "site/llms-full.txt").read_text()
    assert "text/markdown" not in page


def test_settings_may_allow_it(cli: Cli, tmp_path: Path) -> None:
    article = "---\ntitle: Ours\n---\n<p onclick=ours()>x</p>\n"
    root = hostile_shop(tmp_path, article, "allow_scripts: true")
    ran = cli("build", "--strict", cwd=root)
    assert ran.code == 0, ran
    assert "<p onclick=ours()>" in (root / "site/returns/hostile/index.html").read_text()
    assert "<p onclick=ours()>" in (root / "site/returns/hostile/index.html.md").read_text()
