"""A whole project on disk."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kbgen.load import load, redirect_url, url_of
from kbgen.model import Loc
from tests.project import knowledge_base, settings, write


def test_places_do_not_depend_on_line_ends_or_a_byte_order_mark(tmp_path: Path) -> None:
    policy = "returns:\n  window: 30 days\n  windw: 1 day\n"
    article = "---\ntitle: A\nexpire: 2027-01-01\n---\nYou have {{ returns.windw }}.\n"
    found = []
    for name, encoding, end in (
        ("lf", "utf-8", "\n"),
        ("crlf", "utf-8", "\r\n"),
        ("bom", "utf-8-sig", "\r\n"),
        ("cr", "utf-8", "\r"),
    ):
        root = tmp_path / name
        write(root, {"content/index.md": "# A\n"})
        write(
            root,
            {
                "policies/p.yml": policy.replace("\n", end),
                "content/a.md": article.replace("\n", end),
            },
            encoding,
        )
        found.append(load(settings(root), date(2026, 11, 21)).problems)
    assert found[1:] == found[:1] * 3
    assert sorted((problem.rule, problem.loc) for problem in found[0] if problem.loc) == [
        ("KB005", Loc("policies/p.yml", 3, 3, 3, 8)),
        ("KB011", Loc("content/a.md", 3, 1, 3, 7)),
        ("KB013", Loc("content/a.md", 5, 13, 5, 26)),
    ]


def test_what_is_read(tmp_path: Path) -> None:
    kb = knowledge_base(
        tmp_path,
        {
            "content/b.md": "# B",
            "content/agents/a.md": "# A",
            "content/b/picture.png": "",
            "content/.hidden.md": "# H",
            "policies/sub/p.yaml": "business: {name: Shop, time_zone: Europe/London}",
            "policies/notes.txt": "x",
        },
    )
    assert kb.problems == ()
    assert list(kb.articles) == ["agents/a.md", "b.md", "index.md"]
    assert kb.articles["agents/a.md"].path == "content/agents/a.md"
    assert kb.files == {"b/picture.png"}
    assert list(kb.policy.facts) == ["business.name", "business.time_zone"]
    assert set(kb.sources) == {
        "content/b.md",
        "content/agents/a.md",
        "content/index.md",
        "policies/sub/p.yaml",
    }


def test_the_day_may_depend_on_the_shops_time_zone(tmp_path: Path) -> None:
    write(tmp_path, {"policies/p.yml": "business: {time_zone: Asia/Tokyo}"})
    zones = []

    def today(zone: str | None) -> date:
        zones.append(zone)
        return date(2026, 1, 2)

    assert load(settings(tmp_path), today).as_of == date(2026, 1, 2)
    assert zones == ["Asia/Tokyo"]


def test_progress(tmp_path: Path) -> None:
    write(tmp_path, {"content/a.md": "# A", "content/b.png": "", "content/index.md": "# C"})
    told: list[tuple[int, int]] = []
    load(settings(tmp_path), date(2026, 1, 1), lambda done, total: told.append((done, total)))
    assert told == [(1, 3), (2, 3), (3, 3)]


@pytest.mark.parametrize(
    ("written", "tag"),
    [
        ("business: {country: GB}", "en-GB"),
        ("business: {country: IE}", "en-IE"),
        ("business: {country: US, languages: [en, fr]}", "en-US"),
        ("business: {country: DE, languages: en}", "en-DE"),
        ("business: {country: DE, languages: [en-GB]}", "en-GB"),
        ("{}", "en-GB"),
    ],
)
def test_language(tmp_path: Path, written: str, tag: str) -> None:
    kb = knowledge_base(tmp_path, {"policies/p.yml": written})
    assert (kb.language.tag, kb.problems) == (tag, ())


def test_a_language_without_phrases(tmp_path: Path) -> None:
    kb = knowledge_base(tmp_path, {"policies/p.yml": "business: {languages: [cy]}"})
    assert kb.language.tag == "en-GB"
    (problem,) = kb.problems
    assert (problem.rule, problem.loc) == ("KB006", Loc("policies/p.yml", 1, 23, 1, 27))


@pytest.mark.parametrize(
    ("name", "url"),
    [
        ("index.md", ""),
        ("README.md", ""),
        ("a.md", "a/"),
        ("a/index.md", "a/"),
        ("a/b.markdown", "a/b/"),
        ("a/my.index.md", "a/my.index/"),
    ],
)
def test_url_of(name: str, url: str) -> None:
    assert url_of(name) == url


@pytest.mark.parametrize(
    ("old", "url"),
    [
        ("old/returns.md", "old/returns/"),
        ("/hc/en-gb/articles/123-returns", "hc/en-gb/articles/123-returns/"),
        ("old/", "old/"),
        ("old.html", "old.html"),
        ("old/index.md", "old/"),
        ("", None),
        ("/", None),
        ("../x", None),
        ("https://shop.example/x", None),
        ("a?b=c", None),
        ("a\nb", None),
        (".git/x", None),
        ("a\\b", None),
        ("{{ x }}", None),
    ],
)
def test_redirect_url(old: str, url: str | None) -> None:
    assert redirect_url(old) == url
