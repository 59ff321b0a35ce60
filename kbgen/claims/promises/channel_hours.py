"""What a sentence tells of the hours of a channel without saying when it opens: a break, hours in all.

Texts are in small letters with plain apostrophes.
"""

from __future__ import annotations

from collections.abc import Iterator

from kbgen.claims.cases.claimed import claimed
from kbgen.claims.cases.instances import meant
from kbgen.claims.claim import Claim
from kbgen.claims.context.around import Around
from kbgen.claims.extract.week_words import Kind, week_words
from kbgen.claims.quantity import Said
from kbgen.claims.topics.marking import lowered
from kbgen.claims.topics.topics import QUANTITY
from kbgen.claims.topics.wording import Wording
from kbgen.load.marks import Span
from kbgen.model import Article
from kbgen.values import Hours

_KEY = "contact.channels.*.hours"
WHO = r"(?:we|(?:(?:our|the) )?(?:[\w-]+ ){0,2}?(?:(?:phone )?lines?|phones?|chat|help ?lines?|help ?desk|shop|store|showroom|office|counter|team|support|desk|studio))"
"""A pattern of who is there: the shop, or one of its channels."""
NOT_ALWAYS = r"if|when|unless|this|next|last|today|tomorrow|tonight|was|were|used to|christmas|holidays?|warehouse|some|often"
"""The inside of a pattern of words by which it is so in one case or at one time only."""


def days_in(text: str) -> frozenset[int]:
    """The days of the week that a text names, from 0 for Monday; none where it is told of all."""
    words = (one for one in week_words(text) if one.kind is Kind.DAYS)
    return frozenset().union(*(one.days for one in words))


def of_channel(
    wording: Wording,
    article: Article,
    around: Around,
    sentence: str,
    said: Said,
    span: Span,
    *,
    is_of_any: bool = False,
) -> Iterator[Claim]:
    """The claim that a sentence makes of the hours which it means, where the policy has them.

    `is_of_any`: whether it is said of the only ones that the policy has, even if nothing names them.
    """
    text = lowered(sentence)
    near = f"{text[: span.start]}{QUANTITY}{text[span.end :]}"
    facts = meant(wording, _KEY, near, (text, around.label, *around.texts), ())
    known = [wording.policy[key].value for key in facts.keys]
    is_meant = facts.sure or (is_of_any and len(known) == 1)
    if is_meant and known and all(isinstance(one, Hours) for one in known):
        yield claimed(article, around, sentence, facts.keys, said, span, is_sure=facts.sure)
