"""The desk goes with the files, and keeps what was right where they go wrong."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from time import monotonic, sleep
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from kbgen.desk.state import Keeper
from kbgen.model import SetupError
from tests.desk.desks import Client, client_of, keeper_of, sources_of

PATIENCE = 60.0


@pytest.fixture
def desk(shop: Path) -> Client:
    return client_of(keeper_of(shop))


def until(desk: Client, path: str, is_so: Callable[[Any], bool]) -> Any:
    """Ask until an answer is as it should be."""
    end = monotonic() + PATIENCE
    while monotonic() < end:
        found = desk.get(path).json()
        if is_so(found):
            return found
        sleep(0.05)
    pytest.fail(f"{path} stayed as it was: {found}")


def edit(file: Path, old: str, new: str) -> None:
    text = file.read_text()
    assert old in text
    file.write_text(text.replace(old, new))


def test_edits_show_at_the_next_request(desk: Client, shop: Path) -> None:
    window = "/api/facts/returns.window"
    assert desk.get(window).json()["fact"]["value"] == "30 days from delivery"
    edit(shop / "policies/shop.yml", "value: 30 days", "value: 40 days")
    until(desk, window, lambda found: found["fact"]["value"] == "40 days from delivery")
    (shop / "content/parking.md").write_text("---\ntitle: Where to park\n---\nBehind the shop.\n")
    parking = "/api/search?q=where+to+park"
    found = until(desk, parking, lambda found: found["results"])
    assert found["results"][0]["title"] == "Where to park"
    (shop / "content/parking.md").unlink()
    until(desk, parking, lambda found: all(r["article"] != "parking.md" for r in found["results"]))


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        ("policies/shop.yml", "  cost: free", "  cost: [", "The policy cannot be read. policies/shop.yml:"),
        ("policies/shop.yml", "value: 30 days", "value: soon", "The policy cannot be read. policies/shop.yml:"),
        ("mkdocs.yml", "plugins: [kbgen]", "plugins: []", "mkdocs.yml does not list the plugin."),
    ],
)  # fmt: skip
def test_a_broken_edit_keeps_the_last_good_state_and_says_so(
    desk: Client, shop: Path, file: str, old: str, new: str, said: str
) -> None:
    edit(shop / file, old, new)
    status = until(desk, "/api/status", lambda found: found["problem"])
    assert status["problem"].startswith(said)
    results = desk.get("/api/search?q=return").json()
    assert results["state"]["problem"] == status["problem"]
    assert desk.get("/api/facts/returns.window").json()["fact"]["value"] == "30 days from delivery"
    edit(shop / file, new, old)
    until(desk, "/api/status", lambda found: found["problem"] is None)


def test_a_new_day_is_noticed(shop: Path) -> None:
    now = datetime(2027, 1, 31, 23, 59, tzinfo=ZoneInfo("Europe/London"))
    keeper = Keeper(lambda: sources_of(shop), lambda zone: now)
    desk = client_of(keeper)
    assert desk.get("/api/status").json()["today"] == "2027-01-31"
    now = datetime(2027, 2, 1, 0, 0, tzinfo=ZoneInfo("Europe/London"))
    until(desk, "/api/status", lambda found: found["today"] == "2027-02-01")
    assert desk.get("/api/facts/returns.window").json()["fact"]["value"] == "45 days from delivery"


def test_a_broken_policy_opens_no_desk(shop: Path) -> None:
    edit(shop / "policies/shop.yml", "value: 30 days", "value: soon")
    with pytest.raises(SetupError) as error:
        keeper_of(shop)
    assert str(error.value).startswith("The policy cannot be read. policies/shop.yml:")
    assert str(error.value).endswith("'kbgen check' shows all.")


def test_a_project_without_a_policy_has_a_desk(shop: Path) -> None:
    (shop / "policies/shop.yml").unlink()
    for article in shop.rglob("content/**/*.md"):
        article.unlink()
    (shop / "content/index.md").write_text("---\ntitle: Help\n---\nHello.\n")
    (shop / "content/parking.md").write_text("---\ntitle: Where to park\n---\nBehind the shop.\n")
    desk = client_of(keeper_of(shop))
    assert desk.get("/").status_code == 200
    found = desk.get("/api/search?q=parking").json()
    assert [result["title"] for result in found["results"]] == ["Where to park"]
    assert desk.get("/api/escalation").json()["levels"] == []
    refused = desk.post("/api/verify", json={"text": "Within 30 days."})
    assert refused.status_code == 409
    assert refused.json() == {"error": "The policy has no facts to hold a text against."}


def test_a_report_is_kept_for_check(desk: Client, shop: Path) -> None:
    name = "returns/return-an-item.md"
    body = {"article": name, "by": "Ann\u202e\n", "said": "It says 30\r\ndays.\x00"}
    sent = desk.post("/api/flags", json=body)
    assert sent.json() == {
        "article": name,
        "day": "2026-11-24",
        "by": "Ann\u202e",
        "said": "It says 30 days.",
    }
    shown = until(desk, f"/api/articles/{name}", lambda found: found["flags"])
    assert shown["flags"] == [{"day": "2026-11-24", "by": "Ann\u202e", "said": "It says 30 days."}]
    assert (shop / ".kbgen-flags.jsonl").read_text().count("\n") == 1
    empty = desk.post("/api/flags", json={"article": name, "said": " \n"})
    assert (empty.status_code, empty.json()) == (400, {"error": "Say what is wrong."})
    missing = desk.post("/api/flags", json={"article": "../mkdocs.yml", "said": "x"})
    assert missing.status_code == 404


def test_a_broken_record_of_reports_is_said(desk: Client, shop: Path) -> None:
    (shop / ".kbgen-flags.jsonl").write_text("not a line of it\n")
    refused = desk.post("/api/flags", json={"article": "index.md", "said": "x"})
    assert refused.status_code == 409
    assert refused.json() == {
        "error": ".kbgen-flags.jsonl has a line that is none of its own (1); mend it first."
    }
