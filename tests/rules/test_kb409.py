"""What KB409 says, and what to write instead."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kbgen.rules import kb409
from tests.project import knowledge_base

WALL_ART = "product=wall art"
ARTICLE = (
    "---\ntitle: {title}\n---\nHello.\n\nThe clock starts when it comes, and stops 14 days later.\n"
)
RECORD = """\
["content/a.md", "2026-10-05"]
["content/a.md", "2026-10-05", "{name}", "14 days"]
"""


def message(folder: Path, policy: str, title: str, name: str) -> str:
    files = {
        "policies/p.yml": policy,
        "content/a.md": ARTICLE.format(title=title),
        ".kbgen-reviews.jsonl": RECORD.format(name=name),
    }
    (found,) = kb409.check(knowledge_base(folder, files, date(2026, 11, 21)))
    return found.message


@pytest.mark.parametrize(
    ("when", "scope", "title", "written"),
    [
        ("{product: sale}", "product=sale", "Return a sale item", "'{{ returns.window product=sale }}' or "),
        ("{product: wall art}", WALL_ART, "Return wall art", "'{{ returns.window product=\"wall art\" }}' or "),
        ("{country: [DE, AT]}", "country=DE/AT", "Return it from Germany or Austria", ""),
    ],
)  # fmt: skip
def test_a_reference_is_offered_where_one_can_say_it(
    when: str, scope: str, title: str, written: str, tmp_path: Path
) -> None:
    policy = f"returns:\n  window:\n    value: 30 days\n    overrides:\n      - {{when: {when}, value: 10 days}}\n"
    assert message(tmp_path, policy, title, f"returns.window {scope}") == (
        f"'14 days' is what 'returns.window {scope}' was when the article was reviewed on 5 October"
        f" 2026; it is 10 days now. Write {written}the new value. If it is of something else, run"
        " 'kbgen review content/a.md'."
    )


def test_what_two_facts_were(tmp_path: Path) -> None:
    policy = "returns: {window: 10 days}\nexchanges: {window: 20 days}\n"
    text = RECORD.format(name="returns.window") + RECORD.format(name="exchanges.window")
    files = {
        "policies/p.yml": policy,
        "content/a.md": ARTICLE.format(title="Returns and exchanges"),
        ".kbgen-reviews.jsonl": text,
    }
    (found,) = kb409.check(knowledge_base(tmp_path, files, date(2026, 11, 21)))
    assert found.message == (
        "'14 days' is what 'returns.window' and 'exchanges.window' were when the article was reviewed"
        " on 5 October 2026; they are 10 days and 20 days now. Write '{{ returns.window }}' or"
        " '{{ exchanges.window }}' or the new value. If it is of something else, run"
        " 'kbgen review content/a.md'."
    )
    assert [related.loc.path for related in found.related] == ["policies/p.yml", "policies/p.yml"]
