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


NEW_YORK = """
business: {country: US, time_zone: America/New_York}
calendar:
  office_hours: Mo-Fr 08:30-18:00; PH off
  public_holidays: US
  closures: [{on: 2026-11-27, name: Black Friday}]
contact:
  channels:
    phone:
      hours:
        value: Mo-Th 09:00-21:00; Fr-Sa 18:00-02:30; PH 10:00-14:00
        changes: [{from: 2027-01-04, value: "Mo-Su 09:00-21:00; PH off"}]
      wait: 7 minutes
    chat: {hours: 24/7, first_response: 20 minutes}
    email:
      first_response:
        value: 2 business days
        changes: [{from: 2026-12-01, value: 1 business day}]
    form: {first_response: 24 hours}
    post: {first_response: 1-2 weeks}
    sms: {hours: Mo-Fr 00:00-24:00, first_response: 8 business hours}
delivery:
  dispatch: {value: 1-2 business days, changes: [{from: 2026-12-14, value: same day}]}
  cutoff:
    value: 17:00
    overrides: [{when: {customer: prime}, value: "23:00"}]
  methods:
    ground:
      time: {value: 3-7 days, overrides: [{when: {country: CA}, value: 1-2 weeks}]}
      countries: [US, CA]
    air: {time: 36 hours, cutoff: {value: 12:00, changes: [{from: 2026-11-02, value: 11:30}]}}
  delivery_hours: Mo-Sa 08:00-20:00; PH off
returns:
  window:
    value: 1 month
    counted_from: order
    overrides:
      - {when: {country: EU}, value: 10 business days}
      - {when: {country: DE}, value: 40 days}
      - {when: {country: [FR, DE], customer: prime}, value: 90 days}
"""

LORD_HOWE = """
business: {country: AU, time_zone: Australia/Lord_Howe}
calendar: {office_hours: Mo-Su 10:00-16:00, working_days: "Mo,We,Fr,Su", public_holidays: AU-NSW}
contact:
  channels:
    night: {hours: "Sa-Su 00:00-02:15,02:20-05:00; Mo-Fr 22:00-03:00", wait: 10 minutes}
    radio: {hours: "Sa 20:00-02:00", first_response: 3 hours}
    email: {first_response: same working day}
    boat: {first_response: 1.5 days}
delivery: {dispatch: 2 working hours, methods: {boat: {time: 1-2 months}}}
returns: {window: {value: 12 weeks, overrides: [{when: {product: fish}, value: same day}]}}
"""

KATHMANDU = """
business: {country: NP, time_zone: Asia/Kathmandu}
calendar:
  office_hours: Su-Th 10:00-17:00; Fr 10:00-15:00
  special_hours: {2026-10-18/2026-10-24: "off", 2026-11-07: "11:00-13:00"}
contact:
  channels:
    phone: {wait: 45 minutes}
    email: {first_response: 3 working hours}
    post: {first_response: 5 working days}
    closed: {hours: "off", wait: 5 minutes}
delivery: {cutoff: "12:30", methods: {bike: {time: 90 minutes}, bus: {time: 2-3 working days}}}
returns: {window: {overrides: [{when: {customer: club}, value: 1 year}]}}
"""

APIA = """
business: {country: WS, time_zone: Pacific/Apia}
calendar: {working_days: Mo-Sa}
contact:
  channels:
    email: {first_response: 1 business day}
    form: {first_response: 4 business hours}
    phone: {hours: "Mo-Sa 06:00-24:00", wait: 1 minute}
delivery: {dispatch: 1 week, methods: {mail: {time: 1 month}}}
returns: {window: 14 days}
"""

CAIRO = """
business: {country: EG, time_zone: Africa/Cairo}
calendar: {office_hours: "Su-Th 22:00-02:00; Fr 23:30-00:30"}
contact:
  channels:
    phone: {wait: 30 minutes}
    chat: {hours: "Mo-Su 00:00-00:30,23:00-24:00", first_response: 1 hour}
    email: {first_response: 1 working day}
    form: {first_response: same day}
delivery: {cutoff: "00:30", methods: {van: {time: same day}}}
returns: {window: 30 days}
"""

SHOPS = {
    "kettle": KETTLE,
    "new york": NEW_YORK,
    "lord howe": LORD_HOWE,
    "kathmandu": KATHMANDU,
    "apia": APIA,
    "cairo": CAIRO,
}
