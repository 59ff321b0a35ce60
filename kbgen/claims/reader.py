"""An article to the claims that its sentences make."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from kbgen.claims import abstain
from kbgen.claims.claim import Claim, Strength
from kbgen.claims.declared import Declarations
from kbgen.claims.events import start_event, without_events
from kbgen.claims.extract import quantities
from kbgen.claims.instances import meant
from kbgen.claims.lexicon import TOPICS
from kbgen.claims.promises import promises
from kbgen.claims.prose import Passage, passages
from kbgen.claims.quantity import Bound, PaidBackAs, Quantity, Reach
from kbgen.claims.restrict import Restriction, restriction
from kbgen.claims.sentences import parts, sentences
from kbgen.claims.terms import term_topics
from kbgen.claims.topics import QUANTITY, Match, Topic, match, named_topic
from kbgen.claims.wording import Wording, merged, named
from kbgen.links import hypertext
from kbgen.load.marks import Span
from kbgen.model import Article, KnowledgeBase, Loc, Scope
from kbgen.values import Context, Country, Money

_LEAST = 3.0
"""The score from which on a topic counts as spoken of."""
_SURE = 8.0
"""The score from which on a topic is surely spoken of."""
_TIE = 1.0
"""How close two scores are between which nothing decides."""

_AFTER = frozenset(
    ["delivery.lost_after", "delivery.methods.*.free_from", "delivery.collection.hold"]
)
_RELATIVE = frozenset(
    ["refunds.bank_time", "returns.withdrawal.send_back", "delivery.collection.hold"]
)
_CONDITION = re.compile(
    r"\b(?:if|unless|faulty|damaged|defective|wrong item|our (?:mistake|error|fault))\b"
)
_UNIT = re.compile(r"\b(?:(?:working|business) )?(?:days|hours|weeks|months|years)\b")
_NUMBER = re.compile(r"\s*\d+(?:\s*(?:[-–]|to)\s*\d+)?\s*")
_UNLESS = re.compile(r"\bunless\b[^.;]*")
_NAMED = (("time", "duration"), ("cost", "money"))
_KINDS = {
    "StatedHours": "hours",
    "Day": "date",
    "YearlessDay": "date",
    "Period": "date",
    "YearlessPeriod": "date",
}


@dataclass(frozen=True)
class _Around:
    """What a statement stands in, from the nearest text to the farthest. All in small letters."""

    passage: Passage
    before: str
    """The sentence before it."""
    title: str

    @cached_property
    def label(self) -> str:
        """The headings of a table cell's column and row."""
        labels = [text for text in (self.passage.column, self.passage.row) if text.strip()]
        return "".join(f"{_lowered(text)}: " for text in labels)

    @cached_property
    def legal(self) -> tuple[str, ...]:
        """The headings, in which a whole section may be said to speak of the law."""
        return (*(_lowered(text) for text in self.passage.headings), self.title)

    @cached_property
    def texts(self) -> tuple[str, ...]:
        """The sentence before, the lead of the list, the headings and the title."""
        headings = [_lowered(text) for text in reversed(self.passage.headings)]
        found = (self.before, _lowered(self.passage.lead), *headings, self.title)
        return tuple(text for text in found if text)


@dataclass(frozen=True)
class Reader:
    """Reads the articles of one knowledge base."""

    kb: KnowledgeBase

    @cached_property
    def wording(self) -> Wording:
        """The shop's names."""
        return Wording(self.kb.policy)

    @cached_property
    def topics(self) -> tuple[Topic, ...]:
        """What its articles may speak of."""
        named = (
            named_topic(f"{group}.{fact}", kinds, pattern)
            for group, pattern in self.wording.name_topics
            for fact, kinds in _NAMED
        )
        return (*TOPICS, *term_topics(self.kb.policy), *named)

    @cached_property
    def context(self) -> Context:
        """The shop's currency and country, by which quantities are read."""
        currency, country = (
            self.kb.policy.get(key) for key in ("business.currency", "business.country")
        )
        return Context(
            currency.value.bare() if currency and currency.value else None,
            country.value.bare() if country and country.value else None,
        )

    def claims(self, article: Article) -> Iterator[Claim]:
        """The claims of an article, in the order of its text."""
        declarations = Declarations(self.kb, self.wording, self._quantities)
        yield from declarations.applied(article, self._undeclared(article))

    def _undeclared(self, article: Article) -> Iterator[Claim]:
        text = hypertext(article.body)
        for passage in passages(article.body):
            for claim, span in self._passage(article, passage):
                place = passage.plain.span(span.start, span.end)
                yield replace(claim, loc=text.loc(article, place))

    def _passage(self, article: Article, passage: Passage) -> Iterator[tuple[Claim, Span]]:
        found = self._quantities(passage)
        title = _lowered(article.title or "")
        before = ""
        for span in sentences(passage.text):
            sentence = passage.text[span.start : span.end]
            own = [
                _moved(one, span.start) for one in found if span.start <= one.span.start < span.end
            ]
            around = _Around(passage, before, title)
            if not _is_question(sentence):
                for quantity, part in zip(own, parts(sentence, own), strict=True):
                    claim = self._statement(article, around, sentence, quantity, part)
                    if claim:
                        start = span.start + quantity.span.start
                        yield claim, Span(start, span.start + quantity.span.end)
                for claim in self._promises(article, around, sentence):
                    at = claim.said.span
                    yield claim, Span(span.start + at.start, span.start + at.end)
            before = _lowered(sentence)

    def _quantities(self, passage: Passage) -> list[Quantity]:
        """What is counted in a passage; countries are read as scopes and promises."""
        found = quantities(passage.text, self.context)
        unit = _UNIT.search(passage.column.lower()) if passage.column else None
        number = _NUMBER.fullmatch(passage.text) if unit else None
        if unit and number and not found:
            read = quantities(f"{passage.text} {unit.group()}", self.context)
            found = tuple(
                replace(one, span=Span(one.span.start, min(one.span.end, len(passage.text))))
                for one in read
            )
        return [one for one in found if not isinstance(one.value, Country)]

    def _promises(self, article: Article, around: _Around, sentence: str) -> Iterator[Claim]:
        """What is promised or denied without a figure."""
        lowered = _lowered(sentence)
        for promise in promises(self.wording, lowered):
            span = promise.said.span
            clause = lowered[: span.start] + QUANTITY + lowered[span.end :]
            said = _UNLESS.sub("", lowered)
            if abstain.is_idle(clause) or abstain.is_legal(lowered) or _CONDITION.search(said):
                continue
            reach = isinstance(promise.said.value, Reach)
            own = restriction(self.wording, lowered, countries=not reach)
            facts = meant(
                self.wording,
                promise.key,
                lowered[: span.end] + QUANTITY,
                (lowered, around.label, *around.texts),
                (),
            )
            if facts.keys:
                sure = facts.sure and not isinstance(promise.said.value, PaidBackAs)
                yield Claim(
                    facts.keys,
                    promise.said,
                    (merged(own.scope, article.applies_to),),
                    Loc(article.path),
                    sentence[span.start : span.end],
                    Strength.CLAUSE if sure else Strength.CONTEXT,
                    unknown=own.unknown,
                    hidden=around.passage.hidden,
                    sentence=clause,
                    framed=True,
                )

    def _statement(
        self, article: Article, around: _Around, sentence: str, quantity: Quantity, part: Span
    ) -> Claim | None:
        kind = _kind(quantity)
        near = around.label + _marked(sentence, quantity, part)
        whole = around.label + _marked(sentence, quantity, Span(0, len(sentence)))
        if (
            abstain.is_idle(near)
            or abstain.is_example(whole)
            or _is_name(self.wording, sentence, quantity)
        ):
            return None
        event, near = start_event(_cut(near))
        _, whole = start_event(whole)
        near, whole = without_events(near), without_events(whole)
        if kind != "money" and abstain.is_rate(near):
            return None
        if kind == "money" and _is_threshold(near, quantity):
            kind = "threshold"
        elif _is_given(quantity) and _THRESHOLD.search(whole):
            return None
        matches, strength = self._matches(near, whole, around, kind)
        if kind == "date" and _SEASON.search(near):
            return None
        legal = any(abstain.is_legal(text) for text in (whole, *around.legal))
        matches = self._fitting(matches, near, quantity, legal=legal)
        if not matches:
            return None
        restricted, sure, readings = self._restriction(near, whole, around, article)
        countries = dict(restricted.scope.terms).get("country", ())
        keys: list[str] = []
        texts = (whole, around.label, *around.texts)
        for each in matches:
            facts = meant(self.wording, each.topic.key, near, texts, countries)
            keys += facts.keys
            if not facts.sure:
                strength = Strength.CONTEXT
        if not keys:
            return None
        keys = list(dict.fromkeys(keys))
        framed = all(each.framed for each in matches)
        score = max(each.score for each in matches)
        if len(keys) > 1 or not sure or not (framed or score >= _SURE):
            strength = Strength.CONTEXT
        if strength is Strength.CONTEXT and not _may_be(article, keys):
            return None
        if abstain.is_condition(near) and not all(each.framed for each in matches):
            strength = Strength.CONTEXT
        if _is_limit(near, quantity):
            quantity = replace(quantity, bound=Bound.EXACT)
        return Claim(
            tuple(keys),
            quantity,
            readings,
            Loc(article.path),
            sentence[quantity.span.start : quantity.span.end],
            strength,
            self._also(article, around, near, kind, keys) if not framed else (),
            restricted.unknown,
            event,
            around.passage.hidden,
            sentence=whole,
            framed=framed,
        )

    def _also(
        self, article: Article, around: _Around, near: str, kind: str, keys: list[str]
    ) -> tuple[str, ...]:
        """The facts that the headings and the title speak of, with the sentence or without."""
        found: dict[str, None] = {}
        for text in around.texts:
            for sentence in (f"{text}: {near}", f"{text}: {QUANTITY}"):
                for each in match(self.topics, sentence, kind)[:2]:
                    if each.topic.key and each.score >= _LEAST:
                        facts = meant(self.wording, each.topic.key, near, (text,), ())
                        found.update(dict.fromkeys(facts.keys))
        return tuple(key for key in found if key not in keys)

    def _matches(
        self, near: str, whole: str, around: _Around, kind: str
    ) -> tuple[list[Match], Strength]:
        """The topics that the nearest text speaks of which speaks of any."""
        for text in (near, whole):
            found = match(self.topics, text, kind)
            if found and found[0].score >= _LEAST:
                return found, Strength.CLAUSE
        for text in around.texts:
            found = match(self.topics, f"{text}: {near}", kind)
            if found and found[0].score >= _LEAST:
                return found, Strength.CONTEXT
        return [], Strength.CONTEXT

    def _fitting(
        self, matches: list[Match], near: str, quantity: Quantity, *, legal: bool
    ) -> list[Match]:
        """The best of some topics, unless what is said of them is no promise."""
        if not matches or not matches[0].topic.key:
            return []
        best = [
            one
            for one in matches
            if one.topic.key and one.score >= matches[0].score - _TIE
        ]  # fmt: skip
        conditional = abstain.is_condition(near)
        timed = not isinstance(quantity.value, Money)
        relative = timed and abstain.is_relative(near, bounded=quantity.lead < quantity.span.start)
        after = abstain.is_after(near) and not abstain.is_negated(near)
        return [
            one
            for one in best
            if not (legal and not one.topic.legal and not one.topic.key.startswith("terms."))
            and not (conditional and not one.topic.conditional)
            and not (relative and not _may_be_relative(one.topic.key))
            and not (after and one.topic.key not in _AFTER)
        ]

    def _restriction(
        self, near: str, whole: str, around: _Around, article: Article
    ) -> tuple[Restriction, bool, tuple[Scope, ...]]:
        """The case that a statement is for, whether that is sure, and the scopes to try."""
        own = restriction(self.wording, near)
        general = article.applies_to
        if own:
            return own, True, (merged(own.scope, general),)
        before = whole[: whole.index(QUANTITY)]
        texts = (before, *around.texts)
        for number, text in enumerate(texts):
            found = restriction(self.wording, text)
            if found.scope or found.unknown:
                readings = (merged(found.scope, general), general)
                return found, number == 0, tuple(dict.fromkeys(readings))
        return Restriction(), True, (general,)


_THRESHOLD = re.compile(
    r"\b(?:orders?|spend\w*|baskets?|purchases?|subtotal|when you (?:buy|order))\b[^.;]{0,30}(?:[£$€]\s?\d|\d\s?€|\b(?:pounds|euros?|dollars)\b)"
    r"|(?:[£$€]\s?[\d.,]+|\d\s?€|\b(?:pounds|euros?|dollars))\s(?:net\s)?(?:and (?:over|above|up|upwards)|or (?:more|over|above)|upwards|plus|\+)"
    r"|\b(?:over|above|from|at|under|below)\s[£$€]\s?\d"
)
_QUESTION = re.compile(
    r"(?:\w+,? )?(?:can|could|do|does|did|how|what|when|where|which|who|why|is|are|am|will|would|may|should|have|has|any)\b",
    re.IGNORECASE,
)


def _is_question(sentence: str) -> bool:
    """Whether a sentence asks; "Not here after 10 days?" names a case."""
    return sentence.rstrip("\"'”’) ").endswith("?") and bool(_QUESTION.match(sentence.strip()))


def _kind(quantity: Quantity) -> str:
    """The name by which topics list what they are stated with."""
    return _KINDS.get(type(quantity.value).__name__) or str(getattr(quantity.value, "kind", ""))


def _may_be(article: Article, keys: list[str]) -> bool:
    """Whether an article that names its topics speaks of the section of a fact."""
    sections = {key.partition(".")[0] for key in keys}
    return not article.topics or bool(sections.intersection(article.topics))


def _may_be_relative(key: str) -> bool:
    """Whether a fact may be said as an amount of time before or after something else."""
    own = key.startswith("terms.") and not key.endswith((".expiry", ".window", ".length"))
    return own or key in _RELATIVE


_SEASON = re.compile(
    r"\b(?:order\w*|purchas\w*|bought|placed|made|buy)\b(?: \w+){0,3}? (?:between|from|in|before|on|after|since|during|by|until)? ?§"
    r"|\b(?:ordered|purchased|bought|placed) §"
)
_FREE = re.compile(r"\bfree\b|\bon us\b")
_ON_ORDERS = re.compile(
    r"\b(?:orders?|spend\w*|baskets?|purchases?|subtotal|buy|order)\b(?: (?:for|is|of|are|come\w*|worth|total\w*|reach\w*|costs?|value|over|above|under|below|from|to|at least|more than|less than|you|online|with|us|a|the|total|and|on|up|exceed\w*)){0,5} ?§"
    r"|§ (?:net )?(?:and (?:over|above|up|upwards)|or (?:more|over|above)|upwards|\+)|\b(?:free|on us)\b[^.;§]{0,40}\b(?:over|above|from|at) ?§"
)


def _is_threshold(near: str, quantity: Quantity) -> bool:
    """Whether an amount is that of an order: "spend £50", "on orders over £50"."""
    if _is_given(quantity):
        return False
    least = quantity.bound is Bound.AT_LEAST and _FREE.search(near)
    return bool(least or _ON_ORDERS.search(near))


def _is_given(quantity: Quantity) -> bool:
    return isinstance(quantity.value, Money) and quantity.value.is_free


def _is_name(wording: Wording, sentence: str, quantity: Quantity) -> bool:
    """Whether the quantity is part of a method's name: "next-day delivery"."""
    text = _lowered(sentence)
    return any(
        one.start <= quantity.span.start and quantity.span.end <= one.end
        for one in named(wording.methods, text)
    )


_BARE = re.compile(
    r"(?<=§)(?P<kept>[^§]*?)(?:[,;(]|\s(?:and|or)\s)[^,;(§]*?\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|sixty|ninety)\b(?!\s?(?:am|pm)).*$"
)


def _cut(near: str) -> str:
    """The text up to where a figure without a unit begins another statement: "(21 for sale items)"."""
    return _BARE.sub(lambda match: match["kept"], near)


def _is_limit(near: str, quantity: Quantity) -> bool:
    """Whether a denial makes the quantity the limit itself: "no returns after 30 days"."""
    after = abstain.is_after(near) or quantity.bound is Bound.AT_LEAST
    return after and abstain.is_negated(near)


def _marked(sentence: str, quantity: Quantity, part: Span) -> str:
    """A part of a sentence in small letters, with `§` for the quantity and its bound."""
    text = _lowered(sentence).replace(QUANTITY, "s")
    start = min(quantity.lead, quantity.span.start)
    return f"{text[part.start : start]}{QUANTITY}{text[quantity.span.end : part.end]}"


def _lowered(text: str) -> str:
    """The text in small letters with plain apostrophes, every character in its place."""
    small = text.lower()
    if len(small) != len(text):
        small = "".join(each.lower() if len(each.lower()) == 1 else each for each in text)
    return small.replace("’", "'").replace("‘", "'")


def _moved(quantity: Quantity, by: int) -> Quantity:
    span = Span(quantity.span.start - by, quantity.span.end - by)
    return replace(quantity, span=span, lead=max(0, quantity.lead - by))
