"""Hours of bodies and persons that a sentence names, which are none of the shop's."""

from __future__ import annotations

import pytest

from kbgen.claims.extract import quantities
from kbgen.claims.hours.others import without_others
from kbgen.claims.prose.passages import passages
from kbgen.claims.topics.wording import Wording
from kbgen.scope import context_of
from tests.claims.judge import policy_of

_POLICY = policy_of(
    """\
business: {name: Hallam Hob & Blade, country: GB, currency: GBP}
contact:
  channels:
    phone: {name: Phone, hours: Mo-Fr 09:00-17:00}
    guild: {name: The Guild Table, hours: Mo-Fr 09:00-17:00}
"""
)
_WORDING = Wording(_POLICY)


def _kept(text: str) -> int:
    (passage,) = passages(text)
    found = quantities(passage.text, context_of(_POLICY.facts))
    assert found
    return len(without_others(_WORDING, passage, found))


@pytest.mark.parametrize(
    "text",
    [
        "The Furniture Ombudsman's lines are open Monday to Friday, 9am to 5pm.",
        "Trading Standards answers its phone Monday to Friday, 9am to 5pm.",
        "The ASPCA Animal Poison Control Center takes calls 24 hours a day, 365 days a year.",
        "The National Gas Emergency Line answers 24 hours a day.",
        "Dr Byrne sees patients on Mondays and Wednesdays from 9am to noon.",
        "Anna Kowalski teaches the evening class on Tuesdays from 6pm to 8pm.",
        "Overcharged elsewhere? If so, the NCA helpline is open Monday to Friday, 9am to 6pm.",
        "The BBB is open Monday to Friday, 9am to 5pm.",
        "Citizens Advice can help as well. They're open Monday to Friday, 9am to 5pm.",
        # What is past, when most come, and who is down the road.
        "In the early days we opened on Sundays from 12:00 to 17:00.",
        "My father started out in a barn. He opened on Sundays from 8 till noon.",
        "Between ten and eleven on Mondays the most people call.",
        "The shed down the road opens on Sundays from 9am to 4pm.",
        'The shop "Paint Barn" in Leeds is open until 20:00 on Sundays.',
        # What is beside the shop or goes on in it.
        "Your local recycling centre is open on Sundays from 9am to 4pm.",
        "The Green Foundation picks up old lamps on Saturdays from 9am to 4pm.",
        "A local charity takes old lamps. It's open on Sundays from 9am to 4pm.",
        "Your nearest post box is emptied Monday to Saturday, 9am to 5pm.",
        "The knitting group meets in the shop on Saturdays from 10am to noon.",
        "Our café is open on Saturdays from 10am to 3pm.",
        "Quiet hour: Tuesdays 9am to 10am, with the music off in the shop.",
        # A part of the year.
        "In summer the shop is open on Saturdays from 10am to 6pm.",
        "From May to August we're open Monday to Saturday, 8am to 6pm.",
        "Christmas opening hours: Monday to Saturday, 8am to 8pm.",
        # Who sells what the shop makes.
        "You'll find a few of our pieces at the Minster Gallery in York. They're open every day, 10am to 5pm.",
        "The Harbour Gallery shows some of our lamps and is open every day, 10am to 5pm.",
        "Our cheese is stocked by Corrigan's Deli in Ennis. They're open every day, 8am to 8pm.",
        "Our bags are on sale at the National Museum. It's open every day from 10am to 6pm.",
    ],
)
def test_hours_of_somebody_else_are_left_out(text: str) -> None:
    assert _kept(text) == 0


@pytest.mark.parametrize(
    "text",
    [
        "Anna Kowalski answers our phones Monday to Friday, 9am to 4pm.",
        "Live Chat is open Monday to Friday, 9am to 4pm.",
        "Hallam Hob is open Monday to Saturday, 9am to 4pm.",
        "The Guild Table is open Monday to Saturday, 9am to 4pm.",
        "Customer Care can be reached Monday to Friday, 9am to 6pm.",
        "Dawson Lane is open Monday to Saturday, 9am to 4pm.",
        "We work with Citizens Advice. Our lines are open Monday to Friday, 9am to 6pm.",
        "Citizens Advice can help as well. The phones are open Monday to Friday, 9am to 6pm.",
        "The Company's offices are open from 8 a.m. until 6 p.m., Monday to Friday.",
        "Our shop on the high street opens on Sundays from 9am to 4pm.",
        'The shop "Hallam Hob" is open until 20:00 on Sundays.',
        "We opened our doors in 1987 and we're open on Sundays from 10am to 4pm.",
        "Most people visit on Saturdays, when we're open 10am to 2pm.",
        "We work school hours: Monday to Friday, 9am to 3pm.",
        "Most people find us open on Sundays from 9am to 4pm.",
        "We're opposite the museum, open Monday to Friday, 9am to 5pm.",
        "We're open Monday to Friday, 9am to 5pm, all year round.",
        "You may call us Monday to Friday, 9am to 5pm.",
        "PHONE: Monday to Friday, 9am to 5pm.",
        "Come and see our knives at our showroom. It's open every day, 10am to 5pm.",
        "Our shop sells all of our knives. It's open every day, 10am to 5pm.",
        "Find our shop at the Old Printworks. It's open every day, 10am to 5pm.",
        "Your local shop is open Monday to Saturday, 9am to 5pm.",
        "Saturdays and Sundays are quieter: 10am to 4pm, Saturdays and Sundays.",
    ],
)
def test_the_shops_own_stay(text: str) -> None:
    assert _kept(text) > 0
