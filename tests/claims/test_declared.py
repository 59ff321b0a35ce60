"""Declared claims: which quantities they speak of, and what is held against the policy."""

from __future__ import annotations

from pathlib import Path

import pytest

from kbgen.claims import Claim, Strength, claims_of
from kbgen.model import KnowledgeBase, Level, Scope
from kbgen.rules import check
from tests.project import knowledge_base

POLICY = """\
business: {currency: GBP, country: GB}
returns:
  window:
    value: 30 days
    counted_from: delivery
    overrides:
      - {when: {product: sale}, value: 14 days}
      - {when: {customer: plus}, value: 60 days}
      - {when: {ordered: 2026-11-01/2026-12-24}, until: 2027-01-31, name: Christmas}
  cost: £3
delivery:
  countries: [GB, IE]
  methods:
    standard: {name: Standard delivery, tracked: yes, time: 3-5 working days}
terms:
  wrapping: {value: yes, says: [gift wrap]}
"""
WINDOW = "<!-- kbgen: claim returns.window -->"
SALE = "<!-- kbgen: claim returns.window product=sale -->"
PLUS = "<!-- kbgen: claim returns.window customer=plus -->"
COST = "<!-- kbgen: claim returns.cost -->"
CHRISTMAS = "<!-- kbgen: claim returns.window ordered=2026-11-01/2026-12-24 -->"


def base(root: Path, body: str, head: str = "title: Help") -> KnowledgeBase:
    files = {"policies/shop.yml": POLICY, "content/help.md": f"---\n{head}\n---\n{body}\n"}
    return knowledge_base(root, files)


def declared(kb: KnowledgeBase) -> list[Claim]:
    return [claim for claim in claims_of(kb) if claim.strength is Strength.DECLARED]


def said(root: Path, body: str, head: str = "title: Help") -> list[tuple[str, str]]:
    """The words of each declared claim, and the fact and scope that they are held against."""
    return [
        (claim.text, " or ".join(f"{key}{_of(s)}" for key in claim.keys for s in claim.scopes))
        for claim in declared(base(root, body, head))
    ]


def _of(scope: Scope) -> str:
    return "".join(f" {key}={'+'.join(values)}" for key, values in scope.terms)


def found(root: Path, body: str) -> list[tuple[str, Level, int, int]]:
    """Rule, level, line and column of what KB2xx says."""
    return [
        (finding.rule, finding.level, finding.loc.line, finding.loc.column)
        for finding in check(base(root, body))
        if finding.rule.startswith("KB2") and finding.rule != "KB204" and finding.loc
    ]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (f"{WINDOW} That's 14 days.", [("14 days", "returns.window")]),
        (f"{SALE}\nThat's 14 days. Or 20 days.", [("14 days", "returns.window product=sale")]),
        (f"Within 9 days. {WINDOW} That's 14 days.", [("14 days", "returns.window")]),
        (f"{WINDOW}\n\nThat's 14 days.", [("14 days", "returns.window")]),
        (f"- {WINDOW} That's 14 days.\n- That's 9 days.", [("14 days", "returns.window")]),
        (f"a | b\n- | -\n1 day | {WINDOW} 14 days", [("14 days", "returns.window")]),
        (f"> {WINDOW}\n> That's **14** days.", [("14 days", "returns.window")]),
        (f"{WINDOW}\n## 14 days", [("14 days", "returns.window")]),
        (f"If it's 9 days old, {WINDOW} wait 14 days.", [("14 days", "returns.window")]),
        (f"{WINDOW} If 14 days are over, what then?", [("14 days", "returns.window")]),
        (f"{WINDOW} 14 days for £5.", [("14 days", "returns.window")]),
        (
            f"{WINDOW} {COST} 14 days for £5.",
            [("14 days", "returns.window"), ("£5", "returns.cost")],
        ),
        (
            f"{WINDOW} {COST} {PLUS} 14 days for £5, for others 20 days.",
            [
                ("14 days", "returns.window"),
                ("£5", "returns.cost"),
                ("20 days", "returns.window customer=plus"),
            ],
        ),
        (
            f"{WINDOW} {PLUS} 14 days.",
            [("14 days", "returns.window or returns.window customer=plus")],
        ),
        (
            f"{WINDOW} It's 14 days, {PLUS} and 60 days for Plus.",
            [("14 days", "returns.window"), ("60 days", "returns.window customer=plus")],
        ),
        (f"{CHRISTMAS} Until 31 January, or 14 days.", [("31 January", "returns.window")]),
        (f"{WINDOW} It's {{{{ returns.window }}}}.", []),
        (f"{WINDOW} In time.", []),
        (f"That's 14 days. {WINDOW}", []),
    ],
)
def test_what_is_declared(body: str, expected: list[tuple[str, str]], tmp_path: Path) -> None:
    assert said(tmp_path, body) == expected


def test_the_scope_of_the_article(tmp_path: Path) -> None:
    head = "title: Help\napplies_to: {product: sale}"
    assert said(tmp_path / "a", f"{WINDOW} 9 days.", head) == [
        ("9 days", "returns.window product=sale")
    ]
    assert said(tmp_path / "b", f"{PLUS} 9 days.", head) == [
        ("9 days", "returns.window product=sale customer=plus")
    ]


def test_in_place_of_what_is_read(tmp_path: Path) -> None:
    """A declared quantity is of its fact alone; the others stay what they are."""
    body = f"{SALE} You can return an item within 30 days, and returns cost £9."
    assert found(tmp_path, body) == [
        ("KB201", Level.ERROR, 4, body.index("30 days") + 1),
        ("KB201", Level.ERROR, 4, body.index("£9") + 1),
    ]


@pytest.mark.parametrize(
    ("body", "fires"),
    [
        (f"{WINDOW} It's 30 days.", False),
        (f"{WINDOW} It's a month.", False),
        (f"{WINDOW} It's 14 days.", True),
        (f"{WINDOW} If it has been a further 14 days, the carrier said, by law.", True),
        (f"{WINDOW} We don't take it after 30 days.", False),
        (f"{WINDOW} We don't take it after 31 days.", True),
        (f"{WINDOW} It's ten minutes.", True),
        (f"{SALE} It's 30 days.", True),
        (f"{SALE} It's 14 days.", False),
        (f"{PLUS} It's 14 days.", True),
        (f"{CHRISTMAS} You have until 31 January 2027.", False),
        (f"{CHRISTMAS} You have until 30 January 2027.", True),
        (f"{COST} It's £3.", False),
        (f"{COST} It's on the house.", True),
        (f"{COST} It's a bargain.", False),
        (f"{COST} It's free.", True),
        ("<!-- kbgen: claim delivery.methods.standard.time --> It's up to 5 working days.", False),
        ("<!-- kbgen: claim delivery.methods.standard.time --> It's up to 9 working days.", True),
        ("<!-- kbgen: claim delivery.methods.standard.tracked --> It can't be tracked.", True),
        ("<!-- kbgen: claim terms.wrapping --> We do it up in paper.", False),
        ("<!-- kbgen: claim terms.wrapping --> We never do it up in paper.", True),
        ("<!-- kbgen: claim delivery.countries --> We deliver to Ireland.", False),
        ("<!-- kbgen: claim delivery.countries --> We don't deliver to Ireland.", True),
    ],
)
def test_held_against_the_policy(body: str, fires: bool, tmp_path: Path) -> None:
    hits = [one for one in found(tmp_path, body) if one[0] in ("KB201", "KB202")]
    assert [(rule, level) for rule, level, _, _ in hits] == [("KB201", Level.ERROR)] * fires


def test_another_start_is_one_note(tmp_path: Path) -> None:
    """The lengths are not compared, and the message gives both."""
    for folder, body in (("a", f"{WINDOW} It's"), ("b", "You can return an item within")):
        kb = base(tmp_path / folder, f"{body} 14 days from the date of purchase.")
        findings = [one for one in check(kb) if one.rule.startswith("KB2")]
        assert [(one.rule, one.level, one.message) for one in findings] == [
            (
                "KB203",
                Level.NOTE,
                (
                    "This counts 14 days from the order; the policy counts 30 days from delivery"
                    " ('returns.window'). Count from the same event in both."
                ),
            )
        ]


def test_the_place_is_that_of_the_quantity(tmp_path: Path) -> None:
    body = f"Hello.\n\n- {WINDOW}\n  It's **a\n  fortnight** now."
    (claim,) = declared(base(tmp_path, body))
    loc = claim.loc
    assert (loc.path, loc.line, loc.column, loc.end_line, loc.end_column) == (
        "content/help.md",
        7,
        10,
        8,
        12,
    )
