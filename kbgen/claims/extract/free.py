"""Words that say that something costs nothing: `free`, `at no extra cost`, `on us`.

"Free" has many other meanings, so it is read only before a service, after a verb, or alone.
"""

from __future__ import annotations

from collections.abc import Iterator

from kbgen.claims.extract.passage import Found, Passage
from kbgen.claims.patterns import lazy
from kbgen.values import Money

_EXTRA = (
    r"(?:(?:extra|additional|further|added|delivery|shipping|postage|return|returns|restocking"
    r"|cancellation|collection|handling|administration|admin|booking|service|transaction|setup"
    r"|set-up|call-out|minimum) )?"
)
_SAID = lazy(
    r"(?<![\w-])(?:(?:completely |totally |entirely |absolutely )?free[ -]of[ -](?:charge|cost)"
    r"|(?:post|postage|carriage)[ -]free"
    rf"|(?:at|for) (?:no|zero) {_EXTRA}(?:cost|charge)s?(?: to you| whatsoever)?"
    rf"|(?:no|zero) {_EXTRA}(?:charge|cost|fee)s?(?! of)|zero (?:pounds|euros?|dollars|rand|rupees)"
    rf"|without (?:any )?{_EXTRA}(?:charge|cost|fee)s?"
    r"|without charging (?:you )?(?:a (?:single )?(?:thing|penny|cent|bean|dime)|anything(?: extra)?)"
    r"|(?:doesn't|does not|don't|do not|won't|will not|shouldn't) cost (?:you )?(?:anything"
    r"|(?:a|one) (?:single )?(?:penny|cent)|a thing)|costs? (?:you )?(?:nothing|nada|zilch)"
    r"|never costs? (?:you )?(?:anything|a thing|(?:a|one) (?:single )?(?:penny|cent))(?! (?:more|less|extra|over)\b)"
    r"|(?:[a-z]+n't|not|never) set you back (?:anything|(?:a|one) (?:single )?(?:penny|cent))"
    r"|(?:[a-z]+n't|not|never) ask (?:you )?(?:for )?a (?:single )?(?:penny|cent)"
    r"|(?:[a-z]+n't|not|never) (?:have to |need to )?pay (?:us )?(?:a|one) (?:single )?(?:penny|cent)(?! (?:more|less|extra|over|under|until|till|before|now|up|if|unless)\b)"
    r"|not a (?:single )?(?:penny|cent)(?! (?:more|less|extra|over|under|was|wasted|spent|goes))"
    r"|gratis(?! (?:gift|sample|copy|book|magazine|catalogue))"
    r"|(?:(?<=and )|(?<=or ))nothing(?= from\b| (?:for|on) orders| over\b| above\b| if you| when you)"
    r"|nothing at all(?= if| when| for| on| over| from)|nothing to pay|nothing (?:is|will be) (?:charged|payable)(?! (?:until|till|before|yet|twice))|(?:(?<=\byou )|(?<=\byou'll )|(?<=\byou will )|(?<=customers )|(?<=everyone )|(?<=everybody )|(?<=\bwe ))(?:pays?|charges?) (?:you )?(?:absolutely )?nothing(?=(?: (?:extra )?(?:for|to)\b(?! now\b))|[.,;!)]| ?$)|(?:doesn't|don't|does not|do not|never|won't|will not) charge(?= for| you for"
    r"|[.,;!]|$)"
    r"|complimentary(?= (?:on|for|with|over|when)\b"
    r"| (?:\w+ )?(?:delivery|shipping|returns?|collection|service|gift[ -]wrap\w*"
    r"|repairs?|alterations?|engraving|installation|exchanges?|postage)| ?[.,;!)]| ?$)"
    r"|(?<!not )(?<!it )for nothing(?= ?(?:[.,;!)]|$))|on the house|(?<=ships )with our compliments|(?<=sent )with our compliments|(?:is|are|comes?|it's) included in the price|(?<=: )(?:none|nil|nothing|zero|nada|zilch)(?= ?(?:[.;]|$))|(?<=[?] )(?:nothing(?: at all)?|zero|nada|zilch)(?=[.!](?: |$))"
    r"|(?<=fee: )none(?= (?:in|at|for|on)\b)|^(?:nil|zero|none)(?=\.?$)|^(?:absolutely )?(?:nothing(?: at all)?|nada|zilch)(?=[.!](?: |$)|$)"
    r"|(?:(?<=is )|(?<=are )|(?<=it's )|(?<=that's )|(?<=be )|(?<=postage )|(?<=delivery )"
    r"|(?<=shipping )|(?<=go out )|(?<=goes out ))on us(?= ?[.,;!)]| ?$))(?!\w)"
)
_FREE = lazy(r"(?<![\w-])(?:free)(?![\w-])")
_SERVICE = lazy(
    r" (?:(?:and|&|or|uk|eu|us|standard|express|next[- ]day|same[- ]day|nominated[- ]day|tracked"
    r"|untracked|home|store|in-store|worldwide|international|local|economy|first[- ]class|postal"
    r"|courier|domestic|mainland|ground|priority|unlimited|easy|simple|pre-?paid|gift|online|basic"
    r"|[0-9]+[- ]days?|[0-9]+-hour|click and|click &|fast|no-quibble|hassle-free|annual|lifetime)"
    r",? ){0,3}"
    r"(?:delivery|deliveries|shipping|postage|p&p|returns?|return label|collect(?:ion)?|collections"
    r"|exchanges?|repairs?|replacements?|wrap(?:ping)?|installation|assembly|cancell?ations?|calls?"
    r"|pick-?ups?|removal|disposal|recycling|tracking|engraving|alterations?|labels?|support|advice"
    r"|helpline|parking|servicing|postage label|re-?delivery|resizing|sizing|cleaning|fitting"
    r"|post|carriage|courier|freight|entry|admission|phone number|number)(?!\w)"
)
_VERB = lazy(
    r"(?:\b(?:is \w+|are \w+|is|are|becomes?|or|be|it's|that's|they're|being|not|n't|always|completely|totally"
    r"|absolutely|entirely|also|for|both|either|all|usually|normally|now|still|currently|remains?"
    r"|stays?|delivered|shipped|sent|posted|returned|returns?|post|ship|send|deliver|deliver it"
    r"|return it|return them|exchange it|exchanged|collected|collect|repaired|replaced"
    r"|cancel|exchange|ships|delivery|shipping|postage|collection)|n't) $"
)
_FROM = (
    r"from (?:anywhere|landlines|mobiles|within (?:the|an?)|most|both|every (?:\w+ )?(?:state|county|country"
    r"|branch|store|shop)|(?:uk|irish) (?:landlines|mobiles))"
)
_FOR_FREE = lazy(
    r" (?:to|there|you|your|we|while|because|any|every|each|within|again|during|so|but|that|this"
    r"|once|since)\b"
)
_EDGE_BEFORE = lazy(r"(?:^|[:;,(|—.!?]|(?<= )-) ?\"?$")
_EDGE_AFTER = lazy(
    r"\"? ?(?:$|[.,;:!?)|—*]|- )| (?:over|above|on|for|with|when|to|within|if|in|and|or|until|up to"
    r"|throughout|worldwide|across|by|at|anywhere|as|from (?:any|our|a|the|all|your)\b|from(?= [£€$])"
    rf"|{_FROM})\b"
)
_NOT_AFTER = lazy(
    rf" (?:up|(?!{_FROM})from (?!any\b|our\b|a\b|the\b|all\b|your\b|[£€$])|of (?!charge|cost)|gifts?|trials?|time"
    r"|hand|space|rein|will|market|speech|choice|to (?:choose|contact|get in|ask|cancel at|use any))"
)
_COMPOUND = lazy(
    r"(?:hassle|toll|duty|tax|vat|interest|risk|worry|stress|gluten|sugar|fat|dairy|nut|lead|bpa"
    r"|acid|cruelty|contact|smoke|pet|error|odou?r|fuss|guilt|debt|fragrance|plastic|wheat|lactose"
    r"|chemical|paraben|feel|feels|commission|hands|carbon|meat|alcohol|latex|nickel|break|walk"
    r"|buy (?:one|two|1|2) get (?:one|two|1|2)|get (?:one|two|1|2)) $"
)
_PERSON = lazy(
    r"\b(?:(?:customer|advis[oe]r|agent|someone|colleague|driver)(?: is|'s)|(?:customers|advis[oe]rs|agents|colleagues) are|(?:you|we|they"
    r"|slots?|tables?|hands?|lines?|i)(?:'re|'ll be| will be| are| is| become| becomes| remain| stay| feel|'m|'s)|\b(?:customers|buyers|recipients?|consumers) (?:remains?|stays?|feels?))"
    r"(?: also| always| now| still| not)? $"
)
_PAST = lazy(r"\b(?:was|were|wasn't|weren't)(?: \w+)? $")
_OR = lazy(r" (?:and|or)\b")
_WORDS = frozenset(
    [
        "free",
        "cost",
        "costs",
        "charge",
        "charges",
        "fee",
        "fees",
        "complimentary",
        "us",
        "nothing",
        "house",
        "included",
        *("zero", "nada", "zilch", "nil", "none", "gratis", "penny", "cent", "compliments"),
    ]
)


def find_free(passage: Passage) -> Iterator[Found]:
    """The places of a passage at which something is said to cost nothing."""
    words = passage.words & _WORDS
    if not words:
        return
    nothing = Money.parse("free", passage.context)
    if words != {"free"} or "of" in passage.words or "-free" in passage.lower:
        for match in _SAID.finditer(passage.lower):
            yield Found(match.start(), match.end(), nothing)
    if "free" in words:
        for match in _FREE.finditer(passage.lower):
            if _is_price(passage.lower, match.start(), match.end()):
                yield Found(match.start(), match.end(), nothing)


def _is_price(lower: str, start: int, end: int) -> bool:
    before = lower[max(0, start - 40) : start]
    if _PAST.search(before):
        return False
    if _COMPOUND.search(before) or _NOT_AFTER.match(lower, end) or _PERSON.search(before):
        return False
    if _SERVICE.match(lower, end):
        return True
    if before.endswith(" for ") and _FOR_FREE.match(lower, end):
        return True
    if not _EDGE_AFTER.match(lower, end):
        return False
    if _VERB.search(before):
        return True
    # "Free or Premium" in a list of plans is a name.
    if _COMES.search(before):
        return bool(_STOPS.match(lower, end))
    return bool(_EDGE_BEFORE.search(before)) and not _OR.match(lower, end)


_COMES = lazy(r"\bcomes?(?: completely| totally| entirely| absolutely| always)? $")
_STOPS = lazy(r" ?(?:$|[.,;!)])")
"""What "comes free" ends with where it is no gift beside something: "comes free with the kettle"."""
