"""The API: its answers on the demo shop, and that its document tells the truth about them."""

from __future__ import annotations

import json
import re
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import settings as tries
from hypothesis import strategies as st
from starlette.routing import Route

from kbgen import __version__
from kbgen.desk.app import routes_of
from kbgen.desk.state import Keeper
from tests.desk.desks import Client

PLUS = {"customer": "plus", "ordered": "2026-12-03"}


def ask(demo: Client, path: str, **asked: str) -> Any:
    answer = demo.get(path, params=asked)
    assert answer.status_code == 200, answer.text
    validate(demo, "get", path, answer.status_code, answer.json())
    return answer.json()


def send(demo: Client, path: str, status: int = 200, **body: str) -> Any:
    answer = demo.post(path, json=body)
    assert answer.status_code == status, answer.text
    validate(demo, "post", path, status, answer.json())
    return answer.json()


def validate(demo: Client, method: str, path: str, status: int, found: Any) -> None:
    """Hold an answer against what the document promises of it."""
    document = demo.get("/api/openapi.json").json()
    for name, item in document["paths"].items():
        if re.fullmatch(re.sub(r"\{\w+\}", ".+", name), path) and method in item:
            content = item[method]["responses"][str(status)]["content"]["application/json"]
            schema = {**content["schema"], "components": document["components"]}
            jsonschema.Draft202012Validator(schema).validate(found)
            return
    pytest.fail(f"{method} {path} is not documented")


def test_the_document_names_every_route_and_no_other(demo: Client, demo_keeper: Keeper) -> None:
    document = demo.get("/api/openapi.json").json()
    assert document["openapi"] == "3.1.0"
    assert document["info"]["version"] == __version__
    documented = {
        (name, method.upper()) for name, item in document["paths"].items() for method in item
    }
    served = {
        (route.path.replace(":path", ""), method)
        for route in routes_of(demo_keeper)
        if isinstance(route, Route) and route.path.startswith("/api/")
        for method in (route.methods or set()) - {"HEAD"}
    }
    assert served - {("/api/openapi.json", "GET")} == documented


def test_every_schema_is_a_schema(demo: Client) -> None:
    document = demo.get("/api/openapi.json").json()
    used = set(re.findall(r'"#/components/schemas/(\w+)"', json.dumps(document)))
    assert used == set(document["components"]["schemas"])
    for schema in document["components"]["schemas"].values():
        jsonschema.Draft202012Validator.check_schema(schema)


def test_the_window_of_a_plus_member_who_ordered_in_december(demo: Client) -> None:
    answer = ask(demo, "/api/facts/returns.window", **PLUS, country="IE")
    found = answer["fact"]
    assert "returns/return-an-item.md" in {article["name"] for article in answer["articles"]}
    assert found["value"] == "Until 31 March 2027"
    assert found["general"] == "30 days from delivery"
    assert found["differs"]
    assert found["owner"] == "returns team"
    assert found["source"] == "trading board minutes, 2026-09-28"
    assert found["copy"] == "Time to return: until 31 March 2027"
    general = ask(demo, "/api/facts/returns.window")["fact"]
    assert (general["value"], general["differs"]) == ("30 days from delivery", False)
    assert general["changes"] == [{"from": "2027-02-01", "value": "45 days"}]


def test_a_day_ahead_shows_what_holds_then(demo: Client) -> None:
    found = ask(demo, "/api/facts/returns.window", as_of="2027-02-01")["fact"]
    assert (found["value"], found["since"]) == ("45 days from delivery", "2027-02-01")
    assert found["changes"] == []


def test_the_case_reaches_results_preview_cards_and_copies(demo: Client) -> None:
    results = ask(demo, "/api/search", q="how long do I have to return", **PLUS)
    assert results["case"]["scope"] == "Plus customers, ordered 3 December 2026"
    fact = next(r["fact"] for r in results["results"] if r["fact"])
    assert fact["value"] == "Until 31 March 2027"
    article = ask(demo, "/api/articles/returns/return-an-item.md", customer="plus")
    assert "You have 60 days from delivery" in article["description"]
    assert article["figures"][0] == {
        "key": "returns.window",
        "value": "60 days",
        "applies": "Plus customers",
        "general": "30 days",
        "differs": True,
        "since": None,
    }
    assert article["copy"]["text"].startswith("You have 60 days from delivery")
    window = next(fact for fact in article["facts"] if fact["key"] == "returns.window")
    assert window["value"] == "60 days from delivery"
    plain = ask(demo, "/api/articles/returns/return-an-item.md")
    assert plain["copy"]["text"].startswith("You have 30 days from delivery")
    assert plain["copy"]["link"] == "https://help.kettlewick.example/returns/return-an-item/"


def test_search_finds_articles_notes_replies_and_facts(demo: Client) -> None:
    late = ask(demo, "/api/search", q="late parcel", limit="50")
    assert {result["kind"] for result in late["results"]} == {"article", "block", "reply", "fact"}
    for audience in ("public", "agent"):
        found = ask(demo, "/api/search", q="late parcel", audience=audience)
        assert {result["audience"] for result in found["results"]} == {audience}
    replies = ask(demo, "/api/search", q="late parcel", kind="reply")
    assert {result["kind"] for result in replies["results"]} == {"reply"}
    orders = ask(demo, "/api/search", q="late parcel", category="Orders")
    assert {result["category"] for result in orders["results"]} == {"Orders"}
    assert orders["total"] == late["categories"]["Orders"]


def test_a_misspelt_query_is_corrected_unless_that_is_not_wanted(demo: Client) -> None:
    assert ask(demo, "/api/search", q="refudn time")["corrected"] == "refund time"
    assert ask(demo, "/api/search", q="refudn time", correct="no")["corrected"] is None


def test_no_query_lists_the_articles_by_the_search_s_own_categories(demo: Client) -> None:
    listed = ask(demo, "/api/search", limit="50", category="Orders")
    assert listed["total"] == len(listed["results"]) == listed["categories"]["Orders"]
    for result in listed["results"][:5]:
        found = ask(demo, "/api/search", q=result["title"], limit="50")
        same = [r for r in found["results"] if r["article"] == result["article"]]
        assert {r["category"] for r in same} == {"Orders"}


def test_who_is_next(demo: Client) -> None:
    guide = ask(demo, "/api/escalation")
    assert (guide["role"], guide["next"], guide["open_now"]) == ("advisor", "senior", "senior")
    senior = guide["levels"][1]
    assert senior["opening_said"] == "Open until 6pm"
    assert senior["answers_by_said"] == "2pm"
    assert senior["may_grant"][0] == {
        "key": "authority.senior.refund_up_to",
        "label": "Refund up to",
        "value": "£150",
    }
    # A Saturday: a team manager is not there before Monday.
    weekend = ask(demo, "/api/escalation", as_of="2026-11-28", role="senior")
    manager = weekend["levels"][2]
    assert (weekend["next"], weekend["open_now"]) == ("team_manager", None)
    assert manager["opening_said"] == "Closed; opens 30 November 2026 at 9am"
    assert ask(demo, "/api/escalation", role="the king")["role"] == "advisor"


def test_a_draft_is_held_against_the_policy_in_the_case(demo: Client) -> None:
    draft = "You can send it back within 60 days of delivery."
    (finding,) = send(demo, "/api/verify", text=draft)["findings"]
    assert (finding["rule"], finding["line"], finding["level"]) == ("KB201", 1, "error")
    assert draft[finding["column"] - 1 : finding["end_column"] - 1] == "60 days"
    assert send(demo, "/api/verify", text=draft, customer="plus")["findings"] == []
    assert send(demo, "/api/verify", text=" ")["findings"] == []
    send(demo, "/api/verify", 413, text="a" * 50_001)


@pytest.mark.parametrize(
    ("path", "status", "error"),
    [
        ("/api/search?as_of=tomorrow", 400, "'tomorrow' is not a date such as 2026-11-21."),
        ("/api/search?customer=plsu", 400, "The policy says nothing of customer 'plsu'. Did you mean 'plus'?"),
        ("/api/search?limit=0", 400, "'limit' goes from 1 to 50."),
        ("/api/search?audience=all", 400, "'all' is no audience."),
        ("/api/facts/returns.windows", 404, "The policy has no such fact."),
        ("/api/articles/nothing.md", 404, "There is no such article."),
        ("/api/nothing", 404, "Not Found"),
    ],
)  # fmt: skip
def test_what_cannot_be_answered(demo: Client, path: str, status: int, error: str) -> None:
    answer = demo.get(path)
    assert (answer.status_code, answer.json()) == (status, {"error": error})


@pytest.mark.parametrize(
    "path",
    [
        "/files/../mkdocs.yml",
        "/files/%2e%2e/mkdocs.yml",
        "/files/..%2fmkdocs.yml",
        "/files/%2fetc%2fpasswd",
        "/files/returns/return-an-item.md",
        "/files/returns/%00return-steps.svg",
        "/static/../app.py",
        "/static/%2e%2e/app.py",
        "/static/..%2fapp.py",
        "/api/articles/../../mkdocs.yml",
        "/api/articles/%2e%2e/%2e%2e/mkdocs.yml",
    ],
)
def test_no_path_leads_out(demo: Client, path: str) -> None:
    assert demo.get(path).status_code == 404


def test_pictures_of_articles_are_shown_and_run_nothing(demo: Client) -> None:
    picture = demo.get("/files/returns/return-steps.svg")
    assert (picture.status_code, picture.headers["content-type"]) == (200, "image/svg+xml")
    assert "sandbox" in picture.headers["content-security-policy"]
    assert demo.get("/files/agents/escalation-ladder.svg").status_code == 200


anything = st.text(max_size=60) | st.sampled_from(
    ["a" * 10_000, "\x00\x1b[31m", "(((([a-z]+)+)+)+$", "..*?", "é́́", "\u202e", "的地得", "🛋️" * 50,
     "the of and", "' OR 1=1 --", "<script>alert(1)</script>", "{{ 7*7 }}", "%00", "\ud7ff\ufffe"]
)  # fmt: skip


@tries(max_examples=30, deadline=None)
@given(query=anything)
def test_every_query_is_answered(demo: Client, query: str) -> None:
    answer = demo.get("/api/search", params={"q": query, "limit": "5"})
    assert answer.status_code == 200
    assert len(answer.json()["results"]) <= 5


@tries(max_examples=30, deadline=None)
@given(
    name=st.sampled_from(
        [
            "as_of",
            "customer",
            "country",
            "ordered",
            "audience",
            "kind",
            "limit",
            "category",
            "language",
        ]
    ),
    value=anything,
)
def test_every_parameter_is_taken_or_refused(demo: Client, name: str, value: str) -> None:
    answer = demo.get("/api/search", params={"q": "return", name: value})
    assert answer.status_code in (200, 400), answer.text
    if answer.status_code == 400:
        assert set(answer.json()) == {"error"}


@tries(max_examples=20, deadline=None)
@given(
    body=st.binary(max_size=80)
    | st.recursive(
        st.none() | st.booleans() | st.floats() | st.text(),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(st.sampled_from(["text", "article", "as_of"]), inner, max_size=3)
        ),
        max_leaves=5,
    ).map(lambda value: json.dumps(value).encode())
)
def test_every_body_is_taken_or_refused(demo: Client, body: bytes) -> None:
    for path in ("/api/verify", "/api/flags"):
        answer = demo.post(path, content=body, headers={"content-type": "application/json"})
        assert answer.status_code in (200, 400, 404), answer.text


@tries(max_examples=20, deadline=None)
@given(text=st.text(max_size=200))
def test_every_draft_is_answered(demo: Client, text: str) -> None:
    body = json.dumps({"text": text + "\ud800 within 90 days"}).encode()
    answer = demo.post("/api/verify", content=body, headers={"content-type": "application/json"})
    assert answer.status_code == 200


def test_words_that_were_searched_for_are_marked(demo: Client) -> None:
    found = ask(demo, "/api/search", q="returns", audience="public", kind="article")
    marks = {p["text"].lower() for r in found["results"] for p in r["snippet"] if p["found"]}
    assert {"return", "returns"} <= marks
    for result in found["results"]:
        assert all(piece["text"] for piece in result["snippet"])
