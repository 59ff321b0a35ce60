"""HTML without what runs a script, as browsers read it: the second lock behind rule KB801.

The rule tells authors at the place; this makes sure that nothing of it is published where a build
goes on in spite of the rule, or where Markdown makes of a text what the rule did not see in it.
HTML that holds nothing of the kind is left as it is, byte for byte.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape

# HTML's own white space (WHATWG HTML, 13.2.5): no other ends a name. A tag that is longer than any
# honest one is none, so that time stays linear.
_BLANK = r"[\t\n\f\r ]"
_ATTRIBUTE = rf"""(?:[\t\n\f\r /]*+(?P<name>[^\t\n\f\r />][^\t\n\f\r />=]{{0,200}}+)
    (?:{_BLANK}*+={_BLANK}*+(?P<value>"[^"]*+"|'[^']*+'|(?=>)|[^\t\n\f\r "'>][^\t\n\f\r >]{{0,4000}}+))?+)"""
_EACH = re.compile(_ATTRIBUTE, re.VERBOSE)
_ALL = re.sub(r"\?P<\w+>", "?:", _ATTRIBUTE)
_TAG = re.compile(
    rf"<(?P<slash>/?)(?P<tag>[a-zA-Z][^\t\n\f\r />]{{0,100}}+)(?P<attributes>{_ALL}{{0,100}}+[\t\n\f\r /]*+)>",
    re.VERBOSE,
)
_PLAIN = re.compile(r'</?[a-z][a-z0-9]*+(?: (?:class|id|scope|data-label)="[^"<>]*+")*+>')
_NAME = re.compile(r"[^\"'<>=\x00-\x20\x7f]+")
_IGNORED = re.compile(r"[\x00-\x20\x7f-\xa0\u00ad\u200b-\u200f\u2028-\u202f\u2060\ufeff]")

_REMOVED = frozenset(("applet", "base", "embed", "frameset", "object", "script"))
_SCRIPTS = ("javascript:", "vbscript:", "livescript:", "mocha:")
_DATA = re.compile(r"data:(?:image/(?!svg)|audio/|video/|font/)", re.IGNORECASE)
_PICTURE = re.compile(r"data:image/svg", re.IGNORECASE)
_ALWAYS = frozenset(("srcdoc", "xml:base"))


def without_scripts(html: str) -> str:
    """The same HTML without scripts, event handlers and addresses that run a script.

    Scripts go with their text, other elements that run something without it. What is no whole tag
    is shown as text.
    """
    tags = list(_TAG.finditer(html)) if "<" in html else []
    if len(tags) == html.count("<") and not any(map(_is_active, tags)):
        return html
    return "".join(_rewritten(html))


@dataclass(frozen=True, slots=True)
class _Attribute:
    name: str
    value: str | None


def _attributes(tag: re.Match[str]) -> Iterator[_Attribute]:
    for match in _EACH.finditer(tag["attributes"]):
        value = match["value"]
        if value and value[0] in "\"'":
            value = value[1:-1]
        yield _Attribute(match["name"].lower(), value)


def _is_active(tag: re.Match[str]) -> bool:
    """Whether a tag is written anew. Brackets in values may end an element that holds mere text."""
    if _PLAIN.fullmatch(tag[0]) and tag["tag"] not in _REMOVED:
        return False
    if _is_removed(tag):
        return True
    return any(
        "<" in (attribute.value or "") or ">" in (attribute.value or "") or _runs(tag, attribute)
        for attribute in _attributes(tag)
    )


def _is_removed(tag: re.Match[str]) -> bool:
    name = tag["tag"].lower()
    # The name behind a prefix, as in XML: svg:script.
    if name.rpartition(":")[2] in _REMOVED or not _NAME.fullmatch(name):
        return True
    return name == "meta" and any(a.name == "http-equiv" for a in _attributes(tag))


def _runs(tag: re.Match[str], attribute: _Attribute) -> bool:
    name = attribute.name
    if name.startswith("on") or name in _ALWAYS or not _NAME.fullmatch(name):
        return True
    decoded = unescape(attribute.value or "")
    if ":" not in decoded:
        return False
    parts = re.split(r"[;,]", decoded) if name in ("values", "srcset") else [decoded]
    return any(_is_script(tag["tag"].lower(), part) for part in parts)


def _is_script(element: str, address: str) -> bool:
    seen = _IGNORED.sub("", address).lower()
    if seen.startswith(_SCRIPTS):
        return True
    if not seen.startswith("data:") or _DATA.match(seen):
        return False
    return not (element == "img" and _PICTURE.match(seen))


def _rewritten(html: str) -> Iterator[str]:
    at = 0
    last_close = html.lower().rfind("</script")
    while (start := html.find("<", at)) >= 0:
        yield html[at:start]
        tag = _TAG.match(html, start)
        if tag is None:
            yield "&lt;"
            at = start + 1
        elif _is_removed(tag):
            at = _behind(html, tag) if tag.end() <= last_close else tag.end()
        else:
            yield _written(tag)
            at = tag.end()
    yield html[at:]


def _behind(html: str, tag: re.Match[str]) -> int:
    """Where the text goes on behind an element that is taken out; behind its text for a script."""
    if tag["slash"] or tag["tag"].lower() != "script":
        return tag.end()
    close = re.compile(r"</script[\t\n\f\r />]", re.IGNORECASE).search(html, tag.end())
    end = html.find(">", close.start()) if close else -1
    return end + 1 if end >= 0 else tag.end()


def _written(tag: re.Match[str]) -> str:
    kept = [a for a in _attributes(tag) if not tag["slash"] and not _runs(tag, a)]
    close = " /" if tag["attributes"].rstrip("\t\n\f\r ").endswith("/") and not tag["slash"] else ""
    return f"<{tag['slash']}{tag['tag']}{''.join(map(_attribute, kept))}{close}>"


def _attribute(attribute: _Attribute) -> str:
    if attribute.value is None:
        return f" {attribute.name}"
    value = attribute.value
    for sign, entity in (('"', "&quot;"), ("<", "&lt;"), (">", "&gt;")):
        value = value.replace(sign, entity)
    return f' {attribute.name}="{value}"'
