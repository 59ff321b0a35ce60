"""Phone numbers, e-mail and web addresses in prose."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kbgen.claims.extract.passage import Found, Passage
from kbgen.claims.patterns import lazy
from kbgen.values import Email, Phone, Url
from kbgen.values.phone import is_surely_phone

_EMAIL = lazy(
    r"(?<![\w.+@'-])[A-Za-z0-9](?:[A-Za-z0-9._%+-]*[A-Za-z0-9_+-])?@(?:[^\W_](?:[\w-]*[^\W_])?\.)+"
    r"[^\W\d_]{2,24}(?![\w@-])"
)
_ENDINGS = (
    r"(?:com|org|net|info|biz|shop|store|app|dev|online|co\.uk|org\.uk|uk|co\.nz|com\.au|eu|de|fr|ie"
    r"|es|nl|pl|se|dk|ch|example|test|co|io)"
)
_URL = lazy(
    r"(?<![\w@.:/-])(?:https?://[^\s<>\"\ufffc]+|www\.[^\s<>\"\ufffc@]+\.[^\s<>\"\ufffc@]+"
    rf"|(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.){{1,4}}{_ENDINGS}(?![\w@-]|\.\w)(?:/[^\s<>\"\ufffc]*)?)",
    re.IGNORECASE,
)
_TRAILING = ".,;:!?'\"*_»”’…—"
_DIALLED = lazy(
    r"(?=[+(0-9])(?<![\w.,/£$€#@+-])(?:\+ ?|\((?=[+0-9]))?(?:[0-9]|\([0-9])"
    r"(?:[ .()-]{0,2}[0-9]){6,16}(?![\w%]|,[0-9]|[ .-][0-9]{2})"
)
_CALLED = lazy(
    r"\b(?:call|calling|phone|telephone|tel|ring|dial|text|whatsapp|bell|toll[- ]?free|reach us|contact us|mobile"
    r"|freephone|helpline|line"
    r"|number|lines|fax|t|p)\b[^0-9]{0,30}$"
)
_DIAL = lazy(
    r"\b(?:call|calling|phone|telephone|tel|ring|dial|text|whatsapp|bell|fax|helpline|hotline)\b[^0-9]{0,30}$"
    r"|\b(?:lines?|customers|customer (?:care|service|services|support)|enquiries|support|help ?desk): ?$"
)
_GROUP = lazy(r" [0-9]{1,2}$")


def find(passage: Passage) -> Iterator[Found]:
    """The addresses and phone numbers of a passage."""
    plain = passage.plain
    if "@" in plain:
        for match in _EMAIL.finditer(plain):
            try:
                yield Found(match.start(), match.end(), Email.parse(match[0]))
            except ValueError:
                continue
    if "." in plain:
        yield from _urls(plain)
    yield from _phones(passage)


def _urls(plain: str) -> Iterator[Found]:
    for match in _URL.finditer(plain):
        written = _trimmed(match[0])
        if "." not in written:
            continue
        address = written if "://" in written[:8] else f"https://{written}"
        try:
            yield Found(match.start(), match.start() + len(written), Url.parse(address))
        except ValueError:
            continue


def _trimmed(written: str) -> str:
    """The address without what ends the sentence around it."""
    while written:
        last = written[-1]
        if last in _TRAILING or (last in ")]}" and _is_unopened(written)):
            written = written[:-1]
        else:
            break
    return written


def _is_unopened(written: str) -> bool:
    last = written[-1]
    return written.count(last) > written.count({")": "(", "]": "[", "}": "{"}[last])


def _phones(passage: Passage) -> Iterator[Found]:
    for match in _DIALLED.finditer(passage.plain):
        start, written = match.start(), match[0]
        if written[0] == "(" and ")" not in written:
            start, written = start + 1, written[1:]  # "(0117 496 0123)"
        # "0117 496 0123 24 hours a day": the number of the next words may have been taken along.
        for candidate in dict.fromkeys((written, _GROUP.sub("", written))):
            if value := _phone(passage, start, candidate):
                yield Found(start, start + len(candidate), value)
                break


def _phone(passage: Passage, start: int, written: str) -> Phone | None:
    context = passage.context
    is_called = bool(_CALLED.search(passage.lower[max(0, start - 45) : start]))
    if written.count("(") != written.count(")"):
        return None
    is_dialled = written[0] == "+" or (
        written[0] in "0(" and _DIAL.search(passage.lower, max(0, start - 45), start)
    )
    try:
        if is_surely_phone(written, context) or (is_dialled and context.country):
            return Phone.parse(written, context)
        if context.country is None or not (is_called or _AMERICAN.fullmatch(written)):
            return None
        value = Phone.parse(written, context)
    except ValueError:
        return None
    return value if is_surely_phone(value.number, context) else None


_AMERICAN = lazy(r"(?:1[ .-])?(?:\([0-9]{3}\) ?|[0-9]{3}[.-])[0-9]{3}[ .-][0-9]{4}")
