"""What may be done at any time, though nobody may be there then: write, look something up, use a machine."""

from __future__ import annotations

from kbgen.claims.context.figures import Figure
from kbgen.claims.patterns import lazy
from kbgen.claims.quantity import Quantity, StatedHours
from kbgen.claims.topics.marking import lowered

_WORKS = r"(?:(?:also|always|all|still) )*(?:works?|runs?|(?:is|are|'s|'re|stays?) (?:(?:also|always|all|still) )*(?:open|there|available|online|up|live|on|accessible|reachable|running)|can be (?:sent|filled in|used|read|reached|visited|opened))"
_THINGS = (
    r"(?:e-?mails?|forms?|(?:web ?)?sites?|web ?shop|online (?:shop|store)|inbox(?:es)?|voice-?mail|answering machine|answerphone|apps?|help cent(?:re|er)s?|faqs?|(?:web|help|faq|support|these|tracking|account) ?pages?|knowledge base"
    r"|portals?|chat ?bots?|(?:ro)?bots?|(?:virtual|digital|automated) assistants?|(?:drop|deposit|post|return|returns|collection|letter|mail|key)[- ]?box(?:es)?|lockers?|(?:key|night) safe|vending machines?|car park|order tracking|checkout)"
)
_OF_A_THING = lazy(
    rf"\b{_THINGS}(?: (?:itself|of ours|by the [a-z]+|on the [a-z]+|at the [a-z]+|outside))? {_WORKS}(?: [a-z']+){{0,3}} §|\b(?:e-?mail|write to) us[^.;§]{{0,20}} §|\b{_THINGS} §"
)
_ALONE = lazy(
    r"\b(?:shop|browse|buy|order|read|look|track|log in|search|visit (?:the|our) (?:web ?)?site)\b[^.;!?§]{0,40} §"
)
"""What nobody has to be there for."""
_SENT = lazy(
    r"\b(?:(?:text|message|whatsapp)(?! (?:line|team|desk|service)s?\b)|sms|dm|write|e-?mail|post|leave|drop|send|book|use|return|pay)\b[^.;!?§]{0,60} §"
)
_ASKED = lazy(
    r"\b(?:can|may|could|should|do|when to|how to) (?:(?:i|we|you|customers) )?(?:e-?mail|write(?: to)?|message|text|contact|order|shop|buy|track|browse)\b"
)
"""A question of what is done so."""
_THERE = lazy(
    r"\b(?:(?:some(?:one|body)|one of us|a (?:real )?(?:person|human)|we|the team|an? (?:advis[eo]r|agent))(?:'s|'re|'ll| is| are| will)?(?: (?:always|be|still|also|even))* (?:there|here|awake|up|on|answers?|repl(?:y|ies)|reads?|picks? up|on hand|on call|on duty|(?:to|will) (?:answer|help)))\b"
)
"""That somebody is there to read what is sent."""
_LATER = lazy(
    r"\b(?:but|though|although|and)? ?(?:we|we'll|the team|someone|somebody|one of us|a (?:person|human))(?:'ll| will)? (?:only |then |just )*(?:answers?|repl(?:y|ies)|reads?|respond|get back|gets back|come back|deal)\b[^.;!?]*\b(?:when|once|on|in|within|from|by|next|during|as soon|first thing|at (?:the )?start|§?[0-9])"
)
"""That it is read later."""


def is_any_time(figure: Figure) -> bool:
    """Whether hours around the clock are those at which customers may do something by themselves."""
    if not _is_always(figure.said):
        return False
    if _ASKED.search(figure.around.asked):
        return True
    if _OF_A_THING.search(figure.near) or _ALONE.search(figure.near):
        return True
    text = lowered(figure.around.passage.text)
    return bool(_SENT.search(figure.near) and (not _THERE.search(text) or _LATER.search(text)))


def _is_always(quantity: Quantity) -> bool:
    """Whether hours are all day and night, on all days of which no other is told."""
    value = quantity.value
    if not isinstance(value, StatedHours):
        return False
    told = [day for day in value.week if day is not None]
    return len(told) > 1 and all(day == ((0, 1440),) for day in told)
