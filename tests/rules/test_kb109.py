"""What the cases of KB109, which count places, cannot tell."""

from __future__ import annotations

from pathlib import Path

from kbgen.model import Finding
from kbgen.rules import check
from tests.project import knowledge_base


def findings(path: Path, text: str) -> list[Finding]:
    kb = knowledge_base(path, {"policies/shop.yml": text})
    return [finding for finding in check(kb) if finding.rule == "KB109"]


def test_a_list_of_countries_is_one_finding_for_each_law(tmp_path: Path) -> None:
    text = (
        "business: {country: US}\nreturns:\n  window:\n    value: 30 days\n    overrides:\n"
        "      - {when: {country: [FR, DE, IE, GB, US]}, value: 7 days}\n"
    )
    european, british = findings(tmp_path, text)
    assert "in France the law" in european.message
    assert "(Directive 2011/83/EU, art. 9)" in european.message
    assert "in the United Kingdom the law" in british.message
    assert "SI 2013/3134, reg. 30" in british.message


def test_the_place_of_the_country_is_related(tmp_path: Path) -> None:
    (finding,) = findings(tmp_path, "business:\n  country: GB\nreturns: {window: 7 days}\n")
    assert [(related.loc.line, related.message) for related in finding.related] == [
        (2, "the shop's country")
    ]
