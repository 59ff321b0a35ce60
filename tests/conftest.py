"""What several test modules share: one shop, built once by each command."""

from __future__ import annotations

import signal
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import settings

from kbgen.cli import main
from kbgen.load import load
from kbgen.mkdocs_plugin import settings_of
from kbgen.mkdocs_run import read_config
from kbgen.model import KnowledgeBase
from tests.project import TODAY
from tests.shop import DEMO, NOTICES, Ran, environment, epoch, kbgen, open_demo, open_shop, tree

# The same examples in every run, however slow the machine, so that a commit is green or it isn't.
settings.register_profile("same", derandomize=True, deadline=None)
settings.load_profile("same")

Cli = Callable[..., Ran]


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    """A fresh small shop."""
    return open_shop(tmp_path / "shop")


@pytest.fixture
def cli(monkeypatch: pytest.MonkeyPatch) -> Cli:
    """Runs a command in this process, on the day of the tests: `cli("check", cwd=shop)`."""

    def run(*words: str, cwd: Path, env: Mapping[str, str] | None = None) -> Ran:
        monkeypatch.chdir(cwd)
        monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
        result = CliRunner().invoke(main, words, env=epoch(TODAY) if env is None else env)
        if result.exception and not isinstance(result.exception, SystemExit):
            raise result.exception
        return Ran(result.exit_code, result.stdout, result.stderr)

    return run


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """The files of the small shop's site, as `kbgen build` makes them."""
    root = open_shop(tmp_path_factory.mktemp("built") / "shop")
    ran = kbgen("build", cwd=root)
    assert ran.code == 0, ran
    return tree(root / "site")


@pytest.fixture(scope="session")
def built_demo(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """The files of the demo shop's site, as `kbgen build --strict` makes them."""
    root = open_demo(tmp_path_factory.mktemp("demo") / "shop")
    ran = kbgen("build", "--strict", cwd=root, env=environment(PYTHONHASHSEED="1"))
    assert ran.code == 0, ran
    for word in NOTICES:
        assert word not in ran.out + ran.err
    return tree(root / "site")


@pytest.fixture(scope="session")
def demo_kb() -> KnowledgeBase:
    """The demo shop as it is loaded, on the day of the tests."""
    return load(settings_of(read_config(DEMO / "mkdocs.yml")), TODAY)


@pytest.fixture(scope="session", autouse=True)
def _interrupts() -> None:
    """A shell that starts the tests in the background has them, and what they start, ignore Ctrl+C."""
    signal.signal(signal.SIGINT, signal.default_int_handler)
