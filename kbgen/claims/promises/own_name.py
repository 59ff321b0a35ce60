"""What a sentence states of the shop by its name, in the words in which shops say it of themselves.

"Corner Shop doesn't charge a restocking fee" is "we don't charge a restocking fee".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from kbgen.claims.patterns import lazy
from kbgen.claims.promises.completed import Completed
from kbgen.claims.topics.marking import lowered
from kbgen.claims.topics.wording import Wording
from kbgen.load.marks import Span

_ADVERBS = r"(?P<how>(?:(?:always|never|also|only|currently|gladly|happily|generally|now|still) )*)"
_VERB = r"(?P<verb>doesn't|does not|does|isn't|is not|is|hasn't|has|won't|will|can't|cannot|can|(?:accept|allow|charge|cover|deliver|exchange|give|offer|pay|refund|sell|send|ship|take|track|match|post)(?:e?s)?)"
_CLAUSE = lazy(r"[.,;:!?]|$")
_OURS = {
    "doesn't": "don't",
    "does not": "do not",
    "does": "do",
    "isn't": "aren't",
    "is not": "are not",
    "is": "are",
    "hasn't": "haven't",
    "has": "have",
}
_AS_THEY_ARE = ("won't", "will", "can't", "cannot", "can")
_MATCHES = "matches"


def told_of_us(wording: Wording, text: str) -> Iterator[Completed]:
    """A sentence in small letters whose subject is the shop's name, with "we" for it."""
    name = _name(wording)
    match = _named(name).search(text) if name and name in text else None
    if match is None:
        return
    end = _CLAUSE.search(text, match.end())
    span = Span(match.start("how"), end.start() if end else len(text))
    said = f"{text[: match.start('who')]}we {match['how']}{_plural(match['verb'])}{text[match.end() :]}"
    yield Completed(said, 0, span)


def _plural(verb: str) -> str:
    """The form of a verb that goes with "we"."""
    if verb in _OURS or verb in _AS_THEY_ARE:
        return _OURS.get(verb, verb)
    return verb.removesuffix("es") if verb == _MATCHES else verb.removesuffix("s")


# Every sentence asks for it.
@lru_cache(maxsize=4)
def _name(wording: Wording) -> str:
    """The shop's name in small letters; nothing where the policy has none."""
    name = wording.policy.get("business.name")
    return lowered(name.written.strip()) if name else ""


@lru_cache(maxsize=4)
def _named(name: str) -> re.Pattern[str]:
    """The shop's name with a verb behind it."""
    return lazy(
        rf"(?:^|[.,;:!?(–—] ?|\b(?:and|but|so|because|that|since|as|present|moment) )(?P<who>{re.escape(name)}) {_ADVERBS}{_VERB}\b"
    )
