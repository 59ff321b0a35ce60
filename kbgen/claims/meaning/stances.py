"""What a sentence says of what it names: that it may come back or not, is open or shut, free or not.

Shops have endless words for it ("hang on to your receipt and bring them home to us"), so that it is
learned like what figures are about: weights of a logistic regression over the words of labelled
sentences, found by `python -m tests.claims.train` and kept in the folder `said` in hundredths.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from itertools import pairwise
from pathlib import Path

from kbgen.claims.meaning.regression import Regression
from kbgen.claims.patterns import lazy
from kbgen.claims.promises.answered import polarity
from kbgen.claims.promises.things import THING
from kbgen.claims.topics.terms import stem

FOLDER = Path(__file__).with_name("said")


class Stance(StrEnum):
    """What may be said of what is spoken of."""

    NONE = "none"
    RETURNED = "returned"
    KEPT = "kept"
    COVERED = "covered"
    UNCOVERED = "uncovered"
    SERVED = "served"
    UNSERVED = "unserved"
    FREE = "free"
    CHARGED = "charged"
    OPEN = "open"
    SHUT = "shut"
    BACK = "back"
    LAST = "last"
    FROM = "from"
    EARLY = "early"
    OFFERED = "offered"
    REFUSED = "refused"
    TRACKED = "tracked"
    UNTRACKED = "untracked"
    ACCEPTED = "accepted"
    PAID = "paid"
    UNPAID = "unpaid"


class Subject(StrEnum):
    """What is spoken of, each with weights of its own."""

    GOODS = "goods"
    """Returned, kept; covered by the guarantee, uncovered."""
    PLACES = "places"
    """Served, unserved by the shop's parcels."""
    COSTS = "costs"
    """Free, charged."""
    DAYS = "days"
    """Open, shut; the day when the shop is back, the last before it shuts or the first that it is shut; early."""
    SERVICES = "services"
    """Offered, refused."""
    TRACKING = "tracking"
    """Parcels that are tracked, untracked."""
    STATES = "states"
    """What returned goods may be like: accepted, refused."""
    REFUNDS = "refunds"
    """Ways in which money is paid back: paid, unpaid."""

    @property
    def data(self) -> Path:
        """The file of its weights."""
        return FOLDER / f"{self}.tsv"


class Place(StrEnum):
    """Where the text stands that a sentence goes on from."""

    QUESTION = "question"
    CELL = "cell"
    """The heads of a table cell's column and row."""
    LEAD = "lead"
    BEFORE = "before"
    ABOVE = "above"


@dataclass(frozen=True, slots=True)
class Saying:
    """A sentence with `¤` for the words for a thing, there or in what stands before. Small letters."""

    text: str
    before: str
    place: Place


_TOKEN = lazy(rf"{THING}|[^\W\d_]+(?:'[^\W\d_]+)?|\d+|[?!✓✗✔✘.,;:()–—]")
_MARKS = frozenset(".,;:()–—")
_CLAUSE = lazy(r"[;:–—]|, (?:but|and|so|while|though|although|yet|which|then)\b")
_FIRST = 3
"""How many words begin a sentence."""
_NEAR = 4
"""How many words stand beside a thing."""
_NO = lazy(
    r"(?:\w*n't|not|no|nor|never|neither|cannot|without|except\w*|exclud\w*|unable|non|sorry|afraid|unfortunately|sadly|lapses?|void\w*)"
)
"""Words that deny what follows them."""


def clues(saying: Saying) -> Iterator[str]:
    """The clues to what a sentence says of a thing, each once.

    `n:` stands for words of the sentence and two or three in a row, `b:` for those that it begins with,
    `l:` and `r:` for those to the left and right of the thing, `c:` for what stands before, `k:` for
    where that is and what the sentence answers.
    """
    own, before = words(saying.text), words(saying.before)
    yield from dict.fromkeys(f"n:{word}" for word in own)
    yield from dict.fromkeys(f"n:{one} {two}" for one, two in pairwise(own))
    triples = zip(own, own[1:], own[2:], strict=False)
    yield from dict.fromkeys(f"n:{' '.join(three)}" for three in triples)
    yield from dict.fromkeys(f"b:{word}" for word in own[:_FIRST])
    at = next((at for at, word in enumerate(own) if word.endswith(THING)), None)
    if at is None:
        yield "k:before"
    else:
        yield from dict.fromkeys(f"l:{word}" for word in own[max(0, at - _NEAR) : at])
        yield from dict.fromkeys(f"r:{word}" for word in own[at + 1 : at + 1 + _NEAR])
    clause = words(next((part for part in _CLAUSE.split(saying.text) if THING in part), ""))
    yield from dict.fromkeys(f"p:{word}" for word in clause)
    yield from dict.fromkeys(f"p:{one} {two}" for one, two in pairwise(clause))
    yield from dict.fromkeys(f"c:{word}" for word in before)
    yield from dict.fromkeys(f"c:{one} {two}" for one, two in pairwise(before))
    yield f"k:{saying.place}"
    answer = polarity(saying.text, conditional=True)
    said = "none" if answer is None else "yes" if answer[0] else "no"
    yield f"k:says {said}"
    if saying.place is Place.QUESTION:
        yield f"k:answers {said}"
    yield f"k:{'denied' if any(word[0] == DENIED for word in own) else 'plain'}"
    yield f"c:{'denied' if any(word[0] == DENIED for word in before) else 'plain'}"


DENIED = "-"
"""What stands before a word that is denied."""


def words(text: str) -> Sequence[str]:
    """The words of a text without their endings; those behind a denial up to the next stop are marked."""
    found: list[str] = []
    denied = ""
    for word in _TOKEN.findall(text):
        if word in _MARKS:
            denied = ""
            continue
        root = "0" if word.isdigit() else stem(word)
        found.append(denied + root)
        if _NO.fullmatch(word):
            denied = DENIED
            found[-1] = root
    return found


# What is said on every page is weighed for the same subjects.
@lru_cache(maxsize=4_096)
def shares(subject: Subject, saying: Saying) -> Mapping[str, float]:
    """How likely a sentence says each of a subject's stances, 0 to 1, together 1."""
    return _weights(subject).shares(clues(saying))


@lru_cache(maxsize=len(Subject))
def _weights(subject: Subject) -> Regression:
    return Regression.parse(subject.data.read_text(encoding="utf-8"))
