"""In what state goods come back or don't, told together with a question or of any state."""

from __future__ import annotations

import pytest

from tests.claims.judge import levels_in, policy_of

_OPENED = policy_of("""\
business: {name: Saoirse, country: IE, currency: EUR}
returns: {window: 28 days, condition: opened and used is fine, excluded: [gift sets, helmets]}
""")
_NEW = policy_of("""\
business: {name: Larch, country: GB, currency: GBP}
returns: {window: 30 days, condition: "unused, with its tags on and in the original packaging"}
""")


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Returns", "### Can I return a used helmet?\n\nSorry, no."),
        ("Returns", "### Can I return something I've used after the 28 days?\n\nSorry, no."),
        ("Returns", "### Do I have to pay when I return something I've used?\n\nNo."),
        ("Returns", "### Is it a problem if I've used it?\n\nNo, that's fine."),
        ("Returns", "### Will you refuse it if it's been used?\n\nNo, of course not."),
        ("Returns", "### I've used it. Do I need to clean it before I send it back?\n\nNo need."),
        ("Warranty", "It must be as new."),
        ("Returns", "Once you've used the label we can't take it back."),
        ("Returns", "If it arrived opened, don't send it back; tell us."),
        ("Gift sets", "The seal must be intact."),
    ],
)
def test_not_barred(title: str, body: str) -> None:
    assert levels_in(_OPENED, body, title) == []


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Returns", "### Does it have to be unused?\n\nYes."),
        ("Returns", "### Do I have to use your label?\n\nNo."),
        ("Returns", "### Do the tags have to be cut off?\n\nNo."),
        ("Faulty goods", "### Does it have to be unused?\n\nNot at all."),
        ("Recycling", "We aren't fussy about what state it's in."),
        ("Returns", "### Is there a problem if I've used my account for a friend?\n\nNo."),
        ("Returns", "Don't worry if the shipping label has gone missing."),
    ],
)
def test_not_relaxed(title: str, body: str) -> None:
    assert levels_in(_NEW, body, title) == []


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("### Can I send it back once I've opened it?\n\nNo, sorry.", "No, sorry"),
        ("### I've opened it. Can I still return it?\n\nUnfortunately not.", "Unfortunately not"),
        ("Opened? Then it's yours to keep.", "Then it's yours to keep"),
        ("It has to be as new, please.", "It has to be as new"),
        (
            "Please make sure that it hasn't been used.",
            "Please make sure that it hasn't been used",
        ),
    ],
)
def test_barred(body: str, words: str) -> None:
    assert levels_in(_OPENED, body, "Returns") == [("warning", words)]
    assert levels_in(_NEW, body, "Returns") == []


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("### Does it have to be unused?\n\nNot at all.", "Not at all"),
        ("### Do the tags have to be on?\n\nNo.", "No"),
        ("### I've already used it. Is that a problem?\n\nNot for us.", "Not for us"),
        ("### What condition must it be in?\n\nAny you like.", "Any you like"),
        ("We aren't fussy about what state it's in.", "We aren't fussy about what state it's in"),
        ("Signs of use don't put us off.", "Signs of use don't put us off"),
    ],
)
def test_relaxed(body: str, words: str) -> None:
    assert levels_in(_NEW, body, "Returns") == [("warning", words)]
    assert levels_in(_OPENED, body, "Returns") == []
