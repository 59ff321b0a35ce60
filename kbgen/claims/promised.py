"""What a sentence states without a figure, as claims."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from kbgen.claims import abstain
from kbgen.claims.answered import answered, listed
from kbgen.claims.around import Around
from kbgen.claims.claim import Claim, Strength
from kbgen.claims.instances import meant
from kbgen.claims.marking import lowered
from kbgen.claims.promises import Promise, may_promise, promises
from kbgen.claims.prose import Passage
from kbgen.claims.quantity import Body, Excluded, PaidBackAs, Reach, Refused
from kbgen.claims.restrict import restriction
from kbgen.claims.topics import QUANTITY
from kbgen.claims.wording import Wording, merged
from kbgen.load.marks import Span
from kbgen.model import Article, Loc

_CONDITION = re.compile(
    r"\b(?:if|unless|faulty|damaged|defective|wrong item|our (?:mistake|error|fault))\b"
)
_UNLESS = re.compile(r"\bunless\b[^.;]*")
_ONLY = re.compile(r"\b(?:only|all refunds|always|every refund)\b")

_SHORT = 80
"""How many letters a passage has at most that only answers its heading or is the name of a country."""


def may_be_promised(wording: Wording, passage: Passage) -> bool:
    """Whether a passage may promise or deny something without a figure."""
    text = passage.text
    if len(text) <= _SHORT:
        text = " ".join([text, passage.lead, *passage.headings[-1:]])
    return may_promise(wording, text.lower())


def promised(wording: Wording, article: Article, around: Around, sentence: str) -> Iterator[Claim]:
    """What is promised or denied without a figure."""
    text = lowered(sentence)
    yield from _stated(wording, article, around, sentence, text, 0)
    asked = around.before if around.before.endswith("?") else around.question
    if asked and (reply := answered(asked, text)):
        said, span = reply
        for claim in _stated(wording, article, around, sentence, said, 0):
            told = replace(claim.said, span=span, lead=span.start)
            yield replace(claim, said=told, text=sentence[span.start : span.end])
    lead = listed(around.passage, text, (lowered(around.passage.lead), *around.titles[-2:-1]))
    if lead:
        yield from _stated(wording, article, around, sentence, lead + text, len(lead))


def _stated(
    wording: Wording, article: Article, around: Around, sentence: str, text: str, head: int
) -> Iterator[Claim]:
    """What a sentence states in small letters, behind so many of them that it understands."""
    for promise in promises(wording, text):
        found = promise.said.span
        clause = text[: found.start] + QUANTITY + text[found.end :]
        span = Span(max(0, found.start - head), max(0, found.end - head))
        said = _UNLESS.sub("", text)
        anyway = isinstance(promise.said.value, Excluded | Body)
        if around.is_remedy or _is_late_refusal(promise, text):
            continue
        if (
            abstain.is_idle(clause)
            or abstain.is_legal(text)
            or (not anyway and _CONDITION.search(said))
        ):
            continue
        reach = isinstance(promise.said.value, Reach)
        own = restriction(wording, text, countries=not reach)
        near = text[: found.end] + QUANTITY
        places = dict(own.scope.terms).get("country", ())
        texts = (text, around.label, *around.texts)
        facts = meant(wording, promise.key, near, texts, places)
        if facts.keys:
            credit = isinstance(promise.said.value, PaidBackAs)
            sure = facts.sure and not (credit and not _ONLY.search(text))
            yield Claim(
                facts.keys,
                replace(promise.said, span=span, lead=span.start),
                (merged(own.scope, article.applies_to),),
                Loc(article.path),
                sentence[span.start : span.end],
                Strength.CLAUSE if sure else Strength.CONTEXT,
                unknown=own.unknown,
                named=own.scope,
                hidden=around.passage.hidden,
                sentence=clause,
                framed=True,
            )


def _is_late_refusal(promise: Promise, sentence: str) -> bool:
    """Whether something is refused only from a moment on: "once it has left us"."""
    refused = isinstance(promise.said.value, Refused)
    return refused and bool(re.search(r"\b(?:after|once|when|if|until)\b", sentence))
