"""The learned weights: how they are read, and that those that kbgen comes with are up to date."""

from __future__ import annotations

import pytest

from kbgen.claims.meaning.clues import clues, names_in
from kbgen.claims.meaning.weights import DATA, Meaning, kind_of_fact, meaning
from kbgen.claims.quantity import Bound, Quantity
from kbgen.claims.statement import Statement
from kbgen.load.marks import Span
from kbgen.values import Duration, Money
from tests.claims.train import source

_WEIGHTS = "# remark\nnone\treturns.window\n0\t10\nn:send §\t1\t200\nk:duration\t0\t50\t1\t-20\n"


def statement(near: str, value: str = "30 days", *above: str) -> Statement:
    said = Quantity(Span(0, 1), Duration.parse(value), Bound.AT_MOST)
    return Statement(near, near, above, "duration", said, frozenset(), "", is_framed=False)


def test_clues_are_words_pairs_and_the_shape_of_the_figure() -> None:
    found = set(clues(statement("send it back within §", "30 days", "returns"), {"send"}))

    assert found == {
        "n:send", "n:it", "n:back", "n:within", "n:§",
        "n:send it", "n:it back", "n:back within", "n:within §",
        "c:return", "a:send", "a:it", "a:back", "a:within", "a:§", "a:return",
        "k:duration", "k:AT_MOST", "k:day", "k:4 day", "x:",
    }  # fmt: skip


def test_a_sentence_that_begins_with_a_word_nobody_knows_begins_with_a_name() -> None:
    assert "n:Name" in set(clues(statement("taylor gives §"), {"giv"}))
    assert "n:Name" not in set(clues(statement("makers give §"), {"maker"}))


def test_words_with_capitals_inside_a_sentence_are_names_but_for_days_and_months() -> None:
    sentence = "Ask the Better Business Bureau, or Dr Lee, on a Monday in May."

    assert names_in(sentence) == {"better", "busines", "bureau", "dr", "lee"}


def test_the_best_kind_and_the_likelihood_of_facts() -> None:
    weights = Meaning.parse(_WEIGHTS)
    said = statement("then send §")

    best, share = weights.best(said)
    assert best == "returns.window"
    assert weights.likelihood(said, ["returns.window"]) == share
    assert weights.likelihood(said, ["returns.cost"]) is None
    assert weights.likelihood(said, ["terms.points.expiry"]) is None


def test_a_figure_of_another_kind_is_not_told() -> None:
    said = statement("then send §")
    dated = Statement(
        said.near, said.whole, (), "date", said.said, frozenset(), "", is_framed=False
    )

    assert Meaning.parse(_WEIGHTS).likelihood(dated, ["returns.window"]) is None


@pytest.mark.parametrize(
    ("key", "kind"),
    [
        ("returns.window", "returns.window"),
        ("delivery.methods.express.cost", "delivery.methods.*.cost"),
        ("delivery.cutoff", "delivery.methods.*.cutoff"),
        ("delivery.collection.hold", "delivery.collection.hold"),
        ("contact.channels.chat.hours", "contact.channels.*.hours"),
        ("escalation.levels.senior.hours", "contact.channels.*.hours"),
        ("calendar.office_hours", "contact.channels.*.hours"),
        ("terms.gift_card.expiry", "terms"),
    ],
)
def test_the_kind_of_a_fact(key: str, kind: str) -> None:
    assert kind_of_fact(key) == kind


def test_the_weights_are_those_of_the_labelled_sentences_as_they_stand() -> None:
    """Whoever changes them learns anew: `python -m tests.claims.train`."""
    assert DATA.read_text(encoding="utf-8").splitlines()[0] == f"# {source()}"


def test_every_kind_has_a_base_and_every_clue_speaks_of_a_kind() -> None:
    weights = meaning().weights

    assert len(weights.base) == len(weights.keys) == len(set(weights.keys))
    places = {
        place for numbers in weights.lines.values() for place in map(int, numbers.split("\t")[::2])
    }
    assert places == set(range(len(weights.keys)))


def test_amounts_tell_by_their_size() -> None:
    said = Quantity(Span(0, 1), Money.parse("£50"), Bound.AT_LEAST)
    one = Statement(
        "over §", "over §", (), "threshold", said, frozenset(), "decoy", is_framed=False
    )

    assert {"k:threshold", "k:AT_LEAST", "k:5 threshold", "x:decoy"} <= set(clues(one, {"over"}))
