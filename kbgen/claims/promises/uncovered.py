"""What a guarantee is said not to cover, and whether it is a thing of the policy's list of what it does.

All texts are in small letters.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kbgen.claims.patterns import lazy
from kbgen.claims.promises.goods import is_of_guarantee, is_of_others
from kbgen.claims.promises.items import things_of
from kbgen.claims.topics.terms import stem, stems
from kbgen.load.marks import Span

_GUARANTEE = r"(?:(?:the|our|your|this|any) (?:[\w'-]+ ){0,3}?(?:warranty|guarantee))"
_START = r"(?:^\W*|[.;:!?–—] |, (?:but |and |so )?|\b(?:and|but|so|because|that|sorry,|unfortunately,?|sadly,?|i'm afraid|no,) )"
_WHAT = r"(?P<what>(?:[\w'-]+ ){0,7}?[\w'-]+)"
_WHOSE = _WHAT.replace("what", "whose")
_NOT = r"(?:is|are)(?: \w+ly)?(?:n't| not| never| no)"
_UNCOVERED = lazy(
    rf"{_START}{_WHAT}(?:(?:(?::| –| —)? not| {_NOT}) (?:covered|included|insured|protected|part|a part|a matter|a case) (?:by|under|in|of|for) {_GUARANTEE}"
    rf"| (?:is|are) (?:outside(?: of)?|excluded from|exempt from|no part of|beyond) {_GUARANTEE}"
    rf"| (?:does not|doesn't|do not|don't) (?:fall|come) under {_GUARANTEE})"
    rf"|{_START}{_WHOSE} {_NOT} (?:an? )?(?:warranty|guarantee) (?:matters?|cases?|issues?|claims?)(?=[.,;:!–—]|$)"
    rf"|\b{_GUARANTEE} (?:does not|doesn't|won't|will not|never) (?:(?:also|even) )?(?:cover|include|extend to|apply to|concern|help with|pay for|protect (?:against|from)|take care of|look after) (?P<object>(?:[\w'-]+ ){{0,7}}?[\w'-]+)(?=[.,;:!–—]|$)"
)
_PRONOUN = lazy(r"(?:it|they|this|these|those|that|such things)")
_SOME = lazy(
    r"\b(?:by|through|due|caus\w+|because|after|once|if|when|unless|until|outside|beyond|other|others|another|bought|sold|made|second-hand|sale|clearance|used|misuse\w*|abuse\w*|accident\w*|knocks?|heat|fire|not|n't|without|older|replacement|replaced|spare|commercial|alone|only|fitted|modified|repaired|own|third|except\w*|but|some|most|certain|cheap\w*|as|loss|cost|costs|labour|postage|shipping|delivery|nothing|anything|everything|all|what|which|ordinary|normal|natural|slight|small|minor|from (?:our|another|other))\b"
)
"""Words by which only some of what is named isn't covered, or what happened to it."""
_OWN_WORDS = 2
"""How many words more than its own may tell a thing."""


_BARELY = lazy(
    rf"{_START}{_WHAT} (?:{_NOT} covered(?: by it)?|(?:is|are) excluded)(?=[.,;:!–—]|$| (?:as|because|since|though|sorry|at all|either|so)\b)"
    r"|\b(?:it|we) (?:does not|doesn't|don't|do not|won't|will not|never) (?:(?:also|even) )?cover (?P<object>(?:[\w'-]+ ){0,7}?[\w'-]+)(?=[.,;:!–—]|$)"
)
"""The same where the guarantee is named around it."""


def uncovered(sentence: str, before: str, near: str = "") -> Iterator[tuple[str, Span]]:
    """What isn't covered, each with the words that say so; other people's guarantees are left out.

    `before`: the sentence before, of which "they" are what it begins with; `near`: what stands around both.
    """
    if is_of_others(sentence):
        return
    if is_of_guarantee(sentence):
        found = _UNCOVERED.finditer(sentence)
    elif "cover" in sentence or "excluded" in sentence:
        if not is_of_guarantee(near) or is_of_others(near):
            return
        found = _BARELY.finditer(sentence)
    else:
        return
    for match in found:
        words = _LEAD_IN.sub("", _told(match))
        if _PRONOUN.fullmatch(words):
            words = _subject(before)
        if words and not _OTHERWISE.search(sentence):
            yield words, Span(_begin(sentence, match.start()), match.end())


def _told(match: re.Match[str]) -> str:
    """What is told not to be covered."""
    groups = match.groupdict()
    return next(filter(None, map(groups.get, ("object", "whose", "what"))), "")


_LEAD_IN = lazy(
    r"^(?:(?:(?:i'm|we're|i am|we are) (?:afraid|sorry)|sorry|sadly|unfortunately|regrettably|please (?:note|be aware|bear in mind)|(?:do )?(?:note|remember)|be aware|alas|but|and|no)(?: to say)?(?: that)? )+"
)
"""What shops say before bad news: "I'm afraid that …"."""
_BECAUSE = lazy(r"\b(?:because|since|as)\W*$")


def _begin(sentence: str, start: int) -> int:
    """Where a statement begins of which some words are only the reason."""
    return 0 if _BECAUSE.search(sentence, 0, start) else start


_REPLY = lazy(r"(?P<what>[\w' -]{3,60}?) (?:is|are) not (?:covered|included)\W*")


def denied(reply: str) -> Iterator[tuple[str, Span]]:
    """What isn't covered by what a no states behind "Are loose pages included?"."""
    if match := _REPLY.fullmatch(reply):
        yield match["what"], Span(match.start(), match.end())


_OTHERWISE = lazy(r"\b(?:unless|except\w*|but (?:we|you)|only|if (?:you|it|they|the))\b")
_SUBJECT = lazy(r"\W*(?P<what>(?:[\w'-]+ ){0,3}?[\w'-]+) (?:is|are|count|counts|wear)\b")


def _subject(sentence: str) -> str:
    """What a sentence is about: the wheels of "wheels are wearing parts"."""
    match = _SUBJECT.match(sentence)
    return match["what"] if match else ""


def is_told(words: str, thing: str) -> bool:
    """Whether words tell a thing of a list, in whatever form: "a handle that works loose", loose handles.

    What is told of some of it only, or of what was done to it, is another thing.
    """
    words = _RELATIVE.sub("", words.lower())
    said = list(map(_in_one_form, re.findall(r"[a-z']+", words)))
    return any(_is_one(said, _FAULT.sub("", part)) for part in things_of(thing))


def is_head(words: str, thing: str) -> bool:
    """Whether words are nothing but the last of a thing's, by which it is called: "the motor" of a feeder motor."""
    said = [word for word in re.findall(r"[a-z']+", words.lower()) if _says(word)]
    told = re.findall(r"[a-z']+", _FAULT.sub("", thing))
    return len(said) == 1 and len(told) > 1 and _is_alike(stem(told[-1]).rstrip("s"), said[0])


_FAULT = lazy(
    r"^(?:faults?|faultiness|defects?|failures?) (?:of|in|with) (?:the )?(?=\w)|^(?:faulty|failed|failing|defective|malfunctioning) (?=\w)|(?<=\w) (?:faults?|defects?|failures?)$"
)
"""What an item of a list calls the matter of all of them: the movement of "faults of the movement"."""


_FORMS = {
    form: words.split()[0]
    for words in (
        "fail failure failures failing",
        "shrink shrinks shrank shrunk shrunken shrinking shrinkage",
        "break breaks broke broken breakage breakages breaking",
        "tear tears tore torn tearing",
        "wear wears wore worn wearing",
        "lose loses lost losing loss losses",
        "theft stolen steal steals stole",
        "burn burns burnt burned burning",
        "bend bends bent bending",
        "swell swells swollen swelling",
        "fade fades faded fading bleach bleaches bleached bleaching discolour discoloured discolor discolored discolouration discoloration",
        "sunlight sun sunshine",
        "pet pets dog dogs puppy puppies pup pups cat cats kitten kittens animal animals",
        "damage chew chews chewed chewing gnaw gnaws gnawed gnawing bite bites bitten",
        "spill spills spilt spilled spilling spillage spillages",
        "leak leaks leaked leaking leakage",
        "dryer drier dry dries dried drying",
    )
    for form in words.split()
}
"""Forms of words that don't begin alike, with the one that stands for all of them."""


_RELATIVE = lazy(r"\b(?:which|that) (?:(?:has|have|had) been|has|have|had|is|are|was|were)\b")


def _in_one_form(word: str) -> str:
    return _FORMS.get(word, word)


def _forms(thing: str) -> str:
    return re.sub(r"[a-z]+", lambda word: _in_one_form(word.group()), thing)


def _says(root: str) -> bool:
    return len(root) > _SMALL and root not in _EMPTY


_EMPTY = frozenset(["that", "which", "were", "was", "been", "have", "has", "when", "are", "your", "you", "our", "the"])  # fmt: skip
"""Words of a thing that tell nothing of it: "pens that were dropped"."""


def _is_one(said: Sequence[str], thing: str) -> bool:
    roots = [stem(root).rstrip("s") for root in stems(_forms(thing)) if _says(root)]
    if not roots or not all(any(_is_alike(root, word) for word in said) for root in roots):
        return False
    is_own = [any(_is_alike(root, word) for root in roots) for word in said]
    last = max(at for at, own in enumerate(is_own) if own)
    # "Broken steel chains" are broken chains, but a broken chain guard is none.
    if last + 1 < len(said) and not _FOLLOWS.fullmatch(said[last + 1]):
        return False
    if any(said[at] in _THAT and not is_own[at - 1] for at in range(1, last)):
        return False
    rest = " ".join(word for word, own in zip(said, is_own, strict=True) if not own)
    return not _SOME.search(rest) and sum(map(_says, stems(rest))) <= _OWN_WORDS


_FOLLOWS = lazy(
    r"(?:that|which|who|from|of|on|in|at|to|your|our|my|the|an?|is|are|was|has|have|had|works?|working|comes?|coming|goes|gets|breaks?|fails?|snap(?:s|ped)|wears?|burn(?:s|ed)|blow(?:s|n)|blew|dies|died|cracks?|cracked|splits?|gives?|gave|stops?|stopped|bursts?|bends?|leaks?|leaked|up|and|or|under|within|during|for|with|when|while|it|them|itself|themselves)"
)
"""Words that may follow a thing where it is not only the kind of another: no battery compartment."""
_THAT = ("that", "which", "who")
"""Words before which a thing stands, and not the housing of one: "a motor housing that fails"."""
_SMALL = 2
"""How many letters a word has at most that says nothing by itself: "by"."""
_ALIKE = 5
"""How many letters long words begin with alike in every form: "separates" and "separation"."""


def _is_alike(root: str, word: str) -> bool:
    length = min(_ALIKE, len(root))
    return word[:length] == root[:length] if length >= _ALIKE else stem(word).rstrip("s") == root
