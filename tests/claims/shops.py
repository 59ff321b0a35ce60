"""Shops that several tests hold sentences against."""

from __future__ import annotations

from tests.claims.judge import policy_of

TEASEL = policy_of("""\
business: {name: Teasel and Thrum, country: US, currency: USD, time_zone: America/Chicago}
calendar: {office_hours: Mo-Fr 08:00-18:00; Sa 08:00-13:00; PH off, working_days: Mo-Fr, public_holidays: US-OH}
contact:
  channels:
    phone: {name: Phone, hours: Mo-Fr 08:00-17:30; Sa 09:00-12:00; PH off, number: (614) 555-0168}
    text: {name: Text line, hours: Mo-Fr 09:00-16:00; PH off}
    email: {name: Email, first_response: 2 business days, address: hello@teasel.example}
""")
"""A shop in Ohio with hours of a phone and a text line."""
