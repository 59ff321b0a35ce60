"""A gap that a template or an author left is still open.

## Why

"[X] days", "TBC" and "support@yourstore.com" come from templates and from good intentions. Customers
who see one know that nobody has read the page, and don't know what the answer is.

## Example

```markdown content/returns.md
---
title: Return an item
---
You have [X] days. Write to support@yourstore.com.
```

## Use instead

```yaml policies/returns.yml
returns:
  window: 30 days
contact:
  channels:
    email:
      address: help@shop.example
```

```markdown content/returns.md
---
title: Return an item
---
You have {{ returns.window }}. Write to {{ contact.channels.email.address }}.
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from urllib.parse import urlsplit

from kbgen.links import hypertext
from kbgen.model import Audience, KnowledgeBase, Level, Problem
from kbgen.rules._passages import Passage, all_passages
from kbgen.values import Email, Url

ID = "KB406"
NAME = "placeholder"
LEVEL = Level.ERROR

_OWN = (
    r"your|insert|enter|company|business|store|shop|brand|website|site|customer|client|agent|recipient|first"
    r"|last|full|user|product|order|tracking|phone|telephone|email|e-mail|contact|support|address|postal"
    r"|street|city|date|number|amount|time|hours|days?|name|url|state|country|price|fee|percentage"
    r"|carrier|courier"
)
_NOUN = (
    r"names?|address(?:es)?|numbers?|e-?mail(?:s)?|phones?|urls?|links?|dates?|hours?|days?|amounts?|store|shop"
    r"|company|business|website|here|country|state|city|carriers?|couriers?|code|id|title|text|price|fee"
    r"|time(?:frame)?|period|percentage|policy"
)
_ALONE = (
    "E-?MAIL|DATE|NAME|ADDRESS|PHONE|URL|LINK|NUMBER|AMOUNT|COMPANY|STORE|SHOP|BRAND|WEBSITE|CARRIER|DAYS?"
    "|HOURS?|PRICE"
)
_UNITS = r"(?:business\s+|working\s+|calendar\s+)?(?:minutes?|hours?|days?|weeks?|months?|years?|%|percent)"
_GAPS = (
    # "[X] days", "[insert your address]", "[COMPANY NAME]"
    r"\\?\[\s*(?:X{1,4}|\#+|_{2,}|\?+)\s*\\?\]",
    rf"\\?\[\s*(?:x{{1,4}}|[nN]|\.{{3}}|…)\s*\\?\](?=[\s-]+{_UNITS}\b)",
    r"(?i:\\?\[\s*(?:insert|enter|add|put|fill\s+in|choose|specify|replace)\b[^\]\n]{1,80}\])",
    rf"(?i:\\?\[\s*(?:your|our|my|the)\s+[^\]\n]{{0,40}}?\b(?:{_NOUN})\s*\\?\])",
    rf"(?i:\\?\[\s*(?:{_OWN})[ _-](?:[\w-]+[ _-]){{0,3}}?(?:{_NOUN})\s*\\?\])",
    r"(?i:\\?\[\s*(?:current|effective|start|end|expiry)[ _-]date\s*\\?\])",
    rf"\\?\[(?:{_ALONE})\\?\]",
    r"(?i:\\?\[\s*your-(?:store|shop|company|brand|business)[^\]\n]{0,40}\])",
    r"\[\[\s*[A-Za-z][\w .-]{1,40}\]\]",
    # "XX days", "£XX.XX"
    rf"(?<![\w-])[Xx]{{2,3}}(?:\s?[-–]\s?[Xx]{{2,3}})?[\s-]+{_UNITS}(?!\w)",
    r"[£$€]\s?(?:[Xx]{2,3}|_{2,}|\?+)(?:\.[Xx0]{2})?(?![\w])",
    r"(?<![\w+-])[Xx]{2}[./:][Xx]{2}(?:[./][Xx]{2,4})?\b",
    # Words for what is still to come
    r"(?<![\w#-])(?:TBC|TBD|TBA|T\.B\.C\.|TODO|FIXME)(?![\w-])",
    r"(?i:\blorem\s+ipsum\b)",
    # Numbers and addresses of nobody
    r"(?<![\w-])\(?000\)?[\s.-]?000[\s.-]?0000(?![\w-])",
    r"(?<![\w-])0800[\s-]?(?:000[\s-]?0{3,4}|123[\s-]?4567)(?![\w-])",
    r"(?<![\w-])\(?(?:123|555|xxx|XXX)\)?[\s.-](?:456|555|xxx|XXX)[\s.-](?:7890|5555|xxxx|XXXX)(?![\w-])",
    r"\b123\s+(?:Main|Example|Any|Your)\s+(?:Street|St\.?|Road|Avenue)(?!\w)",
)
_GAP = re.compile("|".join(f"(?:{gap})" for gap in _GAPS))
# Where one can begin: looking for them all at every letter would take its time.
_BEGINS = re.compile(
    r"(?=[\\[£$€XxTFLl(015])(?:\\?\[|[£$€]|[Xx]{2}|T[BO.]|FIXME|[Ll]orem|LOREM|\(?(?:000|0800|123|555))"
)
_BRACES = re.compile(
    rf"(?<![\w{{\\$#/.:%=)\]-])\{{\s*(?i:{_OWN})(?:[ _.-]\w+){{0,4}}\s*\}}(?![\w}}:/-])"
    r"|(?<![\w{\\$#/.:%=)\]-])\{[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+(?:\s[^{}\n]{0,60})?\}(?![\w}:/-])",
)
_DOMAIN = (
    r"(?:your-?(?:store|shop|company|business|brand)|example|my-?(?:store|shop|company)|company-?name)"
    r"\.(?:com|co\.uk|org|net|example|de|fr|ie|eu|shop|store)"
)
_EMAIL = re.compile(rf"(?<=[\w+-])@(?P<domain>{_DOMAIN})(?![\w-]|\.\w)", re.IGNORECASE)
_LOUD = re.compile(r"\{[A-Z]{2}")
_WHO = re.compile(r"[\w.+-]{1,64}$")
_SITE = re.compile(
    r"(?P<domain>\byour-?(?:store|shop|company|business|brand)\.(?:com|co\.uk))(?![\w-])",
    re.IGNORECASE,
)
_SHOWN = re.compile(
    r"\be\.g\.|\bfor\s+(?:example|instance)\b|\bexamples?\b|\bsuch\s+as\b|\b(?:looks?|something)\s+like\b"
    r"|\breplac(?:e|ing)\s+(?:the\s+)?[\[<{]|\bplaceholders?\b|\bformat\b|\bsyntax\b|\bsimilar\s+to\b|\bcalled\b"
    r"|\bnamed\b|\bmarked\b|\bfield\b|\breads\b",
    re.IGNORECASE,
)
_DESK = re.compile(
    r"(?:support|help|info|contact|hello|returns?|refunds?|service|customer|care|sales|orders?|team|complaints?"
    r"|enquir|privacy|billing|shop|store)",
    re.IGNORECASE,
)
_TO_US = re.compile(
    r"\b(?:contact|reach|(?:write|e-?mail|mail|talk)\s+(?:to\s+)?us|get\s+in\s+touch)\b",
    re.IGNORECASE,
)
# What a screen says is shown in its own words.
_SCREEN = re.compile(
    r"\b(?:press|click|tap|select|choose|button|menu|tab|screen|dialog|notification|pop-?up|banner)\b",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"(\*{1,3}|[\"“‘'])(?=\S)[^\n]{0,200}?\S(?:\1|[”’])")
_NAMED = re.compile(r"\\?\[\s*(?!insert|add|put|fill)[^\]]*[a-z]{2}", re.IGNORECASE)
_GLUED = re.compile(r"[^\s(\"'“*]")
_NEAR = 200
_TAGS = ("your", "insert", "enter", "company", "customer")
_LINK_AFTER = re.compile(r"\s?\(|\[|:\s")
_JSON = re.compile(r"\s*\"[\w-]+\"\s*:")
_LINK_ID = re.compile(r"^ {0,3}(\[[^\]\n]{1,100}\]):", re.MULTILINE)
_TASK = re.compile(r"(?:[-+*]|\d+[.)])[ \t]+$")


def check(kb: KnowledgeBase) -> Iterator[Problem]:
    """Look for what templates have in place of words."""
    own = frozenset(_own_domains(kb))
    for passage in all_passages(kb):
        seen: list[tuple[int, int]] = []
        for start, end in _gaps(passage, own):
            if all(end <= before or start >= behind for before, behind in seen):
                seen.append((start, end))
                said = " ".join(passage.text[start:end].split())
                message = f"'{said}' is a gap that nobody has filled. Write what belongs there."
                yield Problem(ID, passage.loc(start, end), message)
        if passage.field == "body":
            yield from _links(passage, own)


def _gaps(passage: Passage, own: frozenset[str]) -> Iterator[tuple[int, int]]:
    text = passage.text
    for begin in _BEGINS.finditer(text):
        match = _GAP.match(text, begin.start())
        if match and _is_gap(passage, match):
            yield match.span()
    if passage.article.audience is Audience.PUBLIC:
        for match in _BRACES.finditer(text) if "{" in text else ():
            glued = passage.field == "body" and _GLUED.search(
                passage.article.body[max(0, match.start() - 1) : match.start()]
            )
            shown = _SHOWN.search(passage.sentence_text(match.start()))
            if not glued and (_LOUD.match(match[0]) or not shown):
                yield match.span()
    yield from _addresses(passage, own)


def _addresses(passage: Passage, own: frozenset[str]) -> Iterator[tuple[int, int]]:
    """Addresses of the shop that are those of a template."""
    text = passage.text
    for match in _EMAIL.finditer(text) if "@" in text else ():
        who = _WHO.search(text, max(0, match.start() - 64), match.start())
        sentence = passage.sentence_text(match.start())
        ours = who and (_DESK.match(who[0]) or _TO_US.search(sentence))
        if who and ours and _is_foreign(match, own) and not _SHOWN.search(sentence):
            yield who.start(), match.end()
    for match in _SITE.finditer(text):
        before = text[max(0, match.start() - 4) : match.start()].lower()
        start = match.start() - 4 if before == "www." else match.start()
        within = re.match(r"[@/.\w-]", text[start - 1 : start])
        shown = _SHOWN.search(passage.sentence_text(match.start()))
        if not within and not shown and _is_foreign(match, own):
            yield start, match.end()


def _is_foreign(match: re.Match[str], own: frozenset[str]) -> bool:
    return match["domain"].lower() not in own


def _is_gap(passage: Passage, match: re.Match[str]) -> bool:
    text, said = passage.text, match[0]
    line = max(text.rfind("\n", 0, match.start()) + 1, match.start() - _NEAR)
    if _JSON.match(text, line, match.start()):
        return False
    if said.startswith("[") and not said.startswith("[["):
        if _LINK_AFTER.match(text, match.end()) or text[max(0, match.start() - 1)] in "!]":
            return False
        if said.lower() == "[x]" and _TASK.search(text, max(0, match.start() - 8), match.start()):
            return False
        if said.lower() in _link_ids(passage.article.body):
            return False
        if _NAMED.match(said) and not said.isupper() and _is_on_screen(passage, match):
            return False
    agents = passage.article.audience is Audience.AGENT
    if agents and re.match(r"\\?\[", said):  # what an agent fills in, in a saved reply
        return not re.match(r"\\?\[\s*\w", said)
    return not _SHOWN.search(passage.sentence_text(match.start()))


@lru_cache(maxsize=256)
def _link_ids(body: str) -> frozenset[str]:
    """The brackets of every `[id]: target` in small letters."""
    return frozenset(match[1].lower() for match in _LINK_ID.finditer(body))


def _is_on_screen(passage: Passage, match: re.Match[str]) -> bool:
    """Whether words in brackets stand for what a screen shows there: "**Welcome [your name]**"."""
    if _SCREEN.search(passage.sentence_text(match.start())):
        return True
    text = passage.article.body if passage.field == "body" else passage.text
    start = max(text.rfind("\n", 0, match.start()) + 1, match.start() - _NEAR)
    end = text.find("\n", match.end(), match.end() + _NEAR)
    for quoted in _QUOTED.finditer(text, start, match.end() + _NEAR if end < 0 else end):
        inside = quoted.start() < match.start() and match.end() < quoted.end()
        if inside and len(quoted[0].strip("*\"'“”‘’")) > len(match[0]):
            return True
    return False


def _links(passage: Passage, own: frozenset[str]) -> Iterator[Problem]:
    """Links that write to an address of nobody, and gaps between `<` and `>`."""
    text = hypertext(passage.article.body)
    for tag in text.tags:
        if tag.name in _TAGS and not tag.hidden:
            said = passage.article.body[tag.span.start : tag.span.end]
            message = f"'{said[:60]}' is a gap that nobody has filled. Write what belongs there."
            yield Problem(ID, text.loc(passage.article, tag.span), message)
    for link in text.links:
        if link.hidden or not link.target.lower().startswith("mailto:"):
            continue
        found = _EMAIL.search(link.target[7:])
        if found and _is_foreign(found, own):
            message = f"'{link.target[7:100]}' is an address from a template. Write the shop's own."
            yield Problem(ID, text.loc(passage.article, link.span), message)


def _own_domains(kb: KnowledgeBase) -> Iterator[str]:
    for fact in kb.policy.facts.values():
        values = [fact.value, *(override.value for override in fact.overrides)]
        for value in values:
            if isinstance(value, Email):
                yield value.address.rpartition("@")[2].lower()
            elif isinstance(value, Url):
                host = urlsplit(value.address).hostname or ""
                yield host.lower().removeprefix("www.")
