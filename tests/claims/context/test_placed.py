"""A title that asks is answered by what stands first below it."""

from __future__ import annotations

import pytest

from tests.claims.judge import ARTICLE, article_base, findings, findings_in, policy_of

SHOP = """\
business: {name: Weir Bikes, country: GB, currency: GBP}
delivery:
  countries: [GB, IE]
  methods: {letter: {name: Letter post, cost: £2, tracked: no}}
returns: {window: 30 days, cost: £4}
warranty: {length: 2 years, covers: [frames], excludes: [tyres]}
terms: {trade_in: {value: no, type: answer, says: [trade-in, trade in]}}
"""
_READ = policy_of(SHOP)
DESCRIPTION = 3
"""Its line."""


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Do you deliver to Ireland?", "Yes, we do."),
        ("Do you deliver to Ireland?", "## Is it free?\n\nNo."),
        ("Do you deliver to Ireland?", "We like Ireland. Is it far? No."),
        ("Is it free to send something back?", "No, it costs £4."),
        ("Delivery to Ireland", "No, thank you."),
        ("Are tyres covered by the guarantee?", "No. They wear."),
    ],
)
def test_what_agrees_or_answers_another_question(title: str, body: str) -> None:
    assert findings_in(_READ, body, title) == []


@pytest.mark.parametrize(
    ("title", "body", "words"),
    [
        ("Do you deliver to Ireland?", "We don't. Ask a friend in Newry.", "We don't"),
        ("Is it free to send something back?", "Yes.", "Yes"),
        ("Do you take trade-ins?", "We do.", "We do."),
        ("Are tyres covered by the guarantee?", "Yes, they are.", "Yes, they are"),
        ("Is letter post tracked?", "It is.", "It is"),
    ],
)
def test_an_answer_to_the_title(title: str, body: str, words: str) -> None:
    assert findings_in(_READ, body, title) == [words]


@pytest.mark.parametrize(
    ("title", "description", "columns"),
    [
        ("Do you deliver to Ireland?", "Yes, we do.", []),
        ("Do you deliver to Ireland?", "No, we don't.", [(14, 26)]),
        ("Delivery to Ireland", "No, thank you.", []),
    ],
)
def test_a_description_answers_too(
    title: str, description: str, columns: list[tuple[int, int]]
) -> None:
    text = f"---\ntitle: {title}\ndescription: {description}\n---\nAsk us.\n"
    found = [one.loc for one in findings(article_base(_READ, {ARTICLE: text})) if one.loc]
    assert [(loc.column, loc.end_column) for loc in found if loc.line == DESCRIPTION] == columns
