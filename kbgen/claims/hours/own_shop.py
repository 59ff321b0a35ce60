"""The shop's name as another word for "we": "Tamarack is closed", "a working day at Tamarack"."""

from __future__ import annotations

import re
from functools import lru_cache

from kbgen.claims.patterns import lazy
from kbgen.claims.topics.marking import lowered
from kbgen.model import Policy

OWN = "¤+"
"""The pattern of the shop's name in a text of `as_ours`."""


def as_ours(policy: Policy, text: str) -> str:
    """A text in small letters with `¤` for every letter of the shop's name, so that places stay."""
    name = policy.get("business.name")
    return _ours(name.written, text) if name else text


# One passage is looked at for days of several kinds.
@lru_cache(maxsize=256)
def _ours(written: str, text: str) -> str:
    pattern = _named(written)
    if pattern is None or not any(map(text.__contains__, _ways(written))):
        return text
    return pattern.sub(_hidden, text)


_PARTS = r"(?:workshop|warehouse|office|shop|store|showroom|gallery|studio|counter|yard|nursery|caf[eé]|chat|(?:tele)?phones?|(?:(?:tele)?phone )?lines)"
_ALL_PARTS = lazy(
    rf"\b(?:our|the) (?P<first>{_PARTS})(?:, (?:the |our )?{_PARTS})*,? (?:and|&) (?:the |our )?(?P<last>{_PARTS})(?= (?:are|will|all|both|close|shut|re-?open|stay|remain)\b)"
)
_PREMISES = ("shop", "store", "showroom", "gallery", "studio", "office", "workshop")


def as_everyone(text: str) -> str:
    """A text in small letters with "everyone" for parts of the shop that are named together, as long as before.

    "Our workshop, showroom and phone lines are shut" is said of all of it.
    """
    return _ALL_PARTS.sub(_everyone, text) if " and " in text or " & " in text else text


def _everyone(match: re.Match[str]) -> str:
    told = match[0]
    return _ALL.rjust(len(told)) if any(map(told.__contains__, _PREMISES)) else told


_ALL = "everyone"


def with_our(policy: Policy, text: str) -> str:
    """A text in small letters with "our" for what is called the shop's by its name: "Tamarack's guarantee"."""
    name = policy.get("business.name") if "'s " in text else None
    pattern = _possessive(name.written) if name else None
    return pattern.sub("our", text) if pattern else text


def _hidden(match: re.Match[str]) -> str:
    return "¤" * len(match[0])


@lru_cache(maxsize=4)
def _ways(written: str) -> tuple[str, ...]:
    """The name and its first word, as people shorten it, but none that may be a word of any sentence."""
    name = lowered(written.strip())
    return tuple(each for each in (name, name.split(" ")[0]) if len(each) >= _SHORTEST)


@lru_cache(maxsize=4)
def _named(written: str) -> re.Pattern[str] | None:
    """Any of them as a word of its own; None where there is none."""
    ways = _ways(written)
    return lazy(rf"\b(?:{'|'.join(map(re.escape, ways))})(?!\w)") if ways else None


@lru_cache(maxsize=4)
def _possessive(written: str) -> re.Pattern[str] | None:
    """The same as whose something is."""
    pattern = _named(written)
    return lazy(rf"(?:{pattern.pattern})'s(?= )") if pattern else None


_SHORTEST = 5
