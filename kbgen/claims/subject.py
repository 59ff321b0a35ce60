"""Whether a sentence names by itself what a fact is about: the second lock of unbacked statements.

Without a policy nothing says that a help centre is a shop's at all: "a test runs for 30 days" may be of
software. Sentences are in small letters, with `§` for the quantity.
"""

from __future__ import annotations

import re

_REFUND = r"\b(?:refund|money[- ]back|your money|reimburs|pay you back|repay)"
_RETURN = (
    r"\breturn(?:s|ed|ing|able)?\b(?! (?:an?|the|code|value|error|address|call)\b(?! (?:item|order|product|goods|parcel)))"
    r"|\b(?:send|sent|bring|post|take|hand)\w* (?:[\w'-]+ ){1,3}?back\b|\bmoney[- ]back\b|\bchang\w+ (?:of|your) mind"
)
_ORDER = r"\b(?:orders?|purchases?|parcels?|packages?|items?|goods)\b"
_METHOD = r"(?:deliver(?:y|ies)|shipping|post(?:age)?|service|courier)"
_SUBJECTS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (prefix, re.compile(pattern))
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
_STORY = re.compile(
    r"\b(?:did not|didn't|has not|hasn't|have not|haven't|had not|hadn't|has been|have been|were already|already"
    r"|was|were|if|in case|until (?!§)|spam|mailbox|dns|api|app|account|subscription|seller|sellers|payout|earnings|withdrawal)\b"
)


def is_named(key: str, sentence: str) -> bool:
    """Whether the sentence has a word for what the fact is about."""
    wanted = next(
        (pattern for prefix, pattern in _SUBJECTS if key == prefix or key.startswith(f"{prefix}.")),
        None,
    )
    return wanted is None or bool(wanted.search(sentence))


def tells_a_case(sentence: str) -> bool:
    """Whether the sentence tells what happened, supposes it, or is about software or sellers."""
    return bool(_STORY.search(sentence))
