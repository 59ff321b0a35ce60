"""What sentences say of the things on the policy's lists: that they may come back, that they are covered.

The patterns of `kbgen.claims.promises` read the words that somebody thought of; here weights tell what a
sentence says in words of its own. Only what contradicts a list is a claim.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, reduce
from itertools import compress
from operator import or_

from kbgen.claims.cases.claimed import claimed
from kbgen.claims.cases.restrict import Restriction, restriction
from kbgen.claims.claim import Claim
from kbgen.claims.context.around import Around
from kbgen.claims.hours.others import is_anothers
from kbgen.claims.meaning.stances import Place, Saying, Stance, Subject, shares
from kbgen.claims.patterns import lazy
from kbgen.claims.promises.answered import polarity
from kbgen.claims.promises.goods import (
    ALL_BUT,
    cause,
    is_any,
    is_of,
    is_of_others,
    is_remedy,
    names,
)
from kbgen.claims.promises.things import THING, heads_of, is_meant, may_name
from kbgen.claims.promises.uncovered import is_head, is_told
from kbgen.claims.promises.under_label import is_label
from kbgen.claims.prose.passages import Passage
from kbgen.claims.quantity import Covered, Excluded, Said, Uncovered
from kbgen.claims.told.framed import is_framed, is_of_all, is_of_kind, kind_of
from kbgen.claims.told.sayings import befores, own_words, saying
from kbgen.claims.topics.marking import lowered
from kbgen.claims.topics.wording import Wording
from kbgen.model import Article
from kbgen.values import Items

_LIKELY, _CERTAIN = 0.6, 0.9
"""The likelihoods from which on what a sentence seems to say is worth a warning, and an error."""
_LISTS: dict[str, tuple[Stance, Callable[[str], Said]]] = {
    "returns.excluded": (Stance.RETURNED, Excluded),
    "warranty.excludes": (Stance.COVERED, Covered),
    "warranty.covers": (Stance.UNCOVERED, Uncovered),
}
"""What contradicts a list if it is said of one of its things, and the value that says so."""


@dataclass(frozen=True)
class Thing:
    """One of the things on a list, in small letters."""

    key: str
    name: str
    stance: Stance
    """What may not be said of it."""
    said: Said
    """The value of a sentence that says so."""
    whole: str = ""
    """The thing itself, where the name is only that of its kind: the live plants among plants."""


@dataclass(frozen=True)
class Things:
    """Reads what is said of the things on one policy's lists."""

    wording: Wording

    @cached_property
    def all(self) -> tuple[Thing, ...]:
        """The things."""
        lists = ((key, self.wording.policy.get(key)) for key in _LISTS)
        things = [
            Thing(key, name, _LISTS[key][0], _LISTS[key][1](name))
            for key, fact in lists
            if fact and isinstance(fact.value, Items)
            for name in (item.written().lower() for item in fact.value.items)
        ]
        kinds = [(kind_of(one.name, one.stance), one) for one in things]
        return (
            *things,
            *(replace(one, name=kind, whole=one.name) for kind, one in kinds if kind),
        )

    @cached_property
    def _by_text(self) -> Mapping[str, int]:
        """The texts of which a text must have one to name a thing, with a bit for each of those."""
        found: dict[str, int] = {}
        for number, thing in enumerate(self.all):
            for text in heads_of(thing.name):
                found[text] = found.get(text, 0) | 1 << number
        return found

    def named_in(self, passage: Passage, title: str) -> tuple[Thing, ...]:
        """The things that a passage, or what it hangs on, may name."""
        around = (passage.lead, passage.column, passage.row, *passage.headings[-1:], title)
        text = " ".join((passage.text, *around)).lower()
        told = compress(self._by_text.values(), map(text.__contains__, self._by_text))
        may_be = reduce(or_, told, 0)
        if not may_be:
            return ()
        return tuple(
            thing
            for number, thing in enumerate(self.all)
            if may_be >> number & 1 and may_name(thing.name, text)
        )

    def claims(
        self,
        things: Sequence[Thing],
        article: Article,
        around: Around,
        sentence: str,
        told: Sequence[Claim],
    ) -> Iterator[Claim]:
        """What a sentence says of some things, but for what it is already known to state."""
        text = lowered(sentence)
        if text.rstrip().endswith("?"):
            return
        if "nlike" in text:
            text = _UNLIKE.sub("", text)
        read: set[str] = set()
        near = tuple(befores(around))
        for thing in things:
            if thing.key in read or any(_is_of(claim, thing) for claim in told):
                continue
            said = saying(thing.name, near, text)
            if said is None:
                continue
            share = _share(thing, article, around, said)
            if share < _LIKELY or _is_of_other_rules(around, text, said.before, thing.stance):
                continue
            if is_anothers(self.wording, sentence):
                return
            read.add(thing.key)
            span = own_words(sentence)
            own = restriction(self.wording, text)
            is_reply = said.place is Place.QUESTION and polarity(text, conditional=True)
            yield claimed(
                article,
                around,
                sentence,
                (thing.key,),
                thing.said,
                span,
                own=Restriction(own.scope),
                is_sure=share >= _CERTAIN and not thing.whole,
                clause=text,
                answers=bool(is_reply),
            )


_UNLIKE = lazy(
    r"\bunlike (?:most|many|some|other|so many)(?: of)?(?: the)?(?: other)?(?: (?!we\b|our\b|you\b)[a-z-]+){1,3}?(?:,|(?= (?:we|our|you)\b))"
)
"""Others with whom a shop compares itself: "unlike most shops, we …"."""


def _share(thing: Thing, article: Article, around: Around, said: Saying) -> float:
    """How likely a sentence says of a thing what may not be said of it."""
    if thing.whole:
        return 1 if _is_of_all_of_it(thing, article, said) else 0
    framed = is_framed(_with_named(said), thing.stance, is_any=is_any(thing.name))
    if framed and not _is_listed(around, said):
        return 1
    if not _is_stated(said, thing.stance) or _is_listed(around, said):
        return 0
    return shares(Subject.GOODS, said)[thing.stance]


def _is_of_all_of_it(thing: Thing, article: Article, said: Saying) -> bool:
    """Whether a sentence says something of all of a kind, in an article that doesn't name the very thing."""
    is_all = is_of_all if thing.stance is Stance.RETURNED else is_of_kind
    if not (is_all(said.text) and is_framed(said, thing.stance)):
        return False
    text = f"{lowered(article.body)} {lowered(article.title or '')}"
    return not may_name(thing.whole, text)


def _with_named(said: Saying) -> Saying:
    """A reply with the thing of its question for the "it" that points at that."""
    if said.place is not Place.QUESTION or THING in said.text or THING not in said.before:
        return said
    if polarity(said.text) or not is_meant(said.before):
        return said
    return replace(said, text=_POINTS.sub(THING, said.text, count=1))


_POINTS = lazy(r"\b(?:it|them|they|this|that|these|those)\b(?! (?:happens|way|means)\b)")


def _is_of(claim: Claim, thing: Thing) -> bool:
    """Whether a claim says of a thing, or of what it points back at, that it may come back or is covered."""
    value = claim.said.value
    if thing.key not in claim.keys or not isinstance(value, Excluded | Covered | Uncovered):
        return False
    name = thing.whole or thing.name
    if isinstance(value, Uncovered):
        return is_told(value.words, name) or is_head(value.words, name)
    if isinstance(value, Excluded) and value.state:
        return True
    if isinstance(value, Excluded) and any(is_of(value.words, one, name) for one in value.before):
        return True
    if isinstance(value, Covered) and is_told(value.words, name):
        return True
    return names(value.words, name) or names(cause(value.words), name)


_OF_COVER = lazy(r"\b(?:cover\w*|warrant\w*|guarante\w*)\b")
_ASKED = {
    Stance.RETURNED: lazy(r"\b(?:return\w*|back|refund\w*|take|accept)\b"),
    Stance.COVERED: _OF_COVER,
    Stance.UNCOVERED: _OF_COVER,
}
"""What is asked where an answer says no more than yes or no."""
_NEGATIVE = lazy(r"n't\b|\b(?:not|no|never|cannot|except\w*|exclud\w*)\b")


def _is_stated(said: Saying, stance: Stance) -> bool:
    """Whether a sentence states it of the very thing, by its own words or as a yes or no to a question."""
    if stance is not Stance.UNCOVERED and (
        _DENIED.search(said.text)
        or _NO_LEAD.search(said.before)
        or ALL_BUT.search(said.text, 0, max(0, said.text.find(THING)))
    ):
        return False
    if stance is not Stance.RETURNED and _UPHOLSTERED.search(said.text):
        return False
    asked = re.split(r"[.!?] ", said.before.rstrip(" ?"))[-1]
    is_short = THING not in said.text or bool(_SHORT.match(said.text))
    if said.place is Place.QUESTION and is_short and _NEGATIVE.search(asked):
        return False
    if len(said.text.split()) <= _FEW and not _ASKED[stance].search(f"{said.before} {said.text}"):
        return False
    if THING in said.text:
        return is_meant(said.text)
    if said.place is Place.CELL:
        return is_meant(said.before)
    answer = polarity(said.text, conditional=True) if said.place is Place.QUESTION else None
    if answer is None or answer[0] is (stance is Stance.UNCOVERED):
        return False
    is_named = THING in asked or bool(_IT.search(asked))
    is_own = THING in asked and bool(_IT.search(said.text))
    told = f"{asked} {said.text}" if is_own else asked
    return is_named and is_meant(said.before) and bool(_ASKED[stance].search(told))


def _is_listed(around: Around, said: Saying) -> bool:
    """Whether a cell is one of the things that its column lists, beside one of another column's."""
    return (
        said.place is Place.CELL
        and THING not in said.text
        and is_label(lowered(around.passage.column))
        and not polarity(said.text)
    )


_UPHOLSTERED = lazy(
    r"^(?!.*\b(?:warrant|guarantee)).*\bcovered (?:in|with) (?!full\b|our\b|the\b|this\b|it\b)"
)
"""What lies on a thing, and is no guarantee for it: "covered in cloth"."""
_DENIED = lazy(
    rf"{THING}(?: ones)? (?:(?:is|are) (?:an|the|our) (?:[a-z]+ )?exceptions?|(?:stays?|remains?) (?:with you|yours))\b|{THING}(?: [\w-]+){{0,2}}? (?:can't|cannot|can not|don't|doesn't|do not|does not|won't|isn't|aren't)(?= |[.,;:!)–—]|$)"
    rf"|{THING}(?: [\w-]+){{0,2}}? (?:is|are|remains?|stays?) (?:(?:always|also|strictly) )?(?:not|never|excluded|exempt|final|out|n't)\b|\bonly\b"
    r"|^[\W\d]*(?:excluded|exempt(?:ed)?|not (?:covered|included|part))\b"
    rf"|(?:n't|\b(?:not|never|no longer|cannot))(?: be)? (?:extend|cover|include|apply|taken? back|returned|accept(?:ed)?|covered|included|come back|go back|sen[dt] back)\b(?!(?:(?!{THING})[^.;])*\b(?:but|however|though|except|unless|while)\b)[^.;]*{THING}"
)
_NO_LEAD = lazy(
    r"\b(?:can't|cannot|can not|not|never|no|non-?\s?return\w*|non-?\s?refund\w*|final sale|exclu\w*|except\w*|exempt\w*)\b[^?]*$"
)
_FEW = 4
"""How many words say nothing by themselves: "earrings: yes"."""
_SHORT = lazy(r"\W*(?:yes|no|yep|nope|sure|never|always)\b")
_IT = lazy(r"\b(?:it|them|this|that|these|those)\b")


_MONEY = lazy(
    r"\b(?:money|balances?|refunds?|amounts?|payments?|credit)(?: [a-z']+){0,3} back (?:on|in|to|onto|into)\b"
)
"""What is paid back, whatever it was paid with: "gift card money is back on the card"."""


def _is_of_other_rules(around: Around, text: str, before: str, stance: Stance) -> bool:
    """Whether goods come back for a fault, or are covered by another's guarantee."""
    if stance is Stance.RETURNED:
        is_money = "back" in text and bool(_MONEY.search(text))
        return is_money or around.is_remedy or is_remedy(text) or is_remedy(before)
    return any(map(is_of_others, (text, around.heading)))
