"""A word such as "currently" or "soon" dates a sentence without saying when it was written.

## Why

"We currently don't deliver to Ireland" and "our new returns page" are true until somebody forgets them.
The reader can't tell how old they are, and no check can see when they stop being true.

## Example

```markdown content/delivery.md
---
title: Delivery
---
We currently don't deliver to Norway. Our new parcel lockers are coming soon.
```

## Use instead

Say what holds, and give a day where it will end:

```markdown content/delivery.md
---
title: Delivery
---
We don't deliver to Norway. From March 2027 you can collect from parcel lockers.
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kbgen.load.markup import Span
from kbgen.model import KnowledgeBase, Level, Problem
from kbgen.rules._passages import Passage, public_passages
from kbgen.rules._time_words import CASE, DATED, NEWS, PHRASE, WORD

ID = "KB407"
NAME = "time-bound-words"
LEVEL = Level.NOTE

_QUOTES = re.compile(r"[“\"]")


def check(kb: KnowledgeBase) -> Iterator[Problem]:
    """Look for phrases that say of the shop's offer that it is new, passing or to come."""
    for passage in public_passages(kb):
        seen = set()
        if NEWS.search(passage.article.title or ""):
            continue
        for word in WORD.finditer(passage.text):
            sentence = passage.sentence(word.start())
            if sentence in seen:
                continue
            seen.add(sentence)
            found = next(_phrases(passage, sentence), None)
            if found:
                said = " ".join(passage.text[found.start : found.end].split())
                yield Problem(
                    ID,
                    passage.loc(found.start, found.end),
                    f"'{said}' goes stale unnoticed: nobody can tell how old the sentence is. Leave it out,"
                    " or say from or until when.",
                )


def _phrases(passage: Passage, sentence: Span) -> Iterator[Span]:
    """The time-bound words of a sentence."""
    for match in PHRASE.finditer(passage.text, sentence.start, sentence.end):
        start, end = next(match.span(group) for group, said in enumerate(match.groups(), 1) if said)
        if _is_time_bound(passage, sentence.start, sentence.end, start):
            yield Span(start, end)


def _is_time_bound(passage: Passage, start: int, end: int, at: int) -> bool:
    """Whether the sentence tells no day itself, and is no case and no words of a screen."""
    before = passage.text[start:at]
    if NEWS.search(passage.heading(at)):
        return False
    if CASE.search(before) or DATED.search(passage.text, start, end):
        return False
    return len(_QUOTES.findall(before)) % 2 == 0
