"""How soon an order is there to be collected and how long it is kept, without a figure: "fetch it whenever you like".

Only where the sentence itself, or what stands around it, is on collecting an order. Texts are in small
letters with plain apostrophes.
"""

from __future__ import annotations

from collections.abc import Iterator

from kbgen.claims.cases.claimed import claimed
from kbgen.claims.cases.restrict import restriction
from kbgen.claims.claim import Claim
from kbgen.claims.context import abstain
from kbgen.claims.context.around import Around
from kbgen.claims.hours.others import is_anothers
from kbgen.claims.patterns import lazy
from kbgen.claims.promises.goods import is_remedy
from kbgen.claims.prose.passages import Kind
from kbgen.claims.quantity import AtOnce, Forever, Refused, Said
from kbgen.claims.topics.marking import lowered
from kbgen.claims.topics.wording import Wording
from kbgen.load.marks import Span
from kbgen.model import Article

_HOLD, _READY = "delivery.collection.hold", "delivery.collection.ready"
_IT = r"(?:it|them|(?:your|the|an|all|uncollected) (?:[a-z]+ )?(?:orders?|parcels?|things|goods|items?|pieces?|bikes?)|orders|parcels|everything)"
_FETCH = rf"(?:collect(?: {_IT})?|pick {_IT} up|pick up {_IT}|fetch {_IT}|come (?:and|to) (?:collect|fetch|get) {_IT}|come for {_IT})"
_FETCHING = (
    rf"(?:collecting(?: {_IT})?|picking {_IT} up|picking up {_IT}|fetching {_IT}|collection)"
)
_WISH = r"you(?:'d)? (?:like|want|wish|choose|please|prefer|need|can|are ready|get (?:a|round to it|round to picking (?:it|them) up|the chance)|have (?:room|time|the time|a moment)|happen to be passing)"
_LONG = rf"(?:(?:for )?as long as (?:{_WISH}|it takes)|(?:until|till) (?:you (?:come|turn up|get here|can come|have room|have time|are ready|fancy coming|get round to (?:it|fetching (?:it|them)|picking (?:it|them) up|collecting (?:it|them)))|it suits you)|indefinitely|for ?ever|however long (?:you|it) (?:takes?|needs?))"
_WHENEVER = rf"(?:whenever (?:{_WISH}|you're (?:ready|passing|next in town)|it suits you)|at your leisure|in your own time|at any time|any ?time)"
_END = r"(?=\W*$|[.,;:!–—])"
_KEPT = lazy(
    rf"\b(?:we|i)(?:'ll| will| can|'re happy to| are happy to)?(?: (?:always|also|happily|gladly|just))* (?:keep|hold|hang on to|hold on to|store|look after) {_IT}(?: (?:here|safe|safely|aside|for you|on the shelf))* {_LONG}{_END}"
    rf"|\b{_IT}(?:'ll| will| can)? (?:stays?|waits?|sits?|be kept|be here|be waiting|is kept|are kept)(?: (?:here|safe|safely|aside|for you|with us|on (?:the|our) shel(?:f|ves)))* {_LONG}{_END}"
    rf"|(?:^\W*|[.;:!–—] |\byou (?:can|may) (?:simply |just )?|\b(?:simply|just|please|and) ){_FETCH} {_WHENEVER}{_END}"
    rf"|\b(?:there(?:'s| is)|we (?:set|have)) (?:absolutely )?no (?:rush|hurry|deadline|time limit|last (?:day|date))(?: at all)? (?:to|for|on|in|about|when) (?:{_FETCH}|{_FETCHING}){_END}"
)
_TODAY = r"(?:(?:on )?the (?:very )?same day|(?:on )?the (?:very )?day (?:that )?(?:we (?:tell you|let you know|message you|say)(?: that)? (?:it's|they're|it is|they are) ready|it's ready|they're ready|it arrives|you get our (?:message|text|e-?mail)))"
_GONE = rf"\b(?:must|has to|have to|needs? to) be (?:collected|picked up|fetched) {_TODAY}{_END}|\b(?:not|n't|isn't|aren't) (?:been )?(?:collected|picked up|fetched) {_TODAY},? (?:(?:it|they|we) )?(?:goes?|is|are|will|'ll|gets?|put|cancel|sell)\b[^.;]*"
_SAME_DAY = lazy(_GONE)
_NOW = lazy(
    rf"(?:^\W*|[.,;:!–—] |\b(?:and|so) )(?:it|they|your order|{_IT})(?:'s|'re| is| are|'ll be| will be) (?:ready|there|waiting|here|yours)(?: (?:for you|to collect|to pick up|to take away|at the (?:till|counter|desk)))* (?:straight ?away|right away|at once|immediately|instantly|on the spot|the (?:moment|minute|second) you(?:'ve)? (?:pay|paid|order|ordered)|as soon as you(?:'ve)? (?:pay|paid|order|ordered))(?=\W*$|[.,;:!–—])"
    rf"|(?:^\W*|[.;:!–—] |\byou can (?:just |then )?){_FETCH} (?:straight ?away|right away|at once|immediately|as soon as you(?:'ve)? (?:pay|paid|order|ordered))(?=\W*$|[.,;:!–—])"
)
_COLLECTED = lazy(
    r"\b(?:collect(?:ion|ing|ed)?|click[ -](?:and|&|n)[ -]collect|pick(?:ing)?[ -]?(?:it |them )?up|fetch(?:ing)?|come for|uncollected)\b"
)
_ELSE = lazy(
    r"\b(?:couriers?|carriers?|depots?|post office|neighbours?|lockers?|parcel ?shops?|returns?|returned|repairs?|repaired|servic(?:e|ed|ing)|refunds?|loans?|hire|deliver(?:y|ed) (?:team|driver)|prizes?|lost property|deposits?|old|recycl\w+|trade[- ]in|points|stamps|gift cards?|vouchers?|we collect|we'll collect|stor(?:age|ing) fees?|fees?|charge[ds]?|if|unless|only|except\w*|but|provided|once|within|days|weeks?|hours?|minutes|opening|open|until (?:noon|close|closing|the end))\b|\d"
)
NEEDS = ("as long as", "until you", "till you", "it suits", "indefinitely", "ever", "leisure", "own time", "any time", "anytime", "no rush", "no hurry", "deadline", "time limit", "no last", "same day", "the day", "very day", "straight away", "straightaway", "right away", "at once", "immediately", "instantly", "on the spot", "the moment", "the minute", "the second", "as soon as", "however long")  # fmt: skip


def picked_up(wording: Wording, article: Article, around: Around, sentence: str) -> Iterator[Claim]:
    """What a sentence says of the time for which orders are kept, or until they are there."""
    if article.applies_to or around.passage.kind in (Kind.HEADING, Kind.CELL):
        return
    text = lowered(sentence)
    found = _told(text)
    if found is None or found[0] not in wording.policy.facts or text.rstrip().endswith("?"):
        return
    key, said, span = found
    near = (around.before, *around.titles)
    if not any(map(_COLLECTED.search, (text, *near))) or any(map(is_remedy, (text, *near))):
        return
    whole = lowered(around.passage.text).replace(text[span.start : span.end], " ", 1)
    if _ELSE.search(whole) or any(map(_ELSE.search, near)) or abstain.is_legal(text):
        return
    if is_anothers(wording, sentence) or any(
        restriction(wording, each).unknown for each in (text, *near)
    ):
        return
    yield claimed(article, around, sentence, (key,), said, span, is_sure=False)


def _told(text: str) -> tuple[str, Said, Span] | None:
    """The fact, and what is said of it by which words."""
    for key, said, pattern in (
        (_HOLD, Forever(), _KEPT),
        (_HOLD, Refused(), _SAME_DAY),
        (_READY, AtOnce(), _NOW),
    ):
        if match := pattern.search(text):
            shift = len(match[0]) - len(match[0].lstrip(" .,;:!–—"))
            return key, said, Span(match.start() + shift, match.end())
    return None
