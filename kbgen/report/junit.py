"""Findings in JUnit's XML, which CI servers show as test results.

Each file that was read is a test. It fails if it has errors; what else was found in it is its output.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kbgen.model import Finding, KnowledgeBase, Level
from kbgen.report.text import place

PROJECT = "project"
"""The test that stands for findings without a file."""

# XML 1.0, 2.2: what a document cannot hold at all.
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
# As numbers, because a parser makes blanks of them in attributes, and of some in text.
_SIGNS = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\r": "&#13;"}
_SIGNS_IN_ATTRIBUTES = _SIGNS | {"\n": "&#10;", "\t": "&#9;"}


def render(findings: Sequence[Finding], kb: KnowledgeBase) -> str:
    """One suite with a test for each file, in the order of their paths."""
    by_file: dict[str, list[Finding]] = {path: [] for path in kb.sources}
    for finding in findings:
        by_file.setdefault(finding.loc.path if finding.loc else PROJECT, []).append(finding)
    failed = sum(any(_fails(finding) for finding in found) for found in by_file.values())
    counts = f'tests="{len(by_file)}" failures="{failed}" errors="0"'
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<testsuites name="kbgen" {counts}>',
        f'<testsuite name="kbgen" {counts} skipped="0">',
    ]
    for path in sorted(by_file):
        lines += _test(path, by_file[path])
    return "\n".join([*lines, "</testsuite>", "</testsuites>"]) + "\n"


def _fails(finding: Finding) -> bool:
    return finding.level is Level.ERROR


def _test(path: str, findings: list[Finding]) -> Iterator[str]:
    name = _attribute(path)
    opening = f'<testcase classname="kbgen" name="{name}" file="{name}"'
    if not findings:
        yield f"{opening}/>"
        return
    yield f"{opening}>"
    failures = [finding for finding in findings if _fails(finding)]
    if failures:
        first = failures[0]
        message = f"{first.rule}: {first.message}"
        if len(failures) > 1:
            message = f"{len(failures)} errors. {message}"
        yield f'<failure type="{_attribute(first.rule)}" message="{_attribute(message)}">'
        yield from map(_line, failures)
        yield "</failure>"
    others = [finding for finding in findings if not _fails(finding)]
    if others:
        yield "<system-out>"
        yield from map(_line, others)
        yield "</system-out>"
    yield "</testcase>"


def _line(finding: Finding) -> str:
    where = f"{place(finding.loc)}: " if finding.loc else ""
    lines = [f"{where}{finding.level} {finding.rule} {finding.name}: {finding.message}"]
    lines += (f"  {place(related.loc)}: {related.message}" for related in finding.related)
    if finding.fix:
        lines.append(f"  fix: {finding.fix.description}")
    return _escaped("\n".join(lines), _SIGNS)


def _attribute(text: str) -> str:
    return _escaped(text, _SIGNS_IN_ATTRIBUTES)


def _escaped(text: str, signs: dict[str, str]) -> str:
    return "".join(signs.get(sign, sign) for sign in _NOT_XML.sub("", text))
