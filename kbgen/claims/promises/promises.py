"""What a sentence promises or denies without a figure: yes or no, where to, at whose cost.

Patterns read a sentence in small letters with plain apostrophes.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from kbgen.claims.patterns import lazy
from kbgen.claims.promises.any_order import ANY_ORDER, ANY_ORDER_TEXTS
from kbgen.claims.promises.bodies import bodies
from kbgen.claims.promises.call_rates import call_rates
from kbgen.claims.promises.conceded import conceded
from kbgen.claims.promises.conditions import accepted
from kbgen.claims.promises.destinations import DENIED, destinations
from kbgen.claims.promises.goods import covered, returnable
from kbgen.claims.promises.paid_back import PAYING_BACK, paid_back
from kbgen.claims.promises.refusals import refused
from kbgen.claims.promises.restocking import restocked
from kbgen.claims.promises.services import is_of_a_service, service_destinations
from kbgen.claims.promises.spoken import spoken
from kbgen.claims.promises.swaps import swap_charge
from kbgen.claims.promises.tracked import tracked
from kbgen.claims.quantity import (
    Body,
    Charge,
    Covered,
    Excluded,
    Forever,
    Quantity,
    Refused,
    Said,
)
from kbgen.claims.topics.literals import Index, needed
from kbgen.claims.topics.wording import Wording
from kbgen.load.marks import Span
from kbgen.values import Answer, Percent


@dataclass(frozen=True)
class Promise:
    """A fact's pattern and what a sentence says of it."""

    key: str
    value: Said
    span: Span
    """The words that say it."""

    @property
    def said(self) -> Quantity:
        """The value with its place."""
        return Quantity(self.span, self.value, lead=self.span.start)


_A_COMPLAINT = r" (?:(?:an?|any|your|the|all|every|each|individual) )?complaints?(?: (?:has|have) (?:arrived|reached us|come in|been received))?(?=[.,;:!–—]|$| (?:so|and|or|at all|as|because|sorry|i'm afraid)\b)"
_FINAL = r"final (?:answer|response|decision|reply|word)s?"
_TO_ORDER = r"\b(?:custom(?!er)\w*|bespoke|made[- ]to[- ](?:order|measure)|personali[sz]ed|commissions?|special orders?|pre-?orders?)\b"
_IN_FULL = r"\b(?:full payment (?:is )?(?:required|needed|due|taken)(?: (?:when you|at the time of) order\w*| up[- ]front| in advance)|(?:pay|pays|paid|payable|ask for|require|take|charge|need)\b(?: (?:for|it|them|these|us|to|be))*(?: (?:for|the|your|any) (?:[\w'-]+ ){0,3}?[\w'-]+)?(?: the (?:full|whole|entire) (?:amount|price|sum|cost)| in full| full payment| everything)(?: (?:up[- ]front|in advance|beforehand)\b| (?:when|as soon as) you (?:place (?:your|the|an) )?order(?=[.,;:!–—]|$)| at the time of order\w*| before (?:we|work) (?:starts?|begins?)\b)|the (?:whole|full|entire|total) (?:price|amount|sum|cost|payment) is (?:due|payable|taken|charged|paid|to be paid) (?:when you (?:place (?:your|the|an) )?order\b|up[- ]front\b|at the time of order\w*|with (?:the|your) order\b|in advance\b))"
_UP_FRONT = r"(?:up[- ]?front|in advance|beforehand)(?! (?:for|on|of|to) (?:[\w'-]+ ){0,3}?(?:visits?|appointments?|quotes?|samples?|surveys?|consultations?|trials?|delivery|shipping|fitting|membership|accounts?|repairs?|fabric|swatch(?:es)?)\b)"
_CARRIAGE = r"(?:postage|shipping|carriage|freight|cost) (?:on|for|of)"
_SENT_BACK = r"(?:anything|everything|whatever|what|goods|items|things|parcels|orders)(?: that| which)? you (?:return\b|(?:send|post|bring|ship) (?:us )?back)(?! (?:from|after|late|without|by|using)\b)"
_ON_RETURN = r"(?:if|when|whenever) you(?:'ve)? (?:chang\w+ your mind|return\b|(?:send|post|bring|ship) (?:[\w'-]+ ){1,3}?back\b|don't (?:like|want) (?:it|them|something))"
_LABEL = r"(?:(?:the |your |our )?(?:return (?:postage|shipping|carriage|labels?|delivery|costs?|courier|collection)|courier's (?:charge|fee|bill)|(?:collection|return) (?:charge|fee)|postage back|label))"
_REFUND = r"(?:(?:your|the|any) (?:refund|money)\b|what (?:we|you) (?:pay|give|send|refund|get)(?: you)?(?: back)?\b)"
_FIXED: tuple[tuple[str, str, Said], ...] = (
    (
        "warranty.length",
        r"(?:life-?time|lifelong) (?:guarantee|warranty|cover)|(?:guaranteed|warrantied|covered|guarantee\w*|warranty) (?:\w+ ){0,3}?for life\b"
        r"|(?:guarantee|warranty) lasts (?:for )?(?:a|your|the product's) (?:whole |entire )?life(?:time)?\b"
        r"|(?:guarantee|warranty) (?:that |which )?(?:(?:will |can )?never (?:runs? out|expires?|ends?|lapses?)|(?:doesn't|does not|won't) ever (?:run out|expire|end)|(?:has|with) no (?:end|expiry|time limit))(?: date)?\b",
        Forever(),
    ),
    (
        "warranty.length",
        r"(?:we (?:don't|do not|never) (?:offer|give|provide|have) (?:an?|any)|(?:our (?:products|goods|things|items)|they|(?:all|any) (?:goods|items|products|devices)|everything(?: here)?|(?:products|goods|things|items|everything) we (?:sell|make)) (?:come|comes|is sold|are sold) (?:with no|without (?:an?|any))) (?:guarantee|warranty|warranties|guarantees)(?=[.;!]|$| (?:at all|of any kind|whatsoever|on (?:our|any|the) (?:goods|products|items|things))\b)",
        Refused(),
    ),
    (
        "returns.cost",
        r"(?:(?:you|you'll|customers?|buyers?)\s(?:(?!never\b|not\b)\w+\s){0,3}?(?:pay|cover|bear|meet|arrange and pay|stump up|fork out|shell out|foot)\w*\s(?:for\s)?(?:\w+\s){0,3}?"
        rf"(?:return|returns|return postage|cost of (?:(?:the |a |your )?return|send)\w*|postage back|postage (?:for|on) (?:the )?return\w*|shipping back|{_CARRIAGE} {_SENT_BACK})"
        r"|you(?:'ll| will)? (?:(?:need to|have to|must) )?(?:buy|purchase|pay for|arrange) (?:(?:the|your|your own) )?(?:postage|stamps|shipping) for (?:(?:the|your|a|any) )?returns?\b(?! (?:to|after|once|more|over)\b)"
        r"|(?:cover|pay|pay for) the (?:postage|shipping|carriage) yourself (?:when|if) you (?:return|send)"
        r"|return (?:postage|shipping|carriage|delivery)(?: costs?)? (?:isn't|is not|aren't|are not) (?:included|free|covered|paid by us)|return\w* (?:postage|shipping|carriage|delivery)(?: costs?)? (?:is|are) (?:always )?(?:paid|covered|met|borne) by (?:you|the (?:customer|buyer))\b"
        r"|(?:pay|pays|cost|costs|charge|is|are|for) (?:(?:only|just) )?half[- ]?(?:the )?(?:price|rate|cost)? ?(?:of |for |on |towards )?(?:the |your |all )?(?:cost of )?(?:return (?:postage|shipping|carriage|delivery|labels?)|returns\b)"
        r"|return (?:postage|shipping|carriage|delivery|labels?)(?: costs?)? (?:is|are|costs?|comes?|for \w+ is) (?:\w+ )?(?:(?:at )?half[- ](?:price|off|rate)|half the usual)"
        r"|(?:pay|cover|meet|bear)s? half (?:of )?(?:the |your )?(?:return (?:postage|shipping|carriage|delivery)|(?:cost|postage) of (?:(?:the|a|your) )?(?:return\w*|send\w* (?:\w+\s){0,2}back))"
        r"|(?<!of )(?:return (?:postage|shipping|delivery|costs?|carriage|freight|labels?)(?: costs?)?(?: (?:on|for|of) (?:(?:an?|the|your|any|all) )?(?:(?!(?:if|when|from|by|only|or|but)\b)[\w'-]+ ){0,3}?(?!(?:if|when|from|by|only|or|but)\b)[\w'-]+)?|(?:the |your )?(?:postage|shipping|carriage) back(?: to us)?) (?:is|are) (?:always |still )?(?:on you(?! )|down to you|payable by (?:you|the (?:customer|buyer))|yours to pay|for (?:you|the (?:customer|buyer)) to pay)\b"
        r"|return\w* (?:postage|shipping|delivery|costs?|carriage|charges)?\s?(?:\w+\s){0,4}?(?:at|is|are) (?:at )?(?:your|the (?:customer|buyer)'s?) (?:own )?(?:expense|cost|responsibility)"
        r"|(?:sending|posting|shipping|mailing|bringing) (?:[\w'-]+ ){0,3}?back(?: (?:an?|the|your|any) (?:[\w'-]+ ){0,2}?[\w'-]+)? (?:is|are) (?:always )?(?:at your (?:own )?(?:expense|cost)|on you(?! )|down to you|yours to pay|paid for by (?:you|the (?:customer|buyer)))\b"
        r"|(?<!not )(?<!n't )responsible for (?:\w+\s){0,4}?(?:return|returning|cost of return|send\w+ (?:\w+\s){0,2}back)"
        rf"|(?:postage|shipping|carriage|freight) (?:is|are|'s) (?:on you|yours|down to you|your (?:own )?(?:cost|responsibility)|at your (?:own )?(?:expense|cost)) {_ON_RETURN}"
        rf"|(?<!n't )(?<!not )(?<!never )(?:take|deduct|subtract|knock|keep) (?:off )?(?:the )?(?:(?:price|cost) of )?{_LABEL} (?:off|from|out of|back from) {_REFUND}"
        rf"|(?<!\d )(?<!for )(?<!for the )(?<!for our )(?<!for your )(?:(?:price|cost) of )?{_LABEL}(?: (?:price|cost|charge|fee))? (?:comes|is taken|is deducted|gets deducted|will be deducted|is subtracted) (?:off|from|out of) {_REFUND}"
        r"|we (?:\w+ )?leave (?:the )?(?:return (?:postage|shipping|carriage)|(?:postage|cost) of (?:a |the )?returns?)(?: costs?)? (?:up )?to you\b"
        r"|we (?:\w+ )?(?:don't|do not|can't|cannot|won't|unable to|aren't able to) (?:\w+\s){0,2}?(?:cover|pay|refund|reimburse|offer free|provide (?:free|prepaid|pre-paid))\s?(?:for )?(?:\w+\s){0,4}?(?:return (?:postage|shipping|label|carriage|delivery)|returns?\b|postage back|(?:postage|shipping|carriage) (?:when you (?:return\b|(?:send|post|bring|ship) (?:[\w'-]+ ){1,3}?back)|(?:on|for|of) (?:anything|everything|whatever|what) you (?:return\b|(?:send|post|bring|ship) back))))",
        Charge(is_charged=True),
    ),
    (
        "returns.cost",
        r"(?:we(?:'ll| will)?|we also)\s(?:always |also |happily |gladly )?(?:pay|cover|meet)\s(?:for\s)?(?:\w+\s){0,3}?(?:return (?:postage|shipping|carriage|delivery|label|costs?)|(?:cost|postage) of (?:all |any |your )?(?:return\w*|send\w* (?:\w+\s){0,2}back)|returns\b)"
        r"|return (?:postage|shipping|carriage|delivery)(?: costs?)? (?:is|are) (?:always )?(?:paid|covered|met) by us"
        r"|we(?:'ll)? (?:cover|pay) the postage(?=[:,;.]? returns)"
        r"|we(?:'ll| will)? (?:always |also )?(?:bear|absorb) (?:the |all |any )?(?:return (?:postage|shipping|carriage|costs?)|(?:costs?|postage) of (?:the |all |any |your )?(?:return\w*|send\w* (?:\w+\s){0,3}?back))"
        r"|(?:costs?|postage) of (?:(?:the|all|any|your|a) )?(?:return\w*|send\w* (?:\w+ ){0,3}?back)(?: (?:\w+ ){0,2}?(?:goods|items?|parcels?|orders?|products?))? (?:is|are) (?:always )?(?:paid|covered|met|borne) by us"
        r"|return\w* (?:postage|shipping|carriage|delivery|label)(?: costs?)?:(?:\*\*)? (?:is |always )?(?:paid by us|on us|we pay|nothing(?=\W*$)|none(?=\W*$)|no charge(?=\W*$))"
        rf"|(?:postage|shipping|carriage|freight) (?:is|are|'s) (?:on us|free|our treat|paid by us) {_ON_RETURN}"
        r"|we(?:'ll| will)? (?:always |also |even )?(?:pay for|cover|buy) the (?:return )?(?:label|stamps)(?=[.,;:!]|$)"
        r"|we (?:don't|do not|never|won't) (?:deduct|charge|take|subtract) (?:anything|a (?:thing|penny|cent)|money) (?:\w+ ){0,4}?for (?:the |your |a )?return (?:labels?|postage|shipping)\b"
        r"|\byou(?:'ll| will)? never (?:have to |need to )?pay (?:a (?:penny|cent|thing) )?for (?:a |the |your |any )?return (?:labels?|postage|shipping|delivery)"
        r"|(?:won't|doesn't|does not|will not) cost you (?:anything|a (?:penny|cent|thing|dime|bean)) to (?:return|send)"
        r"|(?:customers|members|buyers|shoppers|orders|you) (?:don't|do not|never|needn't|won't) (?:(?:have|need) to )?pay (?:a (?:penny|cent|thing) |anything )?(?:for|towards) (?:their |your |any |the )?(?:returns?|return (?:postage|shipping|labels?))(?=[.,;:!)–—]|$| (?:at all|either|ever)\b)"
        r"|\byou (?:won't|don't|do not|will not|needn't)(?: (?:have|need) to)? pay (?:us )?(?:anything|a (?:thing|dime)) to (?:return|(?:send|post|mail|ship) (?:[\w'-]+ ){1,3}?back)\b",
        Charge(is_charged=False),
    ),
    (
        "orders.minimum",
        r"(?:no|without (?:an?|any)|don't have (?:an?|any)|isn't (?:an?|any)|is no|never (?:an?|any)) (?:minimum (?:order|spend|purchase|basket)(?: value| amount| quantity| size)?|(?:order|spend|basket|purchase) minimum|smallest order)\b(?! (?:at|with|in) (?:our |the |a |any )?(?:sister|partner|other|second|outlet)\b)(?! (?:to|for|on|in) (?!(?:an? |your |the |any |all |our |most )?(?:(?!trade\b|wholesale\b|business\b)[a-z]+ )?(?:customers|shoppers|buyers)\b|(?:an? |your |the |any |all |our |most )?(?:orders?|place|(?:online |web ?)?(?:shop|store)\b|buy\b|online|(?:web ?)?site|purchases?)\b))"
        r"|no minimum(?: amount| value)? (?:on|for|to) (?:an |your |any |all |our )?orders?\b"
        r"|(?:order|spend|buy) (?:as much or )?as little (?:or as much )?as you (?:like|want|need|please|wish)|no order(?:'s| is| can be| is ever) too small"
        r"|(?:don't|do not|never) (?:do|have|set|ask for|insist on|impose|work with) (?:an? |any )?(?:minimum (?:orders?|spends?|purchases?|baskets?)|order minimums?)\b|no lower limit (?:to|on|for) (?:an |your |the |any |our )?orders?\b"
        rf"|{ANY_ORDER}"
        r"|order\w* [^.;:]{0,40}(?:,|with|there's|there is|have|has) no minimum(?=[.,;:!)–—]|$)",
        Charge(is_charged=False),
    ),
    (
        "orders.deposit",
        r"(?:no|without (?:an?|any)|(?:don't|doesn't|do not|does not) (?:ask for|take|need|require|call for|carry|pay|owe) (?:an?|any)|never (?:ask for|take)(?: an?)?) (?:deposit|down[- ]payment)(?!,? (?:and )?(?:no|we can't|we cannot|nothing)\b)"
        r"|(?:deposit|down[- ]payment) (?:isn't|is not|is never) (?:needed|required|necessary|asked for|taken|due)\b"
        rf"|nothing (?:at all )?(?:(?:to pay|to be paid|is due|due|is payable|payable) )?{_UP_FRONT}"
        rf"|(?:don't|doesn't|do not|does not|won't|needn't|never) (?:(?:have|need) to )?(?:pay|put|take|ask for|charge|need)(?: us| you(?: for)?)? (?:a penny|a cent|a thing|anything|any money|money) (?:down\b|{_UP_FRONT})"
        rf"|pays? nothing {_UP_FRONT}|(?:only pay|pay only) for [^.;:]{{2,50}}? (?:when|once|after) (?:it's|they're|it is|they are|it has been|they have been|it|they) (?:ready|finished|made|delivered|installed|arrives?|fitted)\b"
        r"|no(?:thing| money| payment) is (?:due|taken|owed|needed|required|payable) (?:until|before) [^.;:]{2,50}? (?:ready|finished|made|delivered|fitted|arrives?)\b",
        Charge(is_charged=False),
    ),
    (
        "orders.deposit",
        rf"{_TO_ORDER}[^.;:]{{0,60}}?{_IN_FULL}|{_IN_FULL}[^.;:]{{0,60}}?(?:{_TO_ORDER}|\bdeposit)|(?:pay|pays|paid) for [^.;:]{{0,30}}?{_TO_ORDER}[^.;:]{{0,30}}? in full (?:when you|at the time of) order|the deposit is (?:always )?the (?:full|whole|entire) (?:price|amount|sum)",
        Percent(Decimal(100)),
    ),
    (
        "returns.window",
        r"(?:(?:all|\w+) (?:\w+ )?sales (?:are|is) (?:always )?final|(?:is|are) (?:not|non-?) ?returnable|(?:we|shop)\s(?:don't|do not|can't|cannot|no longer|are unable to|aren't able to|won't) (?:\w+\s){0,2}?(?:accept|take|offer|allow|give) (?:(?!free\b|pre-?paid\b|paid\b)\w+\s){0,2}?returns\b(?! (?:at (?!all\b)|through|via|here\b|there\b|after|without|of|for|on|from|that|which|sent|by|in|where|if|to|past|beyond|more|later|older|once|over|out|received|posted|made|\d))|no returns(?: or (?:refunds|exchanges))?(?: (?:are )?(?:accepted|allowed|possible))?(?=[.,;!]|$))",
        Refused(),
    ),
    (
        "escalation.complaints.acknowledge",
        rf"we (?:(?:also|generally|normally|currently) )?(?:don't|do not|won't|will not|never|no longer|can't|cannot) (?:acknowledge|confirm(?: (?:the )?receipt of| receiving)?|(?:send|write|give)(?: out)? (?:an? |any )?(?:acknowledg\w+|confirmations?|confirmation e-?mails?) (?:of|for)(?: receipt of)?)(?: that(?: (?:we've|we have) (?:received|got|had)| we (?:received|got))?)?{_A_COMPLAINT}"
        rf"|complaints (?:aren't|are not|are never|won't be|will not be) (?:acknowledged|confirmed)(?=[.,;:!–—]|$)|you (?:won't|don't|will not|do not) (?:get|receive|have) (?:an?|any) acknowledg\w+ (?:of|for|when you (?:send|make)){_A_COMPLAINT}"
        r"|you (?:won't|don't|will not|do not) hear (?:from us|back|anything|a word)(?: from us)? when (?:your|a) complaint (?:arrives|reaches us|comes in|has arrived|gets here)(?=[.,;:!–—]|$)"
        rf"|(?:there's|there is|we (?:send|give)) no acknowledg\w+ (?:of|for){_A_COMPLAINT}",
        Refused(),
    ),
    (
        "escalation.complaints.final_response",
        rf"we (?:(?:also|generally|normally|currently) )?(?:don't|do not|won't|will not|never|no longer) (?:give|send|issue|offer|provide|write|make) (?:an?|any)? ?{_FINAL} (?:to|on|for|about|in){_A_COMPLAINT}"
        rf"|you (?:won't|don't|will not|do not|never) (?:get|receive|have|hear) (?:an?|any)? ?{_FINAL} (?:to|on|for|about|from us (?:to|on|about)){_A_COMPLAINT}"
        rf"|complaints (?:don't|do not|won't|never) (?:get|receive|have) (?:an?|any) {_FINAL}(?=[.,;:!–—]|$)|(?:there's|there is|we (?:give|send|issue)) no {_FINAL} (?:to|on|for|about){_A_COMPLAINT}",
        Refused(),
    ),
    (
        "exchanges.window",
        r"(?:(?:don't|do not|can't|cannot|no longer|unable to|aren't able to|won't) (?:\w+\s){0,2}?(?:offer|do|accept|process|make|handle|arrange|provide) (?:(?!free\b)\w+\s){0,2}?(?:exchanges?|swaps)\b(?! (?:after|for|on|of|by|from|without|if|rate))|exchanges (?:aren't|are not) (?:offered|possible|available)|we (?:don't|do not|never|can't|cannot) (?:exchange|swap) (?:anything|goods|items|things|products|orders|purchases)(?=[.,;:!–—]|$))",
        Refused(),
    ),
)
_SAYING = Index(tuple(lazy(rf"\b(?:{pattern})") for _, pattern, _ in _FIXED))


_GATE = (
    *(
        "deliver",
        "supply",
        "sell to",
        "ship",
        "sales",
        "send",
        "sent",
        "post",
        "mail",
        "track",
        "expir",
        "life",
        "return",
        "label",
        "stocking",
        "complain",
    ),
    *(
        *ANY_ORDER_TEXTS,
        *("only pay", "pay only", " is due"),
        "yours for",
        " in full",
        "full payment",
        "up front",
        "upfront",
        "in advance",
        "money down",
        "deposit",
        "down payment",
        "down-payment",
        "refund",
        "money back",
        "paid back",
        "your money",
        "reimburs",
        "final",
        "exchang",
        "swap",
        "cancel",
        "be changed",
        "no changing",
        "longer change",
        "t change",
        "amend",
        "changes to",
        "order?",
        "be edited",
        "be altered",
    ),
    *(
        "available",
        "credit",
        " back",
        "courier",
        "list",
        "countries",
        "order from",
        "possible in",
        "t offer",
        "choose a",
        "choose the",
        "goes to",
        "addresses",
        "can follow",
        "can order",
        "go to",
        "cover",
        "warrant",
        "guarantee",
        "travel to",
        "both ways",
        "each way",
        "there and back",
        "in both directions",
        " to my ",
        " to a friend",
    ),
)
"""Of these texts every sentence that promises something holds one."""


_ENDLESS = lazy(
    r"\b(?:never (?:expires?|runs? out|lapses?|go(?:es)? bad)|(?:don't|do not|doesn't|does not|won't) (?:ever )?(?:expire|run out)|(?:no|without an?) (?:expiry(?: date)?|end date|time limit)|valid (?:forever|indefinitely))\b"
)
_ENDS = tuple(sorted(needed([_ENDLESS.pattern])))


def promising(key: str) -> tuple[str, ...]:
    """Of these texts a sentence holds one that states a fact without a figure.

    None for facts that are not so stated. The shop's own facts are not known here.
    """
    if key == "returns.excluded":
        return (
            "return",
            "sent back",
            "send back",
            "bring back",
            "brought back",
            "go back",
            "come back",
            " back",
        )
    if key in ("returns.condition", "returns.methods"):
        return ("return", " back")
    if key == "warranty.excludes":
        return ("warrant", "guarantee")
    if key == "orders.cancel_within":
        return ("cancel",)
    if key == "returns.restocking_fee":
        return ("stocking",)
    if key == "refunds.method":
        return PAYING_BACK
    if key == "orders.minimum":
        return ANY_ORDER_TEXTS
    if key == "delivery.countries" or key.endswith(".countries"):
        return _GATE
    if key == "exchanges.cost":
        return ("both ways", "each way", "there and back", "in both directions", "exchang", "swap")
    if key.endswith(".tracked"):
        return ("track", "follow")
    fixed = (pattern for named, pattern, _ in _FIXED if named == key)
    return tuple(text for pattern in fixed for text in sorted(needed([pattern])))


def _is_gated(text: str) -> bool:
    return any(map(text.__contains__, _GATE))


# Help centres repeat themselves: every fifth sentence stands in another article as well.
@lru_cache(maxsize=8_192)
def promises(wording: Wording, sentence: str) -> tuple[Promise, ...]:
    """What a sentence in small letters promises or denies without a figure."""
    return tuple(_promised(wording, sentence))


def _promised(wording: Wording, sentence: str) -> Iterator[Promise]:
    yield from _own(wording, sentence)
    yield from _of_contact(wording, sentence)
    of_one = tuple(service_destinations(wording, sentence))
    for reach, span in of_one:
        yield Promise("delivery.methods.*.countries", reach, span)
    if not _is_gated(sentence):
        return
    yield from _fixed(sentence)
    for key, span in refused(sentence):
        yield Promise(key, Refused(), span)
    for is_tracked, span in tracked(wording, sentence):
        yield Promise("delivery.methods.*.tracked", Answer(is_tracked), span)
    for charge, span in swap_charge(sentence):
        yield Promise("exchanges.cost", charge, span)
    yield from _returnable(sentence)
    yield from _covered(sentence)
    for state, span in accepted(sentence):
        yield Promise("returns.condition", state, span)
    for reach, span in () if of_one else destinations(wording, sentence):
        if reach.is_yes or not is_of_a_service(wording, sentence):
            yield Promise("delivery.countries", reach, span)


def _of_contact(wording: Wording, sentence: str) -> Iterator[Promise]:
    """Who decides on complaints, what a call costs, which languages are spoken."""
    for name, span in bodies(sentence):
        yield Promise("escalation.complaints.external_body", Body(name), span)
    for charge, span in call_rates(sentence):
        yield Promise("contact.channels.*.cost", charge, span)
    if wording.has_languages:
        for languages, span in spoken(sentence):
            yield Promise("contact.channels.*.languages", languages, span)


_SOME = lazy(r"\b(?:most|some|many|usually|often)\b|, (?:though|but)\b")


def _fixed(sentence: str) -> Iterator[Promise]:
    for number in _SAYING.possible(sentence):
        key, _, said = _FIXED[number]
        match = _SAYING.patterns[number].search(sentence)
        if isinstance(said, Percent) and match and DENIED.search(sentence, 0, match.end()):
            continue
        if match and not _SOME.search(sentence):
            span = Span(match.start(), match.end())
            yield Promise(key, said, span)
    if _SOME.search(sentence):
        return
    for way, span in paid_back(sentence):
        yield Promise("refunds.method", way, span)
    for charge, span in restocked(sentence):
        yield Promise("returns.restocking_fee", charge, span)


def _returnable(sentence: str) -> Iterator[Promise]:
    """What is said to be returnable."""
    for words, span in returnable(sentence):
        state, end = conceded(sentence)
        span = Span(span.start, max(span.end, end))
        yield Promise("returns.excluded", Excluded(words, state), span)


def _covered(sentence: str) -> Iterator[Promise]:
    """What the guarantee is said to cover."""
    for words, span in covered(sentence):
        yield Promise("warranty.excludes", Covered(words), span)


def _own(wording: Wording, sentence: str) -> Iterator[Promise]:
    """What is said of the shop's own facts that may end."""
    endless = _ENDLESS.search(sentence) if any(map(sentence.__contains__, _ENDS)) else None
    told: set[str] = set()
    for each, answers in wording.own if endless else ():
        if answers or each.key in told or not any(cue.search(sentence) for cue in each.cues):
            continue
        if endless:
            told.add(each.key)
            span = Span(endless.start(), endless.end())
            yield Promise(each.key, Forever(), span)
