"""What is told without a figure to have no end, or to need no time: "return it whenever you like", "refunds are instant".

Texts are in small letters with plain apostrophes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from kbgen.claims.cases.claimed import claimed
from kbgen.claims.cases.restrict import restriction
from kbgen.claims.claim import Claim, Strength
from kbgen.claims.context.around import Around
from kbgen.claims.patterns import lazy
from kbgen.claims.promises.goods import is_of_others
from kbgen.claims.quantity import AtOnce, Forever, Said
from kbgen.claims.topics.literals import Index
from kbgen.claims.topics.marking import lowered
from kbgen.claims.topics.wording import Wording
from kbgen.load.marks import Span
from kbgen.model import Article

_GOODS = r"(?:it|them|things?|anything|everything|something|(?:unwanted |any |all |our |the )?(?:items?|goods|products?|purchases?|orders?)|(?:your|an?|the|your whole) (?:unwanted )?(?:order|purchase|item|items|things|goods|parcel|article)|what (?:you|you've) (?:bought|ordered))"
_WISH = r"you (?:like|want|wish|choose|please|prefer|feel like it|get (?:a|round to it|around to it)(?: chance)?|need to|are ready|have time|decide to)"
_WHENEVER = rf"(?:at any (?:time|point|stage)(?: {_WISH})?|any ?time(?: {_WISH})?|whenever (?:{_WISH}|it suits you|(?:it's|it is) convenient(?: for you)?)|no matter how (?:long|much time)[^.;,:]{{0,40}}|for ?ever|indefinitely|without (?:any |an? )?(?:time limit|deadline)|with no (?:time limit|deadline))"
_NO_LIMIT = r"(?:(?:there is|there's|there are|there isn't|we (?:have|set|put|impose)|we don't (?:have|set|put|impose)) (?:no|any|an?) (?:deadlines?|time limits?|cut-off(?: dates?)?|last (?:day|date)|fixed period|limit (?:on|to) (?:how long|when)))"
_LONG = r"(?:all the time (?:you (?:need|like|want)|in the world)|as (?:long|much time) as (?:you (?:need|like|want|wish|please|care to)|it takes(?: (?:for )?you to [^.;,]{3,30})?))"
_YOU = r"(?:^\W*|[:;–—] ?|\byou (?:can|may|could|are free to|are welcome to)(?: also| always| still)? |\b(?:feel free to|simply|just|please) )"
_END = r"(?=\W*$|[.;:!)]|, (?:no|free|whatever|with no|without)\b)"

_PLAIN_END = r"(?=(?: (?:with us|with me|here|at all|whatsoever|whatever|at our shop|in our shop|of any kind))*(?:\W*$|[,.;:!)–—]| (?:and|since|because|as|so)\b))"
"""What may stand behind a limit that is denied in so many words; what comes then is a reason, or more."""


def _windows(do: str, done: str, doing: str, nouns: str, goods: str) -> str:
    """The patterns by which shops say that there is always time to do something."""
    back = r"(?: back)?(?: to us)?"
    return (
        rf"(?P<plainly>{_NO_LIMIT} (?:for|on|to|in which to) (?:(?:any |all |our |your )?{nouns}|(?:{do}|{doing}) {goods}{back})){_PLAIN_END}"
        rf"|{_YOU}{do} {goods}{back} {_WHENEVER}{_END}"
        rf"|\b(?:take|have|you've|you've got|have got) {_LONG} to {do}\b"
        rf"|\b(?:{nouns}|{goods}) (?:is|are|can be|may be) (?:always )?(?:{done}|made|possible|accepted|welcome|taken){back} {_WHENEVER}{_END}"
        rf"|\bnever too late to {do} {goods}{back}{_END}"
    )


_SENT = r"(?:return|send|bring|post)"
_BROUGHT = r"(?:returned|sent|brought)"
_ORDER = r"(?:(?:your|an|the|any) orders?|orders)"
_ORDER_OR_IT = rf"(?:{_ORDER}|it)"
_DAMAGE = r"(?:any )?(?:damage|damaged (?:goods|items|parcels)|breakages?|an? (?:damaged|broken) \w+|broken (?:goods|items))"
_ENDLESS: tuple[tuple[str, str], ...] = (
    ("returns.window", _windows(_SENT, _BROUGHT, r"(?:returning|sending|bringing)", "returns", _GOODS)),
    (
        "exchanges.window",
        _windows(r"(?:exchange|swap)", r"(?:exchanged|swapped)", r"(?:exchanging|swapping)", r"(?:exchanges|swaps)", _GOODS),
    ),
    (
        "orders.cancel_within",
        _windows("cancel", r"cancell?ed", r"cancell?ing", r"(?:order )?cancellations", _ORDER),
    ),
    (
        "orders.change_within",
        _windows(
            r"(?:change|amend|edit|alter|modify)",
            r"(?:changed|amended|edited|altered|modified)",
            r"(?:changing|amending|editing|altering|modifying)",
            r"(?:changes|amendments) to (?:an|your|any) order",
            _ORDER,
        ),
    ),
    (
        "orders.damage_report",
        _windows(r"(?:report|tell us about)", "reported", "reporting", r"(?:damage reports|reports of damage)", _DAMAGE)
        + rf"|{_YOU}(?:report|tell us about) {_DAMAGE} whenever you (?:notice|find|spot|see|discover) it{_END}",
    ),
    (
        "delivery.collection.hold",
        rf"\b(?:we|i)(?:'ll| will| shall| can)? (?:happily |gladly )?(?:hold|keep|hang on to|hold on to|look after) (?:it|them|your (?:pick-?up |collection )?order|orders) (?:here )?(?:for )?(?:you )?(?:for )?(?:{_LONG}|indefinitely|for ?ever){_END}"
        rf"|\bwe(?:'ll| will| shall)? (?:hold|keep) (?:your |all |any )?(?:collection|pick-?up|click (?:and|&) collect|uncollected) orders? (?:for )?(?:{_LONG}|indefinitely|for ?ever){_END}",
    ),
    (
        "warranty.length",
        rf"\b(?:guarantee|warranty) (?:lasts?|runs?|is valid|is good|holds|goes on)(?: for)? (?:for ?ever|ever|indefinitely|good|life){_END}",
    ),
)  # fmt: skip
_NOW = r"(?:instantly|immediately|at once|straight ?away|right away|on the spot|instantaneously|in an instant|within (?:seconds|moments|minutes|a few (?:seconds|minutes)))"
_AT_ONCE = rf"(?:{_NOW}|while you wait|(?:(?:the|from the) (?:moment|minute|second|instant) (?:that )?|as soon as )you(?:'ve|'re| have| are)? (?:just )?(?:paid|pay|ordered|order|placed (?:it|your order)|checked out|done)|the (?:very )?(?:moment|minute|second) (?:that )?(?:we|it|your (?:return|parcel))(?:'s|'ve| have| has| is)? (?:got |have |get |been )?(?:it|them|your (?:return|parcel)|back|here|received|arrived|arrives|lands)(?: back)?(?: (?:with us|here))?)"
_MAIL = r"(?:(?:every|all|each|any|your|our) )?e-?mails?"
_INSTANT: tuple[tuple[str, str], ...] = (
    (
        "refunds.time",
        rf"\brefunds? (?:is|are) (?:always |usually |normally |made |paid |issued |processed )*(?:instant|immediate|instantaneous|{_NOW}){_END}"
        rf"|\b(?:you(?:'ll| will)? (?:get|receive|have|see)|we(?:'ll| will)? (?:give|send|pay) you) (?:your|the) (?:money|refund)(?: back)? {_NOW}{_END}"
        rf"|\bwe(?:'ll| will)?(?: always)? refund (?:you|it|your (?:money|card|order|purchase)|the (?:money|price|full price)|everything) {_NOW}{_END}"
        rf"|\byour money (?:is|will be|lands|arrives)(?: back)?(?: (?:in|on|with) your (?:bank |card )?(?:account|card|bank))? (?:{_NOW}|the (?:moment|minute|second) (?:we|the parcel|it|your (?:return|parcel))[^.;,:]{{0,40}}){_END}",
    ),
    (
        "delivery.dispatch",
        rf"\b(?:we (?:ship|dispatch|despatch|send out|post)(?: (?:your|every|all|each))?(?: orders?)?|(?:every |all |your )?orders? (?:is|are|gets?) (?:shipped|dispatched|despatched|sent out|posted|sent off)) (?:{_NOW}){_END}",
    ),
    (
        "delivery.collection.ready",
        rf"\b(?:(?:collections?|click[ -](?:and|&|n)[ -]collect|pick-?ups?)(?: orders?)?|(?:your )?orders? (?:for|to) (?:collect(?:ion)?|pick(?:-| )?up))(?: is| are| will be|:| –)? (?:always )?ready (?:to (?:collect|pick up) |for (?:collection|pick-?up) )?{_AT_ONCE}{_END}"
        rf"|\b(?:your|an|every|the) order(?: is|'s| will be) (?:always )?ready (?:(?:to collect|to pick up|for (?:collection|pick-?up)|at the (?:counter|till|desk)|in (?:the|our) (?:shop|store)) ){_AT_ONCE}{_END}"
        rf"|\b(?<!we )(?<!we'll )(?<!we will )(?<!we can )(?<!they )(?<!they'll )(?:you can )?(?:collect|pick up|pick (?:it|them|your order) up)(?: (?:it|them|your order))? {_AT_ONCE}{_END}",
    ),
    (
        "contact.channels.email.first_response",
        rf"\b(?:we (?:reply|respond|answer)(?: to)? {_MAIL}|{_MAIL} (?:is|are|gets?|get) (?:always )?(?:answered|an answer|a reply|replied to)) {_NOW}{_END}",
    ),
    (
        "returns.label_time",
        rf"\b(?:return |returns )?label (?:arrives|comes|is sent|is e-?mailed|is with you|lands in your inbox|appears) {_NOW}{_END}",
    ),
)
_HOW_SOON = r"\W*(?:and |so )?(?:when|how (?:soon|quickly|fast|long))\b[^?]*"
_ASKED: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "delivery.collection.ready",
        lazy(rf"{_HOW_SOON}\b(?:collect(?:ion)?|pick (?:[a-z]+ )*up|pick-?up|ready)\b"),
    ),
    ("refunds.time", lazy(rf"{_HOW_SOON}\b(?:refund\w*|money back)\b")),
    (
        "delivery.dispatch",
        lazy(rf"{_HOW_SOON}\b(?:dispatch|despatch|ship|send (?:[a-z]+ )?out|post my order)\b"),
    ),
)
"""Questions to which "straight away" says that something takes no time."""
_AT_ONCE_THEN = lazy(
    rf"\W*(?:(?:oh|well|almost|nearly)[,:]? )?(?P<at>{_AT_ONCE})(?:,? (?:really|usually|in most cases))?\W*"
)
_SENT_OFF = lazy(r"\b(?:until|till|before|as long as|so long as|provided|if|up to)\b")
"""Words of an end that isn't the policy's, and may come to the same."""
_PLAIN = lazy(r"\b(?:instant\w*|on the spot|immediate)\b")
"""Words that nobody uses for "as soon as we can"."""
_LIMITED = lazy(
    r"\b(?:days?|hours?|weeks?|months?|years?|before|until|till|unless|if|as long as|provided|only|gift cards?|vouchers?|members?|memberships?|subscriptions?|subscribers?|plan|trial|pre-?orders?|in (?:the |our )?(?:shop|store|showroom)|but|except\w*|however|though)\b"
)
"""Words of an end or of a case."""
_SAID_TO_END = lazy(
    r"\b(?:before|until|till|unless|if(?! you(?:'ve)? (?:ever )?(?:find|found|come across|discover|unearth|dig))|within|as long as|so long as|provided|only|gift cards?|vouchers?|members?|memberships?|subscriptions?|subscribers?|plan|trial|pre-?orders?|but|except\w*|however|though)\b"
)
"""Words of an end or of a case beside a limit that is denied; a year that goes by is none."""
_AS_YOU_LIKE = lazy(_LONG)
_NUMBER = lazy(r"[0-9]")
_OTHERS = lazy(
    r"\b(?:gift cards?|vouchers?|members?|memberships?|subscri\w+|plans?|trials?|pre-?orders?|points|marketplace|classes|events?|tickets?)\b"
)
"""What else than an order can be cancelled, or has its own time."""
_EVENT = r"(?:(?:(?:the moment|the point) (?:that |when |at which )?)?(?:it|they|(?:the|your|an?) (?:order|parcel|package))(?:'s|'re| is| are| has been| have been| has| have)? (?:been )?(?:ship(?:s|ped)?|dispatched|despatched|leaves?|left|sent(?: out)?|packed|picked|deliver(?:ed|y)|arrives?|arrived|on its way|handed (?:over )?to the (?:courier|carrier))(?: (?:our|the) (?:warehouse|depot|building))?|dispatch|despatch|shipping|delivery)"
_YET = r"(?:as long as|so long as|provided(?: that)?|if) (?:it|they|(?:the|your) (?:order|parcel))(?:'s not| isn't| is not|hasn't| hasn't| has not| haven't)(?: yet)?(?: been)? (?:shipped|dispatched|despatched|left|sent(?: out)?|packed|arrived|delivered)"
_UNTIL_SENT: tuple[tuple[str, str], ...] = tuple(
    (
        key,
        rf"{_YOU}{do}(?: {_ORDER_OR_IT})?(?:,? (?:free|for free|free of charge))? (?:(?:at )?any ?time |right |all the way )?(?:up )?(?:until|till|to|before) {_EVENT}{_END}"
        rf"|\borders? (?:can|may) (?:always |still )?be {done} (?:(?:at )?any ?time |right |all the way )?(?:up )?(?:until|till|to|before) {_EVENT}{_END}"
        rf"|{_YOU}{do} {_ORDER_OR_IT} {_YET}{_END}",
    )
    for key, do, done in (
        ("orders.cancel_within", "cancel", "cancell?ed"),
        (
            "orders.change_within",
            "(?:change|amend|edit|alter|modify)",
            "(?:changed|amended|edited|altered|modified)",
        ),
    )
)
"""What is told to be possible until something happens, where the policy gives a time."""
_PATTERNS: tuple[tuple[str, Said, re.Pattern[str]], ...] = (
    *((key, Forever(), lazy(pattern)) for key, pattern in _ENDLESS),
    *((key, AtOnce(), lazy(pattern)) for key, pattern in _INSTANT),
    *((key, Forever(), lazy(pattern)) for key, pattern in _UNTIL_SENT),
)
_INDEX = Index(tuple(pattern for _, _, pattern in _PATTERNS))
NEEDS = (
    *("any time", "anytime", "any point", "any stage", "whenever", "how long", "forever"),
    *("for ever", "indefinitely", "deadline", "time limit", "cut-off", "last da", "fixed period"),
    *(
        "all the time",
        "as long as you",
        "as long as it takes",
        "much time",
        "limit on",
        "limit to",
        "too late to",
    ),
    *("for good", "for life"),
    *("instant", "immediate", "at once", "straight away", "straightaway", "right away"),
    *("on the spot", "within seconds", "within moments", "within minutes", "within a few"),
    *("the moment", "the minute", "the second", "while you wait", "as soon as you"),
    *("cancel", "change", "changed", "amend", "edit ", "edited", "alter", "modif"),
)


def boundless(wording: Wording, article: Article, around: Around, sentence: str) -> Iterator[Claim]:
    """What a sentence says to have no end, or to be done at once."""
    text = lowered(sentence)
    if text.rstrip().endswith("?"):
        return
    if around.asked and (answer := _AT_ONCE_THEN.fullmatch(text)):
        asked = (key for key, pattern in _ASKED if pattern.match(around.asked))
        key = next((one for one in asked if one in wording.policy.facts), "")
        if (
            key
            and not _OTHERS.search(around.asked)
            and not restriction(wording, around.asked).unknown
        ):
            span = Span(*answer.span("at"))
            yield claimed(article, around, sentence, (key,), AtOnce(), span, answers=True)
        return
    if _NUMBER.search(text):
        return
    near = [each for each in around.texts if each != around.asked]
    for number in _INDEX.possible(text):
        key, said, pattern = _PATTERNS[number]
        match = pattern.search(text) if key in wording.policy.facts else None
        if match is None or (key == "warranty.length" and is_of_others(text)):
            continue
        plainly = match.groupdict().get("plainly")
        limited = _SAID_TO_END if plainly else _LIMITED
        beside = _beside(match, lowered(around.passage.text))
        if limited.search(_AS_YOU_LIKE.sub(" ", beside) if plainly else beside):
            continue
        own = restriction(wording, text)
        if own.unknown or any(
            _OTHERS.search(each) or restriction(wording, each).unknown for each in near
        ):
            continue
        start = match.start() + len(match[0]) - len(match[0].lstrip(" :;–—"))
        claim = claimed(article, around, sentence, (key,), said, Span(start, match.end()), own=own)
        sure = (
            _PLAIN.search(match[0]) if isinstance(said, AtOnce) else not _SENT_OFF.search(match[0])
        )
        yield claim if sure else replace(claim, strength=Strength.CONTEXT)


def _beside(match: re.Match[str], passage: str) -> str:
    """A passage without the words that were found in one of its sentences."""
    return passage.replace(match[0], " ", 1)
