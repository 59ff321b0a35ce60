"""What the items of a policy's lists stand for in other words."""

from __future__ import annotations

import pytest

from kbgen.claims.promises.goods import names
from kbgen.claims.promises.items import in_one_state, in_short, things_of
from tests.claims.judge import findings_in, policy_of

SHOP = """\
business: {name: Corner Shop, country: GB, currency: GBP}
returns:
  window: 30 days
  excluded:
    [opened line and braid, used styli and cartridges, unwrapped mystery books,
     records whose seal has been broken, gift vouchers, engraved rings]
warranty: {length: 2 years, excludes: [broken rod tips, worn styli, wear and tear, split seams]}
"""
_READ = policy_of(SHOP)


@pytest.mark.parametrize(
    ("item", "things"),
    [
        ("used styli and cartridges", ("used styli", "used cartridges")),
        ("opened line or braid", ("opened line", "opened braid")),
        ("duvets and pillows once unsealed", ("unsealed duvets", "unsealed pillows")),
        ("games or films that have been opened", ("opened games", "opened films")),
        ("tights and socks", ()),
        ("cut and polished stones", ()),
        ("made to measure", ()),
        ("cut to length", ()),
        ("worn socks", ()),
    ],
)
def test_two_things_in_one_state(item: str, things: tuple[str, ...]) -> None:
    assert in_one_state(item) == things


@pytest.mark.parametrize(
    ("item", "things"),
    [
        ("broken chains and cords", ["broken chains", "broken cords"]),
        ("zips and seams", ["zips", "seams"]),
        ("faults in material or workmanship", ["faults in material", "faults in workmanship"]),
        (
            "electric warmers and diffusers, faults in materials and workmanship",
            ["electric warmers", "electric diffusers", "faults in materials", "faults in workmanship"],
        ),
        ("damage by water, heat and pets", ["damage by water, heat and pets"]),
        ("wear and tear", ["wear and tear"]),
        ("loose or missing buttons", ["loose buttons", "missing buttons"]),
        ("shell or lining", ["shell or lining"]),
        ("normal wear of tyres and brake pads", ["normal wear of tyres and brake pads"]),
        ("motor failure", ["motor failure"]),
    ],
)  # fmt: skip
def test_the_things_of_an_item(item: str, things: list[str]) -> None:
    assert list(things_of(item)) == things


def test_a_thing_without_its_kind() -> None:
    assert in_short("broken rod tips") == "broken tips"
    assert not in_short("broken tips")
    assert not in_short("opened e-books")


@pytest.mark.parametrize(
    ("said", "thing", "is_named"),
    [
        ("unwrap your mystery book", "unwrapped mystery books", True),
        ("your stylus has worn down", "worn styli", True),
        ("a used stylus", "used styli and cartridges", True),
        ("opened pillows", "duvets and pillows once unsealed", True),
        ("pillows", "duvets and pillows once unsealed", False),
        ("clearance gear", "clearance", True),
        ("everything on the clearance shelf", "clearance items", True),
        ("things from our outlet corner", "outlet goods", True),
        ("clearance codes", "clearance", False),
        ("everything on the top shelf", "clearance items", False),
        ("gear", "clearance", False),
        ("an opened record", "records whose seal has been broken", True),
        ("braid", "opened line and braid", False),
        ("cartridges", "used styli and cartridges", False),
        ("a record", "records whose seal has been broken", False),
        ("unopened braid", "opened line and braid", False),
    ],
)
def test_forms_of_words(said: str, thing: str, *, is_named: bool) -> None:
    assert names(said, thing) is is_named


@pytest.mark.parametrize(
    "body",
    [
        "Never opened your braid and changed your mind? Just send it back.",
        "A spool of braid is too heavy? Just send it back.",
        "Opened a bag of bait and don't get on with it? Just send it back.",
        "If you unwrap your lamp and hate it, you may return it for a refund.",
        "Opened records are never returned like everything else.",
        "Even with the lid torn open, lamps can be returned.",
        "Even when the seal was broken on arrival, braid can be returned.",
        "If the packet came torn open, braid can be returned.",
        "| Item | Back? |\n|---|---|\n| Lamps | ok |\n| Gift vouchers | no |",
        "| Item | Sold here? |\n|---|---|\n| Gift vouchers | ok |",
        "We refund lamps like any other article.",
        "We don't refund gift vouchers like any other article.",
        "Gift vouchers are packed like everything else.",
        "Lamps are accepted for return whatever the reason.",
        "Engraved rings are not accepted for return.",
        "Engraved rings are accepted for repair whatever the reason.",
        "Engraved rings are accepted for return if they're faulty.",
        "If your handle has worn down in normal use, we replace it under the guarantee.",
        "If your stylus has worn down in normal use, we replace it at a fair price.",
        "If your stylus arrives with a fault, we replace it under the guarantee.",
        "Bent tips come under our guarantee.",
        "Broken handles come under our guarantee.",
        "Broken tips don't come under our guarantee.",
        "If a seam has split, we don't replace it under the guarantee.",
    ],
)
def test_what_is_true_or_of_other_things_is_left_alone(body: str) -> None:
    assert not findings_in(_READ, body)


@pytest.mark.parametrize(
    "body",
    [
        "Opened a spool of braid and don't get on with it? Just send it back and we'll refund that too.",
        "Used your cartridge for a week? Just send it back.",
        "But if you unwrap your mystery book and hate it, you may return it for a refund.",
        "Don't be sad: an opened record is returned like everything else.",
        "Once opened, braid is refunded just like anything else. Opened braid can be returned.",
        "No use for it? We refund gift vouchers like any other article.",
        "Engraved rings are accepted for return whatever the reason.",
        "Even with the packet torn open, braid can be returned.",
        "We take back braid even with the box opened.",
        "| Item | Back? |\n|---|---|\n| Lamps | ok |\n| Gift vouchers | ok |",
        "Gift vouchers are accepted back.",
        "If your stylus has worn down in normal use, we replace it under the guarantee.",
        "When a seam has split, we mend it free of charge under our guarantee.",
        "Broken tips come under our guarantee.",
        "A broken tip is covered by our guarantee.",
    ],
)
def test_what_the_lists_have_in_other_words(body: str) -> None:
    assert findings_in(_READ, body)
