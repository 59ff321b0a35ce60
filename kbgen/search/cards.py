"""Answers that stand above customers' results: public facts, ready to show, with the words that ask for them.

A query that asks for a fact (`how long do I have to return`, `restocking fee`) gets its value with the
cases that differ, and the article that explains it. Which facts a query asks for is found out in the
browser (`cards.js`), by the groups that the query was understood as.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from urllib.parse import quote

from kbgen.labels import capitalised, humanised, label, labels_of
from kbgen.load import url_of
from kbgen.model import Article, Audience, Fact, KnowledgeBase, Scope
from kbgen.render import is_public, title_of
from kbgen.scope import in_force
from kbgen.search.language import Language
from kbgen.search.words import words
from kbgen.site.tables import Tables

# What a shop says of itself rather than promises to customers, and what is no answer to a question.
_SECTIONS = frozenset({"business", "tone", "standards", "authority"})
_UNNAMED = frozenset({"terms", "calendar"})
_GROUPS = ("escalation.levels.", "contact.channels.")
_PARTS = frozenset(
    {"name", "countries", "tracked", "url", "working_days", "public_holidays", "updates", "channel"}
)
_OF_CHANNELS = frozenset({"hours", "number", "address", "cost", "wait", "first_response"})

# What each type of value answers, in the words of the question frames of `language.json`.
_ASKS: Mapping[str, str] = {
    "duration": "time within day",
    "date": "time day",
    "period": "time day",
    "money": "cost price charge free",
    "percent": "cost price charge",
    "hours": "hour open",
    "special_hours": "hour open",
    "time": "hour",
    "phone": "contact",
    "email": "contact",
}
_TAG = re.compile(r"<[^>]*>")
_BREAK = "<wbr>"
_ITEM = re.compile(r"</li>\s*<li>")


@dataclass(frozen=True, slots=True)
class Card:
    """A fact as it answers a question. Words are stems; `title` and `value` are shown."""

    key: str
    about: str
    """What it is a fact of: `Express delivery`, `Returns`; empty where the title says it."""
    title: str
    value: str
    """The general value; empty where there are only cases."""
    cases: tuple[tuple[str, str], ...]
    url: str
    """Of the article that explains it, relative to the site's root; empty for none."""
    article: str
    subject: tuple[str, ...]
    """What a query may name of it besides its own words: its section and its group's name."""
    own: tuple[str, ...]
    """What tells it from its neighbours; a query that names one of these asks for it."""
    shown: tuple[str, ...]
    """The stems of its name and title: the fewer of them a query leaves out, the better it fits."""
    says: tuple[tuple[str, ...], ...]
    asks: tuple[str, ...]
    """What the frames of questions ask for that it answers."""


def cards(kb: KnowledgeBase, language: Language) -> Iterator[Card]:
    """The cards of all public facts that customers may ask for, in the order of the policy."""
    maker = _Maker(kb, language)
    for fact in kb.policy.facts.values():
        if is_public(fact) and _is_asked_for(fact):
            card = maker.card(fact)
            if card.value or card.cases:
                yield card


def _is_asked_for(fact: Fact) -> bool:
    name = fact.key.rpartition(".")[2]
    if fact.section in _SECTIONS or name in _PARTS or fact.key.startswith(_GROUPS[0]):
        return False
    return not fact.key.startswith(_GROUPS[1]) or name in _OF_CHANNELS


@dataclass(frozen=True)
class _Maker:
    kb: KnowledgeBase
    language: Language

    def card(self, fact: Fact) -> Card:
        labels = labels_of(self.kb.language)
        said = [
            ("" if case == labels.otherwise else case, _text(value))
            for case, value in Tables.of(self.kb).cases(fact)
        ]
        about, title = self.about(fact), label(labels, fact.key)
        *above, name = fact.key.split(".")
        is_own = above[0] in _UNNAMED
        section = () if is_own else self.stems(humanised(above[0]))
        article = self.article(fact, (*section, *self.stems(f"{about} {title}")))
        found = in_force(fact, Scope(), self.kb.as_of)
        value = found.value if found else fact.overrides[0].value if fact.overrides else None
        return Card(
            fact.key,
            "" if is_own else about,
            title,
            next((value for case, value in said if not case), ""),
            tuple((case, value) for case, value in said if case),
            quote(url_of(article.name)) if article else "",
            title_of(self.kb, article) if article else "",
            tuple(dict.fromkeys([*section, *self.stems(about)])),
            tuple(dict.fromkeys([*self.stems(title), *self.stems(humanised(name))])),
            self.stems(title if is_own or about == self.section(fact) else f"{about} {title}"),
            tuple(filter(None, map(self.stems, fact.says))),
            tuple(map(self.language.stem, _ASKS.get(value.kind, "").split())) if value else (),
        )

    def stems(self, text: str) -> tuple[str, ...]:
        """The stems of words that tell something."""
        language = self.language
        telling = (each for each in words(text) if each not in language.stop and len(each) > 1)
        return tuple(dict.fromkeys(map(language.stem, telling)))

    def section(self, fact: Fact) -> str:
        return capitalised(humanised(fact.section))

    def about(self, fact: Fact) -> str:
        """The name of a fact's method or channel, else of its section."""
        group = fact.key.rpartition(".")[0]
        named = self.kb.policy.get(f"{group}.name")
        found = in_force(named, Scope(), self.kb.as_of) if named and is_public(named) else None
        if found:
            return found.value.words(self.kb.language)
        middle = fact.key.split(".")[1:-1] if fact.section != "terms" else []
        return " ".join([self.section(fact), *map(humanised, middle)])

    def article(self, fact: Fact, stems: Sequence[str]) -> Article | None:
        """The article whose title has the most of the fact's words, of those that show it."""
        parts = fact.key.split(".")
        showing: dict[str, int] = {}
        for length in range(1, len(parts) + 1):
            showing |= self._showing.get(".".join(parts[:length]), {})
        wanted = set(stems)

        def likeness(name: str) -> tuple[int, int, int, str]:
            title = set(self.stems(title_of(self.kb, self.kb.articles[name])))
            besides = title - wanted - self.language.weak
            return -len(wanted & title), len(besides), -showing[name], name

        best = min(showing, key=likeness, default=None)
        return self.kb.articles[best] if best is not None else None

    @cached_property
    def _showing(self) -> Mapping[str, Mapping[str, int]]:
        """By key of a fact or a table the published articles that show it to customers, and how often."""
        kb = self.kb
        found: dict[str, dict[str, int]] = {}
        for article in kb.articles.values():
            if article.audience is not Audience.PUBLIC or not article.is_published(kb.as_of):
                continue
            if not article.sound or not url_of(article.name):
                continue
            keys = [reference.key for reference in article.references if not reference.hidden]
            keys += [table.key for table in article.tables if not table.hidden]
            for key in keys:
                names = found.setdefault(key, {})
                names[article.name] = names.get(article.name, 0) + 1
        return found


def _text(markup: str) -> str:
    """The words of a table's cell, in one line."""
    return " ".join(
        html.unescape(_TAG.sub(" ", _ITEM.sub(", ", markup.replace(_BREAK, "")))).split()
    )
