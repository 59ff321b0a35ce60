"""`hours.ics`, `changes.xml` and the site's map, read by other libraries and held against the policy."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any
from xml.etree import ElementTree
from zoneinfo import ZoneInfo

import feedparser  # type: ignore[import-untyped]
from icalendar import Calendar as Ics

from kbgen.model import KnowledgeBase
from kbgen.site.changes_feed import changes_feed
from kbgen.site.hours_ics import hours_ics
from kbgen.site.public import PublicPolicy
from tests.project import TODAY, knowledge_base

SITE = "https://help.kettlewick.example/"


def opened(ics: Any, start: date, days: int) -> dict[date, list[tuple[int, int]]]:
    """Minutes from and to which the events of a calendar say that it is open, by day."""
    found: dict[date, list[tuple[int, int]]] = {}
    for event in ics.walk("VEVENT"):
        first = event["DTSTART"].dt
        if not isinstance(first, datetime):
            continue
        begin = first.hour * 60 + first.minute
        length = int((event["DTEND"].dt - first) / timedelta(minutes=1))
        left_out = event.get("EXDATE", [])
        gone = {
            when.dt.date()
            for entry in (left_out if isinstance(left_out, list) else [left_out])
            for when in entry.dts
        }
        rule = event.get("RRULE")
        for day in (start + timedelta(number) for number in range(days)):
            name = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"][day.weekday()]
            fits = name in rule["BYDAY"] if rule else day == first.date()
            if fits and day >= first.date() and day not in gone:
                found.setdefault(day, []).append((begin, begin + length))
    return found


def test_every_day_of_the_year_is_as_the_policy_has_it(
    built_demo: dict[str, bytes], demo_kb: KnowledgeBase
) -> None:
    raw = built_demo["hours.ics"]
    assert all(len(line) <= 75 for line in raw.split(b"\r\n"))
    assert b"\n" not in raw.replace(b"\r\n", b"")
    ics: Any = Ics.from_ical(raw)
    calendar = PublicPolicy(demo_kb).calendar
    assert calendar.office_hours
    found = opened(ics, TODAY, 366)
    for number in range(366):
        day = TODAY + timedelta(number)
        assert sorted(found.get(day, [])) == list(calendar.spans(day, calendar.office_hours)), day
    closed = {str(e["SUMMARY"]): e["DTSTART"].dt for e in ics.walk("VEVENT") if "TRANSP" in e}
    assert closed["Closed: New Year's Day"] == date(2027, 1, 1)


def test_the_zone_is_the_shops(built_demo: dict[str, bytes]) -> None:
    ics: Any = Ics.from_ical(built_demo["hours.ics"])
    (zone,) = ics.walk("VTIMEZONE")
    read, true = zone.to_tz(), ZoneInfo("Europe/London")
    for day in (date(2026, 12, 1), date(2027, 3, 27), date(2027, 3, 29), date(2027, 10, 30)):
        at = datetime(day.year, day.month, day.day, 12)  # noqa: DTZ001 - made aware below
        assert at.replace(tzinfo=read).utcoffset() == at.replace(tzinfo=true).utcoffset(), day
    changes = sorted(part["DTSTART"].dt for part in zone.subcomponents)
    assert changes[1:] == [datetime(2027, 3, 28, 1), datetime(2027, 10, 31, 2)]  # noqa: DTZ001


def test_hours_that_customers_may_not_know(tmp_path: Path) -> None:
    policy = "calendar: {office_hours: {value: Mo-Fr 09:00-17:00, audience: agent}}\n"
    assert hours_ics(knowledge_base(tmp_path, {"policies/shop.yml": policy}), "Shop") is None


POLICY = """
business: {name: Shop, country: GB, currency: GBP, time_zone: Europe/London}
returns:
  window:
    value: 2 weeks
    changes: [{from: 2026-03-01, value: 30 days}, {from: 2027-02-01, value: 45 days}]
    overrides:
      - {when: {product: sale}, value: 14 days, changes: [{from: 2027-03-01, value: 7 days}]}
      - {when: {ordered: 2026-11-01/2026-12-24}, until: 2027-01-31, name: Christmas}
      - {when: {ordered: 2025-11-01/2025-12-24}, until: 2026-01-31, name: Before}
  cost: {value: free, changes: [{from: 2020-01-01, value: £2}]}
refunds: {approval_over: {value: £100, audience: agent, changes: [{from: 2027-01-01, value: £9}]}}
"""


def test_the_feed(tmp_path: Path) -> None:
    kb = knowledge_base(tmp_path, {"policies/shop.yml": POLICY})
    feed = feedparser.parse(changes_feed(kb, "A & B", SITE))
    assert not feed.bozo
    assert (feed.feed.title, feed.feed.id) == ("What changes at A & B", f"{SITE}changes.xml")
    assert feed.feed.updated == "2027-03-01T00:00:00Z"
    assert [(e.updated[:10], e.title, e.summary) for e in feed.entries] == [
        (
            "2027-03-01",
            "Returns: Time to return (Sale): 7 days",
            "From 1 March 2027: 7 days. Before: 14 days.",
        ),
        (
            "2027-02-01",
            "Returns: Time to return: 45 days",
            "From 1 February 2027: 45 days. Before: 30 days.",
        ),
        (
            "2026-11-01",
            "Returns: Time to return: Christmas (ordered 1 November to 24 December 2026)",
            "Until 31 January 2027.",
        ),
        (
            "2026-03-01",
            "Returns: Time to return: 30 days",
            "From 1 March 2026: 30 days. Before: 2 weeks.",
        ),
    ]
    assert len({entry.id for entry in feed.entries}) == 4


def test_the_demo_has_a_feed(built_demo: dict[str, bytes]) -> None:
    feed = feedparser.parse(built_demo["changes.xml"])
    assert not feed.bozo
    assert "Returns: Time to return: 45 days" in [entry.title for entry in feed.entries]
    assert b'type="application/atom+xml" href="../changes.xml"' in built_demo["returns/index.html"]


def test_the_map_has_each_page_and_its_last_review(
    built_demo: dict[str, bytes], demo_kb: KnowledgeBase
) -> None:
    space = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
    found = {
        entry.findtext(f"{space}loc"): entry.findtext(f"{space}lastmod")
        for entry in ElementTree.fromstring(built_demo["sitemap.xml"])  # noqa: S314 - our own
    }
    reviewed = demo_kb.articles["returns/return-an-item.md"].upkeep.reviewed
    assert reviewed
    assert found[f"{SITE}returns/return-an-item/"] == reviewed.isoformat()
    pages = {
        path for path in built_demo if path.endswith("/index.html") and path != "search/index.html"
    }
    assert {f"{SITE}{path.removesuffix('index.html')}" for path in pages} >= set(found) - {SITE}
