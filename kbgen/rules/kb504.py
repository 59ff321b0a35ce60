"""Two articles say nearly the same.

## Why

A search that shows both leaves the customer to wonder which one holds, and the next change reaches only
one of them. It happens when an article is copied to be moved, and when an import runs twice.

## Example

```markdown content/returns/a.md
---
title: Return an item
---
You can send an item back to us if you don't like it or it doesn't fit. Print the label from our e-mail
and put it on the parcel. Take the parcel to a shop that has our courier's sign in its window, and ask for
a receipt. Keep the receipt until we write to you that your money is on its way back to you. If you have
lost the label, ask us for another one. We send it within a day.
```

```markdown content/returns/b.md
---
title: Send an item back
---
You can send an item back to us if you don't like it or it doesn't fit. Print the label from our e-mail
and put it on the parcel. Take the parcel to a shop that has our courier's sign in its window, and ask for
a receipt. Keep the receipt until we write to you that your money is on its way back to you. If you have
lost the label, ask us for another one. We send it within an hour.
```

## Use instead

```markdown content/returns/a.md
---
title: Return an item
redirect_from: [returns/b.md]
---
You can send an item back to us if you don't like it or it doesn't fit. Print the label from our e-mail
and put it on the parcel. Take the parcel to a shop that has our courier's sign in its window, and ask for
a receipt. Keep the receipt until we write to you that your money is on its way back to you. If you have
lost the label, ask us for another one. We send it within a day.
```
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from kbgen.model import Article, KnowledgeBase, Level, Loc, Problem, Related
from kbgen.rules._passages import public_passages

ID = "KB504"
NAME = "near-duplicate-articles"
LEVEL = Level.WARNING

_FEWEST_WORDS = 60
_ALIKE = 0.85
# Of the articles that share a rare row of words, only the first are compared, so that time stays linear.
_MOST_COMPARED = 8
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True)
class _Text:
    article: Article
    shingles: frozenset[int]
    """Every four words that follow one another, as a number that sorts as they do."""


def check(kb: KnowledgeBase) -> Iterator[Problem]:
    """Compare each article with those that it shares its rarest rows of words with."""
    texts = list(_texts(kb))
    holders = _holders(texts)
    rarest: list[list[int]] = [[] for _ in texts]
    for row in sorted(sorted(holders), key=lambda row: len(holders[row])):
        for number in holders[row]:
            rarest[number].append(row)
    compared: set[tuple[int, int]] = set()
    for number, text in enumerate(texts):
        for other in _candidates(text, number, rarest[number], holders):
            pair = (min(number, other), max(number, other))
            if pair in compared:
                continue
            compared.add(pair)
            share = _share(text, texts[other])
            if share >= _ALIKE:
                yield _problem(texts[pair[0]].article, texts[pair[1]].article, share)


def _texts(kb: KnowledgeBase) -> Iterator[_Text]:
    bodies = [
        (passage.article, _WORD.findall(passage.text.lower()))
        for passage in public_passages(kb)
        if passage.field == "body"
    ]
    known = {word for _, words in bodies for word in words}
    place = {word: number for number, word in enumerate(sorted(known))}
    size = len(known)
    for article, words in bodies:
        if len(words) >= _FEWEST_WORDS:
            row = [place[word] for word in words]
            fours = zip(row, row[1:], row[2:], row[3:], strict=False)
            shingles = frozenset(
                ((one * size + two) * size + three) * size + four for one, two, three, four in fours
            )
            yield _Text(article, shingles)


def _holders(texts: Sequence[_Text]) -> Mapping[int, Sequence[int]]:
    """The numbers of the texts that have a row of words, of each row that several have."""
    holders: defaultdict[int, list[int]] = defaultdict(list)
    for number, text in enumerate(texts):
        for row in text.shingles:
            holders[row].append(number)
    return {row: numbers for row, numbers in holders.items() if len(numbers) > 1}


def _candidates(
    text: _Text, number: int, rarest: Sequence[int], holders: Mapping[int, Sequence[int]]
) -> Sequence[int]:
    """The articles that may share so much of a text's rows; `rarest`: those that others have as well.

    Each of them has at least one of the rarest rows that are too many to be all missing from it.
    """
    own = len(text.shingles) - len(rarest)
    needed = len(text.shingles) - int(_ALIKE * len(text.shingles)) + 1 - own
    rows = rarest[: max(0, needed)]
    found = Counter(chain.from_iterable(holders[row][:_MOST_COMPARED] for row in rows))
    del found[number]
    ranked = sorted(found.items(), key=lambda item: (-item[1], item[0]))
    return [other for other, _ in ranked[:_MOST_COMPARED]]


def _share(one: _Text, other: _Text) -> float:
    """How much of the shorter text stands in the longer one, where that is not much longer."""
    short, long = sorted((one.shingles, other.shingles), key=len)
    if len(short) < _ALIKE / 2 * len(long):
        return 0.0
    return len(short & long) / len(short)


def _problem(first: Article, second: Article, share: float) -> Problem:
    how = "the same as" if share == 1.0 else f"nearly the same as ({100 * share:.0f}%)"
    return Problem(
        ID,
        _place(second),
        f"The text of this article is {how} that of '{first.path}'. Keep one of them, and name the other"
        " in its 'redirect_from'; or say how they differ.",
        (Related(_place(first), "the other article"),),
    )


def _place(article: Article) -> Loc:
    return article.locs.get("title", article.loc)
