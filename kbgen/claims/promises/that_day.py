"""Whether somebody is there on the days above a sentence, told without a time: "Bank holidays", "we're here as normal".

Patterns read a sentence in small letters with plain apostrophes.
"""

from __future__ import annotations

from collections.abc import Iterator

from kbgen.claims.cases.claimed import claimed
from kbgen.claims.claim import Claim
from kbgen.claims.context.around import Around
from kbgen.claims.extract.week_words import Kind, WeekWord, week_words
from kbgen.claims.hours.closed_on import AS_USUAL
from kbgen.claims.hours.others import is_anothers, is_of_season, is_wished, speaks_of_another
from kbgen.claims.patterns import lazy
from kbgen.claims.promises.which_channel import which_channel
from kbgen.claims.prose.passages import Kind as Passages
from kbgen.claims.quantity import StatedHours
from kbgen.claims.topics.marking import lowered
from kbgen.claims.topics.wording import Wording
from kbgen.load.marks import Span
from kbgen.model import Article
from kbgen.values import Hours

_PLACE = r"(?:(?:the|our|this) (?:whole )?(?:shop|store|showroom|office|studio|team|crew|staff|workshop|nursery|bakery|gallery|place|doors?|lights|phones?|lines?|phone lines?|chat|counter|desk))"
_WE = rf"(?:we|everyone|everybody|all of us|{_PLACE}|phones|lines|it|they|i)"
_ONE = r"(?:someone|somebody|one of us|there(?:'s| is) (?:always )?(?:someone|somebody|one of us))"
_BE = r"(?:'re|'s|'m| are| is| am|'ll be| will be| stays?| remains?)"
_ADVERB = r"(?: (?:all|also|always|still|both|just|actually|usually|very much|only ever|simply|completely|firmly))*"
_SAME = rf"(?:,? (?:{AS_USUAL}|as on any other day|as in the week|like (?:any|every) other day|too|as well|all day|then|both days|every time|regardless|that day|on (?:those|these|that) days?|at our desks?|for (?:you|your calls|business)|and (?:working|packing|answering|happy to help)))*"
_VISIT = r"(?:call|ring|phone|reach|visit|come in|come by|pop in|drop in|find|chat (?:to|with)|talk to|speak to|get hold of|get)(?: us| someone| somebody| one of us)?"
_OPEN = (
    rf"(?:{_WE}{_BE}{_ADVERB} (?:here|there|in|open|around|at work|working|at our desks?|on duty|trading|staffed|manned|answered|on|live|available|up and running){_SAME}"
    rf"|{_ONE}(?:'s|'ll be| is| will be)?{_ADVERB} (?:here|there|in(?: the (?:office|shop|store|workshop|studio))?|on duty|at (?:a|the|their) desk|around|answering(?: the phones?)?|on (?:the )?(?:phones?|chat)){_SAME}"
    rf"|{_ONE}{_ADVERB} (?:answers?|picks? up|works)(?: the phones?| calls| chats)?{_SAME}"
    rf"|(?:{_WE}(?:'ll)?{_ADVERB} )?(?:open|opens|work|works|trade|trades|answer(?:s)? the phones?|carry on|carries on|run|runs|keep going) (?:{AS_USUAL}|as on any other day|as in the week|like (?:any|every) other day|too|as well|all day)"
    rf"|{_WE} (?:do )?work(?: (?:them|it|then|through))(?:{_SAME})"
    rf"|(?:it's |they're |it is |they are |that's |those are )?(?:(?:very much |just |simply )?(?:business|service) as (?:usual|normal)|(?:just )?(?:an? )?(?:(?:perfectly )?(?:normal|ordinary|regular|usual|working) )+(?:working |trading )?days?(?: like any other)?(?: for us| here)?|(?:just )?(?:a day|days) like any other(?: for us| here)?|(?:much )?the same as (?:any|every) other day|same as (?:any|every) other day|no different(?: (?:from|to|than) (?:any other|other) days?)?(?: for us| here)?)(?: for us| here)?"
    rf"|{_WE}(?: keep| have|'ve got)?(?: to)? (?:our |the )?(?:usual|normal|regular|same) hours(?: apply)?{_SAME}|(?:our )?(?:usual|normal|regular) hours(?: apply)?|nothing changes|open(?:,? {AS_USUAL})?(?: all day)?"
    rf"|{_WE} (?:don't|do not|never|won't|doesn't)(?: ever)? (?:close|shut|stop|take (?:it|them|those|the day|time) off|rest|observe (?:it|them|those)|knock off)(?: (?:then|for (?:it|them|those)|on (?:it|them)|those days))?"
    rf"|(?:you can|you're welcome to|feel free to|do|you'll) (?:still |also |always )?{_VISIT}{_SAME})"
)
_SHUT = (
    rf"(?:{_WE}{_BE}{_ADVERB} (?:closed|shut|off|off duty|away|at home|resting|out|dark|silent|not (?:here|in|open|there|around|staffed|manned|working|answered|at work)|with our families|asleep)(?: (?:all day|then|both days|completely|those days|that day|on (?:those|these|that) days?|with our families|at home|too|as well))*"
    rf"|{_WE} (?:aren't|isn't|are not|is not|won't be|will not be)(?: (?:ever|all|usually))? (?:here|in|open|there|around|staffed|manned|working|answered|on|available|at work|at our desks?)(?: (?:then|both days|on (?:those|these|that) days?|that day|at all|all day))*"
    rf"|{_WE} (?:don't|do not|doesn't|never|won't|can't)(?: ever)? (?:open|work|trade|answer(?: (?:the phones?|calls|it|you|them|messages|chats))?|pick up|come in|run|do)(?: (?:then|both days|on (?:those|these|that) days?|that day|at all|them|those))*"
    rf"|{_WE}{_ADVERB} (?:close|closes|shut|shuts|rest|rests|stay (?:at home|closed|shut)|stays (?:closed|shut)|take (?:it|them|those|the day|both days|the time) off|have (?:it|them|the day|both days) off|put our feet up|recharge(?: our batteries)?|stop)(?: (?:all day|then|both days|completely|altogether|too|as well))*"
    rf"|(?:(?:sorry|sadly|unfortunately|i'm afraid)[,:]? )?(?:there(?:'s| is) )?(?:nobody|no one|no-one|not a soul)(?:'s| is|'ll be| will be)? (?:(?:ever )?(?:here|in|there|around|at work|working|on duty|answering|at (?:the|a|their) desk|in the (?:office|shop|store|workshop|studio))|answers?(?: (?:the phones?|it|calls|you))?|works|picks? up)(?: (?:then|all day|that day|on (?:those|these|that) days?))*"
    rf"|(?:it's|that's|those are|they're|it is|that is|this is|they are) (?:our|the team's|everybody's|everyone's|my) (?:(?:one|only) )?(?:days? (?:off|of rest)|rest days?|time off|weekends?|family (?:day|time))"
    rf"|(?:all |completely )?(?:closed|shut)(?: all day)?|(?:our )?days? off|(?:our )?(?:rest day|day of rest)|gone (?:fishing|cycling|home))"
)
_BEGIN = r"\W*(?:(?:yes|no|yep|nope|well|oh|sorry|sadly|unfortunately|i'm afraid|we're afraid|of course|for us|here|then|on (?:those|these|that) days?|that day|unlike (?:most|many|some|other) (?:small )?(?:shops|stores|businesses|places)|like (?:most|many) (?:small )?(?:shops|stores|businesses|places))[,:.!–—]* )*"
_TAIL = r"(?=\W*$|[,;:–—(] ?(?!but\b|though\b|except\b|until\b|till\b|from\b|only\b|or\b)| (?:so|because|as|since|and (?:so|that|then)|to (?:give|let|rest|recharge|spend|be)|with our)\b)"
_IS_OPEN, _IS_SHUT = (lazy(rf"{_BEGIN}(?P<said>{each}){_TAIL}") for each in (_OPEN, _SHUT))
_TITLE = lazy(
    r"\W*(?:(?:on|at|over|during|and|or|the|all|our|your|we|us|for|what about|how about|about|any|every|each|(?:opening|office|shop|store|business|working|trading|phone|chat|contact|calling|showroom)? ?(?:times?|hours|openings?|opening)|opening|open|closed|closing|closure|ringing|calling|phoning|phones?|visiting|contacting|contact|chat(?:ting)?(?: with)?|live chat|whatsapp|lines?|to|in|with|are you (?:open|there|here|in)|is (?:anyone|anybody|someone|somebody) (?:there|here|in)|(?:can|may) i (?:ring|call|visit|phone|come(?: in)?)(?: you)?|§)(?:\b|(?<=§))\W*)+"
)
PARTS = lazy(
    r"\d|\b(?:if|when|unless|until|till|except\w*|but|only|some|most|sometimes|often|morning|mornings|afternoons?|evenings?|nights?|half|early|late|next|this (?:week|year)|last|before|after|appointments?|by arrangement|orders?|deliver\w*|dispatch\w*|parcels?|post(?:ed|s|ing)?|ship\w*|couriers?|collect\w*|online|website|caf[eé]|class\w*|rides?|warehouse|was|were|used to|skeleton|reduced|shorter|limited|different|easter|christmas)\b"
)
"""Words of a part of a day, of a case, of other times, or of something else than the shop's being open."""
_LABEL = lazy(r"\W*(?P<label>[a-z, ]{5,40}?)(?:\*\*)?(?::\*{0,2}| [–—-])\s*(?=\w)")
LONG_WEEKEND = lazy(r"\bholiday (?:week-?ends?|(?:mon|fri|satur|sun)days?)\b|\blong week-?ends?\b")
"""Days that are holidays and days of the week at once."""
_AS_OTHERS = lazy(
    r"(?:,? )?(?:just )?\b(?:unlike|like) (?:most|many|some|other)(?: other)? (?:(?:small|local|independent) )*(?:shops|stores|businesses|places|firms|companies|people)\b,?"
)
OFFICE = "calendar.office_hours"
NEEDS = ("we", "every", "some", "one of us", "the ", "our ", "phones", "lines", "it's", "that's", "they", "usual", "normal", "day", "open", "closed", "shut", "nobody", "no one", "no-one", "nothing", "you", "gone", "not a soul", "those", "call", "ring")  # fmt: skip


def that_day(wording: Wording, article: Article, around: Around, sentence: str) -> Iterator[Claim]:
    """Whether a sentence says that somebody is there on the days of its heading, its title or its question."""
    text = _AS_OTHERS.sub(lambda match: " " * len(match[0]), lowered(sentence))
    if around.number or around.before or around.passage.kind in (Passages.HEADING, Passages.CELL):
        return
    label = _LABEL.match(text)
    days = _named(label["label"]) if label else []
    text = " " * label.end() + text[label.end() :] if label and days else text
    if text.rstrip().endswith("?") or any(
        word.kind is not Kind.CLOSED for word in week_words(text)
    ):
        return
    shut = _IS_SHUT.match(text)
    match = shut or _IS_OPEN.match(text)
    days = days or (_named(around.asked or around.nearest) if match else [])
    if match is None or not days or _is_otherwise(wording, around, sentence):
        return
    if text[match.end() :].strip(" .!") and PARTS.search(text):
        return
    channel = which_channel(wording, around, text)
    key = channel.key("hours") if channel else OFFICE
    key = key if key in wording.policy.facts or channel is None else OFFICE
    fact = wording.policy.get(key)
    if fact is None or not isinstance(fact.value, Hours):
        return
    every = frozenset[int]().union(*(word.days for word in days))
    holidays = any(word.holidays for word in days)
    said = closed_on(every, holidays=holidays) if shut else open_on(every, holidays=holidays)
    span = Span(*match.span("said"))
    yield claimed(article, around, sentence, (key,), said, span, is_sure=False, answers=True)


def _named(above: str) -> list[WeekWord]:
    """The days that a heading, a title or a label names, where it names nothing else."""
    words = list(week_words(above))
    if not words or any(word.kind is not Kind.DAYS for word in words):
        return []
    if LONG_WEEKEND.search(above):
        return []
    rest = above
    for word in reversed(words):
        rest = f"{rest[: word.start]}§{rest[word.end :]}"
    return words if _TITLE.fullmatch(rest.replace("?", " ").strip() + " ") else []


def _is_otherwise(wording: Wording, around: Around, sentence: str) -> bool:
    """Whether what is said is of somebody else, of a season, a wish, or said otherwise in the next sentence."""
    text = _AS_OTHERS.sub(" ", lowered(sentence))
    passage = lowered(around.passage.text)
    if speaks_of_another(passage):
        return True
    if PARTS.search(text) or is_of_season(text) or is_wished(text):
        return True
    return bool(_MORE.search(passage)) or is_anothers(wording, sentence)


_MORE = lazy(
    r"\b(?:but|except\w*|only|however|though|until|till|from|apart|\d{1,2}(?:[.:]\d\d)? ?[ap]m|noon|midday|by appointment|skeleton|reduced|shorter|instead)\b"
)


def open_on(days: frozenset[int], *, holidays: bool) -> StatedHours:
    """That somebody is there on some days, and on public holidays too, without a time."""
    unknown = (None, None, None, None, None, None, None)
    return StatedHours(unknown, None, days, holidays)


def closed_on(days: frozenset[int], *, holidays: bool) -> StatedHours:
    """That nobody is there on some days, or on public holidays too."""
    mo, tu, we, th, fr, sa, su = (() if day in days else None for day in range(7))
    return StatedHours((mo, tu, we, th, fr, sa, su), () if holidays else None)
