"""`::: policy KEY`: exact HTML."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kbgen.model import Scope
from kbgen.site.tables import policy_html
from tests.project import TODAY, knowledge_base

POLICY = """
business: {country: GB, currency: GBP}
calendar:
  office_hours: Mo-Fr 09:00-17:30
  closures: [{on: 2026-12-25, name: Christmas Day}, {on: 2027-01-01}]
  special_hours: {2026-12-24: "09:00-13:00"}
contact:
  channels:
    phone: {name: Phone, number: 0113 496 0142, hours: Mo-Sa 08:00-19:00, wait: 4 minutes}
    email: {name: E-mail, address: help@shop.example, first_response: 1 working day}
    chat: {name: Live chat, url: "https://shop.example/chat", wait: 2 minutes, first_response: 1 hour}
    staff: {name: Staff line, number: {value: 0113 496 0199, audience: agent}, audience: agent}
delivery:
  methods:
    standard:
      name: Standard
      countries: [GB]
      time: 3-5 working days
      cost: {value: £3.95, overrides: [{when: {customer: plus}, value: free}]}
      free_from: £50
      tracked: yes
    express: {time: 1 working day, cost: £7.95, cutoff: "15:00", tracked: no}
returns:
  window:
    value: 30 days
    counted_from: delivery
    overrides:
      - {when: {product: sale}, value: 14 days}
      - {when: {ordered: 2026-11-01/2026-12-24}, until: 2027-01-31, name: Christmas}
      - {when: {ordered: 2025-11-01/2025-12-24}, until: 2026-01-31, name: Last year}
    changes: [{from: 2027-02-01, value: 45 days}]
  condition: unused & <clean>
  excluded: [socks, hats, "scarves & gloves", keys]
refunds:
  approval_over: {value: £100, audience: agent}
tone:
  avoid: {utilise: use}
"""


def html(tmp_path: Path, key: str, as_of: date = TODAY, scope: Scope = Scope()) -> str:  # noqa: B008
    kb = knowledge_base(tmp_path, {"policies/shop.yml": POLICY}, as_of)
    assert [problem.message for problem in kb.problems] == []
    return policy_html(kb, key, scope)


def rows(text: str) -> list[str]:
    return [line for line in text.split("\n") if line.startswith("<tr>")]


def test_a_fact_with_its_cases(tmp_path: Path) -> None:
    assert html(tmp_path, "returns.window") == (
        '<div class="kb-policy">\n<table>\n<thead>\n'
        '<tr><th scope="col">For</th><th scope="col">Time to return</th></tr>\n</thead>\n<tbody>\n'
        '<tr><th scope="row">In general</th><td data-label="Time to return">'
        "<div>30 days from delivery (from 1 February 2027: 45 days)</div></td></tr>\n"
        '<tr><th scope="row">Sale</th><td data-label="Time to return">'
        "<div>14 days from delivery</div></td></tr>\n"
        '<tr><th scope="row">Christmas (ordered 1 November to 24 December 2026)</th>'
        '<td data-label="Time to return"><div>Until 31 January 2027</div></td></tr>\n'
        "</tbody>\n</table>\n</div>"
    )


def test_a_change_is_in_force_from_its_day(tmp_path: Path) -> None:
    before, after = (
        rows(html(tmp_path / str(day), "returns.window", day))[1]
        for day in (date(2027, 1, 31), date(2027, 2, 1))
    )
    assert "30 days from delivery (from 1 February 2027: 45 days)" in before
    assert "<div>45 days from delivery</div>" in after


def test_a_plain_fact_is_one_line(tmp_path: Path) -> None:
    assert rows(html(tmp_path, "returns.condition")) == [
        '<tr><th scope="row">Condition</th><td>Unused &amp; &lt;clean&gt;</td></tr>'
    ]


def test_long_lists_are_lists(tmp_path: Path) -> None:
    assert rows(html(tmp_path, "returns.excluded")) == [
        (
            '<tr><th scope="row">Cannot be returned</th><td><ul class="kb-items"><li>Socks</li><li>Hats</li>'
            "<li>Scarves &amp; gloves</li><li>Keys</li></ul></td></tr>"
        )
    ]


def test_pairs_have_a_line_each(tmp_path: Path) -> None:
    assert rows(html(tmp_path, "calendar.closures")) == [
        '<tr><th scope="row">25 December 2026</th><td>Christmas Day</td></tr>',
        '<tr><th scope="row">1 January 2027</th><td>Closed</td></tr>',
    ]
    assert rows(html(tmp_path, "calendar.special_hours")) == [
        '<tr><th scope="row">24 December 2026</th><td>9am to 1pm</td></tr>'
    ]
    assert rows(html(tmp_path, "tone.avoid")) == [
        '<tr><th scope="row">Utilise</th><td>Use</td></tr>'
    ]


def test_delivery_methods(tmp_path: Path) -> None:
    assert rows(html(tmp_path, "delivery.methods")) == [
        (
            '<tr><th scope="col">Method</th><th scope="col">Where</th>'
            '<th scope="col">Arrives within</th><th scope="col">Cost</th></tr>'
        ),
        (
            '<tr><th scope="row">Standard</th>'
            '<td data-label="Where"><div>The United Kingdom</div></td>'
            '<td data-label="Arrives within"><div>3 to 5 working days<ul><li>Tracked</li></ul></div></td>'
            '<td data-label="Cost"><div>£3.95<ul><li>Plus customers: Free</li></ul>'
            "<ul><li>Free from £50</li></ul></div></td></tr>"
        ),
        (
            '<tr><th scope="row">Express</th><td data-label="Where"><div></div></td>'
            '<td data-label="Arrives within"><div>1 working day<ul><li>Order by 3pm</li></ul></div></td>'
            '<td data-label="Cost"><div>£7.95</div></td></tr>'
        ),
    ]


def test_contact_channels_have_links_hours_and_the_fastest_answer(tmp_path: Path) -> None:
    text = html(tmp_path, "contact.channels")
    assert '<a href="tel:+441134960142">0113 496 0142</a>' in text
    assert '<a href="mailto:help@shop.example">help<wbr>@shop.example</a>' in text
    assert '<a href="https://shop.example/chat">Start a chat</a>' in text
    assert "<div>2 minutes</div>" in text
    assert text.count("Monday to Friday, 9am to 5.30pm") == 2, (
        "the office hours where none are given"
    )


def test_a_section_is_a_table_of_its_facts(tmp_path: Path) -> None:
    text = html(tmp_path, "returns")
    assert [row.partition("</th>")[0] for row in rows(text)] == [
        '<tr><th scope="row">Time to return',
        '<tr><th scope="row">Condition',
        '<tr><th scope="row">Cannot be returned',
    ]


def test_a_section_with_names_has_a_table_for_them(tmp_path: Path) -> None:
    assert html(tmp_path, "delivery") == html(tmp_path / "again", "delivery.methods")


@pytest.mark.parametrize("key", ["refunds", "refunds.approval_over", "contact.channels.staff"])
def test_nothing_is_left_of_what_is_for_agents(tmp_path: Path, key: str) -> None:
    assert html(tmp_path, key) == ""


def test_agents_facts_are_left_out_among_others(tmp_path: Path) -> None:
    text = html(tmp_path, "contact.channels")
    assert "Staff" not in text
    assert "0199" not in text


def test_the_scope_of_an_article_is_the_general_case(tmp_path: Path) -> None:
    """And what it decides is not said again: in the season a sale item stays a sale item."""
    text = html(tmp_path, "returns.window", scope=Scope((("product", ("sale",)),)))
    assert rows(text) == [
        '<tr><th scope="row">Time to return</th><td>14 days from delivery</td></tr>'
    ]


def test_cases_within_the_scope_of_an_article(tmp_path: Path) -> None:
    """They are those of the article's country, called by what is special about them there."""
    policy = """
returns:
  window:
    value: 30 days
    overrides:
      - {when: {product: sale}, value: 14 days}
      - {when: {country: DE, product: sale}, value: 21 days}
      - {when: {country: FR}, value: 40 days}
"""
    kb = knowledge_base(tmp_path, {"policies/shop.yml": policy})
    text = policy_html(kb, "returns.window", Scope((("country", ("DE",)),)))
    assert [row.partition("</div>")[0] for row in rows(text)[1:]] == [
        '<tr><th scope="row">In general</th><td data-label="Time to return"><div>30 days',
        '<tr><th scope="row">Sale</th><td data-label="Time to return"><div>21 days',
    ]


def test_changes_in_force_hold_everywhere(tmp_path: Path) -> None:
    policy = """
contact:
  channels:
    chat:
      name: Chat & co
      url: {value: "https://old.example/", changes: [{from: 2026-01-01, value: "https://new.example/"}]}
    staff: {name: {value: Hidden line, audience: agent}, url: "https://staff.example/"}
delivery:
  methods:
    standard: {tracked: {value: no, changes: [{from: 2026-01-01, value: yes}]}, time: 3 days}
returns:
  window: {value: 30 days, overrides: [{when: {channel: staff}, value: 60 days}]}
"""
    kb = knowledge_base(tmp_path, {"policies/shop.yml": policy})
    assert "https://new.example/" in policy_html(kb, "contact.channels")
    assert "Chat &amp; co" in policy_html(kb, "contact.channels")
    assert "<li>Tracked</li>" in policy_html(kb, "delivery.methods")
    for key in ("contact.channels", "returns.window"):
        assert "Hidden" not in policy_html(kb, key)
