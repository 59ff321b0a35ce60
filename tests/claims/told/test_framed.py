"""Plain clauses about the things on a policy's lists."""

from __future__ import annotations

import pytest

from kbgen.claims.meaning.stances import Stance
from kbgen.claims.told.framed import kind_of
from tests.claims.judge import findings_in, levels_in, policy_of

SHOP = """\
business: {name: Corner Shop, country: GB, currency: GBP}
returns:
  window: 30 days
  excluded: [live plants, pierced earrings, opened paint, engraved pieces, clearance rugs]
warranty:
  length: 2 years
  covers: [broken clasps, frost damage, motor faults, zips]
  excludes: [storm damage, lost stones, crash damage]
"""
_READ = policy_of(SHOP)


@pytest.mark.parametrize(
    "body",
    [
        "All our plants are watered before they leave.",
        "All our plants can be returned, but live plants can't.",
        "Plants can be returned if they're made of silk.",
        "Any plant can be moved in spring.",
        "All plants can be returned. Live ones are an exception: live plants stay with you.",
        "All our paint can be returned.",
        "All rugs can be returned.",
        "Most earrings can be returned.",
        "If a plant isn't happy, water it, and send us a picture.",
        "If a plant isn't for you, swap it for another: send it back and we'll exchange it.",
        "If a plant isn't what you ordered, send it back.",
        "Unlike most shops, we don't take back paint that has been opened.",
        "Opened the paint? Don't send it back.",
        "Opened paint by mistake? We can't take it back.",
        "Opened paint? Take it back to the council's depot.",
        "Engraved pieces can't be sent back, even if you never wore them.",
        "Even engraved rings are wrapped.",
        "The clasps are made of silver and are not part of the chain.",
        "Scratched clasps are not part of the warranty.",
        "Clasps that you have bent yourself are not part of the warranty.",
        "The clasp isn't covered by your home insurance.",
        "The maker's warranty leaves out the clasp.",
        "Frost is another matter.",
        "The frost isn't over yet, says our guarantee page.",
        "Frost can be hard on pots; the guarantee covers it.",
        "The storm isn't over yet, and our guarantee runs on.",
        "Lost a stone? Our warranty doesn't cover it.",
        "Lost a stone? We'll set a new one at our bench.",
        "Our warranty pays for repairs, but not after a crash.",
        "Everything but paint, plants, rugs, earrings and engraved pieces can be returned.",
        "The zips aren't covered in cloth.",
        "A broken zip is covered by our warranty.",
    ],
)
def test_true_or_said_of_something_else(body: str) -> None:
    assert findings_in(_READ, body) == []


@pytest.mark.parametrize(
    ("body", "level"),
    [
        ("All our plants can be returned.", "warning"),
        ("Any plant can come back within 30 days.", "warning"),
        ("If a plant isn't for you, put it in its box and send it back.", "warning"),
        ("Unlike most shops, we take back paint that you have opened.", "error"),
        ("Unlike many shops we'll take back opened paint.", "error"),
        ("Opened the paint? No problem, you can still return it.", "error"),
        ("Opened your paint by mistake? You can still send it back.", "error"),
        ("Even engraved rings can be sent back.", "error"),
        ("You can change your mind about anything: rugs, lamps, engraved lockets.", "error"),
        ("Clasps wear out and are not part of the warranty.", "warning"),
        ("The clasp isn't covered by our guarantee.", "error"),
        ("Frost is another matter, and our guarantee doesn't cover it.", "warning"),
        ("Motors aren't part of our warranty.", "error"),
        ("A broken zip isn't something we repair under the warranty.", "error"),
        ("Lost a stone? We replace it under warranty.", "error"),
        ("Our warranty pays for repairs after a crash.", "warning"),
        ("Storms are included in our guarantee.", "warning"),
    ],
)
def test_against_the_lists(body: str, level: str) -> None:
    assert [one for one, _ in levels_in(_READ, body)] == [level]


@pytest.mark.parametrize(
    ("thing", "stance", "kind"),
    [
        ("live plants", Stance.RETURNED, "plants"),
        ("e-bike batteries", Stance.RETURNED, "batteries"),
        ("opened paint", Stance.RETURNED, ""),
        ("gift cards", Stance.RETURNED, ""),
        ("clearance rugs", Stance.RETURNED, ""),
        ("paint cut to size", Stance.RETURNED, ""),
        ("broken clasps", Stance.UNCOVERED, "clasps"),
        ("frost damage", Stance.UNCOVERED, "frost"),
        ("manufacturing faults", Stance.UNCOVERED, ""),
        ("zips", Stance.UNCOVERED, ""),
        ("storm damage", Stance.COVERED, "storm"),
        ("loose stones", Stance.COVERED, ""),
        ("accidental damage", Stance.COVERED, ""),
    ],
)
def test_the_kind_of_a_thing(thing: str, stance: Stance, kind: str) -> None:
    assert kind_of(thing, stance) == kind
