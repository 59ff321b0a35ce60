"""An article to the claims that its sentences make."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, partial

from kbgen.claims.anchor.anchoring import Anchoring
from kbgen.claims.anchor.candidates import candidate
from kbgen.claims.anchor.counted import counted
from kbgen.claims.anchor.figured import Figures
from kbgen.claims.anchor.sought import Sought
from kbgen.claims.anchor.turned import turned
from kbgen.claims.claim import Claim, Strength
from kbgen.claims.compare.values import Verdict, compare
from kbgen.claims.context.around import Thread
from kbgen.claims.context.figures import Figure, Told, told
from kbgen.claims.context.mentions import Mention, mentions
from kbgen.claims.context.placed import placed
from kbgen.claims.declared import Declarations
from kbgen.claims.hours.closed_on import closes_at_its_end
from kbgen.claims.hours.dated import Dated
from kbgen.claims.hours.kept_holidays import without_elsewhere
from kbgen.claims.hours.others import is_anothers, is_wished, without_others
from kbgen.claims.hours.said_of_days import said_of_days
from kbgen.claims.patterns import lazy
from kbgen.claims.promises.days_off import NEEDS as OF_DAYS_OFF
from kbgen.claims.promises.days_off import days_off
from kbgen.claims.promises.that_day import NEEDS as OF_THAT_DAY
from kbgen.claims.promises.that_day import that_day
from kbgen.claims.promises.through_closure import NEEDS as OF_CLOSURES
from kbgen.claims.promises.through_closure import through_closure
from kbgen.claims.prose.passages import Passage
from kbgen.claims.quantity import (
    BackOn,
    EndOfDay,
    HolidayOn,
    HolidaysOf,
    OnDay,
    PartOfDay,
    Quantity,
    ShutOn,
    StatedHours,
    TimeSpan,
    WorkDays,
    YearlessDay,
)
from kbgen.claims.statement import Statement
from kbgen.claims.told.also_on import also_on
from kbgen.claims.told.charged import charges
from kbgen.claims.told.days import (
    kept_claim,
    told_of_dates,
    told_of_weekdays,
    with_saying,
)
from kbgen.claims.told.granted import Granting, surest
from kbgen.claims.told.telling import Telling
from kbgen.claims.topics.marking import kind_of, lowered
from kbgen.claims.topics.terms import is_own_key
from kbgen.claims.topics.topics import QUANTITY
from kbgen.claims.topics.wording import Wording
from kbgen.load.marks import Span
from kbgen.model import Article, KnowledgeBase, Loc
from kbgen.values import Context, Day, Duration, Value


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
    def figures(self) -> Figures:
        """What its figures may state."""
        return Figures(self.anchoring, self._sought if self.only else None)

    @cached_property
    def telling(self) -> Telling:
        """What its sentences may state without a figure."""
        return Telling(self.wording)

    @cached_property
    def granting(self) -> Granting:
        """What its sentences may grant of the shop's rules in words that no pattern knows."""
        return Granting(self.wording, self._contradicts)

    def _contradicts(self, said: Quantity, value: Value) -> bool:
        found = compare(said, value, self.kb.language, generous=False)
        return found.verdict is Verdict.CONTRADICTS

    @cached_property
    def context(self) -> Context:
        """The shop's currency and country, by which quantities are read."""
        return self.wording.context

    def claims(self, article: Article) -> Iterator[Claim]:
        """The claims of an article, in the order of its text."""
        declarations = Declarations(self.kb, self.wording, partial(counted, context=self.context))
        undeclared = placed(article, self.kb.sources, partial(self._passage, article))
        yield from declarations.applied(article, undeclared)

    def mentions(self, article: Article) -> Iterator[Mention]:
        """Every quantity of an article, of whatever fact or none, those in front matter first."""

        def read(passage: Passage) -> Iterator[tuple[Mention, Span]]:
            return mentions(article, passage, counted(passage, self.context))

        yield from placed(article, self.kb.sources, read)

    def _passage(self, article: Article, passage: Passage) -> Iterator[tuple[Claim, Span]]:
        found = without_others(self.wording, passage, counted(passage, self.context))
        found = without_elsewhere(self.kb.policy, passage, found)
        days = (
            ()
            if self.only
            else tuple(
                said_of_days(self.kb.policy, passage, found, self.context, article.title or "")
            )
        )
        found = list(_unread(lowered(passage.text), found, days))
        for each in days:
            yield _on_day(article, passage, each), each.said.span
        title = article.title or ""
        tellable = self.telling.tellable(passage, title) if self._promises else None
        if not found and tellable is None:
            return
        if self.only and not self._is_sought(passage, found):
            return
        thread: Thread | None = None
        of_hours: Claim | None = None
        known = [_on_day(article, passage, each) for each in days]
        sentences = [one for one in told(self.wording, title, passage, found) if one.states]
        for sentence in sentences:
            claims: list[Claim] = []
            for figure in sentence.figures:
                claim, thread = self.figures.claim(article, figure, thread)
                claims += [_with_words(claim, sentence.text)] if claim else []
            if tellable is not None:
                claims += self.telling.claims(
                    tellable, article, sentence.around, sentence.text, claims
                )
            if tellable is not None and tellable.days and not self.only:
                claims += self._on_days(article, sentence, days, claims)
                claims += self._kept(article, sentence, days, claims, thread, of_hours)
            if tellable is not None and not self.only:
                claims += self._otherwise(article, sentence, days, tuple(claims))
            own_hours = next((one for one in claims if _is_of_hours(one.said)), None)
            of_hours = own_hours or of_hours
            claims += also_on(sentence.text, of_hours, own_hours.said.span if own_hours else None)
            for claim in claims:
                yield claim, _in(sentence.span, claim.said.span)
            known += claims
        if tellable is not None and not self.only:
            yield from self._granted(article, sentences, known)

    def _granted(
        self, article: Article, sentences: Iterable[Told], known: Iterable[Claim]
    ) -> Iterator[tuple[Claim, Span]]:
        """What sentences grant of the shop's rules, where nothing else in their passage tells it."""
        read = (
            (self.granting.granted(article, each.around, each.text), each.span)
            for each in sentences
        )
        found = [(one, span) for one, span in read if one]
        for claim, span in surest(found, known):
            yield claim, _in(span, claim.said.span)

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
            # A shop is back once: where one day of that is read, another is that of something else.
            is_known = is_known or any(
                ends and isinstance(one.said.value, type(each.said.value)) for one in read
            )
            if (not read or (ends and day not in dates)) and not is_known:
                yield _on_day(article, sentence.around.passage, each, start)

    def _kept(
        self,
        article: Article,
        sentence: Told,
        days: Sequence[Dated],
        known: Sequence[Claim],
        thread: Thread | None,
        before: Claim | None,
    ) -> Iterator[Claim]:
        """What a sentence says without a time of the hours on some days of the week."""
        hours = [one for one in known if _is_of_hours(one.said)]
        if any(_is_within(sentence.span, one.day) for one in days):
            return
        around, text = sentence.around, sentence.text
        for kept in told_of_weekdays(around, lowered(text)):
            if hours and (
                not kept.is_told or any(_overlap(one.said.span, kept.said.span) for one in hours)
            ):
                continue
            whole = replace(around, quantities=(kept.said,))
            read = f"{around.asked} {text}" if kept.head else text
            figure = Figure(read, kept.said, Span(0, len(read)), whole)
            if is_anothers(self.wording, read) or is_wished(lowered(text)):
                continue
            claim, _ = self.figures.claim(article, figure, thread)
            claim = claim or kept_claim(self.wording, article, figure)
            claim = self._as_picked_up(claim, text, before) if claim else None
            if claim is None:
                continue
            span = with_saying(lowered(text), kept.said.span)
            if kept.head:
                span = Span(0, len(text.rstrip()))
                claim = replace(claim, answers=True)
            said = replace(claim.said, span=span, lead=span.start)
            claim = replace(claim, said=said, text=text[span.start : span.end])
            yield claim if kept.is_sure else replace(claim, strength=Strength.CONTEXT)

    def _otherwise(
        self, article: Article, sentence: Told, days: Sequence[Dated], known: Sequence[Claim]
    ) -> Iterator[Claim]:
        """What a sentence says of days or charges, where nothing else has read any."""
        is_read = any(_overlap(sentence.span, one.said.span) for one in days)
        off = (
            ()
            if is_read or any(_is_of_days(one.said) for one in known)
            else self._off(article, sentence)
        )
        told = (*known, *off)
        yield from told[len(known) :]
        if not told:
            yield from self._charged(article, sentence)

    def _off(self, article: Article, sentence: Told) -> Iterator[Claim]:
        """What a sentence says of days, where nothing else has read any."""
        text = lowered(sentence.text)
        near = f"{text} {' '.join(sentence.around.texts)}"
        for read, needs in _OFF:
            if any(map(near.__contains__, needs)):
                yield from read(self.wording, article, sentence.around, sentence.text)

    def _charged(self, article: Article, sentence: Told) -> Iterator[Claim]:
        """What a sentence says to be charged for, as a figure without an amount."""
        for said in charges(lowered(sentence.text)):
            around = replace(sentence.around, quantities=(said,))
            figure = Figure(sentence.text, said, Span(0, len(sentence.text)), around)
            if not is_anothers(self.wording, sentence.text):
                claim, _ = self.figures.claim(article, figure, None)
                # What the shop's own facts have free is read by their things.
                yield from [claim] if claim and not any(map(is_own_key, claim.keys)) else ()

    def _as_picked_up(self, claim: Claim, text: str, before: Claim | None) -> Claim | None:
        """A claim of the office where somebody picks up, as one of the channel told before it, else of the phone."""
        if claim.keys != _OFFICE or not _PICKED_UP.search(text):
            return claim
        keys = before.keys if before else ()
        if not all(key.startswith("contact.channels.") for key in keys) or not keys:
            keys = tuple(key for key in _PHONE if key in self.kb.policy.facts)
        return replace(claim, keys=keys, also=(), strength=Strength.CONTEXT) if keys else None

    def statements(self, article: Article, passage: Passage) -> Iterator[tuple[Statement, Span]]:
        """What a passage may promise with figures, of whatever fact or none."""
        for each in told(
            self.wording, article.title or "", passage, counted(passage, self.context)
        ):
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
        asked = turned(lowered(passage.headings[-1]), "yes, §") if passage.headings else ""
        text = lowered(f"{passage.column} {passage.row}: {asked} {passage.text}")
        return self._sought.may_be_in(text, (kind_of(one, QUANTITY) for one in found))


def _unread(text: str, found: Iterable[Quantity], days: Sequence[Dated]) -> Iterator[Quantity]:
    """The quantities of a passage in small letters that no day tells already, and that are of nothing else."""
    for one in found:
        is_of_it = isinstance(one.value, Duration) and _OF_IT.match(text, one.span.end)
        if not (any(_is_read(one, each) for each in days) or _is_last_day(text, one) or is_of_it):
            yield one


_OFF = (
    (days_off, OF_DAYS_OFF),
    (that_day, OF_THAT_DAY),
    (through_closure, OF_CLOSURES),
)
"""Readers of days, each with texts of which one stands in a sentence or above it."""
_OF_IT = lazy(r"'s\s*(?:$|[.;!?])")
"""What makes of a day that of which something is, and no length: "joins the next working day's"."""
_OFFICE = ("calendar.office_hours",)
_PHONE = ("contact.channels.phone.hours",)
_PICKED_UP = lazy(r"\b(?:picks? up|takes? calls|answers? (?:the phone|calls)|to answer it)\b")


def _is_of_days(quantity: Quantity) -> bool:
    """Whether it says when somebody is there, or on which days."""
    return isinstance(quantity.value, _OF_DAYS)


_OF_DAYS = (
    *(StatedHours, TimeSpan, EndOfDay, PartOfDay, OnDay, BackOn, ShutOn),
    *(WorkDays, HolidaysOf, HolidayOn),
)


def _is_of_hours(quantity: Quantity) -> bool:
    return isinstance(quantity.value, StatedHours)


def _with_words(claim: Claim, text: str) -> Claim:
    """A claim that public holidays are worked with the words that say so: "open as normal on public holidays"."""
    said = claim.said.value
    if not (isinstance(said, StatedHours) and said.is_open_on_holidays and not said.open_days):
        return claim
    span = with_saying(lowered(text), claim.said.span)
    quantity = replace(claim.said, span=span, lead=span.start)
    return replace(claim, said=quantity, text=text[span.start : span.end])


def _is_last_day(text: str, one: Quantity) -> bool:
    """Whether a quantity is the day at the end of which the shop closes, which is none of its closure."""
    is_day = isinstance(one.value, Day | YearlessDay)
    return is_day and closes_at_its_end(text, one.span.start)


def _is_read(one: Quantity, each: Dated) -> bool:
    """Whether a quantity is the day of which something is said, or hours beside what is said of working days."""
    return one.span == each.day or (_is_of_hours(one) and _is_within(one.span, each.day))


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


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _is_within(one: Span, other: Span) -> bool:
    return other.start <= one.start and one.end <= other.end


def _in(sentence: Span, part: Span) -> Span:
    return Span(sentence.start + part.start, sentence.start + part.end)
