"""Which article stands first: rules of the order, each on a few articles that differ in one thing."""

from __future__ import annotations

from pathlib import Path

import pytest

from kbgen.model import Audience
from kbgen.search.index import open_index
from tests.project import TODAY, knowledge_base

OTHERS = ("Gift cards", "Opening hours", "Your account", "Store pickup", "Payment methods")


def order(root: Path, query: str, *titles: str) -> list[str]:
    """The titles that a query finds among some others, best first."""
    articles = {
        f"content/{number}.md": f"---\ntitle: {title}\n---\nMore about that.\n"
        for number, title in enumerate((*titles, *OTHERS))
    }
    index = open_index(knowledge_base(root, articles, TODAY), root / ".kbgen")
    found = [result.title for result in index.search(query, Audience.PUBLIC).results]
    return [title for title in found if title in titles]


@pytest.mark.parametrize(
    ("query", "titles"),
    [
        # Of two titles that have what was asked for, the one that says little besides.
        ("uninstall app", ["Uninstall the app", "Uninstall games from the app for phones"]),
        ("sign in", ["Sign in", "If the sign in button in your browser is grey"]),
        # What was typed stands before words that mean the same.
        ("delete a lamp", ["Delete a lamp", "Remove a lamp"]),
        ("remove a lamp", ["Remove a lamp", "Delete a lamp"]),
        ("turn off 2fa", ["Turn off 2FA", "Disable two-step verification"]),
        # Words that mean the same stand before nothing at all.
        ("laptop repair", ["Repair a computer", "Repair a lamp"]),
        ("reboot the router", ["Restart the router", "Paint the router"]),
    ],
)
def test_the_first(tmp_path: Path, query: str, titles: list[str]) -> None:
    assert order(tmp_path, query, *reversed(titles)) == titles
    # An article that is as good stands where its path says, so both ways round.
    assert order(tmp_path / "again", query, *titles) == titles
