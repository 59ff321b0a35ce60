"""What must not change the check's verdict, and what must (issue 3)."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from kbgen.model import Finding
from tests.claims.variants import SHAPES, Base, Change, Context, Variant, check, read, variants

STATEMENTS = read()
Judged = dict[str, tuple[Finding, ...]]


def spoken_of(found: Sequence[Finding]) -> list[str]:
    """The facts that findings name, in order."""
    return [one.message.split("contradicts '")[1].partition("'")[0] for one in found]


@pytest.fixture(scope="module")
def judged() -> Judged:
    """The findings on every text, all read in one help centre."""
    texts = [variant.text for each in STATEMENTS.bases for variant in variants(each)]
    texts += [
        text.format(figure)
        for each in STATEMENTS.contexts
        for text in each.texts
        for figure in (each.right, each.wrong)
    ]
    texts += [each.text for each in STATEMENTS.changes]
    texts = list(dict.fromkeys(texts))
    return dict(zip(texts, check(texts), strict=True))


def test_there_are_statements_of_every_kind() -> None:
    families = {each.key.partition(".")[0] for each in STATEMENTS.bases}

    assert len(STATEMENTS.bases) >= 25
    assert families == {
        "contact", "delivery", "escalation", "exchanges", "orders", "refunds", "returns", "terms",
        "warranty",
    }  # fmt: skip
    assert len(SHAPES) >= 40


def _wrong_with(base: Base, variant: Variant, found: Sequence[Finding]) -> str:
    """What is unlike the verdict on the plain sentence; nothing if it is the same."""
    if variant.is_right:
        return "; ".join(one.message for one in found)
    return "" if spoken_of(found) == [base.key] else f"{spoken_of(found)}"


@pytest.mark.parametrize("base", STATEMENTS.bases, ids=lambda base: base.sentence)
def test_the_way_in_which_it_is_written_changes_no_verdict(base: Base, judged: Judged) -> None:
    unlike = {
        each.text: wrong
        for each in variants(base)
        if (wrong := _wrong_with(base, each, judged[each.text]))
    }

    assert unlike == {}


def test_the_way_in_which_it_is_written_hardly_changes_the_level(judged: Judged) -> None:
    """Words around a sentence count a little, so that one at the edge of an error may fall off it."""
    levels = [
        (judged[each.text][0].level, judged[plain.text][0].level)
        for base in STATEMENTS.bases
        for plain in [next(each for each in variants(base) if not each.is_right)]
        for each in variants(base)
        # A cell speaks of its fact through the table's labels alone.
        if not each.is_right and not each.is_cell
    ]
    unlike = sum(level is not plain for level, plain in levels)

    assert len(levels) > 1_500
    assert unlike / len(levels) < 0.015


@pytest.mark.parametrize("context", STATEMENTS.contexts, ids=lambda context: context.key)
def test_headings_lists_and_tables_say_what_a_figure_is(context: Context, judged: Judged) -> None:
    right = {text: spoken_of(judged[text.format(context.right)]) for text in context.texts}
    wrong = {text: spoken_of(judged[text.format(context.wrong)]) for text in context.texts}

    assert right == {text: [] for text in context.texts}
    assert wrong == {text: [context.key] for text in context.texts}


@pytest.mark.parametrize("change", STATEMENTS.changes, ids=lambda change: change.text)
def test_what_a_sentence_says_otherwise_changes_the_verdict(change: Change, judged: Judged) -> None:
    assert spoken_of(judged[change.text]) == ([change.key] if change.key else [])


@pytest.mark.parametrize("variant", list(variants(STATEMENTS.bases[0])), ids=lambda one: one.name)
def test_a_finding_points_at_the_figure(variant: Variant, judged: Judged) -> None:
    for finding in judged[variant.text]:
        loc = finding.loc
        assert loc is not None
        lines = f"---\ntitle: Help\n---\n{variant.text}\n".split("\n")
        pointed = "\n".join(lines[loc.line - 1 : loc.end_line])
        tail = len(lines[loc.end_line - 1]) - loc.end_column + 1
        words = " ".join(pointed[loc.column - 1 : len(pointed) - tail].split())
        said = finding.message.removeprefix("'").partition("' contradicts")[0]

        assert words.replace("&nbsp;", " ").replace("*", "") == said
