"""The cases that a part of a sentence is for: known scopes, and those that the policy lacks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from kbgen.claims.extract.numbers import NUMBER
from kbgen.claims.patterns import lazy
from kbgen.claims.topics.literals import Index
from kbgen.claims.topics.terms import stem
from kbgen.claims.topics.topics import QUANTITY
from kbgen.claims.topics.towns import sent_to
from kbgen.claims.topics.wording import Named, Wording, merged, named
from kbgen.model import Scope

_ELSE = (
    r"(?<!than )\b(?:everything else|all other|any other|other (?:items|orders|products|goods|customers|purchases|countries|methods)|otherwise"
    r"|the rest|anything else|all others|most (?:items|orders|products))\b"
)
_BEGINS = lazy(_ELSE)
_REST = lazy(rf"{_ELSE}|\b(?:full[- ]price|regular[- ]price|standard (?:items|products))\b")
_OUTSIDE = lazy(r"\b(?:outside(?: of)?|beyond)\s(?:the )?\w+(?: \w+)?")
_EXCEPT = lazy(
    r"\b(?:except|excluding|apart from|other than|but not|not including|with the exception of|the (?:only |sole |one )?exceptions? being|excludes?|unless|though we|although)\b(?![^§;.]{1,60}, (?:(?:for|on|to|with|of) )?(?:who|whom|which|where|whose)\b[^;.§~]{1,20}(?:§|$))[^§;.]*"
    r"|(?:,|\b(?:everything|anything|everyone|everybody|anywhere|everywhere|all)) bar (?!stools?\b|carts?\b|soaps?\b|snacks?\b)[^§;.,]*"
    r"|[,;] save (?:where|when|for|that|in|if|as)\b[^§;.]*|^\W*(?:[\d.]+ )?save (?:where|when|for|that|in|if|as)\b[^§;.,]*"
    r"|\bunlike\b[^§;.,]*|, (?:(?:just|exactly) )?(?:like|(?:the same )?as(?: with| on| for)?(?= [^§;.,]* (?:do|does|are|is|can)\W*$)) (?:the |our |all )?[\w' -]{2,30}?(?=[.;!]|\W*$)"
    r"|\b[\w-]+ (?:excepted|aside|not included)\b"
    r"|\b(?:just |exactly )?as (?:for|to|in) (?:those|parcels|orders|customers|people|addresses) (?:(?:that|which|who) )?(?:stay|remain|live|go|are|is)?\b[^§;.,]*"
    r"|\bas (?:(?:it|they|that) (?:is|are|does|do|costs?|takes?) (?:to|for)|(?:every|all|any) (?:[\w'-]+ ){1,4}?(?:is|are|does|do|did|pays?|gets?|has|have))\b[^§;.,]*"
    r"|\bsame as (?:every(?:body|one)|any(?:body|one)|all|for|to|in) [^§:;.,]*"
    r"|\b(?:everything|anything|all) but (?:the |our )?[\w-]+"
    r"|\bwhether (?:or not [^;.,§]{1,60}|[^;.§]{1,60}? or (?:not|no|otherwise)\b|you (?:are|belong|come|have|were) [^;.§]{1,60}? or (?:have|are|come|came|were|buy|bought|just|simply|only) [^;.§]{1,60})"
    r"|(?:^|[,;:(–—]) (?:(?:an?|our|your|be it|as an?) )?(?!whether\b)(?:[\w'-]+ ){1,3}or (?:not|otherwise|no(?=[.,;:!)–—]|\W*$))\b|\b(?P<all>[a-z]{3,}?)s?,? (?:and|or) non-? ?(?P=all)s?\b"
    r"|\b(?:regardless|irrespective) of (?:whether|if) [^;.,§]*"
    r"|\b(?:if|when|once|after) you(?:'ve| have)? (?:cancel(?:led|ed)?|leave|left|quit|end(?:ed)?|give up|given up|lose|lost) (?:your |our |the )?(?!(?:[\w'-]+ ){0,2}(?:orders?|purchases?|bookings?|parcels?|items?)\b)(?:[\w'-]+ ){0,2}[\w'-]+(?=, )"
)
_NOUNS = lazy(
    r"\b(?:for|on|of|our|all|any|most|buying|bought|purchased|return(?:ing)?|your)?\s?(?P<noun>"
    r"electronics?|electricals?|furniture|mattress(?:es)?|sofas?|rugs?|carpets?|jewell?ery|earrings|underwear|lingerie|swimwear|shoes|footwear|boots|clothing"
    r"|cosmetics|beauty products|make-?up|fragrances?|laptops?|phones|handsets?|tablets?|cameras?|headphones|batter(?:y|ies)|appliances|white goods"
    r"|(?:large|bulky|oversized|heavy|personali[sz]ed|custom|customi[sz]ed|bespoke|made[- ]to[- ](?:measure|order)|refurbished|used|second[- ]hand|seasonal|ex-display|opened|fragile|perishable"
    r"|handmade|limited[- ]edition|imported|digital|frozen|christmas|outlet|clearance|sale|discounted|reduced|final[- ]sale|premium|luxury)[- ](?:\w+ )?(?:items?|goods|products?|pieces|orders?|purchases|lines?|stock|equipment|editions?)"
    r"|gift cards?|e-?books?|software|downloads|vinyl|plants|flowers|food|wine|books|toys|games|bikes|bicycles|tyres|helmets|frames|tents|tools|spare parts|pre-?orders?|subscriptions?|hampers|bedding|lighting|lamps|tables|chairs|desks|beds|wardrobes|coffee|beans|machines|grinders"
    r"|clearance|trade (?:customers?|accounts?|orders?)|business customers?|students?|nhs (?:staff|workers)|key workers|members|vip(?:s| members| customers)?|wholesale (?:customers?|orders?)|loyalty members|new customers|corporate (?:customers|orders)"
    r"|(?:gold|silver|platinum|premium|plus|prime|club|pro|insider|rewards)[- ](?:members?|customers?|subscribers?|account holders)"
    r"|scottish (?:highlands|islands)|highlands(?: and islands)?|channel islands|isle of man|scilly|jersey|guernsey|alaska|hawaii|puerto rico|tasmania|remote (?:areas|addresses)|islands|bfpo"
    r"|(?:card|paypal|klarna|clearpay|afterpay|bank slip|boleto|upi|cod|cheque|check|cash|finance) (?:refunds?|payments?|orders?|purchases?)"
    r"|international (?:\w+ )?(?:orders|customers|deliveries|returns|shipping|delivery|post|parcels)|overseas|outside (?:the )?\w+|rest of (?:the )?(?:world|europe)"
    r"|christmas (?:orders|presents|gifts|returns)|holiday (?:orders|purchases|gifts|returns)|black friday|orders (?:placed|made) (?:between|from|in|during|over) [^,;.§]+|bought (?:between|in|during) [^,;.§]+"
    r"|(?:orders?|purchases?|items?|baskets?) (?:over|above|under|below|worth|of|more than|less than) (?:[£$€]\d[\d.,]*|§)"
    r")\b"
)
_A_NOUN = Index((_NOUNS,))


@dataclass(frozen=True)
class Restriction:
    """What a text says about the cases that it is for."""

    scope: Scope = field(default_factory=Scope)
    unknown: str = ""
    """Words for a case that the policy doesn't tell apart."""
    is_own: bool = True
    """Whether the sentence itself names it, and not what stands around it."""
    rest: bool = False
    """Whether it says that it is for all other cases."""
    also: Scope = field(default_factory=Scope)
    """The case that its noun names by itself: the rods of "made-to-order rods"."""

    @property
    def is_thing(self) -> bool:
        """Whether only a method or a channel is named, which may be the thing and no case of it."""
        keys = {key for key, _ in self.scope.terms}
        return bool(keys) and keys <= {"method", "channel"} and not (self.unknown or self.rest)

    def __bool__(self) -> bool:
        return bool(self.scope) or bool(self.unknown) or self.rest


# A shop has one wording, and many of its sentences the same headings.
@lru_cache(maxsize=16_384)
def restriction(wording: Wording, text: str, *, countries: bool = True) -> Restriction:
    """The cases that a text in small letters names; those that it excepts don't count."""
    said = _EXCEPT.sub(lambda match: " " * len(match.group()), _own(text))
    outside = _OUTSIDE.search(said)
    found = named(wording.scopes, said)
    terms: dict[str, tuple[str, ...]] = {}
    nouns: dict[str, tuple[str, ...]] = {}
    for one in found:
        if any(_is_kind_of(said, kind, one) for kind in found):
            nouns[one.name.key] = (one.name.value,)
        else:
            terms[one.name.key] = (one.name.value,)
    if countries and not outside:
        places = wording.countries_in(said) or wording.countries_in(sent_to(said))
        if places:
            codes = tuple(dict.fromkeys(code for code, _ in places))
            terms["country"] = _narrowest(codes)
    covered = [(one.start, one.end) for one in found]
    unknown = ""
    for match in () if found or not _A_NOUN.may_match(said) else _NOUNS.finditer(said):
        start, end = match.span("noun")
        if _EACH.search(said, 0, start) or _is_all_of_it(wording, said, start, end):
            continue
        if not any(start < stop and begin < end for begin, stop in covered):
            unknown = match["noun"]
            break
    subject = _SUBJECT.search(said)
    if not unknown and not found and subject and not _ANYTHING.fullmatch(subject["noun"]):
        unknown = subject["noun"]
    scope = Scope(tuple(sorted(terms.items())))
    also = Scope(tuple(sorted((terms | nouns).items()))) if nouns else Scope()
    return Restriction(scope, unknown, rest=bool(_REST.search(said)), also=also)


def _is_kind_of(text: str, kind: Named, noun: Named) -> bool:
    """Whether a product's name only says of what kind another one is: "made-to-order rods"."""
    between = text[kind.end : noun.start]
    return kind.name.key == noun.name.key == "product" and between in (" ", "-")


def _is_all_of_it(wording: Wording, text: str, start: int, end: int) -> bool:
    """Whether a thing is all that the shop sells, and no case: "all our office chairs"."""
    return bool(_ALL_OUR.search(text, 0, start)) and stem(text[start:end]) in _goods(wording)


_ALL_OUR = lazy(r"\b(?:all|each|every one) (?:of )?our (?:[\w'-]+ ){0,2}$")


@lru_cache(maxsize=4)
def _goods(wording: Wording) -> frozenset[str]:
    """The words by which a shop's name and its policy call what it sells, without their endings."""
    name = wording.policy.get("business.name")
    products = (one.value.split()[-1] for one in wording.scopes if one.key == "product")
    words = (*products, *(name.written.split() if name else ()))
    return frozenset(stem(word.lower()) for word in words)


def gone_on(wording: Wording, scope: Scope, before: str) -> Iterator[Scope]:
    """A case, and the same in each country of the sentence before, with which it may go on."""
    yield scope
    if "country" not in dict(scope.terms):
        for code in dict(restriction(wording, before).scope.terms).get("country", ()):
            yield merged(scope, Scope((("country", (code,)),)))


_SUBJECT = lazy(
    r"\b(?P<noun>[a-z][\w-]*s) (?:can|may|must|should) (?:only |also |still |always |just )?(?:be )?(?:returned|sent back|brought back|exchanged|swapped)\b"
)
_EACH = lazy(r"(?:\bper|§ (?:a|an|each|every|for (?:each|every))) $")
"""Words before a thing by which something is counted: "£5 per rug"."""
_ANYTHING = lazy(
    r"items|goods|products|orders|things|purchases|parcels|packages|presents|gifts|articles|pieces|returns|lines|members|customers|terms|articles|others|ones|deliveries"
)


def _own(text: str) -> str:
    """The part of a text that is of the quantity's own case: one behind "everything else" is all."""
    text = text.replace("u.s. ", "u.s ")  # Its dot ends no clause.
    at = text.find(QUANTITY)
    if at < 0:
        return text
    start = max((match.end() for match in _BORDER.finditer(text, 0, at)), default=0)
    rest = [match.start() for match in _BEGINS.finditer(text, start, at)]
    start = max([start, *rest])
    end = next((match.start() for match in _CLAUSE.finditer(text, at)), len(text))
    if "(" in text[at:end]:
        return text[start:at] + _BRACKETS.sub(_without_another, text[at:end])
    return text[start:end]


def _without_another(brackets: re.Match[str]) -> str:
    """Brackets behind a quantity, blank where they speak of a case that has something else."""
    inside = brackets[1]
    tells = _DIFFERS.search(inside) or (_VERB.search(inside) and not _SAME.search(inside))
    return " " * len(brackets[0]) if tells else brackets[0]


_BRACKETS = lazy(r"\(([^()§]{3,120})\)")
_DIFFERS = lazy(
    r"\b(?:excepted|excluded|exempt(?:ed)?|aside|apart|not included|longer|shorter|sooner|cheaper|dearer|faster|slower|twice|double|triple|different(?:ly)?|another)\b"
    r"|^(?:but |though |sadly,? )*(?:not|never)\b|\bsee\b|\b(?:more|less|fewer) (?:for|if|in|on|to|with)\b"
    rf"|[a-z]: (?:just |only |up to |within |an? |the )?(?:[£$€]|{NUMBER}|(?:free|none|nothing|half|quarter|third)\b)"
)
"""What says that a case has something else: "sale items excepted", "longer for members", "members: 60"."""
_VERB = lazy(
    r"^[^:]{3,60} (?:(?:do|does|is|are|can|may|must)(?:n't| not)?|cannot|can't|gets?|ha(?:ve|s)|pays?|enjoys?|receives?|go(?:es)? by|costs?|takes?|counts?|appl(?:y|ies)|qualif(?:y|ies))\b"
)
_SAME = lazy(
    r"^(?:if|when|whenever|where|for|as|which|who|this|that|it|these|those|you|we|provided|so long|only|including)\b"
    r"|\b(?:too|also|as well|same|only|included|includes?|likewise|alike|this|that|them)\b"
)
"""What says that a case has the same, or that there is a condition."""


_CLAUSE = lazy(r";|\. |, (?:and|but|so|while|whereas|though) ")
_BORDER = lazy(r";|\. ")


def _narrowest(codes: tuple[str, ...]) -> tuple[str, ...]:
    """Without the countries of which a part is named as well ("Northern Ireland" in the UK)."""
    return tuple(code for code in codes if not any(other.startswith(f"{code}-") for other in codes))
