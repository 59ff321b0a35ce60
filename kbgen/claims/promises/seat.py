"""Where a shop says that it is established, and whose time its times are: "all times are in CET".

Patterns read a sentence in small letters with plain apostrophes, and `¤` for the shop's name.
"""

from __future__ import annotations

from collections.abc import Iterator

from kbgen.claims.cases.claimed import claimed
from kbgen.claims.claim import Claim
from kbgen.claims.context.around import Around
from kbgen.claims.hours.holiday_places import places
from kbgen.claims.hours.own_shop import OWN, as_ours
from kbgen.claims.patterns import lazy
from kbgen.claims.promises.destinations import DENIED
from kbgen.claims.topics.marking import lowered
from kbgen.claims.topics.wording import Wording
from kbgen.load.marks import Span
from kbgen.model import Article
from kbgen.values import Country, TimeZone

COUNTRY = "business.country"
ZONE = "business.time_zone"

_SHOP = rf"(?:{OWN}(?: [a-z&]+){{0,2}}|\bwe|^\W*(?:[0-9.]+ )?the (?:company|business|seller|vendor))(?:'re| is| are)(?: (?:also|all|proudly|still|indeed|legally))*"
_ESTABLISHED = lazy(
    rf"{_SHOP} (?:an? (?:(?:small|proud|little|independent|family-run|family-owned|family|limited|private|online|wholly) )*(?:company|firm|business|retailer) )?(?:established|registered|incorporated|domiciled|headquartered|based)(?: (?:and|or) [a-z]+)? in (?:the )?$"
)
_FIRM = r"(?:company|firm|business|enterprise|retailer|co-?operative)"
_A_FIRM = lazy(
    rf"{_SHOP} an? (?:(?:small|proud|proudly|tiny|little|old|young|independent|family-run|family-owned|family|limited|private|registered|true|real|wholly|fully) )*(?:,? )?$"
)
_BEHIND_FIRM = lazy(
    rf",?(?: (?:small|family-run|family-owned|family|owned|limited|private|independent|registered|online|little))* {_FIRM}(?= ?(?:$|[.,;:!(–—]|(?:run|and|of|with|founded|registered|selling|trading|established|owned|in|from|based)\b))"
)
_BEHIND_PLACE = lazy(r" ?(?:$|[.,;:!(–—]|(?:and|under|as|with|where)\b)")
_FOREIGN = lazy(
    r"\b(?:if|when|where|until|used to|was|were|once|formerly|not|never|branch|subsidiary|partner|parent|supplier|vat|tax purposes|also|both|dealers? (?:for|of)|authori[sz]ed)\b|n't\b"
)
_ZONES = {
    name: (zone, lazy(rf"(?:{words})(?!\w)"))
    for name, zone, words in (
        ("central", "Europe/Paris", r"central european (?:summer |standard )?time|cet\b|cest\b"),
        *(
            (city.lower(), f"Europe/{city}", rf"(?:{city.lower()}|{adjective}) (?:local )?time")
            for city, adjective in (
                *(("Paris", "french"), ("Berlin", "german"), ("Madrid", "spanish")),
                *(("Rome", "italian"), ("Amsterdam", "dutch"), ("Zurich", "swiss")),
                *(("Dublin", "irish"), ("Lisbon", "portuguese"), ("Vienna", "austrian")),
                *(("Stockholm", "swedish"), ("Athens", "greek"), ("Brussels", "belgian")),
            )
        ),
        (
            "london",
            "Europe/London",
            r"(?:london|uk|british|english|scottish) (?:local |summer )?time|greenwich mean time|gmt|bst",
        ),
        (
            "new york",
            "America/New_York",
            r"(?:us )?eastern (?:(?:standard|daylight) )?time|new york time|est|edt|et",
        ),
        (
            "pacific",
            "America/Los_Angeles",
            r"(?:us )?pacific (?:(?:standard|daylight) )?time|california time|pst|pdt|pt",
        ),
        ("mountain", "America/Denver", r"(?:us )?mountain (?:(?:standard|daylight) )?time"),
        ("chicago", "America/Chicago", r"(?:us )?central (?:(?:standard|daylight) )?time"),
        (
            "sydney",
            "Australia/Sydney",
            r"(?:sydney|melbourne) time|australian eastern (?:standard |daylight )?time|aest|aedt",
        ),
        ("auckland", "Pacific/Auckland", r"(?:auckland|new zealand|nz) time"),
        ("tokyo", "Asia/Tokyo", r"(?:tokyo|japan|japanese) (?:standard )?time"),
        ("utc", "UTC", r"utc|coordinated universal time"),
    )
}
"""What prose calls times of the day, with a zone that keeps them."""
_HOURS = r"(?:times?(?: of (?:the )?day)?|hours|opening (?:times|hours)|clock times|deadlines?|cut-?off times?)"
_GIVEN = r"(?: (?:that |which )?(?:we (?:give|quote|state|mention|name|use)|you (?:see|read)|given|shown|quoted|stated|listed|mentioned|named|on|in|at|across|throughout|this|these|our|the|all|any|of|website|site|shop|store|help cent(?:re|er)|pages?|terms|article|here|below|above))*"
_TOLD = lazy(
    rf"(?:^\W*(?:[0-9.]+ )?|[.;:,(] ?|\bnote that |\b(?:unless (?:otherwise (?:stated|noted|said)|we say otherwise),? ))(?:references to |any reference to )?(?:(?:all|any|every|each|the|our|these|an?)(?: of)? )*(?:the |our )?{_HOURS}{_GIVEN}(?: (?:is|are|refers?|means?|will be|shall be)(?: (?:always|all|to|in|references to|by|the|given|stated|shown|quoted|expressed|understood|meant|taken|as|local|read|on|according to|based on|those of|that of))*) (?:the )?"
    rf"|\b(?:when(?:ever)?|where(?:ver)?) (?:we|these pages|this (?:site|page)) (?:gives?|names?|quotes?|mentions?|states?|says?|uses?|talks? about|writes?)(?: you)? (?:an? |any |the )?(?:time|hour)s?(?: of (?:the )?day)?(?: (?:on|in|at|across|anywhere|these|this|our|the|pages?|site|website|articles?|shop|terms|here))*,? (?:it's|it is|it means|that's|that is|we mean|we're (?:using|talking(?: about)?)|they're|they are|read it as)(?: (?:always|in|meant in|given in))* (?:the )?"
    r"|\b(?:we|our clocks?|the shop clock|everything here) (?:all )?(?:work|run|go|live|keep|works|runs|goes|lives|keeps)(?: (?:by|on|to|in|according to))? (?=[a-z]+(?: [a-z]+){0,3}(?: ?$|[.,;]))"
)
_ELSE = lazy(
    r"\b(?:if|your (?:own|local|time zone)|local time|customers? (?:in|abroad)|callers?|abroad|overseas|webinars?|events?|streams?|lives? ?streams?|auctions?|drops?|carriers?|couriers?|tracking|servers?|used to|until|were|was|or|also|as well|which is|depending|respective(?:ly)?|convert\w*|maker|supplier)\b"
)


_MAY_BE_SEATED = (
    *("established in", "registered in", "incorporated in", "domiciled in", "headquartered"),
    *("based in", " company", " firm", " business", "retailer"),
)
NEEDS = (*_MAY_BE_SEATED, " time", "hours", "times")


def seat(wording: Wording, article: Article, around: Around, sentence: str) -> Iterator[Claim]:
    """The country or the time zone that a sentence says is the shop's."""
    text = lowered(sentence)
    if text.rstrip().endswith("?"):
        return
    text = as_ours(wording.policy, text)
    known = wording.policy.get(COUNTRY) if any(map(text.__contains__, _MAY_BE_SEATED)) else None
    if known and isinstance(known.value, Country) and not _FOREIGN.search(text):
        for span, code in places(sentence, (known.value.country,)):
            said = text[: span.start]
            here = _ESTABLISHED.search(said) and _BEHIND_PLACE.match(text, span.end)
            if here or (_A_FIRM.search(said) and _BEHIND_FIRM.match(text, span.end)):
                yield claimed(article, around, sentence, (COUNTRY,), Country(code), span)
                break
    zone = wording.policy.get(ZONE)
    if (
        zone
        and isinstance(zone.value, TimeZone)
        and (" time" in text or "hours" in text)
        and not _ELSE.search(text)
    ):
        yield from _zone(article, around, sentence, text)


def _zone(article: Article, around: Around, sentence: str, text: str) -> Iterator[Claim]:
    for match in _TOLD.finditer(text):
        for zone, name in _ZONES.values():
            named = name.match(text, match.end())
            if named and not DENIED.search(text[: match.end()]):
                span = Span(*named.span())
                yield claimed(article, around, sentence, (ZONE,), TimeZone(zone), span)
                return
