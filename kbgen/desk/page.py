"""The desk's pages, from their templates."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from kbgen.desk.cases import choices
from kbgen.desk.state import State
from kbgen.labels import capitalised, humanised
from kbgen.model import KnowledgeBase

STATIC = Path(__file__).parent / "static"
_TEMPLATES = Path(__file__).parent / "templates"


def desk_page(state: State) -> str:
    """The one page of the desk."""
    page: str = _template("desk.html").render(
        name=state.kb.settings.site_name or "Help centre",
        language=state.kb.language.tag,
        today=state.kb.as_of.isoformat(),
        choices=choices(state.kb),
        levels=_levels(state.kb),
    )
    return page


def sign_in_page(again: bool) -> str:
    """Where a browser shows the token."""
    page: str = _template("sign-in.html").render(again=again)
    return page


def categories(state: State) -> list[str]:
    """The parts of the help centre, by what they are called."""
    return sorted(set(state.categories.values()) - {""})


def _levels(kb: KnowledgeBase) -> list[dict[str, str]]:
    found = []
    for id_ in kb.policy.ids("escalation.levels"):
        name = kb.policy.get(f"escalation.levels.{id_}.name")
        said = name.value.words(kb.language) if name and name.value else capitalised(humanised(id_))
        found.append({"id": id_, "name": said})
    return found


@lru_cache(maxsize=4)
def _template(name: str) -> Any:
    environment = Environment(
        loader=FileSystemLoader(_TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template(name)
