"""The law's limits that a shop's promises to consumers must keep, as data with their sources.

Only what a policy's facts can be held against. It is no legal advice: where the law leaves room,
the limit here is the one that no reading of it allows to be missed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from kbgen.model import Scope
from kbgen.values import Country, Duration


class Kind(StrEnum):
    """What a limit is about; each has its own exceptions."""

    WITHDRAWAL = "withdrawal"
    CONFORMITY = "conformity"


@dataclass(frozen=True, slots=True)
class Limit:
    """A length that a fact may not fall short of, or, with `at_most`, may not exceed."""

    key: str
    within: Country
    """Whose consumers it protects: those of this country or union, and of its parts."""
    length: Duration
    kind: Kind
    says: str
    """What the law gives, as the end of "the law …"."""
    source: str
    at_most: bool = False
    used: bool = False
    """Whether it is the limit for second-hand goods."""


_FORTNIGHT = Duration.parse("14 days")
_EU = Country("EU")
_GB = Country("GB")

_TO_CANCEL = "gives consumers 14 days from delivery to cancel an order made at a distance"
_TO_SEND_BACK = "gives consumers 14 days from their notice to send the goods back"
_TO_REFUND = "has the shop refund within 14 days of getting the goods back"
_UK_REGULATIONS = "Consumer Contracts Regulations 2013, SI 2013/3134, reg."
_EU_RIGHTS = "Directive 2011/83/EU, art."

LIMITS = (
    Limit(
        "returns.window", _EU, _FORTNIGHT, Kind.WITHDRAWAL, _TO_CANCEL, f"{_EU_RIGHTS} 9"
    ),
    Limit(
        "returns.withdrawal.notice", _EU, _FORTNIGHT, Kind.WITHDRAWAL, _TO_CANCEL,
        f"{_EU_RIGHTS} 9",
    ),
    Limit(
        "returns.withdrawal.send_back", _EU, _FORTNIGHT, Kind.WITHDRAWAL, _TO_SEND_BACK,
        f"{_EU_RIGHTS} 14(1)",
    ),
    Limit(
        "refunds.time", _EU, _FORTNIGHT, Kind.WITHDRAWAL, _TO_REFUND, f"{_EU_RIGHTS} 13",
        at_most=True,
    ),
    Limit(
        "warranty.length", _EU, Duration.parse("2 years"), Kind.CONFORMITY,
        "makes the seller liable for faults for two years from delivery",
        "Directive (EU) 2019/771, art. 10(1)",
    ),
    Limit(
        "warranty.length", _EU, Duration.parse("1 year"), Kind.CONFORMITY,
        "makes the seller of second-hand goods liable for faults for at least one year",
        "Directive (EU) 2019/771, art. 10(6)",
        used=True,
    ),
    Limit(
        "returns.window", _GB, _FORTNIGHT, Kind.WITHDRAWAL, _TO_CANCEL, f"{_UK_REGULATIONS} 30"
    ),
    Limit(
        "returns.withdrawal.notice", _GB, _FORTNIGHT, Kind.WITHDRAWAL, _TO_CANCEL,
        f"{_UK_REGULATIONS} 30",
    ),
    Limit(
        "returns.withdrawal.send_back", _GB, _FORTNIGHT, Kind.WITHDRAWAL, _TO_SEND_BACK,
        f"{_UK_REGULATIONS} 35",
    ),
    Limit(
        "refunds.time", _GB, _FORTNIGHT, Kind.WITHDRAWAL, _TO_REFUND, f"{_UK_REGULATIONS} 34",
        at_most=True,
    ),
)  # fmt: skip
"""Sources, by their own text:

- European Union: Directive 2011/83/EU, as amended by Directive (EU) 2019/2161: article 9 (14 days
  to withdraw, from the day the consumer has the goods), 13 (refund within 14 days of the notice,
  which may wait for the goods or proof that they were sent), 14 (14 days to send them back).
  Directive (EU) 2019/771: article 10(1) (liability for two years), 10(6) (second-hand goods: not
  less than one year). Member states may give more, none less.
- United Kingdom: Consumer Contracts (Information, Cancellation and Additional Charges) Regulations
  2013, SI 2013/3134, regulations 30 (14 days to cancel), 34 (refund within 14 days of receiving
  the goods or proof that they were sent), 35 (14 days to send them back).

The United Kingdom has no limit for `warranty.length`. The Consumer Rights Act 2015 sets no period
of conformity; a buyer can sue for six years (Limitation Act 1980, section 5; in Scotland five,
Prescription and Limitation (Scotland) Act 1973, section 6), and a shop's guarantee of any length
comes on top of that (section 30 of the 2015 act).
"""

_WITHOUT_WITHDRAWAL = re.compile(
    r"\b(made to (order|measure)|custom|customi[sz]\w+|bespoke|personali[sz]\w+|engraved|cut to|tailor\w*"
    r"|perishables?|food|fresh|flowers?|plants?|houseplants?|bulbs|cakes?|meat|fish"
    r"|sealed|hygiene|underwear|lingerie|swimwear|hosiery|tights|earrings?|pierc\w+|intimate"
    r"|cosmetics?|make ?up|beauty|perfume|fragrance|skincare|medicines?|masks?"
    r"|software|games?|music|cds?|dvds?|blu ?rays?|films?"
    r"|downloads?|digital|e ?books?|apps?|streaming"
    r"|newspapers?|magazines?|tickets?|events?|hotels?|rentals?|vouchers?|gift ?cards?"
    r"|services?|installation|repairs?|auctions?|wine|vintage wine)\b"
)
"""Goods that may be exempt from withdrawal (Directive 2011/83/EU, article 16; SI 2013/3134,
regulations 6, 27 and 28): made to order, perishable, sealed for health or hygiene, sealed
recordings and software, digital content, newspapers, tickets, services."""

_USED = re.compile(
    r"\b(used|second ?hand|pre ?owned|pre ?loved|refurbished|reconditioned|vintage)\b"
)
_TRADE = re.compile(
    r"\b(trade|business(es)?|b2b|compan(y|ies)|corporate|professionals?|wholesale|resellers?|contract|schools?)\b"
)
_IN_PERSON = re.compile(r"\b(stores?|shops?|showrooms?|counter|branch|in person|pos|boutique)\b")


def limits_of(key: str, country: Country, scope: Scope) -> Iterator[Limit]:
    """The limits that surely hold for a fact in a scope, for consumers of a country.

    None for customers who are no consumers, for sales in person, and for goods that may be exempt.
    """
    said = {name: _words(values) for name, values in scope.terms}
    products = said.get("product", "")
    if _TRADE.search(said.get("customer", "")) or _IN_PERSON.search(said.get("channel", "")):
        return
    for limit in LIMITS:
        if limit.key != key or not limit.within.contains(country):
            continue
        if limit.kind is Kind.WITHDRAWAL and _WITHOUT_WITHDRAWAL.search(products):
            continue
        if limit.kind is Kind.CONFORMITY and limit.used != bool(_USED.search(products)):
            continue
        yield limit


def _words(values: tuple[str, ...]) -> str:
    return re.sub(r"[\W_]+", " ", " ".join(values)).casefold()
