"""What a guarantee is said not to cover, and mishaps that it is said to."""

from __future__ import annotations

import pytest

from kbgen.claims.promises.goods import covered, names
from kbgen.claims.promises.mishaps import mishaps
from kbgen.claims.promises.uncovered import is_head, is_told, uncovered

COVERS = [
    "loose handles",
    "sole separation",
    "zips",
    "broken stitching",
    "wheels",
    "straps and buckles",
    "broken chains and cords",
    "electric warmers and diffusers, faults in materials and workmanship",
    "motor failure",
]
EXCLUDES = [
    "liquid damage",
    "damage by airlines",
    "scratches and dents",
    "wear and tear",
    "cracked screens",
    "frost damage",
    "belts",
    "loss and theft",
    "tumble-dryer shrinkage",
    "fading by sunlight",
    "damage by pets",
    "pens that were dropped",
]


def denied(sentence: str, before: str) -> bool:
    return any(is_told(words, one) for words, _ in uncovered(sentence, before) for one in COVERS)


def promised(sentence: str, before: str) -> bool:
    found = [words for words, _ in (*covered(sentence), *mishaps(sentence, before))]
    return any(is_told(words, one) or names(words, one) for words in found for one in EXCLUDES)


@pytest.mark.parametrize(
    ("sentence", "before"),
    [
        ("a handle that works loose is not covered by our guarantee.", ""),
        ("the sole has separated? sorry, a separated sole is not part of our warranty.", ""),
        ("they are not part of our warranty.", "wheels are wearing parts."),
        ("because the warranty does not concern zips.", ""),
        ("zips are excluded from our guarantee.", ""),
        ("our guarantee won't help with broken stitching.", ""),
        ("broken zips aren't covered under the warranty.", ""),
        ("buckles don't fall under our warranty.", ""),
        ("a zip that jams is outside our guarantee.", ""),
        ("our warranty does not cover handles that come loose.", ""),
        ("broken operating chains do not fall under our guarantee.", ""),
        ("a broken cord isn't covered by our warranty.", ""),
        ("electric diffusers are not covered by our warranty.", ""),
        ("faults in workmanship are not covered by our warranty.", ""),
        ("i'm afraid that loose handles aren't covered by our guarantee.", ""),
        ("sorry to say that zips are outside our warranty.", ""),
        ("please note that a loose handle is not covered by our guarantee.", ""),
        ("a motor that fails is not covered by our guarantee.", ""),
    ],
)
def test_what_is_not_covered(sentence: str, before: str) -> None:
    assert denied(sentence, before)


@pytest.mark.parametrize(
    ("sentence", "before"),
    [
        ("wheels of other brands are not covered by our guarantee.", ""),
        ("broken chain guards are not covered by our guarantee.", ""),
        ("cords are not covered by our guarantee.", ""),
        ("a chain that has stretched is not covered by our guarantee.", ""),
        ("reed diffusers are not covered by our guarantee.", ""),
        ("electric diffuser oil is not covered by our guarantee.", ""),
        ("a handle damaged by misuse is not covered by our guarantee.", ""),
        ("zips that you've repaired yourself are not covered by our warranty.", ""),
        ("zips are covered by our guarantee.", ""),
        ("postage for zips is not covered by the warranty.", ""),
        ("the guarantee doesn't cover normal wear of the wheels.", ""),
        ("they are not part of our warranty.", "batteries are wearing parts."),
        ("wheels after three years are not covered by our warranty.", ""),
        ("the manufacturer's warranty does not cover zips.", ""),
        ("zips are not only covered by our warranty.", ""),
        ("your statutory rights are not part of our warranty.", ""),
        ("loose change is not covered by our warranty.", ""),
        ("zip pulls and other trims are not covered by our warranty.", ""),
        ("handles are not covered by our warranty once they are painted.", ""),
        ("wheel housings are not covered by our guarantee.", ""),
        ("small scratches on wheels are not covered by our guarantee.", ""),
        ("i'm afraid that handle covers aren't covered by our guarantee.", ""),
        ("a motor housing that fails is not covered by our guarantee.", ""),
    ],
)
def test_what_is_something_else(sentence: str, before: str) -> None:
    assert not denied(sentence, before)


@pytest.mark.parametrize(
    ("sentence", "before"),
    [
        ("that's under warranty.", "liquid damage?"),
        ("then our warranty steps in and we repair it.", "did the airline damage your suitcase?"),
        ("scratches from the baggage belt are a warranty case.", ""),
        ("our warranty pays for a new screen if you crack the screen.", ""),
        ("if your screen cracks, our warranty will take care of it.", ""),
        ("dents are a warranty matter.", ""),
        ("that's a warranty case.", "has the frost damaged your pot?"),
        ("if a belt snaps, the warranty pays for a new one.", ""),
        ("our warranty takes care of it when your belt wears out.", ""),
        ("that's covered by the guarantee as well.", "shrunk in the tumble dryer?"),
        ("our warranty pays for a new pair if your glasses are lost or stolen.", ""),
        (
            "should the sun have bleached it within the period of guarantee, this is covered by the guarantee.",
            "",
        ),
        ("if your dog chews the strap, our warranty will take care of it.", ""),
        ("a pen which has been dropped is covered by the guarantee.", ""),
        ("we'll cover that under the guarantee.", "has your cat damaged it?"),
        (
            "should your dog chew the strap, it will be replaced free of charge under our warranty.",
            "",
        ),
    ],
)
def test_what_is_covered(sentence: str, before: str) -> None:
    assert promised(sentence, before)


@pytest.mark.parametrize(
    ("sentence", "before"),
    [
        ("that's not under warranty.", "liquid damage?"),
        ("our warranty steps in.", "is the zip stuck?"),
        ("scratches are not a warranty case.", ""),
        ("then your home insurance steps in.", "did the airline damage your suitcase?"),
        ("liquid damage is never a warranty case.", ""),
        ("if the seam tears, our warranty takes care of it.", ""),
        ("if the seam tears, it will be mended under our warranty.", ""),
        ("if your dog chews the strap, it will not be replaced under our warranty.", ""),
        ("if your dog chews the strap, it can be repaired at cost.", ""),
        ("if a belt buckle snaps, the warranty pays for a new one.", ""),
        ("if the dog lead snaps, our warranty will take care of it.", ""),
        ("that's covered by the guarantee as well.", "stretched in the wash?"),
        ("we'll cover that under the guarantee.", "is the pet bed too small?"),
        ("a pen which has never been dropped is covered by the guarantee.", ""),
        ("our warranty pays for a new pair if the hinge of your glasses is lost.", ""),
        ("that's under the maker's warranty.", "liquid damage?"),
    ],
)
def test_what_is_covered_by_nobody_here(sentence: str, before: str) -> None:
    assert not promised(sentence, before)


def test_a_fault_of_a_thing_is_told_by_the_thing() -> None:
    assert is_told("the movement", "faults of the movement")
    assert not is_told("the movement of the hands", "faults of the dial")
    assert list(uncovered("the company's guarantee does not extend to the movement.", ""))
    assert not list(uncovered("the maker's guarantee does not extend to the movement.", ""))


@pytest.mark.parametrize(
    ("sentence", "near", "words"),
    [
        ("we don't cover loose handles.", "our guarantee", ["loose handles"]),
        ("it doesn't cover straps and buckles.", "our guarantee", ["straps and buckles"]),
        ("motor failure is excluded.", "our guarantee", ["motor failure"]),
        ("we don't cover the sofa with plastic.", "how we pack", []),
        ("it doesn't cover motor failure.", "the maker's guarantee", []),
        ("motor failure is excluded.", "how we pack", []),
        ("if it rains, we do not cover zips.", "our guarantee", []),
    ],
)
def test_where_the_guarantee_stands_above(sentence: str, near: str, words: list[str]) -> None:
    assert [one for one, _ in uncovered(sentence, "", near)] == words


def test_a_thing_is_called_by_its_last_word() -> None:
    assert is_head("the motor", "feeder motor")
    assert is_head("motors", "feeder motor faults")
    assert not is_head("motor oil", "feeder motor")
    assert not is_head("feeder", "feeder motor")
    assert not is_head("motor", "motor")


def test_a_fault_before_or_behind_a_thing_is_left_out() -> None:
    assert is_told("zips", "faulty zips")
    assert is_told("screens", "screen faults")
    assert not is_told("buttons", "faulty zips")
