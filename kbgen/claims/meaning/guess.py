"""What a statement means by its words alone, where no topic knows its wording."""

from __future__ import annotations

from collections.abc import Sequence

from kbgen.claims.claim import Strength
from kbgen.claims.context import abstain
from kbgen.claims.meaning.weights import KINDS, NONE, OWN, meaning
from kbgen.claims.patterns import lazy
from kbgen.claims.prose.passages import Kind, Passage
from kbgen.claims.statement import Statement
from kbgen.claims.topics.lexicon import TOPICS
from kbgen.claims.topics.marking import is_given
from kbgen.claims.topics.terms import is_own_key
from kbgen.claims.topics.topics import Match

_LIKELY, _CERTAIN = 0.6, 0.8
"""The likelihoods from which on what a statement seems to mean is worth a warning, and an error."""
_UNLIKELY = 0.1
"""The likelihood below which a statement is not of a topic that its words only come near to."""
_FREE = 0.9
"""The same for "free" and the like, which shops say of many things."""
_SCORE = 9.0
"""The score of a topic that only the words tell of."""
_TOPIC = {each.key: each for each in reversed(TOPICS) if each.key}
"""The first topic of each fact: others are for what it may be told by besides."""


_NO_COST = ("threshold", "delivery.methods.*.cost")
"""What an order must reach is never what a delivery costs, however much is said of that beside it."""


def guess(statement: Statement, passage: Passage) -> tuple[Match | None, Strength]:
    """The topic that a statement seems to be of, and how surely."""
    kind, share = "", 0.0
    given_otherwise = is_given(statement.said) and statement.topic == "decoy"
    plain = statement.kind in KINDS and _is_plain(statement) and not _is_head(statement, passage)
    if plain and not given_otherwise:
        kind, share = meaning().best(statement)
    least = _FREE if is_given(statement.said) else _LIKELY
    if share < least or kind not in _TOPIC or (statement.kind, kind) == _NO_COST:
        return None, Strength.CONTEXT
    if kind.endswith(_ANSWERS) and _TOLD_TO.match(statement.near):
        return None, Strength.CONTEXT
    sure = share >= _CERTAIN
    return Match(_TOPIC[kind], _SCORE, framed=sure), Strength.CLAUSE if sure else Strength.CONTEXT


_ANSWERS = (".first_response", ".acknowledge", ".final_response")
_TOLD_TO = lazy(
    r"\W*(?:please |do |just |simply )?(?:write|tell|contact|complain|send|raise|make|bring|e-?mail|call|ring|let us know|get in touch|come|talk|speak|put)\b[^.;,:§]*§"
)
"""What customers are told to do in a time, which is no time to an answer."""


def likely(statement: Statement, matches: Sequence[Match]) -> tuple[Match, ...]:
    """Those topics that a statement is not unlikely to be of; all where the words can't tell.

    What a topic's frame says is only outdone by another fact that hardly leaves a doubt.
    """
    if statement.is_framed and not _is_surely_of_one(statement):
        return () if _is_of_another(statement, matches) else tuple(matches)
    found = ((one, _share(statement, one.topic.key)) for one in matches)
    return tuple(one for one, share in found if share is None or share >= _UNLIKELY)


def _is_of_another(statement: Statement, matches: Sequence[Match]) -> bool:
    """Whether the words tell of another fact, and hardly of those whose frames they fit."""
    if statement.kind not in KINDS or statement.is_by_name:
        return False
    kind, share = meaning().best(statement)
    sure = kind in _TOPIC and share >= _CERTAIN
    return sure and all((_share(statement, one.topic.key) or 0) < _UNLIKELY for one in matches)


def _share(statement: Statement, key: str) -> float | None:
    """How likely a statement is of a topic; None where the words can't tell.

    One of the shop's own facts that only stands above is outdone by another that hardly leaves a doubt.
    """
    is_above = is_own_key(key) and statement.topic == f"above {OWN}"
    outdone = is_above and _is_surely_of_one(statement)
    return meaning().own(statement) if outdone else meaning().likelihood(statement, [key])


def is_own(statement: Statement) -> bool:
    """Whether a statement is surely about one of the shop's own facts, whichever."""
    return meaning().own(statement) >= _CERTAIN


def is_evident(statement: Statement, keys: Sequence[str]) -> bool:
    """Whether the words leave hardly a doubt that a statement is about some facts."""
    share = meaning().likelihood(statement, keys)
    return share is not None and share > 1 - _UNLIKELY


def _is_surely_of_one(statement: Statement) -> bool:
    """Whether the words leave hardly a doubt which fact is meant."""
    kind, share = meaning().best(statement) if statement.kind in KINDS else ("", 0.0)
    return (kind in _TOPIC or kind == OWN) and share > 1 - _UNLIKELY


def _is_plain(statement: Statement) -> bool:
    """Whether a figure is stated as one: no law, no time on top of other time."""
    near, said = statement.near, statement.said
    bounded = said.lead < said.span.start
    return not (
        abstain.is_legal(statement.whole)
        or (
            statement.kind == "duration"
            and abstain.is_relative(near, bounded=bounded)
            and not abstain.is_staged(near)
            and not _is_added(statement)
        )
        or (
            abstain.is_after(near)
            and not abstain.is_negated(near)
            and not _is_too_late(statement)
            and not _is_waited(statement)
        )
        or _MAY.search(near)
        or _DONE.search(near)
    )


def _is_too_late(statement: Statement) -> bool:
    """Whether a time is the one after which orders wait: "what comes in after noon goes tomorrow"."""
    return statement.kind == "time" and bool(_NEXT_DAY.search(statement.near))


def _is_added(statement: Statement) -> bool:
    """Whether time on top of other time is surely what a bank takes: "they take another § to show it"."""
    return meaning().best(statement)[0] == _ADDED


_ADDED = "refunds.bank_time"


def _is_waited(statement: Statement) -> bool:
    """Whether a time behind "after" is how long something takes: "the answer is sent after eight weeks"."""
    kind, share = meaning().best(statement) if statement.kind == "duration" else ("", 0.0)
    return share > 1 - _UNLIKELY and kind.endswith(_WAITS)


_WAITS = (".time", ".dispatch", ".first_response", ".final_response", ".acknowledge", ".ready")
"""The ends of the keys of times that customers wait."""
_NEXT_DAY = lazy(
    r"\bafter §[^.;]{0,60}?(?:\b(?:next|following) (?:[a-z]+ )?(?:day|morning)\b|\btomorrow\b|\bday after\b)"
)


def _is_head(statement: Statement, passage: Passage) -> bool:
    """Whether a cell names a case, or stands under another figure since the table has no heads."""
    first = passage.kind is Kind.CELL and not passage.row and statement.kind != "threshold"
    return first or any(letter.isdigit() for letter in passage.column)


def is_nothing(statement: Statement) -> bool:
    """Whether a statement is hardly about any fact of a shop, whatever pattern it fits."""
    if statement.kind not in KINDS or statement.is_by_name:
        return False
    least = _MAYBE_NOTHING if _MAY.search(statement.near) else _NOTHING
    return meaning().shares(statement)[NONE] >= least


_NOTHING, _MAYBE_NOTHING = 0.93, 0.8
"""The likelihoods from which on it is nothing; the second where others may do something, or have it."""
_DEEDS = r"returned|sent back|brought (?:back|in)|exchanged|refunded|cancelled|canceled|amended|changed|added|withdrawn"
"""What customers are allowed to do."""
_MAY = lazy(
    rf"(?<!\byou )\b(?:may|might|could)\b(?! (?:also )?be (?:{_DEEDS})\b)[^§]*§|\btheir\b(?! (?:orders?|parcels?|deliver(?:y|ies)|packages?|goods)\b)"
)
"""What others may do, and what is theirs: "your bank may hold it for 3 days"."""

_DONE = lazy(r"\b(?:i|we)(?:'ve| have) (?:\w+ ){0,2}?\w+ed §")
"""What was done for one customer: "I've refunded £43.20"."""
