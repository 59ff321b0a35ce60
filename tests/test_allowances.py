"""Findings that a comment allows, and those that none can."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kbgen.allowances import apply, refusal
from kbgen.model import Finding, Level, Loc
from kbgen.rules import RULES, check
from tests.project import TODAY, knowledge_base

ALLOW = '<!-- kbgen: allow KB501 reason="soon" until=2027-01-31 -->'
DEAD = "See [it](gone.md)."


def found(root: Path, text: str, as_of: date = TODAY, path: str = "content/a.md") -> list[str]:
    kb = knowledge_base(root, {path: text}, as_of)
    return [finding.rule for finding in check(kb)]


def test_what_is_allowed_is_no_finding(tmp_path: Path) -> None:
    assert found(tmp_path, f"# A\n\n{DEAD}\n") == ["KB501"]
    assert found(tmp_path, f"# A\n\n{ALLOW}\n{DEAD}\n") == []
    assert found(tmp_path, f"# A\n\n{DEAD} {ALLOW}\n") == []


def test_only_in_its_range_and_of_its_rule(tmp_path: Path) -> None:
    assert found(tmp_path, f"# A\n\n{ALLOW}\n{DEAD}\n\n{DEAD}\n") == ["KB501"]
    other = ALLOW.replace("KB501", "KB802")
    assert found(tmp_path, f"# A\n\n{other}\n{DEAD}\n") == ["KB205", "KB501"]


def test_until_its_last_day(tmp_path: Path) -> None:
    text = f"# A\n\n{ALLOW}\n{DEAD}\n"
    assert found(tmp_path, text, date(2027, 1, 31)) == []
    assert found(tmp_path, text, date(2027, 2, 1)) == ["KB205", "KB501"]


def test_a_broken_allowance_allows_nothing(tmp_path: Path) -> None:
    text = f"# A\n\n{ALLOW.replace('until=2027-01-31', '')}\n{DEAD}\n"
    assert found(tmp_path, text) == ["KB026", "KB501"]


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        ("KB013", "{{ returns.window }}"),
        ("KB801", '<a onclick="x()">x</a>'),
        ("KB025", "{% hint %}"),
    ],
)
def test_what_no_comment_allows(rule: str, text: str, tmp_path: Path) -> None:
    body = f"# A\n\n{ALLOW.replace('KB501', rule)}\n{text}\n"
    assert set(found(tmp_path, body)) == {"KB026", rule}


def test_a_leak_cannot_be_allowed(tmp_path: Path) -> None:
    files = {
        "policies/p.yml": "authority:\n  advisor:\n    goodwill_up_to: £20\n",
        "content/a.md": (
            f"# A\n\n{ALLOW.replace('KB501', 'KB601')}\n{{{{ authority.advisor.goodwill_up_to }}}}\n"
        ),
    }
    kb = knowledge_base(tmp_path, files)
    assert [finding.rule for finding in check(kb)] == ["KB026", "KB601"]


def test_every_family_that_is_an_error_of_input_or_a_leak_is_refused() -> None:
    refused = {rule for rule in RULES if refusal(rule)}
    assert refused == {
        rule for rule in RULES if rule[:3] in ("KB0", "KB6") or rule in ("KB205", "KB801")
    }


def test_an_error_of_kb8_stays_whatever_its_rule(tmp_path: Path) -> None:
    text = f"# A\n\n{ALLOW.replace('KB501', 'KB802')}\nText.\n"
    kb = knowledge_base(tmp_path, {"content/a.md": text})
    loc = Loc("content/a.md", 4, 1, 4, 5)
    error = Finding("KB802", "request", Level.ERROR, loc, "It.")
    warning = Finding("KB802", "request", Level.WARNING, loc, "It.")
    assert apply(kb, [error, warning]).findings == (error,)


def test_a_finding_of_a_whole_file_is_in_no_range(tmp_path: Path) -> None:
    kb = knowledge_base(tmp_path, {"content/a.md": f"{DEAD} {ALLOW}\n"})
    whole = Finding("KB501", "dead-link", Level.WARNING, Loc("content/a.md"), "It.")
    nowhere = Finding("KB501", "dead-link", Level.WARNING, None, "It.")
    assert apply(kb, [whole, nowhere]).findings == (whole, nowhere)


def test_front_matter_has_no_allowance(tmp_path: Path) -> None:
    text = f"---\ntitle: 'A {ALLOW}'\n---\n{DEAD}\n"
    assert found(tmp_path, text) == ["KB021", "KB501"]


@pytest.mark.parametrize("path", ["content/a.md", "content/agents/a.md"])
def test_articles_and_blocks_for_agents_have_them_too(path: str, tmp_path: Path) -> None:
    head = "---\ntitle: A\n" + ("audience: agent\n" if "agents" in path else "") + "---\n"
    block = "" if "agents" in path else f"\n::: agents\n{ALLOW}\n{DEAD}\n:::\n"
    assert found(tmp_path, f"{head}{DEAD} {ALLOW}\n{block}", path=path) == []


ENDED = "This allowance has ended: its last day was 2027-01-31."
MESSAGES = {
    "idle": (
        ALLOW,
        "Text.",
        TODAY,
        "Nothing here needs to be allowed: KB501 finds nothing. Delete the comment.",
        True,
    ),
    "one of two": (
        ALLOW.replace("KB501", "KB501, KB802"),
        DEAD,
        TODAY,
        "KB802 finds nothing here. Take it out of the comment.",
        False,
    ),
    "past and idle": (
        ALLOW,
        "Text.",
        date(2027, 2, 1),
        f"{ENDED} Delete it.",
        True,
    ),
    "past and needed": (
        ALLOW,
        DEAD,
        date(2027, 2, 1),
        f"{ENDED} Mend what it covers, or find out anew how long it may stay.",
        False,
    ),
}


@pytest.mark.parametrize(
    ("comment", "text", "as_of", "message", "fix"), MESSAGES.values(), ids=MESSAGES
)
def test_what_is_said_of_an_unneeded_one(
    comment: str, text: str, as_of: date, message: str, fix: bool, tmp_path: Path
) -> None:
    kb = knowledge_base(tmp_path, {"content/a.md": f"# A\n\n{comment}\n{text}\n"}, as_of)
    (finding,) = (finding for finding in check(kb) if finding.rule == "KB205")
    assert (finding.message, bool(finding.fix)) == (message, fix)
