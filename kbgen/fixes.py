"""Fixes of findings to changed files: `kbgen check --fix`."""

from __future__ import annotations

import codecs
import re
from bisect import bisect_right, insort
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from kbgen.model import Edit, Finding, KnowledgeBase, Level
from kbgen.writing import write_whole

MOST_ROUNDS = 5

_LINE_END = re.compile(r"\r\n|\r|\n")


@dataclass(frozen=True)
class Mended:
    """What was fixed, and what there is to see afterwards."""

    kb: KnowledgeBase
    findings: tuple[Finding, ...]
    files: frozenset[str] = frozenset()
    fixes: int = 0


def mend(
    kb: KnowledgeBase,
    findings: tuple[Finding, ...],
    look: Callable[[], tuple[KnowledgeBase, tuple[Finding, ...]]],
) -> Mended:
    """Fix, and look again, until nothing more is fixed, at most `MOST_ROUNDS` times.

    `look` loads and checks the project anew. `SetupError` where a file cannot be written.
    """
    files: frozenset[str] = frozenset()
    fixes = 0
    for _ in range(MOST_ROUNDS):
        changed, applied = apply(kb, findings)
        if not applied:
            break
        files, fixes = files | changed, fixes + applied
        kb, findings = look()
    return Mended(kb, findings, files, fixes)


def apply(kb: KnowledgeBase, findings: Sequence[Finding]) -> tuple[frozenset[str], int]:
    """Write what the fixes of the findings say; the paths that changed, and how many fixes.

    Of two fixes that touch the same text the first in the file is applied, and the other waits for
    another round. A fix is applied whole or not at all. Left alone is a file that has an error of
    KB0xx, that stands outside of the project, or that has changed since it was read.
    """
    broken = {
        finding.loc.path
        for finding in findings
        if finding.loc and finding.rule.startswith("KB0") and finding.level is Level.ERROR
    }
    files = _Files(kb.settings.root, kb.sources, frozenset(broken))
    fixes = {finding.fix.edits for finding in findings if finding.fix and finding.fix.edits}
    in_order = sorted(fixes, key=lambda edits: tuple(sorted((e.loc, e.text) for e in edits)))
    applied = sum(files.take(edits) for edits in in_order)
    return files.write(), applied


@dataclass(frozen=True, slots=True, order=True)
class _Change:
    start: int
    end: int
    text: str


@dataclass
class _File:
    """A file as it is on disk, and what is to change in it."""

    target: Path
    text: str
    """With its own line ends, and without its byte order mark."""
    marked: bool
    """Whether it has a byte order mark."""
    starts: list[int]
    ends: list[int]
    """Where each line begins, and where it ends in front of its line end."""
    line_end: str
    changes: list[_Change] = field(default_factory=list)

    @classmethod
    def read(cls, target: Path) -> _File:
        raw = target.read_bytes()
        text = raw.removeprefix(codecs.BOM_UTF8).decode("utf-8")
        found = list(_LINE_END.finditer(text))
        return cls(
            target,
            text,
            raw.startswith(codecs.BOM_UTF8),
            [0, *(match.end() for match in found)],
            [*(match.start() for match in found), len(text)],
            found[0].group() if found else "\n",
        )

    def change(self, edit: Edit) -> _Change | None:
        """An edit in offsets; None where its place is not in the file."""
        start = self.offset(edit.loc.line, edit.loc.column)
        end = self.offset(edit.loc.end_line, edit.loc.end_column)
        if start is None or end is None or end < start:
            return None
        return _Change(start, end, edit.text.replace("\n", self.line_end))

    def offset(self, line: int, column: int) -> int | None:
        if not 1 <= line <= len(self.starts) or column < 1:
            return None
        offset = self.starts[line - 1] + column - 1
        return offset if offset <= self.ends[line - 1] else None

    def is_free(self, change: _Change) -> bool:
        at = bisect_right(self.changes, change)
        return all(not _overlap(change, other) for other in self.changes[max(at - 1, 0) : at + 1])

    def changed(self) -> bytes:
        parts: list[str] = []
        at = 0
        for change in self.changes:
            parts += self.text[at : change.start], change.text
            at = change.end
        text = "".join([*parts, self.text[at:]])
        return (codecs.BOM_UTF8 if self.marked else b"") + text.encode("utf-8")


def _overlap(one: _Change, other: _Change) -> bool:
    """Whether two changes touch the same text, or begin where it is not said which comes first."""
    return one.start == other.start or (one.start < other.end and other.start < one.end)


@dataclass
class _Files:
    root: Path
    sources: Mapping[str, str]
    broken: frozenset[str]
    opened: dict[str, _File | None] = field(default_factory=dict)

    def take(self, edits: Sequence[Edit]) -> bool:
        """Note the edits of a fix, if all of them can be made."""
        taken: list[tuple[_File, _Change]] = []
        for edit in edits:
            file = self.file(edit.loc.path)
            change = file.change(edit) if file else None
            if not file or not change or not file.is_free(change):
                break
            insort(file.changes, change)
            taken.append((file, change))
        else:
            return True
        for file, change in taken:
            file.changes.remove(change)
        return False

    def file(self, path: str) -> _File | None:
        if path not in self.opened:
            self.opened[path] = self.open(path)
        return self.opened[path]

    def open(self, path: str) -> _File | None:
        """A file that may be changed; None for any other."""
        source = self.sources.get(path)
        target = (self.root / path).resolve()
        if source is None or path in self.broken or not target.is_relative_to(self.root.resolve()):
            return None
        try:
            file = _File.read(target)
        except (OSError, UnicodeDecodeError):  # since it was read, it has gone or changed
            return None
        return file if _LINE_END.sub("\n", file.text) == source else None

    def write(self) -> frozenset[str]:
        changed = dict(self._changed())
        for path, file in changed.items():
            write_whole(file.target, file.changed(), path)
        return frozenset(changed)

    def _changed(self) -> Iterator[tuple[str, _File]]:
        return ((path, file) for path, file in self.opened.items() if file and file.changes)
