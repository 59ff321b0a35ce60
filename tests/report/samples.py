"""A small knowledge base and findings of every shape."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from kbgen.model import (
    Edit,
    Finding,
    Fix,
    KnowledgeBase,
    Level,
    Loc,
    Policy,
    Related,
    Settings,
)
from kbgen.values import Language

RETURNS = "---\ntitle: Returns\n---\nSend it back within a fortnight of delivery.\n"
POLICY = "returns:\n  window: 30 days\n"


def knowledge_base(sources: dict[str, str] | None = None) -> KnowledgeBase:
    root = Path("project")
    return KnowledgeBase(
        Settings(root, root / "content", root / "policies", root / "site"),
        date(2026, 11, 21),
        Policy(),
        {},
        Language.parse("en-GB"),
        sources={"content/returns.md": RETURNS, "policies/returns.yml": POLICY}
        if sources is None
        else sources,
    )


FULL = Finding(
    "KB101",
    "express-slower-than-standard",
    Level.ERROR,
    Loc("content/returns.md", 4, 21, 4, 32),
    "This promises 14 days, and the policy says 30 days: customers are denied something.",
    (Related(Loc("policies/returns.yml", 2, 11, 2, 18), "the policy's value"),),
    Fix(
        "Write '{{ returns.window }}'.",
        (Edit(Loc("content/returns.md", 4, 21, 4, 32), "{{ returns.window }}"),),
    ),
)
WARNING = Finding(
    "KB802", "foreign-request", Level.WARNING, Loc("content/returns.md", 2, 1, 4, 5), "It warns."
)
WHOLE_FILE = Finding("KB022", "no-title", Level.NOTE, Loc("content/returns.md"), "It notes.")
NOWHERE = Finding("KB019", "no-home-page", Level.ERROR, None, "It is nowhere.")
EVERY = (FULL, WARNING, WHOLE_FILE, NOWHERE)
