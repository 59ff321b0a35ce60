"""Mutated policies, front matter and Markdown: a finding or a clean pass, never a traceback."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kbgen.rules import check
from tests.load.markdown_texts import documents, heaps
from tests.project import knowledge_base

POLICY = """\
business: {name: Shop, country: GB, currency: GBP, time_zone: Europe/London, languages: [en]}
calendar:
  office_hours: Mo-Fr 09:00-17:30
  closures: [{on: 2026-12-25, name: Christmas Day}]
  special_hours: {2026-12-24: 09:00-13:00}
contact:
  channels:
    phone: {number: 020 7946 0000, first_response: 1 hour, hours: Mo-Sa 09:00-17:00}
delivery:
  cutoff: 20:00
  countries: [GB, EU]
  methods:
    standard: {time: 3-5 business days, cost: £3.95, tracked: no}
    express: {time: 1 business day, cost: £7.95, free_from: £100}
returns:
  owner: returns team
  window:
    value: 30 days
    counted_from: delivery
    overrides:
      - {when: {product: sale}, value: 14 days}
      - {when: {ordered: 2026-11-01/2026-12-24}, until: 2027-01-31, name: Christmas}
    changes:
      - {from: 2027-02-01, value: 45 days}
escalation:
  levels:
    advisor: {name: Advisor, channel: phone}
authority:
  advisor: {goodwill_up_to: £20, may: [replace]}
terms:
  gift_card.expiry: {value: 2 years, says: gift card, type: duration}
"""
ARTICLE = """\
---
title: Return in {{ returns.window }}
description: "How to"
topics: [returns]
audience: public
applies_to: {product: sale}
reviewed: 2026-10-05
review_every: 180 days
expires: 2027-01-31
keywords: [a, b]
redirect_from: [old/returns.md]
draft: false
---
You have {{ returns.window product=sale | adjective }}.

::: policy delivery.methods

::: agents
Offer {{ authority.advisor.goodwill_up_to }}.
:::
"""
_JUNK = st.one_of(
    st.sampled_from(
        (
            "{{", "}}", "[", "]", "{", "}", ":", ": ", "- ", "&a ", "*a", "!!x ", "|", ">", "'", '"',
            "\t", "\n", "\n---\n", "#", "%", "<<: ", "~", "null", "0", "-1", "1e999", "١", "∞", "\x07",
            "\x85", "\u2028", "\ufeff", "\u200b", "99999999999999999999 days", "0000-00-00",
            "9999-12-31", "2026-02-30", "00:00-99:99", "£", "£-1", "101%", "P1D", "XX", "EU", "🎁",
            "{{ returns }}", "{{ returns.window country=XX }}", ":::", "::: agents", "<!--", "-->",
            "<script>", "](javascript:x)", "```", "    ", "https://[", "http://x:y/", "//x",
        )
    ),
    st.text(max_size=4),
)  # fmt: skip


@st.composite
def mutated(draw: st.DrawFn, text: str) -> str:
    """The text with a few pieces replaced, doubled, moved or taken out."""
    for _ in range(draw(st.integers(1, 5))):
        start = draw(st.integers(0, len(text)))
        end = draw(st.integers(start, min(start + draw(st.sampled_from((0, 1, 5, 40))), len(text))))
        piece = text[start:end]
        put = draw(st.one_of(_JUNK, st.just(""), st.just(piece * 2), st.just(text[:40])))
        text = text[:start] + put + text[end:]
    return text


_SETTINGS = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def findings(policy: str, article: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        files = {
            "policies/p.yml": policy,
            "content/a.md": article,
            "content/agents/b.md": "---\naudience: agent\ntitle: B\n---\n" + article[-200:],
        }
        encodable = {path: text.encode("utf-8", "replace").decode() for path, text in files.items()}
        for finding in check(knowledge_base(Path(folder), encodable)):
            assert finding.message
            if finding.loc:
                assert finding.loc.line >= 1
                assert finding.loc.column >= 1
                end = (finding.loc.end_line, finding.loc.end_column)
                assert end >= (finding.loc.line, finding.loc.column)


def test_what_is_mutated_is_right() -> None:
    with tempfile.TemporaryDirectory() as folder:
        files = {"policies/p.yml": POLICY, "content/a.md": ARTICLE}
        assert knowledge_base(Path(folder), files).problems == ()


@_SETTINGS
@given(mutated(POLICY))
def test_policy(policy: str) -> None:
    findings(policy, ARTICLE)


@_SETTINGS
@given(mutated(ARTICLE))
def test_article(article: str) -> None:
    findings(POLICY, article)


@_SETTINGS
@given(st.one_of(documents, heaps()))
def test_markdown(text: str) -> None:
    findings(POLICY, text)


@_SETTINGS
@given(st.text(max_size=60), st.text(max_size=60))
def test_anything(policy: str, article: str) -> None:
    findings(policy, f"---\n{article}\n---\n{article}")
