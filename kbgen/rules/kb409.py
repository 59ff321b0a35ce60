"""An article writes out what the policy said when somebody reviewed it, and says no longer.

## Why

"It takes 3 days." names no fact, so that nothing can be said against it by itself. But when somebody read
the article against the policy, 3 days was what standard delivery took. `kbgen review` keeps this for
every figure that an article writes out, and this rule points at those that the policy has left behind,
wherever in the article they stand by now. An article that was never reviewed has no record; in it only
sentences that name their fact are found, by KB201. `kbgen check --fix` leaves the figures alone: it never
changes what a page says.

## Example

```markdown content/returns.md
---
title: Return an item
reviewed: 2026-10-05
---
We want you to be happy with it. The clock starts when it comes, and stops 30 days later.
```

```yaml policies/returns.yml
returns:
  window: 14 days
```

```json .kbgen-reviews.jsonl
["content/returns.md", "2026-10-05"]
["content/returns.md", "2026-10-05", "returns.window", "30 days"]
```

## Use instead

A reference, which cannot fall behind, or the new value. If the figure is of something else, review the
article again: then nothing is recorded of it.

```markdown content/returns.md
---
title: Return an item
reviewed: 2026-10-05
---
We want you to be happy with it. The clock starts when it comes, and stops {{ returns.window }} later.
```

```yaml policies/returns.yml
returns:
  window: 14 days
```
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kbgen.claims import contradictions
from kbgen.claims.attribution import Attribution, Case
from kbgen.claims.compare.generous import is_generous
from kbgen.claims.compare.values import Verdict, compare
from kbgen.claims.context.mentions import Mention
from kbgen.claims.reader import Reader
from kbgen.claims.stated import Prose, cases
from kbgen.model import Article, KnowledgeBase, Level, Problem, Related, Reviewed
from kbgen.reviewed import Changed, changes, last_review
from kbgen.rules._passages import is_read
from kbgen.values import Day

ID = "KB409"
NAME = "outdated-value"
LEVEL = Level.WARNING


@dataclass(frozen=True, slots=True)
class Outdated:
    """A quantity that is what some facts were."""

    mention: Mention
    facts: tuple[Changed, ...]


def check(kb: KnowledgeBase) -> Iterator[Problem]:
    """Look for what was recorded of each article and is no longer in force."""
    reader = Reader(kb)
    attribution = Attribution(kb.policy, kb.language)
    for article in kb.articles.values():
        reviewed = last_review(kb, article)
        if not reviewed or not is_read(article, kb.as_of):
            continue
        changed = tuple(changes(kb, article, reviewed))
        past = _past(changed)
        if not past:
            continue
        prose = Prose.read(reader, article, past)
        # What KB201 or KB202 says to be wrong need not be said again.
        told = {found.claim.loc for found in contradictions(kb)}
        for one in outdated(kb, prose, changed, attribution):
            if one.mention.loc not in told:
                yield _problem(kb, article, reviewed, one)


def outdated(
    kb: KnowledgeBase, prose: Prose, changed: Sequence[Changed], attribution: Attribution
) -> Iterator[Outdated]:
    """The quantities of an article that are the old values of facts, and nothing that is in force."""
    past = _past(changed)
    among = prose.saying(past, kb.language)
    if not among.found:
        return
    by_case = {(one.name, one.was): one for one in changed}
    known = (*cases(kb, prose.article.applies_to), *past)
    for mention, meant in among.stated(attribution, known):
        found = (by_case.get((case.name, case.value)) for case in meant)
        facts = tuple(one for one in found if one)
        if len(facts) == len(meant) and not any(_agrees(kb, mention, one) for one in facts):
            yield Outdated(mention, facts)


def _past(changed: Sequence[Changed]) -> list[Case]:
    """What was in force at the review."""
    return [
        Case(one.name, one.known.fact, one.scope, one.was) for one in changed if one.was is not None
    ]


def _agrees(kb: KnowledgeBase, mention: Mention, changed: Changed) -> bool:
    """Whether a quantity is right by the new value too: "up to 5 days", where 3 to 5 became 4 to 5."""
    generous = is_generous(changed.known.fact.key)
    found = compare(mention.said, changed.known.value, kb.language, generous=generous)
    return found.verdict is Verdict.AGREES


def _problem(kb: KnowledgeBase, article: Article, reviewed: Reviewed, found: Outdated) -> Problem:
    day = Day(reviewed.day).words(kb.language)
    names = " and ".join(f"'{one.name}'" for one in found.facts)
    now = " and ".join(dict.fromkeys(one.known.value.words(kb.language) for one in found.facts))
    several = len(found.facts) > 1
    written = [f"'{one}'" for one in map(_reference, found.facts) if one]
    ways = " or ".join([*written, "the new value"])
    message = (
        f"'{found.mention.text}' is what {names} {'were' if several else 'was'} when the article was"
        f" reviewed on {day}; {'they are' if several else 'it is'} {now} now. Write {ways}. If it is of"
        f" something else, run 'kbgen review {article.path}'."
    )
    related = tuple(Related(one.known.loc, "what is in force") for one in found.facts)
    return Problem(ID, found.mention.loc, message, related)


def _reference(changed: Changed) -> str:
    """The reference to what is in force; nothing where one can't name several values of a scope."""
    scope = changed.scope
    if any(len(values) > 1 for _, values in scope.terms):
        return ""
    parts = [changed.known.fact.key]
    for key, (value,) in scope.terms:
        parts.append(f'{key}="{value}"' if any(map(str.isspace, value)) else f"{key}={value}")
    if scope.ordered:
        parts.append(f"ordered={scope.ordered.bare()}")
    return f"{{{{ {' '.join(parts)} }}}}"
