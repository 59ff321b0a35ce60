"""What kbgen knows: frozen types that every other module reads and none changes.

Sources become a `KnowledgeBase` in `kbgen.load`; rules, pages and search read it from there.
Every part keeps the `Loc` at which its author wrote it, so that a finding can point at it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import cached_property
from pathlib import Path

from kbgen.values import Language, Period, Value


class SetupError(Exception):
    """The set-up is broken: no project, an unreadable `mkdocs.yml`, a bad option. Exit code 2."""


class Level(StrEnum):
    """How much a finding weighs; the values are those of the JSON report."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class Audience(StrEnum):
    """Who may read an article or a fact."""

    PUBLIC = "public"
    AGENT = "agent"


@dataclass(frozen=True, slots=True, order=True)
class Loc:
    """A place in a source file. Lines and columns count from 1 in the file as it is on disk.

    `path` is relative to the project's root, with `/`. Columns count characters (code points), and
    `end_column` is the one behind the last character, as in SARIF.
    """

    path: str
    line: int = 1
    column: int = 1
    end_line: int = 0
    end_column: int = 0

    def __post_init__(self) -> None:
        if not self.end_line:
            object.__setattr__(self, "end_line", self.line)
        if not self.end_column:
            object.__setattr__(self, "end_column", self.column)


@dataclass(frozen=True, slots=True)
class Edit:
    """Replace what stands at `loc` by `text`."""

    loc: Loc
    text: str


@dataclass(frozen=True, slots=True)
class Fix:
    """A change that mends a finding without changing anything else."""

    description: str
    edits: tuple[Edit, ...]


@dataclass(frozen=True, slots=True)
class Related:
    """A second place that a finding speaks of. No `loc` where it is not in a file."""

    loc: Loc
    message: str


@dataclass(frozen=True, slots=True)
class Problem:
    """What a check has seen, before `kbgen.rules` gives it its rule's name and level."""

    rule: str
    loc: Loc | None
    message: str
    related: tuple[Related, ...] = ()
    fix: Fix | None = None
    level: Level | None = None
    """Where it differs from the rule's."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What a rule reports. `loc` is None where there is no file to point at."""

    rule: str
    name: str
    level: Level
    loc: Loc | None
    message: str
    related: tuple[Related, ...] = ()
    fix: Fix | None = None


SCOPE_KEYS = ("country", "product", "customer", "channel", "payment", "method", "ordered")


@dataclass(frozen=True, slots=True)
class Scope:
    """The cases that something holds for: a conjunction over the keys in `SCOPE_KEYS`.

    Each key in `terms` lists the alternatives that it allows; a key that is missing allows
    everything. `ordered` is a period, both days included.
    """

    terms: tuple[tuple[str, tuple[str, ...]], ...] = ()
    ordered: Period | None = None

    def __bool__(self) -> bool:
        return bool(self.terms) or self.ordered is not None


@dataclass(frozen=True, slots=True)
class Override:
    """A fact's value in a narrower scope, or (`until`) a last day that stands in its place."""

    when: Scope
    loc: Loc
    value: Value | None = None
    until: date | None = None
    name: str | None = None
    changes: tuple[Change, ...] = ()


@dataclass(frozen=True, slots=True)
class Change:
    """A value announced now and in force from the day `start` on (the policy's `from`)."""

    start: date
    value: Value
    loc: Loc


@dataclass(frozen=True, slots=True)
class Upkeep:
    """Who keeps something up, and when it was last read. Never public."""

    owner: str | None = None
    reviewed: date | None = None
    review_every: Value | None = None
    source: str | None = None
    reviewed_loc: Loc | None = field(default=None, compare=False)
    """Where a policy writes `reviewed`, for the fact itself or for a group that it stands in."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One typed value of the policy, named by its dotted key."""

    key: str
    type: str
    loc: Loc
    """Where the key stands."""
    value: Value | None
    """The general value as written, before `changes`. None where only overrides give one."""
    value_loc: Loc
    written: str
    """The value's text in the file."""
    overrides: tuple[Override, ...] = ()
    changes: tuple[Change, ...] = ()
    counted_from: str | None = None
    audience: Audience = Audience.PUBLIC
    says: tuple[str, ...] = ()
    upkeep: Upkeep = Upkeep()
    note: str | None = None

    @property
    def section(self) -> str:
        """The first part of the key."""
        return self.key.partition(".")[0]


@dataclass(frozen=True, slots=True)
class Reviewed:
    """What `kbgen review` has recorded of an article: when it was read, and its facts' values then."""

    day: date
    facts: Mapping[str, str] = field(default_factory=dict)
    """The canonical text of each value, by the key and scope of the reference that shows it."""


@dataclass(frozen=True, slots=True)
class Flag:
    """A report from the desk that an article is wrong."""

    article: str
    """Its path, relative to the project's root."""
    day: date
    by: str
    """Who says so, in their own words; may be empty."""
    said: str
    loc: Loc = field(compare=False)


@dataclass(frozen=True, slots=True)
class Group:
    """A mapping of the policy that holds facts: a section, a contact channel, a delivery method."""

    key: str
    loc: Loc


@dataclass(frozen=True)
class Policy:
    """All facts by key, in the order of the files and lines that state them."""

    facts: Mapping[str, Fact] = field(default_factory=dict)
    groups: Mapping[str, Group] = field(default_factory=dict)
    complete: bool = True
    """False where a policy file could not be read, so that a fact may be missing for that reason."""
    unread: frozenset[str] = frozenset()
    """Keys of facts and groups that stand in the policy with something that could not be read."""
    scoped: frozenset[tuple[str, str]] = frozenset()
    """Scope key and value of every override, of those too whose value could not be read."""

    def __getitem__(self, key: str) -> Fact:
        return self.facts[key]

    def get(self, key: str) -> Fact | None:
        """The fact with this key, or None."""
        return self.facts.get(key)

    def under(self, prefix: str) -> Iterator[Fact]:
        """The fact `prefix`, if it is one, and all facts below it."""
        yield from self._below.get(prefix, ())

    def ids(self, group: str) -> tuple[str, ...]:
        """The names directly under a group, in order: `ids("contact.channels")`."""
        if group not in self._ids:
            depth = len(group) + 1
            names = (fact.key[depth:].partition(".")[0] for fact in self.under(group))
            self._ids[group] = tuple(dict.fromkeys(names))
        return self._ids[group]

    @cached_property
    def _ids(self) -> dict[str, tuple[str, ...]]:
        return {}

    @cached_property
    def _below(self) -> Mapping[str, tuple[Fact, ...]]:
        below: dict[str, list[Fact]] = {}
        for fact in self.facts.values():
            prefix = ""
            for part in fact.key.split("."):
                prefix = f"{prefix}.{part}" if prefix else part
                below.setdefault(prefix, []).append(fact)
        return {prefix: tuple(facts) for prefix, facts in below.items()}


@dataclass(frozen=True, slots=True)
class Reference:
    """`{{ returns.window product=sale | adjective }}` in an article."""

    key: str
    scope: Scope
    form: str
    """`words`, `adjective` or `value`."""
    loc: Loc
    field: str = "body"
    """`body`, or the front matter key that it stands in."""
    hidden: bool = False
    """Whether it stands in an agents' block."""
    written: str = ""
    """What stands between the braces."""


@dataclass(frozen=True, slots=True)
class PolicyTable:
    """`::: policy delivery.methods` in an article."""

    key: str
    loc: Loc
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class Allowance:
    """`<!-- kbgen: allow KB201 reason="…" until=2027-01-31 -->`: findings that are meant to be."""

    rules: tuple[str, ...]
    """Ids as written, which may be of no rule, or of one that nothing allows."""
    places: tuple[Loc, ...]
    """Where each of the ids stands."""
    reason: str
    until: date
    """The last day on which it holds."""
    loc: Loc
    """Where the comment stands."""
    covers: Loc | None
    """The lines whose findings it allows; None where no text follows it."""
    removal: Edit
    """What deletes the comment."""


@dataclass(frozen=True, slots=True)
class Declaration:
    """`<!-- kbgen: claim returns.window product=sale -->`: what the sentence behind it speaks of."""

    key: str
    scope: Scope
    loc: Loc
    """Where the comment stands."""
    end: int
    """Where it ends in the article's body, as an offset."""
    hidden: bool = False
    """Whether it stands in an agents' block."""


@dataclass(frozen=True)
class Article:
    """One Markdown file under the content folder."""

    path: str
    """Relative to the project's root, with `/`."""
    name: str
    """Relative to the content folder: `returns/return-an-item.md`. MkDocs calls it `src_uri`."""
    loc: Loc
    body: str
    body_line: int
    """The line of the file on which the body begins."""
    title: str | None = None
    """As written, references unresolved."""
    description: str | None = None
    topics: tuple[str, ...] = ()
    audience: Audience = Audience.PUBLIC
    applies_to: Scope = Scope()
    upkeep: Upkeep = Upkeep()
    expires: date | None = None
    keywords: tuple[str, ...] = ()
    redirect_from: tuple[str, ...] = ()
    draft: bool = False
    icon: str | None = None
    references: tuple[Reference, ...] = ()
    tables: tuple[PolicyTable, ...] = ()
    allowances: tuple[Allowance, ...] = ()
    declarations: tuple[Declaration, ...] = ()
    locs: Mapping[str, Loc] = field(default_factory=dict)
    """Where each front matter key's value stands."""
    sound: bool = True
    """False where it could not be read to the end, so that nothing of it may be published."""

    def reference(self, written: str) -> Reference | None:
        """The sound reference whose text between the braces is `written`."""
        return self._by_text.get(written)

    @cached_property
    def _by_text(self) -> Mapping[str, Reference]:
        return {reference.written: reference for reference in self.references}

    def is_published(self, as_of: date) -> bool:
        """Whether the public site shows it on that day."""
        return (
            self.audience is Audience.PUBLIC
            and not self.draft
            and (self.expires is None or as_of < self.expires)
        )


@dataclass(frozen=True)
class Settings:
    """What a project says about itself in `mkdocs.yml`."""

    root: Path
    content: Path
    policies: Path
    site: Path
    config: str = "mkdocs.yml"
    """The settings file, relative to the root."""
    site_name: str = ""
    locks: Locks | None = None
    """None where no `mkdocs.yml` was read, as in tests of one rule."""
    is_excluded: Callable[[str], bool] = lambda name: False
    """Whether `exclude_docs` keeps a file of the content folder out of the site."""
    allow_scripts: bool = False
    """Whether articles may hold scripts and other markup that runs something."""
    synonyms: tuple[str, ...] = ()
    """Lines of the shop's own words for the search: see `kbgen.search.language`."""


@dataclass(frozen=True, slots=True)
class Locks:
    """The two locks on agents' text, as `mkdocs.yml` has them."""

    folder_excluded: bool
    extension_listed: bool
    loc: Loc


@dataclass(frozen=True, eq=False)
class KnowledgeBase:
    """Everything that was loaded, as of one day. Immutable; equal only to itself."""

    settings: Settings
    as_of: date
    policy: Policy
    articles: Mapping[str, Article]
    """By `Article.name`, sorted."""
    language: Language
    problems: tuple[Problem, ...] = ()
    """What loading has seen, for the KB0xx rules to report."""
    sources: Mapping[str, str] = field(default_factory=dict)
    """The text of each file that was read, by path, for reports that show the line."""
    files: frozenset[str] = frozenset()
    """The names of the other files in the content folder: pictures, downloads."""
    reviews: Mapping[str, Reviewed] = field(default_factory=dict)
    """By the path of the article."""
    flags: tuple[Flag, ...] = ()
    """What the desk has reported as wrong."""

    def problems_of(self, rule: str) -> Iterator[Problem]:
        """The problems that loading filed under a rule."""
        return (problem for problem in self.problems if problem.rule == rule)
