"""That a case has what all the others have: "sale goods may come back for just as long as everything else".

No figure says it, but the policy may have one for that case alone. Sentences are in small letters with
plain apostrophes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kbgen.claims.cases.claimed import claimed
from kbgen.claims.cases.instances import meant
from kbgen.claims.cases.restrict import Restriction, restriction
from kbgen.claims.claim import Claim
from kbgen.claims.context import abstain
from kbgen.claims.context.around import Around
from kbgen.claims.patterns import lazy
from kbgen.claims.promises.goods import is_remedy
from kbgen.claims.topics.marking import lowered
from kbgen.claims.topics.topics import QUANTITY
from kbgen.claims.topics.towns import country_of
from kbgen.claims.topics.wording import Wording, named
from kbgen.load.marks import Span
from kbgen.model import Article, Scope
from kbgen.values import Duration, Money

_GOODS = r"(?:goods|things|items?|pieces?|products?|articles?|ones|stock|lines|orders?|purchases?|stuff|prices?|merchandise|ranges?|gear|kit|equipment)"
_FOLK = (
    r"(?:customers?|clients?|shoppers?|buyers?|people|guests|members?|accounts?|orders?|visitors)"
)
_REST = (
    rf"(?:(?:everything|anything|all|everyone|everybody|anyone|anybody|anywhere|everywhere) else|all (?:the |our )?(?:other|others|rest)(?: (?:of )?(?:the |our )?(?:{_GOODS}|{_FOLK}))?|(?:any|every|the) other(?: {_GOODS}| {_FOLK}|s)?|the rest(?: of (?:the|our) (?:shop|store|range|{_GOODS}|{_FOLK}))?|the rest of us"
    rf"|(?:(?:the|our|any) )?(?:full|regular|normal|ordinary|usual|standard)(?:ly)?[- ]?price[ds]?(?: {_GOODS})?|(?:the |our |any )?(?:regular|normal|ordinary|usual|unreduced|undiscounted|retail|private|non-member|non-trade) (?:{_GOODS}|{_FOLK})|non-members|{_GOODS} (?:(?:sold|bought) )?at (?:the |their |its )?(?:full|regular|normal|usual) price"
    rf"|(?:(?:brand[- ])?new|full[- ]price[ds]?)(?: {_GOODS})?)"
)
_PLACE = r"(?:(?:on|in|across|from) (?:(?:the|our|this) )?(?:whole )?(?:site|web ?site|shop|store|range|catalogue|collection|[a-z]+land|country|uk|us|usa)|here|with us|online|(?:we|that we) (?:sell|make|stock|have|carry))"
_END = rf"(?=(?: (?:{_PLACE}|do(?:es)?|has|have|had|gets?|is|are|too|(?:do(?:es)? )?(?:for|to) (?:return|send|bring|change|have|get|take|come|go|be|their|returns)\b.*))*(?: *[.,;:!?)–—]| *$))"
_TIME = r"(?:periods?|time(?: limit| frame)?|times|windows?|deadlines?|delays?|length of time|number of (?:days|weeks)|(?:return|returns) (?:period|window|deadline|policy|terms|rules)s?|schedules?|timetables?|timelines?|days|weeks|months|conditions and period)"
_NUMBERS = "(?:three|seven|ten|fourteen|twenty|twenty-one|twenty-eight|thirty|forty|forty-five|sixty|ninety|two|four|six|eight|twelve)"
_WISH = lazy(
    r" (?:when|if) you(?:'d| would)? (?:want|wish|like|decide|choose|come|need|have)? ?(?:to )?(?:return|send|bring|hand)\b[^.;:,]*"
)
"""What is done with all that comes back, and is no case of it."""
_AS_LONG = lazy(
    rf"\b(?:for )?(?:(?:just|exactly|every bit|fully) )?(?<!twice )(?<!times )(?<!half )as long as (?:for |with |on )?{_REST}{_END}"
    rf"|\b(?<!twice )(?<!times )(?<!half )as long to (?:return|send|bring|change|take|hand)(?: [\w']+){{0,4}}? as (?:for |with |on )?{_REST}{_END}"
    rf"|\b(?:the |exactly the |just the )?(?:very )?same (?:\d+|{_NUMBERS})[ -](?:day|week|month)s? (?:(?:return )?(?:window|period|limit) )?as (?:for |with |on |that for )?{_REST}{_END}"
    rf"|\b(?:the |exactly the |just the )?(?:very )?same (?:[\w-]+ ){{0,3}}?{_TIME}(?: to (?:return|send|bring|change)(?: [\w']+){{0,3}}?)?(?: (?:applies|apply|holds?))? (?:as|that applies to|that holds for)(?: (?:for|with|on|to|of|all))? ?{_REST}{_END}"
    rf"|\bno (?:shorter|longer|less|different)(?: {_TIME})? than (?:for |with |on )?{_REST}{_END}"
)
_THE_SAME = lazy(
    rf"(?:^|(?<=[.,;:!–—] )|(?<=\bno )|(?<=\byes )|(?<=\bbut ))(?:(?:it|that|this)(?:'s| is)|they(?:'re| are)|(?:you|they|it)(?:'ve)? (?:get|gets|have|has|got)) (?:(?:just|exactly|precisely|much) )?(?:the same|no different|no shorter|no longer) (?:as|from|to|than) (?:(?:for|with|on|that for) )?{_REST}{_END}"
)
"""What answers whether a case has another time than the rest."""
_OF_TIME = lazy(rf"\b(?:{_TIME}|long(?:er)?|short(?:er)?|less time|more time)\b")
_LIKE_ALL = lazy(
    rf"\b(?:pay(?:s|ing)?|(?:are|is|get|gets) charged|cover(?:s|ing)?|bear(?:s|ing)?) (?P<what>(?:[^.;:,?]|\.\d){{2,60}}?),? (?:just |exactly |precisely )?(?:like|as|the same (?:as|like)|in the same way as) {_REST}{_END}"
)
_NO_CHARGE = lazy(r"^(?:nothing|no|less|half|only|nil)\b")
_SENDING = lazy(r"\b(?:deliver\w*|shipping|postage|carriage|freight|courier|rates?)\b")
_BACK = lazy(
    r"\b(?:returns?|returned|returnable|returning|(?:come|go|send|sent|bring|brought|take|taken|hand|handed|ship|shipped) (?:[\w'-]+ ){0,3}?back)\b"
)
_WHERE = r"(?P<where>[^.;:,?]{3,60}?)"
_JUST = r"(?:(?:just|exactly|precisely|every bit) )?"
_TO_PLACE = r" (?:(?:to|in|for|within|on) )?(?:the )?[a-z][\w' -]{2,30}?"
_ENDED = r"(?=[.,;:!)]|$)"
_SENT_TO = rf"(?:^|\b(?:deliver(?:y|ies)|shipping|postage|carriage|parcels?)\b)[^.;:,?]{{0,60}}?\b(?:to|in|for) {_WHERE}"
_PLACES = (
    (
        "cost",
        lazy(
            rf"{_SENT_TO} (?:costs?|is|are|comes? to|(?:is|are) charged(?: at)?) (?P<same>{_JUST}(?:what it (?:does|costs|is)|the same(?: (?:price|amount|fee|rate))? as(?: it (?:does|is))?|as much as(?: it does)?|no (?:more|dearer) than(?: it (?:does|is))?){_TO_PLACE}){_ENDED}"
            rf"|\b(?:charges?|costs?) (?:you )?(?P<same2>{_JUST}the same(?: price| fee| amount)? (?:for|to|in) (?P<where2>[^.;:,?]{{3,40}}?) as(?: it does)?(?: for| to| in) (?:the )?[a-z][\w' -]{{2,30}}?){_ENDED}"
        ),
    ),
    (
        "time",
        lazy(
            rf"{_SENT_TO} (?:takes?|is|are|arrives?|comes?|gets? there|travels?) (?P<same>{_JUST}(?:as (?:long|fast|quick|quickly|soon)(?: as)?|the same(?: time| number of days)? as|no (?:longer|slower|later) than)(?: (?:it|they) (?:does|do|is|are))?{_TO_PLACE}){_ENDED}"
        ),
    ),
)
"""That what goes to one place costs as much, or is under way as long, as what goes to another."""
_PAYS_SAME = lazy(
    rf"\b(?:pays?|costs? [a-z][a-z' -]{{2,30}}?) (?P<same>{_JUST}the same(?P<what>(?: [^.;:?]{{1,30}}?)?) (?:as|like) (?:{_REST}|every(?:one|body))(?: else)?)(?P<on>(?: for| on) [^.;:,]{{3,40}}?)?{_ENDED}"
)
_SHIPS_LIKE = lazy(
    rf"\b(?:ships?|leaves?(?: us| our \w+)?|goes? out|(?:is|are) (?:sent|shipped|dispatched|despatched|posted|packed)|takes? to (?:dispatch|ship|send)) (?P<same>{_JUST}as (?:fast|quick|quickly|soon) as (?:{_REST}|plain [a-z]+)){_ENDED}"
)
_DENIED = lazy(r"\b(?:not|never|no longer|used to|nor)\b[^.;:,]{0,30}$|n't\b[^.;:,]{0,30}$")
_IDLE = lazy(
    r"\b(?:if|unless|when|until|faulty|damaged|warranty|guarantee\w*|exchang\w*|swap\w*|statutory)\b"
)


def same_as_all(
    wording: Wording, article: Article, around: Around, sentence: str
) -> Iterator[Claim]:
    """The value for all cases, as claims for the case that is said to have it as well."""
    text = lowered(sentence)
    if not _may_be(text):
        return
    text = _WISH.sub(lambda match: " " * len(match.group()), text)
    if text.rstrip().endswith("?") or around.is_remedy:
        return
    if _IDLE.search(text) or is_remedy(text) or abstain.is_idle(f"{text} {QUANTITY}"):
        return
    if match := _AS_LONG.search(text) or _answered(around, text):
        case = _case(wording, around, text[: match.start()])
        texts = (text, around.before, *around.titles)
        if case and not _DENIED.search(text[: match.start()]) and any(map(_BACK.search, texts)):
            span = Span(match.start(), match.end())
            yield from _as_all(wording, article, around, sentence, "returns.window", case, span)
    if match := _LIKE_ALL.search(text):
        yield from _charged_like_all(wording, article, around, sentence, match)
    yield from _like_another_place(wording, article, around, sentence, text)
    if match := _PAYS_SAME.search(text):
        yield from _pays_the_same(wording, article, around, sentence, match)
    if match := _SHIPS_LIKE.search(text):
        case = Scope(_terms(wording, text[: match.start()], "product"))
        if case and not _DENIED.search(text[: match.start("same")]):
            span = Span(*match.span("same"))
            yield from _as_all(wording, article, around, sentence, "delivery.dispatch", case, span)


def _like_another_place(
    wording: Wording, article: Article, around: Around, sentence: str, text: str
) -> Iterator[Claim]:
    """What is told of parcels to one place to be as it is for another."""
    names = (text, around.label, *around.texts)
    for last, pattern in _PLACES:
        match = pattern.search(text)
        if match is None or not (_SENDING.search(text) or named(wording.methods, text)):
            continue
        groups = match.groupdict()
        same = "same" if groups["same"] else "same2"
        where = country_of(groups["where"] or groups["where2"])
        case = Scope(_terms(wording, where, "country"))
        countries = dict(case.terms).get("country", ())
        facts = meant(wording, f"delivery.methods.*.{last}", text + QUANTITY, names, countries)
        if (
            case
            and facts.sure
            and len(facts.keys) == 1
            and not _DENIED.search(text[: match.start(same)])
        ):
            span = Span(*match.span(same))
            yield from _as_all(wording, article, around, sentence, facts.keys[0], case, span)


def _pays_the_same(
    wording: Wording, article: Article, around: Around, sentence: str, match: re.Match[str]
) -> Iterator[Claim]:
    """What some customers are said to pay for delivery as everybody does."""
    text = lowered(sentence)
    before = text[: match.start("same")]
    case = _case(wording, around, before)
    said = f"{before} {match['what']} {match['on'] or ''}"
    near = (said, *around.texts)
    sending = next((each for each in near if _SENDING.search(each) or _BACK.search(each)), "")
    if not case or _DENIED.search(before) or not _SENDING.search(sending):
        return
    if _BACK.search(sending):
        return
    names = (said, around.label, *around.texts)
    facts = meant(
        wording,
        "delivery.methods.*.cost",
        said + QUANTITY,
        names,
        dict(case.terms).get("country", ()),
    )
    if facts.sure and len(facts.keys) == 1:
        span = Span(*match.span("same"))
        yield from _as_all(wording, article, around, sentence, facts.keys[0], case, span)


def _answered(around: Around, text: str) -> re.Match[str] | None:
    """What says that a case has the time of all others where its question asks for that."""
    asked = around.asked
    return _THE_SAME.search(text) if _BACK.search(asked) and _OF_TIME.search(asked) else None


def _may_be(text: str) -> bool:
    """Whether a text has words by which two cases are said to be alike."""
    return any(map(text.__contains__, NEEDS))


NEEDS = (
    *("as long ", "as fast ", "as quick", "as soon ", " same ", " than ", "what it ", "as much as"),
    *(" like ", " as all ", " as every", " as any", " as non", " no different ", " no longer "),
)


def _case(wording: Wording, around: Around, before: str) -> Scope:
    """The goods, customers or country named in front of some words, or else in the nearest text before them."""
    for text in (before, *around.texts):
        for key in ("product", "customer", "country"):
            if terms := _terms(wording, text, key):
                return Scope(terms)
    return Scope()


def _charged_like_all(
    wording: Wording, article: Article, around: Around, sentence: str, match: re.Match[str]
) -> Iterator[Claim]:
    """What some customers are said to pay as all others do."""
    text = lowered(sentence)
    case = _case(wording, around, text[: match.start()])
    denied = _DENIED.search(text[: match.start()]) or _NO_CHARGE.search(match["what"])
    if not case or denied:
        return
    span = Span(match.start(), match.end())
    if _BACK.search(f"{text[: match.start()]} {match['what']}"):
        yield from _as_all(wording, article, around, sentence, "returns.cost", case, span)
    elif _SENDING.search(match["what"]) or named(wording.methods, match["what"]):
        names = (text, around.label, *around.texts)
        facts = meant(wording, "delivery.methods.*.cost", text + QUANTITY, names, ())
        if facts.sure and len(facts.keys) == 1:
            yield from _as_all(wording, article, around, sentence, facts.keys[0], case, span)


def _terms(wording: Wording, text: str, key: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The one case of a kind that a text names; none where it names another as well."""
    terms = restriction(wording, text).scope.terms
    return terms if [each for each, _ in terms] == [key] else ()


def _as_all(
    wording: Wording,
    article: Article,
    around: Around,
    sentence: str,
    key: str,
    case: Scope,
    span: Span,
) -> Iterator[Claim]:
    """The value of a fact for all, said of one case for which the policy has another."""
    fact = wording.policy.get(key)
    value = fact.value if fact else None
    if fact is None or not isinstance(value, Duration | Money):
        return
    if article.applies_to not in (Scope(), case):
        return
    if all(one.when != case for one in fact.overrides):
        return
    yield claimed(article, around, sentence, (key,), value, span, own=Restriction(case))
