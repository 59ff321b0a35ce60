"""MkDocs's warnings to problems: at the line that they are about, in a writer's words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kbgen.links import hypertext
from kbgen.model import Article, KnowledgeBase, Loc, Problem
from kbgen.rules import kb503
from kbgen.targets import rendered

RULE = "KB023"

_OF_A_FILE = re.compile(r"(?:Doc file|page|reading page|building page) '(?P<name>[^']+)'")
_LINK = re.compile(
    r"contains a link '(?P<link>.*?)',"
    r" but (?:there is no such anchor|the doc '(?P<doc>[^']*)' does not contain an anchor)"
)


def problems_of(kb: KnowledgeBase, messages: Sequence[str]) -> tuple[Problem, ...]:
    """What MkDocs's warnings say, without the dead anchors that the check finds by itself (KB503)."""
    problems = [(_is_about_anchor(message), problem_of(kb, message)) for message in messages]
    if not any(about_anchor for about_anchor, _ in problems):
        return tuple(problem for _, problem in problems)
    known = {problem.loc for problem in kb503.check(kb)}
    return tuple(p for about_anchor, p in problems if not (about_anchor and p.loc in known))


def _is_about_anchor(message: str) -> bool:
    return bool(_LINK.search(message))


def problem_of(kb: KnowledgeBase, message: str) -> Problem:
    """What a warning of MkDocs's says, at the link where it is about an anchor that isn't there."""
    article = _article(kb, message)
    link = _LINK.search(message) if article else None
    if article is None or link is None:
        text = " ".join(message.split()).rstrip(".")
        return Problem(RULE, article.loc if article else None, f"MkDocs says: {text}.")
    return Problem(RULE, _place(kb, article, link["link"]), _said(link))


def place_of(kb: KnowledgeBase, messages: list[str]) -> Loc | None:
    """The file that the first of some messages is about that names one."""
    found = (article for message in messages if (article := _article(kb, message)))
    return next((article.loc for article in found), None)


def _article(kb: KnowledgeBase, message: str) -> Article | None:
    match = _OF_A_FILE.search(message)
    return kb.articles.get(match["name"]) if match else None


def _place(kb: KnowledgeBase, article: Article, target: str) -> Loc:
    """Where the link stands; the file where it cannot be found."""
    text = hypertext(article.body)
    for link in text.links:
        if rendered(kb, article, link.target) == target:
            return text.loc(article, link.span)
    return article.loc


def _said(match: re.Match[str]) -> str:
    where = f"'{match['doc']}'" if match["doc"] else "This page"
    return f"{where} has no heading or anchor '#{match['link'].partition('#')[2]}'."
