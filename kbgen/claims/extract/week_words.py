"""The words of opening hours, one by one: days, stretches of time, "closed", "except"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum, auto

from kbgen.claims.extract import moments
from kbgen.claims.extract.moments import (
    DOOR_SHUT,
    MOMENT,
    Clock,
    read_closing,
    read_moment,
    settle_range,
)
from kbgen.claims.patterns import lazy
from kbgen.claims.quantity import Hours

EVERY_DAY = frozenset(range(7))
"""Monday to Sunday."""

ALL_DAY: Hours = ((0, 1440),)
"""Open around the clock."""

_NAMES = (
    r"mon(?:days?|\b\.?)",
    r"tue(?:sdays?|s?\b\.?)",
    r"wed(?:nesdays?|s?\b\.?)",
    r"thu(?:rsdays?|rs?\b\.?|\b\.?)",
    r"fri(?:days?|\b\.?)",
    r"sat(?:urdays?|s?\b\.?)",
    r"sun(?:days?|s?\b\.?)",
)
_NAME = rf"(?:{'|'.join(_NAMES)})"
_INDEX = {"mo": 0, "tu": 1, "we": 2, "th": 3, "fr": 4, "sa": 5, "su": 6}
DAY_NAMES = (
    *("mon", "monday", "mondays", "tue", "tues", "tuesday", "tuesdays", "wed", "weds"),
    *("wednesday", "wednesdays", "thu", "thur", "thurs", "thursday", "thursdays", "fri"),
    *("friday", "fridays", "sat", "saturday", "saturdays", "sun", "sunday", "sundays"),
)
"""The names of the days of the week as people write them, in small letters."""
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
_NOT_DATED = rf"(?!,? (?:the )?[0-9]{{1,2}}(?:st|nd|rd|th|,? (?:of )?{_MONTH})|,? {_MONTH}|'s(?! (?:opening |shop |store )?(?:hours|times)\b)| [0-9]+/)"
_TO = r"(?: ?(?:-|—) ?| (?:(?:to|(?:right )?through(?: to)?|thru|until|till|'?til)(?:,? (?:up to )?and including)?|up (?:to|until|till|through)(?:,? and including)?) )"
_HOLIDAY = (
    r"(?:(?:bank|public|national|federal|statutory|stat|legal)(?: and | or | & | ?/ ?)?){1,3}"
)
_EVERY = (
    r"(?:every|each) ?day(?: of the (?:week|year))?|daily|(?:7|seven)[ -]days[ -](?:a|per|each)[ -]week"
    r"|every morning(?=, (?:weekends?|saturdays|sundays)[^.;]{0,20} included)|365 days (?:a|per|of the) year|all week(?: long)?|all days|any day(?: of the week)?(?! (?:that |when )?(?:we|you|the|it|they|i)\b)"
    r"|(?<=\bopen )(?:(?:all )?(?:7|seven) days)(?! (?!from |between |and |so |but |because |since )[a-z])|(?:every|each) (?:night|evening)(?=,? (?:(?:from|between) [^.;,]{1,12} )?(?:to|and|until|till) (?:[0-9.:]+ ?[ap]\.?m|midnight))"
    r"|(?<=[ap]m )(?:7|seven) days(?! [a-z])|(?<=[ap]m, )(?:7|seven) days(?! [a-z])"
)
TOWN_TIME = (
    r"(?!(?:all|another|any|break|closing|day|dinner|each|every|full|half|in|last|lead|lunch|most|next|of|on|one|opening|our|part|present|same|some|tea|term|that|the|this"
    r"|travel|waiting|your)\b)(?:new |south )?[a-z]{4,} time\b"
)
"""The time of a town or country by which hours are told: "Queensland time"."""
_REGION = (
    rf"(?:(?:us )?(?:eastern|central|mountain|pacific)(?: standard| daylight)? time\b|{TOWN_TIME})"
)
_US = (
    r"(?:us )?(?:eastern|central|mountain|pacific)\b"
    rf"(?=[,.;:)|]|$| (?:on|and|every|daily|week|except)\b| {_NAME})"
)
_ZONE = (
    r"(?: \(?(?:gmt|bst|utc|cet|cest|e[sd]?t|c[sd]?t|m[sd]?t|p[sd]?t|aes?t|aedt|ist|uk time"
    rf"|local time)\b\)?| {_REGION}| {_US})?"
)
_ALWAYS = (
    r"24 ?[/x-] ?7(?: ?[/x] ?365)?|(?:a|the|all)?round[ -]the[ -]clock|all around the clock"
    r"|(?:(?<=open )|(?<=available )|(?<=answered )|(?<=for you )|(?<=call us )|(?<=ring us )|(?<=phone us )|(?<=reach us )|(?<=with us )|(?<=talk to us )|(?<=speak to us )|(?<=the phone )|(?<=staffed )|(?<=manned )|(?<=: )|(?<=line runs )|(?<=lines run )|(?<=texts )|(?<=calls )|(?<=messages )|(?<=text us )|(?<=message us )|(?<=you like, )|(?<=any time, )|at any hour,? )(?:day (?:and|or) night|night (?:and|or) day|at all hours|at any hour(?= (?:of|on) |,? any day))"
    r"|(?:(?<=pick up the phone )|(?<=answer the phone )|(?<=answer calls )|(?<=take calls )|(?<=ring us )|(?<=call us )|(?<=phone us ))at (?:any|all) hours?(?= ?(?:$|[.;!]))"
    r"|(?:(?<=open )|(?<=available )|(?<=staffed )|(?<=manned )|(?<=answered )|(?<=chat )|(?<=phones )|(?<=phone )|(?<=lines )|(?<=there )|(?<=us )|(?<=works )|(?<=live )|(?<=runs )|(?<=run )|(?<=online )|(?<=calls )|(?<=on ))(?:(?:right |all |also )?through(?:out)? the night|all through the night|all night(?: long| through)?|nights too|at night,? too|(?<!available )(?<!open )(?<!us )(?<!on )overnight)(?= ?(?:$|[.;,!]| (?:on|and|every|as|too)\b))"
    r"|(?:(?:at )?any (?:hour|time),? (?:(?:and|on|of) )?any day|(?:at )?any (?:hour|time)(?: of| by)? (?:the )?(?:day (?:or|and) night|night (?:or|and) day))(?: of the week)?"
    r"|(?:(?<=\bwe )|(?<=phone )|(?<=phones )|(?<=line )|(?<=lines )|(?<=chat )|(?<=counter )|(?<=shop )|(?<=store ))never (?:close|shut|sleep)s?(?= ?(?:$|[.,;!])(?!.*(?:24|clock)))"
    r"|(?:24|twenty[- ]four)[ -]?h(?:ou)?rs? a day(?:,? (?:and )?(?:and|every day|(?:7|seven) days (?:a|per) week"
    r"|365 days (?:a|per) year)\b(?! [0-9]))*"
    r"|(?:24|twenty[- ]four)[ -]?h(?:ou)?rs?,? ?/? ?(?:7|seven) days(?: (?:a|per) week)?"
    r"|(?:24|twenty[- ]four)-hour (?:customer |phone |telephone |emergency )?"
    r"(?:support|helpline|hotline|line|care|assistance|service desk)"
)
_NOT_CLOSED = (
    r"(?! (?:up|down|the|our|its|early|earlier|at(?! (?:the )?weekend)|from|between|until|till|mornings?|afternoons?|evenings?"
    r"|(?:for|over) (?:lunch|an hour|a (?:bit|while|moment|few))|in the (?:mornings?|afternoons?|evenings?))\b)"
)
_CLOSED = (
    rf"(?:our|the|its) (?:rest day|days? off)s?|(?<=\bwe )rest(?= on\b)|(?:(?<=\bwe )|(?<=\bshop )|(?<=\bstore )|(?<=\bshowroom )|(?<=\boffice )|(?<=\bteam ))(?:takes?|have|has)(?= [a-z]+days(?: and [a-z]+days)? off\b)|(?:closed|shut)(?: all day(?: long)?)?{_NOT_CLOSED}|switched off|unavailable|excluded|excepted|(?:not|[a-z]+n't|never) (?:currently |be )?"
    r"(?:open(?! (?:late|until|till|before|past|after|as late|for long|up)\b)|available|staffed|manned|in the office|work(?:ing)?(?! days?\b)|operat(?:e|ing)|answer(?:ing)?"
    r"|repl(?:y|ying)|respond(?:ing)?)"
    r"|(?:nobody|no[- ]one)(?![^.;:,]{0,40} (?:after|before|until|till|past) )(?= (?:is |here\b|there\b|on\b|in\b|at\b|by\b|answers?\b|works?\b|picks?\b|mans?\b|staffs?\b))"
    r"|no (?:phone |chat |customer |live chat |telephone |e-?mail )?(?:support|cover|service)"
)
_THERE = r"(?:you'll (?:always )?(?:get|find|reach|catch) (?:[a-z]+ ){1,4}?|(?:someone|somebody|one of us|(?:the|our) team) (?:is|will be) )(?:on (?:the )?(?:phones?|chat|lines?|other end)|there|here|at (?:the|our|their) desks?|on hand)"
"""That somebody can be spoken to, before the time from which it is so."""
_WORD = lazy(
    r"(?<![\w.,:/£$€])(?:"
    r"(?P<other>good friday|easter (?:sunday|monday)|black friday|cyber monday|christmas (?:day|eve)"
    r"|boxing day|new year's (?:day|eve)|thanksgiving(?: day)?)(?!\w)"
    rf"|(?P<none>no (?P<named>weekend|sunday|saturday) (?:support|cover|service|opening|team|staff))\b"
    rf"|(?P<always>{_ALWAYS})(?![\w-])"
    rf"|(?P<rest>(?:on )?(?:the |all |all the )?(?:other|remaining) (?:week)?days|the rest of the (?:week|days))(?!\w)"
    rf"|(?P<every>{_EVERY})(?!\w|,? \(?(?:from |between )?{_NAME}(?:{_TO}| and ){_NAME})"
    rf"|(?P<weekdays>weekdays?|weeknights|during the week(?! of\b)|(?:in|through(?:out)?) the week(?=,? (?:we|you|the (?:shop|store|doors?|phones?|lines?)|from|until|till|between)\b)|m ?- ?f|(?<=on )(?:working|business) days|(?:(?<!\w )|(?<=from )|(?<=are ))(?:working|business) days(?=,? (?:from |between )?{MOMENT}(?:{_TO}|-| and ){MOMENT}))(?!\w|-)"
    r"|(?P<weekends>(?:the )?week-?ends?)(?!\w|-| [a-z]+(?:ers|ors)\b)"
    rf"|(?P<holidays>(?:uk |english )?{_HOLIDAY} ?(?:holidays?|hols)(?: (?:mon|fri|satur|sun)days?)?)(?!\w)"
    rf"|(?P<first>{_NAME}){_TO}(?P<last>{_NAME})(?!\w){_NOT_DATED}"
    r"|(?P<short>mo|tu|we|th|fr|sa)(?:-| - )(?P<shorter>tu|we|th|fr|sa|su)(?![\w'])"
    rf"|between (?P<between>{_NAME}) and (?P<until_day>{_NAME})(?!\w){_NOT_DATED}"
    rf"|(?P<day>{_NAME})(?!\w){_NOT_DATED}"
    r"|(?P<whole>(?:24|twenty[- ]four) ?h(?:ou)?rs?(?: a day)?|all day(?: long)?)(?!\w| (?:a|per|of|before"
    r"|after|notice|in advance|from|for|to)\b)"
    rf"|(?:open|start|begin)s? (?:at |from )?(?P<opens>{MOMENT}){_ZONE}(?P<gap>[^.;:|0-9]{{0,60}}?)[ ,](?:and |then )?(?:we |they )?"
    rf"(?:(?:close|shut|lock up)s?|(?:end|finish|stop)(?:e?s)?(?= at\b)) (?:again )?(?:at )?(?P<closes>{MOMENT})"
    rf"|between (?P<from>{MOMENT}){_ZONE} and (?P<until>{MOMENT})"
    rf"|(?P<start>{MOMENT}){_ZONE}(?:{_TO}|-)(?P<end>{MOMENT})"
    rf"|(?:until|till|'til|up (?:to|until|till)(?= (?:noon|midday|midnight|[0-9:.]+ ?(?:[ap]\.?m|o'clock)|[0-9]+[:.][0-9]))) (?P<until_then>{MOMENT})(?!\w| ?[-–—])"
    rf"|(?:(?:(?:close|shut|lock up|lock|close up|shut up)s?(?: up)?(?: (?:the|our|its) (?:(?:front|shop) )?(?:doors?|gates?|shutters|till|phones?|lines?|shop))?|closing"
    rf"|(?<=\bwe )(?:finish(?: work)?|go home|knock off|pack up|call it a day|hang up|stop (?:taking|answering) (?:phone )?(?:calls|the phones?|texts|chats))) at|{DOOR_SHUT} (?:at|by)|(?:do|does|wo|will)(?:n't| not) (?:close|shut|lock)(?: up)?(?: (?:the|our) (?:doors?|gates?|shop))? (?:until|till)|closing time(?: is|:)?(?: at)?) (?P<shut_at>{MOMENT})(?!\w| ?[-–—])"
    rf"|(?:open(?:s|ed|ing)?(?: (?:up|(?:the|our|its) (?:doors?|gates?|shutters|shop|phone lines|lines)))?|go(?:es)? (?:live|up)|turns? green|lights? up|wakes? up|answered|picked up|staffed|manned|available|switched on|turned on|{_THERE}) (?:at|from) (?P<from_then>{MOMENT})(?!\w|[.:][0-9]| ?[ap]\.?m| ?o'clock| in the (?:morning|afternoon|evening)| at night|\.? ?[-–—]"
    rf"|\.?{_ZONE} (?:to|until|till|through|and (?:we |then )*(?:clos|shut|lock)))"
    rf"|(?:(?<=and )|(?<=, ))(?:at |from )?(?P<also>{MOMENT})(?=,? (?:on |at )?(?:the |bank )?(?:week|holidays|{_NAME}))"
    rf"|(?P<closed>{_CLOSED})(?!\w)"
    r"|(?P<except>except(?:ing)?(?: for)?|excl(?:uding|udes|\.)?|not including|not on|other than"
    r"|apart from|but not|(?:(?<=day )|(?<=days )|(?<=week )|(?<=daily )|(?<=day, )|(?<=week, ))(?:but|bar|save(?: for)?)(?= (?:on )?(?:the )?(?:mon|tues|wednes|thurs|fri|satur|sun|week|bank|public)))(?!\w)"
    r"|(?P<include>including|incl\.?)(?!\w)"
    r")"
)
_OPEN = lazy(
    r"(?:\b(?:open|available|staffed|manned|operat(?:es?|ing)|answered|days?|weekends?|holidays?)"
    r"|[:|(,]|^) ?$"
)
_NOT_HOURS = lazy(
    r"\b(?:pages?|chapters?|steps?|items?|sections?|rows?|levels?|sizes?|ages?|aged|points?|parts?"
    r"|rooms?|gates?|questions?|versions?|orders?|rule|table|figures?) $"
)
_LASTS = lazy(
    r"\b(?:within|in|after|takes?|taking|allow|about|around|another|every|wait|waits|for|of|lasts?|least|most) $"
)
"""What stands before hours that are counted: "within 9–12 h"."""
_COUNTED = lazy(r"h(?:(?:ou)?rs?)?$")
_BARE_END = lazy(
    r"(?: (?:gmt|bst|utc|ce?s?t|e[sd]?t|c[sd]?t|m[sd]?t|p[sd]?t|uk time|local time)\b"
    rf"| {_REGION}| {_US})? ?"
    r"(?:$|[,;)(|&/—]|\.(?![0-9])|(?:and|on|every|everyday|daily|weekdays?|weekends?|at weekends|"
    rf"except|excl\w*|closed|but|as|because|7 days|seven days|m-f|from(?= (?:{_NAME}|weekdays)\b)|{_NAME})(?!\w))"
)


class Kind(Enum):
    """What a word of opening hours is."""

    DAYS = auto()
    TIMES = auto()
    ALWAYS = auto()
    CLOSED = auto()
    EXCEPT = auto()
    INCLUDE = auto()
    UNTIL = auto()
    """When it closes, with no word of when it opens."""
    FROM = auto()
    """When it opens, with no word of when it closes."""
    OTHER = auto()
    """A feast, which no week has."""


@dataclass(frozen=True, slots=True)
class WeekWord:
    """A word of opening hours, and where it stands."""

    kind: Kind
    start: int
    end: int
    days: frozenset[int] = frozenset()
    holidays: bool = False
    hours: Hours = ()
    is_single: bool = False
    """Whether it is one weekday in the singular, which can be meant as that of this week."""


def week_words(lower: str) -> Iterator[WeekWord]:
    """The words of opening hours in a text in lower case, in order."""
    at = 0
    said: WeekWord | None = None
    while match := _WORD.search(lower, at):
        at = match.end()
        if match["opens"]:
            stretch = None if _is_anothers_day(lower, match) else _whole_day(match)
            days_between = _DAY_NAMED.search(match["gap"])
            at = match.end("opens") if days_between or not stretch else match.end()
            if stretch:
                yield WeekWord(Kind.TIMES, match.start("opens"), at, hours=(stretch,))
        elif match["start"] or match["from"]:
            is_closed = _CLOSED_FOR.search(lower, max(0, match.start() - 40), match.start())
            stretch = None if is_closed else _stretch(lower, match)
            if stretch is None:
                at = match.start() + 1
                while at < len(lower) and lower[at].isalnum():
                    at += 1
                continue
            yield WeekWord(Kind.TIMES, match.start(), match.end(), hours=(stretch,))
        elif end := next((match[group] for group in _END_GROUPS if match[group]), None):
            word = _end_word(lower, match, end, said)
            said = word
            if word:
                yield word
        elif match["whole"] and not (
            match["whole"].endswith("day")
            or _OPEN.search(lower, max(0, match.start() - 20), match.start())
        ):
            continue
        else:
            yield from _plain(match)


_CLOSED_FOR = lazy(
    r"\b(?:clos(?:e|es|ed|ing)|shuts?|lunch(?: break| hour)?|break)(?: (?:for|over|our|the|its|doors?|lunch|an?|short|hour|break|shop|daily|(?:every|each) day|from|about|around|is|usually))*:? $"
)
"""What stands before a stretch in which nobody is there."""


def _plain(match: re.Match[str]) -> Iterator[WeekWord]:
    word = WeekWord(Kind.DAYS, match.start(), match.end())
    group = match.lastgroup
    if group == "none" or match["none"]:
        days = {"weekend": frozenset({5, 6}), "saturday": frozenset({5})}
        yield replace(word, kind=Kind.CLOSED, end=match.start("named"))
        yield replace(
            word, start=match.start("named"), days=days.get(match["named"], frozenset({6}))
        )
    elif group in _KINDS:
        kind = _KINDS[group]
        yield replace(word, kind=kind, hours=ALL_DAY if group in ("always", "whole") else ())
    elif group in _DAYS:
        yield replace(word, days=_DAYS[group])
    elif group == "holidays":
        yield replace(word, holidays=True)
    elif group == "rest":
        yield word  # Days that what is before tells: it takes its hours and gives them to none.
    elif match["first"] or match["between"] or match["short"]:
        first = _INDEX[(match["first"] or match["between"] or match["short"])[:2]]
        last = _INDEX[(match["last"] or match["until_day"] or match["shorter"])[:2]]
        days_between = frozenset((first + step) % 7 for step in range((last - first) % 7 + 1))
        yield replace(word, days=days_between)
    else:
        name = match["day"]
        is_single = not name.endswith("s") or name in ("tues", "weds", "thurs")
        yield replace(word, days=frozenset({_INDEX[name[:2]]}), is_single=is_single)


_KINDS = {
    "other": Kind.OTHER,
    "always": Kind.ALWAYS,
    "whole": Kind.TIMES,
    "closed": Kind.CLOSED,
    "except": Kind.EXCEPT,
    "include": Kind.INCLUDE,
}
_DAYS = {
    "every": EVERY_DAY,
    "weekdays": frozenset(range(5)),
    "weekends": frozenset({5, 6}),
}


_SERVED = lazy(
    r"\b(?:open|opens|opening|late[- ](?:night|evening|opening)|phones?|call|ring|chat|lines?|available|staffed|reach|here|shops?|stores?|office|counter|answer\w*|helpline|team|talk|speak)\b"
)
_PARCELS = lazy(
    r"\b(?:(?<!phone )orders?|ordered|ordering|deliver\w*|dispatch\w*|ship\w*|collect\w*|sale|offer|valid|runs?|parking|caf[eé])\b"
)
_FAR = 120
_ONLY_DAYS = lazy(
    rf"\W*(?:(?:on|from|every|each) )?(?:(?:{_NAME}|weekdays|weekends|bank holidays)(?:{_TO}|, ?|[:,]? (?:and )?)?|{MOMENT}(?:{_TO}|-){MOMENT}[:,]? (?:and )?)*"
)
"""Nothing, or days, in front of a time with which a text begins."""


def _closing(lower: str, match: re.Match[str]) -> int | None:
    """The minute at which something closes, where it is said of what customers call or visit."""
    before = lower[max(0, match.start() - _FAR) : match.start()].rpartition(". ")[2]
    if (
        _PARCELS.search(before)
        or "n't" in before
        or " not " in before
        or not (match["shut_at"] or _SERVED.search(before) or _ONLY_DAYS.fullmatch(before))
    ):
        return None
    return read_closing(match["until_then"] or match["shut_at"])


_OPENS = lazy(
    r"\b(?:we|(?:the|our) (?:[a-z'-]+ ){0,3}?(?:shops?|stores?|showroom|offices?|studio|counter|doors?|gates?|gallery|bakery|nursery|branch|lines?|phones?|helpline|chat(?: (?:window|bubble|widget|button|icon|box))?|desk)"
    r"|(?:phone |telephone |our )?lines|(?:our |the )?phones|doors|(?:(?:the|our) )?shutters(?: (?:on|at|of) (?:the|our) (?:[a-z-]+ ){0,2}[a-z-]+)?|chat)(?:'re| are| is)?(?: (?:also|usually|normally|always|only|all|both|then))? $"
)


def _opening(lower: str, match: re.Match[str]) -> int | None:
    """The minute at which something opens, where it is said of what customers call or visit."""
    if not match[0].startswith(_SPOKEN_TO) and not _OPENS.search(
        lower, max(0, match.start() - 40), match.start()
    ):
        return None
    return _early(match["from_then"])


def _early(written: str) -> int | None:
    """The minute of a time at which something opens."""
    moment = read_moment(written.strip())
    return moment.minute if moment else None


_END_GROUPS = ("until_then", "shut_at", "from_then", "also")
"""Groups of a time that is one end of a day's hours."""


def _end_word(
    lower: str, match: re.Match[str], written: str, before: WeekWord | None
) -> WeekWord | None:
    """The word of one end of a day's hours; one without a verb is what the end `before` it is."""
    kind = Kind.FROM if match["from_then"] else Kind.UNTIL
    if match["also"]:
        if before is None or _STOP.search(lower, before.end, match.start()):
            return None
        kind = before.kind
        at = read_closing(written) if kind is Kind.UNTIL else _early(written)
    else:
        at = _opening(lower, match) if kind is Kind.FROM else _closing(lower, match)
    return None if at is None else WeekWord(kind, match.start(), match.end(), hours=((at, at),))


def _is_anothers_day(lower: str, match: re.Match[str]) -> bool:
    """Whether it may be a class or a show that "starts at 9 and ends at 5"."""
    if match[0].startswith("open"):
        return False
    return not _STARTS.search(lower, max(0, match.start() - 60), match.start())


_STARTS = lazy(
    r"\b(?:we|(?:(?:counter|shop|store|telephone|phone|chat|customer|desk|showroom|sales|collection|pick-?up) )+(?:service|hours|support|cover)"
    r"|(?:opening|office|business|shop|store|our|telephone|phone|chat) hours|(?:telephone|phone|live chat|chat) (?:lines?|support)|our (?:working |opening |business )?day)(?: (?:on (?:week-?days|weekends|[a-z]+days?(?: and [a-z]+days?)?)|usually|normally|then))? $"
)
_STOP = lazy(r"[!?:;|]|\.(?= )")
_SPOKEN_TO = ("you'll ", "someone ", "somebody ", "one of us ", "the team ", "our team ")
_DAY_NAMED = lazy(rf"\b(?:{_NAME}|week|every|daily|holidays)")


def _whole_day(match: re.Match[str]) -> tuple[int, int] | None:
    """From when to when: "opens at 9am and closes at 5pm"."""
    return moments.read_range(match["opens"], match["closes"])


def _stretch(lower: str, match: re.Match[str]) -> tuple[int, int] | None:
    first, last = match["start"] or match["from"], match["end"] or match["until"]
    begins, ends = read_moment(first.strip()), read_moment(last.strip())
    if begins is None or ends is None or (first == last and first.isalpha()):
        return None  # "one to one" is no time
    is_bare = begins.clock is not Clock.HALF and ends.clock is not Clock.HALF
    if _COUNTED.search(match[0]) and _LASTS.search(
        lower, max(0, match.start() - 20), match.start()
    ):
        return None
    if is_bare and _NOT_HOURS.search(lower, max(0, match.start() - 12), match.start()):
        return None
    marked = ":" in first + last or (_COUNTED.search(last) and not _COUNTED.search(first))
    if is_bare and not (begins.has_minutes and ends.has_minutes and marked):
        start, end = match.span()
        if not _BARE_END.match(lower, end) and not moments.is_open_between(lower, start, end):
            return None
        if not (begins.has_minutes or ends.has_minutes) and Clock.FULL in (
            begins.clock,
            ends.clock,
        ):
            hours = (begins.minute // 60, ends.minute // 60)
            if not 5 <= hours[0] < hours[1] <= 24:
                return None
    return settle_range(begins, ends)
