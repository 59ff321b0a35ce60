"""Topics for the shop's own facts, from the phrases in their `says` and the words of their keys."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import partial

from kbgen.claims.patterns import lazy
from kbgen.claims.quantity import Bound
from kbgen.claims.topics.topics import QUANTITY, Topic, topic
from kbgen.model import Fact, Policy

_ENDURES = r"(?:expir\w*|valid|last(?:s|ed|ing)?|good for|runs? out|laps(?:es?|ed|ing)|forfeit\w*|disappear\w*|vanish\w*|dies?|(?:is|are|get|be) (?:lost|void)|stops? (?:working|being valid)|use (?:it|them) (?:within|by))"
_LEAST = r"(?:minimum|smallest|least|lowest|from|at least|starts? (?:at|from))"
_MOST = r"(?:maximum|largest|biggest|most|highest|up to|at most)"
_SHOWS = r"(?:appear\w*|shows? up|turns? up|added|credited|booked|land(?:s|ed)?|arriv\w*|publish\w*|go(?:es)? (?:live|online)|online)"
_KEEPS = rf"(?:keep\w*|kept|hold\w*|held|stor(?:e|es|ed|ing)|retain\w*|(?:delet|eras|destroy|wip)\w*(?=[^.;{QUANTITY}]* after {QUANTITY}))"
_ANSWERS = r"(?:repl(?:y|ies|ied)|answer\w*|respon\w+|gets? back|hear back|hear from)"
_SYNONYMS = {
    "expir": _ENDURES,
    "valid": _ENDURES,
    "last": _ENDURES,
    "work": rf"(?:works?|active|usable|{_ENDURES})",
    "cost": r"(?:costs?|price[ds]?|charge[ds]?|fees?|is|are)",
    "arriv": rf"(?:arriv\w*|reach\w*|com(?:e|es|ing)|get(?:s)? to you|deliver\w*|with you|sent|land(?:s|ed)?|turns? up|takes?(?= (?:\w+ ){{0,2}}?{QUANTITY}(?: to (?:reach|arrive|come|get|land)\b|\W*$|[.,;:])))",
    "appear": _SHOWS,
    "added": _SHOWS,
    "publish": _SHOWS,
    "keep": _KEEPS,
    "stor": _KEEPS,
    "delet": r"(?:delet\w*|eras\w*|remov\w*|clos(?:e|es|ed|ing))",
    "repl": _ANSWERS,
    "answer": _ANSWERS,
    "discount": r"(?:discount\w*|off|reduction)",
    "giftcard": r"(?:cards?|vouchers?|certificates?|tokens?)",
    "collect": r"(?:collect\w*|fetch\w*|picks? (?:[\w'’-]+ ){0,3}?up|picked up|pick-?up)",
    "minimum": _LEAST,
    "smallest": _LEAST,
    "maximum": _MOST,
    "largest": _MOST,
    "match": r"(?:match\w*|beat(?=ing\b|s? (?:it|that|them|theirs?|any|the|an?|our|other|others|prices?|quotes?|rivals?|competitors?)\b|[.!]))",
    "membership": r"(?:membership|plan|subscription)",
}
"""What prose says for a word that a phrase or a key has, by its stem."""
_LAST = {
    "expiry": "expir", "expires": "expir", "price": "cost", "fee": "cost", "charge": "cost", "time": "arriv",
    "minimum": "minimum", "maximum": "maximum", "length": "last",
}  # fmt: skip
"""The words that end many keys, by the stem that prose has for them."""
_SHORT = 2
"""Words of a key that are too few to speak for a fact which has phrases of its own."""
_BY_PHRASE, _BY_WORDS = 20, 15
"""How much a whole phrase tells of an own fact, of which nothing else speaks, and of any other."""
_VERBS = frozenset(
    ["keep", "use", "send", "take", "stop", "publish", "delete", "answer", "match", "reply", "earn"]
)
"""Words that a phrase may begin with and the label of a table leaves out."""
_SAID_OF = frozenset(
    ["expir", "valid", "last", "work", "appear", "added", "publish", "delet", "repl"]
)
"""Stems of what phrases of two words say of their thing, before it or behind it."""
_GENERIC = frozenset(
    [
        "the",
        "a",
        "an",
        "of",
        "for",
        "to",
        "your",
        "our",
        "you",
        "we",
        "it",
        "is",
        "are",
        "in",
        "on",
        "at",
        "and",
        "or",
        "within",
        "time",
        "cost",
        "price",
        "length",
        "limit",
        "value",
        "hours",
        "email",
        "address",
        "expiry",
        "expires",
        "window",
        "minimum",
        "maximum",
        "number",
        "methods",
        "type",
    ]
)
_KINDS = {"time": "time", "period": "date period", "date": "date", "hours": "hours"}


def is_own_key(key: str) -> bool:
    """Whether a fact is one of the shop's own."""
    return key.startswith("terms.")


def term_topics(policy: Policy) -> tuple[Topic, ...]:
    """A topic for each fact of the shop's own, and for every other fact with `says`."""
    return tuple(
        found
        for fact in policy.facts.values()
        if fact.section in ("terms", "standards") or fact.says
        for found in _topics(fact)
    )


MAY_END = lazy(r"[._](?:expiry|expires|expiration|validity|valid|lifetime)$")
"""Keys of the shop's own facts that say when something ends."""


def _topics(fact: Fact) -> Iterator[Topic]:
    kinds = _KINDS.get(fact.type, fact.type)
    stems_of = partial(_stems, kept=_KEPT | _ENDS) if fact.type == "answer" else _stems
    phrases = [said for phrase in fact.says if stems_of(said := _BOUND.sub("", phrase))]
    if phrases:
        cues = tuple(
            (fact.type == "answer" and _phrasal(phrase))
            or _in_order(stems_of(phrase)) + _reach(phrase)
            for phrase in phrases
        )
        if fact.section == "terms" and fact.type != "answer":
            cues += tuple(_turned(*said) for said in map(stems_of, phrases) if len(said) == _PAIR)
        plain = [(_in_order(stems), stems) for stems in map(stems_of, phrases)]
        ends = (_SAYS, _AT_ONCE, *([_IN_ALL] if kinds == "money" else []))
        frames = tuple(
            frame
            for phrase, stems in plain
            for frame in (rf"§ (?:[\w-]+ )?{phrase}", *(f"{phrase}{end}" for end in ends))
            if len(stems) > 1 or frame.startswith("§")
        )
        weight = _BY_PHRASE if fact.section == "terms" else _BY_WORDS
        yield topic(fact.key, kinds, cues=cues, frames=frames, weight=weight, conditional=True)
        loose = tuple(
            _in_any_order(stems)
            for phrase in phrases
            if len(stems := stems_of(phrase)) > 2 or (len(stems) > 1 and _SAID_OF & {*stems})
        )
        things = tuple(
            _in_any_order(stems[1:])
            for phrase in phrases
            if len(stems := stems_of(phrase)) > 2 and stems[0] in _VERBS
        )
        if fact.type == "date":
            yield from _last_days(fact.key, map(stems_of, phrases))
        if fact.section == "terms":
            yield from _limits(fact.key, kinds, [stems_of(phrase) for phrase in phrases])
        if things:
            yield topic(fact.key, kinds, cues=things, weight=10, conditional=True)
        if loose:
            yield topic(fact.key, kinds, cues=loose, weight=12, conditional=True)
    words = re.split(r"[._]", fact.key)[1:]
    if fact.key.startswith("standards.") and fact.key.endswith(".target"):
        yield topic(
            fact.key, kinds, cues=(_in_any_order([stem(word) for word in words[:-1]]),), weight=10
        )
    if fact.section == "terms" and kinds == "money" and _LAST.get(words[-1]) == "cost":
        thing = _in_order([stem(word) for word in words[:-1]])
        if len(words) > 1:
            frame = rf"(?:^|[.;:!?–—] |\b(?:the|our|an?) )(?:full )?{thing}(?: (?:membership|subscription|service))? (?:costs?|is|are) (?:you )?(?:only |just )?{QUANTITY}"
            yield topic(fact.key, kinds, frames=(frame,), weight=9)
    if fact.section == "terms" and len(words) > (_SHORT if phrases else 1):
        yield topic(
            fact.key,
            kinds,
            cues=(_in_any_order([_LAST.get(word) or stem(word) for word in words]),),
            weight=9 if phrases else 12,
        )


def _last_days(key: str, phrases: Iterable[list[str]]) -> Iterator[Topic]:
    """The last day of something that orders must keep: "order by 17 December for standard delivery"."""
    things = [[one for one in stems if one not in _OF_LAST_DAYS] for stems in phrases]
    cues = tuple(f"{_IN_TIME}{_in_any_order(rest)[1:]}" for rest in things if rest)
    if cues:
        yield topic(key, "date", cues=cues, weight=12, conditional=True)


_OF_LAST_DAYS = ("last", "day", "dat", "order", "orders", "christma", "christmas")
_IN_TIME = rf"^(?!.*\bif\b)(?=.*\border\w*\b[^.;{QUANTITY}]*\b(?:by|before|until) {QUANTITY})"


def _limits(key: str, kinds: str, phrases: Iterable[list[str]]) -> Iterator[Topic]:
    """What a limit is of, where a bound tells it: "gift cards from £10" for the smallest gift card."""
    for limit, bound in ((_LEAST, Bound.AT_LEAST), (_MOST, Bound.AT_MOST)):
        things = [
            _in_any_order(rest)
            for stems in phrases
            if len(rest := [one for one in stems if _SYNONYMS.get(one) != limit]) < len(stems)
            and rest
        ]
        if things:
            cues = tuple(things)
            yield topic(key, kinds, cues=cues, weight=11, bound=bound)


_BOUND = lazy(
    r" (?:at (?:the )?(?:least|most)|up to|(?:no|not) (?:more|less) than)$", re.IGNORECASE
)
"""What a phrase may end in that belongs to the figure behind it: "rent for at least"."""
_SAYS = rf"\W+(?:(?:runs?|lasts?|is|are|costs?|takes?|ends?|expires?)\W+)(?:(?:for|a|after|good|valid|set|at)\W+){{0,2}}{QUANTITY}"
"""What parts a thing from its figure where it says nothing else: "our growth guarantee runs for"."""
_AT_ONCE = (
    rf"\W+(?:(?:free|for free|free of charge|at no cost|online|with us|by phone)\W+)?{QUANTITY}"
)
"""The same where nothing does: "cancel your tasting § beforehand"."""
_IN_ALL = rf"(?::| with| of|,| for| \()(?:(?!\b(?:buy|take|get|order|add|our|your|bring|pick|plus)\b)[^.;?!§])*[,–—(]\W*(?:(?:all|and all|yours|and it's|it's)\W+)?(?:at|for|costs?|costing|priced at)\W+(?:(?:just|only)\W+)?{QUANTITY}(?=\W*(?:$|[.;!)]|(?:a|per) (?:head|person|place|seat|guest|ticket)\b|each\b|pp\b))"
"""What the whole costs, behind what is in it: "a tasting evening: six cheeses and a glass, at § a head"."""


def _reach(phrase: str) -> str:
    """What follows a phrase of one word that says something and ends in "within": the quantity."""
    words = phrase.lower().split()
    ends = len(words) > 1 and words[-1] in _BEFORE_QUANTITIES and len(_stems(phrase)) == 1
    return rf"[^\w:.;?!§]+(?:[\w'’-]+[^\w:.;?!§]+){{0,4}}?{QUANTITY}" if ends else ""


def _phrasal(phrase: str) -> str:
    """The pattern of a verb of two words, of which the first alone has other meanings: "trade-in(s)"."""
    words = re.findall(r"[^\W_]+", phrase.lower())
    if len(words) != _PHRASAL or words[1] not in ("in", "on") or words[0] in _GENERIC:
        return ""
    pattern = rf"\b{_pattern(stem(words[0]))}\W+(?:{_WHAT}\W+)?{words[1]}s?\b"
    if words == ["trade", "in"]:
        pattern += r"|\b(?:tak(?:e|es|en|ing)|accept(?:s|ed|ing)?)\W+(?:[\w'’-]+\W+){0,4}?in (?:trade|part[- ]exchange)\b"
    return pattern


_PHRASAL = 2
_WHAT = r"(?:it|them|one|yours|(?:your|the|an?|any|old|used|this|that)(?:\W+[\w'’-]+){1,3}?)"
"""What may stand between the two words of such a verb."""
_BEFORE_QUANTITIES = frozenset(["within", "in", "for", "until", "by", "after", "at"])


def term_groups(policy: Policy) -> tuple[tuple[re.Pattern[str], Topic], ...]:
    """The facts of each group of the shop's own, with the words by which a heading names the group."""
    found: list[tuple[re.Pattern[str], Topic]] = []
    for fact in policy.under("terms"):
        group = stems(fact.key.split(".")[1].replace("_", " ")) if fact.key.count(".") > 1 else []
        if group:
            kinds = _KINDS.get(fact.type, fact.type)
            found.append((lazy(_in_any_order(group)), topic(fact.key, kinds)))
    return tuple(found)


def stems(text: str) -> list[str]:
    """The words of a text that say something, each without its ending."""
    words = re.findall(r"[^\W_]+", text.lower())
    return [stem(word) for word in words if word not in _GENERIC and word not in _SMALL]


_SMALL = frozenset(
    ["or", "out", "with", "from", "any", "all", "once", "items", "item", "goods", "products"]
)


_KEPT = frozenset(["cost", "expires"])
_ENDS = frozenset(["expiry", "expiration", "expire"])
"""What a yes or no may be to, so that its thing alone doesn't name it: "expiry on gift cards"."""


def _stems(phrase: str, kept: frozenset[str] = _KEPT) -> list[str]:
    words = re.findall(r"[^\W_]+", _GIFT_CARD.sub("gift giftcard", phrase.lower()))
    return [stem(word) for word in words if word not in _GENERIC or word in kept]


_GIFT_CARD = lazy(r"\bgift (?:card|voucher|certificate|token)s?\b")
"""What shops call by any of its names."""


def stem(word: str) -> str:
    """A word without its ending."""
    for end in ("ing", "ies", "ed", "es", "s", "e", "y"):
        if word.endswith(end) and len(word) - len(end) >= 4:
            return word[: -len(end)]
    return word


def _pattern(stem: str) -> str:
    return _SYNONYMS.get(stem, re.escape(stem) + r"\w*")


def _in_order(stems: list[str]) -> str:
    other = "" if any(map(_SENDING.match, stems)) else rf"(?!{_SENDING.pattern}\b)"
    return r"\b" + rf"\W+(?:{other}[\w'’-]+\W+){{0,3}}?".join(_pattern(stem) for stem in stems)


_SENDING = lazy(r"(?:deliver|shipp?|postag|carriag)(?:y|ing|e)?")
"""What costs something of its own, beside the things of the shop's own facts: "if you leave the club, postage costs …"."""


_PAIR = 2
"""How many words a phrase of a deed and its thing has: "cancel Plus"."""
_DONE = r"(?:\W+(?:membership|subscription|plan))?(?:\W+(?:to|will|can|may|must|should|would|have|has|needs?|is|are|gets?|cannot|can't|be|also|still|only|usually|normally))*"
"""What parts a thing from what is done with it, where that stands behind: "Plus can still be cancelled"."""


def _turned(deed: str, thing: str) -> str:
    """A phrase of two words turned round: "Plus can be cancelled" for "cancel Plus"."""
    return rf"\b{_pattern(thing)}{_DONE}\W+{_pattern(deed)}"


def _in_any_order(stems: list[str]) -> str:
    """All of them somewhere in the sentence; the match ends behind the last."""
    every = "".join(rf"(?=.*\b{_pattern(stem)})" for stem in stems)
    return rf"^{every}.*\b(?:{'|'.join(map(_pattern, stems))})"
