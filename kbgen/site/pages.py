"""What the templates show around an article: categories, breadcrumbs, the way to a person.

Everything here is plain data for the theme. Addresses are relative to the root of the site.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property, lru_cache
from itertools import chain
from urllib.parse import quote

from kbgen.load import url_of
from kbgen.load.addresses import PAGES, shown_on
from kbgen.model import Article, Finding, KnowledgeBase, Scope
from kbgen.render import description_of, is_public, title_of
from kbgen.review import uses
from kbgen.rules.kb801 import is_active
from kbgen.scope import in_force
from kbgen.site.generated import generated_articles
from kbgen.site.live import Answers, answers_of, names_a_day
from kbgen.site.look import NO_LOOK, Look
from kbgen.values import Day, Duration, Language, Value

_NEIGHBOURS = 6
_TOP = 3


@dataclass(frozen=True, slots=True)
class Link:
    """An article or a category in a list."""

    title: str
    url: str
    description: str = ""
    count: int = 0


@dataclass(frozen=True, slots=True)
class Category:
    """A folder of articles. `count` is the number of articles in it, those of subfolders included."""

    title: str
    url: str
    description: str
    icon: str
    count: int
    top: tuple[Link, ...]
    folder: str = ""


@dataclass(frozen=True, slots=True)
class Channel:
    """A way to reach a person. Empty text where the policy is silent.

    `reply` names a day ("same day", "next working day") where `reply_names_a_day`, else a length.
    """

    id: str
    name: str
    href: str
    detail: str
    hours: str
    reply: str
    reply_names_a_day: bool = False


@dataclass(frozen=True, slots=True)
class Contact:
    """The ways to reach a person, the fastest first, and the page that lists them."""

    url: str | None
    channels: tuple[Channel, ...]


@dataclass(frozen=True, slots=True)
class FindingNote:
    """A finding as the preview shows it."""

    level: str
    rule: str
    name: str
    message: str
    place: str


@dataclass(frozen=True)
class PageHelp:
    """What the theme knows of the page it renders."""

    kind: str
    title: str
    description: str = ""
    breadcrumbs: tuple[Link, ...] = ()
    reviewed: str | None = None
    reviewed_iso: str | None = None
    modified_iso: str | None = None
    """The day of the last review, or of a later change of the policy that the page shows."""
    category: Category | None = None
    siblings: tuple[Link, ...] = ()
    articles: tuple[Link, ...] = ()
    subcategories: tuple[Link, ...] = ()
    has_twin: bool = False
    """Whether its text stands beside it in Markdown."""
    policy_page: str = ""
    """The name of the generated page whose address it has: `delivery`."""


@dataclass(frozen=True)
class Help:
    """The `help` of the templates."""

    business: str
    language: str
    page: PageHelp
    categories: tuple[Category, ...]
    questions: tuple[Link, ...]
    policy_pages: tuple[Link, ...]
    contact: Contact | None
    answers: Answers
    home_title: str
    home_description: str
    findings: tuple[FindingNote, ...] = ()
    search_index: str = "search/index.json"
    json_ld: str = ""
    """The text of the page's `script` element for search engines; nothing in it ends the element."""
    look: Look = NO_LOOK


@dataclass(frozen=True)
class HelpCentre:
    """All pages of the public site, seen from each of them.

    `order` names folders in the order that the home page shows them, the others follow by name.
    `questions` names the articles that are asked for most. `icon` gives the SVG of an icon's name.
    """

    kb: KnowledgeBase
    order: Sequence[str] = ()
    questions: Sequence[str] = ()
    icon: Callable[[str], str] = lambda name: ""
    look: Look = NO_LOOK

    @cached_property
    def published(self) -> Mapping[str, Article]:
        """The articles that customers see, by name, and the pages that the site makes itself."""
        kb = self.kb
        written = {name: a for name, a in kb.articles.items() if a.is_published(kb.as_of)}
        return dict(sorted((written | dict(self.generated)).items()))

    @cached_property
    def generated(self) -> Mapping[str, Article]:
        """The pages made from the policy that no article stands in for, by the name of a file."""
        return generated_articles(self.kb)

    def has_twin(self, article: Article) -> bool:
        """Whether all of an article's Markdown may be shown; of one with scripts none is."""
        return article.sound and not is_active(self.kb, article)

    @cached_property
    def folders(self) -> Mapping[str, tuple[Article, ...]]:
        """The articles directly in each folder, its index page not counted. `` is the root."""
        found: dict[str, list[Article]] = {}
        for name, article in self.published.items():
            folder = name.rpartition("/")[0]
            for parent in _upwards(folder):
                found.setdefault(parent, [])
            if not is_index(name):
                found.setdefault(folder, []).append(article)
        return {folder: tuple(found[folder]) for folder in sorted(found)}

    @cached_property
    def links(self) -> Mapping[str, Link]:
        """A link to each published article, by name."""
        return {
            name: Link(title_of(self.kb, a), address_of(name), description_of(self.kb, a))
            for name, a in self.published.items()
        }

    def missing_indexes(self) -> tuple[str, ...]:
        """The folders with articles and no page of their own, which the site adds."""
        return tuple(f for f in self.folders if f and not self._index(f))

    @cached_property
    def policy_pages(self) -> tuple[Link, ...]:
        """The pages at the addresses of generated ones, written or made."""
        by_url = {url_of(name): link for name, link in self.links.items()}
        return tuple(by_url[f"{page}/"] for page in PAGES if f"{page}/" in by_url)

    def _index(self, folder: str) -> Article | None:
        return self._indexes.get(folder)

    @cached_property
    def _indexes(self) -> Mapping[str, Article]:
        """The page of each folder that has one of its own."""
        return {
            name.rpartition("/")[0]: article
            for name, article in self.published.items()
            if is_index(name)
        }

    def _folder_link(self, folder: str) -> Link:
        index = self._index(folder)
        count = self._counts[folder]
        if index:
            link = self.links[index.name]
            return Link(link.title, link.url, link.description, count)
        name = folder.rpartition("/")[2].replace("-", " ").replace("_", " ")
        return Link(name[:1].upper() + name[1:], quote(f"{folder}/"), "", count)

    @cached_property
    def _counts(self) -> Mapping[str, int]:
        counts = dict.fromkeys(self.folders, 0)
        for folder, articles in self.folders.items():
            for parent in _upwards(folder):
                counts[parent] += len(articles)
        return counts

    @cached_property
    def categories(self) -> tuple[Category, ...]:
        """The top-level folders that have articles, in the order of the home page."""
        names = [f for f in self.folders if f and "/" not in f]
        ranked = sorted(names, key=lambda f: (self._rank(f), f))
        return tuple(self._categories[name] for name in ranked)

    def _rank(self, folder: str) -> int:
        return self.order.index(folder) if folder in self.order else len(self.order)

    @cached_property
    def _categories(self) -> Mapping[str, Category]:
        found = {}
        for folder in self.folders:
            if folder and "/" not in folder:
                link = self._folder_link(folder)
                index = self._index(folder)
                icon = self.icon(index.icon) if index and index.icon else ""
                top = tuple(sorted(self._listed(folder), key=self._asked_rank)[:_TOP])
                found[folder] = Category(
                    link.title, link.url, link.description, icon, link.count, top, folder
                )
        return found

    def _listed(self, folder: str) -> list[Link]:
        return [self.links[article.name] for article in self.folders.get(folder, ())]

    def _asked_rank(self, link: Link) -> int:
        """What is asked for most comes first, the rest in the order of the folder."""
        return self._asked.index(link) if link in self._asked else len(self._asked)

    @cached_property
    def _asked(self) -> tuple[Link, ...]:
        named = [name for name in self.questions if name in self.links]
        return tuple(self.links[name] for name in named)

    @cached_property
    def contact(self) -> Contact | None:
        """The ways to a person, or None where the policy has none."""
        channels = tuple(channels_of(self.kb))
        url = next(
            (address_of(n) for n in ("contact/index.md", "contact.md") if n in self.links), None
        )
        if url is None and "contact" in self.folders:
            url = "contact/"
        return Contact(url, channels) if channels or url else None

    def page(self, name: str) -> PageHelp:
        """What the theme shows around the page of a content file."""
        if name not in self._pages:
            self._pages[name] = self._page(name)
        return self._pages[name]

    @cached_property
    def _pages(self) -> dict[str, PageHelp]:
        return {}

    def _page(self, name: str) -> PageHelp:
        place = url_of(name).removesuffix("/")
        article = self.published.get(name)
        return replace(
            self._around(name),
            policy_page=place if shown_on(self.kb.policy, place) else "",
            reviewed=self._reviewed(article),
            reviewed_iso=_iso(article),
            modified_iso=self._modified(article),
            has_twin=article is not None and self.has_twin(article),
        )

    def _around(self, name: str) -> PageHelp:
        folder = name.rpartition("/")[0]
        crumbs = [self._folder_link(parent) for parent in _upwards(folder) if parent]
        category = self._categories.get(folder.partition("/")[0])
        if is_index(name):
            home = not folder
            link = self._folder_link(folder) if folder in self.folders else self.links[name]
            return PageHelp(
                kind="home" if home else "category",
                title=link.title,
                description=link.description,
                breadcrumbs=() if home else (self._home, *crumbs[:-1]),
                category=category,
                articles=tuple(self._listed(folder)),
                subcategories=() if home else self._subcategories.get(folder, ()),
            )
        link = self.links[name]
        return PageHelp(
            kind="article",
            title=link.title,
            description=link.description,
            breadcrumbs=(self._home, *crumbs),
            category=category,
            siblings=tuple(self._neighbours(folder, name)),
        )

    @cached_property
    def _subcategories(self) -> Mapping[str, tuple[Link, ...]]:
        found: dict[str, list[Link]] = {}
        for folder in self.folders:
            if folder:
                found.setdefault(folder.rpartition("/")[0], []).append(self._folder_link(folder))
        return {folder: tuple(links) for folder, links in found.items()}

    def _reviewed(self, article: Article | None) -> str | None:
        day = article.upkeep.reviewed if article else None
        return _day_in_words(day, self.kb.language) if day else None

    def _modified(self, article: Article | None) -> str | None:
        if article is None:
            return None
        facts = [self.kb.policy[use.key] for use in uses(self.kb, article)]
        cases = [override.changes for fact in facts for override in fact.overrides]
        changes = chain(*(fact.changes for fact in facts), *cases)
        days = [change.start for change in changes]
        days += [article.upkeep.reviewed] if article.upkeep.reviewed else []
        return max((day.isoformat() for day in days if day <= self.kb.as_of), default=None)

    def _neighbours(self, folder: str, name: str) -> list[Link]:
        """The articles that follow in the same folder, from the top again behind the last."""
        articles = self.folders[folder]
        at = self._positions[name]
        count = min(_NEIGHBOURS, len(articles) - 1)
        others = (articles[(at + step) % len(articles)] for step in range(1, count + 1))
        return [self.links[article.name] for article in others]

    @cached_property
    def _positions(self) -> Mapping[str, int]:
        return {a.name: at for articles in self.folders.values() for at, a in enumerate(articles)}

    @cached_property
    def _home(self) -> Link:
        return Link("Home", "")

    def help(self, page: PageHelp, findings: Sequence[Finding] = (), json_ld: str = "") -> Help:
        """Everything for the templates of one page."""
        notes = tuple(_note(finding) for finding in findings)
        return replace(self.frame, page=page, findings=notes, json_ld=json_ld)

    @cached_property
    def frame(self) -> Help:
        """What is the same on every page."""
        home = self._index("")
        return Help(
            business=self.business,
            language=self.kb.language.tag,
            page=PageHelp("", ""),
            categories=self.categories,
            questions=self._asked,
            policy_pages=self.policy_pages,
            contact=self.contact,
            answers=self.answers,
            home_title=title_of(self.kb, home) if home else self.business,
            home_description=description_of(self.kb, home) if home else "",
            look=self.look,
        )

    @cached_property
    def answers(self) -> Answers:
        """What is open, who answers first, when a parcel comes and may go back."""
        return answers_of(self.kb)

    @cached_property
    def business(self) -> str:
        """The shop's name: as set for the site, else the policy's, else the site's own."""
        if self.look.brand.name:
            return self.look.brand.name
        name = public_value(self.kb, "business.name")
        return name.words(self.kb.language) if name else self.kb.settings.site_name


@lru_cache
def _day_in_words(day: date, language: Language) -> str:
    return Day(day).words(language)


def _iso(article: Article | None) -> str | None:
    day = article.upkeep.reviewed if article else None
    return day.isoformat() if day else None


def _upwards(folder: str) -> Iterator[str]:
    """A folder's ancestors from the root to itself: `a/b` gives ``, `a`, `a/b`."""
    yield ""
    parts = folder.split("/") if folder else []
    for depth in range(len(parts)):
        yield "/".join(parts[: depth + 1])


def address_of(name: str) -> str:
    """The address of an article as a link writes it, percent-encoded (RFC 3986)."""
    return quote(url_of(name))


def is_index(name: str) -> bool:
    """Whether a content file is the page of its folder."""
    return name.rpartition("/")[2].rpartition(".")[0] in ("index", "README")


def public_value(kb: KnowledgeBase, key: str) -> Value | None:
    """The general value in force of a fact that customers may know."""
    fact = kb.policy.get(key)
    found = in_force(fact, Scope(), kb.as_of) if fact and is_public(fact) else None
    return found.value if found else None


def channels_of(kb: KnowledgeBase) -> Iterator[Channel]:
    """The public contact channels, those that answer soonest first."""
    found: list[tuple[int, int, Channel]] = []
    for position, id_ in enumerate(kb.policy.ids("contact.channels")):
        said = {
            fact.key.rpartition(".")[2]: resolved.value
            for fact in kb.policy.under(f"contact.channels.{id_}")
            if is_public(fact) and (resolved := in_force(fact, Scope(), kb.as_of))
        }
        if said:
            found.append((_soonest(said), position, _channel(kb, id_, said)))
    yield from (channel for _, _, channel in sorted(found, key=lambda entry: entry[:2]))


def _soonest(said: Mapping[str, Value]) -> int:
    times = [said[name] for name in ("wait", "first_response") if name in said]
    lengths = [time.elapsed()[1] for time in times if isinstance(time, Duration)]
    return min(lengths, default=10**9)


def _channel(kb: KnowledgeBase, id_: str, said: Mapping[str, Value]) -> Channel:
    def words(name: str) -> str:
        return said[name].words(kb.language) if name in said else ""

    hours = words("hours")
    office = public_value(kb, "calendar.office_hours")
    if not hours and office:
        hours = office.words(kb.language)
    href = ""
    if "number" in said:
        href = f"tel:{said['number'].bare()}"
    elif "address" in said and said["address"].kind == "email":
        href = f"mailto:{said['address'].bare()}"
    elif "url" in said:
        href = said["url"].bare()
    return Channel(
        id_,
        words("name") or id_.replace("_", " ").replace("-", " ").capitalize(),
        href,
        words("number") or words("address"),
        hours,
        words("wait") or words("first_response"),
        names_a_day(said.get("wait") or said.get("first_response")),
    )


def _note(finding: Finding) -> FindingNote:
    loc = finding.loc
    place = f"{loc.path}:{loc.line}:{loc.column}" if loc else ""
    return FindingNote(finding.level, finding.rule, finding.name, finding.message, place)
