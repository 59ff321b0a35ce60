"""Brands with a guarantee or return of their own: "Bosch gives 10 years of warranty on the motor".

A name is a word with a capital letter that shops don't otherwise use.
"""

from __future__ import annotations

import re

from kbgen.claims.hours.others import is_name_of_another
from kbgen.claims.meaning.weights import meaning
from kbgen.claims.patterns import lazy
from kbgen.claims.topics.marking import lowered
from kbgen.claims.topics.terms import stem
from kbgen.claims.topics.wording import Wording, named

_NAME = r"(?P<name>[A-Z][\w’&.-]*(?: (?:(?:&|and) )?[A-Z][\w’&.-]*){0,2})"
_ITSELF = r"(?:also |only |now |usually |always |even |itself )?"
_GIVES = lazy(
    rf"\W*(?:The )?{_NAME} {_ITSELF}(?:gives|offers|provides|promises|guarantees|warrants|covers|backs|lets|allows|has|honou?rs|refunds|repairs|replaces) "
)
_OF = lazy(rf"\W*(?:The )?{_NAME}['’]s? (?:own )?(?:[a-z-]+ )?(?:guarantee|warranty|cover)\b")
_FROM = lazy(rf"\bfrom {_NAME}(?: itself| themselves)?\W*$")
_PROMISE = lazy(
    r"\b(?:guarantee\w*|warrant\w+|money[- ]back|covers?|backs|returns?|return (?:postage|shipping)|trial)\b"
)

_FIRM = lazy(
    rf"\W*(?:At )?(?P<name>[A-Z][a-z]+[A-Z][\w’&.-]*),? {_ITSELF}(?:gives?|offers?|charges?|asks?|takes?|wants?|allows?|has|adds?|delivers?|ships?|refunds?|keeps?|lets|sells?|they) "
)
"""A firm's name with a capital letter inside, of which something is said: "HelloFresh charges"."""


def is_of_a_firm(wording: Wording, sentence: str) -> bool:
    """Whether a sentence, as it is written, tells what a firm does whose name is no word."""
    found = _FIRM.match(sentence)
    if not found or re.search(r"\b(?:us|our|we)\b", sentence.lower()):
        return False
    name = found["name"]
    known = (
        *wording.scopes,
        *wording.methods,
        *wording.channels,
        *wording.levels,
    )
    return not named(known, lowered(name)) and is_name_of_another(wording, name)


def is_of_a_brand(wording: Wording, sentence: str) -> bool:
    """Whether a sentence, as it is written, tells what a brand promises and not the shop."""
    found = _GIVES.match(sentence) or _OF.match(sentence) or _FROM.search(sentence)
    if not found or not _PROMISE.search(sentence):
        return False
    name = found["name"].replace("’", "'").removesuffix("'s")
    words = re.findall(r"[^\W\d_]+", lowered(name))
    if any(stem(word) in meaning().known for word in words):
        return False
    return not named(wording.scopes, lowered(name)) and is_name_of_another(wording, name)
