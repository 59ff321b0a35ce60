"""A case stands above what is said of it in every form in which help centres write that."""

from __future__ import annotations

import pytest

from tests.claims.judge import findings_in, policy_of

SHOP = """\
business: {name: Weir Bikes, country: GB, currency: GBP}
delivery:
  countries: [GB, IE]
  methods:
    standard:
      name: Standard delivery
      time: {value: 3-5 working days, overrides: [{when: {country: IE}, value: 6-8 working days}]}
      cost: {value: £4, overrides: [{when: {country: IE}, value: £9}]}
returns:
  window:
    value: 30 days
    overrides: [{when: {product: sale}, value: 14 days}, {when: {customer: members}, value: 60 days}]
"""
_READ = policy_of(SHOP)
FORMS = {
    "label": "{case}: {said}",
    "heading": "## {case}\n\n{said}",
    "heading with a word": "## For {case}\n\n{said}",
    "bold": "**{case}**\n\n{said}",
    "bold label": "**{case}:** {said}",
    "folding block": '??? note "{case}"\n\n    {said}',
    "admonition": '!!! note "{case}"\n\n    {said}',
    "details": "<details><summary>{case}</summary>\n\n{said}\n\n</details>",
    "list": "- {case}\n\n    {said}",
    "label of an item": "- **{case}**: {said}",
    "list in a list": "- {case}:\n    - {said}",
    "lead": "For {case}:\n\n- {said}",
    "definition": "{case}\n:   {said}",
    "row": "| | Rule |\n|---|---|\n| {case} | {said} |",
    "column": "| {case} | Others |\n|---|---|\n| {said} | - |",
}
CASES = (
    ("Ireland", "Standard delivery takes {} working days.", "6 to 8", "3 to 5"),
    ("Ireland", "Standard delivery costs {}.", "£9", "£4"),
    ("Sale items", "You can return things within {} days.", "14", "30"),
    ("Members", "You can return things within {} days.", "60", "30"),
)


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
@pytest.mark.parametrize(("case", "said", "true", "wrong"), CASES)
def test_what_is_said_of_a_case(form: str, case: str, said: str, true: str, wrong: str) -> None:
    assert findings_in(_READ, form.format(case=case, said=said.format(true))) == []
    assert findings_in(_READ, form.format(case=case, said=said.format(wrong))) != []


@pytest.mark.parametrize("title", ["Ireland", "Delivery to Ireland"])
def test_a_title_is_a_case_too(title: str) -> None:
    assert findings_in(_READ, "Standard delivery costs £9.", title) == []
    assert findings_in(_READ, "Standard delivery costs £4.", title) == ["£4"]


@pytest.mark.parametrize(
    "body",
    [
        "## Ireland\n\nStandard delivery costs £4 in the UK, and £9 to Ireland.",
        "## Ireland\n\nAs for everywhere else, standard delivery costs £4, but not here.",
        "## Ireland and the UK\n\nStandard delivery costs £4 at least.",
        "## Our suppliers in Ireland\n\nStandard delivery costs £4.",
        "## Sale items and gift cards\n\nYou can return things within 30 days.",
        "We have a shop in Ireland.\n\n- Standard delivery costs £4.",
    ],
)
def test_what_names_more_than_the_case(body: str) -> None:
    assert findings_in(_READ, body) == []
