"""What sentences say of the things on the policy's lists: that they may come back, that they are covered.

The patterns of `kbgen.claims.promises` read the words that somebody thought of; here weights tell what a
sentence says in words of its own. Only what contradicts a list is a claim.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
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
from kbgen.claims.promises.goods import is_of_others, is_remedy, names
from kbgen.claims.promises.things import THING, heads_of, is_meant, may_name
from kbgen.claims.promises.uncovered import is_told
from kbgen.claims.promises.under_label import is_label
from kbgen.claims.prose.passages import Passage
from kbgen.claims.quantity import Covered, Excluded, Said, Uncovered
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


@dataclass(frozen=True)
class Things:
    """Reads what is said of the things on one policy's lists."""

    wording: Wording

    @cached_property
    def all(self) -> tuple[Thing, ...]:
        """The things."""
        lists = ((key, self.wording.policy.get(key)) for key in _LISTS)
        return tuple(
            Thing(key, name, _LISTS[key][0], _LISTS[key][1](name))
            for key, fact in lists
            if fact and isinstance(fact.value, Items)
            for name in (item.written().lower() for item in fact.value.items)
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
        read: set[str] = set()
        near = tuple(befores(around))
        for thing in things:
            if thing.key in read or any(_is_of(claim, thing) for claim in told):
                continue
            said = saying(thing.name, near, text)
            if said is None or not _is_stated(said, thing.stance) or _is_listed(around, said):
                continue
            share = shares(Subject.GOODS, said)[thing.stance]
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
                is_sure=share >= _CERTAIN,
                clause=text,
                answers=bool(is_reply),
            )


def _is_of(claim: Claim, thing: Thing) -> bool:
    """Whether a claim says of a thing, or of what it points back at, that it may come back or is covered."""
    value = claim.said.value
    if thing.key not in claim.keys or not isinstance(value, Excluded | Covered | Uncovered):
        return False
    if isinstance(value, Uncovered):
        return is_told(value.words, thing.name)
    if isinstance(value, Excluded) and (value.state or value.before):
        return True
    return names(value.words, thing.name)


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
        _DENIED.search(said.text) or _NO_LEAD.search(said.before)
    ):
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
    return is_named and is_meant(said.before) and bool(_ASKED[stance].search(asked))


def _is_listed(around: Around, said: Saying) -> bool:
    """Whether a cell is one of the things that its column lists, beside one of another column's."""
    return (
        said.place is Place.CELL
        and THING not in said.text
        and is_label(lowered(around.passage.column))
        and not polarity(said.text)
    )


_DENIED = lazy(
    rf"{THING}(?: [\w-]+){{0,2}}? (?:is|are|isn't|aren't|remains?|stays?) (?:(?:always|also|strictly) )?(?:not|never|excluded|exempt|final|out|n't)\b|\bonly\b"
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
