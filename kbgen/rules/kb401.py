"""A day that is past is still said to come, or to be the last one.

## Why

"Order by 18 December 2025" was right when it was written. A customer who reads it in January doesn't
know whether the sentence or the year is old, and asks. Days that tell history, such as when something
was founded or last changed, are no mistake and are not reported.

## Example

```markdown content/christmas.md
---
title: Christmas delivery
---
Order by 18 December 2025 and your presents are with you in time.
```

## Use instead

Put the day into the policy, where its owner looks after it, and let the article expire:

```yaml policies/terms.yml
terms:
  christmas:
    last_standard: {value: 2026-12-17, says: [last day for standard delivery]}
```

```markdown content/christmas.md
---
title: Christmas delivery
expires: 2026-12-27
---
Order by {{ terms.christmas.last_standard }} and your presents are with you in time.
```
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from kbgen.model import KnowledgeBase, Level, Problem
from kbgen.rules._dates import Dated, dates_in, is_listed_as_last
from kbgen.rules._passages import Passage, all_passages

ID = "KB401"
NAME = "past-date"
LEVEL = Level.WARNING

_NEAR = 120
_BETWEEN = (
    r"(?:\s|,|\(|\b(?:the|end\s+of|close\s+of(?:\s+business)?|midnight|noon|on|at)\b"
    r"|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b[0-9]{1,2}(?:[:.][0-9]{2})?\s?(?:am\b|pm\b|(?![0-9:.]))"
    r")*+"
)
# A last day.
_DEADLINE = re.compile(
    r"\b(?:until|till|no later than|not later than|by|through|up to(?: and including)?|on or before"
    r"|before|valid (?:to|through)|(?:ends?|ending|expires?|expiring|closes?|closing|finish(?:es)?"
    r"|starts|opens|launches|begins)"
    rf"(?:\s+on)?){_BETWEEN}$",
    re.IGNORECASE,
)
_LAST_DAY = re.compile(
    r"\b(?:last\s+(?:order(?:ing|s)?|post(?:ing|age)?|dispatch|shipping|delivery|day|date|chance|orders?)"
    r"|deadline|cut-?off|closing\s+date|(?:end|expiry|closing)\s+date)\b[^.!?]{0,60}$",
    re.IGNORECASE,
)
# A first day, which only counts beside a verb in the future.
_START = re.compile(
    r"\b(?:from|starting|as\s+of|as\s+from|effective|with\s+effect\s+from|beginning|commencing|on|after"
    rf"|coming|arriving|launching|opening|back)\b,?{_BETWEEN}$",
    re.IGNORECASE,
)
_FUTURE = re.compile(
    r"\b(?:will|won['’]t|shall|going\s+to|about\s+to|plan(?:ned|ning)?\s+to|due\s+to|expected\s+to"
    r"|(?:is|are|['’]re)\s+(?:reducing|changing|closing|opening|moving|increasing|launching|retiring"
    r"|ending|introducing|being|replacing|raising|lowering|stopping|starting))\b|['’]ll\b",
    re.IGNORECASE,
)
# The end of a range: "from 1 November to 24 December 2025".
_RANGE = re.compile(
    r"\b(?:from|between)\s+(?:the\s+)?[\w\s,]{3,30}?\s*(?:to|and|until|till|[-–—])\s*(?:the\s+)?$",
    re.IGNORECASE,
)
_IN_FORCE = re.compile(
    r"\b(?:is|are|can|may|will|get|enjoy|save|runs?|['’]?re|apply|applies|have|has|offer|closed|open)\b|['’](?:re|s)\b",
    re.IGNORECASE,
)
_PAST = re.compile(
    r"\b(?:was|were|had|did|didn['’]t|wasn['’]t|weren['’]t|ran|took|held|began|became|went|came|launched"
    r"|introduced|founded|established|released|published|since|ago|changed|moved|ceased|discontinued"
    r"|ended|expired|stopped|ran|been|earned|used\s+to)\b",
    re.IGNORECASE,
)
# What somebody has done by a day is a case that an article speaks of, however old.
_CASE = re.compile(
    r"(?P<be>\b(?:be|being|get)\s+)?\b(?:placed|bought|purchased|created|ordered|made|dated|issued|sent"
    r"|received|delivered|registered|signed(?:\s+up)?|enabled|activated|opened|started|joined|booked|sold"
    r"|shipped|dispatched|posted|manufactured|produced|installed|subscribed|enrolled|existing|in\s+effect"
    r"|paid|built|updated|joining|backers)(?:\s+\w+){0,3}\s+(?:prior\s+to|on\s+or\s+before|before|after|on"
    rf"|from|by|until|till|between|up\s+to){_BETWEEN}(?:[\w\s,]{{3,30}}?\b(?:and|to)\s+)?$",
    re.IGNORECASE,
)
_EXAMPLE = re.compile(
    r"\be\.g\.|\bfor\s+(?:example|instance)\b|\bsuch\s+as\b|\bexamples?\b|\bsay\b(?=,|\s+on\b)|\bsuppose\b"
    r"|\bimagine\b|\bformat\b|©|\bcopyright\b|\binvoice\b",
    re.IGNORECASE,
)
_IF = re.compile(r"\b(?:if|when|whether|unless)\b[^,]*$", re.IGNORECASE)


def check(kb: KnowledgeBase) -> Iterator[Problem]:
    """Look at what each full day in prose is said to be."""
    for passage in all_passages(kb):
        seen = set()
        dates = dates_in(passage.text)
        for dated in dates:
            sentence = passage.sentence(dated.start)
            if sentence in seen or dated.day >= kb.as_of:
                continue
            text = passage.text[sentence.start : sentence.end]
            first = bisect_left(dates, sentence.start, key=lambda other: other.start)
            last = bisect_left(dates, sentence.end, key=lambda other: other.start)
            if any(other.day >= kb.as_of for other in dates[first:last]):
                continue
            if _is_promise(passage, dated, text, sentence.start):
                seen.add(sentence)
                said = " ".join(passage.text[dated.start : dated.end].split())
                yield Problem(
                    ID,
                    passage.loc(dated.start, dated.end),
                    f"'{said}' is past, and the sentence speaks as if it were not. Write what holds"
                    " now, or take the sentence out; a day that comes every year belongs in the"
                    " policy.",
                )


def _is_promise(passage: Passage, dated: Dated, sentence: str, start: int) -> bool:
    """Whether a sentence says of a day that it is to come, or the last of something."""
    before = passage.text[start : dated.start]
    near = before[-_NEAR:]
    if _EXAMPLE.search(sentence) or _PAST.search(sentence):
        return False
    case = _CASE.search(near)
    if (case and not case["be"]) or _IF.search(before):
        return False
    if is_listed_as_last(sentence, passage.column(dated.start), passage.heading(dated.start)):
        return True
    if _DEADLINE.search(near) or _LAST_DAY.search(near):
        return True
    if _START.search(near):
        return bool(_FUTURE.search(sentence))
    return bool(_RANGE.search(near) and _IN_FORCE.search(sentence))
