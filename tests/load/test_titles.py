"""Titles: from front matter or from the first heading, and nothing hidden in them."""

from __future__ import annotations

from pathlib import Path

import pytest

from kbgen.render import title_of
from tests.project import knowledge_base

POLICY = {
    "policies/a.yml": "delivery: {methods: {std: {free_from: 50 GBP}}}\nreturns: {window: 30 days}\n"
}


@pytest.mark.parametrize(
    ("body", "title"),
    [
        ("# Return an item <!-- for us -->\n", "Return an item"),
        ("# Free over {{ delivery.methods.std.free_from }}\n", "Free over £50"),
        ("# Return   in {{ returns.window }} **now**\n", "Return in 30 days now"),
        ("# A *b* `c` ## \n", "A b c"),
        ("A title\n=======\nText\n", "A title"),
        ("\n\n  # Indented\n", "Indented"),
        ("::: agents\n===\nsecret\n:::\n", "A"),
        ("    # code\n", "A"),
    ],
)
def test_a_heading(tmp_path: Path, body: str, title: str) -> None:
    kb = knowledge_base(tmp_path, {**POLICY, "content/a.md": body})
    assert title_of(kb, kb.articles["a.md"]) == title


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        ('description: "intro <!-- for us --> x"', "KB021"),
        ("title: A <!-- for us", "KB021"),
        ("description: |\n  intro\n  ::: agents\n  secret\n  :::", "KB015"),
    ],
)
def test_nothing_hides_in_a_field(tmp_path: Path, line: str, rule: str) -> None:
    kb = knowledge_base(tmp_path, {"content/a.md": f"---\n{line}\n---\nText\n"})
    assert rule in [problem.rule for problem in kb.problems]
    assert not kb.articles["a.md"].sound


def test_a_long_blank_start_takes_no_time(tmp_path: Path) -> None:
    kb = knowledge_base(tmp_path, {"content/a.md": " \n" * 200_000 + "# A title\n"})
    assert kb.articles["a.md"].title == "A title"
