"""`--fix` of hard-coded values: what is written, and that the pages stay what they are."""

from __future__ import annotations

from pathlib import Path

import pytest

from kbgen.rules import check
from tests.conftest import Cli
from tests.project import knowledge_base, write
from tests.shop import tree

POLICY = """\
business: {name: Corner Shop, currency: GBP, country: GB, time_zone: Europe/London}
calendar: {office_hours: "Mo-Fr 09:00-17:30; PH off"}
contact:
  channels:
    phone: {name: Phone, number: 0808 157 0142, hours: "Mo-Fr 09:00-17:30; PH off"}
    email: {name: E-mail, address: help@shop.example, first_response: 1 working day}
delivery:
  methods:
    express: {name: Express delivery, cost: £7.95, time: 1-2 working days, cutoff: "15:00"}
returns:
  window:
    value: 30 days
    overrides:
      - {when: {product: sale}, value: 14 days}
      - {when: {product: large items}, value: 20 days}
      - {when: {customer: plus, product: sale}, value: 21 days}
  restocking_fee: 15%
authority:
  advisor: {goodwill_up_to: £10}
"""


def edits(root: Path, body: str, head: str = "title: Help") -> list[tuple[str, str | None]]:
    """What each KB204 points at, and what its fix puts there."""
    text = f"---\n{head}\n---\n{body}\n"
    kb = knowledge_base(root, {"policies/shop.yml": POLICY, "content/help.md": text})
    lines = text.split("\n")
    found: list[tuple[str, str | None]] = []
    for finding in check(kb):
        if finding.rule == "KB204" and finding.loc:
            loc = finding.loc
            edit = finding.fix.edits[0] if finding.fix else None
            assert edit is None or edit.loc == loc
            words = lines[loc.line - 1][loc.column - 1 : loc.end_column - 1]
            found.append((words, edit.text if edit else None))
    return found


RETURN = "You can return an item within"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (f"{RETURN} 30 days.", [("30 days", "{{ returns.window }}")]),
        (f"{RETURN} **30 days**.", [("30 days", "{{ returns.window }}")]),
        (f"{RETURN} **30** days.", [("30** days", None)]),
        (f"{RETURN} 30&nbsp;days.", [("30&nbsp;days", None)]),
        (f"{RETURN} thirty days.", [("thirty days", None)]),
        ("We have a 30-day returns window.", [("30-day", "{{ returns.window | adjective }}")]),
        (
            "Sale items can be returned within 14 days.",
            [("14 days", "{{ returns.window product=sale }}")],
        ),
        (
            "Large items can be returned within 20 days.",
            [("20 days", '{{ returns.window product="large items" }}')],
        ),
        (
            "Express delivery costs £7.95.",
            [("£7.95", "{{ delivery.methods.express.cost }}")],
        ),
        (
            "Express delivery takes 1 to 2 working days.",
            [("1 to 2 working days", "{{ delivery.methods.express.time }}")],
        ),
        ("Express delivery takes 1-2 working days.", [("1-2 working days", None)]),
        ("Call us on 0808 157 0142.", [("0808 157 0142", "{{ contact.channels.phone.number }}")]),
        ("Call us on [0808 157 0142](tel:08081570142).", []),
        ('Call us on <a href="tel:08081570142">0808 157 0142</a>.', []),
        ("Write an e-mail to <help@shop.example>.", []),
        (f"{RETURN} {{30 days}}.", [("30 days", None)]),
        (f"{RETURN} {{{{ returns.window }}}}.", []),
        (f"<!-- kbgen: claim returns.window --> {RETURN} thirty days.", []),
        (
            "<!-- kbgen: claim returns.window --> If it's later than 30 days, wait.",
            [("30 days", "{{ returns.window }}")],
        ),
    ],
)
def test_what_is_written(body: str, expected: list[tuple[str, str | None]], tmp_path: Path) -> None:
    assert edits(tmp_path, body) == expected


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("title: Return it within 30 days", "{{ returns.window }}"),
        ("title: 'Return it within 30 days'", None),
        ("title: >\n  Return it within 30 days", None),
    ],
)
def test_front_matter(head: str, expected: str | None, tmp_path: Path) -> None:
    assert [written for _, written in edits(tmp_path, "Hello.", head)] == [expected]


def test_what_the_article_says_already(tmp_path: Path) -> None:
    head = "title: Help\napplies_to: {product: sale}"
    body = f"{RETURN} 14 days.\n\nPlus customers can return an item within 21 days."
    assert edits(tmp_path, body, head) == [
        ("14 days", "{{ returns.window }}"),
        ("21 days", "{{ returns.window customer=plus }}"),
    ]


ARTICLE = f"""\
---
title: Return it within 30 days
description: Sale items can be returned within 14 days.
---
{RETURN} 30 days, and *sale items can be returned within 14 days*.

## Return it within 30 days

- Express delivery costs **£7.95**.
- {RETURN} thirty days.
- `You can return an item within 30 days.`

| Method | Cost | Time |
| --- | --- | --- |
| Express delivery | £7.95 | 1 to 2 working days |

!!! note "You can return an item within 30 days"
    We have a 30-day returns window. We take a restocking fee of 15%.

    [Return it within 30 days](../index.md), says <b>our 30-day returns window</b>.

> Write to help@shop.example or to <help@shop.example>, or call us on 0808 157 0142.

Jump to [the heading](#return-it-within-30-days).

::: agents
Advisors may give up to £10 as goodwill. Sale items can be returned within 14 days.
:::
"""


def test_the_pages_stay_what_they_are(cli: Cli, shop: Path) -> None:
    write(shop, {"policies/shop.yml": POLICY, "content/returns/return-an-item.md": ARTICLE})
    before = cli("check", cwd=shop)
    assert before.out.count("KB204") > 10
    assert cli("build", cwd=shop).code == 0
    pages = {path: text for path, text in tree(shop / "site").items() if path.endswith(".html")}

    assert cli("check", "--fix", cwd=shop).code == 0
    fixed = (shop / "content/returns/return-an-item.md").read_text()
    for reference in (
        "title: Return it within {{ returns.window }}\n",
        "within {{ returns.window product=sale }}.\n---",
        "within {{ returns.window }}, and",
        "within {{ returns.window product=sale }}*",
        "## Return it within {{ returns.window }}",
        "**{{ delivery.methods.express.cost }}**",
        "| {{ delivery.methods.express.cost }} | {{ delivery.methods.express.time }} |",
        "{{ returns.window | adjective }} returns window",
        "fee of {{ returns.restocking_fee }}",
        "`You can return an item within 30 days.`",
        "<help@shop.example>",
        "(#return-it-within-30-days)",
    ):
        assert reference in fixed
    after = cli("check", cwd=shop)
    assert after.out.count("KB204 hard") == after.out.count("'thirty days' is") == 1, after.out
    assert cli("build", cwd=shop).code == 0
    again = {path: text for path, text in tree(shop / "site").items() if path.endswith(".html")}
    assert again == pages

    assert cli("check", "--fix", cwd=shop).err.startswith("Nothing was fixed")
    assert (shop / "content/returns/return-an-item.md").read_text() == fixed
