"""Things that a sentence says may come back or are covered, and whether they are those of a list.

Patterns read a sentence in small letters with plain apostrophes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from kbgen.claims.patterns import lazy
from kbgen.claims.promises.destinations import DENIED
from kbgen.claims.promises.items import in_one_state, in_short
from kbgen.claims.promises.kinds import by_kind
from kbgen.claims.promises.lists import rest_of_list
from kbgen.claims.topics.literals import Index
from kbgen.claims.topics.terms import stem, stems
from kbgen.load.marks import Span

_BACK = r"(?:be (?:returned|sent back|brought back|taken back|handed back|exchanged or returned)|(?:go|come) back)"
_GOODS = (
    r"(?:(?!(?:except|excluding|but|and|or|apart|other|unless|if|within|when|for|as|to(?! (?:measure|order|size|length|fit)\b)|in|at|with|by|from|after|before|get|up|until|till|less|plus|once|whenever)\b)"
    r"[\w'-]+ ?){1,9}"
)
_ALSO = r"(?:also |still |even |always |happily |gladly |certainly |of course |just |simply |easily |safely )*"
_PAID_BACK = r"(?:[^.;:?,]{0,30} )?(?:for (?:a |your )?(?:full )?(?:refund|money)|(?:and|,) ?(?:you'll|you will|you|we'll|we will|we) (?:\w+ )?(?:get|have|receive|refund|pay|give)\b)"
"""What follows when a thing is sent back, by which it may be."""
_LIKE_REST = r"(?:just |exactly )?(?:like|the same (?:way )?as) (?:(?:any|every|all)(?:thing)? (?:the |our )?(?:others?|else|rest)\b|the rest\b)"
"""What follows where a thing is treated as all the others are."""
_LIKE_STOCK = r"(?:just |exactly |the same way as |in the same way as |the same as |like |as )+(?:(?:any|every|all|the|our|ordinary|normal|regular|standard|stock) )*(?:(?:other|rest|else|anything else|everything else|all else)\b|(?:stock|standard|ordinary|normal|regular|ready-made|off-the-shelf) [a-z]+(?= *[.,;:!–—]|$))"
_WHOSE = r"(?:(?:the|our|your|its|their|that|this|these|any) )?(?:(?:same|usual|normal|standard|ordinary) )?"
"""What shops call their own rules."""
_SEND_IT = r"(?:(?:send|bring|post) (?:it|them) back(?: to us)?(?:[;:,]|,? and) )?"
_RULES = r"(?:same|usual|normal|standard|ordinary) (?:returns?|refunds?) (?:rules|policy|polic(?:y|ies)|terms|conditions|rights|window|period)"
_TAKE = rf"\bwe(?:'ll| will| can| do)? {_ALSO}(?:take|accept)"
_RETURNABLE = tuple(
    lazy(pattern)
    for pattern in (
        rf"(?:^|[,:;?.] |\b(?:and|but|yes,?) )(?P<what>(?:[\w'-]+,? ){{1,8}}?)(?:can|may) {_ALSO}(?:all )?{_BACK}\b",
        rf"\byou(?: can| may|'re welcome to|'re free to| are welcome to| are free to) {_ALSO}(?:return|send back|bring back|give back) (?P<what>{_GOODS}(?:(?:and|or) {_GOODS})?)",
        rf"\byou(?: can| may|'re welcome to| are welcome to) {_ALSO}(?:bring|send|take|post|give) (?P<what>(?:[\w'-]+ ){{1,5}}?)back\b",
        rf"{_TAKE} back (?P<what>{_GOODS})",
        rf"{_TAKE} (?P<what>(?:[\w'-]+ ){{1,5}}?)back\b",
        rf"{_TAKE} returns (?:of|on|for) (?P<what>{_GOODS})",
        rf"\bwe(?:'re| are) (?:always |more than )?(?:happy|glad|delighted|willing|pleased) to (?:take back|accept back|have back) (?P<what>{_GOODS})",
        r"\bwe(?:'re| are) (?:always |more than )?(?:happy|glad|delighted|willing|pleased) to (?:take|accept|have) (?P<what>(?:[\w'-]+ ){1,5}?)back\b",
        rf"\b(?:(?:it's|that's) (?:perfectly |absolutely )?(?:fine|ok|okay|all right) to|feel free to|no problem to|you (?:have|get|'ve got) (?:[\w-]+ ){{1,4}}?to) (?:return|send back|bring back) (?P<what>{_GOODS})",
        rf"\bno problem (?:returning|sending back|with returning) (?P<what>{_GOODS})",
        rf"(?:^|[,:;?.] |\b(?:and|but) )returns? (?:of|on|for) (?P<what>{_GOODS}?)(?:is|are) (?:also |always |fully )?(?:accepted|welcome|allowed|possible|fine)\b",
        rf"\b(?:everything|anything|all (?:of )?our \w+)\b[^.;,]{{0,40}}?(?:can|may) {_ALSO}{_BACK}[^.;,]{{0,20}},? (?:even|including|and that includes) (?P<what>{_GOODS})",
        rf"\b(?:everything|anything|all (?:of )?our \w+)\b[^.;,]{{0,40}}?(?:can|may) {_ALSO}{_BACK}[^.;,]{{0,20}}, (?P<what>{_GOODS}?)included\b",
        rf"(?:{_TAKE} back|{_TAKE} returns (?:of|on)|\byou(?: can| may)? {_ALSO}(?:return|send back|bring back)) (?:just about |almost |nearly |pretty much |practically |virtually |most |absolutely )?(?:everything|anything)\b[^.;]{{0,60}}?[,:–—] (?:even|including|and that includes|yes,? even) (?P<what>{_GOODS})",
        rf"\breturns? policy (?:also |even )?(?:covers|applies to|includes) (?P<what>{_GOODS})",
        r"(?:^|[,:;?.] |\b(?:and|but|yes,?) )(?P<what>(?:[\w'-]+,? ){1,6}?)(?:is|are) (?:also |still |fully |all )?refundable\b",
        r"(?:^|[,:;?.!–—] )(?:just |simply |please )?(?:send|bring|post) (?:your |the )(?P<what>(?:[\w'-]+ ){1,4}?)back [^.;]{0,40}?for a (?:full )?refund\b",
        r"(?:^|[,:;?.!–—] )(?:just |simply |please )?(?:(?:send|bring|post) (?P<what>(?:it|them|those) )back\b)",
        rf"(?:^|[,:;?.!–—] )(?:then )?(?:just |simply |please )?(?:return|send back|bring back) (?P<what>(?:your |the )(?:[\w'-]+ ){{1,4}}?|(?:it|them|those|these) ){_PAID_BACK}",
        r"(?:^|[,:;?.!–—] )(?:then )?(?:just|simply) (?:return|send back) (?P<what>(?:it|them|those|these)\b)",
        rf"\b{_RULES} (?:also )?appl(?:y|ies) to (?P<what>{_GOODS})",
        r"(?:^|[,:;?.] |\b(?:and|but|yes,?) )returning (?P<what>(?:[\w'-]+,? ){1,6}?)(?:is|are) (?:also |always )?(?:no problem|not a problem|fine|ok|okay|possible|easy)\b",
        r"(?:^|[,:;?.] |\b(?:and|but) )(?P<what>(?:[\w'-]+,? ){1,6}?)(?:have|has|come with|comes with) (?:the )?(?:same|usual|normal|standard|full) (?:right of return|right to return|returns? (?:rights?|periods?|polic(?:y|ies)|windows?))\b",
        rf"\bwe(?:'ll| will| do)? {_ALSO}refund (?P<what>{_GOODS}?)(?:that|which|if|when|once) you(?:'ve| have)? (?:return|send back|sent back|bring back|brought back|(?:send|bring|brought|sent|hand|post|take) (?:it|them|these|those) (?:\w+ )?back)\b",
        rf"\byou(?:'ll| will| can)? (?:get|have) (?:your money|a (?:full )?refund)(?: back)? (?:for|on) (?P<what>{_GOODS}?)(?:if|when|once) you (?:return|send back|bring back|(?:send|bring|hand|post|take) (?:it|them|these|those) (?:\w+ )?back)\b",
        r"(?:^|[,:;?.] )(?P<what>(?:[\w'-]+,? ){1,6}?)(?:is|are) (?:also |still |fully |all )?(?:returnable|(?:no problem|fine|ok|okay|all right|free|welcome|allowed|eligible) (?:to (?:be )?(?:return|returned|send back|sent back|come back|go back)|for (?:a )?returns?)|welcome back|accepted (?:for (?:a )?(?:returns?|refunds?)|as (?:an? )?(?:returns?|refunds?)|back))\b",
        rf"(?:^|[,:;?.!] |\b(?:and|but) ){_SEND_IT}(?P<what>(?:[\w'-]+,? ){{1,6}}?)(?:is|are|gets?|can be|may be|will be) (?:also |simply |just )?(?:returned|refunded|taken back|sent back) {_LIKE_REST}",
        rf"(?:^|[,:;?.!] |\b(?:and|but|yes) )(?P<what>(?:[\w'-]+,? ){{1,6}}?)(?:can |may )?{_ALSO}(?:go|goes|come|comes) back {_LIKE_STOCK}",
        r"(?:^|[,:;?.!] |\b(?:and|but|yes) )(?P<what>(?:[\w'-]+,? ){1,6}?)(?:is|are) (?:also )?(?:treated|handled) (?:just |exactly )?(?:like|the same (?:way )?as) [^.;,]*?\breturns?\b",
        rf"(?:^|[,:;?.!] |\b(?:and|but|yes) )(?P<what>(?:[\w'-]+,? ){{1,6}}?)(?:also )?(?:follow|follows|come under|comes under|fall under|falls under|(?:is|are) (?:covered by|subject to|included in|part of)) {_WHOSE}{_RULES}",
        rf"\b{_SEND_IT}we(?:'ll| will| do)? {_ALSO}refund (?P<what>(?:[\w'-]+ ){{1,5}}?){_LIKE_REST}",
    )
)
_RETURNED = Index(_RETURNABLE)
_REMEDY = lazy(
    r"\b(?:fault\w*|damage[ds]?|defect\w*|broken|wrong|incorrect|mistake|error|mouldy|misprint\w*|missing|tarnish\w*|bent|crack\w*|torn|leak\w*|stale|rotten|dead|chipped|spoil\w*|burst|snapped|ripped|melted|not working|doesn't work|stopped working|not as described|misdescribed|recall\w*|doa)\b"
)


# Which goods and in what state are asked for one after the other.
@lru_cache(maxsize=1_024)
def returnable(sentence: str) -> tuple[tuple[str, Span], ...]:
    """What is said to be returnable, each with the words that say so; remedies are left out."""
    found = [
        match
        for number in _RETURNED.possible(sentence)
        for match in _RETURNABLE[number].finditer(sentence)
        if not DENIED.search(_NO_DENIAL.sub("", match.group()))
        and not ("what" in match.groupdict() and ALL_BUT.search(sentence, 0, match.end("what")))
    ]
    if not found or is_remedy(sentence) or _SWAPPED.search(sentence):
        return ()
    first = [(_named_before(match, sentence), Span(match.start(), match.end())) for match in found]
    further = [
        (words, Span(match.start(), span.end))
        for match in found
        if match.end("what") == match.end()
        for words, span in rest_of_list(sentence, match.start() + len(match.group().rstrip()))
        if not _is_in(span, found)
    ]
    return (*first, *further)


ALL_BUT = lazy(
    r"\b(?:everything|anything|all)\b(?: (?:[a-z]+ ){0,3}?but\b|[^.;:]{0,60}?\b(?:except(?:ing)?(?: for)?|apart from|aside from|other than|bar|save for|with the exception of|excluding)\b)[^.;:]*$"
)
"""What stands before the last things of a list that are left out: "everything but plants and …"."""


def _is_in(span: Span, found: Sequence[re.Match[str]]) -> bool:
    """Whether a thing of a list is read as what a pattern has found, or a part of that."""
    ranges = [one.span("what") for one in found]
    return any(start <= span.start and span.end <= end for start, end in ranges)


_SWAPPED = lazy(
    r"\bfor (?:an? |the )?(?:exchange|replacement|swap|repair|recycling|disposal|re-?use|safe disposal)\b"
)
_NO_DENIAL = lazy(
    r"\bno problem\b|\bor not\b|\b(?:that|which) (?:i|we|you|they) .*|^\W*(?:if|when|once|should|although|though) [^,]*,"
    r"|(?<=\w )(?:i|we) (?:\w+ )?(?:don't|do not|didn't|no longer|never|can't|haven't|hadn't)\b.*"
)
_CASE = lazy(
    r"(?:^|[.;:] )\W*(?:if|when|should) (?:an?|the|your|any|one of our|our) (?P<what>(?:[\w'-]+ ){1,4}?)"
    r"(?:turns?|is|are|isn't|aren't|doesn't|don't|prov\w+|smells?|fits?|feels?|looks?|seems?|was|wasn't|arrives?|comes?)\b"
)


def _named_before(match: re.Match[str], sentence: str) -> str:
    """What may come back, by the case that the sentence begins with where "it" stands for that."""
    what = match["what"]
    case = _CASE.search(sentence, 0, match.start("what")) if is_pronoun(what) else None
    return case["what"] if case else what


# Many readers of one sentence ask.
@lru_cache(maxsize=1_024)
def is_remedy(text: str) -> bool:
    """Whether a text speaks of what went wrong, for which other rules hold."""
    return bool(_REMEDY.search(text)) and bool(
        _REMEDY.search(_UNSEALED.sub("", _SOUND.sub("", text)))
    )


_UNSEALED = lazy(
    r"\beven (?:if|when|with|after|once|though) [^.;,]*?(?:\bseals?(?: (?:is|are|was|were|has|have|has been|have been|had been))? (?:already )?(?:broken|torn|gone|cracked)|\bbroken (?:the )?seals?|\b(?:torn|ripped|burst) open)(?! (?:on arrival|when it arriv))"
    r"|\b(?:you've|you have|you) (?:already )?(?:broken|broke|torn|cracked) (?:the |its |their )?seals?\b"
    r"|\b(?:open|unwrap|unseal|order|buy|bought|cut|wash|start)(?:e?p?ed)? [^.;?]{0,30}?by (?:mistake|accident|error)\b"
)
"""That customers have opened something, or ordered it by mistake, which is no fault of it."""


_SOUND = lazy(
    r"\b(?:(?:as|so) long as|provided(?: that)?|providing(?: that)?|on condition that|only if) [^.;:,]*?(?:\b(?:no|not|nothing|none|never|isn|aren|hasn|haven|wasn)\b|n't\b)[^.;:,]*"
)
"""A condition that nothing is wrong: "as long as no tile is chipped"."""


_GUARANTEE = r"(?:warrant(?:y|ies)|guarantees?)"
_WHAT = r"(?:(?!(?:except|excluding|but|unless|if|within|when|for|with|by|under|up to|in case)\b)[\w'-]+,? ?){1,8}"
_NAMED = (
    rf"\b{_GUARANTEE}(?: also| even| does| fully| will)* (?:covers?|includes?(?: (?:full |free )?(?:cover|coverage|protection) (?:for|of|against))?|(?:offers|provides|gives|comes with|has)(?: (?:you|full|free))* (?:cover|coverage|protection) (?:for|of|against|from)|extends? (?:\w+ )?to|applies (?:\w+ )?to|protects? (?:you )?(?:against|from)) (?P<what>{_WHAT})",
    rf"(?:^|[,:;?.] |\b(?:and|but|yes,?|that) )(?P<what>(?:[\w'-]+,? ){{1,8}}?)(?:is|are) (?:also |even |fully |still |all )*(?:covered|included)(?: by| under| in| within)? (?:(?:our|the|your|this|its|a|an) (?:[\w-]+ ){{0,2}}?)?{_GUARANTEE}",
    rf"\b{_GUARANTEE}[^.;?]{{0,40}}\byou(?:'re| are) (?:also |even )?covered (?:for|against) (?P<what>{_WHAT})",
    rf"\bunder (?:our|the|your|this) (?:[\w-]+ ){{0,2}}?{_GUARANTEE},? (?:we|you|we'll) (?:also |even )?(?:cover|repair|mend|replace|can claim for) (?P<what>{_WHAT})",
    rf"(?:^|[,:;?.] |\b(?:and|but|yes,?) )(?P<what>(?:[\w'-]+,? ){{1,8}}?)(?:(?:come|comes|fall|falls) under (?:our|the|your|this) (?:[\w-]+ ){{0,2}}?{_GUARANTEE}|(?:is|are) (?:also |still )?an? {_GUARANTEE} (?:case|matter|claim)\b)",
    rf"\bwe(?:'ll| will| also)? (?:replace|repair|mend|fix) (?P<what>(?:[\w'-]+ ){{1,5}}?)under (?:our|the|your|this) (?:[\w-]+ ){{0,2}}?{_GUARANTEE}",
)
_UNDER = r"(?:^|[,:;?.] |\b(?:and|but|yes,?) )(?P<what>(?:[\w'-]+,? ){1,8}?)(?:is|are) (?:also |even |fully |still |all )*covered(?=[.,;!]|$| too\b| as well\b)"
_COVERED = tuple(lazy(pattern) for pattern in (*_NAMED, _UNDER))
_THEIRS = lazy(
    r"\b(?:insur\w+|extended|plan|maker|manufacturer|carrier|supplier|brand|statutory|by law|third[- ]party|add-?on|optional|card)\b|\b\w+'s (?:own )?(?:warranty|guarantee)\b"
)


def covered(sentence: str) -> Iterator[tuple[str, Span]]:
    """What is said to be covered, each with the words that say so; other people's cover is left out."""
    if not ("cover" in sentence or is_of_guarantee(sentence)) or is_of_others(sentence):
        return
    if " only " in f" {sentence}":
        return
    found = [match for pattern in _COVERED for match in pattern.finditer(sentence)]
    for match in found:
        if not (DENIED.search(match.group()) or ALL_BUT.search(sentence, 0, match.end("what"))):
            words = sentence[match.start("what") : _clause_end(match, sentence)]
            yield words, Span(match.start(), match.end())
    first = _COVERS.search(sentence)
    if first and not ALL_BUT.search(sentence, 0, first.end()):
        for words, span in rest_of_list(sentence, first.end()):
            if not _is_in(span, found):
                yield words, Span(first.start(), span.end)


def _clause_end(match: re.Match[str], sentence: str) -> int:
    """Where what is covered ends: before "and needles cost £3"."""
    end = match.end("what")
    clause = _CLAUSE.search(sentence, match.start("what")) if end == match.end() else None
    return min(end, clause.start()) if clause else end


_CLAUSE = lazy(
    r",? (?:and|but|while|whereas|so) (?:[\w'-]+ ){0,4}?(?:is|are|can|may|must|will|have|has|costs?|comes?|needs?|we|you|it|they)\b"
)
_COVERS = lazy(
    rf"\b{_GUARANTEE}(?: also| even| does| fully| will)* (?:covers?|includes?|protects? (?:you )?(?:against|from)|applies to|extends to) (?:[\w'-]+ ){{0,7}}?[\w'-]+(?=,| and | or )"
)
"""The first thing of a list of what a guarantee covers."""
_DAMAGED_BY = lazy(
    r"\b(?:damage|harm|wear|faults?|marks|problems) (?:(?:caused|done|made|left) )?(?:from|by|due to|through) (?:the )?"
)


def is_of_others(text: str) -> bool:
    """Whether a text speaks of another's guarantee, or of one that is paid for."""
    return bool(_THEIRS.search(text.replace("the company's ", "our ")))


def cause(words: str) -> str:
    """What has done a damage, which a list of what isn't covered may name alone."""
    return _DAMAGED_BY.sub("", words)


def is_of_guarantee(text: str) -> bool:
    """Whether a text speaks of a guarantee."""
    return "warrant" in text or "guarantee" in text


_PRONOUN = lazy(r"(?:it|them|they)\b.*|(?:this|these|those|that|one|everything|anything) ?")
_DEFINITE = lazy(r"(?:the|your|this|these|those) (?:[\w'-]+ ?){1,3}")


def is_pronoun(words: str) -> bool:
    """Whether what may come back is only pointed at: "you can send them back"."""
    return bool(_PRONOUN.fullmatch(words))


def is_definite(words: str) -> bool:
    """Whether words stand for a thing that was named before: "the towel"."""
    return bool(_DEFINITE.fullmatch(words))


_GENERIC = lazy(
    r"(?:item|items|goods|good|product|products|piece|pieces|thing|things|one|ones|order|orders"
    r"|purchase|purchases|stock|line|lines|range|article|articles|pair|pairs|pack|packs|set"
    r"|sets|copy|copies|version|versions|gear|kit|stuff|bits|bargains|merchandise)"
)
_FUNCTION = lazy(
    r"(?:a|an|the|and|or|of|from|for|to|in|on|at|by|with|within|without|as|if|when|while|that"
    r"|which|who|is|are|was|were|be|been|it|its|they|them|you|your|we|our|can|may|must|will"
    r"|have|has|had|not|either|too|also|again|later|still|just|like|back|only|yes|no|even"
    r"|under|after|before|once|because|since|so|but|than|then|there|here|opened|open|whether"
    r"|i|already|yet|now|today|do|does|did|doesn|didn|wasn|weren|fits?|suits?|down|off|away|up)"
)
_NEGATIVE = lazy(r"(?:non|not|never|un|except|excluding|without|besides|no|isn|aren|but|bar|save)")
_BETWEEN = 3
"""How many words more than its own a thing's name may be spread over."""


def names(said: str, thing: str) -> bool:
    """Whether words name a thing of a list: "damage from humidity" is "humidity damage".

    "Harmonica cases" are no harmonicas, and what is not engraved is no engraved knife.
    """
    if both := in_one_state(thing):
        return any(names(said, part) for part in both)
    said = by_kind(said.lower(), thing)
    if any(_is_just(said, part) for part in _parts(thing)):
        return True
    wanted = set(map(_singular, stems(thing)))
    wanted = wanted - _ANY_HEADS or wanted
    words = re.findall(r"[a-z0-9]+", said.lower().replace("n't", " not"))
    kept = [
        (at, root) for at, word in enumerate(words) if (root := _singular(stem(word))) in wanted
    ]
    if not wanted or not wanted <= {root for _, root in kept}:
        return False
    if any(_NEGATIVE.fullmatch(w) and w not in thing for at, _ in kept for w in _before(words, at)):
        return False
    first, last = _narrowest(kept, len(wanted))
    if _BY_MEANS.search(" ".join(words[:first])):
        return False
    if len(stems(" ".join(words[first : last + 1]))) > len(wanted) + _BETWEEN:
        return False
    return _is_head(words[last + 1 :]) or _is_any(thing, words[first : last + 1])


_ANY = lazy(
    r"(?P<state>[a-z-]{4,}ed|custom|bespoke|clearance|outlet) (?:items?|goods|products?|articles?|pieces)"
)


def is_any(thing: str) -> bool:
    """Whether a thing is whatever is in a state: "engraved items"."""
    return bool(_ANY.fullmatch(thing))


def _is_any(thing: str, found: Sequence[str]) -> bool:
    """Whether a thing is whatever is in a state, which stands in words: "engraved items"."""
    match = _ANY.fullmatch(thing.lower())
    return match is not None and " ".join(found) == match["state"]


_ANY_HEADS = frozenset(["piec", "articl"])
"""Words that stand for goods of every kind in the name of a thing."""


_ALIKE = 3
"""How many letters all forms of a word begin with: "knives" and "knife"."""


def is_of(words: str, before: str, thing: str) -> bool:
    """Whether words that point back at a text mean a thing of a list: "the towel" that was monogrammed."""
    if both := in_one_state(thing):
        return any(is_of(words, before, part) for part in both)
    words, before = by_kind(words, thing), by_kind(before, thing)
    kinds, own = stems(words), stems(thing)
    if not all(_singular(root)[:_ALIKE] in before for root in own):
        return False
    if not is_pronoun(words) and not (kinds and _singular(kinds[-1]) in map(_singular, own)):
        return False
    # "Custom saddles are built on a form. Once you've tried it, send it back": not the saddles.
    if before.endswith((".", "!")) and words.startswith("it") and _has_plural(before, own):
        return False
    return any(names(part, thing) for part in re.split(r"[.;?!] ", before))


def _has_plural(text: str, kinds: Sequence[str]) -> bool:
    """Whether a text names several of the last of some kinds of things."""
    found = (word for word in re.findall(r"[a-z0-9]+", text) if stem(word) == kinds[-1])
    return any(word.endswith("s") and not word.endswith("ss") for word in found)


def _before(words: Sequence[str], at: int) -> Sequence[str]:
    """The word before another, over "been" and "for"."""
    at -= at > 1 and words[at - 1] in ("been", "for")
    return words[max(0, at - 1) : at]


_PAIR = lazy(r"(?P<one>(?:[a-z-]+ )?[a-z-]+[^s\W]s) (?:and|or) (?P<other>[a-z-]+[^s\W]s)")
_DONE = lazy(r"\b(?:[a-z-]+ed|[a-z]+-to-[a-z]+|used|worn|cut|lit|custom|bespoke|open|large)\b")


def _parts(thing: str) -> tuple[str, ...]:
    """The things of an item of a list that joins two: "climbing ropes and harnesses".

    None where what is said of the first may be meant of both: "worn socks and shoes".
    """
    pair = _PAIR.fullmatch(thing.lower())
    return () if pair is None or _DONE.search(pair["one"]) else (pair["one"], pair["other"])


def is_hurt(said: str, thing: str) -> bool:
    """Whether words name what has happened to a thing, without its kind: "broken tips"."""
    short = in_short(thing)
    return bool(short) and _is_just(said, short)


def _is_just(said: str, thing: str) -> bool:
    """Whether words are the bare name of a thing."""
    return list(map(_singular, stems(said))) == list(map(_singular, stems(thing)))


_BY_MEANS = lazy(r"\b(?:with|by|using|via|from|for|as)(?: (?:an?|the|your|our|my))?$")


def _singular(stem: str) -> str:
    """A word that has lost its ending, without what it keeps of that: "pans", "knives", "unwrapped"."""
    if stem.endswith("s") and not stem.endswith(("ss", "us", "is")):
        stem = stem[:-1]
    if stem.endswith("iv"):
        return f"{stem[:-1]}f"
    if len(stem) > _LATIN and stem.endswith("li"):
        return f"{stem[:-1]}u"
    return _DOUBLED.sub(r"\1", stem).removesuffix("y")


_LATIN = 4
"""How many letters a word has at least whose plural may be that of a Latin one: "styli"."""
_DOUBLED = lazy(r"(?<=[a-z]{2})([bdgmnpt])\1$")
"""The letters that an ending doubles: "unwrapped"."""


def _narrowest(places: list[tuple[int, str]], number: int) -> tuple[int, int]:
    """The first and last place of the closest words that are so many different ones."""
    found = [
        (end[0] - places[start][0], places[start][0], end[0])
        for start in range(len(places))
        for end in places[start:]
        if len({word for at, word in places[start:] if at <= end[0]}) == number
    ]
    _, first, last = min(found)
    return first, last


def _is_head(behind: list[str]) -> bool:
    """Whether no noun follows, of which the words before are only the kind."""
    if not behind or behind[0].endswith(("ed", "ly")):
        return True
    return any(words.fullmatch(behind[0]) for words in (_FUNCTION, _GENERIC, _PARTICIPLES))


_PARTICIPLES = lazy(
    r"(?:bought|worn|cut|made|sent|sold|taken|torn|put|built|given|out|off|up|down|apart|away)"
)
"""What tells more of a thing, and names no other: "paint that has dried out in the tube"."""
