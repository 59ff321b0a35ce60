"""What KB606 reads and what it leaves alone, where a case in Markdown cannot say it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kbgen.model import Loc
from kbgen.rules.kb606 import MOST_BYTES, check
from tests.project import knowledge_base

LINE = b"::: agents"


def places(root: Path, content: bytes) -> list[Loc | None]:
    file = root / "content" / "notes.txt"
    file.parent.mkdir(parents=True)
    file.write_bytes(content)
    return [problem.loc for problem in check(knowledge_base(root, {}))]


@pytest.mark.parametrize(
    "content",
    [
        b"\xef\xbb\xbf" + LINE,
        LINE + b"\r\nHello.\r\n",
        LINE + b"\rHello.\r",
        LINE + b"\n" + b"x" * 9_000 + b"\0",
        LINE + b"\n" + b"x" * (MOST_BYTES - len(LINE) - 1),
    ],
    ids=["byte order mark", "Windows", "old Mac", "a NUL far down", "as long as may be"],
)
def test_text_is_read(tmp_path: Path, content: bytes) -> None:
    assert places(tmp_path, content) == [Loc("content/notes.txt", 1, 1, 1, 11)]


@pytest.mark.parametrize(
    "content",
    [b"\0\n" + LINE, b"x" * 8_000 + b"\0\n" + LINE, LINE + b"\n" + b"x" * MOST_BYTES],
    ids=["a NUL", "a NUL in the first 8 KB", "too long"],
)
def test_the_rest_is_not(tmp_path: Path, content: bytes) -> None:
    assert places(tmp_path, content) == []


def test_what_is_no_file_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    (tmp_path / "content/dead.txt").symlink_to("nowhere.txt")
    os.mkfifo(tmp_path / "content/pipe.txt")
    kb = knowledge_base(tmp_path, {})
    assert kb.files == {"dead.txt", "pipe.txt"}
    assert list(check(kb)) == []
