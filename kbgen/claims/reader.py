"""An article to the claims that its sentences make."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, partial

from kbgen.claims import abstain
from kbgen.claims.anchoring import Anchor, Anchoring, is_settled
from kbgen.claims.around import Around, Thread
from kbgen.claims.cells import cell_hours
from kbgen.claims.claim import Claim, Strength
from kbgen.claims.dated import Dated, dated
from kbgen.claims.declared import Declarations
from kbgen.claims.events import start_event, without_events
from kbgen.claims.extract import quantities
from kbgen.claims.label import unknown_label
from kbgen.claims.marking import (
    cut,
    goes_on,
    has_threshold,
    is_a_day,
    is_anaphoric,
    is_denied,
    is_elliptic,
    is_given,
    is_question,
    is_season,
    kind_of,
    lowered,
    marked,
)
from kbgen.claims.mentions import Mention, mentions
from kbgen.claims.nearest import Nearest
from kbgen.claims.others import without_others
from kbgen.claims.placed import placed
from kbgen.claims.plain import REFERENCE
from kbgen.claims.promised import may_be_promised, promised
from kbgen.claims.prose import Passage
from kbgen.claims.quantity import (
    Bound,
    Charge,
    Quantity,
    StatedHours,
)
from kbgen.claims.restrict import Restriction, restriction
from kbgen.claims.sentences import parts, sentences
from kbgen.claims.sought import Sought
from kbgen.claims.terms import stems
from kbgen.claims.topics import QUANTITY
from kbgen.claims.wording import Wording, merged, named
from kbgen.load.marks import Span
from kbgen.model import Article, KnowledgeBase, Loc, Scope
from kbgen.scope import context_of
from kbgen.values import Answer, Context, Country, Duration, Money, Time

_MOST = 30
"""Quantities of a sentence from which on it is a list of data, and no statement."""
_UNIT = re.compile(r"\b(?:(?:working|business) )?(?:days|hours|weeks|months|years)\b")
_SIGN = re.compile(r"[£$€]")
_NUMBER = re.compile(r"\s*\d+(?:[.,]\d\d)?(?:\s*(?:[-–]|to)\s*\d+)?\s*")


@dataclass(frozen=True)
class Reader:
    """Reads the articles of one knowledge base."""

    kb: KnowledgeBase
    only: frozenset[str] = frozenset()
    """Keys of the facts for whose sake it reads, so that most of what is said of others is left out."""

    @cached_property
    def wording(self) -> Wording:
        """The shop's names."""
        return Wording(self.kb.policy)

    @cached_property
    def anchoring(self) -> Anchoring:
        """What its articles may speak of."""
        return Anchoring(self.wording)

    @cached_property
    def context(self) -> Context:
        """The shop's currency and country, by which quantities are read."""
        return context_of(self.kb.policy.facts)

    def claims(self, article: Article) -> Iterator[Claim]:
        """The claims of an article, in the order of its text."""
        declarations = Declarations(self.kb, self.wording, self._quantities)
        undeclared = placed(article, self.kb.sources, partial(self._passage, article))
        yield from declarations.applied(article, undeclared)

    def mentions(self, article: Article) -> Iterator[Mention]:
        """Every quantity of an article, of whatever fact or none, those in front matter first."""

        def read(passage: Passage) -> Iterator[tuple[Mention, Span]]:
            return mentions(article, passage, self._quantities(passage))

        yield from placed(article, self.kb.sources, read)

    def _passage(self, article: Article, passage: Passage) -> Iterator[tuple[Claim, Span]]:
        found = without_others(self.wording, passage, self._quantities(passage))
        days = () if self.only else tuple(dated(self.kb.policy, passage, found, self.context))
        found = [one for one in found if all(one.span != each.day for each in days)]
        for each in days:
            yield _on_day(article, passage, each), each.said.span
        if not found and not (self._promises and may_be_promised(self.wording, passage)):
            return
        if self.only and not self._is_sought(passage, found):
            return
        title = lowered(article.title or "")
        before = first = ""
        thread: Thread | None = None
        for number, span in enumerate(sentences(passage.text)):
            sentence = passage.text[span.start : span.end]
            own = [
                one.moved(-span.start) for one in found if span.start <= one.span.start < span.end
            ]
            told = sorted([*own, *_references(sentence)], key=lambda one: one.span.start)
            around = Around(
                passage,
                before,
                title,
                number,
                tuple(told),
                first if number > 1 else "",
                named(self.wording.methods, lowered(sentence)) if told else (),
            )
            if len(own) <= _MOST and not is_question(sentence):
                for quantity, part in zip(told, parts(sentence, told), strict=True):
                    if quantity not in own:
                        continue
                    claim, thread = self._statement(
                        article, around, sentence, quantity, part, thread
                    )
                    if claim:
                        yield claim, _in(span, quantity.span)
                if self._promises:
                    for claim in promised(self.wording, article, around, sentence):
                        yield claim, _in(span, claim.said.span)
            before = lowered(sentence)
            first = first or before

    @cached_property
    def _sought(self) -> Sought:
        return Sought(self.only, self.anchoring.topics.all)

    @cached_property
    def _promises(self) -> bool:
        """Whether any of the facts may be stated without a figure."""
        return not self.only or bool(self._sought.promising)

    def _is_sought(self, passage: Passage, found: Sequence[Quantity]) -> bool:
        text = lowered(f"{passage.column} {passage.row}: {passage.text}")
        return self._sought.may_be_in(text, (kind_of(one, QUANTITY) for one in found))

    def _quantities(self, passage: Passage) -> list[Quantity]:
        """What is counted in a passage; countries are read as scopes and promises."""
        if hours := cell_hours(passage, self.context):
            return [hours]
        found = quantities(passage.text, self.context)
        if not found and passage.column and _NUMBER.fullmatch(passage.text):
            found = self._counted(passage)
        return [one for one in found if not isinstance(one.value, Country)]

    def _counted(self, passage: Passage) -> tuple[Quantity, ...]:
        """What a bare number in a table is by the unit or sign in the heads of its column or row."""
        for head in (passage.column, passage.row):
            unit, sign = _UNIT.search(head.lower()), _SIGN.search(head)
            if not unit and not sign:
                continue
            text = (
                f"{passage.text} {unit.group()}"
                if unit
                else f"{sign.group() if sign else ''}{passage.text.strip()}"
            )
            end = len(passage.text)
            return tuple(
                replace(
                    one,
                    span=Span(min(one.span.start, end - 1), min(one.span.end, end)),
                    lead=min(one.lead, end - 1),
                )
                for one in quantities(text, self.context)
            )
        return ()

    def _statement(
        self,
        article: Article,
        around: Around,
        sentence: str,
        quantity: Quantity,
        part: Span,
        thread: Thread | None,
    ) -> tuple[Claim | None, Thread | None]:
        """The claim that a quantity makes, and what the next one may go on with."""
        others = _others(around, quantity)
        near = around.label + marked(sentence, quantity, part, others)
        whole = around.label + marked(sentence, quantity, Span(0, len(sentence)), others)
        kind = kind_of(quantity, near)
        if kind == "money" and thread and thread.kind == "threshold":
            same = thread.sentence == around.number and quantity.bound is Bound.AT_LEAST
            if is_elliptic(near) or (same and goes_on(near)):
                kind = "threshold"
        if self._is_no_statement(near, whole, sentence, quantity, kind, others, around):
            return None, thread
        if kind == "hours":
            near, whole = (_with_places(text, sentence, quantity) for text in (near, whole))
        event, near = start_event(cut(near))
        _, whole = start_event(whole)
        near, whole = without_events(near), without_events(whole)
        if is_given(quantity) and is_denied(near):
            quantity = replace(quantity, value=Charge(is_charged=True))
        found, strength = self.anchoring.matches(near, whole, around, kind, thread)
        found = found or self.anchoring.grouped(around, kind)
        matches = self.anchoring.fitting(
            found, near, quantity, event, legal=_is_legal(whole, around)
        )
        at = (article, around, sentence, near, whole, quantity, kind)
        if not matches:
            return None if is_settled(found) else self._loose(*at), thread
        thread = Thread(matches, kind, around.number, strength)
        if self.only and not self._sought.may_be(one.topic.key for one in matches):
            return None, thread
        restricted, sure, readings = self._restriction(near, whole, around, article)
        countries = dict(restricted.scope.terms).get("country", ())
        alone = len({each.topic.key for each in found}) == 1 and not restricted.unknown
        anchor = self.anchoring.anchor(
            matches, strength, near, whole, around, kind, countries, alone=alone
        )
        if anchor is None:
            return self._loose(*at), thread
        sure = sure or _is_fact_itself(restricted, anchor)
        strength = anchor.strength if sure else Strength.CONTEXT
        label = unknown_label(self.wording, around, near)
        if label and not restricted:
            restricted, strength = Restriction(unknown=label), Strength.CONTEXT
        if _is_doubtful(article, anchor, strength, quantity, label):
            return self._loose(*at), thread
        claim = Claim(
            anchor.keys,
            _as_meant(quantity, near),
            readings,
            Loc(article.path),
            _words(sentence, quantity),
            strength,
            anchor.also,
            restricted.unknown if restricted.is_own and kind != "date" else "",
            restricted.scope if restricted.is_own else Scope(),
            event,
            around.passage.hidden,
            sentence=whole,
            framed=anchor.framed,
        )
        return claim, thread

    def _loose(
        self,
        article: Article,
        around: Around,
        sentence: str,
        near: str,
        whole: str,
        quantity: Quantity,
        kind: str,
    ) -> Claim | None:
        """The claim that a quantity seems to make by its words alone, if it contradicts the policy."""
        fact = None if self.only else self._nearest.fact(near, whole, around, quantity, kind)
        if fact is None:
            return None
        _, _, readings = self._restriction(near, whole, around, article)
        return Claim(
            (fact.key,),
            quantity,
            readings,
            Loc(article.path),
            sentence[quantity.span.start : quantity.span.end],
            Strength.CONTEXT,
            hidden=around.passage.hidden,
            sentence=whole,
            loose=True,
        )

    @cached_property
    def _nearest(self) -> Nearest:
        return Nearest(self.kb.policy, self.kb.as_of, self.kb.language)

    def _is_no_statement(
        self,
        near: str,
        whole: str,
        sentence: str,
        quantity: Quantity,
        kind: str,
        others: Sequence[Quantity],
        around: Around,
    ) -> bool:
        """Whether a quantity is surely none that the shop promises."""
        return (
            abstain.is_idle(self._unnamed(near), own=kind == "hours")
            or abstain.is_of_others(self._unnamed(whole))
            or (kind == "money" and abstain.is_price(near))
            or (
                _is_today(quantity)
                and any(isinstance(one.value, Time) for one in others)
                and (bool(named(self.wording.methods, whole)) or bool(_TOO_LATE.search(whole)))
            )
            or abstain.is_example(whole)
            or abstain.is_total(near)
            or is_a_day(near, sentence, quantity)
            or (kind not in ("money", "threshold") and abstain.is_rate(near))
            or (kind == "date" and is_season(near) and not _SHUT.search(near))
            or (is_given(quantity) and _is_conditional_gift(lowered(sentence), around))
            or (is_given(quantity) and "stocking" in lowered(_words(sentence, quantity)))
            or abstain.is_about_others(around.before, whole)
            or (kind in ("money", "percent") and around.is_remedy)
            or _is_name(around, quantity)
        )

    def _unnamed(self, text: str) -> str:
        """A text without the names of methods, in which carriers may be named."""
        for one in named(self.wording.methods, text):
            text = text[: one.start] + " " * (one.end - one.start) + text[one.end :]
        return text

    def _restriction(
        self, near: str, whole: str, around: Around, article: Article
    ) -> tuple[Restriction, bool, tuple[Scope, ...]]:
        """The case that a statement is for, whether that is sure, and the scopes to try."""
        own = restriction(self.wording, near)
        general = article.applies_to
        if own and not own.is_thing:
            return own, True, _readings(own.scope, general)
        before = whole[: whole.index(QUANTITY)]
        for number, text in enumerate((before, *around.texts)):
            found = restriction(self.wording, text)
            if found.unknown and has_threshold(text):
                continue
            if (found.scope or found.unknown) and not found.is_thing:
                wider = merged(own.scope, found.scope)
                readings = (*_readings(wider, general), merged(own.scope, general))
                sure = number == 0 or not found.unknown
                wide = Restriction(wider, found.unknown, is_own=number == 0)
                return wide, sure, tuple(dict.fromkeys(readings))
        return own, True, _readings(own.scope, general)


def _on_day(article: Article, passage: Passage, each: Dated) -> Claim:
    """The claim that something said of a day of the calendar makes."""
    return Claim(
        each.keys,
        each.said,
        (article.applies_to,),
        Loc(article.path),
        passage.text[each.said.span.start : each.said.span.end],
        Strength.CLAUSE if each.is_sure else Strength.CONTEXT,
        hidden=passage.hidden,
        sentence=lowered(passage.text),
        framed=True,
    )


def _is_legal(whole: str, around: Around) -> bool:
    """Whether a sentence, or what stands above it, speaks of the law."""
    return any(abstain.is_legal(text) for text in (whole, *around.titles))


def _readings(scope: Scope, general: Scope) -> tuple[Scope, ...]:
    """A scope in an article's own; "Ireland and the EU" may mean each, or Ireland in the EU."""
    countries = dict(scope.terms).get("country", ())
    narrower = tuple(code for code in countries if code != "EU")
    scopes = [scope]
    if len(countries) > len(narrower) > 0:
        scopes.append(merged(Scope((("country", narrower),)), scope))
    return tuple(merged(one, general) for one in scopes)


_FEW = 2
"""Of how many facts one may be meant, where only words near the figure say it."""
_PLACED = ("delivery.methods.", "contact.", "escalation.")
"""Facts of things with names, of which an unknown name is another thing."""


def _is_doubtful(
    article: Article, anchor: Anchor, strength: Strength, quantity: Quantity, label: str
) -> bool:
    """Whether too little says that a statement is about a fact at all."""
    elsewhere = strength is Strength.CONTEXT and not _may_be(article, anchor.keys)
    adjective = quantity.adjective and not anchor.framed
    vague = len(anchor.keys) > _FEW and not anchor.framed
    return elsewhere or adjective or vague or (bool(label) and anchor.keys[0].startswith(_PLACED))


def _is_fact_itself(restricted: Restriction, anchor: Anchor) -> bool:
    """Whether what seems a case is what the fact is about: "subscriptions", for their discount."""
    case = set(stems(restricted.unknown))
    return bool(case) and case <= {stem for key in anchor.keys for stem in stems(key)}


def _may_be(article: Article, keys: tuple[str, ...]) -> bool:
    """Whether an article that names its topics speaks of the section of a fact."""
    sections = {key.partition(".")[0] for key in keys}
    if sections & {"contact", "terms"}:
        return True
    return not article.topics or bool(sections.intersection(article.topics))


def _references(sentence: str) -> list[Quantity]:
    """The references of a sentence, each of which has a part of it like a quantity."""
    return [
        Quantity(Span(at, at + 1), Answer(is_yes=True), lead=at)
        for at, character in enumerate(sentence)
        if character == REFERENCE
    ]


def _others(around: Around, quantity: Quantity) -> list[Quantity]:
    """What else is counted in the sentence of a quantity."""
    return [
        one
        for one in around.quantities
        if one is not quantity
        and not _is_name(around, one)
        and not (is_given(one) and isinstance(quantity.value, Money))
    ]


def _is_name(around: Around, quantity: Quantity) -> bool:
    """Whether the quantity is part of a method's name: "next-day delivery"."""
    return any(
        one.start <= quantity.span.start and quantity.span.end <= one.end for one in around.names
    )


def _is_conditional_gift(sentence: str, around: Around) -> bool:
    """Whether something is free only from an amount on."""
    if has_threshold(around.label + sentence):
        return True
    goes_on = around.before.endswith("?") or is_anaphoric(sentence.replace("free", QUANTITY))
    return goes_on and has_threshold(around.before)


def _is_today(quantity: Quantity) -> bool:
    """Whether it is "same day" or "next day", which a cut-off beside it explains."""
    value = quantity.value
    return isinstance(value, Duration) and value.unit == "day" and value.high <= 1


_TOO_LATE = re.compile(r"^(?!.*\b(?:deliver|arriv|reach)).*\b(?:after|missed)\b[^.]*§")
_SHUT = re.compile(
    r"\b(?:we're|we are|be|office is|shop is|store is) (?:closed|shut|away)\b|\bshut(?:s|down)\b|\bclosures?\b"
)
_ONLY_THEN = re.compile(r"§ only\b|\bonly (?:open |available |staffed |here |on |from )*§")


def _closed_otherwise(hours: StatedHours) -> StatedHours:
    """Hours that are said to be the only ones."""
    mo, tu, we, th, fr, sa, su = (
        () if spans is None and day not in hours.open_days else spans
        for day, spans in enumerate(hours.week)
    )
    return replace(hours, week=(mo, tu, we, th, fr, sa, su))


def _as_meant(quantity: Quantity, near: str) -> Quantity:
    """A quantity with what the words around it make of it: hours "only", "no returns after"."""
    if isinstance(quantity.value, StatedHours) and _ONLY_THEN.search(near):
        quantity = replace(quantity, value=_closed_otherwise(quantity.value))
    return replace(quantity, bound=Bound.EXACT) if _is_limit(near, quantity) else quantity


def _is_limit(near: str, quantity: Quantity) -> bool:
    """Whether a denial makes the quantity the limit itself: "no returns after 30 days"."""
    after = abstain.is_after(near) or quantity.bound is Bound.AT_LEAST
    return after and abstain.is_negated(near)


_PLACE = re.compile(
    r"\b(?:phones?|lines?|chat|office|shop|store|showroom|counter|help ?desk|(?:stays? )?open|(?:we|shop|doors|lines) (?:clos\w+|shut|lock up)|you'll find us)\b"
)


def _with_places(text: str, sentence: str, quantity: Quantity) -> str:
    """The text with the names of places that stand inside the hours: "nobody in the office on Sundays"."""
    inside = _PLACE.findall(lowered(_words(sentence, quantity)))
    return text.replace(QUANTITY, " ".join([*inside, QUANTITY])) if inside else text


def _words(sentence: str, quantity: Quantity) -> str:
    return sentence[quantity.span.start : quantity.span.end]


def _in(sentence: Span, part: Span) -> Span:
    return Span(sentence.start + part.start, sentence.start + part.end)
