"""Front matter keys of other systems: they pass, and some of them hid the article there.

From the documentation of Zendesk Guide, Jekyll, Hugo, Docusaurus, GitBook, Eleventy, Material for
MkDocs, Microsoft's and GitHub's docs, and from public help centres.
"""

from __future__ import annotations

from collections.abc import Mapping

from kbgen.load.yaml_nodes import Node, Scalar

# Only those that could be taken for a misspelt key of ours need to stand here.
FOREIGN_KEYS = frozenset(
    (
        "appliesto", "description_html", "f1_keywords", "page_title", "review", "review_date",
        "reviewed_at", "reviewed_by", "reviewed_on", "reviewer", "reviewers", "reviews", "revised",
        "subtitle", "sub_title", "toc_title", "nav_title",
    )
)  # fmt: skip
"""Keys that look like one of kbgen's and are another system's."""

NOTHING = frozenset({"", "null", "~", "none", "[]"})
"""What exports write where there is no value."""

_NO = frozenset({"false", "no", "off", "0"})
_YES = frozenset({"true", "yes", "on", "1"})
_HIDDEN = frozenset(
    (
        "archived", "deleted", "draft", "hidden", "internal", "notpublished", "private", "restricted",
        "unlisted", "unpublished",
    )
)  # fmt: skip
_HIDING: Mapping[str, frozenset[str]] = {
    "published": _NO,
    "publish": _NO,
    "is_published": _NO,
    "ispublished": _NO,
    "public": _NO,
    "is_public": _NO,
    "ispublic": _NO,
    "visible": _NO,
    "permalink": _NO,
    "unlisted": _YES,
    "hidden": _YES,
    "private": _YES,
    "is_private": _YES,
    "isprivate": _YES,
    "internal": _YES,
    "is_internal": _YES,
    "isinternal": _YES,
    "archived": _YES,
    "is_archived": _YES,
    "isarchived": _YES,
    "is_draft": _YES,
    "isdraft": _YES,
    "headless": _YES,
    "status": _HIDDEN,
    "state": _HIDDEN,
    "visibility": _HIDDEN,
    "access": _HIDDEN,
}
_SEGMENTS = ("user_segment_id", "user_segment_ids")


def hides(name: str, node: Node) -> bool:
    """Whether a key kept the article from readers where it came from."""
    name = name.casefold()
    word = _word(node)
    if name in _SEGMENTS:
        return word not in NOTHING
    return word in _HIDING.get(name, ())


def _word(node: Node) -> str:
    if isinstance(node, Scalar):
        return "".join(node.text.casefold().replace("_", "").split())
    return "…" if node.size > 1 else ""
