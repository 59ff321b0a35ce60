"""Who is named to decide where a shop and its customer cannot agree.

Patterns read a sentence in small letters with plain apostrophes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kbgen.load.marks import Span

DECIDE = ("ombuds", "adr", "tribunal", "bureau", "arbitrat", "adjudicat", "commission", "mediat", "médiat", "schlichtung", "fair trading", "consumer", "trading standards", "verbraucher", "complain", "dispute")  # fmt: skip
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
_CAPITAL = r"(?:[A-ZÄÖÜÉ][\w&'’-]*)"
_PROPER = rf"{_CAPITAL}(?:(?: (?:of|for|and|the|de|des|du|der|für|&))* {_CAPITAL}){{0,5}}"
_OUTSIDE = r"(?:(?:outside|independent|external|impartial|neutral|responsible|competent|relevant|right|appropriate|approved|official) )+"
_BODY = r"(?:body|bodies|organi[sz]ation|scheme|service|party|authority|arbitration body|arbitrator|mediator|adjudicator|ombudsman|conciliation body|provider|dispute (?:resolution )?(?:body|provider|service))"
_NAMED = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\b(?:{_OUTSIDE}{_BODY}|(?:arbitration|adr|ADR|conciliation|dispute resolution|complaints) {_BODY})\b[^.;:?]{{0,60}}?(?: is|:) (?:the |our )?(?P<who>{_PROPER})",
        rf"\b(?:next|last|final|further) (?:step|stage|stop|resort|port of call)(?: for (?:an?|any|your|the) (?:unresolved )?(?:complaints?|disputes?))?(?: after [\w' ]{{3,40}})? is (?:to (?:go to|contact|write to|ask) )?(?:the )?(?P<who>{_PROPER})",
        rf"\b[Cc]omplaints?\b[^.;?]{{0,60}}?[,:] (?:the )?(?P<who>{_PROPER}) is (?:our|the) (?:{_OUTSIDE})?{_BODY}\b",
        rf"\b(?:[Tt]ak(?:e|en)|[Rr]efer(?:red)?|[Bb]ring|[Ee]scalate[d]?) (?:it|your complaint|a complaint|the complaint|your case|the dispute|the matter|them|things) (?:further )?to (?:the )?(?P<who>{_PROPER})(?=[.,;!)]|$| (?:free|instead|for|who|which|at no))",
    )
)
"""A name in capital letters of what complaints may be taken to; the article is no part of it."""
_OF_COMPLAINTS = re.compile(
    r"\b(?:complain\w*|dispute\w*|unresolved|unhappy|disagree\w*|arbitration)\b"
)
_INSTITUTION = re.compile(
    r"[Oo]mbuds|ADR|[Tt]ribunal|Fair Trading|Consumer|Trading Standards|[Cc]ommission|Bureau|Authority|Verbraucher|[Ss]chlicht|[Aa]rbitr|[Mm]ediat|[Mm]édiat|Regulator|Affairs|Agency|Keurmerk|\b[A-Z]{3,}\b"
)
_OF_US = re.compile(
    r"(?i)(?:managers?|managing|complaints|client|directors?|head\b|european|eu\b|odr|team|customer (?:care|service)|support|supervisor|us|our|founders?|owners?|I|facebook|instagram|trustpilot|google|carrier|courier|royal mail|post|dhl|ups|fedex|evri|dpd|paypal|klarna|visa|mastercard|bank|small claims.*|court.*|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b"
)
"""Names of people in the shop, and of those to whom other complaints go."""


def named_bodies(sentence: str, near: str) -> Iterator[tuple[str, Span]]:
    """The bodies that a sentence as it is written names to take a complaint to, each with its name.

    `near`: in small letters what the sentence stands in, which tells that complaints are spoken of.
    """
    if not _OF_COMPLAINTS.search(near):
        return
    for pattern in _NAMED:
        if match := pattern.search(sentence):
            who = match["who"]
            if _INSTITUTION.search(who) and not (
                _OF_US.match(who) or _THEIRS.search(sentence.replace(who, "").lower())
            ):
                yield who.lower(), Span(match.start("who"), match.end("who"))
                return


_THEIRS = re.compile(
    r"\b(?:also|or|either|credit|finance|insur\w*|carriers?|courier|data|privacy|phone|e-?mail|warehouse|store manager|if you paid|about (?:the|a) (?:bank|loan|carrier|delivery firm))\b"
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
