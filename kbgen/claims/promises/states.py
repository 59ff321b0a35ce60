"""The states and parts that a policy's condition for returns speaks of, found in other words for them.

A sentence is read with a sign in the place of each: "opened it and lost the box" is `Đ it and lost
the Ƥ`, whatever the shop sells. All texts are in small letters with plain apostrophes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from kbgen.claims.patterns import lazy
from kbgen.claims.topics.terms import stem

DONE, BASE, DOING, NEW, PART = (rf"{sign}_*" for sign in "ĐƁƓɄƤ")
"""What goods are like or have been through, what is done to them, doing it, not yet so, a part of them."""


@dataclass(frozen=True)
class State:
    """Words for a state by which goods are no longer new."""

    done: str
    base: str
    doing: str


_WRAP = r"(?:box(?:es)?|packaging|packs?|packets?|package|wrapp(?:er|ing)s?|cellophane|shrink[- ]?wrap|plastic|film|sleeve|carton|bag)"
_OUT = rf"out of (?:(?:the|its|their|your) )?(?:original )?{_WRAP}"
_ABROAD = r"(?:outside|outdoors|out of doors|(?:on|in) (?:the )?(?:street|road|pavement|trail|hills?|rain|mud|garden)s?)"
STATES: dict[str, State] = {
    "used": State(
        r"used(?! (?:packag|pack|box|bag|envelop|wrapp|paper|tape|label|card|jiffy|by|to\b))|ridden|played with|slept (?:in|on)|cooked (?:in|with|on)|worked with|tried (?:it |them )?out|had (?:some|a bit of|a little|light) use|in use|(?:put|been) (?:it |them )?to (?:good )?use|in (?:a )?used (?:condition|state)|on your bed|tried(?= (?:items?|goods|products?|or|is|are)\b)",
        r"use|ride|play with|sleep (?:in|on)|cook (?:in|with|on)|work with|try out",
        r"using|riding|playing with|sleeping (?:in|on)|cooking (?:in|with|on)|trying out",
    ),
    "worn": State(
        r"worn(?!-| out\b)|wore|walked in|danced in|had (?:it|them) on|in worn condition",
        r"wear|walk in|dance in",
        r"wearing|walking in",
    ),
    "outdoors": State(
        rf"(?:worn|used|ridden|walked|been|run|hiked|taken|had)(?: in)?(?: it| them)?(?: (?:out|once|twice|for an? \w+))? {_ABROAD}|(?:run|hiked|walked) in|been out (?:in|on|for)|muddy|dirty|(?:an? (?:bit|little|spot) of )?(?:dirt|mud)(?: on the \w+)?",
        rf"(?:wear|walk|run|hike|use|take)(?: in)?(?= (?:it|them)(?: out)?(?: {_ABROAD}| for an? (?:walk|run|hike|spin|stroll|jog)))|(?:run|hike|jog) in",
        rf"(?:wearing|using|running in|walking in|hiking in)(?= (?:it|them) {_ABROAD})|running in|hiking in",
    ),
    "opened": State(
        rf"(?:re|un)?-?opened|open[- ]box|unsealed|unwrapped|unboxed|(?:taken |been |already )?{_OUT}|(?:broken|broke|cut|torn|peeled)(?: off)? (?:the |its |their )?(?:shrink[- ]?wrap|seals?|cellophane|film|liner)|(?:the |its |their |an? )?(?:(?:broken|torn|cut) (?:shrink[- ]?wrap|seals?)|(?:shrink[- ]?wrap|seals?|packag(?:e|ing)|box|wrapp(?:er|ing)) (?:is |are |has been |have been |was |were |'s )?(?:already )?(?:broken|gone|cut|torn|open(?:ed)?|off))|torn open|open(?= (?:items?|goods|packs?|packets?|boxes|products?|packages?)\b)",
        rf"open|unwrap|unbox|unseal|break(?= (?:the |its |their )?(?:seal|shrink))|take(?= (?:it|them) {_OUT})",
        r"opening|unwrapping|unboxing|unsealing|breaking(?= (?:the |its |their )?(?:seal|shrink))",
    ),
    "washed": State(
        r"washed|laundered|(?:(?:been|put) (?:it |them )?in|(?:been |put )?(?:it |them )?through) the (?:wash|washing machine|machine|laundry)",
        r"wash|launder",
        r"washing|laundering",
    ),
    "assembled": State(
        r"assembled|built(?! (?:to|for)\b)|(?:put|screwed|bolted) (?:it |them )?together|put (?:it|them) up",
        r"assemble|build|put(?= (?:it|them) together)",
        r"assembling|building|putting(?= (?:it|them) together)",
    ),
    "installed": State(
        r"installed|fitted(?! [a-z]+s\b)|wired (?:in|up)|connected|mounted|plumbed in|screwed (?:in|on|to)|hung|put (?:it |them )?up",
        r"install|fit|wire|connect|mount|plumb|hang",
        r"installing|fitting|wiring|connecting|mounting|hanging",
    ),
    "read": State(
        r"read|finished|leafed through", r"read|leaf through", r"reading|finishing|leafing through"
    ),
    "played": State(
        r"played(?: with)?|had a (?:go|game)",
        r"play|give(?= (?:it|them) a (?:play|go)\b)",
        r"playing",
    ),
    "planted": State(
        r"planted(?: out| up)?|re-?potted|potted on|(?:put |already |been )?(?:it |them )?in the (?:ground|soil|border|bed)|moved (?:it |them )?(?:in)?to (?:a|an|your) (?:new |bigger |larger |different |nice )*(?:pot|bed|ceramic)",
        r"plant|re-?pot|move(?= (?:it|them) (?:in)?to an? (?:[a-z]+ )?(?:pot|bed))|pot(?= (?:it|them) on)",
        r"planting|re-?potting",
    ),
    "burned": State(r"burned|burnt|lit", r"burn|light", r"burning|lighting"),
}
"""By the word that a condition has for it."""
_CALLED = {
    "tried": "used", "ridden": "used", "handled": "used", "travelled": "used", "traveled": "used", "fitted": "installed", "mounted": "installed", "wired": "installed",
    "connected": "installed", "built": "assembled", "sealed": "opened", "boxed": "opened", "wrapped": "opened", "laundered": "washed",
    "burnt": "burned", "lit": "burned", "potted": "planted", "repotted": "planted",
}  # fmt: skip
"""Further words of conditions."""
_MEANS = {
    "used": ("worn", "played", "burned", "installed"),
    "opened": ("used", "played", "burned"),
}
"""What goods can't be either that are unused, or unopened."""
_IMPLIED = {"used": ("worn", "played", "opened")}
"""What goods may be as well that may be used."""
_MENTIONED = {
    "worn": r"worn|wear",
    "played": r"play",
    "opened": r"open|seal|packag|wrapp|\bbox",
}
"""Words of conditions that tell of such a state themselves."""
_NOT_NEW = frozenset(
    [
        "damaged",
        "marked",
        "broken",
        "altered",
        "scratched",
        "cracked",
        "spoiled",
        "needed",
        "required",
    ]
)
"""Words of what has gone wrong with goods."""
_DENIED = lazy(
    r"\b(?:un-?(?P<un>[a-z]{2,}ed|read|worn|lit|built|burnt|ridden)\b|(?:not|never|hasn't|haven't|isn't)(?: yet)?(?: been)? (?P<not>[a-z]{3,}(?:ed|en|rn|lt)|worn|read|lit|slept in)\b)(?P<out> (?:outdoors|outside|out of doors))?"
)
_SEALED = lazy(
    r"\b(?:sealed|seals? (?:still )?(?:is |are )?(?:intact|unbroken|in place|on)|unbroken seals?|intact seals?|shrink[- ]?wrap (?:is )?(?:unbroken|intact|on))\b"
)
_OBJECT = r"(?= (?:it|them|one|everything|(?:the|your|an?|our) (?!(?:[\w-]+ )?(?:returns?|parcel|outer|delivery|shipping|request|account|page|portal|app|form|link|label|policy|terms|instructions?|conditions|guide|steps|notes|rules|leaflet|manual|code|ticket|case|claim|email|e-mail)\b)[\w-]+)\b)"
_OTHER = r"(?! (?:our|these|this|those|through|with (?:tape|sticky)|(?:an?|the|your) (?:[\w-]+ )?(?:form|portal|label|link|page|app|terms|policy|instructions|code|account|password|return|request|order|trial|voucher|coupon|points|discount|manual|guide|parcel|ticket|case|claim)|(?:coupons?|vouchers?|codes?|cards?|oil|batter\w+|by us|by our|at our|in our|here)\b))"


@dataclass(frozen=True)
class Condition:
    """What a condition rules out, asks for, takes nevertheless and can do without, as patterns of words."""

    ruled_out: tuple[tuple[str, re.Pattern[str], re.Pattern[str]], ...]
    """Each state by the condition's own word for it, with its words and those that goods are new in it."""
    asked: tuple[tuple[str, re.Pattern[str]], ...]
    texts: tuple[str, ...]
    """Of these texts a sentence about it holds one."""


_PARTS = (
    (("tag", "label"), r"(?:(?:swing|hang|security|price|original|care|shop) ?)?(?:tags?|(?<!return )(?<!returns )(?<!shipping )(?<!postage )(?<!paid )(?<!prepaid )(?<!address )labels(?! (?:to|for)\b))", ("tag", "label")),
    (("box", "shoebox", "carton", "case"), r"(?:original |shoe ?|own )*(?:box(?:es)?|cartons?|shoebox(?:es)?)|(?<!used )(?:original |own )?packaging", ("box", "carton", "packag")),
    (("packaging", "packag", "wrapping", "packing", "packs"), r"(?<!used )(?:original |own )*(?:packaging|wrapping|packing|box(?:es)?|packet)", ("packag", "wrapp", "packing", "box", "packet")),
    (("receipt", "proof"), r"(?:till |sales |original )?(?:receipts?|till slip|docket|proof of purchase)", ("receipt", "till", "docket", "proof")),
    (("manual", "instructions"), r"manuals?|instructions?|instruction booklet|user guide", ("manual", "instruction", "guide")),
    (("charger", "cable"), r"chargers?|(?:charging )?cables?|leads?", ("charger", "cable", "lead")),
    (("accessories",), r"accessor(?:y|ies)", ("accessor",)),
    (("lid",), r"lids?", ("lid",)),
    (("case", "cloth", "pot", "bag", "dustbag", "papers", "liner", "card"), "", ()),
)  # fmt: skip
"""Parts by the words of conditions for them, in the words of texts, with texts of which one stands there."""
_PART_WORDS = lazy(
    r"\b(?:tags?|labels?|shoebox(?:es)?|box(?:es)?|cartons?|packaging|wrapping|packing|receipts?|proof of purchase|manuals?|instructions|chargers?|cables?|accessories|lids?|case|cloth|pot|papers|dust ?bag|liner)\b"
)


@lru_cache(maxsize=256)
def read(condition: str) -> Condition:
    """What a condition rules out and asks for: "unworn, with the tags on"."""
    states: dict[str, str] = {}
    for match in _DENIED.finditer(condition):
        word = match["un"] or match["not"]
        name = "outdoors" if match["out"] else _CALLED.get(word, word)
        if word not in _NOT_NEW and not (
            name != "outdoors"
            and re.search(rf"(?<!un)(?<!un-)(?<!not )(?<!never )\b{word}\b", condition)
        ):
            states.setdefault(name, word)
    if sealed := _SEALED.search(condition):
        word = re.sub(r"\b(?:unbroken|intact) ", "", sealed.group())
        states.setdefault("opened", f"-{re.split(r'[^a-z]', word)[0]}")
    for name in tuple(states):
        for other in _MEANS.get(name, ()):
            if not re.search(rf"(?<!un)\b{other}\b", condition):
                states.setdefault(other, states[name])
    ruled_out = tuple((word, *_patterns(name)) for name, word in states.items())
    parts = tuple(_asked(condition))
    texts = dict.fromkeys(text for name in states for text in _texts(name))
    texts |= dict.fromkeys(text for _, _, needs in parts for text in needs)
    return Condition(ruled_out, tuple((word, pattern) for word, pattern, _ in parts), tuple(texts))


def _asked(condition: str) -> Iterator[tuple[str, re.Pattern[str], tuple[str, ...]]]:
    """The parts that goods must have."""
    text = re.sub(r"\bin (?:the )?case of\b", "", condition)
    for match in _PART_WORDS.finditer(text):
        word = match.group().removesuffix("s") if match.group() != "accessories" else match.group()
        before = text[: match.start()]
        if _NEEDLESS.match(text[match.end() :]) or _NO_NEED.search(before):
            continue
        words = next((row for row in _PARTS if word in row[0] or match.group() in row[0]), None)
        if words and words[1]:
            yield word, lazy(rf"\b(?:{words[1]})\b"), words[2]
        else:
            yield word, lazy(rf"\b{re.escape(word)}(?:es|s)?\b"), (word,)


# A condition is read once, and its sentences are many.
@lru_cache(maxsize=256)
def taken(condition: str) -> Condition:
    """What a condition takes in so many words: "opened is fine", "packaging not needed"."""
    states = [name for name in STATES if name != "outdoors" and _takes(condition, name)]
    parts = [
        (match.group().removesuffix("s"), lazy(rf"\b{re.escape(match.group())}\b"))
        for match in _PART_WORDS.finditer(condition)
        if _NEEDLESS.match(condition[match.end() :]) or _NO_NEED.search(condition[: match.start()])
    ]
    texts = (*(text for name in states for text in _texts(name)), *(word[:6] for word, _ in parts))
    named = (re.search(rf"\b(?:{STATES[name].done})\b", condition) for name in states)
    words = [match.group() if match else name for name, match in zip(states, named, strict=True)]
    ruled_out = [(word, *_patterns(name)) for word, name in zip(words, states, strict=True)]
    for name, word in tuple(zip(states, words, strict=True)):
        for other in _IMPLIED.get(name, ()):
            if other not in states and not re.search(_MENTIONED[other], condition):
                ruled_out.append((word, *_patterns(other)))
                texts = (*texts, *_texts(other))
    return Condition(tuple(ruled_out), tuple(parts), texts)


def _takes(condition: str, name: str) -> bool:
    state = rf"(?<!un)(?<!un-)(?<!not )(?<!never )(?<!been )\b(?:{STATES[name].done})\b"
    return bool(
        re.search(
            rf"{state}(?:(?:, | or | and |, or |, and )[a-z]+(?= (?:or|and|is|are)\b|,))*[^,;.]*?\b(?:is|are)\b[^,;.]{{0,12}}\b(?:fine|ok|okay|alright|all right|welcome|allowed|accepted|no problem)\b"
            rf"|\b(?:may|can)(?: also)? (?:be|have been) (?:[a-z]+ (?:or|and) )?{state.replace('(?<!been )', '')}|\beven (?:if|when|after)\b[^,;]*{state.replace('(?<!been )', '')}"
            rf"|{state} or (?:not|un[a-z]+)\b|\b(?:sealed|un[a-z]+) or {state}",
            condition,
        )
    )


_NEEDLESS = lazy(
    r" (?:(?:is|are) )?(?:not (?:needed|required|necessary)|optional|needn't|isn't|aren't)"
)
_NO_NEED = lazy(
    r"\b(?:no|without|or without|not in|needn't|no need for)(?: (?:the|its|an?|any|original))* $"
)


def _patterns(name: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    state = _state(name)
    known = rf"\b(?:(?P<done>(?<!can be )(?<!must be )(?<!should be )(?:{state.done})\b{_OTHER})|(?P<doing>(?:{state.doing})(?:{_OBJECT}|(?=\W*$|[,;:!–—])))|(?P<base>(?:{state.base}){_OBJECT}))"
    new = rf"\bun-?(?:{state.done})\b|(?:\b(?:not|never)|n't)(?: yet| ever)?(?: been)? (?:{state.done})\b"
    new += r"|\b(?:factory[- ])?sealed\b(?! (?:with|in|by|up)\b)" if name == "opened" else ""
    return lazy(known), lazy(new)


def _state(name: str) -> State:
    if name in STATES:
        return STATES[name]
    root = stem(name)
    return State(re.escape(name), rf"{re.escape(root)}e?", rf"{re.escape(root)}ing")


# The words of few conditions are asked for again and again.
@lru_cache(maxsize=256)
def _texts(name: str) -> tuple[str, ...]:
    words = _TEXTS.get(name)
    return words if words else (stem(name)[:5],)


_TEXTS = {
    "used": ("use", "using", "ride", "riding", "ridden", "rode", "play", "slept", "sleep", "cook", "worked with", "tried", "try", "bed"),
    "worn": ("worn", "wore", "wear", "walk", "danc", "had it on", "had them on"),
    "outdoors": ("out", "street", "road", "hill", "trail", " run ", "hike", "mud", "dirt"),
    "opened": ("open", "seal", "wrap", "unbox", "out of ", "cellophane", "film", "liner", "torn"),
    "washed": ("wash", "launder", "machine"),
    "assembled": ("assembl", "buil", "together", " up"),
    "installed": ("install", "fit", "wir", "connect", "mount", "plumb", "hung", "hang", "screwed"),
    "read": ("read", "finish", "leaf"),
    "played": ("play", "a go", "a game"),
    "planted": ("plant", "pot", "in the ", "moved"),
    "burned": ("burn", "lit", "light"),
}  # fmt: skip


def signed(sentence: str, condition: Condition) -> tuple[str, str]:
    """A sentence with signs, as long as it was, for what a condition rules out and asks for; and the condition's word.

    Nothing where it speaks of neither.
    """
    if not any(map(sentence.__contains__, condition.texts)):
        return "", ""
    text, told = sentence, ""
    for word, known, new in condition.ruled_out:
        text, is_new = _sign(text, new, "Ʉ")
        changed = known.sub(_by_form, text)
        told = told or (word if is_new or changed != text else "")
        text = changed
    for word, pattern in condition.asked:
        text, is_there = _sign(text, pattern, "Ƥ")
        told = told or (f"-{word}" if is_there else "")
    return (text, told) if told else ("", "")


def _sign(text: str, pattern: re.Pattern[str], sign: str) -> tuple[str, bool]:
    found = pattern.sub(lambda match: _filled(match.group(), sign), text)
    return found, found != text


def _by_form(match: re.Match[str]) -> str:
    sign = "Đ" if match["done"] else "Ɠ" if match["doing"] else "Ɓ"
    return _filled(match.group(), sign)


def _filled(words: str, sign: str) -> str:
    return sign + "_" * (len(words.rstrip()) - 1) + " " * (len(words) - len(words.rstrip()))
