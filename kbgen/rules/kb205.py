"""An allowance has nothing to allow any more, or its last day is past.

## Why

An exception that outlives its cause hides the next mistake that is made beside it. Behind its last day
an allowance does nothing: what it covered is reported again.

## Example

```markdown content/returns.md
---
title: Return an item
---
<!-- kbgen: allow KB501 reason="the page goes up with the campaign" until=2027-01-31 -->
Send it back.
```

## Use instead

```markdown content/returns.md
---
title: Return an item
---
<!-- kbgen: allow KB501 reason="the page goes up with the campaign" until=2027-01-31 -->
See [our campaign](campaign.md).
```
"""

from __future__ import annotations

from collections.abc import Iterator

from kbgen.allowances import Outcome
from kbgen.model import Allowance, Article, Fix, KnowledgeBase, Level, Problem
from kbgen.rules.kb026 import why_not

ID = "KB205"
NAME = "unneeded-allowance"
LEVEL = Level.WARNING


def check(kb: KnowledgeBase) -> Iterator[Problem]:
    """Nothing: which allowances are needed is known when every other rule has spoken."""
    yield from kb.problems_of(ID)


def unneeded(kb: KnowledgeBase, outcome: Outcome) -> Iterator[Problem]:
    """The allowances that allowed nothing, and those whose day is past."""
    # What cannot be read is not held against anything, and what it hides may come back.
    is_read = kb.policy.complete and not kb.policy.unread
    for article in kb.articles.values():
        for allowance in article.allowances:
            rules = [rule for rule in allowance.rules if why_not(rule) is None]
            idle = [rule for rule in rules if (allowance.loc, rule) not in outcome.met]
            if kb.as_of > allowance.until:
                yield _past(allowance, is_needed=not is_read or idle != rules)
            elif idle and is_read and _is_read(kb, article):
                yield _idle(allowance, idle, rules)


def _is_read(kb: KnowledgeBase, article: Article) -> bool:
    """Whether anybody reads an article on the as-of date, so that rules look at it."""
    expired = article.expires is not None and kb.as_of >= article.expires
    return article.sound and not article.draft and not expired


def _past(allowance: Allowance, *, is_needed: bool) -> Problem:
    said = f"This allowance has ended: its last day was {allowance.until.isoformat()}."
    if is_needed:
        message = f"{said} Mend what it covers, or find out anew how long it may stay."
        return Problem(ID, allowance.loc, message)
    return Problem(ID, allowance.loc, f"{said} Delete it.", fix=_deletion(allowance))


def _idle(allowance: Allowance, idle: list[str], rules: list[str]) -> Problem:
    named = " and ".join(idle) if len(idle) < 3 else f"{', '.join(idle[:-1])} and {idle[-1]}"
    if idle == list(allowance.rules):
        message = f"Nothing here needs to be allowed: {named} finds nothing. Delete the comment."
        return Problem(ID, allowance.loc, message, fix=_deletion(allowance))
    message = f"{named} finds nothing here. Take it out of the comment."
    return Problem(ID, allowance.loc, message)


def _deletion(allowance: Allowance) -> Fix:
    return Fix("Delete the comment.", (allowance.removal,))
