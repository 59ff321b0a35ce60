"""A comment is meant for kbgen and cannot be read.

## Why

A comment that allows a finding, or says what a sentence claims, does nothing where it is misspelt, and
nobody notices. An allowance needs a reason and a last day, so that no exception outlives its cause, and
a rule that may be excused: input that cannot be read and leaks are mended instead.

An `allow` that is alone on its line covers the next block: a paragraph, a heading, a whole list or a
whole table. Beside other text it covers the paragraph, list item, table row or heading that it stands
in. Nothing covers front matter. A `claim` says which fact the sentence behind it speaks of.

## Example

```yaml policies/returns.yml
returns:
  window: 30 days
```

```markdown content/returns.md
---
title: Return an item
---
<!-- kbgen: alow KB201 -->
Partners of ours may send it back for 60 days. <!-- kbgen: claim returns.windw --> You have 30 days.
```

## Use instead

```yaml policies/returns.yml
returns:
  window: 30 days
```

```markdown content/returns.md
---
title: Return an item
---
<!-- kbgen: allow KB501 reason="the page goes up with the campaign" until=2027-01-31 -->
See [our campaign](campaign.md).

<!-- kbgen: claim returns.window --> You have 30 days.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from kbgen.allowances import refusal
from kbgen.model import KnowledgeBase, Level, Problem

# The names alone: the modules are still being imported.
from kbgen.rules._list import NAMES
from kbgen.vocabulary import did_you_mean

ID = "KB026"
NAME = "kbgen-comment"
LEVEL = Level.ERROR

_IDS = tuple(name.upper() for name in NAMES)


def check(kb: KnowledgeBase) -> Iterator[Problem]:
    """Report what was filed while the articles were read, and rules that cannot be allowed."""
    yield from kb.problems_of(ID)
    for article in kb.articles.values():
        for allowance in article.allowances:
            for rule, loc in zip(allowance.rules, allowance.places, strict=True):
                message = why_not(rule)
                if message:
                    yield Problem(ID, loc, message)


def why_not(rule: str) -> str | None:
    """What is wrong with allowing a rule; None where it may be allowed."""
    if rule not in _IDS:
        return f"There is no rule '{rule}'.{did_you_mean(rule, _IDS)}"
    why = refusal(rule)
    return f"{rule} cannot be allowed: {why}." if why else None
