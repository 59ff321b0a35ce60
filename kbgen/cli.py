"""The commands: load, call, print, exit code. The only module that imports click.

Exit codes: 0 clean, 1 findings that fail, 2 the command could not run.
"""

from __future__ import annotations

import os
import shutil
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from kbgen import __version__
from kbgen.baseline import hold
from kbgen.clock import default_as_of, default_now
from kbgen.facts import facts_table, question
from kbgen.fixes import mend
from kbgen.load import load
from kbgen.load.files import MOST_ARTICLE_BYTES
from kbgen.model import Audience, Finding, KnowledgeBase, Level, Problem, Scope, SetupError
from kbgen.progress import Progress
from kbgen.project import new_project
from kbgen.publish import publish, staging
from kbgen.report import FORMATS
from kbgen.report.text import render as render_text
from kbgen.rules import RULES, check, check_input, finding_of
from kbgen.schema import schema_text
from kbgen.vocabulary import did_you_mean

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

_F = TypeVar("_F", bound=Callable[..., Any])


class _Commands(click.Group):
    """Turns a broken set-up into a message and exit code 2."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except SetupError as error:
            click.echo(f"Error: {error}", err=True)
            ctx.exit(2)


class _Day(click.ParamType):  # type: ignore[type-arg]
    """A date as ISO 8601 writes it."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        if isinstance(value, date):
            return value
        try:
            return date.fromisoformat(value)
        except ValueError:
            self.fail(f"'{value}' is not a date such as 2026-11-21.", param, ctx)


def _as_of(command: _F) -> _F:
    return click.option(
        "--as-of", type=_Day(), metavar="DATE", help="The day to work for (today in the shop)."
    )(command)


def _baseline_option(command: _F) -> _F:
    return click.option(
        "--baseline",
        "baseline",
        type=click.Path(dir_okay=False, path_type=Path),
        metavar="FILE",
        help="Count and show only findings that are not listed in FILE. The first time, while there"
        " is no FILE, all there are go into it. Each that is mended is taken out; none is ever added."
        " Commit FILE with the help centre.",
    )(command)


def _findings_options(command: _F) -> _F:
    command = click.option("--strict", is_flag=True, help="Warnings fail too.")(command)
    return click.option(
        "--format",
        "format_",
        type=click.Choice(list(FORMATS)),
        default="text",
        show_default=True,
        help="How findings are printed.",
    )(command)


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="kbgen")
def main() -> None:
    """Help centres that cannot contradict their own policy."""


@main.command()
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@_as_of
def new(folder: Path, as_of: date | None) -> None:
    """Start a working help centre in an empty folder."""
    written = new_project(folder, as_of or default_as_of(os.environ, None))
    click.echo(f"{len(written)} files written to {folder}. Look at it with:\n")
    click.echo(f"  cd {folder} && kbgen serve")


@main.command(name="check")
@_findings_options
@click.option(
    "--fix",
    is_flag=True,
    help="Mend what has one safe way to be mended, in the files themselves, and show what is left.",
)
@_baseline_option
@_as_of
def check_command(
    format_: str, strict: bool, fix: bool, baseline: Path | None, as_of: date | None
) -> None:
    """Check the policy and the articles; findings only.

    A help centre that starts with hundreds of findings can put them aside, and check what is new:
    kbgen check --baseline known-findings.json
    """
    with Progress("Checking") as progress:
        config, kb, findings = _project(as_of, progress)
        if fix:
            kb, findings = _mended(config, kb, findings, as_of, progress)
    strict = strict or config.strict
    findings = _held(baseline, findings, kb)
    _print_findings(findings, kb, format_)
    _exit_if(findings, strict)


@main.command(name="build")
@_findings_options
@_baseline_option
@_as_of
def build_command(format_: str, strict: bool, baseline: Path | None, as_of: date | None) -> None:
    """Check, then build the public site into site/."""
    from kbgen.mkdocs_run import build_site

    started = time.monotonic()
    with Progress("Checking") as progress:
        config, kb, findings = _project(as_of, progress)
    strict = strict or config.strict
    findings = _held(baseline, findings, kb)
    if _fails(findings, strict):
        _print_findings(findings, kb, format_)
        click.echo("Nothing was built: site/ is as it was.", err=True)
        sys.exit(1)
    site = kb.settings.site.resolve()
    with staging(site) as folder:
        with Progress("Building") as progress:
            problems = build_site(config, kb, findings, folder, progress)
        findings = (*findings, *_of_the_build(problems))
        _print_findings(findings, kb, format_)
        if _fails(findings, strict):
            click.echo("Nothing was published: site/ is as it was.", err=True)
            sys.exit(1)
        try:
            publish(folder, site)
        except OSError as error:
            message = f"{site} cannot be replaced: {error.strerror}."
            raise SetupError(message) from None
    pages = sum(1 for article in kb.articles.values() if article.is_published(kb.as_of))
    shown = os.path.relpath(site)
    seconds = time.monotonic() - started
    click.echo(f"{pages} pages built into {shown}/ in {seconds:.1f} s.", err=True)


@main.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option("--port", default=8000, show_default=True, type=click.IntRange(0, 65535))
@_as_of
def serve(host: str, port: int, as_of: date | None) -> None:
    """Preview the site; it rebuilds on every change and shows findings on their page."""
    from kbgen.mkdocs_run import Preview, find_config

    def load_and_report(config: MkDocsConfig) -> tuple[KnowledgeBase, tuple[Finding, ...]]:
        kb = _load(config, as_of)
        findings = check(kb)
        _print_findings(findings, kb, "text")
        return kb, findings

    Preview(find_config(Path.cwd()), load_and_report, click.echo, host, port).run()


@main.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option("--port", default=8001, show_default=True, type=click.IntRange(0, 65535))
@_as_of
def desk(host: str, port: int, as_of: date | None) -> None:
    """Open the agents' desk: search, facts, escalation and drafts, in the browser.

    It listens to this machine alone. Under another address it wants a token: that in the variable
    KBGEN_DESK_TOKEN, or a new one each time, which it prints.
    """
    from kbgen.desk.app import make_app
    from kbgen.desk.server import TOKEN, is_this_machine, serve, settle, token_of
    from kbgen.desk.state import Keeper, Sources
    from kbgen.mkdocs_plugin import settings_of
    from kbgen.mkdocs_run import find_config, read_config

    file = find_config(Path.cwd())

    def sources() -> Sources:
        config = read_config(file)
        extensions = config.markdown_extensions
        site_url = config.site_url or ""
        return Sources(settings_of(config), extensions, config.mdx_configs, site_url)

    def clock(zone: str | None) -> datetime:
        now = default_now(os.environ, zone)
        return datetime.combine(as_of, now.time(), now.tzinfo) if as_of else now

    token = None if is_this_machine(host) else token_of(os.environ)
    app = make_app(Keeper(sources, clock, settle), token)

    def tell(address: str) -> None:
        click.echo(f"Desk on {address}  (Ctrl+C stops)")
        if token and token != os.environ.get(TOKEN, "").strip():
            click.echo(f"Token: {token}")

    serve(app, host, port, tell)


@main.command()
@click.argument("rule", required=False)
@_as_of
def explain(rule: str | None, as_of: date | None) -> None:
    """Say what a rule checks, why, and what to write instead."""
    if rule is None:
        for each in RULES.values():
            click.echo(f"{each.ID}  {each.LEVEL:<8}{_summary(each.__doc__)}")
        return
    found = RULES.get(rule.upper())
    if found is None:
        message = f"There is no rule '{rule}'.{did_you_mean(rule.upper(), RULES)}"
        raise SetupError(message)
    click.echo(f"{found.ID} {found.NAME} ({found.LEVEL})\n\n{(found.__doc__ or '').strip()}")


@main.command()
@click.argument("words", nargs=-1, metavar="[PREFIX] [KEY=VALUE]...")
@_as_of
def facts(words: tuple[str, ...], as_of: date | None) -> None:
    """Show the policy's values in force, for a day and a scope.

    PREFIX is a fact or a section (returns, returns.window). KEY=VALUE narrows the scope:
    product=sale country=DE ordered=2026-12-01.
    """
    kb = _load(_config(), as_of, articles=False)
    broken = [found for found in check_input(kb) if found.loc and found.loc.path in kb.sources]
    if broken:
        click.echo(render_text(broken, kb, colour=_coloured(sys.stderr)), err=True)
    try:
        asked = question(kb, words)
    except SetupError:
        if broken:  # what is asked for may be what could not be read
            sys.exit(1)
        raise
    click.echo(facts_table(kb, asked), nl=False)
    if broken:
        sys.exit(1)


@main.command()
@click.argument("words", nargs=-1, required=True, metavar="WORDS...")
@click.option(
    "--audience",
    type=click.Choice([audience.value for audience in Audience]),
    default=Audience.AGENT.value,
    show_default=True,
    help="Who searches: 'public' finds what customers do, 'agent' all there is.",
)
@click.option("--limit", default=10, show_default=True, type=click.IntRange(min=1))
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@_as_of
def search(
    words: tuple[str, ...], audience: str, limit: int, as_json: bool, as_of: date | None
) -> None:
    """Find articles, agents' notes, saved replies and facts of the policy.

    WORDS may be a question, misspelt, or the customer's own words for a thing.
    """
    from kbgen.load.stamps import said_of, stamp_of
    from kbgen.search import listing
    from kbgen.search.index import FOLDER, index_left, leave, open_index

    config = _config()
    with Progress("Reading") as progress:
        kb = _load(config, as_of, progress, articles=False)
        stamp = said_of(stamp_of(kb.settings), kb.as_of)
        index = index_left(kb, kb.settings.root / FOLDER, stamp)
        if index is None:
            kb = _load(config, as_of, progress)
    if index is None:
        with Progress("Indexing") as progress:
            index = open_index(kb, kb.settings.root / FOLDER, progress)
        leave(index, stamp)
    found = index.search(" ".join(words), Audience(audience), limit)
    if as_json:
        click.echo(listing.as_json(found), nl=False)
    else:
        width = shutil.get_terminal_size().columns
        colour = _coloured(sys.stdout)
        click.echo(listing.as_text(found, index.knowledge, colour, width), nl=False)


@main.command()
@click.argument("articles", nargs=-1, required=True, metavar="ARTICLE...")
@_as_of
def review(articles: tuple[str, ...], as_of: date | None) -> None:
    """Record that articles were read against the policy as it stands.

    Sets 'reviewed' in their front matter, and keeps their facts' values, so that 'kbgen check' can
    say which of them has changed since. Reports from the desk that they are wrong are taken out.
    """
    from kbgen.review import articles_of, hindrances, record

    kb = _load(_config(), as_of)
    chosen = articles_of(kb, articles, Path.cwd())
    broken = hindrances(kb, chosen, check_input(kb))
    if broken:
        click.echo(render_text(broken, kb, colour=_coloured(sys.stderr)), err=True)
        click.echo("Nothing was recorded: an article or the policy cannot be read.", err=True)
        sys.exit(1)
    for path, reviewed in record(kb, chosen).items():
        count = len(reviewed.facts)
        facts = f"{count} fact{'' if count == 1 else 's'}"
        click.echo(f"{path}: reviewed on {reviewed.day}, {facts} recorded.")


@main.command()
@click.argument("words", nargs=-1, required=True, metavar="FILE... [KEY=VALUE]...")
@_findings_options
@click.option(
    "--audience",
    type=click.Choice([audience.value for audience in Audience]),
    help="Who reads the text, where its front matter doesn't say so (public: customers).",
)
@click.option(
    "--quotes/--no-quotes",
    default=None,
    help="Read quoted lines ('> ') and earlier messages too, as in files '.md'.",
)
@_as_of
def verify(
    words: tuple[str, ...],
    format_: str,
    strict: bool,
    audience: str | None,
    quotes: bool | None,
    as_of: date | None,
) -> None:
    """Hold any text against the policy: a saved reply, an e-mail, a chatbot's answer.

    FILE is text or Markdown, and may lie anywhere; '-' is standard input, which findings call
    <stdin>. KEY=VALUE is the case that the texts are written for: customer=plus country=IE
    ordered=2026-12-03. Quoted lines ('> ') and the earlier messages below a reply are somebody
    else's words and not read, save in Markdown files (.md).
    """
    from kbgen.verify import STDIN, Verifier, text_of

    config = _config()
    verifier = Verifier(_load(config, as_of, articles=False))
    terms = [word for word in words if "=" in word and not Path(word).exists()]
    files = dict.fromkeys(word for word in words if word not in terms)
    if not files:
        raise SetupError("No file is named; '-' stands for standard input.")
    findings = list(verifier.policy_findings)
    # What the case names may be what could not be read.
    scope = Scope() if findings else verifier.scope(*terms)
    reader = Audience(audience) if audience else None
    sources: dict[str, str] = {}
    for file in files:
        path = STDIN if file == "-" else file
        sources[path], wrong = text_of(_raw(file), path)
        if wrong:
            findings.append(wrong)
        else:
            found = verifier.verify(
                sources[path], path, scope=scope, audience=reader, quotes=quotes
            )
            findings += found
    _print_findings(findings, replace(verifier.kb, sources=sources), format_)
    _exit_if(findings, strict or config.strict)


@main.command()
@_as_of
def schema(as_of: date | None) -> None:
    """Print the JSON Schema of the policy; front matter is its $defs/front_matter."""
    click.echo(schema_text(), nl=False)


# What the commands share


def _project(
    as_of: date | None, progress: Callable[[int, int], None]
) -> tuple[MkDocsConfig, KnowledgeBase, tuple[Finding, ...]]:
    """The one path of `check` and `build`: settings, sources, findings."""
    config = _config()
    kb = _load(config, as_of, progress)
    return config, kb, check(kb)


def _config() -> MkDocsConfig:
    from kbgen.mkdocs_run import find_config, read_config

    return read_config(find_config(Path.cwd()))


def _load(
    config: MkDocsConfig,
    as_of: date | None,
    progress: Callable[[int, int], None] = lambda done, total: None,
    *,
    articles: bool = True,
) -> KnowledgeBase:
    from kbgen.mkdocs_plugin import settings_of

    day = as_of or (lambda zone: default_as_of(os.environ, zone))
    return load(settings_of(config), day, progress, articles=articles)


def _raw(file: str) -> bytes:
    """What stands in a file that a user names, as far as anybody reads it; `-` is standard input."""
    most = MOST_ARTICLE_BYTES + 1
    try:
        if file == "-":
            return sys.stdin.buffer.read(most)
        with open(file, "rb") as opened:
            return opened.read(most)
    except (OSError, ValueError) as error:
        why = error.strerror if isinstance(error, OSError) else str(error)
        message = f"{file} cannot be read: {why}."
        raise SetupError(message) from None


def _mended(
    config: MkDocsConfig,
    kb: KnowledgeBase,
    findings: tuple[Finding, ...],
    as_of: date | None,
    progress: Callable[[int, int], None],
) -> tuple[KnowledgeBase, tuple[Finding, ...]]:
    """Apply fixes until none is left; what there is to see then."""

    def look() -> tuple[KnowledgeBase, tuple[Finding, ...]]:
        again = _load(config, as_of, progress)
        return again, check(again)

    done = mend(kb, findings, look)
    if done.fixes:
        said = f"{_count(done.fixes, 'fix', 'fixes')} in {_count(len(done.files), 'file')}."
        click.echo(said, err=True)
    else:
        click.echo("Nothing was fixed: no finding has a fix that can be made.", err=True)
    return done.kb, done.findings


def _held(
    baseline: Path | None, findings: tuple[Finding, ...], kb: KnowledgeBase
) -> tuple[Finding, ...]:
    """The findings that count, where a baseline may list some."""
    if baseline is None:
        return findings
    held = hold(baseline, findings, kb)
    for line in held.said(baseline):
        click.echo(line, err=True)
    return held.new


def _count(number: int, one: str, many: str = "") -> str:
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def _of_the_build(problems: Sequence[Problem]) -> tuple[Finding, ...]:
    return tuple(finding_of(RULES[problem.rule], problem) for problem in problems)


def _fails(findings: Sequence[Finding], strict: bool) -> bool:
    failing = {Level.ERROR, Level.WARNING} if strict else {Level.ERROR}
    return any(finding.level in failing for finding in findings)


def _exit_if(findings: Sequence[Finding], strict: bool) -> None:
    if _fails(findings, strict):
        sys.exit(1)


def _print_findings(findings: Sequence[Finding], kb: KnowledgeBase, format_: str) -> None:
    if format_ == "text":
        click.echo(render_text(findings, kb, colour=_coloured(sys.stdout)), nl=False)
    else:
        click.echo(FORMATS[format_](findings, kb), nl=False)


def _coloured(stream: Any) -> bool:
    return bool(stream.isatty()) and not os.environ.get("NO_COLOR")


def _summary(documentation: str | None) -> str:
    return (documentation or "").strip().split("\n", 1)[0]


if __name__ == "__main__":
    main()
