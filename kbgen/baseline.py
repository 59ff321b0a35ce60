"""A baseline: the findings that a shop starts with, in a file that only ever shrinks.

JSON, one finding a line, sorted, so that a diff shows which have gone. A finding is known again by its
rule, its file, its message and the text of its line, so that lines may move; several that are alike are
counted.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Any

from kbgen.model import Finding, KnowledgeBase, Level, Loc, SetupError
from kbgen.writing import write_whole

_VERSION = 1
_NEVER = ("KB0", "KB6")
_LINE_NUMBERS = re.compile(r"(\.(?:md|ya?ml)):\d+(?::\d+)?")
_FIELDS = {"rule": str, "path": str, "message": str, "line": str, "count": int}


@dataclass(frozen=True, slots=True, order=True)
class Known:
    """What a finding is known by: white space folded, line numbers left out."""

    path: str
    rule: str
    message: str
    line: str
    """A fingerprint of the text of the line that it points at; empty where it points at none."""


@dataclass(frozen=True)
class Held:
    """Findings held against a baseline."""

    new: tuple[Finding, ...]
    """Those that count."""
    known: int
    """How many are not shown."""
    gone: int = 0
    """How many were taken out of the file."""
    written: bool = False
    """Whether there was no file, so that it was written now."""
    kept: bool = False
    """Whether the file was left as it is, since an error may hide what it lists."""

    def said(self, file: Path) -> Iterator[str]:
        """What was done with the file, in words."""
        if self.written:
            yield f"{_findings(self.known)} written to {file}. From now on only new ones count."
        else:
            yield f"{_findings(self.known, 'known ')} in {file} not shown."
        if self.gone:
            verb = "is" if self.gone == 1 else "are"
            yield f"{_findings(self.gone)} {verb} gone, and taken out of {file}."
        if self.kept:
            yield f"{file} stays as it is: errors hide some of what it lists."


def hold(file: Path, findings: Sequence[Finding], kb: KnowledgeBase) -> Held:
    """Leave out the findings that a baseline lists, and take out of it what is gone.

    Where the file does not exist it is written with all there are. Errors of KB0xx and KB6xx are never
    left out: what cannot be read, and leaks. `SetupError` where the file cannot be read or written.
    """
    listed = _read(file)
    lines = _SourceLines(kb)
    keys = [known_by(finding, lines) if _may_stay(finding) else None for finding in findings]
    present = Counter(key for key in keys if key)
    if listed is None:
        _write(file, present)
        left = tuple(f for f, key in zip(findings, keys, strict=True) if not key)
        return Held(left, present.total(), written=True)
    room = Counter(listed)
    new: list[Finding] = []
    for finding, key in zip(findings, keys, strict=True):
        if key and room[key]:
            room[key] -= 1
        else:
            new.append(finding)
    known, gone = len(findings) - len(new), room.total()
    hides = any(_is_error(finding, "KB0") for finding in findings)
    if gone and not hides:
        _write(file, listed - room)
    return Held(tuple(new), known, 0 if hides else gone, kept=hides and bool(gone))


def known_by(finding: Finding, lines: _SourceLines) -> Known:
    """What tells a finding from others, however the lines around it move."""
    loc = finding.loc
    text = "" if loc is None or loc == Loc(loc.path) else _folded(lines.text(loc))
    mark = sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16] if text else ""
    message = _LINE_NUMBERS.sub(r"\1", _folded(finding.message))
    return Known(loc.path if loc else "", finding.rule, message, mark)


@dataclass
class _SourceLines:
    kb: KnowledgeBase
    lines: dict[str, list[str]] = field(default_factory=dict)

    def text(self, loc: Loc) -> str:
        if loc.path not in self.lines:
            self.lines[loc.path] = self.kb.sources.get(loc.path, "").split("\n")
        lines = self.lines[loc.path]
        return lines[loc.line - 1] if loc.line <= len(lines) else ""


def _folded(text: str) -> str:
    return " ".join(text.split())


def _may_stay(finding: Finding) -> bool:
    return not any(_is_error(finding, start) for start in _NEVER)


def _is_error(finding: Finding, start: str) -> bool:
    return finding.level is Level.ERROR and finding.rule.startswith(start)


# The file


def _read(file: Path) -> Counter[Known] | None:
    """What a baseline lists; None where there is no such file."""
    try:
        text = file.read_text("utf-8")
    except FileNotFoundError:
        return None
    except (OSError, UnicodeDecodeError) as error:
        why = error.strerror if isinstance(error, OSError) else "it is not UTF-8"
        message = f"{file} cannot be read: {why}."
        raise SetupError(message) from None
    try:
        return _parsed(json.loads(text))
    except json.JSONDecodeError as error:
        why = f"line {error.lineno} is not JSON"
    except (ValueError, RecursionError):
        why = "this kbgen does not know what stands in it"
    message = f"{file} is not a baseline: {why}. Restore it, or delete it to start anew."
    raise SetupError(message)


def _parsed(data: Any) -> Counter[Known]:
    if not isinstance(data, dict) or data.keys() != {"version", "findings"}:
        raise ValueError
    if data["version"] != _VERSION or not isinstance(data["findings"], list):
        raise ValueError
    found: Counter[Known] = Counter()
    for entry in data["findings"]:
        if not isinstance(entry, dict) or entry.keys() != _FIELDS.keys():
            raise ValueError
        if any(type(entry[name]) is not kind for name, kind in _FIELDS.items()):
            raise ValueError
        if entry["count"] < 1:
            raise ValueError
        key = Known(entry["path"], entry["rule"], entry["message"], entry["line"])
        found[key] += entry["count"]
    return found


def _write(file: Path, listed: Counter[Known]) -> None:
    text = "".join(_written(sorted(listed.items())))
    write_whole(file, text.encode("utf-8", "backslashreplace"), str(file))


def _written(listed: Iterable[tuple[Known, int]]) -> Iterator[str]:
    yield f'{{"version": {_VERSION}, "findings": ['
    between = "\n"
    for key, count in listed:
        entry = {name: getattr(key, name) for name in _FIELDS if name != "count"}
        yield between + json.dumps(entry | {"count": count}, ensure_ascii=False, sort_keys=True)
        between = ",\n"
    yield "\n]}\n"


def _findings(number: int, kind: str = "") -> str:
    return f"{number:,} {kind}finding{'' if number == 1 else 's'}"
