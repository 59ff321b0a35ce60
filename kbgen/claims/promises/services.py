"""Where a sentence says that one delivery method goes: "lockers are only available in the UK".

Texts are in small letters with plain apostrophes; in patterns `@` stands for the method and `#` for
countries, one or several in a row.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kbgen.claims.patterns import lazy
from kbgen.claims.promises.completed import Completed
from kbgen.claims.promises.destinations import DENIED
from kbgen.claims.quantity import Reach
from kbgen.claims.topics.wording import Named, Wording, named
from kbgen.load.marks import Span

_KIND = r"(?: (?:parcels?|delivery|deliveries|orders?|services?|shipping|post|mail|letters?|boxes|points?|options?|method))?"
_HOW = r"(?: (?:only|just|also|now|still|currently|always|even|sadly|unfortunately|alas|yet|unhappily|regrettably|exclusively|solely|at present|at the moment|for now|happily|out|over|across|up|down|as far as|all the way|anywhere|everywhere|direct|directly|straight|on))*"
_NOT = r"(?:n't| not| never| no longer)?"
_AUX = rf"(?:{_HOW} (?:can't|won't|cannot|(?:can|may|could|will|does|do|must|should|shall|would)(?:n't)?){_NOT}|{_HOW} never)?"
_TO = r"(?:to|in|into|within|for|across|inside|throughout|on|of)"
_GO = r"(?:goes|go|comes?|travels?|ships?|delivers?|runs?|cross(?:es)?|flies|fly|gets?|extends?|work|works|appl(?:y|ies)|leaves?|head|heads|sails?|drives?)"
_COVERS = r"(?:covers?|serves?|reach(?:es)?|includes?|suppl(?:y|ies))"
_AVAILABLE = r"(?:available|possible|offered|on offer|an option|there|open|valid|meant|intended|made|provided|limited|restricted|confined|reserved)"
_CHOSEN = r"(?:chosen|picked|selected|used|ordered|booked|had|requested|taken|sent|shipped|offered)"
_CHOOSE = r"(?:choose|pick|select|use|have|get|take|order|book|request|go for|opt for|ask for|send(?: it)? by|go by)"
_ANY = r"(?:an? |the |our |your |any |by |via |with |using )*"
_FOLK = r"(?:(?:any|all|every|most) )?(?:customers?|people|readers|friends|(?:(?:street|home|postal|delivery|shipping|private) )?address(?:es)?|(?:letter|mail) ?box(?:es)?|doorsteps?|doors?|orders|parcels|homes|households|buyers|shoppers|folks?|those|anyone|anybody|destinations|delivery|deliveries|you)"
_LIVING = r"(?: (?:living|based|who live|who are|out|over|up|down))?"
_SAYING = tuple(
    lazy(pattern)
    for pattern in (
        rf"@{_KIND}{_AUX}{_HOW} (?:{_GO}{_HOW} {_TO}|{_COVERS}){_HOW}(?: {_FOLK}{_LIVING} (?:in|to|from))? #",
        rf"@{_KIND}(?:(?: [–—-]|:|,) it)?(?: |(?<=it)')(?:is|s|are|was|were|will be|remains?|stays?){_NOT}{_HOW}(?: {_AVAILABLE}{_HOW})? (?:to|in|within|for|across|throughout)(?: {_FOLK}{_LIVING} (?:in|to|from))? #",
        rf"@{_KIND}{_AUX}{_HOW} be{_HOW} {_CHOSEN}{_HOW} (?:to|for|in|within)(?: {_FOLK}{_LIVING} (?:in|to|from))? #",
        rf"\b(?:we|i)(?P<no>{_AUX}| don't| do not){_HOW} (?:deliver|ship|send|post|offer|run|have|provide)(?: [\w']+){{0,3}}? {_ANY}@{_KIND}{_HOW} {_TO} #",
        rf"\b(?:you|{_FOLK}(?: (?:up|down|over|out|across) [a-z]+(?: [a-z]+)?)?){_AUX}{_HOW} {_CHOOSE} {_ANY}@{_KIND}(?: at (?:the )?check-?out)?{_HOW} (?:to|in|for|within)(?: an?)?(?: {_FOLK}{_LIVING} (?:in|to|from))? #",
        rf"^\W*(?:{_FOLK}{_LIVING} )?(?:in|to|from|for) #[^.;:!@#]{{0,24}}[,:?–—-]+ (?:(?:then|yes|no|sorry),? )?(?:you{_AUX}{_HOW} {_CHOOSE} {_ANY}@|{_ANY}@{_KIND} (?:is|are){_NOT}{_HOW} {_AVAILABLE}\b)",
        rf"\b{_FOLK}{_LIVING} (?:in|to|from) #,?{_AUX},?{_HOW} (?:be )?(?:{_CHOOSE}|(?:have (?:it|them) )?{_CHOSEN}(?: {_TO})?|posted(?: by)?|delivered(?: by)?) {_ANY}@",
        rf"\b(?:can|may){_NOT},? (?:also )?(?:in the case of|for) (?:our )?{_FOLK} (?:in|to|from) #,? be (?:sent|shipped|posted|delivered) {_ANY}@",
        rf"\b(?:destinations|countries|places)(?: served)? (?:of|for|by|with|on) {_ANY}@{_KIND}(?: are| is)?:? #",
        rf"^\W*(?:the |our )?@{_KIND}: #(?=[^a-z]*$)",
        rf"@{_KIND} (?:to|in|within) # (?:is|are){_NOT}{_HOW} (?:possible|available|offered|an option)\b",
    )
)
_LIMITED = lazy(r"\b(?:only|just|exclusively|solely|limited|restricted|confined|reserved)\b")
_ALONE = lazy(r",? (?:only|alone|and nowhere else|exclusively|solely)\b")
_APART = lazy(
    r"\b(?:except\w*|excluding|other than|apart from|outside|beyond|rest of|parts? of|most of|corners? of|regions? of|some|unlike|elsewhere|slot|"
    r"if|unless|until|when|only if|large|heavy|bulky|certain|samples?|returns?|returned|back|repairs?|track\w*|customs|used to|soon|from (?:january|february|march|april|may|june|july|august|september|october|november|december|next))\b"
)
"""Words of a part, of a case and of what isn't where parcels go."""


@dataclass(frozen=True)
class _Masked:
    """A sentence with signs for a method and for countries."""

    text: str
    places: tuple[Span, ...]
    """Where each of its characters stands in the sentence."""
    groups: tuple[tuple[str, ...], ...]
    """The countries of each sign, in their order."""

    def span(self, start: int, end: int) -> Span:
        """Where some of its text stands in the sentence."""
        return Span(self.places[start].start, self.places[end - 1].end)


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
    for one in found:
        masked = _masked(wording, sentence, one)
        for pattern in _SAYING if masked.groups else ():
            if match := pattern.search(masked.text):
                yield from _reach(masked, match)
                return


def service_before(wording: Wording, text: str, before: str) -> Iterator[Completed]:
    """What a sentence says together with the one before, of which one names a method or a country.

    "It goes to the UK and Jersey" behind "a seed letter fits through any letterbox".
    """
    if not before or text.rstrip().endswith("?"):
        return
    if before.endswith("?"):
        if _IN.match(before) and not _services(wording, before) and _services(wording, text):
            yield Completed(f"{before} {text}", len(before) + 1)
        return
    match = _IT_GOES.match(text)
    methods = _services(wording, before) if match and wording.countries_in(text) else []
    if match and len({one.name.value for one in methods}) == 1 and not _services(wording, text):
        name = before[methods[0].start : methods[0].end]
        start = match.start("it")
        yield Completed(
            f"{name}{text[match.end('it') :]}", len(name) - (match.end("it") - start) - start
        )


_IN = lazy(r"\W*(?:living |based |are you |ordering )?(?:in|to|from) [^?.;:]{2,40}\?$")
_IT_GOES = lazy(
    rf"\W*(?P<it>it|they|these|this service|the service){_AUX}{_HOW} (?:{_GO}|{_COVERS})\b"
)


def is_of_a_service(wording: Wording, sentence: str) -> bool:
    """Whether a sentence names a method by more than a word for all that is sent: "express"."""
    found = (sentence[one.start : one.end] for one in _services(wording, sentence))
    return any(not _PLAIN.fullmatch(name) for name in found) or any(
        # "EU standard" names no place where nothing goes.
        _is_more_than_a_place(wording, sentence[one.start : one.end])
        for one in named(wording.methods, sentence)
    )


def _is_more_than_a_place(wording: Wording, name: str) -> bool:
    """Whether a name has a country in it, and a word of its own beside: "EU standard"."""
    rest = name
    for _, span in reversed(wording.country_spans(name)):
        rest = rest[: span.start] + rest[span.end :]
    return rest != name and any(map(str.isalpha, rest)) and not _PLAIN.search(rest)


_PLAIN = lazy(r"(?:post|parcel|courier|mail|letter|deliver|ship|van)\w*")


def _services(wording: Wording, sentence: str) -> list[Named]:
    """The methods that a sentence names by more than the name of a country."""
    return [
        one
        for one in named(wording.methods, sentence)
        if not one.name.is_country and not wording.countries_in(sentence[one.start : one.end])
    ]


_LEAD = lazy(r"(?:\b(?:all(?: of| over)?|both|any|the whole of|mainland|the|our) )+$")
_IN_NAME = lazy(r"(?:in|to|from|within) (?=\w)")
_TAIL = lazy(r" (?:address(?:es)?|customers|orders|ones?|homes|parcels|destinations)\b")
_BETWEEN = lazy(
    r"\.?\s*(?:[,;/&+]|\b(?:and|or|nor|plus|as well as|and also|but also|along with)\b)*\s*"
    r"(?:(?:now|also|up|even|over|down)\s+)*(?:(?:to|in|for|within|across|into|of)\s+)?(?:(?:all (?:of |over )?|both |mainland |the |address(?:es)? in |customers in |homes in ))*"
)


def _masked(wording: Wording, sentence: str, method: Named) -> _Masked:
    """The sentence with its signs; a country inside the method's name has none."""
    groups: list[list[str]] = []
    spans: list[Span] = []
    for code, span in wording.country_spans(sentence):
        lead = _IN_NAME.match(sentence[span.start : span.end])
        start = span.start + (lead.end() if lead else 0)
        if start < method.end and span.end > method.start:
            continue
        tail = _TAIL.match(sentence, span.end)
        end = tail.end() if tail else span.end
        if spans and _BETWEEN.fullmatch(sentence[spans[-1].end : start]):
            groups[-1].append(code)
            spans[-1] = Span(spans[-1].start, max(spans[-1].end, end))
            continue
        before = _LEAD.search(sentence[:start])
        groups.append([code])
        spans.append(Span(before.start() if before else start, end))
    signs = sorted(
        [(Span(method.start, method.end), "@"), *((span, "#") for span in spans)],
        key=lambda one: one[0].start,
    )
    text, places, at = "", [], 0
    for span, sign in (*signs, (Span(len(sentence), len(sentence)), "")):
        text += sentence[at : span.start] + sign
        places += [Span(one, one + 1) for one in range(at, span.start)]
        places += [span] if sign else []
        at = span.end
    return _Masked(text, tuple(places), tuple(map(tuple, groups)))


def _reach(masked: _Masked, match: re.Match[str]) -> Iterator[tuple[Reach, Span]]:
    """What a match says of the countries in it."""
    clause = match[0]
    countries = masked.groups[masked.text[: match.start()].count("#")]
    behind = masked.text[match.end() :]
    alone = _ALONE.match(behind) if clause.endswith("#") else None
    if _APART.search(clause) or (not alone and clause.endswith("#") and _OF_PART.match(behind)):
        return
    end = match.end() + (alone.end() if alone else 0)
    span = masked.span(match.start(), end)
    if DENIED.search(_ASIDE.sub("#", clause)):
        yield Reach(countries, is_yes=False), span
        return
    is_whole = not _MORE.match(behind)
    if is_whole and (alone or _LIMITED.search(clause)):
        yield Reach(countries, is_yes=False, is_outside=True), span
    yield Reach(countries, is_yes=True), span


_ASIDE = lazy(r"#[^.;:!@#]{1,24}[,:?–—-]")
"""What else is told of customers: "in Canada and can't wait? ..."."""
_OF_PART = lazy(
    r"'s?\b| (?:mainland|highlands)\b|[^.;:]{0,20} (?:from (?:next|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)|until|soon|instead|on request|by arrangement)\b"
)
"""What makes it a part of the country, or another time or case."""
_MORE = lazy(r",? (?:and|or|&|as well as) (?:[a-z]+ )?[a-z]|, [a-z]+(?: [a-z]+)?[.,;]")
"""What goes on with places that are not known by name."""
