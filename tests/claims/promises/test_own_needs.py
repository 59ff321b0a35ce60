"""What customers need by a clause, or needn't, against the shop's own facts."""

from __future__ import annotations

import pytest

from tests.claims.judge import levels_in, policy_of

_READ = policy_of("""\
business: {name: Corner Shop, country: GB, currency: GBP}
terms:
  showroom.booking_needed: {value: no, says: [showroom appointment, book a showroom visit, drop in to the showroom]}
  workshop.booking_needed: {value: yes, says: [book a repair, workshop appointment, workshop slot]}
  test_ride.id_needed: {value: yes, says: [photo ID for a test ride, identification for a test ride]}
  club.booking: {value: yes, says: [book a club ride online]}
""")


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Visit us", "The upholstery class is by appointment only."),
        ("Visit us", "Parking is by appointment only."),
        ("Visit us", "Is the showroom by appointment only?"),
        ("Showroom", "No need to book, just drop in."),
        ("Workshop", "No need to clean your bike first."),
        ("Workshop", "You need to book a repair first."),
        ("Workshop", "For a puncture you don't need an appointment."),
        ("Repairs", "If it's only a puncture, there's no need to book."),
        ("Test rides", "You don't need insurance for a test ride."),
        ("Test rides", "The other shop doesn't ask to see ID."),
        ("Club rides", "No need to book, just turn up."),
        ("Workshop", "You don't need an appointment if it's a puncture."),
    ],
)
def test_what_agrees_or_is_of_something_else(title: str, body: str) -> None:
    assert levels_in(_READ, body, title) == []


@pytest.mark.parametrize(
    ("title", "body", "found"),
    [
        (
            "Visit us",
            "The showroom is by appointment only.",
            ("error", "The showroom is by appointment only."),
        ),
        (
            "Showroom",
            "Visits are strictly by appointment, so you'll have the place to yourself.",
            ("warning", "Visits are strictly by appointment"),
        ),
        (
            "Showroom",
            "We can't see people who just turn up.",
            ("warning", "We can't see people who just turn up."),
        ),
        ("Showroom", "Ring ahead to book a visit.", ("warning", "Ring ahead to book a visit.")),
        ("Workshop", "No need to book, just wheel it in.", ("warning", "No need to book")),
        ("Workshop", "No appointment needed.", ("warning", "No appointment needed.")),
        (
            "Workshop",
            "You don't need an appointment.",
            ("warning", "You don't need an appointment."),
        ),
        (
            "Test rides",
            "You don't have to show us any ID for a test ride.",
            ("error", "You don't have to show us any ID for a test ride."),
        ),
        ("Test rides", "We won't ask to see ID.", ("warning", "We won't ask to see ID.")),
    ],
)
def test_what_contradicts(title: str, body: str, found: tuple[str, str]) -> None:
    assert levels_in(_READ, body, title) == [found]
