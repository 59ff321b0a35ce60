"""What stands right beside a day of the calendar: "24 December: closed", "open on Boxing Day".

Patterns read a sentence in small letters.
"""

from __future__ import annotations

from collections.abc import Sequence

from kbgen.claims.extract.moments import MOMENT, read_closing, read_range
from kbgen.claims.hours.closed_on import AS_USUAL, PLACE
from kbgen.claims.hours.of_day import Told
from kbgen.claims.hours.own_shop import OWN
from kbgen.claims.patterns import lazy
from kbgen.claims.quantity import YearlessDay
from kbgen.load.marks import Span
from kbgen.values import Day

OURS = rf"(?:\bwe|\beveryone|{OWN}|\b(?:the|our|this|both(?: the| our)?) {PLACE}(?:,? and (?:the |our )?(?:{PLACE}|work(?:shop|room)))?)"
"""The shop as the subject of a sentence."""
_STATE = lazy(
    r"\)?[\s,:;–—-]*(?:(?:it's|it is|it'll be|it will be) |(?:we|the \w+|our \w+|everyone|everything)?(?:'re|'ll be| are| is| will be| stays?| remains?| will (?:stay|remain))? ?)?(?:all |both |still |also )*"
    rf"(?:(?P<closed>closed|shut)\b(?! (?:at|from|by|until|before|after|in the)\b)"
    rf"|(?:open(?:s|ing)? (?:until|till|to)|(?P<bare>until|till)|(?:clos(?:e|es|ed|ing)|shut(?:s|ting)?)(?: (?:the|our|its) (?:doors?|shop|gates?|shutters))?(?: early)? (?:at|from)) (?P<closes>{MOMENT})(?!\w)|(?:open(?:s|ing)? )?(?:between |from )?(?P<from>{MOMENT})(?: ?[-–—] ?| to | until | till | and )(?P<until>{MOMENT})"
    rf"|(?P<open>(?:business|service) as (?:usual|normal)|(?:normal|usual) (?:service|business)|open(?: {AS_USUAL}| all day| until (?:lunch(?:time)?|mid-?day))?|(?:(?:here|in|trading|working|at work)|carr(?:y|ies) on|keeps? going|stays? open|remains? open|trades?|works?|runs?) {AS_USUAL}|(?:(?:keeps?|has|have|with) (?:its|our|the|their) )?(?:usual|normal|regular) (?:(?:store|shop|opening|business) )?hours(?: apply)?|(?:just )?an? (?:perfectly )?(?:normal|regular|ordinary|usual) (?:working |trading |business |shop )?day(?: like any other)?(?: for (?:us|everyone here|the (?:team|shop|store))| here| (?:at|in) (?:the|our) {PLACE}))(?= ?(?:$|[.,;!:)])| on this day| too| that \w+day| while\b| and (?:packing|working|serving|answering|brewing|baking|pouring|happy|ready|waiting|here)\b| for (?:you|visitors|customers)\b)(?!,? (?:but|though|from|only)\b))"
)
_FIRST = r"(?:(?: (?:mon|tues|wednes|thurs|fri|satur|sun)day)?(?: the)? [0-9]{1,2}(?:st|nd|rd|th)?(?:,? (?:and|&)|,))*"
"""The days of a month before the one that is read: "29 and" of "29 and 30 December"."""
_BEFORE = lazy(
    rf"(?:{OURS}(?:'re|'ll be|'ll| are| is| will be| will| stays?| remains?)?|^\W*)(?: also| all)? ?(?P<state>opens?|closed|shut)(?: as (?:usual|normal)| all day| for (?:our |the )?[a-z-]{4, 16}(?: [a-z-]{3, 12})?:)?(?: on| for)?(?: the)?(?: (?:good|easter|whit)(?: (?:friday|monday),)?)? $"
    rf"|{OURS}(?:'re|'ll be| are| is| will be)(?: also| all| still)? (?P<here>(?:open|here|in|trading|working|at work|at our desks)(?: {AS_USUAL}| all day)?|(?!deliver|clos|shut|rest|ship|charg)[a-z]+ing(?: and (?!deliver|clos|shut|rest|ship)[a-z]+ing)? {AS_USUAL})(?: on| for| from| between)?(?: both| the)?{_FIRST} $"
    rf"|(?:^\W*|[.;:,] )(?:it's |it is |it'll be )?(?P<usual>(?:business|service) as (?:usual|normal)|(?:normal|usual) (?:service|business))(?: (?:here|for us))?(?: on| for)(?: the)?{_FIRST} $"
    rf"|{OURS}(?:'ll| will)?(?: always| also| do| all| even| still)* (?P<works>(?:works?|trades?|carr(?:y|ies) on|keeps? going)(?: right| straight)?(?: {AS_USUAL})?) (?:on|through|over)(?: the)?{_FIRST} $"
    rf"|{OURS} (?P<not>(?:don't|do not|won't|will not|never|doesn't|does not) (?:(?:ever|even|usually) )?(?:close|shut|stop(?: work)?|knock off|take (?:the )?(?:day|time) off)(?: up)?) (?:for|on|over)(?: the)?{_FIRST} $"
    rf"|\b(?:you can|you'll|you may) (?:also |still )?(?P<met>(?:visit|find) us(?: here| (?:in|at|behind) (?:the|our) (?:shop|store|showroom|counter|till|office|studio))?(?: {AS_USUAL})?)(?: on)?(?: both| the)?{_FIRST} $"
)
_TIMED = lazy(rf"[,:(]? ?(?:namely |and )?(?:between|from) {MOMENT}(?: to | until | till | and )")
_LABEL = lazy(r"(?:^|[;,.:|(–—-])\s*(?:on )?(?:[a-z']+ ?){0,2}[\s(]*$")
"""What stands before a day that is but a label."""


def whole_list(text: str, days: Sequence[tuple[Day | YearlessDay, Span]], day: Span) -> Span:
    """The place of a day with those of the days that stand together with it: "24 and 25 December"."""
    start, end = day.start, day.end
    spans = [span for _, span in days]
    for span in spans:
        if span.start > end and _LISTED.fullmatch(text, end, span.start):
            end = span.end
    for span in reversed(spans):
        if span.end < start and _LISTED.fullmatch(text, span.end, start):
            start = span.start
    return Span(start, end)


def lasts_of_lists(
    text: str, days: Sequence[tuple[Day | YearlessDay, Span]]
) -> list[tuple[Day | YearlessDay, Span]]:
    """Days without those that stand together with a later one."""
    return [one for one in days if whole_list(text, days, one[1]).end == one[1].end]


_LISTED = lazy(
    r"(?:st|nd|rd|th)?(?:, [a-z]*,? ?[0-9]{1,2}(?:st|nd|rd|th)?)*,? (?:and|&|or) (?:on )?(?:the )?(?:[a-z]+day,? (?:the )?)?"
)


def beside(text: str, day: Span) -> Told | None:
    """What stands right behind a day or before it: "24 December: closed", "open on Boxing Day"."""
    match = _STATE.match(text, day.end)
    if match is None:
        match = _BEFORE.search(text[: day.start])
        if match is None:
            return None
        group = next(
            name for name in ("here", "met", "works", "not", "usual", "state") if match[name]
        )
        is_shut = match[group].startswith(("closed", "shut"))
        if not is_shut and _TIMED.match(text, day.end):
            return None  # "We open on 12 December, from ten to six": the hours tell more.
        return Told(() if is_shut else None, Span(match.start(group), day.end))
    if match["closed"]:
        return Told((), Span(match.start("closed"), match.end("closed")))
    if match["open"]:
        return Told(None, Span(match.start("open"), match.end("open")))
    if match["closes"]:
        if match["bare"] and not _LABEL.search(text[: day.start]):
            return None
        closes = read_closing(match["closes"])
        span = Span(match.start("closes"), match.end("closes"))
        return None if closes is None else Told(None, span, closes=closes)
    stretch = read_range(match["from"], match["until"])
    if stretch is None:
        return None
    return Told((stretch,), Span(match.start("from"), match.end("until")))
