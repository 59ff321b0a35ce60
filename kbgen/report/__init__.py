"""Findings to text: one module a format, each with `render(findings, kb) -> str`."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from kbgen.model import Finding, KnowledgeBase
from kbgen.report import github, json, junit, sarif, text

__all__ = ["FORMATS"]

FORMATS: Mapping[str, Callable[[Sequence[Finding], KnowledgeBase], str]] = {
    "text": text.render,
    "json": json.render,
    "github": github.render,
    "sarif": sarif.render,
    "junit": junit.render,
}
"""The values of `--format`."""
