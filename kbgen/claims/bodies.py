"""Hours that a sentence gives of a body or person whom it names: "Citizens Advice runs a helpline …".

Such a name shows only in its capital letters, so the text is read as it is written.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kbgen.claims.marking import lowered
from kbgen.claims.quantity import Quantity, StatedHours
from kbgen.claims.sentences import sentences
from kbgen.claims.wording import Wording

_CAPITAL = r"[A-Z][\w'’&.-]*"
_TITLED = rf"(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Rev)\.? {_CAPITAL}(?: {_CAPITAL})?"
_SEVERAL = rf"{_CAPITAL}(?: (?:(?:of|for|and|the|&) ){{0,2}}{_CAPITAL})+"
_INITIALS = r"[A-Z]{3,6}"
_DOES = (
    r"(?:also |only |now |usually |always )?(?:is|are|can|will|has|have|may|runs?|opens?|closes?|offers?|teach(?:es)?|works?|answers?|takes?|gives?"
    r"|provides?|operates?|holds?|keeps?|serves?|staffs?|sees?|meets?|visits?|comes?|mans|advises?|helps?|says?|accepts?|lists?|publish(?:es)?)\b"
)
_BODY = re.compile(
    r"(?:^\W*|[,;:—–(] ?|\b(?:and|but|while|or) )"
    rf"(?:(?P<titled>{_TITLED})|(?:[Tt]he )?(?P<name>{_SEVERAL}|{_INITIALS})(?:['’]s(?: [a-z-]+){{1,3}})?"
    rf"|[Tt]he (?P<initials>{_INITIALS})(?: [a-z-]+){{1,2}}) {_DOES}"
)
_GOES_ON = re.compile(r"\W*(?:they|he|she|it|their|his|her|its)\b", re.IGNORECASE)
_OURS = re.compile(
    r"\b(?:we|we're|we'll|us|our|the (?:phones?|shop|store|showroom|office|chat|desk|counter|lines?))\b"
)
_PLAIN = re.compile(
    r"\b(?:customers?|clients?|guests?|care|services?|support|sales|trade|accounts?|parts|click|collect(?:ion)?|orders?|returns?|repairs?|desk|counter"
    r"|dep(?:artmen)?t|team|lines?|helpline|hotline|tel|telephone|phones?|calls?|chat|live|web|online|whatsapp|facebook|messenger|instagram|e-?mails?|text|sms"
    r"|stores?|shops?|showrooms?|studio|gallery|warehouse|offices?|hq|head|branch|workshop|opening|hours|times|doors?|open|contact|help"
    r"|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:days?)?|weekdays?|weekends?|public|bank|holidays?|christmas|easter|eve|day|year|summer|winter|spring|autumn"
    r"|january|february|march|april|june|july|august|september|october|november|december|gmt|bst|utc|cet|faqs?|vip|usa|uk|eu"
    r"|street|st|lane|road|rd|avenue|square|quay|hill|park|house|mill|yard|row|place|close|court|way|wharf|gate|green|arcade|mall|cent(?:re|er))\b"
)
"""Words of what a shop has of its own, of days and of places: no names of others."""


def without_others(wording: Wording, text: str, found: Sequence[Quantity]) -> list[Quantity]:
    """What is found in a text without the hours of bodies and persons that aren't the shop's."""
    if not any(isinstance(one.value, StatedHours) for one in found):
        return list(found)
    spans = sentences(text)
    kept: list[Quantity] = []
    for one in found:
        told = [
            text[each.start : min(each.end, one.span.start)]
            for each in spans
            if each.start <= one.span.start
        ]
        if not (isinstance(one.value, StatedHours) and _is_of_another(wording, told)):
            kept.append(one)
    return kept


def _is_of_another(wording: Wording, told: Sequence[str]) -> bool:
    """Whether the last of some sentences, up to the hours, is about somebody else."""
    for number, sentence in enumerate(reversed(told)):
        if number and not _GOES_ON.match(told[-number]):
            return False
        if _OURS.search(lowered(sentence)):
            return False
        bodies = list(_BODY.finditer(sentence))
        if bodies:
            return all(_is_foreign(wording, body) for body in bodies)
    return False


def _is_foreign(wording: Wording, body: re.Match[str]) -> bool:
    if body["titled"]:
        return True
    name = lowered(body["name"] or body["initials"])
    if _PLAIN.search(name) or any(
        one.pattern.search(name) for one in (*wording.channels, *wording.levels)
    ):
        return False
    own = wording.policy.get("business.name")
    own_words = set(re.findall(r"\w+", lowered(own.written))) if own else set()
    return not own_words.intersection(re.findall(r"\w{3,}", name))
