"""The delivery methods as `ShippingService`, with conditions for each destination that differs."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from kbgen.model import Scope
from kbgen.site.public import PublicPolicy, in_country
from kbgen.site.schema_org.nodes import DAYS, Node, amount, countries, node, number, quantity
from kbgen.site.schema_org.opening import clock
from kbgen.values import Country, Duration, Items, Money, Time

_METHODS = "delivery.methods"
_FACTS = ("time", "cost", "free_from")


def shipping_services(public: PublicPolicy) -> Iterator[Node]:
    """One service for each public method that says a time or a cost."""
    for id_ in public.ids(_METHODS):
        conditions = list(_conditions(public, id_))
        if conditions:
            parts = {
                "name": public.name(_METHODS, id_),
                "fulfillmentType": "https://schema.org/FulfillmentTypeDelivery",
                "handlingTime": _handling(public, id_),
                "shippingConditions": conditions,
            }
            yield node("ShippingService", parts)


def _handling(public: PublicPolicy, id_: str) -> Node | None:
    dispatch = public.value("delivery.dispatch", Duration)
    cutoff = public.value(f"{_METHODS}.{id_}.cutoff", Time) or public.value("delivery.cutoff", Time)
    if dispatch is None and cutoff is None:
        return None
    parts: dict[str, Any] = {"businessDays": _working_days(public)}
    if cutoff:
        parts["cutoffTime"] = f"{clock(cutoff.minute)}:00"
    if dispatch:
        parts["duration"] = quantity(dispatch)
    return node("ServicePeriod", parts)


def _conditions(public: PublicPolicy, id_: str) -> Iterator[Node]:
    keys = tuple(f"{_METHODS}.{id_}.{name}" for name in _FACTS)
    told_apart = [Country(code) for code in public.countries_told_apart(keys)]
    served = public.value(f"{_METHODS}.{id_}.countries", Items)
    served = served or public.value("delivery.countries", Items)
    everywhere = [c for c in served.items if isinstance(c, Country)] if served else []
    for group in everywhere:
        codes = countries([group], told_apart)
        yield from _to(public, id_, Scope(), [node("DefinedRegion", {"addressCountry": codes})])
    for code in told_apart:
        narrower = [other for other in told_apart if other != code and code.contains(other)]
        yield from _to(public, id_, in_country(code), [_region(code, narrower)])


def _region(code: Country, without: list[Country]) -> Node:
    if code.depth < 2:
        return node("DefinedRegion", {"addressCountry": countries([code], without)})
    part = code.code.partition("-")[2]
    return node("DefinedRegion", {"addressCountry": code.country, "addressRegion": part})


def _to(public: PublicPolicy, id_: str, scope: Scope, regions: list[Node]) -> Iterator[Node]:
    """The conditions for one destination: with a free threshold, one below it and one from it on."""
    narrowed = Scope((*scope.terms, ("method", (id_,))))

    def value(name: str, kind: type[Any]) -> Any:
        return public.value(f"{_METHODS}.{id_}.{name}", kind, narrowed)

    time, cost, free_from = value("time", Duration), value("cost", Money), value("free_from", Money)
    if time is None and cost is None:
        return
    parts: dict[str, Any] = {"shippingDestination": regions}
    if time:
        days = _working_days(public) if time.business else list(DAYS)
        parts["transitTime"] = node(
            "ServicePeriod", {"businessDays": days, "duration": quantity(time)}
        )
    if cost is None:
        yield node("ShippingConditions", parts)
        return
    if free_from is None or cost.is_free:
        yield node("ShippingConditions", {**parts, "shippingRate": amount(cost)})
        return
    below = _order_value(free_from, {"maxValue": number(free_from.amount - Decimal("0.01"))})
    yield node("ShippingConditions", {**parts, "orderValue": below, "shippingRate": amount(cost)})
    above = _order_value(free_from, {"minValue": number(free_from.amount)})
    nothing = amount(Money(Decimal(0), cost.currency))
    yield node("ShippingConditions", {**parts, "orderValue": above, "shippingRate": nothing})


def _order_value(limit: Money, bounds: dict[str, int | float]) -> Node:
    return node("MonetaryAmount", {**bounds, "currency": limit.currency})


def _working_days(public: PublicPolicy) -> list[str]:
    return [DAYS[day] for day in sorted(public.calendar.working_days)]
