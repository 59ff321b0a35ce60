"""Languages that are spoken, and who decides complaints."""

from __future__ import annotations

import pytest

from kbgen.claims.promises.bodies import bodies
from kbgen.claims.promises.spoken import compare_spoken, spoken
from kbgen.claims.quantity import Spoken
from kbgen.claims.verdict import Verdict
from kbgen.values import Items, LanguageTag


@pytest.mark.parametrize(
    ("sentence", "codes"),
    [
        ("our advisers on the telephone speak english, french and german.", ["en", "fr", "de"]),
        ("you can call us in english or spanish.", ["en", "es"]),
        ("our live chat is available in english and french.", ["en", "fr"]),
        ("we speak german on the phone.", ["de"]),
        ("you can chat with us in polish.", ["pl"]),
        ("we reply to emails in english and french.", ["en", "fr"]),
        ("phone support: english and french", ["en", "fr"]),
        ("languages spoken on the phone: english, dutch.", ["en", "nl"]),
    ],
)
def test_each_language_is_said_by_itself(sentence: str, codes: list[str]) -> None:
    found = list(spoken(sentence))
    assert [one.codes for one, _ in found] == [(code,) for code in codes]
    assert all(one.is_yes for one, _ in found)
    assert sentence[found[0][1].start : found[0][1].end] in sentence


def test_languages_that_are_not_spoken() -> None:
    assert [one for one, _ in spoken("we don't speak french on the phone.")] == [
        Spoken(("fr",), is_yes=False)
    ]
    assert next(spoken("we can only answer emails that are written in english."))[0] == Spoken(
        ("en",), is_yes=False, is_outside=True
    )
    assert not list(spoken("we chat in our team in polish."))
    assert next(spoken("by phone we can help you in english only."))[0] == Spoken(
        ("en",), is_yes=False, is_outside=True
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "our buyer speaks italian, which helps with the makers.",
        "the instructions are in english and german; call us if yours are missing.",
        "some of our advisers speak german.",
        "call us about anything in our french and italian ranges.",
        "we can help you find tiles in dutch, spanish and italian styles over the phone.",
        "we speak polish in the shop.",
        "we ride in english and western style; ask on the phone.",
    ],
)
def test_what_is_no_language_of_a_channel(sentence: str) -> None:
    assert list(spoken(sentence)) == []


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        (Spoken(("fr",), is_yes=True), Verdict.AGREES),
        (Spoken(("de",), is_yes=True), Verdict.CONTRADICTS),
        (Spoken(("de",), is_yes=False), Verdict.AGREES),
        (Spoken(("fr",), is_yes=False), Verdict.CONTRADICTS),
        (Spoken(("en",), is_yes=False, is_outside=True), Verdict.CONTRADICTS),
        (Spoken(("en", "fr"), is_yes=False, is_outside=True), Verdict.AGREES),
    ],
)
def test_against_the_policy(said: Spoken, verdict: Verdict) -> None:
    policy = Items((LanguageTag("en-GB"), LanguageTag("fr")))
    assert compare_spoken(said, policy).verdict is verdict


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("you can take it to the retail ombudsman.", ["retail ombudsman"]),
        ("the consumer ombudsman will look at your complaint.", ["consumer ombudsman"]),
        ("we're members of the motor ombudsman.", ["motor ombudsman"]),
        ("you can turn to the body that we belong to: the retail ombudsman.", ["retail ombudsman"]),
        ("you can turn to the mediator that we use: médiateur des vins.", ["médiateur des vins"]),
        ("you can go to an independent ombudsman.", []),
        ("take your complaint to the relevant ombudsman or the courts.", []),
        ("the financial ombudsman will look at complaints about your credit agreement.", []),
        ("the small claims tribunal can decide, too.", []),
        ("our complaints team acts as a mediator.", []),
    ],
)
def test_who_decides(sentence: str, names: list[str]) -> None:
    assert [name for name, _ in bodies(sentence)] == names
