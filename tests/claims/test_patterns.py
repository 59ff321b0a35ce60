"""Patterns that wait to be compiled."""

from __future__ import annotations

import ast
import pkgutil
import re
from importlib import import_module
from pathlib import Path

import pytest

import kbgen.claims
from kbgen.claims.patterns import lazy

MODULES = sorted(
    found.name for found in pkgutil.walk_packages(kbgen.claims.__path__, "kbgen.claims.")
)


def test_it_does_what_a_compiled_one_does() -> None:
    pattern, compiled = lazy(r"(?P<what>a)b+", re.IGNORECASE), re.compile(r"(?P<what>a)b+", re.I)
    for text in ("", "abb", "x ABb, ab", "b"):
        for method in ("search", "match", "fullmatch"):
            found, known = getattr(pattern, method)(text), getattr(compiled, method)(text)
            assert (found and found.groupdict()) == (known and known.groupdict())
        assert pattern.findall(text) == compiled.findall(text)
        assert pattern.sub("-", text) == compiled.sub("-", text)
        assert pattern.split(text) == compiled.split(text)
    assert pattern.pattern == compiled.pattern
    assert pattern.groupindex == compiled.groupindex


def test_a_mistake_is_told_when_it_is_first_used() -> None:
    pattern = lazy("(")
    with pytest.raises(re.error):
        pattern.search("text")


def _patterns(value: object, depth: int = 0) -> list[re.Pattern[str]]:
    """The patterns that a module's variable is or holds."""
    if type(value) is type(lazy("")):
        return [value]
    parts: list[object] = []
    if isinstance(value, dict):
        parts = [*value, *value.values()]
    elif isinstance(value, (tuple, list, set, frozenset)):
        parts = [*value]
    return [found for part in parts if depth < 4 for found in _patterns(part, depth + 1)]


@pytest.mark.parametrize("module", MODULES)
def test_all_of_a_module_compile(module: str) -> None:
    for value in vars(import_module(module)).values():
        for pattern in _patterns(value):
            assert pattern.search("") is None or pattern.search("")


def test_none_is_compiled_while_modules_are_read() -> None:
    (root,) = kbgen.claims.__path__
    for path in Path(root).rglob("*.py"):
        if path.name == "patterns.py":
            continue
        calls = (
            each for each in ast.walk(ast.parse(path.read_text())) if isinstance(each, ast.Call)
        )
        names = {ast.unparse(each.func) for each in calls}
        assert "re.compile" not in names, path
