"""By what way goods may come back, where the text around a sentence says that it is on returns.

"A courier takes it away from your door", "the only way is by courier", "our shop isn't set up for that",
and the yes or no to "Can I bring it to the shop?". Texts are in small letters with plain apostrophes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kbgen.claims.cases.claimed import claimed
from kbgen.claims.claim import Claim
from kbgen.claims.context.around import Around
from kbgen.claims.patterns import lazy
from kbgen.claims.promises.answered import polarity
from kbgen.claims.promises.conditions import OURS, has_way
from kbgen.claims.promises.in_returns import is_in_returns
from kbgen.claims.quantity import COLLECTION, Way
from kbgen.claims.topics.marking import lowered
from kbgen.claims.topics.wording import Wording
from kbgen.load.marks import Span
from kbgen.model import Article

_KEY = "returns.methods"
NEEDS = ("collect", "pick", "fetch", "take", "bring", "hand", "only", "option", "shop", "store", "showroom", "studio", "branch", "counter", "boutique", "person", "no", "yes", "sure", "of course", "come")  # fmt: skip
_ADVERB = r"(?:(?:also|always|happily|gladly|then|even|just|simply|currently|yet) )*"
_IT = r"(?:it|them|(?:your|the|any|unwanted) (?:returns?|parcels?|items?|goods|package|box|things))"
_WHO = r"(?:(?:an?|our|the) (?:[a-z]+ )?(?:courier|driver|carrier|van)|somebody|someone)"
_TAKES = (
    rf"(?:collects? {_IT}|fetch(?:es)? {_IT}|picks? {_IT} up|picks? up {_IT}|takes? {_IT} away)"
)
_TO_DO = rf"(?:(?:to|and) (?:{_TAKES}|collect|pick up))"
_YOUR_PLACE = lazy(
    r"(?:(?:from|at|to|by|round to|out to) your (?:own )?(?:door(?:step)?|house|home|place|flat|address|workplace|office|porch)|from you\b|\b(?:leave|leaving) (?:the|your) (?:house|home|sofa)|come to you\b|\bby the door\b|\bon (?:the|your) (?:doorstep|porch))"
)
_COMES = lazy(
    rf"(?:^\W*|[.,;:!?–—] |\b(?:and|so|or|then) )(?:we(?:'ll| will| can)? {_ADVERB}(?:send|arrange(?: for)?|book|organi[sz]e) {_WHO}(?: (?:round|out|over))?[^.;,]{{0,30}}? {_TO_DO}"
    rf"|{_WHO} (?:will |can )?{_ADVERB}comes? (?:round |out )?(?=to your )"
    rf"|{_WHO}(?:'ll| will| can)? {_ADVERB}(?:(?:comes?|calls?)[^.;,]{{0,30}}? )?(?:(?:to|and) )?{_TAKES}"
    rf"|we(?:'ll| will| can)? {_ADVERB}(?:come (?:round |out |over )?(?:to|and) )?{_TAKES})"
)
_OFFERED = lazy(
    r"(?:^\W*|[.,;:!?–—] |\b(?:and|so|or|then) )(?:we(?:'ll| will| can)? (?:also |always |happily |gladly )*come (?:round |out |over )?(?:and|to) (?:get|collect|fetch|pick up) (?:it|them|your (?:return|parcel)s?)\b|(?:free )?(?:home|courier|doorstep|door) (?:collection|pick-?up) is (?:also |always )?(?:available|free|included|offered|possible|on offer)\b|(?:ask us and |tell us and |just ask and )?(?:we'll|we can|you can) (?:have|get) (?:it|them) (?:picked up|collected)\b)"
)
"""That somebody comes, without where."""
_THERE = rf"(?:(?:to|in|at|into|back to) )*{OURS}"
_PREMISES = r"(?:our|the) (?:[\w'-]+ ){0,2}?(?:shops?|stores?|showrooms?|branch(?:es)?|boutiques?|studio|workshop|shop staff|store staff|counter)(?: (?:staff|team|counter))?"
_NOT = r"(?:(?:is|are)(?:n't| not| no longer)|can't|cannot|can not|don't|doesn't|do not|does not|won't|will not|no longer)"
_UNFIT = lazy(
    rf"(?:^\W*(?:sorry,? |unfortunately,? |sadly,? |no,? |i'm afraid (?:that )?|we're afraid (?:that )?)*|[.,;:!?–—] |\b(?:but|as|because|and|that) ){_PREMISES} {_NOT} (?:currently |yet )*(?:(?:set up|equipped|geared up|able|ready|the (?:right )?place) (?:for|to (?:take|handle|process|accept|deal with)) (?:any |your |web |online )*(?:returns?|them|it|that|these)|(?:an? )?(?:returns? (?:point|desk|counter)s?)|(?:do|handle|process|deal with|take|accept) (?:any |web |online )*returns)\b"
    rf"|\b(?:there's|there is|we have) (?:nowhere|no (?:shop|store|showroom|counter|place)) (?:(?:for you )?to (?:bring|take|hand) (?:it|them|returns|things)|where you can (?:bring|hand))\b"
    rf"|^\W*(?:please )?(?:don't|do not|never) (?:bring|take|hand|return|carry) (?:{_IT}|(?:web |online )?returns|things|anything)(?: back| in| round)* {_THERE}"
)
_UNFETCHED = lazy(
    rf"(?:^\W*(?:sorry,? |unfortunately,? |sadly,? |no,? )*|[.,;:!?–—] |\b(?:but|as|because|and|that) )(?:we {_NOT} (?:currently |yet |able to )*(?:come (?:round |out |over )?(?:to|and) (?:collect|fetch|get|pick)|fetch {_IT}|collect {_IT}|pick {_IT} up|send (?:anyone|anybody|someone|somebody|an? (?:courier|driver|van))|have (?:an? |any )?(?:courier|driver|van)s?[^.;]{{0,24}}? (?:to|who|that)[^.;]{{0,20}}? (?:fetch|collect|pick|come))"
    r"|(?:home |courier |doorstep )*(?:collections?|pick-?ups?) (?:isn't|aren't|is not|are not) (?:something|a service|anything) (?:that )?we (?:do|offer|provide)"
    r"|(?:nobody|no one|no-one|no (?:courier|driver|van)) (?:can|will|comes?|calls?)(?: (?:come|call))?(?: (?:out|round|over))?(?: (?:to|and))? (?:collects?|fetch(?:es)?|picks?))\b"
)
_WAY = r"(?:way|option|choice|possibility|route|method)"
_BY = r"(?:(?:by|via|with|through|using) )?(?:(?:an?|the|our|royal) )?(?:post|mail|courier|carrier|parcel post)"
_ONLY_SENT = lazy(
    rf"^\W*(?:sorry,? |unfortunately,? )*(?:(?:the|your) only {_WAY}(?: (?:we have|we offer|there is|you have|open to you))?(?: at the moment)? is {_BY}"
    rf"|(?:you (?:have|need|'ll have) to|you must|please) (?:post|mail) (?:it|them)(?: back)?(?: to us)?[;,:–—] ?(?:and )?there(?:'s| is) no other {_WAY}"
    rf"|there(?:'s| is) (?:just|only) one {_WAY}[:,–—] ?{_BY}|{_BY} is the only {_WAY}|(?:we only (?:take|accept) (?:them|it) {_BY}|only {_BY}|{_BY} only))\b(?! (?:or|and)\b)"
)
_ASKED_SHOP = lazy(
    rf"\W*(?:can|may|could|do|will|is it|are) [^?]*?\b(?:bring|brought|return|returned|take|taken|hand|drop|give|accept)\b[^?]*?\b(?:{_THERE}|(?:to|in|at|into) (?:your|the|one of your|any of your) (?:[\w'-]+ ){{0,2}}?(?:shops?|stores?|showrooms?|branch(?:es)?|boutiques?|studio|counter))\b[^?]*\?\W*"
)
_ASKED_FETCH = lazy(
    r"\W*(?:can|could|will|do|would|does|is|are) (?:you|somebody|someone|anyone|a courier|your (?:driver|courier|van)|i have|there)\b[^?]*?\b(?:collect\w*|fetch|pick\b[^?]*\bup|picked up|come and get)\b[^?]*\?\W*"
)
_NO = lazy(
    r"\W*(?:(?:sorry|unfortunately|sadly|i'm afraid|we're afraid)[,:]? (?:but )?)*(?:no|not|nope|we (?:can't|don't|cannot)|(?:we're |i'm )?afraid not)\b(?! (?:problem|worries|trouble))[^.;:?]*"
)
_BUT = lazy(r"\b(?:but|only|unless|except\w*|if|when|instead of|for (?:large|bulky|small))\b")
_IN_A_CASE = lazy(
    r"\d|\b(?:without|if|when|after|before|late|later|free|somebody else|someone else|friend|instead of|receipts?|box|packaging|opened|used|worn|large|bulky|wholesale|sale|gifts?|weekends?|evenings?|today|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|bank holidays?|same time)\b"
)
"""Words of a question that is about more than the way."""
_GOES_OUT = lazy(r"\b(?:new one|deliver\w*|bring(?:s|ing)? (?:your|the) (?:order|new)|ready to collect|click)\b")  # fmt: skip


def ways_told(wording: Wording, article: Article, around: Around, sentence: str) -> Iterator[Claim]:
    """The ways that a sentence opens or closes, against those of the policy."""
    if _KEY not in wording.policy.facts or article.applies_to:
        return
    text = lowered(sentence)
    methods = wording.ways_back
    found = _told(text, methods) or _answered(around.asked, text, methods)
    if found is None or _GOES_OUT.search(text):
        return
    way, span = found
    # "Only by courier" names no part of the returns, but the way of all.
    own = text.replace("only", "    ")
    if way.is_yes is has_way(methods, way) or not is_in_returns(wording, around, sentence, own):
        return
    start = span.start + len(text[span.start :]) - len(text[span.start :].lstrip(" .,;:!?–—"))
    span = Span(start, span.end)
    yield claimed(article, around, sentence, (_KEY,), way, span, is_sure=False)


def _told(text: str, methods: Sequence[str]) -> tuple[Way, Span] | None:
    """The way of a sentence that says by itself what is done."""
    for pattern, way in (
        (_UNFIT, Way(is_yes=False)),
        (_ONLY_SENT, Way(is_yes=False)),
        (_UNFETCHED, _unfetched(methods)),
    ):
        match = pattern.search(text)
        if match and way:
            return way, Span(*match.span())
    if match := _OFFERED.search(text):
        return Way(is_yes=True, place=COLLECTION), Span(*match.span())
    match = _COMES.search(text)
    place = _YOUR_PLACE.search(text) if match else None
    if match and place:
        ends = match.end(), (place.end() if place.start() >= match.start() else match.end())
        return Way(is_yes=True, place=COLLECTION), Span(match.start(), max(ends))
    return None


def _answered(asked: str, text: str, methods: Sequence[str]) -> tuple[Way, Span] | None:
    """What a yes or no says to a question whether goods may come back so."""
    denied = _NO.match(text)
    is_yes = (answer := polarity(text)) is not None and answer[0]
    if not asked or not (denied or is_yes) or _BUT.search(text) or _IN_A_CASE.search(asked):
        return None
    span = Span(*denied.span()) if denied else Span(0, len(text.rstrip()))
    if _ASKED_SHOP.fullmatch(asked):
        return Way(is_yes=is_yes), span
    if _ASKED_FETCH.fullmatch(asked):
        way = Way(is_yes=True, place=COLLECTION) if is_yes else _unfetched(methods)
        return (way, span) if way else None
    return None


def _unfetched(methods: Sequence[str]) -> Way | None:
    """That nobody comes for goods, by the policy's way for which somebody does."""
    fetched = next((one for one in methods if _FETCHED.search(one.lower())), None)
    return Way(is_yes=False, place=fetched.lower()) if fetched else None


_FETCHED = lazy(r"\b(?:collect\w*|pick-?ups?|picked up|from (?:your )?home)\b")
