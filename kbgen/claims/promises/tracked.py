"""Whether a sentence says that parcels are tracked.

Patterns read a sentence in small letters with plain apostrophes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kbgen.claims.promises.destinations import DENIED
from kbgen.claims.topics.wording import Wording, named
from kbgen.load.marks import Span

_TRACKED = re.compile(
    r"\b(?P<not>un)?(?:tracked|trackable)\b(?! (?:delivery|service|parcel|shipping|\d|48|24|mail|post|return|method|option|standard|express|and signed))"
    r"|\b(?:is|are|it's|they're) (?:an? )?(?:fully )?tracked (?:service|delivery|method)\b|\b(?:go|goes|travel|travels|sent|shipped|posted|come|comes) (?:by|via|with|on|as) (?:an? |our )?(?:fully )?tracked (?:\w+ )?(?:service|delivery|method|mail|post)\b|\b(?:be|can) (?:be )?(?:tracked|followed)\b|\btrack (?:it|your|them|its|every|each)\b|\bcan (?:also |always )?follow (?:your|the|its|every|each|a)\b|\b(?:can|can't|cannot|could)(?: also| always)? (?:track|follow) (?:a|an|the|my)\b|\btrack ?(?:&|and|n|'n') ?trace(?: (?:code|number|link))?\b|\b(?:tracking(?: number| link| code| details)?)\b"
)

_SENT = re.compile(
    r"\b(?:parcels?|orders?|packages?|deliver\w*|shipments?|shipping|post\w*|couriers?|items?|boxes|both|letters?|pallets?)\b|\btracked service\b|\bno tracking (?:on|with|for)\b|\bservice (?:doesn't|does not|comes|includes|has|isn't|is)\b"
)


def tracked(wording: Wording, sentence: str) -> Iterator[tuple[bool, Span]]:
    """Whether what is sent is said to be tracked, with the words that say so."""
    if "track" not in sentence and "follow" not in sentence:
        return
    match = _TRACKED.search(sentence)
    if match and match[0].startswith("tracking") and _HEAD.fullmatch(sentence):
        return
    if not match or "return" in sentence or _UNLESS.search(sentence[: match.start()]):
        return
    if _SENT.search(sentence) or named(wording.methods, sentence):
        clause = sentence[: match.end()].rpartition(",")[2]
        without = bool(_WITHOUT.search(sentence))
        denied = bool(match["not"]) or bool(DENIED.search(clause)) or without
        yield not denied, Span(match.start(), match.end())


_UNLESS = re.compile(r"\bunless\b[^.;,]*$")
_WITHOUT = re.compile(r"\bwithout (?:an? |any |its own )?track")
_HEAD = re.compile(
    r"(?!.*\b(?:is|are|has|have|gets?|comes?|goes|with|no|not|without|includ\w+|available|free|always|never|all|every|full|fully|yes)\b)[^.:;!?,]{0,48}"
)
"""What is only a title: "Tracking your parcel"."""
