"""Who is named to decide where a shop and its customer cannot agree.

Patterns read a sentence in small letters with plain apostrophes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kbgen.load.marks import Span

DECIDE = ("ombuds", "adr", "tribunal", "bureau", "arbitrat", "adjudicat", "commission", "mediat", "médiat", "schlichtung")  # fmt: skip
"""Of these texts the name of everybody that decides holds one."""
_KIND = r"(?:ombuds\w+|adr|tribunal|bureau|arbitration \w+|adjudicator|commission|mediator|mediation \w+|médiat\w+(?: [\w'-]+){0,6}|\w*schlichtungsstelle)"
_NAME = rf"(?:(?!to\b|we\b|you\b|that\b|a\b|an\b|the\b)[\w&'-]+ ){{1,5}}?{_KIND}\b"
_BODIES = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\b(?:tak(?:e|en)|refer|bring|escalate|go|turn|complain|appeal|write)\b[^.;?]{{0,40}}?\bto (?P<article>the |an? )?(?P<who>{_NAME})",
        rf"(?:^\W*|[,;:–—] |\b(?:then|and) )(?P<article>the )(?P<who>{_NAME}) (?:will|can|may|then)? ?(?:look|decide|help|review|settle|handle|investigate|rule)s?\b",
        rf"\b(?:members? of|registered with|signed up to|belong to|affiliated (?:to|with)|you (?:can|may) (?:contact|ask)) (?P<article>the )?(?P<who>{_NAME})",
        rf"\b(?:dispute resolution|adr|ombudsman|mediation|complaints?) (?:provider|body|scheme|service) (?:is|that we use is) (?P<article>the )?(?P<who>{_NAME})",
        rf"\b(?:body|scheme|mediator|ombudsman|provider|adjudicator)\b[^.;:]{{0,60}}: (?P<article>the )?(?P<who>{_NAME}|médiat\w+[^.;:,]{{0,50}})\W*$",
    )
)
_ANYBODY = re.compile(
    r"(?:(?:independent|relevant|right|appropriate|competent|local|small|claims|external|approved|certified|impartial|responsible|national|official|other|same|consumer's|public|dispute|resolution) )*(?:ombuds\w+|adr|tribunal|bureau|adjudicator|commission|(?:consumer )?(?:mediator|médiat\w+)|arbitration \w+|mediation \w+|\w*schlichtungsstelle)"
)
"""Words for a kind of body, of which none is named."""
_OF_OTHERS = re.compile(
    r"\b(?:financ\w*|credit|insur\w*|postal|parcels?|carriers?|energy|bank\w*|telecom\w*|data|privacy|information commissioner\w*)\b"
)
"""Words of complaints that are about others than the shop."""


def bodies(sentence: str) -> Iterator[tuple[str, Span]]:
    """The bodies that are named, each with the words that do; of whom only the kind is said, is anybody."""
    if not any(map(sentence.__contains__, DECIDE)):
        return
    seen: set[Span] = set()
    for pattern in _BODIES:
        for match in pattern.finditer(sentence):
            span = Span(match.start("who"), match.end("who"))
            rest = sentence[: span.start] + sentence[span.end :]
            if pattern is not _BODIES[0] and _OF_OTHERS.search(rest):
                continue
            is_any = match["article"] in ("a ", "an ") or _ANYBODY.fullmatch(match["who"])
            if not is_any and span not in seen:
                seen.add(span)
                yield match["who"], span
