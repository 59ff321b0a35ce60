"""Opening hours that only a question and its answer say together: "Are you open on Sundays?" "Yes, 10 to 4."."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kbgen.claims.cases.claimed import claimed
from kbgen.claims.cases.instances import meant
from kbgen.claims.claim import Claim
from kbgen.claims.context.around import Around
from kbgen.claims.extract import quantities
from kbgen.claims.extract.moments import MOMENT, read_closing, read_moment
from kbgen.claims.extract.week_words import Kind, WeekWord, week_words
from kbgen.claims.hours.feasts import free_days
from kbgen.claims.hours.others import speaks_of_another
from kbgen.claims.patterns import lazy
from kbgen.claims.promises.answered import is_answer, polarity
from kbgen.claims.quantity import EndOfDay, Hours, StatedHours
from kbgen.claims.topics.marking import lowered
from kbgen.claims.topics.topics import QUANTITY
from kbgen.claims.topics.wording import Wording
from kbgen.load.marks import Span
from kbgen.model import Article

_DAY = lazy(
    r"day\b|days\b|week|daily|thanksgiving|july|when do|what time do|how late|(?:until|from) when"
)
_ABOUT = lazy(
    r"\b(?:open|opening|closed?|shut|call|ring|phones?|speak|talk|chat|visit|come (?:in|by|over|to)|pop|drop (?:in|by)|reach|contact|message|e-?mail"
    r"|answer\w*|some(?:one|body)|any(?:one|body)|hours|available|staffed|here|in the office|work)\b"
)
_POLAR = lazy(
    r"\W*(?:q[.:] *)?(?:so,? |and |but )?(?:(?:are|is|do|does|can|could|will|may)\b|(?:open|closed|shut)\b"
    r"|(?:the )?(?:shop|store|office|showroom|phones?|(?:phone )?lines?|chat)(?: (?:open|closed|on|staffed|answered|manned))?(?: (?:on|at))?(?: the| a)? (?:[a-z]+days?|week-?ends?)\?)"
)
_WHEN = lazy(r"\W*(?:q[.:] *)?(?:when|what (?:time|hours|are)|how late|(?:until|from) when)\b")
_CLOSES = lazy(r"\b(?:close|shut|how late|until when|lock up)\b")
_CLOSED = lazy(r"\b(?:closed|shut)\b")
_OTHERWISE = lazy(
    r"\b(?:deliver\w*|dispatch\w*|ship\w*|post|parcels?|orders?|collect\w*|return\w*|refund\w*|pay|book|couriers?|sales?|events?|workshops?"
    r"|mornings?|afternoons?|evenings?|nights?|early|next|this|last|christmas(?! day| eve)|easter(?! monday| sunday))\b"
)
_COMING = lazy(
    r"\W*(?:(?:are you|if you're) )?(?:head(?:ing|ed)|coming|going|popping|dropping|calling|visiting|driving|passing|shopping|planning|thinking of|want(?:ing)? to (?:come|pop|drop|call|visit))\b[^.;?]*\b(?:on|of|for) (?:an? |the )?[a-z]+\?\W*$"
)
"""A question that names the day on which somebody comes: "Coming on a Saturday?"."""
_DOES = lazy(
    rf"\W*(?:we|(?:the|our) (?:shop|store|showroom|doors?|gates?))(?:'re| are| is)? (?:(?P<begins>open(?:s|ed)?(?: up)?(?: (?:the|our) (?:doors?|gates?))?|unlocks?(?: (?:the|our) (?:doors?|gates?))?|start)|(?:close|shut|lock up|shut up shop)s?(?: (?:the|our) (?:doors?|gates?))?) (?:at|from) (?P<at>{MOMENT})(?!\w| ?[-–—]|,? (?:to|until|till|and (?:we )?(?:close|shut|lock))\b)"
)
_LAST = rf"(?P<end>{MOMENT})(?!\w| ?[-–—]| (?:to|until|days?|hours?|minutes?)\b)"
_UNTIL = lazy(rf"\b(?:until|till|'til) {_LAST}")
_AT = lazy(rf"(?:\b(?:until|till|'til|at) |^\W*){_LAST}")
_WRITES = lazy(r"\b(?:messages?|e-?mail\w*|write|send|contact|texts?|whatsapp|form)\b")
_READ = lazy(
    r"\b(?:answer\w*|repl(?:y|ies)|open|staffed|read|some(?:one|body)|any(?:one|body)|hours)\b"
)
_NOT_THEN = lazy(
    r"\W*(?:(?:sorry|unfortunately|sadly|i'm afraid|we're afraid)[,:]? *)?(?P<said>not (?:on|at) (?:an? |the )?(?:\w+day|weekend|bank holiday|public holiday)s?)"
    r"(?:,? (?:sorry|i'm afraid|we're afraid|unfortunately))?\W*$"
)
"""A no that names the days again."""
_WISH = lazy(r"\b(?:if|when) you(?:'d| would)? (?:want|like|need|prefer|fancy|wish|find)\b.*$")
"""What somebody may wish, on which the answer doesn't depend."""
_LIKE = lazy(
    r"\b(?:same(?: hours| times)? as|just like|like|just as|as)(?: on)?(?: an?| any| every)? $"
)
"""What stands before days with whose hours those of the question are compared."""
_SOON = 24
"""How many letters may stand before the hours of an answer that begins with them."""


def asked_hours(
    wording: Wording, article: Article, around: Around, sentence: str
) -> Iterator[Claim]:
    """The hours that a sentence gives for the days that the question before it asks about."""
    asked = around.asked
    if not asked or any(isinstance(one.value, StatedHours) for one in around.quantities):
        return
    named = _NAMED_FIRST.match(lowered(sentence))
    answer = lowered(sentence)
    if named:
        answer = " " * named.end() + answer[named.end() :]
    if asks_delivery(wording, asked):
        yield from _delivered(wording, article, around, asked, sentence)
        return
    is_of_hours = _is_of_hours(asked)
    days = _days(wording, asked) if is_of_hours else []
    if is_of_hours and not days:
        yield from _one_end(wording, article, around, sentence, asked)
        return
    if not days or _IF_THEN.search(asked, 0, days[0].start):
        return
    if any(word.holidays for word in days) and _names_others(wording, around):
        return
    told = _told(asked, answer, days)
    if told is None or _is_told_again(wording, around, days):
        return
    said, span = told
    if named:
        span = Span(named.start("on"), span.end)
    near = f"{asked[: days[0].start]}{QUANTITY}{asked[days[-1].end :]}"
    facts = meant(wording, "contact.channels.*.hours", near, (near, *around.texts), ())
    if facts.keys:
        claim = claimed(
            article,
            around,
            sentence,
            facts.keys,
            said,
            span,
            is_sure=facts.sure,
            clause=near,
            answers=True,
        )
        also = tuple(key for key in facts.also if key not in facts.keys)
        yield replace(claim, also=also)


_IF_THEN = lazy(r"\w[^?]* if (?:you|we|the|your)\b[^?,]*$")
"""A question of something else, on the condition that the shop isn't open on the days that follow."""
_NAMED_FIRST = lazy(
    r"\W*(?P<on>on) (?:an? |the )?[a-z]+days?(?:(?:,| and| or|, and) (?:on )?[a-z]+days?)*, (?=(?:yes|yep|no|nope)\b)"
)
"""The days of the question, named again before the yes or no."""


def asks_delivery(wording: Wording, asked: str) -> bool:
    """Whether a question asks on which days parcels are brought, and no method is for some days."""
    if "delivery.delivery_hours" not in wording.policy.facts or not _BROUGHT.match(asked):
        return False
    methods = wording.policy.ids("delivery.methods")
    return not any(_SOME_DAYS & wording.name_words(method) for method in methods)


_BROUGHT = lazy(
    r"\W*(?:so,? |and |but )?(?:(?:do|will|can|could) (?:you|your (?:drivers?|couriers?|vans?)|the (?:drivers?|couriers?|vans?|trucks?)) (?:also |still |ever )?(?:deliver|come|bring)\b"
    r"|(?:can|could|may|will) (?:i|we|my|our|it|the) [^.;?]{0,40}\b(?:be )?delivered\b|(?:is|are) (?:there|my|our|parcels?|orders?|deliver\w+|pallets?)\b[^.;?]{0,30}\b(?:deliver\w+|available|possible|made)\b)"
    r"(?![^?]*\b(?:next|same|if|by|before|collect\w*|return\w*|this|on time|in time|ordered|weeks?)\b)"
)
_SOME_DAYS = frozenset(("saturday", "saturdays", "sunday", "sundays", "weekend", "weekends"))


def _delivered(
    wording: Wording, article: Article, around: Around, asked: str, sentence: str
) -> Iterator[Claim]:
    """That parcels are brought, or not, on the days that a question asks about."""
    days = [word for word in week_words(asked) if word.kind is Kind.DAYS and word.days]
    said = polarity(lowered(sentence))
    if not days or said is None or EXTRA.search(lowered(around.passage.text)):
        return
    is_yes, span = said
    brought = _open(days) if is_yes else _on(days, ())
    yield claimed(
        article, around, sentence, ("delivery.delivery_hours",), brought, span, clause=asked
    )


EXTRA = lazy(
    r"[£$€]|\b(?:extra|surcharge|fee|supplement|service|upgrade|premium|some|select(?:ed)?|certain|most|areas?|postcodes?|by arrangement|but|except)\b"
)
"""What makes a service of its own of a delivery on some days."""


def _is_told_again(wording: Wording, around: Around, days: list[WeekWord]) -> bool:
    """Whether an answer goes on with the hours of the holidays that it was asked about."""
    text = around.passage.text
    if len(text) <= _LONG or not any(word.holidays for word in days):
        return False
    values = (one.value for one in quantities(text, wording.context))
    return any(
        value.is_open_on_holidays or value.holidays is not None
        for value in values
        if isinstance(value, StatedHours)
    )


_LONG = 20
"""How long an answer is at least that says more than yes or no."""


def _names_others(wording: Wording, around: Around) -> bool:
    """Whether an answer goes on to name holidays, of which more is said there."""
    return next(free_days(wording.policy, lowered(around.passage.text)), None) is not None


_HOLIDAYS = lazy(r"\bon (?:the |major |most )?(?:us )?holidays\b")


def _days(wording: Wording, asked: str) -> list[WeekWord]:
    """The days that a question asks about, public holidays by their names among them."""
    days = [word for word in week_words(asked) if word.kind is Kind.DAYS]
    if not days:
        spans = list(free_days(wording.policy, asked))
        if not spans and (match := _HOLIDAYS.search(asked)):
            spans = [Span(match.start(), match.end())]
        days = [WeekWord(Kind.DAYS, span.start, span.end, holidays=True) for span in spans]
    return days


def _is_of_hours(asked: str) -> bool:
    """Whether a question asks when people are there; what is written may be sent at any time."""
    if (
        not (_ABOUT.search(asked) or _COMING.match(asked))
        or _OTHERWISE.search(asked)
        or speaks_of_another(asked)
    ):
        return False
    return not _WRITES.search(asked) or bool(_READ.search(asked))


def _told(asked: str, answer: str, days: list[WeekWord]) -> tuple[StatedHours, Span] | None:
    """What an answer says of the days of its question, and the words that say it."""
    words = list(week_words(answer))
    if _COMING.match(asked):
        return _comes(answer, words, days)
    times = [word for word in words if word.kind is Kind.TIMES]
    named = [
        word for word in words if word.kind is Kind.DAYS and not _LIKE.search(answer[: word.start])
    ]
    is_when, asks_end = bool(_WHEN.match(asked)), bool(_CLOSES.search(asked))
    if is_when and not times and (begin := _begin(asked, answer)):
        stated = _ending(named or days, begin[0])
        return replace(stated, ends=(), begins=stated.ends), begin[1]
    end = (_AT if asks_end else _UNTIL).search(answer)
    # "Yes, until 4pm" is a yes, though "until" else makes a condition of it.
    said = polarity(_WISH.sub("", answer[: end.start()] + answer[end.end() :] if end else answer))
    if said is None and not times and (denied := _NOT_THEN.match(answer)):
        said = False, Span(denied.start("said"), denied.end("said"))
    if not (is_when or _POLAR.match(asked)) or (said and not said[0] and times):
        return None
    if not said and not is_when and (is_answer(answer) or not times or times[0].start > _SOON):
        return None
    start = said[1].start if said else 0
    if len(times) == 1 and not (is_when and asks_end):
        return _on(named or days, times[0].hours), Span(start, times[0].end)
    if end and not times and (asks_end or (said and said[0])):
        closes = read_closing(end["end"])
        if closes is None:
            return None
        return _ending(named or days, closes), Span(start, end.end("end"))
    if is_when or times or said is None:
        return None
    is_open = said[0] is not bool(_CLOSED.search(asked))
    return (_open(days) if is_open else _on(days, ())), said[1]


def _begin(asked: str, answer: str) -> tuple[int, Span] | None:
    """The minute from which somebody is there, told to one who asks when that begins, and its words."""
    told = _FROM.fullmatch(answer) if _OPENS.search(asked) else None
    moment = read_moment(told["at"].strip()) if told else None
    return (moment.minute, Span(*told.span("at"))) if told and moment else None


def _one_end(
    wording: Wording, article: Article, around: Around, sentence: str, asked: str
) -> Iterator[Claim]:
    """When a channel or the shop opens or closes, told to one who asks it without naming a day."""
    answer = lowered(sentence)
    which, told = _ENDS_ASKED.fullmatch(asked), _END_TOLD.fullmatch(answer)
    if which is None or told is None:
        return
    is_close = bool(which["closes"] or which["until"] or which["late"])
    moment = None if is_close else read_moment(told["at"].strip())
    minute = read_closing(told["at"]) if is_close else moment.minute if moment else None
    if minute is None or (told["to"] and not is_close):
        return
    days = [word for word in week_words(answer) if word.kind is Kind.DAYS]
    said: StatedHours | EndOfDay = EndOfDay(minute, is_close=is_close)
    if days:
        ends = _ending(days, minute)
        said = ends if is_close else replace(ends, ends=(), begins=ends.ends)
    span = Span(*told.span("at"))
    facts = meant(wording, "contact.channels.*.hours", f"{asked} {QUANTITY}", (asked,), ())
    if len(facts.keys) == 1 and facts.sure:
        yield claimed(article, around, sentence, facts.keys, said, span, clause=asked, answers=True)


_OPENS = lazy(
    r"\b(?:do|does|will) [^.;?]*\b(?:open|start|begin)\b(?![^?]*\b(?:until|till|close)\b)"
)
_FROM = lazy(rf"\W*(?:from |at )(?P<at>{MOMENT})(?: (?:sharp|in the morning|on the dot))?\W*")
_ENDS_ASKED = lazy(
    r"\W*(?:(?:when|what time) (?:do|does|will) (?:you|(?:(?:the|your|our) )?(?:(?:phone|telephone) )?(?:lines?|phones?|(?:live )?chat|help ?line|help ?desk|shop|store|showroom|office)) (?:(?P<closes>close|shut|finish|end|stop)|open|start|begin)(?: (?:in the (?:morning|evening)|for the day|each day|up))?"
    r"|(?:(?P<late>until when|until what time|till when|till what time|how late)|from when|from what time) (?:is|are|does|do) (?:you|(?:(?:the|your|our) )?(?:(?:phone|telephone) )?(?:lines?|phones?|telephones?|(?:live )?chat|whatsapp|help ?line|help ?desk|shop|store|showroom|office)) (?:still )?(?:open|on|staffed|manned|there|available|answered|stay open|run)(?: (?:until|till|from))?"
    r"|(?:(?P<until>until when|until what time|till when|how late)|from when|from what time) can (?:i|we|you|customers) (?:call|ring|phone|telephone|chat|use the chat)(?: (?:to |with )?(?:you|us|someone|somebody))?(?: (?:until|till|from))?)\?\W*"
)
"""A question of one end of the day of those who are called or visited."""
_END_TOLD = lazy(
    rf"\W*(?:(?P<to>until|till|'til|up to) |at |from )?(?P<at>{MOMENT})(?: (?:sharp|on the dot|daily|every day|(?:on |at )?(?:the )?(?:weekdays|weekends?|[a-z]+days)))?\W*"
)


def _comes(
    answer: str, words: list[WeekWord], days: list[WeekWord]
) -> tuple[StatedHours, Span] | None:
    """When the shop opens or closes on the day on which somebody comes."""
    does = _DOES.match(answer)
    if does is None or any(word.kind is Kind.DAYS for word in words):
        return None
    moment = read_moment(does["at"].strip()) if does["begins"] else None
    at = moment.minute if moment else None if does["begins"] else read_closing(does["at"])
    if at is None:
        return None
    stated = _ending(days, at)
    if does["begins"]:
        stated = replace(stated, ends=(), begins=stated.ends)
    return stated, Span(*does.span("at"))


def _on(days: list[WeekWord], hours: Hours) -> StatedHours:
    every = frozenset(day for word in days for day in word.days)
    mo, tu, we, th, fr, sa, su = (hours if day in every else None for day in range(7))
    holidays = hours if any(word.holidays for word in days) else None
    return StatedHours((mo, tu, we, th, fr, sa, su), holidays)


def _open(days: list[WeekWord]) -> StatedHours:
    every = frozenset(day for word in days for day in word.days)
    unknown = (None, None, None, None, None, None, None)
    return StatedHours(unknown, None, every, any(word.holidays for word in days))


def _ending(days: list[WeekWord], closes: int) -> StatedHours:
    every = sorted({day for word in days for day in word.days})
    unknown = (None, None, None, None, None, None, None)
    ends = tuple((day, closes) for day in every)
    return StatedHours(unknown, None, frozenset(every), any(w.holidays for w in days), ends)
