"""A question and its answer say the same in every form in which help centres write them."""

from __future__ import annotations

import pytest

from tests.claims.judge import findings_in, policy_of

SHOP = """\
business: {name: Weir Bikes, country: GB, currency: GBP}
calendar: {office_hours: "Mo-Fr 09:00-17:00"}
contact: {channels: {phone: {name: Phone, hours: "Mo-Fr 09:00-17:00"}}}
delivery: {countries: [GB, IE], methods: {letter: {name: Letter post, cost: £2, tracked: no}}}
returns: {window: 30 days, cost: £4}
warranty: {length: 2 years, covers: [frames], excludes: [tyres]}
"""
_READ = policy_of(SHOP)
FORMS = {
    "heading": "## {asked}\n\n{answer}",
    "numbered heading": "## 3. {asked}\n\n{answer}",
    "underlined heading": "{asked}\n---\n\n{answer}",
    "bold": "**{asked}**\n\n{answer}",
    "bold on the line": "**{asked}** {answer}",
    "italic": "*{asked}*\n\n{answer}",
    "q and a": "Q: {asked}\n\nA: {answer}",
    "q and a in bold": "**Q: {asked}**\n\nA: {answer}",
    "q and a on lines": "Q. {asked}\nA. {answer}",
    "folding question": '??? question "{asked}"\n\n    {answer}',
    "admonition": '!!! question "{asked}"\n\n    {answer}',
    "details": "<details><summary>{asked}</summary>\n\n{answer}\n\n</details>",
    "list": "- **{asked}**\n\n    {answer}",
    "list on one line": "- {asked} {answer}",
    "definition": "{asked}\n:   {answer}",
    "table": "| Question | Answer |\n|---|---|\n| {asked} | {answer} |",
}
WRONG = (
    ("Do you deliver to Ireland?", "No, sorry."),
    ("Is it free to send something back?", "Yes, it is."),
    ("Are tyres covered by the guarantee?", "Yes."),
    ("How long have I got to return something?", "Two months."),
    ("When can I call you?", "Monday to Saturday, 9 to 5."),
)
RIGHT = (
    ("Do you deliver to Ireland?", "Yes, we do."),
    ("Is it free to send something back?", "No, it costs £4."),
    ("Are tyres covered by the guarantee?", "No, they wear."),
    ("How long have I got to return something?", "Thirty days."),
    ("When can I call you?", "Monday to Friday, 9 to 5."),
    ("Do you deliver on Sundays?", "No, sorry."),
    ("Is it free to send a letter?", "No."),
    ("Are you in Ireland?", "No, in Leeds."),
)


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
@pytest.mark.parametrize(("asked", "answer"), RIGHT)
def test_a_true_answer_in_each_form(form: str, asked: str, answer: str) -> None:
    assert findings_in(_READ, form.format(asked=asked, answer=answer)) == []


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
@pytest.mark.parametrize(("asked", "answer"), WRONG)
def test_a_wrong_answer_in_each_form(form: str, asked: str, answer: str) -> None:
    (words,) = findings_in(_READ, form.format(asked=asked, answer=answer))
    assert words.rstrip(".") in f"A: {answer} A. {answer}"


@pytest.mark.parametrize(("asked", "answer"), WRONG)
def test_a_title_asks_as_well(asked: str, answer: str) -> None:
    assert len(findings_in(_READ, answer, asked)) == 1
