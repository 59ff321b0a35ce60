"""Whether the value that a sentence gives is that of another case, which it may mean by other words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kbgen.claims.claim import Claim
from kbgen.claims.compare.generous import is_generous
from kbgen.claims.compare.values import Verdict, compare
from kbgen.claims.meaning.weights import meaning
from kbgen.claims.patterns import lazy
from kbgen.claims.topics.terms import stem
from kbgen.claims.topics.towns import towns_in
from kbgen.model import Fact, KnowledgeBase, Override
from kbgen.scope import value_of
from kbgen.values import Country, Language, Percent

_ALL = lazy(
    r"\b(?:all|every|each|any|everyone|everybody|(?:everything|anything)(?! (?:with|made|that (?:has|is|plugs|needs))\b)|always|whatever|no matter)\b"
)
_LONG = 4
"""Letters of the shortest word that another may begin with: "swim", for swimwear."""


def is_of_another_case(kb: KnowledgeBase, claim: Claim) -> bool:
    """Whether a claim for no case has the value of one that the text around it may be about."""
    if _ALL.search(claim.sentence):
        return False
    facts = [kb.policy[key] for key in claim.keys]
    if any(_is_none(fact) and any(_alike(kb, claim, fact)) for fact in facts):
        return True
    return any(
        _may_mean(claim, one, kb.language) for fact in facts for one in _alike(kb, claim, fact)
    )


def _is_none(fact: Fact) -> bool:
    """Whether there is nothing but for the cases that overrides name: a deposit of 0%."""
    return isinstance(fact.value, Percent) and not fact.value.number


def is_called_short(kb: KnowledgeBase, claim: Claim) -> bool:
    """Whether a claim for no case calls one by its last word, whose value it has: "our umbrellas"."""
    if claim.statement is None or claim.named.terms:
        return False
    # "For plants we must hear of any damage": of a case that is named, other words say nothing.
    told = "" if _OTHER.search(claim.sentence) else claim.statement.near
    told += "" if _OTHER.search(claim.unknown) else f" {claim.unknown}"
    said = {stem(word) for word in re.findall(r"[^\W\d_]+", told)}
    facts = (kb.policy[key] for key in claim.keys)
    return any(
        len(words := re.findall(r"[^\W\d_]+", value.lower())) > 1 and stem(words[-1]) in said
        for fact in facts
        for one in _alike(kb, claim, fact)
        for name, values in one.when.terms
        for value in values
        if name == "product" and value.split()[-1].lower().rstrip("s") not in _SORTS
    )


_OTHER = lazy(rf"{_ALL.pattern}|\b(?:new|other|standard|normal|regular|ordinary|most|both)\b")
"""Words for all goods of a sort, or for others than those of a case."""
_SORTS = frozenset(
    [
        "item",
        "good",
        "product",
        "part",
        "order",
        "article",
        "thing",
        "line",
        "piece",
        "sale",
    ]
)
"""Words for goods of any sort, which call none."""


def _alike(kb: KnowledgeBase, claim: Claim, fact: Fact) -> Iterator[Override]:
    """The overrides of a fact that agree with a claim."""
    for override in fact.overrides:
        value = value_of(fact, override, kb.as_of).value
        compared = compare(claim.said, value, kb.language, generous=is_generous(fact.key))
        if compared.verdict is Verdict.AGREES:
            yield override


def _may_mean(claim: Claim, override: Override, language: Language) -> bool:
    """Whether a word for an override's case stands in the text, or nobody knows what stands there."""
    statement = claim.statement
    if statement is None or not override.when.terms or _is_of_own_words(claim, override, language):
        return True
    text = _all_told(claim)
    said = {stem(word) for word in re.findall(r"[^\W\d_]+", text)}
    return any(_is_in(word, said) for word in _words(override, language))


def _all_told(claim: Claim) -> str:
    """The sentence of a claim with what stands around it."""
    statement = claim.statement
    return " ".join((statement.whole, *statement.around)) if statement else claim.sentence


def _is_of_own_words(claim: Claim, override: Override, language: Language) -> bool:
    """Whether a claim is of a thing, or for a town, that may be an override's: shears, which are tools."""
    names = dict(override.when.terms)
    if set(names) == {"product"}:
        # Only what has a name of its own is of a sort: not "items", nor "your order".
        if claim.unknown or _ANYTHING_WITH.search(claim.sentence):
            return True
        subject = _SUBJECT.match(claim.sentence)
        found = [one for one in (subject, _OBJECT.search(claim.sentence)) if one]
        return any(
            not any(map(_NO_GOODS.fullmatch, re.findall(r"[a-z]+", one["noun"]))) for one in found
        )
    if set(names) != {"country"}:
        return False
    places, codes = towns_in(_all_told(claim)), names["country"]
    return any(_is_within(place, code, language) for place in places for code in codes) or (
        any("-" in code for code in codes) and _names_a_place(claim)
    )


def _names_a_place(claim: Claim) -> bool:
    """Whether a sentence has a name that nobody knows, which may be a town's: "Kenai gets ground in"."""
    subject, known = _SUBJECT.match(claim.sentence), meaning().known
    told = {stem(subject["noun"])} if subject and " " not in subject["noun"] else set()
    names = claim.statement.names if claim.statement else frozenset()
    return any(one not in known for one in (*told, *names))


def _is_within(place: str, code: str, language: Language) -> bool:
    """Whether a country, by its name, is or holds the one of a code."""
    names = {
        Country(each).words(language).lower().removeprefix("the ")
        for each in (code, Country(code).country)
    }
    return place.removeprefix("the ") in names


_ANYTHING_WITH = lazy(r"\b(?:everything|anything) (?:with|made|that (?:has|is|plugs|needs))\b")
"""Goods told by what they are like: "anything with a bulb"."""
_SUBJECT = lazy(
    r"\W*(?:(?:the|our|your|an?|all|any|most|these|those|every|each) )?(?P<noun>[a-z][a-z-]+(?:,? (?:and|or|&) [a-z-]+)?) (?:(?:do|does|also|only|always|still) )?(?:has|have|carry|carries|comes?|can|may|must|gets?|are|is|lasts?|costs?|takes?|needs?|ships?|leaves?|goes|go)\b"
)
"""Of what a sentence is."""
_OBJECT = lazy(
    r"§(?:'s?)? [a-z' -]{0,30}?\b(?:on|for) (?:the |our |your |its |an? )?(?P<noun>[a-z][a-z-]+)(?=[.,;:!)]|\W*$| and\b)"
)
"""What something is promised on: "ten years' guarantee on the frame"."""
_NO_GOODS = lazy(
    r"you|we|they|it|this|that|there|everything|every(?:body|one)|anything|nothing|which|what|who|s?he|all|most|some|others?|rest|ours"
    r"|(?:item|good|product|order|purchase|thing|parcel|package|return|refund|guarantee|period|label|cost|price|fee|charge|customer|member|bank|complaint|cancellation|claim|collection|part|piece|article|line|present|gift|buyer|shopper)s?"
    r"|exchanges?|swaps?|warrant(?:y|ies)|window|time|deliver(?:y|ies)|shipping|postage|people|money|standard|express|dispatch|deposit|minimum|cover|coverage|sending|posting|returning|cancelling|swapping|exchanging"
)
"""Words that are no goods of a sort."""


def _words(override: Override, language: Language) -> Iterator[str]:
    """The words for an override's case, without their endings."""
    for name, values in override.when.terms:
        for value in values:
            shown = Country(value).words(language) if name == "country" else value
            words = re.findall(r"[^\W\d_]+", f"{shown} {value} {_CALLED.get(value, '')}".lower())
            words = [word for word in words if word not in _OF_MANY]
            told = [word for word in words if word.rstrip("s") not in _SORTS]
            yield from map(stem, told or words)


_CALLED = {"US": "America USA", "GB": "UK Britain", "NL": "Holland Dutch", "NZ": "Kiwi"}
"""What countries are called as well."""
_OF_MANY = frozenset(["the", "and", "of"])
"""Words of countries' names that tell none from another."""


def _is_in(word: str, said: set[str]) -> bool:
    return any(
        word == one
        or (len(one) >= _LONG and word.startswith(one))
        or (len(word) >= _LONG and one.startswith(word))
        for one in said
    )
