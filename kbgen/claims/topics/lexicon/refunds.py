"""Refunds, and the bank behind them."""

from __future__ import annotations

from kbgen.claims.topics.topics import Topic, topic

_REFUND = r"\b(?:refund(?:s|ed|ing)?|reimburse(?:d|ment|ments)?|pay you back|repay\w*|credited|(?:you|i) (?:have|get|see) (?:your|my) money)\b"
_SEEN = r"\b(?:see|appears?|shows?|arrives?|lands?|reach(?:es)?|is there|(?:have|get) (?:it|the money|your money))\b"
_WE_PAID = r"we(?:'ve| have)? (?:refund|releas|issu|process|sen[dt]|paid|pay)\w*"
"""What the shop does with the money, after which it is the bank's to show it."""
_BANK = (
    r"\b(?:(?:your|the|their|each|some) (?:financial institution|bank|card (?:issuer|provider|company)|issuer|payment provider|statement)"
    r"|in your (?:paypal|bank) account|banks?|card (?:issuers?|providers?|compan(?:y|ies))|bank statement|paypal|apple pay|klarna"
    r"|(?:show|shows|appear|appears|showing|visible|clear|clears|reflect\w*|land|lands) (?:up )?(?:on|in|into|back in) your)\b"
)

TOPICS: tuple[Topic, ...] = (
    topic(
        "refunds.time",
        "duration",
        cues=(
            _REFUND,
            r"\brefund times?\b",
            r"\byour money back (?:hits|leaves|goes|is (?:sent|released|returned|paid))\b|\bcredits? (?:for|on) (?:\w+ ){0,2}?return(?:s|ed)\b",
            r"\bprocess(?:ed|ing)? (?:your|the|a) (?:refund|return)\b",
        ),
        frames=(
            r"\brefund(?:s|ed)?\b [^,;.§]{0,60}(?:within|in|takes?|take|after|up to|allow)? ?§",
            r"\b(?:allow|takes?|within|give us) (?:up to )?§ [^,;.]{0,25}(?:to|for) (?:us to )?~(?:process|refund|issue|your refund|a refund|the refund|refunds|your money)",
            r"\bprocess(?:ed)? (?:your|the|all|any)? ?~(?:refund|return)s?[^,;.§]{0,30}§",
            r"§[^,;.]{0,20}\bto (?:process|issue|make) (?:your|the|a|any) (?:refund|return)",
            r"\b(?:takes?|lasts?|needs?) (?:us )?§ (?:before|until|till|for) [^.;]{0,30}\b(?:refund|money)",
        ),
        unless=(
            r"\b(?:tell us|let us know|contact us|claim|report)\b[^,;.]{0,30}§"
            rf"|{_SEEN}[^.;§]{{0,40}}§ (?:after|once|from when) {_WE_PAID}|\bpaypal refunds? (?:shows?|appears?|lands?|arrives?|takes?|needs?)\b"
            r"|\brefund (?:window|period|eligib\w+|requests?)\b|\brefunded until|\bto appear\b|\bin your (?:\w+ )?account\b|\bdepending on\b"
            r"|\b(?:investigation|verification|replacement|repairs?|confirmation)\b|\bfor a (?:full |complete )?refund\b"
            r"|\b(?:can't|cannot|won't|not|no longer|unable to) (?:\w+ )?refund|\b(?:store credit|gift card|voucher|credit note|label|ask for|request (?:a|your) refund|for a (?:full )?refund (?:if|when|within)"
            r"|refunds? (?:are |is )?(?:available|possible|accepted|given|offered)|claim (?:a|your) refund|eligible|entitled|full refund (?:if|when|within)|exchange|return (?:it|them|the \w+|your \w+|\w+) (?:within|in|inside|before) ~§)\b"
        ),
        event="receipt",
    ),
    topic(
        "refunds.time",
        "duration",
        frames=(
            r"\b(?:your|the) money (?:is|will be|gets?|should be|comes?|goes) (?:back )?(?:with you|to you|back|on its way(?: back)?)\b[^.;,§]{0,30}§",
        ),
        unless=r"\b(?:bank|card|paypal|guarantee|back if|if)\b",
        weight=12,
        event="receipt",
    ),
    topic(
        "refunds.bank_time",
        "duration",
        cues=(_BANK,),
        frames=(
            r"\b(?:bank|card (?:issuer|provider|company)|provider|issuer)s?\b [^.;§]{0,70}§",
            r"§ [^.;]{0,50}\b(?:show|appear|reach|clear|reflect|land)\w* [^.;]{0,30}\b(?:bank|account|card|statement)",
            r"\b(?:show|appear|reach|clear|reflect|land|arriv)\w*\b [^.;§]{0,30}\b(?:bank|account|card|statement)[^.;§]{0,30}§",
            r"§ (?:for|before|until) (?:your |the )?(?:bank|card (?:company|issuer|provider)|paypal|klarna|apple pay|account)\b[^.;]{0,40}\b(?:show|pass|post|credit|book|release|display|see|appear)",
            rf"{_SEEN}[^.;§]{{0,40}}§ (?:after|once|from when) {_WE_PAID}",
            r"\b(?:credit|debit|bank) cards?\b[^.;§]{0,30}§ to (?:show|post|display|credit)\b",
            r"\bpaypal\b[^.;§]{0,30}\b(?:refunds?|money)\b[^.;§]{0,20}(?:shows?(?: up)?|appears?|lands?|arrives?|is there|takes?|needs?)\b[^.;§]{0,14}§",
        ),
        unless=r"\bif\b[^.;]*\b(?:expired|closed|cancelled|lost|stolen|replaced)\b|\b(?:store credit|delivery|order (?:number|confirmation)|parcel|bank transfers?|withdrawal|payout|pack|dispatch\w*|dispute|let it go|reserved|authori[sz]ation|pending|hold the (?:charge|amount|money|funds)|billing cycle|once a month|statement date|next statement|monthly statement|your next|from (?:an)?other banks?)\b",
        weight=12,
    ),
    topic(
        "refunds.store_credit_time",
        "duration",
        frames=(r"\bstore[- ]credit\b[^.;§]{0,60}§",),
        cues=(r"\bstore[- ]credit\b", r"\bcredit note\b", r"\bshop credit\b"),
        unless=r"\b(?:valid|expires?|expiry|lasts?|use (?:it|your)|spend|instead of)\b",
        weight=13,
    ),
    topic(
        "refunds.approval_over",
        "money",
        cues=(
            r"\b(?:approv\w+|sign(?:ed)?[- ]off|authoris\w+|authoriz\w+) [^.;§]{0,40}refund",
            r"\brefunds? (?:over|above|of more than)\b",
        ),
        weight=12,
        conditional=True,
    ),
)
