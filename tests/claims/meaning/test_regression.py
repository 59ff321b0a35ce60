"""Weights over clues: how they are read and summed."""

from __future__ import annotations

import math

import pytest

from kbgen.claims.meaning.regression import Regression

_WEIGHTS = "# remark\nno\tyes\n0\t10\nn:send §\t1\t200\nk:day\t0\t50\t1\t-20\n"


def test_shares_are_those_of_a_softmax_over_the_weights() -> None:
    shares = Regression.parse(_WEIGHTS).shares(["n:send §", "k:day", "n:unknown"])

    odds = math.exp((10 + 200 - 20 - 50) / 100)
    assert shares == pytest.approx({"no": 1 / (1 + odds), "yes": odds / (1 + odds)})


def test_without_clues_the_bases_tell() -> None:
    counts = Regression.parse(_WEIGHTS).counts([])

    assert counts[1] - counts[0] == 10
