"""Whether a sentence names by itself what a fact is about: the second lock of unbacked statements.

Without a policy nothing says that a help centre is a shop's at all: "a test runs for 30 days" may be of
software. Sentences are in small letters, with `§` for the quantity.
"""

from __future__ import annotations

import re

from kbgen.claims.patterns import lazy

_REFUND = r"\b(?:refund|money[- ]back|your money|reimburs|pay you back|repay)"
_RETURN = (
    r"\breturn(?:s|ed|ing|able)?\b(?! (?:an?|the|to|code|value|error|address|call)\b(?! (?:us|our|item|order|product|goods|parcel)))"
    r"|\b(?:send|sent|bring|post|take|hand)\w* (?:[\w'-]+ ){1,3}?back\b|\bmoney[- ]back\b|\bchang\w+ (?:of|your) mind"
)
_ORDER = r"\b(?:orders?|purchases?|parcels?|packages?|items?|goods)\b"
_METHOD = r"(?:deliver(?:y|ies)|shipping|post(?:age)?|service|courier)"
_SUBJECTS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (prefix, lazy(pattern))
    for prefix, pattern in (
        ("returns.restocking_fee", r"\bre-?stocking\b"),
        ("returns.label_time", rf"(?=.*\blabel)(?=.*(?:{_RETURN}|\breturns?\b))"),
        ("returns", _RETURN),
        ("refunds.store_credit_time", r"\bcredit\b"),
        ("refunds.bank_time", rf"(?=.*\b(?:bank|card|statement))(?=.*(?:{_REFUND}|\b(?:the )?credit\b|\bwe(?:'ve| have) (?:sent|paid)))"),
        ("refunds", _REFUND),
        ("exchanges", r"\b(?:exchang|swap)"),
        ("orders.deposit", r"\bdeposit"),
        ("orders.damage_report", r"\b(?:damage|fault|broken|defect|breakage|missing|wrong|incorrect)"),
        ("orders", _ORDER),
        ("warranty", r"\b(?:guarantee|warrant)"),
        ("escalation.complaints", r"\bcomplain"),
        ("contact.channels.phone", r"\b(?:phone|telephone|call|lines?\b|ring\b)"),
        ("contact.channels.chat", r"\bchat"),
        ("contact.channels.email", r"\be-?mail"),
        ("contact.channels.form", r"\bforms?\b"),
        ("contact.channels.post", r"\b(?:post|letters?|writing)\b"),
        ("contact.channels.whatsapp", r"\bwhatsapp\b"),
        ("delivery.collection", r"\b(?:collect|pick)"),
        ("delivery.dispatch", rf"(?=.*\b(?:dispatch|despatch|ship|sent\b|send|leave|pack|handling|processing))(?=.*(?:{_ORDER}|\bwe\b))"),
        ("delivery.lost_after", r"\b(?:lost|missing)\b"),
        ("delivery.methods.standard", rf"\bstandard (?:[\w-]+ )?{_METHOD}"),
        ("delivery.methods.express", rf"\b(?:express|expedited) (?:[\w-]+ )?{_METHOD}"),
        ("delivery.methods.next_day", rf"\bnext[- ](?:working[- ])?day (?:[\w-]+ )?{_METHOD}"),
        ("delivery.methods.economy", rf"\b(?:economy|saver) (?:[\w-]+ )?{_METHOD}"),
        ("delivery.methods.saturday", rf"\bsaturday (?:[\w-]+ )?{_METHOD}"),
        ("delivery", r"\b(?:deliver|ship|post|order)"),
    )
)  # fmt: skip
_FRAMES: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (end, lazy(pattern))
    for end, pattern in (
        (".restocking_fee", r"\bre-?stocking (?:fee|charge)\b[^.;§]{0,20}§|§[^.;]{0,5}\bre-?stocking (?:fee|charge)"),
        (".hours", r"\b(?:open|opening hours|opening times|hours|available|staffed)(?: (?:is|are|from|on|every day))?:? ?§"),
    )
)  # fmt: skip
"""Words around a quantity that leave no doubt, for facts whose topics have none."""
_STORY = lazy(
    r"\b(?:did not|didn't|has not|hasn't|have not|haven't|had not|hadn't|has been|have been|were already|already"
    r"|was|were|if|\w+'s own|from time to time|promotion\w*|promo|sometimes|occasionally|certain|exceptions?|stockists?|rather than|instead of|compared|than the|in case|until (?!§)|spam|mailbox|dns|api|app|subscription|seller|sellers|payout|earnings|withdrawal)\b"
)
_PAID = r"(?:credit|debit|card|visa|mastercard|paypal|klarna|boleto|bank (?:slip|transfer)|gift card|cash|cheque|wallet|upi)s?"
_OTHER: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (prefix, lazy(pattern))
    for prefix, pattern in (
        ("refunds.bank_time", rf"\b(?:cod|cash on delivery)\b|\bbank (?:transfer|slip)|\b(?:to|for|by|with|via|using) (?:an? |your )?{_PAID}\b(?! (?:issuer|company|provider))|\bdepend"),
        ("refunds", rf"\b{_PAID}\b|\bdepend|\b(?:available|eligible|request|claim|cancel|investigat|verif|replacement|bank|appear|credited)\w*|\b(?:run|runs) on\b"),
        ("returns.restocking_fee", r"\bmay\b"),
        ("returns.cost", r"\b(?:re-?stock|damage|defect|fault|wrong|incorrect|replac|arrange|eligible for an?)"),
        ("exchanges", r"\b(?:express|deliver|ship|dispatch|process|takes?|re-?stock)"),
        ("returns", r"\b(?:disput|reject|appeal|decision|replac|damage|defect|faulty|eligible for an?|arrange|authori[sz]ation|rma)\w*"),
        ("delivery.dispatch", r"\b(?:before|after|by) (?:§|\d|noon|midday)|\bweekends?\b|\b(?:custom|replacement|made|back|label)\b"),
        ("delivery.free_from", r"\b(?:international|overseas|abroad|worldwide)|§,? otherwise|\botherwise (?:it's |it is )?§"),
        ("delivery.methods", r"\b(?:international|overseas|abroad|worldwide|domestic|remote|rural|metro|cities|additional|extra|surcharge|otherwise)\w*|[≥>]|\border(?:s|ed)? (?:over|above)"),
        ("orders.cancel_within", r"\b(?:booking|pre-?order|refund)\w*"),
    )
)  # fmt: skip
"""Words that show that a sentence is for some cases only, or about a thing beside the fact."""
_CATEGORY = lazy(r"^[^:§]{1,40}: ?§")
_CATEGORISED = ("warranty.length", "returns.window", "returns.restocking_fee")


def is_named(key: str, sentence: str) -> bool:
    """Whether the sentence has a word for what the fact is about."""
    wanted = _of(key, _SUBJECTS)
    return wanted is None or bool(wanted.search(sentence))


def is_partial(key: str, sentence: str) -> bool:
    """Whether the sentence is for some cases only: a kind of payment, goods in a list."""
    other = _of("delivery.free_from" if key.endswith(".free_from") else key, _OTHER)
    label = _CATEGORY.match(sentence) if key in _CATEGORISED else None
    return bool(other and other.search(sentence)) or bool(
        label and not is_named(key, label.group())
    )


def _of(key: str, table: tuple[tuple[str, re.Pattern[str]], ...]) -> re.Pattern[str] | None:
    return next(
        (found for prefix, found in table if key == prefix or key.startswith(f"{prefix}.")), None
    )


def frames(key: str, sentence: str) -> bool:
    """Whether the words around the quantity leave no doubt, where the topic names none that do."""
    return any(key.endswith(end) and pattern.search(sentence) for end, pattern in _FRAMES)


def tells_a_case(sentence: str) -> bool:
    """Whether the sentence tells what happened, supposes it, or is about software or sellers."""
    return bool(_STORY.search(sentence))
