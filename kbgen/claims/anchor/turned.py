"""A question turned round, so that an answer of nothing but a figure is read as a whole sentence.

"How soon do you post?" and "§." are "we post §". All texts are in small letters.
"""

from __future__ import annotations

import re
from functools import lru_cache

from kbgen.claims.patterns import lazy
from kbgen.claims.topics.topics import QUANTITY

_BARE = lazy(
    r"\W*(?:(?:yes|sure|certainly|of course|always|usually|normally|typically|mostly|generally|currently|it's|that's|that is|it is|just|only|in|the|for|about|around|roughly|after|all in all|exactly|precisely)\b\W*)*§"
    r"\W*(?:(?:usually|normally|typically|mostly|generally|at (?:the )?(?:most|latest)|or so|give or take|on average|as a rule|in total|maximum|max|flat|each|apiece)\b\W*)*"
    r"(?P<tail> (?:in|to|from|after|within|of|per|on|once|by)\b[a-z' -]{2,50})?(?:,? (?:whatever|wherever|however|no matter)\b[a-z' -]{2,50})?\W*"
)
"""An answer that says no more than how much, how long or when, and from when or where."""
_FIGURED = lazy(r"\d|[£$€]|\b(?:after|within|older|ago)\b")
"""Words of a question with a figure of its own."""
_YES = lazy(r"\W*(?:yes|sure|certainly|of course)\b")
_PRONOUNS = {
    "i": "you",
    "i'm": "you're",
    "i've": "you've",
    "me": "you",
    "my": "your",
    "mine": "yours",
    "you": "we",
    "you're": "we're",
    "you've": "we've",
    "your": "our",
}
_WORD = lazy(r"[a-z']+")
_TOLD = lazy(
    r"\b(?:to|for|with|from|at|by|on|of|about|than|tell|give|send|let|show|ask|leave|call|ring|reach|phone|contact) you\b"
)
"""The shop as the one to whom something is done."""
_ASKS = lazy(
    r"(?P<first>.*[.!?:] )?\W*(?:(?:and|so|but|ok|okay|then),? )*(?:(?P<how>how (?:long|soon|quick|quickly|fast|much|much time)|(?:by |until |till )?when|what|within what time|in what time)(?P<is_short>'s)? ?)?"
    r"(?:(?P<until>until|till|before)|(?P<does>does|do|will|would)|(?P<may>can|could|may|must|should)|(?P<have>have|has)|(?P<be>is|are)|(?(is_short)|(?!)))\b (?P<rest>[^?.!]+)\?\W*$",
    re.DOTALL,
)
_TAKES = lazy(
    r"\b(?:takes?|needs?|have(?! to)|spend|wait|costs?|charge|want|pays?)\b(?: (?:you|us)\b)?"
)
"""Verbs behind which an amount stands, whatever else comes."""
_INFLECTED = lazy(
    r"\b(take|cost|need|last|leave|arrive|ship|come|go|get|run|expire|start|reach|stay|land|appear|lapse)\b"
)
_PRONOUN = lazy(r"(?:i|you|we|it|they|this|that)\b")


def turned(asked: str, near: str) -> str:
    """The sentence that a question and an answer make; nothing where the answer says more than a figure."""
    if not asked.endswith("?") or _FIGURED.search(asked):
        return ""
    return _turned(asked, near)


# Each figure of an answer is read for several purposes.
@lru_cache(maxsize=4_096)
def _turned(asked: str, near: str) -> str:
    bare = _BARE.fullmatch(near)
    match = _ASKS.fullmatch(asked) if bare else None
    if not bare or not match or (not match["how"] and not _YES.match(near)):
        return ""
    said = "after §" if "after §" in near else QUANTITY
    told = _told(match, _spoken(match["rest"]).removeprefix("there "), said)
    before = f"{first.rstrip(' .!?:')}: " if (first := match["first"]) else ""
    return f"{before}{told}{bare['tail'] or ''}." if told else ""


def _told(match: re.Match[str], rest: str, said: str) -> str:
    """The words of a question as a statement with an amount, without a stop."""
    if match["until"]:
        return f"{said} {match['until']} {rest}"
    if match["have"]:
        subject, _, rest = rest.partition(" ")
        rest = rest.removeprefix("got").strip()
        return f"{subject} have {said} {rest}" if subject == "you" else ""
    if match["may"] and _PRONOUN.match(rest):
        subject, _, rest = rest.partition(" ")
        return f"{subject} {match['may']} {rest} {said}"
    if match["be"] or match["is_short"]:
        if _PRONOUN.match(rest):
            subject, _, rest = rest.partition(" ")
            return f"{subject} {match['be'] or 'is'} {rest} {said}"
        return f"{rest} {match['be'] or 'is'} {said}"
    if match["does"] == "does":
        rest = _INFLECTED.sub(r"\1s", rest, count=1)
    verb = _TAKES.search(rest)
    if verb:
        return f"{rest[: verb.end()]} {said}{rest[verb.end() :]}"
    return f"{rest} {said}"


def _spoken(rest: str) -> str:
    """The words of a question as the shop would say them: "my order" is "your order"."""
    told = {one.end() - 3 for one in _TOLD.finditer(rest)} | (
        {len(rest) - 3} if rest.endswith(" you") else set()
    )
    return _WORD.sub(
        lambda word: "us" if word.start() in told else _PRONOUNS.get(word[0], word[0]), rest
    )
