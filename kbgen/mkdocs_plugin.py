"""The MkDocs plugin: hands kbgen's articles, references and page data to MkDocs. Thin.

`kbgen build` and plain `mkdocs build` both come through here, so that they give the same site.
"""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Literal

from mkdocs.config import Config
from mkdocs.config import config_options as option
from mkdocs.config.base import BaseConfigOption, ValidationError
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, event_priority
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils.templates import TemplateContext

from kbgen.clock import default_as_of
from kbgen.load import AGENTS, load
from kbgen.load.articles import body_heading
from kbgen.markdown_ext import NOT_SHOWN, article_resolver
from kbgen.model import Finding, KnowledgeBase, Level, Loc, Locks, Settings, SetupError
from kbgen.render_markdown import Resolver
from kbgen.report import FORMATS
from kbgen.rules import check
from kbgen.search.static import customers_index
from kbgen.site.brand import ACCENT, BRAND, Brand, read_font
from kbgen.site.colours import read_colour
from kbgen.site.look import Look, look_of, read_receiver, stylesheet
from kbgen.site.machines import machine_files
from kbgen.site.page_data import PageData
from kbgen.site.pages import HelpCentre, PageHelp
from kbgen.site.redirects import redirect_pages
from kbgen.site.security import headers_file

EXTENSION = "kbgen.markdown_ext"

_log = logging.getLogger("mkdocs.plugins.kbgen")
_UNUSED_ASSETS = ("assets/javascripts/", "assets/stylesheets/", "assets/images/")
_STYLESHEETS = "assets/stylesheets"
_TABLES = ("tables", "markdown.extensions.tables")


class _Read(BaseConfigOption[Any]):
    """A text that a function reads, which says in a `ValueError` what is wrong with it."""

    def __init__(self, read: Callable[[str], Any], default: Any) -> None:
        super().__init__()
        self.read, self.default = read, default

    def run_validation(self, value: object) -> Any:
        if value == self.default:
            return value
        if not isinstance(value, str):
            msg = f"{value!r} is no text; put it in quotation marks"
            raise ValidationError(msg)
        try:
            return self.read(value)
        except ValueError as error:
            raise ValidationError(str(error)) from None


class BrandSettings(Config):  # type: ignore[no-untyped-call]
    """`brand:`, the shop's look."""

    name = option.Type(str, default="")
    logo = option.Type(str, default="")
    colour = _Read(read_colour, BRAND)
    accent = _Read(read_colour, ACCENT)
    font = _Read(read_font, "")


class KbgenSettings(Config):  # type: ignore[no-untyped-call]
    """`plugins: - kbgen:` in `mkdocs.yml`."""

    brand = option.SubConfig(BrandSettings)
    feedback = _Read(read_receiver, "")
    policies = option.Optional(option.Dir(exists=True))
    categories = option.ListOfItems(option.Type(str), default=[])
    questions = option.ListOfItems(option.Type(str), default=[])
    allow_scripts = option.Type(bool, default=False)
    synonyms = option.ListOfItems(option.Type(str), default=[])


def theme_folder() -> Path:
    """kbgen's own theme: in the wheel beside the code, in a checkout beside the package."""
    here = Path(__file__).parent
    return here / "theme" if (here / "theme").is_dir() else here.parent / "theme"


def settings_of(config: MkDocsConfig) -> Settings:
    """What a project's `mkdocs.yml` says, without MkDocs's types."""
    file = Path(config.config_file_path).resolve()
    root = file.parent
    excluded = config.exclude_docs
    own: Any = config.plugins["kbgen"].config if "kbgen" in config.plugins else KbgenSettings()

    drafts = config.draft_docs

    def is_excluded(name: str) -> bool:
        return excluded is not None and bool(excluded.match_file(name))

    def is_left_out(name: str) -> bool:
        return is_excluded(name) or (drafts is not None and bool(drafts.match_file(name)))

    return Settings(
        root=root,
        content=Path(config.docs_dir),
        policies=Path(own.get("policies") or root / "policies"),
        site=Path(config.site_dir),
        config=file.name,
        site_name=config.site_name or "",
        locks=Locks(
            folder_excluded=is_excluded(f"{AGENTS}/any.md") and is_excluded(f"{AGENTS}/any.png"),
            extension_listed=EXTENSION in config.markdown_extensions,
            loc=Loc(file.name),
        ),
        is_excluded=is_left_out,
        allow_scripts=bool(own.get("allow_scripts")),
        synonyms=tuple(own.get("synonyms") or ()),
    )


def load_here() -> KnowledgeBase | None:
    """The project in the current folder, for an engine that runs without this plugin."""
    from kbgen.mkdocs_run import find_config, read_config

    try:
        config = read_config(find_config(Path.cwd()))
    except SetupError:
        return None
    return load(settings_of(config), lambda zone: default_as_of(os.environ, zone))


class KbgenPlugin(BasePlugin[KbgenSettings]):  # type: ignore[no-untyped-call]
    """MkDocs keeps one instance for all builds of a process; each begins with `on_config`.

    `prepare` is how `kbgen` itself hands over what it has loaded.
    """

    def __init__(self) -> None:
        self.kb: KnowledgeBase | None = None
        self.findings: tuple[Finding, ...] | None = None
        self.prepared = self.serving = False
        self.progress: Callable[[int, int], None] = lambda done, total: None
        self._done = self._pages = 0
        self._stylesheet = ""

    def prepare(
        self,
        kb: KnowledgeBase,
        findings: Sequence[Finding],
        serving: bool = False,
        progress: Callable[[int, int], None] | None = None,
    ) -> None:
        """Take a knowledge base that is loaded and checked, and whose findings are reported."""
        self.kb, self.findings, self.serving = kb, tuple(findings), serving
        self.prepared = True
        self.progress = progress or self.progress

    # Set-up

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        """Remember whether this is a preview."""
        self.serving = command == "serve"

    @event_priority(100)
    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Load the project; set up the theme and the Markdown extension."""
        settings = settings_of(config)
        if not self.prepared:
            self.findings = None
            try:
                self.kb = load(settings, lambda zone: default_as_of(os.environ, zone))
            except SetupError as error:
                raise PluginError(str(error)) from None
        assert self.kb is not None  # noqa: S101
        self.prepared = False
        self._done = self._pages = 0
        _set_theme(config, settings.root)
        links = config.validation.links
        # KB501 has them at their lines, those in raw HTML too.
        links.not_found = links.absolute_links = links.unrecognized_links = logging.DEBUG
        if EXTENSION not in config.markdown_extensions:
            config.markdown_extensions.append(EXTENSION)
        config.mdx_configs[EXTENSION] = {"resolver_of": lambda text: self._resolver(config)}
        for name in _TABLES:
            # Inline styles are blocked by the pages' security policy.
            config.mdx_configs.setdefault(name, {})["use_align_attribute"] = True
        self.centre = HelpCentre(
            self.kb,
            self.config.categories,
            self.config.questions,
            _icons(config.theme.dirs),
            self._look(config),
        )
        self.data = PageData(self.centre, config.site_url or "")
        return config

    def _look(self, config: MkDocsConfig) -> Look:
        """The shop's brand, and the one stylesheet that is made of the theme's and of it."""
        brand = Brand(**self.config.brand)
        path, self._stylesheet = stylesheet(
            _stylesheets(config.theme.dirs), brand, frozenset(config.markdown_extensions)
        )
        receiver = self.config.feedback
        if self.serving:
            return Look(brand, path, receiver)
        scripts = [str(getattr(script, "path", script)) for script in config.extra_javascript]
        return look_of(brand, path, receiver, scripts, config.extra_css)

    def on_pre_build(self, *, config: MkDocsConfig) -> None:
        """Check, and stop before MkDocs has touched the site."""
        assert self.kb is not None  # noqa: S101
        if self.findings is not None:
            return
        self.findings = check(self.kb)
        failing = {Level.ERROR, Level.WARNING} if config.strict else {Level.ERROR}
        fails = any(finding.level in failing for finding in self.findings)
        if self.findings and (fails or _log.isEnabledFor(logging.INFO)):
            # Not through MkDocs's log, which would wrap the lines that carets point at.
            sys.stderr.write(FORMATS["text"](self.findings, self.kb))
        if fails and not self.serving:
            raise PluginError("kbgen has found mistakes, so that nothing is published.")

    # Files

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Keep out what customers may not see, and what the theme doesn't use; add folder pages."""
        assert self.kb is not None  # noqa: S101
        for file in list(files):
            name = file.src_uri
            hidden = file.is_documentation_page() and name not in self.centre.published
            made = name in self.centre.generated
            if hidden or made or name.startswith(f"{AGENTS}/") or _is_unused_asset(file, config):
                files.remove(file)
        self._warn_of_settings()
        files.append(File.generated(config, self.centre.look.stylesheet, content=self._stylesheet))
        missing = (f"{folder}/index.md" for folder in self.centre.missing_indexes())
        for name in (*missing, *self.centre.generated):
            files.append(File.generated(config, name, content="\n"))
        self._pages = 2 * len(files.documentation_pages())
        return files

    def _warn_of_settings(self) -> None:
        """Say which names in the settings lead nowhere; an article that has expired does not count."""
        assert self.kb is not None  # noqa: S101
        logo = self.centre.look.brand.logo
        if logo and not (self.kb.settings.content / logo).is_file():
            _log.warning(
                "'logo' in mkdocs.yml names '%s', which is not in the content folder.", logo
            )
        for name in self.config.questions:
            if name not in self.kb.articles:
                _log.warning("'questions' in mkdocs.yml names '%s', which is no article.", name)
        folders = {name.partition("/")[0] for name in self.kb.articles if "/" in name}
        for name in self.config.categories:
            if name not in folders:
                _log.warning("'categories' in mkdocs.yml names '%s', where no article is.", name)

    def on_page_read_source(self, *, page: Page, config: MkDocsConfig) -> str:
        """Give MkDocs the body alone: front matter is kbgen's to read."""
        assert self.kb is not None  # noqa: S101
        page.update_date = self.kb.as_of.isoformat()
        article = self.centre.published.get(page.file.src_uri)
        body = article.body if article and article.sound else NOT_SHOWN if article else ""
        heading = body_heading(body)
        return "---\n{}\n---\n\n" + (body[heading[1] :] if heading else body)

    def on_page_markdown(
        self, markdown: str, *, page: Page, config: MkDocsConfig, files: Files
    ) -> str:
        """Give the page the fields that templates may rely on."""
        shown = self.centre.page(page.file.src_uri)
        page.meta = {"title": shown.title, "description": shown.description}
        if shown.modified_iso:
            page.meta["modified_iso"] = shown.modified_iso
        return markdown

    def _resolver(self, config: MkDocsConfig) -> Any:
        assert self.kb is not None  # noqa: S101
        page = config._current_page
        name = page.file.src_uri if page else ""
        article = self.centre.published.get(name)
        if article is None:
            return Resolver(lambda mark: None, lambda key: "")
        return article_resolver(self.kb, article, strict=not self.serving)

    # Pages

    def on_page_content(self, html: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
        """Tell how far it is."""
        self._tell()
        return html

    def on_page_context(
        self, context: TemplateContext, *, page: Page, config: MkDocsConfig, nav: Navigation
    ) -> TemplateContext:
        """Add `help` for the page's template."""
        name = page.file.src_uri
        shown = self.centre.page(name)
        findings = self._findings_on(name) if self.serving else ()
        json_ld = self.data.json_ld(name, page.content or "")
        context["help"] = self.centre.help(shown, findings, json_ld)  # type: ignore[typeddict-unknown-key]
        self._tell()
        return context

    def on_template_context(
        self, context: TemplateContext, *, template_name: str, config: MkDocsConfig
    ) -> TemplateContext:
        """Add `help` for the pages that are no article: not found, search."""
        kind = "error" if template_name == "404.html" else "search"
        context["help"] = self.centre.help(PageHelp(kind, ""))  # type: ignore[typeddict-unknown-key]
        return context

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Write the files that are no pages."""
        assert self.kb is not None  # noqa: S101
        for path, text in customers_index(self.kb):
            _write(config, path, text)
        for path, data in self.centre.answers.files.items():
            _write(config, path, data)
        for path, html in redirect_pages(self.kb):
            _write(config, path, html)
        for path, text in machine_files(self.centre, config.site_url or ""):
            _write(config, path, text)
        look = self.centre.look
        if look.policy and not Path(config.site_dir, "_headers").exists():
            _write(config, "_headers", headers_file(look.policy))

    def on_serve(
        self, server: LiveReloadServer, *, config: MkDocsConfig, builder: Callable[..., Any]
    ) -> LiveReloadServer:
        """Watch what the site is made of besides the content."""
        settings = settings_of(config)
        for folder in (settings.policies, settings.root / "theme"):
            if folder.is_dir():
                server.watch(str(folder))
        return server

    def _findings_on(self, name: str) -> tuple[Finding, ...]:
        """The findings of an article; those of the policy and the settings are on every page."""
        assert self.kb is not None  # noqa: S101
        if not self.findings:
            return ()
        paths = {article.path for article in self.kb.articles.values() if article.name != name}
        return tuple(f for f in self.findings if f.loc is None or f.loc.path not in paths)

    def _tell(self) -> None:
        self._done += 1
        self.progress(self._done, self._pages)


def _set_theme(config: MkDocsConfig, root: Path) -> None:
    """kbgen's templates in front of Material's, and a project's own in front of those."""
    theme = config.theme
    own = [str(folder) for folder in (root / "theme", theme_folder()) if folder.is_dir()]
    theme.dirs[:] = list(dict.fromkeys([*own, *theme.dirs]))
    theme["font"] = False
    theme.static_templates.update({"404.html", "sitemap.xml", "search/index.html"})


def _icons(folders: Sequence[str]) -> Callable[[str], str]:
    """SVG by the name of an icon of the theme (`material/truck`); empty where there is none."""

    def icon(name: str) -> str:
        for folder in folders:
            root = (Path(folder) / ".icons").resolve()
            file = (root / f"{name}.svg").resolve()
            if file.is_relative_to(root) and file.is_file():
                return file.read_text("utf-8").strip()
        return ""

    return icon


def _stylesheets(folders: Sequence[str]) -> tuple[str, ...]:
    """Material's stylesheet, then those of kbgen and of a theme of the shop's own, by name."""
    main: list[Path] = []
    ours: dict[str, Path] = {}
    for folder in folders:
        for file in sorted(Path(folder, _STYLESHEETS).glob("*.css")):
            if file.name.endswith(".min.css"):
                main = main or [file] if file.name.startswith("main.") else main
            else:
                ours.setdefault(file.name, file)
    files = (*main, *(ours[name] for name in sorted(ours)))
    return tuple(file.read_text("utf-8") for file in files)


def _is_unused_asset(file: File, config: MkDocsConfig) -> bool:
    """Whether a file is one of Material's that kbgen's templates never ask for."""
    if not file.src_uri.startswith(_UNUSED_ASSETS) or file.abs_src_path is None:
        return False
    if Path(file.abs_src_path).is_relative_to(config.docs_dir):
        return False
    ours = [str(theme_folder()), str(Path(config.config_file_path).resolve().parent / "theme")]
    if file.src_uri.startswith(f"{_STYLESHEETS}/"):
        return True  # the bundle has it
    if any(Path(file.abs_src_path).is_relative_to(folder) for folder in ours):
        return False
    return "favicon" not in file.src_uri


def _write(config: MkDocsConfig, path: str, text: str) -> None:
    file = Path(config.site_dir, path)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")
