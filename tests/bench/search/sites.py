"""The same articles as sites: kbgen's, and Material's with Pagefind's index beside its own."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kbgen.load import load
from kbgen.markdown_ext import article_resolver
from kbgen.model import Article, Audience, KnowledgeBase, Locks, Settings
from kbgen.model import Loc as Place
from kbgen.render import title_of
from kbgen.render_markdown import public_markdown
from tests.bench.measure import run
from tests.bench.phrases import AS_OF, ROOT
from tests.bench.search.corpus import Plain, plain_of

_BIN = Path(sys.executable).parent
_BLOCKS = 3
"""An article with less prose than that isn't worth having."""
_EXTENSIONS = """\
markdown_extensions:
{first}  - admonition
  - attr_list
  - def_list
  - footnotes
  - md_in_html
  - tables
  - toc
  - pymdownx.details
  - pymdownx.superfences
  - sane_lists
"""
_OURS = """\
site_name: Help
site_url: https://help.example/
docs_dir: content
theme:
  name: kbgen
plugins:
  - kbgen
exclude_docs: |
  /agents/
"""
_THEIRS = """\
site_name: Help
site_url: https://help.example/
docs_dir: content
theme:
  name: material
  custom_dir: theme
  features:
    - search.highlight
    - search.suggest
plugins:
  - search
"""


@dataclass(frozen=True)
class Pair:
    """Folders of built sites. Pagefind's index is in `pagefind/` of `theirs`."""

    ours: Path
    theirs: Path


def demo_project(folder: Path) -> Path:
    """The demo shop as it is."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("content", "policies"):
        shutil.copytree(ROOT / name, folder / name)
    shutil.copy(ROOT / "mkdocs.yml", folder)
    return folder


def articles_project(content: Path, folder: Path) -> Path:
    """A help centre that is a folder of Markdown, without a policy."""
    ignored = shutil.ignore_patterns(".*", "*.png", "*.jpg", "*.gif", "*.mp4")
    shutil.copytree(content, folder / "content", ignore=ignored)
    home = folder / "content" / "index.md"
    if not home.exists():
        home.write_text("---\ntitle: Help\n---\n", "utf-8")
    return empty_project(folder)


def empty_project(folder: Path) -> Path:
    """kbgen's settings for the articles in `content/` of the folder, without a policy."""
    (folder / "policies").mkdir(exist_ok=True)
    extensions = _EXTENSIONS.format(first="  - kbgen.markdown_ext\n")
    (folder / "mkdocs.yml").write_text(_OURS + extensions, "utf-8")
    return folder


def articles_of(where: str, folder: Path) -> Path:
    """A help centre's folder of articles: `where` itself, or out of a git repository into `folder`.

    Of the repository, whatever `git clone` takes, the Markdown below `content/` is had and no more.
    `SystemExit` where there is none.
    """
    here = Path(where)
    if here.is_dir() and not (here / "HEAD").exists():
        return here / "content" if (here / "content").is_dir() else here
    git = here
    if not here.is_dir():
        git = folder / "git"
        subprocess.run(
            ["git", "clone", "-q", "--bare", "--depth", "1", where, str(git)], check=True
        )
    tar = folder / "content.tar"
    archive = ["git", "--git-dir", str(git), "archive", "-o", str(tar), "HEAD"]
    if subprocess.run([*archive, ":(glob)content/**/*.md"], check=False).returncode:
        message = f"{where} has no Markdown below content/."
        raise SystemExit(message)
    shutil.unpack_archive(tar, folder / "articles", filter="data")
    return folder / "articles" / "content"


def build_pair(project: Path, peers: Path) -> Pair:
    """Builds kbgen's project, and in `peers` the peers' of its public articles."""
    return Pair(build_ours(project), build_peers(project, peers))


def build_ours(project: Path) -> Path:
    """kbgen's site of a project."""
    run([str(_BIN / "kbgen"), "build"], project)
    return project / "site"


def build_peers(project: Path, peers: Path) -> Path:
    """Material's site of a project's public articles, and Pagefind's index of what they hold.

    Its pages have no navigation, which no search reads: with it the time to build them and their
    size would grow with the square of their number.
    """
    for name, text in plain_articles(loaded(project)):
        file = peers / "content" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    (peers / "theme" / "partials").mkdir(parents=True)
    (peers / "theme" / "partials" / "nav.html").write_text("", "utf-8")
    (peers / "mkdocs.yml").write_text(_THEIRS + _EXTENSIONS.format(first=""), "utf-8")
    run([str(_BIN / "mkdocs"), "build", "--quiet"], peers)
    site = peers / "site"
    index = [sys.executable, "-m", "pagefind", "--site", str(site), "--root-selector", "article"]
    subprocess.run([*index, "--glob", "**/index.html", "--silent"], check=True)
    return site


def loaded(project: Path) -> KnowledgeBase:
    folders = (project / "content", project / "policies", project / "site")
    locks = Locks(folder_excluded=True, extension_listed=True, loc=Place("mkdocs.yml"))
    return load(Settings(project, *folders, locks=locks), AS_OF)


def public_articles(kb: KnowledgeBase) -> Iterator[Article]:
    for article in kb.articles.values():
        if article.audience is Audience.PUBLIC and article.is_published(AS_OF):
            yield article


def plain_articles(kb: KnowledgeBase) -> Iterator[tuple[str, str]]:
    """Each public article's name, and its Markdown with references in words, for any engine."""
    for article in public_articles(kb):
        title, text = _plain(kb, article)
        yield article.name, f'---\ntitle: "{title}"\n---\n{text}\n'


def real_articles(content: Path | None, folder: Path) -> list[Plain]:
    """The demo shop's articles, and those of a folder; what there is of prose in them."""
    projects = [demo_project(folder / "demo")]
    if content:
        projects.append(articles_project(content, folder / "articles"))
    found = [
        plain_of(*_plain(kb, article))
        for kb in map(loaded, projects)
        for article in public_articles(kb)
    ]
    return [article for article in found if len(article.blocks) >= _BLOCKS]


def _plain(kb: KnowledgeBase, article: Article) -> tuple[str, str]:
    text = public_markdown(article.body, article_resolver(kb, article))
    return title_of(kb, article).replace('"', "'"), text or ""


def address_of(name: str) -> str:
    """Where a site has an article, relative to its home."""
    stem = name.removesuffix(".md")
    stem = "" if stem == "index" else stem.removesuffix("/index")
    return f"{stem}/" if stem else ""
