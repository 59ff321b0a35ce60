"""By what customers are said to be able to pay or not, where the policy lists the ways.

Patterns read a sentence in small letters with plain apostrophes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from kbgen.claims.cases.claimed import claimed
from kbgen.claims.claim import Claim
from kbgen.claims.context import abstain
from kbgen.claims.context.around import Around
from kbgen.claims.patterns import lazy
from kbgen.claims.promises.completed import completed
from kbgen.claims.quantity import Payment
from kbgen.claims.topics.marking import lowered
from kbgen.claims.topics.wording import Wording
from kbgen.claims.verdict import AGREES, UNKNOWN, Comparison, contradicts
from kbgen.load.marks import Span
from kbgen.model import Article
from kbgen.values import Items

_CARD = "card"
_NAMES: Mapping[str, str] = {
    "visa": r"visa(?: (?:credit|debit|electron))?(?: cards?)?",
    "mastercard": r"master ?card(?:s\b)?(?: cards?)?",
    "american express": r"(?:american express|amex)(?: cards?)?",
    "discover": r"discover (?:cards?)",
    "diners club": r"diners(?:'? club)?(?: cards?)?",
    "jcb": r"jcb(?: cards?)?",
    "maestro": r"maestro(?: cards?)?",
    "unionpay": r"union ?pay(?: cards?)?",
    "paypal": r"paypal(?! (?:credit|pay later|pay in))",
    "apple pay": r"apple ?pay",
    "google pay": r"google ?pay|gpay",
    "klarna": r"klarna",
    "clearpay": r"clearpay|afterpay",
    "amazon pay": r"amazon pay",
    "shop pay": r"shop pay",
    "venmo": r"venmo",
    "alipay": r"alipay",
    "wechat pay": r"wechat(?: pay)?",
    "ideal": r"ideal(?=\W*$|[.,;:!]| (?:and|or|is|isn't)\b)",
    "bancontact": r"bancontact",
    "bank transfer": r"(?:direct )?bank transfers?|wire transfers?|bacs(?: transfers?)?",
    "cheque": r"(?:personal |paper )?cheques?(?! card)|(?:personal|paper) checks?|checks(?= (?:or|and|are|aren't)\b|\W*$|[.,;!])",
    "cash": r"cash(?! (?:back|on delivery|app|flow|refund|price))\b",
    "cash on delivery": r"cash on delivery|pay(?:ment)? on delivery",
    "cryptocurrency": r"crypto(?:currency|currencies)?|bitcoins?|ethereum",
    "gift card": r"(?:[\w'-]+ )?gift (?:cards?|vouchers?|certificates?)",
    _CARD: r"(?:(?:all |any |most )?(?:major )?(?:(?:credit|debit)(?:(?: and | or |/| & )(?:credit|debit))? cards?|bank cards?|payment cards?)|cards?)",
}
_OF_CARDS = ("visa", "mastercard")
"""Cards of which everybody thinks where cards are named as such."""
_OTHER_CARDS = ("american express", "discover", "diners club", "jcb", "maestro", "unionpay")
"""Cards that may or may not be meant by them."""
_ONE = (
    rf"(?:(?:by|with|via|using|through) )?(?:(?:an?|your|our|the) )?(?:{'|'.join(_NAMES.values())})"
)
_LIST = rf"(?P<list>{_ONE}(?:(?:, (?:and |or )?| and | or | & |/){_ONE})*)"
_EACH = lazy("|".join(rf"(?P<g{at}>{pattern})" for at, pattern in enumerate(_NAMES.values())))
_PARTS = lazy(r", (?:and |or )?| and | or | & |/")
_END = r"(?=\W*$|[.;:!)–—]|, (?:sorry|i'm afraid|please|but|so|too|as well|either)\b|,? (?:here|too|as well|either|online|at (?:the )?checkout|on (?:our|the) (?:web ?site|site)|at present|at the moment|any more|anymore|for (?:your|any|all)? ?orders?|as (?:a )?payment|as (?:a )?(?:method|means|form) of payment|on this site|though|if you (?:like|prefer|wish|want))(?=\W*$|[.,;!]))"
_HOW = r"(?:(?:also|now|still|currently|gladly|happily|always|even|only|just|all|sadly|unfortunately|exclusively) )*"
_NO_MORE = r"(?:can't|cannot|can not|don't|do not|doesn't|does not|won't|no longer|never|aren't able to|are not able to|are unable to|can no longer)"
_WITH = r"(?:payments? )?(?:(?:by|with|in|via|using|through|from|made (?:by|with|in)) )?"
_BY = r"(?:by|with|in|via|using|through)"
_TAKE = r"(?:accept|take|support|process|honou?r)s?"
_PAY = (
    r"(?:pay|check out|settle)(?: (?:for )?(?:your|the|an|any) (?:order|basket|bill)| us| for it)?"
)
_PAID = r"(?:payments?|(?:your |all |an )?(?:orders?|basket|bill))"
_DONE = r"(?:made|paid(?: for)?|settled)"
_WE = r"(?:^\W*|[.,;:!?–—] ?|\b(?:and|but|so|sorry|sadly|unfortunately|yes|no),? )(?:we|our (?:shop|store|website|checkout))"
_YOU = r"\b(?:you|customers|shoppers)"
_DENIED = tuple(
    lazy(pattern)
    for pattern in (
        rf"{_WE} {_HOW}{_NO_MORE} {_HOW}{_TAKE} {_WITH}{_LIST}{_END}",
        rf"{_WE}(?:'ve| have) stopped (?:accept|tak|support)ing {_WITH}{_LIST}{_END}",
        rf"{_YOU} (?:can't|cannot|can not|can no longer|may not|won't be able to|aren't able to) {_HOW}{_PAY} {_BY} {_LIST}{_END}",
        rf"(?:^\W*|[.;!] ){_PAID} (?:can't|cannot|can not|can no longer|may not) be {_DONE} {_BY} {_LIST}{_END}",
        rf"(?:^\W*|[.;!] ){_LIST} (?:do|does)(?:n't| not) work (?:here|on (?:our|this) (?:web ?)?site|at (?:our|the) checkout)(?=\W*$|[.,;!])",
        rf"(?:^\W*|[.;!] )(?:(?:sorry|unfortunately|sadly|payments? {_BY}|paying {_BY}),? )*{_LIST}(?: payments?)? (?:(?:are|is)(?:n't| not| no longer) {_HOW}(?:accepted|available|taken|supported|possible|an option|a way to pay|offered)|(?:can't|cannot|can not|may not|can no longer) be (?:used|accepted|taken)(?: (?:to pay|for payment))?){_END}",
        rf"(?:^\W*|[.;!] )(?:sorry,? )?no {_LIST}(?=\W*$|, (?:sorry|please|i'm afraid|thank)\b)",
    )
)
_GRANTED = tuple(
    lazy(pattern)
    for pattern in (
        rf"{_WE}(?:(?: can|'re (?:happy|glad|pleased) to| are (?:happy|glad|pleased) to))? {_HOW}{_TAKE} {_WITH}{_LIST}{_END}",
        rf"(?<!if )(?<!when )(?<!where ){_YOU} (?:can|may|could) {_HOW}{_PAY} {_HOW}{_BY} {_LIST}{_END}",
        rf"(?:^\W*|[.;!] ){_PAID} (?:can|may) {_HOW}be {_DONE} {_HOW}{_BY} {_LIST}{_END}",
        rf"{_WE} {_HOW}welcome {_LIST}{_END}",
        rf"(?:^\W*|[.;!] )(?:(?:or|simply|please|just) )*pay {_HOW}{_BY} {_LIST}{_END}",
        rf"(?:^\W*|[.;!] )(?:payments? {_BY} |paying {_BY} )?{_LIST}(?: payments?)? (?:(?:is|are) {_HOW}(?:accepted|available|taken|supported|possible|welcome|fine|an option)|can {_HOW}be used(?: (?:to pay|for payment))?){_END}",
        rf"(?:^\W*|[.;!] )(?:(?:ways|how) (?:to pay|you can pay)|(?:accepted )?(?:payment methods|methods of payment|payments)(?: accepted)?|we (?:accept|take))(?: are| include)?: {_LIST}{_END}",
    )
)
_ONLY = tuple(
    lazy(pattern)
    for pattern in (
        rf"{_WE} (?:can )?(?:(?:currently|now) )*(?:only|just|exclusively) {_TAKE} {_WITH}{_LIST}{_END}",
        rf"{_YOU} can (?:only|just) pay {_BY} {_LIST}{_END}",
        rf"\b(?:the only (?:ways?|methods?) (?:to pay|of payment)|the only (?:payment methods?|cards) (?:that )?we (?:accept|take)) (?:is|are) {_LIST}{_END}",
        rf"(?:^\W*|[.;!] )payment (?:is|can be made|may be made) (?:only )?{_BY} {_LIST} only{_END}",
    )
)
_GATE = lazy(
    r"\b(?:visa|master ?cards?|amex|american express|discover|diners|jcb|maestro|union ?pay|paypal|apple ?pay|google ?pay|gpay|klarna|clearpay|afterpay|amazon pay|shop pay|venmo|alipay|wechat|ideal|bancontact"
    r"|bank transfers?|wire transfers?|bacs|che(?:que|ck)s?|cash|on delivery|crypto\w*|bitcoins?|ethereum|gift (?:cards?|vouchers?|certificates?)|cards?)\b"
)
_PAYING = lazy(
    r"\b(?:pay|pays|paying|paid|payments?|settled?|check out|work|accept\w*|tak(?:e|en|ing)|support\w*|available|used|only|no|option|welcome|fine|process|honou?r)\b"
)
_OF_A_CASE = lazy(
    r"\b(?:refund\w*|return\w*|exchang\w*|paid back|money back|show ?rooms?|in[- ]store|in our (?:shops?|stores?)|in person|branch\w*|counter|tills?|stalls?|fairs?|markets?|workshops?|class(?:es)?|courses?|events?"
    r"|trade|wholesale|business(?:es)?|corporate|account customers|schools?|phone|telephone|calls?|abroad|overseas|international|subscri\w*|members?|membership|deposits?|lay-?(?:by|away)|instal\w+|finance|credit terms"
    r"|dut(?:y|ies)|customs|tax(?:es)?|donat\w*|tips?|drivers?|couriers?|collect\w*|pick-?up|repairs?|rentals?|hire|bookings?|trade-?ins?|pre-?orders?|large orders|orders? (?:over|above|under|below)|gift cards? (?:with|using|by)|(?:buy|buying|buys|bought|purchas\w+) (?:a |an |our )?(?:e-)?gift"
    r"|(?<!be )used to|until|soon|from (?:january|february|march|april|may|june|july|august|september|october|november|december|next)|if (?:we|you (?:live|are|order|buy|pay|choose)|your)|unless|except|some|other|another|scam\w*|fraud\w*|fake)\b"
)
"""Words of a case that has ways to pay of its own, or of what is not the shop's."""
_KEYS = lazy(
    r"^terms\.(?:.*[._])?(?:payments?|pay|paying|ways_to_pay|payment_(?:methods|options|types|ways)|accepted_(?:payments?|cards))(?:\.(?:methods|ways|accepted|options|types|list|by))?$"
)


def payments(wording: Wording, article: Article, around: Around, sentence: str) -> Iterator[Claim]:
    """The ways to pay that a sentence grants or denies, which may not be those of the policy's list."""
    key = _key(wording)
    if not key or not _GATE.search(f"{around.asked} {lowered(sentence)}"):
        return
    if any(_OF_A_CASE.search(text) for text in (around.asked, around.before, *around.titles)):
        return
    for statement in completed(around, lowered(sentence)):
        text = statement.text
        found = _told(text) if not text.rstrip().endswith("?") else None
        if found is None or abstain.is_idle(text.replace("be used to", "")):
            continue
        said, span = found
        place = statement.span or Span(
            max(0, span.start - statement.head), max(0, span.end - statement.head)
        )
        sure = not said.is_yes and not statement.is_reply
        yield claimed(
            article, around, sentence, (key,), said, place, is_sure=sure, answers=statement.is_reply
        )
        return


# Every sentence asks for it.
@lru_cache(maxsize=4)
def _key(wording: Wording) -> str:
    """The fact that lists the ways to pay, by names that are known; nothing where the policy has none."""
    for key, fact in wording.policy.facts.items():
        if isinstance(fact.value, Items) and _KEYS.search(key) and known_ways(fact.value):
            return key
    return ""


@lru_cache(maxsize=4_096)
def _told(text: str) -> tuple[Payment, Span] | None:
    if not _PAYING.search(text) and ":" not in text:
        return None
    if _OF_A_CASE.search(text):
        return None
    for patterns, is_yes, is_only in (
        (_DENIED, False, False),
        (_ONLY, True, True),
        (_GRANTED, True, False),
    ):
        for pattern in patterns:
            if match := pattern.search(text):
                ways = tuple(dict.fromkeys(map(_name, _PARTS.split(match["list"]))))
                start = match.start() + len(match[0]) - len(match[0].lstrip(" .,;:!?–—-*"))
                return Payment(ways, is_yes, is_only), Span(start, match.end())
    return None


def _name(words: str) -> str:
    """The name of a way to pay that some words stand for; nothing for none."""
    match = _EACH.search(words)
    return list(_NAMES)[int(match.lastgroup[1:])] if match and match.lastgroup else ""


def known_ways(policy: Items) -> tuple[str, ...]:
    """The names of the ways to pay that a policy lists, as far as they are known."""
    texts = (re.sub(r"\s+", " ", item.written().lower()) for item in policy.items)
    return tuple(name for text in texts for part in _PARTS.split(text) if (name := _name(part)))


def compare_payment(said: Payment, policy: Items) -> Comparison:
    """What is said of ways to pay against the policy's list of them."""
    known = known_ways(policy)
    if said.is_only:
        left = [one for one in known if _is_in(one, said.ways) is False]
        if left:
            return contradicts(f"leaves out a way to pay that the policy has: {_shown(left[0])}")
    for way in said.ways if said.is_yes else ():
        if _is_in(way, known) is False:
            return contradicts(f"promises a way to pay that the policy doesn't list: {_shown(way)}")
    for way in () if said.is_yes else said.ways:
        if way in known or (way == _CARD and {*_OF_CARDS} & {*known}):
            return contradicts(f"denies customers a way to pay that the policy has: {_shown(way)}")
    return AGREES if any(way in known for way in said.ways) else UNKNOWN


def _is_in(way: str, known: tuple[str, ...]) -> bool | None:
    """Whether a way to pay is among others; None where nobody can tell."""
    if not way or way in known:
        return True if way else None
    if way == _CARD:
        return bool({*_OF_CARDS, *_OTHER_CARDS} & {*known})
    if _CARD in known and way in _OF_CARDS:
        return True
    return None if _CARD in known and way in _OTHER_CARDS else False


def _shown(way: str) -> str:
    return f'"{way}"'
