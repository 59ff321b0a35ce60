"""What stands near the words of the policy, with quantities, and states no fact of it."""

from __future__ import annotations

from kbgen.claims.topics.topics import Topic, topic

TOPICS: tuple[Topic, ...] = (
    topic(
        "",
        "duration money",
        cues=(
            r"\b(?:authori[sz]ation|pre-?auth\w*|disputes?|chargebacks?|billing cycle|notification|invoice[ds]?)\b",
        ),
        weight=11,
    ),
    topic("", "duration", cues=(r"\btaken up (?:on |from )?(?:the )?§",), weight=12),
    topic("", "duration", cues=(r"§'?s? (?:notice|lead)\b", r"\b(?:notice)\b"), weight=11),
    topic(
        "",
        "duration",
        cues=(
            r"\b(?:inspect\w*|examin\w+|quality check|check(?:s|ed|ing)? (?:it|them|over|your|the (?:item|return|parcel)))\b",
        ),
        weight=11,
    ),
    topic(
        "",
        "duration",
        cues=(
            r"\b(?:return|it|parcel|package|post)\w* ~(?:takes?|to) ?~(?:reach|arrive at|get (?:back )?to) (?:us|our)\b",
            r"§ (?:to|before it|for it to) ~(?:reach|arrive at|get (?:back )?to) (?:us|our)\b",
        ),
        weight=12,
    ),
    topic(
        "",
        "duration",
        cues=(
            r"\b(?:link|code|voucher|coupon|quote|offer|sale|promotion|basket|session|password|token|reservation|invitation|login|log in)\b [^.;§]{0,30}\b(?:expires?|valid|lasts?|works?|active|ends?|good for)\b",
            r"\b(?:expires?|expiry|valid for|valid until)\b",
        ),
        weight=11,
    ),
    topic(
        "",
        "duration",
        cues=(
            r"\b(?:trial|subscription|billing|renew\w*|membership|sign(?:ed)? up|contract term|notice period)\b",
        ),
        weight=10,
    ),
    topic(
        "", "duration", cues=(r"\b(?:customs|clearance|quarantine|inspection|border)\b",), weight=11
    ),
    topic(
        "",
        "duration",
        cues=(
            r"\b(?:dry|drying|soak|charging|cook(?:s|ed|ing)?|bake[sd]?|cure|wash|battery li(?:fe|ves)|burn|shelf life|best before|use by|store in|freshness|ripen|air)\w*\b",
        ),
        weight=11,
    ),
    topic(
        "",
        "duration",
        cues=(r"\b(?:experience|in business|old|aged?|years? of age|anniversary|founded|ago)\b",),
        weight=11,
    ),
    topic(
        "",
        "duration",
        cues=(
            r"\b(?:cookies?|data|records?|personal information|retention|retain\w*|recordings?|gdpr)\b",
        ),
        weight=11,
    ),
    topic(
        "",
        "duration",
        cues=(
            r"\b(?:before|prior to) (?:you )?(?:contact\w*|call\w*|get(?:ting)? in touch|chas\w+|e-?mail\w*|try(?:ing)?)\b",
        ),
        weight=12,
    ),
    topic(
        "",
        "duration",
        cues=(
            r"\b(?:finance|credit agreement|instal\w+|interest|klarna|clearpay|afterpay|pay later|payment plan)\b",
        ),
        weight=12,
    ),
    topic(
        "",
        "duration",
        cues=(
            r"\b(?:deliver\w* attempts?|attempted deliver\w*|safe place|depot|re-?deliver\w*|sorting office|held at|neighbour)\b",
        ),
        weight=12,
    ),
    topic(
        "",
        "money",
        cues=(
            r"\b(?:gift card|voucher|code|discount|off your|save|saving|win|prize|donat\w+|refer(?:ral)?|reward|(?<!up )(?<!-up )(?<!collection )(?<!off )points?|cashback|worth(?! (?:it|every|the money)\b)|coupon)\b",
        ),
        weight=11,
    ),
    topic(
        "",
        "money",
        cues=(r"\b(?:customs|duty|duties|import|handling fee|vat|tax|taxes)\b",),
        weight=11,
    ),
    topic(
        "",
        "money",
        cues=(
            r"\b(?:gift[- ]?wrap\w*|engrav\w+|install\w+|assembl\w+|removal|insurance|extended (?:warranty|cover)|alter\w+)\b",
        ),
        weight=11,
    ),
    topic(
        "",
        "money",
        cues=(r"\b(?:parking|tolls?|bus fares?|train fares?|taxis?|admission)\b",),
        weight=12,
    ),
    topic(
        "",
        "money",
        cues=(
            r"\b(?:rents? (?:out )?(?:for|at|from)|hires? out (?:for|at|from))\b",
            r"§ (?:a|per|each) (?:flight|bag|suitcase)\b",
        ),
        weight=12,
    ),
    topic(
        "",
        "duration",
        frames=(r"^(?!.*refund).*\b(?:transfer|eft|payment|cheque)\b[^.;§]{0,40}§ to clear\b",),
        weight=12,
    ),
    topic(
        "",
        "time",
        cues=(
            r"\b(?:slot|driver|deliver(?:ed|y|ies)? (?:by|before|between)|arriv\w+|collect\w*|pick(?:ed)? up|tracking|notification|update[ds]?)\b",
        ),
        weight=9,
    ),
    topic(
        "",
        "hours",
        cues=(r"\b(?:courier|carrier|driver|post office|drop[- ]off|parcel ?shop|locker|bank)\b",),
        weight=10,
    ),
)
