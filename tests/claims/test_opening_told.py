"""Opening hours told in everyday ways, held against the policy's."""

from __future__ import annotations

import pytest

from tests.claims.judge import ARTICLE, article_base, findings, findings_in, policy_of

SHOP = """\
business: {name: Larkfield, country: GB, currency: GBP}
calendar:
  office_hours: Mo-Fr 08:30-17:30; Sa 10:00-16:00; PH off
contact:
  channels:
    phone: {name: Phone, hours: Mo-Fr 09:00-17:00; PH off}
    chat: {name: Chat, hours: Mo-Fr 10:00-16:00; PH off}
delivery: {cutoff: 14:00, delivery_hours: Tu-Fr 08:00-18:00}
"""
_READ = policy_of(SHOP)


def found(body: str) -> list[tuple[str, str]]:
    """What a finding says that is wrong, and its level, of each finding in a text."""
    text = f"---\ntitle: Opening hours\n---\n{body}\n"
    return [
        (one.level, one.message.partition("This ")[2].partition(". ")[0].removesuffix("."))
        for one in findings(article_base(_READ, {ARTICLE: text}))
    ]


@pytest.mark.parametrize(
    ("body", "wrong"),
    [
        ("We're open six days a week: 8.30 to 5.30 Monday to Friday, 10 to 5 on Saturday.",
         "promises 10am to 5pm on Saturday, when the policy says 10am to 4pm."),
        ("Our phones are answered from 9am to 8pm UK time on weekdays, and never at weekends.",
         "promises 9am to 8pm on Monday to Friday, when the policy says 9am to 5pm."),
        ("We are open until 5.30pm, Monday to Friday, and on Saturday until 6pm.",
         "says until 6pm for Saturday, and the policy 10am to 4pm."),
        ("The shop is open until 6pm on weekdays and 4pm on Saturdays.",
         "says until 6pm for Monday, and the policy 8.30am to 5.30pm."),
        ("The shop opens at 8am Monday to Friday and 10am on Saturday.",
         "says from 8am for Monday, and the policy 8.30am to 5.30pm."),
        ("On Saturdays the shop opens at 9am.",
         "says from 9am for Saturday, and the policy 10am to 4pm."),
        ("Doors open at half past eight during the week and close at 7pm.",
         "promises 8.30am to 7pm on Monday to Friday, when the policy says 8.30am to 5.30pm."),
        ("We unlock the doors at half past eight and close at seven.",
         "says 8.30am to 7pm, and the policy 8.30am to 5.30pm"),
        ("**Phone:** on working days from 9:00 until 17:00, and on Saturdays until noon.",
         "says until 12 noon for Saturday, and the policy closed."),
        ("The chat opens an hour after the phone lines: it is there for you from ten until six, Mondays to Fridays.",
         "promises 10am to 6pm on Monday to Friday, when the policy says 10am to 4pm."),
        ("The shop is open five days a week.",
         "denies customers some days: it says 5 a week, and the policy 6."),
        ("Our phones are staffed 9–5, six days a week.",
         "promises 6 days a week, when the policy says 5."),
        ("## Saturday\n\nOpen from 10 to 5.",
         "promises 10am to 5pm on Saturday, when the policy says 10am to 4pm."),
        ("The shop is open on weekdays until six.",
         "says until 6pm for Monday, and the policy 8.30am to 5.30pm."),
        ("On Sundays the shop is open as usual.", "promises Sunday, when the policy says closed."),
        ("Our Kettle Lane shop opens at 8am Monday to Friday, and there's always tea.",
         "says from 8am for Monday, and the policy 8.30am to 5.30pm."),
        ("You can ring customer care up to 7pm on any weekday.",
         "says until 7pm for Monday, and the policy 9am to 5pm."),
        ("The telephone is staffed on weekdays 9–18 h.",
         "promises 9am to 6pm on Monday to Friday, when the policy says 9am to 5pm."),
        ("We pick up the phone between 10 and 5 from Monday to Friday.",
         "denies customers part of Monday to Friday: it says 10am to 5pm, and the policy 9am to 5pm."),
        ("You can ring us between 9 am and 7 pm Cardiff time, Monday to Friday.",
         "promises 9am to 7pm on Monday to Friday, when the policy says 9am to 5pm."),
        ("Give us a bell on weekdays from 9am to 7pm.",
         "promises 9am to 7pm on Monday to Friday, when the policy says 9am to 5pm."),
        ("Only free at the weekend? We're open Sundays, too.",
         "promises Sunday, when the policy says closed."),
        ("Our Mill Market showroom is open Monday to Friday from 8.30am to 7pm.",
         "promises 8.30am to 7pm on Monday to Friday, when the policy says 8.30am to 5.30pm."),
        ("The shop is closed on Sundays; on Saturdays it opens from ten to five.",
         "promises 10am to 5pm on Saturday, when the policy says 10am to 4pm."),
        ("We're closed at weekends; from Monday to Friday you will find us here between eight and six.",
         "promises 8am to 6pm on Monday to Friday, when the policy says 8.30am to 5.30pm."),
        ("The chat is staffed from ten in the morning until six, weekdays only.",
         "promises 10am to 6pm on Monday to Friday, when the policy says 10am to 4pm."),
        ("The phones are silent at weekends; on weekdays nobody picks up either.",
         "denies customers Monday to Friday, when the policy says 9am to 5pm."),
        ("Nobody answers the phone on weekdays, so please write to us.",
         "denies customers Monday to Friday, when the policy says 9am to 5pm."),
        ("Call centre closed on weekdays.",
         "denies customers Monday to Friday, when the policy says 9am to 5pm."),
        ("Our shop is closed on Sundays; Saturdays.",
         "denies customers Saturday, when the policy says 10am to 4pm."),
    ],
)  # fmt: skip
def test_hours_that_are_not_the_policys(body: str, wrong: str) -> None:
    assert [message for _, message in found(body)] == [wrong.removesuffix(".")]


@pytest.mark.parametrize(
    "body",
    [
        "We're open six days a week: half past eight to half past five Monday to Friday, 10 to 4 on Saturday.",
        "Our opening hours are 8.30am to 5.30pm British time on weekdays, and from 10 to 4 on Saturdays.",
        "The shop is open until half past five, Monday to Friday, or on Saturday between ten and four.",
        "We are open until 5.30pm, Monday to Friday, and on Saturday until 4pm.",
        "The shop is open until 5.30pm on weekdays and 4pm on Saturdays.",
        "The doors open at 8.30am on weekdays and close at 5.30pm on weekdays and 4pm on Saturdays.",
        "The shop opens at 8.30am Monday to Friday and 10am on Saturday.",
        "Come by on any weekday. We unlock the door at half past eight and close at half past five.",
        "The shutters go up at 8.30am and come down at 5.30pm.",
        "Unlike the phone lines, chat is there from ten until four, Mondays to Fridays.",
        "Chat closes an hour earlier than the phones: it runs from 10am to 4pm, Monday to Friday.",
        "The phones open an hour before the chat does and are answered 9am to 5pm, Monday to Friday.",
        "Mon–Fri: 8.30–5.30 Sat: 10–4. Sun: by appointment",
        "This Saturday the shop opens at 9am.",
        "The ticket office opens at 9am on Monday.",
        "Our sample sale: the doors open at 9am on Saturday and close at noon.",
        "The depot opens at 7am on weekdays, so drivers set off early.",
        "The gate to the car park is unlocked at 7am and locked at 9pm.",
        "Bookings for the workshop open at 9am on Monday.",
        "The farm shop is worth a stop. It opens at 10am and closes at 4pm.",
        "Our Kettle Lane shop opens at 8.30am, Monday to Friday.",
        "Our Mill Market showroom is open Monday to Friday 8.30 to 5.30 and Saturday 10 to 4.",
        "The Mill Market is open Monday to Friday from 8.30am to 7pm.",
        "Paid up to 4pm on any weekday, an order is sent the same day.",
        "A parcel takes 9–18 h on weekdays.",
        "Bring up to six friends on Saturday.",
        "The City Consumer Advice Office can mediate. It answers the phone on weekdays from 8:30 to 4:30.",
        "Only free on Saturday? We're open Saturdays, too.",
        "We're closed on Sundays; from Monday to Friday you'll find us here between half past eight and 5.30.",
        "The phone isn't answered at weekends; Monday to Friday somebody is there for you.",
        "We are closed on Sundays, visit us Monday to Saturday.",
        "Our shop is closed on Sundays; the rest of the week, Saturdays included, come and see us.",
        "Nobody answers the phone on Saturdays, so please catch us during the week.",
        "Nobody answers the phone at weekends, but do call us on weekdays.",
        "No one is on the phones on Saturdays or Sundays. Please ring during the week.",
        "There's nobody at the phone at weekends, so give us a ring during the week.",
        "We're not here on Sundays, so come and see us on Saturdays instead.",
        "The phone is off at weekends: try us on weekdays instead.",
        "The chat is staffed from ten in the morning until four, weekdays only.",
        "The chat is staffed from 10 o'clock until 4 o'clock, weekdays only.",
    ],
)  # fmt: skip
def test_hours_that_are_the_policys_or_of_others(body: str) -> None:
    assert found(body) == []


_OPEN_EVERY_DAY = policy_of("""\
business: {name: Larkfield, country: GB, currency: GBP}
contact: {channels: {chat: {name: Live chat, hours: Mo-Su 08:00-22:00}}}
""")


@pytest.mark.parametrize(
    ("body", "wrong"),
    [
        ("Live chat is available weekdays from 8am to 10pm.", ["weekdays from 8am to 10pm"]),
        ("Live chat is available weekdays from 8am to 10pm, and at weekends too.", []),
        ("Live chat is open weekdays 8am to 10pm. Saturdays and Sundays are the same.", []),
        ("Live chat is usually quickest on weekdays from 8am to 10pm.", []),
        ("### Can I chat on weekdays?\n\nThe chat is open weekdays from 8am to 10pm.", []),
        ("- Chat: weekdays 8am to 10pm\n- Chat at weekends: 8am to 10pm", []),
    ],
)
def test_a_weekend_left_out(body: str, wrong: list[str]) -> None:
    assert findings_in(_OPEN_EVERY_DAY, body, "Contact us") == wrong


@pytest.mark.parametrize(
    ("body", "wrong"),
    [
        ("You can chat with one of our team online seven days a week.", True),
        ("Ring us any day of the week.", True),
        ("Phone our helpline seven days a week, from wherever you are.", True),
        ("Talk to a real person by phone seven days a week.", True),
        ("You can call us Monday to Sunday.", True),
        ("Send a text any day, Sundays included, and one of us will pick up the phone.", True),
        ("Our chat is there for you seven days a week.", True),
        ("We're on the phones every day of the week.", True),
        ("Call us every day before noon if your parcel is late.", False),
        ("People ring us every day to ask about their orders.", False),
        ("Thousands of people call us every weekend, and most ask about returns.", False),
        ("We speak to our growers every day, Sundays included.", False),
        ("If you chat with us every day we get to know you.", False),
        ("Talk to your bank seven days a week.", False),
        ("You can email us seven days a week.", False),
        ("Send us an email any day of the week, Sundays included.", False),
        ("You can speak to our team Monday to Friday.", False),
        ("The drivers are out from 8am to 9pm, so have someone near the door.", True),
        ("We come Tuesday to Friday. Our vans are on the road from 7am until 6pm.", True),
        ("Deliveries usually take place between the hours of 8am and 9pm.", True),
        ("Your courier may arrive anytime between 7am and 9pm.", True),
        ("The drivers are out from 8am to 6pm.", False),
        ("Our vans leave the depot between 6am and 8am.", False),
        ("The driver will call you between 8am and 8pm.", False),
        ("Premium deliveries arrive between 8am and 8pm in a slot that you choose.", False),
        ("Couriers collect from us between 2pm and 9pm.", False),
        ("Suppliers' vans come from 6am to 3pm.", False),
        ("Our service centre in Leeds, Yorkshire is open on Saturdays from 10am to 6pm.", True),
        ("The maker's service centre is open on Saturdays from 10am to 6pm.", False),
        ("We're open 9am to 6pm Monday to Friday and ten to four on a Saturday.", True),
        (
            "We're open half past eight to half past five Monday to Friday and ten to four on a Saturday.",
            False,
        ),
        (
            "Come any time, and on Sundays we're open 11 to 3 so there's no need to take time off.",
            True,
        ),
        ("On Saturdays we're open 10 to 4 so there's no need to take time off.", False),
        ("On Sundays our knitting class runs 11 to 3 so bring lunch.", False),
        ("We're open 8.30 to 5.30 on weekdays and on Saturdays until 3.", True),
        ("We're open 8.30 to 5.30 on weekdays and on Saturdays until 4.", False),
        ("We close at 5 on a Saturday.", True),
        ("We're open every stat holiday, regular hours.", True),
        ("Our team in Leeds is at their desks Monday to Friday between 8 a.m. and 5 p.m.", True),
        ("The lorry comes on working days between 7 a.m. and 8 p.m.", True),
        ("The lorry comes Tuesday to Friday between 8 a.m. and 6 p.m.", False),
        ("Coming on a Saturday? We open at 8 a.m.", True),
        ("Popping in on a Saturday? We close at 2pm.", True),
        ("Coming on a Saturday? We open at 10 and close at 4.", False),
        ("Coming on a Saturday? Parking opens at 7am.", False),
    ],
)
def test_days_to_call_and_hours_of_drivers(body: str, *, wrong: bool) -> None:
    assert bool(found(body)) is wrong
