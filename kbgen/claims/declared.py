"""What authors declare of their sentences: `<!-- kbgen: claim returns.window product=sale -->`.

A declaration speaks of the next sentence behind its comment; in the midst of a sentence, of what is
left of it. The quantities of the fact's type in it are claims of that fact and case, whatever the
sentence looks like.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from kbgen.claims import abstain
from kbgen.claims.claim import Claim, Strength
from kbgen.claims.events import start_event
from kbgen.claims.promises import promises
from kbgen.claims.prose import Kind, Passage, passages
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
from kbgen.claims.sentences import parts, sentences
from kbgen.claims.topics import QUANTITY
from kbgen.claims.wording import Wording
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

_WORD = re.compile(r"\w")


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
    for passage in passages(article.body):
        for sentence in sentences(passage.text):
            start, end = sentence.start, sentence.end
            if passage.plain.span(start, end).end <= declaration.end:
                continue
            while passage.plain.span(start, start + 1).start < declaration.end:
                start += 1
            if _WORD.search(passage.text, start, end):
                return Target(passage, Span(start, end))
    return None


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
        own = tuple(self._declared(article))
        kept = [claim for claim in claims if not any(_overlap(claim.loc, one.loc) for one in own)]
        yield from sorted([*kept, *own], key=lambda claim: claim.loc)

    def _declared(self, article: Article) -> Iterator[Claim]:
        groups: dict[tuple[Span, str], list[tuple[Target, Declaration]]] = {}
        for declaration in article.declarations:
            target = target_of(article, declaration)
            known = said_by_policy(self.kb, article, declaration)
            if target and known:
                group = groups.setdefault((target.source, known.value.kind), [])
                group.append((target, declaration))
        starts = sorted((source.start, kind) for source, kind in groups)
        for (source, kind), group in groups.items():
            # Where one stands in the midst of a sentence, it takes over from the one before it.
            stops = [start for start, other in starts if other == kind and start > source.start]
            target, first = group[0]
            stated = [
                one
                for one in self._stated(article, target, first)
                if not stops or self._start(target, one[0]) < stops[0]
            ]
            # Each speaks of the next quantity where they are as many; else any of any.
            one_by_one = len(group) == len(stated)
            for number, one in enumerate(stated):
                yield self._claim(article, group[number : number + 1] if one_by_one else group, one)

    @staticmethod
    def _start(target: Target, quantity: Quantity) -> int:
        """Where a quantity begins in the article's body."""
        return target.passage.plain.span(quantity.span.start, quantity.span.end).start

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
        self, article: Article, target: Target, declaration: Declaration
    ) -> Iterator[tuple[Quantity, str]]:
        """What a sentence states of a fact, with the event that it counts from.

        Places count in the passage's text.
        """
        known = said_by_policy(self.kb, article, declaration)
        if known is None:
            return
        types = _types(known.value)
        sentence = target.passage.text[target.span.start : target.span.end]
        own = [
            _moved(one, -target.span.start)
            for one in self.quantities(target.passage)
            if target.span.start <= one.span.start < target.span.end
        ]
        found = list(zip(own, parts(sentence, own), strict=True))
        counted = [(one, part) for one, part in found if isinstance(one.value, types)]
        for quantity, part in counted:
            near = _marked(sentence, quantity, part)
            after = abstain.is_after(near) or quantity.bound is Bound.AT_LEAST
            if after and abstain.is_negated(near):
                quantity = replace(quantity, bound=Bound.EXACT)
            yield _moved(quantity, target.span.start), start_event(near)[0]
        if not counted:
            for promise in self._promised(declaration.key, sentence, types):
                yield _moved(promise, target.span.start), ""

    def _promised(
        self, key: str, sentence: str, types: tuple[type[Said], ...]
    ) -> Iterator[Quantity]:
        """What a sentence promises or denies of a fact without a figure."""
        lowered = _lowered(sentence)
        found = [
            promise.said
            for promise in promises(self.wording, lowered)
            if isinstance(promise.said.value, types) and _fits(promise.key, key)
        ]
        if not found and Answer in types:
            said = Answer(not abstain.is_negated(lowered))
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


def _overlap(one: Loc, other: Loc) -> bool:
    return (one.line, one.column) < (other.end_line, other.end_column) and (
        (other.line, other.column) < (one.end_line, one.end_column)
    )


def _marked(sentence: str, quantity: Quantity, part: Span) -> str:
    """A part of a sentence in small letters, with `§` for the quantity and its bound."""
    text = _lowered(sentence).replace(QUANTITY, "s")
    start = max(part.start, min(quantity.lead, quantity.span.start))
    return f"{text[part.start : start]}{QUANTITY}{text[quantity.span.end : part.end]}"


def _lowered(text: str) -> str:
    small = "".join(each.lower() if len(each.lower()) == 1 else each for each in text)
    return small.replace("’", "'").replace("‘", "'")


def _moved(quantity: Quantity, by: int) -> Quantity:
    span = Span(quantity.span.start + by, quantity.span.end + by)
    return replace(quantity, span=span, lead=max(0, quantity.lead + by))
