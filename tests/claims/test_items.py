"""The labelled items are sound: they parse, name facts that exist, and no text stands twice."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from kbgen.model import Finding, Level, Loc
from kbgen.rules import check
from tests.claims.bench import misses, report
from tests.claims.items import FOLDER, SETS, Item, Label, Mark, Shop, read_set, read_shop
from tests.claims.judge import (
    ARTICLE,
    SCORED,
    Verdict,
    article_base,
    findings,
    front_matter,
    item_base,
    marked,
    overlaps,
    read_shop_policy,
)
from tests.claims.score import Score, score, wilson
from tests.claims.speed import joined, peer_throughput, sentences, throughput

FILES = [path for name in SETS for path in sorted((FOLDER / name).glob("*.txt"))]
NAMES = [f"{path.parent.name}/{path.name}" for path in FILES]
_BLANK = re.compile(r"\W+")


def folded(item: Item) -> str:
    return _BLANK.sub(" ", item.markdown.casefold()).strip()


@pytest.fixture(params=FILES, ids=NAMES)
def shop(request: pytest.FixtureRequest) -> Shop:
    path: Path = request.param
    return read_shop(path)


def written(folder: Path, text: str) -> Shop:
    path = folder / "shop.txt"
    path.write_text(text, encoding="utf-8")
    return read_shop(path)


# The items themselves


def test_policy_loads_without_problems(shop: Shop) -> None:
    policy, problems = read_shop_policy(shop)
    assert policy.facts
    assert problems == ()


def test_keys_are_facts_of_the_policy(shop: Shop) -> None:
    policy, _ = read_shop_policy(shop)
    keys = [(item.line, item.key) for item in shop.items if item.key]
    assert [place for place in keys if place[1] not in policy.facts] == []


def test_marks_stand_in_what_contradicts_and_nowhere_else(shop: Shop) -> None:
    marks = [(item.line, item.mark) for item in shop.items if item.label is Label.CONTRADICTS]
    assert [place for place in marks if place[1] is None] == []
    others = [item for item in shop.items if item.label is not Label.CONTRADICTS]
    assert [item.line for item in others if item.mark] == []
    assert not [item.line for item in shop.items if set("⟦⟧") & set(item.markdown)]


def test_marks_enclose_words(shop: Shop) -> None:
    blank = [item.line for item in shop.items if item.mark and not marked(item).strip()]
    assert blank == []


def test_articles_load_without_problems(shop: Shop) -> None:
    policy, _ = read_shop_policy(shop)
    found = [(item.line, item_base(policy, item).problems) for item in shop.items]
    assert [place for place in found if place[1]] == []


@pytest.mark.parametrize("name", SETS)
def test_options_are_the_exception(name: str) -> None:
    items = [item for shop in read_set(name) for item in shop.items]
    telling = [item for item in items if {name for name, _ in item.options} - {"title"}]
    assert len(telling) <= len(items) / 10


def test_no_text_stands_twice() -> None:
    texts = Counter(folded(item) for path in FILES for item in read_shop(path).items)
    assert [text for text, count in texts.items() if count > 1] == []


def test_the_set_to_develop_on_is_large_and_varied() -> None:
    shops = read_set("dev")
    labels = Counter(item.label for shop in shops for item in shop.items)
    count = sum(labels.values())
    assert len(shops) >= 5
    assert count >= 400
    assert 0.4 <= labels[Label.CONTRADICTS] / count <= 0.5
    assert 0.2 <= labels[Label.AGREES] / count <= 0.3
    assert 0.25 <= labels[Label.SILENT] / count <= 0.35


# The format


def test_a_shop_is_read(tmp_path: Path) -> None:
    text = """%% A remark.
%policy
returns: {window: 30 days}
%item contradicts returns.window | title: Returns: how | topics: returns, refunds
## How
Send it **⟦back
soon⟧**.

%item silent | applies_to: {country: IE}
Wait.
%item agrees returns.window
30 days.
"""
    shop = written(tmp_path, text)
    assert shop.policy == "returns: {window: 30 days}\n"
    first, second, third = shop.items
    options = (("title", "Returns: how"), ("topics", "returns, refunds"))
    markdown = "## How\nSend it **back\nsoon**."
    mark = Mark(2, 11, 3, 5)
    assert first == Item(Label.CONTRADICTS, "returns.window", markdown, mark, options, 4)
    assert second == Item(Label.SILENT, None, "Wait.", None, (("applies_to", "{country: IE}"),), 9)
    assert third == Item(Label.AGREES, "returns.window", "30 days.", None, (), 11)
    assert marked(first) == "back\nsoon"
    assert [item.family for item in shop.items] == ["returns", "silent", "returns"]
    assert front_matter(first) == ('---\ntitle: "Returns: how"\ntopics: [returns, refunds]\n---\n')
    assert front_matter(second) == '---\ntitle: "Help"\napplies_to: {country: IE}\n---\n'


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("%item wrong a.b\nText.", "shop.txt:1: 'wrong' is not a label."),
        ("%item agrees\nText.", "shop.txt:1: one key is expected, or none behind 'silent'."),
        ("%item silent a.b\nText.", "shop.txt:1: one key is expected, or none behind 'silent'."),
        ("%item silent | topic: a\nT.", "shop.txt:1: 'topic' is not an option with a value."),
        ("%item silent\n\n%item silent\nText.", "shop.txt:1: an item needs text."),
        (
            "%item contradicts a.b\nText.",
            "shop.txt:1: one ⟦mark⟧ is expected in 'contradicts', none in other items.",
        ),
        (
            "%item contradicts a.b\n⟦Te⟦xt⟧.",
            "shop.txt:1: one ⟦mark⟧ is expected in 'contradicts', none in other items.",
        ),
        (
            "%item contradicts a.b\nText⟧.",
            "shop.txt:1: one ⟦mark⟧ is expected in 'contradicts', none in other items.",
        ),
        (
            "%item silent\n⟦Text⟧.",
            "shop.txt:1: one ⟦mark⟧ is expected in 'contradicts', none in other items.",
        ),
        ("%items\n", "shop.txt:1: '%policy', '%item ' or '%%' is expected."),
    ],
)
def test_what_is_no_item_is_said(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(ValueError) as raised:
        written(tmp_path, text)
    assert str(raised.value) == message


# The bench


def test_wilson() -> None:
    assert wilson(0, 0) == (0.0, 1.0)
    low, high = wilson(98, 100)
    assert (round(low, 3), round(high, 3)) == (0.930, 0.994)
    assert wilson(0, 10)[0] == 0.0
    assert wilson(10, 10)[1] == 1.0


def test_score() -> None:
    row = Score(items=20, contradictions=10, found=8, alarms=2)
    assert row.precision == (8, 10)
    assert row.recall == (8, 10)
    assert row.f1 == 0.8


@pytest.mark.parametrize(
    ("column", "end", "is_hit"), [(1, 6, False), (1, 7, True), (9, 12, True), (10, 12, False)]
)
def test_a_finding_is_a_hit_where_it_shares_a_character_with_the_mark(
    tmp_path: Path, column: int, end: int, *, is_hit: bool
) -> None:
    item = written(tmp_path, "%item contradicts a.b\nText ⟦five⟧ text.").items[0]
    loc = Loc(f"content/{ARTICLE}", 4, column, 4, end)
    assert overlaps(loc, item) is is_hit


def test_throughput_counts_sentences(tmp_path: Path) -> None:
    text = "%policy\nreturns: {window: 30 days}\n" + "%item silent\nOne. Two!\n" * 21
    shop = written(tmp_path, text)
    assert [len(sentences(body)) for body in joined(shop)] == [40, 2]
    assert throughput((shop,)) > 0
    seen: list[str] = []
    assert peer_throughput((shop,), seen.append) > 0
    assert len(seen) == 43


def test_an_article_base_is_what_loading_makes() -> None:
    shop = read_set("dev")[0]
    policy, _ = read_shop_policy(shop)
    kb = article_base(policy, {"a.md": "---\ntitle: A\n---\nText {{ no.key }}.\n"})
    assert list(kb.articles) == ["a.md"]
    assert [problem.rule for problem in kb.problems] == ["KB013"]


def test_scored_rules_say_what_all_of_them_together_say() -> None:
    shop = read_set("dev")[0]
    policy, _ = read_shop_policy(shop)
    for item in shop.items[:5]:
        kb = item_base(policy, item)
        assert set(findings(kb)) == {found for found in check(kb) if found.rule in SCORED}


def verdicts(folder: Path) -> list[Verdict]:
    """A contradiction found, one found as a warning, one missed; a false alarm."""
    text = "%policy\na: b\n" + "%item contradicts a.b\nText ⟦five⟧.\n" * 3
    shop = written(folder, f"{text}%item silent\nFive.\n")
    error, warning = (
        Finding("KB201", "", level, Loc(f"content/{ARTICLE}", 4, 6, 4, 10), "Wrong.")
        for level in (Level.ERROR, Level.WARNING)
    )
    hits = ((error,), (warning,), (), ())
    alarms = ((), (), (), (error,))
    return [Verdict(shop, *row) for row in zip(shop.items, hits, alarms, strict=True)]


def test_scores_count_items(tmp_path: Path) -> None:
    seen = verdicts(tmp_path)
    assert score(seen, (Level.ERROR,)) == Score(items=4, contradictions=3, found=1, alarms=1)
    either = (Level.ERROR, Level.WARNING)
    assert score(seen, either) == Score(items=4, contradictions=3, found=2, alarms=1)


def test_the_report_has_a_row_for_each_family(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    report(verdicts(tmp_path))
    lines = capsys.readouterr().out.splitlines()
    assert [line.split("  ")[0] for line in lines] == [
        "",
        "errors",
        *("a", "silent", "all"),
        "",
        "errors and warnings",
        *("a", "silent", "all"),
    ]
    assert lines[4].split() == [
        *("all", "4", "3", "1", "2", "1"),
        *("50.0%", "[", "9%,", "91%]", "33.3%", "[", "6%,", "79%]", "0.400"),
    ]


def test_misses_are_listed_with_their_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    misses(verdicts(tmp_path))
    where = f"{tmp_path.name}/shop.txt"
    assert capsys.readouterr().out.splitlines() == [
        f"{where}:5: WARNING ONLY a.b: 'five' in: Text five.",
        f"{where}:7: MISSED a.b: 'five' in: Text five.",
        f"{where}:9: FALSE ALARM (silent) KB201 error: Five.",
        "    Wrong.",
    ]
