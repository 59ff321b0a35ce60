"""A sentence counts a time from another event than the policy does.

## Why

"30 days from purchase" and "30 days from delivery" are not the same promise: a parcel that takes a week
costs the customer seven of the days, and whoever reads both doesn't know which one holds. The policy says
with `counted_from` when the days begin. Which of the two is meant nobody can tell from the text, so this is
a note, and the lengths are not compared. A sentence that is about nothing else ("the 30 days start on the
day you order") leaves no doubt: it contradicts the policy (KB201).

## Example

```yaml policies/returns.yml
returns:
  window: {value: 30 days, counted_from: delivery}
```

```markdown content/returns.md
---
title: Return an item
---
You can send it back within 30 days of purchase.
```

## Use instead

```yaml policies/returns.yml
returns:
  window: {value: 30 days, counted_from: delivery}
```

```markdown content/returns.md
---
title: Return an item
---
You can send it back within {{ returns.window }} of delivery.
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from kbgen.claims import Claim, Strength, claims_of, contradictions
from kbgen.claims.compare.judge import different_start
from kbgen.claims.context.events import same_event
from kbgen.claims.quantity import Started
from kbgen.model import Article, KnowledgeBase, Level, Problem, Related

ID = "KB203"
NAME = "different-start-event"
LEVEL = Level.NOTE

_GOODS = (
    r"(?:it|them|this|(?:your |the |an? )?(?:order|items?|goods|parcel|package|purchase|product)s?)"
)
_NAMED = (
    ("delivery", rf"delivery(?: date| day)?(?: of {_GOODS})?|receipt(?: of {_GOODS})?"),
    ("delivery", rf"receiving {_GOODS}|getting {_GOODS}|{_GOODS} (?:arriving|being delivered)"),
    ("delivery", rf"you (?:have )?(?:receive|received|get|got) {_GOODS}"),
    ("delivery", rf"{_GOODS} (?:(?:was|were|is|are|has been|have been) delivered|arrives?|arrived)"),
    ("order", r"(?:original )?(?:purchase|order|payment)(?: date| day)?|ordering|checkout"),
    ("order", rf"(?:buying|purchasing|ordering|paying for) {_GOODS}"),
    ("order", r"plac(?:ing|ement of) (?:your|an|the) order|(?:your|the) order (?:was|is|being) placed"),
    ("order", rf"you (?:have )?(?:bought|buy|purchase|purchased|order|ordered|paid for) {_GOODS}"),
    ("order", r"you (?:have )?(?:placed?) (?:your|an|the) order"),
    ("dispatch", rf"(?:dispatch|despatch|shipment|shipping)(?: date| day)?(?: of {_GOODS})?"),
    ("dispatch", rf"{_GOODS} (?:(?:was|were|is|are|has been) |being )(?:dispatched|despatched|shipped)"),
)  # fmt: skip
_FROM = (
    r"[\"'”)]*,? ?(?:(?:counted|counting|calculated|starting|beginning) )?(?:from|of|after|since|following) "
    r"(?:the |your )?(?:original )?(?:(?:date|day|time|moment)(?: of| on which| that| when)? )?(?:the |your )?"
)
_END = (
    r"(?= ?(?:[.,;:!?()|–—]|$"
    r"| (?:to|and|or|for|if|with|you|we|in|on|provided|as|unless|via|by|at|will|please|but)\b))"
)
_STARTS = tuple(
    (event, re.compile(f"{_FROM}(?:{pattern}){_END}"))
    for event, pattern in _NAMED
)  # fmt: skip
_MARKS = re.compile(r"[*_`]+|</?[a-z][^<>]*>")
_REACH = 160
"""Characters behind a length of time in which its event has to stand."""

_WORDS = {"order": "the order", "delivery": "delivery", "dispatch": "dispatch"}


def check(kb: KnowledgeBase) -> Iterator[Problem]:
    """Compare the events of the claims whose sentence names one beyond doubt."""
    articles = {article.path: article for article in kb.articles.values()}
    told = {
        (found.claim.loc.path, found.claim.loc.line, found.known.fact.key)
        for found in contradictions(kb)
        if isinstance(found.claim.said.value, Started)
    }
    for claim in claims_of(kb):
        if (claim.loc.path, claim.loc.line, claim.keys[0]) in told:
            continue
        if not claim.counted_from or claim.strength is Strength.CONTEXT or claim.unknown:
            continue
        known = different_start(kb, claim)
        event = _named(kb, articles[claim.loc.path], claim) if known else ""
        fact = known.fact if known else None
        if known and fact and fact.counted_from and not same_event(event or "?", fact.counted_from):
            if not event:
                continue
            policy = known.value.words(kb.language)
            yield Problem(
                ID,
                claim.loc,
                f"This counts {claim.text} from {_WORDS[event]}; the policy counts {policy} from"
                f" {fact.counted_from} ('{fact.key}'). Count from the same event in both.",
                (Related(known.loc, f"{fact.key}: {policy} from {fact.counted_from}"),),
            )


def _named(kb: KnowledgeBase, article: Article, claim: Claim) -> str:
    """The event that stands behind a length of time in plain words; nothing where it isn't sure."""
    source = _lines(kb.sources.get(article.path, ""))
    lines = source[claim.loc.end_line - 1 : claim.loc.end_line + 2]
    if not lines:
        return ""
    behind = " ".join([lines[0][claim.loc.end_column - 1 :], *_same_block(lines[1:])])[:_REACH]
    text = " ".join(_MARKS.sub("", behind).lower().replace("’", "'").split())
    return next((event for event, pattern in _STARTS if pattern.match(text)), "")


def _same_block(lines: Sequence[str]) -> Iterator[str]:
    for line in lines:
        if not line.strip():
            return
        yield line


# Many claims of one article follow one another.
@lru_cache(maxsize=8)
def _lines(text: str) -> tuple[str, ...]:
    return tuple(text.split("\n"))
