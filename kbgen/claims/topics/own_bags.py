"""Which of the shop's own facts words speak of, whatever their order: by the things that a phrase or a key names.

A phrase is a bag of things: "winding your skein" is of winding and of skeins. Words that the type of the
value says anyhow (fee, length, included) are none. Texts are in small letters with plain apostrophes.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from kbgen.claims.patterns import lazy
from kbgen.claims.topics.own_words import pattern
from kbgen.claims.topics.terms import stem
from kbgen.claims.topics.wording import Wording
from kbgen.model import Fact


@dataclass(frozen=True, eq=False)
class Bag:
    """What one of the shop's own facts is of. Equal only to itself."""

    fact: Fact
    names: tuple[tuple[re.Pattern[str], ...], ...]
    """The things of its key and of each phrase, of which all must be named."""

    @cached_property
    def _things(self) -> tuple[re.Pattern[str], ...]:
        return tuple({one.pattern: one for name in self.names for one in name}.values())

    def has(self, word: str) -> bool:
        """Whether a word is one of its things, or what prose says for it."""
        return any(one.match(word) for one in self._things)

    def holds(self, text: str) -> bool:
        """Whether all words of a text that say something are among its things, and any is."""
        words = telling(text)
        return bool(words) and all(map(self.has, words))

    def named(self, text: str) -> int:
        """How many things the longest of its names has that a text holds; 0 where it holds none."""
        text = tokens(text)
        return max((len(name) for name in self.names if _are_in(name, text)), default=0)

    def share(self, text: str) -> float:
        """How much of one of its names a text holds at most."""
        text = tokens(text)
        shares = (
            sum(map(bool, (one.search(text) for one in name))) / len(name) for name in self.names
        )
        return max(shares, default=0.0)


@dataclass(frozen=True)
class Spoken:
    """A fact that some words speak of, and whether they do alone."""

    bag: Bag
    is_sure: bool


def spoken_of(
    bags: Sequence[Bag], clause: str, near: Sequence[str], fits: Callable[[Bag], bool]
) -> Spoken | None:
    """The one fact that fits of which a clause speaks, alone or with what stands near.

    None where several may be meant, or where another fact has more of its things in the clause.
    """
    named = [(bag, bag.named(clause)) for bag in bags]
    whole = " . ".join((clause, *near))
    for is_sure, text in ((True, clause), (False, whole)):
        found = [(bag, bag.named(text)) for bag in bags if fits(bag)]
        most = max((count for _, count in found), default=0)
        best = [bag for bag, count in found if count == most] if most else []
        if not best:
            continue
        if len(best) > 1 or any(
            count > most or (count == most and bag.fact.type == best[0].fact.type)
            for bag, count in named
            if bag is not best[0]
        ):
            return None
        return Spoken(best[0], is_sure)
    return None


# One policy, and the same with what it lacks.
@lru_cache(maxsize=4)
def own_bags(wording: Wording) -> tuple[Bag, ...]:
    """The bags of the shop's own facts."""
    facts = wording.policy.under("terms")
    return tuple(Bag(fact, names) for fact in facts if (names := tuple(_names(fact))))


def names_own(wording: Wording, text: str, type_: str) -> bool:
    """Whether a text has several things of one of the shop's own facts that are of a type."""
    bags = own_bags(wording)
    return any(bag.fact.type == type_ and bag.named(text) >= _SEVERAL for bag in bags)


_SEVERAL = 2
"""How many things leave no doubt of which fact a text is."""


def telling(text: str) -> list[str]:
    """The words of a text that name something."""
    words = re.findall(r"[a-z]+(?:-[a-z]+)*", tokens(text).replace("'s", ""))
    return [word for word in words if word not in _SMALL]


def _names(fact: Fact) -> Iterator[tuple[re.Pattern[str], ...]]:
    key = fact.key.partition(".")[2].replace("_", " ").replace(".", " ")
    dropped = _SAID_BY_TYPE - (
        _MATCHED if "match" in f"{key} {' '.join(fact.says)}" else frozenset()
    )
    seen: set[tuple[str, ...]] = set()
    for text in (key, *fact.says):
        words = [word for word in telling(text.lower()) if word not in dropped]
        things = [word for word in words if word not in _PLAIN_DEEDS]
        words = things if len(things) >= _TOLD_APART else words
        stems = tuple(dict.fromkeys(map(_stem, words)))
        is_bare = len(stems) == 1 and not _ASKED.isdisjoint(telling(text.lower()))
        if stems and stems not in seen and not is_bare:
            seen.add(stems)
            yield tuple(_thing(one) for one in stems)


_ASKED = frozenset(["needed", "required", "necessary"])
"""Words of a need, beside which one thing tells no fact from others: "booking needed"."""
_TOLD_APART = 2
"""How many things tell a fact from others whatever is done with them."""
_PLAIN_DEEDS = frozenset([
    "send", "sending", "bring", "bringing", "take", "taking", "get", "getting", "use", "using",
    "have", "having", "let", "make", "making", "give", "giving", "ask", "asking",
])  # fmt: skip


@lru_cache(maxsize=4_096)
def _thing(stem_: str) -> re.Pattern[str]:
    return lazy(rf"\b(?:{_NEAR.get(stem_) or _doing(stem_) or pattern(stem_)})(?![a-z])")


def _doing(stem_: str) -> str:
    """A short verb of which a phrase has the noun: "fired" for "firing"."""
    is_short = stem_.endswith("ing") and len(stem_) == _SHORT
    return rf"{stem_[:-3]}(?:es?|s|e?d|ings?)?" if is_short else ""


_SHORT = 6
"""The letters of a noun that is made of a verb of three or four."""


def _stem(word: str) -> str:
    is_plural = len(word) == _FEW and word.endswith("s") and not word.endswith("ss")
    return _ALIKE.get(word) or (word[:-1] if is_plural else stem(word))


_FEW = 4
"""The letters of a plural from which no ending is taken elsewhere: "dogs"."""


def _are_in(name: Sequence[re.Pattern[str]], text: str) -> bool:
    return all(one.search(text) for one in name)


@lru_cache(maxsize=4_096)
def tokens(text: str) -> str:
    """A text with one word for what several say together: by post, while you wait."""
    for found, token in _TOGETHER:
        text = found.sub(token, text)
    return text


_TOGETHER = (
    (
        lazy(
            r"\b(?:while|whilst) you (?:wait|watch)\b|\bon the spot\b|\bthere and then\b|\bwhile[ -]you[ -]wait\b"
        ),
        "whilewaiting",
    ),
    (lazy(r"\b(?:by|through|in) (?:the )?(?:post|mail)\b|\bmail-in\b"), "bypost"),
    (
        lazy(
            r"\bput(?:s|ting)? (?:(?:it|them|things|everything|the [a-z]+|your [a-z]+) )?together\b|\bflat[- ]pack(?:ed)?\b|\b(?:self|home)-assembly\b"
        ),
        "assembly",
    ),
    (lazy(r"\bgift (?:card|voucher|certificate|token)s?\b"), "giftcard"),
    (
        lazy(r"\b(?:from )?(?:elsewhere|(?:another|a different) (?:shop|store|dealer|retailer))\b"),
        "elsewhere",
    ),
    (lazy(r"\btrad(?:e|es|ed|ing)[- ]ins?\b"), "tradein"),
    (
        lazy(
            r"\bpick(?:s|ed|ing)?[- ]?ups?\b|\bpick(?:s|ed|ing)? (?:it|them|(?:your|the) [a-z]+) up\b"
        ),
        "collect",
    ),
    (
        lazy(
            r"\bdrop(?:s|ped|ping)? (?:it|them|(?:your|the) [a-z]+) (?:back )?off(?: again)?\b|\bdrop-offs?\b"
        ),
        "dropoff",
    ),
)
_NEAR = {
    "whilewaiting": "whilewaiting",
    "bypost": "bypost",
    "elsewhere": "elsewhere",
    "tradein": "tradein",
    "giftcard": r"giftcard|vouchers?|tokens?",
    "crash": r"crash\w*|accidents?|collisions?",
    "assembl": r"assembl\w*|build(?:ing)?",
    "appointment": r"appointments?|book(?:s|ed|ings?)?|reserv\w*",
    "book": r"book(?:s|ed|ings?)?|appointments?|reserv\w*",
    "gift": r"gifts?|presents?",
    "present": r"presents?|gifts?",
    "sampl": r"samples?|swatch(?:es)?",
    "swatch": r"swatch(?:es)?|samples?",
    "id": r"id|identification|passports?|driving licen[cs]e",
    "identification": r"id|identification|passports?|driving licen[cs]e",
    "friend": r"friends?|(?:any|some)(?:one|body) else",
    "repair": r"repair\w*|mend\w*|fix(?:es|ed|ing)?",
    "finish": r"finish\w*|done|ready|complet\w*",
    "storag": r"stor(?:e|es|ed|age|ing)|keep(?:s|ing)?|kept",
    "artwork": r"artworks?|pictures?|paintings?|drawings?|watercolou?rs?",
    "pictur": r"pictures?|artworks?|paintings?|drawings?|watercolou?rs?",
    "insur": r"insur\w*|cover(?:ed|s)?",
    "child": r"child(?:ren)?|kids?",
    "cover": r"cover\w*|insur\w*",
    "pet": r"pets?|dogs?|cats?",
    "transf": r"transfer\w*|pass(?:ed|ing)? on",
    "loan": r"loan\w*|lend(?:s|ing)?|lent|borrow\w*",
    "lend": r"lend(?:s|ing)?|lent|loan\w*|borrow\w*",
    "night": r"nights?|evenings?",
    "price": r"pric\w*|cheaper|less|lower|costs?|deals?|offers?",
    "cut": r"cuts?|cutting",
    "smallest": r"smallest|least|minimum|shortest",
    "fitt": r"fit(?:s|ted|ting)?",
    "unpasteuris": r"unpasteuri[sz]ed|raw",
}
"""What else prose says for a word, by its stem."""
_ALIKE = {
    "children": "child", "kids": "child", "pets": "pet", "min": "smallest", "minimum": "smallest",
    "least": "smallest", "shortest": "smallest", "loaner": "loan", "insured": "insur",
    "insurance": "insur", "storage": "storag", "store": "storag", "stored": "storag",
    "kept": "keep", "held": "hold", "price": "price", "prices": "price", "cuts": "cut", "cutting": "cut",
}  # fmt: skip
"""Words of policies by the stem under which prose says something for them."""
_MATCHED = frozenset(["price", "prices"])
_SAID_BY_TYPE = frozenset([
    "fee", "fees", "cost", "costs", "price", "prices", "charge", "charges", "charged", "free",
    "included", "include", "includes", "available", "accepted", "allowed", "possible", "welcome",
    "length", "time", "times", "turnaround", "limit", "size", "number", "count", "amount", "value",
    "policy", "terms", "period", "validity", "valid", "offered", "sold", "discount", "discounts",
    "reduction", "off", "money", "many", "much", "long", "how", "maximum", "max", "most",
    "largest", "within", "up", "rate", "needed", "required", "necessary",
])  # fmt: skip
"""Words of phrases and keys that the type of the value tells."""
_SMALL = frozenset([
    "a", "an", "the", "of", "for", "to", "your", "our", "my", "you", "we", "us", "i", "me", "it",
    "its", "is", "are", "be", "been", "in", "on", "at", "and", "or", "per", "each", "every", "any",
    "all", "some", "with", "from", "by", "one", "ones", "yours", "them", "they", "their", "this",
    "that", "these", "those", "can", "may", "will", "do", "does", "has", "have", "had", "not",
    "when", "while", "if", "as", "so", "too", "also", "here", "there", "then", "was", "were",
    "who", "which", "what", "during", "after", "before", "between", "into", "onto", "about", "both",
    "yourself", "back", "whole", "well", "even", "up", "out", "away", "off", "through", "against",
    "afraid", "sorry", "please", "very", "just", "still", "always", "now", "own",
])  # fmt: skip
"""Words that name nothing."""
