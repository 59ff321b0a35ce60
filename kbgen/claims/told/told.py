"""What a sentence says of what it names, in words that no pattern knows, as claims."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from kbgen.claims.cases.claimed import claimed
from kbgen.claims.cases.instances import meant
from kbgen.claims.cases.restrict import restriction
from kbgen.claims.claim import Claim
from kbgen.claims.context import abstain
from kbgen.claims.context.around import Around
from kbgen.claims.hours.others import is_anothers
from kbgen.claims.meaning.stances import Place, Saying, Stance, Subject, shares
from kbgen.claims.patterns import lazy
from kbgen.claims.promises.answered import polarity
from kbgen.claims.promises.destinations import DENIED, PART, SERVICE, SOMETIMES
from kbgen.claims.promises.goods import is_remedy
from kbgen.claims.promises.own import is_lack
from kbgen.claims.promises.own import told as own_told
from kbgen.claims.promises.things import THING
from kbgen.claims.prose.passages import Kind
from kbgen.claims.told.named import Named, Naming, Thing
from kbgen.claims.told.sayings import CERTAIN, LIKELY, befores, own_words, signed
from kbgen.claims.told.words import PARTS
from kbgen.claims.topics.marking import lowered
from kbgen.claims.topics.topics import QUANTITY
from kbgen.load.marks import Span
from kbgen.model import Article

_EXPECTED = 0.15
"""The likelihood that suffices where the words that deny, or their lack, say the same."""


def told(
    naming: Naming, article: Article, around: Around, sentence: str, known: Iterable[Claim]
) -> Iterator[Claim]:
    """What a sentence says, but for what it is already known to state."""
    text = lowered(sentence)
    if around.passage.kind is Kind.HEADING or _is_head(around) or text.rstrip().endswith("?"):
        return
    stated = {key for claim in known for key in claim.keys}
    for thing, saying in sayings(naming, around, text):
        if not _is_spoken_of(thing, saying, around):
            continue
        stance, share = _best(thing, saying)
        if stance is Stance.UNSERVED and _ONLY.search(text):
            continue
        if thing.subject is Subject.SERVICES:
            is_yes = _is_yes(saying)
            stance, share = _as_worded(thing, saying, stance, share, is_yes=is_yes)
            is_offered = stance is Stance.OFFERED
            if is_yes is None or (is_offered and not is_yes):
                continue
            if not is_offered and is_lack(thing.key, text):
                continue
            if share < (_EXPECTED if is_yes is is_offered else CERTAIN):
                continue
        elif share < LIKELY or (stance is Stance.CHARGED and _WE_PAY.search(text)):
            continue
        if is_anothers(naming.wording, sentence) or is_anothers(naming.wording, saying.before):
            return
        claim = _claim(naming, article, around, sentence, thing, saying, stance, share)
        if claim and stated.isdisjoint(claim.keys):
            stated.update(claim.keys)
            yield claim


def _asked_cost(thing: Thing, saying: Saying) -> Stance | None:
    """What a yes or no says to a question whether something is free, or whether it costs anything."""
    if thing.subject is not Subject.COSTS or saying.place is not Place.QUESTION:
        return None
    answer = polarity(saying.text)
    is_free, is_paid = (bool(each.search(saying.before)) for each in (_FREE_ASKED, _PAID_ASKED))
    if not answer or is_free is is_paid:
        return None
    return Stance.FREE if answer[0] is is_free else Stance.CHARGED


_FREE_ASKED = lazy(
    r"^\W*free (?:[a-z]+ ){0,3}[a-z]+\?|\b(?:is|are|do|does|can|will)\b[^?]*\b(?:free|complimentary|for nothing)\b"
)
_PAID_ASKED = lazy(r"\b(?:is|are|do|does|will|must)\b[^?]*\b(?:pay|paid|costs?|charged?|fees?)\b")
_WE_PAY = lazy(
    r"\b(?:we|the shop)(?:'ll)?(?: (?:will|do|always|also|happily|gladly))* (?:pay|cover|meet|bear|foot|settle|absorb|pick up)\b(?![^.;]*\byou (?:pay|cover))"
    r"|\bwe (?:don't|do not|won't|will not|never) (?:ever )?(?:take|deduct|subtract|knock|withhold|hold back|keep back)\b(?![^.;]*\byou (?:pay|cover))"
)
"""Words by which something costs the shop, and not its customers: "we pay", "we don't deduct it"."""
_ONLY = lazy(r"\b(?:only|alone|exclusively|solely)\b(?! (?:not|no|sorry)\b)")
"""Words by which what is named is rather served than not: "UK addresses only"."""
_NEXT_CLAUSE = lazy(r"; |, (?:so|hence|therefore) ")
"""What follows from what is said, and isn't part of it: "they expire, so don't wait"."""


def _is_head(around: Around) -> bool:
    """Whether a sentence stands in the head of a table's column."""
    passage = around.passage
    return passage.kind is Kind.CELL and not passage.row and not passage.column


def _is_yes(saying: Saying) -> bool | None:
    """Whether a sentence says yes to a service by the words that deny, or their lack; None for neither."""
    own = _NEXT_CLAUSE.split(saying.text)[0]
    answer = polarity(own, conditional=True)
    at = own.find(THING)
    if answer or at < 0:
        return answer[0] if answer else not DENIED.search(own)
    return own_told(own, at, at + 1)


def _as_worded(
    thing: Thing, saying: Saying, stance: Stance, share: float, *, is_yes: bool | None
) -> tuple[Stance, float]:
    """The likeliest stance, or the one that the words which deny give, where the two are as likely."""
    worded = Stance.OFFERED if is_yes else Stance.REFUSED
    plain = {True: _PLAIN_YES, False: _PLAIN_NO}.get(is_yes) if is_yes is not None else None
    if plain and worded in thing.values and plain.search(saying.text):
        return worded, CERTAIN
    if is_yes is None or worded is stance or worded not in thing.values:
        return stance, share
    likely = shares(thing.subject, saying)
    is_open = likely[worded] >= _AS_LIKELY * share and likely[worded] > likely[Stance.NONE]
    return (worded, likely[worded]) if is_open else (stance, share)


_PLAIN_NO = lazy(
    rf"(?:^|[.;:!?,–—] ?|\b(?:and|but|so|because|that) )(?:(?:we|¤) (?:don't|do not|never|no longer|can't|cannot|won't|will not) (?:[a-z]+ ){{1,2}}?|(?:there(?:'s| is| are|'re)|¤) no(?: longer)? )(?:an? |any |our |the )?{THING}(?=\W*$|[.,;!–—]| (?:any ?more|any longer|at the moment|at present|currently)\b)"
    rf"|^\W*(?:please |you(?:'ll| will)? (?:need to|must|have to) )?bring your own {THING}(?=\W*$|[.,;!–—])"
    rf"|^\W*(?:(?:an?|the|our) )*{THING}(?: [a-z]+)? (?:is|are|costs?) (?:an? )?(?:optional )?extras?(?=\W*$|[.,;!–—])"
    rf"|^\W*(?:(?:an?|the|our|any|sorry,?) )*{THING} (?:isn't|aren't|is not|are not|can't be|cannot be|can not be) (?:[a-z]+ed|available|possible|welcome|extra)(?=\W*$|[.,;!–—]| (?:any ?more|any longer|at the moment|at present|currently|when|with|on|in|at)\b)"
    rf"|^\W*(?:(?:sorry|sadly|unfortunately|no),? )*(?:but )?you (?:can't|cannot|may not|mustn't) {THING}(?=\W*$|[.,;!–—])"
)
"""A clause that does nothing but deny a service: "we don't give double points"."""
_LESS = r"(?:sometimes|only|rarely|occasionally|elsewhere|instead|yet|soon|again|from|once|until|if|when|never|not)"
"""What makes less of an offer."""
_PLAIN_YES = lazy(
    rf"^\W*(?:(?:an?|the|our|all|yes,?) )*{THING} (?:is|are|can be|may be|will be)(?: (?:always|also|all))? (?:[a-z]+ed|available|possible|part of the \w+|welcome)(?=\W*$|[.,;!–—]| (?:in|at|on) (?:the|our|your|all)\b)"
    rf"|^\W*the (?:price|fee|ticket) (?:always )?{THING}\W*$"
    rf"|^\W*(?:(?:yes|sure|of course|certainly),? )?(?:we|¤)(?:'ll| will| can| do| also| always| gladly| happily)*(?: (?:offer|do|have|give|provide|accept|take|run|allow|arrange|support))?(?: (?:an?|the))? {THING}(?: (?!{_LESS}\b)[a-z-]+){{0,2}}(?=\W*$)"
    rf"|^\W*(?:(?:yes|sure|of course|certainly),? )?you (?:can|may)(?: also| always| still)? {THING}(?=\W*$)"
    rf"|^\W*(?:yes,? )?(?:there(?:'s| is| are)|(?:(?:every|each|all|our|the|any|an?) )?[a-z-]+(?: [a-z-]+)? (?:has|have|carr(?:y|ies)|comes? with)|we (?:have|ask for|require)) (?:an? |some )?{THING}(?=\W*$|[.,;:!–—]| (?:of|for|on|to|before|until)\b)"
)
"""A clause that does nothing but offer one: "lunch is included"."""
_AS_LIKELY = 0.7
"""How much of the likeliest one's likelihood a stance has at least that may be meant as well."""


def sayings(naming: Naming, around: Around, text: str) -> Iterator[tuple[Thing, Saying]]:
    """What is named in a sentence, or in what it answers, each with the sentence as it is weighed."""
    before, place = next(iter(befores(around)))
    if place is Place.CELL and not _LETTER.search(text):
        return
    if place is Place.QUESTION:
        text = _with_wanted(text, before)
    found = list(naming.found(text))
    if found:
        for one, spans in _together(found):
            yield one, Saying(signed(text, spans), before, place)
    elif place is Place.QUESTION and (match := _AT_IT.match(text)) and not polarity(text):
        asked = _last(before)
        for one, spans in _together(one for one in naming.found(before) if one.span.start >= asked):
            if _ALONE.fullmatch(signed(before, spans)[asked:]):
                name = "it" if match["it"] else "they"
                yield one, Saying(signed(text, [Span(*match.span(name))]), before, place)
    elif place is Place.CELL or (place is Place.QUESTION and polarity(text)):
        asked = _last(before)
        for one, spans in _together(one for one in naming.found(before) if one.span.start >= asked):
            yield one, Saying(text, signed(before, spans), place)


def _with_wanted(text: str, before: str) -> str:
    """A sentence with the thing for "them" that the question before takes its readers to want."""
    deed = _DEED.match(text)
    wanted = _WANTED.match(before) if deed else None
    return f"{deed['deed']} {wanted['what']}{text[deed.end() :]}" if deed and wanted else text


_WANTED = lazy(
    r"\W*(?:(?:do|did|are) you )?(?:need|want|looking for|in need of|after|fancy|forgotten|forgot|missing|short of|run out of) (?:an? |the |your |some |any |to (?:buy|get|rent|hire|borrow) (?:an? |the |some )?)?"
    r"(?P<what>[\w'-]+(?: (?!(?:for|before|by|on|in|at|to|this|when|with|and|or|if|from|as|while|today|tomorrow|urgently)\b)[\w'-]+){0,3})(?: (?:for|before|by|on|in|at|this|when|with|from|as|while|today|tomorrow|urgently)\b[^?;.!]*)?\?\W*"
)
_DEED = lazy(
    r"\W*(?:(?:sorry|unfortunately|sadly|well|yes|no problem|good news|(?:i'm|we're) afraid)[,:]? (?:but )?)?"
    r"(?P<deed>we(?:'ll| will| can| do| also| always| don't| do not| can't| cannot| no longer| never)* "
    r"(?:sell|stock|offer|do|provide|hire|hire out|rent|rent out|lend|fit|make|keep|issue|arrange|supply)) (?:it|them|one|those|these|that)\b(?! (?:if|when|unless|from|elsewhere)\b)"
)
"""A deed that points at what is wanted: "we sell them over the counter"."""
_ALONE = lazy(
    rf"\W*(?:(?:what|how) about |got |have |is yours |(?:do|did) you have )?(?:(?:an?|the|your|any|some|old) )*{THING}(?: [\w'-]+)?\?\W*"
)
"""A question that is nothing but a thing: "Cracked cores?"."""
_AT_IT = lazy(
    r"\W*(?:(?:sorry|sadly|unfortunately|well|sure|no problem|(?:i'm|we're) afraid)[,:]? (?:but )?)?"
    r"(?:(?:we|you|our [a-z]+|nobody|no one)(?:'ll)? (?:[a-z']+ ){1,3}?(?P<it>them|it|those|these|one)\b(?! (?:all the time|every day|often|sometimes|if|when|unless)\b)"
    r"|(?P<they>they|those|these|it)(?= (?:are|is|get|gets|count|counts|can|can't|don't|do|won't)\b))"
)
"""A reply that points at what its question names: "we take them"."""
_LETTER = lazy(r"[a-z]|[✓✔✗✘☑☒×]")
_SPOKEN_OF = {
    Subject.COSTS: lazy(
        r"\b(?:cost\w*|pay\w*|paid|charg\w*|free|freepost|expense\w*|postage|deduct\w*|price\w*|money|fees?|penny|pennies|cents?|pockets?|purse|wallet|bills?|billed|borne|bears?|covers?|covered|pre-?paid|stamps?|stamped|nothing|gratis|foots?|treat|on us|on the house|complimentary|settle\w*|meets?|met|absorb\w*|owe|spend|zero|subtract\w*|knock\w*|take off|taken off|reimburs\w*|funded?|shoulder\w*)\b"
    ),
    Subject.STATES: lazy(
        r"\b(?:return\w*|back|refund\w*|accept\w*|take|takes|taken|welcome|refus\w*|reject\w*|condition\w*)\b"
    ),
}
"""Words of which one stands where something is said of a subject."""
_OTHERWISE = {
    Subject.COSTS: lazy(
        r"\b(?:if|unless|except\w*|refund\w* .* after an exchange|both ways|(?:drop|bring|hand|take) (?:[a-z¤]+ ){1,4}?(?:at|to|in|into|over) (?:[a-z]+ ){1,3}?(?:counters?|shops?|stores?|showrooms?|branch(?:es)?))\b"
    ),
    Subject.STATES: lazy(
        r"\b(?:recycl\w*|(?:store|shop) credit|exchang\w*|trade[- ]in|once|if you no longer|warrant\w*|guarantee\w*|repair\w*|staff|our team|returns team|nobody|no[- ]one|make sure|ensure|warehouse|checks?|checking|inspect\w*|examin\w*|copy|must|e-?mail|account)\b"
    ),
    Subject.PLACES: lazy(
        rf"{SOMETIMES.pattern}|{SERVICE.pattern}|{PART.pattern}"
        r"|\byou(?:'ve| have| had)? (?:taken|moved|took|carried|brought)\b|\b(?:further afield|elsewhere|(?:any|every)where else|(?:any |all |no )?other (?:countr(?:y|ies)|places?|destinations?))\b|\b(?:returns?|returned|back|repairs?|refunds?|letters?|complaints?|forms?|invoices?|claims?|samples|e-?mails?|brochures?|catalogues?|newsletters?|couriers?|carriers?|depots?|suppliers?|partners?|factory|customs|charges?|travel\w*|visit\w*|plugs?|problems?|track\w*|free|delays?|if|from (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|next)|usually|[€£$]\d\S*|next[- ]day|gift cards?)\b"
    ),
    Subject.REFUNDS: lazy(
        r"\b(?:if|unless|when|where|once|except\w*|only (?:for|on|with)|prefer\w*|choose|like|may|could|either|or|sale|gifts?|(?:bought|paid) (?:with|by|using)|exchang\w*|trade[- ]in|without|after|late|extra|bonus|expir\w*|delivery)\b"
    ),
    Subject.SERVICES: lazy(r"\b(?:if|unless|except\w*|only|some|most|certain)\b"),
}
"""Words by which only some of it may be spoken of, or something beside it."""


def _is_spoken_of(thing: Thing, saying: Saying, around: Around) -> bool:
    """Whether a sentence, or what it stands below, speaks of what may be said of a thing, and of all of it."""
    otherwise = _OTHERWISE.get(thing.subject)
    own = abstain.AS_YOU_LIKE.sub("", saying.text) if " you " in saying.text else saying.text
    if thing.subject is Subject.SERVICES:
        own = _CHEAPER.sub("", own)
    if otherwise and (otherwise.search(own) or _asks_of_some(otherwise, saying)):
        return False
    if thing.name in PARTS and not _LACKING.search(f"{saying.before} {saying.text}"):
        return False
    pattern = _SPOKEN_OF.get(thing.subject)
    if thing.subject is Subject.STATES and not _is_of_returns(around):
        return False
    if thing.subject is Subject.COSTS and "back" in saying.text:
        saying = replace(saying, text=_PAID_BACK.sub(" ", saying.text))
    if pattern is None or pattern.search(saying.text):
        return True
    if saying.place in (Place.QUESTION, Place.CELL) and pattern.search(saying.before):
        return True
    return thing.subject is Subject.STATES and any(map(pattern.search, around.titles))


_PAID_BACK = lazy(
    r"\bpa(?:y|ys|ying|id) (?:(?:you|it|them|customers|people|everyone|everybody|anyone|(?:the|your|all (?:the|your)) (?:money|amount|price|sum|cost)|everything|in full) )?back\b"
    r"|\b(?:(?:your|the|their|all|any|no|full|all your|all the) )?money(?: \w+)? back\b"
)
"""How a refund is called, of which the words are none of what a return costs."""
_CHEAPER = lazy(
    r"\bif (?:you|another|any other|an?|some other|the same|somebody|someone|anyone)\b[^,;.]*?\b(?:cheaper|for less|(?:lower|better|smaller) (?:price|offer|deal)|costs less|less elsewhere)\b[^,;.]*"
)
"""The case for which prices are matched at all."""
_LACKING = lazy(
    r"n't\b|\b(?:without|not|no|never|lost|lose|losing|lack\w*|missing|gone|threw|thrown|throw|binn?\w*|cut|snipp?\w*|remov\w*|off|need\w*|any|torn|tore|damaged|open\w*|forg[eo]t\w*|recycl\w*|kept|keep|mislaid|optional|unnecessary|matters?|bare|whether|plain|another|different|other|own)\b"
)
"""Words of which one stands where goods may come back without a part."""

_RETURNED = lazy(r"\b(?:returns?|returned|returnable|returning|back|refund\w*)\b")


def _is_of_returns(around: Around) -> bool:
    """Whether a passage, or what it stands below, speaks of returns: "a single tag is welcome" doesn't."""
    passage = around.passage
    near = (passage.text, passage.lead, passage.column, passage.row)
    return any(_RETURNED.search(text) for text in (*map(lowered, near), *around.titles))


def _asks_of_some(otherwise: re.Pattern[str], saying: Saying) -> bool:
    """Whether the question that a sentence answers speaks of some of it only."""
    return THING not in saying.text and bool(
        otherwise.search(saying.before[_last(saying.before) :])
    )


def _last(question: str) -> int:
    """Where the last sentence of a question begins."""
    ends = [match.end() for match in _SENTENCE_END.finditer(question.rstrip(" ?"))]
    return ends[-1] if ends else 0


_SENTENCE_END = lazy(r"[.!?] ")


def _together(found: Iterable[Named]) -> Iterator[tuple[Thing, list[Span]]]:
    """Each thing that is named, once, with all the words for it."""
    spans: dict[tuple[str, str], list[Span]] = {}
    things: dict[tuple[str, str], Thing] = {}
    for one in found:
        place = (one.thing.key, one.thing.name)
        things.setdefault(place, one.thing)
        spans.setdefault(place, []).append(one.span)
    yield from ((thing, spans[place]) for place, thing in things.items())


def _best(thing: Thing, saying: Saying) -> tuple[Stance, float]:
    """The likeliest stance that would say something of the fact."""
    likely = shares(thing.subject, saying)
    asked = _asked_cost(thing, saying)
    open_ = [one for one in thing.values if asked in (None, one)]
    return max(((one, likely[one]) for one in open_), key=lambda pair: pair[1])


def _claim(
    naming: Naming,
    article: Article,
    around: Around,
    sentence: str,
    thing: Thing,
    saying: Saying,
    stance: Stance,
    share: float,
) -> Claim | None:
    wording, text = naming.wording, lowered(sentence)
    if abstain.is_legal(text) or _is_of_a_case(thing, around, text, saying.before):
        return None
    own = restriction(wording, text, countries=thing.subject is not Subject.PLACES)
    places = dict(own.scope.terms).get("country", ())
    near = f"{text}{QUANTITY}"
    facts = meant(wording, thing.key, near, (around.label, *around.texts), places)
    if not facts.keys or (thing.subject is Subject.PLACES and own):
        return None
    span = own_words(sentence)
    return claimed(
        article,
        around,
        sentence,
        facts.keys,
        thing.values[stance],
        span,
        own=own,
        is_sure=facts.sure and share >= CERTAIN,
        clause=text,
        answers=saying.place is Place.QUESTION,
    )


_OF_GOODS = (Subject.COSTS, Subject.STATES, Subject.REFUNDS)


def _is_of_a_case(thing: Thing, around: Around, text: str, before: str) -> bool:
    """Whether goods are spoken of that come back for a fault."""
    if thing.subject not in _OF_GOODS:
        return False
    return around.is_remedy or is_remedy(text) or is_remedy(before)
