"""The Markdown twin of each article: what its page says, for programs that read Markdown.

A twin stands at its page's address with `index.html.md` behind it, as llmstxt.org has it for addresses
without a file name. That is also the folder in which the page itself stands, so that the addresses in
an author's raw HTML are right in both.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from posixpath import relpath
from urllib.parse import quote

from kbgen.links import Kind, Link, hypertext
from kbgen.load import url_of
from kbgen.load.articles import body_heading
from kbgen.model import Article
from kbgen.render import description_of, mark_words, title_of
from kbgen.render_markdown import Resolver, public_markdown
from kbgen.site.generated import page_markdown
from kbgen.site.html_markdown import escaped, html_to_markdown
from kbgen.site.pages import HelpCentre
from kbgen.site.tables import policy_html
from kbgen.targets import address, resolve, resolve_page

TWIN = "index.html.md"


@dataclass(frozen=True, eq=False)
class Twins:
    """The twins of all published articles. `site_url` may be empty; links are then relative."""

    centre: HelpCentre
    site_url: str = ""

    def __iter__(self) -> Iterator[tuple[str, str]]:
        """The path below the site and the text of each twin."""
        for name, text in self.texts.items():
            yield f"{url_of(name)}{TWIN}", text

    @cached_property
    def texts(self) -> Mapping[str, str]:
        """The text of each twin by the article's name; none of an article that may not be shown."""
        found = {name: self._text(name) for name in self.centre.published}
        return {name: text for name, text in found.items() if text is not None}

    def _text(self, name: str) -> str | None:
        kb, article = self.centre.kb, self.centre.published[name]
        if not self.centre.has_twin(article):
            return None
        resolver = Resolver(
            lambda mark: mark_words(kb, article, mark),
            lambda key: html_to_markdown(policy_html(kb, key, article.applies_to)),
            escape=escaped,
            page=lambda page: page_markdown(kb, page, article.applies_to),
        )
        body = public_markdown(self._linked(article), resolver)
        if body is None:
            return None
        about = description_of(kb, article)
        parts = [f"# {escaped(title_of(kb, article))}"]
        parts += [f"> {escaped(' '.join(about.split()))}"] if about else []
        parts += [text] if (text := _tidy(body)) else []
        return "\n\n".join(parts) + "\n"

    def _linked(self, article: Article) -> str:
        """The body below its own title, with its links as they count from the twin."""
        parts: list[str] = []
        heading = body_heading(article.body)
        at = heading[1] if heading else 0
        for link in hypertext(article.body).links:
            target = self._target(article, link)
            if target is not None and link.span.start >= at:
                parts += article.body[at : link.span.start], target
                at = link.span.end
        return "".join([*parts, article.body[at:]])

    def _target(self, article: Article, link: Link) -> str | None:
        if link.hidden or link.kind in (Kind.AUTOLINK, Kind.IMAGE_BY_ID) or "{{" in link.target:
            return None
        file = resolve(article.name, link.target)
        if file is None:
            return None
        seen = address(link.target)
        cut = min((seen.find(sign) for sign in "?#" if sign in seen), default=len(seen))
        if file in self.centre.published:
            return self._address(article, f"{url_of(file)}{TWIN}") + seen[cut:]
        if file in self.centre.kb.files:
            return self._address(article, file) + seen[cut:]
        page = resolve_page(article.name, link.target) or ""
        if page in self._pages:
            return self._address(article, f"{page}{TWIN}") + seen[cut:]
        return None

    @cached_property
    def _pages(self) -> frozenset[str]:
        return frozenset(url_of(name) for name in self.centre.published)

    def _address(self, article: Article, path: str) -> str:
        if self.site_url:
            return f"{self.site_url}{quote(path)}"
        return quote(relpath(path, url_of(article.name) or "."))


def _tidy(text: str) -> str:
    """Without blank lines at both ends and more than one in a row."""
    lines: list[str] = []
    for line in text.strip("\n").split("\n"):
        if line.strip() or (lines and lines[-1].strip()):
            lines.append(line.rstrip() if not line.strip() else line)
    return "\n".join(lines).rstrip()
