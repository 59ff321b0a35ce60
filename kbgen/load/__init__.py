"""Sources to an immutable `KnowledgeBase`: `load(settings, as_of)`."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path, PurePosixPath

from kbgen.load.articles import read_article
from kbgen.load.files import read_text
from kbgen.load.policy import read_policy
from kbgen.load.references import References
from kbgen.load.yaml_nodes import Node, parse_yaml
from kbgen.model import Article, KnowledgeBase, Loc, Policy, Problem, Related, Settings
from kbgen.values import Items, Language

__all__ = ["AGENTS", "load", "url_of"]

AGENTS = "agents"
"""The folder under `content/` that holds all that is for agents."""

_MARKDOWN = (".md", ".markdown", ".mdown", ".mkdn", ".mkd")
_NOT_PUBLISHED = (".mdx", ".rst", ".adoc", ".asciidoc", ".md.txt", ".mdoc", ".rmd", ".qmd")


def load(
    settings: Settings,
    as_of: date | Callable[[str | None], date],
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> KnowledgeBase:
    """Read the policy and all articles. Mistakes become `KnowledgeBase.problems`; nothing raises.

    `as_of` may be a function from the shop's time zone (an IANA name, or None) to the day.
    `progress` is told after each file how many of how many are read.
    """
    sources: dict[str, str] = {}
    problems: list[Problem] = []
    policy = _policy(settings, sources, problems)
    references = References(policy)
    articles: dict[str, Article] = {}
    others: set[str] = set()
    files = list(_files(settings.content))
    for number, file in enumerate(files):
        progress(number, len(files))
        name = file.relative_to(settings.content).as_posix()
        path = _path(settings, file)
        if settings.is_excluded(name) and PurePosixPath(name).parts[0] != AGENTS:
            continue
        lower = name.lower()
        if lower.endswith(_NOT_PUBLISHED) or (
            lower.endswith(_MARKDOWN) and not name.endswith(_MARKDOWN)
        ):
            message = "This file would not become a page: only '.md' files are articles. Rename it."
            problems.append(Problem("KB017", Loc(path), message))
        if not name.endswith(_MARKDOWN):
            others.add(name)
            continue
        text, problem = read_text(file, path)
        if text is None:
            if problem:
                problems.append(problem)
            continue
        sources[path] = text
        articles[name], found = read_article(path, name, text, references)
        problems += found
    problems += references.problems
    problems += _addresses(settings, articles)
    language, problem = _language(policy)
    if problem:
        problems.append(problem)
    zone = policy.get("business.time_zone")
    if not isinstance(as_of, date):
        as_of = as_of(zone.value.bare() if zone and zone.value else None)
    return KnowledgeBase(
        settings,
        as_of,
        policy,
        dict(sorted(articles.items())),
        language,
        tuple(problems),
        sources,
        frozenset(others),
    )


def url_of(name: str) -> str:
    """The address of an article on the site, relative to its root: `returns/sale/` (home is ``)."""
    stem = name.rpartition(".")[0]
    folder, _, last = stem.rpartition("/")
    if last in ("index", "README"):
        return f"{folder}/" if folder else ""
    return f"{stem}/"


def _policy(settings: Settings, sources: dict[str, str], problems: list[Problem]) -> Policy:
    documents: list[tuple[str, Node | None]] = []
    complete = True
    for file in _files(settings.policies):
        if file.suffix not in (".yml", ".yaml"):
            continue
        path = _path(settings, file)
        text, problem = read_text(file, path)
        if text is None:
            complete = False
            if problem:
                problems.append(problem)
            continue
        sources[path] = text
        node, found = parse_yaml(text, path)
        problems += found
        complete = complete and not any(problem.rule in ("KB002", "KB003") for problem in found)
        documents.append((path, node))
    policy, found = read_policy(documents, complete)
    problems += found
    return policy


def _files(folder: Path) -> Iterator[Path]:
    """All files below a folder in the order of their paths, without hidden ones, as MkDocs sees them."""
    for parent, folders, names in os.walk(folder, followlinks=True):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if not name.startswith("."):
                yield Path(parent, name)


def _path(settings: Settings, file: Path) -> str:
    return Path(os.path.relpath(file, settings.root)).as_posix()


def _language(policy: Policy) -> tuple[Language, Problem | None]:
    """The language of the site: the shop's first, as its country speaks it."""
    languages, country = policy.get("business.languages"), policy.get("business.country")
    where = country.value.bare() if country and country.value else None
    if not languages or not isinstance(languages.value, Items):
        return Language.parse(f"en-{where or 'GB'}"), None
    tag = languages.value.items[0].bare()
    try:
        return Language.parse(f"{tag}-{where}" if where and "-" not in tag else tag), None
    except ValueError as error:
        problem = Problem("KB006", languages.value_loc, f"business.languages: {error}.")
        return Language.parse("en-GB"), problem


def _addresses(settings: Settings, articles: dict[str, Article]) -> Iterator[Problem]:
    """Files that claim one address, and a home page that is missing."""
    taken: dict[str, Loc] = {}
    for name in sorted(articles):
        url = url_of(name)
        loc = articles[name].loc
        first = taken.setdefault(url, loc)
        if first is not loc:
            message = (
                f"This file and {first.path} make the same page, '/{url}'. Rename one of them."
            )
            yield Problem("KB018", loc, message, (Related(first, "the other one"),))
    for name in sorted(articles):
        article = articles[name]
        for old in article.redirect_from:
            yield from _redirect(article, old, taken)
    if "" not in taken:
        yield Problem(
            "KB019",
            Loc(Path(os.path.relpath(settings.content, settings.root)).as_posix() + "/index.md"),
            "The help centre has no home page. Add an index.md.",
        )


def _redirect(article: Article, old: str, taken: dict[str, Loc]) -> Iterator[Problem]:
    loc = article.locs["redirect_from"]
    url = redirect_url(old)
    if url is None:
        message = f"'{old}' is not an address of this site; write a path, such as old/returns.md."
        yield Problem("KB018", loc, message)
    elif url in taken and taken[url] is not article.loc:
        other = taken[url]
        message = f"'{old}' is also the address of {other.path}; a redirect cannot stand there."
        yield Problem("KB018", loc, message, (Related(other, "the other one"),))
    else:
        taken[url] = article.loc


def redirect_url(old: str) -> str | None:
    """The address below the site's root that an entry of `redirect_from` names, or None."""
    path = old.strip().removeprefix("/")
    parts = PurePosixPath(path).parts
    if not parts or ".." in parts or ":" in path or "\\" in path or any(ord(c) < 32 for c in path):
        return None
    if any(part.startswith(".") for part in parts) or any(c in path for c in '?#<>"{}|'):
        return None
    if path.endswith(_MARKDOWN):
        return url_of(path)
    return path if path.endswith(("/", ".html")) else f"{path}/"
