"""`kbgen review`: records that an article was read against the policy as it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from kbgen.claims.attribution import Attribution
from kbgen.claims.reader import Reader
from kbgen.claims.stated import Prose, cases
from kbgen.facts import scope_text
from kbgen.flags import clear_flags
from kbgen.load.articles import read_article
from kbgen.load.files import read_text
from kbgen.load.references import References
from kbgen.load.reviews import MOST_REVIEW_BYTES, REVIEWS, reviews_text
from kbgen.model import Article, Finding, KnowledgeBase, Level, Loc, Reviewed, Scope, SetupError
from kbgen.render import narrowed
from kbgen.scope import InForce, in_force
from kbgen.vocabulary import did_you_mean
from kbgen.writing import write_whole

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|$)")


@dataclass(frozen=True, slots=True)
class Use:
    """A fact that an article leans on, in one scope."""

    name: str
    """Key and scope, as a reference writes them: `returns.window product=sale`."""
    key: str
    scope: Scope
    loc: Loc


def uses(kb: KnowledgeBase, article: Article) -> Iterator[Use]:
    """The facts that an article leans on: by references, policy tables and declared claims.

    Each name once, at its first place.
    """
    seen = set()
    for use in sorted(_uses(kb, article), key=lambda use: use.loc):
        if use.name not in seen and use.key in kb.policy.facts:
            seen.add(use.name)
            yield use


def value_of(kb: KnowledgeBase, article: Article, use: Use) -> InForce | None:
    """What the policy says of it in the article's scope on the as-of date."""
    return in_force(kb.policy[use.key], narrowed(article.applies_to, use.scope), kb.as_of)


def reviewed_now(kb: KnowledgeBase, articles: Sequence[Article]) -> dict[str, Reviewed]:
    """The record of a review of some articles on the as-of date, by path.

    It keeps the facts that an article leans on, and those whose values it gives in plain words: if one
    of them changes, the words have to.
    """
    reader = Reader(kb)
    attribution = Attribution(kb.policy, kb.language)
    done = {}
    for article in articles:
        facts = {}
        for use in uses(kb, article):
            found = value_of(kb, article, use)
            if found:
                facts[use.name] = found.value.written()
        known = tuple(cases(kb, article.applies_to))
        for _, meant in Prose.read(reader, article).stated(attribution, known):
            facts |= {case.name: case.value.written() for case in meant}
        done[article.path] = Reviewed(kb.as_of, dict(sorted(facts.items())))
    return done


def articles_of(kb: KnowledgeBase, words: Sequence[str], folder: Path) -> tuple[Article, ...]:
    """The articles that are meant by paths, from `folder`, from the root or in the content folder.

    `SetupError` for a path that is no article.
    """
    by_file = {(kb.settings.root / a.path).resolve(): a for a in kb.articles.values()}
    found: dict[str, Article] = {}
    for word in words:
        places = (folder, kb.settings.root, kb.settings.content)
        files = ((place / word).resolve() for place in places)
        article = next((by_file[file] for file in files if file in by_file), None)
        if article is None:
            near = did_you_mean(word, [a.path for a in kb.articles.values()])
            message = f"'{word}' is not an article.{near}"
            raise SetupError(message)
        found[article.path] = article
    return tuple(found.values())


def record(kb: KnowledgeBase, articles: Sequence[Article]) -> Mapping[str, Reviewed]:
    """Write the as-of date into the articles and their facts' values into the record.

    Reports from the desk that one of them is wrong are answered by that, and taken out of theirs.

    What was recorded, by path. `SetupError` where a file cannot be written; an article is then
    whole, as it was or as it was to be.
    """
    file = kb.settings.root / REVIEWS
    if file.exists() and (problem := read_text(file, REVIEWS, MOST_REVIEW_BYTES)[1]):
        message = f"{REVIEWS} would be lost: {problem.message}"
        raise SetupError(message)
    done = reviewed_now(kb, articles)
    for article in articles:
        _date(kb, article)
    kept = {
        path: reviewed
        for path, reviewed in kb.reviews.items()
        if (kb.settings.root / path).is_file()
    }
    write_whole(file, reviews_text(kept | done).encode(), REVIEWS)
    clear_flags(kb.settings.root, done)
    return done


def hindrances(
    kb: KnowledgeBase, articles: Sequence[Article], findings: Sequence[Finding]
) -> tuple[Finding, ...]:
    """The findings for which nothing can be recorded: errors in what the articles or the policy say."""
    paths = {article.path for article in articles}
    others = {article.path for article in kb.articles.values()} - paths
    return tuple(
        finding
        for finding in findings
        if finding.level is Level.ERROR
        and finding.loc
        and finding.loc.path not in others
        and finding.loc.path in kb.sources
    )


# Facts


def _uses(kb: KnowledgeBase, article: Article) -> Iterator[Use]:
    for reference in article.references:
        yield _use(reference.key, reference.scope, reference.loc)
    for table in article.tables:
        for fact in kb.policy.under(table.key):
            yield _use(fact.key, Scope(), table.loc)
            if fact.key == table.key:
                for override in fact.overrides:
                    yield _use(fact.key, override.when, table.loc)
    for claim in article.declarations:
        yield _use(claim.key, claim.scope, claim.loc)


def _use(key: str, scope: Scope, loc: Loc) -> Use:
    return Use(f"{key} {scope_text(scope)}".rstrip(), key, scope, loc)


# Files


def _date(kb: KnowledgeBase, article: Article) -> None:
    """Set `reviewed` in the article's front matter, and change nothing else."""
    file = kb.settings.root / article.path
    try:
        text = file.read_bytes().decode("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        message = f"{article.path} cannot be read: {error}."
        raise SetupError(message) from None
    dated = _with_date(text, article, kb.as_of)
    if not _is_dated(kb, article, dated):
        message = (
            f"'reviewed' could not be set in {article.path}. Write 'reviewed: {kb.as_of}' into its front"
            " matter, on a line of its own, and review it again."
        )
        raise SetupError(message)
    if dated != text:
        write_whole(file, dated.encode(), article.path)


def _with_date(text: str, article: Article, day: date) -> str:
    """The text of a file with the day in its front matter; a byte order mark and line ends stay."""
    mark = "\ufeff" if text.startswith("\ufeff") else ""
    lines = _LINE.findall(text.removeprefix(mark))
    end = re.search(r"\r\n|\r|\n", text)
    newline = end[0] if end else "\n"
    place = article.locs.get("reviewed")
    if place:
        line = lines[place.line - 1]
        value = line[place.column - 1 : place.end_column - 1]
        head, tail = line[: place.column - 1], line[place.end_column - 1 :]
        if place.line != place.end_line or not value.strip():
            head, tail = line.rstrip("\r\n"), line[len(line.rstrip("\r\n")) :]
            at = head.find("#")
            head, tail = (head[:at], head[at:] + tail) if at >= 0 else (head, tail)
            head, tail = f"{head.rstrip()} ", f" {tail}" if at >= 0 else tail
        lines[place.line - 1] = f"{head}{day}{tail}"
    elif article.body_line > 1:
        lines.insert(article.body_line - 2, f"reviewed: {day}{newline}")
    else:
        lines[:0] = [f"---{newline}", f"reviewed: {day}{newline}", f"---{newline}"]
    return mark + "".join(lines)


def _is_dated(kb: KnowledgeBase, article: Article, text: str) -> bool:
    """Whether the text reads as the same article with the new day."""
    plain = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    read, _ = read_article(article.path, article.name, plain, References(kb.policy))
    upkeep = replace(article.upkeep, reviewed=kb.as_of)
    same = (read.title, read.description, read.body, read.audience, read.draft, read.upkeep)
    return same == (
        article.title, article.description, article.body, article.audience, article.draft, upkeep
    )  # fmt: skip
