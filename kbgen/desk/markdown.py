"""Articles to HTML for the desk: with agents' blocks for agents, without for customers.

What customers get comes from the very code that renders the public site. What agents get is the same
Markdown with two things marked on the way through: where agents' blocks begin and end, and each value
that the policy has put in. The marks are private-use characters, which no article holds by then.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from markdown import Markdown

from kbgen.desk.tree import Element, parse
from kbgen.load.articles import body_heading
from kbgen.load.markup import AgentsBlock, ReferenceMark, scan
from kbgen.markdown_ext import NOT_SHOWN, UnresolvedError, article_resolver
from kbgen.model import Article, Audience, KnowledgeBase
from kbgen.render import narrowed, words
from kbgen.render_markdown import Resolver, has_trouble
from kbgen.scope import InForce, in_force
from kbgen.site.tables import policy_html

EXTENSION = "kbgen.markdown_ext"

_OPEN, _CLOSE = "\ue003", "\ue004"
_FIGURE, _VALUE, _END = "\ue000", "\ue001", "\ue002"
_DIGITS = 0xE100
_MOST_FIGURES = 5_000
_MARKED = re.compile(f"{_FIGURE}([\ue100-\uf7ff]){_VALUE}([^{_END}]*){_END}")
_PRIVATE = re.compile("[\ue000-\uf8ff]")
_PREFIX = re.compile(r"[ \t>]*")


@dataclass(frozen=True, slots=True)
class Figure:
    """A value that the policy has put into an article."""

    key: str
    text: str
    found: InForce
    general: InForce | None
    """The value in the article as it stands on the site, on the same day; None where it has none."""


@dataclass(frozen=True, slots=True)
class Rendered:
    """An article for agents: each figure stands in a `mark` whose `data-figure` is its number."""

    tree: Element
    figures: tuple[Figure, ...]


@dataclass(frozen=True)
class Renderer:
    """The project's Markdown: extensions and their settings, as `mkdocs.yml` has them.

    It may be used from several threads at once.
    """

    extensions: Sequence[str]
    settings: Mapping[str, Any] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock, repr=False, compare=False)
    _made: dict[str, Any] = field(default_factory=dict, repr=False, compare=False)

    def html(self, text: str, resolver: Resolver) -> str:
        """A text as HTML, as the site has it."""
        with self._lock:
            self._made["resolver"] = resolver
            if "markdown" not in self._made:
                self._made["markdown"] = self._markdown()
            engine: Markdown = self._made["markdown"]
            try:
                return engine.reset().convert(text)
            except UnresolvedError:
                del self._made["markdown"]
                raise

    def _markdown(self) -> Markdown:
        own = {EXTENSION: {"resolver_of": lambda text: self._made["resolver"]}}
        extensions = list(dict.fromkeys([*self.extensions, EXTENSION]))
        return Markdown(extensions=extensions, extension_configs={**self.settings, **own})

    def for_agents(self, kb: KnowledgeBase, article: Article) -> Rendered:
        """An article with all that is in it. `kb` has the day, `article.applies_to` the case."""
        body = _PRIVATE.sub("", _without_title(article.body))
        markup = scan(body)
        if has_trouble(markup):
            shown = Element("", {}, [Element("p", {}, [NOT_SHOWN]), Element("pre", {}, [body])])
            return Rendered(shown, ())
        figures: list[Figure] = []
        resolver = _marking(
            kb, article, figures, frozenset(p.key for p in markup.policies if p.hidden)
        )
        html = self.html(_with_marks(body, markup.agents), resolver)
        tree = parse(html)
        _enclose(tree)
        _show_figures(tree)
        return Rendered(tree, tuple(figures))

    def for_customers(self, kb: KnowledgeBase, article: Article) -> Element | None:
        """A public article as the site would show it; of one for agents what it quotes (`> `).

        None where there is nothing, or where it holds what customers may not know.
        """
        is_for_agents = article.audience is Audience.AGENT
        shown = replace(article, audience=Audience.PUBLIC)
        resolver = article_resolver(kb, shown, strict=not is_for_agents)
        try:
            tree = parse(self.html(_without_title(article.body), resolver))
        except UnresolvedError:
            return None
        if is_for_agents:
            tree = Element(
                "", {}, [c for quote in _outermost(tree, "blockquote") for c in quote.children]
            )
        text = tree.text()
        return tree if text.strip() and "{{" not in text else None


def _without_title(body: str) -> str:
    heading = body_heading(body)
    return body[heading[1] :] if heading else body


def _outermost(element: Element, tag: str) -> list[Element]:
    found: list[Element] = []
    for child in element.children:
        if isinstance(child, Element):
            found += [child] if child.tag == tag else _outermost(child, tag)
    return found


# Marks going in


def _with_marks(body: str, blocks: Sequence[AgentsBlock]) -> str:
    """The text with a paragraph for each line that opens or closes an agents' block."""
    parts: list[str] = []
    at = 0
    for block in blocks:
        start, end = block.span.start, block.span.end
        opening = _PREFIX.match(body, start)
        prefix = opening[0] if opening else ""
        parts += body[at:start], _paragraph(prefix, _OPEN), "\n"
        parts += body[block.inner.start : block.inner.end], _paragraph(prefix, _CLOSE)
        at = end
    parts.append(body[at:])
    return "".join(parts)


def _paragraph(prefix: str, sign: str) -> str:
    bare = prefix.rstrip()
    return f"{bare}\n{prefix}{sign}\n{bare}"


def _marking(
    kb: KnowledgeBase, article: Article, figures: list[Figure], hidden: frozenset[str]
) -> Resolver:
    """A resolver that numbers each value, and shows agents' facts where agents read."""
    facts = {key: replace(fact, audience=Audience.PUBLIC) for key, fact in kb.policy.facts.items()}
    everything = replace(kb, policy=replace(kb.policy, facts=facts))
    own = kb.articles.get(article.name)

    def reference(mark: ReferenceMark) -> str | None:
        found = article.reference(mark.inner) if mark.inner is not None else None
        fact = kb.policy.get(found.key) if found else None
        if found is None or fact is None:
            return None
        value = in_force(fact, narrowed(article.applies_to, found.scope), kb.as_of)
        text = words(kb, article, found)
        if value is None or not isinstance(text, str):
            return None
        if len(figures) >= _MOST_FIGURES:
            return text
        plain = narrowed(own.applies_to, found.scope) if own else found.scope
        figures.append(Figure(found.key, text, value, in_force(fact, plain, kb.as_of)))
        return f"{_FIGURE}{chr(_DIGITS + len(figures) - 1)}{_VALUE}{text}{_END}"

    def table(key: str) -> str:
        internal = article.audience is Audience.AGENT or key in hidden
        return policy_html(everything if internal else kb, key, article.applies_to)

    return Resolver(reference, table)


# Marks coming out


def _enclose(element: Element) -> None:
    """Put what stands between the marks of an agents' block into an element of its own.

    Where a mark has no partner beside it, the whole of `element` is taken to be for agents.
    """
    children: list[Element | str] = []
    inside: Element | None = None
    broken = False
    for child in element.children:
        sign = child.text().strip() if isinstance(child, Element) and child.tag == "p" else ""
        if sign == _OPEN and inside is None:
            inside = Element("aside", {"class": "agents"})
            children.append(inside)
        elif sign == _CLOSE and inside is not None:
            inside = None
        elif sign in (_OPEN, _CLOSE):
            broken = True
        else:
            (inside.children if inside else children).append(child)
            if isinstance(child, Element):
                _enclose(child)
    if inside is not None or broken:
        children = [Element("aside", {"class": "agents"}, children)]
    element.children = children


def _show_figures(element: Element) -> None:
    element.attributes = {name: _unmarked(value) for name, value in element.attributes.items()}
    children: list[Element | str] = []
    for child in element.children:
        if isinstance(child, Element):
            _show_figures(child)
            children.append(child)
            continue
        at = 0
        for match in _MARKED.finditer(child):
            number = str(ord(match[1]) - _DIGITS)
            children += (
                child[at : match.start()],
                Element("mark", {"data-figure": number}, [match[2]]),
            )
            at = match.end()
        children.append(_PRIVATE.sub("", child[at:]))
    element.children = [child for child in children if child != ""]


def _unmarked(text: str) -> str:
    return _PRIVATE.sub("", _MARKED.sub(r"\2", text))
