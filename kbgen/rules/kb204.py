"""A sentence writes out a value that the policy has, where a reference could stand.

## Why

Today it agrees. When the policy changes, it goes on saying what held before, until somebody finds and
changes it by hand. A reference shows the value in force and cannot drift. Where a reference gives exactly
the words that are there, `kbgen check --fix` puts it in their place, and the page reads as before.

## Example

```yaml policies/returns.yml
returns:
  window: 30 days
```

```markdown content/returns.md
---
title: Return an item
---
You can return an item within 30 days of delivery.
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
You can return an item within {{ returns.window }} of delivery.
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from kbgen.claims import Claim, Strength, claims_of
from kbgen.claims.compare.judge import agreement
from kbgen.claims.quantity import Bound, StatedHours
from kbgen.load.marks import ReferenceMark, Span
from kbgen.load.references import References
from kbgen.model import (
    Article,
    Audience,
    Edit,
    Fix,
    KnowledgeBase,
    Level,
    Loc,
    Problem,
    Reference,
    Related,
    Scope,
)
from kbgen.render import in_form, is_public, resolve, worded
from kbgen.scope import InForce
from kbgen.values import Day, Duration, Email, Money, Percent, Period, Phone, Time

ID = "KB204"
NAME = "hard-coded-value"
LEVEL = Level.NOTE

_UNSAFE_BEFORE = ("{", "\\", "<", "&")
_MARKUP = frozenset("\\`*_{}[]<>#|&\"'~^$=!")
"""What a reference writes as an entity, so that nothing else makes a link of it."""

_IN_LINK = re.compile(r"[^\[\]]*\](?:\[|\((?![^()\n]*\{\{))|[^<]*</a\b", re.IGNORECASE)
"""What stands behind a part of the text of a link, unless its address is a reference."""

_PLAIN_FIELD = re.compile(r"(?:title|description): +[A-Za-z][^#\"']*$")
"""What stands before a part of a title that has neither quotes nor lines of its own."""


def check(kb: KnowledgeBase) -> Iterator[Problem]:
    """Look for claims that say exactly what the policy says."""
    articles = {article.path: article for article in kb.articles.values()}
    for claim in claims_of(kb):
        if claim.strength is Strength.CONTEXT or claim.unknown or claim.said.bound is Bound.ABOUT:
            continue
        known = agreement(kb, claim)
        article = articles[claim.loc.path]
        if not known or not _is_shown(article, claim, known):
            continue
        reference = _reference(kb, article, claim, known)
        fix = _fix(kb, claim, known, reference) if reference else None
        if reference and (fix or (claim.strength is Strength.CLAUSE and _is_same(claim, known))):
            yield _problem(kb, claim, known, reference, fix)


def _problem(
    kb: KnowledgeBase, claim: Claim, known: InForce, reference: Reference, fix: Fix | None
) -> Problem:
    fact, policy = known.fact, worded(known.value, kb.language)
    written = f"{{{{ {reference.written} }}}}"
    if fix:
        way_out = fix.description
    elif claim.text.split() == policy.split():
        way_out = f"Write '{written}' in its place."
    else:
        way_out = f"Reword the sentence around '{written}', which gives '{policy}'."
    message = (
        f"'{claim.text}' is what '{fact.key}' says today, and will not change with the policy."
        f" {way_out}"
    )
    related = (Related(known.loc, f"{fact.key}: {policy}"),)
    return Problem(ID, claim.loc, message, related, fix)


def _is_shown(article: Article, claim: Claim, known: InForce) -> bool:
    """Whether those who read the passage may see a reference to the fact."""
    return is_public(known.fact) or claim.hidden or article.audience is Audience.AGENT


def _is_same(claim: Claim, known: InForce) -> bool:
    """Whether the claim gives the whole of the policy's value, and gives it as a figure."""
    match claim.said.value, known.value:
        case Duration() as said, Duration() as policy:
            return said.same_length(policy)
        case Money() as said, Money():
            return not said.is_free
        case ((Percent() | Time()), _):
            return True
        case (Day() | Period()) as said, policy:
            return said == policy
        case _:
            return False


def _fix(kb: KnowledgeBase, claim: Claim, known: InForce, reference: Reference) -> Fix | None:
    """A reference that gives the very characters that stand there; None where none does."""
    if not _is_figure(claim):
        return None
    for loc in _places(claim):
        text = _text(
            kb,
            loc,
            is_address=isinstance(claim.said.value, Email | Phone),
            is_field=claim.field != "body",
        )
        if not text:
            continue
        for form, end in (("words", ""), ("adjective", " | adjective")):
            if in_form(known.value, form, kb.language) == text:
                written = f"{{{{ {reference.written}{end} }}}}"
                return Fix(f"Write '{written}'.", (Edit(loc, written),))
    return None


def _is_figure(claim: Claim) -> bool:
    value = claim.said.value
    if isinstance(value, Email):  # an engine that makes links of addresses goes on doing so
        return not _MARKUP & set(claim.text)
    return isinstance(value, Duration | Money | Percent | Time | Phone | StatedHours | Day | Period)


def _places(claim: Claim) -> Iterator[Loc]:
    """Where the quantity stands, alone and with the words of its bound ("until 31 January")."""
    loc, lead = claim.loc, claim.said.span.start - claim.said.lead
    if loc.line == loc.end_line:
        yield loc
        if 0 < lead < loc.column:
            yield replace(loc, column=loc.column - lead)


def _text(kb: KnowledgeBase, loc: Loc, *, is_address: bool, is_field: bool) -> str:
    """The characters at a place; nothing where no reference may be put in their place.

    That is where its braces would not be read, and for an address where a link would go on leading to
    the old one, and for front matter what is not a line of plain YAML.
    """
    line = _lines(kb.sources[loc.path])[loc.line - 1]
    before, behind = line[: loc.column - 1], line[loc.end_column - 1 :]
    if before.endswith(_UNSAFE_BEFORE) or behind.startswith("}"):
        return ""
    if is_address and _IN_LINK.match(behind):
        return ""
    if is_field and not _PLAIN_FIELD.match(before):
        return ""
    return line[loc.column - 1 : loc.end_column - 1]


def _reference(
    kb: KnowledgeBase, article: Article, claim: Claim, known: InForce
) -> Reference | None:
    """The reference to a claim's fact in its case; None where it cannot be written."""
    scope = _own(kb, article.applies_to, claim.scopes[0], known)
    if any(len(values) > 1 for _, values in scope.terms):  # said of several cases at once
        return None
    parts = [known.fact.key]
    for key, values in scope.terms:
        parts.append(f"{key}={_quoted(values[0])}")
    if scope.ordered:
        parts.append(f"ordered={scope.ordered.start}/{scope.ordered.end}")
    inner = " ".join(parts)
    mark = ReferenceMark(Span(0, len(inner) + 4), f" {inner} ")
    read = References(kb.policy).read(mark, claim.loc, hidden=claim.hidden)
    if read is None or read.key != known.fact.key or resolve(kb, article, read) != known:
        return None
    return replace(read, written=inner)


def _own(kb: KnowledgeBase, general: Scope, scope: Scope, known: InForce) -> Scope:
    """What a reference has to say of a scope: neither what its article says nor what changes nothing."""
    told_apart = {key for override in known.fact.overrides for key, _ in override.when.terms}
    home = kb.policy.get("business.country")
    at_home = ("country", (home.value.bare(),)) if home and home.value else None
    terms = tuple(
        term
        for term in scope.terms
        if term[0] in told_apart
        and term not in general.terms
        and (term != at_home or known.override)
    )
    return Scope(terms, scope.ordered if scope.ordered != general.ordered else None)


def _quoted(value: str) -> str:
    return f'"{value}"' if any(each.isspace() for each in value) else value


# Many claims of one article follow one another.
@lru_cache(maxsize=8)
def _lines(text: str) -> tuple[str, ...]:
    return tuple(text.split("\n"))
