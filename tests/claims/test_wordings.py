"""The labelled sentences are sound: they parse, and no text stands twice under two labels."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from kbgen.claims.meaning.weights import NONE, OWN, meaning
from tests.claims.items import Mark
from tests.claims.wordings import Wording, all_wordings, read_wordings


def test_every_label_is_a_kind_of_fact() -> None:
    counts = Counter(one.key for one in all_wordings())

    known = set(meaning().weights.keys) | {
        "refunds.approval_over",
        "delivery.cutoff",
        "calendar.office_hours",
        "escalation.levels.*.first_response",
    }
    assert set(counts) <= known
    assert counts[NONE] > 1_000
    assert counts[OWN] > 200


def test_no_figure_is_labelled_twice() -> None:
    labels: dict[tuple[tuple[str, ...], str, int], set[str]] = {}
    for one in all_wordings():
        labels.setdefault((one.above, one.text, one.start), set()).add(one.key)

    assert {text: keys for text, keys in labels.items() if len(keys) > 1} == {}


def test_a_line_is_read_with_its_headings_and_its_mark(tmp_path: Path) -> None:
    path = tmp_path / "some.txt"
    path.write_text("%% remark\n# returns.window\nReturns / When? > Within ⟦30 days⟧.\n", "utf-8")

    (one,) = read_wordings(path)

    assert one == Wording(path, 3, "returns.window", ("Returns", "When?"), "Within 30 days.", 7, 14)
    item = one.item()
    assert item.markdown == "## When?\n\nWithin 30 days."
    assert item.mark == Mark(3, 8, 3, 15)
    assert item.options == (("title", "Returns"),)


@pytest.mark.parametrize(
    "text",
    [
        "Returns > ⟦30 days⟧",
        "# a.b\nReturns ⟦30 days⟧",
        "# a.b\nReturns > 30 days",
        "# a.b\nA > ⟦a⟧ ⟦b⟧",
    ],
)
def test_what_is_no_line_is_named(tmp_path: Path, text: str) -> None:
    path = tmp_path / "some.txt"
    path.write_text(text, encoding="utf-8")

    with pytest.raises(ValueError, match=r"some\.txt:\d: 'above > text with one ⟦figure⟧'"):
        list(read_wordings(path))
