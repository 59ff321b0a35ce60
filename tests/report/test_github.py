from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from kbgen.model import Finding, Level, Loc
from kbgen.report.github import render
from tests.report.samples import EVERY, knowledge_base


def test_commands() -> None:
    assert (
        render(EVERY, knowledge_base())
        == """\
::error file=content/returns.md,line=4,col=21,endLine=4,endColumn=32,\
title=KB101 express-slower-than-standard::\
This promises 14 days, and the policy says 30 days: customers are denied something.%0A\
policies/returns.yml:2:11: the policy's value%0Afix: Write '{{ returns.window }}'.
::warning file=content/returns.md,line=2,endLine=4,title=KB802 foreign-request::It warns.
::notice file=content/returns.md,line=1,col=1,endLine=1,endColumn=1,title=KB022 no-title::It notes.
::error title=KB019 no-home-page::It is nowhere.
"""
    )


def test_nothing() -> None:
    assert render([], knowledge_base()) == ""


def test_escapes() -> None:
    finding = Finding("KB001", "a", Level.ERROR, Loc("a,b:c%.md"), "50 %, a::b\r\nc")
    assert render([finding], knowledge_base()) == (
        "::error file=a%2Cb%3Ac%25.md,line=1,col=1,endLine=1,endColumn=1,title=KB001 a"
        "::50 %25, a::b%0D%0Ac\n"
    )


def unescaped(text: str) -> str:
    signs = {"%25": "%", "%0D": "\r", "%0A": "\n", "%3A": ":", "%2C": ","}
    return re.sub("%(25|0D|0A|3A|2C)", lambda match: signs[match[0]], text)


@given(st.text(min_size=1), st.text())
def test_every_text_comes_back(path: str, message: str) -> None:
    finding = Finding("KB001", "a", Level.ERROR, Loc(path, 2, 3, 4, 5), message)
    written = render([finding], knowledge_base())
    assert written.endswith("\n")
    command = written[:-1]
    assert "\n" not in command
    assert "\r" not in command
    # As the runner reads it: the parameters end at the first `::`.
    _, parameters, data = command.split("::", 2)
    read = dict(part.split("=", 1) for part in parameters.removeprefix("error ").split(","))
    assert unescaped(read["file"]) == path
    assert (read["line"], read["endLine"]) == ("2", "4")
    assert unescaped(data) == message
