"""`kbgen desk` as it is started and stopped."""

from __future__ import annotations

import json
import socket
from contextlib import AbstractContextManager
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest

from tests.conftest import Cli
from tests.shop import Ran
from tests.test_serve import Preview, preview


def kbgen_desk(cwd: Path, *words: str) -> AbstractContextManager[Preview]:
    return preview(["kbgen.cli", "desk", "--port", "0", *words], cwd, "Desk on ")


def test_it_opens_answers_and_ends_quietly(shop: Path) -> None:
    with kbgen_desk(shop / "content", "--as-of", "2027-02-01") as desk:
        assert "<title>Shop help: desk</title>" in desk.page("")
        found = json.loads(desk.page("api/search?q=return+window"))
        values = [result["fact"]["value"] for result in found["results"] if result["fact"]]
        assert "45 days from delivery" in values
        assert desk.stop() == 0
    assert [line.partition("http")[0] for line in desk.said] == ["Desk on "]


def test_another_address_wants_a_token(shop: Path) -> None:
    with kbgen_desk(shop, "--host", "0.0.0.0") as desk:  # noqa: S104 - that is what is tested
        desk.says("Token: ")
        token = "".join(desk.said).partition("Token: ")[2].strip()
        assert len(token) >= 32
        url = desk.url.replace("0.0.0.0", "127.0.0.1") + "api/status"  # noqa: S104
        with pytest.raises(HTTPError) as error:
            urlopen(url)  # noqa: S310 - our own server
        assert error.value.code == 401
        error.value.close()
        asked = Request(url, headers={"Authorization": f"Bearer {token}"})  # noqa: S310
        with urlopen(asked) as answer:  # noqa: S310
            assert answer.status == 200


def test_a_port_that_is_taken(shop: Path, cli: Cli) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        ran = cli("desk", "--port", str(port), cwd=shop)
    message = f"Error: 127.0.0.1:{port} cannot be used: Address already in use. Try --port.\n"
    assert ran == Ran(2, "", message)


def test_no_project(tmp_path: Path, cli: Cli) -> None:
    ran = cli("desk", cwd=tmp_path)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("Error: There is no mkdocs.yml in ")


def test_a_broken_policy(shop: Path, cli: Cli) -> None:
    (shop / "policies/shop.yml").write_text("returns:\n  window: soon\n")
    ran = cli("desk", cwd=shop)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("Error: The policy cannot be read. policies/shop.yml:2: ")


def test_a_host_that_is_none(shop: Path, cli: Cli) -> None:
    ran = cli("desk", "--host", "no.such.host.invalid", cwd=shop)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("Error: no.such.host.invalid:8001 cannot be used: ")


def test_a_token_that_is_too_short(shop: Path, cli: Cli) -> None:
    env = {"KBGEN_DESK_TOKEN": "short"}
    ran = cli("desk", "--host", "0.0.0.0", cwd=shop, env=env)  # noqa: S104
    message = "Error: KBGEN_DESK_TOKEN is too short to be safe: 16 characters at least.\n"
    assert ran == Ran(2, "", message)
