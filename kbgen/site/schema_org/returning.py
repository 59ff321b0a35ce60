"""The returns policy as `MerchantReturnPolicy`, one for each group of countries that differs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from kbgen.model import Scope
from kbgen.site.public import PublicPolicy, in_country
from kbgen.site.schema_org.nodes import Node, amount, countries, node, number, whole_days
from kbgen.values import Country, Duration, Items, LastDay, Money, Percent, Value

_KEYS = ("returns.window", "returns.cost", "returns.restocking_fee")
# The first that fits a way of sending back: "parcel shop" is not a shop of ours.
_METHODS = (
    (
        re.compile(r"parcel[- ]?shop|locker|kiosk|drop[- ]?off|pick-?up point", re.I),
        "ReturnAtKiosk",
    ),
    (re.compile(r"\bpost|mail|courier|carrier|collect", re.I), "ReturnByMail"),
    (re.compile(r"\b(?:show ?room|shops?|stores?|branch|branches)\b", re.I), "ReturnInStore"),
)


def return_policies(public: PublicPolicy, link: str) -> Iterator[Node]:
    """What holds for every customer, by country. `link` is the page that explains returns.

    What holds for some products or customers only is left out: schema.org says it of an offer or of
    a membership, and not of the shop.
    """
    if public.fact("returns.window") is None:
        return
    told_apart = [Country(code) for code in public.countries_told_apart(_KEYS)]
    served = public.value("delivery.countries", Items)
    home = public.value("business.country", Country)
    general = [item for item in served.items if isinstance(item, Country)] if served else []
    everywhere = general or ([home] if home else [])
    yield from _policy(public, Scope(), countries(everywhere, told_apart), link)
    for code in told_apart:
        narrower = [other for other in told_apart if other != code and code.contains(other)]
        yield from _policy(public, in_country(code), countries([code], narrower), link)


def _policy(public: PublicPolicy, scope: Scope, applicable: list[str], link: str) -> Iterator[Node]:
    window = public.any("returns.window", scope)
    if window is None or not applicable:
        return
    home = public.value("business.country", Country)
    methods = public.value("returns.methods", Items)
    yield node(
        "MerchantReturnPolicy",
        {
            "applicableCountry": applicable,
            "returnPolicyCountry": home.country if home else "",
            "returnPolicyCategory": "https://schema.org/MerchantReturnFiniteReturnWindow",
            "merchantReturnDays": _days(public, window),
            **_fees(public, scope),
            "returnMethod": list(return_methods(methods)) if methods else [],
            "returnPolicySeasonalOverride": list(_seasonal(public)),
            "merchantReturnLink": link,
        },
    )


def _days(public: PublicPolicy, window: Value) -> int | str | None:
    """A number of days from delivery, or a last day. None for what counts otherwise."""
    if isinstance(window, LastDay):
        return window.day.isoformat()
    fact = public.fact("returns.window")
    from_delivery = fact is not None and fact.counted_from in (None, "delivery")
    return whole_days(window) if isinstance(window, Duration) and from_delivery else None


def _fees(public: PublicPolicy, scope: Scope) -> dict[str, Any]:
    fees: dict[str, Any] = {}
    cost = public.value("returns.cost", Money, scope)
    if cost and cost.is_free:
        fees["returnFees"] = "https://schema.org/FreeReturn"
    elif cost:
        fees["returnFees"] = "https://schema.org/ReturnShippingFees"
        fees["returnShippingFeesAmount"] = amount(cost)
    match public.any("returns.restocking_fee", scope):
        case Money() as fee:
            fees["restockingFee"] = amount(fee)
        case Percent() as fee:
            fees["restockingFee"] = number(fee.number)
    return fees


def return_methods(methods: Items) -> Iterator[str]:
    """schema.org's names of the ways that a policy lists, each once; none for what it hasn't."""
    found: dict[str, None] = {}
    for item in methods.items:
        for pattern, name in _METHODS:
            if pattern.search(item.bare()):
                found[f"https://schema.org/{name}"] = None
                break
    yield from found


def _seasonal(public: PublicPolicy) -> Iterator[Node]:
    """The seasons in which every customer has another time to return."""
    for override, value in public.overrides("returns.window"):
        ordered = override.when.ordered
        days = _days(public, value)
        if ordered is None or override.when.terms or days is None:
            continue
        if override.until is None and ordered.end < public.as_of:
            continue
        yield node(
            "MerchantReturnPolicySeasonalOverride",
            {
                "name": override.name,
                "startDate": ordered.start.isoformat(),
                "endDate": ordered.end.isoformat(),
                "returnPolicyCategory": "https://schema.org/MerchantReturnFiniteReturnWindow",
                "merchantReturnDays": days,
            },
        )
