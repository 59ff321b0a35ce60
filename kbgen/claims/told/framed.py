"""Clauses that do nothing but say of a thing that it may come back, is covered or isn't.

Weights are unsure of plain words in a strange order ("Cleaning the grill? That, and the ¤, we'll have
back"); a clause of which every word is known is read here. Patterns read a text in small letters with
plain apostrophes, in which `¤` stands for the words that name the thing.
"""

from __future__ import annotations

import re
from functools import lru_cache

from kbgen.claims.meaning.stances import Place, Saying, Stance
from kbgen.claims.patterns import lazy
from kbgen.claims.promises.goods import ALL_BUT, is_of_guarantee
from kbgen.claims.promises.things import THING, is_head

_START = r"(?:^\W*|[.;:!?–—] ?|, (?:so |and |but )?|\b(?:and|but|so|that|because|yes|sure) )(?:(?:yes|sure|of course|certainly|no problem|sorry|sadly|unfortunately|i'm afraid|we're afraid)[,:;]? (?:that )?)?"
_THE = r"(?:(?:the|your|our|an?|any|all|every|those|these|even|also|both|of|most|yes,?|a (?:pair|set|bag|box|roll|piece|length|packet|tin|bottle) of) )*"
_TAIL = r"(?: (?!not\b|never\b|no\b|can|could|may|is\b|are\b|isn|aren|was|were|has|have|don|do\b|does|will|won|must|if\b|unless|when\b|once\b|except|but\b|only\b|and\b|or\b|cost|come|go\b|goes)[a-z'-]+){0,4}?"
"""What tells more of a thing: "¤ from the roll"."""
_X = rf"{_THE}(?:[a-z'-]+ ){{0,2}}?{THING}{_TAIL}"
_ALSO = r"(?: (?:also|still|even|always|happily|gladly|certainly|of course|just|simply|easily|all|both|too|then))*"
_BACK = r"(?:be (?:returned|refunded|sent back|brought back|taken back|handed back|posted back)|(?:go|come|travel) back|come home)"
_END = r"(?=\W*$|[.,;:!?)–—]| (?:too|as well|like|within|for (?:a|any|your)|just|in|to us|and|so|even|whenever|whatever|at any|any time|without|no matter|the same)\b)"
_RETURNED = lazy(
    rf"{_START}{_X} (?:can|may){_ALSO} {_BACK}{_END}"
    rf"|{_START}(?:we|you)(?:'ll| will| can| may|'re happy to| are happy to|'re welcome to| are welcome to)?{_ALSO} (?:take back|accept|have back|return|send back|bring back|refund|give back) {_X}(?=\W*$|[.,;:!–—]| back\b)"
    rf"|{_START}(?:we|you)(?:'ll| will| can| may|'re happy to| are happy to|'re welcome to| are welcome to)?{_ALSO} (?:take|have|accept|send|bring|post|get) {_X} back\b"
    rf"|{_START}(?:we(?:'ll| will| can| do)?{_ALSO} (?:take|have|accept) (?:it|them|everything|anything|all of it) back|you can{_ALSO} (?:send back|return|bring back|change your mind about) (?:anything|everything|it all)(?: you (?:like|buy|bought))?|change your mind about (?:anything|everything))[^.;]{{0,40}}?(?::|–|—|,| (?:even|including)) [^.;:]*?{THING}"
    rf"|{_START}{_X} (?:(?:is|are){_ALSO} (?:fine|ok|okay|all right|no problem|welcome|returnable|refundable|accepted|allowed|eligible|no exception)|qualif(?:y|ies)|counts?|enjoys?)(?: (?:to (?:return|send back|be returned|bring back|come back)|for (?:an? |the )?(?:returns?|refunds?)|back|as (?:an? )?returns?))"
    rf"|{_START}(?:our|the) (?:(?:[a-z]+ )*?(?:returns?|refunds?)(?: [a-z]+)?|\d+[- ]day (?:promise|return|guarantee|window)){_ALSO} (?:covers?|includes?|appl(?:y|ies) to|extends? to|holds? for|goes for|go for) {_X}(?=\W*$|[.,;:!–—]| (?:as well|too|and|just)\b)"
    rf"|{_START}if (?:an?|the|your|any|one of (?:our|your)) {THING}{_TAIL} (?:isn't|is not|doesn't|does not|aren't|don't)[^,;.]*,[^.;]*?(?:\b(?:return|send back) (?:it|them)\b|\b(?:send|bring|post|have|take|pop) (?:it|them) back(?! in\b| into\b| on\b| under\b))"
)
"""That it may come back."""
_G = r"(?:(?:the|our|your|this|its|that) (?:[\w'-]+ ){0,3}?(?:warranty|guarantee)|warranty|guarantee)"
_REPAIR = (
    r"(?:replace|repair|mend|fix|swap|sort out|put right|polish out|change|make good|touch up)"
)
_REPAIRED = r"(?:replaced|repaired|mended|fixed|swapped|sorted out|put right|polished out|changed|made good|touched up)"
_WORK = r"(?:(?:the )?(?:repairs?|replacements?|costs?|damage|a new one)(?: (?:needed|done|caused))? (?:after|from|of|for|following|due to|by|against|to) )?"
_COVERED = lazy(
    rf"\b(?:{_G}|it){_ALSO} (?:covers?|includes?|pays? (?:out )?for|takes? care of|looks? after|extends? to|is (?:there )?for|is good for|protects? (?:you )?(?:against|from)|applies to|stretches to|runs to|holds for|counts for) {_WORK}{_X}(?=\W*$|[.,;:!–—]| (?:as well|too|and|for|in|within|during)\b)"
    rf"|{_START}{_X} (?:is|are|comes?|falls?|counts?|gets?|can be|will be){_ALSO} (?:covered|included|insured|guaranteed|{_REPAIRED}|protected|under|within|part of|looked after|taken care of|a matter for|a case for)\b[^.;]*{_G}"
    rf"|\bwe(?:'ll| will| also| can)?{_ALSO} {_REPAIR} {_X}[^.;]* (?:under|on|by|as part of) {_G}"
    rf"|\bunder {_G},? we(?:'ll| will| also| can)?{_ALSO} {_REPAIR} {_X}(?=\W*$|[.,;:!–—]| (?:as well|too|and|for)\b)"
    rf"|\b{_G}[^.;]*(?:\bincluding|, even|,? plus|as well as) {_X}(?=\W*$|[.,;:!–—]| (?:as well|too)\b)"
    rf"|\b{_G}[^.;]*, [^.;]*{THING} (?:included|too)(?=\W*$|[.,;:!–—])"
    rf"|\bwe(?:'ll| will)?{_ALSO} guarantee (?:it|them|our [a-z]+|every [a-z]+|all our [a-z]+|you)?,? ?(?:against|for) {_X}(?=\W*$|[.,;:!–—]| (?:as well|too|and|for)\b)"
)
"""That the guarantee covers it."""
_OUT = r"(?:(?:is|are)(?: another matter| a different (?:story|matter)| outside| beyond| left out| no part of| excluded| yours to\b| on you\b|(?: not|n't) (?:covered|included|insured|protected|guaranteed|part|a part|in|under|within|a matter|a case)\b))"
_UNCOVERED = lazy(
    rf"{_START}{_X}(?: [a-z]+(?: (?:out|off|down|away|over time|with use))?,? and)? {_OUT}[^.;]*{_G}"
    rf"|{_START}{_X},? (?:(?:does|do)(?:n't| not) (?:come|fall|count|get|qualify)\b|(?:is|are)(?:n't| not) (?:something|anything|a thing|what) (?:that )?we (?:{_REPAIR}|cover|guarantee)\b)[^.;]*{_G}"
    rf"|\b{_G} (?:leaves (?:out )?|stops (?:short )?(?:at|of) |ends (?:at|with) |skips |omits |excludes? |has no room for |knows nothing of |is void for |makes no mention of |(?:does|do|will)(?:n't| not) (?:cover|include|pay for|take care of|look after|extend to|stretch to|run to|help with|protect (?:you )?(?:against|from)) {_WORK}){_X}(?: out)?(?=\W*$|[.,;:!–—]| (?:as well|either|at all|and|so|because)\b)"
    rf"|\b{_G} (?:[a-z]+ )?(?:is|covers|takes care of|looks after) (?:for )?everything(?: [a-z-]+){{0,4}}? (?:but|except(?: for)?|apart from|other than|save for|bar) {_X}(?=\W*$|[.,;:!–—])"
    rf"|{_START}{_X} (?:is|are) (?:the (?:one|only) (?:thing|part|fault)|the exception)[^.;]*\b(?:leaves out|(?:doesn't|does not|won't) (?:cover|include)|isn't covered|to {_G})"
    rf"|\bwe (?:can't|cannot|don't|do not|won't) guarantee (?:(?:it|them|our [a-z]+|you|anything) )?(?:against )?{_X}(?=\W*$|[.,;:!–—])"
)
"""That the guarantee doesn't cover it."""
_PART = lazy(
    r"\b(?:if|unless|once|when|until|till|provided|as long as|so long as|only|except\w*|apart from|other than|most|some|certain|exchang\w*|swap\w*|credit|sealed|unopened|unworn|unused|intact|without|uncut|recycl\w*|faulty|damaged|discount|fee|charge|half|next|before|ordered|described)\b"
)
"""Words by which some of it may be meant, or another way to deal with it."""
_SET = lazy(
    r"^\W*if (?:an?|the|your|any|one of (?:our|your)) ¤|\b(?:except\w*|apart from|other than)(?=[^.;]*¤)|\b(?:even|whatever|no matter) (?:if|when|once)\b|^\W*unlike [^,]*,|\b(?:if|when) you (?:like|want|wish|change your mind|don't like it|no longer want)"
)
"""The same words where they limit nothing."""
_FRAMES = {Stance.RETURNED: _RETURNED, Stance.COVERED: _COVERED, Stance.UNCOVERED: _UNCOVERED}
_DENIES = lazy(
    r"\b(?:can't|cannot|don't|do not|doesn't|won't|will not|aren't|isn't|not|never|no longer|nothing|nobody|neither|nor)\b"
)


def is_framed(saying: Saying, stance: Stance, *, is_any: bool = False) -> bool:
    """Whether a clause with the thing says it of that in plain words.

    `is_any`: whether the thing is whatever is in a state, so that any noun may follow that.
    """
    if not _may_follow(saying, stance) or not _is_framed(saying.text, stance):
        return False
    return is_any or is_head(_GOES_ON.sub(THING, saying.text))


# Each thing that is named is asked for, and its article repeats itself.
@lru_cache(maxsize=1_024)
def _is_framed(text: str, stance: Stance) -> bool:
    # Where a thing is named twice, one of the two may be something else: "plants can, live plants can't".
    match = _FRAMES[stance].search(text) if text.count(THING) == 1 else None
    if match is None or _PART.search(_SET.sub(" ", text)):
        return False
    if ALL_BUT.search(text, 0, match.end()):
        return False
    return stance is Stance.UNCOVERED or not _DENIES.search(_CASE.sub(" ", match[0]))


_GOES_ON = lazy(
    rf"{THING} [a-z]+(?: (?:out|off|down|away|over time|with use))?,? and(?= (?:is|are|don't|do|isn't|aren't)\b)"
)
"""A thing with what else is said of it before a clause: "¤ wear out and aren't covered"."""
_OF_RETURNS = (
    "back",
    "return",
    "refund",
    "accept",
    "change your mind",
    "come home",
    "promise",
    "guarantee",
)
"""Of these texts a clause holds one by which a thing may come back."""
_CASE = lazy(r"\bif [^,;.]*,")


def _may_follow(saying: Saying, stance: Stance) -> bool:
    """Whether a clause goes on from nothing that turns it round."""
    if saying.place is Place.LEAD and _DENIES.search(saying.before):
        return False
    if stance is Stance.RETURNED:
        return any(map(saying.text.__contains__, _OF_RETURNS))
    return is_of_guarantee(saying.text) or is_of_guarantee(saying.before)


_ALL = lazy(
    rf"(?:^|[^a-z'-])(?:all|any|every|each)(?: (?:of|one of|single))*(?: (?:our|the|your|these))? {THING}(?= (?:we (?:sell|grow|make)|can\b|may\b|back\b|is\b|are\b|in (?:the|our) (?:shop|range))|\W*$|[.,;!–—])"
    rf"|^\W*if (?:an?|any) {THING} (?:isn't|is not|doesn't|does not)\b"
)
"""That all of a kind are meant: "any plant", "all our plants"."""
_KIND = lazy(
    rf"(?:^\W*|[.;:!?–—,] |\b(?:and|but|so|that|the|our|your|any|an?|include|cover|for|out|sorry,?|sadly,?|against|of|after|from|by) ){THING}(?=\W*$|[.,;:!?–—]| (?:is|are|isn't|aren't|don't|do|doesn't|does|wears?|and|comes?|falls?)\b)"
)
"""That a kind is meant, and not only some of it: "the clasps aren't covered"."""


def is_of_all(text: str) -> bool:
    """Whether a text with the sign for a kind of things speaks of all of that kind."""
    return bool(_ALL.search(text))


def is_of_kind(text: str) -> bool:
    """Whether a text with the sign for a kind of things speaks of that without a word by which it is less."""
    return bool(_KIND.search(text))


_STATED = lazy(
    r".*(?:ed|ing|[a-z]wn|[a-z]rn|to-[a-z]+)|open|cut|used|broken|made|built|lit|raw|sale|clearance|final|outlet|custom|bespoke|large|small|heavy|loose|bulky|special|signed|second-?hand|refurb\w*|vintage|reduced|spare|hand\w*|in|out|with\w*|of|for|by|from|and|or|that|which|the|re\w*|un\w*|non\w*|old|new|sample|display|floor|gift|test"
)
"""Words that tell in what state or case a thing is, and not what kind it is of."""
_KINDS = frozenset(["live", "living", "fresh", "pierced", "bagged", "potted"])
_FAULTY = lazy(
    r"(?:(?:broken|loose|failed|faulty|rotten|split|torn|cracked|snapped|peeling|defective|failing|leaking|warped) (?P<what>[a-z-]{3,})|(?P<hurt>[a-z-]{3,}) (?:damage|defects?|faults?|failures?|breakages?))"
)
_TWO = 2


@lru_cache(maxsize=1_024)
def kind_of(thing: str, stance: Stance) -> str:
    """The kind that a thing of a list is of, as the plants of "live plants" and the clasps of "broken clasps".

    Nothing where none is told, or where what is said of the kind may be said of other things of it alone.
    """
    if stance is not Stance.RETURNED:
        match = _FAULTY.fullmatch(thing)
        kind = match["hurt"] or "" if match else ""
        if match and stance is Stance.UNCOVERED:
            kind = kind or match["what"]
        return "" if _GENERIC.fullmatch(kind) else kind
    words = re.findall(r"[\w'-]+", thing)
    if len(words) != _TWO or not words[1].endswith("s"):
        return ""
    if words[0] not in _KINDS and _STATED.fullmatch(words[0]):
        return ""
    return "" if _GENERIC.fullmatch(words[1]) else words[1]


_GENERIC = lazy(
    r"items?|goods|products?|pieces|things|orders|articles|purchases|lines|accessories|parts?|sets|packs|cards|kits|books|sizes|cases|foods?|reasons|material|manufacturing|production|factory|accidental|water|normal|workmanship|electrical|mechanical"
)
