"""What prose says for the words of the phrases and keys by which a policy names the shop's own facts."""

from __future__ import annotations

import re

from kbgen.claims.patterns import lazy
from kbgen.claims.topics.topics import QUANTITY

_USED = r"(?:spend|spent|use|used|redeem|redeemed|cash(?:ed)? in)"
_ENDURES = (
    r"(?:expir\w*|valid|last(?:s|ed|ing)?|good for|runs? out|laps(?:es?|ed|ing)|forfeit\w*|disappear\w*|vanish\w*|dies?|wiped|cleared away|go(?:es)? (?:bad|stale)|end date|time limit"
    r"|(?:is|are|get|be) (?:lost|void|wiped|cleared|zeroed)|stops? (?:working|being valid)|stays? (?:in|on) your (?:account|balance|card)"
    rf"|{_USED}(?=[^.;:?{QUANTITY}]{{0,50}} (?:(?:within|in|by|before|inside) )?{QUANTITY})|(?<={QUANTITY} )to (?:spend|use|redeem|accept|claim|cash in))"
)
LEAST = r"(?:minimum|smallest|least|lowest|from|at least|starts? (?:at|from))"
MOST = r"(?:maximum|largest|biggest|most|highest|longest|up to|at most)"
_SHOWS = r"(?:appear\w*|shows? up|turns? up|added|credited|booked|land(?:s|ed)?|arriv\w*|publish\w*|go(?:es)? (?:live|online)|online)"
_KEEPS = rf"(?:keep\w*|kept|hold\w*|held|stor(?:e|es|ed|ing)|retain\w*|(?:delet|eras|destroy|wip)\w*(?=[^.;{QUANTITY}]* after {QUANTITY}))"
_ANSWERS = r"(?:repl(?:y|ies|ied)|answer\w*|respon\w+|gets? back|hear back|hear from)"
_COSTS = r"(?:costs?|price[ds]?|charge[ds]?|fees?|is|are)"
_LESS = r"(?:discount\w*|off|reduction|less|cheaper|sav(?:e|es|ing|ings))"
_SPENDS = rf"(?:spending|redeem\w*|using|{_USED})"
_HIRES = r"(?:hir(?:e|es|ed|ing)|rent(?:s|ed|ing|als?)?)"
_SYNONYMS = {
    "expir": _ENDURES,
    "valid": _ENDURES,
    "last": _ENDURES,
    "stand": rf"(?:stands?|stood|{_ENDURES})",
    "work": rf"(?:works?|active|usable|{_ENDURES})",
    "cost": _COSTS,
    "fee": r"(?:fees?|costs?|charge[ds]?|is|are)",
    "arriv": rf"(?:arriv\w*|expect(?:ed)?|reach\w*|com(?:e|es|ing)|gets? (?:[\w'’-]+ ){{0,3}}?to you|deliver\w*|with you|sent|land(?:s|ed)?|turns? up|takes?(?= (?:\w+ ){{0,2}}?{QUANTITY}(?: to (?:reach|arrive|come|get|land)\b|\W*$|[.,;:])))",
    "appear": _SHOWS,
    "added": _SHOWS,
    "publish": _SHOWS,
    "keep": _KEEPS,
    "stor": _KEEPS,
    "delet": r"(?:delet\w*|eras\w*|remov\w*|clos(?:e|es|ed|ing))",
    "repl": _ANSWERS,
    "answer": _ANSWERS,
    "discount": _LESS,
    "save": _LESS,
    "earn": r"(?:earn\w*|collect(?:s|ed|ing)?|gather\w*|receiv\w*|award\w*|credit\w*|gets?|got|giv(?:e|es|en|ing)|worth|back)",
    "spend": _SPENDS,
    "redeem": _SPENDS,
    "giftcard": r"(?:cards?|vouchers?|certificates?|tokens?)",
    "collect": r"(?:collect\w*|fetch\w*|picks? (?:[\w'’-]+ ){0,3}?up|picked up|pick-?up)",
    "minimum": LEAST,
    "smallest": LEAST,
    "maximum": MOST,
    "largest": MOST,
    "match": r"(?:match\w*|beat(?=ing\b|s? (?:it|that|them|theirs?|any|the|an?|our|other|others|prices?|quotes?|rivals?|competitors?)\b|[.!]))",
    "membership": r"(?:membership|plan|subscription)",
    "newsletter": r"(?:newsletters?|mailing list|e-?mail list)",
    "donat": r"(?:donat\w*|giv(?:e|es|en|ing)|goes|contribut\w*)",
    "refer": r"(?:refer\w*|recommend\w*|introduc\w*|invit\w*|sen[dt]\w* (?:\w+ ){0,2}?(?:our way|to us))",
    "hire": _HIRES,
    "rent": _HIRES,
    "reward": r"(?:reward\w*|bonus\w*|earn(?:s|ed)?|credit\w*|thank[- ]you|yours)",
    "install": r"(?:install\w*|fit(?:s|ted|ting)?)",
    "deposit": r"(?:deposits?|down[- ]payments?)",
    "send": r"sen(?:d|ds|t|ding)",
    "pay": r"(?:pay\w*|paid|due|settl\w*)",
    "payabl": r"(?:pay\w*|paid|due|settl\w*)",
    "welcom": r"(?:welcom\w*|allow(?:s|ed)?|permitted)",
    "buy": r"(?:buy\w*|bought)",
    "sell": r"(?:sell\w*|sold)",
    "bring": r"br(?:ing\w*|ought)",
    "shipment": r"(?:shipments?|deliver(?:y|ies)|box(?:es)?)",
}
"""What prose says for a word that a phrase or a key has, by its stem."""
_PERIODS = dict.fromkeys(
    ("take", "tak"),
    r"(?:tak(?:e|es|en|ing)|took|needs?|allow\w*|adds?|ready|done|finish\w*|complet\w*|turn\w*(?=[^.;:?]* (?:a)?round\b))",
) | {"ready": r"(?:ready|done|finish\w*|complet\w*|turn\w*(?=[^.;:?]* (?:a)?round\b))"}
"""The same of how long something takes."""
_ENDINGS = (("ation", 4), ("ition", 4), ("ment", 4), ("ion", 5), ("al", 4))
"""What makes a noun of a verb, and how many letters the verb has at least: "adjustment", "referral"."""
_DOUBLED = 4
MATCHED = r"\b(?:we|i)(?:'ll| (?:will|can|do|don't|won't|can't|cannot|not|never|always|gladly|happily|also|still|only|try to|aim to))* (?:match|beat)(?= (?:it|that|them|any|anyone|anybody|another|others?|no[- ]one|nobody|amazon|what)\b(?! (?:to|with|colou?rs?|shades?|tones?|sizes?|styles?)\b)|\W*$|[.,;!])"
"""How a shop says that it matches prices, without a word for them."""
_UN = lazy(r"un(?!der|til|i|usual|load|lock|pack|wrap|plug)(?=[a-z]{5})")
"""What makes the contrary of a word: "uncollected"."""


_KEPT = {
    "minimum": r"(?:minimums?|min|smallest|shortest|fewest|lowest|the least)",
    "maximum": r"(?:maximums?|max|largest|longest|highest|the most)",
    "floor": r"(?:minimum|min|at least|shortest|smallest|fewest|no (?:less|fewer) than)",
    "ceiling": r"(?:maximum|max|at most|longest|largest|no (?:more|longer) than|up to)",
    "fewest": r"(?:minimum(?= (?:number|quantity|of)\b)|fewest)",
    "number": r"(?:numbers?|many|more than|several|limit\w*|cap(?:s|ped)?)",
    "limit": r"(?:limit\w*|caps?|capped|restrict\w*|maximum|minimum|at most|more than)",
    "value": r"(?:values?|valued|worth|amounts?)",
    "type": r"(?:types?|kinds?|sorts?|which)",
    "methods": r"(?:methods?|ways?|options?)",
    "hours": r"(?:hours?|times?)",
    "email": r"e-?mail\w*",
    "address": r"address\w*",
    "window": r"windows?",
    "time": r"(?:times?|timed)",
    "length": r"(?:lengths?|long|longer)",
    "price": r"(?:pric\w*|cheaper|less|lower|costs?|quote\w*|deals?|elsewhere|competit\w*|rivals?|the difference)",
    "expiry": _ENDURES,
    "expires": _ENDURES,
    "lasts": rf"(?:times?|lengths?|periods?|long|tak(?:e|es|ing)|took|needs?|lasts?|lasted|runs?|(?:is|are|of) (?:(?:about|around|usually|normally|now|up to) )*{QUANTITY})",
}
"""What prose says for a word that many phrases have, where it tells one from others."""
_KEPT |= dict.fromkeys(("smallest", "least", "lowest", "shortest"), _KEPT["minimum"])
_KEPT |= dict.fromkeys(("largest", "highest", "longest"), _KEPT["maximum"])
NOUNS = frozenset(_KEPT) - {"lasts", "floor", "ceiling", "fewest"}
KEPT = "="
"""What the stem of such a word begins with."""


def pattern(stem: str, *, is_time: bool = False) -> str:
    """The words that prose has for a word of a phrase, by its stem. `is_time`: whether a time is told of it.

    The stems of words that stand together, with a blank between, have a pattern as well: "by phone".
    """
    if stem.startswith(KEPT):
        return _KEPT[stem.removeprefix(KEPT)]
    if " " in stem:
        between = r"\W+" if stem.startswith("on ") else rf"\W+(?:{_ARTICLE}\W+)?"
        first, *rest = stem.split()
        return between.join([_first(first), *map(_together, rest)]) + r"(?! credit)"
    if is_time and stem in _PERIODS:
        return _PERIODS[stem]
    if stem in _SYNONYMS:
        return _SYNONYMS[stem]
    for ending, least in _ENDINGS:
        if stem.endswith(ending) and len(stem) - len(ending) >= least:
            verb = stem.removesuffix(ending)
            found = _forms(verb)
            return rf"(?:{found}|{re.escape(stem)}\w*)" if len(verb) <= _FEW else found
    return _forms(stem)


_ARTICLE = r"(?:the|an?|our|your|my|any|some|this)"


def _first(stem: str) -> str:
    return stem if stem in PLACES else _spelt(stem)


def _together(word: str) -> str:
    if word.startswith(KEPT):
        return _KEPT[word.removeprefix(KEPT)]
    return _IT if word == "it" else rf"{re.escape(word)}s?\b"


_IT = r"(?:it|them|this|that|these|those|yours?)\b"


PLACES = frozenset(
    [
        *("in", "on", "at", "by", "for", "from", "with", "to", "off", "without", "per", "after"),
        *("before", "until", "up", "out", "as", "it", "them", "we", "you", "us"),
    ]
)
"""Small words that mean nothing but beside their own word: "in store", "by phone"."""


def _forms(stem: str) -> str:
    if len(stem) > _DOUBLED and stem[-1] == stem[-2] and stem[-1] not in "aeiou":
        stem = stem[:-1]
    if stem in _SYNONYMS:
        return _SYNONYMS[stem]
    if denied := _UN.match(stem):
        undone = re.escape(stem[denied.end() :])
        return rf"(?:{re.escape(stem)}\w*|(?:[a-z]+n't|not|never|nobody|no[- ]one) (?:(?:has|have|been|yet|ever) )*{undone}\w*)"
    return _spelt(stem)


def _spelt(stem: str) -> str:
    if len(stem) <= _FEW:
        return _short(stem)
    if stem.endswith("e"):
        return rf"{re.escape(stem[:-1])}(?:e\w*|ing)"
    return re.escape(stem) + r"\w*"


_FEW = 4
"""The letters of the longest stem with which many words begin that mean something else: "car", "card"."""
_SIBILANT = lazy(r"(?:x|ss|zz|sh|ch)e$")


def _short(stem: str) -> str:
    """A stem of few letters with the endings of its own forms only: "age", "ages", and no "agent"."""
    if _SIBILANT.search(stem):
        return rf"{re.escape(stem[:-1])}(?:e[sd]?|ing)?(?![a-z])"
    if stem.endswith("e"):
        return rf"{re.escape(stem[:-1])}(?:ee?s?|ed|e?ings?)(?![a-z])"
    if stem.endswith("i") and len(stem) == _FEW:
        return rf"{re.escape(stem[:-1])}(?:y|ie[sd]?|i)(?![a-z])"
    if stem.endswith("y") and stem[-2:-1] not in "aeiou":
        return rf"{re.escape(stem[:-1])}(?:y|ie[sd]?|ying)(?![a-z])"
    last = stem[-1] if stem[-1] not in "aeiouwy" else ""
    ends = r"s|es|ed|ings?"
    if len(stem) == _FEW:
        ends += r"|e|y|ie[sd]|als?|able|ages?|aging|ments?|ation"
    doubled = rf"|{last}(?:ed|ings?|able)" if last else ""
    return rf"{re.escape(stem)}(?:{ends}{doubled})?(?![a-z])"
