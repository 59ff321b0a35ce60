"""The event from which a sentence counts a time, in the policy's words."""

from __future__ import annotations

import re

from kbgen.claims.patterns import lazy

_EVENTS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, lazy(pattern))
    for name, pattern in (
        ("notice", r"(?:tell|telling|told|let|letting|notif\w+|cancel\w*|withdr\w+|inform\w*)"),
        ("receipt", r"(?:(?:we|we've|us) (?:receiv|get|got|have receiv|have got|have (?:it|the|your)|check|book|scan)|our (?:warehouse|returns)|warehouse|when we|we've(?! (?:already |just )?(?:posted|sent|shipped|dispatched|despatched|handed))|(?:get|gets|getting|got|hav(?:e|ing)) (?:it|them|(?:your|the) [\w-]+) back|it (?:reaches|arrives|gets) (?:back )?(?:to|at|with) us|(?:the|your|a) returns?\b|returned (?:item|goods|parcel)|receipt of (?:the|your) (?:return|item|goods|parcel))"),
        ("arrival", r"(?:arriv\w*|receipt\b(?! of (?:the|your) (?:return|item|goods|parcel)))"),
        ("dispatch", r"(?:(?:your |the |an )?(?:order|parcel|purchase)s? (?:is |was |has been |were )?(?:shipped|dispatched|sent|posted|left us)|dispatch\w*|despatch\w*|ship(?:s|ped|ping|ment)?\b|sent\b|leav\w+ (?:us|our)|left (?:us|our)|posted|on its way|(?:we|i) (?:post|send|ship|dispatch|despatch) (?:it|them|(?:(?:your|the|an?) )?(?:order|parcel|package|goods)s?)\b|we hand (?:it|them) (?:to|over))"),
        ("delivery", r"(?:deliver\w*|receiv\w+\b(?! (?:your|the|a) return)|get(?:ting)? (?:it|them|(?:your|the)(?! returns?\b))|reach\w* you|collect(?:ing|ion|ed)?\b|it comes|turns up)"),
        ("order", r"(?:(?<!item of the )(?<!item of your )(?<!part of the )(?<!part of your )order\w*\b(?! (?:(?:has |have )?arriv|(?:has |have )?reach|comes\b|came\b|gets? (?:here|there|to you)|lands\b|turns up|is with you))|purchas\w*|buy\w*|bought|placing|checkout|payment|sale\b)"),
        ("joining", r"(?:join\w*|sign\w* up|start of)"),
    )
)  # fmt: skip
_START = lazy(
    r"§[\"'’”)]*\s?(?:,\s)?(?:(?:starting|counted|counting|calculated|beginning|running|measured)\s)?(?:from|of|after|since|following|once|when|as soon as|on from)\s(?P<what>(?:(?!\b(?:to (?:return|send|change|decide|bring|get|exchange|swap|let|tell|report|cancel|claim|make|try|use)|and|or|but|if|unless|before|for an?|(?<!day )(?<!date )(?<!time )(?<!moment )that|who|warranty|guarantee|we'll|we will|you'll|you will|you have|you've got|you can|you may|you must|you should|please|we (?:can|may|could|might)\b|to (?:issue|refund))\b)[^.;,:§()]){1,60})"
)
_BEFORE = lazy(
    r"\b(?:from|after|following|once|when|as soon as|of)\s(?P<what>[^.;,:§()]{1,60}?),?\s(?:you have|you've got|you get|we|it|there|your|the|and|then|please|they)?\s?[^.;§]{0,30}§"
)
_GOT = lazy(r"(?:receiving|getting|having received|having got)\b")
_OURS = lazy(r"\b(?:we|i)(?:'ll)?\b[^.;§]*§")
"""Who gets something is not said: "we refund you within 5 days of getting it", "of it" by either."""
_SAME = {
    "purchase": "order",
    "checkout": "order",
    "ready message": "ready message",
    "payment": "order",
}


def start_event(sentence: str) -> tuple[str, str]:
    """The event behind the quantity `§`, and the sentence without the words that name it."""
    match = _START.search(sentence)
    if not match:
        return "", sentence
    what = match["what"]
    found = {
        event.start(): name
        for name, pattern in reversed(_EVENTS)
        for event in [pattern.search(what)]
        if event
    }
    if not found:
        return "", sentence
    event = found[min(found)]
    if event == "delivery" and _GOT.match(what) and _OURS.search(sentence):
        event = "arrival"
    at, end = match.start() + 1, match.end()
    return event, sentence[:at] + " " * (end - at) + sentence[end:]


_ANYWHERE = lazy(
    r"\b(?:from|after|of|since|following)\s(?:the\s)?(?:(?:date|day|time|moment)\s(?:of\s)?)?(?:your\s|you\s|the\s)?"
    r"(?:delivery|receipt|purchase|dispatch|ordering|order date|receiving (?:it|your order|the goods|them))\b"
)


def without_events(sentence: str) -> str:
    """A sentence without the events from which anything in it is counted."""
    return _ANYWHERE.sub(lambda match: " " * len(match.group()), sentence)


def same_event(said: str, known: str) -> bool:
    """Whether the policy's event may be the one that a sentence names."""
    known = known.lower()
    known = _SAME.get(known, known)
    if said == "arrival":
        return known not in ("order", "dispatch", "notice", "joining")
    named = next((name for name, pattern in _EVENTS if pattern.search(known)), known)
    return said in (known, named)
