"""Labels that name a delivery method by the countries that it is for: "France and Belgium: €24"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from kbgen.claims.patterns import lazy
from kbgen.claims.topics.topics import QUANTITY
from kbgen.claims.topics.wording import Wording

_GROUP = "delivery.methods"
_SENT = lazy(
    r"\b(?:deliver\w*|shipping|ship(?:s|ped)?|send(?:s|ing)?|sent|post(?:age|ing)?|carriage|couriers?|freight|parcels?|rates)\b"
)
_NOT_SENT = lazy(
    r"\b(?:customs|dut(?:y|ies)|tax(?:es)?|vat|import|return\w*|refund\w*|gift cards?|vouchers?|minimum|warrant\w*|guarantee\w*|limits?|insur\w*|lost|late|free|from|over|dispatch\w*)\b"
)


def is_of_sending(label: str, above: Iterable[str]) -> bool:
    """Whether such a label, or else what stands above it and nothing else there, speaks of sending."""
    told = list(above)
    if _SENT.search(label):
        return True
    return any(map(_SENT.search, told)) and not any(map(_NOT_SENT.search, told))


def labels_abroad(wording: Wording) -> Iterator[tuple[str, re.Pattern[str]]]:
    """For each method to other countries the label that lists nothing but such, with the group's key."""
    home = wording.policy.get("business.country")
    for id_ in wording.policy.ids(_GROUP):
        served = wording.served(id_) - {home.written if home else ""}
        each = [name.pattern.pattern for name in wording.countries if name.value in served]
        if each:
            listed = rf"(?:the )?(?:{'|'.join(each)})"
            more = rf"(?:(?:, and|,| and| &| or| ?/) ?{listed})*"
            yield f"{_GROUP}.*", lazy(rf"^\W*{listed}{more}(?: ?[:–—-] ?| ){QUANTITY}\W*$")
