"""What a yes or no says of a figure in its question: "I got it six weeks ago. Is it too late to return it?"

All texts are in small letters.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kbgen.claims.cases.claimed import claimed
from kbgen.claims.cases.instances import meant
from kbgen.claims.cases.restrict import Restriction, restriction
from kbgen.claims.claim import Claim
from kbgen.claims.context.around import Around
from kbgen.claims.extract import quantities
from kbgen.claims.patterns import lazy
from kbgen.claims.promises.answered import polarity
from kbgen.claims.promises.goods import is_remedy
from kbgen.claims.quantity import Basket, Said, StillTime
from kbgen.claims.topics.marking import lowered
from kbgen.claims.topics.topics import QUANTITY
from kbgen.claims.topics.wording import Wording
from kbgen.model import Article
from kbgen.values import Duration, Money

_FIGURED = lazy(r"\b(?:ago|yesterday|been|after|euros?|pounds|dollars)\b|[£$€]")
_BACK = r"(?:return|(?:send|bring) (?:[\w'-]+ ){1,3}?back)(?: (?:it|them|this|these|something|anything|an item|(?:my|the|an?) \w+))?"
_STOP = r"cancel(?: (?:it|my order|an order|the order))?"
_ELAPSED = r"(?: after §(?: \w+)?)?"
_STILL: tuple[tuple[str, re.Pattern[str], bool], ...] = tuple(
    (key, lazy(rf".*\b(?:{pattern}){_ELAPSED}\W*$", re.DOTALL), is_late)
    for key, what in (("returns.window", _BACK), ("orders.cancel_within", _STOP))
    for pattern, is_late in (
        (rf"(?:is it|am i|are we) (?:now |already )?too late (?:for me )?to (?:still )?{what}", True),
        (rf"(?:can|may|could) (?:i|we) (?:still |even )?{what}", False),
        (rf"do (?:i|we) still have time to {what}", False),
        (rf"is it still possible to {what}", False),
    )
)  # fmt: skip
_SINCE = lazy(
    r"§ ago\b|\b(?:it's|it has|i've|we've|they've) (?:\w+ )?(?:been|had (?:it|them|\w+ \w+) for) (?:about |over |nearly )?§|\bafter §"
)
_ONE = lazy(r"\ban? (?=(?:hour|day|week|month|year) ago\b)")
_YESTERDAY = lazy(r"\byesterday\b")
_GOT = lazy(r"\b(?:receiv\w+|got|arriv\w+|came|deliver\w+|turned up|had (?:it|them))\b")
_ORDERED = lazy(r"\b(?:order(?:ed)?|bought|purchas\w+|placed)\b")
_SENT = lazy(
    r"\b(?:sent|posted|returned|shipped|repair\w*|exchang\w+|refund\w*|gift|only (?:came|arrived))\b"
)
_DELIVERY = (
    r"(?:delivery|shipping|postage|carriage|it|that|this|the \w+|[\w-]+(?: delivery| shipping)?)"
)
_PAYS = lazy(
    r"(?:do|will|would|must) (?:i|we) (?:still |also |then )?(?:have to |need to )?(?:pay|be charged)(?: anything| extra)? for (?P<what>.+?)(?: (?:if|when) .*)?\W*$"
)
_FREE = lazy(
    r"(?:(?:is|are|will) (?P<what>.+?) (?:be )?(?:still )?free|(?:do|will|would) (?:i|we) (?:still )?(?:get|have|qualify for) free (?P<got>.+?))(?: (?:then|for me))?(?: (?:if|when) .*)?\W*$"
    r"|(?:does|will|would|do) (?:it|that|this|they|(?:my|the|an?) (?:order|basket|cart)) (?:still )?(?:qualify for free (?P<qualifies>.+?)|(?P<ships>ship|be shipped|be delivered|be sent) (?:to me )?(?:for )?free)(?: of charge)?\W*$"
    r"|(?:is|are) (?:it|that|they|(?:my|the|an?) order) (?:still )?(?P<sent>shipped|delivered|sent|posted) (?:to me )?(?:for )?free(?: of charge)?\W*$"
)
_SPENT = lazy(r"\b(?:basket|cart|bag|orders?|total|spend\w*|ordering|buying)\b")
_SENDING = lazy(r"\b(?:deliver\w*|ship\w*|sent|posted|postage|carriage)\b")
_AMOUNT = lazy(r"[£$€] ?\d|\d ?(?:€|euros?\b|pounds\b|dollars\b)")
_NO_BASKET = lazy(
    r"\b(?:return\w*|gift|voucher|card|tax\w*|duty|customs|points|refund\w*|discount\w*|codes?|before|after|members?|club|heavy|kilos?|wrap\w*|each|per)\b"
)


_PERHAPS = lazy(r"\b(?:talk to|speak to|ask us|contact|call us|get in touch|e-?mail us|depends)\b")
"""Words of an answer that leaves it open."""


@dataclass(frozen=True)
class _Asked:
    key: str
    near: str
    """The question with `§` for its figure."""
    value: Said
    event: str = ""


def asks_of_basket(around: Around) -> bool:
    """Whether a sentence answers for a basket of some value, so that "it's free" is said of that."""
    asked = f"{around.first} {around.before}" if around.before.endswith("?") else around.question
    return bool(asked and _AMOUNT.search(asked) and _SPENT.search(asked))


def asked_figures(
    wording: Wording, article: Article, around: Around, sentence: str
) -> Iterator[Claim]:
    """What a sentence that says yes or no states of the figure in the question before it."""
    question = around.question
    if around.before.endswith("?"):
        question = " ".join(text for text in (around.first, around.before) if text)
    if not question:
        return
    question = _YESTERDAY.sub("1 day ago", _ONE.sub("1 ", question))
    if not _FIGURED.search(question):
        return
    said = polarity(lowered(sentence))
    asked = _asked(wording, question, is_yes=said[0]) if said else None
    if said is None or asked is None or around.is_remedy or is_remedy(question):
        return
    if _PERHAPS.search(lowered(sentence)):
        return
    own = restriction(wording, question)
    facts = meant(wording, asked.key, asked.near, (asked.near, *around.texts), ())
    of_some = own.unknown and f"my {own.unknown}" not in question
    if of_some or not facts.keys or not _is_told(wording, facts.keys[0], asked):
        return
    yield claimed(
        article,
        around,
        sentence,
        facts.keys,
        asked.value,
        said[1],
        own=Restriction(own.scope),
        is_sure=facts.sure,
        clause=asked.near,
    )


def _asked(wording: Wording, question: str, *, is_yes: bool) -> _Asked | None:
    """The fact of which a question asks by a figure, and what a yes or no says of it."""
    every = quantities(question, wording.context)
    found = [one for one in every if not (isinstance(one.value, Money) and one.value.is_free)]
    if len(found) != 1:
        return None
    span, figure = found[0].span, found[0].value
    near = f"{question[: span.start]}{QUANTITY}{question[span.end :]}"
    last = re.split(r"[.!?] ", near.rstrip(" ?"))[-1]
    if isinstance(figure, Duration) and _SINCE.search(near) and not _SENT.search(near):
        for key, pattern, is_late in _STILL:
            if pattern.match(near):
                event = (
                    "delivery" if _GOT.search(near) else "order" if _ORDERED.search(near) else ""
                )
                return _Asked(key, near, StillTime(figure, is_yes is not is_late), event)
    if isinstance(figure, Money) and _SPENT.search(near) and not _NO_BASKET.search(near):
        for pattern, free in ((_PAYS, False), (_FREE, True)):
            match = pattern.match(last)
            if match and _is_sending(wording, next(filter(None, match.groups()))):
                key = "delivery.methods.*.free_from"
                return _Asked(key, near, Basket(figure, is_yes is free))
    return None


def _is_sending(wording: Wording, what: str) -> bool:
    """Whether words name delivery, or one of the shop's methods of it."""
    return bool(_SENDING.search(what)) or any(each.pattern.search(what) for each in wording.methods)


def _is_told(wording: Wording, key: str, asked: _Asked) -> bool:
    """Whether an answer can be held against a fact, by the events from which both count.

    What was ordered so long ago came later; what came so long ago was ordered before.
    """
    if not isinstance(asked.value, StillTime) or not asked.event:
        return True
    known = (wording.policy[key].counted_from or "").lower()
    is_order = any(word in known for word in ("order", "purchase", "payment", "checkout"))
    if asked.event == "order":
        return is_order or not known or not asked.value.is_yes
    return not is_order or asked.value.is_yes
