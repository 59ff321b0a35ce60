"""Whether a sentence goes on with the one case that the text before it names, and with no other."""

from __future__ import annotations

from kbgen.claims.context.around import Around
from kbgen.claims.patterns import lazy
from kbgen.claims.prose.passages import Kind
from kbgen.claims.topics.marking import lowered
from kbgen.claims.topics.wording import Named, Wording, named, unnamed

_ANSWER = lazy(
    r"\W*(?:(?:yes|no|sure|certainly|absolutely|of course|indeed|you can|you may|they can|it can|just|only|exactly|for|within|in|after|up to|until|by|about|around|a|an|the|full|it|that|they|those|these|this|is|are|has|have|will|be|takes?|costs?|lasts?|comes?|come with"
    r"|it's|that's|they're|you've|you|get|got|allow|please|we|do|does|charge|give|offer|guarantee|guaranteed|return them|return it|send them back|send it back|them|it|for them|on them|on these|on those|then|return your order|return orders|return things|send things back|your order)[\s,.:!–—-]+){0,8}§"
)
"""A figure that answers a question straight away, naming nothing itself."""
_THEY = lazy(
    r"\W*(?:(?:but|and|so|however|please note that|please note|also|still|naturally|of course|as (?:such|a result|usual)|for this reason|that's why|which is why|because of this)\W+)?"
    r"(?:(?:they|these|those|it|this)(?:'re|'ll|'s|'ve|'d)?\b(?! (?:all|both|other|too)\b)"
    r"|(?:we|you|please|just|simply|customers)(?:'ll|'ve|'re)?\b[^;:,§]{0,40}\b(?:them|these|those)\b"
    r"|(?:their|its) [a-z]|the [a-z -]{3,20} (?:on|for|of) (?:them|these|those)\b)"
)
"""A sentence about what the one before it is about."""
_SUBJECT = lazy(
    r"\W*(?:(?:our|all|the|any|your|every|each|these|those|for|on|with|a|an|of|from|in|most of our|please note(?: that)?|note that|items?|products?|goods|orders?|anything|everything|some"
    r"|if you(?:'re|'ve| are| have)?|as an?|when you|we|you|buy(?:ing)?|bought|order(?:ed|ing)?|sell|make|stock)\W+){0,5}"
)
"""What may stand before the thing that a sentence is about."""
_HEAD = lazy(
    r"\W*(?:(?:our|the|your|for|on|of|about|with|a|an|returns?|returning|guarantee|warranty|items?|goods|products?|bought|buying|in)\W+){0,4}"
)
_HEAD_END = lazy(
    r"(?:\W+(?:items?|goods|products?|orders?|customers?|members?|accounts?|returns?|guarantee|warranty|policy|windows?|periods?|purchases?)){0,2}\W*"
)
"""What may stand before and behind a case in a heading that is nothing else."""
_PLAIN = lazy(
    r"\W*(?:(?:please|just|simply|also|and|so)\W+)?(?:you|we|they|these|those|it|their|the (?:guarantee|warranty|return|window|period|cover)|send|return|bring|guaranteed|within|up to|§)(?![a-z])"
)
"""How a sentence begins that names nothing of its own."""
_ASSENT = lazy(
    r"\W*(?:yes|of course|certainly|absolutely|sure|they can|you can|it can|they are|they do)\W*(?:(?:you|they|it) (?:can|do|are)\W*)?"
)
_AND_MORE = lazy(
    r" ?(?:,|/|&|\band\b|\bor\b|\bplus\b)(?! (?:how|when|what|can|do|is|if|so|i|we|you|it|they)\b)"
)
"""What follows a thing that another one is named with."""
_OTHERWISE = lazy(
    r"\b(?:other|others|else|otherwise|normally|normal|usual|usually|generally|general|standard|regular|most|rest|all|every|any|everything|anything|whatever|regardless|like|unlike|than|instead|retail|full|new|non|without|but|except|unless|apart|while|whereas|though|although|longer|shorter|both|either)\b|\bsame §|\bjust as\b|\bas with\b|\bas for\b"
)
"""Words of a sentence that may speak of all cases, or set one against another."""


def is_continued(wording: Wording, text: str, near: str, whole: str, around: Around) -> bool:
    """Whether a statement is surely for the one case that a text around it names.

    A question names it which the sentence answers at once, the sentence before is about it and this one
    says "they", or a heading is that question. Nothing else in the passage may name a case, nor
    the sentence two figures of a kind.
    """
    if _is_of_country(wording, text, near, whole, around):
        return True
    names = named(wording.scopes, text)
    if len({(one.name.key, one.name.value) for one in names}) != 1 or _is_of_more(near, whole):
        return False
    if _AND_MORE.match(text[names[-1].end :]) or not _goes_on(text, names[0], near, around):
        return False
    kinds = [type(one.value) for one in around.quantities]
    if len(set(kinds)) < len(kinds):
        return False
    inside = named(wording.scopes, lowered(around.passage.text))
    beyond = len(inside) - (len(names) if text == around.before else 0)
    return beyond <= 0 and not named(wording.scopes, whole)


def _is_of_country(wording: Wording, text: str, near: str, whole: str, around: Around) -> bool:
    """Whether a question puts the case of one country, and the answer names no other: "In Spain? …"."""
    if not text.endswith("?") or text not in (around.before, around.question):
        return False
    places = {code for code, _ in wording.countries_in(text)}
    if len(places) != 1 or named(wording.scopes, text) or named(wording.scopes, whole):
        return False
    others = {code for code, _ in wording.countries_in(lowered(around.passage.text))} - places
    apart = _is_of_more(near, whole) or _ANYWHERE.search(whole) or _FROM_HERE.search(text)
    return not others and not apart and bool(_CASE.search(text))


_CASE = lazy(
    r"\b(?:(?:i|we)(?:'m| am|'re| are)? (?:live|living|based)|(?:do you |are you |you )?(?:live|living|based|located|shopping|ordering|order|buying)|(?:send|sending|return|returning|post|posting|ship|shipping|swap|swapping|exchange|exchanging)\b[^?.;]{0,40}?"
    r"|(?:customer|customers|orders?|parcels?|returns?|delivery|goods))(?: \w+){0,2}? (?:in|from|to|for|outside)(?: \w+){0,2}? "
)
"""Who asks, or who is spoken to: "I live in …", "Sending something back from …?"."""
_ANYWHERE = lazy(
    r"\b(?:anywhere|wherever|worldwide|countries|international\w*|abroad|overseas|local|here)\b"
)
_FROM_HERE = lazy(
    r"\b(?:do|does|are|is|did) (?:you|your|the \w+) [^.;]{0,30}\b(?:made|come|ship|post|based|from)\b"
)
"""A question of where the shop or what it sells is from."""


def is_below_country(wording: Wording, text: str, whole: str, around: Around) -> bool:
    """Whether a statement stands below nothing but one country: "Ireland", "Delivery to Ireland".

    No place is named beside it, and nothing that may speak of all of them.
    """
    if not text or text not in (around.nearest, lowered(around.passage.lead)):
        return False
    places = wording.country_spans(text)
    if len({code for code, _ in places}) != 1:
        return False
    first, last = places[0][1], places[-1][1]
    if not _TO.fullmatch(text, 0, first.start) or not _HEAD_END.fullmatch(text, last.end):
        return False
    said = unnamed(wording, lowered(around.passage.text))
    apart = _OTHERWISE.search(said) or _ANYWHERE.search(whole) or wording.countries_in(said)
    return not apart and not named(wording.scopes, whole)


_TO = lazy(
    r"\W*(?:(?:our|the|your|for|to|in|within|deliver(?:y|ies|ing)|shipping|sending|posting|postage|orders?|parcels?|customers?|addresses|republic|of)\W+){0,5}"
)
"""What may stand before a country in a heading that is nothing else."""


def _is_of_more(near: str, whole: str) -> bool:
    return bool(_OTHERWISE.search(near) or _OTHERWISE.search(whole))


def _goes_on(text: str, name: Named, near: str, around: Around) -> bool:
    heading = around.nearest
    if text == heading and _is_all_of(text, name):
        return around.passage.kind is not Kind.CELL and bool(_PLAIN.match(near))
    if text == lowered(around.passage.lead) and _is_all_of(text, name):
        return bool(_PLAIN.match(near))
    if text == heading and text.endswith("?") and _ASSENT.fullmatch(around.before):
        return bool(_ANSWER.match(near) or _THEY.match(near))
    if text == around.before and not text.endswith("?"):
        about = _SUBJECT.fullmatch(text, 0, name.start)
        return bool(about) and bool(_THEY.match(near)) and not _OTHERWISE.search(text)
    if text in (around.before, around.question) and text.endswith("?"):
        return bool(_ANSWER.match(near) or _THEY.match(near))
    return False


def _is_all_of(heading: str, name: Named) -> bool:
    """Whether a heading is a case and nothing else: "Sale items"."""
    before = _HEAD.fullmatch(heading, 0, name.start)
    return bool(before and _HEAD_END.fullmatch(heading, name.end))
