"""What a shop says a working day is: "by a working day we mean Monday to Saturday", "Saturdays don't count".

Patterns read a sentence in small letters with plain apostrophes and quotation marks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from kbgen.claims.extract.week_words import EVERY_DAY, Kind, week_words
from kbgen.claims.hours.dated import Dated
from kbgen.claims.hours.own_shop import OWN, as_ours
from kbgen.claims.patterns import lazy
from kbgen.claims.prose.passages import Passage
from kbgen.claims.prose.sentences import sentences
from kbgen.claims.quantity import Quantity, WorkDays
from kbgen.claims.topics.marking import lowered
from kbgen.load.marks import Span
from kbgen.model import Policy

KEY = "calendar.working_days"

_WORKING = r"[\"'“”*(]*(?:working|business|work) days?[\"'“”*)]*"
_THESE = r"(?:any of |all of |all |the rest of )?(?:this|these|our|the)(?: whole)? \w+"
_OURS = rf"(?: (?:here|for us|with us|(?:at|for|with) {OWN}|at our (?:shop|store|office)|(?:in|on|across|throughout) {_THESE}))?"
_MEANT = (
    r"(?:is|are|means?|refers? to|runs?(?: from)?|includes?|comprises?|consists? of|stands? for)"
)
_DEFINED = lazy(
    rf"(?:^\W*|[.;:,(] ?|\b(?:an?|any|our|all|the|each|every|of|that|terms|conditions|policy) ){_WORKING}{_OURS},? {_MEANT}[ :](?:(?:any|every|each|a) day (?=from |between |of the week from |mon))?"
    rf"|(?:^\W*|[.;(] ?){_WORKING}(?: ?[:=—–]| -) "
    rf"|\bby (?:an? )?{_WORKING},? (?:we|i) (?:mean|understand):? "
    rf"|\b(?:when(?:ever)?|wherever) (?:we|you|(?:this|our|the) (?:page|site|shop|website|policy|article|help cent(?:re|er))|(?:these|our|the) (?:pages|terms|articles|conditions|e-?mails))(?: \w+)? (?:says?|write|writes|speaks? of|talks? about|talks? of|mentions?|read|see|refers? to|quotes?|uses?)\b[^.;:]{{0,20}}?{_WORKING}{_OURS},? (?:(?:we|they|i) mean|(?:we|i) (?:count|include|go by|work with|use|take it to be|understand)(?: only| just)?(?! [^.;:]*\bas\b)|it means|we're talking about|this means|that means|that's|that is|it's|it means|think(?: of)?|read|please read) "
    rf"|{_WORKING}[^.;:?!]{{0,30}}?,? (?:these|this|they|it) (?:are|is) (?:always |here )?(?:to be )?(?:understood|taken|read|meant) (?:as|to (?:mean|be)) (?:(?:any|all) of )?"
    rf"|{_WORKING}(?: \((?:i\.e\.,? |that is,? )?|, (?:i\.e\.,?|that is,?|that's|meaning|by which we mean|which (?:means|are)) )"
)
"""What stands before the days that are working days."""
_COUNTED = lazy(
    rf"\bwe (?:also |only )?(?:count|treat|regard|consider|define|take|class) (?=[^.;:]{{5,60}} (?:as|to be) (?:an? |our )?{_WORKING}\W*(?:$|[.;:,]))"
)
_ADDED = lazy(
    rf"{_WORKING},? (?P<says>we (?P<not>do not |don't |never )?(?:do |also |always |only )*(?:count|include)(?: in)?) "
)
"""What stands before days that count as working days too: "when we quote working days we count Saturdays"."""
_TOO = lazy(r" (?:too|as well|also)\b")
_SPOKEN_OF = lazy(
    rf"\b(?:when(?:ever)?|wherever|where) (?:we|you|(?:this|these|our|the) \w+) (?:says?|speaks? of|talks? (?:of|about)|writes?|mentions?|counts?|quotes?) {_WORKING},? "
)
"""What stands before days that are said to count there: "when we say business days, Saturdays count too"."""
_COUNT = lazy(
    r" (?P<not>do not |don't |does not |doesn't |never )?counts?(?: (?:too|as well|in|also))*\W*$"
)
_LEFT_OUT = lazy(
    rf"{_WORKING} (?:do not|don't|does not|doesn't|never) (?:include|count|cover) |{_WORKING} (?:\(?exclud(?:e|es|ing)|other than) (?:an? )?"
)
"""What stands before days that are none."""
_IN_ALL = r"(?: (?:in|on|for|throughout|across|everywhere on|wherever)(?: (?:every|all|any|each|our|these|this|the|of|these|an?|times?|timelines?|timescales?|time ?frames?|figures?|estimates|promises|pages?|site|website|shop|store|help|cent(?:re|er)|terms|policy|policies|articles?|that|you|we|give|quote|state|name|mention|see|read|on|in|here)){2,12})?"
"""What stands behind by which it is so wherever the shop tells a time."""
_IS_ONE = lazy(
    rf"(?: (?:both|all|also|always))*(?P<not> (?:aren't|isn't|are not|is not|are never|is never|don't count as|do not count as|doesn't count as|does not count as)| (?:are|is|counts? as|counts? towards))(?: (?:also|both|considered|counted as|classed as|seen as|treated as))* ?(?:an? |our |one of our )?{_WORKING}(?: (?:for us|here|with us|too|as well|either|(?:at|for|with) {OWN}))?{_IN_ALL}\W*$"
)
_OTHERS = lazy(
    r"\b(?:banks?(?! hol| (?:or|and|&) (?:public|national|statutory) hol)|carriers?|couriers?|royal mail|dpd|evri|(?<!-)ups|fedex|usps|dhl|postnl|an post|australia post|auspost|canada post|paypal|customs|their|they(?! mean)|he|she|suppliers?|manufacturers?|post office|some|may|might|if|unless|was|were|until|order(?:ed|s)? (?:by|before|on|placed)|(?:delivery|courier|shipping|transit|postal|banking) (?:working |business )?days?)\b"
)
_LIKE = lazy(
    r",? (?:just |exactly |much )?(?:like|as|(?:in )?the (?:same )?way(?: that)?) (?:an?|the|my|our|every|any|most|all|everyone|everybody) [\w' ]{0,30}?(?: (?:does?|do|has|have|did|counts?|counted))?\W*$"
)
"""With whom the shop compares itself: "like a bank does"."""
_GLUE = lazy(
    r"(?:[ ,&/]|\b(?:and|or|an?|any|every|each|day|days|the|from|both|all|of|between|falling)\b)*"
)
_ENDS = lazy(
    r"\W*(?:$|[.;)]|,? ?\(?(?:excluding|excl|except|apart|aside|left out|leaving (?:out|aside)|other|not|but|minus|less|bar|barring|with|inclusive|included|only|and (?:not|never)|without|save|(?:(?:public|bank|statutory|national|legal) )?holidays? (?:excepted|excluded|aside|apart|left out|not (?:included|counted))|that|which|as\b|(?:just |exactly |much )?like (?:an?|the|my|our|every|most)\b|(?:in )?the (?:same )?way\b|to be\b|in\b(?! (?:the (?:run-up|season|summer|winter)|(?:late |early |mid-?)?(?:january|february|march|april|may|june|july|august|september|october|november|december|advent|summer|winter|season)\b))|between|from|[0-9]))"
)
_YES = lazy(
    r"\W*(?P<yes>yes|yep|they do|it does|they are|it is)\b|\W*(?:no|nope|they don't|it doesn't|i'm afraid not|sorry, no|unfortunately not|they aren't|it isn't)\b"
)
_ASKED = lazy(
    rf"\W*(?:do|does|is|are) (?P<days>[a-z ]+?) (?:also )?(?:count(?:ed)? as |considered |an? )*{_WORKING}\?\W*$"
)


def on_working_days(policy: Policy, passage: Passage) -> Iterator[Dated]:
    """What a passage says of the days on which the shop works, if the policy names them."""
    asked = lowered(passage.headings[-1]) if passage.headings else ""
    text = lowered(passage.text)
    if KEY not in policy.facts or not (_names(text) or _names(asked)):
        return
    text = as_ours(policy, text)
    if not _names(text) and not (_YES.match(text) or _ASKED_WHAT.fullmatch(asked)):
        return
    text = text.replace("–", "-")
    parts = sentences(passage.text)
    for part in parts:
        sentence = text[part.start : part.end]
        if (answer := _YES.match(sentence)) and (question := _ASKED.match(asked)):
            days, _ = _days(question["days"], 0)
            if days:
                yield _told(WorkDays(days, bool(answer["yes"])), answer.start(), answer.end(), part)
        elif _names(sentence):
            yield from _said(sentence, part)
        elif _ASKED_WHAT.fullmatch(asked) and part is parts[0]:
            yield from _answered(sentence, part)
        asked = sentence


_HEAD = "working day: "
_ASKED_WHAT = lazy(
    rf"\W*(?:and )?(?:what(?:'s| is| are| counts? as| makes| does)|which days (?:are|count as|do you (?:count|mean))|what do (?:you|we) (?:mean|understand) by|what (?:exactly )?do you (?:mean|call|count))(?: (?:exactly|an?|your|the|by|as|when you say))* {_WORKING}(?: mean)?(?: (?:exactly|here|at {OWN}|for you))?\?\W*"
)
"""A question of what a working day is."""


def _answered(sentence: str, part: Span) -> Iterator[Dated]:
    """What the answer to that says, read behind the words that it leaves out."""
    for one in _said(_HEAD + sentence.lstrip(), Span(part.start - len(_HEAD), part.end)):
        yield replace(one, day=part)


def _names(text: str) -> bool:
    return " day" in text and ("working day" in text or "business day" in text)


def _said(sentence: str, part: Span) -> Iterator[Dated]:
    """What a sentence says of them."""
    if sentence.rstrip().endswith("?") or _OTHERS.search(_LIKE.sub("", sentence)):
        return
    for match in (*_DEFINED.finditer(sentence), *_COUNTED.finditer(sentence)):
        days, end = _days(sentence, match.end())
        without, last = _but(sentence, end)
        if not days and without:
            days = EVERY_DAY
        if days and _ENDS.match(sentence, max(end, last)):
            yield _told(WorkDays(days - without, is_all=len(days) > 1), match.end(), end, part)
            return
    if added := _ADDED.search(sentence):
        days, end = _days(sentence, added.end())
        if too := _TOO.match(sentence, end):
            end = too.end()
        if days and _ENDS.match(sentence, end) and not sentence.startswith(" as", end):
            yield _told(WorkDays(days, not added["not"]), added.start("says"), end, part)
        return
    if counted := _counted(sentence, part):
        yield counted
        return
    if left_out := _LEFT_OUT.search(sentence):
        days, end = _days(sentence, left_out.end())
        if days:
            yield _told(WorkDays(days, is_yes=False), left_out.start(), end, part)
        return
    first = next((word for word in week_words(sentence) if word.kind is Kind.DAYS), None)
    days, end = _days(sentence, first.start) if first else (frozenset[int](), 0)
    is_one = _IS_ONE.match(sentence, end)
    if days and first and is_one and not sentence[: first.start].strip(" ,-*•").endswith(" no"):
        is_yes = not re.search(r"n't|not|never", is_one["not"])
        yield _told(WorkDays(days, is_yes), first.start, is_one.end(), part)


def _counted(sentence: str, part: Span) -> Dated | None:
    """What is said to count where the shop speaks of working days."""
    spoken = _SPOKEN_OF.search(sentence)
    days, end = _days(sentence, spoken.end()) if spoken else (frozenset[int](), 0)
    counts = _COUNT.match(sentence, end) if days else None
    if spoken is None or counts is None:
        return None
    return _told(WorkDays(days, not counts["not"]), spoken.end(), counts.end(), part)


def _days(text: str, at: int) -> tuple[frozenset[int], int]:
    """The weekdays that a text names from a place on, with nothing between them, and where they end."""
    days: set[int] = set()
    for word in week_words(text):
        if word.start < at:
            continue
        if word.kind is not Kind.DAYS or not _GLUE.fullmatch(text, at, word.start):
            break
        days |= word.days
        at = word.end
    return frozenset(days), at


def _but(text: str, at: int) -> tuple[frozenset[int], int]:
    """The weekdays that are left out behind some days: "except Sunday", "other than a Saturday or Sunday"."""
    match = _EXCEPT.match(text, at)
    days, end = _days(text, match.end()) if match else (frozenset[int](), at)
    return (days, end) if days else (days, at)


_EXCEPT = lazy(
    r",? ?\(?(?:(?:any |every |all |each )?days? )?(?:of the week )?(?:except(?:ing)?(?: for)?|excluding|other than|apart from|bar|but not|but|that (?:is|are) not|which (?:is|are) not)(?: on)? ?"
)


def _told(value: WorkDays, start: int, end: int, part: Span) -> Dated:
    span = Span(start + part.start, max(end, start + 1) + part.start)
    # What else the sentence names are no hours: the days, the holidays that are none.
    return Dated((KEY,), Quantity(span, value, lead=span.start), part)
