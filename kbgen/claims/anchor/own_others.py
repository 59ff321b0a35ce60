"""Figures of other things beside one of the shop's own facts: what is saved, what a part costs, a discount where points are told.

Texts are in small letters with `§` for the figure.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from kbgen.claims.patterns import lazy
from kbgen.claims.quantity import Bound, Quantity
from kbgen.claims.topics.own_words import pattern
from kbgen.claims.topics.terms import is_own_key, stem
from kbgen.model import Fact, Policy
from kbgen.values import Duration, Money, Percent

_OFF = lazy(r"§ (?:discounts?|off|reductions?|sales?\b|vat\b|tax\b|deposits?\b)")
"""Of what a percentage is, where it isn't told of points."""
_DISCOUNTS = ("discount", "off", "save", "reduc", "code", "welcome", "reward", "less", "match")
_EARNED = ("earn", "point", "back", "interest", "rate", "share", "donat", "stamp", "bonus", "tax")
_TELLS_PRICE = ("cost", "price", "fee", "charge", "deposit")
_TELLS_LIMIT = ("minim", "maxim", "smallest", "largest", "least", "most", "lowest", "highest")
_SAVED = lazy(
    r"\b(?:sav(?:e|es|ing|ings)|discount|reduction)(?: of| you)?(?: up to| about| over)? §|§ (?:off|less|cheaper|discount)\b"
)
_OF = lazy(
    r"\b(?P<what>[a-z][\w'-]+) of (?:(?:more than|over|up to|at least|less than|under|about|around) )?§"
)
_SUMS = frozenset([
    "amount", "bonus", "charge", "cost", "credit", "deposit", "donation", "fee", "fine",
    "minimum", "maximum", "limit", "payment", "penalty", "price", "rate", "reward", "sum",
    "supplement", "surcharge", "thanks", "total", "value", "worth", "gift", "contribution",
    "tariff", "cap", "balance", "refund", "allowance", "rebate", "cashback", "discount",
    "reduction", "share", "commission", "spend", "order", "orders", "purchase", "purchases",
    "basket",
])  # fmt: skip
_PLUS = lazy(
    r"\bplus (?:(?:just|only|another) )?§|\badd (?:an? |some |the )?[\w'-]+(?: [\w'-]+)? to (?:your|the|an?) [^.;§]*§"
)
"""What comes on top of a price."""
_FREE_FOR_SOME = lazy(
    r"\bif (?:you|it|they|your|the)\b[^,;.§]*,? (?:it|that|this|they)(?:'s|'re| is| are) §(?=\W*$|[.,;])"
)
"""What only some pay, beside what all others do: "£40, and if you bought it here it's §"."""
_PAID_OUT = lazy(
    r"\b(?:plan|policy|cover|insurance|warranty|guarantee|scheme) (?:pays?|covers?)\b[^.;§]* §"
)
_FRIENDS = lazy(
    r"\b(?:your|the|their|a) friends?(?: also| too| will)? (?:gets?|receives?|saves?|enjoys?|has|have|takes?)\b"
)
_TO_GET = lazy(
    r"\b(?:spend|spending|buy)\b[^.;]*§[^.;]*\b(?:(?:and|to) (?:get|receive|earn|win|claim)|you(?:'ll| will)? (?:get|receive|earn))\b"
)
"""What somebody spends for something else."""
_FOR_EACH = lazy(r"\b(?:for|on|with|per) (?:each|every) (?:full |whole )?§|\bevery (?:full )?§")
"""What is spent for each of something."""
_GAPPED = lazy(
    r"[,;]+ ?(?:and |but )?(?:an?|the|each|every) (?:(?!flat\b|mere\b|full\b|extra\b|usual\b|standard\b|further\b|total\b|small\b|one-off\b|single\b)[a-z'-]+ )?(?P<what>(?!flat\b|mere\b|full\b|extra\b|usual\b|standard\b|further\b|total\b|small\b|one-off\b|single\b)[a-z'-]+) §"
)
"""Another thing with its price and no verb: "a refill costs £6, a pump §"."""
_CASE = lazy(
    r"§ (?:or more |and over |and above |upwards )?(?:ships?|goes|go|travels?|comes?|gets?|needs?|qualif\w+|earns?|(?:is|are) (?:sent|shipped|delivered|free|eligible))\b"
)
"""What orders of some size get, which isn't the least one."""
_REMINDS = lazy(
    r"§ (?:before|ahead|beforehand)\b[^.;]*\bwe(?:'ll| will)? (?:send|e-?mail|remind|tell|call|text|write|warn|let you)\b|\bwe(?:'ll| will)? (?:send|e-?mail|remind|tell|call|text|write|warn|let you)\b[^.;§]*§ (?:before|ahead|beforehand)\b"
)
_TOLD_AHEAD = ("remind", "notice", "before", "warn", "notif")
_WE_DO = lazy(
    r"(?:^|[.;:!?–—,] ?|\b(?:and|so|then) )we(?:'ll| will)? (?:(?:usually|normally|always|then|aim to|try to) )*(?P<verb>[a-z]+)\b[^.;:§]* (?:in )?§(?! (?:of|after|from)\b)"
)
_GIVES = frozenset([
    "give", "allow", "offer", "ask", "need", "let", "accept", "take", "have", "keep", "hold",
    "match", "guarantee", "honour", "honor", "cancel", "want", "grant", "require", "cover",
    "promise", "run", "are",
])  # fmt: skip
"""What a shop does that gives or asks for time."""
_THEIRS = (
    "report",
    "tell",
    "claim",
    "return",
    "cancel",
    "change",
    "rebook",
    "use",
    "spend",
    "buy",
    "match",
    "drop",
    "pay",
)
"""Words of phrases for what customers have a time for."""
_FROM_US = lazy(
    r"\bif (?:we|our|the shop|the teacher|the tutor) (?:(?:ever|do|should|must|have to|need to|are forced to|had to) )*(?:cancel|call off|change|move|postpone|close)\b|\b(?:cancelled|called off|postponed|moved) by us\b"
)
"""What the shop itself does, of which customers are told."""
_SUCH = lazy(r"\bif you\b[^,;.§]* for §(?=,|;| [a-z]+ (?:stays?|keeps?|remains?))")
"""How long a customer may do something, as a case: "if you pause it for §, your price stays"."""
_ANSWERED = lazy(
    r"\b(?:answer\w*|repl(?:y|ies|ied)|respon\w+|decid\w+|process\w*|check\w*|review\w*|shows? up|arrives?|appears?|lands?|hear from us|hear back|get back to)\b[^.;§]* (?:with)?in §"
)
"""What is done or comes in some time, which isn't the time that customers have."""
_ANSWERS = ("answer", "repl", "respon", "decid", "process", "check", "review", "show", "arriv")
_WINDOWS = (".window", ".expiry", ".validity", ".valid", ".period")
_FOR_NOW = lazy(
    r"\b(?:this|next) (?:week|weekend|month)\b|\b(?:today|this weekend|one day|weekend) only\b|\bblack friday\b|\bcyber monday\b"
)
_FIRST = lazy(r"\b(?:your|the|their) first\b")
_AT_FIRST = ("first", "welcome", "newsletter", "new", "sign", "join", "subscrib")
_YOUR_TIME = lazy(
    r"§ of your (?:own )?time\b|\bolder (?:than )?§|\bevery §|\b(?:has|have) been (?:with|around|here|open|running|in business)\b[^.;]*§|\b(?:photos?|pictures?|receipts?|bills?) no §|\b(?:that|which) (?:ends?|starts?|begins?|runs?|closes?) §"
)
_PART = lazy(
    r"(?:^|[.;:!?–—,] ?)(?:(?:an?|the|our|your) )?(?P<what>[a-z]+) (?:(?:of|on|in|for|from) )?(?:(?:an?|the|our|your|any) )?[a-z'-]+(?: [a-z'-]+){0,3}? (?:takes?|needs?|lasts?) §"
)
"""What is done with a thing, or is of it, and has a time of its own: "glue on frames takes §", "fitting parts takes §"."""
_OF_IT = frozenset([
    "making", "getting", "having", "receiving", "producing", "ordering", "building", "waiting",
    "delivery", "delivering", "production", "work", "order", "orders", "turnaround", "repair",
    "repairs", "repairing", "service", "your", "our", "the", "an", "all", "any", "most", "every",
    "each", "some", "this", "that", "it", "they", "slot", "visit", "session", "booking",
    "appointment", "class", "course", "lesson", "stay", "hire", "trip", "tour", "place", "space",
])  # fmt: skip
_SUBJECT = lazy(
    r"(?:^|[.;:!?–—,] ?|\b(?:and|but|while|whereas) )(?:(?:an?|the|our|each|every|one) )?(?P<what>[a-z][\w'-]*(?: (?!that\b|which\b|who\b|if\b|when\b|to\b|you\b|we\b)[a-z][\w'-]*){0,3}?)(?: (?:of|for|on|in|with|per|to|at|from) [^.:;,§]{1,40}?)? (?:is|are|costs?|comes? at|starts? at|starts? from) (?:(?:just|only|an? extra|from) )?§"
)
_ANY_THING = frozenset([
    "it", "that", "this", "these", "those", "they", "which", "everything", "all", "each", "one",
    "ones", "both", "either", "service", "services", "option", "options", "extra", "extras",
    "upgrade", "upgrades", "add-on", "item", "items", "parcel", "parcels", "order", "orders",
    "price", "prices", "cost", "costs", "fee", "fees", "charge", "charges", "rate", "rates",
    "total", "amount", "minimum", "maximum", "least", "most", "smallest", "largest", "lowest",
    "limit", "there", "here", "what", "value", "standard", "postage", "shipping", "carriage",
    "year", "month", "week", "quarter", "day", "membership", "subscription", "place", "ticket",
    "seat", "head", "person", "basic", "full", "annual", "monthly", "visit", "appointment",
    "session", "trip", "job", "consultation",
])  # fmt: skip


def is_anothers(policy: Policy, keys: Sequence[str], said: Quantity, whole: str) -> bool:
    """Whether a figure that is taken for one of the shop's own facts is another thing's."""
    own = [policy.facts[key] for key in keys if is_own_key(key) and key in policy.facts]
    return bool(own) and len(own) == len(keys) and all(_is_not_of(one, said, whole) for one in own)


def is_of_a_column(policy: Policy, keys: Sequence[str], label: str) -> bool:
    """Whether a table tells by a label of its own what its sums are, and not a deposit or a fee above it."""
    own = [policy.facts[key] for key in keys if is_own_key(key) and key in policy.facts]
    if not label or not own or not _RATE.search(label) or _APART.search(label):
        return False
    return all(isinstance(one.value, Money) and _is_apart(one) for one in own)


_RATE = lazy(
    r"\b(?:per|an?|each) (?:day|week|month|year|hour|night|session|visit|person|head|piece|kilo|firing|class|lesson|[a-z]+ing)\b|\b(?:daily|weekly|monthly|hourly|price|prices|costs?|rates?|rent|hire)\b"
)
_APART = lazy(
    r"\b(?:deposits?|bonds?|rewards?|bonus|minimum|maximum|(?:late|cancellation|joining) (?:fee|charge))\b"
)
"""Sums beside the price of a thing."""


def _is_apart(fact: Fact) -> bool:
    return bool(_APART.search(" ".join((re.split(r"[._]", fact.key)[-1], *fact.says)).lower()))


def _is_not_of(fact: Fact, said: Quantity, whole: str) -> bool:
    words = _words(fact)
    is_bound = said.bound in (Bound.AT_LEAST, Bound.AT_MOST)
    if isinstance(said.value, Percent):
        if not _is_told_by(words, _DISCOUNTS):
            return _is_told_by(words, _EARNED) and bool(_OFF.search(whole))
        if said.bound is Bound.AT_MOST and not any("up to" in phrase for phrase in fact.says):
            return True
        return bool(
            _FOR_NOW.search(whole) or (_FIRST.search(whole) and not _is_told_by(words, _AT_FIRST))
        )
    if isinstance(said.value, Money):
        return _is_other_sum(fact, words, whole, is_bound=is_bound)
    if not isinstance(said.value, Duration):
        return False
    return _is_other_time(fact, words, whole)


def _is_other_time(fact: Fact, words: Sequence[str], whole: str) -> bool:
    if _SUCH.search(whole) or (_YOUR_TIME.search(whole) and "every" not in words):
        return True
    if _FROM_US.search(whole) and not any("we " in phrase for phrase in fact.says):
        return True
    if _REMINDS.search(whole) and not _is_told_by(words, _TOLD_AHEAD):
        return True
    if part := _PART.search(whole):
        what = part["what"]
        plain = what.endswith("ing") or re.match(
            r"(?:of|on|in|for|from)\b", whole[part.end("what") + 1 :]
        )
        if plain and what not in _OF_IT and not _is_named(fact, what):
            return True
    if _is_told_by(words, _THEIRS) and (deed := _WE_DO.search(whole)):
        verb = deed["verb"]
        if verb not in _GIVES and not _is_named(fact, verb):
            return True
    waits = fact.key.endswith(_WINDOWS) and not _is_told_by(words, _ANSWERS)
    return waits and bool(_ANSWERED.search(whole))


def _is_other_sum(fact: Fact, words: Sequence[str], whole: str, *, is_bound: bool) -> bool:
    is_price = _is_told_by(words, _TELLS_PRICE)
    if is_price and _SAVED.search(whole):
        return True
    if _PLUS.search(whole) or _PAID_OUT.search(whole) or _FREE_FOR_SOME.search(whole):
        return True
    if _FRIENDS.search(whole) and not any(
        "friend gets" in one or "friend's" in one for one in fact.says
    ):
        return True
    if _FOR_EACH.search(whole) and not _is_told_by(words, ("every", "each", "per")):
        return True
    gapped = _GAPPED.search(whole)
    if gapped and gapped["what"] not in _ANY_THING and not _is_named(fact, gapped["what"]):
        return True
    is_limit = _is_told_by(words, _TELLS_LIMIT)
    if is_limit and (_CASE.search(whole) or _TO_GET.search(whole)):
        return True
    if match := _OF.search(whole):
        what = match["what"]
        if what.rstrip("s") not in _SUMS and what not in _SUMS:
            return (is_bound and (is_price or not is_limit)) or not _is_named(fact, what)
    subject = _SUBJECT.search(whole)
    if not subject:
        return False
    head = subject["what"].split()[-1]
    return head not in _ANY_THING and not _is_named(fact, head)


def _is_told_by(words: Sequence[str], roots: Sequence[str]) -> bool:
    return any(word.startswith(root) for word in words for root in roots)


def _words(fact: Fact) -> tuple[str, ...]:
    """The words of a fact's phrases and key."""
    return _words_in(" ".join((fact.key, *fact.says)).lower())


# The figures of one fact stand in many sentences.
@lru_cache(maxsize=512)
def _words_in(text: str) -> tuple[str, ...]:
    return tuple(re.findall(r"[^\W_]+", text))


@lru_cache(maxsize=512)
def _names(words: tuple[str, ...]) -> re.Pattern[str]:
    telling = sorted({word for word in words if len(word) > _SHORT and word not in _SMALL})
    return lazy("|".join(f"(?:{pattern(stem(word))})" for word in telling))


_TOOL = lazy(r"(?:er|or)s?$")
"""The ending of what, or who, does a thing: a cutter is no cut."""
_SHORT = 2
_SMALL = frozenset(["terms", "the", "for", "your", "our", "with", "from"])


def _is_named(fact: Fact, word: str) -> bool:
    """Whether a word is one of a fact's phrases or key, or what prose says for it."""
    words = _words(fact)
    if _TOOL.search(word) and word not in words and word.rstrip("s") not in words:
        return False
    names = _names(words)
    return bool(names.match(word) or names.match(word.replace("-", "")))
