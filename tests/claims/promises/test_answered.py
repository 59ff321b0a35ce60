"""Bare answers to questions, and names of countries in lists."""

from __future__ import annotations

import pytest

from kbgen.claims.promises.answered import answered
from tests.claims.judge import findings_in, policy_of

SHOP = """\
business: {name: Corner Shop, country: GB, currency: GBP}
delivery: {countries: [GB, FR]}
returns: {excluded: [gift cards]}
"""
_READ = policy_of(SHOP)


@pytest.mark.parametrize(
    ("question", "sentence", "statement", "words"),
    [
        ("do you post to spain?", "yes, we do.", "we post to spain", "yes, we do"),
        ("do you post to spain?", "no, sorry.", "we don't post to spain", "no, sorry"),
        (
            "do you post to spain?",
            "unfortunately not.",
            "we don't post to spain",
            "unfortunately not",
        ),
        ("can i return gift cards?", "of course!", "you can return gift cards", "of course"),
        ("can you send it to spain?", "not yet.", "we can't send it to spain", "not yet"),
        ("are you open on bank holidays?", "yes.", "we are open on bank holidays", "yes"),
    ],
)
def test_an_answer_states_its_question(
    question: str, sentence: str, statement: str, words: str
) -> None:
    found = answered(question, sentence)
    assert found is not None
    assert (found[0], sentence[found[1].start : found[1].end]) == (statement, words)


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        ("do you post to spain?", "yes, but only from may."),
        ("do you post to spain?", "that depends on the parcel."),
        ("do you post to spain?", "no, unless it fits into a letter."),
        ("how do you post to spain?", "yes."),
        ("where do you post to?", "no idea."),
        ("do you post to spain?", "note that customs may charge you."),
        ("do you post to spain?", "not all of our range is sold there."),
        ("is it safe?", "yes."),
    ],
)
def test_other_answers_state_nothing(question: str, sentence: str) -> None:
    assert answered(question, sentence) is None


def found(body: str) -> list[str]:
    return findings_in(_READ, body)


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("### Do you deliver to Spain?\n\nYes, we do.", ["Yes, we do"]),
        ("### Do you deliver to France?\n\nSorry, no.", ["Sorry, no"]),
        ("Do you ship internationally? No.", ["No"]),
        ("### Can I return gift cards?\n\nYes, of course.", ["Yes, of course"]),
        ("We deliver to:\n\n- United Kingdom\n- France\n- Spain", ["Spain"]),
        ("We deliver to three countries:\n\n- the United Kingdom\n- France\n- Spain", ["Spain"]),
        ("We ship orders to just these 3 countries:\n\n- United Kingdom\n- Spain", ["Spain"]),
        ("The countries we send parcels to are:\n\n- France\n- Spain", ["Spain"]),
        ("## Countries we ship to\n\n- France\n- Spain", ["Spain"]),
        ("We don't ship to:\n\n- France\n- Spain", ["France"]),
    ],
)
def test_answers_and_lists_are_held_against_the_policy(body: str, words: list[str]) -> None:
    assert found(body) == words


@pytest.mark.parametrize(
    "body",
    [
        "### Do you deliver to Spain?\n\nNot yet, sorry.",
        "### Do you deliver to Spain?\n\nYes, but only large orders.",
        "### Do you have a shop in Spain?\n\nYes, we do.",
        "### Can I return my order?\n\nYes, of course.",
        "We deliver to:\n\n- United Kingdom\n- France",
        "We deliver to two countries:\n\n- the United Kingdom\n- France",
        "We sell to shops in three countries:\n\n- Spain\n- Italy",
        "We deliver to the door of three kinds of homes:\n\n- Spain-style villas\n- flats",
        "Our cheeses come from:\n\n- Spain\n- Italy",
        "We don't ship to:\n\n- Spain",
    ],
)
def test_answers_and_lists_that_agree(body: str) -> None:
    assert found(body) == []
