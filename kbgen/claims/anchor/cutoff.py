"""Same day and next day beside a cut-off: when an order counts, not how long anything takes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from kbgen.claims.context.figures import Figure
from kbgen.claims.extract.moments import MOMENT, read_closing
from kbgen.claims.patterns import lazy
from kbgen.claims.prose.passages import Passage
from kbgen.claims.quantity import Quantity, StatedHours
from kbgen.claims.topics.marking import lowered
from kbgen.claims.topics.topics import QUANTITY
from kbgen.claims.topics.wording import Wording, named
from kbgen.load.marks import Span
from kbgen.model import Policy
from kbgen.values import Duration, Time

_TOO_LATE = lazy(
    r"^(?!.*\b(?:deliver|arriv|reach)).*\b(?:after|missed|later than|(?<!half )(?<!quarter )past)\b.*§"
)
_LATER = lazy(
    r"\b(?:after that|later (?:orders|ones|than that)|(?:what|anything|everything|orders?|those|whatever)(?: [a-z']+){0,3} later|past that"
    r"|(?:miss|missed|misses) (?:it|that|the (?:cut-?off|deadline|time))|otherwise)\b[^.§]*§"
)
"""An order that comes behind the cut-off, of which the sentence or the one before tells."""
_BEHIND = lazy(
    r"\b(?:orders?|anything|everything|purchases?|those|ones)\b[^.;§]{0,40}\b(?:(?:on|at|over|during) (?:an? |the |any )?(?:weekends?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:bank |public |federal )?holidays?|(?:those|these|such|that) days?))\b[^.;]*§"
)
_AFTERNOON = lazy(
    r"\b(?:orders?|anything|everything|whatever|what|purchases?|those|ones)\b[^.;§]{0,40}\b(?:in the (?:afternoon|evening|night)|overnight|later (?:on )?(?:in|that|the same) (?:the )?day|too late)\b[^.;]*§"
)
"""Orders of a part of the day that may lie behind the cut-off."""
_PAST = lazy(
    r"\bafter (?:the|our|this|that) (?:daily )?(?:cut[- ]?offs?|deadlines?)\b[^.]*§"
    r"|\b(?:orders?|anything|everything|purchases?|those|ones)(?: [a-z']+){0,3} after (?:half )?(?:one|two|three|four|five|six|ten|eleven|twelve|lunch(?:time)?)\b(?!:)(?! (?:minutes?|hours?|days?|weeks?|working|business)\b)[^.;]*§"
)
"""Orders of a day on which nobody works, or behind the cut-off."""
_OR_NEXT = lazy(
    r"§,? or (?:on |at the latest (?:on )?|by (?:the )?(?:end of )?|within |up to )?(?:the )?(?:next|following|\d)"
)
"""The better of two days."""
_OF_DAY = lazy(
    r"\b(?:\d{1,2}(?:[.:]\d\d)? ?[ap]\.?m|\d\d?[.:]\d\d|noon|midday|midnight|o'clock|in the (?:morning|afternoon)|cut-?off|(?:last|latest) (?:time|moment)|(?:how late|until when|when (?:do|should|must)) )"
)
_MOVED = lazy(
    r"\b(?:dispatch\w*|despatch\w*|ship\w*|leav\w+|left|(?:go|goes|going|gone|went) (?:out|off)|sent|send\w*|post(?:s|ed)?|mailed|mails?|out the door|on (?:its|their|the) way|hand\w* (?:over|to)|collected|pick\w* up"
    r"|deliver\w*|arriv\w*|reach\w*|with you|receiv\w*|get (?:it|them|yours|your)|have it|in your hands|ready|collect|repl(?:y|ies)|answer\w*|refund\w*|respond\w*)\b"
)
"""What happens to a parcel, of which a day may be promised."""
_COME_IN = lazy(
    r"\b(?:orders?|anything|everything|purchases?|payments?|those) (?:(?:that|which|is|are|we|we've|have|been|be) ){0,3}(?:receiv\w*|reach\w*(?: us)?|arriv\w*|sent|ready)\b"
)
"""How an order comes in, which is nothing that happens to a parcel."""
_ARRIVES = lazy(
    r"\b(?:deliver\w*|arriv\w*|reach\w*(?! us\b)|with you|receiv\w*|get|have it|ready)\b"
)


def is_told_by_cutoff(wording: Wording, figure: Figure) -> bool:
    """Whether "the same day" or "the next working day" only says on which side of a cut-off one is."""
    if not _is_today(figure.said):
        return False
    near, whole, around = figure.near, figure.whole, figure.around
    if _OR_NEXT.search(whole):
        return True
    if any(isinstance(one.value, Time) for one in figure.others):
        if named(wording.methods, whole) or _TOO_LATE.search(whole) or _in_hours(wording.policy):
            return True
        return not _MOVED.search(_COME_IN.sub(" ", near.replace(QUANTITY, " ")))
    if _PAST.search(whole) or (_BEHIND.search(whole) and not _ARRIVES.search(near)):
        return True
    if _is_asked_late(around.asked, whole, near):
        return True
    if _AFTERNOON.search(whole) and "same" not in figure.text and not _ARRIVES.search(near):
        return True
    told = (around.before, around.question, around.first)
    behind = _LATER.search(whole) and not _ARRIVES.search(near)
    return bool(behind) and any(_OF_DAY.search(text) for text in told)


def _is_asked_late(asked: str, whole: str, near: str) -> bool:
    """Whether a question puts an order that comes too late for its day: "Ordered at the weekend?"."""
    if not asked or _ARRIVES.search(near):
        return False
    both = f"{asked} {whole}"
    too_late = _OF_DAY.search(asked) and (_TOO_LATE.search(both) or _MISSED.search(asked))
    return bool(too_late or _BEHIND.search(both))


_MISSED = lazy(r"\b(?:miss|missed|too late)\b")
_ASKS = lazy(
    r"\b(?:until|till|by|before|up to) (?:what (?:time|hour)|when|which (?:time|hour))\b|\bhow late (?:can|may|do)\b|\bcut-?offs?\b|\border deadline\b|\blast orders?\b|\blatest (?:time|moment)\b"
)
_OF_ORDERS = lazy(r"\b(?:orders?|ordering|dispatch\w*|despatch\w*|ship\w*|same[- ]day)\b")
_OF_STAFF = lazy(r"\b(?:call|phone|ring|chat|reach|speak|visit|collect|pick up|open)\b")


def as_asked(passage: Passage, found: Sequence[Quantity]) -> list[Quantity]:
    """The times until which orders count, where a heading asks for them: "Until 5pm, Monday to Friday"."""
    if not passage.headings or not _asks(lowered(passage.headings[-1])):
        return list(found)
    if not found and (told := _TOLD.match(lowered(passage.text))):
        minute = read_closing(told["at"])
        span = Span(*told.span("at"))
        return [] if minute is None else [Quantity(span, Time(minute), lead=span.start)]
    return [replace(one, value=Time(end)) if (end := _end(one)) else one for one in found]


_TOLD = lazy(
    rf"\W*(?:(?:right |all the way )?(?:up )?(?:until|till|'til|by|before|at) )?(?P<at>{MOMENT})(?: (?:sharp|on the dot|daily|every day|on weekdays|on working days|on a working day))?\s*(?:$|[.!;,](?! ?[0-9]))"
)
"""A bare hour to one who asks until when orders count."""


# A heading stands above several passages.
@lru_cache(maxsize=1_024)
def _asks(head: str) -> bool:
    """Whether a heading in small letters asks until when orders count."""
    asks = bool(_ASKS.search(head) and _OF_ORDERS.search(head))
    return asks and not _OF_STAFF.search(head)


def _end(quantity: Quantity) -> int | None:
    """The minute at which hours end of which nothing else is said; else nothing."""
    value = quantity.value
    if not isinstance(value, StatedHours) or any(value.week) or value.begins:
        return None
    ends = {minute for _, minute in value.ends}
    return ends.pop() if len(ends) == 1 else None


def _in_hours(policy: Policy) -> bool:
    """Whether the policy sends within hours, which the same day may keep to."""
    dispatch = policy.get("delivery.dispatch")
    known = dispatch.value if dispatch else None
    return isinstance(known, Duration) and known.unit == "hour"


def _is_today(quantity: Quantity) -> bool:
    """Whether it is "same day" or "next day"."""
    value = quantity.value
    return isinstance(value, Duration) and value.unit == "day" and value.high <= 1
