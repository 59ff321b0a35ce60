"""Whether hours are those of the shop's own premises, where customers come to."""

from __future__ import annotations

import re

from kbgen.claims.hours.closed_on import PLACE
from kbgen.claims.patterns import lazy
from kbgen.claims.topics.topics import QUANTITY

_VISITED = lazy(
    r"\b(?:nursery|shop|store|showroom|counters?|doors?|gates?|bakery|branch|studio|workshop|yard|gallery|cellar|boutique|bookshop|(?<!'s )(?<!authori[sz]ed )service cent(?:er|re)"
    r"|visit(?:ing)?|(?:pop|drop|call|come|walk) (?:in|by|over|round)|come (?:to )?see us|opening (?:hours|times)|find us)\b"
)
_PART = lazy(
    r"\b(?:workshop|warehouse|department|bench|branch|head|press|trade|repairs?|spares|sister|other|second|outlet|pop-?up|temporary|neighbouring|opposite|upstairs|downstairs"
    r"|flagship|franchise\w*|wholesale|returns|collection)\b"
)
_HELD = lazy(
    r"\W*(?:our |the )?(?!hours|times|doors|lines|phones|shops|stores|offices|gates|we|staff)(?:[a-z-]+ )?[a-z]+s (?:are|run|take place|happen|are held) (?:on |every |from )?$"
)
"""What is held on some days, and is no place: "fittings are on Tuesdays"."""
_ELSEWHERE = lazy(
    r"\b(?:shops|stores|branches|showrooms|locations|offices|studios|careers?|jobs?|vacanc\w+|apprentice\w*|work (?:for|with) us)\b"
)
_WE = lazy(
    r"\b(?:we|you(?:'ll| will)) (?:(?:also|always|usually|only|all|both|normally|then|now) )?(?P<does>[a-z]+)"
)
_DONE = frozenset(
    (
        "are",
        "be",
        "will",
        "lock",
        "unlock",
        "start",
        "starts",
        "finish",
        "trade",
        "keep",
        "welcome",
        "serve",
        "have",
        "stop",
        "can",
        "see",
        "do",
    )
)
_HOW = r"(?: (?:also|all|both|usually|normally|always|only|then|currently|now|generally|still))?"
_SHOP = rf"(?:{PLACE}|cellar|boutique|bookshop|salon|front door|shop floor|(?<!'s )service cent(?:er|re))"
_BARE = lazy(
    r"(?:[^a-z§]|\b(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:days?)?|weekdays?|weekends?|bank|public|holidays?|daily|every|day|days?"
    r"|to|and|opens?|closes?|closed|opening|closing|doors?|hours|times?|from|until|till|mornings?|afternoons?|am|pm)\b)*§[^a-z]*"
)
_OPEN = lazy(
    r"\bwe(?:'re| are) (?:(?:all |both )?(?:here |in |around )?\w+ days a week(?:,| and| but)? )?§|\b(?:open|opens|closed?|closes|shut|shuts|lock up)\b"
)
_OPENS = (
    rf"(?:(?:'re|'ll be|'s| is| are| will be| stays?| remains?){_HOW} (?:open|closed|shut|staffed|manned|here|there|in|around|at (?:our|the|their) (?:desks?|counter|bench)|at work|back|welcome)"
    rf"|{_HOW} (?:open|close|shut|lock up|trade|work|start|finish|welcome|keep|unlock|serve|receive|greet|see)(?:e?s)?)\b"
)
_OURS = lazy(
    rf"(?:\b(?:we|everyone|(?:the|our) (?:whole |entire |small |little |friendly )?(?:team|crew)(?: (?:here )?(?:in|at) [\w'-]+)?)|\b(?:our|the|this) (?:[\w&'-]+ ){{0,2}}?{_SHOP}(?: (?:in|on|at|near|by|off) (?:[\w'-]+ ?){{1,4}})?(?: (?:hours|times))?){_OPENS}"
    r"|\bwe(?:'re|'ll be| are| will be) (?:all |both )?$"
    rf"|\b(?:our|the|this) (?:[\w&'-]+ ){{0,2}}?{_SHOP}\W*$"
    r"|\b(?:you'll|you will|you can|can i|could i|may i|customers can|(?:come|pop|drop|do)) (?:always |also |still |usually )?(?:find us|reach us|visit|come|pop|drop|call|walk|stop|see us|in|by|over)\b"
    rf"|\b(?:are you|do you|is (?:the|your) (?:[\w&'-]+ )?{_SHOP})(?: [\w']+){{0,3}} (?:open|closed|shut|close|here|there|in)\b"
    rf"|\b(?:opening|shop|store|showroom|counter|studio|our|business) (?:hours|times)\b"
)
"""A sentence's subject and verb that leave no doubt: "our counter in Leeds is open", "can I pop in"."""
_TOWN = lazy(
    r"(\b(?:in|at|near) [\w'-]+(?: [\w'-]+)?),( [a-z]+(?: [a-z]+)?),?(?= (?:is|are|will|opens?|closes?|shuts?|stays?|welcomes?|receives?|greets?)\b)"
)
"""A town with its state or county: "our shop in Columbus, Ohio is open"."""
_WORDS = frozenset(
    (
        *("a", "all", "always", "an", "and", "are", "at", "bank", "be", "both", "business"),
        *("but", "close", "closed", "closes", "come", "day", "days", "door", "doors", "every"),
        *("everyone", "find", "five", "for", "fri", "friday", "from", "gate", "gates", "here"),
        *("holidays", "hours", "in", "is", "it", "it's", "mon", "monday", "normal", "normally"),
        *("office", "offices", "on", "open", "opened", "opening", "opens", "or", "our"),
        *("pop", "premises", "public", "regular", "sat", "saturday", "seven", "shop", "shops"),
        *("showroom", "shut", "shuts", "six", "so", "staff", "stay", "stays", "store", "stores"),
        *("crew", "small", "someone"),
        *("sun", "sunday", "team", "the", "there", "thu", "thursday", "time", "times", "to"),
        *("trading", "tue", "tuesday", "us", "usual", "usually", "visit", "we", "we're"),
        *("wed", "wednesday", "week", "weekday", "weekdays", "weekend", "weekends", "will"),
        *("work", "working", "works", "you", "you'll", "you're"),
    )
)
_MOST = 1
"""How many words may stand before the hours that aren't of a shop and its being open: its town, say."""


def is_bare(near: str) -> bool:
    """Whether hours stand with nothing but their days, so that what is above says whose they are."""
    return bool(_BARE.fullmatch(near))


def are_visited(text: str) -> bool:
    """Whether a text in small letters names a place that customers come to, and no channel."""
    return bool(_VISITED.search(text))


def is_of_all(near: str) -> bool:
    """Whether hours beside a place's name or under it can only be the place's: bare ones, "we're open"."""
    return bool(_OPEN.search(near) or is_bare(near))


def is_elsewhere(text: str) -> bool:
    """Whether a text speaks of several such places, of which the policy has the hours of one, or of jobs."""
    return bool(_ELSEWHERE.search(text))


def is_of_a_part(sentence: str) -> bool:
    """Whether hours may be those of a part of the shop: "the repair bench is staffed"."""
    before = _TOWN.sub(r"\1\2", sentence.partition(QUANTITY)[0])
    before = re.split(r"[,;.(—–]", before)[-1]
    does = _WE.search(before)
    if (
        _PART.search(before)
        or _HELD.match(before)
        or (does and does["does"] not in _WORDS | _DONE)
        or "you'll work" in before
    ):
        return True
    if _OURS.search(before):
        return False
    return sum(word not in _WORDS for word in re.findall(r"[a-z']+", before)) > _MOST
