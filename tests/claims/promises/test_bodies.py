"""Who is named to decide where shop and customer cannot agree."""

from __future__ import annotations

import pytest

from kbgen.claims.compare.values import compare
from kbgen.claims.promises.bodies import named_bodies
from kbgen.claims.quantity import Body, Quantity
from kbgen.claims.verdict import Verdict
from kbgen.load.marks import Span
from kbgen.values import Language, Text


@pytest.mark.parametrize(
    "sentence",
    [
        "Should we not settle your complaint between us, the outside body to take it to is NSW Fair Trading.",
        "If our answer doesn't suit, the independent body to go to is the Financial Ombudsman Service.",
        "The next step for a complaint is the Banking Ombudsman, who'll look at it independently.",
        "For complaints that stay unsolved, the Verbraucherzentrale Bayern is our responsible arbitration body.",
        "You can take your complaint to Consumer Scotland, which is free.",
        "The approved dispute resolution body is CEDR.",
        "Our ADR provider is ProMediate.",
        "If you disagree with our reply, take it to Trading Standards.",
        "The independent scheme that looks at complaints is Ombudsman Services.",
        "If the complaint is still unresolved, the last stop is the Disputes Tribunal.",
        "You may refer the dispute to Consumer Protection BC.",
        "The external organisation for complaints: Better Business Bureau.",
    ],
)
def test_a_name_in_capital_letters(sentence: str) -> None:
    ((name, span),) = named_bodies(sentence, f"complaints {sentence.lower()}")
    assert sentence[span.start : span.end].lower() == name
    assert not list(named_bodies(sentence, "about our shop"))


@pytest.mark.parametrize(
    "sentence",
    [
        "You can take your complaint to our manager.",
        "The next step for a complaint is Maria, our founder's sister.",
        "Complaints about PayPal: take it to PayPal.",
        "If you paid on finance, the independent body is the Financial Ombudsman Service.",
        "You can take your complaint to the Managing Director.",
        "Take it to Royal Mail if you have a complaint.",
        "An independent body decides.",
        "Our next step is Monday.",
        "The outside body can't change a thing.",
        "Bring it to the York shop if you have a complaint.",
        "Take your complaint to an Ombudsman of your choice.",
        "The responsible body for data complaints is the ICO.",
        "If you disagree, escalate it to Customer Care.",
        "Complaints go to Anna; she is our complaints officer.",
    ],
)
def test_nobody_that_decides(sentence: str) -> None:
    assert not list(named_bodies(sentence, f"complaints {sentence.lower()}"))


@pytest.mark.parametrize(
    ("name", "policy", "verdict"),
    [
        ("bbb", "Better Business Bureau", Verdict.AGREES),
        ("centre for effective dispute resolution", "CEDR", Verdict.AGREES),
        ("retail adr scheme", "RetailADR", Verdict.AGREES),
        ("nsw fair trading", "Consumer Affairs Victoria", Verdict.CONTRADICTS),
        ("financial ombudsman service", "Furniture Ombudsman", Verdict.CONTRADICTS),
    ],
)
def test_a_body_and_the_policys(name: str, policy: str, verdict: Verdict) -> None:
    said = Quantity(Span(0, len(name)), Body(name))
    assert compare(said, Text(policy), Language("en"), generous=False).verdict is verdict
