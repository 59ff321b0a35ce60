"""Words for kinds of goods, and for what is of a kind: a shirt is a garment, a lipstick is make-up.

All texts are in small letters.
"""

from __future__ import annotations

import re
from functools import lru_cache

from kbgen.claims.patterns import lazy

_KINDS: tuple[tuple[str, str], ...] = (
    (
        r"garments|clothing|clothes|apparel",
        r"(?:t-|polo )?shirts?|polos?|jackets?|trousers|jeans|hoodies|hoodie|jumpers?|sweaters?|sweatshirts?|dress|dresses|skirts?|coats?|blouses?|overalls|vests?|aprons?|fleeces|fleece",
    ),
    (r"footwear|shoes", r"boots?|trainers|sneakers|sandals?|slippers?|heels|loafers|shoe"),
    (
        r"nightwear|sleepwear",
        r"pyjamas?|pajamas?|nighties|nightie|nightshirts?|nightdress(?:es)?|dressing gowns?|bathrobes?",
    ),
    (r"hosiery", r"tights|stockings|hold-ups|pantyhose|knee-highs"),
    (r"briefs|knickers|underpants|panties", r"briefs|knickers|underpants|panties|thongs?|undies"),
    (
        r"headphones|earphones|earbuds|headsets?",
        r"headphones|earphones|earbuds|ear buds|headsets?|in-ear models?",
    ),
    (
        r"(?:car |motor )?fluids|liquids",
        r"(?:motor |engine |gear )?oils?|coolants?|antifreeze|brake fluid",
    ),
    (r"toiletries|skin ?care", r"creams?|lotions?|soaps?|shampoos?|shower gels?|serums?"),
    (
        r"perfumes?|fragrances?",
        r"perfumes?|fragrances?|eau de (?:parfum|toilette)|aftershaves?|colognes?",
    ),
    (r"mattresses|mattress", r"mattresses|mattress|toppers?"),
    (
        r"underwear|lingerie",
        r"knickers|briefs|boxers|boxer shorts|bras?|undies|long johns|underpants",
    ),
    (r"swimwear", r"bikinis?|swimsuits?|swimming trunks|swim shorts|bathing suits?"),
    (
        r"jewellery|jewelry",
        r"earrings?|rings?|necklaces?|bracelets?|brooch|brooches|pendants?|bangles?|anklets?",
    ),
    (
        r"cosmetics|make-?up|beauty products",
        r"lipsticks?|mascaras?|foundations?|eye ?shadows?|blushers?|concealers?|eyeliners?|face powders?|lip gloss|make-?up|cosmetics",
    ),
    (
        r"medicines?|medication",
        r"tablets|pills|painkillers|antihistamines|cough syrup|medicines?|medication",
    ),
    (r"bedding|bed linen", r"pillows?|pillowcases?|duvets?|duvet covers?|sheets"),
    (r"gift cards", r"gift (?:vouchers?|certificates?|tokens?)|e-gift cards?"),
    (r"gift vouchers", r"gift (?:cards?|certificates?|tokens?)|e-vouchers?"),
    (
        r"custom(?:-made)?|bespoke|made[- ]to[- ](?:order|measure)",
        r"custom-made|custom|bespoke|made[- ]to[- ](?:order|measure)|tailor-made|(?:that |which )?(?:we |we've |we have )?(?:made|built|sewn|woven|sawn|cut|tailored|upholstered|mixed|printed) (?:up )?(?:just |only |specially |especially )?(?:for you|to (?:your|the desired|any) (?:own )?(?:order|measurements?|design|size|specifications?|length|colou?r))(?: (?:to|in) (?:the|your|any) (?:desired |own )?(?:size|length|colou?r|measurements?))?",
    ),
    (
        r"personali[sz]ed|monogrammed",
        r"monogrammed|engraved|personali[sz]ed|(?:with|bearing|carrying) (?:an?|your|their|the|his|her|its|our|somebody's|someone's) (?:own )?(?:[\w-]+(?:'s|s') )?(?:names?|initials|message|logo|monogram)(?: (?:on|in|burned|burnt|stitched|printed|sewn|added)\b(?: (?:in|on|into|to|the|it|them|lid|front|back|side|cover))*)?",
    ),
    (
        r"(?:cut|made)[- ]to[- ]size",
        r"(?:that |which )?(?:we |we've |we have )?(?:cut|made)[- ]to (?:size|your (?:own )?(?:size|measurements?)) ?(?:for you)?",
    ),
    *(
        (
            rf"{sale}(?: (?:items|goods|products|articles|pieces|stock|lines))?",
            rf"(?:(?:anything|everything|items?|things?|pieces?|gear|goods|stock|products|lines?|bargains?|articles?) )?(?:from|on|in|off) (?:the |our )?{sale} (?:shelf|shelves|rack|racks|rail|rails|corner|section|page|pages|bin|range|aisle|table)|{sale} (?:gear|goods|stock|items?|pieces?|things|finds|bargains|lines?|products?|stuff|kit|articles?)",
        )
        for sale in ("clearance", "sale", "outlet")
    ),
    (
        r"accidents?(?: damage)?",
        r"accidental (?:damage|breakages?|knocks?|spills?|spillages?)|(?:damage (?:done )?|(?:damaged|broken|dropped) )by accident",
    ),
    (
        r"(?:(?:normal|fair|ordinary|everyday|natural|general) )?wear(?: and tear)?(?: (?:that|which|from|with|through|in) .*)?$",
        r"(?:(?:normal|fair|ordinary|everyday|natural|general) )?wear[ -]and[ -]tear|(?:normal|fair|ordinary|everyday|natural) wear",
    ),
    (
        r"(?:use (?:in|by|for) (?:an? )?business(?:es)?|(?:commercial|business|trade|professional) use)",
        r"(?:commercial|business|trade|professional) use|use (?:in|by|for) (?:an? |your )?business(?:es)?|used (?:in|by|for) (?:an? |your )?business(?:es)?|used commercially",
    ),
    (r"lumber|timber", r"boards?|planks?|beams?|plywood"),
    (r"opened|unsealed", r"unsealed|opened"),
    (
        r"whose seals? (?:is|are|has been|have been) (?:broken|cut|removed|opened)|with (?:an? )?(?:broken|cut) seals?",
        r"opened|unsealed|unwrapped",
    ),
)
_COMPILED = tuple((lazy(rf"\b(?:{kind})\b"), lazy(rf"\b(?:{each})\b")) for kind, each in _KINDS)


def by_kind(text: str, thing: str) -> str:
    """A text with the words of a thing's kind for what is of that kind.

    "A shirt you embroidered" is "a garments you embroidered" for the thing "embroidered garments".
    """
    for name, each in _of(thing.lower()):
        text = each.sub(name, text)
    return text


def kinds_of(thing: str) -> tuple[str, ...]:
    """The patterns of what is of a thing's kind."""
    return tuple(each.pattern for _, each in _of(thing.lower()))


# Lists are short, and each of their things is asked for again and again.
@lru_cache(maxsize=1_024)
def _of(thing: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((match.group(), each) for kind, each in _COMPILED if (match := kind.search(thing)))
