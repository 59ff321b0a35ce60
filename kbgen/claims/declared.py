"""What authors declare of their sentences: `<!-- kbgen: claim returns.window product=sale -->`.

A declaration speaks of the next sentence behind its comment; in the midst of a sentence, of what is
left of it. The quantities of the fact's type in it are claims of that fact and case, whatever the
sentence looks like.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import islice

from kbgen.claims.claim import Claim, Strength
from kbgen.claims.context import abstain
from kbgen.claims.context.events import start_event
from kbgen.claims.patterns import lazy
from kbgen.claims.promises.promises import promises
from kbgen.claims.prose.passages import Kind, Passage, passages
from kbgen.claims.prose.sentences import parts, sentences
from kbgen.claims.quantity import (
    Bound,
    Charge,
    Forever,
    PaidBackAs,
    Quantity,
    Reach,
    Refused,
    Said,
    StatedHours,
    YearlessDay,
    YearlessPeriod,
)
from kbgen.claims.topics.marking import lowered, marked
from kbgen.claims.topics.wording import Wording
from kbgen.links import hypertext
from kbgen.load.marks import Span
from kbgen.model import Article, Declaration, KnowledgeBase, Loc, Scope
from kbgen.render import narrowed
from kbgen.scope import InForce, in_force
from kbgen.values import Answer, Day, Duration, Email, Money, Percent, Period, Phone, Time, Value

_DATES = (Day, Period, YearlessDay, YearlessPeriod)
_STATED: dict[str, tuple[tuple[type[Said], ...], str]] = {
    "answer": ((Answer,), "a yes or a no"),
    "date": (_DATES, "a date"),
    "last_day": (_DATES, "a date"),
    "period": (_DATES, "a date"),
    "duration": ((Duration, Forever, Refused), "a length of time, such as '30 days'"),
    "email": ((Email,), "an e-mail address"),
    "hours": ((StatedHours,), "opening hours, such as 'Monday to Friday, 9am to 5pm'"),
    "money": ((Money, Charge), "an amount of money, or 'free'"),
    "percent": ((Percent, Charge), "a percentage"),
    "phone": ((Phone,), "a phone number"),
    "time": ((Time,), "a time of day"),
}
"""What a sentence can say of a value, by its kind, and what that is called."""

_WORD = lazy(r"\w")


@dataclass(frozen=True, slots=True)
class Target:
    """The sentence, or the rest of one, that declarations speak of."""

    passage: Passage
    span: Span
    """Its characters in the passage's text."""

    @property
    def source(self) -> Span:
        """Its characters in the article's body."""
        return self.passage.plain.span(self.span.start, self.span.end)

    @property
    def is_cell(self) -> bool:
        """Whether it stands in a table."""
        return self.passage.kind is Kind.CELL


def target_of(article: Article, declaration: Declaration) -> Target | None:
    """What a declaration speaks of; None where no text follows it."""
    found = _sentences(article.body)
    for target in islice(found, bisect_right(found, declaration.end, key=_end), None):
        text, plain = target.passage.text, target.passage.plain
        inside = range(target.span.start, target.span.end)
        at = bisect_left(inside, declaration.end, key=lambda at: plain.span(at, at + 1).start)
        start = target.span.start + at
        if _WORD.search(text, start, target.span.end):
            return Target(target.passage, Span(start, target.span.end))
    return None


# Each declaration of an article asks for them.
@lru_cache(maxsize=64)
def _sentences(body: str) -> tuple[Target, ...]:
    return tuple(
        Target(passage, span) for passage in passages(body) for span in sentences(passage.text)
    )


def _end(target: Target) -> int:
    """Where a sentence ends in the article's body."""
    return target.source.end


def _up_to(target: Target, stop: int) -> Target:
    """What of a sentence stands before a place in the article's body."""
    plain = target.passage.plain
    inside = range(target.span.start, target.span.end)
    end = bisect_left(inside, stop, key=lambda at: plain.span(at, at + 1).start)
    return Target(target.passage, Span(target.span.start, target.span.start + end))


def said_by_policy(kb: KnowledgeBase, article: Article, declaration: Declaration) -> InForce | None:
    """What a declared sentence has to say; None where the policy has no value for its case."""
    scope = narrowed(article.applies_to, declaration.scope)
    return in_force(kb.policy[declaration.key], scope, kb.as_of)


def expected(value: Value) -> str:
    """What a sentence has to state for it to be held against a value, in words; or nothing.

    Nothing for texts and lists, which are not read but looked for.
    """
    return _STATED[value.kind][1] if value.kind in _STATED else ""


@dataclass(frozen=True)
class Declarations:
    """Reads the declared sentences of one knowledge base."""

    kb: KnowledgeBase
    wording: Wording
    quantities: Callable[[Passage], Sequence[Quantity]]
    """What is counted in a passage."""

    def applied(self, article: Article, claims: Iterable[Claim]) -> Iterator[Claim]:
        """The claims of an article, those in place of which others are declared left out."""
        if not article.declarations:
            yield from claims
            return
        own = sorted(self._declared(article), key=_loc)
        kept = [claim for claim in claims if not _is_among(claim.loc, own)]
        yield from sorted([*kept, *own], key=_loc)

    def _declared(self, article: Article) -> Iterator[Claim]:
        groups: dict[tuple[Span, str], list[tuple[Target, Declaration]]] = {}
        for declaration in article.declarations:
            target = target_of(article, declaration)
            known = said_by_policy(self.kb, article, declaration)
            if target and known:
                group = groups.setdefault((target.source, known.value.kind), [])
                group.append((target, declaration))
        starts = sorted((source.start, kind) for source, kind in groups)
        counted: dict[int, Sequence[Quantity]] = {}
        for (source, kind), group in groups.items():
            # Where one stands in the midst of a sentence, it takes over from the one before it.
            behind = islice(starts, bisect_right(starts, (source.start, kind)), None)
            stop = next((start for start, other in behind if other == kind), source.end)
            target, first = group[0]
            at = target.passage.plain.span(0, 1).start
            if at not in counted:
                counted[at] = self.quantities(target.passage)
            own = _up_to(target, stop)
            stated = list(self._stated(article, own, first, counted[at]))
            # Each speaks of the next quantity where they are as many; else any of any.
            one_by_one = len(group) == len(stated)
            for number, one in enumerate(stated):
                yield self._claim(article, group[number : number + 1] if one_by_one else group, one)

    def _claim(
        self,
        article: Article,
        found: Sequence[tuple[Target, Declaration]],
        stated: tuple[Quantity, str],
    ) -> Claim:
        quantity, event = stated
        passage = found[0][0].passage
        place = passage.plain.span(quantity.span.start, quantity.span.end)
        keys = tuple(dict.fromkeys(declaration.key for _, declaration in found))
        scopes: tuple[Scope, ...] = tuple(
            dict.fromkeys(narrowed(article.applies_to, each.scope) for _, each in found)
        )
        return Claim(
            keys,
            quantity,
            scopes,
            hypertext(article.body).loc(article, place),
            passage.text[quantity.span.start : quantity.span.end],
            Strength.DECLARED,
            counted_from=event,
            hidden=passage.hidden,
        )

    def _stated(
        self,
        article: Article,
        target: Target,
        declaration: Declaration,
        counted: Sequence[Quantity],
    ) -> Iterator[tuple[Quantity, str]]:
        """What a sentence states of a fact, with the event that it counts from.

        `counted`: what is counted in its passage. Places count in the passage's text.
        """
        known = said_by_policy(self.kb, article, declaration)
        if known is None:
            return
        types = _types(known.value)
        sentence = target.passage.text[target.span.start : target.span.end]
        own = [
            _moved(one, -target.span.start)
            for one in counted
            if target.span.start <= one.span.start < target.span.end
        ]
        shared = zip(own, parts(sentence, own), strict=True)
        found = [(one, part) for one, part in shared if isinstance(one.value, types)]
        for quantity, part in found:
            near = marked(sentence, quantity, part)
            after = abstain.is_after(near) or quantity.bound is Bound.AT_LEAST
            if after and abstain.is_negated(near):
                quantity = replace(quantity, bound=Bound.EXACT)
            yield _moved(quantity, target.span.start), start_event(near)[0]
        if not found:
            for promise in self._promised(declaration.key, sentence, types):
                yield _moved(promise, target.span.start), ""

    def _promised(
        self, key: str, sentence: str, types: tuple[type[Said], ...]
    ) -> Iterator[Quantity]:
        """What a sentence promises or denies of a fact without a figure."""
        text = lowered(sentence)
        found = [
            promise.said
            for promise in promises(self.wording, text)
            if isinstance(promise.value, types) and _fits(promise.key, key)
        ]
        if not found and Answer in types:
            said = Answer(not abstain.is_negated(text))
            found = [Quantity(Span(0, len(sentence)), said)]
        yield from found


def _types(value: Value) -> tuple[type[Said], ...]:
    if value.kind in _STATED:
        return _STATED[value.kind][0]
    return (PaidBackAs,) if value.kind == "text" else (Reach,)


def _fits(pattern: str, key: str) -> bool:
    """Whether a key is one that a pattern like `delivery.methods.*.tracked` means."""
    one, other = pattern.split("."), key.split(".")
    return len(one) == len(other) and all(
        mine in ("*", yours) for mine, yours in zip(one, other, strict=True)
    )


def _loc(claim: Claim) -> Loc:
    return claim.loc


def _is_among(loc: Loc, claims: Sequence[Claim]) -> bool:
    """Whether a place shares a character with one of some claims, which are in order."""
    at = bisect_right(claims, loc, key=_loc)
    return any(_overlap(loc, one.loc) for one in claims[max(at - 1, 0) : at + 1])


def _overlap(one: Loc, other: Loc) -> bool:
    return (one.line, one.column) < (other.end_line, other.end_column) and (
        (other.line, other.column) < (one.end_line, one.end_column)
    )


def _moved(quantity: Quantity, by: int) -> Quantity:
    span = Span(quantity.span.start + by, quantity.span.end + by)
    return replace(quantity, span=span, lead=max(0, quantity.lead + by))
