"""Whether texts name a thing of a policy's list, in whatever words stand around and between.

All texts are in small letters with plain apostrophes.
"""

from __future__ import annotations

import re
from functools import lru_cache

from kbgen.claims.patterns import lazy
from kbgen.claims.promises.kinds import by_kind, kinds_of
from kbgen.claims.topics.literals import needed
from kbgen.claims.topics.terms import stems

THING = "¤"
"""What stands in a text for the words that name a thing."""
_BROKEN = r"brok\w*|break\w*|fail\w*|snap\w*|split\w*|tear|tore|torn|burst|crack\w*|(?:come|came|comes|coming) off|(?:given|gave|gives?) (?:up|way|out)"
_SEAL = r"seal(?!s? (?:(?:is|are|stays?|must be|has to be) )?(?:still )?(?:whole|intact|unbroken|in place|untouched|undamaged|on)\b)"
_STATES = {
    "wear": r"wear\w*|worn|wore",
    "open": rf"open\w*|unseal\w*|unwrap\w*|unbox\w*|{_SEAL}|wrap(?:per|ping)?|start(?:ed)?",
    "unseal": rf"open\w*|unseal\w*|unwrap\w*|{_SEAL}|wrap(?:per|ping)?|start(?:ed)?",
    "worn": r"worn|wore|wear(?:ing)?|walked|tried|ridden|rode",
    **dict.fromkeys(["brok", "broken", "fail", "snapp", "split"], _BROKEN),
    "used": r"used?|using|worn|wore|wear(?:ing)?|start(?:ed)?|tried|play(?:ed)?|ridden|slept",
}
"""Words by which a sentence may tell the state of a thing, by the root of the policy's word for it."""
_APART = {"part": r"(?! of\b)"}
"""What follows a word where it is no thing: "toner is part of the guarantee"."""
_GENERIC = frozenset(["item", "good", "product", "piec", "anyth", "all", "articl"])
_LONG = 4
"""Letters of the shortest root that longer words may begin with."""
_NOT = r"(?<!\bnobody has )(?<!\bnot )(?<!n't )(?<!\bnever )(?<!\bnot been )(?<!n't been )(?<!\bnever been )(?<!\bwithout )"
_JOINED = lazy(
    rf"(?:[\w'-]*-)?{THING}(?:(?:[ ,/-]+(?:of|the|a|an|your|our|to|for|in|from|with|that|which|you|we|you've|we've|is|are|been|has|have|and|it|its)){{0,3}}[ ,/-]+(?:[\w'-]*-)?{THING})*"
)


def naming(thing: str, *texts: str) -> tuple[str, ...] | None:
    """Texts with one sign for the words that name a thing; None where they don't name it together.

    "Opened" in one text and "earbuds" in another are opened earbuds.
    """
    for part in _parts(thing):
        if found := _naming(part, texts):
            return found
    return None


_STATED = lazy(r"\b(?:[a-z-]+ed|worn|broken|cut|custom|bespoke|made)\b|\b(?:wear|damage)\b")
"""Words for a state, of which one text may speak, and of the thing another."""


# What is said on every page is looked at for the same things.
@lru_cache(maxsize=8_192)
def _naming(thing: str, texts: tuple[str, ...]) -> tuple[str, ...] | None:
    found = [by_kind(text, thing) for text in texts]
    told = [_signed(thing, text) for text in found]
    if any(one is not None for one in told):
        return tuple(one or text for one, text in zip(told, found, strict=True))
    if not _STATED.search(thing):
        return None
    joined = _signed(thing, _BREAK.join(found))
    return tuple(joined.split(_BREAK)) if joined else None


_BREAK = "\n"


def _signed(thing: str, text: str) -> str | None:
    """A text with the sign in the place of all words for a thing; None where one of them is missing."""
    for pattern in _roots(thing):
        told = pattern.sub(THING, text)
        if told == text:
            return None
        text = told
    return _JOINED.sub(THING, text)


_TWO = lazy(r"(?P<one>[^,&]+?) (?:and|or|&) (?P<other>[^,&]+)")
_STATE = lazy(
    r"(?:opened|unsealed|used|worn|broken|failed|cut|washed|personali[sz]ed|engraved|custom|bespoke|made[- ]to[- ](?:measure|order)) "
)


@lru_cache(maxsize=1_024)
def _parts(thing: str) -> tuple[str, ...]:
    """The things of an item of a list that joins two: "opened tights and stockings"."""
    pair = _TWO.fullmatch(thing)
    if pair is None:
        return (thing,)
    one, other = pair["one"], pair["other"]
    state = _STATE.match(one)
    if state and not _STATE.match(other):
        other = f"{state.group()}{other}"
    elif _STATE.fullmatch(f"{one} "):
        one = f"{one} {other.rpartition(' ')[2]}"
    return (one, other)


_LEFT_OUT = lazy(
    rf"\b(?:except(?:ing|ions?)?|excluding|apart|other than|not|never|no|nor|without|bar|save|unless|only|instead of|with|by|using|via|as|like|from|paid|pay|wrong|into)(?: (?:for|from|an?|the|your|our|my|any|are|is|being|on))* {THING}"
    rf"|\b(?:but for|(?:everything|anything|all) but) (?:(?:an?|the|your|our|any) )?{THING}|\bexceptions?(?: to this)? (?:is|are)\b[^.;]*{THING}"
    rf"|\b(?:provided|as long as|so long as|unless|not (?:if|when|once|where|after))\b[^.;,]*{THING}"
    rf"|{THING}s?,? (?:\(?excluded|excepted|aside|apart|are sold|is sold|are out|is out)\b"
)
"""What is left out, or only used for something: "all but earrings", "paid with a gift card"."""
_HEAD = lazy(
    rf"{THING}(?: (?:items?|goods|products?|pieces?|articles?|models?))?(?=\W*$|[,.;:!?()–—\"”/|]| [–—-] "
    r"| (?:a|an|the|and|or|of|from|for|to|in|on|at|by|that|which|who|is|are|was|were|isn't|aren't|can't|cannot|don't|doesn't|won't|be|it|they|you|your|we|our|can|may|must|will|do|does|have|has|had|not|either|too|also|again|still|just|back|even|under|after|before|once|if|when|as|because|since|so|but|than|within|without|whose"
    r"|come|comes|go|goes|get|gets|fall|falls|count|counts|qualif\w*|remain|remains|belong|belongs|stay|stays|enjoy|enjoys|make|makes|bought|made|cut|sent|sold|worn|with|included|[a-z]+ed|[a-z]+ly)\b)"
)
"""A thing that is not only the kind of another: no earring box."""


def is_meant(text: str) -> bool:
    """Whether a text with the sign for a thing speaks of it, and not of what is beside it or left out."""
    return bool(_HEAD.search(text)) and not _LEFT_OUT.search(text)


def is_head(text: str) -> bool:
    """Whether a thing in a text with the sign for it is not only the kind of another."""
    return bool(_HEAD.search(text))


def may_name(thing: str, text: str) -> bool:
    """Whether a text may name a thing; one that doesn't surely has none of some words in it."""
    return any(
        all(any(map(text.__contains__, texts)) for texts in part) for part in _texts_of(thing)
    )


def heads_of(thing: str) -> frozenset[str]:
    """Texts of which every text that names a thing has one."""
    return frozenset(text for part in _texts_of(thing) for text in part[0])


@lru_cache(maxsize=1_024)
def _texts_of(thing: str) -> tuple[tuple[tuple[str, ...], ...], ...]:
    """For each part of a thing and each word of that the texts of which one stands for it."""
    return tuple(
        tuple(
            tuple(needed([one.pattern, *kinds_of(part)])) or ("",) for one in reversed(_roots(part))
        )
        for part in _parts(thing)
    )


# Lists are short, and each of their things is looked for in every sentence.
@lru_cache(maxsize=1_024)
def _roots(thing: str) -> tuple[re.Pattern[str], ...]:
    """What stands for each word of a thing that says something."""
    roots = [one.rstrip("s") for one in stems(thing)]
    roots = [one for one in roots if one not in _GENERIC] or roots
    return tuple(
        lazy(
            rf"{_NOT if one in _STATES else ''}\b(?:{_STATES.get(one) or _root(one)})"
            + (r"\w*" if len(one) >= _LONG and one not in _STATES else r"(?:s|es)?\b")
            + _APART.get(one, "")
        )
        for one in dict.fromkeys(roots)
    )


def _root(stem: str) -> str:
    """What a word without its ending may begin with: "knife" and "knives"."""
    return f"{re.escape(stem[:-1])}[vf]" if stem.endswith(("iv", "lv", "av")) else re.escape(stem)
