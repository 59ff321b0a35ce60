"""Policies to ask, and instants as the shop's clock shows them."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from kbgen.model import Policy
from tests.project import knowledge_base

LONDON = ZoneInfo("Europe/London")

KETTLE = """
business: {country: GB, currency: GBP, time_zone: Europe/London}
calendar:
  office_hours: Mo-Fr 09:00-17:30; Sa 10:00-16:00; PH off
  working_days: Mo-Fr
  public_holidays: GB-ENG
  closures:
    - {on: 2026-12-25/2026-12-28, name: Christmas}
    - {on: 2027-01-01, name: New Year's Day}
  special_hours:
    2026-12-24: 09:00-13:00
    2026-12-29/2026-12-31: 10:00-16:00
contact:
  channels:
    phone: {hours: "Mo-Fr 08:00-19:00; Sa 09:00-17:00; PH off", wait: 4 minutes}
    chat:
      hours: Mo-Fr 08:00-21:00; Sa-Su 10:00-18:00; PH off
      wait: 2 minutes
      first_response: 1 working hour
    email: {first_response: 1 working day}
    social: {hours: Mo-Fr 09:00-17:00; PH off, first_response: 4 working hours}
    post: {first_response: 5 working days}
    fax: {number: 0113 496 0142}
delivery:
  dispatch:
    value: same day
    overrides:
      - {when: {product: made-to-measure}, value: 15-20 working days}
  cutoff: 14:00
  countries: [GB, EU]
  methods:
    standard:
      countries: [GB]
      time:
        value: 3-5 working days
        overrides:
          - {when: {country: GB-NIR}, value: 5-7 working days}
    express: {countries: [GB], time: 1 working day, cutoff: 15:00}
    courier: {countries: [IE], time: 2 days}
    anywhere: {time: 1 week}
    untimed: {countries: [GB]}
  delivery_hours: Mo-Sa 08:00-20:00
returns:
  window:
    value: 30 days
    counted_from: delivery
    overrides:
      - {when: {product: sale}, value: 14 days}
      - {when: {customer: plus}, value: 60 days}
      - {when: {customer: plus, product: sale}, value: 14 days}
      - {when: {ordered: 2026-11-01/2026-12-24}, until: 2027-01-31, name: Christmas}
      - {when: {customer: plus, ordered: 2026-11-01/2026-12-24}, until: 2027-03-31}
      - {when: {product: sale, ordered: 2026-11-01/2026-12-24}, value: 14 days}
      - {when: {customer: plus, product: sale, ordered: 2026-11-01/2026-12-24}, value: 14 days}
    changes:
      - {from: 2027-02-01, value: 45 days}
exchanges:
  window: {value: 1 month, counted_from: order}
"""


def policy_of(folder: Path, text: str = KETTLE) -> Policy:
    """The policy of a text."""
    return knowledge_base(folder, {"policies/shop.yml": text}).policy


def london(text: str, fold: int = 0) -> datetime:
    """An instant, as a clock in London shows it: `2026-11-20 14:00`."""
    return datetime.fromisoformat(text).replace(tzinfo=LONDON, fold=fold).astimezone(UTC)
