"""What the check says of each labelled item: the item becomes an article beside its shop's policy."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kbgen.load.articles import read_article
from kbgen.load.policy import read_policy
from kbgen.load.references import References
from kbgen.load.yaml_nodes import parse_yaml
from kbgen.model import Article, Finding, KnowledgeBase, Loc, Policy, Problem
from kbgen.rules import RULES, finding_of
from kbgen.values import Language
from tests.claims.items import Item, Shop
from tests.project import HOME, TODAY, settings

SCORED = ("KB201", "KB202")
ARTICLE = "item.md"
POLICY = "policies/policy.yml"


@dataclass(frozen=True)
class Verdict:
    """What the check says of an item."""

    shop: Shop
    item: Item
    hits: tuple[Finding, ...]
    """Findings on the mark."""
    alarms: tuple[Finding, ...]
    """Findings where nothing is wrong."""


def policy_of(text: str) -> Policy:
    """The policy that a text in YAML is, which has no mistakes that matter to the test."""
    node, _ = parse_yaml(text, POLICY)
    return read_policy([(POLICY, node)])[0]


def read_shop_policy(shop: Shop) -> tuple[Policy, tuple[Problem, ...]]:
    """A shop's policy, and what is wrong with it."""
    node, found = parse_yaml(shop.policy, POLICY)
    policy, more = read_policy([(POLICY, node)])
    return policy, (*found, *more)


def front_matter(item: Item) -> str:
    """The head of the article that an item is put in."""
    options = {"title": "Help"} | dict(item.options)
    lines = [f"title: {json.dumps(options['title'], ensure_ascii=False)}"]
    if "topics" in options:
        lines.append(f"topics: [{options['topics']}]")
    if "applies_to" in options:
        lines.append(f"applies_to: {options['applies_to']}")
    return "\n".join(["---", *lines, "---", ""])


def article_base(policy: Policy, texts: dict[str, str]) -> KnowledgeBase:
    """What `kbgen.load` makes of a policy and these articles, without a disk."""
    references = References(policy)
    articles: dict[str, Article] = {}
    problems: list[Problem] = []
    for name, text in texts.items():
        articles[name], found = read_article(f"content/{name}", name, text, references)
        problems += found
    country = policy.get("business.country")
    where = country.value.bare() if country and country.value else "GB"
    return KnowledgeBase(
        settings(Path()),
        TODAY,
        policy,
        dict(sorted(articles.items())),
        Language.parse(f"en-{where}"),
        (*problems, *references.problems),
        {f"content/{name}": text for name, text in texts.items()},
    )


def item_base(policy: Policy, item: Item) -> KnowledgeBase:
    """A help centre with one article, made of an item, beside its home page."""
    home = HOME["content/index.md"]
    return article_base(
        policy, {"index.md": home, ARTICLE: f"{front_matter(item)}{item.markdown}\n"}
    )


def judge(shop: Shop) -> Iterator[Verdict]:
    """The check's verdict on each item of a shop."""
    policy, _ = read_shop_policy(shop)
    for item in shop.items:
        found = findings(item_base(policy, item))
        hits = tuple(finding for finding in found if overlaps(finding.loc, item))
        yield Verdict(shop, item, hits, tuple(f for f in found if f not in hits))


def findings(kb: KnowledgeBase) -> tuple[Finding, ...]:
    """What the scored rules report, as `kbgen.rules.check` would; the other rules are not run."""
    rules = [rule for rule in RULES.values() if rule.ID in SCORED]
    return tuple(finding_of(rule, problem) for rule in rules for problem in rule.check(kb))


def findings_in(policy: Policy, body: str, title: str = "Help") -> list[str]:
    """The words that the findings of the scored rules in an article with some body are about."""
    return [words for _, words in levels_in(policy, body, title)]


def levels_in(policy: Policy, body: str, title: str = "Help") -> list[tuple[str, str]]:
    """The same, each with its level."""
    text = f"---\ntitle: {title}\n---\n{body}\n"
    lines = text.split("\n")
    return [
        (one.level, lines[one.loc.line - 1][one.loc.column - 1 : one.loc.end_column - 1])
        for one in findings(article_base(policy, {ARTICLE: text}))
        if one.loc
    ]


def overlaps(loc: Loc | None, item: Item) -> bool:
    """Whether a place shares a character with an item's mark."""
    mark = item.mark
    if not loc or not mark or loc.path != f"content/{ARTICLE}":
        return False
    above = front_matter(item).count("\n")
    start, end = (loc.line - above, loc.column), (loc.end_line - above, loc.end_column)
    return start < (mark.end_line, mark.end_column) and (mark.line, mark.column) < end


def marked(item: Item) -> str:
    """The words inside an item's mark."""
    if not item.mark:
        return ""
    lines = item.markdown.split("\n")[item.mark.line - 1 : item.mark.end_line]
    lines[-1] = lines[-1][: item.mark.end_column - 1]
    lines[0] = lines[0][item.mark.column - 1 :]
    return "\n".join(lines)
