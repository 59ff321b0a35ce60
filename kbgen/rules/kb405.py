"""A last day is given without its year.

## Why

"Order by 18 December" reads the same in every year, and the day for orders doesn't fall on the same
date in each. Nobody, kbgen included, can see that the sentence has gone stale. Days that come back every
year, such as "every 25 December", are fine.

## Example

```markdown content/christmas.md
---
title: Christmas delivery
---
Order by 18 December and your presents are with you in time.
```

## Use instead

A reference to the day in the policy, or the day with its year:

```markdown content/christmas.md
---
title: Christmas delivery
---
Order by 18 December 2026 and your presents are with you in time.
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kbgen.model import KnowledgeBase, Level, Problem
from kbgen.rules._dates import Yearless, is_listed_as_last, yearless_in
from kbgen.rules._passages import Passage, public_passages

ID = "KB405"
NAME = "yearless-date"
LEVEL = Level.NOTE

_NEAR = 120
_DAY_BEFORE = (
    r"(?:\s|,|\(|\b(?:the|end\s+of|close\s+of(?:\s+business)?|midnight|noon|on|at)\b"
    r"|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b"
    r"|\b[0-9]{1,2}(?:[:.][0-9]{2})?\s?(?:am|pm)\b)*+"
)
_DEADLINE = re.compile(
    r"\b(?:by|until|till|before|no\s+later\s+than|up\s+to(?:\s+and\s+including)?|through|ends?|expires?|closes?"
    r"|closed|(?:re)?opens?|from|between|starting|starts?|begins?"
    r"|last\s+(?:order|post|dispatch|shipping|delivery)\w*(?:\s+\w+){0,6}|last\s+day(?:\s+\w+){0,6}|deadline(?:\s+\w+){0,6})"
    rf"(?:\s+on)?:?{_DAY_BEFORE}$",
    re.IGNORECASE,
)
_RANGE = re.compile(
    rf"\b(?:from|between|closed)\s+(?:on\s+)?[\w\s,]{{3,30}}?(?:\s+(?:to|and|until|till)|\s*[-–—]){_DAY_BEFORE}$",
    re.IGNORECASE,
)
_RECURS = re.compile(
    r"\b(?:every|each|any|annual(?:ly)?|yearly|birthdays?|anniversar(?:y|ies)|leap|fiscal|financial|tax"
    r"|(?:following|next|previous|same|given|calendar|academic|school)\s+year|of\s+the\s+year|a\s+year"
    r"|bank\s+holidays?|public\s+holidays?|always)\b|\b20[0-9]{2}\b",
    re.IGNORECASE,
)
_CASE = re.compile(
    r"\b(?:if|when|suppose|imagine|say|say,|example|instance|e\.g\.|such\s+as|was|were|had|did|since|ago|ended"
    r"|began|launched|founded|released|founded|history|born)\b",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\b(?:19|20)[0-9]{2}\b")
_EVERY_YEAR = frozenset({(1, 1), (12, 25), (12, 31), (4, 5), (4, 6), (2, 29)})
"""Days that speaking of them without a year is usual for: holidays and the ends of years."""


def check(kb: KnowledgeBase) -> Iterator[Problem]:
    """Look at what each day without a year is said to be."""
    for passage in public_passages(kb):
        seen = set()
        for found in yearless_in(passage.text):
            sentence = passage.sentence(found.start)
            if sentence in seen or (found.month, found.day) in _EVERY_YEAR:
                continue
            if _is_deadline(passage, found, passage.sentence_text(found.start), sentence.start):
                seen.add(sentence)
                said = " ".join(passage.text[found.start : found.end].split())
                yield Problem(
                    ID,
                    passage.loc(found.start, found.end),
                    f"'{said}' has no year, so that nobody can tell when this goes stale. Put the day"
                    " into the policy and refer to it, or write its year.",
                )


def _is_deadline(passage: Passage, found: Yearless, sentence: str, start: int) -> bool:
    if _RECURS.search(sentence) or _CASE.search(sentence):
        return False
    title = passage.article.title or ""
    if _YEAR.search(passage.heading(found.start)) or _YEAR.search(title):
        return False
    before = passage.text[max(start, found.start - _NEAR) : found.start]
    if is_listed_as_last(sentence, passage.column(found.start), passage.heading(found.start)):
        return True
    return bool(_DEADLINE.search(before) or _RANGE.search(before))
