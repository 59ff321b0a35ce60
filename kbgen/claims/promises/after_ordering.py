"""Whether an order can be called off or changed after it is placed, and until when, in whatever words for either.

"Cancel whenever you want before the van sets off", "we can't make changes to an order that's been
placed". What can still be done until something happens is told against a time by context only.

Texts are in small letters with plain apostrophes.
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
from kbgen.claims.quantity import Forever, Refused, Said
from kbgen.claims.topics.literals import Index
from kbgen.claims.topics.marking import lowered
from kbgen.claims.topics.wording import Wording
from kbgen.load.marks import Span
from kbgen.model import Article

_ORDER = r"(?:(?:an|the|your|any|every|that) (?:whole )?order|orders)"
_IT = rf"(?:it|them|things|anything|{_ORDER})"
_CHANGED = r"(?:(?:the|your) (?:size|colou?r|finish|quantit(?:y|ies)|items?|variet(?:y|ies)|fabric|design|style|model|details)(?:(?: or|,| and) (?:the |your )?(?:size|colou?r|finish|quantity|items?|variety|fabric|design|style|model))*)"
_DEEDS = (
    (
        "orders.cancel_within",
        rf"(?:cancel(?: {_IT})?|call (?:{_IT} off|off {_ORDER})|back out|pull out|stop {_ORDER})",
        rf"(?:(?:order )?cancell?ations?|cancell?ing(?: {_ORDER})?|calling off {_ORDER})",
        r"(?:cancell?ed|called off|stopped)",
    ),
    (
        "orders.change_within",
        rf"(?:(?:change|amend|alter|edit|modify|adjust|swap) (?:{_IT}|{_CHANGED})|make (?:any )?(?:changes|amendments|alterations|edits|adjustments)(?: to {_IT})?)",
        rf"(?:(?:changes|amendments|alterations|edits)(?: to {_IT})?|(?:changing|amending|altering|editing) {_ORDER})",
        r"(?:changed|amended|altered|edited|modified)",
    ),
)
_DONE = r"(?:ship(?:s|ped)?|(?:is |been )?(?:dispatched|despatched|posted|packed|loaded|delivered|collected|picked up)|leaves?|left|sent(?: out| off)?|(?:goes|gone|go) (?:out|off|on(?:to)? the (?:van|lorry|truck)|in the post)|gone|sets? off|on (?:its|the|our) (?:way|van|lorry|truck)|in the post|handed (?:over )?to the (?:courier|carrier|driver))"
_THAT = r"(?:it|they|(?:the|your|an|our) (?:order|parcel|package|box|van|lorry|courier|driver|goods|piece|bike|furniture))"
_AT = r"(?: (?:us|here|our (?:warehouse|workshop|depot|hands|shop|yard)|the (?:building|warehouse|workshop|shop|yard|door)|for you|to you))?"
_EVENT = rf"(?:(?:the (?:moment|minute|second|point) (?:that |when |at which )?)?(?:{_THAT}(?:'s|'re| is| are| has| have)?(?: been)? {_DONE}{_AT}|we(?:'ve| have)? (?:ship|shipped|dispatch|post|posted|send|sent|pack|packed|seal|sealed|load|loaded)(?: (?:it|them|{_ORDER}|the (?:box|parcel|van)|your parcel))(?: (?:out|off))?)|dispatch|despatch|shipping|delivery(?: day)?)"
_YET = rf"(?:as long as|so long as|provided(?: that)?) {_THAT}(?:'s not| isn't| is not|hasn't| hasn't| has not| haven't| aren't)(?: yet| already)*(?: been)? {_DONE}{_AT}(?: yet| already)?"
_YET = rf"(?:{_YET}|(?:as long as|so long as|provided(?: that)?|while) {_THAT}(?:'s| is|'re| are) still (?:here|with us|in (?:the|our) (?:warehouse|workshop|shop|building|hands))|that (?:hasn't|has not|haven't|isn't) (?:yet )?(?:been )?{_DONE}{_AT})"
_EVER = r"(?:at any (?:time|point|stage|moment)|any ?time|whenever you(?:'d)? (?:like|want|wish|please|choose))"
_UNTIL = (
    rf"(?:(?:{_EVER},? )?(?:right |all the way )?(?:up )?(?:until|till|to|before) {_EVENT}|{_YET})"
)
_MAY = r"(?:^\W*|[.;:!–—] |\byou(?: can|'re free to| are free to|'re welcome to| are welcome to| may| could)(?: (?:also|always|still|simply|just|happily))* |\b(?:feel free to|just|please|simply) )"
_END = r"(?=\W*$|[.,;:!)–—]| (?:and|so|because|as|since) )"
_PRESSED = r"(?:placed|submitted|confirmed|paid(?: for)?|ordered|in|through|gone through|checked out|(?:pressed|clicked|hit) [\"'“]?(?:buy|pay|order)[\"'”]?)"
_MOMENT = rf"(?:(?:once|after|when|as soon as) (?:(?:you|it|they|{_ORDER})(?:'ve|'s|'re| have| has| is| are)?(?: been| already)* {_PRESSED}(?: (?:it|them|{_ORDER}))?)|after (?:checkout|ordering|payment|paying|you order|you pay)|(?:that|which)(?:'s|'ve| is| has| have| are)?(?: already| been)* {_PRESSED}|(?:that |which )?you(?:'ve| have)? (?:already )?placed)"
_CANT = r"(?:can't|cannot|can not|don't|do not|won't|will not|(?:'re|'m| are| am) (?:not able|unable) to|aren't able to|unable to)"
_SAYINGS: tuple[tuple[str, Said, str], ...] = (
    *((key, Forever(), rf"{_MAY}{do}(?: free| for free)?,? {_UNTIL}{_END}|\b{_YET},? (?:then )?you (?:can|may)(?: still| always)* {do}{_END}") for key, do, *_ in _DEEDS),
    *((key, Forever(), rf"\bwe(?:'ll| will| can|'re (?:always )?happy to| are (?:always )?happy to)(?: (?:always|still|happily|gladly|also|even))* {do},? {_UNTIL}{_END}") for key, do, *_ in _DEEDS),
    *((key, Forever(), rf"\b(?:it|{_ORDER}) (?:can|may)(?: (?:always|still|also))* be {done},? {_UNTIL}{_END}|\b{_YET},? (?:it|{_ORDER}) (?:can|may)(?: (?:always|still|also))* be {done}{_END}") for key, *_, done in _DEEDS),
    *((key, Forever(), rf"(?:^\W*|[.,;:!–—] |\b(?:and|but) ){doing} (?:is|are)(?: (?:always|still|also))* (?:possible|free|allowed|accepted|fine|welcome|no problem),? {_UNTIL}{_END}") for key, _, doing, _ in _DEEDS),
    *((key, Forever(), rf"\byou(?:'ve got| have)(?: right up)? (?:until|till) {_EVENT} to {do}{_END}|\b(?:let us know|tell us|ring us|call us|drop us a line) (?:any ?time )?before {_EVENT} and we(?:'ll| can| will)(?: (?:still|happily|gladly|simply))* {do}{_END}") for key, do, *_ in _DEEDS),
    *((key, Refused(), rf"\b{_MOMENT},? (?:it|{_ORDER}) (?:can't|cannot|can not|can never|can no longer|may not) be {done}(?: any more)?{_END}") for key, *_, done in _DEEDS),
    *((key, Refused(), rf"\b{_MOMENT},? there's no {doing}{_END}|\bthere(?:'s| is) no {doing} {_MOMENT}{_END}|\b(?:we|you) ?{_CANT} (?:allow|accept|take|make) (?:any )?{doing} {_MOMENT}{_END}") for key, _, doing, _ in _DEEDS),
    *((key, Refused(), rf"(?:^\W*|[.,;:!–—] |\b(?:and|but|so|afraid) )it(?:'s| is)(?:n't| not| never) possible to {do}(?: {_MOMENT})?(?=\W*$|[.;!–—])") for key, do, *_ in _DEEDS),
    *((key, Forever(), rf"\b(?:right |all the way )?(?:up )?until {_EVENT},? you (?:can|may)(?: (?:still|always|simply|just))* (?:change your mind and )?{do}{_END}") for key, do, *_ in _DEEDS),
    *((key, Refused(), rf"(?:^\W*|[.,;:!–—] |\b(?:and|but|so|as|because|sorry|sadly|afraid|unfortunately) ){doing} (?:is|are)(?:n't| not| never| no longer)(?: \w+ly)? (?:possible|accepted|allowed|permitted|an option|something we (?:offer|do))(?: {_MOMENT})?(?=\W*$|[.,;:!–—]| (?:at all|i'm afraid|and|so|because|since) )") for key, _, doing, _ in _DEEDS),
    *((key, Refused(), rf"\b(?:we|you|i) ?{_CANT}(?: (?:simply|just|then|really|ever))* {do} {_MOMENT}{_END}|\b{_MOMENT},? (?:we|you|i) ?{_CANT}(?: (?:simply|just|then|really|ever))* {do}(?: any more)?{_END}") for key, do, *_ in _DEEDS),
)  # fmt: skip
_PATTERNS = tuple((key, said, lazy(pattern)) for key, said, pattern in _SAYINGS)
_INDEX = Index(tuple(pattern for _, _, pattern in _PATTERNS))
_ASKED = tuple(
    (key, lazy(rf"[^?]*\b(?:{do}|{nouns})\b[^?]*\?\W*"))
    for (key, do, *_), nouns in zip(
        _DEEDS,
        (
            "cancel (?:my|an) order",
            r"(?:change|amend|alter|edit|swap) (?:my|an|the) [a-z]+|swap (?:it|them)",
        ),
        strict=True,
    )
)
_ANSWER = lazy(
    rf"\W*(?:(?:yes|of course|certainly|sure|absolutely|happily|gladly|no problem|you can)[,:]? )+(?P<said>(?:right |all the way )?(?:up )?(?:until|till) {_EVENT}|{_YET})(?=\W*$|[.;!])"
)
_FINAL = lazy(
    rf"\W*(?:(?:no|sorry|sadly|unfortunately|(?:i'm|we're) afraid)[,.:]? (?:but )?)*(?P<said>{_MOMENT},? (?:(?P<bare>(?:that's|that is) (?:it|that))(?!: you)|(?:it's|it is|that's) (?:final|too late)|there's no (?:going|turning|way) back)|(?:all )?(?:our )?orders are (?:always |strictly )?final)(?=\W*$|[.,;:!–—])"
)
_NO_MORE = lazy(
    rf"\W*(?:(?:no|sorry|sadly|unfortunately|(?:i'm|we're) afraid)[,.:]? (?:but )?)*(?P<said>we ?{_CANT}(?: (?:make|accept|take|do))? (?:any )?(?:changes|amendments|cancell?ations)|(?:what(?:'s| is| you've) ordered|{_ORDER}) (?:can't|cannot) be (?:changed|amended|altered|cancelled|undone)|(?:it's|that's) too late {_MOMENT})(?=\W*$|[.;!])"
)
"""What refuses what the heading or the title right above is about."""
_HEADED = (
    ("orders.cancel_within", lazy(r"\bcancell?(?:ing|ations?)?\b")),
    (
        "orders.change_within",
        lazy(r"\b(?:chang(?:e|es|ing)|amend\w*) (?:to )?(?:an|your|the) orders?\b"),
    ),
)
_OF_ORDERS = lazy(
    r"\b(?:orders?|ordered|ordering|cancel\w*|chang(?:e|es|ing)|buying|bought|checkout|basket|parcels?)\b"
)
_OF_DOING = lazy(r"\b(?:cancel\w*|chang(?:e|ing) (?:my|an|your|the)\b|amend\w*)")
_ELSE = lazy(
    r"\b(?:gift cards?|vouchers?|member\w*|subscri\w+|(?:payment|price|care|service) plans?|trials?|pre-?orders?|points|marketplace|class(?:es)?|workshops?|(?<!of )courses?|events?|tickets?|lessons?|bookings?|appointments?|deliver(?:y|ies) slots?|newsletters?|accounts?|passwords?|sessions?|tours?|hire|rentals?|stay|your mind|returns?|exchang\w*|refunds?|repairs?|loans?|payment (?:plan|method)s?|returned|prices?|custom(?!er)\w*|bespoke|personali\w+|engrav\w+|made[- ]to)\b"
)
"""What else can be cancelled or changed, and orders of their own kind."""
_OWN_MISTAKE = lazy(
    r"\b(?:order|chose|choose|chosen|pick|select|put in|typ|enter)(?:e?d)? (?:the|an?) (?:wrong|incorrect) "
)
"""What customers have ordered by mistake, which is no fault of ours."""
_OF_A_CASE = lazy(
    r"\d|\b(?:minutes?|hours?|days?(?! of delivery)|weeks?|months?|unless|except\w*|only|but (?:only|not)|however|though|if|some|most|may be able|might|usually|sometimes|within|other|others|law|legal\w*|statutory|used to|no longer than|fees?|charges?|deposits?|instead)\b"
)
"""Words of a time, of a case or of what it costs."""
NEEDS = ("cancel", "chang", "amend", "alter", "edit", "modif", "adjust", "swap", "call ", "calling off", "back out", "pull out", "stop ", "that's it", "that's that", "too late", " back", "final", "can't be undone")  # fmt: skip


def after_ordering(
    wording: Wording, article: Article, around: Around, sentence: str
) -> Iterator[Claim]:
    """What a sentence says of calling off or changing what has been ordered."""
    text = lowered(sentence)
    if text.rstrip().endswith("?") or article.applies_to or around.passage.kind is Kind.HEADING:
        return
    found = _told(around, text)
    if found is None or found[0] not in wording.policy.facts:
        return
    key, said, span, is_sure = found
    near = (text, *(each for each in around.texts if not each.endswith("?")), around.asked)
    whole = lowered(around.passage.text)
    if _OF_A_CASE.search(whole.replace(text[span.start : span.end], " ", 1)):
        return
    if any(_ELSE.search(each) or is_remedy(_OWN_MISTAKE.sub("", each)) for each in near):
        return
    if not any(map(_OF_ORDERS.search, near)) or abstain.is_legal(text):
        return
    own = restriction(wording, text.replace(text[span.start : span.end], " ", 1))
    if own.unknown or own.scope or is_anothers(wording, sentence):
        return
    titles = [each for each in around.titles if not each.endswith("?")]
    if any(restriction(wording, each).unknown for each in titles):
        return
    yield claimed(article, around, sentence, (key,), said, span, is_sure=is_sure)


def _told(around: Around, text: str) -> tuple[str, Said, Span, bool] | None:
    """The fact, what is said of it by which words, and whether they say it by themselves."""
    for number in _INDEX.possible(text):
        key, said, pattern = _PATTERNS[number]
        if match := pattern.search(text):
            shift = len(match[0]) - len(match[0].lstrip(" .,;:!–—"))
            return key, said, Span(match.start() + shift, match.end()), isinstance(said, Refused)
    if match := _NO_MORE.match(text):
        key = next((key for key, pattern in _HEADED if pattern.search(around.nearest)), "")
        return (key, Refused(), Span(*match.span("said")), False) if key else None
    key = next((key for key, pattern in _ASKED if pattern.fullmatch(around.asked)), "")
    if match := _ANSWER.match(text) if key else None:
        return key, Forever(), Span(*match.span("said")), False
    near = (around.asked, around.heading, around.title)
    match = _FINAL.match(text) if any(map(_OF_ORDERS.search, near)) else None
    if match and (not match["bare"] or any(map(_OF_DOING.search, near))):
        return key or "orders.cancel_within", Refused(), Span(*match.span("said")), False
    return None
