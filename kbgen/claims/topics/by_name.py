"""How long a delivery method of the shop's own takes and what it costs, told of it by its name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from kbgen.claims.patterns import lazy
from kbgen.claims.topics.lexicon import TOPICS
from kbgen.claims.topics.topics import QUANTITY, Topic

_KIND = r"(?:[- ](?:parcels?|deliver(?:y|ies)|services?|orders?|post|mail|letters?|packets?|packages?|shipping|shipments?|courier|couriers|options?|boxes|box|vans?|freight))?"
_ADVERBS = r"(?: (?:now|always|also|only|just|still|usually|normally|currently|generally|typically|often|will|can|should|then|mostly|simply|really|actually))*"
_ARRIVES = (
    r"(?:takes?|needs?|arrives?|arriving|turns? up|shows? up|lands?|comes?|drops?|gets? (?:there|here|to)|reach(?:es)?|delivers?"
    r"|(?:is|are|be) (?:then )?(?:delivered|with you|there|on (?:its|their|the) way|under ?way|in transit|on the road|at your door))"
)
_FOR = r"(?: (?:for|of|by|via|with|on))? (?:an? |the |our |your |each |every |any )?"
_MEANS = r"(?:means|is|goes|brings|comes|includes|covers|uses|runs)\b"
"""What a method does, before a sentence goes on with it as "it"."""
_NOT_YET = r"(?![^.;]{0,30}\b(?:to (?:leave|go out|be (?!delivered\b|with you\b|there\b)|dispatch|despatch|pack|process|prepare|make|build|bake|roast|print|cut|come back|return|refund)\b|before (?:we|it|they|your|the)\b|(?:late|later|earlier|sooner|longer|slower|faster|quicker|notice)\b))"
"""What stands behind a time that ends before the parcel has left."""
_NOT_ALL = r"(?! (?:off|less|more|extra|cheaper|dearer|per|an hour|credit|voucher)\b)"
"""What stands behind an amount that isn't the whole cost."""

_ELSE = lazy(
    r"\b(?:return\w*|refund\w*|exchang\w+|re-?deliver\w*|surcharge|supplement|gift card|voucher|deduct\w*|credit|insur\w+|deposit|replac\w*|the other|another|again|new one|same (?:things|again)|spare|instead|lost|missing|late|swap\w*|goodwill|faulty|damaged|orders? (?:over|above|under|below|of|worth|totalling|from)|spend\w*|over §|above §|under §|below §)\b|\b(?:over|above|under|below|from) [£$€]\d"
)
"""Words of other costs, and of those of some orders only."""


def told_by_name(name: re.Pattern[str]) -> Iterator[Topic]:
    """The time and the cost of a method, as what is said of its name in so many words."""
    named = f"{name.pattern}{_KIND}"
    frames = {
        "delivery.methods.*.time": (
            rf"{named}{_ADVERBS} {_ARRIVES}\b[^,;:.?§]{{0,40}}{QUANTITY}{_NOT_YET}",
            rf"^\W*(?:(?:the|our) )?{named} {_MEANS}[^.;:?§]{{0,90}}?,? (?:and|but) (?:it |that )?takes (?:only |just |about )?{QUANTITY}{_NOT_YET}",
            rf"\b(?:allow|reckon with|expect|plan|count on) {QUANTITY}{_FOR}{named}\b(?![^.;]{{0,16}}\bto (?:leave|be|go)\b)",
        ),
        "delivery.methods.*.cost": (
            rf"(?<!\ba )(?<!\ban ){named}(?:,? which|,? and (?:it|that|this)|,? it)?{_ADVERBS}(?:'s| (?:costs?|is|are|be|comes? (?:to|in at)|goes for|(?:is|are) (?:charged|priced|sent|billed) (?:at|for))) {QUANTITY}{_NOT_ALL}",
            rf"\b(?:add|choose|pick|select|opt for|upgrade to|go for|switch to|get|take|send it by|have it sent by) (?:our |the )?{named}(?: at (?:the )?checkout)? for {QUANTITY}{_NOT_ALL}",
            rf"(?:^|[:;–—] |\b(?:by|via) )(?:the |our )?{named}(?:, (?:the )?[a-z]+(?: [a-z]+)?)?, (?:for |at )?{QUANTITY}\W*$",
            rf"^\W*(?:(?:the|our) )?{named} {_MEANS}[^.;:?§]{{0,90}}?,? (?:and|but) (?:it|that)(?:'s| is| costs) (?:only |just )?{QUANTITY}{_NOT_ALL}(?! to\b)",
            rf"\b(?:fee|price|charge|cost|rate|postage|tariff)s?{_FOR}{named} (?:is|are|comes? to|stands? at|amounts? to) {QUANTITY}{_NOT_ALL}",
        ),
    }
    for base in TOPICS:
        if base.key in frames:
            compiled = tuple(map(lazy, frames[base.key]))
            unless = _ELSE if base.key.endswith(".cost") else base.unless
            yield replace(base, cues=(), frames=compiled, unless=unless, is_name=True)
