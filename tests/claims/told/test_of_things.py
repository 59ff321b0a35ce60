"""What sentences say of the things on a policy's lists, in words that no pattern knows."""

from __future__ import annotations

import pytest

from tests.claims.judge import findings_in, policy_of

SHOP = """\
business: {name: Corner Shop, country: GB, currency: GBP}
returns:
  window: 30 days
  excluded: [opened earbuds, mouthpieces, sunscreen, monogrammed nightwear, made-to-measure blinds]
warranty:
  length: 2 years
  covers: [broken underwires, stick drift]
  excludes: [accidental damage, stains, power surges]
"""
_READ = policy_of(SHOP)


@pytest.mark.parametrize(
    "body",
    [
        "For hygiene reasons mouthpieces can't come back to us.",
        "Once the seal is broken, earbuds are yours to keep.",
        "## Non-returnable items\n\n- Sunscreen\n- Opened earbuds (if the tips are gone)",
        "The following can't be sent back:\n\n- mouthpieces\n- sunscreen",
        "Only unopened goods are refundable; opened earbuds aren't.",
        "Opened earbuds can be neither returned nor exchanged.",
        "All may be returned but for blinds, earbuds, mouthpieces, nightwear and sunscreen.",
        "Your right to return made-to-measure blinds lapses when we cut them.",
        "Rinse the mouthpiece after you've played, and dry it before it goes back in its case.",
        "We send sunscreen by road only.",
        "Can I return sunscreen?",
        "Is your mouthpiece cracked? Send it back and we'll replace it.",
        "If your blinds are faulty, return the made-to-measure blinds and we'll make new ones.",
        "Read this before you order made-to-measure blinds.",
        "Take your old sunscreen back to the chemist's for recycling.",
        "Monogrammed nightwear takes a week longer.",
        "Stains aren't part of the guarantee.",
        "Products that fail through power surges are excluded from our warranty.",
        "The maker's warranty covers accidental damage for a year.",
        "Take out insurance that covers accidental damage.",
        "Broken underwires are on us for two years.",
        "Our guarantee looks after stick drift.",
        "How to get stains out of a sofa.",
    ],
)
def test_is_true_or_says_nothing_of_the_kind(body: str) -> None:
    assert findings_in(_READ, body) == []


@pytest.mark.parametrize(
    "body",
    [
        "Played it for an hour and don't like it? Mouthpieces come home to us like anything else.",
        "### May I return in-ear buds that I've opened?\n\nSure thing, opened earbuds are fine.",
        "**Can I send back sunscreen that I have bought for a holiday which fell through?**\n\nYes, you can.",
        "Changed your mind about the initials? Monogrammed pyjamas come back to us just like plain ones.",
        "Our right of return also extends to made-to-measure blinds.",
        "These may all come back:\n\n- hats\n- sunscreen",
        "| | Can it come back? |\n|---|---|\n| Sunscreen | Yes |",
        "Dropped it? Accidental damage is on us for as long as the guarantee runs.",
        "Sadly a snapped underwire is no part of our guarantee.",
        "### Is stick drift a warranty case?\n\nNo, it counts as wear.",
    ],
)
def test_is_against_the_list(body: str) -> None:
    assert len(findings_in(_READ, body)) == 1
