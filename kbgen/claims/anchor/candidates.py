"""Figures that the shop may promise, each with what the topics take it for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from kbgen.claims.anchor.anchoring import Anchoring
from kbgen.claims.anchor.basket_sums import is_basket_sum
from kbgen.claims.anchor.brands import is_of_a_brand, is_of_a_firm
from kbgen.claims.anchor.cutoff import is_told_by_cutoff
from kbgen.claims.anchor.row_limits import is_row_limit
from kbgen.claims.anchor.turned import turned
from kbgen.claims.cases.reckoned import is_reckoned
from kbgen.claims.cases.restrict import restriction
from kbgen.claims.claim import Strength
from kbgen.claims.context import abstain
from kbgen.claims.context.around import Around, Thread
from kbgen.claims.context.events import start_event, without_events
from kbgen.claims.context.figures import Figure, is_name
from kbgen.claims.extract.moments import DOOR_SHUT
from kbgen.claims.hours.any_time import is_any_time
from kbgen.claims.hours.others import is_anothers, is_to_call_another
from kbgen.claims.hours.own_shop import with_our
from kbgen.claims.meaning.clues import names_in
from kbgen.claims.meaning.weights import kind_of_fact
from kbgen.claims.patterns import lazy
from kbgen.claims.promises.asked_figures import asks_of_basket
from kbgen.claims.promises.goods import is_remedy
from kbgen.claims.prose.passages import Kind
from kbgen.claims.quantity import Charge, Quantity, StatedHours, TimeSpan, YearlessDay
from kbgen.claims.statement import Statement
from kbgen.claims.topics.free_limit import names_free_limit, without_free_limit
from kbgen.claims.topics.lexicon.contact import CALL_US
from kbgen.claims.topics.marking import (
    cut,
    has_threshold,
    is_a_day,
    is_anaphoric,
    is_denied,
    is_given,
    is_season,
    kind_of,
    lowered,
    marked,
)
from kbgen.claims.topics.own_bags import names_own
from kbgen.claims.topics.topics import QUANTITY, Match
from kbgen.claims.topics.wording import Wording, unnamed
from kbgen.load.marks import Span
from kbgen.values import Day, Time


@dataclass(frozen=True)
class Candidate:
    """A figure as it is held against topics and facts."""

    said: Quantity
    near: str
    """The part of the sentence that is its own, without the event from which it counts."""
    whole: str
    event: str
    """The event from which it counts, in the policy's words; else nothing."""
    found: Sequence[Match]
    """What the topics take it for, the surest first."""
    strength: Strength
    statement: Statement


def candidate(anchoring: Anchoring, figure: Figure, thread: Thread | None) -> Candidate | None:
    """A figure as a statement; None where it is surely none that the shop promises."""
    kind = figure.kind(thread)
    if _is_idle(anchoring.wording, figure, kind):
        return None
    policy = anchoring.wording.policy
    near, whole = (with_our(policy, text) for text in (figure.near, figure.whole))
    near, whole = (_ASIDE.sub(" ", text) for text in (near, whole))
    if kind in _ANSWERED and (full := turned(figure.around.asked, near)):
        asked = kind_of(figure.said, full)
        if any(one.topic.key for one in anchoring.match(full, asked)[:1]):
            near, whole, kind = full, full, asked
    if kind == "hours":
        near, whole = (_with_places(text, figure.text) for text in (near, whole))
    if kind == "money":
        near, whole = without_free_limit(near), without_free_limit(whole)
    if " back §" in near:
        near, whole = (_SETS_BACK.sub(r"costs \1", text) for text in (near, whole))
    raw = near, whole
    event = ""
    if kind in _AMOUNTS:
        near = cut(near)
    else:
        event, near = start_event(cut(near))
        _, whole = start_event(whole)
        near, whole = without_events(near), without_events(whole)
    said = figure.said
    if is_given(said) and is_denied(near):
        said = replace(said, value=Charge(is_charged=True))
    found, strength = anchoring.matches(near, whole, figure.around, kind, thread)
    found = found or anchoring.grouped(figure.around, kind)
    taken_for, is_framed, is_by_name = _taken_for(found, strength)
    statement = Statement(
        *raw,
        figure.around.texts,
        kind,
        said,
        names_in(figure.sentence),
        taken_for,
        is_framed,
        is_by_name,
    )
    return Candidate(said, near, whole, event, found, strength, statement)


_ASIDE = lazy(r" \([^()§]*\b(?:aside|excluded|excepted|apart|not included)\) ")
"""Words for what something is not said of: "(rural addresses aside)"."""
_SETS_BACK = lazy(r"\b(?:sets?|setting|knocks?) (you|me|us|customers) back(?= §)")
"""That something costs, in words that seem to say that it is sent back."""
_ANSWERED = ("duration", "money", "percent")
"""The kinds of figures that are an answer by themselves: "How soon do you post? Two days"."""
_AMOUNTS = ("money", "threshold", "percent")
"""The kinds of figures that count from no event: "€25 of goods in an order"."""


def _taken_for(found: Sequence[Match], strength: Strength) -> tuple[str, bool, bool]:
    """What the topics take a figure for, whether its own sentence leaves no doubt, and whether by a name."""
    if not found:
        return "", False, False
    kind = kind_of_fact(found[0].topic.key) or "decoy"
    own = strength is Strength.CLAUSE
    framed = own and found[0].framed
    return kind if own else f"above {kind}", framed, framed and found[0].topic.is_name


def _is_idle(wording: Wording, figure: Figure, kind: str) -> bool:
    """Whether a figure is surely none that the shop promises."""
    near, whole, said, around = figure.near, figure.whole, figure.said, figure.around
    if kind == "phone" and _OURS_TO_CALL.search(whole) and not _NOT_TO_CALL.search(whole):
        return False
    if _ON_HIRE.search(whole):
        near = _KEPT.sub("have", near)
    nameless = unnamed(wording, near)
    asked = around.asked
    return (
        (
            abstain.is_idle(nameless, own=kind == "hours")
            and abstain.is_idle(unnamed(wording, near, phrases=True), own=kind == "hours")
            and not (asked and abstain.is_answer(nameless, asked))
        )
        or (bool(_WORDLESS.fullmatch(near)) and abstain.is_idle(_alone(wording, figure)))
        or (kind == "date" and bool(_PART_OF_DAY.search(near)))
        or (kind == "date" and bool(_EARLY.search(near) or _ORDERED_UNTIL.search(whole)))
        or (kind == "date" and is_reckoned(wording.policy, wording.context, figure))
        or (kind == "time" and bool(_ORDERED_AT.search(near)))
        or (figure.part.start > 0 and not is_given(said) and bool(_DENIED.match(near)))
        or (not is_given(said) and bool(_IS_NOT.search(near)))
        or abstain.is_of_others(unnamed(wording, whole, phrases=True))
        or (kind == "money" and _is_price(wording, figure))
        or (kind == "money" and _is_of_an_event(figure))
        or (kind == "money" and bool(_DEDUCTED.search(whole) and _FOR_LESS.search(whole)))
        or (kind == "money" and is_row_limit(figure))
        or (kind == "money" and is_basket_sum(wording, figure))
        or (kind == "money" and "deliver" in whole and bool(_DIFFERENCE.search(near)))
        or (kind != "hours" and is_anothers(wording, figure.sentence))
        or (kind == "duration" and is_of_a_brand(wording, figure.sentence))
        or (kind in _ANSWERED and is_of_a_firm(wording, figure.sentence))
        or is_told_by_cutoff(wording, figure)
        or (kind == "duration" and bool(_CHOSEN.search(near)))
        or (kind == "time" and bool(_CONVERTED.search(near) or _IN_CITIES.search(figure.whole)))
        or (kind == "percent" and bool(_COMPARED.search(near)))
        or (
            kind == "phone" and is_to_call_another(wording, figure.sentence, figure.said.span.start)
        )
        or (kind == "email" and bool(_APPLIED.search(whole + lowered(figure.text))))
        or abstain.is_example(whole)
        or abstain.is_total(near)
        or abstain.is_total(whole)
        or is_a_day(near, figure.sentence, said)
        or (kind not in ("money", "threshold") and abstain.is_rate(near))
        or (kind == "date" and is_season(near) and not _is_shut(wording, near))
        or (is_given(said) and asks_of_basket(around))
        or (is_given(said) and _is_free_of_a_fault(wording, figure))
        or (is_given(said) and _is_no_price(figure))
        or (is_given(said) and _is_no_gift(lowered(figure.sentence), around))
        or (is_given(said) and names_free_limit(lowered(figure.sentence), said.span))
        or (is_given(said) and around.passage.text.rstrip().endswith(":"))
        or (is_given(said) and "stocking" in lowered(figure.text))
        or abstain.is_about_others(around.before, whole)
        or (kind in ("money", "percent") and abstain.is_worked(around.before, whole))
        or abstain.is_of_then(around.first or around.before, whole)
        or (kind in ("money", "percent") and around.is_remedy)
        or is_name(around, said)
        or (kind == "hours" and is_any_time(figure))
    )


_ON_HIRE = lazy(
    r"\b(?:hire|rent|borrow)\b[^.§]*\bkeep (?:it|them) for (?:(?:up to|as long as|a whole) )?§"
)
"""How long customers may have what is lent: no advice to keep a thing for a time."""
_KEPT = lazy(r"\bkeep(?= (?:it|them) for (?:(?:up to|as long as|a whole) )?§)")
_OURS_TO_CALL = lazy(CALL_US)
_NOT_TO_CALL = lazy(
    r"\b(?:used to|formerly|previously|until (?:last|recently|(?:19|20)\d\d)|our old|no longer|not|never|imagine|suppose|e\.g\.|(?:will|may|might|would) (?:call|ring|phone|text))\b|n't (?:call|ring|phone|use)"
)


_DIFFERENCE = lazy(
    r"\bsav(?:es?|ing|ings)\b(?: of| you| them| members)* §|\bfrom\b[^.;§]* to\b[^.;§]* adds? §|§ (?:less|more) (?:than|with)\b"
)
"""How much less or more one service costs than another: "$99, a saving of $40"."""


def _is_of_an_event(figure: Figure) -> bool:
    """Whether an amount is told beside a day and the hours of it: "Saturday 16 January, 10am to noon, £18"."""
    if len(figure.others) < _DAY_AND_HOURS or _SENT.search(figure.whole):
        return False
    values = [one.value for one in figure.others]
    times = sum(isinstance(one, Time) for one in values)
    is_dated = any(isinstance(one, Day | YearlessDay) for one in values)
    return is_dated and (
        times > 1 or any(isinstance(one, TimeSpan | StatedHours) for one in values)
    )


_DAY_AND_HOURS = 2
_SENT = lazy(
    r"\b(?:orders?|ordered|deliver\w*|shipp?\w*|post(?:s|age|ed)?|sends?|sent|couriers?|dispatch\w*|returns?|refunds?)\b"
)


def _is_price(wording: Wording, figure: Figure) -> bool:
    """Whether an amount is the price of something that is sold, of which no fact of the shop's own is."""
    is_one = abstain.is_price(figure.near) or _is_of_a_thing(figure)
    return is_one and not names_own(wording, figure.whole, "money")


def _is_of_a_thing(figure: Figure) -> bool:
    """Whether words that may be a bound's hide that an amount is a price: "about a $200 jacket"."""
    said = figure.said
    lead = lowered(figure.sentence[said.lead : said.span.start])
    match = _A.search(lead)
    return bool(match) and abstain.is_price(figure.near.replace(QUANTITY, f"a {QUANTITY}"))


_DEDUCTED = lazy(
    r"\b(?:take|deduct|knock|keep|withhold|subtract|hold back|comes?|taken|deducted|knocked|withheld)\b[^.;]*\b(?:off|from|out of|of) (?:your|the|any) refund\b"
)
_FOR_LESS = lazy(
    r"\b(?:missing|incomplete|late|scratch\w*|you saved|discount|(?:part|one (?:item|piece|part)|some) of (?:an?|the) (?:offer|set|bundle|deal|order)|falls? (?:below|under)|the gift|without (?:its|the|their|any) (?:[a-z]+ )?(?:box|packaging|tags?|manual|case|lid|lead|cable))\b"
)
"""Why less than all is paid back, which sending it back doesn't cost."""
_A = lazy(r"\ban? $")
_WORDLESS = lazy(r"(?:[^a-z§]|\b(?:and|or)\b)*§[^a-z]*")
_DENIED = lazy(r"\W*(?:and |but )?not (?:the (?:usual |normal |standard )?)?§")
"""What it is not, beside what it is: "two weeks, not thirty days"."""
_IS_NOT = lazy(
    r"(?:\b(?:is|are|was|were)n't|\b(?:is|are) not) (?:the (?:usual |normal |standard )?)?§(?=\W*$|[,;:.–—])"
    r"|(?:\b(?:do|does|can)n't|\bcan't|\b(?:cannot|never|no longer|do not|does not)) (?:currently |yet )?(?:offer|do|have|provide|run) (?:an? |any )?§,? (?:deliver(?:y|ies)|shipping|dispatch|service|option)\b"
    r"|\b(?:there is|there's|we have|we've got) no §,? (?:deliver(?:y|ies)|shipping|dispatch|service|option)\b"
)
"""The same of what a whole clause denies: "delivery isn't £9.99", "we don't offer same-day delivery"."""
_PART_OF_DAY = lazy(
    r"\b(?:from|at|after|until|till|by) (?:\d{1,2}(?:[.:]\d\d)? ?[ap]\.?m\.?|noon|midday|lunch(?:time)?);? (?:on )?§|§,? (?:at|from|after) (?:\d{1,2}(?:[.:]\d\d)? ?[ap]\.?m|noon|midday|lunch)"
)
"""A day of which only a part is meant."""
_EARLY = lazy(
    r"\b(?:clos(?:e|es|ing)|shut(?:s|ting)?|finish(?:es|ing)?|open(?:s|ing)?) (?:[a-z]+ ){0,2}(?:early|late|earlier|later)\b|\bearly clos"
)
"""Other hours on a day, on which the shop isn't closed."""
_ORDERED_UNTIL = lazy(
    r"\b(?:ordered|purchased|bought|placed|orders?|purchases?)\b[^.;§]*\b(?:on or after|from|since|between|after)\b[^.;§]*;?,? (?:and|to|until|through|till|but|or|up to)(?: and including)?(?: the)? §"
)
"""The end of the time in which something is ordered, for which something holds."""


def _alone(wording: Wording, figure: Figure) -> str:
    """The sentence of a figure as if no other one stood in it."""
    sentence = figure.sentence
    return unnamed(wording, marked(sentence, figure.said, Span(0, len(sentence))))


_NOT_YET = lazy(
    r"\b(?:nothing|no money) (?:at all )?(?:to pay|is due|due|payable|is payable) (?:up ?front|in advance|now|yet|today|beforehand|at (?:the )?(?:time|checkout|till|point)|until|on the day|when you order)\b"
)
"""What is only paid later: "so there's nothing to pay up front"."""


def _is_no_gift(sentence: str, around: Around) -> bool:
    """Whether a sentence only asks or heads what is free, or makes it free from an amount on."""
    passage = around.passage
    is_head = passage.kind is Kind.HEADING or (
        passage.kind is Kind.CELL and not (passage.row and passage.column)
    )
    heads = is_head and bool(_SENT_FREE.fullmatch(sentence) or _FREE_OVER.fullmatch(sentence))
    heads = heads or bool(_SENT_FREE.fullmatch(lowered(passage.row)))
    told_below = bool(_SENT_FREE.fullmatch(sentence)) and has_threshold(lowered(passage.text))
    return (
        heads
        or told_below
        or bool(_NAMED_FREE.search(sentence))
        or bool(_NOT_YET.search(sentence))
        or sentence.endswith("?")
        or _is_conditional_gift(sentence, around)
    )


def _is_no_price(figure: Figure) -> bool:
    """Whether "nothing" answers a question, or fills a cell, that asks for no price."""
    said = lowered(figure.text).removeprefix("absolutely ").removesuffix(" at all")
    if said not in ("nothing", "zilch", "nada"):
        return False
    asked = figure.around.label or figure.around.asked
    is_priced = _PRICED.search(asked) and not _DOING.search(asked)
    return not is_priced or any(map(_BACK.search, (asked, *figure.around.texts)))


_PRICED = lazy(
    r"\b(?:costs?|prices?|priced|charges?|charged|pay|fees?|rates?|how much|postage|tariff)\b"
)
_BACK = lazy(r"\b(?:returns?|returned|returning|back|exchang\w+|swap\w*)\b")
"""Words of what comes back, whose cost is told in words of its own."""
_DOING = lazy(
    r"\bto (?:track|follow|ask|find|check|change|cancel|book|cross|see|choose|pick|add|insure|sign)\b|\binsur\w+"
)
"""What is asked for beside the service itself."""


def _is_free_of_a_fault(wording: Wording, figure: Figure) -> bool:
    """Whether sending something back is free only for a fault, of which the policy has no case."""
    text = lowered(figure.sentence)
    back = " back" in text or "return" in text
    return back and is_remedy(text) and not restriction(wording, text).scope


_SENT_FREE = lazy(
    r"\W*(?:(?:our|get|fast|love|about|enjoy|on|is) )*free (?:[a-z&-]+ ){0,3}?(?:delivery|shipping|postage|p&p|deliveries)"
    r"(?: (?:in|to|within|across|throughout) [^.;,!]{2,30})?\W*"
)
"""A heading, or what stands like one before a sentence, which tells from what amount on."""
_FREE_OVER = lazy(
    r"\W*(?:(?:delivery|shipping|postage) )?(?:(?:you )?pay )?(?:free|gratis|nothing to pay|costs nothing|no (?:delivery |shipping |postage |carriage )?(?:costs?|charges?|fees?|postage|shipping)) (?:delivery |shipping |postage )?(?:over|above|from|at|on orders over)\b[^a-z]*"
)
"""The head of a column or a row of amounts."""
_NAMED_FREE = lazy(
    r"\bfree (?:[a-z]+ ){0,2}(?:delivery|shipping|postage) (?:periods?|offers?|promotions?|thresholds?|options?|codes?|deals?|events?|weekends?|service|limits?)\b(?! (?:is|are) (?:on|for) all)"
    r"|\bfree (?:[a-z]+ ){0,2}(?:delivery|shipping|postage)(?: (?:to|in|for|within) [a-z' ]{2,20}?)? (?:starts|begins|kicks in|sets in|needs|requires|takes|asks for)\b"
    r"|\bfree (?:[a-z]+ ){0,2}(?:delivery|shipping|postage) (?:doesn't|does not|isn't|is not|never|won't) (?:count|cover|include|extend|hold|work|reach|apply|be|for|available|meant)\b"
    r"|\bfree (?:[a-z]+ ){0,2}(?:delivery|shipping|postage) (?:from|over|above|at) (?:an? |one )?(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand)\b"
    r"|\b(?:enough|too little|too small|needed|required) (?:for|to get|to have) (?:the |your )?free (?:[a-z]+ ){0,2}(?:delivery|shipping|postage)\b"
)
"""What is called by its being free."""


def _is_conditional_gift(sentence: str, around: Around) -> bool:
    """Whether something is free only from an amount on."""
    if _BARE_SUM.fullmatch(around.passage.row):
        return True
    own = sentence if _SUM.search(sentence) else _IN_CART.sub("", sentence)
    if has_threshold(around.label + own) or _BAND.search(lowered(around.passage.before)):
        return True
    goes_on = around.before.endswith("?") or is_anaphoric(sentence.replace("free", QUANTITY))
    return goes_on and has_threshold(around.before)


_SUM = lazy(r"[£$€\d]|\b(?:pounds|euros|dollars)\b")
_IN_CART = lazy(r"\b(?:in|to|from|at) (?:your|the) (?:cart|basket|trolley)\b")
"""Where something is chosen, and no amount that an order must reach."""
_BARE_SUM = lazy(r"\W*[£$€]\s?\d[\d.,]*\W*|\d[\d.,]*\s?€\W*")
"""What begins the row of a table under a head like "Orders over"."""
_BAND = lazy(r"[£$€]\s?\d[\d.,]*[^.;]{0,16}(?:\+|\b(?:over|above|more|up|upwards|plus)\b)")
"""The orders that a row of a table is for, in the cell before."""
_ORDERED_AT = lazy(r"\b(?:ordered|bought|placed(?: (?:an?|the|your|my) order)?|woke up|awake) at §")
"""When somebody ordered, and no time by which to."""
_APPLIED = lazy(
    r"\b(?:curriculum vitae|cvs?|r[eé]sum[eé]s?|vacanc(?:y|ies)|job applications?|apply for (?:a|the|this) (?:job|position|post))\b|\b(?:jobs?|careers?|vacanc(?:y|ies)|recruit(?:ing|ment)|apply)@"
)
"""Where people apply who want to work for the shop."""
_COMPARED = lazy(
    r"§ (?:cheaper|dearer|pricier|costlier|less|more|more expensive|better value|bigger|larger|smaller|stronger|lighter|heavier|faster|thicker|thinner|longer|shorter|softer|warmer)(?: [a-z]+)? (?:per|an?|each) [\w-]+(?: [a-z]+)? than\b"
    r"|§ (?:dearer|pricier|costlier|bigger|larger|smaller|stronger|lighter|heavier|faster|thicker|thinner|softer|warmer|brighter|quieter)\b"
    r"|\b(?:works?|comes?|working|coming) out (?:at )?(?:about |around |roughly |nearly |almost |some )?§ (?:cheaper|less|better value)\b[^.;]*(?:\bper\b|§ (?:an?|each)\b|\bthan (?:the|an?|buying)\b)"
)
"""How goods compare with each other: "30% cheaper per capsule than the small pot"."""
_CONVERTED = lazy(
    r"\b(?:read|take|treat|think of) (?:that|this|it|these|those|(?:all |our )times) as §|\b(?:that's|that is|which is|equals|corresponds? to|equivalent to) §|= ?§|§ (?:for those|on the (?:east|west) coast)"
)
_CHOSEN = lazy(
    r"(?:^|[.;:!?,–—] ?|\b(?:please|just|simply|then|and|or|you can|you may) )(?:choose|select|pick|opt for|go for|upgrade to|switch to) (?:our |the )?§(?= (?:at|in|during|when|from|instead|for)\b|\W*$)(?! for (?:returns|free))"
)
"""A delivery method by its name: "choose Next Day at checkout"."""
_IN_CITIES = lazy(r"\b(?:that's|that is|which is) [^.§]* in [a-z]+,? (?:and|or) § in\b")
"""The same time in another time zone; in several."""


_SHUT = lazy(
    r"\b(?:we're|we are|be|office is|shop is|store is) (?:closed|shut|away)\b|\bshut(?:s|down)\b|\bclosures?\b"
)


def _is_shut(wording: Wording, near: str) -> bool:
    """Whether a date is said to be one on which the shop is closed."""
    own = wording.policy.get("business.name")
    return bool(_SHUT.search(near)) or bool(own and f"{lowered(own.written)} is closed" in near)


_PLACE = lazy(
    r"\b(?:phones?|calls|lines?|chat|office|shop|store|showroom|counter|help ?desk|(?:stays? )?open|(?:we|shop|doors|lines) (?:clos\w+|shut|lock up)|you'll find us)\b"
)


_SHUTS = lazy(rf"\b{DOOR_SHUT}")


def _with_places(text: str, words: str) -> str:
    """The text with the places named inside the words of the hours: "nobody in the office on Sundays"."""
    inside = _PLACE.findall(small := lowered(words))
    inside = inside or (["we shut"] if _SHUTS.search(small) else [])
    return text.replace(QUANTITY, " ".join([*inside, QUANTITY])) if inside else text
