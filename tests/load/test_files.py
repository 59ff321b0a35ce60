"""Files to text: encodings, line ends, limits, what is not a file."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kbgen.load.files import files_below, read_text
from kbgen.model import Loc, Problem


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (b"", ""),
        (b"a\nb", "a\nb"),
        (b"a\r\nb\r\n", "a\nb\n"),
        (b"a\rb", "a\nb"),
        (b"\xef\xbb\xbfa", "a"),
        ("é 😀\u2028x".encode(), "é 😀\u2028x"),
    ],
)
def test_text_of_a_file(tmp_path: Path, raw: bytes, text: str) -> None:
    file = tmp_path / "a.md"
    file.write_bytes(raw)
    assert read_text(file, "a.md") == (text, None)


@pytest.mark.parametrize(
    ("raw", "line", "column", "byte"),
    [
        (b"\xff", 1, 1, "FF"),
        (b"a\n\xc3\xa9\xa3", 2, 2, "A3"),
        (b"a\r\nbc\xe9", 2, 3, "E9"),
        (b"\xef\xbb\xbfab\xe9", 1, 3, "E9"),
        (b"ab\xe2\x82", 1, 3, "E2"),
    ],
)
def test_first_byte_that_is_not_utf_8(
    tmp_path: Path, raw: bytes, line: int, column: int, byte: str
) -> None:
    file = tmp_path / "a.md"
    file.write_bytes(raw)
    message = f"This file is not UTF-8: byte 0x{byte} stands here. Save it as UTF-8."
    problem = Problem("KB001", Loc("p.md", line, column, line, column + 1), message)
    assert read_text(file, "p.md") == (None, problem)


def test_nul(tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    file.write_bytes(b"a\r\nb\0c")
    message = "This file is not text: a NUL stands here. Save it as UTF-8."
    assert read_text(file, "a.md") == (None, Problem("KB001", Loc("a.md", 2, 2, 2, 3), message))


def test_too_large(tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    file.write_bytes(b"x" * 11)
    message = "This file has 11 bytes; kbgen reads up to 10."
    assert read_text(file, "a.md", 10) == (None, Problem("KB003", Loc("a.md"), message))
    assert read_text(file, "a.md", 11) == ("x" * 11, None)


def test_what_cannot_be_opened(tmp_path: Path) -> None:
    (tmp_path / "gone.md").symlink_to(tmp_path / "nowhere")
    text, problem = read_text(tmp_path / "gone.md", "gone.md")
    assert text is None
    assert problem == Problem(
        "KB001", Loc("gone.md"), "This file cannot be read: No such file or directory."
    )


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.md")
    assert read_text(tmp_path / "pipe.md", "pipe.md") == (
        None,
        Problem("KB001", Loc("pipe.md"), "This is not a file."),
    )


def test_order_hidden_files_and_links(tmp_path: Path) -> None:
    for name in ("b/z.md", "b/.x.md", ".git/y.md", "a.md", "b/c/d.md"):
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("")
    (tmp_path / "b" / "loop").symlink_to(tmp_path)
    (tmp_path / "other").symlink_to(tmp_path / "b" / "c")
    names = [file.relative_to(tmp_path).as_posix() for file in files_below(tmp_path)]
    assert names == ["a.md", "b/z.md", "b/c/d.md", "other/d.md"]
    assert list(files_below(tmp_path / "nowhere")) == []
