"""The words of the policy language: sections, facts, attributes, scope keys.

One table, read by the loader (what is allowed and of which type), by `kbgen schema` (completion in
editors) and by the nearest-word search (what an author may have meant).

A pattern is a dotted key in which `*` stands for a name of the shop's own (`contact.channels.*.hours`).
`term` names the schema.org or Merchant Center property that a fact maps to, where there is one:
https://schema.org/OnlineStore, https://schema.org/MerchantReturnPolicy,
https://schema.org/OfferShippingDetails, https://support.google.com/merchants/answer/14011730.
"""

from __future__ import annotations

import difflib
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from kbgen.model import Audience


@dataclass(frozen=True, slots=True)
class FactSpec:
    """What a fact may be: its type (see `kbgen.values`), what it means, its name elsewhere."""

    type: str
    meaning: str
    term: str | None = None
    is_joined: bool = False
    """Whether one text may be written as a list, which it is then with commas between."""


@dataclass(frozen=True, slots=True)
class SectionSpec:
    """What a section is about, and who may read its facts unless they say otherwise."""

    meaning: str
    audience: Audience = Audience.PUBLIC


SECTIONS: Mapping[str, SectionSpec] = {
    "business": SectionSpec("Who the shop is."),
    "calendar": SectionSpec("When the shop works: hours, working days, holidays, closures."),
    "contact": SectionSpec("How customers reach the shop, and how soon it answers."),
    "delivery": SectionSpec("How, where, how fast and for how much orders are sent."),
    "returns": SectionSpec("How long and on what terms goods may come back."),
    "refunds": SectionSpec("When and how money is paid back."),
    "exchanges": SectionSpec("Swapping an item for another."),
    "orders": SectionSpec("Changing, cancelling and placing orders."),
    "warranty": SectionSpec("The shop's own guarantee."),
    "escalation": SectionSpec(
        "Who takes over when a case needs more, and the complaints procedure."
    ),
    "authority": SectionSpec("What an agent may grant without asking, by role.", Audience.AGENT),
    "standards": SectionSpec("The measurable service standards."),
    "tone": SectionSpec("How the shop writes."),
    "terms": SectionSpec("The shop's own facts."),
}

FACTS: Mapping[str, FactSpec] = {
    "business.name": FactSpec("text", "The name that customers know.", "name"),
    "business.legal_name": FactSpec("text", "The registered name.", "legalName"),
    "business.country": FactSpec("country", "Where the shop is established.", "addressCountry"),
    "business.currency": FactSpec("currency", "What prices are in.", "currenciesAccepted"),
    "business.time_zone": FactSpec("time_zone", "The time zone of all times of the policy."),
    "business.website": FactSpec("url", "The shop's address.", "url"),
    "business.languages": FactSpec("list[language]", "Languages it serves.", "knowsLanguage"),
    "calendar.office_hours": FactSpec("hours", "When the team works.", "openingHours"),
    "calendar.working_days": FactSpec("days", "Days that count as business days."),
    "calendar.public_holidays": FactSpec("country", "Whose public holidays are kept."),
    "calendar.closures": FactSpec("closures", "Days or periods on which nobody works."),
    "calendar.special_hours": FactSpec(
        "special_hours",
        "Hours that differ on a day or in a period.",
        "specialOpeningHoursSpecification",
    ),
    "contact.channels.*.name": FactSpec("text", "What customers call the channel.", "contactType"),
    "contact.channels.*.hours": FactSpec("hours", "When it is staffed.", "hoursAvailable"),
    "contact.channels.*.first_response": FactSpec(
        "duration", "Until the first answer by a person."
    ),
    "contact.channels.*.resolution": FactSpec("duration", "Until the case is settled."),
    "contact.channels.*.wait": FactSpec("duration", "The usual wait in the queue."),
    "contact.channels.*.number": FactSpec("phone", "The number to dial.", "telephone"),
    "contact.channels.*.address": FactSpec("email|text", "The e-mail or postal address.", "email"),
    "contact.channels.*.url": FactSpec("url", "Where it is on the web.", "url"),
    "contact.channels.*.cost": FactSpec("money|text", "What a call or message costs."),
    "contact.channels.*.languages": FactSpec("list[language]", "Spoken here.", "availableLanguage"),
    "delivery.dispatch": FactSpec(
        "duration", "From order to hand-over to the carrier.", "handlingTime"
    ),
    "delivery.cutoff": FactSpec(
        "time", "Orders until then leave the same working day.", "cutoffTime"
    ),
    "delivery.countries": FactSpec(
        "list[country]", "Where the shop sends to.", "shippingDestination"
    ),
    "delivery.methods.*.name": FactSpec("text", "What customers call the method.", "name"),
    "delivery.methods.*.countries": FactSpec(
        "list[country]", "Where it goes.", "shippingDestination"
    ),
    "delivery.methods.*.time": FactSpec("duration", "From dispatch to the door.", "transitTime"),
    "delivery.methods.*.cost": FactSpec("money", "What it costs.", "shippingRate"),
    "delivery.methods.*.free_from": FactSpec(
        "money", "Free from this order value.", "freeShippingThreshold"
    ),
    "delivery.methods.*.cutoff": FactSpec("time", "Order by then.", "cutoffTime"),
    "delivery.methods.*.tracked": FactSpec("answer", "Whether parcels can be followed."),
    "delivery.lost_after": FactSpec("duration", "When a late parcel counts as lost."),
    "delivery.delivery_hours": FactSpec("hours", "When carriers deliver."),
    "delivery.collection.ready": FactSpec("duration", "Until an order can be collected."),
    "delivery.collection.hold": FactSpec("duration", "How long it is kept for collection."),
    "delivery.updates": FactSpec("list[text]", "Order-status messages that are sent."),
    "returns.window": FactSpec("duration", "How long goods may come back.", "merchantReturnDays"),
    "returns.cost": FactSpec("money|text", "What a return costs.", "returnFees"),
    "returns.restocking_fee": FactSpec("percent|money", "Kept from the refund.", "restockingFee"),
    "returns.condition": FactSpec(
        "text", "The state goods must be in.", "itemCondition", is_joined=True
    ),
    "returns.methods": FactSpec("list[text]", "Ways to send goods back.", "returnMethod"),
    "returns.excluded": FactSpec("list[text]", "What cannot be returned."),
    "returns.label_time": FactSpec("duration", "Until the return label arrives."),
    "returns.withdrawal.notice": FactSpec(
        "duration", "The legal right to withdraw, from delivery."
    ),
    "returns.withdrawal.send_back": FactSpec("duration", "Then, to send the goods back."),
    "refunds.time": FactSpec("duration", "From receipt of the return to the refund."),
    "refunds.bank_time": FactSpec("duration", "Then, until the bank shows it."),
    "refunds.store_credit_time": FactSpec("duration", "The same for store credit."),
    "refunds.method": FactSpec("text", "How money is paid back.", "refundType"),
    "refunds.approval_over": FactSpec("money", "Refunds over this need approval."),
    "exchanges.window": FactSpec("duration", "How long an item may be exchanged."),
    "exchanges.cost": FactSpec("money|text", "What an exchange costs."),
    "orders.cancel_within": FactSpec("duration", "How long an order can be cancelled."),
    "orders.change_within": FactSpec("duration", "How long an order can be changed."),
    "orders.damage_report": FactSpec("duration", "How soon damage should be reported."),
    "orders.deposit": FactSpec("money|percent", "Paid up front."),
    "orders.minimum": FactSpec("money", "The least order value."),
    "warranty.length": FactSpec("duration", "How long the guarantee runs.", "durationOfWarranty"),
    "warranty.covers": FactSpec("list[text]", "What it covers.", "warrantyScope"),
    "warranty.excludes": FactSpec("list[text]", "What it does not cover."),
    "escalation.levels.*.name": FactSpec("text", "What the level is called."),
    "escalation.levels.*.channel": FactSpec("id", "The contact channel that reaches it."),
    "escalation.levels.*.hours": FactSpec("hours", "When somebody of the level is there."),
    "escalation.levels.*.first_response": FactSpec("duration", "Until it answers."),
    "escalation.levels.*.handles": FactSpec("list[text]", "What it takes over."),
    "escalation.complaints.acknowledge": FactSpec("duration", "Until a complaint is acknowledged."),
    "escalation.complaints.final_response": FactSpec("duration", "Until the final answer."),
    "escalation.complaints.external_body": FactSpec("text", "Who decides if we cannot agree."),
    "authority.*.refund_up_to": FactSpec("money", "The largest refund of one's own."),
    "authority.*.goodwill_up_to": FactSpec("money", "The largest goodwill payment of one's own."),
    "authority.*.replace_up_to": FactSpec("money", "The largest replacement of one's own."),
    "authority.*.may": FactSpec("list[text]", "What else the role may grant."),
    "standards.*.target": FactSpec("percent|duration|number|text", "What the shop aims for."),
    "standards.*.measured_by": FactSpec("text", "How it is measured."),
    "tone.avoid": FactSpec("replacements", "Words to avoid, each with the one to use instead."),
    "tone.reading_level": FactSpec("number|text", "The hardest reading level allowed."),
}

TERM_TYPES = (
    "duration", "money", "percent", "time", "hours", "days", "date", "period", "answer", "text",
    "email", "phone", "url", "country", "number", "list[text]", "list[country]",
)  # fmt: skip
"""What `type` of one of the shop's own facts may say."""

UPKEEP = ("owner", "reviewed", "review_every", "source")
"""Attributes that a section, a group or a fact may have; what is below inherits them."""

FACT_ATTRIBUTES = (
    "value", "overrides", "changes", "counted_from", "audience", "says", *UPKEEP, "note",
)  # fmt: skip
OVERRIDE_ATTRIBUTES = ("when", "value", "until", "name", "changes")
CHANGE_ATTRIBUTES = ("from", "value")
CLOSURE_ATTRIBUTES = ("on", "name")


@cache
def spec_of(key: str) -> FactSpec | None:
    """The specification of a fact, by its dotted key with the shop's own names in it."""
    parts = key.split(".")
    for pattern, spec in FACTS.items():
        names = pattern.split(".")
        if len(names) == len(parts) and all(
            name in ("*", part) for name, part in zip(names, parts, strict=True)
        ):
            return spec
    return None


@cache
def children_of(key: str) -> tuple[str, ...]:
    """The names that may stand under a key of the policy; `*` for a name of the shop's own."""
    parts = key.split(".") if key else []
    found: dict[str, None] = {}
    for pattern in FACTS:
        names = pattern.split(".")
        if len(names) > len(parts) and all(
            name in ("*", part) for name, part in zip(names, parts, strict=False)
        ):
            found[names[len(parts)]] = None
    return tuple(found)


def nearest(word: str, known: Iterable[str], cutoff: float = 0.6) -> str | None:
    """The known word that an author most likely meant, or None if none is near.

    `cutoff` is how alike the two must be, from 0 to 1 (the same), by difflib's ratio.
    """
    folded = {name.casefold(): name for name in reversed(tuple(known))}
    word = word.casefold()[:100]
    letters, most = _letters(word), 1 - cutoff + _ROUNDING
    # A help centre has many names, and the ratio of two is slow to work out.
    maybe = [
        name
        for name in folded
        if (letters ^ _letters(name)).bit_count() <= most * (len(word) + len(name))
    ]
    near = difflib.get_close_matches(word, maybe, n=1, cutoff=cutoff)
    return folded[near[0]] if near else None


_ROUNDING = 1e-9
_COUNTED = 16


@lru_cache(maxsize=65_536)
def _letters(word: str) -> int:
    """How often each letter is in a word, up to 16 times: so many bits in a row.

    The bits in which two words differ are no more than the letters that stand in one of them only.
    """
    found = 0
    for letter, count in Counter(ord(each) % 128 for each in word).items():
        found |= ((1 << min(count, _COUNTED)) - 1) << letter * _COUNTED
    return found


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """` Did you mean …?` for the end of a message, or nothing where no known word is near."""
    near = nearest(word, known)
    return f" Did you mean '{near}'?" if near else ""
