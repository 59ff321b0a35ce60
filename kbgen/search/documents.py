"""What can be found: articles, agents' blocks, saved replies and facts, in words as of the day.

Customers' text and agents' text are never in one document, so that no weight, title or snippet of
the one can carry anything of the other.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property, partial
from hashlib import blake2b

from kbgen.labels import capitalised, humanised, label, labels_of, override_words
from kbgen.load import url_of
from kbgen.load.markup import ReferenceMark, scan
from kbgen.model import Article, Audience, Fact, KnowledgeBase, Scope
from kbgen.render import description_of, mark_words, title_of, words
from kbgen.render_markdown import Resolver, public_markdown
from kbgen.scope import in_force
from kbgen.search.categories import REPLIES, Categories
from kbgen.search.plain import Heading, Plain, plain, text_of_html
from kbgen.site.generated import page_markdown
from kbgen.site.pages import is_index
from kbgen.site.tables import policy_html

__all__ = ["Document", "Heading", "Kind", "Source", "public_sources", "sources"]


class Kind(StrEnum):
    """What a document is."""

    ARTICLE = "article"
    BLOCK = "block"
    """An agents' block of a public article."""
    REPLY = "reply"
    FACT = "fact"


@dataclass(frozen=True, slots=True)
class Document:
    """One thing to find. All texts are plain, with values in words."""

    id: str
    """Its path; `path#agents-2` for a block, `fact:returns.window` for a fact."""
    kind: Kind
    audience: Audience
    path: str
    title: str
    url: str = ""
    """Relative to the site's root; empty for what is on no public page."""
    category: str = ""
    language: str = ""
    description: str = ""
    keywords: tuple[str, ...] = ()
    headings: tuple[Heading, ...] = ()
    starts: tuple[int, ...] = ()
    """Where in `text` the part under each heading begins."""
    text: str = ""
    is_index: bool = False
    """Whether it is the page of its folder."""


@dataclass(frozen=True, slots=True)
class Source:
    """Documents of one origin, made only when its `fingerprint` says that they have changed."""

    id: str
    fingerprint: str
    make: Callable[[], tuple[Document, ...]]


def sources(kb: KnowledgeBase) -> Iterator[Source]:
    """All that agents can find. Drafts, expired and unsound articles are left out."""
    reader = _Reader(kb)
    for article in reader.categories.articles.values():
        if article.sound and not article.draft and not _is_over(article, kb):
            yield reader.article(article)
    for fact in kb.policy.facts.values():
        yield reader.fact(fact)


def public_sources(kb: KnowledgeBase) -> Iterator[Source]:
    """What customers can find: published articles without their agents' blocks; not the home page.

    The pages that the site makes from the policy are among them.
    """
    reader = _Reader(kb)
    for article in reader.categories.articles.values():
        if article.sound and article.is_published(kb.as_of) and url_of(article.name):
            yield reader.article(article, blocks=False)


def _is_over(article: Article, kb: KnowledgeBase) -> bool:
    return article.expires is not None and article.expires <= kb.as_of


@dataclass(frozen=True)
class _Reader:
    kb: KnowledgeBase

    # Articles

    @cached_property
    def categories(self) -> Categories:
        return Categories(self.kb)

    def article(self, article: Article, blocks: bool = True) -> Source:
        kb = self.kb
        said = [
            title_of(kb, article),
            description_of(kb, article),
            *article.keywords,
            self.categories.of(article),
            article.body,
            kb.language.tag,
            *(str(words(kb, article, reference)) for reference in article.references),
            *(self.table(table.key, article.applies_to) for table in article.tables),
        ]
        return Source(
            article.path,
            _digest(said),
            lambda: tuple(self.documents(article, blocks)),
        )

    def resolver(
        self, article: Article, reference: Callable[[ReferenceMark], str | None]
    ) -> Resolver:
        return Resolver(
            reference,
            table=partial(self.table, scope=article.applies_to),
            page=partial(page_markdown, self.kb, scope=article.applies_to),
        )

    def documents(self, article: Article, blocks: bool) -> Iterator[Document]:
        read = self.public_text(article)
        is_reply = article.name.startswith(REPLIES) and not is_index(article.name)
        is_home = not url_of(article.name)
        if read is not None and not is_home:
            yield Document(
                id=article.path,
                kind=Kind.REPLY if is_reply else Kind.ARTICLE,
                audience=article.audience,
                path=article.path,
                title=title_of(self.kb, article),
                url=url_of(article.name) if article.audience is Audience.PUBLIC else "",
                category=self.categories.of(article),
                language=self.kb.language.tag,
                description=description_of(self.kb, article),
                keywords=article.keywords,
                headings=read.headings,
                starts=read.starts,
                text=read.text,
                is_index=is_index(article.name),
            )
        if blocks and article.audience is Audience.PUBLIC:
            yield from self.blocks(article)

    def public_text(self, article: Article) -> Plain | None:
        """The words that customers see; of an article for agents, all that agents do."""
        resolver = self.resolver(article, lambda mark: mark_words(self.kb, article, mark))
        markdown = public_markdown(article.body, resolver)
        return None if markdown is None else plain(markdown)

    def blocks(self, article: Article) -> Iterator[Document]:
        """Each agents' block, found under the article's title and the heading that it stands in."""
        body = article.body
        if "agents" not in body:
            return
        for number, block in enumerate(scan(body).agents, start=1):
            inner = _unindented(body[block.inner.start : block.inner.end])
            resolver = self.resolver(article, lambda mark: self.agents_words(article, mark))
            markdown = public_markdown(inner, resolver)
            if markdown is None:
                continue
            read = plain(markdown)
            above = plain(body[: block.span.start]).headings
            yield Document(
                id=f"{article.path}#agents-{number}",
                kind=Kind.BLOCK,
                audience=Audience.AGENT,
                path=article.path,
                title=title_of(self.kb, article),
                url=url_of(article.name),
                category=self.categories.of(article),
                language=self.kb.language.tag,
                headings=(*above[-1:], *read.headings),
                starts=(0, *read.starts) if above else read.starts,
                text=read.text,
            )

    def agents_words(self, article: Article, mark: ReferenceMark) -> str | None:
        reference = article.reference(mark.inner) if mark.inner is not None else None
        text = words(self.kb, article, reference) if reference else None
        return text if isinstance(text, str) else None

    def table(self, key: str, scope: Scope) -> str:
        """A policy table's words in one line."""
        found = self._tables.get((key, scope))
        if found is None:
            found = self._tables[key, scope] = text_of_html(policy_html(self.kb, key, scope))
        return found

    @cached_property
    def _tables(self) -> dict[tuple[str, Scope], str]:
        return {}

    # Facts

    def fact(self, fact: Fact) -> Source:
        said = self.fact_words(fact)
        title = self.fact_title(fact)
        parts = fact.key.replace("_", " ").split(".")
        document = Document(
            id=f"fact:{fact.key}",
            kind=Kind.FACT,
            audience=fact.audience,
            path=fact.loc.path,
            title=title,
            category=capitalised(humanised(fact.section)),
            language=self.kb.language.tag,
            description=said,
            keywords=(*fact.says, " ".join(parts)),
        )
        return Source(document.id, _digest([title, said, *fact.says]), lambda: (document,))

    def fact_title(self, fact: Fact) -> str:
        """`Returns: time to return`; with the name of a channel, method or level between."""
        name = label(labels_of(self.kb.language), fact.key)
        parts = fact.key.split(".")
        middle = [humanised(part) for part in parts[1:-1]]
        if parts[0] == "terms":
            return name
        return f"{' '.join([capitalised(humanised(parts[0])), *middle])}: {name}"

    def fact_words(self, fact: Fact) -> str:
        """The value in force, and the cases that differ."""
        kb = self.kb
        labels = labels_of(kb.language)
        lines = []
        general = in_force(fact, Scope(), kb.as_of)
        if general:
            lines.append(capitalised(general.value.words(kb.language)))
        for override in fact.overrides:
            found = in_force(fact, override.when, kb.as_of)
            if found:
                case = override_words(labels, kb.policy, override, kb.language)
                lines.append(f"{case}: {found.value.words(kb.language)}")
        return "; ".join(lines)


def _digest(parts: list[str]) -> str:
    return blake2b("\x1f".join(parts).encode(), digest_size=12).hexdigest()


def _unindented(text: str) -> str:
    """A block's lines without what stands before them in a list or a quote."""
    return "\n".join(
        line.lstrip(" \t>") if line[:1] in " \t>" else line for line in text.split("\n")
    )
