"""What pages say beside a fact in its own words: at other times, for a part of it, of a stage of it.

Patterns read a sentence in small letters in which `§` stands for the quantity. Each belongs to the facts
of which it speaks, and is asked only where a statement was taken for one of them.
"""

from __future__ import annotations

from collections.abc import Callable

from kbgen.claims.hours.closed_on import PLACE
from kbgen.claims.patterns import lazy
from kbgen.claims.quantity import Quantity, YearlessDay
from kbgen.values import Day, Duration, Email, Money, Time

_BUSY = lazy(
    r"\b(?:during|in|at|over|around)\s(?:the |our |any |very |more )?(?:busy|busier|busiest|peak|holiday|high|sale|sales|promotional|festive|quieter)\s(?:\w+ ){0,2}?(?:periods?|times?|seasons?|months?|weeks|demand|volumes?|days|events)\b"
    r"|§[^.;,]{0,40}\b(?:when (?:we're|we are|it's|things (?:are|get)) (?:very |really |especially )?busy|at busy times)\b"
)
"""When it may take longer than it usually does."""
_THEN_BUSY = lazy(rf"(?:{_BUSY.pattern}),? §")
_HEDGED = lazy(
    r"\bnot (?:an? |offered as an? |sold as an? )?(?:guaranteed )?§ (?:guarantee|service|promise)"
    r"|\bin (?:extreme|rare|exceptional|some|certain|the worst) (?:cases|circumstances|instances)\b[^.;§]{0,30}§"
    r"|\bfrom § to\b(?! ?[\d£$€])"
    r"|^\W*(?:some|a few) (?:of (?:our|the) )?(?:refunds|orders|parcels|replies|answers|claims|complaints|requests|e-?mails)\b[^.;,§]*§"
    r"|\b(?:many|some|a few|certain|several) (?:of (?:our|these|them) )?(?:[\w-]+ ){0,2}?(?:may|might|can|could) [^.;,§]{0,40}§"
)
"""What is said not to be so, or only of some."""
_INSPECTED = lazy(
    r"^(?!.*\b(?:and|then|to) (?:\w+ ){0,2}?(?:refund|pay|credit)|.*\b(?:we|you)(?:'ll)? (?:\w+ )?(?:refund|pay|credit|issue|transfer|reimburse|(?:give you|have) your money)\b[^.;,]*§).*\b(?:inspect\w*|examin\w+|quality check\w*)\b"
)
"""The look at what came back, which is but a stage."""
_SENT_BACK = lazy(
    r"\b(?:allow|wait|give it) §[^.;]{0,60}\bbefore (?:you )?(?:get(?:ting)? in touch|contact\w*|chas\w*|call\w*|e-?mail\w*|enquir\w*|inquir\w*|report\w*|ask\w*|rais\w*)\b"
    r"|\btransit\b[^.;§]{0,60}§|§[^.;]{0,20}\bin transit\b|\bfor us to (?:receive|get) (?:your|the|it)\b"
    r"|§ (?:of|after|from|since|once) (?:you(?:'ve| have)? )?(?:giv(?:e|ing|en)|hand(?:ed|ing)?|post(?:ed|ing)?|mail(?:ed|ing)?|dropp(?:ed|ing)|send(?:ing)?|sent) (?:\w+ ){0,5}?(?:off|back|over|in|shipper|carrier|courier|post office)\b"
)
"""The return's own way to the shop, and how long to wait before asking."""
_NOT_AFTER = lazy(r"(?:\b(?:not|unable|cannot|never)\b|n't\b)[^.;§]*\bafter §")
"""From when on something is no longer paid back, or not in some way."""
_NO_STOCK = lazy(r"\bback-?order\w*|\bpre-?order\w*|\bout of stock\b|\bawaiting stock\b")
_LOOKED_FOR = lazy(r"\b(?:investigat\w+|look into|enquiry|enquiries|inquiry)\b")
_LOST = lazy(r"\b(?:lost|missing|replac\w+|refund\w*|re-?sen[dt]\w*|another one|new one)\b")
_OTHER_PLACES = lazy(
    r"\b(?:other|remote|rural|outlying) (?:[a-z]+ )?(?:regions?|areas?|cities|towns|locations?|parts|counties|provinces|states|postcodes?|islands?)\b"
)
"""Places that a policy does not tell apart."""
_SOME_PLACES = lazy(
    r"\b(?:rural|regional|outlying|outback|interstate|metro(?:politan)?) (?:deliver(?:y|ies)|address(?:es)?|areas?|towns?|post|orders|parcels|customers)\b"
    r"|\((?:[^()§]*[^()§\w])?(?:regional|remote|rural|outlying|metro|metropolitan|interstate)\b[^()§]*\)"
    r"|\((?:[^()§]*[^()§\w])?only\) §|\b(?:major|main|bigger|larger|capital|other) (?:\w+ )?(?:city|cities|towns|cent(?:re|er)s|urban areas)\b|(?<!north and )(?<!north and the )(?<!north & )(?<!north or )\b(?:north|south) island\b"
)
"""The same, by words that may be in a method's name."""
_SOME_PARCELS = lazy(
    r"\b(?:large|larger|big|bigger|bulky|heavy|heavier|oversized?|small|smaller) (?:parcels|packages|boxes|letters|packets|consignments)\b[^.;§]{0,40}§"
)
"""Parcels of some size, for which nothing else in a policy is."""
_HOWEVER = lazy(
    r"\W*(?:however|but|still|that said|even so|nevertheless|nonetheless),? (?:we (?:ask|advise) you to )?(?:please )?(?:do )?allow (?:us )?§"
)
_GIVEN = lazy(r"\d[^.;]{0,20}\b(?:minutes?|hours?|days?|weeks?)\b")
"""A time that a sentence gives, and the longest to be reckoned with that the next one adds."""
_AGAIN = lazy(
    r"\b(?:re-?(?:deliver|send|sent|dispatch|ship|post|direct|rout)\w*|trying to deliver|tried to deliver|(?:failed|attempted|missed|second|further|another|refused) (?:deliver|attempt)\w*"
    r"|undeliver\w+|\b(?:comes?|tr(?:y|ies)|calls?) (?:once more|again|a second time|one more time)\b|(?:sent|returned|comes?|came|come) back to us|returned to (?:us|sender)|unclaimed|refus\w+ (?:the )?(?:parcel|delivery|order))\b"
)
"""A parcel that could not be handed over."""
_FREE_THING = lazy(
    r"§ (?:[a-z-]+ )?(?:tracking|samples?|gifts?|gift[- ]wrap\w*|parking|advice|support|helpline|assembly|installation|removal|recycling|engraving|fittings?|alterations?|quotes?|consultations?|insurance|packaging|labels?|pick-?ups?|collections?)\b"
)
"""What is free, and no delivery."""
_LESSENED = lazy(
    r"\b(?:reduc(?:e|es|ing)|cut(?:s|ting)?|lower(?:s|ing)?|discount(?:s|ed|ing)?)\b[^.§]{0,60}§|§;? to (?:free|nothing|zero)\b|\b(?:takes?|knocks?|shaves?|saves?|cuts?|chops?) (?:you |members |them |another |a further )?§ (?:off|on)\b"
)
_ON_TOP = lazy(
    r"\b(?:each|every|any|per) (?:additional|extra|further|subsequent) (?:[\w-]+ ){0,2}?§|\bplus §|§;? (?:per|for (?:each|every|any)) (?:additional|extra|further|subsequent|other)\b"
    r"|\b(?:surcharge|supplement|extra charge|premium) of §|\badd(?: an?)? § (?:for|per) (?:each|every|any)\b|\+ ?§|§ (?:surcharge |supplement |extra |more )?(?:on top|in addition|over and above|extra on)\b|\badds? § to (?!(?:the|your|an?|any|every|each) (?:orders?|basket|bill|total|cart)\b)|(?<!for )§ (?:more|less|dearer|cheaper)\b|\b(?:extra|additional|another|further) §"
)
"""What comes to a cost, or off it."""
_BANDS = lazy(r": [£$€]\s?[\d.,]+;?\s?[-–]\s?§")
"""The end of a band of orders in the head of a column: "£30-£49.99"."""
_BETWEEN = lazy(
    r"\borders? (?:of |worth |valued |that (?:are|come) )?(?:between|from) (?:[£$€]\s?[\d.,]+|§);? (?:and|to|up to) (?:[£$€]\s?[\d.,]+|§)"
)
"""A band of orders in the midst of others."""
_ORDERS_OF = lazy(
    r"\W*(?:for |on )?(?:all |uk |us |domestic )?(?:orders?|baskets?|purchases?) (?:over|above|of|from|under|below|between|up to|more than|less than) [£$€]\s?\d[\d.,]*(?: (?:and|to|or) (?:[£$€]\s?\d[\d.,]*|more|over|above|less|under))?\W*"
)
"""What stands above a list of what orders of some size cost."""
_WEIGHT = lazy(r"\d\s?(?:kgs?|kilos?|g|grams?|lbs?|oz|pounds|ounces)\b")
_OF_SIZE = lazy(
    r"§ (?:for|per) (?:an? |each |every |our |the )?(?:large|larger|small|smaller|medium|heavy|heavier|bulky|oversized?|big|bigger) (?:letters?|parcels?|packets?|packages?|box(?:es)?|envelopes?)\b"
)
_BY_AN_HOUR = lazy(
    r"\b(?:with|our|an?|optional|for) (?:before|pre)[ -](?:noon|midday|\d{1,2}(?:[.:]\d\d)? ?[ap]\.?m\.?);? (?:delivery|service|option)\b[^.;]*§"
)
"""A dearer service that comes by an hour."""
_BAND = lazy(r"[£$€]\s?\d|\b(?:over|under|up to|less than|more than|above|below) [£$€]")
_FREE = lazy(
    r"\b(?:free|on us|nothing|no (?:charge|cost|fee|delivery|shipping|postage)|waive\w*|complimentary|we pay|paid by us|without (?:charge|postage|shipping))\b|[£$€]0\b"
)
_ASKED_OF = lazy(
    r"\b(?:signature|sign(?:ed)? for|insur\w+|adult|photo id|identification|verif\w+|deposit|quote|approval|manual(?:ly)? (?:review|check)\w*|restricted|surcharge)\b"
)
"""What orders from an amount on need, other than that they are free."""
_DONE_AT = lazy(
    r"^(?!.*\b(?:cut-?off|deadline|last orders)\b).*\b(?:process|pack|start|begin|collect|pick|print|open)\w*\b[^.;§]*\bat §"
)
"""When something is done each day, and no time by which to order."""
_DAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:days?)?"
_DAYS = lazy(
    rf"\b{_DAY}\b\.?(?P<range> ?(?:-|–|—|(?:up )?(?:to|until) and including|up to|through to|to|through|till|until|and|&|,) ?{_DAY}\b)?|\bweekends?\b"
)
_TO_DAY = lazy(rf"§[^.;§]{{0,3}}(?:(?:up )?(?:to|until)(?: and including)?|through) {_DAY}\b")
"""The end of a range of days that begins inside the figure."""
_BROUGHT_BY = lazy(r"§ (?:delivery|service|option|slot)\b")
"""The hour by which a parcel comes: "before-noon delivery"."""
_LIKELIER = lazy(r"\b(?:better|best|good|greater|higher) chance\b|\bmore likely\b")
_DAILY = lazy(r"\b(?:weekdays?|every ?day|daily|(?:working|business) days?)\b")


def is_beside(
    key: str, said: Quantity, near: str, whole: str, before: str, names: str = ""
) -> bool:
    """Whether a statement taken for a fact is but beside it.

    `near` is the quantity's own part of the sentence `whole`, `before` the sentence before it, `names`
    what the sentence calls the shop's own methods.
    """
    value = said.value
    if key.endswith(_OF_PARCELS):
        is_of_method = bool(names.strip()) and isinstance(value, Duration)
        found = _SOME_PLACES.search(near) or (not is_of_method and _SOME_PARCELS.search(near))
        if found and not any(word in names for word in found[0].split()[:1]):
            return True
    if isinstance(value, Duration) and any(
        one.search(text) for one, text in ((_BUSY, near), (_THEN_BUSY, whole), (_HEDGED, near))
    ):
        return True
    test = next((test for end, test in _TESTS if key.endswith(end)), None)
    return test is not None and test(said, near, whole, before)


def _of_bank(said: Quantity, near: str, whole: str, before: str) -> bool:
    return bool(_TO_WALLET.search(near))


_TO_WALLET = lazy(
    r"\b(?:to|into) (?:an? |your |the )?(?:paypal|venmo|klarna|afterpay|clearpay|apple pay|google pay|alipay|wechat)(?: (?:accounts?|balances?|wallets?))?\b[^.;]*§"
)
"""A refund to what is no bank, which has a time of its own."""


def _of_refund(said: Quantity, near: str, whole: str, before: str) -> bool:
    return any(one.search(near) for one in (_SENT_BACK, _INSPECTED, _NOT_AFTER))


def _of_dispatch(said: Quantity, near: str, whole: str, before: str) -> bool:
    if _SERVICE.search(near):
        return True
    return bool(_NO_STOCK.search(before)) and not _NO_STOCK.search(whole)


_SERVICE = lazy(
    r"\b(?:(?:next|2nd|second|two|3rd|third)[- ]day air|ground|priority mail|first[- ]class mail|surepost|smartpost)\b[^.;§(]{0,12}\(§"
)
"""A carrier's service with the time that it takes in brackets."""


def _of_closure(said: Quantity, near: str, whole: str, before: str) -> bool:
    is_day = isinstance(said.value, Day | YearlessDay)
    closed = _CLOSED.search(whole)
    if closed and (_OF_ANOTHER.search(closed["what"]) or not _SHOP.search(closed["what"])):
        return True
    return is_day and bool(_EARLY.search(whole)) and not _SHUT.search(whole)


_CLOSED = lazy(
    r"(?:^|[.;:,!?] ?|\b(?:and|but|so|while|because|when|if|as|since) )(?:the|an?|their|your|his|her|its|my) (?P<what>[a-z' -]{3,40}?)(?: (?:is|are|was|were|stays?|remains?|will be|will stay|will remain|has been))(?: (?:also|both|all|now|still))* (?:closed|shut)\b"
)
"""What is closed, as the subject of a sentence."""
_OF_ANOTHER = lazy(r" of (?:our|the|an?) (?!shop|store|company|business|house)[a-z]")
_SHOP = lazy(
    rf"\b(?:{PLACE}|buildings?|house|whole|rest|company|workshop|works?|factory|site|premises|phones?|lines?|chat|help ?desk|service|salesroom|branch(?:es)?|shops|stores|offices|showrooms|yard|depot|centre|center|place|sales|customer \w+)\b"
)


_EARLY = lazy(
    r"\b(?:clos(?:e|es|ing)|shut(?:s|ting)?|lock(?:s|ing)? up)(?: (?:up|the doors|our doors))?(?: early)?(?: on §)?,? at (?:[0-9]|noon|midday|half past|lunch|[a-z]+ o'clock)"
)
"""That the shop closes at an hour of the day, which is open until then."""
_SHUT = lazy(r"\b(?:closed|re-?open\w*|back|again|holidays?|break)\b")


def _of_loss(said: Quantity, near: str, whole: str, before: str) -> bool:
    return bool(_LOOKED_FOR.search(whole)) and not _LOST.search(whole)


def _of_time(said: Quantity, near: str, whole: str, before: str) -> bool:
    hedges = _HOWEVER.match(near) and _GIVEN.search(before)
    return bool(hedges or _OTHER_PLACES.search(near) or _AIMED.search(near))


_AIMED = lazy(
    r"§ (?:delivery |service )?(?:aim|target|goal)s?\b|§ (?:and|or|&) (?:[a-z]+ )?(?:delivery|shipping|services?) (?:may|might|is|are) not\b|§[^.;]{0,40}\b(?:may|might) not be (?:available|possible|offered)\b"
    r"|\bfree;? (?:[a-z]+ )?§ (?:delivery|shipping) (?:for|on) (?:all )?orders\b"
)
"""What is but aimed at, not to be had everywhere, or a gift to orders of some size."""


_OF_PARCELS = ("delivery.methods.*.time", "delivery.methods.*.cost")
_OUTWARD = lazy(
    r"\b(?:orders?|purchases?|items?) (?:(?:that|which) )?(?:(?:are|were|was|is|have been|had been|has been) )?(?:shipped|sent|delivered|dispatched|posted) (?:(?!back\b)\w+ ){0,2}§"
    r"|\b(?:orders?|purchases?) (?:\w+ ){0,2}(?:qualif\w+ for|received?|got|used|had|with) §[^.;]{0,3} ?(?:shipping|delivery|postage)\b"
)
_COME_LATE = lazy(
    r"\breturn(?:s|ed)?(?: (?:items?|goods|orders?|parcels?))?(?: (?:\w+ )?(?:received|made|sent|posted|requested|postmarked|arriving))? (?:after|beyond|past|outside(?: of)?|later than) [^.;§]{0,30}\b(?:days?|weeks?|months?|window|period|deadline|time ?frame)\b;?[^.;§]*§"
)


def _of_return_cost(said: Quantity, near: str, whole: str, before: str) -> bool:
    """Whether it is the way out or handing in that was free, a return that came too late, or a discount."""
    is_free = isinstance(said.value, Money) and said.value.is_free
    return (is_free and bool(_HANDED_IN.search(near))) or any(
        one.search(text)
        for one, text in ((_OUTWARD, near), (_COME_LATE, whole), (_DISCOUNT, near), (_TO_YOU, near))
    )


def _of_label(said: Quantity, near: str, whole: str, before: str) -> bool:
    """Whether it is the time in which goods are sent back by the label, and not that of the label itself."""
    return bool(_SENT_BY_IT.search(near))


_SENT_BY_IT = lazy(
    r"\b(?:send|bring|post|ship|get) (?:it|them|your \w+|things|everything) back\b[^.;§]{0,24}§"
)
_HANDED_IN = lazy(
    r"\b(?:bring|drop|hand|take)(?:ing)? (?:it|them|your \w+|things) (?:back |in |over |off )*(?:to|at|in|into) (?:the|our|an?|any|one) (?:of our )?(?:[\w-]+ )?(?:counter|shop|store|showroom|branch|desk|studio|workshop)s?\b(?: instead)?[^.;§]{0,20}§"
)
"""A return without any carrier, which costs nothing whatever the policy asks for one."""
_TO_YOU = lazy(
    r"§ (?:more|less|dearer|cheaper) (?:[a-z]+ ){0,4}?than\b|\b(?:gets?|receives?|has|have|see|sees|brings?|leaves?|gives?)(?: you)? § back\b|\bpaid §(?!,? (?:for|to) (?:the |your |its )?(?:returns?|postage|labels?|shipping|send|ship|post)\b)|\ba § return (?:brings|means|gets|gives|leaves|pays)\b|\b(?:sent|posted|shipped|returned|comes?|goes|delivered|send|post|ship|return)(?: (?:it|them))?(?: back)? to you\b[^.;§]{0,30}§|§[^.;]{0,12}\bback to you\b"
)
"""What the shop itself sends back: "a lamp that we can't mend is sent back to you free of charge"."""


_DISCOUNT = lazy(
    r"\b(?:offer|give|get|have|save|take|enjoy)\b[^.;§]*§ off\b(?![^.;]*\b(?:refunds?|money|return|what)\b)"
)
"""What is taken off a price: "offer £5 off"."""


def _of_fee(said: Quantity, near: str, whole: str, before: str) -> bool:
    return bool(_COME_LATE.search(whole))


_SENT_LATER = lazy(
    r"\b(?:use|print|attach|stick on|scan) (?:it|the|your|our|this|that) ?(?:(?:pre-?paid|return|returns|postage|shipping) )*(?:labels?|qr[- ]code|barcode)\b[^.;,§]{0,16}§|§ (?:of|after|from) (?:your |the |our |giving |this )?(?:notice|notif\w+|notification|request|approval|authori[sz]\w+|rma|return (?:request|label|number))\b"
    r"|^(?!.*(?<!credit )\b(?:refunds?|money)\b(?! or)).*§[^.;]{0,110}\b(?:for|as|in exchange for) (?:an? )?(?:in[- ])?(?:store|shop) credit\b"
    r"|§[^.;]{0,10} to (?:report|tell us (?:about|of)|let us know (?:about|of)|notify us (?:of|about)) (?:an? |any |the )?(?:\w+ )?(?:faults?|defects?|damage|problems?)\b"
    r"|\b(?:let (?:me|us) know|tell (?:me|us)|notify (?:me|us)|inform (?:me|us)|contact (?:me|us))\b[^§]*\d[^§]*\band (?:then )?(?:have|get|send|return|post|ship) (?:[\w-]+ ){1,5}§"
    r"|\b(?:contact|tell|notify|e-?mail|call|ring) (?:us|me)\b[^.;§]{0,20}§[^.;]{0,40}\b(?:return authori[sz]ation|authori[sz]ation|rma)\b"
    r"|\bif you (?:bought|purchased|ordered) (?:an? |your |the )?(?:items?|products?|order|goods) (?:with|through|via|using|under) (?!us\b|our\b)[^§]*§"
)
"""The time to send back what was announced, and that of another remedy."""


def _of_window(said: Quantity, near: str, whole: str, before: str) -> bool:
    return bool(_SENT_LATER.search(near) or _SENT_LATER.search(whole))


_FETCHED = lazy(
    r"\b(?:came|arrived|(?:was|were) (?:sent|delivered|brought|shipped)) [^.;§]*\b(?:collection|collecting|pick-?ups?|picking (?:it|them) up|fetching|return)\b[^.;§]*§"
)
"""What fetching back costs what came by some method."""


_COVERED = lazy(r"\bcovered\b[^.;§]*\b(?:warranty|guarantee)\b[^.;§]*§")
"""What a guarantee does for nothing."""


def _of_cost(said: Quantity, near: str, whole: str, before: str) -> bool:
    if _ORDERS_OF.fullmatch(before) or _FETCHED.search(near):
        return True
    if isinstance(said.value, Money) and said.value.is_free:
        return bool(_FREE_THING.search(near) or _AGAIN.search(near) or _COVERED.search(near))
    if _WEIGHT.search(near.rpartition(": ")[0]) or _OF_SIZE.search(near):
        return True
    if _is_banded(whole) or _BETWEEN.search(whole) or _BAND.search(near.rpartition(": ")[0]):
        return True  # The column or row of a table is for orders of some size.
    if _BY_AN_HOUR.search(whole):
        return True
    others = _LESSENED.search(near) or _LESSENED.search(whole) or _ON_TOP.search(near)
    return bool(others or _AGAIN.search(whole) or _AGAIN.search(before))


def _of_threshold(said: Quantity, near: str, whole: str, before: str) -> bool:
    if _BETWEEN.search(whole) or _BETWEEN.search(before):
        return True
    if _is_banded(whole) or _LESSENED.search(near) or _BANDS.search(near):
        return True
    if _SHORT_OF_FREE.search(whole):
        return True
    return bool(_ASKED_OF.search(whole)) and not _FREE.search(whole)


def _is_banded(whole: str) -> bool:
    """Whether a sentence lists what orders of several sizes cost."""
    return len(_ON_ORDERS.findall(whole)) >= _SEVERAL


_SHORT_OF_FREE = lazy(
    r"§ (?:isn't|is not|won't be|wouldn't be|is never) (?:quite )?enough\b|\b(?:away from|short of|shy of|off|too (?:little|small) for|not (?:quite )?enough for) (?:the |our |your )?free\b[^.;]*\b(?:when|if|with|as|while|since|because)\b[^.;]*§"
)
"""What somebody's basket holds that is too small."""
_ON_ORDERS = lazy(r"\borders? (?:over|under|below|above|§)")
_SEVERAL = 3


def _of_cutoff(said: Quantity, near: str, whole: str, before: str) -> bool:
    """Whether it is the hour of some weekdays only: "on Fridays by 2pm"."""
    if _DONE_AT.search(near) or _LIKELIER.search(whole) or _BROUGHT_BY.search(near):
        return True
    if _CANCELLED.search(near) or _ORDERED_AT.search(whole):
        return True
    if isinstance(said.value, Time) and said.value.minute % 5 == 1:
        return True  # "At 16:01 it is tomorrow's order": the minute behind the last that counts.
    first, _, last = whole.partition("§")
    own = f"{first.rpartition(';')[2]}§{_ADVICE.sub('', last.partition(';')[0])}"
    days = list(_DAYS.finditer(own))
    is_whole_week = any(one["range"] for one in days) or _DAILY.search(own) or _TO_DAY.search(own)
    return bool(days) and not is_whole_week


_CANCELLED = lazy(r"\byou (?:can|may|could) (?:still )?(?:cancel|change|amend)\b[^.;§]*§")
"""Until when an order may be changed, as in an example: "placed at 9? You can cancel it until 11"."""
_ORDERED_AT = lazy(
    r"\b(?:order(?:ed|ing)?|bought|placed|shopping|buying|clicked)\b[^.;!?§]*(?<!up )(?:\bat|\baround|\babout|\bgone|\bpast)(?: about| around| gone)? §[^.;!?]*\?"
)
"""When somebody happened to order: "ordered the wrong thing at midnight?"."""
_ADVICE = lazy(r", so (?:please )?(?:order|place|get|buy|plan)\b.*")
"""What to do about it: "so order on Thursday"."""


def _of_address(said: Quantity, near: str, whole: str, before: str) -> bool:
    """Whether an address is for others than customers, by its name or by whom its sentence speaks to."""
    value = said.value
    if not isinstance(value, Email):
        return False
    desk = value.address.lower().partition("@")[0]
    return bool(_DESK.search(desk) or _TO_OTHERS.search(whole) or _TO_OTHERS.search(before))


_DESK = lazy(
    r"(?:^|[._+-])(?:press|media|pr|jobs?|careers?|hr|people|recruit\w*|talent|buying|buyers?|purchasing|procurement|suppliers?|vendors?|partners?|partnerships?|affiliates?|influencers?|collabs?|marketing|investors?|privacy|dpo|gdpr|dataprotection|legal|abuse|security|webmaster|postmaster|wholesale|trade|b2b|stockists?|events?|weddings?|charity|donations?)(?:$|[._+-])"
)
"""The name of an address that is none for customers."""
_TO_OTHERS = lazy(
    r"\b(?:journalists?|reporters?|editors?|bloggers?|influencers?|writing (?:a story|an? (?:article|feature|piece))|(?:press|media) (?:enquir|inquir|request|question|contact|office|kit)\w*|for the press"
    r"|suppliers?|vendors?|stockists?|retailers|resellers|landlords|letting agents|wholesale|job applica\w+|applicants?|looking for work|a job with us|film (?:set|shoot|crew)s?|photo ?shoots?|our (?:stylist|buyers?|accountant|bookkeeper|webmaster|publicist|press officer|recruiter)s?)\b"
)
"""Words of those who are no customers."""


def _of_wait(said: Quantity, near: str, whole: str, before: str) -> bool:
    """Whether it is how long people wait, or have waited, just then."""
    return bool(_JUST_NOW.search(whole))


_JUST_NOW = lazy(
    r"\b(?:today|tonight|right now|just now|at this (?:moment|minute)|this (?:morning|afternoon|week)|yesterday|last (?:week|month|year|friday|monday))\b"
)


def _of_ready(said: Quantity, near: str, whole: str, before: str) -> bool:
    """Whether something is made for weeks, and no order laid out to be fetched."""
    value = said.value
    is_long = isinstance(value, Duration) and value.unit in ("week", "month")
    return is_long and not any(map(_FETCH.search, (whole, before)))


_FETCH = lazy(r"\b(?:collect|pick|click|counter|store|shop|showroom|in person)")


def _of_hold(said: Quantity, near: str, whole: str, before: str) -> bool:
    """Whether an order only waits for its payment."""
    return bool(_UNPAID.search(whole))


_UNPAID = lazy(
    r"\b(?:await\w*|wait(?:s|ing)? for|until|pending|receipt of) (?:the |your |its )?(?:payment|amount|money|(?:bank )?transfer)\b"
)

_Test = Callable[[Quantity, str, str, str], bool]
_TESTS: tuple[tuple[str, _Test], ...] = (
    ("refunds.time", _of_refund),
    ("refunds.bank_time", _of_bank),
    ("returns.window", _of_window),
    ("returns.cost", _of_return_cost),
    ("returns.restocking_fee", _of_fee),
    ("returns.label_time", _of_label),
    ("delivery.dispatch", _of_dispatch),
    ("delivery.lost_after", _of_loss),
    ("delivery.methods.*.time", _of_time),
    ("delivery.methods.*.cost", _of_cost),
    ("delivery.methods.*.free_from", _of_threshold),
    (".cutoff", _of_cutoff),
    ("calendar.closures", _of_closure),
    ("channels.*.address", _of_address),
    ("channels.*.wait", _of_wait),
    ("delivery.collection.ready", _of_ready),
    ("delivery.collection.hold", _of_hold),
)
"""By the end of a topic's key."""
