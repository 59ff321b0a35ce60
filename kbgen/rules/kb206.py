"""A declared claim stands before a sentence that states nothing of the kind.

## Why

`<!-- kbgen: claim returns.window -->` says: hold the next sentence against this fact. Where that sentence
gives no length of time, because it was rewritten or moved, nothing is held against the policy, and the
author believes that it is.

## Example

```yaml policies/returns.yml
returns:
  window: 30 days
```

```markdown content/returns.md
---
title: Return an item
---
<!-- kbgen: claim returns.window -->
Changed your mind? Send it back in time.
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
Changed your mind? <!-- kbgen: claim returns.window --> Send it back inside of 30 days.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from kbgen.claims import Claim, Strength, claims_of
from kbgen.claims.compare.values import Verdict, compare
from kbgen.claims.declared import Target, expected, said_by_policy, target_of
from kbgen.links import hypertext
from kbgen.model import Article, Declaration, KnowledgeBase, Level, Loc, Problem, Related
from kbgen.scope import InForce
from kbgen.values import Items, Value

ID = "KB206"
NAME = "unfulfilled-declaration"
LEVEL = Level.WARNING


def check(kb: KnowledgeBase) -> Iterator[Problem]:
    """Look for what each declared sentence states."""
    declared: dict[str, list[Claim]] = {}
    for claim in claims_of(kb):
        if claim.strength is Strength.DECLARED:
            declared.setdefault(claim.loc.path, []).append(claim)
    for article in kb.articles.values():
        for declaration in article.declarations:
            message = _missing(kb, article, declaration, declared.get(article.path, []))
            if message:
                fact = kb.policy[declaration.key]
                yield Problem(ID, declaration.loc, message, (Related(fact.loc, "the fact"),))


def _missing(
    kb: KnowledgeBase, article: Article, declaration: Declaration, declared: list[Claim]
) -> str:
    """What is wrong with a declaration; nothing where its sentence can be held against the policy."""
    key = declaration.key
    target = target_of(article, declaration)
    if target is None:
        return "No sentence follows this. Put it before the one that it speaks of."
    known = said_by_policy(kb, article, declaration)
    if known is None:
        return f"The policy gives '{key}' no value for this case. Name one that it has a value for."
    source = target.source
    loc = hypertext(article.body).loc(article, source)
    if any(each.key == key and _within(each.loc, loc) for each in article.references):
        return ""
    wanted = expected(known.value)
    claims = [one for one in declared if key in one.keys and _within(one.loc, loc)]
    if claims:
        return _incomparable(kb, known, claims)
    cell = " In a table it stands in the cell that it speaks of." if target.is_cell else ""
    if wanted:
        return (
            f"The sentence behind this states nothing that could be held against '{key}', which"
            f" would be {wanted}.{cell}"
        )
    if _has_words(kb, article, target, known.value):
        return ""
    return (
        f"The sentence behind this has none of the words of '{key}':"
        f" {known.value.words(kb.language)}. Write them, or '{{{{ {key} }}}}'.{cell}"
    )


def _incomparable(kb: KnowledgeBase, known: InForce, claims: list[Claim]) -> str:
    """Why none of some statements can be compared with a value; nothing where one can."""
    for claim in claims:
        compared = compare(claim.said, known.value, kb.language, generous=True)
        if compared.verdict is not Verdict.UNKNOWN:
            return ""
    return (
        f"'{claims[0].text}' cannot be compared with '{known.fact.key}', which is"
        f" {known.value.words(kb.language)}."
    )


def _has_words(kb: KnowledgeBase, article: Article, target: Target, value: Value) -> bool:
    """Whether a sentence has the words of a text, or those of one part of a list."""
    read = target.passage.text[target.span.start : target.span.end]
    texts = (_folded(article.body[target.source.start : target.source.end]), _folded(read))
    sought = value.items if isinstance(value, Items) else (value,)
    return any(
        _folded(form) in text
        for one in sought
        for form in (one.words(kb.language), one.written())
        for text in texts
    )


def _folded(text: str) -> str:
    return " ".join(text.casefold().replace("’", "'").split())


def _within(inner: Loc, outer: Loc) -> bool:
    return (
        inner.path == outer.path
        and (outer.line, outer.column) <= (inner.line, inner.column)
        and (inner.end_line, inner.end_column) <= (outer.end_line, outer.end_column)
    )
