"""The addresses of pages: whose they are, and who claims the same one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath

from kbgen.model import Article, Audience, Loc, Policy, Problem, Related

MARKDOWN = (".md", ".markdown", ".mdown", ".mkdn", ".mkd")
"""How the names of articles end, in small letters, as MkDocs has it."""


_Taken = dict[str, Loc | str]
"""Addresses, each with the file that it is the page of, or with words for what else it is."""

GENERATED = (
    "search/", "404.html", "sitemap.xml", "sitemap.xml.gz", "search/index.json", "facts.json",
    "facts.schema.json", "changes.xml", "hours.ics", "llms.txt", "llms-full.txt",
)  # fmt: skip
"""What the site has beside its articles."""


PAGES: Mapping[str, tuple[str, ...]] = {
    "contact": ("contact.channels", "calendar.closures", "calendar.special_hours"),
    "delivery": ("delivery",),
    "returns": ("returns", "exchanges", "refunds"),
    "complaints": ("escalation.complaints", "escalation.levels"),
    "standards": ("standards",),
}
"""The pages that the site makes from the policy, by address without its slash, with what they show.

A policy that has the first of these for customers has the page.
"""


def shown_on(policy: Policy, page: str) -> tuple[str, ...]:
    """What of the policy a generated page shows; empty where the site has no such page."""
    first, *others = PAGES.get(page, ("",))
    if not _is_told(policy, first):
        return ()
    return (first, *(key for key in others if _is_told(policy, key)))


def _is_told(policy: Policy, key: str) -> bool:
    return any(fact.audience is Audience.PUBLIC for fact in policy.under(key))


def url_of(name: str) -> str:
    """The address of an article on the site, relative to its root: `returns/sale/` (home is ``)."""
    stem = name.rpartition(".")[0]
    folder, _, last = stem.rpartition("/")
    if last in ("index", "README"):
        return f"{folder}/" if folder else ""
    return f"{stem}/"


def redirect_url(old: str) -> str | None:
    """The address below the site's root that an entry of `redirect_from` names, or None."""
    path = old.strip().removeprefix("/")
    parts = PurePosixPath(path).parts
    if not parts or ".." in parts or ":" in path or "\\" in path or any(ord(c) < 32 for c in path):
        return None
    if any(part.startswith(".") for part in parts) or any(c in path for c in '?#<>"{}|'):
        return None
    if path.endswith(MARKDOWN):
        return url_of(path)
    return path if path.endswith(("/", ".html")) else f"{path}/"


def address_problems(
    articles: Mapping[str, Article], others: Mapping[str, str], home: str
) -> Iterator[Problem]:
    """Files and redirects that claim one address, and a home page that is missing.

    `others` are the paths of all other files by their names; `home` is the path that the home page
    should have.
    """
    taken: _Taken = dict.fromkeys(GENERATED, "one of the site's own pages or files")
    for name in sorted(articles):
        yield from _claim(taken, url_of(name), articles[name].loc)
    for name, path in others.items():
        if name == "index.html" or name.endswith("/index.html"):
            yield from _claim(taken, name.removesuffix("index.html"), Loc(path))
    for name in sorted(articles):
        for folder in folders_of(name):
            taken.setdefault(url_of(f"{folder}/index.md"), f"the page of the folder '{folder}'")
    for name, path in others.items():
        taken.setdefault(name, Loc(path))
    for name in sorted(articles):
        for old in articles[name].redirect_from:
            yield from _redirect(articles[name], old, taken)
    if "" not in taken:
        yield Problem("KB019", None, f"The help centre has no home page. Add {home}.")


def folders_of(name: str) -> Iterator[str]:
    """The folders that a file is in; each has a page of its own."""
    parts = name.split("/")[:-1]
    for depth in range(len(parts)):
        yield "/".join(parts[: depth + 1])


def _claim(taken: _Taken, url: str, loc: Loc) -> Iterator[Problem]:
    first = taken.setdefault(url, loc)
    if first is not loc:
        name, related = _owner(first)
        message = f"This file and {name} make the same page, '/{url}'. Rename this one."
        yield Problem("KB018", loc, message, related)


def _redirect(article: Article, old: str, taken: _Taken) -> Iterator[Problem]:
    loc = article.locs["redirect_from"]
    url = redirect_url(old)
    if url is None:
        message = f"'{old}' is not an address of this site; write a path, such as old/returns.md."
        yield Problem("KB018", loc, message)
        return
    # A file cannot be a folder as well.
    other = taken.get(url.rstrip("/")) or taken.setdefault(url, article.loc)
    if other is not article.loc:
        name, related = _owner(other)
        message = f"'{old}' is also the address of {name}; a redirect cannot stand there."
        yield Problem("KB018", loc, message, related)


def _owner(owner: Loc | str) -> tuple[str, tuple[Related, ...]]:
    if isinstance(owner, str):
        return owner, ()
    return owner.path, (Related(owner, "the other one"),)
