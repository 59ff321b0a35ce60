"""Single days that a shop says are public holidays that it keeps, or are none: "Easter Monday is no holiday here".

Patterns read a sentence in small letters with plain apostrophes, and `º` for a day that it names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from kbgen.calendar import feasts
from kbgen.claims.hours.dated import Dated
from kbgen.claims.hours.feast_days import CALLED, FEAST, listed_periods, may_name_one
from kbgen.claims.hours.holiday_places import places
from kbgen.claims.hours.own_shop import OWN, as_ours
from kbgen.claims.patterns import lazy
from kbgen.claims.prose.passages import Passage
from kbgen.claims.prose.sentences import sentences
from kbgen.claims.quantity import HolidayOn, Quantity
from kbgen.claims.topics.marking import lowered
from kbgen.load.marks import Span
from kbgen.model import Policy
from kbgen.values import Country, Hours

KEY = "calendar.public_holidays"

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = (
    *("january", "february", "march", "april", "may", "june", "july", "august", "september"),
    *("october", "november", "december"),
)
_WEEKDAY = "|".join(_WEEKDAYS)
_MONTH = "|".join(_MONTHS)
_NTH = ("first", "second", "third", "fourth", "last")
_DATE = (
    rf"(?:(?P<w>{_WEEKDAY}),? (?:the )?)?(?:(?P<d>[0-9]{{1,2}})(?:st|nd|rd|th)? (?:of )?(?P<m>{_MONTH})|(?P<n>{_MONTH}) (?:the )?(?P<e>[0-9]{{1,2}})(?:st|nd|rd|th)?(?! [0-9]{{1,2}}\b))(?:,? (?P<y>20[0-9]{{2}}))?\b"
    rf"|(?:the )?(?P<nth>{'|'.join(_NTH)}) (?P<v>{_WEEKDAY}) (?:in|of) (?P<o>{_MONTH})(?: (?P<z>20[0-9]{{2}}))?\b"
)
_DAY = lazy(rf"\b(?:{_DATE})")
_KIND = r"(?:bank|public|national|statutory|stat|federal|legal|official)"
_KINDS = rf"{_KIND}(?:(?: and | or | & |/){_KIND})*"
_WE = rf"(?:{OWN}|\b(?:we|(?:the|our) (?:whole )?(?:shop|store|showroom|office|studio|team|staff|business|company|workshop)))"
_KEEP = r"(?:observe|keep|take|recogni[sz]e|honou?r|have|count|give our (?:staff|team)|get)(?: off| here)?"
_HERE = rf"(?:for us|with us|for all of us|here|at our (?:place|shop|store|office|end)|in (?:our|this) (?:shop|store|office|workshop|house|building)|on our (?:calendar|list)|(?:at|for) (?:{OWN}|(?:the|our) (?:shop|store|office|team|staff|company|business)))"
_OURS = rf"(?: (?:(?:that |which )?we(?: all| do)? {_KEEP}|{_HERE})|,? (?:so|and|when|on which) (?:we|we're|we'll|our|nothing|nobody|no orders?|no one|the (?:shop|store|office|showroom|workshop|yard))\b(?! (?:deliver|ship|post|work|open|are open|stay|trade)))"
_DAYS = r"º+(?:(?:,|,? (?:and|or|nor|&)) (?:on )?(?:the )?º+)*"
_MUCH = r"(?: (?:also|both|all|always|still|therefore|of course|considered|counted as|classed as|treated as|regarded as|seen as|just|simply|actually|really|usually|not|even))*"
_PLAIN = (
    r"(?:(?:normal|ordinary|regular|usual|standard|plain|full) )?(?:working|business|work) ?day"
)
_END = r"(?= ?(?:$|[.,;:!)–—-])| (?:like|as|and|so|because|since)\b)"
_IS_ONE = lazy(
    rf"(?:^\W*|[,;:(] ?|\b(?:that|on|as|and|but|so|because|since|note|know|well|year) )(?:the )?(?P<said>(?P<days>{_DAYS})(?:'s|,? (?:is|are|counts? as|will be)){_MUCH} (?:an? |one of (?:the |our )|(?:two|some) of (?:the |our )|among (?:the |our ))?{_KINDS} holidays?{_OURS})"
)
_KEPT = lazy(
    rf"(?P<said>{_WE}(?:'ll| will| all| also| always| do| both)* (?:(?:observe|keep|celebrate|honou?r|recogni[sz]e)s? (?P<days>{_DAYS}) as|(?:treat|count|regard|consider|class|see)s? (?P<more>{_DAYS}) (?:as|to be|like)) (?:an? |one of (?:the |our )|any (?:other )?)?{_KINDS} holidays?)\b"
)
_NOT = r"(?:(?:do|does)(?: not|n't)|never|no longer|won't|will not|have never|(?:'ve|has) never)"
_HOLIDAY = rf"(?:{_KINDS} )?holidays?"
_NONE = lazy(
    rf"(?:^\W*|[,;:(] ?|\b(?:that|on|as|and|but|so|because|since|note|know) )(?:the )?(?P<said>(?P<days>{_DAYS})(?:,? (?:is|are)(?: not|n't| never| no)|'s (?:not|no|never)|,? (?:doesn't|does not|don't|do not|never) counts? as){_MUCH} (?:(?:an? |any |one of (?:the |our ))?(?:{_HOLIDAY}(?: (?:that |which )?we(?: all| do)? {_KEEP}| {_HERE})|{_KINDS} holidays?{_END})|on our (?:list|calendar) of {_HOLIDAY}))"
    rf"|(?:^\W*|[,;:(] ?|\b(?:that|on|as|and|but|so|because|since|note|know) )(?:the )?(?P<plain>(?P<some>{_DAYS})(?:'s|,? (?:is|are|counts? as|will be)){_MUCH} (?:an? |like any |like any other )?{_PLAIN}s?(?: (?:like any other )?{_HERE}|{_END}))"
)
_LEFT_OUT = lazy(
    rf"(?P<said>{_WE}(?: all| generally| simply)? {_NOT} (?:(?:treat|count|regard|consider|class|see|recogni[sz]e|observe|keep)s? (?P<days>{_DAYS}) (?:as|to be|like|among) (?:an? |one of (?:the |our )|(?:the|our) )?{_HOLIDAY}\b|(?:observe|keep|recogni[sz]e|honou?r)s? (?P<some>{_DAYS}){_END}))"
    rf"|(?P<plain>{_WE}(?:'ll| will| all| also| always| do| simply)* (?:treat|count|regard|consider|class|see)s? (?P<more>{_DAYS}) (?:as|to be|like) (?:an? |any |any other |just an? |just any )?{_PLAIN}s?)\b"
)
_DOUBTS = lazy(
    r"\b(?:if|when(?:ever)?|unless|whether|where|although|though|while|used to|was|were|until|last year|next year|in some|some years|elsewhere|if only|should|may|might|may be|former\w*|banks?(?! hol| (?:or|and|&) (?:public|national|statutory) hol)|carriers?|couriers?|deliver\w*|royal mail|post office|post|dpd|evri|(?<!-)ups|fedex|usps|dhl|an post|suppliers?|manufacturers?|factory|schools?|their|they|them|he|she|customers?|phones?|lines?|chat|helpline|law|landlord|surcharge|pay)\b"
)
_TAIL = lazy(
    r"[^.;:!?]{0,12}\b(?:in|of|throughout|across) (?:the|some|many|most|other)\b|[^.;:!?]*\b(?:for (?:the )?(?:banks?|carriers?|couriers?|drivers?|suppliers?|post(?:al)?|schools?|royal mail)|but (?:we|the shop|our|since we)\b|(?:although|though|however|yet|except|unless)\b)"
)
_ASKED = lazy(
    rf"\W*(?:(?:and|but|so|what about|how about|is|are|does|do you (?:keep|observe|close (?:for|on)|work on|open on)|are you (?:open|closed|shut|off|here)(?: on| for)?)[ ,]+)*(?:the )?º+(?: (?:an? |count as an? )?{_HOLIDAY}(?: {_HERE}| for you| with you| at yours)?| off)?\?\W*"
)
_IT = lazy(
    r"^(?P<no>\W*(?:(?:no|nope|sorry|yes|well|not really|not at all|i'm afraid not|afraid not|oh)\b[,.!:–— -]*)*)(?P<it>it|that|this)(?='s |\b )"
)
_YEARS = range(2025, 2030)
_REFERENCES = (
    *("GB-SCT", "GB-NIR", "GB-ENG", "IE", "US", "CA-ON", "CA-BC", "AU-NSW", "NZ", "ZA", "DE-BY"),
    *("FR", "NL"),
)
"""Where holidays are looked up by name that are none of the policy's."""


@dataclass(frozen=True)
class _Named:
    """A day that a sentence names, with its dates in some years."""

    span: Span
    days: tuple[date, ...]


def on_named_holidays(policy: Policy, passage: Passage) -> Iterator[Dated]:
    """What a passage says of single days: that they are public holidays of the shop, or are none."""
    fact = policy.facts.get(KEY)
    if fact is None or not isinstance(fact.value, Country):
        return
    text = lowered(passage.text)
    if not any(map(text.__contains__, _WORDS)):
        return
    text = as_ours(policy, text)
    before = lowered(passage.headings[-1]) if passage.headings else ""
    for part in sentences(passage.text):
        sentence = text[part.start : part.end]
        if not sentence.rstrip().endswith("?") and any(map(sentence.__contains__, _WORDS)):
            raw = passage.text[part.start : part.end]
            for said in _said(fact.value, sentence, before):
                if not _is_about_elsewhere(raw, said) and not _is_listed(policy, said):
                    yield Dated((KEY,), said.moved(part.start), said.moved(part.start).span)
        before = sentence


_WORDS = (
    "holiday",
    "observe",
    "keep",
    "recogni",
    "honour",
    "honor",
    "ing day",
    "ss day",
    "ork day",
)


def _said(country: Country, sentence: str, before: str) -> Iterator[Quantity]:
    """What a sentence says of the days that it names, or of the one of which the question before it asks."""
    named = _named(country, sentence)
    shift = 0
    it = None if named else _IT.match(sentence)
    if it is not None and before.rstrip().endswith("?"):
        asked = _named(country, before)
        if len(asked) != 1 or not _ASKED.fullmatch(_marked(before, asked)):
            return
        named = [_Named(Span(*it.span("it")), asked[0].days)]
    text = _marked(sentence, named) if named else ""
    if not text:
        return
    if it is not None:
        shift = it.start("it")
        text = text[shift:]
    for pattern, is_kept in ((_IS_ONE, True), (_KEPT, True), (_NONE, False), (_LEFT_OUT, False)):
        match = pattern.search(text)
        if match is None:
            continue
        if _DOUBTS.search(text[: match.end()]) or _TAIL.match(text, match.end()):
            return
        is_denied = is_kept and re.search(r" (?:not|no|never)\b|n't\b", match[0])
        if is_denied:
            continue
        found = match.groupdict()
        whole = Span(*match.span("plain" if found.get("plain") else "said"))
        for one in named:
            if whole.start + shift <= one.span.start < whole.end + shift:
                span = Span(whole.start + shift, whole.end + shift)
                yield Quantity(span, HolidayOn(one.days, is_kept), lead=span.start)
        return


def _marked(text: str, named: Sequence[_Named]) -> str:
    """A text with `º` for every letter of the days that it names."""
    for one in named:
        text = (
            f"{text[: one.span.start]}{'º' * (one.span.end - one.span.start)}{text[one.span.end :]}"
        )
    return text


def _named(country: Country, text: str) -> list[_Named]:
    """The days that a text in small letters names; a name and the date beside it are one."""
    found: list[_Named] = []
    if may_name_one(text):
        for match in FEAST.finditer(text):
            called = list(CALLED)[int((match.lastgroup or "f0")[1:])]
            if days := _dates(country.code, CALLED[called] or (called,)):
                found.append(_Named(Span(match.start(), match.end()), days))
    for match in _DAY.finditer(text):
        span = Span(match.start(), match.end())
        if not any(one.span.start < span.end and span.start < one.span.end for one in found) and (
            days := _on_date(match)
        ):
            found.append(_Named(span, days))
    found.sort(key=lambda one: one.span.start)
    return _joined(text, found)


def _joined(text: str, found: list[_Named]) -> list[_Named]:
    """The days, with those made one that are the same: "Monday 30 November, St Andrew's Day"."""
    joined: list[_Named] = []
    for one in found:
        last = joined[-1] if joined else None
        between = text[last.span.end : one.span.start] if last else ""
        if last and re.fullmatch(r",? \(?(?:on )?(?:the )?", between) and _is_same(last, one):
            end = one.span.end + (text[one.span.end : one.span.end + 1] == ")")
            joined[-1] = _Named(Span(last.span.start, end), last.days)
        else:
            joined.append(one)
    return joined


def _is_same(one: _Named, other: _Named) -> bool:
    return bool(set(one.days) & set(other.days))


@lru_cache(maxsize=256)
def _dates(code: str, names: tuple[str, ...]) -> tuple[date, ...]:
    """The dates of a holiday in some years: where the shop keeps it, else wherever it is known."""
    for where in ((code,), _REFERENCES):
        days = {
            day
            for one in where
            for year in _YEARS
            for name, day in feasts(one, year).items()
            if name in names
        }
        if days:
            return tuple(sorted(days))
    return ()


def _on_date(match: re.Match[str]) -> tuple[date, ...]:
    """The dates that a match of `_DAY` may mean: those of its year or weekday, else of some years."""
    year = match["y"] or match["z"]
    days = [
        day
        for each in ((int(year),) if year else _YEARS)
        for day in (_nth(match, each) if match["nth"] else _dated(match, each),)
        if day is not None
    ]
    if match["w"]:
        weekday = _WEEKDAYS.index(match["w"])
        return tuple(day for day in days if day.weekday() == weekday)
    return tuple(days)


def _dated(match: re.Match[str], year: int) -> date | None:
    try:
        return date(
            year, _MONTHS.index(match["m"] or match["n"]) + 1, int(match["d"] or match["e"])
        )
    except ValueError:
        return None


def _nth(match: re.Match[str], year: int) -> date:
    month = _MONTHS.index(match["o"]) + 1
    weekday = _WEEKDAYS.index(match["v"])
    if match["nth"] == "last":
        last = date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
        return last - timedelta(days=(last.weekday() - weekday) % 7)
    first = date(year, month, 1)
    ahead = (weekday - first.weekday()) % 7
    return first + timedelta(days=ahead + 7 * _NTH.index(match["nth"]))


def _is_about_elsewhere(raw: str, said: Quantity) -> bool:
    """Whether the sentence names a place, whose holiday it may be."""
    return next(iter(places(raw, ("GB",))), None) is not None


def _is_listed(policy: Policy, said: Quantity) -> bool:
    """Whether the policy says more of the day, or has its office open on public holidays."""
    value = said.value
    if not isinstance(value, HolidayOn):
        return False
    if not value.is_kept:
        office = policy.get("calendar.office_hours")
        if office and isinstance(office.value, Hours) and office.value.holidays:
            return True
    return any(period.includes(day) for period in listed_periods(policy) for day in value.days)
