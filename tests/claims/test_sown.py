"""The demo shop with contradictions and stale statements sown into it, in the words of its writers."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import pytest

from kbgen.load import load
from kbgen.model import Finding, KnowledgeBase, Loc
from kbgen.rules import check
from tests.project import TODAY, settings
from tests.shop import DEMO

SOWN = Path(__file__).parent / "sown"
FAMILIES = ("KB2", "KB3", "KB4")
_FIRST_TAG = 0xE000


@dataclass(frozen=True)
class Item:
    """One statement, where it goes, and what the check has to say of it."""

    rule: str
    """The rule that finds it; `record` for a file that only another item needs."""
    path: str
    overlap: bool
    """Whether the finding need only touch the marked words: a promise has no one length."""
    way: str
    """`append` to the line that has `snippet`, `below` it, a new `paragraph` there, `replace` or `create`."""
    snippet: str
    text: str


@dataclass(frozen=True)
class Place:
    item: Item
    loc: Loc

    def is_found_by(self, finding: Finding) -> bool:
        loc = finding.loc
        if loc is None or finding.rule != self.item.rule or loc.path != self.loc.path:
            return False
        if not self.item.overlap:
            return loc == self.loc
        begins, ends = (loc.line, loc.column), (loc.end_line, loc.end_column)
        mine = (self.loc.line, self.loc.column), (self.loc.end_line, self.loc.end_column)
        return begins < mine[1] and mine[0] < ends


def read_items(name: str) -> list[Item]:
    """The items of a file: `== RULE path [overlap]`, `way: snippet`, then the text with its mark."""
    found: list[Item] = []
    for block in re.split(r"^== ", (SOWN / name).read_text("utf-8"), flags=re.MULTILINE)[1:]:
        header, placing, text = block.rstrip("\n").split("\n", 2)
        rule, path, *options = header.split()
        way, _, snippet = placing.partition(":")
        assert options in ([], ["overlap"]), header
        found.append(Item(rule, path, bool(options), way, snippet.strip(), text))
    return found


def sow(items: list[Item], root: Path) -> list[Place]:
    """Put every item into the copy of the shop at `root`; where their marks stand then."""
    for number, item in enumerate(items):
        file = root / item.path
        tagged = item.text.replace("⟦", f"⟦{chr(_FIRST_TAG + number)}")
        if item.way == "create":
            file.write_text(tagged + "\n", "utf-8")
            continue
        file.write_text(_placed(file.read_text("utf-8"), item, tagged), "utf-8")
    return [
        place
        for path in sorted({item.path for item in items})
        for place in _lift(items, root, path)
    ]


def _placed(text: str, item: Item, tagged: str) -> str:
    assert text.count(item.snippet) == 1, (item.path, item.snippet, text.count(item.snippet))
    at = text.index(item.snippet)
    end = text.index("\n", at)
    match item.way:
        case "append":
            return f"{text[:end]} {tagged}{text[end:]}"
        case "below":
            return f"{text[:end]}\n{tagged}{text[end:]}"
        case "paragraph":
            return f"{text[:end]}\n\n{tagged}{text[end:]}"
        case "replace":
            return text.replace(item.snippet, tagged)
        case _:
            raise AssertionError(item.way)


def _lift(items: list[Item], root: Path, path: str) -> list[Place]:
    """Take the marks out of a file."""
    places: list[Place] = []
    lines = []
    for number, line in enumerate((root / path).read_text("utf-8").split("\n"), 1):
        while "⟦" in line:
            start, end = line.index("⟦"), line.index("⟧")
            marked = line[start + 2 : end]
            item = items[ord(line[start + 1]) - _FIRST_TAG]
            places.append(
                Place(item, Loc(path, number, start + 1, number, start + 1 + len(marked)))
            )
            line = line[:start] + marked + line[end + 1 :]
        lines.append(line)
    (root / path).write_text("\n".join(lines), "utf-8")
    return places


def copy_of_demo(root: Path) -> None:
    """The demo shop's articles, policy and settings, written anew."""
    for name in ("content", "policies"):
        for file in (DEMO / name).rglob("*"):
            if file.is_file():
                target = root / file.relative_to(DEMO)
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(file.read_bytes())
    (root / "mkdocs.yml").write_bytes((DEMO / "mkdocs.yml").read_bytes())


def families(kb: KnowledgeBase) -> list[Finding]:
    """What the check says of articles against the policy, against each other, and of what is stale."""
    return [finding for finding in check(kb) if finding.rule.startswith(FAMILIES)]


@dataclass(frozen=True)
class Sown:
    places: list[Place]
    findings: list[Finding]
    before: list[Finding]
    """What the shop has without anything sown."""


@pytest.fixture(scope="module")
def sown(tmp_path_factory: pytest.TempPathFactory) -> Sown:
    root = tmp_path_factory.mktemp("sown")
    copy_of_demo(root)
    before = families(load(settings(root), TODAY))
    places = sow([*read_items("contradictions.txt"), *read_items("stale.txt")], root)
    return Sown(places, families(load(settings(root), TODAY)), before)


def test_forty_contradictions_and_fifteen_stale_statements(sown: Sown) -> None:
    rules = Counter(place.item.rule for place in sown.places)
    assert rules["KB201"] + rules["KB202"] == 40
    assert sum(count for rule, count in rules.items() if rule.startswith("KB4")) == 15
    assert {f"KB40{number}" for number in range(1, 8)} <= rules.keys()


def test_every_sown_statement_is_found_where_it_stands(sown: Sown) -> None:
    missed = [
        f"{place.item.rule} {place.loc.path}:{place.loc.line}:{place.loc.column} {place.item.text}"
        for place in sown.places
        if not any(place.is_found_by(finding) for finding in sown.findings)
    ]
    assert not missed, "\n".join(missed)


def test_nothing_else_is_found(sown: Sown) -> None:
    known = Counter((finding.rule, finding.message) for finding in sown.before)
    others = []
    for finding in sown.findings:
        if any(place.is_found_by(finding) for place in sown.places):
            continue
        if known[finding.rule, finding.message] > 0:
            known[finding.rule, finding.message] -= 1
            continue
        others.append(f"{finding.rule} {finding.loc} {finding.message}")
    assert not others, "\n".join(others)
