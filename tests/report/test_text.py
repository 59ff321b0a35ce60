from __future__ import annotations

from kbgen.model import Finding, Level, Loc, Related
from kbgen.report.text import render
from tests.report.samples import EVERY, FULL, NOWHERE, WARNING, knowledge_base


def test_findings() -> None:
    assert (
        render(EVERY, knowledge_base())
        == """\
content/returns.md:4:21: error KB101 express-slower-than-standard
   4 | Send it back within a fortnight of delivery.
     |                     ^~~~~~~~~~~
  This promises 14 days, and the policy says 30 days: customers are denied
  something.
    policies/returns.yml:2:11: the policy's value
  fix: Write '{{ returns.window }}'.

content/returns.md:2:1: warning KB802 foreign-request
   2 | title: Returns
     | ^~~~~~~~~~~~~~
  It warns.

content/returns.md:1:1: note KB022 no-title
  It notes.

error KB019 no-home-page
  It is nowhere.

2 errors, 1 warning, 1 note in 2 files.
'kbgen explain KB101' tells why a rule is there and what to write instead.
"""
    )


def test_nothing() -> None:
    assert render([], knowledge_base()) == "Nothing to report in 2 files.\n"
    assert render([], knowledge_base({"a": ""})) == "Nothing to report in 1 file.\n"


def test_the_worst_finding_is_explained() -> None:
    last = render([WARNING, NOWHERE], knowledge_base()).splitlines()[-1]
    assert last == "'kbgen explain KB019' tells why a rule is there and what to write instead."


def test_colour() -> None:
    lines = render([FULL], knowledge_base(), colour=True).splitlines()
    assert lines[0] == (
        "content/returns.md:4:21: \x1b[1;31merror\x1b[0m"
        " \x1b[1mKB101 express-slower-than-standard\x1b[0m"
    )
    assert lines[1] == "\x1b[2m   4 | \x1b[0mSend it back within a fortnight of delivery."
    assert lines[2] == "\x1b[2m     | \x1b[0m" + " " * 20 + "\x1b[1;31m^~~~~~~~~~~\x1b[0m"
    assert lines[6] == "  \x1b[1;32mfix:\x1b[0m Write '{{ returns.window }}'."
    assert lines[8] == "\x1b[1;31m1 error\x1b[0m in 2 files."


def test_colour_changes_nothing_else() -> None:
    coloured = render(EVERY, knowledge_base(), colour=True)
    for code in ("0", "1", "2", "1;31", "1;32", "1;33", "1;36"):
        coloured = coloured.replace(f"\x1b[{code}m", "")
    assert coloured == render(EVERY, knowledge_base())


def test_width() -> None:
    for width in (40, 60, 80, 200):
        text = render(EVERY, knowledge_base(), width=width)
        prose = [line for line in text.splitlines() if line.startswith("  ")]
        assert max(map(len, prose)) <= width
    assert render(EVERY, knowledge_base(), width=1) == render(EVERY, knowledge_base(), width=40)


def test_a_source_that_was_not_read_or_has_no_such_line() -> None:
    findings = [
        Finding("KB001", "unreadable", Level.ERROR, Loc("content/x.md", 3, 2), "It is not UTF-8."),
        Finding("KB001", "unreadable", Level.ERROR, Loc("content/returns.md", 99, 2), "It is."),
    ]
    assert render(findings, knowledge_base()).splitlines()[:5] == [
        "content/x.md:3:2: error KB001 unreadable",
        "  It is not UTF-8.",
        "",
        "content/returns.md:99:2: error KB001 unreadable",
        "  It is.",
    ]


def test_what_a_terminal_would_obey_is_replaced() -> None:
    finding = Finding(
        "KB001",
        "unreadable",
        Level.ERROR,
        Loc("a\x1b[2J.md", 1, 2, 1, 3),
        "This\nis \x1b]0;x\x07 and \u202e and \ud800.",
        (Related(Loc("b\x9b.md"), "\x00"),),
    )
    text = render([finding], knowledge_base({"a\x1b[2J.md": "a\x1b[2Jb\n"}))
    assert text.splitlines()[:5] == [
        "a\ufffd[2J.md:1:2: error KB001 unreadable",
        "   1 | a\ufffd[2Jb",
        "     |  ^",
        "  This is \ufffd]0;x\ufffd and \ufffd and \ufffd.",
        "    b\ufffd.md:1:1: \ufffd",
    ]
    text.encode()
