"""What prose calls cases that a policy names otherwise: a club's "members", second-hand goods "used"."""

from __future__ import annotations

import re

from kbgen.claims.patterns import lazy

_CLUBS = frozenset(
    ["club", "clubs", "member", "members", "membership", "loyalty", "rewards", "vip", "circle"]
)
MEMBERS = lazy(
    r"\b(?<!team )(?<!staff )(?<!family )(?<!crew )(?<!trade )(?<!non-)(?<!non )(?<!new )members?\b"
    r"(?! (?:of (?:our|the|my|your|staff)|state))"
)


def is_club(value: str) -> bool:
    """Whether a kind of customer is those who have joined something."""
    return bool(_CLUBS.intersection(re.findall(r"[a-z]+", value.lower())))


_SECOND_HAND = lazy(
    r"(?:second[ _-]?hand|used|pre[ _-]?(?:owned|loved|used))(?: (?:items|goods|products|stock|gear))?"
)
_USED = (
    r"second[ -]?hand|pre-?(?:owned|loved|used)|(?:bought|buy|buying|ordered|sold) (?:it |them |something )?used"
    r"|(?<!been )(?<!be )(?<!'ve )(?<!have )(?<!has )(?<!was )(?<!were )(?<!is )(?<!are )(?<!not )(?<!only )(?<!never )"
    r"used (?:items?|goods|gear|stock|kit|equipment|ones|instruments?|guitars?|amps?|bikes?|cameras?|lenses|phones?|records?|books?|furniture|machines?|models?)"
)


_SORTS = {
    "furniture": r"sofas?|couch(?:es)?|armchairs?|wardrobes?|bookcases?|sideboards?|(?:dining|coffee) tables?|dining chairs?|bed ?frames?|chests? of drawers",
    "faulty": r"defective|broken|(?:(?:shows?|showed|turns?|turned) up|arrives?|arrived|came|comes) (?:broken|damaged|defective|dead|bad)",
    "cookware": r"(?:sauce|frying |roasting )?pans?\b(?! (?:pizza|handles?|lids?))|casseroles?|woks?|stockpots?|skillets?",
}
"""What is of a sort, by the word for it that policies have."""


def called(value: str) -> str | None:
    """A pattern of what else goods are called; None where nothing is known."""
    return _USED if _SECOND_HAND.fullmatch(value.lower()) else _SORTS.get(value.lower())


_COMPOUND = lazy(
    r"\b(pre|back)(?=order)|\b(e)(?=bike)|\b(flat)(?=pack)|\b(ready)(?=made)|\b(over)(?=size)|\b(gift)(?=card)"
)
"""Words that are written as one, in two and with a hyphen."""


def in_either_number(words: str) -> str:
    """A pattern of the words for goods as one of them is named, and as many are: "battery", "batteries"."""
    words = _COMPOUND.sub(lambda match: f"{match.group()}[\\s-]?", words)
    if _CONSONANT_Y.search(words):
        return rf"(?:{words[:-1]}(?:y|ies))"
    if words.endswith("ies") and len(words) > _IES:
        return rf"(?:{words[:-3]}(?:y|ies?))"
    if words.endswith(("knife", "knives", "shelf", "shelves", "scarf", "scarves")):
        return rf"(?:{_KNIVES.sub('', words)}(?:fe?s?|ves))"
    stem = words if words.endswith("ss") else words.removesuffix("s")
    return rf"(?:{words}|{stem}(?:s|es)?)"


_CONSONANT_Y = lazy(r"[b-df-hj-np-tv-z]y$")
_KNIVES = lazy(r"(?:fe?|ves)$")
_IES = 4
"""The letters of words like "ties", of which one is a "tie"."""
