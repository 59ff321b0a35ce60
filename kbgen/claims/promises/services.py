"""Where a sentence says that one delivery method goes: "lockers are only available in the UK".

Texts are in small letters with plain apostrophes; `@` stands for the method.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kbgen.claims.promises.destinations import DENIED, ENDS
from kbgen.claims.quantity import Reach
from kbgen.claims.topics.wording import Named, Wording, named
from kbgen.load.marks import Span

_NO = r"(?:don't|do not|doesn't|does not|can't|cannot|can not|no longer|never)"
_ADVERBS = r"(?:also |now |still |currently |always )*"
_KIND = r"(?:(?:parcels?|delivery|deliveries|orders?|service|services|shipping|post|mail|letters?|addresses|boxes|points?) )?"
_TO = r"(?:only )?(?:to|in|within|for|across|inside|throughout)"
_WHERE = r"(?P<where>[^.;:!?()]{2,80})"
_GOES = tuple(
    re.compile(pattern)
    for pattern in (
        rf"@ {_KIND}(?:is|are)(?:n't| not| no longer)? (?:only )?{_ADVERBS}(?:available|possible|offered|on offer|an option) {_TO} {_WHERE}",
        rf"@ {_KIND}(?:is|are)(?:n't| not)? (?:only )?for {_WHERE}",
        rf"@ {_KIND}(?:{_NO} )?(?:only )?{_ADVERBS}(?:delivers?|goes?|ships?|travels?|runs?) {_TO} {_WHERE}",
        rf"\bwe (?:{_NO} )?(?:only )?{_ADVERBS}(?:deliver|ship|send|post|offer|run|have|provide) (?:[\w']+ ){{0,3}}?(?:by |via |with |using )?(?:an? |the |our )?@ {_KIND}{_TO} {_WHERE}",
        rf"\byou (?:can|may|can't|cannot)(?: only| also)* (?:choose|use|have|get|pick|order|select) (?:an? |the |our )?@ {_KIND}{_TO} {_WHERE}",
        rf"^\W*(?:the |our )?@ ?{_KIND}?: (?P<list>[^.;:!?()]{{2,80}})$",
    )
)  # fmt: skip
_FOLK = r"\b(?:customers?|people|readers|friends|addresses|orders|parcels|homes|households)"
_CHOOSE = r"(?:choose|use|have|get|pick|order|select|(?:be|have (?:it|them) )?(?:sent|shipped|posted|delivered) (?:by|via|with)|go by)"
_FOR = re.compile(
    rf"{_FOLK} (?:living |based )?(?:in|to|from) (?P<where>[^.;:!?()]{{2,60}}?),? (?:can|may|could)(?P<no>'t|n't|not| not)? (?:(?:also|now|always|too|as well) )*(?:be )?{_CHOOSE} (?:an? |the |our )?@"
    rf"|\b(?:can|may)(?P<never>not| not)?,? (?:also )?(?:in the case of|for) (?:our )?{_FOLK} (?:in|to|from) (?P<there>[^.;:!?()]{{2,60}}?),? be (?:sent|shipped|posted|delivered) (?:by|via|with) (?:an? |the |our )?@"
)
"""Who may have it sent so: "customers in Austria can choose the express shipment"."""
_ONLY = re.compile(r"\b(?:only|exclusively|solely|just)\b")
_AND = re.compile(r"\s*(?:,| as well as(?: to| in)? | and | or |&|/)\s*")


def service_destinations(wording: Wording, sentence: str) -> Iterator[tuple[Reach, Span]]:
    """The countries that a method is said to go to or not, each with the words that say so.

    None where more than one method is named, or one of which the policy has no countries.
    """
    found = _services(wording, sentence)
    methods = {one.name.value for one in found}
    if (
        len(methods) != 1
        or f"delivery.methods.{methods.pop()}.countries" not in wording.policy.facts
    ):
        return
    if not wording.countries_in(sentence):
        return
    for one in found:
        masked = f"{sentence[: one.start]}@{sentence[one.end :]}"
        if match := _FOR.search(masked):
            yield from _chosen(wording, match, one)
            return
        for pattern in _GOES:
            if match := pattern.search(masked):
                shift = one.end - one.start - 1
                where = match.groupdict().get("where") or match.groupdict().get("list") or ""
                span = Span(match.start(), match.end() + shift)
                yield from _reach(wording, match, where, span)
                return


def _chosen(wording: Wording, match: re.Match[str], method: Named) -> Iterator[tuple[Reach, Span]]:
    """The countries whose customers are said to have a method to choose, or not."""
    group = "where" if match["where"] else "there"
    parts = [part for part in _AND.split(match[group]) if not _BESIDE.fullmatch(part)]
    countries = tuple(filter(None, (_country(wording, part) for part in parts)))
    if countries and len(countries) == len(parts):
        denied = bool(match["no"] or match["never"])
        shift = method.end - method.start - 1 if method.start < match.start() else 0
        yield (
            Reach(countries, is_yes=not denied),
            Span(match.start() + shift, match.end(group) + shift),
        )


_BESIDE = re.compile(
    r"(?:\W|\b(?:in|to|the|only|both|all|of|mainland|continental|addresses|customers|orders|too|as|well|now|currently|at|present|moment|alone|also|either|within)\b)*"
)
"""What may stand beside a country's name in a list of nothing but countries."""


def _country(wording: Wording, part: str) -> str:
    """The country that a part of a list names and nothing else; nothing for "Ireland's bigger towns"."""
    # "The US" is a country only behind such a word.
    part = f"in {part}"
    found = wording.countries_in(part)
    if len(found) != 1:
        return ""
    code, _ = found[0]
    name = next(name for name in wording.countries if name.value == code)
    return code if _BESIDE.fullmatch(name.pattern.sub(" ", part)) else ""


_PLAIN = re.compile(r"(?:post|parcel|courier|mail|letter|deliver|ship|van)\w*")


def is_of_a_service(wording: Wording, sentence: str) -> bool:
    """Whether a sentence names a method by more than a word for all that is sent: "express"."""
    found = (sentence[one.start : one.end] for one in _services(wording, sentence))
    return any(not _PLAIN.fullmatch(name) for name in found)


def _services(wording: Wording, sentence: str) -> list[Named]:
    """The methods that a sentence names by more than the name of a country."""
    return [
        one
        for one in named(wording.methods, sentence)
        if not one.name.is_country and not wording.countries_in(sentence[one.start : one.end])
    ]


def _reach(
    wording: Wording, match: re.Match[str], where: str, span: Span
) -> Iterator[tuple[Reach, Span]]:
    stop = ENDS.search(where)
    where = where[: stop.start()] if stop else where
    parts = [part for part in _AND.split(where) if not _BESIDE.fullmatch(part)]
    countries = tuple(filter(None, (_country(wording, part) for part in parts)))
    if not countries or len(countries) < len(parts):
        return
    is_list = bool(match.groupdict().get("list"))
    clause = "" if is_list else match.group()[: -len(match["where"])]
    if DENIED.search(clause):
        yield Reach(countries, is_yes=False), span
        return
    # Another line of the list may name more countries for the same method.
    if not is_list and _ONLY.search(match.group()):
        yield Reach(countries, is_yes=False, is_outside=True), span
    yield Reach(countries, is_yes=True), span
