"""Time grows with the text, whatever it is made of."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from kbgen.load import load
from kbgen.load.articles import read_article
from kbgen.load.references import References
from kbgen.model import Policy
from kbgen.render_markdown import Resolver, public_html, public_markdown
from tests.project import TODAY, settings, write

CHARACTERS = 60_000
SECONDS = 20.0
"""Far more than it takes, far less than where time grows with the square."""
UNITS = (
    "`", "`` ` ", "`a", "{{", "{{ a ", "{{ a }} ", "{{ a=b ", "}}", "<code>", "<code ", "<a ", "<",
    "</code>", ":::", ":::\n", "::: agents\n", "::: agents\n:::\n", ":::tip\n", "::: policy a\n",
    ":: agents\n", "; agents ", "<!--", "<!-- -->", "<!-- --> ", "-->", "[", "![", "(", ">", "> ",
    ">\n", "- ", "- a\n", "1. ", "* ", "*", "_", "-", "=", "#", "# a\n", "```\n", "``` a\n", "~~~\n```\n",
    "    ```\n", "    a\n\n", "\n", " ", "\t", "|", "|-|\n", "\\", "\\{{", "!!! a ", "??? ", "[^1]: ",
    ": a\n", "---\n", "title: a\n", "a", "\u200b", "é::",
)  # fmt: skip


@pytest.mark.parametrize("unit", UNITS)
def test_articles(unit: str) -> None:
    text = unit * (CHARACTERS // len(unit))
    resolver = Resolver(lambda mark: "x", lambda key: "y")
    started = time.process_time()
    for front in ("", "---\ntitle: x\n---\n", "---\n", "\n"):
        read_article("p", "n", front + text, References(Policy()))
    public_markdown(text, resolver)
    public_html(text, resolver.reference)
    assert time.process_time() - started < SECONDS


def test_many_articles_and_facts(tmp_path: Path) -> None:
    """Twice as many take about twice as long."""
    spent = []
    for count in (150, 300):
        root = tmp_path / str(count)
        terms = "".join(
            f"  t{number}:\n    value: {number + 1} days\n"
            f"    overrides: [{{when: {{product: p{number}}}, value: 1 day}}]\n"
            for number in range(count)
        )
        write(root, {"policies/p.yml": f"terms:\n{terms}", "content/index.md": "# A"})
        text = "# A\n\n" + "".join(
            f"{{{{ terms.t{number % count} product=p{number % count} }}}} in `code`\n\n- item\n\n"
            for number in range(20)
        )
        write(root, {f"content/a{number}.md": text for number in range(count)})
        started = time.process_time()
        kb = load(settings(root), TODAY)
        spent.append(time.process_time() - started)
        assert (len(kb.articles), len(kb.policy.facts), kb.problems) == (count + 1, count, ())
    assert spent[1] < 8 * spent[0]
