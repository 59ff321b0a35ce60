"""`changes.xml`: what changes in the policy, in customers' words, as an Atom feed (RFC 4287)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from html import escape

from kbgen.labels import Labels, capitalised, humanised, label, labels_of, override_words
from kbgen.model import Change, Fact, KnowledgeBase, Override
from kbgen.render import is_public
from kbgen.scope import value_of
from kbgen.site.generated.words import PageWords, page_words
from kbgen.values import Day, Value

FEED = "changes.xml"
_KEPT = timedelta(days=366)


@dataclass(frozen=True, slots=True)
class _Entry:
    day: date
    """From which it holds, which is its date in the feed too: when it was written nobody notes."""
    id: str
    title: str
    text: str


def changes_feed(kb: KnowledgeBase, name: str, site_url: str) -> str:
    """The changes that are announced or a year old at most, and the seasons that are not over.

    `site_url` ends with a slash.
    """
    entries = sorted(_entries(kb), key=lambda entry: (-entry.day.toordinal(), entry.id))
    updated = max((entry.day for entry in entries), default=kb.as_of)
    words = page_words(kb.language)
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        f'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{escape(kb.language.tag)}">',
        f"<title>{escape(words.changes_of.format(name))}</title>",
        f"<id>{escape(site_url)}{FEED}</id>",
        f'<link rel="self" href="{escape(site_url)}{FEED}"/>',
        f'<link href="{escape(site_url)}"/>',
        f"<updated>{_instant(updated)}</updated>",
        f"<author><name>{escape(name)}</name></author>",
    ]
    for entry in entries:
        lines += [
            "<entry>",
            f"<title>{escape(entry.title)}</title>",
            f"<id>{escape(f'{site_url}{FEED}#{entry.id}')}</id>",
            f'<link href="{escape(site_url)}"/>',
            f"<updated>{_instant(entry.day)}</updated>",
            f"<summary>{escape(entry.text)}</summary>",
            "</entry>",
        ]
    return "\n".join([*lines, "</feed>", ""])


def _instant(day: date) -> str:
    return f"{day.isoformat()}T00:00:00Z"


def _entries(kb: KnowledgeBase) -> Iterator[_Entry]:
    labels, words = labels_of(kb.language), page_words(kb.language)
    for fact in kb.policy.facts.values():
        if not is_public(fact):
            continue
        title = _title(labels, fact)
        yield from _changes(kb, words, fact, title, fact.value, fact.changes, fact.key)
        for number, override in enumerate(fact.overrides):
            case = override_words(labels, kb.policy, override, kb.language)
            id_ = f"{fact.key}-{number}"
            yield from _changes(
                kb, words, fact, f"{title} ({case})", override.value, override.changes, id_
            )
            entry = _season(kb, fact, override, f"{title}: {case}", id_)
            if entry:
                yield entry


def _title(labels: Labels, fact: Fact) -> str:
    said = label(labels, fact.key)
    section = capitalised(humanised(fact.section))
    return said if fact.section == "terms" else f"{section}: {said}"


def _changes(
    kb: KnowledgeBase,
    words: PageWords,
    fact: Fact,
    title: str,
    first: Value | None,
    changes: tuple[Change, ...],
    id_: str,
) -> Iterator[_Entry]:
    before = first
    for change in sorted(changes, key=lambda change: change.start):
        if change.start > kb.as_of - _KEPT:
            new, day = change.value.words(kb.language), Day(change.start).words(kb.language)
            old = before.words(kb.language) if before else ""
            text = words.changes_from.format(day, new)
            text += f" {words.changes_before.format(old)}" if old else ""
            yield _Entry(change.start, f"{id_}-{change.start}", f"{title}: {new}", text)
        before = change.value


def _season(
    kb: KnowledgeBase, fact: Fact, override: Override, title: str, id_: str
) -> _Entry | None:
    ordered, until = override.when.ordered, override.until
    if ordered is None or max(ordered.end, until or ordered.end) < kb.as_of:
        return None
    value = value_of(fact, override, kb.as_of).value.words(kb.language)
    day = ordered.start
    return _Entry(day, f"{id_}-{day}", title, capitalised(value) + ".")
