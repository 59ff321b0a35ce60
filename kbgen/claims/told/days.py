"""The days that a sentence names, and what it says of them in words that no pattern knows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import get_args

from kbgen.claims.cases.instances import meant
from kbgen.claims.claim import Claim, Strength
from kbgen.claims.context.around import Around
from kbgen.claims.context.figures import Figure
from kbgen.claims.extract.moments import MOMENT
from kbgen.claims.extract.week_words import EVERY_DAY, Kind, WeekWord, week_words
from kbgen.claims.hours.calendar_days import Stated, days_in_text, may_name_days, month_and_day
from kbgen.claims.hours.closed_on import AT_ITS_END
from kbgen.claims.hours.dated import (
    KEYS,
    OTHERS,
    Dated,
    on_day,
    shut_on,
)
from kbgen.claims.hours.feast_days import FEAST, listed_feasts, may_name_one
from kbgen.claims.hours.listed import is_listed, is_near_closure
from kbgen.claims.hours.of_day import Told
from kbgen.claims.meaning.stances import Place, Saying, Stance, Subject, shares
from kbgen.claims.patterns import lazy
from kbgen.claims.promises.answered import polarity
from kbgen.claims.prose.passages import Kind as PassageKind
from kbgen.claims.quantity import BackOn, Quantity, ShutOn, StatedHours, TimeSpan, YearlessDay
from kbgen.claims.told.answering import answers
from kbgen.claims.told.sayings import CERTAIN, LIKELY, befores, signed
from kbgen.claims.topics.marking import lowered
from kbgen.claims.topics.wording import Wording
from kbgen.load.marks import Span
from kbgen.model import Article, Loc, Policy
from kbgen.values import Day, Time

_AND = lazy(
    r"(?:,? (?:and|or|nor|&|plus|as well as|nor on|or on|and on) |, |/| ?& ?)(?:on )?(?:the )?"
)
_OTHERWISE = (Time, TimeSpan, *get_args(Stated))
"""Quantities that say more of a day than that it is open or closed."""
_DATED = lazy(
    r"\b(?:january|february|march|april|june|july|august|september|october|november|december|christmas|easter|new year|thanksgiving|this (?:week|weekend|month)|next (?:week|weekend)|half past|o'clock)\b"
)
"""Words of a time or season, by which a day is none of every week."""
_ANY = lazy(r"\b(?:an?|every|each|any|bank holiday) $")
_BOTH = lazy(r"\bon (?:a |the )?saturday,? n?or(?: on)?(?: an?| the)? sunday\b(?! (?:the )?[0-9])")
"""The two days of every weekend, each by its name."""
_WEEKEND = frozenset({5, 6})
_TIMES = (Kind.TIMES, Kind.ALWAYS, Kind.UNTIL, Kind.FROM)


@dataclass(frozen=True)
class Weekdays:
    """Days of every week that a text names together."""

    days: frozenset[int]
    holidays: bool
    spans: tuple[Span, ...]
    is_part: bool = False
    """Whether only the mornings, afternoons or evenings of some are meant."""
    is_one: bool = False
    """Whether it is a Saturday or Sunday in the singular, which may be that of one week."""

    @property
    def span(self) -> Span:
        """From the first to the last of them."""
        return Span(self.spans[0].start, self.spans[-1].end)

    def hours(self, stance: Stance) -> StatedHours | None:
        """What a stance says of the hours on them; None where it says nothing of that."""
        if stance is Stance.OPEN:
            nothing = (None, None, None, None, None, None, None)
            return StatedHours(nothing, None, self.days, is_open_on_holidays=self.holidays)
        if stance is Stance.SHUT and not self.is_part:
            mo, tu, we, th, fr, sa, su = (() if day in self.days else None for day in range(7))
            return StatedHours((mo, tu, we, th, fr, sa, su), () if self.holidays else None)
        return None


def weekdays_in(text: str) -> Iterator[Weekdays]:
    """The days of the week that a text in small letters names without any time of day."""
    words = list(week_words(text))
    if any(word.kind in _TIMES for word in words):
        return
    group: list[WeekWord] = []
    for word in words:
        if word.kind is not Kind.DAYS or not (word.days or word.holidays) or word.days == EVERY_DAY:
            continue
        if word.is_single and not (
            _ANY.search(text, 0, word.start) or _PARTS.match(text, word.end) or _BOTH.search(text)
        ):
            if word.days <= _WEEKEND and not (_DATED.search(text) or _PART.match(text, word.end)):
                one = Span(word.start, word.end)
                yield Weekdays(word.days, holidays=False, spans=(one,), is_one=True)
            continue
        if group and not _AND.fullmatch(text, group[-1].end, word.start):
            yield _together(text, group)
            group = []
        group.append(word)
    if group:
        yield _together(text, group)


_PART = lazy(r" (?:mornings?|afternoons?|evenings?|lunch-?times?|nights?)\b")
_PARTS = lazy(r" (?:mornings|afternoons|evenings)\b")


def _together(text: str, words: Sequence[WeekWord]) -> Weekdays:
    days = frozenset(day for word in words for day in word.days)
    parts = [_PART.match(text, word.end) for word in words]
    spans = tuple(
        Span(word.start, part.end() if part else word.end)
        for word, part in zip(words, parts, strict=True)
    )
    is_part = any(parts)
    return Weekdays(days, any(word.holidays for word in words), spans, is_part)


def day_spans(text: str, found: Sequence[Quantity]) -> list[Span]:
    """The places of all days that a text in small letters names, of the week or of the calendar."""
    spans = [span for each in weekdays_in(text) for span in each.spans]
    spans += (span for _, span in days_in_text(text, found))
    spans += (one.span for one in found if isinstance(one.value, Stated))
    if may_name_one(text):
        spans += (Span(match.start(), match.end()) for match in FEAST.finditer(text))
    return spans


@dataclass(frozen=True)
class Kept:
    """What is said of the hours on some days of the week."""

    said: Quantity
    """With its place in `text`."""
    text: str
    """The sentence, behind the question that it answers where that names the days."""
    head: int
    """How many letters of the text are the question's."""
    is_sure: bool
    is_told: bool = False
    """Whether a clause says just that, whatever else its sentence does."""


def told_of_weekdays(around: Around, sentence: str) -> Iterator[Kept]:
    """What a sentence in small letters says of days of the week without a time."""
    if any(isinstance(one.value, _OTHERWISE) for one in around.quantities) or _DATED.search(
        sentence
    ):
        return
    if around.passage.kind is PassageKind.HEADING or _FOR_HOURS.search(sentence):
        return
    before, place = next(iter(befores(around)))
    if OTHERS.search(f"{before if place is Place.QUESTION else ''} {sentence}"):
        return
    is_told = place in (Place.QUESTION, Place.CELL, Place.LEAD)
    if not _PRESENT.search(f"{sentence} {before}" if is_told else sentence):
        return
    named = list(weekdays_in(sentence)) if may_name_days(sentence) else []
    for each in named:
        saying = Saying(signed(sentence, each.spans), before, place)
        yield from _kept(each, saying, sentence, 0)
    if (
        not named
        and place is Place.QUESTION
        and " if " not in before
        and _PRESENT.search(before)
        and polarity(sentence)
    ):
        if next(weekdays_in(lowered(around.passage.text)), None):
            return
        for each in weekdays_in(before):
            saying = Saying(sentence, signed(before, each.spans), place)
            yield from _kept(each, saying, f"{before} {sentence}", len(before) + 1)


_FOR_HOURS = lazy(
    rf"\b(?:nobody|no[- ]one|closed|shut|(?:not|[a-z]+n't) (?:open|answer\w*|staffed|manned|available)|unstaffed)\b[^.;]{{0,60}}? (?:from|between|after|before) {MOMENT}(?!\w)|(?:^|[,;] )(?:from|after|before|between) {MOMENT}(?!\w)[^.;]{{0,60}}\b(?:nobody|no[- ]one|closed|shut|unstaffed)\b"
    r"|\b(?:nobody|no[- ]one) to (?!answer|speak|talk|chat|help|serve|take (?:your |the )?calls?|pick)"
)
"""What is said of some hours of a day only, or of a thing that nobody is there to do."""
_PRESENT = lazy(
    r"\b(?:open\w*|clos\w*|shut\w*|(?:un)?staffed|(?:un)?manned|answer\w*|phones?|telephones?|lines?|chat\w*|call|calls|ring|reach\w*|(?:in|at) (?:the|our) (?:shop|office|store|showroom|studio|desks?|counter)|here|there|around|rest|hours|work(?:s|ing)?|available|(?:nobody|no[- ]one|somebody|someone|anybody|anyone)(?='s| is| in| on| at| picks| answers| works| will| looks| reads| checks| opens| monitors)|visit\w*|come|pop|drop in|team|lights|doors?|keyboards?)\b"
)
"""Words of which one stands where it is said whether anybody is there."""


_TELLS = lazy(
    r"\b(?:nobody|no[- ]one|none|neither|nor|not|never|cannot|[a-z]+n't|without|somebody|someone|anyone|anybody|always|open|clos(?:e|es|ed)|shut|shuts|(?:un)?staffed|(?:un)?manned|available|off|away|empty|silent|dead"
    r"|answer(?:s|ed)?|pick(?:s|ed)? up|there|here|around|(?:switched |turned )?(?:on|off)(?! (?:the |a |an |any |every |each |our )?(?:[a-z]+days?|week|weekends?|bank|public)\b)|rests?|works?|call|ring|reach(?:ed)?|(?:normal|ordinary|usual|regular) (?:working |trading |business )?days?)\b"
)
"""Words by which a clause affirms or denies that anybody is there."""
_CLAUSE_END = lazy(r"[.,;:!?()|—–]| - |\b(?:and|but|so|because|though|although)\b")


def with_saying(sentence: str, day: Span) -> Span:
    """The place of a day in a sentence in small letters, with the words of its clause that say what it is."""
    before = [match.end() for match in _CLAUSE_END.finditer(sentence, 0, day.start)]
    behind = _CLAUSE_END.search(sentence, day.end)
    if dated := _ITS_DATE.match(sentence, day.end):
        behind = _CLAUSE_END.search(sentence, dated.end())
    if behind and behind[0] == "," and _IF.search(sentence, before[-1] if before else 0, day.start):
        # "If you telephone us on a Saturday, nobody answers"
        behind = _CLAUSE_END.search(sentence, behind.end())
    start = before[-1] if before else 0
    end = behind.start() if behind else len(sentence)
    tell = [*_TELLS.finditer(sentence, start, day.start), *_TELLS.finditer(sentence, day.end, end)]
    return Span(
        min([day.start, *(match.start() for match in tell)]),
        max([day.end, *(match.end() for match in tell)]),
    )


_ITS_DATE = lazy(
    r",? (?:which (?:is|falls on) )?(?:(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:the )?(?:[0-9]{1,2}(?:st|nd|rd|th)? (?:of )?[a-z]+|[a-z]+ [0-9]{1,2}(?:st|nd|rd|th)?)(?:,? 20[0-9]{2})?,"
)
"""The date of a feast behind its name: "Saint Patrick's Day, 17 March 2027, is …"."""
_IF = lazy(r"\b(?:if|when|should)\b")
_EXPECTED = 0.4
"""The likelihood that suffices where words that deny say the same."""
_DENIED = lazy(
    r"n't\b|\b(?:not|no|never|nobody|none|closed?|closing|shut|off|un(?:manned|staffed|attended)|except|rest|without|away|neither|nor|sorry|only)\b"
)


_ASKED_THEN = lazy(
    r"(?:^|[,;:—–]) ?(?:(?:so|but|and|please|just|kindly|instead|do|then|better|you can|you could|you may|why not)[, ]+)*"
    r"(?:(?:catch|call|ring|phone|reach|contact|visit|try|see|message|text|get|find|chat|speak|talk|come|pop|drop|stop|swing|give|leave|save|keep|wait|plan|aim|stick)\b)(?:(?!n't\b|'s\b|\b(?:not|never|nobody|none|no|is|are|stays?|remains?|closed|shut|off|silent|unavailable|rests?)\b)[^,.;:!?—–§]){0,40}$"
)
"""What stands before days on which customers are asked to come instead: "…, so catch us on weekdays"."""


def _is_asked_or_apart(text: str, at: int) -> bool:
    """Whether days from a letter on are those to come on, or behind what a ';' ends and denied by nothing."""
    if _ASKED_THEN.search(text, 0, at):
        return True
    start = text.rfind(";", 0, at)
    end = text.find(";", at)
    return start >= 0 and not _DENIED.search(text, start, end if end > 0 else len(text))


def _kept(each: Weekdays, saying: Saying, text: str, head: int) -> Iterator[Kept]:
    stance, share = answers(text, each.span)
    if stance is None and (each.is_part or each.is_one):
        return
    if stance is None:
        likely = shares(Subject.DAYS, saying)
        stance = max((Stance.OPEN, Stance.SHUT), key=likely.__getitem__)
        share = likely[stance]
    if stance is Stance.SHUT and share < 1 and _is_asked_or_apart(text, each.span.start):
        return
    hours = each.hours(stance)
    is_expected = stance is Stance.SHUT and _DENIED.search(saying.text)
    if hours and share >= (_EXPECTED if is_expected else LIKELY):
        said = Quantity(each.span, hours, lead=each.span.start)
        yield Kept(said, text, head, share >= CERTAIN, is_told=share == 1)


def told_of_dates(policy: Policy, around: Around, sentence: str) -> Iterator[Dated]:
    """What a sentence in small letters says of days of the calendar."""
    keys = tuple(key for key in KEYS if key in policy.facts)
    if not keys:
        return
    before, place = next(iter(befores(around)))
    if OTHERS.search(sentence) or not _OURS.search(sentence) or _PART_OF_IT.search(sentence):
        return
    named = [*days_in_text(sentence, around.quantities), *listed_feasts(policy, sentence)]
    told: set[tuple[int, int]] = set()
    for value, span in sorted(named, key=lambda one: one[1].start):
        if (
            month_and_day(value) in told
            or _ONCE_MORE.search(sentence, 0, span.start)
            or AT_ITS_END.search(sentence, 0, span.start)
        ):
            continue
        saying = Saying(signed(sentence, [span]), before, place)
        likely = shares(Subject.DAYS, saying)
        stance = Stance(max(likely, key=likely.__getitem__))
        is_end = stance is Stance.OPEN and _UP_TO.search(sentence, 0, span.start)
        if likely[stance] >= LIKELY and not is_end:
            told.add(month_and_day(value))
            yield from _of_date(
                policy,
                keys,
                stance,
                value,
                span,
                with_saying(sentence, span),
                is_sure=likely[stance] >= CERTAIN,
            )


_ONCE_MORE = lazy(
    r"\b(?:closed?|shut|off|away|rest)\b[^.;:]*\b(?:and|or) (?:then )?again (?:on |for |over |from )?$|\b(?:closed?|shut|off|away) again (?:on|for|over|from|at) $"
)
"""What stands before a day on which the same is so again: "shut at Christmas, and again on New Year's Day"."""
_UP_TO = lazy(
    r"\b(?:up to|until|till|to|through)(?:,? and including)?(?: the)?(?: (?:mon|tues|wednes|thurs|fri|satur|sun)day,?)? $"
)
"""What stands before the last day of something, which a word of its own may deny far before it."""
_OURS = lazy(
    r"\b(?:we|we're|we'll|our|us|shop|store|showroom|office|desks?|counter|doors?|team|staff|everyone|everybody|nobody|no[- ]one|closed|shut|open)\b"
)
"""Words of the shop itself."""
_PART_OF_IT = lazy(
    r"\b(?:phones?|lines?|chat|online|website|web shop|stall|fair|branch|museum|library|bridge|in touch|before|after|until|till|late|later|early|earlier|counting the days|parcels?|(?:at|by|from) (?:[0-9]|noon|midday))\b"
)
"""Words of other places and things, and of a part of a day."""


def _of_date(
    policy: Policy,
    keys: tuple[str, ...],
    stance: Stance,
    value: Day | YearlessDay,
    span: Span,
    saying: Span,
    *,
    is_sure: bool,
) -> Iterator[Dated]:
    """What a stance says of a day, where the policy has anything to hold it against."""
    match stance:
        case Stance.OPEN if is_listed(policy, value, is_closed=False):
            on = on_day(keys, value, Told(None, saying), span)
        case Stance.SHUT if is_listed(policy, value, is_closed=True):
            on = on_day(keys, value, Told((), span), span)
        case Stance.SHUT if is_near_closure(policy, value):
            on = shut_on(value, span, span)
        case Stance.BACK if "calendar.closures" in keys:
            on = Dated(("calendar.closures",), Quantity(span, BackOn(value), lead=span.start), span)
        case Stance.FROM if is_near_closure(policy, value):
            on = Dated(("calendar.closures",), Quantity(span, ShutOn(value), lead=span.start), span)
        case _:
            return
    yield Dated(on.keys, on.said, on.day, on.is_sure and is_sure)


def kept_claim(wording: Wording, article: Article, figure: Figure) -> Claim | None:
    """The claim that days without a time make of the hours of what is named, else of the office."""
    around = figure.around
    if _PARCELS.search(figure.whole):
        return None
    texts = (around.label, *around.texts)
    facts = meant(wording, "contact.channels.*.hours", figure.whole, texts, ())
    keys = facts.keys or tuple(
        key for key in ("calendar.office_hours",) if key in wording.policy.facts
    )
    if len(keys) != 1:
        return None
    return Claim(
        keys,
        figure.said,
        (article.applies_to,),
        Loc(article.path),
        figure.text,
        Strength.CONTEXT,
        hidden=around.passage.hidden,
        sentence=figure.whole,
        framed=True,
    )


_PARCELS = lazy(
    r"\b(?:deliver\w*|dispatch\w*|despatch\w*|ship\w*|couriers?|parcels?|orders?|post(?:ed|ing)?|collect\w*|pack(?:ed|ing)?|warehouse|sale|offer|return\w*|class\w*|event\w*|workshops?)\b"
)
"""Words of what else may be done on a day."""
