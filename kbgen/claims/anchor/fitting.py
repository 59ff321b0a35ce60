"""Which of the topics that a text speaks of it may promise: not on every condition, not after a time."""

from __future__ import annotations

from collections.abc import Sequence

from kbgen.claims.context import abstain
from kbgen.claims.patterns import lazy
from kbgen.claims.quantity import Bound, Quantity, StatedHours
from kbgen.claims.topics.lexicon import TOPICS
from kbgen.claims.topics.terms import MAY_END, is_own_key
from kbgen.claims.topics.topics import Match
from kbgen.values import Email, Money, Phone

TIE = 1.0
"""How close two scores are between which nothing decides."""


_NAMED = 10.0
"""The score from which on a sentence names one of the shop's own facts."""


_AFTER = frozenset(
    [
        "delivery.lost_after",
        "delivery.methods.*.free_from",
        "delivery.collection.hold",
        "delivery.collection.ready",
        "delivery.dispatch",
        "returns.label_time",
    ]
)
"""Facts that prose states as what is after a time: "leaves after 3 days"."""


_RELATIVE = frozenset(
    ["refunds.bank_time", "returns.withdrawal.send_back", "delivery.collection.hold"]
)
"""Facts that prose states as time on top of other time: "another 3 days"."""


def fitting(
    matches: Sequence[Match], near: str, quantity: Quantity, event: str, *, legal: bool
) -> tuple[Match, ...]:
    """The best of some topics, unless what is said of them is no promise."""
    if event in ("order", "delivery"):
        matches = [one if _WE.search(near) else _windowed(one) for one in matches]
    if event == "order" and _WAITS.search(near):
        matches = [_ready(one) for one in matches]
    if _SMALLER.search(near):
        matches = [_paid_below(one) for one in matches]
    if not matches or not matches[0].topic.key:
        return ()
    conditional = abstain.is_condition(near) and not abstain.is_expired(near)
    timed = not isinstance(quantity.value, Money | StatedHours | Phone | Email)
    relative = timed and abstain.is_relative(near, bounded=quantity.lead < quantity.span.start)
    if relative and not _may_be_relative(matches[0].topic.key, near):
        own = [one for one in matches if is_own_key(one.topic.key) and one.score >= _NAMED]
        matches = own or matches
    least = matches[0].score - TIE
    after = abstain.is_after(near) and not abstain.is_negated(near)
    return tuple(
        one
        for one in matches
        if one.topic.key
        and one.score >= least
        and not (legal and not one.topic.legal and not is_own_key(one.topic.key))
        and not (conditional and not _may_be_conditional(one, quantity, near))
        and not (relative and not _may_be_relative(one.topic.key, near))
        and not (after and not _may_be_after(one, near))
        and (
            not one.topic.key.endswith(_OTHER_END.get(quantity.bound, "?"))
            or is_too_small(quantity, near)
        )
        and not (one.topic.key.endswith(".minimum") and _is_too_large(quantity, near))
    )


def _windowed(found: Match) -> Match:
    """A refund counted from the order or delivery is the time to ask for it: the return window."""
    if found.topic.key != "refunds.time":
        return found
    window = next(each for each in TOPICS if each.key == "returns.window")
    return Match(window, found.score, found.framed)


def _ready(found: Match) -> Match:
    """What waits some time after the order is ready by then."""
    if found.topic.key != "delivery.collection.hold":
        return found
    ready = next(each for each in TOPICS if each.key == "delivery.collection.ready")
    return Match(ready, found.score, found.framed)


def _paid_below(found: Match) -> Match:
    """What smaller orders cost is no amount from which they go free."""
    if not found.topic.key.endswith(".free_from"):
        return found
    cost = next(each for each in TOPICS if each.key == "delivery.methods.*.cost")
    return Match(cost, found.score, found.framed)


_SMALLER = lazy(
    r"\b(?:for|on|with) (?:any |all )?(?:smaller|lesser) (?:orders?|baskets?|purchases?|carts?|amounts?|ones)\b[^.;§]{0,40}§|§ (?:for|on) (?:any |all )?(?:smaller|lesser) (?:orders?|baskets?|purchases?|carts?|amounts?|ones)\b"
)
_WAITS = lazy(
    r"\b(?:waits?|is waiting|will be waiting|is there|is ready|stands ready)\b(?:(?!\b(?:for|until|till|up to|at most|within)\b)[^.;§])*§"
)
"""Words of something that is there, and not of how long it stays."""


_WE = lazy(
    r"\bwe(?:'ll| will| shall)?\b|\brefunds? (?:you|(?:\w+ ){1,4}(?:is|are) (?:made|issued|paid))\b|\bmoney goes back\b|\b(?:is|are|be) refunded\b|\bprocess\w*|\bissued?\b"
)


_OTHER_END = {Bound.AT_MOST: ".minimum", Bound.AT_LEAST: ".maximum"}
"""The facts that a bound shows not to be meant: "up to £500" is no minimum."""


_SENT_NOT = r"(?:can't|cannot|can not|don't|do not|won't|will not|aren't|are not|unable to)"
_TAKEN = r"(?:accept(?:ed)?|take|taken|send(?: out)?|sent(?: out)?|ship(?:ped)?|process(?:ed)?|deliver(?:ed)?|check(?:ed)? out|plac(?:e|ed)|fulfil(?:led)?|handled?|pack(?:ed)?|dispatch(?:ed)?|go through)"
_ORDERS = r"(?:orders?|baskets?|carts?|purchases?|anything|totals?)"
_TOO_SMALL = lazy(
    rf"\b{_ORDERS} §[^.,;§]{{0,16}}\b{_SENT_NOT} (?:be )?{_TAKEN}(?=,? sorry\b|\W*$|[.;,!])|\b{_SENT_NOT} (?:be )?{_TAKEN} (?:any |an )?{_ORDERS} §(?=\W*$|[.;,!])"
)


def is_too_small(quantity: Quantity, near: str) -> bool:
    """Whether an amount is the least of an order, told by what is below it: "orders under § can't be sent"."""
    return quantity.bound is Bound.AT_MOST and bool(_TOO_SMALL.search(near))


def _is_too_large(quantity: Quantity, near: str) -> bool:
    """Whether something is denied to what is larger: "orders over § can't go by letter"."""
    return quantity.bound is not Bound.AT_MOST and bool(_DENIED_ABOVE.search(near))


_DENIED_ABOVE = lazy(
    rf"§[^.,;§]{{0,16}}\b{_SENT_NOT}\b|\b{_SENT_NOT} {_TAKEN} (?:any |an )?{_ORDERS} §"
)


def _may_be_conditional(found: Match, quantity: Quantity, near: str) -> bool:
    """Whether a condition states the fact as well: "if you return it within 30 days"."""
    if found.topic.key == "returns.window" and _NOTICE.search(near):
        return False
    if found.topic.key in _LIMITED:
        is_limit = quantity.bound is Bound.AT_MOST or bool(_FIRST.search(near))
        limits = is_limit and not _MISSED.search(near)
        said = found.framed or bool(_YES.match(near))
        return said and (limits or bool(_YOURS.search(near)))
    return found.topic.conditional


_FIRST = lazy(r"\b(?:in|during|within|over) (?:the|its|their|your) first §")


_NOTICE = lazy(r"\bif you(?:'ve| have)? (?:tell|told|let|inform\w*|notif\w+) [^.;,§]*§")
"""What has to be said in a time, which may be the law's: "too, if you tell us within 14 days"."""


_MISSED = lazy(r"\b(?:\w+n't|not|nothing|nobody|never|no)\b[^§]*§")
"""What has not happened in a time: "if you haven't heard from us within 10 days"."""


_YOURS = lazy(
    r"(?<!if )(?<!when )(?<!once )(?<!while )(?<!unless )\byou(?:'ve got|'ve| have| get|'ll have|'ll get) §"
)


_YES = lazy(r"\W*(?:yes|sure|certainly|absolutely|of course|you can)\b[^.;§]{0,20}\bif you\b")
"""An answer, which the question before it says what is of: "Yes, if you tell us within 2 hours"."""


_LIMITED = frozenset(
    [
        "returns.window",
        "exchanges.window",
        "orders.cancel_within",
        "orders.change_within",
        "warranty.length",
    ]
)
"""Facts whose time a condition may name as what has passed: "if it has been 14 days"."""


_NEXT = lazy(
    r"\b(?:following|next|tomorrow|later|day after|monday|another day|roll(?:s|ed)? over|too late for)\b"
)


def _may_be_after(found: Match, near: str) -> bool:
    """Whether what lies behind a time states the fact: "orders after 2pm leave the next day"."""
    key = found.topic.key
    if found.framed and key.endswith(_WAITS_FOR) and _DONE_AFTER.search(near):
        return not _DONE_INSTEAD.search(near)
    late = key.endswith(".cutoff") and _NEXT.search(near)
    arrives = key.endswith(".time") and _ARRIVES_AFTER.search(near)
    answered = key.endswith((".first_response", ".wait")) and _ANSWERED_AFTER.search(near)
    happens = is_own_key(key) and (
        _HAPPENS_AFTER.search(near) or (MAY_END.search(key) and _ENDS_AFTER.search(near))
    )
    ended = found.framed and key.endswith(".hours")
    return key in _AFTER or bool(late or arrives or answered or happens or ended)


_HAPPENS_AFTER = lazy(
    r"\b(?:(?:is|are|be|gets?) (?:\w+ )?(?:published|added|credited|sent|delivered|issued|posted|paid|booked|answered|decided|due|payable)|appears?|arrives?|shows? up|turns? up|lands?|comes?|go(?:es)? live|renews?)(?: \w+){0,3}? after §(?! (?:have|has|of)\b)"
)
"""When something of the shop's own happens, told by what is behind it: "reviews are published after two days"."""


_ENDS_AFTER = lazy(r"\b(?:expires?|runs? out|laps(?:e|es)|ends?) after §(?=\W*$|[.;,!])")
_WAITS_FOR = (
    "refunds.time",
    ".first_response",
    ".wait",
    ".acknowledge",
    ".final_response",
    "_time",
)
"""The ends of the keys of what customers wait for."""


_DONE_AFTER = lazy(
    r"(?<!\bif )(?<!\bonly )\bafter §(?:\W*$|[.;,!]| ?[–—]| (?:or so|at (?:the )?(?:very )?(?:latest|most)|on average|as a rule)\b)"
)
"""What is done at the end of a time, and nothing that holds from then on: "we come back to you after § ."."""
_DONE_INSTEAD = lazy(
    r"\b(?:if|unless|lost|missing|never|nothing|still|again|(?:to|refunds?|pays?|credits?) us|back to (?:the|our)|remind\w*|reviews?|surveys?|expire\w*|clos\w+|delet\w+|unopened|unclaimed|uncollected|undelivered|refused)\b"
)
"""Words of what is done where something else has failed."""


_ARRIVES_AFTER = lazy(
    r"\b(?:parcels?|packages?|shipments?|orders?|deliver(?:y|ies)|it)\b(?:(?! (?:that|which)\b)[^.;,§]){0,40} (?:arrives?|(?:is|are|will be) (?:delivered|with you|there)|reach(?:es)? you)(?: \w+){0,2}? (?:(?:after|later than) )?§(?! (?:have|has)\b)"
)
"""How long a delivery takes, told by what is behind it: "a parcel to Malta arrives after five days"."""


_ANSWERED_AFTER = lazy(
    r"\b(?:expect|answer\w*|repl(?:y|ies|ied)|respon\w+|hear from|picks? up|picked up|gets? (?:back|through)|is (?:there|with you))\b[^.;§]{0,40}\bafter §(?! (?:have|has)\b)"
)
"""How long an answer takes, told by what is behind it: "expect our first line after half an hour"."""


def _may_be_relative(key: str, near: str) -> bool:
    """Whether a fact may be said as an amount of time before or after something else."""
    if key == "orders.deposit":
        return "in advance" in near
    own = is_own_key(key) and not key.endswith((".expiry", ".window", ".length"))
    own = own and not _FURTHER.search(near)
    staged = key in _STAGES and abstain.is_staged(near)
    return own or staged or key in _RELATIVE


_FURTHER = lazy(r"\b(?:further|additional|extra) §")
_STAGES = frozenset(
    [
        "delivery.collection.ready",
        "delivery.dispatch",
        "delivery.methods.*.time",
        "refunds.time",
        "returns.label_time",
    ]
)
"""Stages of an order, told as what comes some time after the one before: "is ready an hour later"."""
