"""`kbgen review`: the date in the article, the record beside it, and what the check makes of both."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kbgen.load.reviews import REVIEWS
from tests.conftest import Cli
from tests.project import write
from tests.shop import RETURN, SHOP_YML

ARTICLE = "content/returns/return-an-item.md"
DONE = f"{ARTICLE}: reviewed on 2026-11-21, 3 facts recorded.\n"
RECORD = f"""\
["{ARTICLE}", "2026-11-21"]
["{ARTICLE}", "2026-11-21", "returns.cost", "0 GBP"]
["{ARTICLE}", "2026-11-21", "returns.window product=sale", "14 days"]
["{ARTICLE}", "2026-11-21", "returns.window", "30 days"]
"""


def findings(cli: Cli, shop: Path, *words: str) -> list[tuple[str, str, int, int]]:
    ran = cli("check", "--format", "json", *words, cwd=shop)
    return [
        (f["rule"], f["path"], f["line"], f["column"])
        for f in json.loads(ran.out)["findings"]
        if f["rule"].startswith("KB4") or f["path"] == REVIEWS
    ]


def test_it_dates_the_article_and_records_its_facts(cli: Cli, shop: Path) -> None:
    ran = cli("review", ARTICLE, cwd=shop)
    assert (ran.code, ran.out, ran.err) == (0, DONE, "")
    written = (shop / ARTICLE).read_text()
    assert written == RETURN.replace("reviewed: 2026-10-05", "reviewed: 2026-11-21")
    lines = (shop / REVIEWS).read_text().splitlines()
    assert sorted(lines) == sorted(RECORD.splitlines())
    assert findings(cli, shop) == []


def test_a_second_time_changes_nothing(cli: Cli, shop: Path) -> None:
    cli("review", ARTICLE, cwd=shop)
    before = (shop / REVIEWS).read_bytes(), (shop / ARTICLE).read_bytes()
    assert cli("review", ARTICLE, cwd=shop).out == DONE
    assert before == ((shop / REVIEWS).read_bytes(), (shop / ARTICLE).read_bytes())


def test_a_change_of_the_policy_is_found_until_it_is_read_again(cli: Cli, shop: Path) -> None:
    cli("review", ARTICLE, cwd=shop)
    write(shop, {"policies/shop.yml": SHOP_YML.replace("value: 30 days", "value: 40 days")})
    assert findings(cli, shop) == [("KB404", ARTICLE, 3, 23)]
    ran = cli("check", cwd=shop)
    assert (
        "The article was reviewed on 21 November 2026, when 'returns.window' was 30 days; it is 40 days"
        f" now. Read it again, then 'kbgen review {ARTICLE}'."
    ) in " ".join(ran.out.split())
    cli("review", ARTICLE, cwd=shop)
    assert findings(cli, shop) == []


def test_an_announced_change_is_found_on_its_day(cli: Cli, shop: Path) -> None:
    cli("review", ARTICLE, cwd=shop)
    assert findings(cli, shop, "--as-of", "2027-01-31") == []
    assert findings(cli, shop, "--as-of", "2027-02-01") == [("KB404", ARTICLE, 3, 23)]


def test_as_of_is_the_day_of_the_review(cli: Cli, shop: Path) -> None:
    ran = cli("review", "--as-of", "2027-02-01", ARTICLE, cwd=shop)
    assert ran.out == f"{ARTICLE}: reviewed on 2027-02-01, 3 facts recorded.\n"
    assert '"returns.window", "45 days"]' in (shop / REVIEWS).read_text()
    assert findings(cli, shop) == [("KB403", ARTICLE, 6, 11)]


@pytest.mark.parametrize(
    ("folder", "word"),
    [("", ARTICLE), ("content", "returns/return-an-item.md"), ("content/returns", "return-an-item.md"),
     ("policies", ARTICLE), ("", "returns/return-an-item.md"), ("", f"./{ARTICLE}")],
)  # fmt: skip
def test_ways_to_name_an_article(folder: str, word: str, cli: Cli, shop: Path) -> None:
    assert cli("review", word, cwd=shop / folder).out == DONE


def test_several_and_the_same_twice(cli: Cli, shop: Path) -> None:
    ran = cli("review", "content/index.md", ARTICLE, ARTICLE, cwd=shop)
    assert ran.out == f"content/index.md: reviewed on 2026-11-21, 1 fact recorded.\n{DONE}"


def test_agents_facts_and_articles_too(cli: Cli, shop: Path) -> None:
    cli("review", "content/agents/goodwill.md", cwd=shop)
    assert '"authority.advisor.goodwill_up_to", "10 GBP"]' in (shop / REVIEWS).read_text()


def test_claims_and_tables_are_facts_of_the_article(cli: Cli, shop: Path) -> None:
    text = (
        "---\ntitle: More\n---\n<!-- kbgen: claim returns.window -->\nYou have 30 days.\n\n"
        "::: policy returns.window\n\n::: policy returns\n"
    )
    write(shop, {"content/more.md": text})
    cli("review", "content/more.md", cwd=shop)
    lines = [json.loads(line) for line in (shop / REVIEWS).read_text().splitlines()]
    assert [line[2:] for line in lines] == [
        [],
        ["returns.cost", "0 GBP"],
        ["returns.window", "30 days"],
        ["returns.window product=sale", "14 days"],
    ]


def test_what_is_said_in_plain_words_is_recorded_and_found(cli: Cli, shop: Path) -> None:
    text = "---\ntitle: Return a sale item\n---\nHello.\n\nThe clock stops 14 days later.\n"
    write(shop, {"content/more.md": text})
    ran = cli("review", "content/more.md", cwd=shop)
    assert ran.out == "content/more.md: reviewed on 2026-11-21, 1 fact recorded.\n"
    assert (shop / REVIEWS).read_text() == (
        '["content/more.md", "2026-11-21"]\n'
        '["content/more.md", "2026-11-21", "returns.window product=sale", "14 days"]\n'
    )
    assert findings(cli, shop) == []
    moved = (shop / "content/more.md").read_text().replace("Hello.", "Hello.\n\nAs you know:")
    write(shop, {"content/more.md": moved.replace("stops", "will stop")})
    write(shop, {"policies/shop.yml": SHOP_YML.replace("value: 14 days", "value: 10 days")})
    assert findings(cli, shop) == [("KB409", "content/more.md", 9, 21)]
    cli("review", "content/more.md", cwd=shop)
    assert findings(cli, shop) == []


def test_other_reviews_stay_and_those_of_articles_that_are_gone_go(cli: Cli, shop: Path) -> None:
    kept = '["content/index.md", "2026-01-01"]\n'
    write(shop, {REVIEWS: f'{kept}["content/gone.md", "2026-01-01"]\n'})
    cli("review", ARTICLE, cwd=shop)
    lines = (shop / REVIEWS).read_text().splitlines(keepends=True)
    assert kept in lines
    assert len(lines) == 5
    assert lines == sorted(lines, key=lambda line: json.loads(line)[::2])


@pytest.mark.parametrize(
    "word", ["content/returns/return-a-itm.md", "content", "policies/shop.yml"]
)
def test_no_article_is_exit_2(word: str, cli: Cli, shop: Path) -> None:
    ran = cli("review", word, cwd=shop)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith(f"Error: '{word}' is not an article.")
    assert not (shop / REVIEWS).exists()


def test_no_word_is_exit_2(cli: Cli, shop: Path) -> None:
    assert cli("review", cwd=shop).code == 2


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("policies/shop.yml", SHOP_YML.replace("30 days", "30 dais")),
        (ARTICLE, RETURN.replace("{{ returns.cost }}", "{{ returns.cots }}")),
    ],
)
def test_nothing_is_recorded_of_what_cannot_be_read(
    path: str, text: str, cli: Cli, shop: Path
) -> None:
    write(shop, {path: text})
    ran = cli("review", ARTICLE, cwd=shop)
    assert (ran.code, ran.out) == (1, "")
    assert path in ran.err
    assert "Nothing was recorded" in ran.err
    assert (shop / path).read_text() == text
    assert not (shop / REVIEWS).exists()


def test_mistakes_elsewhere_do_not_matter(cli: Cli, shop: Path) -> None:
    write(shop, {"content/broken.md": "---\ntitle: Broken\n---\n{{ returns.windw }}\n"})
    assert cli("review", ARTICLE, cwd=shop).out == DONE


def test_a_record_that_cannot_be_read_is_not_overwritten(cli: Cli, shop: Path) -> None:
    (shop / REVIEWS).write_bytes(b"\xff")
    assert findings(cli, shop) == [("KB001", REVIEWS, 1, 1)]
    ran = cli("review", ARTICLE, cwd=shop)
    assert ran.code == 2
    assert (shop / REVIEWS).read_bytes() == b"\xff"
    assert (shop / ARTICLE).read_text() == RETURN


def test_broken_lines_go_with_the_next_review(cli: Cli, shop: Path) -> None:
    write(shop, {REVIEWS: "<<<<<<< HEAD\n"})
    assert findings(cli, shop) == [("KB001", REVIEWS, 1, 1)]
    cli("review", ARTICLE, cwd=shop)
    assert findings(cli, shop) == []


# The date in the article


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "---\ntitle: A\nreviewed:   '2026-01-01'  # by Jo\nowner: us\n---\nHi.\n",
            "---\ntitle: A\nreviewed:   2026-11-21  # by Jo\nowner: us\n---\nHi.\n",
        ),
        ("---\ntitle: A\n---\nHi.\n", "---\ntitle: A\nreviewed: 2026-11-21\n---\nHi.\n"),
        ("---\ntitle: A\nreviewed:\n---\nHi.\n", "---\ntitle: A\nreviewed: 2026-11-21\n---\nHi.\n"),
        (
            "---\ntitle: A\nreviewed: # soon\n---\nHi.\n",
            "---\ntitle: A\nreviewed: 2026-11-21 # soon\n---\nHi.\n",
        ),
        ("# A\n\nHi.\n", "---\nreviewed: 2026-11-21\n---\n# A\n\nHi.\n"),
        (
            "---\r\ntitle: A\r\n---\r\nHi.\r\nYou.\n",
            "---\r\ntitle: A\r\nreviewed: 2026-11-21\r\n---\r\nHi.\r\nYou.\n",
        ),
        (
            "\ufeff---\r\ntitle: A\r\nreviewed: 2026-01-01\r\n---\r\nHi.",
            "\ufeff---\r\ntitle: A\r\nreviewed: 2026-11-21\r\n---\r\nHi.",
        ),
        ("\ufeff# A\n", "\ufeff---\nreviewed: 2026-11-21\n---\n# A\n"),
        (
            "---\ntitle: A\n...\nreviewed: 2026-01-01\n",
            "---\ntitle: A\nreviewed: 2026-11-21\n...\nreviewed: 2026-01-01\n",
        ),
        (
            "---\ntitle: A\u2028B\nreviewed: 2026-01-01\n---\nHi.\n",
            "---\ntitle: A\u2028B\nreviewed: 2026-11-21\n---\nHi.\n",
        ),
    ],
)
def test_only_the_date_changes(before: str, after: str, cli: Cli, shop: Path) -> None:
    file = shop / "content/a.md"
    file.write_bytes(before.encode())
    ran = cli("review", "content/a.md", cwd=shop)
    assert file.read_bytes().decode() == after, ran.err


def test_front_matter_that_cannot_be_dated(cli: Cli, shop: Path) -> None:
    text = "---\ntitle: A\nkeywords: [a,\n  b]\n<<: {reviewed: 2026-01-01}\n---\n"
    write(shop, {"content/a.md": "---\ntitle: |\n  A\n---\nHi.\n", "content/b.md": text})
    assert cli("review", "content/a.md", cwd=shop).code == 0
    ran = cli("review", "content/b.md", cwd=shop)
    assert ran.code in (0, 1, 2)
    assert "Traceback" not in ran.err


def test_permissions_and_links_stay(cli: Cli, shop: Path) -> None:
    real = shop / "elsewhere.md"
    real.write_text("---\ntitle: A\n---\nHi.\n")
    real.chmod(0o640)
    (shop / "content/a.md").symlink_to(real)
    assert cli("review", "content/a.md", cwd=shop).code == 0
    assert (shop / "content/a.md").is_symlink()
    assert "reviewed: 2026-11-21" in real.read_text()
    assert real.stat().st_mode & 0o777 == 0o640
