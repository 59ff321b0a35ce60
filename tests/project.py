"""Small projects on disk, written from text in which the expected findings are marked.

`⟦` and `⟧` enclose what a finding must point at; they are taken out before the text is written.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from fnmatch import fnmatchcase
from pathlib import Path

from kbgen.load import load
from kbgen.model import KnowledgeBase, Loc, Locks, Settings

TODAY = date(2026, 11, 21)
HOME = {"content/index.md": "---\ntitle: Help\n---\nHello.\n"}


@dataclass(frozen=True)
class Marked:
    """Files without their marks, and the places that were marked."""

    files: dict[str, str]
    places: frozenset[Loc]


def unmark(files: dict[str, str]) -> Marked:
    clean: dict[str, str] = {}
    places: set[Loc] = set()
    for path, text in files.items():
        lines = []
        opened: list[tuple[int, int]] = []
        for number, line in enumerate(text.split("\n"), 1):
            kept = ""
            for character in line:
                if character == "⟦":
                    opened.append((number, len(kept) + 1))
                elif character == "⟧":
                    places.add(Loc(path, *opened.pop(), number, len(kept) + 1))
                else:
                    kept += character
            lines.append(kept)
        assert not opened, f"{path}: a mark is not closed"
        clean[path] = "\n".join(lines)
    return Marked(clean, frozenset(places))


def write(root: Path, files: dict[str, str], encoding: str = "utf-8") -> None:
    for path, text in files.items():
        file = root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text.encode(encoding))


def settings(root: Path) -> Settings:
    return Settings(
        root,
        root / "content",
        root / "policies",
        root / "site",
        site_name="Test",
        locks=Locks(folder_excluded=True, extension_listed=True, loc=Loc("mkdocs.yml")),
        is_excluded=lambda name: name.startswith("agents/"),
    )


def knowledge_base(
    root: Path,
    files: dict[str, str],
    as_of: date = TODAY,
    locks: Locks | None = None,
    encoding: str = "utf-8",
    home: bool = True,
    excluded: str = "agents/*",
) -> KnowledgeBase:
    """Load a project of these files, and of a home page where they have none."""
    write(root, (HOME if home else {}) | files, encoding)
    patterns = excluded.split()
    chosen = replace(
        settings(root),
        is_excluded=lambda name: any(fnmatchcase(name, pattern) for pattern in patterns),
    )
    return load(replace(chosen, locks=locks) if locks else chosen, as_of)


@dataclass(frozen=True)
class Case:
    """One case of a rule: `fires` or `silent`."""

    title: str
    fires: bool
    files: dict[str, str]
    as_of: date = TODAY
    options: dict[str, str] = field(default_factory=dict)


def read_cases(text: str) -> list[Case]:
    """Cases: `# fires: title` or `# silent: title`, then `--- path` and the file's text each.

    Lines `@ name: value` behind the title are options: `as-of`, `locks` (`folder`, `extension`, `none`),
    `encoding` of the files, `home` (`none`: no home page but what the files have), `excluded` (patterns
    in place of `agents/*`; a `*` stands for any characters).
    """
    cases: list[Case] = []
    path = ""
    for line in text.split("\n"):
        if line.startswith(("# fires:", "# silent:")):
            kind, _, title = line[2:].partition(":")
            cases.append(Case(title.strip(), kind == "fires", {}))
            path = ""
        elif line.startswith("--- ") and cases:
            path = line[4:].strip()
            cases[-1].files[path] = ""
        elif line.startswith("@ ") and not path:
            name, _, value = line[2:].partition(":")
            cases[-1].options[name] = value.strip()
            if name == "as-of":
                cases[-1] = replace(cases[-1], as_of=date.fromisoformat(value.strip()))
        elif path:
            cases[-1].files[path] += line + "\n"
    assert cases, "no cases"
    return cases
