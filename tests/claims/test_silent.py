"""Statements of what the policy lacks: which are clear, and which of them disagree."""

from __future__ import annotations

from pathlib import Path

import pytest

from kbgen.claims.agree import disagree
from kbgen.claims.silent import unbacked
from kbgen.load.yaml_nodes import parse_yaml
from kbgen.model import KnowledgeBase
from kbgen.rules import kb301
from kbgen.rules._silent import value_of, yaml_of
from kbgen.rules.kb302 import check
from tests.project import knowledge_base


def shop(root: Path, *sentences: str, policy: str = "") -> KnowledgeBase:
    files = {
        f"content/{number}.md": f"---\ntitle: Help\n---\n{sentence}\n"
        for number, sentence in enumerate(sentences)
    }
    return knowledge_base(root, {"policies/shop.yml": policy, **files} if policy else files)


@pytest.mark.parametrize(
    ("sentence", "key", "value"),
    [
        ("Our return window is 30 days.", "returns.window", "30 days"),
        ("Our guarantee lasts two years.", "warranty.length", "2 years"),
        ("Our guarantee lasts two and a half years.", "warranty.length", "30 months"),
        ("Orders can be cancelled within half an hour.", "orders.cancel_within", "30 minutes"),
        ("Standard delivery is £3.95.", "delivery.methods.standard.cost", "3.95 GBP"),
        ("Express delivery takes 1-2 working days.", "delivery.methods.express.time", "1-2 working days"),
        ("We reply to every e-mail within a day.", "contact.channels.email.first_response", "1 day"),
        (
            "Standard delivery: free on orders over £50; £5.99 otherwise.",
            "delivery.methods.standard.free_from",
            "50 GBP",
        ),
        ("UK returns are free.", "returns.cost", "free"),
        ("We'll acknowledge your complaint within a week.", "escalation.complaints.acknowledge", "1 week"),
    ],
)  # fmt: skip
def test_clear_statements(sentence: str, key: str, value: str, tmp_path: Path) -> None:
    found = [(claim.keys, value_of(claim)) for claim in unbacked(shop(tmp_path, sentence))]
    assert found == [((key,), value)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Delivery takes 3 to 5 working days.",
        "Our guarantee lasts about two years.",
        "Electronics have a guarantee of two years.",
        "Milestone tracking is outside the standard export.",
        "An active test can run for a maximum of 30 days.",
        "Track 12 takes 5 to 6 hours return.",
        "Some shops give you 90 days to return an order.",
        "The refund was made after 5 working days.",
        "Refunds are available within 30 days of purchase.",
        "Card refunds are processed within 5 working days.",
        "Orders placed after 2pm ship the next working day.",
        "Accessories: 90 days warranty.",
        "Ship the item back within 7 days of receiving the label.",
        "International standard shipping takes 7-14 working days.",
        "Damaged items are always eligible for a free return.",
        "There is no restocking fee for product returns.",
    ],
)
def test_what_is_no_clear_statement(sentence: str, tmp_path: Path) -> None:
    assert unbacked(shop(tmp_path, sentence)) == ()


def test_the_policys_own_channels_in_place_of_the_usual_ones(tmp_path: Path) -> None:
    policy = "contact: {channels: {helpdesk: {name: Help desk, hours: Mo-Fr 09:00-17:00}}}"
    said = ("The help desk replies within 4 hours.", "We reply to every letter within a day.")
    found = unbacked(shop(tmp_path, *said, policy=policy))
    assert "contact.channels.post.first_response" not in {claim.keys[0] for claim in found}


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Our return window is 14 days.", "Our return window is two weeks.", False),
        ("Our return window is 14 days.", "Our return window is 30 days.", True),
        ("Standard delivery takes 3 to 5 days.", "Standard delivery takes up to 5 days.", False),
        ("Standard delivery takes 5 working days.", "Standard delivery takes 7 days.", False),
        ("Standard delivery takes 5 working days.", "Standard delivery takes 14 days.", True),
        ("Standard delivery is £3.95.", "Standard delivery is €3.95.", None),
        ("Standard delivery is £3.95.", "Standard delivery is £4.95.", True),
        (
            "You can return any item within 30 days of delivery.",
            "You can return any item within 40 days of purchase.",
            None,
        ),
    ],
)
def test_disagreement(one: str, other: str, expected: bool | None, tmp_path: Path) -> None:
    kb = shop(tmp_path, one, other)
    first, second = unbacked(kb)
    assert disagree(first, second, kb.language) is expected
    assert disagree(second, first, kb.language) is expected


@pytest.mark.parametrize(
    "sentence",
    [
        "Our guarantee lasts two years.",
        "Express delivery takes 1-2 working days.",
        "Standard delivery is £3.95.",
        "Our phone lines are open Monday to Friday, 9am to 12pm and 1pm to 5.30pm.",
        "We reply to every e-mail within a day.",
    ],
)
def test_the_line_to_paste_is_a_policy(sentence: str, tmp_path: Path) -> None:
    (problem,) = check(shop(tmp_path / "before", sentence))
    line = problem.message.partition("Add to the policy: ")[2].removesuffix(".")
    after = shop(tmp_path / "after", sentence, policy=line + "\n")
    assert after.problems == ()
    assert list(check(after)) == []


def test_what_is_added_to_a_section_that_the_policy_has(tmp_path: Path) -> None:
    policy = "contact: {channels: {email: {name: E-mail, address: hello@shop.example}}}"
    (problem,) = check(shop(tmp_path, "We reply to every e-mail within a day.", policy=policy))
    assert problem.message.endswith(
        "Add to 'contact.channels.email' in policies/shop.yml: first_response: 1 day."
    )


def test_the_message_of_a_disagreement(tmp_path: Path) -> None:
    said = ("Our guarantee lasts two years.", "The warranty is 12 months.")
    (problem,) = kb301.check(shop(tmp_path, *said))
    assert problem.message == (
        "'12 months' disagrees with 'two years' in content/0.md, and the policy has no"
        " 'warranty.length' to decide. Correct the one that is wrong."
        " Add to the policy: warranty: {length: 2 years}."
    )
    assert [one.loc.path for one in problem.related] == ["content/0.md"]


def test_values_that_yaml_would_split_are_quoted() -> None:
    line = yaml_of("contact.channels.phone.hours", "Mo-Fr 09:00-12:00,13:00-17:00; PH off")
    assert line == "contact: {channels: {phone: {hours: 'Mo-Fr 09:00-12:00,13:00-17:00; PH off'}}}"
    assert parse_yaml(line, "policies/shop.yml")[1] == ()
