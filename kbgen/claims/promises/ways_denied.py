"""That one of the policy's ways to send goods back is none: "returns can't be dropped off at the studio".

Patterns read a sentence in small letters with plain apostrophes; `¤` stands for the place or carrier.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from kbgen.claims.patterns import lazy
from kbgen.claims.promises.conditions import IN_PART, OTHERWISE, has_premises
from kbgen.claims.promises.goods import is_remedy
from kbgen.claims.promises.things import may_name, naming
from kbgen.claims.quantity import Way
from kbgen.load.marks import Span

_START = r"(?:(?:^\W*|[.,;:!?–—] )(?:(?:sorry|unfortunately|sadly|please note(?: that)?|but|and|so|then|we're afraid|i'm afraid)[,:]? )*|\b(?:that|so|and|but|because|as|your|any|all|online|returned) )"
_ONLINE = r"(?: (?:that (?:you |were |was )?)?(?:bought|ordered|purchased|placed|made) (?:online|on (?:the|our) (?:web ?)?site|with us|from us))?"
_RETURNS = rf"(?:(?:(?:your|our|any|a|the|all|an|online|web) )*(?:returns?(?: of (?:online )?(?:orders|goods|items))?|(?:returned )?(?:goods|items?|orders?|purchases?|merchandise|products?|things|parcels?|anything){_ONLINE}))"
_IT = rf"(?:{_RETURNS}|it|them|these|those)"
_DENY = r"(?:can't|cannot|can not|may not|must not|aren't|are not|won't|will not|can no longer)"
_UNABLE = r"(?:can't|cannot|can not|may not|don't|do not|doesn't|does not|won't|will not|no longer|(?:is|are|aren't|isn't|not) (?:un)?able to)"
_BACK = r"(?:returned|brought|taken|sent|handed|dropped|left|accepted|made|received|posted|given|processed)(?: back)?(?: off| in)?"
_AT = r"(?:(?:back |in person )?(?:in|at|to|into|by|via|through|with|using|over) (?:(?:an?|the|our|your|any|my|either|one of our) )?(?:[\w-]+ ){0,2}?¤)"
_TAKE = r"(?:accept|take|process|handle|receive|deal with)"
_GIVE = r"(?:return|drop|hand|send|bring|leave|post|take|give)"
_DENIED = lazy(
    rf"{_START}{_RETURNS} {_DENY} (?:be )?(?:currently )?{_BACK} {_AT}"
    rf"|\b{_UNABLE} (?:currently )?{_TAKE} (?:back )?{_IT}(?: back)?(?: (?:(?:that are |which are )?(?:dropped off|brought(?: back| in)?|handed in|made|left|sent(?: back| in)?)))? {_AT}"
    rf"|(?:{_START}(?:our |the |any )?|\b(?:our|the|any|your) (?:[\w-]+ ){{0,2}}?)¤(?: (?:team|staff|itself|counter))? (?:{_UNABLE} (?:currently )?{_TAKE}(?: back)? {_IT}|(?:accepts?|takes?) no returns?)(?: back)?\b"
    rf"|\b{_UNABLE} {_GIVE}(?: back| off| in)? {_IT}(?: back| off| in)? {_AT}"
    rf"|\b(?:handing|dropping|bringing|taking|sending|giving)(?: back| off| in)? (?:of )?{_IT}(?: back| off| in)? {_AT}(?: [\w-]+)? (?:isn't|is not|is no longer) (?:possible|an option|allowed)"
    rf"|{_START}(?:our |the |any )?¤(?: drop-?offs?| hand-?ins?)? (?:(?:is|are)(?:n't| not| no longer)|(?:is|are) no) (?:possible|an option|options|available|accepted|offered|allowed) for (?:your |any |our )?(?:returns?|returned (?:goods|items|parcels)|sending (?:\w+ ){{1,3}}back)\b"
    rf"|{_START}{_RETURNS}(?: made| sent)? {_AT} (?:(?:are|is)(?:n't| not| no longer)|{_DENY} be) (?:accepted|possible|allowed|offered|processed|taken)"
)
_COLLECTS = lazy(r"\b(?:collect\w*|pick-?ups?|pick(?:ed)? up)\b")
_UNCOLLECTED = lazy(
    rf"\b(?:{_UNABLE}|unable to) (?:currently )?(?:(?:arrange|offer|provide|do|organi[sz]e|book|make|run)(?: for)? (?:(?:an?|any|the|you) )*(?:[\w-]+ ){{0,2}}?(?:collections?|pick-?ups?)"
    rf"|send(?: out)? (?:(?:an?|any|our|the|you) )*(?:courier|carrier|driver|van)s?(?: out)? to (?:collect|pick up|fetch)|(?:collect|pick up|fetch) {_RETURNS}|(?:collect|pick(?: it| them)? up)(?: it| them)? (?:from|at) (?:your|the|a customer's) (?:own )?(?:home|house|door|doorstep|address|place))\b"
    r"|\b(?:collections?|pick-?ups?)(?: of (?:returns|goods|items))? (?:from|at) (?:your|the|a customer's|customers') (?:own )?(?:homes?|doors?|doorsteps?|address(?:es)?|premises) (?:is|are)(?:n't| not| no longer| currently not| unfortunately not) (?:offered|available|possible|provided|arranged)\b"
    r"|(?:^\W*|\b(?:there(?:'s| is| are)|we (?:have|offer)) )no (?:(?:home|courier|door|doorstep|free) )*(?:collections?|pick-?ups?)(?: service)? (?:for|of) (?:any |your )?(?:returns?|returned|unwanted)\b"
)
_WAY = lazy(
    r"\b(?:(?:drop|hand|bring)(?:ped|ed|ing)?[- ]?(?:offs?|in)?|returns?|returned|by|in|at|to|via|with|from|our|the|your|any|an?|free|pre-?paid|labels?|person|collections?|collected|pick-?ups?|home)\b"
)
"""Words of a way that don't tell it from another."""
_PART = lazy(
    r"\b(?:sundays?|saturdays?|weekends?|holidays?|flats?|islands?|today|yet|until|label\w*|number|form|address|charge\w*|fees?|free|cash|dispos\w*|recycl\w*|more than|too|heavy|only if|on the same)\b|\d"
)
_RETURN = ("return", " back", "handed in", "handing in")


def ways_denied(
    sentence: str, near: Sequence[str], methods: Sequence[str]
) -> Iterator[tuple[Way, Span]]:
    """The first of some ways that isn't one, with the words that say so.

    `near`: what the sentence stands below and behind, which may say that it is about returns.
    """
    is_denied = bool(_NO.search(sentence))
    if not is_denied and not any(map(sentence.__contains__, _ALONE)):
        return
    if not any(text in each for text in _RETURN for each in (sentence, *near)):
        return
    if is_remedy(sentence) or OTHERWISE.search(sentence):
        return
    if IN_PART.search(sentence) or _PART.search(sentence):
        return
    if here := _only_here(sentence):
        for method in methods if any(map(has_premises, methods)) else ():
            if not has_premises(method):
                yield Way(is_yes=False, place=method), here
                return
    for method in methods if is_denied else ():
        if span := _denied(sentence, method):
            yield Way(is_yes=False, place=method), span
            return


_ALONE = ("only", "alone")
"""Words of which one stands where all other ways are ruled out without a denial."""
_MUST = r"(?:(?:can|must|may|should|have to|need to) )?"
_OUR = r"(?:(?:back )?(?:in|at|to|over|into) (?:(?:our|the|any of our|one of our) )?(?:(?!post\b|parcel|ups\b|usps\b|fedex\b|dhl\b|evri\b|courier|carrier)[\w'-]+ ){0,2}?(?:shops?|stores?|showrooms?|branch(?:es)?|counters?|boutiques?|studio|workshop)(?: counter)?)"
_ONLY_HERE = lazy(
    rf"{_START}{_RETURNS} {_MUST}(?:(?:are|is|be|go|come) )?(?:(?:{_BACK} )?(?:only|solely|exclusively) (?:be )?(?:{_BACK} )?{_OUR}|(?:{_BACK} )?{_OUR} (?:only|alone|and nowhere else))(?=[.,;:!]|\W*$| (?:and|so|please|not)\b)"
    rf"|\bwe (?:only|solely) {_TAKE}(?: back)? {_IT}(?: back)? {_OUR}(?=[.,;:!]|\W*$)"
)


def _only_here(sentence: str) -> Span | None:
    """The words by which goods go back on the shop's own premises and by no other way."""
    match = _ONLY_HERE.search(sentence) if "only" in sentence or "alone" in sentence else None
    if match is None:
        return None
    begin = match.start() + len(match.group()) - len(match.group().lstrip(" .,;:!?–—"))
    return Span(begin, match.end())


_RETURNED = lazy(
    r"\b(?:return\w*|back|hand(?:ed|ing)? (?:\w+ ){0,3}?in|drop\w*|it|them|these|those)\b"
)
"""Words of which one stands where goods go back: orders that nobody takes there are others."""
_NO = lazy(r"n't\b|\b(?:not|no|cannot|unable)\b")


def _denied(sentence: str, method: str) -> Span | None:
    """The words that deny a way."""
    match = _UNCOLLECTED.search(sentence) if _COLLECTS.search(method) else None
    if match:
        return Span(match.start(), match.end())
    place = _place(method)
    found = naming(place, sentence) if place and may_name(place, sentence) else None
    match = _DENIED.search(found[0]) if found else None
    if found is None or match is None or not _RETURNED.search(match.group()):
        return None
    # What stands behind the sign is as long in the sentence itself.
    end = len(sentence) - (len(found[0]) - match.end())
    at = found[0].find("¤")
    start = match.start() if match.start() <= at else len(sentence) - len(found[0]) + match.start()
    begin = start + len(match.group()) - len(match.group().lstrip(" .,;:!?–—"))
    return Span(begin, begin + len(sentence[begin:end].rstrip(" ,;:")))


@lru_cache(maxsize=1_024)
def _place(method: str) -> str:
    """The place or carrier of a way: the studio of "studio drop-off"."""
    return " ".join(_WAY.sub(" ", method).split())
