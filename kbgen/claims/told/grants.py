"""What each grant says of which fact, and the words by which a sentence speaks of something beside it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kbgen.claims.context.around import Around
from kbgen.claims.meaning.grants import Grant
from kbgen.claims.patterns import lazy
from kbgen.claims.quantity import (
    COLLECTION,
    Body,
    Charge,
    Forever,
    PaidBackAs,
    Refused,
    Said,
    Spoken,
    Way,
)


@dataclass(frozen=True)
class Rule:
    """What a grant says of which fact."""

    key: str
    """The fact's key, with `*` for the name of a method or channel."""
    said: Said | None
    """What is said of it; None where that depends on the sentence."""
    near: str
    """Words of which one stands in the sentence, in what it answers or above it."""


_BACK = r"return|back\b|refund|unwanted|chang\w+ (?:your|my|their|of) mind|keep|final"
_KEPT = r"re-?stock|deduct|handling|keep|kept|h[eo]ld|withh|retain|full|whole|entire|every|off\b|less|process|inspect|penny|cent\b|dime"
_MONEY = r"refund|return|back\b|money|repa[iy]"
_SWAP = r"exchang|swap|replac"
_CANCEL = r"cancel|call\w* off|stop|withdraw|chang\w+ (?:your|my|their) mind"
_CHANGE = r"chang|amend|edit|alter|modif|correct|swap|switch|add"
_COVER = r"guarant|warrant|covered"
_LEAST = r"minimum|small|order|spend"
_AHEAD = r"deposit|front|advance|down\b|prepay"
_SENDING = r"deliver|shipping|shipped|postage|carriage|post\b"
_CALLING = r"call|phon|ring|number|line"
_DRIVER = r"deliver|brought|bring|courier|carrier|driver|van\b|parcel|post"
RULES: Mapping[Grant, Rule] = {
    Grant.WINDOW_ENDLESS: Rule("returns.window", Forever(), _BACK),
    Grant.WINDOW_NONE: Rule("returns.window", Refused(), _BACK),
    Grant.RETURN_FREE: Rule("returns.cost", Charge(is_charged=False), _BACK),
    Grant.RETURN_PAID: Rule("returns.cost", Charge(is_charged=True), _BACK),
    Grant.EXCHANGE_FREE: Rule("exchanges.cost", Charge(is_charged=False), _SWAP),
    Grant.EXCHANGE_PAID: Rule("exchanges.cost", Charge(is_charged=True), _SWAP),
    Grant.EXCHANGE_NONE: Rule("exchanges.window", Refused(), _SWAP),
    Grant.RESTOCK_FEE: Rule("returns.restocking_fee", Charge(is_charged=True), _KEPT),
    Grant.RESTOCK_NONE: Rule("returns.restocking_fee", Charge(is_charged=False), _KEPT),
    Grant.REFUND_CREDIT: Rule("refunds.method", PaidBackAs(is_credit=True), _MONEY),
    Grant.REFUND_MONEY: Rule("refunds.method", PaidBackAs(is_credit=False), _MONEY),
    Grant.CANCEL_ANY: Rule("orders.cancel_within", Forever(), _CANCEL),
    Grant.CANCEL_NONE: Rule("orders.cancel_within", Refused(), _CANCEL),
    Grant.CHANGE_ANY: Rule("orders.change_within", Forever(), _CHANGE),
    Grant.CHANGE_NONE: Rule("orders.change_within", Refused(), _CHANGE),
    Grant.GUARANTEE_ENDLESS: Rule("warranty.length", Forever(), _COVER),
    Grant.GUARANTEE_NONE: Rule("warranty.length", Refused(), _COVER),
    Grant.HOLD_ENDLESS: Rule("delivery.collection.hold", Forever(), r"collect|pick|hold|keep|fetch|store|hang on"),
    Grant.MINIMUM_NONE: Rule("orders.minimum", Charge(is_charged=False), _LEAST),
    Grant.MINIMUM_SOME: Rule("orders.minimum", Charge(is_charged=True), _LEAST),
    Grant.BODY_NONE: Rule("escalation.complaints.external_body", Body(""), r"complain|disput|ombuds|arbitrat|scheme|mediat|agree|settle"),
    Grant.DEPOSIT_NONE: Rule("orders.deposit", Charge(is_charged=False), _AHEAD),
    Grant.DEPOSIT_SOME: Rule("orders.deposit", Charge(is_charged=True), _AHEAD),
    Grant.PICKUP_NONE: Rule("returns.methods", Way(is_yes=False, place=COLLECTION), _BACK),
    Grant.PICKUP_SOME: Rule("returns.methods", Way(is_yes=True, place=COLLECTION), _BACK),
    Grant.INSTORE_NONE: Rule("returns.methods", Way(is_yes=False), _BACK),
    Grant.INSTORE_SOME: Rule("returns.methods", Way(is_yes=True), _BACK),
    Grant.DAMAGE_ENDLESS: Rule("orders.damage_report", Forever(), r"damag|broken|smash|crack|dent|breakage"),
    Grant.DELIVERY_FREE: Rule("delivery.methods.*.free_from", None, _SENDING),
    Grant.DELIVERY_PAID: Rule("delivery.methods.*.free_from", None, _SENDING),
    Grant.CALLS_FREE: Rule("contact.channels.*.cost", Charge(is_charged=False), _CALLING),
    Grant.CALLS_PAID: Rule("contact.channels.*.cost", Charge(is_charged=True), _CALLING),
    Grant.ENGLISH_ONLY: Rule("contact.channels.*.languages", Spoken(("en",), is_yes=False, is_outside=True), r"english"),
    Grant.BROUGHT: Rule("delivery.delivery_hours", None, _DRIVER),
    Grant.UNBROUGHT: Rule("delivery.delivery_hours", None, _DRIVER),
}  # fmt: skip

OF_DAYS = (Grant.BROUGHT, Grant.UNBROUGHT)
"""What is said of the days that a sentence names."""
DENIED = (
    Grant.WINDOW_NONE,
    Grant.EXCHANGE_NONE,
    Grant.CANCEL_NONE,
    Grant.CHANGE_NONE,
    Grant.GUARANTEE_NONE,
)
"""What shops deny for some goods, of which a policy has lists."""


def is_beside(grant: Grant, text: str, around: Around) -> bool:
    """Whether a sentence has words of something beside what it seems to grant, or stands below them."""
    near = f"{text} {around.asked}"
    if grant in _OF_ORDERS and _OF_CLUBS.search(
        f"{near} {around.before} {' '.join(around.titles)}"
    ):
        return True
    return any(grant in grants and words.search(near) for grants, words in _BESIDE)


_OF_ORDERS = (Grant.CANCEL_ANY, Grant.CANCEL_NONE, Grant.CHANGE_ANY, Grant.CHANGE_NONE)
_OF_CLUBS = lazy(
    r"\b(?:subscri\w*|member\w*|clubs?|class(?:es)?|courses?|bookings?|appointments?|plans?|auto-?ship|contract|pre-?orders?|accounts?|newsletter|cookies?|visits?|events?|hire|rental|this week)\b"
)
"""What else than an order is cancelled and changed."""
_OF_COVER = (Grant.GUARANTEE_ENDLESS, Grant.GUARANTEE_NONE)
_BESIDE = (
    (
        tuple(grant for grant, rule in RULES.items() if isinstance(rule.said, Forever | Refused)),
        lazy(
            r"\b(?:fees?|costs?|charge[ds]?|pay|paid|penalt\w+|free)\b|^\W*(?:any|much|(?:a )?(?:little|bit)) later\b|\b(?:later than|after) (?:that|this)\b"
        ),
    ),
    (
        _OF_ORDERS,
        lazy(
            r"\b(?:(?:until|till|before) (?!(?:the |your |it |they |it(?='))(?:(?:parcel|order|package|courier|goods|van|driver) )?(?:reach|arriv|land|turn|get|is (?:delivered|with)|(?:'s|is) (?:on|at|in|with) your?\b|has (?:reached|arrived))\w*)"
            r"|(?:once|after|when|if) [^.;,]{0,30}\b(?:pack|ship|sen[dt]|dispatch|despatch|le(?:ft|av)|on (?:its|the) way|gone|made|cut|print)\w*|(?:packed|shipped|dispatched|sent|left)\?)"
        ),
    ),
    (
        (Grant.WINDOW_NONE, Grant.EXCHANGE_NONE),
        lazy(r"\b(?:it|them|these|those|they|this|that)\b"),
    ),
    (
        (Grant.RETURN_FREE, Grant.DELIVERY_FREE),
        lazy(
            r"\b(?:repairs?|by our label|counter|shops?|stores?|showroom|branch(?:es)?|collect\w*|pick(?:ed)?[- ]?ups?|codes?|coupons?|customs|exchange|samples?|swatch\w*|other one)\b"
        ),
    ),
    (
        (Grant.EXCHANGE_FREE, Grant.EXCHANGE_PAID),
        lazy(r"\b(?:on|of) (?:your|the|every|any|each|an|all) orders?\b"),
    ),
    (
        (Grant.DELIVERY_PAID, Grant.RETURN_PAID),
        lazy(r"\b(?:vat|tax\w*|cards?|customs|wrap\w*|too small|exchange|both ways|insur\w*|don't have to)\b"),
    ),
    (
        _OF_COVER,
        lazy(
            r"\b(?:extended|further|additional|dates?|deliver\w*|next[- ]day|prices?|arriv\w*|guarantee (?:that|it|against|you)|against|exclu\w*|part of|matter|case|void\w*|wear|for as long as you (?!own(?! an?\b)|have|keep|ride|use|live)|isn't over|normal use)\b"
        ),
    ),
    ((Grant.GUARANTEE_NONE,), lazy(r"\b(?:covers?|covered|covering)\b")),
    (
        (Grant.HOLD_ENDLESS,),
        lazy(r"\b(?:couriers?|carriers?|drivers?|post office|neighbou?rs?|depots?|lockers?|until you come)\b"),
    ),
    (
        (Grant.MINIMUM_NONE, Grant.MINIMUM_SOME),
        lazy(r"\b(?:points?|samples?|trade|wholesale|sister|commitments?|contract|term|age|deposit|free|deliver\w*|shipping)\b"),
    ),
    (
        (Grant.CALLS_FREE, Grant.CALLS_PAID),
        lazy(r"\b(?:mobiles?|landlines?|abroad|overseas|premium|network|returned|visits?|call-?outs?)\b"),
    ),
    (
        (Grant.INSTORE_NONE, Grant.INSTORE_SOME, Grant.PICKUP_NONE, Grant.PICKUP_SOME),
        lazy(r"\b(?:hired?|rent\w*|rental|pages?|website|numbers?|warehouse|receipts?|exchang\w*|repairs?|large|bulky|furniture)\b"),
    ),
    (
        OF_DAYS,
        lazy(
            r"\b(?:islands?|large|suppliers?|to us|in (?:the|january|february|march|april|may|june|july|august|september|october|november|december)|only|never on|not on|until|from now)\b"
        ),
    ),
)  # fmt: skip
"""What grants speak of, and words of what isn't that."""
