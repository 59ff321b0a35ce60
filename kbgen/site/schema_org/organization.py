"""The shop as an `OnlineStore`: who it is, how to reach it, what it delivers and takes back."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from kbgen.model import Scope
from kbgen.site.public import PublicPolicy, in_country
from kbgen.site.schema_org.nodes import Node, countries, node
from kbgen.site.schema_org.opening import opening_hours
from kbgen.site.schema_org.returning import return_policies
from kbgen.site.schema_org.shipping import shipping_services
from kbgen.values import Country, Email, Hours, Items, LanguageTag, Money, Phone, Url

_CHANNELS = "contact.channels"


def organization(public: PublicPolicy, home: str, returns: str) -> Node | None:
    """The shop, as far as its policy tells; None where that doesn't tell its name.

    `home` is the address of the help centre, and `returns` that of the page on returns, or nothing.
    """
    name = public.words("business.name")
    if not name:
        return None
    website = public.value("business.website", Url)
    address = website.bare() if website else home
    return node(
        "OnlineStore",
        {
            "@id": f"{address}#shop",
            "name": name,
            "legalName": public.words("business.legal_name"),
            "url": address,
            "areaServed": _area(public),
            "knowsLanguage": _languages(public, "business.languages"),
            "contactPoint": list(contact_points(public)),
            "hasMerchantReturnPolicy": list(return_policies(public, returns)),
            "hasShippingService": list(shipping_services(public)),
        },
    )


def _area(public: PublicPolicy) -> list[str]:
    served = public.value("delivery.countries", Items)
    return countries(c for c in served.items if isinstance(c, Country)) if served else []


def _languages(public: PublicPolicy, key: str) -> list[str]:
    spoken = public.value(key, Items)
    return [tag.bare() for tag in spoken.items if isinstance(tag, LanguageTag)] if spoken else []


def contact_points(public: PublicPolicy) -> Iterator[Node]:
    """One for each public channel, and one more for each country with a number of its own."""
    for id_ in public.ids(_CHANNELS):
        yield _contact_point(public, id_, Scope(), [])
        for code in public.countries_told_apart((f"{_CHANNELS}.{id_}.number",)):
            area = countries([Country(code)])
            if area:
                yield _contact_point(public, id_, in_country(code), area)


def _contact_point(public: PublicPolicy, id_: str, scope: Scope, area: list[str]) -> Node:
    group = f"{_CHANNELS}.{id_}"
    number = public.value(f"{group}.number", Phone, scope)
    address = public.any(f"{group}.address", scope)
    url = public.value(f"{group}.url", Url, scope)
    hours = public.value(f"{group}.hours", Hours, scope) or public.calendar.office_hours
    parts: dict[str, Any] = {
        "name": public.name(_CHANNELS, id_),
        "contactType": "customer service",
        "telephone": number.bare() if number else "",
        "email": address.bare() if isinstance(address, Email) else "",
        "url": url.bare() if url else "",
        "areaServed": area,
        "availableLanguage": _languages(public, f"{group}.languages")
        or _languages(public, "business.languages"),
        "hoursAvailable": opening_hours(public.calendar, hours, public.as_of) if hours else [],
    }
    if number and _is_free(public, id_, scope):
        parts["contactOption"] = "https://schema.org/TollFree"
    if address is not None and not isinstance(address, Email):
        parts["description"] = address.words(public.language)
    return node("ContactPoint", parts)


def _is_free(public: PublicPolicy, id_: str, scope: Scope) -> bool:
    """Whether a call costs nothing: from the shop's own country, where the scope names none."""
    key = f"{_CHANNELS}.{id_}.cost"
    home = public.value("business.country", Country)
    cost = public.value(key, Money, scope or (in_country(home) if home else Scope()))
    return cost is not None and cost.is_free
