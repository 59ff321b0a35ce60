"""What the browser computes is what kbgen computes, to the millisecond, in a real browser.

Each shop is asked at instants spread over eight months and at the edges: around opening and closing
hours, midnights, cut-offs to the second, both nights on which the clocks change, a leap day, public
holidays on a Monday. The machine of the visitor is in a zone of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

import pytest

from kbgen.answers import delivery, last_return, replies
from kbgen.answers.data import hours_data, known_days, promises_data
from kbgen.answers.schedule import Schedule
from kbgen.model import KnowledgeBase, Policy
from tests.answers.shops import SHOPS
from tests.browser.conftest import Visitor
from tests.browser.server import serving
from tests.project import knowledge_base

pytestmark = pytest.mark.browser

MODULES = Path(__file__).parent.parent.parent / "theme/assets/javascripts/answers"
DAYS_OF_AS_OF = (date(2026, 8, 15), date(2028, 1, 15))
ZONES = ("Pacific/Auckland", "America/Los_Angeles")
ANY_TIME = 120
WHO: tuple[dict[str, str], ...] = (
    {},
    {"product": "sale"},
    {"product": "made-to-measure"},
    {"customer": "plus"},
    {"customer": "plus", "product": "sale"},
    {"customer": "prime"},
    {"product": "fish"},
    {"customer": "club"},
)
COUNTRIES = ("GB", "GB-NIR", "IE", "DE", "US", "CA", "AU", "NP", "WS", "EG")

ASK = """async ({hours, promises, instants, orders, parcels}) => {
  const at = (name) => import(`/answers/${name}.js`);
  const [{Shop}, {replies}, {delivery}, {lastReturn}] = await Promise.all(
    ["schedule", "reply", "delivery", "returns"].map(at));
  const shop = new Shop(hours);
  return {
    replies: instants.map((at) => replies(shop, hours.channels, at).map((one) => [
      one.channel,
      one.opening && [one.opening.isOpen, one.opening.change],
      one.due && [one.due.by, one.due.allDay],
    ])),
    parcels: parcels.map(([at, asked]) => {
      const found = delivery(shop, promises, asked, at);
      return found && [found.countsOn, found.orderBy, ...found.dispatched, ...found.arrives];
    }),
    returns: orders.map((asked) => {
      const found = lastReturn(shop, promises, asked);
      return found && [found.day, found.countedFrom, found.words];
    }),
  };
}"""


@pytest.fixture(scope="module")
def modules() -> Iterator[str]:
    files = {f"answers/{path.name}": path.read_bytes() for path in MODULES.glob("*.js")}
    empty = b'<!doctype html><title>Empty</title><link rel="icon" href="data:,">'
    with serving({**files, "index.html": empty, "404.html": b""}) as url:
        yield url


@pytest.mark.parametrize("as_of", DAYS_OF_AS_OF, ids=str)
@pytest.mark.parametrize("name", SHOPS)
def test_parity(
    name: str,
    as_of: date,
    modules: str,
    visitor_of: Callable[[str], Visitor],
    tmp_path: Path,
) -> None:
    kb = replace(knowledge_base(tmp_path, {"policies/shop.yml": SHOPS[name]}), as_of=as_of)
    random = Random(f"{name} {as_of}")
    instants = sorted({*edges(kb), *any_time(kb, random)})
    parcels = list(parcels_of(kb.policy, instants, random))
    orders = list(orders_of(kb, random))
    page = visitor_of(modules)("/", timezone_id=random.choice(ZONES))
    found = page.evaluate(
        ASK,
        {
            "hours": hours_data(kb),
            "promises": promises_data(kb),
            "instants": [stamp(at) for at in instants],
            "parcels": [(stamp(at), asked) for at, asked in parcels],
            "orders": orders,
        },
    )
    for at, theirs in zip(instants, found["replies"], strict=True):
        assert theirs == replies_of(kb.policy, at), at
    for (at, asked), theirs in zip(parcels, found["parcels"], strict=True):
        assert theirs == parcel_of(kb.policy, at, asked), (at, asked)
    for asked, theirs in zip(orders, found["returns"], strict=True):
        assert theirs == return_of(kb, asked), asked
    assert len(instants) > 150
    assert sum(parcel is not None for parcel in found["parcels"]) > 50
    assert any(order is not None for order in found["returns"])


def any_time(kb: KnowledgeBase, random: Random) -> Iterator[datetime]:
    first, _ = window(kb.as_of)
    start = datetime.combine(first, datetime.min.time(), UTC)
    for _ in range(ANY_TIME):
        yield start + timedelta(milliseconds=random.randrange(240 * 86_400_000))


def edges(kb: KnowledgeBase) -> Iterator[datetime]:
    """Around every opening, closing and midnight of the days on which something changes."""
    office = Schedule.of_office(kb.policy)
    first, last = window(kb.as_of)
    days = [first + timedelta(days=n) for n in range((last - first).days)]
    special = {day for day in days if is_special(office, day)}
    for day in sorted(special):
        for channel in kb.policy.ids("contact.channels"):
            schedule = Schedule.of_channel(kb.policy, channel)
            for spans in (schedule.spans(day)[:2], ((0, 840), (900, 1020))):
                for minute in (minute for span in spans for minute in span):
                    for seconds in (-1, 0):
                        yield schedule.instant(day, minute) + timedelta(seconds=seconds)
    for day in (date(2026, 10, 25), date(2028, 3, 26), date(2028, 4, 2)):
        if first <= day < last:
            midnight = office.instant(day, 0)
            yield from (midnight + timedelta(minutes=15 * n) for n in range(5 * 4))


def is_special(office: Schedule, day: date) -> bool:
    """The clocks change, or it is the Monday of a holiday, leap day or New Year."""
    next_day = day + timedelta(days=1)
    changes = office.instant(next_day, 0) - office.instant(day, 0) != timedelta(days=1)
    monday = day.weekday() == 0 and office.part(day).calendar.is_public_holiday(day)
    return changes or monday or (day.month, day.day) in ((2, 29), (1, 1), (12, 24))


def window(as_of: date) -> tuple[date, date]:
    """The days on which Python and the data look equally far ahead."""
    first, last = known_days(as_of)
    return first + timedelta(days=2), last - timedelta(days=368)


def parcels_of(
    policy: Policy, instants: list[datetime], random: Random
) -> Iterator[tuple[datetime, dict[str, str]]]:
    methods = policy.ids("delivery.methods")
    for at in instants:
        for method in methods:
            country = random.choice(COUNTRIES) if random.random() < 0.5 else home(policy)
            yield at, {"country": country, "method": method, **random.choice(WHO)}


def home(policy: Policy) -> str:
    value = policy["business.country"].value
    assert value
    return value.bare()


def orders_of(kb: KnowledgeBase, random: Random) -> Iterator[dict[str, str]]:
    first, _ = window(kb.as_of)
    for _ in range(400):
        ordered = first + timedelta(days=random.randrange(240))
        delivered = ordered + timedelta(days=random.randrange(30))
        who = random.choice(WHO)
        country = {"country": random.choice((*COUNTRIES, "FR"))} if random.random() < 0.5 else {}
        yield {"ordered": str(ordered), "delivered": str(delivered), **who, **country}


def stamp(at: datetime) -> int:
    return (at - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(milliseconds=1)


def number(day: date) -> int:
    return (day - date(1970, 1, 1)).days


def replies_of(policy: Policy, at: datetime) -> list[Any]:
    return [
        [
            one.channel,
            one.opening
            and [one.opening.is_open, stamp(one.opening.change) if one.opening.change else None],
            one.due and [stamp(one.due.by), one.due.all_day],
        ]
        for one in replies(policy, at)
    ]


def parcel_of(policy: Policy, at: datetime, asked: dict[str, str]) -> list[int] | None:
    found = delivery(policy, at=at, **asked)
    if found is None:
        return None
    days = (found.dispatched.first, found.dispatched.last, found.arrives.first, found.arrives.last)
    return [number(found.counts_on), stamp(found.order_by), *map(number, days)]


def return_of(kb: KnowledgeBase, asked: dict[str, str]) -> list[Any] | None:
    who = {key: value for key, value in asked.items() if key not in ("ordered", "delivered")}
    ordered, delivered = (date.fromisoformat(asked[key]) for key in ("ordered", "delivered"))
    found = last_return(kb.policy, ordered, delivered, **who)
    if found is None:
        return None
    return [number(found.day), found.counted_from, found.rule.value.words(kb.language)]
