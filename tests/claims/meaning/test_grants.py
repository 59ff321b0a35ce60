"""What a sentence grants: the clues to it, and that the weights are up to date."""

from __future__ import annotations

from pathlib import Path

import pytest

from kbgen.claims.meaning.grants import DATA, Grant, Told, clues, shares
from kbgen.claims.meaning.notions import notions
from tests.claims.grants import FOLDER, read_grants
from tests.claims.train import source_of_grants


def test_the_same_is_said_in_other_words() -> None:
    one = notions("the trip home comes out of your own pocket.")
    other = notions("return postage is payable by the buyer.")

    assert list(one) == ["back", "yours", "end"]
    assert list(other) == ["back", "delivery", "yours", "end"]


def test_clues_are_words_notions_and_what_is_answered() -> None:
    found = list(clues(Told("not with us.", "do you collect returns?", "returns")))

    assert len(found) == len(set(found))
    assert {"n:not -with", "b:not", "c:collect", "t:return", "x:no us", "k:denied"} <= set(found)
    assert {"k:answers none", "y:fetch", "z:fetch no"} <= set(found)


def test_a_yes_or_no_is_told_with_what_is_asked() -> None:
    found = set(clues(Told("no.", "is there a minimum order?", "")))

    assert {"q:no minimum", "k:answers no"} <= found


@pytest.mark.parametrize(
    ("text", "before", "title", "grant"),
    [
        ("we pay for the way back.", "", "returns", Grant.RETURN_FREE),
        ("no.", "can i bring it back to the shop?", "returns", Grant.INSTORE_NONE),
        ("once it's placed, an order stands.", "", "cancelling", Grant.CANCEL_NONE),
        ("parcels come on ¤ too.", "", "delivery", Grant.BROUGHT),
        ("we pack everything by hand.", "", "about us", Grant.NONE),
    ],
)
def test_what_a_sentence_grants_is_told_by_weights(
    text: str, before: str, title: str, grant: Grant
) -> None:
    found = shares(Told(text, before, title))

    assert sum(found.values()) == pytest.approx(1)
    assert max(found, key=lambda one: found[one]) == grant


def test_the_weights_are_those_of_the_labelled_sentences_as_they_stand() -> None:
    """Whoever changes them learns anew: `python -m tests.claims.train`."""
    assert DATA.read_text(encoding="utf-8").splitlines()[0] == f"# {source_of_grants()}"


def test_the_labelled_sentences_are_read() -> None:
    said = [one for path in sorted(FOLDER.glob("*.tsv")) for one in read_grants(path)]

    assert {one.grant for one in said} == set(Grant)


def test_a_line_with_a_field_too_few_is_named(tmp_path: Path) -> None:
    path = tmp_path / "bad.tsv"
    path.write_text("none\t-\tWe pack by hand.\n", encoding="utf-8")

    with pytest.raises(ValueError, match=r"bad\.tsv:1: none"):
        list(read_grants(path))
