"""Matters of a shop's that none of the usual facts are of: its jobs, its competitions, what its pages store, trials."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kbgen.claims.context.around import Around
from kbgen.claims.quantity import Quantity
from kbgen.claims.topics.terms import is_own_key, stems
from kbgen.model import Policy
from kbgen.values import Duration

_JOBS = re.compile(
    r"\b(?:hiring (?:team|managers?)|recruit(?:er|ers|ment|ing)|job (?:applications?|applicants?|seekers?|offers?|interviews?)|(?:job|unsuccessful|successful|shortlisted|all|our|the) candidates"
    r"|candidates? (?:who|within|in)|applicants?|vacanc(?:y|ies)|shortlist(?:ed)?|internships?|speculative applications?|cover(?:ing)? letters?|curriculum vitae|cvs?)\b"
)
_JOBS_HEAD = re.compile(
    r"\W*(?:careers?|jobs|vacancies|current vacancies|internships?|recruitment|work(?:ing)? (?:with|for|at) [^.?!]{2,20}|join (?:us|(?:our|the) team)|we're hiring|come and work [^.?!]{2,20})\W*"
)
_GAMES = re.compile(
    r"\b(?:giveaways?|prize draws?|sweepstakes?|raffles?|tombola|lucky draws?|(?:the|our|a|each|every|all|lucky) winners?|winners? (?:will|is|are|must|has|have)|chance to win|entrants"
    r"|entr(?:y|ies) (?:per|close[sd]?|must|opens?)|competition (?:entr\w+|winners?|closes|ends|prizes?|rules|terms)|enter (?:our|the|this) (?:\w+ )?competition|(?:win|claim) (?:your|the|a|their) prize|drawn at random)\b"
)
_GAMES_HEAD = re.compile(
    r"\b(?:giveaway|competition|prize draw|sweepstakes?|raffle|contest|win an?)\b"
)
_STORED = re.compile(
    r"\bcookies?\b|\bon your (?:device|browser|computer|phone)\b|\b(?:cctv|footage|ip address(?:es)?|log files?|(?:server|call|chat|access) logs?|(?:call )?recordings?|analytics|backups?|(?:personal|customer|account|payment|order|browsing) (?:data|details|information|records)|your (?:data|details|search\w*|address|wish ?list|basket))\b[^.;]*\b(?:kept|keep|stored?|held|hold|retain\w*|delete[ds]?|erase[ds]?|remove[ds]?|expires?|saved?)\b"
    r"|\b(?:kept|keep|stored?|held|hold|retain\w*|delete|erase|remove|save)\b[^.;]*\b(?:cctv|footage|ip address(?:es)?|log files?|recordings?|(?:personal|customer|account|payment|browsing) (?:data|details|information|records)|your (?:data|details|search\w*|address|wish ?list|basket))\b"
)
_EATEN = re.compile(
    r"\b(?:bake[sd]?|baking|eat\w*|edible|bite|tasty|recipes?|dough|biscuits?|tins?|box(?:es)? of|packs? of|flavou?rs?)\b"
)
"""Words of cookies that shops sell."""
_TRIED = re.compile(r"\b(?:try|trial|test|sleep|used to)\b")
_NIGHTS = re.compile(r"\bnights?\b", re.IGNORECASE)


def is_other_matter(
    policy: Policy, keys: Sequence[str], said: Quantity, words: str, whole: str, around: Around
) -> bool:
    """Whether a time that was taken for one of the usual facts is one of another matter's.

    `words` are those of the figure, `whole` is its sentence in small letters.
    """
    if not isinstance(said.value, Duration) or any(map(is_own_key, keys)):
        return False
    titles = around.titles[-2:]
    if _JOBS.search(whole) or any(map(_JOBS_HEAD.fullmatch, titles)):
        return True
    if _GAMES.search(whole) or any(map(_GAMES_HEAD.search, titles)):
        return True
    if _STORED.search(whole) and not any(map(_EATEN.search, (whole, *titles))):
        return True
    is_night = bool(_NIGHTS.search(words)) and "returns.window" in keys
    return is_night and bool(_TRIED.search(whole)) and _has_trial(policy)


def _has_trial(policy: Policy) -> bool:
    """Whether the shop has a fact of its own for how long something may be tried."""
    return any(
        one in ("trial", "tri", "try", "night")
        for fact in policy.under("terms")
        for text in (fact.key.replace("_", " ").replace(".", " "), *fact.says)
        for one in (*stems(text), *text.split())
    )
