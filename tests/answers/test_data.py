"""The data that the browser gets: what it holds, how long it stays the same, and what it never holds."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from kbgen.answers.data import hours_data, known_days, promises_data
from kbgen.model import KnowledgeBase
from kbgen.site.live import answers_of
from tests.answers.shops import KETTLE
from tests.project import knowledge_base

SMALL = """
business: {country: GB, time_zone: Europe/London}
calendar:
  office_hours: Mo-Fr 09:00-17:00; PH off
  public_holidays: GB-ENG
contact:
  channels:
    phone: {wait: {value: 4 minutes, changes: [{from: 2027-01-01, value: 2 minutes}]}}
    secret: {first_response: {value: 2 hours, audience: agent}, hours: {value: 24/7, audience: agent}}
delivery:
  dispatch: {value: 1-2 working days, overrides: [{when: {product: sofa}, value: 2 weeks}]}
  cutoff: {value: 13:37, audience: agent}
  methods: {post: {time: 2 working days}}
returns:
  window:
    value: 30 days
    counted_from: order
    overrides: [{when: {ordered: 2026-11-01/2026-12-24}, until: 2027-01-31, name: Christmas}]
"""


@pytest.fixture(scope="module")
def kb(tmp_path_factory: pytest.TempPathFactory) -> KnowledgeBase:
    return knowledge_base(tmp_path_factory.mktemp("small"), {"policies/shop.yml": SMALL})


def test_hours(kb: KnowledgeBase) -> None:
    holidays = [
        *("2026-08-31", "2026-12-25", "2026-12-28", "2027-01-01", "2027-03-26", "2027-03-29"),
        *("2027-05-03", "2027-05-31", "2027-08-30", "2027-12-27", "2027-12-28", "2028-01-03"),
        *("2028-04-14", "2028-04-17", "2028-05-01", "2028-05-29"),
    ]
    assert json.loads(json.dumps(hours_data(kb))) == {
        "zone": "Europe/London",
        "from": "2026-08-01",
        "until": "2028-05-31",
        "locale": "en-GB",
        "clock": [".", "am", "pm", "12 noon", "midnight"],
        "work": {"weeks": [["", [0, 1, 2, 3, 4]]], "not": holidays},
        "hours": [
            {
                "weeks": [["", [*[[540, 1020]] * 5, [], []]]],
                "days": {day: [] for day in holidays},
            }
        ],
        "channels": [
            {
                "id": "phone",
                "live": True,
                "hours": 0,
                "promises": [["", ["open", 4, 0, 0]], ["2027-01-01", ["open", 2, 0, 0]]],
            }
        ],
    }


def test_promises(kb: KnowledgeBase) -> None:
    data = json.loads(json.dumps(promises_data(kb)))
    assert data.pop("eu")[:2] == ["AT", "BE"]
    step: dict[str, list[str]] = {"changes": [], "overrides": []}
    assert data == {
        "cutoff": None,
        "dispatch": {
            "value": [[1, 1, 0], [1, 2, 0]],
            "changes": [],
            "overrides": [
                {"when": {"product": ["sofa"]}, "value": [[0, 14, 0], [0, 14, 0]], "changes": []}
            ],
        },
        "delivers": None,
        "holidays": [],
        "methods": [
            {
                "id": "post",
                "countries": [["", ["GB"]]],
                "time": {"value": [[1, 2, 0], [1, 2, 0]], **step},
                "cutoff": None,
            }
        ],
        "returns": {
            "window": {
                "value": {"step": [0, 30, 0], "words": "30 days"},
                "changes": [],
                "overrides": [
                    {
                        "when": {"ordered": ["2026-11-01", "2026-12-24"]},
                        "value": {"until": "2027-01-31", "words": "until 31 January 2027"},
                        "changes": [],
                        "case": "Christmas (ordered 1 November to 24 December 2026)",
                    }
                ],
            },
            "event": "order",
        },
    }


def test_it_is_the_same_for_a_month_and_its_name_changes_with_it(kb: KnowledgeBase) -> None:
    names = [
        sorted(answers_of(replace(kb, as_of=day)).files)
        for day in (date(2026, 11, 1), date(2026, 11, 30), date(2026, 12, 1))
    ]
    assert names[0] == names[1]
    assert names[0][0] != names[2][0]
    assert [name.split(".")[0] for name in names[0]] == [
        "assets/answers/hours",
        "assets/answers/promises",
    ]


@pytest.mark.parametrize(
    ("as_of", "first", "last"),
    [
        (date(2026, 11, 30), date(2026, 8, 1), date(2028, 5, 31)),
        (date(2026, 2, 28), date(2025, 11, 1), date(2027, 8, 31)),
        (date(2026, 8, 31), date(2026, 5, 1), date(2028, 2, 29)),
    ],
)
def test_known_days(as_of: date, first: date, last: date) -> None:
    assert known_days(as_of) == (first, last)


def test_words(kb: KnowledgeBase) -> None:
    found = answers_of(kb)
    assert (found.zone, found.place) == ("Europe/London", "London")
    assert found.office_hours == "Monday to Friday, 9am to 5pm; closed on public holidays"
    assert (found.live, found.staffed) == (frozenset({"phone"}), frozenset({"phone"}))
    assert found.delivery
    assert (found.delivery.dispatch, found.delivery.cutoff) == ("1 to 2 working days", "")
    assert [(c.value, c.name) for c in found.delivery.countries] == [("GB", "United Kingdom")]
    assert [(p.value, p.name) for p in found.delivery.products] == [("sofa", "Sofa")]
    assert found.returns
    assert (found.returns.window, found.returns.event) == ("30 days", "order")
    assert found.returns.cases == (
        ("Christmas (ordered 1 November to 24 December 2026)", "until 31 January 2027"),
    )


def test_a_season_that_is_over_is_not_in_the_words(kb: KnowledgeBase) -> None:
    found = answers_of(replace(kb, as_of=date(2027, 2, 1))).returns
    assert found
    assert found.cases == ()


def test_choices(tmp_path: Path) -> None:
    """The shop's own country comes first, then its parts that the policy tells apart."""
    found = answers_of(knowledge_base(tmp_path, {"policies/shop.yml": KETTLE})).delivery
    assert found
    assert [c.name for c in found.countries[:3]] == [
        "United Kingdom",
        "Northern Ireland",
        "Austria",
    ]
    assert len(found.countries) == 29
    standard = found.methods[0]
    assert standard.countries == ("GB", "GB-NIR")
    assert standard.cases == (("Northern Ireland", "5 to 7 working days"),)


def test_a_shop_that_has_none_of_it(tmp_path: Path) -> None:
    found = answers_of(knowledge_base(tmp_path, {"policies/shop.yml": "returns: {cost: free}\n"}))
    assert (found.zone, found.office_hours, found.delivery, found.returns) == (
        "UTC",
        "",
        None,
        None,
    )
