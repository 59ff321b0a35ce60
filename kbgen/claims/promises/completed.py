"""Sentences as whole statements: what a sentence leaves out stands in the question, lead or row that it answers.

All texts are in small letters.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from kbgen.claims.context.around import Around
from kbgen.claims.patterns import lazy
from kbgen.claims.promises.answered import answered, listed, paid
from kbgen.claims.promises.below_name import below_name
from kbgen.claims.promises.carried_on import filled_in, may_point_back, named_before
from kbgen.claims.promises.conceded import concession
from kbgen.claims.promises.destinations import DENIED
from kbgen.claims.promises.goods import is_remedy
from kbgen.claims.prose.passages import Kind
from kbgen.claims.topics.marking import lowered
from kbgen.load.marks import Span


@dataclass(frozen=True)
class Completed:
    """What a sentence states, in whole words."""

    text: str
    head: int = 0
    """How many letters stand in front that the sentence itself lacks."""
    span: Span | None = None
    """The words of the sentence that state it, where the text is not made of them."""
    antecedent: str = ""
    """What "it" and "them" stand for, if the question before tells."""
    is_reply: bool = False
    """Whether it is made of a question and the yes or no behind it."""
    of_service: bool = False
    """Whether it is said of one delivery method."""
    is_whole: bool = False
    """Whether it names its own case, whatever stands before it."""
    only_goods: bool = False
    """Whether it is said on a condition: what may come back if it is sealed is still not excluded."""


_LANGUAGES = "languages: "
_REFUNDS = "refunds are issued "


def completed(around: Around, text: str) -> Iterator[Completed]:
    """What a sentence states by itself and with what it answers or goes on from."""
    asked = around.asked
    yield Completed(text, antecedent=asked)
    if asked:
        yield from _replies(around, asked, text)
        yield from _there(asked, text)
        if text.startswith(_YES):
            yield from _to_them(asked, text)
        if " or " in asked:
            yield from _chosen(asked, text)
        if _BY_WAY.match(text) and _HOW_PAID.search(asked):
            yield Completed(_REFUNDS + text, len(_REFUNDS))
        if "language" in asked:
            yield Completed(_LANGUAGES + text, len(_LANGUAGES))
    is_part = around.passage.kind in (Kind.ITEM, Kind.CELL)
    lead = listed(around.passage, text, _leads(around)) if is_part else _where(around, text)
    if "only" in text or "just" in text:
        yield from _only_to(around, asked, text)
    if lead:
        yield Completed(lead + text, len(lead))
    if is_part:
        yield from _labelled(around, text)
        yield from _taken_back(around, text)
    if asked:
        yield from _tracked_by(asked, text)


def _leads(around: Around) -> tuple[str, ...]:
    """What a list hangs on: the paragraph before it and the heading above."""
    return lowered(around.passage.lead), around.nearest


def carried_on(before: str, text: str) -> Iterator[Completed]:
    """What a sentence states with words that stand in the one before, which it points at or goes on from."""
    for said, span in filled_in(before, text):
        # "Ones" are parcels where something is told of how they travel.
        yield Completed(
            said.replace("ones ", "parcels ") if "track" in said else said, 0, span, is_whole=True
        )
    for said, span in named_before(before, text) if may_point_back(text) else ():
        yield Completed(said, 0, span, is_whole=True)


def named_above(around: Around, text: str) -> Iterator[Completed]:
    """What the first sentence below a name states of it as "it"."""
    if not around.number and not around.asked and around.passage.kind is Kind.PARAGRAPH:
        for said, head in below_name(around.nearest, text):
            yield Completed(said, head)


_FREE = lazy(r"\bfree\b(?! to)")


_HOW_PAID = lazy(
    r"\bhow (?:will|do|does|are|is|would|can|am)\b.*\b(?:refund\w*|(?:my|your|the) money(?: back)?|pa(?:y|id) (?:me )?back|reimbursed?)\b[^?]*\?$"
)
_BY_WAY = lazy(r"\W*(?:(?:always|only) )?(?:by|as|in|to|onto|back to|via) ")
_IT_COST = lazy(
    r"(?:(?:and|so) )?(?:how much|what) (?:does|will|would|is) (?:it|that|this)(?: all)?(?: (?:cost|going to cost))?(?: me| us| you)?\W*"
)
_OF_RETURNS = lazy(
    r"\W*(?:(?:how to|making a|make a|our|free|easy|your|the|uk|eu|change of mind|unwanted) )*(?:returns?|returning (?:an?|your|something|items?|goods)\b.*|(?:send|sending|bring|bringing) .* back)(?: (?:policy|and refunds|& refunds|by post|process|explained))?\W*"
)


def _asked_of_return(around: Around, asked: str) -> str:
    """A question with what "it" costs, where the heading above speaks of returns alone."""
    above = next((text for text in reversed(around.titles[:-1]) if text != asked), around.title)
    if _IT_COST.fullmatch(asked) and _OF_RETURNS.fullmatch(above):
        return "what does it cost to return something?"
    return asked


_MAY = lazy(r"^you can (?:return|send|bring)\b|\bcan be (?:returned|sent back|brought back)\b")


def _replies(around: Around, asked: str, text: str) -> Iterator[Completed]:
    asked = _asked_of_return(around, asked)
    # "We do. Sending it back is free": what the next sentence says is read as an amount.
    payer = paid(asked, text)
    restated = payer and _FREE.search(around.passage.text)
    reply = None if restated else payer or answered(asked, text)
    unsure = None if reply else answered(asked, text, conditional=True)
    if unsure and is_remedy(text):
        return
    if found := reply or unsure:
        said, span = found
        if "even" in text and _MAY.search(said):
            nevertheless = concession(text)
            said = f"{said}, {nevertheless}" if nevertheless else said
        yield Completed(f"{said}.", 0, span, asked, is_reply=True, only_goods=bool(unsure))


_LIVING = lazy(r"\b(?:living|live|based|are you) (?:in|from) (?P<where>[^?,]{2,40})\?$")
_THERE = lazy(
    r"\bwe(?:'ll| will| can| do| also| don't| can't| do not| cannot| currently)* (?:deliver|ship|send|post)(?: (?:it|them|orders|parcels|anything))? (?P<there>to you|there)\b"
)


def _there(asked: str, text: str) -> Iterator[Completed]:
    """What "we can ship to you" states behind "Living in Spain?"."""
    living, there = _LIVING.search(asked), _THERE.search(text)
    if living and there:
        said = f"{there.group()[: -len(there['there'])]}to {living['where']}"
        yield Completed(said, 0, Span(there.start(), there.end()))


_ASKED_ABROAD = lazy(
    r"(?:.*[.!?] )?(?:do|can|will|would|could) you (?:also |still |ever |currently )*(?:deliver|ship|send|post|mail)(?: (?:orders?|parcels?|goods|things|anything))?(?: (?:to|in|outside|beyond|abroad|overseas|internationally|elsewhere|anywhere)\b[^?]*)?\?"
)
_TO_THEM = lazy(
    r"\W*(?:yes|sure|certainly|of course|absolutely|we do|yes,? we do)(?:,| –|:)? (?P<to>(?:but |and )?(?:only )?(?:to|anywhere in|all over|across|throughout) (?:the )?[a-z][^.;!?]*)"
)


_YES = ("yes", "sure", "certainly", "of course", "absolutely", "we do")


def _to_them(asked: str, text: str) -> Iterator[Completed]:
    """What "yes, to Spain and Portugal" states behind "Do you deliver abroad?"."""
    match = _TO_THEM.match(text)
    if match and _ASKED_ABROAD.fullmatch(asked):
        start = match.start("to")
        yield Completed(f"we deliver {text[start:]}", 0, Span(start, match.end("to")))


_CREDIT_OR_MONEY = lazy(
    r"\b(?:get|receive|have|given|offer|give)\b[^?.]*?\b(?:(?P<first>(?:store |shop )?credit|vouchers?|credit notes?|gift cards?) or (?:(?:my|the|a|your|our|actual|real) )*(?:money|cash|refund)|(?:money|cash|refund)(?: back)? or (?:an? |just )?(?:(?:store |shop )?credit|vouchers?|credit notes?|gift cards?))\b"
)
_MONEY = lazy(
    r"\W*(?:(?:it's |you get |you'll get |always )?(?:your |the |real )?(?:money|cash)(?: back)?)(?:,? (?:of course|always|every time))?\W*"
)
_CREDIT = lazy(
    r"\W*(?:(?:it's |you get |you'll get |always |only )?(?:an? )?(?:store |shop )?(?:credit|vouchers?|credit notes?|gift cards?))(?:,? (?:only|always|i'm afraid|we're afraid|sorry))*\W*"
)


def _chosen(asked: str, text: str) -> Iterator[Completed]:
    """What "your money back" states behind "Will I get store credit or my money back?"."""
    if not (is_money := _MONEY.fullmatch(text)) and not _CREDIT.fullmatch(text):
        return
    if not _CREDIT_OR_MONEY.search(asked):
        return
    span = Span(0, len(text.rstrip(" .!")))
    way = "to your card" if is_money else "as store credit"
    yield Completed(f"refunds are paid {way}.", 0, span, asked)


_ASKED_WHERE = lazy(
    r"\b(?:where|(?:which|what) (?:countries|places|destinations)) (?:do |can |will )?(?:you|we) (?:\w+ )?(?:deliver|ship|send|post)\b(?!.*\bfrom\b)"
)
_PLACES = lazy(
    r"\W*(?:(?:yes|no|sorry|currently|at the moment|right now),? )*(?:to |anywhere in |all over |throughout )?(?:the )?"
    r"(?!.*\b(?:deliver|ship|send|post|takes?|costs?|is|are|was|has|have|free|from|don't|can't|not|no)\b)"
    r"[a-z][^:;!?£$€\d]*$"
)


def _where(around: Around, text: str) -> str:
    """The beginning that a list of countries lacks under "Where do you deliver?"."""
    if around.passage.kind is not Kind.PARAGRAPH or around.number:
        return ""
    nearest = around.nearest
    if not _ASKED_WHERE.search(nearest) or not _PLACES.fullmatch(text.rstrip(" .!")):
        return ""
    return "we only deliver to " if re.search(r"\bonly\b", text) else "we deliver to "


_ASKED_THERE = lazy(
    r"(?:.*[.!?] )?(?:(?:do|can|will|would|could) you (?:guys |also |still |ever |currently )*(?:deliver|ship|send|post|mail|courier)(?: (?:orders?|parcels?|goods|things|stuff|it|them|anything))?(?: out)? to"
    r"|can (?:i|we) (?:order|buy|shop) (?:\w+ )?(?:from|in)) [^?]*\?\W*"
)
_ONE_SERVICE = lazy(
    r"\b(?:express|saturday|weekend|priority|overnight|freight|pallets?|large|heavy|bulky|frozen|fresh|live|samples?|next[- ]day|same[- ]day|lockers?)\b"
)
_REGION = lazy(
    r"\b(?:europe\w*|eu|asia|africa|america|scandinavia\w*|nordics?|benelux|world\w*|countr(?:y|ies)|abroad|overseas|elsewhere|anywhere|everywhere|outside|beyond|international\w*|other|islands?|uk|britain|ireland"
    r"|free|returns?|back|po box\w*|gift|stores?|shops?|day|evening)\b"
)
"""Words of places of which "France only" may name a part."""
_ONLY_TO = lazy(
    r"\W*(?:(?:sorry|no|nope|not yet|(?:i'm|we're) afraid(?: not)?|unfortunately(?: not)?|sadly(?: not)?|'?fraid not)(?: but)?[,:;.!–—-]+ *(?:(?:it's|we're|that's) )?)*"
    r"(?P<first>just |only )?(?:to |within |inside |in )?(?P<where>(?:the )?[a-z][\w .,&-]{1,60}?)(?(first)|,? only)"
    r"(?:,? (?:for now|at the moment|at present|right now|currently|for the moment|so far|these days|today|sorry|(?:i'm|we're) afraid|unfortunately|sadly|please))*[.!]?\W*"
)
_PART = lazy(
    r"\b(?:islands?|mainland|parts?|england|scotland|wales|northern|from|if|when|with|for|by)\b"
)
"""Words of a part of a country, or of another limit than a place."""


def _only_to(around: Around, asked: str, text: str) -> Iterator[Completed]:
    """What "sorry, Canada only" states behind "Do you ship to the States?"."""
    if not _ASKED_THERE.fullmatch(asked) or _REGION.search(asked):
        return
    if any(_ONE_SERVICE.search(each) for each in (asked, *around.titles)):
        return
    match = _ONLY_TO.fullmatch(text)
    if match and not _PART.search(match["where"]):
        span = Span(0, len(text.rstrip(" .!")))
        yield Completed(f"we only deliver to {match['where']}.", 0, span, asked)


_COMES_BACK = lazy(
    r"\b(?:can|may) (?:i|you|we) (?:return|send back|bring back)\b|\bwhat (?:you|we) (?:can |will )?(?:return|send back|take back|accept back)\b"
    r"|\bwhat (?:can|may) (?:be returned|come back)\b|\breturnable\b|\b(?:can|may) (?:it|they|this) (?:be returned|come back|go back)\b|^\W*(?:can|may) be returned|^\W*(?:can (?:it|they) (?:come|go) |(?:comes?|goes|sent|take it) )?back\W*$"
)
_NOT_FRAME = lazy(r"\b(?:not|can't|cannot|non|won't|except\w*|excluded|faulty|damaged)\b")
_POLAR = r"(?:(?P<yes>yes|ok|okay|✓|✔|✅|☑)|(?P<no>no|✗|✘|❌|✖))\ufe0f?"
_AS_EVER = r"(?:,? (?:within|in|up to|for) \d+ \w+|, (?:of course|as usual|like the rest|too))?"
_ITEM = lazy(rf"\W*(?P<what>[^:–—|]{{3,60}}?)\s*(?:[:–—|]|\s-)\s*{_POLAR}{_AS_EVER}\W*")
_TOLD = lazy(
    r"\W*(?P<what>[^:–—|]{3,60}?)\s*(?:[:–—|]|\s-)\s*(?:fully |also )?(?P<may>returnable|refundable|can (?:also )?be returned|may (?:also )?be returned)\W*"
)
_CELL = lazy(rf"\W*{_POLAR}{_AS_EVER}\W*")
_TRACKING = lazy(
    r"\W*(?:track ?(?:&|and) ?trace|(?:can (?:i|you) (?:track|follow) (?:it|them|(?:my|your|the) (?:parcel|package|order)s?)|does it come with tracking|with tracking|(?:fully |is it )?(?:tracked|tracking|trackable))(?: (?:included|service|delivery|number|code|available|provided))?)\W*"
)
_WHERE = lazy(
    r"\W*(?:where(?: to| it goes)?|to|countries|destinations?|available (?:in|to|for)|(?:delivers?|ships?|goes) to|(?:delivery )?area)\W*"
)


# A column has many cells.
@lru_cache(maxsize=1_024)
def _is_where(column: str) -> bool:
    """Whether the cells of a column say where something goes."""
    return bool(_WHERE.fullmatch(lowered(column)))


_OF_LANGUAGES = lazy(
    r"\W*(?:in (?:which|what) )?(?:our |we speak:? ?)?languages?(?: (?:spoken|offered|available|we speak))?\W*"
)


def _labelled(around: Around, text: str) -> Iterator[Completed]:
    """What a yes or no states of the thing that it stands beside, in a list or a table."""
    passage, span = around.passage, Span(0, len(text.rstrip()))
    if passage.kind is Kind.ITEM and (match := _ITEM.fullmatch(text)):
        frames = (lowered(passage.lead), *reversed(around.titles[:-1]), around.title)
        if _is_returned(next((frame for frame in frames if frame), "")):
            can = "can" if match["yes"] else "can't"
            yield Completed(f"{match['what']} {can} be returned", 0, span)
    elif passage.kind is Kind.ITEM and (match := _TOLD.fullmatch(text)):
        yield Completed(f"{match['what']} can be returned", 0, span)
    elif passage.kind is Kind.CELL and passage.row and _is_where(passage.column):
        told = f"{lowered(passage.row).strip()} is available in "
        yield Completed(told + text, len(told), of_service=True)
    elif (
        passage.kind is Kind.CELL
        and passage.row
        and _OF_LANGUAGES.fullmatch(lowered(passage.column))
    ):
        told = f"{lowered(passage.row).strip()} is available in "
        yield Completed(told + text, len(told))
    elif passage.kind is Kind.CELL and (match := _CELL.fullmatch(text)):
        row, column = lowered(passage.row).strip(), lowered(passage.column)
        if _is_returned(column):
            can = "can" if match["yes"] else "can't"
            yield Completed(f"{row} {can} be returned", 0, span)
        elif _TRACKING.fullmatch(column) or _TRACKING.fullmatch(row):
            what = column if _TRACKING.fullmatch(row) else row
            yield Completed(
                f"{what} shipments are {'' if match['yes'] else 'not '}tracked", 0, span
            )


_LIST = lazy(
    r"\b(?:we(?:'ll| will| can| do|'re| are)?(?: \w+){0,3}? (?:take back|accept back|have back|accept returns (?:of|on|for)|accept for return)"
    r"|(?:you )?(?:can|may)(?: also| still| always| all)* (?:be (?:returned|sent back|brought back)|return|send back|bring back|come back|go back))"
    r"(?: to us| any time)?(?: (?:the following|these)(?: \w+)?)?:?\W*$"
)
_THING = lazy(r"\W*(?P<what>[a-z][\w' -]{2,50}?)(?=[,(;–—.]|\W*$)")


def _taken_back(around: Around, text: str) -> Iterator[Completed]:
    """What an item states of a list of things that may come back."""
    if around.passage.kind is not Kind.ITEM or around.number:
        return
    lead = lowered(around.passage.lead)
    if not _LIST.search(lead) or DENIED.search(lead) or is_remedy(lead) or _NOT_FRAME.search(lead):
        return
    thing = _THING.match(text)
    if thing and not is_remedy(text) and not _LEFT_OUT.search(text):
        span = Span(thing.start("what"), thing.start("what") + len(thing["what"].rstrip()))
        yield Completed(f"{thing['what'].strip()} can be returned", 0, span, only_goods=True)


_LEFT_OUT = lazy(r"\b(?:not|never|except\w*|excluding|other than|apart from|but|unless)\b|n't\b")


def _is_returned(frame: str) -> bool:
    return bool(_COMES_BACK.search(frame)) and not _NOT_FRAME.search(frame)


_ASKED_TRACKED = lazy(
    r"\b(?:can|could|will|do|does|is|are|may)\b[^?.]*\b(?:track\w*|follow (?:my|the|an?) (?:parcel|order|delivery|package))\b"
)
_BY = lazy(
    r"\W*(?:(?:sorry|unfortunately|sadly|(?:i'm|we're) afraid)[,:]? +)?(?:(?P<no>(?:no, )?not)|yes, (?:\w+ )?)(?P<said> ?(?:with|by|for|on|if (?:it's|it is|you (?:choose|pick|chose)(?: our)?))) (?P<what>(?:[\w'-]+ ){0,4}[\w'-]+)(?=[.,;:!–—]|$)"
)


def _tracked_by(asked: str, text: str) -> Iterator[Completed]:
    """What "not with standard delivery" states behind "Can I track my parcel?"."""
    if "track" not in asked and "follow" not in asked:
        return
    match = _BY.match(text) if _ASKED_TRACKED.search(asked) else None
    if match:
        span = Span(match.start("no" if match["no"] else "said"), match.end("what"))
        not_ = "not " if match["no"] else ""
        yield Completed(f"{match['what']} shipments are {not_}tracked", 0, span, is_reply=True)
