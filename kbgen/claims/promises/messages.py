"""Which messages on an order customers are said to get or not: "we don't send text messages on the day".

Texts are in small letters with plain apostrophes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from kbgen.claims.cases.claimed import claimed
from kbgen.claims.cases.restrict import restriction
from kbgen.claims.claim import Claim, Strength
from kbgen.claims.context.around import Around
from kbgen.claims.hours.others import is_anothers
from kbgen.claims.patterns import lazy
from kbgen.claims.quantity import Notified
from kbgen.claims.topics.marking import lowered
from kbgen.claims.topics.wording import Wording
from kbgen.load.marks import Span
from kbgen.model import Article
from kbgen.values import Items, Text

_KEY = "delivery.updates"
_MEDIA = {
    "e-mail": lazy(r"\be-?mail"),
    "text": lazy(r"\b(?:texts?\b|text(?:ed| message|s )|sms)"),
    "whatsapp": lazy(r"\bwhatsapp"),
    "call": lazy(r"\b(?:phone )?calls?\b|\b(?:ring|phone) you\b"),
    "post": lazy(r"\b(?:by post|letters?)\b"),
}
"""By what a message comes."""
_MOMENTS = {
    "ordered": lazy(
        r"\b(?:order(?:'s| is| has been| was)? (?:confirm\w*|received|placed|in)|confirm\w* (?:of |your |the |an? )*order|confirmations?|you(?:'ve| have)? (?:just )?order(?:ed)?|(?:have|got|received|placed|place|taken) (?:your|the|an) order)\b"
    ),
    "dispatched": lazy(
        r"\b(?:dispatch\w*|despatch\w*|shipp(?:ed|ing)|ships?|posted|leaves?|left|sent out|goes out|on (?:its|the) way|tracking|handed (?:over )?to the (?:courier|carrier))\b"
    ),
    "delivery": lazy(
        r"\b(?:out for delivery|(?:morning|day|hour|night|evening) (?:of|before) (?:the |your )?delivery|delivery (?:day|slot|window)|(?:on|of) (?:the|that) (?:day|morning)(?! (?:of|after|before)\b)|(?:driver|van|courier) is (?:near|close|on the way|\w+ minutes away)|before (?:arrival|arriving|he arrives|she arrives|they arrive)|ahead)\b"
    ),
    "delivered": lazy(r"\b(?:delivered|has arrived|it arrives|they arrive|arrived|arrival)\b"),
    "ready": lazy(
        r"\bready\b|\b(?:collection|pick-?up) (?:notice|text|e-?mail|message)s?\b|\bcan be (?:collected|picked up)\b"
    ),
    "delayed": lazy(r"\b(?:delay\w*|held up|running late)\b"),
}
"""Of what a message tells."""
_ADVERB = r"(?:(?:actually|currently|normally|usually|generally|always|ever|also|even|yet|unfortunately|automatically|at present|at the moment) )*"
_NEVER = rf"(?:(?:do|does|will|can) not|don't|doesn't|won't|can't|cannot|never|no longer|(?:am|are|is) (?:not|un)able to|aren't able to) {_ADVERB}"
_MESSAGES = r"(?:(?!more|other|further|another|second|separate|paper|marketing|promotional|such|newsletters?)[\w'-]+ ){0,3}?(?:texts?(?: messages?)?|sms(?: messages?)?|e-?mails?|messages?|notifications?|notices?|updates?|alerts?|word|confirmations?|anything)"
_MOMENT = r"(?:ahead|when|once|as soon as|after|on|for|about|at|to (?:say|tell you|let you know|confirm)|that|of|before|saying)"
_REST = rf"(?P<rest>(?: (?:out|through|over|at all|at any (?:stage|point|time)(?: (?:of|in|during) (?:the |your )?(?:delivery|order|process))?|to you|to customers|by (?:text|sms|e-?mail|whatsapp|phone)))*(?: {_MOMENT}(?: [^.,;:!?()–—]*)?)?)"
_END = r"(?=\W*$|[.,;:!?()–—])"
_UNSENT = lazy(
    rf"\b(?:(?:we|i) {_NEVER}(?:send|issue|give)(?: out)?(?: you| customers)? {_MESSAGES}"
    rf"|(?:we|i) {_NEVER}(?:text|e-?mail|message|notify|call|ring|phone|let|tell)(?: you| customers)(?: know)?"
    rf"|(?:the|our|your) (?:drivers?|delivery (?:team|crew)) {_NEVER}(?:text|call|ring|phone)(?: you)?(?: (?=ahead))?"
    rf"|you(?:'ll| will)? (?:not|won't|don't|do not|never) {_ADVERB}(?:get|receive|have|hear)(?: from us)?(?: {_MESSAGES})?"
    rf"|you(?:'ll| will| are|'re)? (?:not|won't|aren't|never) {_ADVERB}(?:be |get )?(?:told|notified|informed|alerted|messaged)(?= (?:when|once|as soon as|that)\b)"
    rf"|(?:there (?:is|are|will be)|there's|there'll be|we send|i send|you(?:'ll| will)? (?:get|receive)) no {_MESSAGES}"
    rf"|no {_MESSAGES} (?:is|are|will be|gets?) (?:sent|issued|given)"
    rf"|(?<!no ){_MESSAGES} (?:aren't|isn't|are not|is not|are never) (?:sent|issued)(?: out)?"
    rf"|(?:when|once|as soon as) (?:it|they|(?:your|the|an) [a-z]+)[a-z' ]{{1,24}},? (?:we|i) {_NEVER}(?:let|tell)(?: you| customers)(?: know)?){_REST}{_END}"
)
_SENT = lazy(
    rf"\b(?:(?:we|i)(?:'ll| will)? (?:also |always |then )*(?:send|drop)(?: you)? {_MESSAGES}"
    rf"|(?:we|i)(?:'ll| will)? (?:also |always |then )*(?:text|e-?mail|call|ring|phone|whatsapp|let|tell)(?: you)(?: know)?"
    rf"|you(?:'ll| will)? (?:also |always |then )*(?:get|receive|have) {_MESSAGES}(?: from us)?){_REST}{_END}"
)
_OTHER_MATTER = lazy(
    r"\b(?:newsletters?|marketing|offers?|promot\w*|adverts?|scams?|phishing|fraud\w*|passwords?|bank|payment|pay|money|card|details|links?(?! to (?:track|follow))|asking|asks? (?:for|you)|survey|reviews?|refund\w*|return\w*|back in stock|restock\w*|appointments?|complain\w*|subscri\w*|unless|if|spam|invoices?|receipts?|quot\w*|repairs?|classes?|lessons?|bookings?|landlines?|abroad|overseas)\b|\d"
)
"""Words of messages that are not on where an order is, or of a case."""
_OF_OTHERS = lazy(
    r"\b(?:newsletters?|marketing|promot\w*|scams?|phishing|fraud\w*|passwords?|refund\w*|return\w*|back in stock|appointments?|complain\w*|subscri\w*|spam|repairs?|classes?|lessons?)\b"
)
"""Words of headings, and of the sentence before, by which messages are others than those on an order."""
NEEDS = ("told", "informed", "alerted", "text", "sms", "mail", "message", "notif", "notice", "update", "alert", "word", "anything", "hear", "confirmation", " know", "whatsapp", "call ", "ring ", "phone ")  # fmt: skip


@dataclass(frozen=True)
class _Message:
    """A message on an order."""

    media: frozenset[str]
    moments: frozenset[str]


def messages(wording: Wording, article: Article, around: Around, sentence: str) -> Iterator[Claim]:
    """Which of the policy's messages a sentence says not to be sent, and which other it promises."""
    fact = wording.policy.get(_KEY)
    text = lowered(sentence)
    if fact is None or not isinstance(fact.value, Items) or text.rstrip().endswith("?"):
        return
    sent = [_read(item.text.lower()) for item in fact.value.items if isinstance(item, Text)]
    for pattern, is_sent in ((_UNSENT, False), (_SENT, True)):
        match = pattern.search(text)
        if match is None or _is_of_another(wording, around, sentence, text[: match.end()]):
            continue
        told = _read(match[0])
        wrong = not _is_listed(told, sent) if is_sent else _is_denied(match, told, sent)
        if wrong:
            span = Span(match.start(), match.end())
            claim = claimed(article, around, sentence, (_KEY,), Notified(is_sent=is_sent), span)
            yield replace(claim, strength=Strength.CONTEXT) if is_sent else claim
            return


def _read(text: str) -> _Message:
    """By what a message comes and of what it tells, in words of the policy or of a sentence."""
    return _Message(
        frozenset(name for name, pattern in _MEDIA.items() if pattern.search(text)),
        frozenset(name for name, pattern in _MOMENTS.items() if pattern.search(text)),
    )


def _is_of_another(wording: Wording, around: Around, sentence: str, text: str) -> bool:
    """Whether a sentence, by its words up to the message, speaks of another than one on an order, or of some customers."""
    near = (around.before, *around.titles)
    return (
        bool(_OTHER_MATTER.search(text))
        or any(map(_OF_OTHERS.search, near))
        or restriction(wording, text).unknown != ""
        or bool(restriction(wording, text).scope)
        or is_anothers(wording, sentence)
    )


def _is_denied(match: re.Match[str], told: _Message, sent: list[_Message]) -> bool:
    """Whether the policy lists a message that is said not to be sent."""
    rest = match["rest"].strip()
    if not told.moments and (rest or not told.media):
        return False
    return any(
        (not told.media or bool(told.media & one.media))
        and (not told.moments or bool(told.moments & one.moments))
        for one in sent
    )


def _is_listed(told: _Message, sent: list[_Message]) -> bool:
    """Whether a message that is promised may be one of the policy's, or is none that can be told."""
    if len(told.moments) != 1 or not all(one.moments for one in sent):
        return True
    return any(
        told.moments & one.moments and (not told.media or not one.media or told.media & one.media)
        for one in sent
    )
