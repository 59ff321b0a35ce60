"""Who is named to decide where a shop and its customer cannot agree.

Patterns read a sentence in small letters with plain apostrophes.
"""

from __future__ import annotations

from collections.abc import Iterator

from kbgen.claims.patterns import lazy
from kbgen.load.marks import Span

DECIDE = ("ombuds", "adr", "tribunal", "bureau", "arbitrat", "adjudicat", "commission", "mediat", "médiat", "schlichtung", "fair trading", "consumer", "trading standards", "verbraucher", "complain", "dispute")  # fmt: skip
"""Of these texts the name of everybody that decides holds one."""
_MORE = (
    r"(?!(?:if|when|once|for|at|in|or|and|as|who|which|to|free|after|within|before|without)\b)\w+"
)
_KIND = rf"(?:ombuds\w+|adr|tribunal|bureau|arbitration {_MORE}|adjudicator|commission|mediator|mediation(?: {_MORE})?|médiat\w+(?: [\w'-]+){{0,6}}|\w*schlichtungsstelle)"
_NAME = rf"(?:(?!to\b|we\b|you\b|that\b|a\b|an\b|the\b)[\w&'-]+ ){{1,5}}?{_KIND}\b"
_BODIES = tuple(
    lazy(pattern)
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
_COMPLAINT = r"(?:your complaint|a complaint|the complaint|complaints?|your case|the case|the dispute|disputes?|the matter|it|them|things)"
_BY = r"(?: by (?:the |our |any )?(?:[Cc]ustomers?|[Bb]uyers?|[Cc]onsumers?|[Pp]urchasers?|[Cc]lients?|you|either (?:party|side)))?"
_PUT = rf"(?:go|(?:tak(?:e|en)|refer(?:red)?|br(?:ing|ought)|escalated?|put|laid|lay|submit(?:ted)?|sent|send|pass(?:ed)?)(?: {_COMPLAINT})?(?: further| on)*{_BY}|turn|appeal|complain|write|apply)"
_NAMED = tuple(
    lazy(pattern)
    for pattern in (
        rf"\b(?:{_OUTSIDE}{_BODY}|(?:arbitration|adr|ADR|conciliation|dispute resolution|complaints) {_BODY})\b[^.;:?]{{0,60}}?(?: is|:) (?:the |our )?(?P<who>{_PROPER})",
        rf"\b(?:body|bodies|organi[sz]ation|scheme|service|authority|people|folks|place|one|office|address)\b[^.;:?]{{0,40}}? to (?:turn|go|write|complain|appeal|apply|contact|approach|ask|{_PUT})\b[^.;:?]{{0,40}}? (?:is|are|would be|will be)(?: then| always)? (?:the |our )?(?P<who>{_PROPER})",
        rf"\b{_PUT},?(?: (?:at no (?:cost|charge)|free of charge|for free|then|afterwards),?)* (?:to|before|with) (?:the |our )?(?P<who>{_PROPER})(?=[.,;!)]|$| (?:free|instead|for|who|which|at no|as|without|in [A-Z]))",
        rf"(?:^\W*|[,;:] )(?:[Tt]he )?(?P<who>{_PROPER}) (?:is|are) (?:then )?(?:our|the) (?:{_OUTSIDE})?(?:complaints |dispute )?{_BODY} (?:to (?:turn|go|take|complain|write)|for (?:unresolved )?(?:complaints|disputes)|that (?:looks at|decides|settles|reviews))\b",
        rf"\b(?:next|last|final|further) (?:step|stage|stop|resort|port of call)(?: for (?:an?|any|your|the) (?:unresolved )?(?:complaints?|disputes?))?(?: after [\w' ]{{3,40}})? is (?:to (?:go to|contact|write to|ask) )?(?:the )?(?P<who>{_PROPER})",
        rf"\b(?:(?:[Aa]lternative )?[Dd]ispute resolution|ADR|[Mm]ediation|[Aa]rbitration),? we (?:use|work with|have chosen|go through|belong to|are (?:signed up (?:to|with)|members? of|registered with)) (?:the )?(?P<who>{_PROPER})",
        rf"(?:^\W*|[,;:–—] |\b(?:then|and|can|may|should|please) )(?:[Cc]ontact|[Aa]sk|[Aa]pproach|[Cc]all on|[Ww]rite to) (?:the )?(?!Financial|Bank|Energy|Postal|Communications|Insurance)(?P<who>(?:{_CAPITAL} (?:(?:of|for|and) )?){{1,4}}(?:Ombuds[a-z]+|Mediation|Arbitration|Tribunal|ADR|Disputes? [A-Z][a-z]+))(?=[.,;!)]|$| (?:free|instead|for free|who|which|at no|to (?:look|decide|review|settle|help)|if we)\b)",
        rf"\b[Cc]omplaints?\b[^.;?]{{0,60}}?[,:] (?:the )?(?P<who>{_PROPER}) is (?:our|the) (?:{_OUTSIDE})?{_BODY}\b",
        rf"\b(?:[Tt]ak(?:e|en)|[Rr]efer(?:red)?|[Bb]ring|[Ee]scalate[d]?) (?:it|your complaint|a complaint|the complaint|your case|the dispute|the matter|them|things) (?:further )?to (?:the )?(?P<who>{_PROPER})(?=[.,;!)]|$| (?:free|instead|for|who|which|at no|if|when|once|should|within)\b)",
    )
)
"""A name in capital letters of what complaints may be taken to; the article is no part of it."""
_OF_COMPLAINTS = lazy(
    r"\b(?:complain\w*|dispute\w*|unresolved|unhappy|not happy|(?:dis|un)satisfied|not satisfy|disagree\w*|can(?:'t|not) agree|arbitration|adr|final (?:answer|response|decision|reply|word|position))\b"
)
_INSTITUTION = lazy(
    r"[Oo]mbuds|ADR|[Tt]ribunal|Fair Trading|Consumer|Trading Standards|[Cc]ommission|Bureau|Authority|Disputes?|Verbraucher|[Ss]chlicht|[Aa]rbitr|[Mm]ediat|[Mm]édiat|Regulator|Affairs|Agency|Keurmerk|Chamber of|Consumer Cent|Council\b|\b[A-Z]{3,}\b"
)
_AS_BODY = lazy(
    rf"(?: in {_CAPITAL})?,? (?:(?:which|who|that) (?:is|are|acts? as)|as|being) (?:our|the|an?) (?:{_OUTSIDE})(?:complaints |arbitration |dispute |adr |ADR )?{_BODY}\b"
)
"""What is said of whoever is named, behind the name: "…, which is our independent complaints body"."""
_CALLED = lazy(
    r"(?i)\b(?:independent|external|outside|impartial) (?:complaints |dispute |adr )?(?:body|organi[sz]ation|scheme|mediator|adjudicator|ombudsman)\b[^.;:]{0,50} is |\b(?:adr|dispute resolution|arbitration|conciliation) (?:body|provider|scheme|service) is "
)
"""What whoever is named is said to be, before the name."""
_ADVICE = lazy(r"\b(?:Advice|Advisers?|Helpline|Information)\b")
"""Names of those who give advice, and decide nothing."""
_OF_US = lazy(
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
            rest = sentence.replace(who, "")
            is_told = bool(_AS_BODY.match(sentence, match.end("who")) or _CALLED.search(match[0]))
            is_one = is_told or (_INSTITUTION.search(who) and not _OF_US.match(who))
            if is_one and not (
                _ADVICE.search(who)
                or _THEIRS.search(rest.lower())
                or _ABOUT_OTHERS.search(rest.lower())
            ):
                yield who.lower(), Span(match.start("who"), match.end("who"))
                return


_THEIRS = lazy(
    r"\b(?:also|or|either|credit|finance|insur\w*|carriers?|courier|data|privacy|phone|e-?mail|warehouse|store manager|if you paid|about (?:the|a) (?:bank|loan|carrier|delivery firm))\b"
)


_NONE = lazy(
    rf"\b(?:there(?:'s| is)|(?:we|we've|we have|have|has)(?: got)?) no (?:{_OUTSIDE}){_BODY}\b|\bno (?:{_OUTSIDE}){_BODY} (?:can|will|may) (?:look|decide|review|change|help|be)\b"
    rf"|\b(?:(?:we're|we are|is|are) not?|isn't|aren't) ?(?:an? )?(?:members? of|signed up (?:to|with)|registered with|part of|a party to|(?:connected|affiliated|attached|linked|tied|bound) (?:to|with)|associated with|enrolled (?:in|with)) any (?:{_OUTSIDE})?(?:[\w-]+ ){{0,2}}?{_BODY}\b"
    r"|\b(?:we (?:don't|do not|never)|(?:doesn't|does not)) (?:take part in|participate in|join in|engage in|offer|use) (?:any |an )?(?:(?:form of )?alternative dispute resolution|adr|arbitration|mediation)\b"
    r"|\b(?:there(?:'s| is| isn't| is not)|we have|we've)(?: got)? (?:no|any|an?) (?:ombudsman|mediator|adjudicator|arbitrator|(?:third|outside|other) party|(?:other|outside) body)(?: (?:that |whom? )?(?:you|we|customers) (?:can|could|may|use))?(?: \w+)* (?:go|turn|complain|take|write|appeal|to|refer|ask)\b(?<!is any)"
    rf"|\bwe (?:don't|do not|never) (?:use|have|work with|offer) (?:an?|any) (?:{_OUTSIDE}){_BODY}\b|\bno (?:third party|outsider|one outside (?:the|our) (?:shop|company|business)) (?:reviews?|looks? (?:at|into)|decides?|can (?:change|review))\b"
    r"|\b(?:nowhere (?:else|further)|no ?(?:body|where|one) else) (?:to|(?:that )?you (?:can|could)) (?:take|go|turn|complain|appeal)\b|\b(?:can't|cannot|can not) be (?:taken (?:any )?(?:further|higher|elsewhere)|appealed(?: against)?|referred (?:to anyone|elsewhere|on))\b"
    rf"|\bwe (?:don't|do not) (?:belong|subscribe) to (?:any|an) (?:{_OUTSIDE})?(?:[\w-]+ ){{0,2}}?{_BODY}\b"
)
_NOT_TO = lazy(
    r"\bno (?:ombudsman|mediator|adjudicator)\b[^.;:]{0,24}\b(?:you|customers) (?:can|could|may)\b|\b(?:use|have) an? (?:outside|independent|external) (?:ombudsman|mediator|adjudicator)\b"
)
"""What can only be said of complaints."""
_NOT_YET = lazy(
    r"\b(?:yet|at this (?:stage|point|step)|until|unless|without|first|so far|involved|before|other|another|else|guarantee\w*|endorse\w*|certif\w*|tests?|tested|inspect\w*)\b"
)
"""Words by which there is a body after all, or by which it is one for something else than complaints."""


def no_body(sentence: str, near: str) -> Iterator[Span]:
    """The words by which a sentence in small letters says that nobody outside the shop decides.

    `near`: what the sentence stands in, which tells that complaints are spoken of.
    """
    is_told = _OF_COMPLAINTS.search(near) or _NOT_TO.search(sentence)
    match = _NONE.search(sentence) if is_told else None
    rest = sentence.replace(match.group(), "") if match else ""
    if match and not _NOT_YET.search(rest) and not _OF_OTHERS.search(sentence):
        yield Span(match.start(), match.end())


_ANYBODY = lazy(
    r"(?:(?:independent|relevant|right|appropriate|competent|local|small|claims|external|approved|certified|impartial|formal|voluntary|free|binding|professional|outside|private|neutral|responsible|national|official|other|same|consumer's|public|dispute|resolution) )*(?:ombuds\w+|adr|tribunal|bureau|adjudicator|commission|(?:consumer )?(?:mediator|médiat\w+)|arbitration \w+|mediation(?: \w+)?|\w*schlichtungsstelle)"
)
"""Words for a kind of body, of which none is named."""
_OF_OTHERS = lazy(
    r"\b(?:financ\w*|credit|insur\w*|postal|parcels?|carriers?|energy|bank\w*|telecom\w*|data|privacy|information commissioner\w*)\b"
)
"""Words of complaints that are about others than the shop."""
_ABOUT_OTHERS = lazy(
    r"\b(?:your|the|their|an?) (?:[\w-]+ )?(?:bank|lender|card issuer|carrier|courier|insurer|supplier|network|airline|broker|landlord)'s?\b|"
    r"\b(?:about|against|with) (?:your|the|an?) (?:(?!order|delivery\b)[\w-]+ )?(?:bank|lender|loan|card issuer|carrier|courier|insurer|delivery firm|supplier|network|airline|broker|landlord|(?:phone|energy|broadband|water|finance|credit|payment) (?:company|provider|firm))\b"
)


def bodies(sentence: str) -> Iterator[tuple[str, Span]]:
    """The bodies that are named, each with the words that do; of whom only the kind is said, is anybody."""
    if not any(map(sentence.__contains__, DECIDE)):
        return
    seen: set[Span] = set()
    for pattern in () if _ABOUT_OTHERS.search(sentence) else _BODIES:
        for match in pattern.finditer(sentence):
            span = Span(match.start("who"), match.end("who"))
            rest = sentence[: span.start] + sentence[span.end :]
            if pattern is not _BODIES[0] and _OF_OTHERS.search(rest):
                continue
            is_any = match["article"] in ("a ", "an ") or _ANYBODY.fullmatch(match["who"])
            if not is_any and span not in seen:
                seen.add(span)
                yield match["who"], span
