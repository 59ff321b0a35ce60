from __future__ import annotations

from xml.etree import ElementTree

from hypothesis import given
from hypothesis import strategies as st

from kbgen.model import Finding, Level, Loc
from kbgen.report.junit import render
from tests.report.samples import EVERY, knowledge_base


def test_suite() -> None:
    assert (
        render(EVERY, knowledge_base())
        == """\
<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="kbgen" tests="3" failures="2" errors="0">
<testsuite name="kbgen" tests="3" failures="2" errors="0" skipped="0">
<testcase classname="kbgen" name="content/returns.md" file="content/returns.md">
<failure type="KB101" message="KB101: This promises 14 days, and the policy says 30 days: \
customers are denied something.">
content/returns.md:4:21: error KB101 express-slower-than-standard: This promises 14 days, and the \
policy says 30 days: customers are denied something.
  policies/returns.yml:2:11: the policy's value
  fix: Write '{{ returns.window }}'.
</failure>
<system-out>
content/returns.md:2:1: warning KB802 foreign-request: It warns.
content/returns.md:1:1: note KB022 no-title: It notes.
</system-out>
</testcase>
<testcase classname="kbgen" name="policies/returns.yml" file="policies/returns.yml"/>
<testcase classname="kbgen" name="project" file="project">
<failure type="KB019" message="KB019: It is nowhere.">
error KB019 no-home-page: It is nowhere.
</failure>
</testcase>
</testsuite>
</testsuites>
"""
    )


def test_two_errors_in_one_file() -> None:
    findings = [
        Finding("KB001", "a", Level.ERROR, Loc("a.md", line), f"It is {line}.") for line in (1, 2)
    ]
    suite = ElementTree.fromstring(render(findings, knowledge_base({})))  # noqa: S314 - our own
    (failure,) = suite.iter("failure")
    assert failure.get("message") == "2 errors. KB001: It is 1."
    assert failure.text == (
        "\na.md:1:1: error KB001 a: It is 1.\na.md:2:1: error KB001 a: It is 2.\n"
    )
    assert suite.get("failures") == "1"


def test_nothing() -> None:
    suite = ElementTree.fromstring(render([], knowledge_base()))  # noqa: S314 - our own
    assert [case.get("name") for case in suite.iter("testcase")] == [
        "content/returns.md",
        "policies/returns.yml",
    ]
    assert (suite.get("tests"), suite.get("failures")) == ("2", "0")


def in_xml(text: str) -> str:
    """What of a text XML 1.0 can hold."""
    return "".join(
        character
        for character in text
        if character in "\t\n\r"
        or " " <= character <= "\ud7ff"
        or "\ue000" <= character <= "\ufffd"
        or character > "\uffff"
    )


@given(st.text(min_size=1), st.text())
def test_every_text_comes_back(path: str, message: str) -> None:
    finding = Finding("KB001", "a", Level.ERROR, Loc(path), message)
    written = render([finding], knowledge_base({}))
    suite = ElementTree.fromstring(written.encode())  # noqa: S314 - our own
    (case,) = suite.iter("testcase")
    (failure,) = suite.iter("failure")
    assert case.get("name") == in_xml(path)
    assert failure.get("message") == in_xml(f"KB001: {message}")
    assert (failure.text or "").endswith(in_xml(f"{message}\n"))
