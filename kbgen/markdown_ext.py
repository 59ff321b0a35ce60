"""The Python-Markdown extension `kbgen.markdown_ext`: references in, agents' text out.

MkDocs's plugin hands it the article being rendered. Under any other engine that reads the same
`mkdocs.yml` it loads the project by itself, and it drops agents' blocks even where there is none:
it is one of the two locks on agents' text.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import Any

from markdown import Markdown
from markdown.extensions import Extension
from markdown.postprocessors import Postprocessor
from markdown.preprocessors import Preprocessor

from kbgen.load.markup import ReferenceMark
from kbgen.model import Article, KnowledgeBase
from kbgen.render import mark_words
from kbgen.render_markdown import Resolver, public_html, public_markdown
from kbgen.safe_html import without_scripts
from kbgen.site.generated import page_parts
from kbgen.site.tables import policy_html

NOT_SHOWN = (
    "This article has a mistake in its ':::' lines or comments, so that nothing of it is shown."
)

# After Python-Markdown has normalised white space (30), before fences (25) and raw HTML (20).
_PRIORITY = 28
# Behind all of Python-Markdown's own postprocessors.
_LAST = -10


class UnresolvedError(Exception):
    """A reference has no words, although the check let it pass. It must not be printed as it stands."""


def article_resolver(kb: KnowledgeBase, article: Article, strict: bool = False) -> Resolver:
    """How the references and tables of one article are rendered for customers.

    A reference that cannot be rendered stays as it is; where `strict`, it raises `UnresolvedError`.
    """

    def reference(mark: ReferenceMark) -> str | None:
        text = mark_words(kb, article, mark)
        if text is None and strict:
            message = f"'{{{{{mark.inner or ''}}}}}' in {article.path} cannot be put into words"
            raise UnresolvedError(message)
        return text

    def table(key: str) -> str:
        return policy_html(kb, key, article.applies_to)

    def page(name: str) -> Sequence[tuple[str, str]]:
        return page_parts(kb, name, article.applies_to)

    return Resolver(reference, table, strict, allow_scripts=kb.settings.allow_scripts, page=page)


class KbgenExtension(Extension):
    """`resolver_of` maps the Markdown to be rendered to its `Resolver`; without it the project is loaded."""

    def __init__(self, **kwargs: Any) -> None:
        # Not None, which Python-Markdown takes for a boolean that is unset.
        self.config = {"resolver_of": [(), "Markdown text to Resolver"]}
        super().__init__(**kwargs)

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - Python-Markdown's name for it
        """Register the preprocessor."""
        resolver_of = self.getConfig("resolver_of") or _ProjectResolver()
        preprocessor = _Preprocessor(md, resolver_of)
        md.preprocessors.register(preprocessor, "kbgen", _PRIORITY)
        md.postprocessors.register(_Postprocessor(md, preprocessor), "kbgen", _LAST)


class _Preprocessor(Preprocessor):
    def __init__(self, md: Markdown, resolver_of: Callable[[str], Resolver]) -> None:
        super().__init__(md)
        self.resolver_of = resolver_of
        self.resolver: Resolver | None = None

    def run(self, lines: list[str]) -> list[str]:
        text = "\n".join(lines)
        resolver = self.resolver = self.resolver_of(text)
        stash = self.md.htmlStash.store

        def page(name: str) -> Sequence[tuple[str, str]]:
            return [(title, stash(html)) for title, html in resolver.page(name)]

        shown = public_markdown(
            text, Resolver(resolver.reference, lambda key: stash(resolver.table(key)), page=page)
        )
        if shown is None and resolver.strict:
            raise UnresolvedError(NOT_SHOWN)
        return [NOT_SHOWN] if shown is None else shown.split("\n")


class _Postprocessor(Postprocessor):
    """A second look, at the HTML, for what Markdown reads otherwise than kbgen does."""

    def __init__(self, md: Markdown, preprocessor: _Preprocessor) -> None:
        super().__init__(md)
        self.preprocessor = preprocessor

    def run(self, text: str) -> str:
        resolver = self.preprocessor.resolver
        if resolver is None:
            return text
        shown = public_html(text, resolver.reference)
        return shown if resolver.allow_scripts else without_scripts(shown)


class _ProjectResolver:
    """Resolvers for an engine without kbgen's plugin, from the project in the current folder.

    The project is loaded when the first text is rendered, because MkDocs makes every extension once
    while it reads its settings.
    """

    @cached_property
    def kb(self) -> KnowledgeBase | None:
        from kbgen.mkdocs_plugin import load_here

        return load_here()

    @cached_property
    def articles(self) -> Mapping[str, Article]:
        """The articles by their text, since such an engine does not say which one it renders."""
        return {_squeezed(a.body): a for a in self.kb.articles.values()} if self.kb else {}

    def __call__(self, text: str) -> Resolver:
        article = self.articles.get(_squeezed(text))
        if self.kb is None or article is None:
            return Resolver(lambda mark: None, lambda key: "")
        return article_resolver(self.kb, article)


def _squeezed(text: str) -> str:
    return " ".join(text.split())


def makeExtension(**kwargs: Any) -> KbgenExtension:  # noqa: N802 - Python-Markdown's name for it
    """Make the extension, as Python-Markdown asks for it."""
    return KbgenExtension(**kwargs)
