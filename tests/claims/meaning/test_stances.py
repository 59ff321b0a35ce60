"""What is said of a thing: the clues to it, and that the weights are up to date."""

from __future__ import annotations

import pytest

from kbgen.claims.meaning.stances import Place, Saying, Stance, Subject, clues, shares
from tests.claims.stances import FOLDER, read_stances
from tests.claims.train import source


def test_clues_are_words_where_they_stand_and_what_is_denied() -> None:
    found = list(clues(Saying("sorry, ¤ can't go back", "gifts", Place.ABOVE)))

    assert len(found) == len(set(found))
    assert {"n:¤", "l:sorr", "r:can't", "r:-go", "n:-go -back", "b:¤", "p:-back"} <= set(found)
    assert {"c:gift", "c:plain", "k:denied", "k:above", "k:says none"} <= set(found)


def test_what_the_thing_stands_before_tells() -> None:
    found = set(clues(Saying("yes, you can.", "can i return ¤?", Place.QUESTION)))

    assert {"k:before", "k:says yes", "k:answers yes", "c:return ¤"} <= found


def test_shares_are_one_together() -> None:
    found = shares(Subject.GOODS, Saying("¤ can be returned.", "", Place.ABOVE))

    assert set(found) == {"returned", "kept", "covered", "uncovered", "none"}
    assert sum(found.values()) == pytest.approx(1)
    assert max(found, key=lambda one: found[one]) == Stance.RETURNED


@pytest.mark.parametrize(
    ("subject", "text", "before", "place", "stance"),
    [
        (Subject.PLACES, "we've had to stop posting to ¤.", "", Place.ABOVE, Stance.UNSERVED),
        (Subject.COSTS, "we pay for the ¤ ourselves.", "returns", Place.ABOVE, Stance.FREE),
        (Subject.DAYS, "nobody picks up the phone on ¤.", "phone", Place.ABOVE, Stance.SHUT),
        (Subject.DAYS, "we're back at our desks on ¤.", "christmas", Place.ABOVE, Stance.BACK),
        (Subject.SERVICES, "we no longer offer ¤.", "gifts", Place.ABOVE, Stance.REFUSED),
        (Subject.TRACKING, "¤ can't be followed.", "delivery", Place.ABOVE, Stance.UNTRACKED),
        (Subject.STATES, "¤ ones are welcome back too.", "returns", Place.ABOVE, Stance.ACCEPTED),
        (Subject.REFUNDS, "all refunds take the form of ¤.", "refunds", Place.ABOVE, Stance.PAID),
    ],
)
def test_each_subject_is_told_by_weights_of_its_own(
    subject: Subject, text: str, before: str, place: Place, stance: Stance
) -> None:
    found = shares(subject, Saying(text, before, place))

    assert max(found, key=lambda one: found[one]) == stance


@pytest.mark.parametrize("subject", Subject)
def test_the_weights_are_those_of_the_labelled_sentences_as_they_stand(subject: Subject) -> None:
    """Whoever changes them learns anew: `python -m tests.claims.train`."""
    assert subject.data.read_text(encoding="utf-8").splitlines()[0] == f"# {source()}"


def test_the_labelled_sentences_are_read() -> None:
    files = sorted(FOLDER.glob("*/*.tsv"))

    assert {path.parent.name for path in files} == set(Subject)
    assert {one.stance for path in files for one in read_stances(path)} == set(Stance)
