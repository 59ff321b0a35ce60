"""Opening hours in tables: days in rows or columns, ends and halves of days."""

from __future__ import annotations

import pytest

from tests.claims.judge import findings_in, policy_of

_POLICY = policy_of("""\
business: {name: Cellar, country: GB, currency: GBP}
calendar: {office_hours: "Mo-Fr 09:00-12:30,14:00-18:30; Sa 10:00-13:00; PH off"}
contact: {channels: {phone: {name: Phone, hours: Mo-Fr 09:00-17:00; PH off}}}
""")


def table(*rows: str) -> str:
    """A table in Markdown from its rows."""
    head, *rest = (f"| {row} |" for row in rows)
    return "\n".join([head, "|---" * rows[0].count("|") + "|---|", *rest])


@pytest.mark.parametrize(
    ("rows", "wrong"),
    [
        (["Day | Morning | Afternoon", "Mon–Fri | 9–12.30 | 2–6.30", "Sat | 10–1 | closed"], []),
        (["Day | Morning | Afternoon", "Mon–Fri | 8–12.30 | 2–6.30"], ["8–12.30"]),
        (["Day | Morning | Afternoon", "Mon–Fri | 9–12.30 | 2–7"], ["2–7"]),
        (["Day | Morning | Afternoon", "Sat | 10–1 | 2–4", "Sun | – | –"], ["2–4"]),
        ([" | Mon–Fri | Sat", "Morning | 9–12.30 | 10–2", "Afternoon | 2–6.30 | –"], ["10–2"]),
        (["Day | Opens | Closes", "Mon–Fri | 9am | 6.30pm", "Sat | 10am | 1pm"], []),
        (["Day | Opens | Closes", "Mon–Fri | 9am | 7pm", "Sat | 9am | 1pm"], ["7pm", "9am"]),
        ([" | Mon–Fri | Sat", "Shop | 9am–12.30pm, 2pm–6.30pm | 10–1", "Phone | 9–5 | –"], []),
        ([" | Mon–Fri | Sat", "Shop | 9am–12.30pm, 2pm–8pm | 10–1", "Phone | 9–6 | –"],
         ["9am–12.30pm, 2pm–8pm", "9–6"]),
        (["Day | Shop | Phone", "Mon–Fri | 9–12.30, 2–6.30 | 9–5", "Sat | 10–4 | –"], ["10–4"]),
        (["Day | Hours", "Weekdays (Mon–Fri) | 9–12.30 / 2–6.30", "Sun. | 10–1"], ["10–1"]),
        (["Desk | Weekdays | Weekends", "Shop | 9–12.30, 2–6.30 | Saturday, 10–1"], []),
        (["Desk | Weekdays | Weekends", "Shop | 9–12.30, 2–6.30 | Saturday, 10–4"], ["Saturday, 10–4"]),
        (["Day | Opens | Closes", "Monday | 9am | 6.30pm", "Sat | 10am | 1pm", "Sunday | – | –"], []),
        (["Day | Opens | Closes", "Monday | 9am | 8pm", "Friday | 8am | 6.30pm"], ["8pm", "8am"]),
        (["Day | Opens | Closes", "Monday | closed | closed"], ["closed", "closed"]),
        ([" | Days | From | To", "Phone | Mon–Fri | 9am | 5pm"], []),
        ([" | Days | From | To", "Phone | Mon–Fri | 9am | 7pm"], ["7pm"]),
        (["Line | Days | Start time | End time", "Phone | Mon to Fri | 8am | 5pm"], ["8am"]),
        ([" | Opens | Closes", "Phone | 9am | 5pm"], []),
        ([" | Opens | Closes", "Phone | 9am | 8pm"], ["8pm"]),
        (["Class | From | To", "Knitting | 7am | 9am", "Pottery | 6pm | 8pm"], []),
        (["Slot | Start | End", "Morning | 8am | 1pm"], []),
        (["Method | Days | Price | Cut-off", "Express | Mon–Fri | £5 | 2pm"], []),
    ],
)  # fmt: skip
def test_cells_that_are_not_the_policys(rows: list[str], wrong: list[str]) -> None:
    assert findings_in(_POLICY, table(*rows), "Opening hours") == wrong
