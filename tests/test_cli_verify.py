"""`kbgen verify`: texts from files and from standard input."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from kbgen.report import FORMATS
from tests.conftest import Cli
from tests.project import write
from tests.shop import environment

RIGHT = "Hi Anna,\n\nyou can return it within 30 days of delivery.\n"
WRONG = RIGHT.replace("30", "50")
SALE = RIGHT.replace("30", "14")
REPORT = """\
{path}:3:26: error KB201 contradicted-claim
   3 | you can return it within 50 days of delivery.
     |                          ^~~~~~~
  '50 days' contradicts 'returns.window': the policy says 30 days. This promises
  20 days more than the policy.
    policies/shop.yml:8:12: returns.window: 30 days

1 error in 1 file.
'kbgen explain KB201' tells why a rule is there and what to write instead.
"""


def piped(*words: str, given: bytes, cwd: Path) -> tuple[int, str, str]:
    """Run `kbgen verify` with something on its standard input."""
    done = subprocess.run(
        [sys.executable, "-m", "kbgen.cli", "verify", *words],
        input=given,
        cwd=cwd,
        env=environment(),
        capture_output=True,
        timeout=60,
        check=False,
    )
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def test_a_reply_that_agrees(cli: Cli, shop: Path) -> None:
    write(shop, {"reply.txt": RIGHT})
    ran = cli("verify", "reply.txt", cwd=shop)
    assert (ran.code, ran.out, ran.err) == (0, "Nothing to report in 1 file.\n", "")


def test_a_reply_that_does_not(cli: Cli, shop: Path) -> None:
    write(shop, {"replies/late.txt": WRONG})
    ran = cli("verify", "replies/late.txt", cwd=shop)
    assert (ran.code, ran.out) == (1, REPORT.format(path="replies/late.txt"))


def test_a_file_outside_the_project(cli: Cli, shop: Path) -> None:
    write(shop.parent, {"reply.txt": WRONG})
    outside = str(shop.parent / "reply.txt")
    for path, folder in ((outside, shop), ("../../reply.txt", shop / "content")):
        ran = cli("verify", path, cwd=folder)
        assert (ran.code, ran.out) == (1, REPORT.format(path=path))


def test_several_files(cli: Cli, shop: Path) -> None:
    write(shop, {"a.txt": WRONG, "b.txt": RIGHT, "c.txt": WRONG})
    ran = cli("verify", "c.txt", "a.txt", "b.txt", "a.txt", "--format", "json", cwd=shop)
    findings = json.loads(ran.out)["findings"]
    assert [finding["path"] for finding in findings] == ["c.txt", "a.txt"]
    assert "2 errors in 3 files." in cli("verify", "c.txt", "a.txt", "b.txt", cwd=shop).out


def test_articles_are_not_looked_at(cli: Cli, shop: Path) -> None:
    broken = "---\ntitle: Broken\n---\nYou have {{ returns.windw }}.\n"
    write(shop, {"content/broken.md": broken, "reply.txt": RIGHT})
    assert cli("verify", "reply.txt", cwd=shop).code == 0


def test_standard_input(shop: Path) -> None:
    assert piped("-", given=RIGHT.encode(), cwd=shop)[0] == 0
    crlf = b"\xef\xbb\xbf" + WRONG.replace("\n", "\r\n").encode()
    code, out, _ = piped("-", given=crlf, cwd=shop)
    assert (code, out) == (1, REPORT.format(path="<stdin>"))
    code, out, _ = piped("-", "--format", "json", given=WRONG.encode(), cwd=shop)
    assert json.loads(out)["findings"][0]["path"] == "<stdin>"


@pytest.mark.parametrize("format_", FORMATS)
def test_formats(format_: str, cli: Cli, shop: Path) -> None:
    write(shop, {"reply.txt": WRONG})
    ran = cli("verify", "reply.txt", "--format", format_, cwd=shop)
    assert ran.code == 1
    assert "reply.txt" in ran.out
    assert "KB201" in ran.out


def test_scope(cli: Cli, shop: Path) -> None:
    write(shop, {"reply.txt": SALE})
    assert cli("verify", "reply.txt", "product=sale", cwd=shop).code == 0
    write(shop, {"reply.txt": WRONG})
    assert cli("verify", "reply.txt", "product=sale", cwd=shop).code == 1
    ran = cli("verify", "reply.txt", "product=sofa", cwd=shop)
    message = "Error: The policy says nothing of product 'sofa'.\n"
    assert (ran.code, ran.out, ran.err) == (2, "", message)


def test_a_file_that_looks_like_a_scope(cli: Cli, shop: Path) -> None:
    write(shop, {"product=sale": WRONG})
    assert cli("verify", "product=sale", cwd=shop).code == 1


def test_the_day(cli: Cli, shop: Path) -> None:
    write(shop, {"reply.txt": RIGHT.replace("30", "45")})
    assert cli("verify", "reply.txt", cwd=shop).code == 1
    assert cli("verify", "reply.txt", "--as-of", "2027-02-01", cwd=shop).code == 0


def test_strict(cli: Cli, shop: Path) -> None:
    write(shop, {"reply.txt": "Order by 18 December 2025 and it is with you in time.\n"})
    ran = cli("verify", "reply.txt", cwd=shop)
    assert (ran.code, "KB401" in ran.out) == (0, True)
    assert cli("verify", "reply.txt", "--strict", cwd=shop).code == 1


def test_audience(cli: Cli, shop: Path) -> None:
    write(shop, {"reply.txt": "Up to {{ authority.advisor.goodwill_up_to }}.\n"})
    ran = cli("verify", "reply.txt", cwd=shop)
    assert (ran.code, "KB601" in ran.out) == (1, True)
    assert cli("verify", "reply.txt", "--audience", "agent", cwd=shop).code == 0


def test_quotes(cli: Cli, shop: Path) -> None:
    write(shop, {"reply.txt": "Hi,\n\n> You can return it within 50 days of delivery.\n"})
    assert cli("verify", "reply.txt", cwd=shop).code == 0
    assert cli("verify", "reply.txt", "--quotes", cwd=shop).code == 1
    (shop / "reply.txt").rename(shop / "reply.md")
    assert cli("verify", "reply.md", cwd=shop).code == 1
    assert cli("verify", "reply.md", "--no-quotes", cwd=shop).code == 0


def test_what_is_no_text_is_a_finding(cli: Cli, shop: Path) -> None:
    write(shop, {"latin.txt": "café"}, encoding="latin-1")
    write(shop, {"empty.txt": "", "reply.txt": WRONG})
    (shop / "huge.txt").write_bytes(b"x" * 1_000_001)
    ran = cli("verify", "latin.txt", "empty.txt", "huge.txt", "reply.txt", cwd=shop)
    assert ran.code == 1
    heads = [line for line in ran.out.splitlines() if ": error KB" in line]
    assert heads == [
        "latin.txt:1:4: error KB001 unreadable-file",
        "empty.txt:1:1: error KB001 unreadable-file",
        "huge.txt:1:1: error KB003 over-the-limits",
        "reply.txt:3:26: error KB201 contradicted-claim",
    ]
    assert "4 errors in 4 files." in ran.out


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["gone.txt"], "gone.txt cannot be read: No such file or directory."),
        (["content"], "content cannot be read: Is a directory."),
        (["product=sale"], "No file is named; '-' stands for standard input."),
    ],
)
def test_what_cannot_be_read_is_exit_2(
    words: list[str], message: str, cli: Cli, shop: Path
) -> None:
    ran = cli("verify", *words, cwd=shop)
    assert (ran.code, ran.out, ran.err) == (2, "", f"Error: {message}\n")


def test_no_file_and_no_project_are_exit_2(cli: Cli, shop: Path, tmp_path: Path) -> None:
    assert cli("verify", cwd=shop).code == 2
    assert cli("verify", "reply.txt", cwd=tmp_path).code == 2


def test_a_policy_with_mistakes(cli: Cli, shop: Path) -> None:
    """Nobody is told that a text agrees with a policy that could not be read."""
    write(shop, {"policies/more.yml": "refunds: {time: soonish}\n", "reply.txt": RIGHT})
    ran = cli("verify", "reply.txt", "product=sofa", cwd=shop)
    assert ran.code == 1
    assert ran.out.startswith("policies/more.yml:1:17: error KB006")
