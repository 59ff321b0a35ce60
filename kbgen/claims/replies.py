"""What only an answer states, since the same words elsewhere are read by their figures or not at all.

Each reads a whole statement in small letters that a yes or no has made of a question.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kbgen.claims.destinations import DENIED
from kbgen.claims.extract import quantities
from kbgen.claims.quantity import Charge, Quantity, Said, StatedHours
from kbgen.load.marks import Span
from kbgen.values import Context

_BACK = r"(?:returns?\b|(?:\w+ ){0,2}?return (?:postage|shipping|labels?|delivery|costs?|fees?)|(?:return|send|bring) (?:[\w'-]+ ){0,4}?back\b|return(?:ing)? (?!address)\w+|send(?:ing)? (?:[\w'-]+ ){1,4}?back)"
_SWAP = r"(?:an? |any |my |the |your )?(?:exchang\w+|swap\w*)"
_HAVE = r"(?:have to |need to |must )?"
_CHARGES: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (key, re.compile(rf"\b(?:{pattern})"))
    for key, pattern in (
        (
            "returns.cost",
            rf"(?:we (?:don't )?charge (?:\w+ ){{0,2}}?(?:for|on) {_BACK}|you (?:don't )?{_HAVE}pay (?:anything |extra )?(?:for|to|towards) (?:the |a )?{_BACK}"
            r"|(?:are |is )?returns? (?:postage |shipping |labels? )?(?:is|are) (?:not )?free\b)",
        ),
        (
            "exchanges.cost",
            rf"(?:we (?:don't )?charge (?:\w+ ){{0,2}}?(?:for|on) {_SWAP}|you (?:don't )?{_HAVE}pay (?:anything |extra )?(?:for|to) {_SWAP}|exchanges (?:is|are) (?:not )?free\b)",
        ),
        (
            "returns.restocking_fee",
            r"(?:there is an?|we (?:have|charge|take) an?|you (?:have to |must )?pay an?) (?:\w+ )?re-?stocking (?:fee|charge)",
        ),
        (
            "orders.minimum",
            r"(?:there is an?|we have an?) minimum (?:order|spend|purchase)(?: value| amount)?",
        ),
        ("orders.deposit", rf"you (?:don't )?{_HAVE}(?:pay|leave|put down) an? deposit"),
    )
)
_FREE = re.compile(r"\bfree\b")


def charged(statement: str) -> Iterator[tuple[str, Said, Span]]:
    """What is said to cost something or nothing: "we don't charge for exchanges"."""
    for key, pattern in _CHARGES:
        if match := pattern.search(statement):
            denied = bool(DENIED.search(match.group()))
            is_charged = denied if _FREE.search(match.group()) else not denied
            yield key, Charge(is_charged), Span(match.start(), match.end())


_DAY = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|weekday|weekend|(?:bank|public) holiday)"
_DAYS = re.compile(
    rf"(?: (?:on|at|over|during|for))? (?:an? |the |any |every |either )?(?P<first>{_DAY})s?(?: mondays?)?(?: (?:and|or|&) (?:an? |on |at |the )*(?P<second>{_DAY})s?)?"
)
_OPEN = re.compile(
    r"\b(?:open|staffed|manned|answered|available|there|here|call|ring|phone|visit|(?:drop|pop|come) (?:in|by)|speak|chat|talk|reach|answer|work|message|text|whatsapp)\b"
)
_OTHERWISE = re.compile(
    r"\b(?:deliver\w*|couriers?|dispatch\w*|ship\w*|post\w*|orders?|returns?|sales?|events?|class\w*|workshops?|parcels?|mornings?|afternoons?|evenings?|nights?|before|after|until|late|early|next|this|last|christmas|easter|\w*\d\w*)\b"
)


def asks_days(question: str) -> bool:
    """Whether a question in small letters names days of the week or holidays."""
    return bool(_DAYS.search(question))


def open_on(statement: str, context: Context) -> Quantity | None:
    """That something is open or closed on the days that a question names; None for other questions."""
    days = _DAYS.search(statement)
    if not days or not _OPEN.search(statement) or _OTHERWISE.search(statement):
        return None
    named = " and ".join(f"{day}s" for day in (days["first"], days["second"]) if day)
    is_open = not DENIED.search(statement)
    found = quantities(f"{'open' if is_open else 'closed'} on {named}", context)
    if len(found) != 1 or not isinstance(found[0].value, StatedHours):
        return None
    return Quantity(Span(days.start(), days.end()), found[0].value, lead=days.start())
