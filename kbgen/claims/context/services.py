"""Rows of a table told by another cell than the first.

A cell behind the first names the delivery method ("Wax | Letter post | £3"), or the next one says from
which amount on delivery is free ("Over £60 | free").
"""

from __future__ import annotations

from dataclasses import replace

from kbgen.claims.patterns import lazy
from kbgen.claims.prose.passages import Passage
from kbgen.claims.topics.marking import lowered
from kbgen.claims.topics.wording import Wording, named

_SHORT = 40
"""How long a cell may be to be nothing but a name."""
_HEAD = lazy(
    r"\W*(?:(?:price|costs?|charges?|rates?|fees?|amount|pay|postage|p&p|delivery|shipping|carriage|time|takes?|days?|weeks?|speed|arrives?|long|free|from|over|above|working|business|transit"
    r"|orders?|you|we|it|is|how|will|the|in|to|for|our|your|gbp|eur|usd|inc|incl|vat|gst|tax|ex|per|parcel|an?|at)\b\W*)+"
)
"""The head of a column that has nothing but what sending something costs, or how long it takes."""
_SENT = lazy(
    r"\b(?:deliver\w*|ship(?:s|ped|ping)?|post(?:s|ed|ing|age)?|p&p|courier\w*|parcels?|sen[dt]\w*|freight|carriage|mail(?:s|ed|ing)?|rates|transit|arriv\w+|days|weeks|free)\b"
)
_ELSE = lazy(r"\b(?:return\w*|back|exchang\w*|refund\w*|samples?|swatch(?:es)?|gift|wrap\w*)\b")


def with_service(wording: Wording, title: str, passage: Passage) -> Passage:
    """A cell whose row has the method that another of its cells names beside the first; else as it is."""
    column, row = lowered(passage.column), lowered(passage.row)
    if not _HEAD.fullmatch(column) or named(wording.methods, f"{column} {row}"):
        return passage
    texts = (column, title, lowered(passage.lead), *map(lowered, passage.headings))
    is_sent = any(map(_SENT.search, texts)) or bool(wording.countries_in(row))
    if not is_sent or any(map(_ELSE.search, (row, *texts))):
        return passage
    for cell in passage.earlier:
        names = named(wording.methods, lowered(cell)) if len(cell) <= _SHORT else ()
        if len({one.name.value for one in names}) == 1:
            return replace(passage, row=f"{passage.row}, {cell}")
    return passage


_FREE = lazy(
    r"\W*(?:free(?: of charge)?(?: (?:delivery|shipping|postage))?|nothing|none|on us|on the house|our treat|no charge|complimentary|gratis|with our compliments|[£$€]\s?0(?:[.,]00)?)\W*"
)
_FROM = lazy(
    r"\b(?:over|above|from|at least|more(?: than)?|upwards|minimum|exceeding)\b|\+|[>≥]|\band up\b"
)
"""Words of the least amount."""


def with_gift(wording: Wording, title: str, passage: Passage) -> Passage:
    """A cell with an amount under the head of the next one, where that says that delivery is free from it on."""
    head, said = (lowered(text) for text in passage.behind)
    text = lowered(passage.text)
    if not (_FREE.fullmatch(said) and _FROM.search(text)):
        return passage
    if _ELSE.search(f"{head} {lowered(passage.row)} {title}") or not (
        _SENT.search(head) or named(wording.methods, head)
    ):
        return passage
    return replace(passage, column="", row=f"{passage.row} {passage.behind[0]} free")
