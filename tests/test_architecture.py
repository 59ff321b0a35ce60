"""What may know what: each library behind one module, one clock, modules that fit on a few screens."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
MODULES = sorted((ROOT / "kbgen").rglob("*.py"))
MOST_LINES = 520

# Where each library may be imported. A name that ends in "/" is a folder.
HOMES = {
    "mkdocs": ("kbgen/mkdocs_plugin.py", "kbgen/mkdocs_run.py"),
    "material": (),
    "click": ("kbgen/cli.py",),
    "yaml": ("kbgen/load/yaml_nodes.py",),
    "markdown": ("kbgen/markdown_ext.py", "kbgen/desk/markdown.py"),
    "holidays": ("kbgen/calendar.py", "kbgen/values/country.py"),
    "opening_hours": ("kbgen/values/hours.py",),
    "phonenumbers": ("kbgen/values/phone.py",),
    "babel": (
        "kbgen/values/",
        "kbgen/claims/extract/countries.py",
        "kbgen/claims/topics/wording.py",
    ),
    "jinja2": ("kbgen/desk/page.py",),
    "whoosh": ("kbgen/search/whoosh_engine.py",),
    "starlette": ("kbgen/desk/app.py",),
    "uvicorn": ("kbgen/desk/server.py",),
}
# The stages of the check in the order in which a text goes through them: each knows only those before.
STAGES = (
    "prose",
    "topics",
    "extract",
    "context",
    "hours",
    "cases",
    "promises",
    "meaning",
    "anchor",
    "told",
    "compare",
)
CLOCK = {"datetime": {"now", "today", "utcnow"}, "date": {"today"}, "time": {"time", "time_ns"}}


def name_of(module: Path) -> str:
    return module.relative_to(ROOT).as_posix()


def imports(module: Path) -> Iterator[str]:
    """What a module imports when it runs, anywhere in it."""
    tree = ast.parse(module.read_text())
    for_types = {
        inside
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"
        for inside in ast.walk(node)
    }
    for node in ast.walk(tree):
        if node in for_types:
            continue
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            yield node.module or ""


def importers(library: str) -> list[str]:
    return [
        name_of(module)
        for module in MODULES
        if any(found.partition(".")[0] == library for found in imports(module))
    ]


@pytest.mark.parametrize(("library", "homes"), HOMES.items(), ids=HOMES)
def test_each_library_has_its_place(library: str, homes: tuple[str, ...]) -> None:
    found = importers(library)
    assert [name for name in found if not name.startswith(homes or ("nowhere",))] == []
    for home in homes:
        assert [name for name in found if name.startswith(home)]


def test_only_two_modules_read_the_clock() -> None:
    found = {name_of(module) for module in MODULES if reads_the_clock(module)}
    assert found <= {"kbgen/clock.py", "kbgen/cli.py"}
    assert "kbgen/clock.py" in found


def reads_the_clock(module: Path) -> bool:
    return any(
        isinstance(node, ast.Attribute)
        and node.attr in CLOCK.get(ast.unparse(node.value).rpartition(".")[2], ())
        for node in ast.walk(ast.parse(module.read_text()))
    )


def test_the_core_knows_no_adapter() -> None:
    """Sources, values, rules and pages can be used without a command line or MkDocs."""
    adapters = {"kbgen.cli", "kbgen.mkdocs_run", "kbgen.mkdocs_plugin", "kbgen.markdown_ext"}
    # It loads the project by itself where another engine runs it.
    allowed = {
        "kbgen/cli.py",
        "kbgen/mkdocs_run.py",
        "kbgen/mkdocs_plugin.py",
        "kbgen/markdown_ext.py",
        "kbgen/desk/markdown.py",
    }
    for module in MODULES:
        if name_of(module) not in allowed:
            assert adapters.isdisjoint(imports(module)), name_of(module)


@pytest.mark.parametrize("number", range(len(STAGES)), ids=STAGES)
def test_a_stage_of_the_check_knows_none_behind_it(number: int) -> None:
    later = {f"kbgen.claims.{stage}" for stage in STAGES[number + 1 :]}
    for module in MODULES:
        if name_of(module).startswith(f"kbgen/claims/{STAGES[number]}/"):
            stages = {".".join(name.split(".")[:3]) for name in imports(module)}
            assert later.isdisjoint(stages), name_of(module)


def test_every_stage_of_the_check_has_its_place() -> None:
    folders = {path.parent.name for path in (ROOT / "kbgen" / "claims").glob("*/__init__.py")}
    assert folders == set(STAGES)


@pytest.mark.parametrize("module", MODULES, ids=name_of)
def test_modules(module: Path) -> None:
    text = module.read_text()
    assert len(text.splitlines()) <= MOST_LINES
    assert ast.get_docstring(ast.parse(text)), "no docstring"
    assert module.stem != "utils"
