"""An article uses a word that the shop avoids.

## Why

`tone.avoid` names words that sound cold, or that customers don't use, and what to write in their place.
They come back with every text that is copied from an old e-mail.

## Example

```yaml policies/tone.yml
tone:
  avoid:
    utilise: use
```

```markdown content/labels.md
---
title: Print your label
---
The label can be printed by utilising the link in our e-mail.
```

## Use instead

```yaml policies/tone.yml
tone:
  avoid:
    utilise: use
```

```markdown content/labels.md
---
title: Print your label
---
Use the link in our e-mail to print the label.
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kbgen.model import KnowledgeBase, Level, Problem, Related
from kbgen.rules._passages import Passage, public_passages
from kbgen.values.schedule import Replacements

ID = "KB505"
NAME = "word-to-avoid"
LEVEL = Level.WARNING

_GAP = r"(?=\s)[^\S\n]*+\n?[^\S\n]*+"
_VOWELS = "aeiou"
_OPENS = re.compile(r"(?:^|[.!?:|]|\n[ \t]*\n)[\s\"'“‘(*_>#\-+0-9.)]*$")
_QUOTED = re.compile(r"[\"“‘'«]\s*$"), re.compile(r"\s*[\"”’'»]")


def check(kb: KnowledgeBase) -> Iterator[Problem]:
    """Look for each of the words in what customers read."""
    fact = kb.policy.get("tone.avoid")
    if fact is None or not isinstance(fact.value, Replacements):
        return
    instead = {_folded(word): (word, other) for word, other in fact.value.pairs if word.strip()}
    forms = {form: word for word in instead for form in _forms(word)}
    if not forms:
        return
    pattern = _pattern(forms)
    related = (Related(fact.loc, "the words to avoid"),)
    for passage in public_passages(kb):
        for match in pattern.finditer(passage.text):
            if _is_mention(passage, match):
                continue
            word, other = instead[forms[_folded(match[0])]]
            said = " ".join(match[0].split())
            yield Problem(
                ID,
                passage.loc(match.start(), match.end()),
                f"'{said}' is among the words to avoid. Instead of '{word}': {other.rstrip('.')}.",
                related,
            )


def _folded(text: str) -> str:
    return " ".join(text.replace("’", "'").lower().split())


def _pattern(forms: dict[str, str]) -> re.Pattern[str]:
    """All forms, as whole words; not in a compound, an address or a name of a file."""
    longest_first = sorted(forms, key=lambda form: (-len(form), form))
    words = "|".join(
        _GAP.join(re.escape(part).replace("'", "['’]") for part in form.split(" "))
        for form in longest_first
    )
    initials = "".join(sorted({re.escape(form[0]) for form in forms}))
    return re.compile(
        rf"(?=[{initials}])(?<![\w/@#&=-])(?<!\w\.)(?:{words})(?![\w/@=-]|\.\w|['’]\w)",
        re.IGNORECASE,
    )


def _forms(word: str) -> Iterator[str]:
    """A word as it may stand in a sentence; a phrase stands only as it is."""
    yield word
    if not word.isalpha() or len(word) < 4:
        return
    stems = [word]
    if word.endswith("ise"):
        stems.append(f"{word[:-3]}ize")
        yield stems[1]
    for stem in stems:
        yield from _inflected(stem)


def _inflected(stem: str) -> Iterator[str]:
    yield f"{stem}es" if stem.endswith(("s", "x", "z", "ch", "sh")) else f"{stem}s"
    if stem.endswith("e"):
        yield f"{stem}d"
        yield f"{stem[:-1]}ing"
    elif stem.endswith("y") and stem[-2] not in _VOWELS:
        yield from (f"{stem[:-1]}ies", f"{stem[:-1]}ied", f"{stem}ing")
    else:
        yield from (f"{stem}ed", f"{stem}ing")
        if stem[-1] not in f"{_VOWELS}wxy" and stem[-2] in _VOWELS and stem[-3] not in _VOWELS:
            yield from (f"{stem}{stem[-1]}ed", f"{stem}{stem[-1]}ing")


def _is_mention(passage: Passage, match: re.Match[str]) -> bool:
    """Whether the word is quoted, or part of a name, rather than said by the shop itself."""
    text = passage.text
    opens, closes = _QUOTED
    if opens.search(text, max(0, match.start() - 3), match.start()) and closes.match(
        text, match.end()
    ):
        return True
    if passage.field != "body":
        return False
    body = passage.article.body
    line = body[body.rfind("\n", 0, match.start()) + 1 :]
    if line.lstrip(" \t").startswith(">"):
        return True
    is_name = match[0][0].isupper() and not match[0].isupper()
    if not is_name or line.lstrip(" ").startswith("#"):
        return False
    return not _OPENS.search(text[max(0, match.start() - 200) : match.start()])
