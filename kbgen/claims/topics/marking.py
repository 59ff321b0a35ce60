"""A sentence as the patterns read it: in small letters, with `§` for the quantity looked at."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from kbgen.claims.patterns import lazy
from kbgen.claims.prose.plain import REFERENCE
from kbgen.claims.quantity import Bound, Quantity
from kbgen.claims.topics.free_limit import is_free_limit
from kbgen.claims.topics.topics import QUANTITY
from kbgen.load.marks import Span
from kbgen.values import Money

_KINDS = {
    "StatedHours": "hours",
    "TimeSpan": "hours",
    "Day": "date",
    "YearlessDay": "date",
    "Period": "date",
    "YearlessPeriod": "date",
    "Charge": "money",
}
_LAND = r"(?:\b(?:us|usa|ca|cdn|au|nz|hk|sg|c|a|s))?"
"""Whose dollars they are: "NZ$120"."""
_AMOUNT = rf"(?:{REFERENCE}|{_LAND}[£$€¥₹]\s?\d|\b(?:gbp|eur|usd|aud|cad|nzd|sgd|hkd|aed|zar|chf|sek|nok|dkk|inr|jpy|pln|myr|php|thb) ?\d|\brs?\.?\s?\d|\d\s?€|\b(?:pounds|euros?|dollars|bucks|quid)\b)"
_REACH = r"(?:^|[.;:!?—–] ?)(?:just |simply )?(?:reach|hit|pass|top|cross|exceed|get (?:up )?to|go (?:over|above|past)|make it (?:up )?to) (?:the )?"
_THRESHOLD = lazy(
    rf"\b(?:orders?|baskets?|carts?|bags?|trolleys?|totals?|purchases?|subtotal)\b (?:\w+ )?(?:of|over|above|from|worth|total\w*|under|below|reach\w*|hits?|pass\w*|tops|cross\w*|exceed\w*|at least|(?:is |are )?(?:more|less|greater|higher|larger) than|upwards of|up to|(?:that )?comes? to|goes? (?:over|above|beyond|past))\b[^.;]{{0,16}}{_AMOUNT}"
    rf"|\b(?:spend\w*|spent|when you (?:buy|order)|(?:buy|shop|order) (?:for )?(?:over|above|from|at least|more than))\b[^.;]{{0,30}}{_AMOUNT}"
    r"|(?:[£$€¥₹]\s?[\d.,]+|\d\s?€|\b(?:pounds|euros?|dollars))\s(?:nett?\s|[a-z]{3};?\s)?(?:and (?:over|above|up|upwards|more)|or (?:more|over|above)|upwards|plus)|[£$€¥₹]\s?[\d.,]+\+"
    rf"|\b(?:over|above|from|at) {REFERENCE}"
    rf"|(?:\b(?:over|above|from|at|under|below|as of)|>=?|≥)\s?(?:{_LAND}[£$€¥₹]\s?\d|(?:gbp|eur|usd|aud|cad|nzd|sgd|zar|chf|sek|nok|dkk) ?\d|[\d.,]+ ?(?:€|euros?\b|pounds\b|dollars\b|quid\b))|\b(?:cart|basket|threshold|qualif\w+|eligible|certain value|code|promotion\w*)\b"
    rf"|{_REACH}(?:§|[\w-]+ (?:[\w-]+ )?(?={_AMOUNT})|{_AMOUNT})"
    r"|\borders? (?:above|over)\b|§ (?:delivery|shipping) (?:does not|doesn't|do not|isn't|is not)"
)
_SENDING = r"(?:(?:the|your|all|any) )?(?:shipping|delivery|postage|carriage|freight|p&p)(?: (?:costs?|charges?|fees?))?"
_FREE_OF_IT = rf"(?:(?:free|gratis)(?: (?:delivery|shipping|postage))?|(?:no|without) (?:{_SENDING}|costs?|charges?|fees?)|nothing to pay|(?:costs?|pays?) nothing|{_SENDING} (?:is )?(?:waived|dropped))"
"""That sending costs nothing, as the head of a column says it before the amount."""
_ON_ORDERS = lazy(
    r"\b(?:orders?|spend\w*|baskets?|carts?|trolleys?|total|purchases?|subtotal|buy|order)\b(?: (?:for|is|of|are|come\w*|worth|amount|sum|total\w*|reach\w*|hits?|pass\w*|tops|cross\w*|costs?|value|over|above|under|below|from|to|at least|more than|less than|you|online|with|us|a|the|total|and|on|up|exceed\w*)){0,5} ?§"
    rf"|\b{_FREE_OF_IT} (?:over|at|from|above)\b[^§.;]{{0,60}}§"
    r"|\b(?:from|at|above|over) (?:an? )?(?:(?:minimum|total|order) )?(?:amount|value|sum|total|subtotal|spend) of ?§"
    r"|\bfree\b[^§.;]{0,20}\bspend(?:ing)?:? ?§|\b(?:everything|anything) §|§ (?:or more )?in (?:your|the) (?:cart|basket|bag)|(?:>=?|≥) ?§"
    r"|\bfree (?:[a-z]+ ){0,2}(?:delivery|shipping|postage)(?: (?:to|in|for|within) [a-z' ]{2,20}?)? (?:takes|needs|requires|asks for) §|§ (?:is|will be|would be) (?:just |already |all )?(?:enough|what it takes|all it takes|sufficient|what you need|you need) (?:for|to (?:get|have|earn|qualify for)) free\b|§ (?:net )?(?:and (?:over|above|up|upwards|more)|or (?:more|over|above)|upwards|\+(?! ?(?:vat|tax|gst)\b))|\b(?:over|above|from) ?§[^.;]{0,30}\b(?:no|without) (?:postage|delivery|shipping)\b|\b(?:free|on us|nothing)\b[^.;§]{0,40}\b(?:over|above|from|at|as of):? ?§"
)
_FREE = lazy(
    rf"\b{_FREE_OF_IT}(?= §)|\bfree\b|\bon us\b|\bnothing\b|\b{_SENDING} (?:is|are) (?:for our account|at our (?:expense|cost)|waived|dropped|included|paid by us|borne by us)\b"
    rf"|\bwe(?:'ll| will)? (?:bear|pay|cover|meet|take (?:over|on)|absorb|waive|drop) {_SENDING}\b|\bno {_SENDING} (?:is|are) (?:charged|due|payable)\b"
    rf"|\b(?:pay|pays|paying|charge|charged) no {_SENDING}\b|\bwithout {_SENDING}\b|\bcarriage paid\b|\bpost[- ]free\b|\bat our (?:own )?(?:expense|cost)\b"
)
_REACHED = lazy(
    r"\b(?:once|when|if|as soon as|until|till) (?:you(?:'ve|'re)?|it(?:'s)?|the (?:order|basket|cart|bill|total)(?:'s)?) (?:have |has |are |is )?(?:reach(?:e[sd])?|hits?|pass(?:e[sd])?|tops?|topped|cross(?:e[sd])?|(?:get|go|got|gone|comes?|come) (?:to|up to|over|above|past)|over|above|past|beyond) (?:the )?§"
    rf"|{_REACH}§(?: or more)?(?:,? and|:|,| [—–]| for)"
)
"""An amount from which on something changes."""
_CARRIAGE = lazy(
    r"\b(?:deliver\w*|shipping|shipped|postage|carriage|p&p|post(?:ed)?|parcels?|sent)\b"
)
_DENIED = lazy(
    r"\b(?:not|isn't|aren't|no longer|never|is no|are no|don't offer|do not offer|no) (?:\w+ ){0,2}?§"
)
_SEASON = lazy(
    r"\b(?:ordered|purchased|bought|placed|made|orders?|purchases?)\b(?: \w+){0,2}? (?:between|from|in|before|on|after|since|during) ?§"
    r"|\b(?:ordered|purchased|bought|placed) §|\bfrom §(?! to\b| until\b)"
)
_QUESTION = lazy(
    r"(?:free (?:\w+ )?\w+\?|still (?:nothing|waiting|no\b|not\b)|not here\b|nothing\b|(?:\w+,? )?(?:can|could|do|does|did|how|what|when|where|which|who|why|is|are|am|was|were|will|would|may|should|have|has|any)\b|(?:open|closed|shut)\b(?![^?]*[,;–—])|(?:the )?(?:phones?|phone lines?|lines?|chat|shop|store|office|showroom) (?:open |closed |on |staffed |answered )?(?:on |at |over )?(?:the )?(?:[a-z]+days?|week-?ends?|christmas[a-z ]*|hogmanay|new year[a-z' ]*)\?)",
    re.IGNORECASE,
)
_BARE = lazy(
    r"(?<=§)(?P<kept>[^§]*?)(?:[,;(]|\s(?:and|or)\s)[^,;(§]*?\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|sixty|ninety)\b(?!\s?(?:am|pm)).*$"
)
_ELLIPTIC = lazy(
    r"^[\s,]*(?:and|or|but|while|whereas|then|:|\()?\s*(?:(?:for|from|to|in|on|with|at|by|within|up to|just|only|it's|it is|that's|a|an|the)\s(?:[^§]{0,50}\s)?)?§(?:[^§]{0,60})?$"
)
_VERB = lazy(
    r"\b(?:takes?|costs?|arriv\w+|deliver(?:s|ed)?|dispatch\w*|refund\w*|repl(?:y|ies)|answers?|returns?|exchang\w+|cancel\w*|lasts?|expires?|earn\w*|hold|keep|kept|process\w*)\b"
)
_PRONOUN = lazy(
    r"^[^§]{0,60}\b(?:has|have|get|gets|needs?) (?:(?:only|just|a|an|up to|as little as) )?§|\b(?:it|that|this|they|these|those)(?:'s|'ll| is| are| takes?| costs?| lasts?| stays?| remains?| runs?| expires?| will| normally| usually)\b[^.;§]{0,30}§"
)


# A sentence is marked for each of its figures, and headings stand above many sentences.
@lru_cache(maxsize=4_096)
def lowered(text: str) -> str:
    """The text in small letters with plain apostrophes, every character in its place."""
    small = text.lower()
    if len(small) != len(text):
        small = "".join(each.lower() if len(each.lower()) == 1 else each for each in text)
    return small.replace("’", "'").replace("‘", "'")


def blanked(text: str, spans: Iterable[Span], by: str = "#") -> str:
    """A text with another character in the place of each one in some spans."""
    for span in spans:
        text = text[: span.start] + by * (span.end - span.start) + text[span.end :]
    return text


def marked(sentence: str, quantity: Quantity, part: Span, others: Sequence[Quantity] = ()) -> str:
    """A part of a sentence in small letters, with `§` for the quantity and its bound.

    Behind each of the `others` a semicolon stands, so that no frame reaches over it.
    """
    text = lowered(sentence).replace(QUANTITY, "s")
    start = min(quantity.lead, quantity.span.start)
    ends = [one.span.end for one in others if part.start <= one.span.end <= part.end]
    before = _parted(text, part.start, start, ends)
    return f"{before}{QUANTITY}{_parted(text, quantity.span.end, part.end, ends)}"


def _parted(text: str, start: int, end: int, ends: Sequence[int]) -> str:
    pieces: list[str] = []
    for at in ends:
        if start < at < end:
            pieces.append(text[start:at] + ";")
            start = at
    return "".join([*pieces, text[start:end]])


def cut(near: str) -> str:
    """The text up to where a figure without a unit begins another statement: "(21 for sale items)"."""
    return _BARE.sub(lambda match: match["kept"], near)


def kind_of(quantity: Quantity, near: str) -> str:
    """The name by which topics list what they are stated with.

    An amount that an order must reach is a `threshold`.
    """
    kind = _KINDS.get(type(quantity.value).__name__) or str(getattr(quantity.value, "kind", ""))
    return "threshold" if kind == "money" and _is_threshold(near, quantity) else kind


def is_given(quantity: Quantity) -> bool:
    """Whether it says that something is free."""
    return isinstance(quantity.value, Money) and quantity.value.is_free


def has_threshold(sentence: str) -> bool:
    """Whether a sentence names an amount that an order must reach."""
    return bool(_THRESHOLD.search(sentence))


def is_denied(near: str) -> bool:
    """Whether what the quantity says is denied: "returns aren't free"."""
    return bool(_DENIED.search(near))


def is_a_day(near: str, sentence: str, quantity: Quantity) -> bool:
    """Whether it is "a day" as in "pick a day", and no length of time."""
    words = lowered(sentence[quantity.span.start : quantity.span.end])
    plain = words in ("a day", "one day") and quantity.lead == quantity.span.start
    return plain and not _TAKES.search(near)


_TAKES = lazy(
    r"\b(?:in|within|takes?(?: us| you| me)?|needs?|about|up to|least|allow(?: us)?|you have|you've got|you get|gives? (?:us|you)) §"
    r"|\b(?:shortest|longest|minimum|maximum|least|most) [^.;,§]{2,30} (?:is|are) §|§ (?:after|from) "
)


def is_season(near: str) -> bool:
    """Whether a date is that of orders for which something holds: "ordered between …"."""
    return bool(_SEASON.search(near))


def is_question(sentence: str) -> bool:
    """Whether a sentence asks; "Not here after 10 days?" names a case."""
    return sentence.rstrip("\"'”’) ").endswith("?") and bool(_QUESTION.match(sentence.strip()))


def goes_on(near: str) -> bool:
    """Whether a part of a sentence has no verb of its own."""
    return not _VERB.search(near) and not re.search(r"\b(?:is|are)\b", near)


def is_elliptic(near: str) -> bool:
    """Whether a part of a sentence goes on with what was said before: "or 14 days for sale items"."""
    if "otherwise" in near or "else" in near:
        return False
    return ";" not in near and bool(_ELLIPTIC.search(near)) and not _VERB.search(near)


def is_anaphoric(near: str) -> bool:
    """Whether a sentence speaks of what the one before it named: "It takes 3 days"."""
    return bool(_PRONOUN.search(near))


def is_it(near: str) -> bool:
    """Whether a case is put beside what the sentence before said: "With express it is 30 minutes"."""
    return bool(_IT_IS.search(near))


_IT_IS = lazy(
    r"^\W*(?:for|with|by|on|in|if) [^§.;]{3,50} (?:it|that|this)(?:'s| is) (?:only |just |up to )?§"
)


def _is_threshold(near: str, quantity: Quantity) -> bool:
    """Whether an amount is that of an order: "spend £50", "on orders over £50"."""
    if is_given(quantity):
        return False
    least = quantity.bound is Bound.AT_LEAST and _FREE.search(near)
    return bool(least or _ON_ORDERS.search(near) or _is_reached(near) or is_free_limit(near))


def _is_reached(near: str) -> bool:
    """Whether delivery is free once an order comes to an amount."""
    return bool(_REACHED.search(near) and _FREE.search(near) and _CARRIAGE.search(near))
