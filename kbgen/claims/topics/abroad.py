"""Labels that name a delivery method by the countries that it is for: "France and Belgium: €24"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from kbgen.claims.patterns import lazy
from kbgen.claims.topics.topics import QUANTITY
from kbgen.claims.topics.wording import Wording
from kbgen.values import Country

_GROUP = "delivery.methods"
_SENT = lazy(
    r"\b(?:deliver\w*|shipping|ship(?:s|ped)?|send(?:s|ing)?|sent|post(?:age|ing)?|carriage|couriers?|freight|parcels?|rates|arrives? (?:in|within|after))\b"
)
_NOT_SENT = lazy(
    r"\b(?:customs|dut(?:y|ies)|tax(?:es)?|vat|import|return\w*|refund\w*|gift cards?|vouchers?|minimum|warrant\w*|guarantee\w*|limits?|insur\w*|lost|late|free|from|over|dispatch\w*)\b"
)

_PAYS = r"(?:you(?:'ll| will)? pay|we charge(?: you)?|it(?:'s| is| costs| comes to| takes| can take)|that's)"
_HEADS = r"(?:we charge|you pay|our charge|costs?|prices?|rate|charge|fee|time|how long(?: it takes)?|takes|days|transit(?: time)?)"
"""Heads of columns that may be of sending or of anything else."""
_HEADED = lazy(rf"\W*{_HEADS} ")
_TO = lazy(rf"\W*to (?!go\b|stay\b|take\b)[^.:;{QUANTITY}]+,? {_PAYS} {QUANTITY}\W*$")
"""What a country is told to cost or take where something goes to it: "To France you pay §"."""


def is_of_sending(label: str, above: Iterable[str]) -> bool:
    """Whether such a label, or else what stands above it and nothing else there, speaks of sending."""
    told = list(above)
    if _SENT.search(label) or _TO.match(label):
        return True
    return any(map(_SENT.search, told)) and not any(map(_NOT_SENT.search, told))


def is_headed(label: str) -> bool:
    """Whether a label begins with the head of its column, which alone doesn't tell what it is of."""
    return bool(_HEADED.match(label))


def _is_in(code: str, places: Iterable[Country]) -> bool:
    return len(code) == _CODE and any(each.contains(Country(code)) for each in places)


_CODE = 2


def labels_abroad(wording: Wording) -> Iterator[tuple[str, re.Pattern[str]]]:
    """For each method to other countries the label that lists nothing but such, with the group's key."""
    home = wording.policy.get("business.country")
    for id_ in wording.policy.ids(_GROUP):
        served = wording.served(id_) - {home.written if home else ""}
        whole = [Country(code) for code in served if "-" not in code]
        each = [
            name.pattern.pattern
            for name in wording.countries
            if name.value in served
            or (home and name.value != home.written and _is_in(name.value, whole))
        ]
        if each:
            listed = rf"(?:the )?(?:{'|'.join(each)})"
            more = rf"(?:(?:, and|,| and| &| or| ?/) ?{listed})*"
            yield (
                f"{_GROUP}.*",
                lazy(
                    rf"^\W*(?:{_HEADS} )?{listed}{more}(?: ?[:–—-] ?| ){QUANTITY}\W*$"
                    rf"|^\W*to {listed}{more},? {_PAYS} {QUANTITY}\W*$"
                ),
            )
