"""One desk over the demo shop for all tests that only read."""

from __future__ import annotations

import pytest

from kbgen.desk.state import Keeper
from tests.desk.desks import Client, client_of, keeper_of
from tests.shop import open_demo


@pytest.fixture(scope="package")
def demo_keeper(tmp_path_factory: pytest.TempPathFactory) -> Keeper:
    return keeper_of(open_demo(tmp_path_factory.mktemp("desk") / "shop"))


@pytest.fixture(scope="package")
def demo(demo_keeper: Keeper) -> Client:
    return client_of(demo_keeper)
