"""A policy file or front matter is not YAML.

## Why

A file whose grammar is broken says nothing: none of its facts can be looked up, or the article would
show its front matter as text. Most often it is a tab, a `:` inside a text, or a quotation mark that is
never closed.

## Example

```yaml policies/returns.yml
returns:
  condition: Unworn: with its labels
```

## Use instead

```yaml policies/returns.yml
returns:
  condition: "Unworn: with its labels"
```
"""

from __future__ import annotations

from collections.abc import Iterator

from kbgen.model import KnowledgeBase, Level, Problem

ID = "KB002"
NAME = "yaml-syntax"
LEVEL = Level.ERROR


def check(kb: KnowledgeBase) -> Iterator[Problem]:
    """Report what was filed while the sources were read."""
    yield from kb.problems_of(ID)
