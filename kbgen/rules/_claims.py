"""Contradictions in words: what the article says, what the policy says, and who is wronged."""

from __future__ import annotations

from kbgen.claims import Contradiction
from kbgen.model import KnowledgeBase, Level, Problem, Related


def problem_of(kb: KnowledgeBase, rule: str, found: Contradiction) -> Problem:
    """The problem of a contradiction, at the words that make it."""
    claim, fact = found.claim, found.known.fact
    known = found.known.value.words(kb.language)
    where = f" for {found.exception}" if found.exception else ""
    who = f" This {found.comparison.who}." if found.comparison.who else ""
    message = f"'{claim.text}'{where} contradicts '{fact.key}': the policy says {known}.{who}"
    if found.exception:
        message += " Add an override for this case to the policy, or take it out of the text."
    elif not found.sure:
        message += (
            f" If the sentence is about this, put '<!-- kbgen: claim {fact.key} -->' before it."
        )
    level = None if found.sure else Level.WARNING
    related = (Related(found.known.loc, f"{fact.key}: {known}"),)
    return Problem(rule, claim.loc, message, related, level=level)
