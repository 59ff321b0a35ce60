"""What the customers' search reads: one JSON file with titles, descriptions, keywords, headings."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from kbgen.site.pages import HelpCentre, is_index

Headings = Sequence[tuple[str, str]]


def search_index(centre: HelpCentre, headings: Mapping[str, Headings]) -> str:
    """The index as JSON. `headings` has the text and the anchor of each heading, by article name."""
    articles = []
    for name, article in centre.published.items():
        link = centre.links[name]
        page = centre.page(name)
        if is_index(name) and page.kind == "home":
            continue
        articles.append(
            {
                "title": link.title,
                "url": link.url,
                "category": page.category.title if page.category else "",
                "description": link.description,
                "keywords": list(article.keywords),
                "headings": [{"text": text, "id": id_} for text, id_ in headings.get(name, ())],
            }
        )
    return json.dumps({"articles": articles}, ensure_ascii=False, separators=(",", ":")) + "\n"
