"""Markup of another system stands in the text and would be printed as it is.

## Why

GitHub's alerts, Jekyll's and GitBook's tags and MDX's imports mean something where an article came
from. Here customers would read `[!NOTE]` or `{% hint %}`, or a component would vanish. Code is left
alone, and so is whatever else stands in braces.

## Example

```markdown content/parcel.md
---
title: Late parcels
---
> [!NOTE]
> Keep the box until the parcel is in.
```

## Use instead

```markdown content/parcel.md
---
title: Late parcels
---
!!! note
    Keep the box until the parcel is in.
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kbgen.load.markup import Lines, scan
from kbgen.model import Article, KnowledgeBase, Level, Loc, Problem, Related

ID = "KB025"
NAME = "foreign-markup"
LEVEL = Level.WARNING

ALERTS = (
    "note tip important warning caution info danger success question example quote abstract bug"
)

_MARKS = re.compile(
    rf"""^[ \t]*(?:>[ \t]*)+(?P<alert>\[!(?:{ALERTS.replace(" ", "|")})\][+-]?)
    | (?P<tag>\{{%-?[ \t]*(?P<name>\w+)[^\n]*?%\}})
    | ^(?P<import>(?:import[ \t]+(?:[\w{{}}*, \t]+[ \t]from[ \t]+)?["'][^"'\n]+["']
        |export[ \t]+(?:const|let|default|function)\b[^\n]*)[ \t]*;?)[ \t]*$
    | (?P<component></?(?=[A-Z][A-Za-z0-9.]*[a-z])(?P<element>[A-Z][A-Za-z0-9.]*)\b[^<>\n]*/?>)""",
    re.VERBOSE | re.MULTILINE | re.IGNORECASE,
)
_CAPITAL = re.compile(r"</?[A-Z]")
# Names that are elements of HTML whatever their case, among those that a writer may begin large.
_HTML = frozenset(
    re.findall(
        r"\w+",
        """a abbr address article aside audio b blockquote br button caption center cite code col
        details dd del dfn div dl dt em embed figure figcaption font footer form h1 h2 h3 h4 h5 h6
        head header hr html i iframe img input ins kbd label legend li link main map mark meta nav
        object ol option p param picture pre q s samp section select small source span strike strong
        style sub summary sup svg table tbody td textarea tfoot th thead time title tr tt u ul var
        video""",
    )
)
_ANY = ("[!", "{%", "import ", "export ", "<")


def check(kb: KnowledgeBase) -> Iterator[Problem]:
    """Look for what only other systems read, in what is no code."""
    for article in kb.articles.values():
        if any(sign in article.body for sign in _ANY):
            yield from _problems(article)


def _problems(article: Article) -> Iterator[Problem]:
    lines = Lines.of(article.body, article.body_line)
    places: dict[tuple[str, str], list[Loc]] = {}
    for match in _MARKS.finditer(scan(article.body).prose(article.body)):
        kind = match.lastgroup if match.lastgroup not in ("name", "element") else None
        kind = kind or ("tag" if match["tag"] else "component")
        if kind == "component" and not _is_component(match):
            continue
        loc = Loc(article.path, *lines.place(match.start(kind)), *lines.place(match.end(kind)))
        word = match["name"] or match["element"] or match[kind]
        places.setdefault((kind, word), []).append(loc)
    for (kind, word), (first, *others) in places.items():
        related = tuple(Related(loc, "and here") for loc in others[:20])
        yield Problem(ID, first, _message(kind, word), related)


def _is_component(match: re.Match[str]) -> bool:
    return bool(_CAPITAL.match(match["component"])) and match["element"].lower() not in _HTML


def _message(kind: str, word: str) -> str:
    if kind == "alert":
        name = word.strip("[]!+-").lower()
        return (
            f"'{word}' is GitHub's alert and would be printed."
            f" Write '!!! {name}' with the text indented below it."
        )
    if kind == "tag":
        return f"'{{% {word} %}}' is another system's tag and would be printed. Write what it stood for."
    if kind == "import":
        return "This line is MDX and would be printed. Take it out, and what it brought in."
    return f"'<{word}>' is a component of MDX; browsers show nothing for it. Write what it showed."
