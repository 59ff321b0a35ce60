"""The wheel: built without the network, complete, and enough to start a help centre."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.shop import environment

ROOT = Path(__file__).parent.parent


def python(*words: str, cwd: Path, **env: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *words],
        cwd=cwd,
        env=environment() | env,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("wheel")
    built = python(
        "-m", "build", "--no-isolation", "--wheel", "--outdir", str(out), str(ROOT), cwd=out
    )
    assert built.returncode == 0, built
    (file,) = out.glob("*.whl")
    return file


def test_everything_is_in_it(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    for folder, inside in ((ROOT / "theme", "kbgen/theme"), (ROOT / "kbgen", "kbgen")):
        for file in folder.rglob("*"):
            if file.is_file() and "__pycache__" not in file.parts:
                assert f"{inside}/{file.relative_to(folder).as_posix()}" in names
    assert {name.split("/")[0] for name in names} == {
        "kbgen",
        next(name.split("/")[0] for name in names if name.endswith("/METADATA")),
    }
    assert not [name for name in names if "__pycache__" in name or name.endswith(".pyc")]


def test_the_wheel_starts_a_help_centre(wheel: Path, tmp_path: Path) -> None:
    target = tmp_path / "installed"
    installed = python(
        *("-m", "pip", "install", "--quiet", "--no-deps", "--no-index", "--no-compile"),
        *("--disable-pip-version-check", "--root-user-action=ignore"),
        *("--target", str(target), str(wheel)),
        cwd=tmp_path,
    )
    assert installed.returncode == 0, installed
    env = {"PYTHONPATH": str(target)}
    where = python("-c", "import kbgen; print(kbgen.__file__)", cwd=tmp_path, **env)
    assert where.stdout == f"{target}/kbgen/__init__.py\n"
    made = python("-m", "kbgen.cli", "new", "shop", cwd=tmp_path, **env)
    assert made.returncode == 0, made
    built = python("-m", "kbgen.cli", "build", "--strict", cwd=tmp_path / "shop", **env)
    assert built.returncode == 0, built
    page = (tmp_path / "shop/site/index.html").read_text()
    assert "Corner Shop" in page
    assert len(list(tmp_path.glob("shop/site/assets/stylesheets/help.*.css"))) == 1
    mkdocs = python("-m", "mkdocs", "build", "--strict", cwd=tmp_path / "shop", **env)
    assert mkdocs.returncode == 0, mkdocs
    assert (tmp_path / "shop/site/index.html").read_text() == page
