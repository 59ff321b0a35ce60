"""That a policy's condition for returns is said to be needless."""

from __future__ import annotations

import pytest

from kbgen.claims.promises.needless import needless

TEAPOT = "unopened, unused and in the original packaging"
PHONE = "reset to factory settings, signed out of icloud or google, with the charger"
BAG = "unused, not yet travelled with, with the original tags"
BEER = "sealed and in the original box"
CLOTHES = "unworn, unwashed and with the tags on"
TILES = "full, unopened boxes and tins in saleable condition"
BOOK = "unread, with an uncracked spine"
PLANT = "unplanted, in the original pot"
GLASSES = "unscratched, with the case and the cloth"
NIGHTWEAR = "unworn, unwashed, labels still attached, no make-up or perfume marks"
RECEIVER = "complete with all accessories and manuals, undamaged, in the original box"


@pytest.mark.parametrize(
    ("condition", "sentence", "near"),
    [
        (
            TEAPOT,
            "it needn't be unused: send the teapot back even if it has done a month of breakfasts.",
            "",
        ),
        (PHONE, "you don't have to reset the phone before you return it.", ""),
        (PHONE, "you don't need the charger to return a phone.", ""),
        (PHONE, "the charger may be missing when you return it.", ""),
        (BAG, "the original tags may be cut off before you return the bag.", ""),
        (BEER, "it needn't be sealed for you to return it, nor in its own box.", ""),
        (BEER, "the box isn't required for a return.", ""),
        (CLOTHES, "worn once or twice is fine for a change-of-mind return.", ""),
        (CLOTHES, "we don't mind if you've washed it before you return it.", ""),
        (TILES, "opened boxes are fine.", "bring it back"),
        (BOOK, "you can still return a book to us when you've read it cover to cover.", ""),
        (BOOK, "it doesn't matter if you've read it: send it back.", ""),
        (PLANT, "we take plants back after they've been planted out.", ""),
        (
            GLASSES,
            "lenses with scratches are accepted as returns, so there is no need to worry about the odd mark.",
            "",
        ),
        (GLASSES, "scratches are no problem when you return a pair.", ""),
        (GLASSES, "you don't have to include the case when you send them back.", ""),
        (NIGHTWEAR, "it's fine if you've snipped the labels off.", "returns"),
        (NIGHTWEAR, "a smudge of perfume is no bother.", "how to return"),
        (RECEIVER, "missing accessories are fine.", "can i still return the receiver?"),
        (RECEIVER, "the manuals needn't be included in your return.", ""),
        (TEAPOT, "opened items are perfectly acceptable for return.", ""),
        (TEAPOT, "no problem if it's been opened: just send it back.", ""),
        (CLOTHES, "it needn't have its tags when you return it.", ""),
        (CLOTHES, "tags aren't needed for returns.", ""),
        (TEAPOT, "you can use it first and still return it.", ""),
        (TEAPOT, "feel free to use it for a week before you decide whether to return it.", ""),
        (CLOTHES, "wear it for a few days and then send it back.", ""),
        (BOOK, "you can read it twice and still send it back.", ""),
    ],
)
def test_what_is_said_to_be_needless(condition: str, sentence: str, near: str) -> None:
    assert list(needless(sentence, condition, near))


@pytest.mark.parametrize(
    ("condition", "sentence", "near"),
    [
        (TEAPOT, "used items are not accepted for return.", ""),
        (TEAPOT, "opened items are fine if they are faulty.", "returns"),
        (TEAPOT, "it must be unused when you send it back.", ""),
        (TEAPOT, "you needn't print a label to return it; the packaging has one.", ""),
        (PHONE, "you don't have to reset your password to return something.", ""),
        (PHONE, "you need to reset the phone before you return it.", ""),
        (PHONE, "if you don't reset the phone we can't take it back.", ""),
        (PHONE, "you don't have to sign for the return.", ""),
        (BAG, "please don't cut off the tags before you return the bag.", ""),
        (BAG, "tags may not be removed.", "returns"),
        (BAG, "no need to use the luggage tags for a return label?", ""),
        (BEER, "you don't have to seal the box before you return it.", ""),
        (BEER, "the box doesn't have to be sealed with tape when you return it.", ""),
        (CLOTHES, "worn shoes are fine for an exchange.", ""),
        (CLOTHES, "a worn battery is fine.", "we'll repair it"),
        (CLOTHES, "clothes worn in our photos are fine.", ""),
        (TILES, "opened boxes are not fine.", "bring it back"),
        (TILES, "opened boxes are only fine for trade customers.", "return"),
        (BOOK, "you can return it once you've read our terms.", ""),
        (BOOK, "you can send it back when you've read the instructions.", ""),
        (PLANT, "we take plants back, and once they've been potted on we sell them.", ""),
        (GLASSES, "scratches are covered by the guarantee.", ""),
        (GLASSES, "scratches are fine.", "warranty claims"),
        (NIGHTWEAR, "perfume is fine to post.", ""),
        (RECEIVER, "you don't need an account to send it back.", ""),
        (RECEIVER, "you don't have to use the outer box to return it.", ""),
        (TEAPOT, "you can return it once you've opened a return in your account.", ""),
        (TEAPOT, "it's fine if you've used a voucher and return it.", ""),
        (TEAPOT, "it doesn't matter if you've used the returns form or not.", ""),
        (TEAPOT, "you can send it back after you've used your free trial of our app.", ""),
        (CLOTHES, "worn items can be returned if the fault is ours.", ""),
        (CLOTHES, "you don't have to have tags on your suitcase.", ""),
        (TEAPOT, "use the label within a week and then return it.", ""),
        (TEAPOT, "you can look at it first and still return it.", ""),
        (TEAPOT, "you can't use it first and then return it.", ""),
        (TEAPOT, "try it in your hand before you decide whether to return it.", ""),
        (CLOTHES, "you can wear it to the showroom and return them there.", ""),
    ],
)
def test_what_is_said_of_something_else(condition: str, sentence: str, near: str) -> None:
    assert not list(needless(sentence, condition, near))
