"""Who is named to decide where shop and customer cannot agree."""

from __future__ import annotations

import pytest

from kbgen.claims.compare.values import compare
from kbgen.claims.promises.bodies import named_bodies, no_body
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
        "Unresolved complaints can be referred to the Financial Ombudsman Service, free to you.",
        "Should my final answer not satisfy you, the body to turn to is the Better Business Bureau.",
        "If you can't accept our final answer, the body outside our shop to go to is the Financial Services Ombudsman.",
        "If it isn't settled you may refer it, at no cost, to Trustpilot, which is our independent complaints body.",
        "Your complaint can be laid before the Chamber of Commerce in Leipzig as the external arbitration body for us.",
        "The people to contact about an unresolved complaint are Trading Standards.",
        "A complaint that we cannot settle may be submitted to the Retail Ombudsman.",
        "If we can't agree, your dispute may be brought before the Consumer Rights Tribunal.",
        "The Consumer Council is the independent body to turn to with a complaint.",
        "Complaints that we can't resolve are passed on to the Better Business Bureau.",
        "If you disagree, the organisation to approach is Consumer Scotland.",
        "If we can't agree, contact the Retail Ombudsman.",
        "If the complaint isn't settled, ask Northern Retail Mediation to look at it.",
        "A complaint which remains unresolved may be referred by the Customer to the Banking Ombudsman.",
        "A dispute may be brought by the customer before the Disputes Tribunal.",
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
        "If you have a complaint, turn to Maria at the counter.",
        "Complaints may be sent to Customer Care.",
        "A complaint about the driver can be put to DHL.",
        "For advice on a complaint turn to Citizens Advice Consumer Helpline.",
        "You can leave a review on Trustpilot if you're unhappy.",
        "The person to turn to with a complaint is Anna Bureaux.",
        "Complaints can also be taken to the Financial Ombudsman Service.",
        "The place to go with a complaint is our Leeds shop.",
        "Send your complaint to Unit 4, Bureau House.",
        "Unresolved complaints are passed on to Sam.",
        "Contact Citizens Advice if you need help with your complaint.",
        "Contact the complaints team if you are unhappy.",
        "If your bank is the trouble, contact the Financial Ombudsman.",
        "Ask Maria to look at your complaint.",
        "Complaints about a loan are referred to the Financial Ombudsman Service if you paid on credit.",
    ],
)
def test_nobody_that_decides(sentence: str) -> None:
    assert not list(named_bodies(sentence, f"complaints {sentence.lower()}"))


@pytest.mark.parametrize(
    ("sentence", "is_denied"),
    [
        ("there is no outside body that we've signed up to for complaints.", True),
        (
            "our reply ends it: there's no independent body to which the complaint can be taken.",
            True,
        ),
        ("we are not a member of any ombudsman scheme.", True),
        ("our shop is not connected to any disputes body.", True),
        ("we aren't affiliated with any arbitration service.", True),
        ("we don't take part in alternative dispute resolution.", True),
        ("we are not connected to any delivery firm.", False),
        ("we don't use mediation before the final answer.", False),
        ("we don't belong to any dispute resolution scheme.", True),
        ("we have no independent arbitrator for complaints.", True),
        ("there's no outside body involved at this stage of a complaint.", False),
        ("no independent body has tested our straps.", False),
        ("there is no other outside body.", False),
        ("there is no service charge.", False),
        ("there's nowhere else to take your complaint.", True),
        ("our decision on a complaint can't be taken further.", True),
        ("no third party reviews our answer to a complaint.", True),
        ("without a final answer there's nowhere else to take your complaint.", False),
        ("no one else will see your complaint.", False),
        ("a complaint cannot be taken by phone.", False),
        ("we belong to a dispute resolution scheme.", False),
        ("there is no independent body for complaints about your bank.", False),
    ],
)
def test_nobody_outside_the_shop(sentence: str, *, is_denied: bool) -> None:
    assert bool(list(no_body(sentence, f"complaints {sentence}"))) is is_denied
    assert not list(no_body(sentence, "about our shop")) or "complaint" in sentence


@pytest.mark.parametrize(
    ("sentence", "is_denied"),
    [
        ("there is no ombudsman you can go to.", True),
        ("we don't use an outside mediator.", True),
        ("there is no mediator in the room.", False),
        ("we have an outside mediator.", False),
    ],
)
def test_what_can_only_be_said_of_complaints(sentence: str, *, is_denied: bool) -> None:
    assert bool(list(no_body(sentence, "about us"))) is is_denied


@pytest.mark.parametrize(
    ("name", "policy", "verdict"),
    [
        ("bbb", "Better Business Bureau", Verdict.AGREES),
        ("", "Better Business Bureau", Verdict.CONTRADICTS),
        ("centre for effective dispute resolution", "CEDR", Verdict.AGREES),
        ("retail adr scheme", "RetailADR", Verdict.AGREES),
        ("nsw fair trading", "Consumer Affairs Victoria", Verdict.CONTRADICTS),
        ("financial ombudsman service", "Furniture Ombudsman", Verdict.CONTRADICTS),
    ],
)
def test_a_body_and_the_policys(name: str, policy: str, verdict: Verdict) -> None:
    said = Quantity(Span(0, len(name)), Body(name))
    assert compare(said, Text(policy), Language("en"), generous=False).verdict is verdict
