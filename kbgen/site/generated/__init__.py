"""Pages that the site makes from the policy: contact, delivery, returns, complaints, standards.

An article at the address of one takes its place, and can hold its text by a line `::: page NAME`.
A page is parts, each a heading with a block of HTML below it, so that it reads the same whether it
stands by itself, in an article, in a Markdown twin or in an index.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

from kbgen.load import redirect_url, url_of
from kbgen.load.addresses import PAGES, shown_on
from kbgen.model import Article, KnowledgeBase, Loc, PolicyTable, Scope
from kbgen.site.generated.complaints import complaints_parts, standards_parts
from kbgen.site.generated.contact import contact_parts
from kbgen.site.generated.delivery import delivery_parts
from kbgen.site.generated.part import Part
from kbgen.site.generated.returns import returns_parts
from kbgen.site.generated.words import PageWords, page_words
from kbgen.site.html_markdown import html_to_markdown
from kbgen.site.tables import Tables

_PARTS: Mapping[str, Callable[[Tables, PageWords], Iterator[Part]]] = MappingProxyType(
    {
        "contact": contact_parts,
        "delivery": delivery_parts,
        "returns": returns_parts,
        "complaints": complaints_parts,
        "standards": standards_parts,
    }
)


def generated_articles(kb: KnowledgeBase) -> Mapping[str, Article]:
    """The pages that no article stands in for, as articles whose text is a `::: page` line, by name."""
    taken: set[str | None] = set()
    for name, article in kb.articles.items():
        if article.is_published(kb.as_of):
            taken.add(url_of(name))
            taken.update(redirect_url(old) for old in article.redirect_from)
    found = {}
    for page in PAGES:
        name = f"{page}/index.md"
        file = f"{page}/index.html"
        if shown_on(kb.policy, page) and f"{page}/" not in taken and file not in kb.files:
            found[name] = _article(kb, page, name)
    return found


def _article(kb: KnowledgeBase, page: str, name: str) -> Article:
    words = page_words(kb.language).pages[page]
    content = kb.settings.content
    inside = content.is_relative_to(kb.settings.root)
    folder = content.relative_to(kb.settings.root).as_posix() if inside else content.name
    loc = Loc(f"{folder}/{name}")
    return Article(
        path=loc.path,
        name=name,
        loc=loc,
        body=f"::: page {page}\n",
        body_line=1,
        title=words.title,
        description=words.description,
        keywords=words.keywords,
        icon=words.icon,
        tables=tuple(PolicyTable(key, loc) for key in shown_on(kb.policy, page)),
    )


def page_parts(kb: KnowledgeBase, page: str, scope: Scope = Scope()) -> tuple[Part, ...]:  # noqa: B008
    """The parts of a page for the cases of `scope`; none where the policy has nothing for it."""
    if not shown_on(kb.policy, page):
        return ()
    parts = _PARTS[page](Tables.of(kb, scope), page_words(kb.language))
    return tuple(part for part in parts if part.html)


def page_markdown(kb: KnowledgeBase, page: str, scope: Scope = Scope()) -> list[tuple[str, str]]:  # noqa: B008
    """The parts of a page in Markdown, for twins and for an index of words."""
    return [(title, html_to_markdown(html)) for title, html in page_parts(kb, page, scope)]
