"""Words for kinds of goods, and for what is of a kind: a shirt is a garment, a lipstick is make-up.

All texts are in small letters.
"""

from __future__ import annotations

import re
from functools import lru_cache

_KINDS: tuple[tuple[str, str], ...] = (
    (
        r"garments|clothing|clothes|apparel",
        r"(?:t-|polo )?shirts?|polos?|jackets?|trousers|jeans|hoodies|hoodie|jumpers?|sweaters?|sweatshirts?|dress|dresses|skirts?|coats?|blouses?|overalls|vests?|aprons?|fleeces|fleece",
    ),
    (r"footwear|shoes", r"boots?|trainers|sneakers|sandals?|slippers?|heels|loafers|shoe"),
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
        r"custom-made|custom|bespoke|made[- ]to[- ](?:order|measure)|tailor-made|(?:that |which )?(?:we |we've |we have )?(?:made|built|sewn|woven) (?:just |only |specially |especially )?(?:for you|to your (?:own )?(?:order|measurements?|design|size|specifications?))",
    ),
    (
        r"personali[sz]ed|monogrammed",
        r"monogrammed|engraved|personali[sz]ed|(?:with|bearing|carrying) (?:an?|your|their|the|his|her|its|our|somebody's|someone's) (?:own )?(?:[\w-]+(?:'s|s') )?(?:names?|initials|message|logo|monogram)(?: (?:on|in|burned|burnt|stitched|printed|sewn|added)\b(?: (?:in|on|into|to|the|it|them|lid|front|back|side|cover))*)?",
    ),
    (
        r"(?:cut|made)[- ]to[- ]size",
        r"(?:that |which )?(?:we |we've |we have )?(?:cut|made)[- ]to (?:size|your (?:own )?(?:size|measurements?)) ?(?:for you)?",
    ),
    (r"lumber|timber", r"boards?|planks?|beams?|plywood"),
    (r"opened|unsealed", r"unsealed|opened"),
)
_COMPILED = tuple(
    (re.compile(rf"\b(?:{kind})\b"), re.compile(rf"\b(?:{each})\b")) for kind, each in _KINDS
)


def by_kind(text: str, thing: str) -> str:
    """A text with the words of a thing's kind for what is of that kind.

    "A shirt you embroidered" is "a garments you embroidered" for the thing "embroidered garments".
    """
    for name, each in _of(thing.lower()):
        text = each.sub(name, text)
    return text


# Lists are short, and each of their things is asked for again and again.
@lru_cache(maxsize=1_024)
def _of(thing: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((match.group(), each) for kind, each in _COMPILED if (match := kind.search(thing)))
