"""Each rule against its documentation and its cases."""

from __future__ import annotations

import gc
import re
from pathlib import Path

import pytest

from kbgen.model import Level, Loc, Locks
from kbgen.rules import RULES, Rule, check
from tests.project import Case, knowledge_base, read_cases, unmark

# Loading alone never has them.
FILED_BY_THE_BUILD = ("KB023", "KB024")
CASES = Path(__file__).parent / "cases"
FENCE = re.compile(r"^```\w+ (?P<path>\S+)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)


def all_cases() -> list[tuple[str, Case]]:
    return [
        (file.stem, case)
        for file in sorted(CASES.glob("KB*.md"))
        for case in read_cases(file.read_text())
    ]


def locks_of(case: Case) -> Locks | None:
    if "locks" not in case.options:
        return None
    kept = case.options["locks"].split()
    return Locks("folder" in kept, "extension" in kept, Loc("mkdocs.yml"))


@pytest.mark.parametrize(
    ("rule", "case"), all_cases(), ids=lambda part: part if isinstance(part, str) else part.title
)
def test_case(rule: str, case: Case, tmp_path: Path) -> None:
    marked = unmark(case.files)
    kb = knowledge_base(
        tmp_path,
        marked.files,
        case.as_of,
        locks_of(case),
        case.options.get("encoding", "utf-8"),
        case.options.get("home") != "none",
        case.options.get("excluded", "agents/*"),
    )
    found = [finding for finding in check(kb) if finding.rule == rule]
    assert bool(found) == case.fires, [finding.message for finding in found]
    if marked.places:
        assert {finding.loc for finding in found} == marked.places
    for finding in found:
        assert finding.message[0].isupper() or finding.message[0] in "'‘{", finding.message
        assert finding.message.endswith((".", "?"))


def sections(rule: Rule) -> dict[str, str]:
    assert rule.__doc__ is not None
    summary, *rest = re.split(r"^## ", rule.__doc__, flags=re.MULTILINE)
    named = {part.partition("\n")[0]: part.partition("\n")[2] for part in rest}
    return {"": summary.strip(), **named}


@pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.ID)
def test_documentation_is_complete(rule: Rule) -> None:
    named = sections(rule)
    assert list(named) == ["", "Why", "Example", "Use instead"]
    assert "\n" not in named[""]
    assert named[""].endswith(".")
    assert isinstance(rule.LEVEL, Level)
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", rule.NAME)


@pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.ID)
def test_the_example_fires_and_the_way_out_does_not(rule: Rule, tmp_path: Path) -> None:
    named = sections(rule)
    for section, fires in (("Example", True), ("Use instead", False)):
        files = {match["path"]: match["text"] for match in FENCE.finditer(named[section])}
        if not files:
            continue
        kb = knowledge_base(tmp_path / section, files)
        found = [finding for finding in check(kb) if finding.rule == rule.ID]
        assert bool(found) is fires, section


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule not in FILED_BY_THE_BUILD])
def test_every_rule_has_cases_of_both_kinds(rule: str) -> None:
    file = CASES / f"{rule}.md"
    assert {case.fires for case in read_cases(file.read_text())} == {True, False}


def test_the_check_leaves_no_cycles_and_the_collector_on(tmp_path: Path) -> None:
    article = "---\ntitle: Returns\n---\nSend it back within a fortnight.\n"
    files = {"policies/shop.yml": "returns:\n  window: 30 days\n", "content/returns.md": article}
    kb = knowledge_base(tmp_path, files)
    check(kb)
    gc.collect()

    check(kb)

    assert gc.isenabled()
    assert gc.collect() == 0
