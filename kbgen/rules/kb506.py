"""An article is harder to read than the shop wants.

## Why

`tone.reading_level`, where it is a number, is the school grade whose pupils should follow every article.
A customer with a problem reads on a phone and in a hurry, often not in their first language. What they
don't follow, they write to the shop about. The grade is that of Flesch and Kincaid, from the length of
sentences and words; below a hundred words it says little, so that short articles are left alone.

## Example

```yaml policies/tone.yml
tone:
  reading_level: 8
```

```markdown content/refunds.md
---
title: Refunds
---
Reimbursement of the consideration originally remitted is administered subsequently to the satisfactory
completion of our examination procedures, notwithstanding circumstances in which manufacturing deficiencies
necessitate additional investigation by independent technical specialists, whose determination regarding
responsibility is authoritative.

Customers requesting reimbursement through alternative financial instruments are required to substantiate
ownership of the designated account by supplying appropriate documentation, including identification issued
by governmental authorities, accompanied by correspondence demonstrating residential particulars.

Applications incorporating insufficient documentation cannot be considered until supplementary information
has been received, examined and authenticated by the responsible administrative department, which communicates
exclusively in writing with applicants regarding outstanding requirements, and which reserves discretion
concerning the prioritisation of applications during exceptionally demanding commercial periods.

International transactions additionally require verification of exchange arrangements, intermediary institutions
and applicable taxation, responsibility for which remains exclusively with the recipient of the reimbursement.
```

## Use instead

```yaml policies/tone.yml
tone:
  reading_level: 8
```

```markdown content/refunds.md
---
title: Refunds
---
We look at the item when it is back with us. If all is well, we send your money back to the card or account
that you paid with. If a part was broken, we may ask an expert to look at it first.

Do you want the money on another account? Send us a letter from your bank that shows your name. We also need
to see your passport or your card. Once we have both, we can pay.

If something is missing, we write to you and tell you what it is. Your case goes on as soon as we have it. In
busy weeks this can take us longer.

When you live in another country, your bank may take a fee, and you may have to pay tax. We can't change that.
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kbgen.load.marks import Span
from kbgen.model import Article, KnowledgeBase, Level, Loc, Problem, Related
from kbgen.rules._passages import Passage, public_passages
from kbgen.rules._reading import Sentence, grade
from kbgen.values import Number

ID = "KB506"
NAME = "hard-to-read"
LEVEL = Level.NOTE

_FEWEST_WORDS = 100
_FEWEST_OF_SENTENCE = 3
_SENTENCES = 3
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
# What ends a sentence, list item, cell or paragraph.
_END = re.compile(
    r"[.!?][)\"'”’*_]*\s+(?=[\"'“‘(\[*_]*[A-Z0-9])|\n[^\S\n]*(?=\n)"
    r"|\n(?=[ \t>]*(?:[-+*]|\d+[.)]|#+)[ \t])|\||\Z"
)
_LEAD = re.compile(r"(?:[\s>*+-]|\d+[.)] )*")
_NO_PROSE = re.compile(r"[ \t>]*(?:#|\||:::)")


def check(kb: KnowledgeBase) -> Iterator[Problem]:
    """Grade every article, where the policy names a grade."""
    fact = kb.policy.get("tone.reading_level")
    if fact is None or not isinstance(fact.value, Number) or not kb.language.tag.startswith("en"):
        return
    wanted = float(fact.value.number)
    for passage in public_passages(kb):
        if passage.field != "body":
            continue
        found = list(_sentences(passage))
        sentences = [sentence for sentence, _ in found]
        if sum(len(sentence.words) for sentence in sentences) < _FEWEST_WORDS:
            continue
        is_grade = grade(sentences)
        if round(is_grade) <= wanted:
            continue
        hardest = sorted(found, key=lambda one: -grade([one[0]]))[:_SENTENCES]
        yield Problem(
            ID,
            _place(passage.article),
            f"This article reads at school grade {is_grade:.0f}, and the policy wants"
            f" {fact.value.bare()} at most. Shorten its longest sentences, and say it in common words.",
            tuple(
                Related(passage.loc(span.start, span.end), "among the hardest sentences")
                for _, span in hardest
            ),
        )


def _place(article: Article) -> Loc:
    return article.locs.get("title", article.loc)


def _sentences(passage: Passage) -> Iterator[tuple[Sentence, Span]]:
    """The sentences and list items of running text, each with where it stands."""
    body = passage.article.body
    at = 0
    for match in _END.finditer(passage.text):
        start, at = at, match.end()
        words = _WORD.findall(passage.text, start, match.start())
        if len(words) < _FEWEST_OF_SENTENCE or _NO_PROSE.match(
            body, body.rfind("\n", 0, start) + 1
        ):
            continue
        lead = _LEAD.match(passage.text, start, match.start())
        begin = lead.end() if lead else start
        yield Sentence(tuple(words)), Span(begin, match.start() + (match[0][:1] in (".", "!", "?")))
