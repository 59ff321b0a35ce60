"""One article as the desk shows it, and in the forms in which it is pasted for a customer."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import quote, unquote, urljoin

from kbgen.desk.cases import Case, override_said, scope_said
from kbgen.desk.markdown import Figure, Renderer
from kbgen.desk.plain import plain_text
from kbgen.desk.tree import Element, html_of, rewritten
from kbgen.load import AGENTS, url_of
from kbgen.load.addresses import MARKDOWN
from kbgen.model import Article, Audience
from kbgen.render import description_of, title_of

PICTURES: Mapping[str, str] = {
    ".avif": "image/avif",
    ".gif": "image/gif",
    ".jpeg": "image/jpeg",
    ".jpg": "image/jpeg",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".webp": "image/webp",
}
"""The files that the desk shows in articles, by the ends of their names."""

_ABROAD = re.compile(r"(?:[a-z][a-z0-9+.-]*:|//)", re.IGNORECASE)


def shown(
    case: Case, article: Article, category: str, renderer: Renderer, site_url: str
) -> dict[str, Any]:
    """An article as the API gives it (`Article` in its document)."""
    kb, here = case.kb, case.narrowed(article)
    rendered = renderer.for_agents(kb, here)
    tree = rewritten(
        rendered.tree,
        lambda target: _inside(case, article, target),
        lambda target: _picture(case, article, target),
    )
    return {
        **listed(case, article, category),
        "html": html_of(tree),
        "figures": [_figure(case, figure) for figure in rendered.figures],
        "scope": scope_said(kb, here.applies_to),
        "owner": article.upkeep.owner,
        "reviewed": article.upkeep.reviewed.isoformat() if article.upkeep.reviewed else None,
        "published": article.is_published(kb.as_of) and article.sound,
        "flags": [
            {"day": flag.day.isoformat(), "by": flag.by, "said": flag.said}
            for flag in kb.flags
            if flag.article == article.path
        ],
        "copy": copies(case, article, renderer, site_url),
    }


def listed(case: Case, article: Article, category: str) -> dict[str, Any]:
    """What a list shows of an article in this case. `category` is what the search calls its part."""
    here = case.narrowed(article)
    return {
        "name": article.name,
        "path": article.path,
        "title": title_of(case.kb, here),
        "description": description_of(case.kb, here),
        "audience": article.audience.value,
        "category": category,
        "language": case.kb.language.tag,
        "draft": article.draft,
    }


def copies(case: Case, article: Article, renderer: Renderer, site_url: str) -> dict[str, Any]:
    """The article for a customer: as text, as HTML, as a link. Each is None where it isn't offered.

    A draft, one that has expired and one that can't be read are not for customers; of one for agents
    the quoted text is what is meant to be sent.
    """
    nothing: dict[str, Any] = {"text": None, "html": None, "link": None}
    is_for_agents = article.audience is Audience.AGENT
    if (
        not article.sound
        or article.draft
        or not (is_for_agents or article.is_published(case.kb.as_of))
    ):
        return nothing
    tree = renderer.for_customers(case.kb, case.narrowed(article))
    if tree is None:
        return nothing
    sent = rewritten(
        tree, lambda target: _outside(case, article, target, site_url), lambda target: None
    )
    _drop_ids(sent)
    link = urljoin(_folder(site_url), quote(url_of(article.name))) if site_url else None
    return {
        "text": plain_text(sent),
        "html": html_of(sent),
        "link": None if is_for_agents else link,
    }


def picture_of(case: Case, name: str) -> str | None:
    """The type of a picture in the content folder; None where there is no such one."""
    kind = PICTURES.get(PurePosixPath(name).suffix.lower())
    return kind if name in case.kb.files else None


def _figure(case: Case, figure: Figure) -> dict[str, Any]:
    kb = case.kb
    override, general = figure.found.override, figure.general
    return {
        "key": figure.key,
        "value": figure.text,
        "applies": override_said(kb, override) if override else "",
        "general": general.value.words(kb.language) if general else "",
        "differs": general is None or general.value != figure.found.value,
        "since": figure.found.change.start.isoformat() if figure.found.change else None,
    }


def _target(case: Case, article: Article, target: str) -> tuple[Article | str | None, str]:
    """What a relative link leads to: an article or another file of the content; and its anchor."""
    path, _, anchor = target.partition("#")
    path = unquote(path.partition("?")[0])
    if not path:
        return article, anchor
    name = posixpath.normpath(posixpath.join(posixpath.dirname(article.name), path))
    name = name.lstrip("/") if path.startswith("/") else name
    for candidate in (name, f"{name}.md", posixpath.join(name, "index.md")):
        if candidate in case.kb.articles:
            return case.kb.articles[candidate], anchor
    stem = posixpath.normpath(posixpath.join(posixpath.dirname(article.name), "..", path))
    if not path.endswith(MARKDOWN) and f"{stem}.md" in case.kb.articles:
        return case.kb.articles[f"{stem}.md"], anchor
    return (name if name in case.kb.files else None), anchor


def _inside(case: Case, article: Article, target: str) -> dict[str, str] | None:
    """A link's or picture's attributes on the desk."""
    if _ABROAD.match(target):
        is_page = target.lower().startswith(("http:", "https:"))
        more = {"target": "_blank", "rel": "noopener noreferrer"} if is_page else {}
        return {"href": target, **more}
    found, anchor = _target(case, article, target)
    if isinstance(found, Article):
        if found is article:
            return {"href": f"#a-{anchor}"}
        return {"href": f"?article={quote(found.name)}", "data-article": found.name}
    return {"href": f"/files/{quote(found)}"} if found and picture_of(case, found) else None


def _picture(case: Case, article: Article, target: str) -> dict[str, str] | None:
    """A picture of the content folder. One on another host would tell that host who reads what."""
    found = None if _ABROAD.match(target) else _target(case, article, target)[0]
    is_here = isinstance(found, str) and picture_of(case, found)
    return {"src": f"/files/{quote(found)}"} if isinstance(found, str) and is_here else None


def _outside(case: Case, article: Article, target: str, site_url: str) -> dict[str, str] | None:
    """A link's attributes where a customer reads it; None where it would lead nowhere for them."""
    if _ABROAD.match(target):
        return {"href": target} if not target.startswith("//") else None
    found, anchor = _target(case, article, target)
    if not site_url or found is None:
        return None
    if isinstance(found, Article):
        if not found.is_published(case.kb.as_of) or found is article:
            return None
        end = f"#{anchor}" if anchor else ""
        return {"href": urljoin(_folder(site_url), quote(url_of(found.name))) + end}
    if found.startswith(f"{AGENTS}/"):
        return None
    return {"href": urljoin(_folder(site_url), quote(found))}


def _folder(site_url: str) -> str:
    return site_url if site_url.endswith("/") else f"{site_url}/"


def _drop_ids(element: Element) -> None:
    for name in ("id", "class", "data-label"):
        element.attributes.pop(name, None)
    for child in element.children:
        if isinstance(child, Element):
            _drop_ids(child)
