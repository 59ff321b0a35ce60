"""Hours without am or pm at which somebody can be reached for the first or the last time: "the lines close at five"."""

from __future__ import annotations

from collections.abc import Iterator

from kbgen.claims.extract.moments import Clock, read_closing, read_moment, settle
from kbgen.claims.extract.numbers import UNITS
from kbgen.claims.extract.passage import Found, Passage
from kbgen.claims.patterns import lazy
from kbgen.values import Time

_REACHED = frozenset(
    (
        *("phone", "phones", "line", "lines", "chat", "helpline", "helpdesk", "hotline"),
        *("showroom", "shop", "store", "office", "counter", "advisers", "advisors", "agents"),
        *("call", "calls", "ring", "telephone", "support", "whatsapp"),
    )
)
"""Of these words a sentence has one that tells when somebody can be reached."""
_WORDS = frozenset(
    (
        *("until", "till", "til", "close", "closes", "shut", "shuts", "finish", "finishes"),
        *(
            "off",
            "up",
            "end",
            "ends",
            "stop",
            "stops",
            "quiet",
            "silent",
            "home",
            "duty",
            "open",
            "opens",
        ),
        *("start", "starts", "begin", "begins", "from", "before", "after"),
    )
)
_HOUR = rf"(?:half (?:past )?|(?:a )?quarter (?:past|to) )?(?:{'|'.join(UNITS[:12])}|1[0-2]|[1-9])(?![\w:.%-]\w| ?[ap]\.?m\b)"
_DOORS = r"(?: (?:the|our) (?:(?:phone |telephone )?lines?|phones?|live chat|chat|shop|store|office|showroom|doors|counter))?"
_ENDED = r"(?=\W*$|[.;!)]|,? (?:and|but|so|or) |,? (?:on|every|each|at|in the|during the)(?: the)? (?:mon|tue|wed|thu|fri|sat|sun|week|bank|evening|morning|day|public)| (?:sharp|prompt|daily|most)\b)"
_LAST = lazy(
    rf"\b(?:(?:clos(?:e|es|ing)|shuts?|finish(?:es)?|ends?|stops?|quiet|silent|home|off duty|(?:goes?|signs?|logs?|clocks?|switched|turned|(?<=phones )go) off|stop (?:taking|answering) (?:calls|the phones?)){_DOORS} (?:at|by)|(?:until|till|'til)|(?:call|ring|phone) up to|(?:nobody|no one|no-one)\b[^.;:]{{0,40}}? after) (?P<hour>{_HOUR}){_ENDED}"
)
_FIRST = lazy(
    rf"\b(?:(?:opens?|opening|starts?|begins?|kicks? off){_DOORS} (?:at|from)|(?:call|ring|phone|telephone|reach|chat (?:to|with)|talk to|speak to) us(?: [a-z]+){{0,3}}? from|calls (?:are|get) (?:taken|answered|picked up) from|(?:nobody|no one|no-one)\b[^.;:]{{0,40}}? before|[a-z]+n't (?:open|start|begin|answer)[^.;:]{{0,30}}? (?:until|till|before)|(?:closed|shut|unstaffed) (?:until|till|before)) (?P<hour>{_HOUR}){_ENDED}"
)


def find(passage: Passage) -> Iterator[Found]:
    """The bare hours of a passage at which a channel or a shop opens or closes."""
    if passage.words.isdisjoint(_REACHED) or passage.words.isdisjoint(_WORDS):
        return
    first = {match.span("hour"): match["hour"] for match in _FIRST.finditer(passage.lower)}
    for (start, end), hour in first.items():
        moment = read_moment(hour)
        if moment is not None and moment.clock is Clock.LOOSE:
            yield Found(start, end, Time(settle(moment)))
    for match in _LAST.finditer(passage.lower):
        if match.span("hour") not in first and (minute := read_closing(match["hour"])):
            yield Found(*match.span("hour"), Time(minute))
