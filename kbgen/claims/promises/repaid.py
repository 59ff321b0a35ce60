"""How and when money is paid back, in a text on refunds that doesn't say again of what it speaks.

"It goes right back on your card", "We refund you the moment your parcel is scanned in".
"""

from __future__ import annotations

from collections.abc import Iterator

from kbgen.claims.claim import Claim
from kbgen.claims.context.around import Around
from kbgen.claims.patterns import lazy
from kbgen.claims.promises.matter import BEGIN, END, Frame, Matter, said_of
from kbgen.claims.promises.paid_back import paid_back
from kbgen.claims.quantity import AtOnce, PaidBackAs
from kbgen.claims.topics.marking import lowered
from kbgen.claims.topics.wording import Wording
from kbgen.model import Article

_VOUCHER = r"(?:an? |your )?(?:(?:store|shop|account|house|in-store) credit(?: note)?|credit notes?|(?:gift )?(?:vouchers?|cards?(?<=gift card)|cards?(?<=gift cards))|gift (?:tokens?|certificates?))"
_CARD = r"(?:(?:to|on|onto|into) )?(?:(?:the|your|whatever|whichever) (?:same )?(?:(?:original )?(?:payment )?card|bank account|original (?:payment method|form of payment)|account|card|method)(?: (?:that )?(?:you (?:paid|bought it) (?:with|from|by)|you used|it came from))?|whatever you paid with|where it came from|(?:in )?the (?:same )?way (?:that )?(?:you paid|it came))"
_OFTEN = r"(?:(?:always|only|all|just|simply|then|now|straight|right|directly|immediately) )*"
_MONEY = r"(?:(?:all |every |your |the |any |our )?(?:full )?(?:refunds?|money(?: back)?|amount|value|price|sum|cost|total|what you paid|cash)|it|that|this|they)"
_GIVE = r"(?:give|pop|put|send|issue|offer|load|pay|return|do|credit|refund|add)"
_FOR_IT = r"(?: (?:for|to) (?:the|its|that|their) (?:full )?(?:amount|value|price|sum|same amount)(?: of [a-z' ]+?)?| (?:to spend|to use|for your next|good for|for use|with us|in the shop|in our shop)[a-z' ]*| instead| always| only| every time| for you)*"
_NOW = r"(?:instantly|immediately|at once|straight ?away|right away|on the spot|there and then|the (?:very )?(?:moment|minute|second|instant) [^.;,:]{3,60}?|that very day|overnight)"
_ABOUT = lazy(
    r"\b(?:refund(?:s|ed|ing)?|money back|get(?:ting)? (?:my|your) money|reimburs\w*|paid back)\b"
)
_ABOUT_WAY = lazy(
    r"\b(?:refund(?:s|ed|ing)?|money back|get(?:ting)? (?:my|your) money|reimburs\w*|paid back|what you (?:return|send back)|return(?:s|ing))\b"
)
_OTHERS = lazy(
    r"\b(?:exchang\w*|swap\w*|trade[- ]?ins?|deposits?|price[- ]match\w*|loyalty|points|members?(?:hip)?|referr?\w*|buy[- ]?back|cancel\w*|gift (?:receipts?|recipients?)|gifts|reviews?|paid (?:with|by|using) (?:an? |your )?(?:gift|voucher|store|paypal|cash|cheque|check)|damage deposit|hire|rental|class(?:es)?|tickets?|finance|expir\w*|run out|runs out|hold|compensat\w*|sorry we|delay\w*|late|goodwill|expenses|vat|tax)\b"
)
_WAY = Matter(
    "refunds.method",
    _ABOUT_WAY,
    _OTHERS,
    tuple(
        Frame(PaidBackAs(is_credit=is_credit), lazy(pattern), is_answer=is_answer)
        for is_credit, pattern, is_answer in (
            (
                True,
                rf"{BEGIN}(?P<said>(?:we|i)(?:'ll| will| do)? {_OFTEN}{_GIVE} (?:you )?(?:{_MONEY} )?(?:(?:back )?(?:on|onto|as|in|into|to|by|with) )?{_VOUCHER}{_FOR_IT}){END}",
                False,
            ),
            (
                True,
                rf"\b(?P<said>you(?:'ll| will)? {_OFTEN}(?:be (?:given|sent|issued|offered|credited with|refunded (?:with|in|by|as))|get|receive|have)(?: (?:{_MONEY}))? ?(?:(?:back )?(?:as|in|on|by) )?{_VOUCHER}{_FOR_IT}){END}",
                False,
            ),
            (
                True,
                rf"{BEGIN}(?P<said>{_MONEY}(?:'s| is| are| comes?| goes| go| will be| takes? the form of) {_OFTEN}(?:(?:back )?(?:as|in|by|onto|on|to|with|given as|paid as|made as|issued as) )?{_VOUCHER}{_FOR_IT}){END}",
                False,
            ),
            (
                True,
                rf"^\W*(?P<said>{_OFTEN}(?:(?:as|by|in|with|on|onto) )?{_VOUCHER}{_FOR_IT}){END}",
                True,
            ),
            (
                False,
                rf"{BEGIN}(?P<said>{_MONEY}(?:'ll be|'ll| will be| will|'s| is| are)? ?{_OFTEN}(?:goes|go|put|paid|sent|comes?|returned|refunded|credited) {_OFTEN}(?:back )?{_OFTEN}{_CARD}){END}",
                False,
            ),
            (
                False,
                rf"{BEGIN}(?P<said>(?:we|i)(?:'ll| will)? {_OFTEN}(?:put|send|pay|return|refund|pop) {_MONEY} {_OFTEN}(?:back )?{_OFTEN}{_CARD}){END}",
                False,
            ),
            (
                False,
                rf"\b(?P<said>you(?:'ll| will)? {_OFTEN}(?:get|receive|have|be) (?:{_MONEY}|refunded|repaid) ?(?:back )?{_OFTEN}{_CARD}){END}",
                False,
            ),
            (
                False,
                rf"{BEGIN}(?P<said>(?:no|we (?:don't|do not|never) (?:do|give|offer|use|issue)|there's no|never) {_VOUCHER}(?: here| with us| at all)?){END}",
                False,
            ),
            (False, rf"^\W*(?P<said>{_OFTEN}(?:back )?{_OFTEN}{_CARD}){END}", True),
        )
    ),
)
_WHEN = Matter(
    "refunds.time",
    _ABOUT,
    lazy(
        rf"{_OTHERS.pattern}|\bbanks?\b|\b(?:e-?mail|confirm\w*|receipt|tell you|let you know|start\w*|process(?:es|ing)?|request)\b"
    ),
    tuple(
        Frame(AtOnce(), lazy(pattern), is_answer=is_answer)
        for pattern, is_answer in (
            (
                rf"{BEGIN}(?:we|i)(?:'ll| will)? {_OFTEN}(?:refund|repay|pay back|pay|give|send|put|return) (?:you )?(?:{_MONEY} )?(?:back )?(?:to you |{_CARD} )?(?P<said>{_NOW}){END}",
                False,
            ),
            (
                rf"\byou(?:'ll| will)? {_OFTEN}(?:see|get|have|receive|be) (?:{_MONEY}|refunded|repaid) ?(?:back )?(?:in your account )?(?P<said>{_NOW}){END}",
                False,
            ),
            (
                rf"{BEGIN}{_MONEY}(?:'s|'ll be| is| are| will be|'ll| will)? ?{_OFTEN}(?:(?:back )?(?:with you|in your account|on your card|yours|there|made|paid|sent|done|arrives?|lands?|shows? up|goes|comes|go|come|back) ?)+(?P<said>{_NOW}){END}",
                False,
            ),
            (rf"^\W*(?P<said>{_NOW}){END}", True),
        )
    ),
)
NEEDS = (
    *("credit", "voucher", "gift ", "card", "you paid", "payment", "account", "moment", "minute"),
    *("second", "instant", "at once", "away", "same day", "that very day", "spot", "then"),
    *("immediately", "overnight", "came"),
)


def repaid(wording: Wording, article: Article, around: Around, sentence: str) -> Iterator[Claim]:
    """How and when a sentence says money to be paid back, where it stands in a text on refunds."""
    is_read = any(paid_back(lowered(sentence)))
    for matter in (_WHEN,) if is_read else (_WAY, _WHEN):
        yield from said_of(matter, wording, article, around, sentence)
