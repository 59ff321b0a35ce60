"""A fact for agents is shown in text that customers read.

## Why

A fact whose `audience` is `agent`, such as what an advisor may give as goodwill, is meant for the
desk. In the public part of an article every customer would read it, and ask for it. It is found as a
reference, as a table, and where a sentence writes its value out.

## Example

```yaml policies/authority.yml
authority:
  advisor:
    goodwill_up_to: £20
```

```markdown content/late.md
---
title: Late parcels
---
We can offer you up to {{ authority.advisor.goodwill_up_to }}.
```

## Use instead

```yaml policies/authority.yml
authority:
  advisor:
    goodwill_up_to: £20
```

```markdown content/late.md
---
title: Late parcels
---
We are sorry that your parcel is late. Tell us, and we will put it right.

::: agents
Offer up to {{ authority.advisor.goodwill_up_to }} without asking.
:::
```
"""

from __future__ import annotations

from collections.abc import Iterator

from kbgen.claims import Strength, claims_of
from kbgen.claims.compare.judge import agreement
from kbgen.model import Article, Audience, KnowledgeBase, Level, Problem, Related
from kbgen.render import is_public

ID = "KB601"
NAME = "agent-fact-in-public-text"
LEVEL = Level.ERROR


def check(kb: KnowledgeBase) -> Iterator[Problem]:
    """Look up the audience of every fact that public text names."""
    for article in kb.articles.values():
        if article.audience is Audience.PUBLIC:
            yield from _references(kb, article)
            yield from _tables(kb, article)
    yield from _statements(kb)


def _references(kb: KnowledgeBase, article: Article) -> Iterator[Problem]:
    for reference in article.references:
        fact = kb.policy[reference.key]
        if not reference.hidden and not is_public(fact):
            way_out = (
                "Move the sentence into an '::: agents' block."
                if reference.field == "body"
                else f"Take it out of the {reference.field}."
            )
            yield Problem(
                ID,
                reference.loc,
                f"'{fact.key}' is for agents, and customers would read it here. {way_out}",
                (Related(fact.loc, "the fact"),),
            )


def _statements(kb: KnowledgeBase) -> Iterator[Problem]:
    """Values for agents that public prose writes out."""
    audiences = {article.path: article.audience for article in kb.articles.values()}
    for claim in claims_of(kb):
        if claim.hidden or audiences[claim.loc.path] is Audience.AGENT:
            continue
        known = None if is_public(kb.policy[claim.keys[0]]) else agreement(kb, claim)
        if known:
            yield Problem(
                ID,
                claim.loc,
                f"'{claim.text}' gives '{known.fact.key}', which is for agents, and customers would"
                " read it here. Move the sentence into an '::: agents' block.",
                (Related(known.fact.loc, "the fact"),),
                level=None if claim.strength is not Strength.CONTEXT else Level.WARNING,
            )


def _tables(kb: KnowledgeBase, article: Article) -> Iterator[Problem]:
    for table in article.tables:
        facts = tuple(kb.policy.under(table.key))
        if facts and not table.hidden and not any(map(is_public, facts)):
            yield Problem(
                ID,
                table.loc,
                f"Nothing in '{table.key}' is for customers, and they would read this table."
                " Write the figures that agents need into an '::: agents' block.",
                (Related(facts[0].loc, "for agents"),),
            )
