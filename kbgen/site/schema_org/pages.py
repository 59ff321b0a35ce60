"""What a page tells search engines: its place, the shop where it speaks of it, its questions."""

from __future__ import annotations

from collections.abc import Sequence

from kbgen.site.schema_org.faq import faq_page, questions
from kbgen.site.schema_org.nodes import Node, node, script_text


def breadcrumbs(trail: Sequence[tuple[str, str]]) -> Node | None:
    """A page's place: title and address of each page above it and its own. None for the home page."""
    if len(trail) < 2:
        return None
    items = [
        node("ListItem", {"position": position, "name": name, "item": address})
        for position, (name, address) in enumerate(trail, 1)
    ]
    return node("BreadcrumbList", {"itemListElement": items})


def page_json_ld(trail: Sequence[tuple[str, str]], html: str, shop: Node | None) -> str:
    """The JSON-LD of one page, for a `script` element; empty where there is nothing to tell."""
    found = questions(html)
    nodes = [shop, breadcrumbs(trail), faq_page(found) if found else None]
    present = [one for one in nodes if one]
    return script_text(present) if present else ""
