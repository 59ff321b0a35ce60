"""Which company the shop is, and where letters go."""

from __future__ import annotations

import pytest

from tests.claims.judge import findings_in, policy_of


def _wrong(body: str) -> list[str]:
    policy = policy_of(
        "business: {name: Larkfield Wool, legal_name: Larkfield Yarns Ltd, country: GB,"
        " currency: GBP, time_zone: Europe/London}\n"
        "contact:\n"
        "  channels:\n"
        "    phone: {name: Phone, hours: Mo-Fr 09:00-17:00, number: 0117 496 0123}\n"
        "    post: {name: Post, address: 'Larkfield Wool, 14 Shearing Lane, Bristol BS1 6XN'}\n"
        "terms: {mill: {address: {value: '3 Weir Road, Frome BA11 1AA', says: [our mill]}}}\n"
    )
    return findings_in(policy, body)


@pytest.mark.parametrize(
    "body",
    [
        "Larkfield Wool is a trading name of Larkfield Yarns Limited.",
        "You buy from LARKFIELD YARNS LTD.",
        "The courier that we use is run by Fast Wheels Ltd.",
        "Your credit agreement is with Thread Finance plc.",
        "The insurance contract is with Moth & Flame Insurance Ltd.",
        "Until 2021 we were Woolly Things Ltd.",
        "Our supplier's legal name is Alpaca Andes SA.",
        "Our looms are sold by Loomworks GmbH.",
        "We are not Larkfield Farms Ltd.",
        "Is your contract with Other Yarns Ltd?",
    ],
)
def test_the_company_itself_and_others(body: str) -> None:
    assert _wrong(body) == []


@pytest.mark.parametrize(
    "body",
    [
        "Your contract is with Larkfield Farms Ltd.",
        "Larkfield Wool is a trading name of Shear Delight Limited.",
        "We are Larkfield Textiles Ltd.",
        "This site is owned and operated by Woolpack Retail LLP.",
        "Registered company name: Larkfield Spinning plc",
        "When you order, you enter into a contract with Larkfield Knits Limited.",
        "Bristol Yarn Company Ltd, trading as Larkfield Wool, sells what you see here.",
    ],
)
def test_another_company(body: str) -> None:
    assert _wrong(body)


@pytest.mark.parametrize(
    "body",
    [
        "Write to us at 14 Shearing Lane, Bristol BS1 6XN.",
        "Our postal address is 14 Shearing Lane, Bristol.",
        "Letters go to our mill at 3 Weir Road, Frome BA11 1AA.",
        "Write to us on 2 sheets of paper.",
        "Write to us with 3 photos of the Fault.",
        "Write to us by 12 March.",
        "Send returns by post to Unit 5, Wharf Road, Bath BA2 3DX.",
        "Write to Citizens Advice at 3 Long Row, London EC1A 1AA if you need help.",
        "Complaints about us can be sent by post to the Ombudsman, 12 High Street, London SW1A 1AA.",
        "Post your swatch within 14 days.",
        "Where should I post it? To the address on your label.",
        "A letter to Larkfield Wool takes 2 days from London.",
    ],
)
def test_the_address_for_letters_and_others(body: str) -> None:
    assert _wrong(body) == []


@pytest.mark.parametrize(
    "body",
    [
        "Write to us at Larkfield Wool, 41 Shearing Lane, Bristol BS1 6XN.",
        "Our postal address is Larkfield Wool, 9 Dyers Row, Bath BA1 2QR.",
        "Letters should be sent to Larkfield Wool, 14 Shearing Lane, Bristol BS2 6XN.",
        "Post: Larkfield Wool, PO Box 12, Bristol BS1 1AB",
        "Prefer paper? Write to us at 140 Shearing Lane, Bristol.",
    ],
)
def test_another_address(body: str) -> None:
    assert _wrong(body)
