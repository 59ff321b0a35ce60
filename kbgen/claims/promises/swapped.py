"""What an exchange costs, and until when it may be asked for, in a text on exchanges that doesn't say again of what.

"It isn't free, though: you cover the postage on the new one", "Swap it for another colour whenever you like".
"""

from __future__ import annotations

from collections.abc import Iterator

from kbgen.claims.claim import Claim
from kbgen.claims.context.around import Around
from kbgen.claims.patterns import lazy
from kbgen.claims.promises.matter import BEGIN, END, Frame, Matter, said_of
from kbgen.claims.quantity import Charge, Forever
from kbgen.claims.topics.wording import Wording
from kbgen.model import Article

_ADVERBS = r"(?:(?:always|also|still|then|normally|of course|sadly|afraid|though|happily|gladly) )*"
_YOU = r"(?:you|customers)"
_POST = r"(?:(?:the|that|this|all|any|both lots of) )?(?:cost of (?:the )?)?(?:return )?(?:postage|shipping|carriage|delivery|courier|freight)(?: (?:costs?|charges?|fees?))?"
_OF_IT = r"(?: (?:both ways|each way|there and back|back|out again|on (?:the (?:new|second|replacement) (?:one|item|size|pair)|it|that|top)|for (?:it|that|the (?:swap|exchange|new one))|to (?:swap|exchange)[a-z' ]*|yourself))*"
_IT = r"(?:it|this|that|an? (?:swap|exchange)|swaps|exchanges|swapping|exchanging|the (?:swap|exchange)|swapping (?:it|sizes?|colou?rs?|things)|exchanging (?:it|sizes?|things))"
_SWAP = (
    r"\b(?:exchang\w*|swap\w*|(?:another|different|other|new) (?:size|colou?r|style|shade|model))\b"
)
_OTHERS = lazy(
    r"\b(?:refund\w*|returns?|money back|trade[- ]?in|part exchange|currenc\w*|students?|stock exchange|fault\w*|broken|damaged|our (?:mistake|fault)|got (?:it )?wrong|differen(?:ce|t price)|dearer|pricier|more expensive|book swap|swap shop|recipes?|points|loyalty|stamps|tips|stories|batter\w*|bottles?|recipes?|seats?|classes|lessons?|gift cards?|tickets?|bookings?|nothing to pay)\b"
)
_COST = Matter(
    "exchanges.cost",
    lazy(_SWAP),
    _OTHERS,
    tuple(
        Frame(Charge(is_charged=is_charged), lazy(pattern))
        for is_charged, pattern in (
            (
                True,
                rf"\b(?P<said>{_YOU}(?:'ll| will| do)? {_ADVERBS}(?:(?:have|need) to |must )?(?:pay(?: for)?|cover|bear|meet) {_POST}{_OF_IT})(?: (?:if|when) you[^.;:,]*)?{END}",
            ),
            (
                True,
                rf"{BEGIN}(?P<said>{_IT} (?:isn't|aren't|is not|are not|'s not|won't be) free(?: of charge)?){_ADVERBS}{END}",
            ),
            (
                True,
                rf"{BEGIN}(?P<said>{_POST}{_OF_IT} (?:is|are|comes|stays) {_ADVERBS}(?:on you|(?:down |up )?to you|at your (?:own )?(?:expense|cost)|yours to pay|for you to pay|out of your (?:own )?pocket)){END}",
            ),
            (
                True,
                rf"{BEGIN}(?P<said>there(?:'s| is) (?:an? )(?:(?:small|modest|little|handling) )*(?:charge|fee)(?: (?:for (?:it|that|this|doing so|the swap))| to pay| each time)?){END}",
            ),
            (
                False,
                r"(?:swap|exchange) [^.;:]{2,40}?,? (?P<said>(?:free of charge|for free|for nothing|at no (?:cost|charge)|(?:with )?no charge|without charg\w+(?: you)?(?: a thing| anything)?))"
                + END,
            ),
            (
                False,
                rf"{BEGIN}(?P<said>we(?:'ll| will)? {_ADVERBS}(?:pay(?: for)?|cover|meet) {_POST}{_OF_IT}){END}",
            ),
        )
    ),
)
_WISH = r"(?:you (?:like|want|wish|choose|please|get round to it|get around to it|can|'re ready)|it suits you)"
_WINDOW = Matter(
    "exchanges.window",
    lazy(_SWAP),
    lazy(
        rf"{_OTHERS.pattern}|\b(?:until|till|before|within|as long as (?!you)|so long as|days?|weeks?|months?)\b"
    ),
    tuple(
        Frame(Forever(), lazy(pattern))
        for pattern in (
            rf"\b(?:swap|exchange|bring it (?:in|back)|change it|come in)(?: [^.;:]{{2,40}}?)? (?P<said>(?:whenever|any ?time|at any time) {_WISH}|at any time|whenever|for ?ever){END}",
            rf"{BEGIN}(?P<said>(?:there(?:'s| is)|we have|we set) no (?:time )?(?:limit|deadline|cut-off|last date|rush|hurry)(?: (?:at all|whatsoever|on (?:swaps|exchanges|it|that)|for (?:swaps|exchanges|swapping|exchanging)(?: [a-z]+)?|to swap|to exchange))?){END}",
            rf"{BEGIN}(?P<said>(?:you can )?take (?:as long as {_WISH}|all the time (?:in the world|you (?:need|like|want)))){END}",
            rf"{BEGIN}(?P<said>it's never too late(?: (?:to|for) [a-z ]+?)?){END}",
        )
    ),
)
NEEDS = (
    *("postage", "shipping", "carriage", "delivery", "courier", "freight", "free", "fee", "charge"),
    *("cost", "on us", "on the house", "our treat", "nothing", "whenever", "any time", "anytime"),
    *("limit", "deadline", "cut-off", "rush", "hurry", "as long as", "all the time", "too late"),
    *("forever", "for ever", "last date"),
)


def swapped(wording: Wording, article: Article, around: Around, sentence: str) -> Iterator[Claim]:
    """What a sentence says exchanges to cost, and until when, where it stands in a text on them."""
    for matter in (_COST, _WINDOW):
        yield from said_of(matter, wording, article, around, sentence)
