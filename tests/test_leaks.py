"""Nothing of agents' text, and nothing that is never public, is in any file that is published.

A marker is a nonsense word that stands in one place. After a build every file of `site/` is read,
decompressed and decoded, and none may hold one: neither in its name nor in its content.
"""

from __future__ import annotations

import base64
import codecs
import gzip
import html
import json
import os
import re
import signal
import subprocess
import sys
import time
import zlib
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from urllib.parse import unquote

import markdown
import pytest

from kbgen.model import Audience
from kbgen.search.documents import Document, Kind
from kbgen.search.language import language_of
from kbgen.search.static import static_files
from tests.conftest import Cli
from tests.project import write
from tests.search import files as index
from tests.shop import MKDOCS_YML, environment, mkdocs, open_shop, tree

# Every marker begins so; nothing else does.
MARK = "zqvx"

POLICY = """\
# zqvxyamlcomment
business:
  owner: zqvxsectionowner
  name: Corner Shop
  country: GB
  time_zone: Europe/London
returns:
  reviewed: 2026-10-05
  source: zqvxsectionsource
  window:
    value: 30 days
    owner: zqvxfactowner
    source: zqvxfactsource
    note: zqvxfactnote
  cost: free      # zqvxinlinecomment
refunds:
  method: the way you paid
  approval_over: {value: £471829, audience: agent, note: zqvxagentnote}
terms:
  secret_code: {value: zqvxagentfact, audience: agent, says: [zqvxagentsays]}
  secret_list: {value: [zqvxagentone, zqvxagenttwo], audience: agent}
authority:
  owner: zqvxauthorityowner
  advisor:
    goodwill_up_to: £583926
    may: [zqvxmaydothis]
"""

PUBLIC = """\
---
# zqvxfrontcomment
title: Return an item
description: You have {{ returns.window }}.
owner: zqvxarticleowner
source: zqvxarticlesource
note: zqvxarticlenote
keywords: [send back]
---
<!-- zqvxcommentatstart -->
You have {{ returns.window }} <!-- zqvxcommentinline --> from delivery.

<!--
zqvxcommentlong

zqvxcommentlonger {{ terms.secret_code }}
-->

::: agents
zqvxblockparagraph {{ terms.secret_code }}

## zqvxblockheading

![zqvxblockalt](../agents/zqvxpicture.png "zqvxblocktitle")

::: policy authority

| zqvxblocktable | b |
|---|---|
| zqvxblockcell | d |

```
zqvxblockcode
```
:::

1. First
2. Second

    ::: agents
    zqvxblockinlist
    :::

3. Third
    - nested

        ::: agents
        zqvxblockinnestedlist
        :::

> Quoted
>
> ::: agents
> zqvxblockinquote
> :::
>
> Still quoted

!!! note "A note"
    Before

    ::: agents
    zqvxblockinadmonition
    :::

    After

| One | Two |
|---|---|
| a | b |

::: agents
zqvxblockbehindtable
:::

| Three | Four |
|---|---|
| c <!-- zqvxcommentincell --> | d |

::: policy refunds

::: policy returns

- item <!-- zqvxcommentinitem -->
- another

[link](return-a-gift.md "a title") <!-- zqvxcommentbehindlink --><!-- zqvxcommenttwo -->

Visible at the end.

::: agents
zqvxblockatend
:::
"""

FILES = {
    "mkdocs.yml": MKDOCS_YML,
    "policies/shop.yml": POLICY,
    "content/index.md": "---\ntitle: Help\n---\nHello.\n<!-- zqvxhomecomment -->",
    "content/returns/return-an-item.md": PUBLIC,
    "content/returns/windows.md": PUBLIC.replace(MARK, MARK + "crlf").replace("\n", "\r\n"),
    "content/returns/bom.md": "\ufeff" + PUBLIC.replace(MARK, MARK + "bom"),
    "content/returns/return-a-gift.md": (
        "---\ntitle: Return a gift\n---\nText.\n\n:::agents\nzqvxtight\n:::\n\n"
        "::: agents   \nzqvxspaces\n:::   \n"
    ),
    "content/agents/index.md": "---\ntitle: zqvxindextitle\naudience: agent\n---\nzqvxindexbody\n",
    "content/agents/zqvxfilename.md": (
        "---\ntitle: zqvxagenttitle\ndescription: zqvxagentdescription\naudience: agent\n"
        "keywords: [zqvxagentkeyword]\nredirect_from: [zqvxoldname.md]\n---\n# zqvxagentheading\n\n"
        "zqvxagentbody {{ terms.secret_code }}\n\n## zqvxagentsubheading {#zqvxanchor}\n\n"
        "![zqvxalt](zqvxpicture.png) [back](../returns/return-an-item.md)\n"
    ),
    "content/agents/zqvxfolder/zqvxdeep.md": "---\ntitle: zqvxdeeptitle\naudience: agent\n---\nText.\n",
    "content/agents/zqvxpicture.png": "PNG zqvxpicturebytes",
    "content/agents/zqvxdata.json": '{"a": "zqvxjson"}',
    "content/agents/notes.txt": "zqvxtextfile",
    "content/agents/style.css": ".zqvxcss {}",
    "content/agents/page.html": "<p>zqvxhtmlfile</p>",
}
SECRETS = (MARK, "471829", "471,829", "583926", "583,926")


def decoded(raw: bytes) -> Iterator[str]:
    """A file's text in every way that it could be read."""
    if raw[:2] == b"\x1f\x8b":
        yield from decoded(gzip.decompress(raw))
    if raw[:1] == b"\x78":
        with suppress(zlib.error):
            yield from decoded(zlib.decompress(raw))
    for encoding in ("utf-16-le", "utf-16-be"):
        yield raw.decode(encoding, "ignore")
    text = raw.decode("utf-8", "replace")
    plain = unquote(html.unescape(unescaped(text)))
    yield text
    yield plain
    yield re.sub(r"<[^>]*>|[\s\u00ad\u200b-]", "", plain)
    yield codecs.decode(text, "rot13")
    for packed in re.findall(r"[A-Za-z0-9+/_-]{12,}={0,2}", plain):
        for cut in range(4):
            piece = packed[cut:].rstrip("=").replace("-", "+").replace("_", "/")
            piece = piece[: len(piece) - (len(piece) % 4 == 1)]
            yield base64.b64decode(piece + "=" * (-len(piece) % 4)).decode("latin-1")


def unescaped(text: str) -> str:
    """JSON's and CSS's escapes read."""
    text = re.sub(r"\\u([0-9a-fA-F]{4})", lambda match: chr(int(match[1], 16)), text)
    return re.sub(r"\\x([0-9a-fA-F]{2})", lambda match: chr(int(match[1], 16)), text)


def texts(files: dict[str, bytes]) -> Iterator[tuple[str, str]]:
    """All that can be read in files, with the path of each."""
    for path, raw in files.items():
        for text in (path, unquote(path), *decoded(raw)):
            yield path, text
    if "search/index.json" in files:
        # Its words are written without the letters that they share with the one before.
        for word in (*index.vocabulary(files), *index.postings(files)):
            yield "search/", word


def leaks(files: dict[str, bytes]) -> list[tuple[str, str]]:
    found = set()
    for path, text in texts(files):
        low = text.lower()
        for secret in SECRETS:
            at = low.find(secret)
            if at >= 0:
                found.add((path, low[at : at + 40]))
    return sorted(found)


@pytest.fixture
def marked(tmp_path: Path) -> Path:
    write(tmp_path / "shop", FILES)
    return tmp_path / "shop"


@pytest.mark.parametrize(
    "raw",
    [
        b"a zqvxword",
        b"a ZQVXWORD",
        gzip.compress(b"zqvxword", mtime=0),
        zlib.compress(b"zqvxword"),
        "zqvxword".encode("utf-16-le"),
        b"&#122;&#113;&#118;&#120;word",
        b"%7a%71%76%78word",
        json.dumps("é").encode() + b'"\\u007a\\u0071\\u0076\\u0078word"',
        b"zq<b>vx</b>word",
        base64.b64encode(b"some zqvxword here"),
        b"data:x;base64," + base64.b64encode(b"zqvxword here"),
        codecs.encode("zqvxword", "rot13").encode(),
        b"up to \xc2\xa3471,829",
    ],
)
def test_a_leak_is_seen(raw: bytes) -> None:
    assert leaks({"a": raw})
    assert leaks({"zqvxname": b""})


def test_a_leak_into_the_words_of_the_search_is_seen() -> None:
    shown = Document("a", Kind.ARTICLE, Audience.PUBLIC, "a", "Zqa", text="Zqvxword")
    other = Document("b", Kind.ARTICLE, Audience.PUBLIC, "b", "Other")
    site = {path: text.encode() for path, text in static_files([shown, other], language_of("en"))}
    hidden = {path: raw for path, raw in site.items() if "/heads/" not in path}
    manifest = {**json.loads(site["search/index.json"]), "texts": "", "heads": ""}
    hidden = {path: raw for path, raw in hidden.items() if "/texts/" not in path}
    hidden["search/index.json"] = json.dumps(manifest).encode()
    assert all(MARK.encode() not in raw for raw in hidden.values())
    assert leaks(hidden) == [("search/", "zqvxword")]


def test_every_marker_is_one_of_many() -> None:
    words = re.findall(rf"{MARK}\w+", "".join(FILES.values()) + "".join(FILES))
    assert len(set(words)) > 100


def test_the_public_part_is_there(cli: Cli, marked: Path) -> None:
    ran = cli("build", cwd=marked)
    assert ran.code == 0, ran
    page = (marked / "site/returns/return-an-item/index.html").read_text()
    for text in (
        "You have 30 days",
        "Third",
        "Still quoted",
        "After",
        "Four",
        "Visible at the end.",
    ):
        assert text in page
    assert (marked / "site/returns/windows/index.html").is_file()


def test_kbgen_build(cli: Cli, marked: Path) -> None:
    assert cli("build", cwd=marked).code == 0
    assert leaks(tree(marked / "site")) == []


def test_mkdocs_build(marked: Path) -> None:
    ran = mkdocs("build", cwd=marked)
    assert ran.code == 0, ran
    assert leaks(tree(marked / "site")) == []


def test_mkdocs_builds_that_are_killed(marked: Path) -> None:
    states = set()
    for count in range(1, 40, 8):
        process = subprocess.Popen(
            [sys.executable, "-m", "mkdocs", "build"],
            cwd=marked,
            env=environment(),
            stderr=subprocess.DEVNULL,
        )
        site = marked / "site"
        end = time.monotonic() + 20
        while process.poll() is None and time.monotonic() < end:
            if sum(len(files) for _, _, files in os.walk(site)) >= count:
                break
            time.sleep(0.002)
        process.send_signal(signal.SIGKILL)
        process.wait()
        found = tree(site)
        states.add(len(found))
        assert leaks(found) == []
    assert states


def test_a_dirty_mkdocs_build(marked: Path) -> None:
    mkdocs("build", cwd=marked)
    mkdocs("build", "--dirty", cwd=marked)
    assert leaks(tree(marked / "site")) == []


def test_mkdocs_without_the_plugin(marked: Path) -> None:
    """The two locks hold where an engine doesn't know kbgen's plugin."""
    write(marked, {"mkdocs.yml": MKDOCS_YML.replace("plugins: [kbgen]\n", "")})
    ran = mkdocs("build", cwd=marked)
    assert ran.code == 0, ran
    found = tree(marked / "site")
    assert "returns/return-an-item/index.html" in found
    assert leaks(found) == []
    write(
        marked,
        {"mkdocs.yml": MKDOCS_YML.replace("[kbgen]", "[]").replace("{name: kbgen}", "material")},
    )
    assert mkdocs("build", cwd=marked).code == 0
    assert leaks(tree(marked / "site")) == []


@pytest.mark.parametrize("lock", ["exclude_docs: /agents/\n", "  - kbgen.markdown_ext\n"])
@pytest.mark.parametrize("command", ["kbgen", "mkdocs"])
def test_without_a_lock_nothing_is_built(lock: str, command: str, cli: Cli, marked: Path) -> None:
    write(marked, {"mkdocs.yml": MKDOCS_YML.replace(lock, "")})
    ran = cli("build", cwd=marked) if command == "kbgen" else mkdocs("build", cwd=marked)
    assert ran.code == 1
    assert not (marked / "site").exists()


@pytest.mark.parametrize(
    "mistake",
    [
        "::: agents\nzqvxa\n",
        "::: agnets\nzqvxa\n:::\n",
        ":::: agents\nzqvxa\n:::\n",
        "Text ::: agents\nzqvxa\n:::\n",
        "::: agents\nzqvxa\n ::\n",
        "- a\n\n    ::: agents\n    zqvxa\n:::\n",
        "<!-- zqvxa\n",
        "::: Agents\nzqvxa\n:::\n",
        "::: agents\nzqvxa\n::: agents\nzqvxb\n:::\n:::\n",
    ],
)
def test_mistakes_in_blocks_never_leak(mistake: str, cli: Cli, marked: Path) -> None:
    article = f"---\ntitle: Oops\n---\nHello.\n\n{mistake}"
    write(marked, {"content/returns/oops.md": article})
    ran = cli("build", cwd=marked)
    if ran.code == 0:
        assert leaks(tree(marked / "site")) == []
    write(
        marked,
        {"mkdocs.yml": MKDOCS_YML.replace("[kbgen]", "[]").replace("{name: kbgen}", "material")},
    )
    assert cli("check", cwd=marked).code == 2
    assert leaks({"page": plain(marked, article).encode()}) == []


def plain(shop: Path, article: str) -> str:
    """A body by Python-Markdown alone, with the extension, in the shop's folder."""
    here = Path.cwd()
    os.chdir(shop)
    try:
        return markdown.markdown(
            article.split("---\n", 2)[2], extensions=["kbgen.markdown_ext", "tables", "admonition"]
        )
    finally:
        os.chdir(here)


def test_the_extension_alone(marked: Path) -> None:
    found = plain(marked, PUBLIC)
    assert leaks({"page": found.encode()}) == []
    assert "You have 30 days" in found
    assert "Visible at the end." in found
    assert '<div class="kb-policy">' in found


def test_the_extension_alone_outside_a_project(tmp_path: Path) -> None:
    found = plain(tmp_path, PUBLIC)
    assert leaks({"page": found.encode()}) == []
    assert "You have {{ returns.window }}" in found


def test_the_extension_never_tells_customers_an_agents_fact(marked: Path) -> None:
    article = "---\ntitle: Oops\n---\nUp to {{ authority.advisor.goodwill_up_to }}.\n\n::: policy authority\n"
    write(marked, {"content/oops.md": article})
    assert leaks({"page": plain(marked, article).encode()}) == []


def test_an_agents_fact_in_a_title(cli: Cli, marked: Path) -> None:
    article = "---\ntitle: Up to {{ authority.advisor.goodwill_up_to }}\n---\nText.\n"
    write(marked, {"content/oops.md": article})
    assert cli("build", cwd=marked).code in (0, 1)
    if (marked / "site").exists():
        assert leaks(tree(marked / "site")) == []


def test_the_demo_shop_keeps_its_agents_to_itself(built_demo: dict[str, bytes]) -> None:
    root = Path(__file__).parent.parent
    secrets = [
        line.strip().lower()
        for file in sorted((root / "content/agents").rglob("*.md"))
        for line in file.read_text().split("\n")
        if len(line) > 40 and "{{" not in line and not line.startswith(("#", "|", ":::"))
    ]
    assert len(secrets) > 20
    for path, raw in built_demo.items():
        assert "agents" not in path
        text = raw.decode("utf-8", "replace").lower()
        for secret in secrets:
            assert secret not in text, path


def test_small_shops_are_open(tmp_path: Path) -> None:
    assert (open_shop(tmp_path) / "content/agents/goodwill.md").is_file()
