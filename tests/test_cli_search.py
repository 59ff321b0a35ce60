"""`kbgen search`: what it prints, for people and as JSON."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kbgen.model import Audience
from kbgen.search.index import FOLDER, open_index
from kbgen.search.listing import as_text
from tests.conftest import Cli
from tests.project import write
from tests.shop import MKDOCS_YML

FOUND = """\
Results for return costs; you typed retrun costs

Returns › What it costs
   content/returns/index.md  returns/#what-it-costs
   Cost: Free

Return an item › What it costs
   content/returns/return-an-item.md  returns/return-an-item/#what-it-costs
   Returns are free.
"""

FOR_AGENTS = """\
Goodwill  (for agents)
   content/agents/goodwill.md
   Up to £10.

Authority advisor: Goodwill up to  (policy)
   policies/shop.yml
   £10
"""


def test_the_text(cli: Cli, shop: Path) -> None:
    ran = cli("search", "retrun", "costs", "--audience", "public", cwd=shop)
    assert (ran.code, ran.out, ran.err) == (0, FOUND, "")
    assert (shop / FOLDER).is_dir()


def test_agents_articles_and_facts(cli: Cli, shop: Path) -> None:
    ran = cli("search", "goodwill", cwd=shop)
    assert (ran.code, ran.out) == (0, FOR_AGENTS)
    assert "Goodwill" not in cli("search", "goodwill", "--audience", "public", cwd=shop).out


def test_nothing_found(cli: Cli, shop: Path) -> None:
    ran = cli("search", "qqqqqqqqq", "\x1b[31m", cwd=shop)
    assert (ran.code, ran.out, ran.err) == (0, "Nothing found for qqqqqqqqq [31m.\n", "")


def test_the_json(cli: Cli, shop: Path) -> None:
    ran = cli("search", "--json", "retrun", "costs", "--audience", "public", cwd=shop)
    said = json.loads(ran.out)
    assert ran.code == 0
    [page, result] = said.pop("results")
    assert page["url"] == "returns/"
    assert said == {"query": "retrun costs", "corrected": "return costs"}
    assert result.pop("score") > 0
    assert result == {
        "path": "content/returns/return-an-item.md",
        "title": "Return an item",
        "url": "returns/return-an-item/",
        "heading": "What it costs",
        "audience": "public",
        "snippet": "Returns are free.",
    }
    assert json.loads(cli("search", "--json", "return", cwd=shop).out)["corrected"] is None


def test_on_another_day(cli: Cli, shop: Path) -> None:
    words = ("search", "time to return", "--limit", "1")
    assert "30 days" in cli(*words, cwd=shop).out
    assert "45 days" in cli(*words, "--as-of", "2027-02-01", cwd=shop).out


def test_the_shops_own_words(cli: Cli, shop: Path) -> None:
    own = MKDOCS_YML.replace("[kbgen]", "[{kbgen: {synonyms: ['boomerang, return']}}]")
    assert "Nothing found" in cli("search", "boomerang", cwd=shop).out
    write(shop, {"mkdocs.yml": own})
    assert "Return an item" in cli("search", "boomerang", cwd=shop).out


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("search",), "Missing argument 'WORDS...'"),
        (("search", "x", "--limit", "0"), "Invalid value for '--limit'"),
        (("search", "x", "--audience", "all"), "Invalid value for '--audience'"),
    ],
)
def test_what_cannot_run(cli: Cli, shop: Path, words: tuple[str, ...], said: str) -> None:
    ran = cli(*words, cwd=shop)
    assert ran.code == 2
    assert said in ran.err


def test_an_index_that_cannot_be_kept(cli: Cli, shop: Path) -> None:
    write(shop, {FOLDER: "a file"})
    ran = cli("search", "x", cwd=shop)
    assert ran.code == 2
    assert "cannot be written" in ran.err


def test_words_that_were_found_stand_out_on_a_terminal(cli: Cli, shop: Path) -> None:
    cli("search", "x", cwd=shop)
    from kbgen.load import load
    from kbgen.mkdocs_plugin import settings_of
    from kbgen.mkdocs_run import find_config, read_config
    from tests.project import TODAY

    kb = load(settings_of(read_config(find_config(shop))), TODAY)
    index = open_index(kb, shop / FOLDER)
    text = as_text(index.search("days", Audience.PUBLIC), index.knowledge, colour=True)
    assert "You have 30 \x1b[1mdays\x1b[0m from delivery" in text


def test_an_edit_is_found_and_a_search_changes_no_other(cli: Cli, shop: Path) -> None:
    words = ("search", "return costs", "--audience", "public")
    assert "Returns are free." in cli(*words, cwd=shop).out
    article = shop / "content/returns/return-an-item.md"
    article.write_text(article.read_text().replace("Returns are", "No return costs a thing:"))
    first = cli(*words, cwd=shop).out
    assert "No return costs a thing" in first
    assert cli(*words, cwd=shop).out == first
    article.unlink()
    assert "No return costs a thing" not in cli(*words, cwd=shop).out
