"""What customers call the facts of the policy, by language: the headings of rendered tables."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kbgen.model import Audience, Override, Policy, Scope
from kbgen.values import Country, Language


@dataclass(frozen=True)
class Labels:
    """The table words of one language. Templates take one word where they have braces."""

    facts: Mapping[str, str]
    """By the last part of the key, or by more of it where that alone does not tell."""
    applies_to: str
    from_day: str
    counted_from: str
    ordered: str
    customers: str
    paid_by: str
    events: Mapping[str, str]
    otherwise: str
    closed: str
    open_ended: frozenset[str]
    """Words at a label's end that its value follows without a colon."""


ENGLISH = Labels(
    facts={
        "acknowledge": "We acknowledge your complaint within",
        "address": "Address",
        "authority": "Who",
        "bank_time": "Until your bank shows it",
        "calendar.closures": "Closed",
        "cancel_within": "Time to cancel",
        "change_within": "Time to change an order",
        "channel": "How",
        "channels": "Ways to reach us",
        "closures": "Closed on",
        "collection.hold": "Kept for collection",
        "collection.ready": "Ready to collect",
        "complaints": "Complaints",
        "condition": "Condition",
        "contact.channels": "Channel",
        "cost": "Cost",
        "countries": "Where",
        "covers": "What it covers",
        "cutoff": "Order by",
        "damage_report": "Time to report damage",
        "delivery.methods": "Method",
        "delivery_hours": "Carriers deliver",
        "deposit": "Deposit",
        "dispatch": "Leaves us within",
        "escalation.levels": "Who",
        "excluded": "Cannot be returned",
        "excludes": "What it does not cover",
        "external_body": "If we cannot agree",
        "final_response": "Our final answer within",
        "first_response": "First reply within",
        "free_from": "Free from",
        "handles": "What they help with",
        "hours": "Hours",
        "label_time": "Return label arrives within",
        "languages": "Languages",
        "length": "How long",
        "lost_after": "Counts as lost after",
        "measured_by": "How we measure it",
        "method": "How",
        "methods": "How",
        "minimum": "Smallest order",
        "name": "Name",
        "contact.channels.number": "How",
        "contact.channels.wait": "Reply within",
        "number": "Number",
        "office_hours": "Office hours",
        "public_holidays": "Public holidays of",
        "refunds.method": "Paid back by",
        "refunds.time": "Refunded within",
        "resolution": "Settled within",
        "restocking_fee": "Restocking fee",
        "returns.methods": "Ways to send it back",
        "special_hours": "Special hours",
        "standards": "Standard",
        "store_credit_time": "As store credit within",
        "target": "Our target",
        "delivery.methods.time": "Arrives within",
        "time": "How long",
        "tracked": "Tracked",
        "form.url": "Open the form",
        "chat.url": "Start a chat",
        "url": "",
        "updates": "Messages we send",
        "wait": "Usual wait",
        "warranty.length": "Guarantee",
        "website": "Website",
        "window": "How long",
        "exchanges.window": "Time to exchange",
        "returns.window": "Time to return",
        "withdrawal.notice": "Legal right to cancel",
        "withdrawal.send_back": "Then, to send it back",
        "working_days": "Working days",
    },
    applies_to="For",
    from_day="from {}",
    counted_from="{} from {}",
    ordered="ordered {}",
    customers="{} customers",
    paid_by="paid by {}",
    events={
        "delivery": "delivery", "order": "your order", "dispatch": "dispatch",
        "receipt": "the day we receive it", "purchase": "purchase", "notice": "the day you tell us",
        "joining": "the day you join", "ready message": "our message that it is ready",
    },
    otherwise="In general",
    closed="Closed",
    open_ended=frozenset({"by", "from", "within", "after"}),
)  # fmt: skip

_LABELS = {"en": ENGLISH}


def labels_of(language: Language) -> Labels:
    """The table words of a language; English where there are none of its own."""
    return _LABELS.get(language.tag.partition("-")[0], ENGLISH)


def humanised(word: str) -> str:
    """`gift_card` as `gift card`."""
    return word.replace("_", " ").replace("-", " ")


def capitalised(text: str) -> str:
    """The text with its first letter large and the others as they are."""
    return text[:1].upper() + text[1:]


def label(labels: Labels, key: str) -> str:
    """What customers call a fact or group: the name that the longest end of its key has."""
    parts = key.split(".")
    if parts[0] == "terms":
        return capitalised(humanised(" ".join(parts[1:] or parts)))
    for start in range(len(parts)):
        name = ".".join(parts[start:])
        if name in labels.facts:
            return labels.facts[name]
    return capitalised(humanised(parts[-1]))


def scope_words(labels: Labels, policy: Policy, scope: Scope, language: Language) -> str:
    """A scope as customers read it: `Sale, Plus customers`."""
    return capitalised(", ".join(_scope_parts(labels, policy, scope, language)))


def _scope_parts(labels: Labels, policy: Policy, scope: Scope, language: Language) -> list[str]:
    said = []
    for key, values in scope.terms:
        match key:
            case "country":
                names = [Country(value).words(language) for value in values]
            case "customer":
                names = [labels.customers.format(capitalised(humanised(value))) for value in values]
            case "payment":
                names = [labels.paid_by.format(humanised(value)) for value in values]
            case "method" | "channel":
                group = "delivery.methods" if key == "method" else "contact.channels"
                names = [_name(policy, group, value, language) for value in values]
            case _:
                names = [humanised(value) for value in values]
        said.append(" / ".join(names))
    if scope.ordered:
        said.append(labels.ordered.format(scope.ordered.words(language)))
    return said


def override_words(labels: Labels, policy: Policy, override: Override, language: Language) -> str:
    """The case that an override is for, with its name if it has one."""
    said = ", ".join(_scope_parts(labels, policy, override.when, language))
    return f"{override.name} ({said})" if override.name else capitalised(said)


def _name(policy: Policy, group: str, id_: str, language: Language) -> str:
    fact = policy.get(f"{group}.{id_}.name")
    if fact is None or fact.value is None or fact.audience is not Audience.PUBLIC:
        return humanised(id_)
    return fact.value.words(language)
