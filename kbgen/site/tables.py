"""`::: policy KEY` to HTML tables that a customer can read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from html import escape

from kbgen.labels import Labels, capitalised, humanised, label, labels_of, override_words
from kbgen.model import Fact, KnowledgeBase, Override, Scope
from kbgen.render import is_public
from kbgen.scope import contains, in_force, intersection
from kbgen.values import (
    Answer,
    Closures,
    Country,
    Day,
    Duration,
    Email,
    Items,
    Phone,
    Replacements,
    SpecialHours,
    Url,
    Value,
)


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table with a line for each of the shop's own names.

    The facts in `small` stand below the main ones, each with its label. `one` shows only the first
    of the main ones that a name has.
    """

    facts: tuple[str, ...]
    small: tuple[str, ...] = ()
    one: bool = False


_GENERAL = Scope()
_NAME = Column(("name",))
LAYOUTS: Mapping[str, Sequence[Column]] = {
    "contact.channels": (
        _NAME,
        Column(("number", "address", "url"), ("cost", "languages")),
        Column(("hours",)),
        Column(("wait", "first_response"), ("resolution",), one=True),
    ),
    "delivery.methods": (
        _NAME,
        Column(("countries",)),
        Column(("time",), ("tracked", "cutoff")),
        Column(("cost",), ("free_from",)),
    ),
    "escalation.levels": (
        _NAME,
        Column(("handles",)),
        Column(("channel",), ("hours",)),
        Column(("first_response",)),
    ),
    "standards": (_NAME, Column(("target",)), Column(("measured_by",))),
    "authority": (
        _NAME,
        Column(("refund_up_to",)),
        Column(("goodwill_up_to",)),
        Column(("replace_up_to",)),
        Column(("may",)),
    ),
}
_MANY = 4
_CHANNELS = "contact.channels"
_OFFICE_HOURS = "calendar.office_hours"


def policy_html(kb: KnowledgeBase, key: str, scope: Scope = _GENERAL) -> str:
    """The tables for a section, a group or a fact, as one block of HTML.

    Facts for agents are left out. Empty where nothing public is left.
    """
    tables = "".join(Tables.of(kb, scope).tables(key))
    return block(tables)


@dataclass(frozen=True)
class Tables:
    """What a policy says in a scope, as HTML."""

    kb: KnowledgeBase
    scope: Scope
    labels: Labels
    elsewhere: tuple[Country, ...] = ()
    """Countries whose own values another table tells."""

    @classmethod
    def of(cls, kb: KnowledgeBase, scope: Scope = _GENERAL) -> Tables:
        """Tables in the site's language."""
        return cls(kb, scope, labels_of(kb.language))

    def tables(self, key: str) -> Iterator[str]:
        """The tables for a section, a group or a fact."""
        facts = [fact for fact in self.kb.policy.under(key) if is_public(fact)]
        if key in LAYOUTS:
            if facts:
                yield self.by_name(key, facts)
        elif [fact.key for fact in facts] == [key]:
            yield self.single(facts[0])
        elif facts:
            yield from self.section(key, facts)

    def section(self, key: str, facts: Sequence[Fact]) -> Iterator[str]:
        """One table of the plain facts, then one for each group with a layout of its own."""
        groups = [group for group in LAYOUTS if group.startswith(f"{key}.")]
        plain = [f for f in facts if not any(f.key.startswith(f"{g}.") for g in groups)]
        if plain:
            yield self.plain(plain)
        for group in groups:
            yield from self.tables(group)

    def single(self, fact: Fact) -> str:
        """A fact with a line for each case that differs."""
        title = label(self.labels, fact.key)
        lines = self.lines(fact)
        if lines:
            return table((), [row(escape(name), [("", escape(text))]) for name, text in lines])
        cases = list(self.cases(fact))
        if [case for case, _ in cases] == [self.labels.otherwise]:
            return table((), [row(escape(title), [("", cases[0][1])])])
        rows = [row(escape(case), [(title, html)]) for case, html in cases]
        return table((self.labels.applies_to, title), rows)

    def plain(self, facts: Iterable[Fact]) -> str:
        """A line for each fact: its label and its value; empty where there are none."""
        rows = [row(escape(label(self.labels, f.key)), [("", self.cell(f))]) for f in facts]
        return table((), rows) if rows else ""

    def lines(self, fact: Fact) -> list[tuple[str, str]]:
        """Name and text of each line of a value that is a list of pairs."""
        found = in_force(fact, self.scope, self.kb.as_of)
        language, words = self.kb.language, self.labels
        match found.value if found else None:
            case Closures(closures):
                return [
                    (capitalised(c.on.words(language)), c.name or words.closed) for c in closures
                ]
            case SpecialHours(lines):
                return [
                    (capitalised(on.words(language)), hours.words_of_days(on.weekdays, language))
                    for on, hours in lines
                ]
            case Replacements(pairs):
                return [(capitalised(word), capitalised(instead)) for word, instead in pairs]
            case _:
                return []

    # Tables with a line for each of the shop's own names

    def by_name(
        self, key: str, facts: Sequence[Fact], layout: Sequence[Column] | None = None
    ) -> str:
        """A line for each name below `key` that `facts` are of."""
        by_id: dict[str, dict[str, Fact]] = {}
        for fact in facts:
            id_, _, name = fact.key[len(key) + 1 :].partition(".")
            by_id.setdefault(id_, {})[name] = fact
        first, *others = layout or LAYOUTS[key]
        used = [
            column
            for column in others
            if any(name in own for own in by_id.values() for name in (*column.facts, *column.small))
            or (key == _CHANNELS and "hours" in column.facts and self.office_hours())
        ]
        head = [
            label(self.labels, key),
            *(label(self.labels, f"{key}.{column.facts[0]}") for column in used),
        ]
        rows = [
            row(
                self.column(key, id_, own, first),
                [
                    (title, self.column(key, id_, own, c))
                    for title, c in zip(head[1:], used, strict=True)
                ],
            )
            for id_, own in by_id.items()
        ]
        return table(head, rows)

    def column(self, key: str, id_: str, own: Mapping[str, Fact], column: Column) -> str:
        """A cell of a table with a line for each name."""
        lines = [self.main(fact) for name in column.facts if (fact := own.get(name))]
        lines = lines[:1] if column.one else lines
        if "hours" in column.facts and not lines:
            office = self.office_hours()
            if key == _CHANNELS and office:
                lines.append(self.cell(office))
        if column is _NAME and not lines:
            lines = [escape(capitalised(humanised(id_)))]
        small = [self.labelled(fact) for name in column.small if (fact := own.get(name))]
        below = (
            f"<ul>{''.join(f'<li>{line}</li>' for line in small if line)}</ul>"
            if any(small)
            else ""
        )
        return "<br>".join(lines) + below

    def office_hours(self) -> Fact | None:
        """What holds for a channel without hours of its own, where customers may know it."""
        office = self.kb.policy.get(_OFFICE_HOURS)
        return office if office and is_public(office) else None

    def main(self, fact: Fact) -> str:
        """A fact in its cell; a link that is no text to read is called by its label."""
        value = self.single_value(fact)
        if isinstance(value, Url):
            text = label(self.labels, fact.key) or self.name(fact.key.rpartition(".")[0])
            return f'<a href="{escape(value.bare())}">{escape(text or value.bare())}</a>'
        if fact.key.endswith(".channel") and value is not None:
            name = self.name(f"contact.channels.{value.bare()}")
            return escape(name) if name else self.cell(fact)
        return self.cell(fact)

    def name(self, group: str) -> str:
        """What customers call a channel or method; nothing where they may not know it."""
        fact = self.kb.policy.get(f"{group}.name")
        value = self.single_value(fact) if fact and is_public(fact) else None
        return value.words(self.kb.language) if value else ""

    def single_value(self, fact: Fact) -> Value | None:
        """The value in force of a fact that has the same one in all cases."""
        found = in_force(fact, self.scope, self.kb.as_of) if not fact.overrides else None
        return found.value if found else None

    def labelled(self, fact: Fact) -> str:
        """A fact below another: `Order by 3pm`; an answer is its label where it is yes."""
        title = escape(label(self.labels, fact.key))
        value = self.single_value(fact)
        if isinstance(value, Answer):
            return title if value.bare() == "yes" else ""
        sign = "" if title.rpartition(" ")[2] in self.labels.open_ended else ":"
        return f"{title}{sign} {self.cell(fact, small=True)}"

    # Facts

    def cell(self, fact: Fact, small: bool = False) -> str:
        """The value of a fact and, below it, of the cases that differ."""
        cases = list(self.cases(fact))
        general = next((html for case, html in cases if case == self.labels.otherwise), "")
        others = [
            f"{escape(case)}: {html}" for case, html in cases if case != self.labels.otherwise
        ]
        if not others:
            return general
        if small:
            return "; ".join(filter(None, [general, *others]))
        return general + "<ul>" + "".join(f"<li>{line}</li>" for line in others) + "</ul>"

    def cases(self, fact: Fact) -> Iterator[tuple[str, str]]:
        """The general case and each override that can still matter, with its value."""
        kb = self.kb
        general = in_force(fact, self.scope, kb.as_of)
        if general:
            html = self.counted(fact, general.value)
            # What is announced for the general case says nothing of a narrower one.
            announced = "" if general.override else self.announced(fact)
            yield self.labels.otherwise, html + announced
        for override, value in self.overridden(fact):
            case = override_words(self.labels, kb.policy, self.beyond(override), kb.language)
            yield case, self.counted(fact, value)

    def overridden(self, fact: Fact) -> Iterator[tuple[Override, Value]]:
        """The overrides that can still matter in this scope, each with its value."""
        kb = self.kb
        general = in_force(fact, self.scope, kb.as_of)
        said = [general.override if general else None]
        for override in fact.overrides:
            both = intersection(self.scope, override.when)
            found = in_force(fact, both, kb.as_of) if both else None
            over = override.until is not None and override.until < kb.as_of
            if not found or over or self._is_elsewhere(both):
                continue
            if not any(found.override is other for other in said):
                said.append(found.override)
                yield override, found.value

    def _is_elsewhere(self, scope: Scope | None) -> bool:
        codes = dict(scope.terms).get("country", ()) if scope else ()
        return bool(codes) and all(
            any(other.contains(Country(code)) for other in self.elsewhere) for code in codes
        )

    def beyond(self, override: Override) -> Override:
        """The override without what the article's own scope says already."""
        terms = tuple(
            term for term in override.when.terms if not contains(Scope((term,)), self.scope)
        )
        ordered = None if self.scope.ordered else override.when.ordered
        return replace(override, when=Scope(terms, ordered))

    def counted(self, fact: Fact, value: Value) -> str:
        """A value, with what a length of time begins with."""
        html = self.html(value)
        if fact.counted_from and isinstance(value, Duration):
            event = self.labels.events.get(fact.counted_from, humanised(fact.counted_from))
            return self.labels.counted_from.format(html, escape(event))
        return html

    def announced(self, fact: Fact) -> str:
        """The values that are announced for the general case, in brackets."""
        kb = self.kb
        coming = sorted((c for c in fact.changes if c.start > kb.as_of), key=lambda c: c.start)
        return "".join(
            f" ({escape(self.labels.from_day.format(Day(change.start).words(kb.language)))}:"
            f" {self.html(change.value)})"
            for change in coming
        )

    def html(self, value: Value) -> str:
        """A value in words, as HTML."""
        text = escape(capitalised(value.words(self.kb.language)))
        match value:
            case Phone():
                return f'<a href="tel:{escape(value.bare())}">{text}</a>'
            case Email():
                address = escape(value.bare())
                shown = address.replace("@", "<wbr>@")
                return f'<a href="mailto:{address}">{shown}</a>'
            case Url():
                return f'<a href="{escape(value.bare())}">{escape(value.bare())}</a>'
            case Items(items) if len(items) >= _MANY:
                lines = "".join(f"<li>{self.html(item)}</li>" for item in items)
                return f'<ul class="kb-items">{lines}</ul>'
            case _:
                return text


def block(tables: str) -> str:
    """Tables as one block of HTML; empty where there are none."""
    return f'<div class="kb-policy">\n{tables}</div>' if tables else ""


def table(head: Sequence[str], rows: Iterable[str]) -> str:
    """A table; `head` may be empty."""
    cells = "".join(f'<th scope="col">{escape(name)}</th>' for name in head)
    thead = f"<thead>\n<tr>{cells}</tr>\n</thead>\n" if cells else ""
    body = "\n".join(rows)
    return f"<table>\n{thead}<tbody>\n{body}\n</tbody>\n</table>\n"


def row(title: str, cells: Iterable[tuple[str, str]]) -> str:
    """A line of a table. `cells` are the column's title, shown on narrow screens, and the HTML."""
    columns = "".join(
        f'<td data-label="{escape(column)}"><div>{html}</div></td>'
        if column
        else f"<td>{html}</td>"
        for column, html in cells
    )
    return f'<tr><th scope="row">{title}</th>{columns}</tr>'
