"""Sentences of a passage that tell of somebody else than the shop, of what once was, or of what others say.

One sentence says of whom or of when a passage tells, and those beside it go on without a word of it:
"PawLine isn't part of us. They charge £12.", "In 1998 we had a stall. Delivery cost two pounds."
"""

from __future__ import annotations

import re
from functools import lru_cache

from kbgen.claims.patterns import lazy
from kbgen.claims.prose.passages import Passage
from kbgen.claims.prose.sentences import sentences
from kbgen.claims.topics.marking import lowered

_NONE: frozenset[int] = frozenset()


# An article is read for what it promises and for what the policy lacks.
@lru_cache(maxsize=16_384)
def asides(text: str) -> frozenset[int]:
    """The numbers of a passage's sentences that promise nothing of the shop's."""
    small = lowered(text)
    is_strange, is_past, is_said = (
        any(map(small.__contains__, words)) for words in (_STRANGE, _DATING, _SAID)
    )
    if not (is_strange or is_past or is_said):
        return _NONE
    spans = sentences(text)
    told = [small[span.start : span.end] for span in spans]
    found: set[int] = set()
    if is_strange:
        found |= _of_strangers(told)
    if is_past:
        found |= _of_once(told)
    if is_said:
        found.update(
            number
            for number, span in enumerate(spans)
            if _is_hearsay(told[number]) or _QUOTED.match(text[span.start : span.end])
        )
    return frozenset(found)


def is_of_others_or_once(passage: Passage, title: str) -> bool:
    """Whether a whole passage is: in a row of a year long ago, a column of what is theirs, or for those who want a job.

    `title` is the article's, in small letters.
    """
    heading = lowered(passage.headings[-1]) if passage.headings else ""
    return (
        bool(passage.row and _LONG_AGO.fullmatch(passage.row))
        or passage.column.startswith(("Their ", "their "))
        or (
            passage.text[:2].strip(" ")[:1] in _QUOTES
            and bool(_TESTIMONIAL.fullmatch(passage.text))
        )
        or any(_JOBS.fullmatch(one) for one in (heading, title) if one)
    )


_QUOTES = frozenset('"“')
_TESTIMONIAL = lazy(r"\s*[\"“][^\"“”]{20,}[\"”]\s*[–—-]{1,2}\s?[A-Z][\w.]*(?:[ ,.]+[\w.]+){0,4}\W*")
"""What a customer says of a shop, with a name below it: "They took 11 weeks." — Donna, Fort Wayne."""
_LONG_AGO = lazy(
    r"\W*(?:in |until |from )?(?:1[89]\d\d|20[01]\d)(?:s|[-–/]\d{2,4})?\W*", re.IGNORECASE
)
_JOBS = lazy(
    r"\W*(?:careers?|jobs|vacancies|current vacancies|internships?|recruitment|work(?:ing)? (?:with us|for us|at [^.?!]{2,20})|join (?:us|(?:our|the) team)|we're hiring|come and work [^.?!]{2,20})\W*"
)
_STRANGE = (
    *("part of us", "part of our", "n't us", "not us", " ours", "(ours", "nothing to do"),
    *("connect", "affiliat", "associat", "relat", "stake in", "independent of", "up to them"),
    *("for them to", "their call", "their own", "confus", "party to", "separate", "different"),
    *("store's", "shop's", "eller's", "dealer's", "stockist's", "market's", "salon's", "place's"),
    *("unconnected", "somebody else", "someone else", "mistake", "another", ". their", ". its"),
    *("their decision", "their business", "their choice", "for themselves", "our neighbo"),
    *("our friends", "elsewhere", "arna's", "pay's", "pal's", "azon's", "ebay's", "etsy's"),
    *("chain ", "giant", "rival", "competitor", "retailer", "supermarket", "discounter", "house "),
    *("department store", "webshop", "web shop", "marketplace"),
    *("the road", "the street", "the corner", "the square", "the hill", "the block", " road "),
    *("fake", "bogus", "fraud", "copycat", "phish", "scam", "impostor", "not ours"),
)
"""Parts of texts of which one that tells of strangers has one."""
_FIRM = r"(?:company|firm|business|shop|store|outfit|provider|organi[sz]ation|body|charity|retailer|seller|trader|brand|service|entity)"
_NOT_OURS = (
    r"(?:(?:n't|\bnot|\bnever|\bno longer)(?: actually| really| in any way)? (?:(?:a )?(?:part|branch|arm|division|member) of (?:us|our (?:company|group|firm|business|family|team|chain))"
    r"|(?:us|ours)(?=[.,;:!?)—–]| (?:and|but|so|at all|though|either)\b|\W*$)|(?:connected|affiliated|associated|linked|related)(?: in any way)? (?:to|with) (?:us|our (?:shop|company|store|firm|business)))"
    r"|\bno (?:connections?|links?|relation|affiliation|ties) (?:with|to) us\b|\bnothing to do with (?:us|them|those|these|him|her)\b|\bindependent of us\b|\bno (?:stake|share|hand) in\b"
    r"|\bnot to be confused with\b|\bconfus(?:e|ing) us with\b|\b(?:mistak(?:e|ing|en)|tak(?:e|ing|en)) (?:us )?for (?=another\b|the other\b)"
    r"|(?:\bthat's|\bthat is|\bit's|\bthey're|\bthey are) (?:somebody|someone|some other|another firm|another shop) ?(?:else)?(?=\W*$)"
    rf"|\b(?:an?|the) (?:(?:completely|totally|wholly|entirely|quite) )?(?:separate|different|unrelated|unconnected)(?: and [a-z]+)?(?: [a-z]+)? {_FIRM}\b)"
)
"""That somebody is none of the shop."""
_DISOWNED = lazy(_NOT_OURS)
_BESIDE = lazy(
    rf"^[^,;:.()]{{2,60}}(?:,| \()(?:(?!\b(?:if|when|where|unless|whether)\b)[^;:.()])*?{_NOT_OURS}[^,;:.()]*[,)]"
)
"""The same said in passing of whom a sentence is about: "PawLine, which isn't part of us, …"."""
_IN_PART = lazy(r"\b(?:if|when|where|unless|whether|should|fault|mistake|error|blame)\b")
"""Words by which no stranger is meant: "if the fault isn't ours"."""
_DECIDE = lazy(
    r"\b(?:is|are|be|'s|it's|that's)(?: \w+)? (?:up to them\b|for them to (?:decide|say|settle|tell)\b|their (?:own )?(?:call|decision|affair|choice|business|matter)\b)"
    r"|\bwe(?:'re| are|'re not| aren't|'re no) (?:not )?(?:an? )?party to (?:it|that|them|this)\b"
    r"|\b(?:that|the|their|each|another) (?:store|shop|retailer|seller|dealer|stockist|supermarket|chain|salon|marketplace)'s (?:own )?(?:[a-z]+ ){0,2}?(?:polic(?:y|ies)|rules|terms|conditions) (?:appl(?:y|ies)|counts?|holds?|governs?|decides?)\b"
    r"|\b(?:decide|choose|settle) (?:that |it |this )?for themselves\b|\b(?:somebody|someone) else(?=\W*$)|\bbelongs? to (?:somebody|someone) else\b|, not (?:ours|us)(?=\W*$)"
    r"|\b(?:(?:fake|bogus|fraudulent|copycat|phishing|scam) (?:[a-z]+ )?(?:shop|store|site|website|account|page|e-?mail|text|message|advert|seller|profile|call)s?|scammers?|fraudsters?|impostors?)\b"
)
"""That others decide what a sentence tells, or are none of us: "what they do is up to them", "fake shops promise …"."""
_WE_DO = lazy(
    r"\bwe(?:'ll|'ve|'re)? (?!see\b|seen\b|find\b|know\b|hear\b|come\b|notice\b|read\b|meet\b|spot\b)|\bus\b"
)
_BACK_TO = lazy(
    r"\W*(?:(?:but|and|please note|note that|be warned),? )?(?:they|it|these|those|such|none of (?:them|these|those))\b|\b(?:with|of|by) (?:them|those|these|such)\b"
)
"""A disowning sentence that speaks of whom the one before it named."""
_SELLERS = lazy(
    r"\b(?:partners?|sellers?|stockists?|dealers?|resellers?|marketplaces?|retailers?|brands?|makers?|manufacturers?|suppliers?|banks?|lenders?|insurers?|providers?|(?<!our )(?<!the )(?:company|firm))\b[^.;:?!]{0,40}[.;:?!]?$"
)
"""A sentence about others who sell or make things, whose own are theirs in the next one."""
_THEIR = lazy(r"\W*(?:their|its) [a-z]")
_GOES_ON = lazy(
    r"\W*(?:(?:they|their|theirs|it|its|he|she|his|her)\b|(?:some|others|many|most|a few)(?: of them)? (?:gives?|takes?|allows?|offers?|charges?|has|have|won't|will|don't|may|only)\b)"
)
_OURS = lazy(r"\b(?:we|us|our)\b")
_THEIRS = lazy(
    r"\W*(?:(?:the )?(?:klarna|clearpay|afterpay|paypal|amazon|ebay|etsy)'s (?:own )?(?:customer|help|support|phone|telephone|chat|line|website|app|desk|team|call|returns?|policy|rules|terms|buyer)"
    r"|(?:an?|(?:one|some|many|most|none) of (?:the|those)) (?:[\w-]+ ){0,3}?(?:chain|house|giant|rival|competitor|retailer|supermarket|discounter|department store|web ?shop|marketplace)s?(?: (?:from|in|on|at|near|like) (?!ours?\b|us\b)(?:[\w-]+ ){1,3}?| )(?:gives?|grants?|offers?|takes?|keeps?|allows?|lets?|charges?|promises?|advertises?|will|may|might)\b|our (?:neighbou?rs?|friends) (?:at|from|next|across|over|down|opposite|upstairs|downstairs|in the)\b(?![^.;:?!]*\b(?:pays?|orders?|qualif(?:y|ies)|(?:can|may) (?:also )?(?:pick|choose|select|use|order|return|send))\b)|elsewhere,? (?!in\b|on\b|we\b))"
)
"""The beginning of a sentence about somebody else whom everybody knows, or who is near."""


def _of_strangers(told: list[str]) -> set[int]:
    found: set[int] = set()
    for number, sentence in enumerate(told):
        disowned = _DISOWNED.search(sentence)
        if disowned and _IN_PART.search(sentence, 0, disowned.start()):
            disowned = None
        gone_on = number and _THEIR.match(sentence) and _SELLERS.search(told[number - 1])
        if _is_of_strangers(sentence) or (gone_on and not _OURS.search(sentence)):
            found.add(number)
        elif not disowned:
            continue
        is_back = disowned and number and _BACK_TO.search(sentence)
        if is_back and not _WE_DO.search(told[number - 1]):
            found.add(number - 1)
        for later in range(number + 1, len(told)):
            if not _GOES_ON.match(told[later]) or _OURS.search(told[later]):
                break
            found.add(later)
    return found


def _is_of_strangers(sentence: str) -> bool:
    """Whether a sentence says itself that it is about somebody else."""
    if is_down_the_road(sentence):
        return True
    if beside := _BESIDE.match(sentence):
        return not _OURS.search(sentence, beside.end())
    if _THEIRS.match(sentence):
        return not _OURS.search(sentence.partition(" ")[2])
    return bool(_DECIDE.search(sentence)) and not _WE_DO.search(_DECIDE.sub("", sentence))


def is_down_the_road(text: str) -> bool:
    """Whether a text in small letters says when somebody else's place is open, with no name but where it is."""
    return bool(_DOWN_THE_ROAD.search(text))


_DOWN_THE_ROAD = lazy(
    r"\b(?:the|a|that|another) (?:[a-z-]+ ){1,2}?(?:(?:down|across|round|around|over|up) the|(?<=\bshed )on the|(?<=\bchain )on the|(?<=\bgiant )on the|(?<=\bwarehouse )on the) (?:[a-z]+ )?(?:road|street|corner|square|hill|block|way)(?= (?:opens?|is open|stays? open|closes?|shuts?)\b)"
)
"""Somebody else's place, told by where it is: "the shed on the ring road opens"."""


_DATING = (
    *(
        "19",
        "20",
        " ago",
        "century",
        "the war",
        "father",
        "mother",
        "grand",
        "founder",
        "parents",
        "uncle",
        "back then",
    ),
    *("those days", "early days", "early years", "first year", "sixties", "seventies"),
    *("eighties", "nineties", "fifties", "beginning", "before we moved", "old days", "story"),
)
"""Parts of texts of which one that tells of what once was has one."""
_ONCE = lazy(
    r"\b(?:1[89]\d\d|20[012]\d)(?:'?s)?\b|\b(?:years|decades|generations) ago\b|\blast century\b|\bduring the war\b|\b(?:back then|in those days|in the (?:old|early) (?:days|years)|the early (?:days|years)|in the beginning|our (?:very )?first years?)\b"
    r"|\bin the (?:early |late |mid-?)?(?:fifties|sixties|seventies|eighties|nineties|noughties)\b|\b(?:great-)?(?:grandfather|grandmother|grandma|grandpa|grand-?dad|nan|gran)\b|\b(?:my|our|his|her|whose) (?:father|mother|dad|mum|mom|parents|uncle|aunt|founders?)\b|\bbefore we moved\b|\b(?:our|the) story (?:begins|starts|began|started)\b"
)
_DID = r"(?:was|were|wasn't|weren't|had|hadn't|did|didn't|could|couldn't|would|wouldn't|took|gave|sold|went|came|got|made|paid|sent|kept|ran|began|brought|bought|stood|knew|thought|met|left|held|wrote|drove|told|said|hoped|\w{3,}ed)"
_WAS = lazy(
    rf"\b(?:was|were|wasn't|weren't|had|hadn't|did|didn't|could|couldn't|took|gave|sold|went|came|ran|began|brought|stood|drove|meant|promised|cost(?! of\b| to\b))\b|\b(?:we|you|they|he|she|it|i|people|customers|nobody|everyone|everybody)(?: \w+ly| always| never| only| once)? {_DID}\b"
)
_IS = lazy(
    rf"\b(?:is|are|am|has|have|do|does|can|may|will|must|shall|should|isn't|aren't|hasn't|haven't|don't|doesn't|can't|cannot|won't|today|now|nowadays|still|currently|costs|takes|gives|offers|runs|opens|closes|applies|lasts|arrives|comes|remains)\b"
    rf"|\b(?:we|you|they|he|she|it|i|that|there|here|who|what)'(?:s|re|ll|ve|m)\b|\b(?:we|you|they|i) (?!(?:(?:always|never|only|once|all|also|often|then|just|simply|hardly|both|still) )?{_DID}\b|(?:always|never|only|once|all|also|often|then|just|simply|hardly|both) cost\b)[a-z]"
)
"""What is so now, or is to be done."""
_CHANGED = lazy(
    r"\b(?:rais|extend|lower|reduc|increas|shorten|lengthen|chang|introduc|launch|start|add|mov|drop|scrapp?|doubl|halv|cut|went up|came down|became|put up|brought (?:in|down|back))(?:e?d|ed)?\b"
)
"""What has been so since: "in March we raised it to £6"."""


_ASKS = lazy(
    r"\b(?:if|unless|whether|should)\b|^\W*(?:please )?(?:return|send|tell|write|contact|call|ring|e-?mail|bring|use|let|keep|order|pay|choose|add|allow|see)\b"
)
"""That something is a case, or is asked of customers."""
_ON_A_DAY = lazy(
    r"\b(?:[0-9]{1,2}(?:st|nd|rd|th)? (?:of )?[a-z]{3,9}|[a-z]{3,9} [0-9]{1,2}(?:st|nd|rd|th)?),? 20[0-9]{2}\b"
)
"""A whole date of this century, which may be one to come."""


def _of_once(told: list[str]) -> set[int]:
    """What is told in the past from a sentence on that dates it."""
    found: set[int] = set()
    is_dated = False
    for number, sentence in enumerate(told):
        dates = bool(_ONCE.search(_ON_A_DAY.sub("", sentence)))
        is_now = bool(_IS.search(sentence) or _ASKS.search(sentence))
        is_tale = not is_now and bool(_WAS.search(sentence))
        if is_tale and (is_dated or dates) and not _CHANGED.search(sentence):
            found.add(number)
        begins = dates and (is_tale or "story" in sentence or (not is_now and "ed " in sentence))
        is_dated = begins or (is_dated and is_tale)
    return found


_SAID = (
    *("myth", "rumour", "rumor", "misconception", "misunderstanding", " read ", " heard", " hear "),
    *("told that", "people", "customers", '"', "“"),
)
"""Parts of texts of which one that tells what others say has one."""
_HEARSAY = lazy(
    r"\b(?:(?:it's|it is|that's|it is just|it's just) an? (?:[a-z]+ )?(?:myth|rumou?r|legend|misunderstanding|misconception|mistake)|(?:you|you've|you'll|people|customers)(?: (?:may|might|will|could|also|have|somewhere)){0,3} (?:read|heard|been told|(?:sometimes|often|occasionally) (?:hear|read))(?: somewhere| elsewhere| online)?) that\b[^;:—–]*?(?=[;:—–]|,? but\b|$)"
    r"|\b(?:some|many|most) (?:customers|people|shoppers|visitors) (?:still )?(?:think|believe|assume|fear|imagine|suppose) [^;:—–]*?(?=[;:—–]|,? but\b|$)"
)
_COUNTS = lazy(r"\d")
_QUOTED = lazy(
    r"\W*[\"“][^\"“”]*\?[\"”],? (?:is|are|was|we|people|customers|you|comes|gets)\b[^\d?]*$"
    r"|\W*[\"“][^\"“”]{12,}[\"”],?\s*(?:[–—-]{1,2}\s?[A-Z][\w.]*(?:[ ,.]+[\w.]+){0,4}\W*$|(?:says|writes|wrote|recalls)\b)"
)
"""What somebody asks or tells in quotes: "“Do you open on Sundays?” is what we hear most"."""


def _is_hearsay(sentence: str) -> bool:
    """Whether all that a sentence counts is what others say: "it's a myth that returns cost £20"."""
    match = _HEARSAY.search(sentence)
    if match is None:
        return False
    return not _COUNTS.search(sentence[: match.start()] + sentence[match.end() :])
