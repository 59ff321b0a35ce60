"""Topics for the shop's own facts, from the phrases in their `says` and the words of their keys."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache, partial
from itertools import pairwise

from kbgen.claims.patterns import lazy
from kbgen.claims.topics.own_phrases import (
    DEEDS,
    IS_LIMIT,
    NEEDS,
    PAIR,
    beside,
    in_any_order,
    in_order,
    included,
    last_days,
    lengths,
    limits,
    meant_for,
    needless,
    prices,
    turned,
)
from kbgen.claims.topics.own_words import KEPT, MATCHED, NOUNS, PLACES, pattern
from kbgen.claims.topics.topics import QUANTITY, Topic, topic
from kbgen.model import Fact, Policy

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
_GENERIC = frozenset([
    "the", "a", "an", "of", "for", "to", "your", "our", "you", "we", "it", "is", "are", "in",
    "on", "at", "and", "or", "within", "time", "cost", "price", "length", "limit", "value",
    "hours", "email", "address", "expiry", "expires", "window", "minimum", "maximum", "number",
    "methods", "type",
])  # fmt: skip
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
        for found in (*_topics(fact), *_measured(policy, fact))
    )


def _measured(policy: Policy, fact: Fact) -> Iterator[Topic]:
    """What is measured for a standard, by its first noun with each other word of how it is measured."""
    told = policy.get(f"{fact.key.rpartition('.')[0]}.measured_by")
    if not (fact.key.startswith("standards.") and fact.key.endswith(".target")) or told is None:
        return
    head, *others = dict.fromkeys(_stems(re.sub(r"\bwithin [^;,]*", "", told.written.lower()))) or [
        ""
    ]
    cues = tuple(in_any_order([head, each]) for each in others)
    if head and cues and fact.type == "percent":
        yield topic(fact.key, "percent", cues=cues, weight=10)


MAY_END = lazy(r"[._](?:expiry|expires|expiration|validity|valid|lifetime|lasts|life)$")
"""Keys of the shop's own facts that say when something ends."""


_FIGURE = lazy(r"[0-9]")


def _by_key(words: Sequence[str], *, is_answer: bool) -> str:
    """The words of a key somewhere in a sentence; points that are earned are so only by the verb itself."""
    if is_answer:
        return in_any_order(
            [
                _noun(word, "answer", is_last=False)
                if word in _LIMITS
                else _LAST.get(word) or stem(word)
                for word in words
            ]
        )
    found = in_any_order([_LAST.get(word) or stem(word) for word in words])
    return found.replace(pattern("earn"), r"earn\w*")


_OF_ANY = frozenset(["arriv", "arrival", "deliver", "delivery", "last", "=lasts", "take", "tak"])
"""Words of a phrase that any delivery has: "arrival window", "time to arrive"."""
_IS_SAVED = lazy(r"[._](?:code|discount|saving|savings|off|reduction|welcome)$")
"""Keys of the shop's own facts that say how much less its group pays: "newsletter.code"."""


def _topics(fact: Fact) -> Iterator[Topic]:
    kinds = _KINDS.get(fact.type, fact.type)
    named = (fact.key, *fact.says)
    if (
        kinds == "money"
        and any(map(IS_LIMIT.search, named))
        and not any(map(_FIGURE.search, named))
    ):
        kinds = "money threshold"
    stems_of = partial(_stems, kept=_KEPT | _ENDS) if fact.type == "answer" else _stems
    if fact.section == "terms":
        stems_of = partial(_telling, fact.type)
    phrases = [
        said
        for phrase in fact.says
        if (told := stems_of(said := _BOUND.sub("", phrase))) and not _OF_ANY.issuperset(told)
    ]
    if phrases:
        yield from _by_phrases(fact, kinds, phrases, [stems_of(phrase) for phrase in phrases])
    words = re.split(r"[._]", fact.key)[1:]
    if fact.section == "terms" and fact.type == "percent" and _IS_SAVED.search(fact.key):
        group = [stem(word) for word in words[:-1] if word not in _GENERIC]
        cues = (in_any_order([*group, "discount"]),) if group else ()
        yield topic(fact.key, kinds, cues=cues, weight=10, conditional=True)
    if fact.key.startswith("standards.") and fact.key.endswith(".target"):
        yield topic(
            fact.key, kinds, cues=(in_any_order([stem(word) for word in words[:-1]]),), weight=10
        )
    if fact.section == "terms" and fact.type == "money" and _LAST.get(words[-1]) == "cost":
        thing = in_order([stem(word) for word in words[:-1]])
        if len(words) > 1:
            frame = rf"(?:^|[.;:!?–—] |\b(?:the|our|an?) )(?:full )?{thing}(?: (?:membership|subscription|service))? (?:costs?|is|are) (?:you )?(?:only |just )?{QUANTITY}"
            yield topic(fact.key, kinds, frames=(frame,), weight=9)
    words = list({stem(word): word for word in words}.values())
    if fact.section == "terms" and len(words) > (_SHORT if phrases else 1):
        yield topic(
            fact.key,
            kinds,
            cues=(_by_key(words, is_answer=fact.type == "answer"),),
            weight=9 if phrases else 12,
        )


def _by_phrases(
    fact: Fact, kinds: str, phrases: Sequence[str], stemmed: Sequence[list[str]]
) -> Iterator[Topic]:
    """The topics of a fact by its phrases, each with the stems of its words."""
    is_own, is_answer = fact.section == "terms", fact.type == "answer"
    pairs = [said for said in stemmed if len(said) == PAIR]
    cues = tuple(
        (is_answer and (_phrasal(phrase) or _beside(said, is_name=len(_words(phrase)) == PAIR)))
        or in_order(said, is_answer=is_answer) + _reach(phrase)
        for phrase, said in zip(phrases, stemmed, strict=True)
    )
    if is_own and is_answer:
        cues += tuple(cue for said in pairs if "includ" in said for cue in included(said))
        cues += tuple(
            needless(*said) for said in pairs if said[0] in DEEDS and said[1] not in NEEDS
        )
    elif is_own:
        cues += tuple(turned(*said) for said in pairs)
    if is_own and any({*said} == _MATCHES for said in pairs):
        cues += (MATCHED,)
    ends = (_SAYS, _AT_ONCE, *([_IN_ALL] if fact.type == "money" else []))
    frames = tuple(
        frame
        for said in stemmed
        for phrase in (in_order(said),)
        for frame in (rf"§ (?:[\w-]+ )?{phrase}", *(f"{phrase}{end}" for end in ends))
        if len(said) > 1 or frame.startswith("§")
    )
    weight = _BY_PHRASE if is_own else _BY_WORDS
    yield topic(fact.key, kinds, cues=cues, frames=frames, weight=weight, conditional=True)
    if fact.type == "date":
        yield from last_days(fact.key, stemmed)
    if is_own:
        yield from limits(fact.key, kinds, () if is_answer else stemmed)
        yield from prices(fact.key, stemmed if fact.type == "money" else ())
        yield from lengths(fact.key, stemmed if fact.type == "duration" else ())
    things = tuple(
        in_any_order(said[1:]) for said in stemmed if len(said) > PAIR and said[0] in _VERBS
    )
    if things:
        yield topic(fact.key, kinds, cues=things, weight=10, conditional=True)
    is_time = kinds == "duration"
    loose = tuple(
        in_any_order(said, is_time=is_time)
        for said in stemmed
        if len(said) > PAIR or (len(said) == PAIR and _SAID_OF & {*said})
    )
    if is_own and not is_answer:
        loose += tuple(beside(said, is_time=is_time) for said in pairs)
    if any(loose):
        cues = tuple(filter(None, loose))
        yield topic(fact.key, kinds, cues=cues, weight=12, conditional=True)


_MATCHES = frozenset([f"{KEPT}price", "match"])


def _beside(said: Sequence[str], *, is_name: bool) -> str:
    """A pair of words in either order where one is a word that many phrases have, or that is a name.

    "Customer parking" is parking for customers, but "dogs in the shop" are no shop for dogs.
    """
    if len(said) != PAIR:
        return ""
    if any(one.startswith(KEPT) for one in said):
        return beside(said, is_time=False)
    return meant_for(*said) if is_name and NEEDS.isdisjoint(said) else ""


_BOUND = lazy(
    r" (?:at (?:the )?(?:least|most)|up to|over|(?:no|not) (?:more|less) than)$", re.IGNORECASE
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
    found = rf"\b{pattern(stem(words[0]))}\W+(?:{_WHAT}\W+)?{words[1]}s?\b"
    if words == ["trade", "in"]:
        found += r"|\b(?:tak(?:e|es|en|ing)|accept(?:s|ed|ing)?)\W+(?:[\w'’-]+\W+){0,4}?in (?:trade|part[- ]exchange)\b"
    return found


_PHRASAL = 2
_WHAT = r"(?:it|them|one|yours|(?:your|the|an?|any|old|used|this|that)(?:\W+(?!(?:in|on|at|for|to|by|of|with|when|and|or)\b)[\w'’-]+){1,3}?)"
"""What may stand between the two words of such a verb."""
_BEFORE_QUANTITIES = frozenset(["within", "in", "for", "until", "by", "after", "at"])


def term_groups(policy: Policy) -> tuple[tuple[re.Pattern[str], Topic], ...]:
    """The facts of each group of the shop's own, with the words by which a heading names the group."""
    found: list[tuple[re.Pattern[str], Topic]] = []
    for fact in policy.under("terms"):
        group = stems(fact.key.split(".")[1].replace("_", " ")) if fact.key.count(".") > 1 else []
        if group:
            kinds = _KINDS.get(fact.type, fact.type)
            found.append((lazy(in_any_order(group)), topic(fact.key, kinds)))
    return tuple(found)


def stems(text: str) -> list[str]:
    """The words of a text that say something, each without its ending."""
    words = re.findall(r"[^\W_]+", text.lower())
    return [stem(word) for word in words if word not in _GENERIC and word not in _SMALL]


def words_of(fact: Fact) -> frozenset[str]:
    """The stems of the words of a fact's phrases and key."""
    return frozenset(
        one for text in (fact.key, *fact.says) for one in stems(text.replace("_", " "))
    )


_SMALL = frozenset(
    ["or", "out", "with", "from", "any", "all", "once", "items", "item", "goods", "products"]
)


_KEPT = frozenset(["cost", "expires"])
_ENDS = frozenset(["expiry", "expiration", "expire"])
"""What a yes or no may be to, so that its thing alone doesn't name it: "expiry on gift cards"."""


def _words(phrase: str) -> list[str]:
    """The words of a phrase but articles."""
    found = re.findall(r"[^\W_]+", _GIFT_CARD.sub("gift giftcard", phrase.lower()))
    return [word for word in found if word not in _ARTICLES]


_ARTICLES = frozenset(["the", "a", "an", "your", "our", "is", "are"])


def _stems(phrase: str, kept: frozenset[str] = _KEPT) -> list[str]:
    return [
        stem(word)
        for word in _words(phrase)
        if (word not in _GENERIC and word not in _JOINS) or word in kept
    ]


def _telling(type_: str, phrase: str) -> list[str]:
    """The words of a phrase by which one of the shop's own facts of a type is told from others, without endings.

    What many phrases have says nothing beside two other words, and beside one it does: a minimum
    commitment is no other commitment, and what is in store isn't what is stored.
    """
    is_answer = type_ == "answer"
    kept = _KEPT | _ENDS if is_answer else _KEPT
    found, words = _stems(phrase, kept), _words(phrase)
    nouns = NOUNS - kept if is_answer else _GENERIC & NOUNS - kept
    if len({*found} - PLACES - {"gift"}) >= PAIR:
        nouns = nouns & _LIMITS if is_answer else frozenset()
    is_count = "number" in words and not _BOUNDS.keys().isdisjoint(words)
    found = []
    for before, word in pairwise(["", *words]):
        if is_count and word == "number":
            continue
        if is_count and word == "minimum" and is_answer:
            one = f"{KEPT}fewest"
        elif word in nouns:
            one = _noun(word, type_, is_last=word == words[-1])
        elif word in kept or not (word in _GENERIC or word in _JOINS):
            one = stem(word)
        else:
            continue
        if (before == "by" and found[-1:] == ["by"]) or (before in _BEFORE and word in _FIXED):
            one = f"{before} {one if one.startswith(KEPT) else word}"
            found = found[:-1] if before == "by" else found
        found.append(one)
    if len({*found} - PLACES) >= PAIR or type_ == "money":
        return found
    return _together(words) or found


def _noun(word: str, type_: str, *, is_last: bool) -> str:
    """What stands among the stems for a word that many phrases have; some say what values of a type are."""
    if type_ == "duration" and (word in _LENGTHS or (word == "window" and is_last)):
        return f"{KEPT}lasts"
    if type_ in _PRICES and word == "price":
        return _PRICES[type_]
    if type_ == "answer" or word not in _BOUNDS:
        return f"{KEPT}{word}"
    return word if type_ == "money" else f"{KEPT}{_BOUNDS[word]}"


def _together(words: Sequence[str]) -> list[str]:
    """The one word that tells something with the small word before it, or a word of many uses with its "it"."""
    for before, word in pairwise(words):
        if before in _BEFORE and word not in _GENERIC and word not in PLACES:
            return [f"{before} {word}"]
        if before not in _GENERIC and word in ("it", "them"):
            return [f"{stem(before)} it"]
        if before == "we" and word in _OF_MANY_USES:
            return [f"we {word}"]
    return []


_LIMITS = frozenset([
    "minimum", "maximum", "number", "limit", "smallest", "least", "lowest", "shortest", "largest",
    "highest", "longest",
])  # fmt: skip
"""What a yes or no may be to as well as to its thing."""
_BOUNDS = {"minimum": "floor", "maximum": "ceiling"}
_LENGTHS = frozenset(["time", "length", "hours"])
_PRICES = {"money": "cost", "percent": "discount"}
_BEFORE = frozenset(["in", "on", "at", "by", "for", "from", "with", "off", "without", "per"])
_FIXED = frozenset([
    "store", "account", "stock", "person", "cash", "credit", "home", "request", "demand", "bulk",
])  # fmt: skip
"""What is something else without the small word before it: "on account"."""
_OF_MANY_USES = frozenset([
    "give", "take", "have", "get", "make", "use", "keep", "send", "hold", "ask", "need", "choose",
    "change", "try", "accept", "set", "put", "bring", "pay", "offer", "order", "buy",
])  # fmt: skip
"""Words that say nothing alone."""


_JOINS = frozenset(["with", "from", "can", "be", "may", "will", "do", "does"])
_GIFT_CARD = lazy(r"\bgift (?:card|voucher|certificate|token)s?\b")
"""What shops call by any of its names."""


# Texts have the same words over and over.
@lru_cache(maxsize=16_384)
def stem(word: str) -> str:
    """A word without its ending."""
    for end in ("ing", "ies", "ed", "es", "s", "e", "y"):
        if word.endswith(end) and len(word) - len(end) >= 4:
            return word[: -len(end)]
    return word
