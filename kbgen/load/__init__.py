"""Sources to an immutable `KnowledgeBase`: `load(settings, as_of)`."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path, PurePosixPath

from kbgen.load.addresses import MARKDOWN, address_problems, redirect_url, url_of
from kbgen.load.articles import read_article
from kbgen.load.files import MOST_ARTICLE_BYTES, MOST_BYTES, files_below, read_text
from kbgen.load.flags import FLAGS, MOST_FLAG_BYTES, read_flags
from kbgen.load.policy import read_policy
from kbgen.load.references import References
from kbgen.load.reviews import MOST_REVIEW_BYTES, REVIEWS, read_reviews
from kbgen.load.yaml_nodes import Node, parse_yaml
from kbgen.model import Article, Flag, KnowledgeBase, Loc, Policy, Problem, Reviewed, Settings
from kbgen.uncollected import uncollected
from kbgen.values import Items, Language

__all__ = ["AGENTS", "load", "redirect_url", "url_of"]

AGENTS = "agents"
"""The folder under `content/` that holds all that is for agents."""

_NOT_PUBLISHED = (".mdx", ".rst", ".adoc", ".asciidoc", ".md.txt", ".mdoc", ".rmd", ".qmd")
_NOT_READ = "templates/"


@uncollected()
def load(
    settings: Settings,
    as_of: date | Callable[[str | None], date],
    progress: Callable[[int, int], None] = lambda done, total: None,
    *,
    articles: bool = True,
) -> KnowledgeBase:
    """Read the policy and all articles. Mistakes become `KnowledgeBase.problems`; nothing raises.

    `as_of` may be a function from the shop's time zone (an IANA name, or None) to the day.
    `progress` is told after each file how many of how many are read. Without `articles` only the
    policy is read.
    """
    reader = _Reader(settings)
    policy = reader.policy()
    found: dict[str, Article] = {}
    others: dict[str, str] = {}
    reviews: dict[str, Reviewed] = {}
    flags: tuple[Flag, ...] = ()
    if articles:
        found, others = reader.articles(References(policy), progress)
        reviews = reader.reviews()
        flags = reader.flags()
    language = reader.language(policy)
    zone = policy.get("business.time_zone")
    if not isinstance(as_of, date):
        as_of = as_of(zone.value.bare() if zone and zone.value else None)
    return KnowledgeBase(
        settings,
        as_of,
        policy,
        found,
        language,
        tuple(reader.problems),
        reader.sources,
        frozenset(others),
        reviews,
        flags,
    )


@dataclass
class _Reader:
    settings: Settings
    sources: dict[str, str] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def policy(self) -> Policy:
        documents: list[tuple[str, Node | None]] = []
        complete = True
        for file in files_below(self.settings.policies):
            path = self.path(file)
            if file.suffix not in (".yml", ".yaml"):
                if file.suffix.lower() in (".yml", ".yaml"):
                    message = "This file is not read: write the end of its name in small letters."
                    self.problems.append(Problem("KB017", Loc(path), message))
                    complete = False
                continue
            text = self.text(file, path, MOST_BYTES)
            if text is None:
                complete = False
                continue
            node, found = parse_yaml(text, path)
            self.problems += found
            complete = complete and not any(problem.rule in ("KB002", "KB003") for problem in found)
            documents.append((path, node))
        policy, found = read_policy(documents, complete)
        self.problems += found
        return policy

    def articles(
        self, references: References, progress: Callable[[int, int], None]
    ) -> tuple[dict[str, Article], dict[str, str]]:
        """The articles by their names, and the paths of all other files by theirs."""
        articles: dict[str, Article] = {}
        others: dict[str, str] = {}
        files = tuple(files_below(self.settings.content))
        for done, file in enumerate(files, 1):
            name = file.relative_to(self.settings.content).as_posix()
            path = self.path(file)
            if self.settings.is_excluded(name) and PurePosixPath(name).parts[0] != AGENTS:
                continue
            self.vanishing(name, path)
            if not name.endswith(MARKDOWN):
                others[name] = path
            elif not name.startswith(_NOT_READ):
                text = self.text(file, path, MOST_ARTICLE_BYTES)
                if text is not None:
                    articles[name], found = read_article(path, name, text, references)
                    self.problems += found
            progress(done, len(files))
        self.problems += references.problems
        home = self.path(self.settings.content / "index.md")
        self.problems += address_problems(articles, others, home)
        return dict(sorted(articles.items())), others

    def reviews(self) -> dict[str, Reviewed]:
        file = self.settings.root / REVIEWS
        if not file.exists():
            return {}
        text, problem = read_text(file, REVIEWS, MOST_REVIEW_BYTES)
        self.problems += [problem] if problem else []
        reviews, found = read_reviews(text or "", REVIEWS)
        self.problems += found
        return reviews

    def flags(self) -> tuple[Flag, ...]:
        file = self.settings.root / FLAGS
        if not file.exists():
            return ()
        text, problem = read_text(file, FLAGS, MOST_FLAG_BYTES)
        self.problems += [problem] if problem else []
        flags, found = read_flags(text or "", FLAGS)
        self.problems += found
        return flags

    def vanishing(self, name: str, path: str) -> None:
        """File what MkDocs would pass over in silence."""
        lower = name.lower()
        message = ""
        if lower.endswith(_NOT_PUBLISHED):
            message = "This file would not become a page: only '.md' files are articles. Rename it."
        elif lower.endswith(MARKDOWN) and not name.endswith(MARKDOWN):
            message = (
                "This file would not become a page: write the end of its name in small letters."
            )
        elif name.endswith(MARKDOWN) and name.startswith(_NOT_READ):
            message = "MkDocs passes over a folder called 'templates'. Rename it."
        if message:
            self.problems.append(Problem("KB017", Loc(path), message))

    def language(self, policy: Policy) -> Language:
        """The language of the site: the shop's first, as its country speaks it."""
        languages, country = policy.get("business.languages"), policy.get("business.country")
        where = country.value.bare() if country and country.value else "GB"
        tag = "en"
        if languages and isinstance(languages.value, Items):
            tag = languages.value.items[0].bare()
        message = ""
        for candidate in (f"{tag}-{where}", tag):
            try:
                return Language.parse(candidate)
            except ValueError as error:
                message = str(error)
        if languages:
            problem = Problem("KB006", languages.value_loc, f"'{languages.key}': {message}.")
            self.problems.append(problem)
        return Language.parse("en-GB")

    def text(self, file: Path, path: str, most_bytes: int) -> str | None:
        text, problem = read_text(file, path, most_bytes)
        if problem:
            self.problems.append(problem)
        if text is not None:
            self.sources[path] = text
        return text

    def path(self, file: Path) -> str:
        return Path(os.path.relpath(file, self.settings.root)).as_posix()
