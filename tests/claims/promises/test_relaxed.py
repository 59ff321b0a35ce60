"""That goods may come back in a state, or without a part, that a policy's condition rules out."""

from __future__ import annotations

import pytest

from kbgen.claims.promises.relaxed import relaxed

COAT = "unworn, with the tags on and in the original box"
RADIO = "unopened and in the original packaging"
PUZZLE = "unplayed, with the seal unbroken"
QUILT = "unused, unwashed and in the original packaging"
TAP = "unused, never installed, in the box with all accessories and the manual"
BOOT = "not worn outdoors, in the original shoebox"
FERN = "unplanted, in the original pot"
PHONE = "reset to factory settings, with the charger and the receipt"


@pytest.mark.parametrize(
    ("condition", "sentence", "asked"),
    [
        (COAT, "please return coats unworn and with their tags.", ""),
        (COAT, "we can't take a coat back that has been worn.", ""),
        (COAT, "if you've worn it, it can't come back.", ""),
        (COAT, "if the tags have been cut off, it counts as worn and we can't take it back.", ""),
        (COAT, "you can return a faulty coat even if you've worn it.", ""),
        (COAT, "you needn't keep the delivery note to return it.", ""),
        (COAT, "you can return a coat for store credit even if it's been worn.", ""),
        (COAT, "worn heels can be repaired, and you can bring them back for that.", ""),
        (COAT, "no, sorry.", "worn it once?"),
        (COAT, "we can't take it back.", "no tags?"),
        (RADIO, "you can return it as long as it's unopened.", ""),
        (RADIO, "open a return in your account and send it back.", ""),
        (RADIO, "if the seal is broken when it arrives, send it back.", ""),
        (RADIO, "you can send it back, and once opened by our team it's refunded.", ""),
        (RADIO, "the return label is in the parcel that you opened.", ""),
        (PUZZLE, "games that have been played can't be returned.", ""),
        (PUZZLE, "the game can be played by two, and you can return it.", ""),
        (QUILT, "washing it before you send it back isn't allowed.", ""),
        (QUILT, "a quilt that can be washed at 60 degrees may go back in the machine.", ""),
        (QUILT, "used coupons can be sent back to us.", ""),
        (TAP, "fitted kitchens can be returned.", ""),
        (TAP, "taps built to order can be returned.", ""),
        (TAP, "the manual explains how to return it.", ""),
        (BOOT, "wear them indoors and send them back if they pinch.", ""),
        (BOOT, "boots worn outside can't be returned.", ""),
        (FERN, "plant it within a week, or return it.", ""),
        (PHONE, "without a receipt you can't return it.", ""),
        (PHONE, "if you've lost the receipt, we can send you a copy before you return it.", ""),
    ],
)
def test_what_is_true_or_of_something_else(condition: str, sentence: str, asked: str) -> None:
    assert not list(relaxed(sentence, condition, "returns", asked))


@pytest.mark.parametrize(
    ("condition", "sentence", "asked"),
    [
        (COAT, "you can still send it back.", "wore it to a wedding?"),
        (COAT, "no problem, bring it back.", "tags off already?"),
        (COAT, "we take coats back whether or not the tags are still there.", ""),
        (COAT, "missing tags won't stop you returning a coat.", ""),
        (COAT, "we never refuse a return because it has been worn.", ""),
        (COAT, "wear it for a week and, if it itches, return it.", ""),
        (COAT, "returned coats needn't be unworn.", ""),
        (COAT, "it can, of course.", "i've worn it. can it still come back?"),
        (RADIO, "even with the seal broken, that's fine: we'll take it back.", ""),
        (RADIO, "opening the box doesn't affect your right to return it.", ""),
        (RADIO, "if you've lost the packaging, any strong box will do.", ""),
        (RADIO, "we're happy with opened boxes.", ""),
        (RADIO, "feel free to throw away the packaging before you return it.", ""),
        (PUZZLE, "bring it back even if you've played it.", ""),
        (PUZZLE, "a broken seal is no obstacle to a return.", ""),
        (PUZZLE, "give it a go and return it if it bores you.", ""),
        (QUILT, "a quilt that has been through the wash may still be returned.", ""),
        (QUILT, "we'll have it back after you've slept in it.", ""),
        (TAP, "you can return a tap even after it's been fitted.", ""),
        (TAP, "returns are accepted without the manual.", ""),
        (
            BOOT,
            "walked in them outside? you can run in them for a week and still send them back.",
            "",
        ),
        (FERN, "you can return a fern that's already in the ground.", ""),
        (FERN, "ferns may be returned even after planting.", ""),
        (PHONE, "you can keep the charger when you return your phone.", ""),
        (PHONE, "you can return it all the same.", "no receipt?"),
    ],
)
def test_what_may_come_back_all_the_same(condition: str, sentence: str, asked: str) -> None:
    assert list(relaxed(sentence, condition, "returns", asked))
