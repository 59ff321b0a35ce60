"""Which messages about an order are sent or not: "we don't let you know when it ships", "we text you when it's ready".

Held against the policy's list of them by what has happened to the order; whether by e-mail or by text is
not told apart. Texts are in small letters with plain apostrophes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from kbgen.claims.cases.claimed import claimed
from kbgen.claims.cases.restrict import restriction
from kbgen.claims.claim import Claim, Strength
from kbgen.claims.context.around import Around
from kbgen.claims.hours.others import is_anothers
from kbgen.claims.patterns import lazy
from kbgen.claims.quantity import Update
from kbgen.claims.topics.marking import lowered
from kbgen.claims.topics.wording import Wording
from kbgen.load.marks import Span
from kbgen.model import Article

KEY = "delivery.updates"
_IT = r"(?:it|they|everything|(?:your|the|an?|any|each|every) (?:[a-z-]+ )?(?:orders?|parcels?|packages?|things|goods|items?|deliver(?:y|ies)|plants|bikes?|purchases?)|orders?|parcels?|your [a-z]+)"
_IS = r"(?:'s|'re| is| are| has| have|'ve| has been| have been| gets?)?(?: just| finally)?"
_EVENTS: Mapping[str, tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]] = {
    event: (lazy(rf"\b(?:{clause})\b"), lazy(rf"\b{noun}(?!\w)"), lazy(texts))
    for event, (clause, noun, texts) in {
        "confirmed": (
            rf"{_IT}{_IS} (?:been )?(?:confirmed|received|placed|come in|comes in|reached us|reaches us)|(?:we|we've|we have) (?:got|get|received?|have) {_IT}|you(?:'ve)? (?:order(?:ed)?|place an order|placed an order)",
            r"(?:order confirmations?|confirmations?(?: (?:e-?mails?|messages?|texts?))?(?: (?:of|for) (?:your|an|the) orders?)?|order (?:receipt|acknowledg\w+)s?)",
            r"confirm|received|receipt|placed",
        ),
        "sent": (
            rf"{_IT}{_IS} (?:been )?(?:shipped|ships?|dispatched|despatched|leaves?(?: us| our \w+| the \w+)?|left(?: us| our \w+| the \w+)?|sent(?: out| off)?|posted|on (?:its|their) way|goes out|goes off|gone out|handed to the (?:courier|carrier))|we(?:'ve)? (?:ship(?:ped)?|dispatch(?:ed)?|send|sent|post(?:ed)?) {_IT}",
            r"(?:shipping|dispatch|despatch|shipment)(?: (?:confirmations?|notices?|notifications?|e-?mails?|messages?|texts?|alerts?|updates?))",
            r"ship|dispatch|despatch|leave|sent\b|on its way|posted",
        ),
        "out": (
            rf"{_IT}{_IS} (?:been )?(?:out for delivery|(?:with|on) the (?:driver|van))",
            r"(?:(?:day[- ]of[- ]delivery|delivery[- ]day|out[- ]for[- ]delivery) (?:texts?|messages?|alerts?|notices?|notifications?|e-?mails?|updates?))",
            r"out for delivery|day of delivery|morning of|delivery day|on the day",
        ),
        "delivered": (
            rf"{_IT}{_IS} (?:been )?(?:delivered|arrived|arrives|handed over)",
            r"(?:(?:delivered|delivery|arrival|proof of delivery) (?:confirmations?|notices?|notifications?))",
            r"delivered|arriv|delivery confirm",
        ),
        "ready": (
            rf"{_IT}{_IS} (?:been )?ready (?:to (?:collect|be collected|pick up|be picked up)|for (?:collection|pick-?up))",
            r"(?:(?:ready[- ]to[- ]collect|collection|pick-?up) (?:notices?|notifications?|e-?mails?|messages?|texts?|alerts?))",
            r"ready|collect|pick",
        ),
    }.items()
}
"""What may have happened to an order, each with clauses, names of its message, and texts of the policy's words for it."""
_NEVER = r"(?:don't|do not|won't|will not|never|can't|cannot|no longer|aren't able to)"
_TELL = r"(?:let you know|tell you|inform you|notify you|alert you|e-?mail(?: you)?|text(?: you)?|message(?: you)?|write(?: to you)?|send (?:you )?(?:an? |any )?(?:[a-z-]+ )?(?:e-?mail|text|text message|message|notice|notification|alert|update|word|note|sms)s?)"
_MAIL = r"(?:an? |any |our )?(?:(?:text |e-?mail )?(?:messages?|notices?|notifications?|alerts?|updates?)|e-?mails?|texts?|sms|word|news)"
_END = r"(?=\W*$|[.,;:!–—]| (?:so|and|because|at all|any ?more|as|but|either|yet|to you)\b)"
_WHEN = r"(?:,? (?:when|once|as soon as|that|after))"
_DAY = r"on the (?:day|morning)(?: of (?:the )?delivery| (?:that )?(?:it|they|your (?:order|parcel|delivery|bike))(?:'s| is| are) (?:out for delivery|delivered|due))?"
_LEAD = r"(?:^\W*|[.;:!?–—,] |\b(?:and|but|so|because|that|sorry,?|sadly,?|unfortunately,?) )"


_DENIED = lazy(
    rf"{_LEAD}(?:we {_NEVER}|nobody (?:here )?will|no[- ]one (?:here )?will) (?:usually |normally |currently )?{_TELL}(?:{_WHEN} @+| {_DAY}){_END}"
    rf"|{_LEAD}we {_NEVER} (?:usually |normally |currently )?(?:send|issue|do|give)(?: out| you)?(?: an?| any)? #+{_END}"
    rf"|{_LEAD}you (?:won't|don't|will not|do not) (?:hear (?:from us|anything|a word)(?: from us)?|(?:get|receive) {_MAIL}(?: from us)?)(?:{_WHEN} @+| {_DAY}){_END}"
    rf"|{_LEAD}you (?:won't|don't|will not|do not) (?:get|receive|have)(?: an?| any)? #+{_END}"
    rf"|{_LEAD}(?:there(?:'s| is| are) no|we (?:send|have) no) #+{_END}"
    rf"|{_LEAD}no #+ (?:is|are) (?:ever )?(?:sent|issued|given)(?: out)?{_END}"
    rf"|{_LEAD}#+ (?:aren't|isn't|are not|is not|are never) (?:sent|issued)(?: out)?{_END}"
    rf"|{_LEAD}(?:there(?:'s| is| are) no|we send no|no) (?:e-?mail|text|message|notice|notification|alert|sms)s?(?: (?:is|are) sent)?(?:{_WHEN} @+| {_DAY}){_END}"
    rf"|{_LEAD}we {_NEVER} (?:confirm orders\b|send (?:an? )?(?:e-?mail|text|message) to confirm (?:your|an|the|any) orders?\b)|#+[:;,–—] we (?:don't|do not) send (?:any|one)\b"
)
"""That a message isn't sent; `@` stands for what has happened to an order, `#` for the name of its message."""
_PROMISED = lazy(
    rf"{_LEAD}(?:we(?:'ll| will)?(?: (?:also|always|then|even))* {_TELL}|you(?:'ll| will)?(?: (?:also|always|then|even))* (?:get|receive|have) {_MAIL}(?: from us)?)(?: (?:again|too))?{_WHEN} @+{_END}"
)
"""That one is."""
_UNASKED = "confirmed"
"""What no shop could do without, so that only a denial of it is read."""
_EVENTS_IN = (
    *("order", "parcel", "package", "ship", "dispatch", "despatch", "deliver", "leave", "left "),
    *("ready", "arriv", "sent", "way", "confirm"),
)
"""Of these texts a sentence holds one that tells what has happened to an order."""
_PART = lazy(
    r"\b(?:if|unless|return\w*|refund\w*|repair\w*|exchang\w*|back|stock|only|some|most|except\w*|gift|pre-?orders?|but|instead|other than|apart from|carrier|courier|driver|newsletter|marketing|prefer\w*|opt\w*|choose|can|may|might|paper|post|phone|ring|call)\b"
)
"""Words of another matter, or of some orders or means only."""
NEEDS = (
    *("let you know", "tell you", "inform you", "notif", "alert", "mail you", "text you", "text "),
    *("message", "write to you", "hear", "confirm", "notice", "sms", "e-mail", "email"),
)
_DENYING = ("n't ", " not ", "never", "no ", "nobody", "no-one", "cannot")
"""Of these texts a sentence holds one that denies a message."""
_TELLING = (" when ", " once ", " as soon as ", " after ", " that ")
"""Of these texts one holds one that promises a message when something happens."""


_CUES = (
    *("let you know", "tell you", "inform you", "notify you", "alert you", "mail you", "text you"),
    *("message you", "write", "send ", "you get ", "you'll get", "receive ", "you'll have"),
    *("you will get", "you have ", "also get", "always get", "then get", "even get"),
)
"""And one of these, by which somebody is told."""


def updates(wording: Wording, article: Article, around: Around, sentence: str) -> Iterator[Claim]:
    """What a sentence says of the messages that are sent about an order."""
    text = lowered(sentence)
    if KEY not in wording.policy.facts or text.rstrip().endswith("?"):
        return
    if not any(map(text.__contains__, _EVENTS_IN)):
        return
    for update, match in _told(text):
        rest = text[: match.start()] + " " + text[match.end() :]
        if _PART.search(rest) or _PART.search(match[0]) or is_anothers(wording, sentence):
            return
        near = (text, around.label, *around.texts)
        if any(case.scope or case.unknown for case in (restriction(wording, one) for one in near)):
            return
        if any(map(_OTHERWISE.search, near)):
            return
        start = match.start() + len(match[0]) - len(match[0].lstrip(" .,;:!?–—"))
        claim = claimed(article, around, sentence, (KEY,), update, Span(start, match.end()))
        yield replace(claim, strength=Strength.CONTEXT) if update.is_yes else claim


_OTHERWISE = lazy(r"\b(?:returns?|returning|refunds?|repairs?|exchanges?|gifts?|warranty|jobs?)\b")


def _told(text: str) -> Iterator[tuple[Update, re.Match[str]]]:
    """The messages that are said to be sent or not, each once."""
    is_no = any(map(text.__contains__, _DENYING))
    is_told = any(map(text.__contains__, _TELLING)) and any(map(text.__contains__, _CUES))
    if not (is_no or is_told):
        return
    for event, (clause, noun, _) in _EVENTS.items():
        masked = clause.sub(lambda match: "@" * len(match[0]), text)
        named = noun.sub(lambda match: "#" * len(match[0]), masked)
        if named == text and not (event == _OUT and _ON_THE_DAY.search(text)):
            continue
        if is_no and (match := _DENIED.search(named)):
            if event == _OUT or not _ON_THE_DAY.search(match[0]):
                yield Update(event, is_yes=False), match
        elif event != _UNASKED and (match := _PROMISED.search(named)):
            yield Update(event, is_yes=True), match


_OUT = "out"
"""What happens on the day of delivery."""
_ON_THE_DAY = lazy(rf"\b{_DAY}")


def is_sent(event: str, messages: Sequence[str]) -> bool:
    """Whether the policy's messages are sent when something has happened to an order."""
    return any(_EVENTS[event][2].search(one.lower()) for one in messages)
