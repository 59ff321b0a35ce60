"""The hours that a sentence about one day of the calendar names for it, wherever they stand in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kbgen.claims.extract.moments import DOOR_SHUT, MOMENT, read_closing, read_moment, read_range
from kbgen.claims.hours.closed_on import AS_USUAL, PLACE, without_own
from kbgen.claims.patterns import lazy
from kbgen.claims.quantity import Hours
from kbgen.claims.topics.marking import blanked
from kbgen.load.marks import Span

_DOORS = r"(?:(?:front |shop )?(?:doors?|gates?|shutters?)|shop|store|showroom|counter|tills?)"
_TIMES = lazy(
    rf"(?<![\w.,:/£$€])(?:(?:(?:open(?:s|ing)?|start(?:s|ing)?|here|in) )?(?:between |from )?(?P<from>{MOMENT})(?: ?[-–—] ?| to | until | till |,? (?:right |straight )?through (?:to|until|till) | and )(?P<until>{MOMENT})"
    rf"|\b(?:open(?:s|ing)?(?: (?:up|(?:the|our|its) {_DOORS}))?|start(?:s|ing)?|here|in|unlock(?:s|ing)?(?: (?:the|our) {_DOORS})?)(?: at (?:the|our) (?:usual|normal|regular) (?:time|hour)(?: of)?,?)? (?:at |from )?(?P<opens>{MOMENT})(?! (?:hours?|minutes?|days?|weeks?))"
    rf"|\b(?:(?:out of (?:here|the (?:doors?|shop|store|office|building))|(?:we|everyone|everybody|the team|all of us)(?:'re|'s|'ll be| are| is| will be)?(?: all)? (?:gone|out|off home|on our way home)) (?:at|by)|until|till|'til|(?:open|here|in) (?:right |all the way |straight )?up (?:to|until|till)|open to|{DOOR_SHUT} (?:at|by)|(?:clos(?:e|es|ed|ing)(?: up)?|(?:shut(?:t(?=ing))?|finish|stop(?:p(?=ing))?|end|lock(?: up|(?= (?:the|our|its) ))|pack up|go(?:ing)? home|head home)(?:s|ing|es)?)(?: (?:the|our|its) {_DOORS}|(?<=h) work|(?<=stop) (?:work|trading|serving)|(?<=stops) (?:work|trading|serving))?(?:,? early,?)?(?: on)?[ #]*,? (?:at|from)|(?:phones?|lines?|lights|tills?)(?: will)? (?:go|goes|get|gets|are|is|be)(?: all)?(?: switched| turned)? off (?:at|from)|(?:switch|turn)(?:es|s|ing)? off (?:the|our) (?:phones?|lines?|lights|tills?) at|(?:down|put down) (?:our )?tools at|(?:knock|clock|sign|log|head)(?:s|ing)? off(?: early,?)? at|wrap(?:s|ping)? up(?: early,?)? at|call it a day at|trad(?:e|ing) (?:until|till)|stay(?:ing|s)? (?:open )?(?:until|till|to)) (?P<closes>{MOMENT}))(?!\w)"
)
_UNTIMED = r"(?!,? (?:at|by|until|till|before|after|from|late\w*|early|earlier|as|for|to|again|yet|than|but|unless|except)\b)"
_CLOSED = lazy(
    r"\b(?:(?:is|are|be|'re|stays?|remains?) (?:all |both )?(?:closed|shut)\b(?! (?:at|from|by|until|till|'til|through|before|after)\b)"
    r"|(?:there's|there is|there will be) (?:nobody|no[- ]one)(?: here| in)?\b"
    r"|\b(?:nobody|no[- ]one)(?: is| will be|'s)? (?:here|around|in the (?:office|shop|store|showroom|warehouse|building)|at work|(?:at|behind) (?:our|the|a) (?:desks?|counter|tills?|phones?))\b"
    r"|\bwe (?:'ll |will )?(?:all )?(?:close|shut)(?: up shop| our doors| the doors)? for (?:one|a|the|the (?:whole|entire|full)|a (?:whole|single|full)|just one) day\b(?! (?:early|sooner))"
    r"|\b(?:suspend(?:s|ing)?|ceas(?:e|es|ing)|halt(?:s|ing)?|paus(?:e|es|ing)) (?:all |our |its |normal |business )*(?:operations|trading|business)\b"
    r"|\b(?:operations|trading|business) (?:is|are|will be) (?:suspended|paused|halted)\b"
    rf"|\b(?:do|does|will|wo)(?:n't| not) open(?: (?:at all|up|our doors|the doors|the shop))?(?= (?:on|at all)\b| ?[#,.;!]| ?$){_UNTIMED}"
    rf"|\b(?:won't|will not|wouldn't|aren't|(?:'re|are|is) not|isn't) (?:be )?(?:open(?:ing)?|trad(?:e|ing)|operat(?:e|ing)|at work|in the (?:office|shop|store|showroom|building))\b{_UNTIMED}"
    rf"|\bphones?(?: and (?:the )?(?:\w+ )?\w+)? (?:is|are|will be) (?:switched |turned )?off\b{_UNTIMED})"
)
_SHOP = lazy(
    r"\b(?:we|we're|we'll|our|us|shop|store|showroom|office|desk|counter|doors?|team|staff|crew|phones?|lines?|everyone|everybody|here|hours|open\w*|company|operations|business)\b|\byou (?:can|could|may|are welcome to|'ve got)\b(?= (?:still |also )?(?:browse|shop|visit|come|drop|pop|stop by|wander|call (?:in|by)|until|till)\b)"
)
_OPEN = lazy(
    r"\b(?:open\w*|clos\w*|shut\w*|here|work\w*|hours|trad(?:e|es|ing)|staffed|serving|doors?|shutters?|lights on|available|answer\w*|(?:receive|welcome|greet|serve)s? (?:you|customers|visitors|everyone|everybody)|late night|(?:short|long)(?:er)? day"
    r"|stop(?:s|ping)? (?:at|work|trading|serving)|half[- ]day|in (?:from|until|till|between)|in the (?:office|shop|store)|we(?:'ll| will)? (?:all )?start|go(?:ing)? home|at (?:our|the) desks?|visit us|brows(?:e|ing)|shop (?:(?:right |all the way )?up )?(?:until|till|to)|visit (?:until|till|between|from)|(?:pop|drop|come|call|stop) (?:in|by|round|over)|pick(?:s|ing)? up|lock(?:s|ing)? up|(?:finish|break)(?:es|ing)?(?: up)? early|off (?:at|from|that|all)|(?:switch|turn)(?:es|s|ing)? off|down tools|(?:knock|clock|sign|log|head)(?:s|ing)? off|wrap(?:s|ping)? up|call it a day|operations|operating|(?:hang(?:ing)?|stick(?:ing)?) (?:about|around|on)|(?:keep(?:ing)?|carry(?:ing)?|go(?:ing)?) (?:going|on)(?= (?:until|till)))\b|\bno[- ]one\b|\bnobody\b"
)
_ANOTHERS = lazy(
    r"\b(?:across the (?:street|road|square)|next door|(?:the|a) (?:\w+ )?(?:mall|shopping cent(?:re|er)|arcade|plaza|retail park)(?= [^.;#]{0,20}\b(?:opens?|closes?|is|shuts?|stays?)\b)|(?<!mail-)(?<!mail )orders?|parcels?|packages?|send\w*|sent|ship\w*|return\w*|refund\w*|pay\w*|price\w*|discount\w*|code|menu|lunch(?! break)|dinner|breakfast"
    r"|carols?|choir|singers?|bands?|music|raffle|quiz|film|match|party|fair|reading|signing|launch|supper|branch|council|airlines?|airports?|ferry|ferries|railway|suppliers?|manufacturers?|factory|museum|sorting|post|voting|competition|entries|meets|meetings?"
    r"|tours?|talk|lesson|santa|stream|book(?:ed)?|except|(?<!every )(?<!stocks )last(?![- ]minute| (?:\w+ )?day (?:before|ahead of) (?:our|the|we)\b|(?<=our last) (?:\w+ )?day\b(?! (?:to|for|of|when|on which)\b)| chance to (?:visit|come|pop|drop|browse)\b)|they|their|he|she|if|was|were)\b"
)
_NOTHING = lazy(
    r"\b(?:nothing (?:ships|leaves|goes out|is (?:sent|shipped|packed))|no (?:orders?|parcels?)(?: are| is| will be)? (?:ship|leave|go out|sent|shipped|packed))\b"
)
"""That nothing is sent, which says no more than that the shop is closed."""
_COUNTED = lazy(
    r"\b(?:stock-?tak\w+|stock count|tak(?:e|es|ing) stock|inventory|(?:we're|we are|we'll be|everyone is|team is) (?:all )?counting)\b"
)
"""Why nothing may be sent for a day."""
_SO = lazy(
    r", so (?:there(?:'s| is|'ll be| will be)|you(?:'ll| will| can|'ve| have)?|come|pop|drop|please|do|plan)\b[^.;:!?0-9]*"
)
"""What follows for customers from the hours: "…, so there is time for one last record"."""
_YEAR = lazy(r"\bin (?:19|20|21)\d\d\b")


@dataclass(frozen=True)
class Told:
    """What is said of the day."""

    hours: Hours | None
    """`()` for closed; None where only one end is said."""
    span: Span
    opens: int | None = None
    closes: int | None = None


def told_of_day(text: str, days: Iterable[Span]) -> Told | None:
    """What a sentence in small letters says of the one day that it names, at whatever places.

    None where it says nothing, more than one thing, or seems to speak of something else.
    """
    text = blanked(text, days)
    text = _YEAR.sub(lambda match: "#" * len(match[0]), text)
    closed = _CLOSED.search(text) or (_COUNTED.search(text) and _NOTHING.search(text))
    is_ours = _SHOP.search(text) and (closed or _OPEN.search(text))
    if not is_ours or _ANOTHERS.search(without_own(_NOTHING.sub("", _SO.sub("", text)))):
        return None
    times = list(_read(text))
    if closed:
        return None if times else Told((), Span(closed.start(), closed.end()))
    if len(times) == 1:
        return times[0]
    if len(times) == 2:
        first, last = times
        if first.opens is not None and last.closes is not None and first.opens < last.closes:
            return Told(((first.opens, last.closes),), Span(first.span.start, last.span.end))
    there = None if times else _THERE.search(text)
    return Told(None, Span(there.start(), there.end())) if there else None


_THERE = lazy(
    rf"(?:\bwe|\beveryone|\b(?:the|our) {PLACE})(?:'re|'ll be| are| is| will be)(?: all| both| still| also)* (?:open|here|in|at work) (?:{AS_USUAL}|all day|until (?:lunch(?:time)?|mid-?day))\b"
    rf"|(?:\bwe|\b(?:the|our) {PLACE})(?:'ll| will)? (?:stays?|remains?)(?: both| all)? open\b(?! (?:late|later|longer|until|till|to|for|from|after|past|between|on)\b)"
    rf"|\bthere(?:'ll be|'s| will be| is) (?:always )?(?:some(?:one|body)|one of us) (?:here|in (?:the|our) {PLACE}|at (?:the|our) (?:counter|desk|till)|behind the counter)\b"
)
"""That the shop is open on a day, without an hour: "the doors stay open as usual"."""


def _read(text: str) -> Iterator[Told]:
    for match in _TIMES.finditer(text):
        span = Span(match.start(match.lastgroup or 0), match.end())
        if match["from"]:
            if stretch := read_range(match["from"], match["until"]):
                yield Told((stretch,), Span(match.start("from"), match.end()))
            continue
        if match["opens"]:
            if moment := read_moment(match["opens"].strip()):
                yield Told(None, span, opens=moment.minute)
        elif (closes := read_closing(match["closes"])) is not None:
            yield Told(None, span, closes=closes)
