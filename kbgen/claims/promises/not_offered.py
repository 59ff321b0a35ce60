"""That a shop has no such thing at all of which its policy has facts: "we don't offer live chat".

Texts are in small letters with plain apostrophes; in patterns `@` stands for each letter of the thing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from kbgen.claims.cases.claimed import claimed
from kbgen.claims.cases.restrict import restriction
from kbgen.claims.claim import Claim
from kbgen.claims.context.around import Around
from kbgen.claims.hours.own_shop import as_ours
from kbgen.claims.patterns import lazy
from kbgen.claims.quantity import Absent
from kbgen.claims.topics.marking import blanked, lowered
from kbgen.claims.topics.wording import Wording, named
from kbgen.load.marks import Span
from kbgen.model import Article

_CHANNELS: Mapping[str, str] = {
    "phone": r"(?:(?:phone|telephone|call)(?: (?:lines?|numbers?|support|team|service|helpline|contact|cent(?:re|er)))?|help ?line|hotline)",
    "chat": r"(?:(?:live|web|online)[ -]?)?chat(?: (?:service|support|function|facility|option|window|team))?",
    "email": r"e-?mails?(?: (?:address(?:es)?|support|service|contact))?",
    "whatsapp": r"whatsapp(?: (?:number|support|service|chat|account))?",
    "form": r"(?:contact|online|web) form",
    "sms": r"(?:sms|text message) (?:service|support|number|line)",
}
"""What a shop has where it has a channel, by a word of the channel's name in the policy."""
_FIRST = (
    *("time", "cost", "countries", "tracked", "hours", "number", "address", "first_response"),
    *("url", "ready", "hold"),
)
"""The fact by which a finding names a thing: the first of these that the policy has."""
_PREMISES = r"(?:shop|store|showroom|warehouse|office|workshop|studio|nursery|farm|depot|yard)"
_FROM_US = rf"(?:from|at|in) (?:the|our) (?:\w+ )?{_PREMISES}"
_COLLECTION = (
    r"(?:click(?:[ -]| ?(?:and|&|\+|n|'n'|-and-) ?)collect|(?:local|customer|in[ -]?(?:store|person)|curbside|kerbside) (?:collection|pick-?up)"
    rf"|(?:collection|pick-?up) {_FROM_US})(?: (?:service|option|orders|facility))?"
)
_COLLECT = (
    rf"(?:collect|pick up) (?:(?:your |an |any |online |web |the )*orders?|(?:from|at) (?:us|our (?:\w+ )?{_PREMISES}))"
    rf"(?: (?:yourself|yourselves|in person|from us|{_FROM_US}))*"
)

_THINGS = tuple(
    (name, lazy(rf"\b{pattern}\b"))
    for name, pattern in (*_CHANNELS.items(), ("collection", _COLLECTION))
)

_HEDGE = r"(?:sorry|we regret(?: to say)?(?: that)?|we're sorry(?: to say)?(?: that| but)?|unfortunately|sadly|regrettably|alas|i'm afraid|we're afraid|please note(?: that)?|(?:please )?be aware that|note(?: that)?|no|currently|at present|at the moment|right now|for now|these days|and|but|so|then|as a (?:small|tiny|two-person) (?:shop|business|company|team|firm))"
_LEAD = (
    rf"(?P<lead>(?:^[^\w@¤]*|[;:–—.] ?|, (?:so|and|but|because|as|since) )(?:{_HEDGE}[,:;–—]* )*)"
)
_ADVERB = r"(?: (?:currently|at present|at the moment|unfortunately|sadly|simply|just|yet|actually|even|right now|any ?more|any longer|now|today))*"
_KIND = r"(?: (?:deliver(?:y|ies)|shipping|service|services|option|options|method|post|courier|orders|parcels))?"
_THING = rf"@+{_KIND}(?:(?:,| or| nor| and|, or)(?: (?:any|an?|the|our))? @+{_KIND})*"
_WE = r"(?:we|our (?:shop|store|company|team)|the shop|the store|¤+)"
_CANT = r"(?:(?:don't|do not|doesn't|does not|can't|cannot|can not|won't|will not|no longer|can no longer|never)|(?:are|aren't|'re|is|isn't) (?:not |unable to |not able to |able to )+)"
_TAIL = (
    r"(?: (?:at all|any ?more|any longer|at (?:the moment|present|this time)|currently|right now|just now|for now|yet|these days|here|anywhere|to anyone|for anyone|i'm afraid|sorry|unfortunately|as an option|as a service|from us|ourselves|with any of our orders|on any (?:order|orders|product|products)))*"
    r"(?=\W*$|[.;!–—]| -|,? (?:so|but|only|though)\b|, (?:just|and|sorry|i'm afraid|however)\b|: )"
)
_DENIALS = tuple(
    lazy(pattern + _TAIL)
    for pattern in (
        rf"{_LEAD}{_WE}{_ADVERB} ?{_CANT}{_ADVERB} (?:offer|do|have|provide|run|operate|supply|support|use|answer|monitor)(?: you)?(?: (?:any|an?|the|our|either))? {_THING}",
        rf"{_LEAD}(?:there is|there's|there are|we have|we've|we've got|we offer|we provide){_ADVERB} no (?:such thing as )?(?:an? )?{_THING}(?: to (?:call|ring|write to|choose|speak of))?",
        rf"{_LEAD}(?:the |our |an? )?{_THING},? (?:is|are){_ADVERB}(?:n't| not| no longer| never){_ADVERB} (?:available|offered|possible|an option|on offer|provided|supported|something (?:that )?we (?:offer|do|provide)|part of (?:our|the) (?:service|range|offer))",
        rf"{_LEAD}(?:the |our |an? )?{_THING} (?:is|are){_ADVERB} unavailable",
        rf"{_LEAD}(?:the |our )?{_THING} (?:has|have|was|were){_ADVERB}(?: been)? (?:discontinued|withdrawn|dropped|scrapped|abolished|(?:closed|shut)(?: down)? for good|closed down)",
        rf"{_LEAD}no {_THING}",
        rf"{_LEAD}{_WE}(?: have|'ve)? (?:stopped|discontinued|withdrawn|withdrew|dropped|scrapped|given up|gave up|ended|closed)(?: offering| our| the| doing| providing)* {_THING}",
    )
)
_CALLED = lazy(
    rf"{_LEAD}(?:we{_ADVERB} ?{_CANT}{_ADVERB} (?:take|answer|accept)(?: any)?(?: (?:phone|telephone|customer))? calls|you{_ADVERB} (?:can't|cannot|can no longer) (?:phone|ring|telephone) us|(?:there is|there's|we have|we've got) no (?:number|phone number) (?:to call|to ring|you can call|you can ring))"
    + _TAIL
)
_COLLECTED = lazy(
    rf"{_LEAD}(?:you{_ADVERB} (?:can't|cannot|can no longer|aren't able to|are not able to) {_COLLECT}|(?:there is|there's|we have|we offer) no (?:option|way|possibility|chance) (?:to {_COLLECT}|of collecting (?:your |an |any )?orders?)|orders (?:can't|cannot|can no longer) be (?:collected|picked up)(?: (?:in person|from us|{_FROM_US}))*)"
    + _TAIL
)
_MAY_COLLECT = lazy(
    r"\b(?:collect|pick up) (?:(?:my|an|your|the) orders?|it|them)(?: (?:myself|in person|from you))?\W*\?"
)
"""How it is asked whether orders may be collected."""
_ASKED = lazy(
    r"(?:(?:hi|hello|and|so)[,!]? )?(?:(?:do|can|could) (?:you|we|i)(?: (?:also|still|ever))? (?:offer|do|have|get|use|provide|order|choose)|(?:is|are) there|have you(?: got)?)(?: (?:any|an?|the|your))? @+(?: (?:deliver(?:y|ies)|shipping|service|option|available|possible|orders))*\?"
)
_NO = lazy(
    r"(?P<lead>\W*)(?:no|not (?:currently|at (?:the moment|present)|any ?more)|sorry,? no|(?:i'm|we're) afraid not|unfortunately not|sadly not|we (?:don't|do not))(?: sorry)?[,]?"
    + _TAIL
)
_FOR_A_TIME = lazy(
    r"\b(?:if|when|while|during|until|unless|christmas|easter|holidays?|december|january|snow|strikes?|weekends?|(?:satur|sun)days?|tonight|today|temporar\w*|clos(?:ed|ure)|returns?|returned|exchanges?|repairs?|pre-?orders?|gift cards?|marketplace)\b"
)
"""Words of a time or of a matter for which alone something may not be had."""
NEEDS = (
    *("n't offer", "n't do", "n't have", "n't provide", "n't run", "n't operate", "n't supply"),
    *("n't support", "not offer", "not do ", "not have", "not provide", "not run", "longer "),
    *("no ", "closed", "shut", "available", "offered", "possible", "option", "unavailable", "discontinued"),
    *("withdrawn", "dropped", "scrapped", "stopped", "given up", "ended", "withdrew", "gave up"),
    *(" calls", "phone us", "ring us", "telephone us", "collect", "picked up", "pick up"),
    *("n't use", "n't answer", "n't monitor", "not use", "not answer", "not monitor"),
    *("never offer", "never have", "not operate", "not support", "provided", "supported"),
    *("no, ", "no.", "afraid not", "not currently", "unfortunately not", "something we", "part of"),
)  # fmt: skip


def not_offered(
    wording: Wording, article: Article, around: Around, sentence: str
) -> Iterator[Claim]:
    """What a sentence says that the shop doesn't have, though the policy has facts of it."""
    text = lowered(sentence)
    if text.rstrip().endswith("?"):
        return
    denied = (
        *_denied(wording, as_ours(wording.policy, text)),
        *_answered_no(wording, around, text),
    )
    if denied and not _is_of_a_case(wording, article, around, text):
        for key, span in dict.fromkeys(denied):
            yield claimed(article, around, sentence, (key,), Absent(), span)


def _denied(wording: Wording, text: str) -> Iterator[tuple[str, Span]]:
    things = _things(wording, text)
    masked = blanked(text, [span for _, span in things], by="@")
    for pattern in _DENIALS if things else ():
        for match in pattern.finditer(masked):
            for key, span in things:
                if match.start() <= span.start and span.end <= match.end():
                    yield key, _words(match)
    had = _had(wording)
    for pattern, name in (_CALLED, "phone"), (_COLLECTED, "collection"):
        for found in pattern.finditer(text) if name in had else ():
            yield had[name], _words(found)


def _answered_no(wording: Wording, around: Around, text: str) -> Iterator[tuple[str, Span]]:
    """What a "no" denies that answers whether there is such a thing."""
    no = _NO.match(text) if around.asked else None
    things = _things(wording, around.asked) if no else ()
    asked = blanked(around.asked, [span for _, span in things], by="@")
    if no and len(things) == 1 and _ASKED.fullmatch(asked.strip()):
        yield things[0][0], _words(no)


def _words(match: re.Match[str]) -> Span:
    """What was found without what leads to it and the blanks behind it."""
    return Span(match.end("lead"), match.start() + len(match[0].rstrip()))


def _is_of_a_case(wording: Wording, article: Article, around: Around, text: str) -> bool:
    """Whether a sentence, or what it stands in, is for some customers, goods or times only."""
    if article.applies_to.ordered or any(
        key not in _OWN_SCOPES for key, _ in article.applies_to.terms
    ):
        return True
    if around.asked and not (_things(wording, around.asked) or _MAY_COLLECT.search(around.asked)):
        return True
    near = (text, around.label, *around.texts)
    return any(map(_FOR_A_TIME.search, near)) or any(
        case and not case.is_thing for case in (restriction(wording, each) for each in near)
    )


_OWN_SCOPES = ("method", "channel")


def _things(wording: Wording, text: str) -> Sequence[tuple[str, Span]]:
    """What a text names that the shop may have: the fact by which a finding names it, and where."""
    found: dict[Span, str] = {}
    twice: set[Span] = set()
    had = _had(wording)
    for one in named(wording.methods, text):
        key, span = had.get(f"{_METHOD}{one.name.value}"), Span(one.start, one.end)
        if key and not one.name.is_country:
            twice |= {span} if found.get(span, key) != key else set()
            found[span] = key
    for name, pattern in _THINGS:
        if name in had and (match := pattern.search(text)):
            found[Span(*match.span())] = had[name]
    return [(key, span) for span, key in found.items() if span not in twice]


_METHOD = "delivery.methods."


# Every sentence asks for it.
@lru_cache(maxsize=4)
def _had(wording: Wording) -> Mapping[str, str]:
    """What the shop has: the fact by which a finding names it.

    By the group of a method, a word of the only channel that has it in its name, or "collection".
    """
    policy = wording.policy
    groups = {f"{_METHOD}{one}": f"{_METHOD}{one}" for one in policy.ids("delivery.methods")}
    groups["collection"] = "delivery.collection"
    for name in _CHANNELS:
        ids = [one for one in policy.ids("contact.channels") if name in one.split("_")]
        if len(ids) == 1:
            groups[name] = f"contact.channels.{ids[0]}"
    keys = ((name, f"{group}.{last}") for name, group in groups.items() for last in _FIRST)
    had: dict[str, str] = {}
    for name, key in keys:
        if key in policy.facts and policy.facts[key].value is not None:
            had.setdefault(name, key)
    return had
