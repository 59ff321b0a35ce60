from __future__ import annotations

import pytest

from kbgen.report import FORMATS
from tests.report.samples import EVERY, knowledge_base


def test_the_formats_of_the_contract() -> None:
    assert list(FORMATS) == ["text", "json", "github", "sarif", "junit"]


@pytest.mark.parametrize("format_", FORMATS)
def test_every_format_is_deterministic_and_ends_its_line(format_: str) -> None:
    render = FORMATS[format_]
    assert render(EVERY, knowledge_base()) == render(EVERY, knowledge_base())
    assert render(EVERY, knowledge_base()).endswith("\n")
    assert "\x1b" not in render(EVERY, knowledge_base())
