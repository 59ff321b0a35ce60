"""Near duplicates among many articles."""

from __future__ import annotations

import random
from pathlib import Path

from kbgen.rules import kb504
from tests.project import knowledge_base

WORDS = (
    "parcel",
    "label",
    "money",
    "order",
    "shop",
    "driver",
    "door",
    "card",
    "week",
    "item",
    "box",
    "lamp",
)


def text(seed: int, length: int = 120) -> str:
    """Words in an order that hardly repeats."""
    chosen = random.Random(seed)
    return " ".join(f"{chosen.choice(WORDS)}{chosen.choice(WORDS)}" for _ in range(length))


def articles(texts: list[str]) -> dict[str, str]:
    return {
        f"content/a{number:03}.md": f"---\ntitle: A {number}\n---\n{body}\n"
        for number, body in enumerate(texts)
    }


def test_a_crowd_of_copies_is_told_and_stays_linear(tmp_path: Path) -> None:
    kb = knowledge_base(tmp_path, articles([text(1)] * 60))
    found = list(kb504.check(kb))
    assert {problem.loc.path for problem in found if problem.loc} == {
        f"content/a{number:03}.md" for number in range(1, 60)
    }
    assert len(found) <= 60 * 8


def test_a_pair_among_many_others_is_found(tmp_path: Path) -> None:
    texts = [f"{text(0, 60)} {text(number)}" for number in range(1, 40)]
    texts[30] = f"{texts[7]} and some more"
    found = list(kb504.check(knowledge_base(tmp_path, articles(texts))))
    assert [(p.loc.path, p.related[0].loc.path) for p in found if p.loc] == [
        ("content/a030.md", "content/a007.md")
    ]
