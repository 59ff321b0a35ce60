"""An article to the claims that its sentences make."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, partial

from kbgen.claims.anchor.anchoring import Anchor, Anchoring
from kbgen.claims.anchor.beside import is_beside
from kbgen.claims.anchor.candidates import candidate
from kbgen.claims.anchor.cutoff import as_asked
from kbgen.claims.anchor.fitting import fitting
from kbgen.claims.anchor.sought import Sought
from kbgen.claims.anchor.told_above import is_far_above
from kbgen.claims.cases.label import unknown_label
from kbgen.claims.cases.restrict import Restriction
from kbgen.claims.cases.seasons import is_of_season
from kbgen.claims.cases.spoken_for import spoken_for
from kbgen.claims.claim import Claim, Strength
from kbgen.claims.context import abstain
from kbgen.claims.context.around import Around, Thread
from kbgen.claims.context.figures import Figure, Told, told
from kbgen.claims.context.mentions import Mention, mentions
from kbgen.claims.context.placed import placed
from kbgen.claims.declared import Declarations
from kbgen.claims.extract import quantities
from kbgen.claims.hours.cells import cell_hours, headed_hours
from kbgen.claims.hours.dated import Dated, dated
from kbgen.claims.hours.feasts import on_feasts
from kbgen.claims.hours.others import is_anothers, without_others
from kbgen.claims.hours.premises import is_bare
from kbgen.claims.hours.whole_week import of_week
from kbgen.claims.hours.working_days import on_working_days
from kbgen.claims.meaning.guess import guess, is_evident, is_own, likely
from kbgen.claims.prose.passages import Passage
from kbgen.claims.quantity import (
    BackOn,
    Bound,
    Quantity,
    ShutOn,
    StatedHours,
)
from kbgen.claims.statement import Statement
from kbgen.claims.told.days import kept_claim, told_of_dates, told_of_weekdays
from kbgen.claims.told.telling import NOTHING, Telling
from kbgen.claims.topics.marking import (
    kind_of,
    lowered,
)
from kbgen.claims.topics.terms import is_own_key, stems
from kbgen.claims.topics.topics import QUANTITY, Match
from kbgen.claims.topics.wording import Wording
from kbgen.load.marks import Span
from kbgen.model import Article, KnowledgeBase, Loc, Scope
from kbgen.values import Context, Country

_UNIT = re.compile(r"\b(?:(?:working|business) )?(?:days|hours|weeks|months|years)\b")
_SIGN = re.compile(
    r"[£$€]|\b(?:AED|AUD|CAD|CHF|DKK|EUR|GBP|HKD|INR|JPY|NOK|NZD|PLN|SEK|SGD|USD|ZAR)\b"
)
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
    def telling(self) -> Telling:
        """What its sentences may state without a figure."""
        return Telling(self.wording)

    @cached_property
    def context(self) -> Context:
        """The shop's currency and country, by which quantities are read."""
        return self.wording.context

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
        days = () if self.only else tuple(self._days(passage, found))
        found = [one for one in found if all(one.span != each.day for each in days)]
        for each in days:
            yield _on_day(article, passage, each), each.said.span
        title = article.title or ""
        tellable = self.telling.tellable(passage, title) if self._promises else NOTHING
        if not (found or tellable):
            return
        if self.only and not self._is_sought(passage, found):
            return
        thread: Thread | None = None
        for sentence in told(self.wording, title, passage, found):
            if not sentence.states:
                continue
            claims: list[Claim] = []
            for figure in sentence.figures:
                claim, thread = self._claim(article, figure, thread)
                claims += [claim] if claim else []
            if tellable:
                claims += self.telling.claims(
                    tellable, article, sentence.around, sentence.text, claims
                )
            if tellable.days and not self.only:
                claims += self._on_days(article, sentence, days, claims)
                claims += self._kept(article, sentence, claims)
            for claim in claims:
                yield claim, _in(sentence.span, claim.said.span)

    def _days(self, passage: Passage, found: Sequence[Quantity]) -> Iterator[Dated]:
        yield from dated(self.kb.policy, passage, found, self.context)
        yield from on_feasts(self.kb.policy, passage)
        yield from on_working_days(self.kb.policy, passage)

    def _on_days(
        self, article: Article, sentence: Told, days: Sequence[Dated], known: Sequence[Claim]
    ) -> Iterator[Claim]:
        """What a sentence says of days of the calendar, where patterns have not read it."""
        start = sentence.span.start
        read = [one for one in days if _overlap(sentence.span, one.said.span)]
        dates = [one.day for one in read]
        for each in told_of_dates(self.kb.policy, sentence.around, lowered(sentence.text)):
            ends = isinstance(each.said.value, BackOn | ShutOn)
            day = Span(each.day.start + start, each.day.end + start)
            is_known = any(_overlap(each.said.span, one.said.span) for one in known)
            if (not read or (ends and day not in dates)) and not is_known:
                yield _on_day(article, sentence.around.passage, each, start)

    def _kept(self, article: Article, sentence: Told, known: Sequence[Claim]) -> Iterator[Claim]:
        """What a sentence says without a time of the hours on some days of the week."""
        if any(_is_of_hours(one.said) for one in known):
            return
        around, text = sentence.around, sentence.text
        for kept in told_of_weekdays(around, lowered(text)):
            whole = replace(around, quantities=(kept.said,))
            read = f"{around.asked} {text}" if kept.head else text
            figure = Figure(read, kept.said, Span(0, len(read)), whole)
            if is_anothers(self.wording, read):
                continue
            claim, _ = self._claim(article, figure, None)
            claim = claim or kept_claim(self.wording, article, figure)
            if claim is None:
                continue
            if kept.head:
                span = Span(0, len(text.rstrip()))
                said = replace(claim.said, span=span, lead=0)
                claim = replace(claim, said=said, text=text, answers=True)
            yield claim if kept.is_sure else replace(claim, strength=Strength.CONTEXT)

    def statements(self, article: Article, passage: Passage) -> Iterator[tuple[Statement, Span]]:
        """What a passage may promise with figures, of whatever fact or none."""
        for each in told(self.wording, article.title or "", passage, self._quantities(passage)):
            for figure in each.figures if each.states else ():
                found = candidate(self.anchoring, figure, None)
                if found:
                    yield found.statement, _in(each.span, figure.said.span)

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
        hours = cell_hours(passage, self.context) or headed_hours(passage, self.context)
        if hours:
            return [hours]
        found = quantities(passage.text, self.context)
        if not found and passage.column and _NUMBER.fullmatch(passage.text):
            found = self._counted(passage)
        return as_asked(passage, [one for one in found if not isinstance(one.value, Country)])

    def _counted(self, passage: Passage) -> tuple[Quantity, ...]:
        """What a bare number in a table is by the unit or sign in the heads of its column or row."""
        for head in (passage.column, passage.row):
            unit, sign = _UNIT.search(head.lower()), _SIGN.search(head)
            if not unit and not sign:
                continue
            text = (
                f"{passage.text} {unit.group()}"
                if unit
                else f"{sign.group() if sign else ''} {passage.text.strip()}"
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

    def _claim(
        self, article: Article, figure: Figure, thread: Thread | None
    ) -> tuple[Claim | None, Thread | None]:
        """The claim that a figure makes, and what the next one may go on with."""
        found = candidate(self.anchoring, figure, thread)
        if found is None:
            return None, thread
        near, whole, kind, around = found.near, found.whole, found.statement.kind, figure.around
        legal, is_labelled = _is_legal(whole, around), _is_labelled(near)
        fit = fitting(found.found, near, found.said, found.event, legal=legal)
        matches = likely(found.statement, fit)
        strength, guessed = found.strength, None
        if matches:
            thread = Thread(matches, kind, around.number, strength)
        elif not self.only:
            guessed, strength = guess(found.statement, around.passage)
            strength = Strength.CONTEXT if is_labelled else strength
            meant: Sequence[Match] = [guessed] if guessed else []
            if is_own(found.statement):
                meant = self.anchoring.own(near, around, kind)
            matches = fitting(meant, near, found.said, found.event, legal=legal)
        raw, said = figure.whole, found.said
        if self.only and not self._sought.may_be(one.topic.key for one in matches):
            return None, thread
        if not matches or is_beside(
            matches[0].topic.key, said, figure.near, raw, around.told, figure.names
        ):
            return None, thread
        case = spoken_for(self.wording, near, whole, around, article.applies_to)
        restricted, readings = case.restricted, case.readings
        countries = dict(restricted.scope.terms).get("country", ())
        alone = len({each.topic.key for each in found.found}) == 1 and not restricted.unknown
        anchor = self.anchoring.anchor(
            matches, strength, near, whole, around, kind, countries, alone=alone
        )
        if anchor is None or self._is_far_above(anchor, said, near, whole, around):
            return None, thread
        sure = case.sure or _is_fact_itself(restricted, anchor) or _is_ours(kind, restricted, near)
        if kind == "date" and not restricted.is_own:
            sure = sure or is_of_season(self.kb.policy, anchor.keys, said, near, whole, around)
        strength = anchor.strength if sure else Strength.CONTEXT
        label = "" if _is_own_by_name(anchor) else unknown_label(self.wording, around, near)
        if label and _is_fact_itself(Restriction(unknown=label), anchor):
            label = ""
        if label and not restricted:
            restricted, strength = Restriction(unknown=label), Strength.CONTEXT
        evident = anchor.framed or is_evident(found.statement, anchor.keys)
        if _is_doubtful(article, anchor, strength, found.said, label, evident=evident):
            return None, thread
        claim = Claim(
            anchor.keys,
            _as_meant(found.said, near, around),
            readings,
            Loc(article.path),
            figure.text,
            strength,
            anchor.also,
            restricted.unknown if restricted.is_own and kind != "date" else "",
            restricted.scope if restricted.is_own else Scope(),
            found.event,
            around.passage.hidden,
            sentence=whole,
            framed=anchor.framed,
            statement=found.statement,
            is_open=(sure or not restricted.is_own)
            and not label
            and anchor.is_one
            and (bool(restricted.scope) or not is_labelled),
            loose=guessed is not None,
        )
        return claim, thread

    def _is_far_above(
        self, anchor: Anchor, said: Quantity, near: str, whole: str, around: Around
    ) -> bool:
        keys = anchor.keys
        return not anchor.framed and is_far_above(self.wording, keys, said, near, whole, around)


def _is_of_hours(quantity: Quantity) -> bool:
    return isinstance(quantity.value, StatedHours)


def _on_day(article: Article, passage: Passage, each: Dated, start: int = 0) -> Claim:
    """The claim that something said of a day of the calendar makes, `start` letters into the passage."""
    return Claim(
        each.keys,
        each.said,
        (article.applies_to,),
        Loc(article.path),
        passage.text[start + each.said.span.start : start + each.said.span.end],
        Strength.CLAUSE if each.is_sure else Strength.CONTEXT,
        hidden=passage.hidden,
        sentence=lowered(passage.text),
        framed=True,
    )


def _is_legal(whole: str, around: Around) -> bool:
    """Whether a sentence, or what stands above it, speaks of the law."""
    return any(abstain.is_legal(text) for text in (whole, *around.titles))


_LABEL = re.compile(r"\W*[^.;:§?]{2,80}:\s*(?:\w+ ){0,3}?§[^a-z]*")
"""A case and its figure without a verb: "custom items: 6 weeks"."""


def _is_labelled(near: str) -> bool:
    return bool(_LABEL.fullmatch(near)) and not is_bare(near)


_FEW = 2
"""Of how many facts one may be meant, where only words near the figure say it."""
_PLACED = ("delivery.methods.", "contact.", "escalation.")
"""Facts of things with names, of which an unknown name is another thing."""


def _is_doubtful(
    article: Article,
    anchor: Anchor,
    strength: Strength,
    quantity: Quantity,
    label: str,
    *,
    evident: bool,
) -> bool:
    """Whether too little says that a statement is about a fact at all."""
    elsewhere = strength is Strength.CONTEXT and not _may_be(article, anchor.keys)
    adjective = quantity.adjective and not evident
    vague = len(anchor.keys) > _FEW and not anchor.framed
    return elsewhere or adjective or vague or (bool(label) and anchor.keys[0].startswith(_PLACED))


def _is_fact_itself(restricted: Restriction, anchor: Anchor) -> bool:
    """Whether what seems a case is what the fact is about: "subscriptions", for their discount."""
    case = set(stems(restricted.unknown))
    return bool(case) and case <= {stem for key in anchor.keys for stem in stems(key)}


def _is_ours(kind: str, restricted: Restriction, near: str) -> bool:
    """Whether a number is the shop's own whatever things are spoken of around it."""
    apart = restricted.is_own or restricted.scope or _WHO.search(restricted.unknown)
    return kind == "phone" and not apart and bool(_CALL_US.search(near))


_WHO = re.compile(
    r"\b(?:customers?|accounts?|members?|subscribers|account holders|clients?|wholesale|trade|corporate|business|students?|staff|workers|international|overseas|outside|islands?|payments?|finance)\b"
)
"""People and places that may have a number of their own."""
_CALL_US = re.compile(
    r"\b(?:call|phone|ring|text|contact|reach|telephone|speak to|talk to) (?:us|customer (?:care|services?|support)|our (?:customer|support|service|care) (?:\w+ )?(?:team|desk|line|department))(?: team)? (?:directly |any ?time |free )?(?:at|on) §"
)


def _is_own_by_name(anchor: Anchor) -> bool:
    """Whether a label is what the shop itself calls one of its own facts."""
    return anchor.framed and all(map(is_own_key, anchor.keys))


def _may_be(article: Article, keys: tuple[str, ...]) -> bool:
    """Whether an article that names its topics speaks of the section of a fact."""
    sections = {key.partition(".")[0] for key in keys}
    if sections & {"contact", "terms"}:
        return True
    return not article.topics or bool(sections.intersection(article.topics))


def _as_meant(quantity: Quantity, near: str, around: Around) -> Quantity:
    """A quantity with what the words around it make of it: hours "only", "no returns after"."""
    if isinstance(quantity.value, StatedHours):
        quantity = replace(quantity, value=of_week(quantity.value, near, around))
    return replace(quantity, bound=Bound.EXACT) if _is_limit(near, quantity) else quantity


def _is_limit(near: str, quantity: Quantity) -> bool:
    """Whether a denial makes the quantity the limit itself: "no returns after 30 days"."""
    after = abstain.is_after(near) or quantity.bound is Bound.AT_LEAST
    return after and abstain.is_negated(near)


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _in(sentence: Span, part: Span) -> Span:
    return Span(sentence.start + part.start, sentence.start + part.end)
