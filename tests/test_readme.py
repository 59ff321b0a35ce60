"""The README: its commands run, its examples check, its table is what the rules say."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from kbgen.cli import main
from tests.pictures import MISTAKES
from tests.project import knowledge_base
from tests.readme import README, with_rule_table

TEXT = README.read_text("utf-8")
BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```$", TEXT, re.MULTILINE | re.DOTALL)
ROOT = README.parent

# What a test cannot run to its end, and the test that runs it another way.
ELSEWHERE = {
    "make test": "it runs this test",
    "make bench": "minutes; tests/bench",
    "make bench-claims": "it installs a library; tests/claims",
    "make learn": "it installs a library; tests/claims/test_meaning.py",
    "make lock": "needs the network",
    "make bench-pages": "minutes; in a browser",
    "make screenshots": "tests/browser",
    "kbgen serve": "tests/test_serve.py",
    "kbgen desk": "tests/desk/test_command.py",
    "cd shop": "the test does",
}


REPLY = "You can return it within 30 days of delivery.\n"
"""What the README's `reply.txt` says: the starter's policy agrees, but not for sale items."""


def commands() -> list[str]:
    lines = [line for kind, text in BLOCKS if kind == "sh" for line in text.splitlines()]
    return [line.partition("#")[0].strip() for line in lines]


def run(command: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    bin_ = str(Path(sys.executable).parent)
    environment = os.environ | {"PATH": f"{bin_}{os.pathsep}{os.environ['PATH']}"}
    return subprocess.run(  # noqa: S602 - the README's own lines, in a shell as a reader types them
        command, shell=True, cwd=cwd, env=environment, capture_output=True, text=True, timeout=300
    )


def test_the_rule_table_is_generated() -> None:
    assert with_rule_table(TEXT) == TEXT, "run python -m tests.readme"


def test_the_commands_of_a_project(tmp_path: Path) -> None:
    assert "kbgen new shop" in commands()
    made = run("kbgen new shop", tmp_path)
    assert made.returncode == 0, made.stderr
    (tmp_path / "shop/reply.txt").write_text(REPLY)
    for command in commands():
        if command.startswith(("kbgen", "mkdocs")) and command not in (
            "kbgen new shop",
            *ELSEWHERE,
        ):
            done = run(command, tmp_path / "shop")
            wrong = command == "kbgen verify reply.txt product=sale"
            assert done.returncode == wrong, f"{command}\n{done.stdout}\n{done.stderr}"
    assert (tmp_path / "shop/site/index.html").is_file()
    assert (tmp_path / "shop/policy.schema.json").stat().st_size > 1000


def test_the_commands_of_the_checkout() -> None:
    for command in commands():
        if command.startswith("make") and command not in ELSEWHERE:
            dry = run(f"{command} --dry-run", ROOT)
            assert dry.returncode == 0, dry.stderr


def test_every_command_is_run_somewhere() -> None:
    known = ("kbgen", "mkdocs", "make")
    assert all(command.startswith(known) or command in ELSEWHERE for command in commands())


def test_the_examples_check(tmp_path: Path) -> None:
    markdown = next(text for kind, text in BLOCKS if kind == "markdown")
    policy = next(text for kind, text in BLOCKS if kind == "yaml")
    more = (
        "delivery:\n  methods:\n    standard: {time: 3-5 business days}\n"
        "authority:\n  advisor:\n    goodwill_up_to: £10\n"
    )
    kb = knowledge_base(
        tmp_path,
        {"policies/a.yml": policy, "policies/b.yml": more, "content/return.md": markdown},
    )
    assert kb.problems == ()


def block(kind: str, start: str) -> str:
    """The text of the README's block that begins so."""
    texts: list[str] = [text for found, text in BLOCKS if found == kind]
    return next(text for text in texts if text.startswith(start))


def starter(folder: Path) -> Path:
    assert run("kbgen new shop --as-of 2026-11-21", folder).returncode == 0
    return folder / "shop"


def test_the_finding_is_what_the_tool_says(tmp_path: Path) -> None:
    shop = starter(tmp_path)
    article = shop / "content/returns/return-an-item.md"
    text = article.read_text("utf-8")
    right, wrong = MISTAKES["content/returns/return-an-item.md"]
    assert text.count(right) == 1
    article.write_text(text.replace(right, wrong), "utf-8")
    ran = run("COLUMNS=80 kbgen check --as-of 2026-11-21", shop)
    assert (ran.returncode, ran.stderr) == (1, "")
    assert ran.stdout == block("text", "content/returns/")


def test_the_comments_do_what_is_said_of_them(tmp_path: Path) -> None:
    shop = starter(tmp_path)
    article = shop / "content/returns/catalogue.md"

    def rules(text: str) -> list[str]:
        article.write_text(f"---\ntitle: Catalogue\n---\n{text}", "utf-8")
        ran = run("kbgen check --as-of 2027-03-02 --format json", shop)
        return [finding["rule"] for finding in json.loads(ran.stdout)["findings"]]

    text = block("markdown", "<!-- kbgen: claim")
    assert rules(text) == ["KB204"]
    assert rules(text.replace("14 days", "15 days")) == ["KB201"]
    assert rules(re.sub(r"<!-- kbgen: allow .*-->", "", text)) == ["KB204", "KB201"]


def test_the_chatbot_of_the_readme(tmp_path: Path) -> None:
    shop = starter(tmp_path)
    asks = f"""
assert objections({REPLY!r}) == []
assert objections({REPLY.replace("30", "50")!r}) == [
    "'50 days' contradicts 'returns.window': the policy says 30 days."
    " This promises 20 days more than the policy."
]
"""
    (shop / "backend.py").write_text(block("python", "from datetime") + asks, "utf-8")
    done = run("python backend.py", shop)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("picture", re.findall(r"!\[[^]]*\]\(([^)]+)\)", TEXT))
def test_the_pictures_are_there(picture: str) -> None:
    assert (ROOT / picture).read_bytes().startswith(b"\x89PNG")


def test_every_command_of_kbgen_is_named() -> None:
    for name in main.commands:
        assert f"kbgen {name}" in TEXT, name
