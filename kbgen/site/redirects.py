"""Pages that stand at an article's former addresses and lead to it."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from posixpath import relpath
from urllib.parse import quote

from kbgen.load import redirect_url, url_of
from kbgen.model import Article, KnowledgeBase


def redirect_pages(kb: KnowledgeBase) -> Iterator[tuple[str, str]]:
    """Path below the site and HTML of each redirect, for the articles that are published."""
    for article in kb.articles.values():
        if article.is_published(kb.as_of):
            yield from _pages(article)


def _pages(article: Article) -> Iterator[tuple[str, str]]:
    target = url_of(article.name)
    for old in article.redirect_from:
        url = redirect_url(old)
        if url is None or url == target:
            continue
        path = f"{url}index.html" if url.endswith("/") else url
        way = quote(relpath(target or ".", path.rpartition("/")[0] or "."))
        yield path, _html(f"{way}/" if target or way != "." else "./")


def _html(target: str) -> str:
    to = escape(target)
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'">\n'
        f'<title>This page has moved</title>\n<link rel="canonical" href="{to}">\n'
        f'<meta name="robots" content="noindex">\n<meta http-equiv="refresh" content="0; url={to}">\n'
        f'</head>\n<body>\n<p>This page has moved: <a href="{to}">go to it</a>.</p>\n</body>\n</html>\n'
    )
