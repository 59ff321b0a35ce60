"""Whether a sentence says that parcels are tracked.

Patterns read a sentence in small letters with plain apostrophes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kbgen.claims.patterns import lazy
from kbgen.claims.promises.completed import Completed
from kbgen.claims.promises.destinations import DENIED
from kbgen.claims.topics.wording import Named, Wording, named
from kbgen.load.marks import Span

_TRACKED = lazy(
    r"\b(?P<not>un)?(?:tracked|trackable)\b(?! (?:delivery|service|parcel|shipping|\d|48|24|mail|post|return|method|option|standard|express|and signed))"
    r"|\b(?:is|are|it's|they're) (?:an? )?(?:fully )?tracked (?:service|delivery|method)\b|\b(?:go|goes|travel|travels|sent|shipped|posted|come|comes) (?:by|via|with|on|as) (?:an? |our )?(?:fully )?tracked (?:\w+ )?(?:service|delivery|method|mail|post)\b|\b(?:be|can) (?:be )?(?:tracked|followed)\b|\btrack (?:it|your|our|them|its|every|each|any|all)\b(?! [\w']+ (?:status|progress)\b)|\byou (?:can|can't) track (?!down\b|record)[\w -]{3,24}(?=[.;]|\W*$)|\bcan (?:also |always )?follow (?:your|the|its|every|each|a)\b|\bfollow (?:your|the|every|each) (?:parcel|letter|order|package|delivery|box|shipment)(?=[.,;:!]| (?:online|live|here|there|on|with|via|by|from|all|every|step|in)\b)|\b(?:can|can't|cannot|could|able to)(?: also| always)? (?:track|follow) (?:a|an|the|my)\b|\btrack ?(?:&|and|n|'n') ?trace(?: (?:code|number|link))?\b|\b(?:tracking(?: number| link| code| details)?)\b"
)

_SENT = lazy(
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
        refused = _REFUSED.match(sentence, match.end())
        if (
            (denied or refused)
            and _NO_PARCEL.search(sentence)
            and not named(wording.methods, sentence)
        ):
            return
        end = refused.end() if refused else match.end()
        yield not (denied or refused), Span(match.start(), end)


_NO_PARCEL = lazy(
    r"\b(?:letters|samples?|swatch(?:es)?|catalogues?|brochures?|postcards?|ordinary (?:post|mail)|gift (?:cards|vouchers))\b"
)
"""What goes otherwise than parcels do."""
_UNLESS = lazy(r"\bunless\b[^.;,]*$")
_REFUSED = lazy(
    r"(?: (?:of|for|on|with) [\w' -]{2,40}?)? (?:is|are)(?:n't| not| never| no longer)(?: (?:unfortunately|currently|yet|at present))* (?:offered|available|possible|included|provided|foreseen|part|something)\b"
    r"|(?: (?:of|for|on|with) [\w' -]{2,40}?)? (?:is|are) (?:(?:unfortunately|currently|at present|sadly) )(?:not|unavailable)\b"
)
"""What denies a tracking behind the word for it: "a tracking of the parcel is not offered"."""
_WITHOUT = lazy(r"\bwithout (?:an? |any |its own )?track")
_HEAD = lazy(
    r"(?!.*\b(?:is|are|has|have|gets?|comes?|goes|with|no|not|without|includ\w+|available|free|always|never|all|every|full|fully|yes)\b)[^.:;!?,]{0,48}"
)
"""What is only a title: "Tracking your parcel"."""


_IT = r"(?:it|them|this|that|these|those|each|each one|each of (?:them|these|those)|yours)"
_THEY = r"(?:it|they|these|those|this|yours|(?:each|every) (?:one|letter|parcel|envelope)(?: of (?:them|these|those))?|(?:each|all|both) of (?:them|these|those)|each)"
_CODE = r"track(?:ing|[- ](?:and|&)[- ]trace)(?: ?(?:numbers?|codes?|links?|details|reference))?"
_WITH_IT = lazy(
    rf"\b{_CODE} (?:comes? |goes |included |provided )?(?:with|on|for|in) {_IT}(?=\W*$|[.,;:!–—]| (?:so|and|but|too|either|as|at|all|though|because|since|i'm|either|whatsoever)\b)"
    rf"|(?:^\W*|[,;:–—] |\b(?:and|but|so) ){_THEY}(?:'s|'re| is| are| isn't| aren't| comes?| goes?| travels?| has| have| gets?| includes?| carries| carry| doesn't| don't| can't| cannot| can)(?: (?:not|also|all|always|both|fully|even|still|never|be|have|come|with|carry|include|get|no|an?|its|their|own|free|full|any))* (?:(?:tracked|trackable|untracked|followed)(?: (?:service|delivery|method|post|mail))?|{_CODE})\b(?! (?:by|with) [a-z]+ only)"
    r"|(?:^\W*|[,;:–—] |\b(?:and|but|so) )you(?:'ll| will| can| can't| cannot| won't| do not| don't)(?: (?:also|always|even|be|able|to))* (?:follow|track|watch) (?:the|your|its|their) (?:van|driver|lorry|truck|courier|parcels?|delivery|crew|package)\b"
    rf"|(?:^\W*|[,;:–—] |\b(?:and|but|so) )(?:you|we)(?:'ll| will| can| can't| cannot| won't| don't| do not)?(?: (?:also|always|even|still|be|able|not|to))* track {_IT}\b"
)
"""Words that say of what stands before whether it is tracked."""
_BEHIND_QUESTION = lazy(
    rf"\W*(?:(?:then|in that case|yes|good news|no problem|sorry|in which case),? )?(?:but )?(?:you(?:'ll| will| do| also| don't| won't)?|we(?:'ll| will| also| don't| do not| won't)?|there(?:'s| is| will be| isn't))(?: (?:also|always|even|still|not|get|have|receive|find|be|send|sent|e-?mail|text|give|given|you|will|it))* (?:an? |your |no |any |the )?(?:own )?{_CODE}\b"
)
"""How the one goes on that is told to those whose parcel goes by the service in the question."""
_GOES_BY = lazy(
    r"\W*(?:(?:is|was|did|has|have|are) (?:it|this|your (?:order|parcel|package|post)|you) )?(?:sent|send|sending|going|gone|goes|went|go|coming|come|ordered|ordering|chose|chosen|choose|choosing|pick|picked|picking|paid|paying|using|used|opted|opting|going|posted|shipped|delivered|arriving)\b[^?]*\?\W*"
)
"""A question for those whose order goes by a service."""
_NOT_OF_IT = lazy(
    r"\b(?:if|unless|until|when|want|wants|need|needs|like|prefer|rather|extra|add|adding|optional|option|upgrade|choose|pick|pay|paid|most|some|usually|often|sometimes|only|except\w*|returns?|returned|used to|soon|from (?:next|january|february|march|april|may|june|july|august|september|october|november|december))\b|[£$€\d]"
)
"""Words of a case or of something beside it."""
_NOT_ONE = lazy(
    r"\b(?:than|unlike|instead|rather|not|never|no longer|except\w*|apart from|other than|whether|or|returns?|returned|back|used to|too (?:big|large|heavy|thick|fat|long)|bigger|anything else|everything else)\b|n't\b"
)
"""Words of a sentence that may speak of another service than the one that it names."""


def tracked_by_name(wording: Wording, text: str, before: str) -> Iterator[Completed]:
    """What a sentence says of the one delivery method that the sentence before names, with its name.

    "You get a tracking number with it" behind "small things go by letter post".
    """
    if (
        not any(map(text.__contains__, ("track", "follow", "watch")))
        or not before
        or text.rstrip().endswith("?")
    ):
        return
    one = _only(named(wording.methods, before))
    if one is None or _NOT_ONE.search(before):
        return
    match = _told_of(text, before, one)
    said = text[: match.end()] if match else ""
    if match and not (_NOT_OF_IT.search(said) or named(wording.methods, said)):
        not_ = "not " if DENIED.search(said) or "untracked" in said else ""
        name = before[one.start : one.end]
        yield Completed(f"{name} shipments are {not_}tracked", 0, Span(match.start(), match.end()))


_ONLY = (
    lazy(
        r"\W*(?:only (?:our )?(?P<one>[a-z' -]{3,40}?)(?: (?:parcels?|orders?|packages?|deliver(?:y|ies)|shipments?|post))* (?:is|are|can be|comes? with|has|have|includes?|gets?|goes)(?: an?| full| fully)? (?:track(?:ed|able)|tracking(?: (?:numbers?|codes?|links?|details|information))?)|(?:(?:parcel|order|online) )?tracking (?:is )?(?:available |offered |included |provided |possible |comes )?only (?:available |offered |included |provided |possible )?(?:for|with|on|by) (?P<two>[a-z' -]{3,40}?)(?: (?:parcels?|orders?|packages?|deliver(?:y|ies)|shipments?|post))*)(?=\W*$)"
    ),
    lazy(
        r"\W*(?:(?:parcel|order|online) )?tracking (?:is )?(?:available |offered |included |provided |possible |comes )(?:for|with|on) (?P<one>[a-z' -]{3,40}?)(?: (?:parcels?|orders?|packages?|deliver(?:y|ies)|shipments?|post))* only(?=\W*$)"
    ),
)
"""What says that nothing is tracked but what goes by one method."""


def only_one_tracked(wording: Wording, text: str) -> Iterator[Completed]:
    """What a sentence says of the other methods where it has only one of them tracked.

    "Only express parcels can be tracked" says it of all that go to the same countries.
    """
    if "track" not in text or "only" not in text:
        return
    match = next(filter(None, (one.match(text) for one in _ONLY)), None)
    one = _only(named(wording.methods, text[: match.end()])) if match else None
    if match is None or one is None or _OTHERS_TOO.search(text):
        return
    served = wording.served(one.name.value)
    others = [id_ for id_ in wording.policy.ids("delivery.methods") if id_ != one.name.value]
    for id_ in others:
        name = wording.policy.get(f"delivery.methods.{id_}.name")
        if name and wording.served(id_) == served:
            told = name.written.lower()
            span = Span(match.start(), match.end())
            yield Completed(f"{told} shipments are not tracked", 0, span)
            return


_OTHERS_TOO = lazy(r"\b(?:and|or|returns?|returned)\b")


def _told_of(text: str, before: str, one: Named) -> re.Match[str] | None:
    """The words of a sentence that tell of what goes by the method named before whether it is tracked."""
    if before.endswith("?"):
        return _BEHIND_QUESTION.match(text) if _GOES_BY.fullmatch(before) else None
    if match := _WITH_IT.search(text):
        return match
    match = _BEHIND_QUESTION.match(text) or _CODE_TOLD.match(text)
    if match is None or not _GOING.search(before[: one.start]):
        return None
    rest = _LEAVES.sub("", text)
    return (
        None
        if _NOT_OF_IT.search(rest) or _OTHERS.search(rest) or _SOMETIMES.search(before)
        else match
    )


_GOING = lazy(
    r"\b(?:go(?:es)?|travels?|sent|send|posts?|posted|ships?|shipped|mail(?:ed)?|leaves?|comes?|delivered)\b[^.;:]{0,40}?\b(?:by|via|with|in|as|using|through)(?: our| the| an?)? $"
)
"""What says that something goes by the method that follows."""
_CODE_TOLD = lazy(
    rf"\W*(?:(?:the|your|a) {_CODE} (?:is|are|comes?|will|stands|can be found|goes|arrives|follows)\b(?! (?:for|only|possible)\b)|(?:you can |please |just |do |simply )?(?:follow|track|watch) (?:{_IT}|your \w+)(?=\W*$|[.,;:!]| (?:online|live|here|there|on|with|via|by|from|all|every|step|in)\b))"
)
_LEAVES = lazy(
    r"\b(?:when|once|as soon as|after|the moment|the minute) (?:it|they|your \w+|we|the \w+)(?:'s|'ve|'re)? [^.;,]*"
)
"""The moment of which a number is sent, which is no case."""
_SOMETIMES = lazy(r"\b(?:most|some|usually|often|sometimes|mainly|mostly|may|might|many)\b")
_OTHERS = lazy(
    rf"\b(?:bigger|larger|heavier|thicker|other|others|else|rest|for (?!{_IT})[a-z]+)\b|{_SOMETIMES.pattern}"
)


def _only(found: Sequence[Named]) -> Named | None:
    """The one method that some names are of; None where they are of more or of none."""
    return found[0] if len({each.name.value for each in found}) == 1 else None
