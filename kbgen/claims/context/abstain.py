"""Statements with quantities that are no promises of the shop's: what a claim is not made of.

Every pattern reads a sentence in small letters in which `§` stands for the quantity.
"""

from __future__ import annotations

import re
from functools import lru_cache

from kbgen.claims.patterns import lazy
from kbgen.claims.topics.literals import Index

_CONDITION = lazy(
    r"\b(?:if|unless|whether|when|whenever|in case|in the event|provided(?= (?:that|you|it|they|the|your|we|all|always)\b)|assuming|should (?:you|it|your)|as long as|where)\b"
    r"(?:(?!\b(?:we|she|he|they|i|you|it)(?:'ll| will)\b)[^,;:.–—])*§|\bin which case\b[^.;]*§|\b(?:that|who|which) (?:haven't|hasn't|have not|has not)\b(?:(?!\b(?:can|may|must|should) be\b)[^,;:])*§"
)
_CALLING = lazy(
    r"(?<=[a-z] )(?:when|whenever|if) you (?:call|ring|phone|dial|chat|text|message|write|e-?mail)(?: (?:us|in|our [a-z]+|the (?:shop|office|store)))?(?= (?:is|are|takes?|runs?|will be|averages?|lasts?)\b)"
)
"""A way to reach somebody between a subject and its verb: "the wait when you call is §"."""
AS_YOU_LIKE = lazy(r"\bif you (?:like|want|must|wish|please)(?=\s*[:;–—]|,? but\b)")
"""Words that leave something to the reader, in front of what holds whatever they do."""
_VERB = r"(?:is|are|has|have|does|do|did|was|were|needs?|wants?|reach(?:es)?|gets?|arrives?|comes?|lives?|uses?|fits?|goes|(?:isn|aren|hasn|haven|doesn|don)'t|\w+'(?:s|re|ve))"
_MAIN_CLAUSE = lazy(
    rf"^\w+ (?:(?!\b(?:that|which|who|what|because)\b)[^§])*?\b{_VERB}\b(?: (?!and\b|or\b|that\b|what\b|which\b|how\b)[^\s§]+)* "
    r"(?:(?<!\band )(?<!\bor )(?<!\bas )(?<!thing )(?<!\bthat )(?<!\bwhat )(?<!\bwhich )(?<!\bhow )(?<!\bwhen )(?<!\bonce )(?<!\buntil )(?<!\bbefore )(?<!\bafter )(?<!\bthan )"
    r"(?:we (?!(?:have|had|haven't|hadn't|don't|can't|cannot|didn't|are|were|aren't|sent|gave|told|said|agreed|made|sold|\w+ed)\b)\w+|you (?:only )?(?:(?:pay|may|can|must|need|owe)\b|(?:have|get) (?=§|up to|until|another))|there(?:'s| is)\b|it(?:'s| is) (?=§|shipped|sent|dispatched|posted|behind|ready))"
    r"|(?:bring|send|return|post) (?:it|them) (?:back|in) )[^§]*§$"
)
"""The clause that a condition is followed by without a comma: "when it reaches us we refund you §"."""
_CHARGED = lazy(
    r"^\w+ (?!we\b)[^§]+ (?<!\band )(?<!\bor )(?<!\bthat )(?<!\bwhat )(?<!\bas )we(?:'ll| will)? (?:take|deduct|charge|keep|knock|withhold|hold back|subtract) §$"
)
"""What the shop asks in a case: "if you post it from Ireland we take § off"."""
_RELATIVE_BEFORE = lazy(
    r"\b(?:another|further|additional|extra|(?:extend|increas|ris|lengthen|reduc|shorten)\w* (?:\w+ ){0,3}?by|added|plus|every|each|per|half|(?:the|in|over|past|your) last|next|past|previous"
    r"|remaining|final|delayed? (?:by|of)|for the (?:last|next)|over the)\s(?:of\s)?§"
    r"|\b(?:(?:they|he|she)(?:'re|'s| is| are)|(?:drivers?|vans?|couriers?) (?:is|are)) (?:about |around |roughly |only )?§ away\b"
)
_RELATIVE_BEHIND = lazy(
    r"§'?s?\s(?:more|extra|longer|later|earlier|before(?! we\b| (?:somebody|someone|anybody|anyone|an? (?:agent|advis[oe]r|person|human|colleague|member))\b| you (?:hear|get|receive|see|chase|speak|reach)| your (?:refund|money|order|parcel)| (?:we|you)(?: can| may)? (?:call|count|consider|treat|regard|declare|write|class)\w* (?:it|them|a [a-z]+|your [a-z]+|the [a-z]+)\b| it(?:'s| is| leaves| ships)\b| they(?:'re| are| leave| ship)\b| (?:dispatch|despatch|shipping|shipment|posting|speaking to|handover)\b| (?:anything |everything |yours |(?:the|your|our|an?|all|personali[sz]ed|custom) (?:[\w'-]+ ){1,3}?)(?:(?:is|are|gets?) (?:given to|handed|passed to|shipped|sent (?:out|off)|dispatched|despatched|posted|picked up|on its way|out of)|goes out|leaves?|ships?|lands?|gets? through|(?:joins?|answers?|reach(?:es)?) you)\b| (?:personali[sz]ed|custom|engraved|printed) (?:\w+ )?(?:ship|leave|are (?:shipped|sent|dispatched|posted))\b| (?:the|your|an?) (?:parcel|order|package|item)s? (?:(?:is|are|gets?) (?:given|handed|passed|shipped|sent|dispatched|despatched|collected|posted|picked up)|goes out|leaves?|ships?)\b)|prior|ahead|in advance|ago|old|late"
    r"|of (?:use|wear|inactivity|age|service|experience)|notice|give or take|apart|each|per|at a time|on top|gap|left on|between (?:(?:the|each|any|every|your|two) )?(?:[a-z]+ )?[a-z]+(?= and (?:never|don't|do not|no)\b|,? (?:if|when|unless|so|but)\b|[,.;:!)–—]|\W*$))\b"
)
_AFTER = lazy(
    r"\b(?:(?<!at the latest )(?<!at latest )(?<!no later than )(?<!not later than )after|beyond|past|outside|older than|longer than|later than|more than)\s(?:the |this |a |our |your )?(?:full )?(?:period of )?§(?! at the (?:very )?latest\b)"
    r"|§ (?:have|has) (?:passed|gone|elapsed|been)"
)
_NOT = lazy(
    r"\b(?:not|no|can't|cannot|can’t|won't|won’t|unable|don't|don’t|never|only|isn't|aren't|neither|nor|too late|expire[sd]?|ends?|closes?|refus\w+|reject\w*"
    r"|unless|decline\w*|lose|lost|no longer|invalid|void|ineligible|laps(?:e|es|ed)|runs? out|is over|disappears?|vanish(?:es)?|dies?|drops? off|fades? away|stops? working|forfeit\w*"
    r"|deletes?|deleted|wipes?|wiped|erased?|destroy(?:s|ed)?|released?|let go|lifted)\b"
)
_HISTORY = lazy(
    r"\b(?:took|lasted(?! (?:and|or)\b|,)|used to|up to (?:(?:january|february|march|april|may|june|july|august|september|october|november|december) )?(?:19|20)\d\d\b[^.;§]*\b(?:was|were|had)|previously|formerly|in the past|historically|back then|in those days|originally|(?:until|till|'til) (?:last|recently|now|(?:19|20)\d\d)|began at|up to now"
    r"|was (?:~)?(?:extended|increased|reduced|changed|raised|cut) from"
    r"|(?:from|between) (?:19|20)\d\d (?:to|and|until) (?:19|20)\d\d|our old|the old (?:policy|price|window)|in (?:the )?(?:19|20)\d\d|before (?:19|20)\d\d|during (?:the |our )?(?:19|20)\d\d|last (?:year|month|week|summer|christmas))\b".replace(
        "(?:~)?", r"(?:\w+ ){0,3}?"
    )
)
_EXAMPLE = lazy(
    r"\b(?:for example|e\.g\.|for instance|say,|let's say|imagine|suppose|example:|(?:^|[.;:!?] )say (?:your|it|an?|the|someone|somebody|he|she|they)\b|say you\b|(?<!to )say we\b|\b(?:together|altogether) (?:come|cost|make|add)\w*\b|would have|you'd have|if you had|had you|if you'd(?! (?:like|rather|prefer))|as (?:though|if) (?:you|it|they|we)\b[^.;§]*§)"
)
_LAW = lazy(
    r"\b(?:(?:distance|online|all|eu|uk|irish|british|european|australian) (?:sellers|traders|retailers) (?:must|have to|are)|by law|the law|legally|legal (?:\w+ )?(?:right|minimum|period|guarantee)|statut(?:e|ory)|consumer (?:rights|contracts|protection|law)|under (?:the )?(?:\w+ ){0,5}(?:act|regulations?|directive|law)"
    r"|\w+'s law|laws? (?:gives?|says?|allows?|requires?|lets?|grants?)|cooling[- ]off|right (?:to cancel|to withdraw|of withdrawal|to reject)|eu law|uk law|(?:ftc|trade commission|accc|cma|mail[- ]order)(?:'s)? (?:[\w-]+ )?rules?|section \d+|directive|regulations? \d{4}|\w+ act \d{4})\b"
)
_BESIDE_LAW = lazy(
    r"\b(?:(?:(?:is|are|comes?|runs?) )?(?:in addition to|on top of|over and above|alongside|besides|as well as|beyond)"
    r"|(?:without|not) affect(?:ing)?|(?:do|does)(?:n't| not) (?:affect|replace|limit)|whatever|while) [^.;:,§]{0,30}"
    r"\b(?:statutory|legal|consumer|the law)\b[^.;:,§]{0,20}|^\W*subject (?:always |only )?to [^.;:§]{0,80}?\b(?:act|regulations?|law|rights|statutes?)\b[^.;:§,]{0,24},"
)
"""The law's rights, beside which something is promised: "in addition to your statutory rights"."""
_OTHERS = lazy(
    r"\b(?:sellers (?:who|may|can|must)|(?:the|its|a|that|our) (?:pharmacy|glassmaker|dealers?|chain|factory)|(?:publisher|manufacturer|seller|maker|supplier|carrier|bank|distributor|retailer|wholesaler)'s|(?<!with )(?<!by )(?<!via )(?<!using )(?:royal mail|dpd|evri|hermes|yodel|(?<!-)ups|fedex|usps|dhl|parcelforce|an post|australia post|auspost|tnt|gls|postnl|canada post|startrack)"
    r"|(?<!over to )(?<!parcels to )(?<!orders to )(?<!it to )(?:the|your|their|some|most|a) (?:(?:carrier|courier)(?! (?:fees?|charges?|costs?|prices?)\b)|couriers|carriers|postal service|post office|manufacturer|maker|supplier|seller|sellers|vendor|landlord|neighbour"
    r"|lender|insurer|marketplace|employer|local council|freight forwarder|department stores?|phone company|operator|network|mobile provider)"
    r"|the carrier's|couriers|carriers|(?<!our )(?<!by )(?<!with )(?<!using )(?:courier|parcel|delivery|shipping|haulage|freight|removals?) (?:firms|companies)|(?:big|bigger|large|larger|major|high[- ]street) (?:chains?|names|players|supermarkets?)|supermarkets?|chain stores|(?:our|the) (?:\w+ )?agents? (?:in|for)|job applicants?|applicants|some shops|other shops|other retailers|most shops|(?:bought|sold|buy|made) elsewhere|competitors?|manufacturers|\w+ makers|marketplace sellers|third[- ]part(?:y|ies)|department stores|amazon|ebay|etsy|klarna|clearpay|afterpay"
    r"|(?:a|the|an) (?:typical|average|usual|ordinary|normal) (?:credit card|bank|lender|shop|store|retailer|garage|dealer)|customs (?:officers?|may|can|will|might|often)|trustpilot|hmrc|ombudsman|trading standards|paypal (?:recalculates|updates|shows|takes|needs|holds|says|allows|gives|lets|may|will|can))\b[^.;]*§"
)
_OTHERS_FIRST = lazy(
    r"\W*(?:the )?(?:big|bigger|large|larger|major|high[- ]street|big[- ]box) (?:chains?|names|players|supermarkets?|stores|shops|retailers)\b|"
    r"\W*(?:some|other|most|many|(?:plenty|lots|loads|a lot|a good many) of) (?:[\w-]+ ){0,2}(?:stores|shops|retailers|sellers|brands|companies|websites)\b"
    r"|\W*(?:the |our )?(?:royal mail|dpd|evri|hermes|yodel|ups|fedex|usps|dhl|tnt|gls|parcelforce|an post|australia post|auspost|postnl|canada post|(?:u\.?s\.? |united states )?postal service"
    r"|stockists?|insurance partner|freight forwarder|sellers(?! (?:must|here|on our|are answerable)\b)|manufacturers?|marketplace sellers?)\b"
    r"|(?!.*\b(?:our|us)\b)\W*the (?:(?:last|other|previous|first|only other) (?:place|shop|store|site|website|company|firm|seller|dealer|outfit) (?:(?:that|which|where) )?(?:i|we|she|he|they) (?!are\b|have\b|run\b|own\b|open)"
    r"|(?:[a-z]+(?: shop| store)?) (?:next door|across (?:the|our) (?:street|road)|down the (?:road|street)|over the road|round the corner)\b|the (?:[a-z-]+ ){1,3}in (?:town|the (?:next )?village|the high street) (?:charges?|asks?|gives?|offers?|takes?|wants?|sells?|has|does|keeps?)\b)|[^.;§]{0,40}\b(?:insurance partner|stockists?|from the (?:brand|manufacturer|maker))\b"
    r"|[^.;]*§[^.;,]{0,24} (?:from|of|by) (?:its|their|the) (?:(?:own|original) )?(?:makers?|manufacturers?|brands?|factory|producers?)\b"
)
_PRICE = lazy(
    r"\b(?:an?|this|that|your|another) § (?!(?:\w+ ){0,2}?(?:fee|charge|deposit|reward)\b|fee|charge|deposit|flat|delivery|shipping|return|restocking|minimum|label|handling|surcharge|deduction|for\b|per\b|to\b|off\b|is\b|on\b|each\b|when\b|if\b|will\b|gets?\b|and it\b|service\b|contribution\b|re-stocking\b|levy\b|collection\b|pick-?up\b|exchange\b|swap\b|cancellation\b)\w+"
)
_THEIRS = lazy(
    r"§[^.;]{0,12}\b(?:on|at|from) their (?:side|end)\b|\b(?:carrier|courier|insurer|bank|supplier|maker|manufacturer)s? (?:asks?|requires?|wants?|needs?|expects?|gives?|allows?) (?:us|you)\b[^.;]*§|\b(?:friend|neighbou?r|competitor|rival|partner|buddy|mate|brother|sister|cousin|uncle|aunt|dad|mum|mom)'s (?:\w+ )?(?:shop|store|company|website|garage|firm)\b[^.;]*§|\b(?:your|their) (?!order's|parcel's)\w+'s (?:own )?(?:terms|polic(?:y|ies)|rules)\b[^.;]*§|§[^.;]{0,20} of (?:its|their) own\b|\btheir § (?:appl|count|hold)|\btheir own [^.;,]{0,14}§|\btheir (?!minds?\b)[^.;,]{0,14}§[- ](?:(?!(?:of|from|after|since|before|for) )\w+ )?(?:return|refund|warranty|guarantee|polic|deliver)|\b(?:some|most|many|few) (?:customers|people|shoppers|buyers)\b(?! (?:have|get|receive|see|will (?:have|get|receive|see)) (?:it|them|theirs|an? (?:reply|answer)|their (?:order|parcel|refund|money|reply|answer)s?)\b)[^.;]*§|(?<!to )(?<!in )(?<!in the )(?<!to the )(?<!for )(?<!for the )\b(?!\w+ card companies\b)(?:some|other|most|many|few|all) (?:\w+ )?(?:stores|shops|retailers|sellers|brands|companies|websites|countries|states|marketplaces|jurisdictions|platforms|pros|installers|fitters|contractors|builders|garages|salons|studios|trades(?:people|men))\b[^.;]*§"
)
_WAIT = lazy(
    r"(?:^|[.;,:] |\b(?:please|to|should|must|just|then|and) )(?:(?<!we have to )(?<!we must )(?<!we need to )wait(?! times?\b)|leave (?:it|them|your \w+|this)|give (?:it|them)(?! (?:about |another )?§ to (?:reach you|get to you|come to you|find you|travel|make the (?:trip|journey)|arrive|land|turn up|show up)\b(?![^.;]*\b(?:before|then|and if|tell|touch|contact|chas\w+)\b))|hold off|keep (?!(?:your|the|all|every) (?:orders?|parcels?|packages?|purchases?|items?|goods|reservations?)\b)|check back|try again|sit tight)\b(?:(?!\band (?:we|i|someone|somebody|one of us|write|tell|call|ring|report|let us)\b|: )[^.;,]){0,30}§"
)
_GIVE_IT = lazy(r"^\W*(?:please |just |best to |usually )?(?:give|allow) (?:it|them|us) §")
"""How long something takes, as an answer; else advice to wait."""
_HOW_LONG = lazy(r"\bhow (?:long|soon|quickly|fast)\b|\bwhen (?:will|do|does|can|should|might)\b")
_STORY = lazy(
    r"\b(?:customers?|readers?|clients?|visitors?|friends?|someone|somebody|one of you|neighbours?|neighbors?) (?:once |recently |just )?(?:told|wrote to) (?:us|me)\b[^.;]*§"
    r"|\b(?:people|firms?|mills?|compan(?:y|ies)|workshops?|factor(?:y|ies)|growers?|farms?) (?:(?:that|who|which) )?we (?:buy|get|order|source)\b[^.;]*\bfrom\b[^.;]*§|\bcharged (?:her|him|a customer|one customer)\b[^.;]*§"
    r"|\b(?:a|one) certain (?:\w+ ){0,3}?(?:shop|store|chain|site|website|retailer|seller|dealer|outlet|rival|competitor|brand|firm)\b[^.;]*§"
    r"|^(?!.*\b(?:our|us)\b)\W*the (?:[a-z]+(?: shop| store)?) (?:next door|across (?:the|our) (?:street|road)|down the (?:road|street)|over the road|round the corner)\b[^.;]*§"
    r"|§[^”]{0,80}[,.!]? ?[\"”],? (?:says|said|writes|wrote|explains|adds|recalls|laughs) (?:the|our|an?|his|her|mr|mrs|ms|dr|[a-z]+)\b"
    r"|\b(?:shops|stores|houses|chains|sites|websites|brands|names|places|jewell?ers|retailers|sellers|companies|firms|people|dealers|outlets) (?:that|who|which) (?:advertise|boast|tout|brag|trumpet|shout)\b[^.;]*§"
)
"""What customers tell of others, and what others advertise: "you'll find houses that advertise 365-day returns"."""
_RATE = lazy(
    r"(?:\b\d+\+? (?:\w+ )?in §)|(?<!at )§ (?:a|an|per|each|every)\s(?:day|week|month|year|minute|hour|night|item|person|mile|kg)\b"
)


def is_condition(sentence: str) -> bool:
    """Whether the quantity stands in a condition: "if it has been ten days"."""
    if "you " in sentence:
        sentence = _CALLING.sub("", sentence)
    found = _CONDITION.search(sentence)
    main = found and (_MAIN_CLAUSE.match(found[0]) or _CHARGED.match(found[0]))
    return found is not None and not main


def is_relative(sentence: str, *, bounded: bool) -> bool:
    """Whether the quantity counts from something that is not said: "a further 14 days".

    `bounded`: whether words of a bound stood before it, which part it from what is before them.
    """
    before = not bounded and _RELATIVE_BEFORE.search(sentence)
    behind = _RELATIVE_BEHIND.search(sentence) and not _WAITED.search(sentence)
    return bool(before or behind)


_WAITED = lazy(
    r"\b(?:allow|takes?|expect|waits?|(?:it|there)(?:'ll| will| can| may| might)(?: \w+)? be)(?: (?!if\b|when\b|unless\b|for (?!§))[a-z'-]+){0,2} § before\b"
)
"""What passes until something happens, and no time to do something in: "allow § before the first reply lands"."""


def is_staged(sentence: str) -> bool:
    """Whether the quantity counts from the stage before: "and is ready an hour later"."""
    return bool(_THEN.search(sentence)) and not _DELAYED.search(sentence)


_THEN = lazy(r"§ later\b(?! than\b)")
_DELAYED = lazy(
    r"\b(?:rural|remote|islands?|weekends?|holidays?|(?:satur|sun|mon)days?|(?<!before the )(?<!by the )cut-?off|missed|after(?! (?:you(?:'ve)? |your |the )?(?:order|pay))|again|still|if|peak|busy|delay\w*|rest|others?|some|may|might|usually)\b[^.;]*§"
)
"""What comes later than something else does."""


def is_after(sentence: str) -> bool:
    """Whether the quantity names what lies behind it: "after 30 days"."""
    return bool(_AFTER.search(sentence))


_THEN_WE = lazy(
    r"\W*(?:back )?in (?:the )?(?:19|20)\d\ds?,? (?:we|our|the|it|there|two|everything)\b[^;§]*\b(?:was|were|had|sold|began|started|opened|ran|made|came|worked)\b"
)
_NO_VERB = lazy(
    r"\W*(?:[a-z'-]+\W+){0,3}§(?:, (?:(?!(?:we|you|it|they|is|are|was|can|may|today|now|still)\b)[a-z'-]+\W+)+)?\W*"
)


def is_of_then(first: str, sentence: str) -> bool:
    """Whether a figure without a verb goes on with a tale: "In 2009 we sold from a garage. Returns? Five days."."""
    return bool(_NO_VERB.fullmatch(sentence)) and bool(_THEN_WE.match(first))


_EXPIRED = lazy(
    r"§ (?:have|has) (?:passed|gone(?: by)?|elapsed|been)\b(?:(?! and )[^.;,§])*, (?:then )?(?:unfortunately,? |sadly,? )?(?:we're sorry,? (?:but )?)?"
    r"(?:(?:we|you) (?:(?:can't|cannot|can not)(?! have)|can no longer|are (?:no longer |un)able|aren't able|are not able|won't be able|no longer (?:accept|offer))\b|it's too late\b)"
)


def is_expired(sentence: str) -> bool:
    """Whether the sentence says what can't be once the quantity has passed."""
    return bool(_EXPIRED.search(sentence))


def is_negated(sentence: str) -> bool:
    """Whether the sentence denies something."""
    return bool(_NOT.search(sentence))


_CARRIER = (
    r"(?:carrier|courier|post office|postal service|royal mail|dpd|evri|hermes|yodel|ups|fedex|usps|dhl"
    r"|parcelforce|an post|australia post|canada post|postnl)"
)
_CHEAPER = (
    r"(?:if|when|whenever|where|should|once|found|find|seen?|spot(?:ted)?)\b(?=[^.;:§]{0,120}?\b(?:lower|less|cheaper|undercuts?|beats?|better (?:price|deal)|same price"
    r"|(?:drops?|reduces?|lowers?|cuts?) (?:its|their|the) price|bargain)\b)"
)
"""The beginning of a case in which others ask less: "if a competitor sells it for less"."""
_NOT_THEIRS = lazy(
    rf"\b(?:handed|hand|surrendered|released?|release|goods|items?|parcels?|returned|given|passed|tendered|(?:hand(?:ing)?[- ]?over|handing|passing|transfer) of)\s+(?:\w+\s+){{0,3}}?to (?:the |our |a )?(?:{_CARRIER}|seller)"
    r"(?! guy|[^§]*\b(?:who|which|that|it|they|then|and|takes?(?! place)|holds?|keeps?)\b|[^§]*[,:])(?=[^.;]*§)"
    rf"|\b(?:once|when|after|as soon as) [^,.;:§]{{0,30}}\b(?:in|with) (?:the |our |a )?{_CARRIER}(?:'s)?(?: hands)?, (?=(?:we|it|an?|the|your|our)\b[^.;]*§)"
    rf"|(?:\b(?:once|when|after|as soon as|from the (?:moment|day|time))\b|^\W*(?:handed|given|passed|dropped|left|posted)\b)[^,.;:§]{{0,40}}\b{_CARRIER}(?:'s)?(?: [\w']+){{0,3}}, (?=(?:(?:an?|the|your|our|every|all|  +) ?)?(?: *\w+ ){{0,2}}?(?:  +|deliver(?:y|ies)|shipping|parcels?|packages?|orders?)\b(?! (?:that|which|they)\b)[^.;,§]*\b(?:takes?|needs?|arrives?) [^.;,§]{{0,12}}§(?! to (?:come|get|reach us)\b)(?![^.;]* to us\b))"
    rf"|\b(?:from the (?:moment|day|time)|once|when|after) (?:the |your |our )?{_CARRIER} (?:hands|gives|delivers|brings|leaves|drops)\b[^.;§]{{0,40}}?(?=\byou(?:'ve| have| may| can| get)\b)"
    rf"|\bon the {_CARRIER}(?:'s)? (?:van|truck|lorry)(?= (?:\w+ ){{0,2}}§)|\b{_CARRIER}\b[^.;§]*?,? (?:since|because) (?=we\b)"
    rf"|\bhanded to the {_CARRIER} guy\b|\bnotify the seller\b|\b(?:collected|picked up) by (?:the |our )?{_CARRIER}(?= §)|\b{_CARRIER}(?:'s)? (?:labels?|bills?|paperwork)\b|\b{_CARRIER} nominated by us\b"
    rf"|\bwe (?:give|allow) (?:the )?{_CARRIER} §"
    rf"|\b(?:{_CARRIER}s?|makers|manufacturers?|suppliers?|banks?|insurers?) (?:is|are|ha(?:s|ve)|gives?|wants?|asks?|needs?|expects?|takes?|demands?)\b[^.;:§]*: (?=(?:so |please )?(?:we|our|tell|let|report|send|show|call|ring|write|e-?mail|contact)\b)"
    rf"|\b(?:{_CARRIER}s?|makers|manufacturers?|suppliers?|banks?|insurers?) [^.;:§]*\b(?:and|but) so (?:are|do|must|have) we\b"
    r"|\border(?:ed|ing)? (?:(?:it|them|in|specially|to order|just|for you) ){1,3}(?:from|with) (?:the|our|its|their) (?:maker|manufacturer|supplier|factory|publisher|mill)s?\b"
    r"|^[^.;§]*(?=§ (?:\w+ )?(?:guarantee|warranty|cover) from us\b)|\bthe (?:seller|supplier|vendor|trader|retailer|merchant) (?=(?:shall|undertakes|warrants|agrees)\b)"
    r"|\b(?:sellers|(?:all |our )(?:sellers|makers) on our (?:platform|site|marketplace)|your seller) (?=must\b)"
    rf"|\b(?:{_CARRIER}s?|makers|vendor|manufacturers?|bank|banks)\b[^.;§]*?(?:,? so|, but|, and|which is why|which means) (?=(?:we|we'll|we've|we're|our|it's|order|so it's)\b)"
    rf"|\b(?:once|when|after|as soon as|if) (?:the |your |a )?(?:{_CARRIER}|bank|vendor|seller|maker|supplier|manufacturer)s?\b[^,.;§]*, (?=(?:we|we'll|our)\b)|^\W*{_CHEAPER}[^.;:§]*, (?=(?:we|our|you|your|just|simply|then|the difference|customers|an? |that|this)\b[^.;]*§)"
    r"|^[^.;§]*, (?:so|and|but) you'll (?:have|hear|get) (?:\w+ ){0,2}from (?:us|me)(?= §)|^[^.;§]*§(?=[^.;§]{0,20}\b(?:comes?|taken|deducted) (?:off|from) (?:the|your) refund)"
)
"""Where somebody is named who promises nothing: the parcel is handed to them, or we act on it."""
_SPARED = lazy(
    r"(?:'d|would) (?:love|like|be (?:happy|glad)) to (?:\w+ ){0,2}§(?=[^.;]*\bbut\b)"
    r"|\b(?:skip|avoid|spare|escape|dodge|instead of|rather than)(?:s|d|ed|ing|ping)?\s(?:(?:the|our|a|an|your|that|paying|usual|normal|standard|you|yourself) ){0,3}§"
    r"|\bthe § [^.;§]{0,60}?\b(?:drops? off|disappears?|falls? away|goes away|vanish\w*|is waived|comes? off)\b"
)
"""What need not be: "skip the £4 label by bringing it in"."""

_SEASONAL = lazy(
    r"\b(?:rising|rises?|going up|goes up|increasing|increases|jumping|jumps|climbing|climbs|dropping|drops?|falling|falls|going down|goes down|stretching|stretches) to § (?:in|on|during|over|from|between|around|at|when|if|before)\b"
)
"""What it is at some times: "rising to £8.95 in Valentine's week"."""

_FOR_NOW = lazy(
    r"\b(?:due to|because of|owing to|given|as a result of|during|in light of)\s(?:the )?(?:current |ongoing |recent )?(?:covid[\w-]*|corona\w*|pandemic|lockdowns?|strikes?|industrial action|postal strikes?|snow|floods?|flooding|storms?|wildfires?)\b[^.;]*§"
)
"""What only holds while something lasts: "due to the strike, please allow a week"."""
_TASTES = lazy(
    r"\b(?:tastes?|drink\w*|enjoy\w*|eat\w*|eaten|drunk|used?|flavours?|flavors?)\b[^.;§]{0,14}\bbest\b[^.;§]*§|\bat (?:its|their) (?:best|peak|freshest)\b[^.;§]*§"
    r"|\b(?:rest|ripen|mature|ferment|soak|cure|steep|infuse|dry|dries|harden)(?:s|es)? (?:for |in )?(?:[a-z]+ ){0,3}?(?:for )?§"
)
"""When goods are at their best, and what becomes of them."""

_FEW = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|a hundred|\d{1,3})"
_PROPORTION = lazy(
    rf"\b{_FEW} (?:in|out of) (?:every )?{_FEW}\b(?! (?:and|or|to) )(?!(?: (?:working|business|calendar))? (?:minutes?|hours?|days?|weeks?|months?|years?)\b)[^.;]*§"
)
"""How many of all: "nine in ten parcels arrive within 2 days"."""
_ASIDE = lazy(
    r"\b(?:ideally|preferably),? (?:[a-z]+ ){0,2}?§|\bsell(?:s|ing)? out\b[^.;§]{0,20}§|\bsold out (?:in|within|after) §"
    r"|\b(?:be|come|arrive|turn up|get (?:here|there)) § early\b"
    r"|§[^.;§]{0,30}\b(?:short of|shy of|away from) free (?:postage|delivery|shipping)\b"
    r"|\b(?:spares|(?:spare|replacement) parts|refills|(?:software|security) updates|patterns) (?:(?:are|is|will|to be|be) )?(?:(?:always|still) )?(?:stays?|remains?|available|kept|in stock|stocked|supplied|to be had|made)\b[^.;§]{0,40}§"
    r"|§[^.;,]{0,30}\b(?:is|are|it's|they're|you're|will be) (?:still |well |just |also )?(?:in (?:good )?time|early enough|soon enough)\b"
    r"|§,?[^.;,§]{0,12} (?:is|are|will be|'s) (?:only |just )?(?:an? )?(?:half[- ]days?|short(?:er)? days?|early clos\w+)\b"
    r"|§ for (?:the (?:pair|two|three|four|lot|set)|both)\b"
    r"|\b(?:nobody|no one|who) (?:likes|wants|enjoys|loves) (?:to )?pay(?:ing)?\b|\b(?:by|with|through|via|using|use) (?:your own|an?other|a different) (?:carrier|courier)\b|\b(?:carrier|courier) of your own\b"
    r"|\bcosts? us (?:(?:about|around|only|just|nearly|over) )?§(?![^.;]*\b(?:charge|pass|deduct|you pay|off your|covered)\b)"
)
"""How fast goods sell, how early to come, how much is wanting, how long parts are kept, what the shop itself pays."""

_IDLE = Index(
    (
        *(_OTHERS, _THEIRS, _HISTORY, _WAIT, _SPARED, _SEASONAL, _FOR_NOW, _TASTES, _PROPORTION),
        *(_ASIDE, _STORY),
    )
)


# The same headings stand above many sentences.
@lru_cache(maxsize=16_384)
def is_legal(sentence: str) -> bool:
    """Whether the sentence speaks of the law, and not of what is promised on top of it."""
    return bool(_LAW.search(sentence)) and bool(_LAW.search(_BESIDE_LAW.sub("", sentence)))


# A sentence is read again for what the policy lacks, and for what it promises without a figure.
@lru_cache(maxsize=16_384)
def is_idle(sentence: str, *, own: bool = False) -> bool:
    """Whether it is history, somebody else's promise or advice to wait.

    `own`: it is the shop's own whoever is named: carriers' hours, or a method named for a carrier.
    """
    found = (_IDLE.patterns[number] for number in _IDLE.possible(sentence))
    matched = [pattern for pattern in found if pattern.search(sentence)]
    if _OTHERS in matched and (own or not _OTHERS.search(_NOT_THEIRS.sub(_named, sentence))):
        matched.remove(_OTHERS)
    if _WAIT in matched and _TO_BE_ANSWERED.match(sentence):
        matched.remove(_WAIT)
    return any(not (own and pattern is _THEIRS) for pattern in matched)


_TO_BE_ANSWERED = lazy(
    r"(?=.*\b(?:call(?:s|ing)?|ring(?:ing)?|phon(?:e|es|ing)|chat|picks? up|answer(?:s|ed)?|repl(?:y|ies)|advis[eo]rs?|agents?)\b)"
    r".*\b(?:expect(?:ing)?|likely|prepared?|have) to wait (?:\w+ ){0,3}§"
)
"""How long somebody takes to answer, as what is to be expected: "expect to wait ten minutes on the phone"."""


def is_answer(sentence: str, question: str) -> bool:
    """Whether advice to wait answers how long something takes: "How long? Give it 3 days"."""
    return bool(question and _GIVE_IT.match(sentence) and _HOW_LONG.search(question))


def _named(match: re.Match[str]) -> str:
    return "§" if match[0].endswith("§") else ""


@lru_cache(maxsize=16_384)
def is_of_others(sentence: str) -> bool:
    """Whether the sentence is about somebody else from its beginning."""
    first = _OTHERS_FIRST.match(sentence)
    return bool(
        (first and _OTHERS_FIRST.match(_NOT_THEIRS.sub(_named, sentence)))
        or re.search(r"§[^.;]{0,40}\bfrom the (?:brand|manufacturer|maker)\b", sentence)
    )


def is_about_others(before: str, sentence: str) -> bool:
    """Whether a sentence goes on about another shop: "Bought elsewhere? They may …"."""
    gone_on = _ELSEWHERE.search(before) and re.match(r"\W*(?:they|their)\b", sentence)
    kept = _THEIR_PLACE.search(before) and _THEY_KEEP.match(sentence) and not _US.search(sentence)
    asked = _THEY_ARE.match(sentence) and _THEIR_DESK.search(before)
    sold = _SOLD_BY.search(before) and _ONE_OF_THEM.match(sentence)
    others = _OTHER_SHOPS.match(sentence) and not _US.search(sentence)
    return bool(gone_on or kept or asked or sold or others or _BOUGHT.search(sentence))


_OTHER_SHOPS = lazy(
    r"\W*(?:but |and |while )?(?:some|other|most|many|lots of|plenty of|a lot of) (?:(?:other|online|bigger|big|large) )*(?:[a-z-]+ )?(?:stores|shops|retailers|sellers|brands|companies|websites|nurseries|jewell?ers)\b"
)
"""What others do is told first: "other shops make you pay for the return"."""
_THEIR_PLACE = lazy(
    r"\b(?:post office|parcel ?shops?|parcel points?|service points?|pick-?up points?|collection points?|lockers?|depots?|sorting office|delivery office|neighbours?|customs|carrier|courier|insurers?|banks?"
    r"|stockists?|manufacturers?|makers?|brands?|(?:card|loan|finance|credit) (?:company|provider|issuer)|lenders?|landlords?|assay office|laborator(?:y|ies)|labs?|galler(?:y|ies)|museums?|suppliers?|importers?|distributors?)\b[^.;:?!]{0,40}[.;:?!]?$"
)
_SOLD_BY = lazy(
    r"\b(?:shops|stores|stockists|retailers|boutiques|galleries|dealers|chains|department stores)\b[^.;]{0,40}\b(?:sell|stock|carry|have|keep)\b[^.;]{0,12}\b(?:our|us|it|them)\b"
)
_ONE_OF_THEM = lazy(
    r"\W*(?:the (?:ones?|shop|store|others?) (?:in|at|on|near)|some of them|one of them|each of them|each|some|others) "
)
"""Shops that sell our things, and one of them: "the one in Nelson gives 14 days"."""
_THEY_KEEP = lazy(
    r"\W*(?:they(?:'ll| will| usually| normally| only| also)?|it(?:'ll| will| usually| normally| only| also)?|he|she|these) (?:keeps?|holds?|stores?|guarantees?|backs?|covers?|charges?|asks?|wants?|offers?|gives?|allows?|lets?|has|have|needs?|insists?|accepts?|opens?|closes?)\b"
)
_US = lazy(r"\b(?:we|us|our)\b")
_THEIR_DESK = lazy(
    r"\btheir (?:own )?(?:[\w-]+ ){0,2}(?:desk|team|department|office|service|support|workshop|people)\b"
)
_THEY_ARE = lazy(r"\W*they(?:'re|'ll| are| will| usually| normally)\b")


_BOUGHT = lazy(
    r"\b(?:bought|purchased|ordered) (?:in|from|at|through|with) (?:an?other|other|a different|some other) (?:\w+ )?(?:retailers?|shops?|stores?|sellers?|websites?|marketplaces?)\b"
)
_ELSEWHERE = lazy(
    r"\b(?:(?:another|other|different) (?:\w+ )?(?:retailers?|shops?|stores?|sellers?|websites?|marketplaces?)|elsewhere|third[- ]part(?:y|ies))\b"
    r"|\b(?:(?:mistak(?:e|en) (?:us )?|taken |takes? us )for|(?:mix(?:ed)? (?:us )?up|confus(?:ed?|ing) (?:us )?|no (?:relation|connection|link)s?|nothing to do|not (?:related|connected)) (?:with|to)) (?!our\b)"
)


def is_price(sentence: str) -> bool:
    """Whether an amount is the price of something: "a £75 chair", "a single bottle at £8"."""
    return bool(_PRICE.search(sentence) or _ONE_AT.search(sentence))


_ONE_AT = lazy(
    r"\b(?:two|three|four|five|six|eight|ten|twelve|\d+) (?!deliver|parcels|packages|orders|returns|labels|exchanges|collections|nights|days|hours|weeks)[\w-]+s at § ?(?:each)?(?! (?:per|an?) )|\b(?:price|cost) of (?:an?|one|two|three|four) (?!delivery|shipping|return|parcel|label|collection|exchange|postage|set-?up)[\w-]+(?: [\w-]+)?,? (?:at|around|about)? ?§"
    r"|\b(?:single|(?<!new )(?<!old )(?<!other )(?<!right )(?<!the )(?<!this )(?<!that )(?<!another )one|lone|solitary|even an?|just an?)(?: [\w-]+)? (?!delivery|shipping|parcel|return|exchange|label|collection|rate|price|fee|charge)[\w-]+ (?:at|for|worth|costing|priced at) §"
    r"|^\W*(?:an? |the )?(?:new|spare|replacement|spare or replacement) (?!delivery|shipping|parcel|return|exchange|label|collection|rate|price|fee|charge|card)[\w-]+(?: [\w-]+)? (?:is|are|costs?|comes? to|starts? at|starts? from) §"
)
"""What one thing costs: "a single bottle at £8"."""


def is_total(sentence: str) -> bool:
    """Whether the quantity is that of several stages together, or of one told as the reason of those."""
    return bool(_TOTAL.search(sentence))


_TOTAL = lazy(
    r"\bfrom (?:the (?:day|moment|time|minute) (?:that )?)?you(?:'ve)? (?:post|send|sent|hand|drop|ship|mail|order|buy|click|pay)\w*\b[^.;§]{0,50} (?:to|until|till) (?:the (?:day|moment|time|minute)|(?:it's|they're|it is|the money is|your money is) (?:on|in|back|at|with)\b)[^.;§]*§|\btotal (?:(?:delivery|shipping|lead) )?(?:time|wait|turnaround|processing)\b[^.;]*§|\badditional\b[^§]*;,? (?:so|which means|meaning|making)\b[^.;§]{0,60}§"
    r"|\b(?:as|since|because) we (?:need|take|want)\b[^.§]*; to (?:make|roast|bake|pack|prepare|print|cut|sew|build|process|engrave)\b[^.§]*§"
    r"|\b(?:as|since|because) we (?:need|take|want) § to (?:make|roast|bake|pack|prepare|print|cut|sew|build|process|engrave)\b"
)


def is_worked(before: str, sentence: str) -> bool:
    """Whether a sentence goes on with sums of a case that the one before it makes up."""
    return bool(_SUPPOSED.search(before) and _SUM.search(sentence))


_SUPPOSED = lazy(
    r"(?:^|[.;:!?] )\W*(?:let's |let us |now )?(?:say|suppose|imagine|assume|picture|take) (?:(?:that )?(?:your?|it|he|she|they|someone|somebody|the|two|three)|an?)\b[^.;]*(?:[£$€]|\d)"
)
_SUM = lazy(
    r"\b(?:was|were|would|so|that's|leaves?|leaving|comes? to|makes?|you'd|we'd|they'd|it'd|minus|plus|less)\b"
)


def is_example(sentence: str) -> bool:
    """Whether the sentence makes a case up."""
    return bool(_EXAMPLE.search(sentence)) and bool(_EXAMPLE.search(_INSERTED.sub("", sentence)))


_INSERTED = lazy(
    r"(?:, (?=[^,;:()§]{1,80},)|\((?=[^()§]*\)))(?:for (?:example|instance)|e\.g\.|say)(?! *[,)]),? [^,;:()§]+[,)]"
)
"""An example of a thing, beside which something is said of all: "a swap, for instance of X for Y, …"."""


def is_rate(sentence: str) -> bool:
    """Whether the quantity counts for each of something: "10 minutes a day"."""
    return bool(_RATE.search(sentence))
