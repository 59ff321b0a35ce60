"""The one channel that a sentence or what stands beside it is about: "someone picks up at once" below "Ringing us"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kbgen.claims.context.around import Around
from kbgen.claims.hours.others import speaks_of_another
from kbgen.claims.patterns import lazy
from kbgen.claims.prose.passages import Kind
from kbgen.claims.topics.marking import lowered
from kbgen.claims.topics.wording import Wording, named

_PHONE = "phone"
_CALLED = lazy(
    r"\b(?:(?:call|ring|phone|telephone|dial|give)(?:ing|s)? (?:us|you|in\b(?! (?:to|at|on)\b)|our|a (?:human|person)|the (?:shop|office|store|workshop|studio|team|number))|(?:phone |telephone |your |our |all )?calls?\b(?! (?:in(?:to)?|round|by|at|back|off|it|out|for|this|that|them) )|(?:phone )?lines?\b(?! of\b)|picks? up the (?:phone|receiver)|(?:pick(?:s|ed)? up|answer\w*) the (?:phones?|telephone)|our number|hotline|helpline|phoning|ringing|phones?|telephones?|on hold)\b"
)
_OTHERS = lazy(
    r"\b(?:couriers?|carriers?|drivers?|royal mail|manufacturers?|makers?|suppliers?|banks?|doorbell|line of|product lines?|(?:their|his|her|its) (?:phone|line|number))\b"
)


@dataclass(frozen=True)
class Channel:
    """A channel of the shop's, and how it is found."""

    id: str
    is_sure: bool
    """Whether the sentence itself, or the question that it answers, names it."""

    def key(self, last: str) -> str:
        """The key of one of its facts."""
        return f"contact.channels.{self.id}.{last}"


def channel_in(wording: Wording, text: str) -> str:
    """The one channel that a text in small letters names; nothing where it names several or none."""
    found = {one.name.value for one in named(wording.channels, text)}
    if _PHONE in wording.policy.ids("contact.channels") and _CALLED.search(text):
        found.add(_PHONE)
    return next(iter(found)) if len(found) == 1 else ""


def which_channel(wording: Wording, around: Around, text: str) -> Channel | None:
    """The channel of a sentence in small letters; None where others may be meant or none is named."""
    for number, near in enumerate(_near(around, text)):
        if _OTHERS.search(near) or speaks_of_another(near):
            return None
        if found := channel_in(wording, near):
            return Channel(found, is_sure=not number)
        if any(named(wording.channels, near)):
            return None
    return None


def _near(around: Around, text: str) -> Iterator[str]:
    """A sentence and what is around it, from the nearest on."""
    passage = around.passage
    yield text
    if passage.kind is Kind.CELL:
        yield lowered(passage.row)
        yield lowered(passage.column)
    yield from (around.before, around.asked, around.first, lowered(passage.lead))
    yield from (around.heading, around.title)
