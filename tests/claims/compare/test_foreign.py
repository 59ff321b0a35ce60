"""Phone numbers that are the shop's own by their words, and those that are others'."""

from __future__ import annotations

import pytest

from tests.claims.judge import levels_in, policy_of

_READ = policy_of("""\
business: {name: Corner Shop, country: GB, currency: GBP}
contact: {channels: {phone: {name: Phone, number: 0114 496 0238}, email: {name: Email, address: hello@corner.example}}}
""")


@pytest.mark.parametrize(
    "body",
    [
        "Mail is the handiest. Our address is info@corner-shop.example, photos welcome.",
        "For orders, info@corner-shop.example is our e-mail address.",
        "If you'd sooner talk to somebody who plays, ring us on 0114 496 0283.",
        "If you'd rather not type, our number is 0114 496 0832.",
        "If the parcel hasn't moved for two days, give the shop a ring (0114 496 0832).",
        "Ring us (0114 496 0832) and we'll help.",
        "Our friendly team can be reached on 0114 496 0832.",
        "Customer services may be contacted on 0114 496 0832.",
        "We're just a phone call away: 0114 496 0832.",
        "Tel.: 0114 496 0832",
        "**Telephone** 0114 496 0832",
        "T: 0114 496 0832",
        "Questions? Dial 0114 496 0832 and ask for Sue.",
        "Speak to a human: 0114 496 0832.",
        "Pick up the phone and dial 0114 496 0832.",
        "Want a word with the workshop? It's 0114 496 0832.",
        "You can also get us on 0114 496 0832.",
        "Drop us a line or call 0114 496 0832.",
        "Wrong item? Ring 0114 496 0832 straight away, and we'll send the right one.",
        "When your courier hasn't come by 6pm, ring us on 0114 496 0832.",
        "If Evri has lost your parcel, call us on 0114 496 0832.",
        "[0114 496 0832](tel:01144960832)",
        "Call [0114 496 0832](tel:+441144960832).",
        "## Can I call you?\n\nYes, on 0114 496 0999.",
        "## Which number do I call?\n\n[0114 496 0999](tel:+441144960999). It's free.",
        "Choose how: the contact form, hello@corner.example, or 0114 496 0999.",
        "Use live chat or 0114 496 0999.",
        "The shop's number is 0114 496 0832.",
        "To cancel, phone us before noon on 0114 496 0832.",
        "You should call 0114 496 0832 as soon as you notice.",
        "Wait a day, then ring 0114 496 0832.",
        "Can't find your order number? Our lines (0114 496 0832) are open weekdays.",
        "| Channel | How |\n|---|---|\n| Phone | 0114 496 0832 |",
        "- **By phone:** 0114 496 0832",
        "### How do I call you?\n\n0114 496 0832, Monday to Friday.",
        "Call us on (0114) 496 0832.",
        "Call us on 0114-496-0832.",
        "Call us on +44 114 496 0832.",
        "Call us on +44 (0)114 496 0832.",
        "Call us on 01144960832.",
        "Ring Corner Shop on 0114 496 0999 for a natter.",
        "Call Corner Shop's team on 0114 496 0999.",
        "Ring the tackle room on 0114 496 0283 and ask for Trace.",
        "Orders, quotes and moans: 0114 496 0752.",
        "Shop and enquiries: 0114 496 0752",
    ],
)
def test_a_wrong_number_of_the_shop(body: str) -> None:
    assert [level for level, _ in levels_in(_READ, body, "Contact us")] == ["error"]


@pytest.mark.parametrize(
    "body",
    [
        "Citizens Advice is on 0808 223 1133.",
        "Call Evri on 0330 808 5456.",
        "Ring Parcel Depot on 0114 496 0752 for a chat.",
        "Ring the council on 0114 496 0777.",
        "Trade counter: 0114 496 0752",
        "Orders from schools: 0114 496 0752",
        "Orders: 0117 496 0752",
        "Plumber: 0114 496 0752",
        "Fax: 0114 496 0833",
        "Our trade customers ring 0114 496 0899.",
        "For example, type 0114 496 0999 as your phone number.",
        "The piano tuner, Ann Webb, is on 0114 496 0777.",
        "The school's music department (0114 496 0444) hires from us.",
        "Your order number is 0114 496 0832.",
        "Our returns address is Unit 4; the courier's depot is on 0114 496 0111.",
        "If you're in our Leeds branch, ring 0113 496 0123.",
        "The council's number is 0114 496 0555.",
        "Call the courier on 0330 808 5456, not us.",
        "If you feel unwell, call your doctor or 0114 496 0911.",
        "Reach us by e-mail; the carrier is on 0330 808 5456.",
        "Our press office: 0114 496 0700",
        "For press enquiries, ring our press desk on 0114 496 0702.",
        "Ask the manufacturer, Fender, on 0114 496 0703.",
        "Call us from 0114 496 0704? That's a scam.",
        "We'll call you from 0114 496 0705.",
        "Our delivery partner will ring you from 0114 496 0706.",
        "Until last year our number was 0114 496 0707.",
        "Our accounts department is on 0114 496 0708.",
        "## Who fits the worktop?\n\n0114 496 0999.",
        "## Which parts do you stock?\n\n0114 496 0999.",
        "The contact form rejects 0114 496 0999 as too short.",
    ],
)
def test_a_number_of_somebody_else(body: str) -> None:
    assert levels_in(_READ, body, "Contact us") == []
