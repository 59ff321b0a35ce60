"""Files that are replaced whole."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kbgen.model import SetupError
from kbgen.writing import write_whole


def test_a_new_file_has_the_permissions_of_any_other(tmp_path: Path) -> None:
    (tmp_path / "other").write_bytes(b"")
    write_whole(tmp_path / "new", b"text", "new")
    assert (tmp_path / "new").read_bytes() == b"text"
    assert (tmp_path / "new").stat().st_mode == (tmp_path / "other").stat().st_mode


def test_a_file_keeps_its_permissions_and_leaves_nothing_beside_it(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"old")
    (tmp_path / "a").chmod(0o640)
    write_whole(tmp_path / "a", b"new", "a")
    assert (tmp_path / "a").read_bytes() == b"new"
    assert (tmp_path / "a").stat().st_mode & 0o777 == 0o640
    assert os.listdir(tmp_path) == ["a"]


def test_the_target_of_a_link_changes(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "a").write_bytes(b"old")
    (tmp_path / "link").symlink_to("folder/a")
    write_whole(tmp_path / "link", b"new", "link")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "folder" / "a").read_bytes() == b"new"


def test_what_cannot_be_written_stays(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "a").write_bytes(b"old")
    for target, why in (
        (tmp_path / "nowhere" / "a", "No such file or directory"),
        (tmp_path / "folder" / "a" / "b", "Not a directory"),
        (tmp_path / "folder", "Is a directory"),
    ):
        with pytest.raises(SetupError) as raised:
            write_whole(target, b"new", "a")
        assert str(raised.value) == f"a cannot be written: {why}."
    assert sorted(os.listdir(tmp_path)) == ["folder"]
    assert (tmp_path / "folder" / "a").read_bytes() == b"old"
