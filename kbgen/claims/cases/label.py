"""Labels before a figure ("Zone 1: 3 days", the first cell of a row) that name what nobody knows."""

from __future__ import annotations

import re
from functools import lru_cache

from kbgen.claims.cases.restrict import restriction
from kbgen.claims.context.around import Around
from kbgen.claims.hours.cells import is_days
from kbgen.claims.patterns import lazy
from kbgen.claims.topics.marking import lowered
from kbgen.claims.topics.wording import Wording, named
from kbgen.model import Scope

_LABEL = lazy(r"^\W*(?P<label>[^:§.?!]{2,60}?)\s*[:–—]\s[^§]{0,24}§")
_USUAL = lazy(
    r"\b(?:q|a|it|so)\b|\b(?:item|deliver|ship|standard|express|next|same|cost|price|time|how|when|what|return|refund|exchang|swap|warrant|guarantee|phone|telephone|call|tel"
    r"|mail|chat|hours|open|post|collect|pick|repl|respon|dispatch|despatch|free|fee|charge|order|service|method|speed|option|arriv|window|period|domestic"
    r"|international|contact|support|team|desk|line|whatsapp|text|message|form|cancel|change|damage|fault|complain|gift|card|deposit|minimum|restock|label|bank|credit"
    r"|within|from|up to|all|every|any|other|rest|else|today|tomorrow|tonight|cut-?off|deadline|general|normal|usual|our|we|you|your|days?|money|store|shop|showroom|counter|note|please|good|great|best|happy|news|tip|reminder|remember|psst|hint|hooray|perks?|deal|offer|morning|afternoon|evening|total|track|courier|parcel|package)\w*"
)

_OPENER = lazy(
    r"(?:in (?:short|brief|a nutshell|other words|plain english|summary)|(?:the )?(?:short|quick|simple|easy) (?:answer|version|rule)|(?:very )?(?:easy|simple)|to be (?:clear|exact|precise)|(?:the )?(?:answer|rules?|basics|bottom line)|our promise(?: to you)?|important|long story short)"
)
"""How what follows is announced, which names no case: "Short answer: £4"."""
_SENTENCE = lazy(
    r"\b(?:you|we|it|they|can|is|are|has|have|will|may|must|please|return|send|takes?|costs?|isn't|there|us|our|applies|apply|call|write|contact|ring|visit)\b"
)


def unknown_label(wording: Wording, around: Around, near: str) -> str:
    """The words of a label that neither the policy nor the usual words of shops know; else nothing."""
    label = label_of(around, near)
    said = near[len(around.label) :]
    if not around.passage.row.strip():
        match = _LABEL.match(near)
        said = near[match.end("label") :] if match else near
    if _SENTENCE.search(said):
        return ""
    if is_days(label) or _OPENER.fullmatch(label):
        return ""
    if not label or not re.search(r"[a-z]{3}", label) or _USUAL.search(label):
        return ""
    names = (*wording.methods, *wording.channels, *wording.levels, *wording.scopes)
    known = named(names, label) or wording.countries_in(label) or restriction(wording, label)
    return "" if known or named_by_label(wording, label) else label


def label_of(around: Around, near: str) -> str:
    """The first cell of a row, or what stands before a colon; in small letters."""
    row = lowered(around.passage.row).strip()
    match = None if row else _LABEL.match(near)
    return match["label"].strip() if match else row


_SORTS = frozenset(
    [
        "grade",
        "tier",
        "level",
        "class",
        "plan",
        "range",
        "collection",
        "line",
        "series",
        "model",
        "member",
        "members",
        "customer",
        "customers",
        "account",
        "accounts",
        "item",
        "items",
        "product",
        "products",
        "goods",
        "edition",
    ]
)
"""Words that say of what sort a case is, which its label leaves out."""


def named_by_label(wording: Wording, label: str) -> Scope | None:
    """The case that a label calls by its name without the sort: "Premium", for the premium grade."""
    if not label:
        return None
    found = {
        (one.key, one.value)
        for one in wording.scopes
        if one.key in ("product", "customer") and _short(one.value) == label
    }
    if len(found) != 1:
        return None
    ((key, value),) = found
    return Scope(((key, (value,)),))


@lru_cache(maxsize=1_024)
def _short(value: str) -> str:
    """The name of a case without the sort at its end; nothing where it has none."""
    *words, last = re.split(r"[\s_-]+", value.lower())
    return " ".join(words) if last in _SORTS else ""
