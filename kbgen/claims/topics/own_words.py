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
_UN = lazy(r"un(?!der|til|i|usual|load|lock|pack|wrap|plug)(?=[a-z]{5})")
"""What makes the contrary of a word: "uncollected"."""


def pattern(stem: str, *, is_time: bool = False) -> str:
    """The words that prose has for a word of a phrase, by its stem. `is_time`: whether a time is told of it."""
    if is_time and stem in _PERIODS:
        return _PERIODS[stem]
    if stem in _SYNONYMS:
        return _SYNONYMS[stem]
    for ending, least in _ENDINGS:
        if stem.endswith(ending) and len(stem) - len(ending) >= least:
            return _forms(stem.removesuffix(ending))
    return _forms(stem)


def _forms(stem: str) -> str:
    if len(stem) > _DOUBLED and stem[-1] == stem[-2] and stem[-1] not in "aeiou":
        stem = stem[:-1]
    if stem in _SYNONYMS:
        return _SYNONYMS[stem]
    if denied := _UN.match(stem):
        undone = re.escape(stem[denied.end() :])
        return rf"(?:{re.escape(stem)}\w*|(?:[a-z]+n't|not|never|nobody|no[- ]one) (?:(?:has|have|been|yet|ever) )*{undone}\w*)"
    if stem.endswith("e") and len(stem) > 2:
        return rf"{re.escape(stem[:-1])}(?:e\w*|ing)"
    return re.escape(stem) + r"\w*"
