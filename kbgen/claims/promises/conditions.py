"""In what state and by what way goods may come back, as a sentence says it and as the policy does.

Patterns read a sentence in small letters with plain apostrophes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kbgen.claims.promises.destinations import DENIED
from kbgen.claims.promises.goods import is_remedy, returnable
from kbgen.claims.quantity import Accepted, Way
from kbgen.load.marks import Span

_STATE = r"(?:used|worn|opened|washed|assembled|unsealed)"
_PART = r"(?:box|boxes|case|packaging|packing|wrapping|tags?|receipt|accessories)"
_STATED = re.compile(rf"(?:^|\s)(?P<state>{_STATE}) (?!to\b)(?:[\w-]+ ){{1,3}}$")
_ALLOWED = (
    r"(?:(?:it's|that's|it is|they're) (?:fine|ok|okay|all right|no problem) to|(?:you|they|it|items|goods|everything|anything)(?: can| may|'re welcome to| are welcome to)"
    r"|(?:we|we'll|we will)(?: also| still| even| happily| gladly)* (?:take|accept)|feel free to)"
)
_BACK = r"(?:(?:be )?(?:return(?:ed)?|sent back|brought back)|(?:send|bring|post|take|come|go)[^.;,]{0,24}? back|back)"
_WITHOUT = re.compile(
    rf"\b{_ALLOWED}[^.;]{{0,50}}?\b{_BACK}\b[^.;]{{0,30}}?,? (?:even |with or )?without (?:the |its |their |any |your |original )*(?P<parts>{_PART}(?:(?:,| and| or)(?: the| its)? {_PART})*)"
    rf"|\b{_BACK}\b[^.;]{{0,40}}?\bwith or without (?:the |its |their |any |original )*(?P<either>{_PART})"
)
_EVEN_IF = re.compile(
    rf"\b{_ALLOWED}[^.;]{{0,50}}?\b{_BACK}\b[^.;]{{0,30}}?\beven (?:if|when|after|once) (?:(?:you|it|they)(?:'ve|'s| have| has)?(?: been)?(?: already)? )(?P<state>{_STATE})\b"
)
_NEEDLESS = re.compile(
    rf"\b(?:you (?:don't|do not|needn't|won't) (?:need|have)|there's no need|no need)(?: to)?(?: have| keep| include| send| return)* (?:the |its |their |any |your |original )*(?P<parts>{_PART})\b"
)
_OTHERWISE = re.compile(
    r"\b(?:exchang\w*|credit|vouchers?|fee|deduct\w*|part|half|reduced|less|warrant\w*|guarantee\w*|repairs?|recycl\w*|trade[- ]in|gifts?|hired?|rent\w*|loan\w*|borrow\w*|empt\w+|packaging back|free(?:ly)? (?:recycl|dispos)\w*)\b"
)


def accepted(sentence: str) -> Iterator[tuple[Accepted, Span]]:
    """What the goods that may come back may be or lack, each with the words that say so."""
    if not ("return" in sentence or " back" in sentence):
        return
    if is_remedy(sentence) or _OTHERWISE.search(sentence):
        return
    for words, span in returnable(sentence):
        if match := _STATED.search(words):
            yield Accepted(match["state"]), span
    for match in _NEEDLESS.finditer(sentence):
        yield Accepted("", (match["parts"],)), Span(match.start(), match.end())
    for pattern in (_WITHOUT, _EVEN_IF):
        for match in pattern.finditer(sentence):
            if not DENIED.search(match.group().replace("no problem", "")):
                groups = match.groupdict()
                span = Span(match.start(), match.end())
                state, parts = groups.get("state"), groups.get("parts") or groups.get("either")
                yield Accepted(state or "", tuple(re.findall(_PART, parts or ""))), span


def allows(condition: str, said: Accepted) -> bool:
    """Whether goods may be or lack what is said, by a condition like "unworn, with its tags"."""
    text = condition.lower()
    if said.state and re.search(
        rf"\bun-?{said.state}\b|\b(?:not|never|hasn't|haven't)(?: been)? {said.state}\b", text
    ):
        return False
    return not any(re.search(rf"\b{part.rstrip('s')}", text) for part in said.without)


_PREMISES = r"(?:shops?|stores?(?! credit)|showrooms?|branch(?:es)?|counters?|boutiques?|studio|high street)"
_PLACES = ("shop", "store", "showroom", "branch", "counter", "boutique", "studio", "person")
"""Of these texts a sentence about premises holds one."""
_OURS = rf"(?:(?:any of |one of |either of )?(?:our|the) (?:[\w-]+ ){{0,2}}?{_PREMISES}|in[- ]store|in person)"
_THINGS = r"(?:returns|returned (?:items|goods|orders)|(?:online |web )?returns)"
_BRING = re.compile(
    rf"\breturns (?:can|may) (?:also |still )?be (?:made|brought|dropped off|handed in|taken) (?:back )?(?:(?:in|at|to) )?(?P<made>{_OURS})"
    rf"|(?:^\W*|[.;:,] )(?:simply |just )?return (?:it|them|items|things|your order|unwanted items)(?: by post or)? (?:(?:in|at|to) )?(?P<into>{_OURS})"
    rf"|\b(?:you (?:can|may)|you're welcome to|(?:can|may) (?:also )?be)(?: also| still| always| either)* (?:return|bring|take|hand|drop)\w*(?: (?!not\b|cannot\b|to\b)[\w'-]+){{1,6}}? (?:(?:to|in|at|into|off at|in at|back to|back in|over at) )?(?P<where>{_OURS})"
)
_REFUSE = re.compile(
    rf"\b(?:our|the) (?:[\w-]+ ){{0,2}}?{_PREMISES} (?:can't|cannot|can not|doesn't|don't|do not|isn't able to|aren't able to|won't) (?:accept|take|process|handle) (?P<what>{_THINGS}|them|it)\b"
    rf"|\b(?:can't|cannot|don't|do not|unable to|won't|aren't able to) (?:accept|take|process|handle) {_THINGS} (?:in|at) {_OURS}"
    rf"|\b{_THINGS} (?:can't|cannot|can not|aren't|are not) (?:be )?(?:made|accepted|handed in|taken|processed|brought back|possible)(?: back)? (?:(?:in|at|to) )?{_OURS}"
    rf"|\b(?:can't|cannot|can not|don't) (?:return|bring|hand|take) (?:[\w'-]+ ){{1,4}}?(?:back )?(?:to|in at|at|in|into) {_OURS}"
)


def ways(sentence: str, before: str) -> Iterator[tuple[Way, Span]]:
    """Whether goods may be brought to the shop's own premises, each with the words that say so.

    `before`: the sentence before, which says what "them" are.
    """
    if not any(map(sentence.__contains__, _PLACES)):
        return
    if is_remedy(sentence) or _OTHERWISE.search(sentence):
        return
    for match in _REFUSE.finditer(sentence):
        pointed = match["what"] in ("them", "it")
        if not pointed or "return" in before:
            yield Way(is_yes=False), Span(match.start(), match.end())
    for match in _BRING.finditer(sentence):
        about = "return" in sentence or " back" in sentence
        if about and not DENIED.search(match.group()):
            yield Way(is_yes=True), Span(match.start(), match.end())


_THERE = re.compile(rf"\b{_PREMISES}\b|\bin person\b|\bhand(?:ed)? in\b")


def has_premises(methods: str) -> bool:
    """Whether ways to send goods back include bringing them to the shop."""
    return bool(_THERE.search(methods.lower()))
