"""What a sentence says in words that it takes from the one before: "They can't be returned", "batteries are not".

All texts are in small letters with plain apostrophes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kbgen.claims.patterns import lazy
from kbgen.claims.promises.destinations import DENIED
from kbgen.load.marks import Span

_NOT = r"(?:n't| not| never| no longer)"
_END = r"(?=[.,;:!–—]|\W*$| (?:as|because|since|though|so|but|and|sorry|i'm afraid|unfortunately|at all|either)\b)"
_WHAT = r"(?P<what>(?!(?:if|when|what|which|that|who|there|here|we|you|i|it|they|this|these|those|some|most|many|others?|only|yes|no|once|until|unless|all|everything)\b)(?:[\w'-]+ ){0,5}?[\w'-]+)"
_STARTS = r"(?:^\W*(?:but |and |so |however,? |sadly,? |unfortunately,? |sorry,? )?|[;,.:–—] (?:but |and |while |though |whereas )?|\b(?:while|whereas|but) )"
_LACKING = lazy(
    rf"{_STARTS}{_WHAT} (?P<aux>is|are|do|does|can|may|will)(?P<not>{_NOT}|'t|not)?{_END}"
    rf"|(?:^\W*(?:and )?|[;,.:–—] (?:and )?|\band )(?P<as>so|neither|nor) (?P<verb>is|are|do|does|can|may|will) (?P<other>(?:[\w'-]+ ){{0,5}}?[\w'-]+){_END}"
)
"""A statement whose verb stands in what was said before it."""
_MAY_LACK = lazy(
    rf"\b(?:is|are|do|does|can|may|will)(?:{_NOT}|'t|not)?{_END}|\b(?:so|neither|nor) (?:is|are|do|does|can|may|will)\b"
)
_BEING = lazy(r"(?:\b(?:is|are)|'s|'re)(?P<not>n't| not| never)? (?P<rest>[a-z].+)")
_ABLE = lazy(r"\b(?:can|may|will|won)(?P<not>n?'t| ?not| never)? (?P<rest>be [a-z].+)")
_DENYING = lazy(r"\b(?:do|does)(?:n't| not) (?P<rest>[a-z].+)")
_DOING = {
    form: base
    for base, form in (
        *((base, base) for base in ("fall", "come", "carry", "have", "get", "include", "travel", "qualify", "count", "expire")),
        *((base, f"{base}s") for base in ("fall", "come", "get", "include", "travel", "count", "expire")),
        ("carry", "carries"),
        ("have", "has"),
        ("qualify", "qualifies"),
    )
}  # fmt: skip
_DOES = lazy(rf"(?<!n't )(?<!not )\b(?P<verb>{'|'.join(_DOING)})(?P<rest>(?: [a-z].+)?)$")
_UNFINISHED = lazy(r"\b(?:if|unless|except\w*|only|some|most|but|until|whether)\b|\?")


def filled_in(before: str, text: str) -> Iterator[tuple[str, Span]]:
    """What "batteries are not" states behind "motors are covered", each with the words that state it."""
    for match in _LACKING.finditer(text) if _MAY_LACK.search(text) else ():
        said = text[: match.start()].rstrip(" ,;:–—") if match.start() else before
        aux, inverted = match["aux"] or match["verb"], match["as"]
        pattern = _BEING if aux in ("is", "are") else None if aux in ("do", "does") else _ABLE
        rest = _predicate(said, pattern)
        if not rest or _UNFINISHED.search(said):
            continue
        denied = inverted in ("neither", "nor") if inverted else bool(match["not"])
        what = match["other"] or match["what"]
        verb = f"{_AUXILIARY[aux]}{' not' if denied else ''} " if aux not in _DO or denied else ""
        start = match.start("as" if inverted else "what")
        yield f"{what} {verb}{rest}.", Span(start, match.end())


_DO = ("do", "does")
_AUXILIARY = {"is": "is", "are": "are", "do": "do", "does": "does", "can": "can", "may": "may", "will": "will"}  # fmt: skip


def _predicate(said: str, pattern: re.Pattern[str] | None) -> str:
    """What a statement says of its subject, in the form that follows an auxiliary."""
    said = said.rstrip(" .!")
    if pattern:
        match = pattern.search(said)
        return match["rest"] if match else ""
    if match := _DENYING.search(said):
        return match["rest"]
    match = _DOES.search(said)
    return f"{_DOING[match['verb']]}{match['rest']}" if match else ""


_DENIALS = (
    "return",
    " back",
    "final",
    "warrant",
    "guarantee",
    "yours for",
    "cancel",
    "cover",
    "expire",
    "run out",
    "on you",
    "on us",
)
"""Of these texts a sentence holds one that may deny something of what it points back at."""


def may_point_back(text: str) -> bool:
    """Whether a sentence may deny something of what it only points at."""
    return any(map(text.__contains__, _DENIALS)) and bool(
        DENIED.search(text) or _IDIOM.search(text)
    )


_IDIOM = lazy(r"\bon (?:you|us)\b|\bfinal\b|\byours for\b|\bwithout\b|\bnon-")
_VERB = r"(?:is|are|was|were|come|comes|have|has|had|wear|wears|get|gets|can|may|will|cost|costs|carry|carries|leave|leaves|last|lasts|show|shows|look|looks|sit|sits|make|makes|need|needs|take|takes|sell|sells|tend|often|usually|always)"
_SUBJECT = lazy(
    rf"\W*(?:(?:please note|please note that|note that|yes|sorry|the things in|everything in) ?[,:]? )?(?:(?:our|all|the|any|all our|every|each) )*(?P<what>(?!(?:we|you|it|they|this|that|these|those|there|here|if|when|what|how|who)\b)(?:(?!(?:that|which|if|when|{_VERB[3:-1]})\b)[\w'-]+ ){{0,4}}?(?!{_VERB}\b)[\w'-]+)(?:'re|'s)? {_VERB}\b"
)
_BOUGHT = lazy(
    r"\W*(?:did you |have you |you've |you )?(?:bought|buy|ordered|order|got|picked up|found|grabbed|chosen|chose|purchased|fallen for|spotted)(?: yourself)? (?P<what>(?:something|anything|an?|some|one|it)\b[^?,;]{3,40})\?\W*"
)
_ABOUT = lazy(
    rf"\W*(?:(?:and|but|what about|how about|as for) )*(?:(?:our|the|your|an?|any) )?(?P<what>(?!(?:really|why|how|what|when|where|who|which|sure|ready|sorry|yes|no|not|never|{_VERB[3:-1]}|do|does|did)\b)(?:(?!(?:you|i|we|it|{_VERB[3:-1]}|do|does|did)\b)[\w'-]+ ){{0,4}}?[\w'-]+)\?\W*"
)
"""A question that only names something: "gift cards?"."""
_IT = lazy(
    r"^(?P<lead>\W*(?:(?:please note(?: that)?|so|and|but|then|sadly|sorry|unfortunately|of course|that's why|which is why|because of that|therefore|for that reason|as such|i'm afraid|we're afraid),?(?: but)? )*)"
    r"(?P<it>they|these|those|it|this|that(?: one)?)(?P<be>'re|'s|'ll|'ve)?(?= (?!one|two|kind|sort|way|happens|means|includes)[a-z])"
)
_THEM = lazy(r"\b(?P<it>them|these|those|it)(?=[.,;:!–—]|\W*$| (?:back|is|are|at all)\b)")
_ITS = {"'re": " are", "'s": " is", "'ll": " will", "'ve": " have", None: ""}
_ONE = ("it", "this", "that", "that one")


def named_before(before: str, text: str) -> Iterator[tuple[str, Span]]:
    """What "they cannot be returned" states behind "outlet lamps are display models", with its words."""
    leading = _IT.match(text)
    match = leading or _THEM.search(text)
    if match is None:
        return
    is_asked = before.endswith("?")
    bought = _BOUGHT.fullmatch(before) if is_asked else None
    named = bought or (_ABOUT.fullmatch(before) if is_asked else _SUBJECT.match(before))
    if named is None:
        return
    what = named["what"]
    if not bought and (match["it"] in _ONE) == _is_plural(what):
        return
    rest, end = text[match.end() :], len(text.rstrip(" .!"))
    if leading:
        yield f"{what}{_ITS[leading['be']]}{rest}", Span(leading.start("it"), end)
    else:
        yield f"{text[: match.start('it')]}{what}{rest}", Span(0, end)


def _is_plural(what: str) -> bool:
    """Whether words name several things: "lamps", "a bulb and its base"."""
    return " and " in what or (what.endswith("s") and not what.endswith("ss"))
