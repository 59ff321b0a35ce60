"""Hours that aren't the shop's usual ones: those of others, of what goes on in it, of a season.

A body or person shows only in its capital letters ("Citizens Advice runs a helpline …"), so the text is
read as it is written.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from kbgen.claims.context.aside import is_down_the_road
from kbgen.claims.patterns import lazy
from kbgen.claims.prose.passages import Passage
from kbgen.claims.prose.sentences import sentences
from kbgen.claims.quantity import Quantity, StatedHours, TimeSpan
from kbgen.claims.topics.marking import lowered
from kbgen.claims.topics.wording import Wording
from kbgen.load.marks import Span
from kbgen.model import Policy
from kbgen.values import Email, Phone

_CAPITAL = r"[A-Z][\w'’&.-]*"
_TITLED = rf"(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Rev)\.? {_CAPITAL}(?: {_CAPITAL})?"
_SEVERAL = rf"{_CAPITAL}(?: (?:(?:of|for|and|the|&) ){{0,2}}{_CAPITAL})+"
_INITIALS = r"[A-Z]{3,6}"
_DOES = (
    r"(?:also |only |now |usually |always )?(?:is|are|can|will|has|have|may|runs?|opens?|closes?|offers?|teach(?:es)?|works?|answers?|takes?|gives?"
    r"|provides?|sells?|stocks?|carr(?:y|ies)|shows?|exhibits?|operates?|holds?|keeps?|serves?|staffs?|sees?|meets?|visits?|comes?|mans|picks?|collects?|advises?|helps?|says?|accepts?|lists?|publish(?:es)?)\b"
)
_BODY = lazy(
    r"(?:^\W*|[,;:—–(] ?|\b(?:and|but|while|or) )"
    rf"(?:(?P<titled>{_TITLED})|(?:[Tt]he )?(?P<name>{_SEVERAL}|{_INITIALS})(?:['’]s(?: [a-z-]+){{1,3}})?"
    rf"|[Tt]he (?P<initials>{_INITIALS})(?: [a-z-]+){{1,2}}) {_DOES}"
)
_GOES_ON = lazy(r"\W*(?:they|he|she|it|their|his|her|its)\b", re.IGNORECASE)
_PLACED = lazy(
    r"^(?!.*\b(?:find|see|visit|meet|join) (?:us|me)\b).*\b(?:find|see|buy|try|get|stock(?:s|ed)?|sold|sells?|carr(?:y|ies|ied)|available|show(?:n|s|ing)?|display(?:ed)?|exhibit(?:s|ed|ing)?)\b"
    rf"[^.;]*?\b(?:at|by|with|from|through) (?:the )?(?P<name>{_SEVERAL})"
)
"""Where the shop's goods are to be had besides: "a few of our pieces at the Minster Gallery"."""
_BACKED = lazy(
    rf"\W*(?:[Tt]he )?(?:Sta?\.? )?(?P<name>{_CAPITAL}(?: (?:and |& )?{_CAPITAL}){{0,2}})(?: (?:also|only|now|usually|always|all|both|themselves|itself))? "
    r"(?:backs?|guarantees?|honou?rs?|covers?|warrants?|gives?|offers?|promises?|stands? (?:behind|by|over)|insures?|repairs?|replaces?|supports?|keeps?|holds?|makes?|tests?|charges?|asks?|needs?|takes?|has|have|builds?|rates?|recommends?|sells?|serves?)"
    r"(?: (?:all|both|most|some|each|every one) (?:of )?)? (?:its|their|his|her)\b"
)
"""Somebody with a name who does something with what is theirs: "Shimano backs its groupsets"."""
_PROMISED = lazy(
    rf"\W*(?:[Tt]he )?(?:St\.? )?(?P<name>{_CAPITAL}(?: (?:and |& )?{_CAPITAL}){{0,2}})(?: (?:also|only|now|usually|always|all|both|themselves|itself))? "
    r"(?:gives?|offers?|promises?|provides?|allows?|charges?) [^.;,]{3,40} (?:on|with|for)(?: (?:all|most|some|every one|each)(?: of)?)? (?:its|their)\b"
)
"""The same of what is promised for it: "Shimano gives a 2-year warranty on its groupsets"."""
_LETTERS = lazy(
    r"\W*[Tt]he (?P<name>[A-Z]{3,6}) (?:offers?|gives?|has|lets?|says|recommends?|requires?|asks?|provides?|charges?|allows?|holds?|keeps?|takes?|needs?)\b"
)
_OURS = lazy(
    r"\b(?:we|we're|we'll|us|our|the (?:phones?|shop|store|showroom|office|chat|desk|counter|lines?))\b"
)
_WE = lazy(r"\b(?:we|we're|we'll|us|our)\b")
_GOODS = (
    r"(?:(?:a )?(?:few|some|selection|range|lots?|plenty|many|most|all|several|part|handful|choice|number) of |some )?(?:[Oo]ur|[Mm]y)"
    r" (?!(?:[\w&'’-]+ ){0,2}?(?:phones?|shops?|stores?|showrooms?|office|chat|desk|counter|lines?|team|staff|studio|gallery|branch|stand|stall)\b)"
    r"(?:[\w&'’-]+ ){0,3}?[\w'’-]+"
)
_SOLD_BY = lazy(
    rf"\b(?:sells?|stocks?|carr(?:y|ies)|shows?|exhibits?|displays?|keeps?|has|have) {_GOODS}|\b(?:[Ff]ind|[Ss]ee|[Bb]uy|[Gg]et|[Tt]ry) {_GOODS}(?: \w+)? (?:at|in|on (?:show|display|sale) (?:at|in))\s(?=(?:the |The )?{_CAPITAL} {_CAPITAL})"
    rf"|{_GOODS}(?: \w+)? (?:is|are|can be) (?:also |now )?(?:on (?:show|display|sale)|sold|stocked|found|seen|bought|available) (?:at|in|by)\s(?=(?:the |The )?{_CAPITAL})"
    r"|\b(?:stocked|sold) (?:at|by|in)\s(?=(?:the |The )?[A-Z])"
)
"""That another body sells what the shop makes: "find some of our pieces at the Minster Gallery"."""
_OFFICIAL = lazy(
    r"\b(?:consumers?'? (?:protection|affairs|rights|advice|council)|trading standards|fair trading|ombuds\w+|council|authority|ministry|foundation|commission(?:er)?|federation|agency|bureau|tribunal|assay office)\b"
)
"""Words of the names of bodies that no shop has."""
_PLAIN = lazy(
    r"\b(?:customers?|clients?|guests?|care|services?|support|sales|trade|accounts?|parts|click|collect(?:ion)?|orders?|returns?|repairs?|desk|counter"
    r"|dep(?:artmen)?t|team|lines?|helpline|hotline|tel|telephone|phones?|calls?|chat|live|web|online|whatsapp|facebook|messenger|instagram|e-?mails?|text|sms"
    r"|stores?|shops?|showrooms?|studio|gallery|warehouse|offices?|hq|head|branch|workshop|opening|hours|times|doors?|open|contact|help"
    r"|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:days?)?|weekdays?|weekends?|public|bank|holidays?|christmas|easter|eve|day|year|summer|winter|spring|autumn"
    r"|january|february|march|april|june|july|august|september|october|november|december|gmt|bst|utc|cet|faqs?|vip|usa|uk|eu"
    r"|street|st|lane|road|rd|avenue|square|quay|hill|park|house|mill|yard|row|place|close|court|way|wharf|gate|green|arcade|mall|cent(?:re|er))\b"
)
"""Words of what a shop has of its own, of days and of places: no names of others."""


_ANOTHER = lazy(
    r"\bnext door\b|\byour (?:local|nearest) (?!shop|store|showroom|branch|studio|boutique|depot of ours)[a-z]+\b|\bshar(?:es?|ing) (?:our|the same) (?:entrance|doors?|building|yard|courtyard|address)\b|\b(?:keeps?|has|have) (?:its|their|his|her) own (?:opening )?hours\b|\b(?:caf[eé]|restaurant|car park|parking|museum|library|gym|depot|market|church|school(?! hours\b)|playground|charit(?:y|ies)"
    r"|pub|toilets?|station|ferry|bus|trains?|partners?|stockists?|council|(?<!trucking )(?<!delivery )(?<!courier )(?<!freight )(?<!haulage )(?<!\bthe )company|banks?(?! holidays?\b)|live stream"
    r"|class(?:es)?|lessons?|groups?|clubs?|meets?|sessions?|santa|fathers? christmas|quiet (?:hour|time)s?|happy hour|story ?time"
    r"|kitchen|emergency|(?<!\bour )social media|facebook|instagram|parcel ?shops?|lockers?|workshops? (?:runs?|takes? place|is held)|(?:maker|manufacturer|supplier|dealer|distributor|brand|factory)'s (?:own )?(?:\w+ )?(?:shop|store|showroom|office|service cent(?:er|re)|desk|line|helpline|hotline)|demonstrations?|tastings?|tours?|busiest|quietest|sale|(?:ticket|box|tourist|post) office)\b"
)
"""Words of what is open at hours of its own, or goes on in a shop at some."""
_BESIDE = lazy(
    r"\b(?:across (?:the (?:road|street) )?from|opposite|next (?:door )?to|near|behind|beside|alongside|above|below|(?:walk|drive|steps|minutes?) from|outside|past|facing"
    r"|in front of|on top of|close to)\b (?:the |a |our |its )?(?:[\w'-]+ ){0,3}[\w'-]+(?= in\b|[,;.:]|$)"
)
"""What a place lies near to."""
_OUR_SHOP = lazy(
    r"\bour (?:(?!and\b|or\b)[\w&'-]+ ){1,3}?(?=(?:shop|store|showroom|studio|gallery|boutique|counter|salon)\b)"
)
"""The name that a shop gives its place by where it lies: "our Fulton Market showroom"."""
_SEASON = lazy(
    r"\b(?:in|during|over|from|between|until|till|throughout|through|for|this|next|our|come)\s(?:[0-9]{1,2}(?:st|nd|rd|th)?\s)?(?:the\s|early\s|late\s|mid-?)?"
    r"(?:summer|winter|spring|autumn|january|february|march|april|may|june|july|august|september|october|november|december"
    r"|christmas|easter|half[- ]term|(?:school |summer |winter |festive |holiday )?(?:holidays|season|period)|ramadan|lockdown)\b(?! (?:[0-9]|day|eve|monday))"
    r"|\b(?:temporar\w+|this week|while we|(?:in|during|outside|out of) (?:school )?term(?:[- ]time)?|match days?)\b"
)
_ASKED = lazy(
    r"[\s,(–—-]*(?:strictly |only |but )?\b(?:by|on|with|for an?) (?:prior )?(?:appointments?|arrangement|request)\b|\bappointments? (?:are|is|can)\b"
)
"""That people come only where they have asked for it: "Sundays by appointment"."""
_NO_MORE = r"(?![^.]*\b(?:we're|we are|is|are|it's|today|now|nowadays)\b)"
"""That nothing behind says what is so now."""
_PAST = lazy(
    rf"\b(?:we|he|she|they|it|i|(?:my|his|her|our|the) [a-z]+) (?:(?:only|first|once|then|always|originally|even|also) )*(?:opened|traded|started (?:out|off|by)|used to|closed early)\b{_NO_MORE}"
)
"""That somebody once was there, at hours that are no more."""
_BUSY = lazy(
    rf"\b(?:most|many|the most|lots of) (?:people|customers|callers|visitors|shoppers|of you)(?: \w+)? (?:call|ring|phone|come|visit|turn up|write)\b{_NO_MORE}|\b(?:is|are|being) (?:our|the|always|usually|at (?:our|its|their)) (?:busiest|quietest|peak|rush)\b"
)
"""When most people come or call."""
_YOURS = lazy(
    r"\byour (?:own |local )?(?:bank|building society|card (?:issuer|provider|company)|doctor|gp|vet|optician|pharmacist|dentist|solicitor|insurer|insurance company|landlord|council|accountant|employer|mobile (?:operator|provider|network))(?:'s [a-z -]{3,30}?)?[,;]? (?:which|who|whose|it's|they're|is|are|it|they|has|have|can|usually|often)\b"
)
"""Somebody of the customer's, of whom something is said."""
_WISHED = lazy(
    r"\b(?:we(?:'re| are)? (?:hop(?:e|ing)|plan(?:ning)?|look(?:ing)?|aim(?:ing)?) (?:to|at) (?:be |stay |start )?(?:open|answer|staff|man|offer|extend)\w*|we(?:'d| would) (?:like|love) to(?! say (?:yes|otherwise|so)\b)|ask(?:ed|ing)? (?:us (?:to|if|whether)|if we|whether we)\b|from next (?:week|month|year)|starting next (?:week|month|year)|in (?:the )?future)\b|(?:^|[.;!] )\W*soon,? (?:you|we)\b"
    r"|\b(?:(?:one|some) day|someday),? (?:perhaps |maybe )?(?:we|they|the [a-z]+)(?:'ll| will| may| might| could|'d| would)\b|\b(?:may|might|could|'ll|will|would)\b[^.;]*? (?:(?:one|some) day|someday|eventually|at some point)(?=\W*$)|(?:^|[.;!] )\W*(?:perhaps|maybe) (?:we|they|one day)\b"
    r"|\bthinking (?:of|about) (?:opening|answering|staffing|having|extending)\b|\bwhen the team (?:is bigger|has grown|grows)\b"
)
"""That hours are wished for, or yet to come."""
_CALLED = lazy(
    r"\b(?:[Ss]hop|[Ss]tore|[Ff]irm|[Cc]ompany|[Bb]usiness|[Rr]etailer)(?: called| named| by the name of)? [\"“‘](?P<name>[^\"”’]{2,40})[\"”’]"
)
"""A shop with its name in quotes."""
_OUT = lazy(
    r"\bout of hours\b|\boutside (?:of )?(?:these|our|office|normal|opening|business|working|usual)\b"
    r"|\bleave (?:a|us a) message(?: any ?time)?(?: (?:between|from|on|at))? ?$"
)
"""That the hours are those at which nobody is there."""
_ONCE = lazy(r"\b(?:this|next|last|coming|other|remaining|first|second|third|fourth|alternate) $")
"""What stands before the day of one week, or before those that are left."""
_SEASON_HEAD = lazy(
    r"\W*(?:(?:early|late|mid)[- ])?(?:summer|winter|spring|autumn|christmas|easter|festive|holiday|seasonal|january|february|march|april|may(?! i\b| we\b| you\b)|june|july|august"
    r"|september|october|november|december)\b(?! (?:[0-9]|day|eve|monday|sunday))(?=(?: (?:opening|shop|store|office))?(?: (?:hours|times))?\W*(?:$|[:–(-]|to\b|until\b|and\b|we\b|we're\b))"
)
"""Words of a part of the year, of which a policy says nothing in its usual hours."""


def is_of_season(text: str) -> bool:
    """Whether a text in small letters speaks of a part of the year, or of some weeks of it."""
    return bool(_SEASON.search(text) or _SEASON_HEAD.match(text))


def is_wished(text: str) -> bool:
    """Whether a sentence in small letters only wishes for hours, or tells of those yet to come."""
    return bool(_WISHED.search(text))


def speaks_of_another(text: str) -> bool:
    """Whether a text in small letters speaks of something with hours of its own."""
    return is_down_the_road(text) or bool(_ANOTHER.search(_BESIDE.sub("", _OUR_SHOP.sub("", text))))


_LINE = lazy(
    r"\b(?:call|phone|ring|contact|dial|speak to|talk to|chase|try|e-?mail|in touch with) (?:[\w&-]+ ){0,3}?(?P<who>[\w&-]+)'s (?:own )?(?:customer|help|support|service|call|tracking|enquir|inquir|tech|claims)[\w-]*[^.;]*§"
)
_OUR_LINE = frozenset(
    [
        "shop",
        "store",
        "company",
        "business",
        "office",
        "team",
        "warehouse",
        "showroom",
        "branch",
        "studio",
        "boutique",
        "it",
        "that",
        "there",
        "here",
        "let",
        "what",
        "who",
        "today",
    ]
)


def is_anothers_line(policy: Policy, near: str) -> bool:
    """Whether a number or an address is said to be another body's: "call ParcelCo's helpline on §"."""
    return _names_another(policy, _LINE.search(near))


def _names_another(policy: Policy, match: re.Match[str] | None) -> bool:
    """Whether words name somebody, "who", that is neither the shop nor one of its own."""
    if match is None or match["who"] in _OUR_LINE:
        return False
    own = policy.get("business.name")
    return own is None or match["who"] not in re.findall(r"[\w&-]+", lowered(own.written))


_ITS_LINE = lazy(
    r"\b(?:the|your|a|their|its) (?:[a-z-]+ )?(?P<who>(?!customer|client)[a-z-]+)'s (?:own )?(?:[a-z-]+ ){0,2}?(?:helpline|hotline|phone|phones|telephone|line|lines|chat|desk|office|depot|switchboard)\b"
)


_BEGINS_WITH_ITS_LINE = lazy(
    r"\W*(?:[Bb]ut |[Aa]nd )?(?:[Tt]he|[Yy]our|[Aa]|[Tt]heir) (?:[a-z-]+ )?[a-z-]+['’]s "
)


def _has_line_of_its_own(policy: Policy, before: str) -> bool:
    """Whether what stands before hours names another body's line: "the maker's helpline"."""
    return _names_another(policy, _ITS_LINE.search(before))


def without_others(wording: Wording, passage: Passage, found: Sequence[Quantity]) -> list[Quantity]:
    """What is found in a passage without the hours that aren't the usual ones of the shop."""
    if not any(isinstance(one.value, StatedHours | TimeSpan | Phone | Email) for one in found):
        return list(found)
    spans = sentences(passage.text)
    heads = (passage.column, passage.row, passage.lead, *passage.headings[-1:])
    is_seasonal = any(_SEASON_HEAD.search(lowered(head)) for head in heads)
    return [
        one
        for one in found
        if not (
            isinstance(one.value, TimeSpan | Phone | Email)
            and _goes_on_with_another(wording, passage, spans, one)
        )
        and (
            not isinstance(one.value, StatedHours)
            or not (is_seasonal or _is_unusual(wording, passage.text, spans, one.span))
        )
    ]


def _goes_on_with_another(
    wording: Wording, passage: Passage, spans: Sequence[Span], found: Quantity
) -> bool:
    """Whether a sentence goes on about somebody else: "They open at nine", "Their helpline is …"."""
    told = [passage.text[each.start : each.end] for each in spans if each.start <= found.span.start]
    return len(told) > 1 and bool(_GOES_ON.match(told[-1])) and _is_of_another(wording, told)


def _is_unusual(wording: Wording, text: str, spans: Sequence[Span], hours: Span) -> bool:
    """Whether the sentence of some hours shows that they are of a season or of something else."""
    told = [each for each in spans if each.start <= hours.start]
    if not told:
        return False
    start, end = told[-1].start, told[-1].end
    before, behind = lowered(text[start : hours.start]), lowered(text[hours.end : end])
    if _ONCE.search(before) or _OUT.search(before):
        return True
    if _ASKED.search(before) or _ASKED.match(behind):
        return True
    whole = lowered(text[start:end])
    if _PAST.search(whole, 0, hours.end - start) or _BUSY.search(whole) or _WISHED.search(whole):
        return True
    if called := _CALLED.search(text[start : hours.start]):
        own = wording.policy.get("business.name")
        return own is None or lowered(called["name"]) not in lowered(own.written)
    if any(_SEASON.search(part) or _SEASON_HEAD.match(part) for part in (before, behind)):
        return True
    if "your " in before and _YOURS.search(before):
        return True
    names = (*wording.channels, *wording.levels)
    plain = before.replace("é", "e")
    if "'s " in before and _has_line_of_its_own(wording.policy, before):
        return True
    if speaks_of_another(before) and not any(one.pattern.search(plain) for one in names):
        return True
    if len(told) > 1 and _GOES_ON.match(before):
        last = lowered(text[told[-2].start : told[-2].end])
        plain = last.replace("é", "e")
        if speaks_of_another(last) and not _OURS.search(last):
            return not any(one.pattern.search(plain) for one in names)
    sentences_ = [text[each.start : each.end] for each in told[:-1]]
    return _is_of_another(wording, [*sentences_, text[start : hours.start]])


def _is_of_another(wording: Wording, told: Sequence[str]) -> bool:
    """Whether the last of some sentences, up to the hours, is about somebody else."""
    for number, sentence in enumerate(reversed(told)):
        if number and not _GOES_ON.match(told[-number]):
            return False
        sold = _SOLD_BY.search(sentence)
        if sold and number and not _OURS.search(lowered(sentence[: sold.start()])):
            return True
        placed = number and _PLACED.search(sentence)
        if placed:
            return not _is_own(wording, lowered(placed["name"]))
        ours = _WE if _GOES_ON.match(sentence) else _OURS
        if ours.search(lowered(_SOLD_BY.sub(" ", sentence) if sold else sentence)):
            return False
        bodies = list(_BODY.finditer(sentence))
        if bodies:
            return all(_is_foreign(wording, body, sells=bool(sold)) for body in bodies)
    return False


def _is_foreign(wording: Wording, body: re.Match[str], *, sells: bool) -> bool:
    """Whether a body is none of the shop's own; `sells`: it is said to sell what the shop makes."""
    if body["titled"]:
        return True
    return is_name_of_another(wording, body["name"] or body["initials"], sells=sells)


# Asked for each figure of a sentence and for what it promises without one.
@lru_cache(maxsize=4_096)
def is_anothers(wording: Wording, sentence: str) -> bool:
    """Whether a sentence, as it is written, is from its beginning about somebody else with a name."""
    backed = _BACKED.match(sentence) or _PROMISED.match(sentence) or _LETTERS.match(sentence)
    if backed:
        return is_name_of_another(wording, backed["name"])
    shop = _SHOP.match(sentence)
    if shop and not _WE.search(lowered(sentence)):
        return is_name_of_another(wording, shop["name"], sells=True)
    if _BEGINS_WITH_ITS_LINE.match(sentence) and _has_line_of_its_own(
        wording.policy, lowered(sentence)
    ):
        return True
    body = _BODY.match(sentence)
    return bool(body and body["name"] and _OFFICIAL.search(lowered(body["name"])))


_TO_CALL = lazy(
    rf"\b(?:[Cc]all|[Rr]ing|[Pp]hone|[Dd]ial|[Cc]ontact|[Rr]each|[Tt]elephone) (?:the )?(?P<name>{_CAPITAL}(?: (?:(?:of|for|and|&) )?{_CAPITAL}){{0,3}})(?: (?:directly|first|free|toll-free))? (?:on|at):? $"
)


def is_to_call_another(wording: Wording, sentence: str, number: int) -> bool:
    """Whether a number, which begins at a letter of a sentence as it is written, is that of somebody named."""
    match = _TO_CALL.search(sentence, 0, number)
    return match is not None and is_name_of_another(wording, match["name"])


_SHOP = lazy(
    rf"\W*(?:(?:But|And|Or|Otherwise|Instead|Over|Down|Up|Nearby|Meanwhile|Also),? )?(?:[Tt]he )?(?P<name>{_SEVERAL})(?: (?:in|on|at|by|near|down|up|over|round|around|across|off) (?:(?:the|our) )?(?:[\w'’-]+ ){{1,4}}?| )"
    r"(?:(?:also|still|now|always|happily) )?(?:is open|are open|stays? open|opens|stocks|sells|accepts returns|does returns|(?:takes|accepts|has) (?:(?!up\b)[a-z]+ ){1,3}back)\b"
)
"""Somebody with a name of several words who does what shops do: "Clew Bay Kayak Shed takes things back"."""
_PRONOUN = lazy(r"(?:you|we|i|he|she)(?:'\w+)?$")
_ITSELF = frozenset(["company", "seller", "merchant", "retailer", "trader", "vendor", "firm"])
"""How a shop names itself in its terms: "the Company warrants its jewelry"."""


def is_name_of_another(wording: Wording, written: str, *, sells: bool = False) -> bool:
    """Whether a name is that of nothing of the shop's own."""
    name = lowered(written)
    if name.removeprefix("the ").removesuffix("'s") in _ITSELF or _PRONOUN.match(name):
        return False
    if _OFFICIAL.search(name):
        return True
    # "The Poison Control Center" is no place of the shop's, though a shop may have a centre or a line.
    plain = _LAST.sub("", name) if name.count(" ") >= _SEVERAL_WORDS else name
    if (_PLAIN.search(plain) and not sells) or any(
        one.pattern.search(name) for one in (*wording.channels, *wording.levels, *wording.methods)
    ):
        return False
    return not _is_own(wording, name)


_LAST = lazy(r" (?:cent(?:re|er)|(?:help|hot)?line|desk|office)$")
_SEVERAL_WORDS = 2


def _is_own(wording: Wording, name: str) -> bool:
    """Whether a name in small letters shares a word with the shop's."""
    own = wording.policy.get("business.name")
    own_words = set(re.findall(r"\w+", lowered(own.written))) if own else set()
    return bool(own_words.intersection(re.findall(r"\w{3,}", name)) - {"and", "the", "for"})
