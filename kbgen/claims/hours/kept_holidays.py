"""Whose public holidays a shop says that it keeps: "we observe the bank holidays of Scotland".

Patterns read a sentence in small letters with plain apostrophes, and `ª` for every letter of a place's name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kbgen.calendar import have_same_holidays
from kbgen.claims.hours.dated import Dated
from kbgen.claims.hours.holiday_places import places
from kbgen.claims.hours.own_shop import OWN, as_ours
from kbgen.claims.patterns import lazy
from kbgen.claims.prose.passages import Passage
from kbgen.claims.prose.sentences import sentences
from kbgen.claims.quantity import HolidaysOf, Quantity, StatedHours
from kbgen.claims.topics.marking import blanked, lowered
from kbgen.load.marks import Span
from kbgen.model import Policy
from kbgen.values import Country, Hours

KEY = "calendar.public_holidays"

_PLACES = r"ª+(?:(?:,|,? and|,? or|/) ?(?:the |of |in )?ª+)*"
_KIND = r"(?:bank|public|national|statutory|stat|federal|state|provincial|legal|civic|regional)"
_KINDS = rf"{_KIND}(?:(?: and | or | & |/|, ){_KIND})*"
_LIST = r"(?:calendar|list|schedule)"
_ALL = r"(?:(?:the|all|any|every|only|an?|just|official|usual|various|main) )*"
_KEPT_THERE = r"(?:(?:that are |which are )?(?:observed|kept|celebrated|recogni[sz]ed|valid|applicable|gazetted|proclaimed|in force|falling)|(?:that|which) (?:apply|fall))"
_LAND = (
    r"(?:the )?(?:(?:province|state|federal state|free state|canton|territory|region|land) of )?"
)
_HOLIDAYS = rf"(?:holidays?|hols)(?: {_LIST})?"
_THEIRS = (
    rf"(?:{_ALL}(?P<P1>{_PLACES})(?:'s?)? (?:official )?(?:{_KINDS} )?{_HOLIDAYS}"
    rf"|{_ALL}(?:{_LIST} (?:of|for) (?:the )?)?(?:{_KINDS} {_HOLIDAYS}|{_LIST}|holiday {_LIST})(?: {_KEPT_THERE})? (?:of|in|for|across|throughout) {_LAND}(?P<P2>{_PLACES}))(?!\w)"
)
"""Holidays with their place: "Scottish bank holidays", "the public holidays of Bavaria"."""


def _theirs(number: int) -> str:
    """The pattern of holidays with their place, for the second, third time in one pattern."""
    return _THEIRS.replace("P1", f"p{number}").replace("P2", f"q{number}")


_WE = rf"(?:{OWN}|\b(?:we|(?:the|our) (?:whole |entire )?(?:shop|store|showroom|office|studio|team|staff|business|company|crew)|everyone))"
_ADVERBS = r"(?:'ll|'re| will| all| always| simply| only| do| just| both| usually| generally| normally| therefore| are| is| be)*"
_KEEP = (
    r"(?:observes?|keeps?(?: to)?|follows?|recogni[sz]es?|respects?|honou?rs?|go(?:es)? by|works? (?:to|by|around)|sticks? to|uses?|adheres? to|abides? by|takes?(?: off)?"
    r"|(?:clos(?:e|es)|shuts?|knocks? off|stops?(?: work)?|downs? tools|rests?|shuts? up shop)(?: completely)? (?:for|on|over)|(?:closed|shut|off|away|not open|not here)(?: completely)?(?: (?:for|on|over|during))?"
    r"|(?:do|does|wo)(?:n't| not) (?:work|open|trade|operate)(?: at all)? (?:on|during|over))"
)
_AND_OTHER_DAYS = (
    r"(?:(?:(?:at |on )?(?:the )?(?:week-?ends?|(?:satur|sun|mon)days?),?|and|or|&|on) ){0,6}"
)
_KEEPS = lazy(rf"{_WE}{_ADVERBS} {_KEEP} {_AND_OTHER_DAYS}{_theirs(1)}")
_NOT = r"(?:do not|don't|does not|doesn't|never|won't|will not)(?: (?:usually|generally|ever|actually|normally))?"
_PLAIN_DAYS = r"(?: (?:regular|normal|ordinary|usual|standard|full|other))? (?:business|working|work|trading) ?days?"
_LEFT_OUT = lazy(
    rf"{_WE}(?: all| generally| simply)? {_NOT} (?P<does>(?:observe|keep|follow|recogni[sz]e|take|honou?r|(?:close|shut|knock off|stop(?: work)?|down tools|rest|shut up shop) (?:for|on|over)) "
    rf"(?:{_theirs(1)}|(?:the |any |our )*{_KINDS} holidays)(?: off)?)(?= ?(?:$|[.,;:!)–—-]))"
    rf"|{_WE}(?: all| also| generally| simply| just)? (?P<none>(?:observes?|keeps?|takes?(?: off)?|recogni[sz]es?|honou?rs?|has|have|gets?) no (?:{_KINDS} )holidays(?: off)?(?: at all)?)(?= ?(?:$|[.,;:!)–—-]))"
    rf"|{_WE}(?:'ll| will| all| always|'re| are)* (?P<works>(?:(?:work|trade|carry on|keep going|stay open|open)(?:ing)?(?: right| straight| all the way)? through|(?:work|trade)(?: as (?:usual|normal))? (?:on|over)) (?:{_theirs(2)}|(?:the |any |our )*{_KINDS} holidays))(?= ?(?:$|[.,;:!)–—-]))"
    rf"|{_WE}(?:'ll| will| all| always|'re| are| is)* (?P<opens>(?:(?:stay|remain|keep)s? )?open(?: as (?:usual|normal))? (?:on|for|over|during) (?:{_theirs(5)}|(?:the |any |all |our )*{_KINDS} holidays))(?= ?(?:$|[.,;:!)–—-]))"
    rf"|(?:^\W*|[.;:,!] ?|\b(?:and|but|so|because|since|as) ?)(?P<counts>(?:{_theirs(3)}|(?:the |our )*{_KINDS} holidays)(?: (?:like|such as|including) [^.;:?!]{{3,60}}?|,? (?:like|such as|including) [^.;:?!]{{3,60}},)? (?:are|is|counts? as|(?:are|is) (?:treated|counted) (?:as|like))(?: (?:just|all|always|an?|perfectly|also|considered))*{_PLAIN_DAYS})\b"
    rf"|{_WE}(?: all| always| simply| just)? (?P<treats>(?:treats?|counts?|regards?|sees?|considers?|class|classes) (?:{_theirs(4)}|(?:the |any |all |our )*{_KINDS} holidays) (?:as|like|to be)(?: (?:just|an?|any|perfectly|other))*{_PLAIN_DAYS})\b"
)
"""That a shop works on public holidays."""
_IS = r"(?: (?:are|is|means?|refers? to|will be|being)|:)"
_DEFINED = lazy(
    rf"{_KIND} holidays?\b[^.;:?!ª]{{0,60}}{_IS} (?:(?:only|always|just|simply) )?(?P<those>(?:those|the ones?|the {_LIST}|the dates)(?: {_KEPT_THERE}| set| published| listed)? (?:of|in|for|by) {_LAND}(?P<r1>{_PLACES})|the (?P<r2>{_PLACES}) (?:ones?|{_LIST}))"
    rf"|(?:{_KIND} |[\"‘“*])holidays?[\"'”’)*]*(?:,? we)?(?: mean| means| refers to| is)? (?:any |an? )?(?P<any>{_theirs(1)})"
    rf"|{_KIND} holidays?[\"'”’)*]*(?:,? we mean| means| is|:)? (?:an?|any) (?:day|date|holiday) (?P<so>(?:so |that is |which is |officially |as such )*(?:designated|declared|proclaimed|listed|observed|appointed|kept|recogni[sz]ed)(?: as such| so| a holiday)? (?:in|for|by|throughout|across) {_LAND}(?P<r7>{_PLACES}))"
    rf"|(?:{_LIST}|ones?|dates|holidays?) (?:that |which )?we (?:go by|use|follow|keep to|keep|observe|work to|stick to|close for|take off|recogni[sz]e)(?: here)?{_IS} (?:the )?(?P<list>(?:one|ones|those|{_LIST}) (?:of|for|in) {_LAND}(?P<r3>{_PLACES})|{_theirs(2)}|(?P<r4>{_PLACES})(?:'s)?(?: (?:ones?|{_LIST}))?)(?= ?(?:$|[.,;:!)–—-]))"
    rf"|{_WE}{_ADVERBS} (?:go by|use|follow|keep to|keep|observe|stick to|work to) (?P<by>the (?P<r5>{_PLACES}) (?:ones?|{_LIST}|dates)|(?:those|the ones?|the {_LIST}) (?:of|for|in) {_LAND}(?P<r6>{_PLACES}))(?= ?(?:$|[.,;:!)–—-]))"
)
"""What the holidays of which a shop speaks are said to be."""
_EXCEPT = lazy(
    rf"\b(?:except(?: for)?|excluding|excl\.?|apart from|other than|not including|but not|closed|shut|not) (?:on )?(?:an? )?{_AND_OTHER_DAYS}{_theirs(1)}"
)
"""Holidays left out of the shop's hours or working days."""
_OF_OURS = lazy(r"\b(?:open|opening|hours|office|working days?|business days?|we're here)\b")
_ASKED = lazy(
    rf"\W*(?:which|whose|what)(?: \w+)? holidays (?:do|does|are) (?:you|the shop)\b[^?]{{3,40}}\?\W*|\W*(?:our |the )?(?:{_KINDS} )?holidays(?: (?:observed|kept|we (?:keep|observe|follow)))?:?\W*"
)
_ANSWER = lazy(
    rf"\W*(?P<all>(?:(?:those|the ones|the {_LIST}) (?:of|in|for) )?{_LAND}(?P<r1>{_PLACES})(?: (?:ones?|{_LIST}|{_KINDS} holidays))?)\s*(?:$|[.,;!(])"
)
_OTHERS = lazy(
    r"\b(?:banks?(?! hol| (?:or|and|&) (?:public|national|statutory) hol)|carriers?|couriers?|deliver\w*|ship\w*|royal mail|post office|dpd|evri|(?<!-)ups|fedex|usps|dhl|canada post|australia post|auspost|post(?:al|nl)|an post|suppliers?|warehouse|manufacturers?|factory|their|they|(?:for|to) customers|customers in|surcharge|phones?|lines?|chat|helpline)\b"
)
_BEFORE = lazy(
    r"\b(?:if|when|unless|whether|why|where|although we|used to|until|last year|next year|from 20\d\d|in 20\d\d|in addition to|as well as|besides|also)\b[^.;:]*$"
)
_SAYING = lazy(
    r"\b(?:when(?:ever)?|where(?:ver)?) (?:we|you|(?:this|these|our|the) \w+) (?:says?|write|speaks? of|talks? (?:about|of)|mentions?|read|see|refers? to|uses?)(?: the (?:words?|terms?))?\b"
)
"""How a sentence begins that says what is meant by a word."""
_BEHIND = lazy(
    r" ?\(?(?:too|also|as well|both)\b|,? (?:only )?(?:in|at) (?:our|the) [\w' -]{0,30}?(?:shop|branch|office|store|showroom|warehouse)\b|,? (?:and(?! (?:not|never)\b)|as well as|plus|along with|together with)\b[^.;]{0,40}ª"
)
"""Words behind holidays by which they are not all that are kept, or not everywhere."""
_BUT_FOR = lazy(r"\b(?:except|apart from|other than|but|bar|only|save for|unless)\b")


def on_kept_holidays(
    policy: Policy, passage: Passage, quantities: Sequence[Quantity]
) -> Iterator[Dated]:
    """What a passage says of whose public holidays the shop keeps, if the policy says whose.

    `quantities` are those of the passage: hours that say the same of all holidays are left out by it.
    """
    fact = policy.facts.get(KEY)
    if fact is None or not isinstance(fact.value, Country):
        return
    text = lowered(passage.text)
    asked = lowered(passage.row or (passage.headings[-1] if passage.headings else ""))
    if "holiday" not in text and "holiday" not in asked:
        return
    homes = _homes(policy, fact.value)
    is_named = "holiday" in text
    for part in sentences(passage.text):
        raw = passage.text[part.start : part.end]
        if not raw.rstrip().endswith("?"):
            sentence, codes = _marked(policy, raw, homes)
            found = _said(policy, sentence, codes) if is_named else None
            found = found or _worked(policy, asked, sentence)
            found = found or (_answered(sentence, codes) if _ASKED.fullmatch(asked) else None)
            if found:
                value, span = found
                span = Span(span.start + part.start, span.end + part.start)
                hours = (one.span for one in quantities if _is_same(one, value, span))
                yield Dated((KEY,), Quantity(span, value, lead=span.start), next(hours, span))
        asked = lowered(raw)


def without_elsewhere(
    policy: Policy, passage: Passage, quantities: Sequence[Quantity]
) -> list[Quantity]:
    """The quantities without hours on the public holidays of places other than the policy's."""
    fact = policy.facts.get(KEY) if quantities else None
    if fact is None or not isinstance(fact.value, Country):
        return list(quantities)
    known = fact.value
    return [one for one in quantities if not _is_elsewhere(policy, known, passage.text, one)]


def _is_elsewhere(policy: Policy, known: Country, text: str, one: Quantity) -> bool:
    said = one.value
    if not isinstance(said, StatedHours) or (
        said.holidays is None and not said.is_open_on_holidays
    ):
        return False
    if any(hours is not None for hours in said.week) or said.open_days:
        return False
    sentence, codes = _marked(policy, text, _homes(policy, known))
    for match in _BESIDE.finditer(sentence):
        if match.start() < one.span.end and one.span.start < match.end():
            named = _codes(codes, Span(*match.span()))
            return not any(have_same_holidays(Country(code), known) for code in named)
    return False


_BESIDE = lazy(_THEIRS)


def _is_same(one: Quantity, value: HolidaysOf, span: Span) -> bool:
    """Whether a quantity only says that the shop is open on the holidays that it doesn't keep."""
    is_within = one.span.start < span.end and span.start < one.span.end
    is_open = isinstance(one.value, StatedHours) and one.value.is_open_on_holidays
    return is_within and is_open and not value.is_kept


def _homes(policy: Policy, known: Country) -> list[str]:
    """The countries whose parts may be named: that of the holidays and that of the shop."""
    own = policy.facts.get("business.country")
    homes = {known.country}
    if own and isinstance(own.value, Country):
        homes.add(own.value.country)
    return sorted(homes)


def _marked(policy: Policy, raw: str, homes: Sequence[str]) -> tuple[str, list[tuple[Span, str]]]:
    """A sentence with its places marked, and these with their codes."""
    text = as_ours(policy, lowered(raw))
    codes = [one for one in places(raw, homes) if "¤" not in text[one[0].start : one[0].end]]
    return blanked(text, (span for span, _ in codes), "ª"), codes


def _said(
    policy: Policy, text: str, codes: Sequence[tuple[Span, str]]
) -> tuple[HolidaysOf, Span] | None:
    """What a sentence says of the holidays that the shop keeps, with the place where it does."""
    if "holiday" in text and (match := _LEFT_OUT.search(text)):
        name = next(
            each for each in ("does", "none", "works", "opens", "counts", "treats") if match[each]
        )
        is_business = name in ("counts", "treats")
        if _BEFORE.search(text[: match.start(name)]) or _OTHERS.search(text):
            return None
        if name == "opens" and not _is_silent_of_holidays(policy):
            return None  # The hours say it.
        if _BUT_FOR.search(text, match.end()) or (not is_business and _is_open_on_holidays(policy)):
            return None
        span = Span(*match.span(name))
        return HolidaysOf(_codes(codes, span), is_kept=False), span
    if not codes:
        return None
    if "holiday" in text and (match := _KEEPS.search(text)):
        return _kept(text, codes, Span(*match.span()), _theirs_in(match))
    if match := _DEFINED.search(text):
        name = next(each for each in ("those", "any", "so", "list", "by") if match[each])
        if _OTHERS.search(text[: match.end()]):
            return None
        return _kept(text, codes, Span(*match.span()), Span(*match.span(name)))
    if "holiday" in text and (match := _EXCEPT.search(text)):
        if _OTHERS.search(text) or not (_OF_OURS.search(text) or text.startswith("closed")):
            return None
        return _kept(text, codes, Span(*match.span()), _theirs_in(match))
    return None


_THEM_ASKED = lazy(
    rf"\W*(?:and |what about |how about |(?:are|do) you (?:open|work|there|closed?) )?(?:on |over |for |the |your )*{_KINDS} holidays\?\W*"
)
_THEM_WORKED = lazy(
    rf"\W*(?:(?:no|nope|not us|never|yes)\W+)?{_WE}(?:'ll| will| all| always| just| simply)* (?:(?:work|trade|carry on|keep going|stay open)(?: right| straight)? through (?:them|those)|(?:do not|don't|never|won't) (?:observe|keep|take|close for|shut for|stop for) (?:them|those|any)(?: off)?)(?= ?(?:$|[.,;:!)–—-]))"
)


def _worked(policy: Policy, asked: str, text: str) -> tuple[HolidaysOf, Span] | None:
    """That a shop works on the holidays of which a question asks: "Bank holidays? We work through them"."""
    match = _THEM_WORKED.match(text) if _THEM_ASKED.fullmatch(asked) else None
    if match is None or _BUT_FOR.search(text, match.end()) or _is_open_on_holidays(policy):
        return None
    return HolidaysOf((), is_kept=False), Span(*match.span())


def _theirs_in(match: re.Match[str]) -> Span:
    """Where the holidays with their place stand in a match: its places and what is behind the verb."""
    group = "p1" if match["p1"] else "q1"
    return Span(match.start(group), match.end() if group == "p1" else match.end(group))


def _kept(
    text: str, codes: Sequence[tuple[Span, str]], whole: Span, said: Span
) -> tuple[HolidaysOf, Span] | None:
    """That a shop keeps holidays of some places, if nothing beside it says that it keeps others too."""
    is_part = _BEFORE.search(_SAYING.sub("", text[: whole.start])) or _BEHIND.match(text, whole.end)
    found = _codes(codes, whole)
    return None if is_part or not found else (HolidaysOf(found), said)


def _answered(text: str, codes: Sequence[tuple[Span, str]]) -> tuple[HolidaysOf, Span] | None:
    """The places that answer a question, or a label, that asks whose holidays are kept."""
    match = _ANSWER.match(text)
    if match is None or _OTHERS.search(text):
        return None
    span = Span(*match.span("all"))
    return HolidaysOf(_codes(codes, span)), span


def _codes(codes: Sequence[tuple[Span, str]], within: Span) -> tuple[str, ...]:
    return tuple(
        code for span, code in codes if within.start <= span.start and span.end <= within.end
    )


def _is_silent_of_holidays(policy: Policy) -> bool:
    """Whether the policy's hours don't tell whether the shop is open on public holidays."""
    office = policy.facts.get("calendar.office_hours")
    return not (office and isinstance(office.value, Hours) and office.value.holidays is not None)


def _is_open_on_holidays(policy: Policy) -> bool:
    """Whether the policy has hours for public holidays, on which the shop is open though it keeps them."""
    office = policy.facts.get("calendar.office_hours")
    return bool(office and isinstance(office.value, Hours) and office.value.holidays)
