"""Whole help centres that contradict nothing: on how much of them the check is silent."""

from __future__ import annotations

import pytest

from tests.claims.items import FOLDER, Shop, read_set
from tests.claims.judge import judge

_SHOPS = read_set("true")
_MOST = {"electronics_nl": 4, "fashion_ie": 3, "kitchen_us": 6, "toys_gb": 0}
"""How many false alarms of each shop are known. They may only become fewer."""


def test_every_shop_has_its_bound() -> None:
    assert {path.stem for path in (FOLDER / "true").glob("*.txt")} == set(_MOST)


@pytest.mark.parametrize("shop", _SHOPS, ids=lambda shop: shop.path.stem)
def test_few_false_alarms(shop: Shop) -> None:
    alarms = [finding.message for verdict in judge(shop) for finding in verdict.alarms]

    assert len(alarms) <= _MOST[shop.path.stem], alarms
