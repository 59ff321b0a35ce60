"""In what state and by what way goods may come back, as a sentence says it and as the policy does.

Patterns read a sentence in small letters with plain apostrophes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kbgen.claims.patterns import lazy
from kbgen.claims.promises.destinations import DENIED
from kbgen.claims.promises.goods import is_remedy, returnable
from kbgen.claims.quantity import COLLECTION, Accepted, Way
from kbgen.load.marks import Span

_STATE = r"(?:used|worn|opened|washed|assembled|unsealed)"
_PART = r"(?:box|boxes|case|packaging|packing|wrapping|tags?|receipt|accessories)"
_STATED = lazy(
    rf"(?:^|\s)(?P<state>{_STATE}) (?!to\b|packag|packing|pack |wrapp|box|bag|envelope|carton|jiffy|cardboard|label|paper)(?:[\w-]+ ){{1,3}}$"
)
_ALLOWED = (
    r"(?:(?:it's|that's|it is|they're) (?:fine|ok|okay|all right|no problem) to|(?:you|they|it|items|goods|everything|anything)(?: can| may|'re welcome to| are welcome to)"
    r"|(?:we|we'll|we will)(?: also| still| even| happily| gladly)* (?:take|accept)|feel free to)"
)
_BACK = r"(?:(?:be )?(?:return(?:ed)?|sent back|brought back)|(?:send|bring|post|take|come|go)[^.;,]{0,24}? back|back)"
_WITHOUT = lazy(
    rf"\b{_ALLOWED}[^.;]{{0,50}}?\b{_BACK}\b[^.;]{{0,30}}?,? (?:even |with or )?without (?:the |its |their |any |your |original )*(?P<parts>{_PART}(?:(?:,| and| or)(?: the| its)? {_PART})*)"
    rf"|\b(?:we|we'll|we will)(?: also| still| even| happily| gladly)* (?:take|accept) (?:back )?returns (?:even )?without (?:the |its |their |any |your |original )*(?P<lacking>{_PART}(?:(?:,| and| or)(?: the| its)? {_PART})*)"
    rf"|\b{_BACK}\b[^.;]{{0,40}}?\bwith or without (?:the |its |their |any |original )*(?P<either>{_PART})"
)
_EVEN_IF = lazy(
    rf"\b{_ALLOWED}[^.;]{{0,50}}?\b{_BACK}\b[^.;]{{0,30}}?\beven (?:if|when|after|once) (?:(?:you|it|they)(?:'ve|'s| have| has)?(?: been)?(?: already)? )(?P<state>{_STATE})\b"
)
_NEEDLESS = lazy(
    rf"\b(?:you (?:don't|do not|needn't|won't) (?:need|have)|there's no need|no need)(?: to)?(?: have| keep| include| send| return)* (?:the |its |their |any |your |original )*(?P<parts>{_PART})\b"
)
OTHERWISE = lazy(
    r"\b(?:exchang\w*|credit|vouchers?|fee|deduct\w*|part|half|reduced|less|warrant\w*|guarantee\w*|repairs?|recycl\w*|trade[- ]in|gifts?|hired?|rent\w*|loan\w*|borrow\w*|empt\w+|batter(?:y|ies)|packaging back|free(?:ly)? (?:recycl|dispos)\w*)\b"
)


def accepted(sentence: str) -> Iterator[tuple[Accepted, Span]]:
    """What the goods that may come back may be or lack, each with the words that say so."""
    if not ("return" in sentence or " back" in sentence):
        return
    if is_remedy(sentence) or OTHERWISE.search(sentence):
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
                state = groups.get("state")
                parts = next(filter(None, map(groups.get, ("parts", "lacking", "either"))), None)
                yield Accepted(state or "", tuple(re.findall(_PART, parts or ""))), span


def allows(condition: str, said: Accepted) -> bool:
    """Whether goods may be or lack what is said, by a condition like "unworn, with its tags"."""
    text = condition.lower()
    if said.state and re.search(
        rf"\bun-?{said.state}\b|\b(?:not|never|hasn't|haven't)(?: been)? {said.state}\b", text
    ):
        return False
    return not any(
        re.search(
            rf"\b{part.rstrip('s')}(?![a-z]* (?:(?:is|are) )?(?:not (?:needed|required)|optional))",
            text,
        )
        for part in said.without
    )


_PREMISES = r"(?:shops?|stores?(?! credit)|showrooms?|branch(?:es)?|counters?|(?:returns |help |service )?desks?|boutiques?|studio|high street)"
PLACES = ("shop", "store", "showroom", "branch", "counter", "desk", "boutique", "studio", "person", " post", " mail", "courier", "carrier", "nurser", "garden cent", "warehouse", "depot", "yard", "brewer", "baker", "farm", "galler", "salon", "office", "premises", "stall", "outlet", "workshop")  # fmt: skip
"""Of these texts a sentence about premises holds one."""
OURS = rf"(?:(?:any of |one of |either of )?(?:our|the) (?:[\w-]+ ){{0,2}}?{_PREMISES}|in[- ]store|in person)"
_ONLINE = r"(?:(?:online|web(?:site)?|internet|mail[- ]order) )"
_BOUGHT = rf"(?:{_ONLINE}?(?:orders|purchases|items|goods|products|parcels)|(?:orders|purchases|items|goods|things) (?:placed|made|bought|ordered|purchased) (?:online|on (?:the|our) (?:web)?site))"
_THINGS = rf"(?:{_ONLINE}?returns(?: (?:of|for|on) {_ONLINE}(?:orders|purchases))?|returned (?:items|goods|orders)|anything back)"
_BRING = lazy(
    rf"\breturns (?:can|may) (?:also |still )?be (?:made|brought|dropped off|handed in|taken) (?:back )?(?:(?:in|at|to) )?(?P<made>{OURS})"
    rf"|(?:^\W*|[.;:,] )(?:simply |just )?return (?:it|them|items|things|your order|unwanted items)(?: by post or)? (?:(?:in|at|to) )?(?P<into>{OURS})"
    rf"|\b(?:you (?:can|may)|you're welcome to|(?:can|may) (?:also )?be)(?: also| still| always| either)* (?:return|bring|take|hand|drop)\w*(?: (?!not\b|cannot\b|to\b)[\w'-]+){{1,6}}? (?:(?:to|in|at|into|off at|in at|back to|back in|over at) )?(?P<where>{OURS})"
)
_ALSO = r"(?:premises|nursery|garden cent(?:re|er)|workshop|warehouse|depot|yard|brewery|bakery|farm|gallery|salon|office|stall|outlet)"
_THERE = rf"(?:{OURS}|(?:our|the) (?:[\w-]+ ){{0,2}}?{_ALSO}|over the counter)"
"""Where nothing is taken back, at places too to which post may go as well."""
_NO = r"(?:can't|cannot|can not|could not|couldn't|doesn't|does not|don't|do not|isn't able to|is not able to|aren't able to|are not able to|(?:is|are) unable to|won't|will not|no longer)"
_TAKE = r"(?:accept|take|process|handle|receive|deal with)"
_REFUSE = lazy(
    rf"\b(?:our|the) (?:[\w-]+ ){{0,2}}?(?:{_PREMISES}|{_ALSO})(?: (?:team|staff|itself))? {_NO} (?:currently )?{_TAKE} (?P<what>{_THINGS}|them|it|{_BOUGHT} back)\b"
    rf"|\b{_NO} {_TAKE} (?P<taken>{_THINGS}|them|it|{_BOUGHT} back|(?:them|it) back) (?:back )?(?:in |at |to )?{_THERE}"
    rf"|\b(?:(?:have|'ve) (?:stopped|ceased)|no longer) (?:accepting|taking|accept|take)(?: back)? {_THINGS} (?:back )?(?:in|at|to) {_THERE}"
    rf"|(?:^\W*|[,:;] )(?:all |any )?{_THINGS} (?:to|at|in) {_THERE} (?:aren't|are not|are no longer|isn't) (?:possible|accepted|allowed|an option)\b"
    rf"|\b{_THINGS} (?:can't|cannot|can not|aren't|are not) (?:be )?(?:made|accepted|handed in|dropped off|taken|received|processed|brought back|possible)(?: back)? (?:(?:in|at|to) )?{_THERE}"
    rf"|(?:^\W*(?:\w+ly,? |sorry,? (?:but )?|please note(?: that)? )*|[,:;–—] |\b(?:all|your|any|that|so|and|but) ){_BOUGHT} (?:can't|cannot|can not|may not) be (?:returned|brought back|taken back|handed in|sent back) (?:(?:in|at|to) )?{_THERE}"
    rf"|\b(?:can't|cannot|can not|don't) (?:return|bring|hand|take) (?:[\w'-]+ ){{1,4}}?(?:back )?(?:to|in at|at|in|into) {OURS}"
    rf"|\b(?:can't|cannot|can not|don't) hand {_THINGS} (?:in )?over (?:the|our) counter"
)
_POST = r"(?:post|mail|courier(?: collection| pick-?up)?|carrier|parcel post|royal mail)"
_MADE = r"(?:made|sent|accepted|handled|done|taken|processed|returned|possible)"
_ONLY_POST = lazy(
    rf"\b(?:you )?(?:can|may|must) only (?:return|send back|send) (?:[\w'-]+ ){{1,3}}?(?:back )?(?:by|via|through the|through) {_POST}(?=[.:;!)–—]|,(?! (?:or|and|but)\b)|$)"
    rf"|\bthe only way to (?:return|send back|send|get) (?:[\w'-]+ ){{1,3}}?(?:back )?(?:to us )?is (?:by|via|through the|through|with) (?:an? )?{_POST}(?=[.:;!)–—]|,(?! (?:or|and|but)\b)|$)|"
    rf"(?:^\W*|[,:;–—] |\b(?:all|that|our|and|so|but|any) ){_THINGS} (?:(?:are|is|can be|must be|have to be)? ?(?:{_MADE} )?(?:by|via|through the|through) {_POST} only"
    rf"|(?:are|can be|can) (?:only (?:be )?{_MADE}|{_MADE} (?:only|solely|exclusively)) (?:by|via|through the|through) {_POST}"
    rf"|(?:must|have to|need to)(?: all)? only (?:come|go|be {_MADE})(?: back)?(?: to us)? (?:by|via|through the|through) {_POST})(?=[.:;!)–—]|,(?! (?:or|and|but)\b)|$)"
)
IN_PART = lazy(
    r"\b(?:outlet stores?|partner|concession|airport|pop-?up|department stores?|stockists?|retailers?|resellers?|some|certain|larger|smaller|big|bulky|sale|worn|opened|used|exchang\w*|if|unless|without|except\w*|after|until|once|when|where|while|on (?:sun|mon|tues|wednes|thurs|fri|satur)days?|overseas|international|abroad|europe\w*)\b"
)
"""Words of premises that are others', or of some goods or times only."""


def ways(sentence: str, before: str) -> Iterator[tuple[Way, Span]]:
    """Whether goods may be brought to the shop's own premises, each with the words that say so.

    `before`: the sentence before, which says what "them" are.
    """
    if not any(map(sentence.__contains__, PLACES)):
        return
    if is_remedy(sentence) or OTHERWISE.search(sentence):
        return
    found = [match for match in _refused(sentence) if _is_told(match, sentence, before)]
    if found:
        span = Span(min(one.start() for one in found), max(one.end() for one in found))
        yield Way(is_yes=False, place=_place(found)), span
    for match in _BRING.finditer(sentence):
        about = "return" in sentence or " back" in sentence
        if about and not DENIED.search(match.group()):
            yield Way(is_yes=True), Span(match.start(), match.end())


def _refused(sentence: str) -> Iterator[re.Match[str]]:
    """What denies that goods may be brought back to the shop, all goods and at all times."""
    if not IN_PART.search(sentence):
        yield from _REFUSE.finditer(sentence)
        if not _BRING.search(sentence):
            yield from _ONLY_POST.finditer(sentence)


def _is_told(match: re.Match[str], sentence: str, before: str) -> bool:
    """Whether what isn't taken back is told, or what "them" points back at are returns."""
    groups = match.groupdict()
    if not (groups.get("what") or groups.get("taken") or "").startswith(("them", "it")):
        return True
    told_before = "return" in before and not IN_PART.search(before)
    return told_before or "return" in sentence[: match.start()]


def _place(found: Sequence[re.Match[str]]) -> str:
    """The place that takes nothing back, where it isn't the shop itself."""
    texts = [match.group() for match in found]
    if any(
        match.re.pattern == _ONLY_POST.pattern or _IN_SHOP.search(match.group()) for match in found
    ):
        return ""
    places = (re.search(rf"\b{_ALSO}\b", text) for text in texts)
    return next((place.group() for place in places if place), "")


_IN_SHOP = lazy(rf"\b{_PREMISES}\b")


_POSTED = lazy(
    r"\b(?:leave|drop|hand|take|pop|post)\b(?: (?!n't|not)[\w'-]+){0,5}? (?:off )?(?:at|in|into|to) (?:any|your (?:nearest|local|closest)|a|the (?:nearest|local|closest)) (?:[\w'-]+ ){0,3}?"
    r"(?:post offices?|post ?box(?:es)?|mailbox|parcel ?shops?|(?:parcel )?lockers?|(?:post|courier|carrier|parcel|ups|dhl|fedex|dpd|evri|hermes|gls)(?:'s)? (?:counters?|stores?|shops?|(?:pick-?up |drop-?off )?points?|outlets?|depots?|drop-?offs?))\b"
)
_PLACES_TO_POST = ("office", "box", "shop", "store", "locker", "counter", "point", "outlet", "depot", "drop")  # fmt: skip
_RETURNING = ("return", " back")
_COLLECTED = lazy(r"\b(?:collect\w*|collection|pick-?up|picked up)\b")


def posted(sentence: str, near: Sequence[str]) -> Iterator[tuple[Way, Span]]:
    """Whether goods may be handed to a carrier; `near`: what the sentence stands below and behind."""
    match = _POSTED.search(sentence) if any(map(sentence.__contains__, _PLACES_TO_POST)) else None
    if not match or not any(text in each for text in _RETURNING for each in (sentence, *near)):
        return
    if not (DENIED.search(sentence) or is_remedy(sentence) or OTHERWISE.search(sentence)):
        yield Way(is_yes=True, place=_CARRIER), Span(match.start(), match.end())


_CARRIER = "carrier"
"""A place that isn't the shop's."""


def has_way(methods: Sequence[str], way: Way) -> bool:
    """Whether ways to send goods back include a way that isn't the shop's own premises.

    One of them is itself such a way. A list that isn't of premises and collections alone may mean it by any of its names.
    """
    if way.place in map(str.lower, methods):
        return True
    if way.place == COLLECTION:
        return any(map(_COMES.search, map(str.lower, methods)))
    if way.place != _CARRIER:
        return has_premises(", ".join(methods), way.place)
    return not all(
        (_COLLECTED.search(one) or has_premises(one)) and not _CARRIERS.search(one)
        for one in map(str.lower, methods)
    )


_COMES = lazy(
    r"\b(?:collect\w*|collection|pick-?up|picked up|couriers?|carriers?|driver|from home)\b"
)
"""Ways by which somebody comes for the goods."""
_CARRIERS = lazy(
    r"\b(?:parcel ?shops?|post (?:offices?|shops?)|(?:nz|an|australia|canada|royal|swiss|deutsche) (?:post|mail)|lockers?|(?:drop-?off|pick-?up) points?)\b"
)
"""Places of carriers that a policy names, which aren't the shop's own."""


_IN_PERSON = lazy(
    rf"\b(?:{_PREMISES}|in person|hand(?:ed)? in|(?:to|in|at|our|the) (?:[\w-]+ ){{0,2}}?{_ALSO})\b"
)


def has_premises(methods: str, place: str = "") -> bool:
    """Whether ways to send goods back include bringing them to the shop, or to such a place of it."""
    text = methods.lower()
    return bool(_IN_PERSON.search(text)) and place in text
