"""The claim that a figure makes: of which facts, in which cases, and how surely."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from kbgen.claims.anchor.anchoring import Anchor, Anchoring, is_ending
from kbgen.claims.anchor.beside import is_beside
from kbgen.claims.anchor.candidates import Candidate, candidate
from kbgen.claims.anchor.fitting import fitting, is_too_small
from kbgen.claims.anchor.loose_heads import is_loose_head
from kbgen.claims.anchor.other_matters import is_other_matter
from kbgen.claims.anchor.own_things import alike, of_things
from kbgen.claims.anchor.row_limits import without_own_limit
from kbgen.claims.anchor.sought import Sought
from kbgen.claims.anchor.told_above import is_far_above
from kbgen.claims.cases.label import unknown_label
from kbgen.claims.cases.restrict import Restriction
from kbgen.claims.cases.seasonal import with_seasons
from kbgen.claims.cases.seasons import is_of_season
from kbgen.claims.cases.spoken_for import spoken_for
from kbgen.claims.claim import Claim, Strength
from kbgen.claims.context import abstain
from kbgen.claims.context.around import Around, Thread
from kbgen.claims.context.figures import Figure
from kbgen.claims.hours.one_end import one_end
from kbgen.claims.hours.premises import is_bare
from kbgen.claims.hours.teams import is_of_some_team
from kbgen.claims.hours.whole_week import of_week
from kbgen.claims.meaning.guess import guess, is_evident, is_own, likely
from kbgen.claims.patterns import lazy
from kbgen.claims.quantity import Bound, Quantity, StatedHours
from kbgen.claims.topics.marking import is_given, lowered
from kbgen.claims.topics.terms import is_own_key, stems
from kbgen.claims.topics.topics import Match
from kbgen.claims.topics.wording import Wording, named
from kbgen.model import Article, Loc, Scope
from kbgen.values import Time


@dataclass(frozen=True)
class Figures:
    """Reads what the figures of one shop's articles state."""

    anchoring: Anchoring
    sought: Sought | None = None
    """The facts for whose sake it reads, so that most of what is said of others is left out."""

    @property
    def wording(self) -> Wording:
        """The shop's names."""
        return self.anchoring.wording

    def claim(
        self, article: Article, figure: Figure, thread: Thread | None
    ) -> tuple[Claim | None, Thread | None]:
        """The claim that a figure makes, and what the next one may go on with."""
        found = candidate(self.anchoring, figure, thread)
        if found is None:
            return None, thread
        claim, after = self._stated(article, figure, found, thread)
        if self.sought is None:
            claim = self._of_things(article, figure, found, claim) or claim
        if claim is None and self.sought is None:
            claim = self._of_matter_above(article, figure, found)
        if claim is not None and self.sought is None:
            others = (key for key in alike(self.wording, figure, claim) if key not in claim.also)
            claim = replace(claim, also=(*claim.also, *others))
        return claim, after

    def _of_things(
        self, article: Article, figure: Figure, found: Candidate, claim: Claim | None
    ) -> Claim | None:
        """What a figure states of the fact of the shop's own whose things its sentence names."""
        above = of_things(self.wording, figure, found, claim)
        if above is None:
            return None
        is_sure = above[1] is Strength.CLAUSE
        statement = replace(found.statement, is_by_name=found.statement.is_by_name or is_sure)
        meant = replace(found, found=above[:1], strength=above[1], statement=statement)
        told, _ = self._stated(article, figure, meant, None)
        return told and replace(told, strength=max(told.strength, above[1]))

    def _of_matter_above(self, article: Article, figure: Figure, found: Candidate) -> Claim | None:
        """What a length may be of in a text on one matter of the shop's own, whatever its words seem to say."""
        kind = found.statement.kind
        above = self.anchoring.grouped(figure.around, kind) if kind == "duration" else ()
        if not above or above == found.found:
            return None
        meant = replace(found, found=above, strength=Strength.CONTEXT)
        claim, _ = self._stated(article, figure, meant, None)
        if claim is None:
            return None
        return replace(claim, strength=Strength.CONTEXT, loose=True, is_open=False)

    def _stated(
        self, article: Article, figure: Figure, found: Candidate, thread: Thread | None
    ) -> tuple[Claim | None, Thread | None]:
        near, whole, kind, around = found.near, found.whole, found.statement.kind, figure.around
        legal, is_labelled = _is_legal(whole, around), _is_labelled(near)
        fit = fitting(found.found, near, found.said, found.event, legal=legal)
        matches = likely(found.statement, fit)
        strength, guessed = found.strength, None
        if matches:
            thread = Thread(matches, kind, around.number, strength)
        elif self.sought is None and not (around.label and _names_a_method(fit)):
            guessed, strength = guess(found.statement, around.passage)
            strength = Strength.CONTEXT if is_labelled else strength
            meant: Sequence[Match] = [guessed] if guessed else []
            if is_own(found.statement) or is_ending(near):
                meant = self.anchoring.own(near, around, kind)
            matches = fitting(meant, near, found.said, found.event, legal=legal)
        raw, own, said = figure.whole, without_own_limit(self.wording.policy, figure), found.said
        if self.sought and not self.sought.may_be(one.topic.key for one in matches):
            return None, thread
        if not matches or is_beside(
            matches[0].topic.key, said, own, raw, around.told, self._names(figure)
        ):
            return None, thread
        case = spoken_for(self.wording, near, whole, around, article.applies_to)
        restricted, readings = case.restricted, case.readings
        countries = dict(restricted.scope.terms).get("country", ())
        alone = len({each.topic.key for each in found.found}) == 1 and not restricted.unknown
        taken = self.anchoring.anchor(
            matches, strength, near, whole, around, kind, countries, alone=alone
        )
        anchor = taken or self._instead(found, guessed, around, countries, legal=legal)
        if (
            anchor is None
            or self._is_far_above(anchor, said, near, whole, around)
            or is_loose_head(article, around, anchor.keys, said, self.wording.policy)
            or is_other_matter(self.wording.policy, anchor.keys, said, figure.text, whole, around)
        ):
            return None, thread
        sure = case.sure or _is_fact_itself(restricted, anchor) or _is_ours(kind, restricted, near)
        if kind == "date" and not restricted.is_own:
            sure = sure or is_of_season(self.wording.policy, anchor.keys, said, near, whole, around)
        is_of_team = kind in _OF_TEAMS and is_of_some_team(self.wording, near)
        strength = anchor.strength if sure and not is_of_team else Strength.CONTEXT
        label = "" if _is_own_by_name(anchor) else unknown_label(self.wording, around, near)
        if label and (_is_fact_itself(Restriction(unknown=label), anchor) or _names(anchor, label)):
            label = ""
        if label and not restricted:
            restricted, strength = Restriction(unknown=label), Strength.CONTEXT
        evident = anchor.framed or is_evident(found.statement, anchor.keys)
        apart = "" if found.statement.is_by_name else label
        if _is_vague(found, anchor, evident=evident) or _is_doubtful(
            article, anchor, strength, found.said, apart, evident=evident
        ):
            return None, thread
        claim = Claim(
            anchor.keys,
            _as_meant(found.said, near, whole, around, anchor.keys),
            with_seasons(
                self.wording.policy, anchor.keys, readings, figure.said, figure.sentence, around
            ),
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
            and not is_of_team
            and anchor.is_one
            and (anchor.framed or len(anchor.keys) <= _FEW)
            and (bool(restricted.scope) or not is_labelled),
            loose=guessed is not None or taken is None,
        )
        return claim, thread

    def _names(self, figure: Figure) -> str:
        """What its sentence, or the heads of its cell, call the shop's methods, in small letters."""
        label = figure.around.label
        found = (label[one.start : one.end] for one in named(self.wording.methods, label))
        return " ".join((figure.names, *found))

    def _instead(
        self,
        found: Candidate,
        guessed: Match | None,
        around: Around,
        countries: Sequence[str],
        *,
        legal: bool,
    ) -> Anchor | None:
        """What a figure is of by its words, where the policy lacks what the topics take it for."""
        if guessed or self.sought:
            return None
        other, _ = guess(found.statement, around.passage)
        own = [one for one in found.found if is_own_key(one.topic.key) and one.score >= _OWN]
        kind = found.statement.kind
        meant = (
            own[:1] or self.anchoring.own(found.near, around, kind) or ([other] if other else [])
        )
        matches = fitting(meant, found.near, found.said, found.event, legal=legal)
        return self.anchoring.anchor(
            matches, Strength.CONTEXT, found.near, found.whole, around, kind, countries
        )

    def _is_far_above(
        self, anchor: Anchor, said: Quantity, near: str, whole: str, around: Around
    ) -> bool:
        keys = anchor.keys
        return not anchor.framed and is_far_above(self.wording, keys, said, near, whole, around)


def _is_legal(whole: str, around: Around) -> bool:
    """Whether a sentence, or what stands above it, speaks of the law."""
    return any(abstain.is_legal(text) for text in (whole, *around.titles))


def _names_a_method(fit: Sequence[Match]) -> bool:
    """Whether a method's name tells what a figure is of, so that no other fact is guessed in its cell."""
    return any(one.topic.is_name for one in fit)


_LABEL = lazy(r"\W*[^.;:§?]{2,80}:\s*(?:\w+ ){0,3}?§[^a-z]*")
"""A case and its figure without a verb: "custom items: 6 weeks"."""


def _is_labelled(near: str) -> bool:
    return bool(_LABEL.fullmatch(near)) and not is_bare(near)


_OF_TEAMS = ("hours", "time", "time span")
"""What a team may have of its own, beside the shop and its channels."""
_LENGTHS = (".length", ".guarantee", ".warranty", ".trial", ".duration", ".cover")
"""The ends of the keys of what is told by an adjective: "a 60-day trial"."""
_OWN = 10.0
"""The score from which on one of the shop's own facts is meant where the usual one is lacking."""
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
    named = all(key.startswith("terms.") and key.endswith(_LENGTHS) for key in anchor.keys)
    adjective = quantity.adjective and not evident and not named
    return elsewhere or adjective or (bool(label) and anchor.keys[0].startswith(_PLACED))


def _is_vague(found: Candidate, anchor: Anchor, *, evident: bool) -> bool:
    """Whether too many facts may be meant, unless a clause is surely of one of several things alike."""
    if len(anchor.keys) <= _FEW or anchor.framed:
        return False
    spoken = evident and found.strength is Strength.CLAUSE and not is_given(found.said)
    return not (spoken and _are_alike(anchor.keys))


def _are_alike(keys: tuple[str, ...]) -> bool:
    """Whether facts are the same of several things: the times of all delivery methods."""
    return len({(key.partition(".")[0], key.rpartition(".")[2]) for key in keys}) == 1


def _is_fact_itself(restricted: Restriction, anchor: Anchor) -> bool:
    """Whether what seems a case is what the fact is about: "subscriptions", for their discount."""
    case = set(stems(restricted.unknown))
    return bool(case) and case <= {stem for key in anchor.keys for stem in stems(key)}


def _names(anchor: Anchor, label: str) -> bool:
    """Whether a label is by which prose speaks of what is meant: "Final answer: 4 weeks"."""
    if all(key.startswith("contact.") for key in anchor.keys) and _CARE.fullmatch(label):
        return True
    cues = (cue for one in anchor.matches if not one.topic.is_name for cue in one.topic.cues)
    return any(cue.search(label) for cue in cues)


def _is_ours(kind: str, restricted: Restriction, near: str) -> bool:
    """Whether a number is the shop's own whatever things are spoken of around it."""
    apart = restricted.is_own or restricted.scope or _WHO.search(restricted.unknown)
    return kind == "phone" and not apart and bool(_CALL_US.search(near))


_CARE = lazy(
    r"(?:(?:our|the) )?(?:customers|customer (?:care|services?|support|helpline|line)|(?:general )?(?:enquir(?:y|ies)|inquir(?:y|ies)|questions)|support|help ?(?:line|desk)|contact(?: us)?|call(?: us)?|switchboard|toll[- ]free|free ?phone|talk to us|get in touch)"
)
"""How a shop labels the way to reach it that is everybody's."""
_WHO = lazy(
    r"\b(?:customers?|accounts?|members?|subscribers|account holders|clients?|wholesale|trade|corporate|business|students?|staff|workers|international|overseas|outside|islands?|payments?|finance)\b"
)
"""People and places that may have a number of their own."""
_CALL_US = lazy(
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
    topics = {one for topic in article.topics for one in (topic, *_WITH.get(topic, ()))}
    return not topics or bool(sections & topics)


_WITH = {"returns": ("refunds", "exchanges"), "exchanges": ("returns",), "refunds": ("returns",)}
"""Sections of which articles on another speak as well."""


def _as_meant(
    quantity: Quantity, near: str, whole: str, around: Around, keys: Sequence[str]
) -> Quantity:
    """A quantity with what the words around it make of it: hours "only", "no returns after"."""
    if isinstance(quantity.value, Time) and all(key.endswith("hours") for key in keys):
        others = [one for one in around.quantities if one.span != quantity.span]
        dated = " ".join((lowered(around.passage.text), lowered(around.title), *around.texts))
        end = one_end(quantity, whole, others, dated, tuple(keys))
        return replace(quantity, value=end or quantity.value)
    if isinstance(quantity.value, StatedHours):
        quantity = replace(quantity, value=of_week(quantity.value, near, around))
    is_limit = _is_limit(near, quantity) or is_too_small(quantity, near)
    return replace(quantity, bound=Bound.EXACT) if is_limit else quantity


def _is_limit(near: str, quantity: Quantity) -> bool:
    """Whether a denial makes the quantity the limit itself: "no returns after 30 days"."""
    after = abstain.is_after(near) or quantity.bound is Bound.AT_LEAST
    return after and abstain.is_negated(near)
