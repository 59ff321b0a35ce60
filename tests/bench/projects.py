"""Two projects on disk with the same pages: one for kbgen, one for MkDocs with Material."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from pathlib import Path

from tests.bench.articles import Page
from tests.bench.phrases import ROOT, Phrases

_EXTENSIONS = """\
  - admonition
  - attr_list
  - def_list
  - footnotes
  - md_in_html
  - tables
  - toc:
      permalink: false
  - pymdownx.details
  - pymdownx.superfences
"""
_OURS = """\
site_name: Help
site_url: https://help.kettlewick.example/
docs_dir: content
theme:
  name: material
plugins:
  - kbgen
exclude_docs: |
  /agents/
markdown_extensions:
  - kbgen.markdown_ext
"""
# The search, the pruning, and what else a help centre on Material has on: kbgen's pages have
# breadcrumbs and category pages too. Its most costly extras (instant, social cards) are off.
_THEIRS = """\
site_name: Help
site_url: https://help.kettlewick.example/
docs_dir: content
theme:
  name: material
  features:
    - navigation.prune
    - navigation.indexes
    - navigation.path
    - navigation.sections
    - navigation.tabs
    - navigation.top
    - search.highlight
    - search.suggest
plugins:
  - search
markdown_extensions:
"""
_AGENTS_ARTICLES = 10
"""One article for agents to so many public ones; MkDocs with Material has no such thing."""


def write_ours(root: Path, pages: Iterable[Page], phrases: Phrases, facts: int = 0) -> Path:
    """kbgen's project: the demo shop's policy with `facts` more, references, agents' text."""
    shutil.copytree(ROOT / "policies", root / "policies")
    with (root / "policies" / "terms.yml").open("a", encoding="utf-8") as terms:
        terms.write("".join(_facts(facts)))
    _write(root / "mkdocs.yml", _OURS + _EXTENSIONS)
    for number, page in enumerate(pages):
        body = page.body.written + _extra_fact(number, facts)
        if page.table_of:
            body += f"\n\n::: policy {page.table_of}"
        if page.agents:
            body += f"\n\n::: agents\n{page.agents}\n:::"
        front = (
            f"topics: [{_topic(page.category)}]\nowner: {page.category} team\n"
            "reviewed: 2026-11-09\nreview_every: 180 days\nkeywords: [help, answer]\n"
        )
        text = _article(page.title, page.description.written, front, body)
        _write(root / "content" / page.name, text)
        if number % _AGENTS_ARTICLES == 0:
            note = phrases.agents[number % len(phrases.agents)]
            text = _article(f"{page.title} for a customer", "", "audience: agent\n", note)
            _write(root / "content" / "agents" / page.name, text)
    return root


def write_theirs(root: Path, pages: Iterable[Page], tables: dict[str, str]) -> Path:
    """The peer's project. `tables` has the HTML of each policy table, which it gets as it is."""
    _write(root / "mkdocs.yml", _THEIRS + _EXTENSIONS)
    for page in pages:
        table = f"\n\n{tables[page.table_of]}" if page.table_of else ""
        text = _article(page.title, page.description.plain, "", page.body.plain + table)
        _write(root / "content" / page.name, text)
    return root


def _article(title: str, description: str, front: str, body: str) -> str:
    described = f'description: "{description.replace(chr(34), chr(39))}"\n' if description else ""
    return f'---\ntitle: "{title}"\n{described}{front}---\n{body}\n'


def _topic(category: str) -> str:
    return category if category in ("orders", "delivery", "returns", "contact") else "terms"


def _facts(count: int) -> Iterable[str]:
    if count:
        yield "\n  bench:\n"
    for number in range(count):
        value = (f"{number % 28 + 2} days", f"£{number % 90 + 1}.95", f"{number % 60 + 1}%")[
            number % 3
        ]
        if number % 5:
            yield f"    fact_{number}: {value}\n"
        else:
            yield (
                f"    fact_{number}:\n      value: {value}\n      owner: returns team\n"
                f"      overrides:\n        - {{when: {{product: sale}}, value: {value}}}\n"
            )


def _extra_fact(number: int, facts: int) -> str:
    return f"\n\nIt is {{{{ terms.bench.fact_{number % facts} }}}}." if facts else ""


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")
