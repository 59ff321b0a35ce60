"""Matters of a shop's that none of the usual facts are of: its jobs, its competitions, what its pages store, trials."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kbgen.claims.anchor.own_others import is_anothers, is_of_a_column
from kbgen.claims.context.around import Around
from kbgen.claims.patterns import lazy
from kbgen.claims.quantity import Quantity
from kbgen.claims.topics.marking import lowered
from kbgen.claims.topics.terms import is_own_key, stems
from kbgen.model import Policy
from kbgen.values import Duration

_JOBS = lazy(
    r"\b(?:hiring (?:team|managers?)|recruit(?:er|ers|ment|ing)|job (?:applications?|applicants?|seekers?|offers?|interviews?)|(?:job|unsuccessful|successful|shortlisted|all|our|the) candidates"
    r"|candidates? (?:who|within|in)|applicants?|vacanc(?:y|ies)|shortlist(?:ed)?|internships?|speculative applications?|cover(?:ing)? letters?|curriculum vitae|cvs?)\b"
)
_DEEMED = lazy(r"\bdeemed (?:to (?:be|have been) )?(?:served|received|delivered|given)\b")
"""When a notice counts as served."""
_CANCELLED = frozenset(["orders.cancel_within", "orders.change_within"])
_IN_TIME = frozenset(
    ["returns.window", "exchanges.window", "orders.damage_report", *sorted(_CANCELLED)]
)
_ADVISED = lazy(
    r"\b(?:(?:it's|it is) (?:usually |always |much |far )?(?:best|better|wise|safest|easiest|simplest|kinder) (?:to|if)|(?:it|that) (?:really |always |certainly )?helps(?: us| a lot)? (?:if|when|to)|ideally|preferably)\b[^.;§]*§"
)
"""What is only wished for: "it's best to send it back within a week"."""
_LENT_OUT = lazy(
    r"\b(?:hired?|rentals?|rented|(?:on|a|short-term) loan|loaned|loaners?|borrowed|on approval|library)\b(?! purchase)"
)
_COURSE = lazy(r"(?<!of )\b(?:courses?|class(?:es)?|workshops|lessons?|seminars?|guided tours?)\b")
_GAMES = lazy(
    r"\b(?:giveaways?|prize draws?|sweepstakes?|raffles?|tombola|lucky draws?|(?:the|our|a|each|every|all|lucky) winners?|winners? (?:will|is|are|must|has|have)|chance to win|entrants"
    r"|entr(?:y|ies) (?:per|close[sd]?|must|opens?)|competition (?:entr\w+|winners?|closes|ends|prizes?|rules|terms)|enter (?:our|the|this) (?:\w+ )?competition|(?:win|claim) (?:your|the|a|their) prize|drawn at random)\b"
)
_GAMES_HEAD = lazy(r"\b(?:giveaway|competition|prize draw|sweepstakes?|raffle|contest|win an?)\b")
_STORED = lazy(
    r"\b(?:gdpr|subject access|access requests?|data (?:protection|subjects?)|privacy requests?)\b|\bcookies?\b|\bon your (?:device|browser|computer|phone)\b|\b(?:cctv|footage|ip address(?:es)?|log files?|(?:server|call|chat|access) logs?|(?:call )?recordings?|analytics|backups?|(?:personal|customer|account|payment|order|browsing) (?:data|details|information|records)|your (?:data|details|search\w*|address|wish ?list|basket))\b[^.;]*\b(?:kept|keep|stored?|held|hold|retain\w*|delete[ds]?|erase[ds]?|remove[ds]?|expires?|saved?)\b"
    r"|\b(?:kept|keep|stored?|held|hold|retain\w*|delete|erase|remove|save)\b[^.;]*\b(?:cctv|footage|ip address(?:es)?|log files?|recordings?|(?:personal|customer|account|payment|browsing) (?:data|details|information|records)|your (?:data|details|search\w*|address|wish ?list|basket))\b"
)
_EARNED = lazy(
    r"\b(?:points|stamps|rewards|cashback|(?:referral|loyalty|bonus|reward) (?:credits?|bonus)) (?:(?:will|are|is|may|can|usually|normally|only|always|be) ){0,2}(?:land|appear|show|arrive|reach|add|credit|pend|award|post|come|turn up|drop|lapse|expire|die)\w*\b"
)
_COLLECTED = lazy(r"\b(?:collection|drop-?off|pick-?up|service|parcel|access) points\b")
_EATEN = lazy(
    r"\b(?:bake[sd]?|baking|eat\w*|edible|bite|tasty|recipes?|dough|biscuits?|tins?|box(?:es)? of|packs? of|flavou?rs?)\b"
)
"""Words of cookies that shops sell."""
_BY_OTHER_WAYS = lazy(
    r"(?:^|[.;:!?–—,] ?|\band )(?:(?:the|your|our|an?|all|any|e-?) ?)?(?:[a-z]+ ){0,2}?(?:vouchers?|tokens?|prescriptions?|newsletters?|certificates?|invoices?|e-?tickets?|membership cards?|catalogues?|brochures?|quotes?|confirmations?)(?: (?:bought|ordered|paid)[^.;§]{0,24})? (?:(?:usually|normally|always|will|should) )*(?:arrives?|comes?|reach(?:es)?|(?:is|are|be) (?:with you|sent|e-?mailed|posted|delivered))\b"
)
"""What goes to customers otherwise than their parcels."""
_EATING = lazy(r"\b(?:caf[eé]|restaurant|kitchen|bar|tea ?rooms?|bistro|coffee shop|counter)\b")
"""Where the last orders are of meals."""
_TRIED = lazy(r"\b(?:try|trial|test|sleep|used to)\b")
_NIGHTS = lazy(r"\bnights?\b", re.IGNORECASE)


def is_other_matter(
    policy: Policy, keys: Sequence[str], said: Quantity, words: str, whole: str, around: Around
) -> bool:
    """Whether a time that was taken for one of the usual facts is one of another matter's.

    `words` are those of the figure, `whole` is its sentence in small letters.
    """
    if "orders.minimum" in keys and _LENT.search(whole):
        return True
    if "delivery.cutoff" in keys and _EATING.search(whole):
        return True
    if any(map(is_own_key, keys)):
        return is_of_a_column(policy, keys, around.label) or is_anothers(policy, keys, said, whole)
    if not isinstance(said.value, Duration):
        return False
    if _is_no_window(keys, whole, around):
        return True
    of_parcels = any(key.startswith("delivery.") and key.endswith(".time") for key in keys)
    if of_parcels and _BY_OTHER_WAYS.search(whole):
        return True
    titles = around.titles[-2:]
    if _EARNED.search(whole) and not _COLLECTED.search(whole):
        return True
    if _JOBS.search(whole) or _DEEMED.search(whole):
        return True
    if _CANCELLED.intersection(keys) and any(map(_COURSE.search, (whole, around.before, *titles))):
        return True
    if _GAMES.search(whole) or any(map(_GAMES_HEAD.search, titles)):
        return True
    if _STORED.search(whole) and not any(map(_EATEN.search, (whole, *titles))):
        return True
    is_night = bool(_NIGHTS.search(words)) and "returns.window" in keys
    return is_night and bool(_TRIED.search(whole)) and _has_trial(policy)


def _is_no_window(keys: Sequence[str], whole: str, around: Around) -> bool:
    """Whether a time is none in which something must be done: a wish, a trial, one of what is lent."""
    if "returns.window" in keys and (_LENT_OUT.search(whole) or _is_trial(whole, around)):
        return True
    if "returns.window" in keys and _RESTOCKED.search(f"{around.before} {whole}"):
        return True
    return bool(_IN_TIME.intersection(keys) and _ADVISED.search(whole))


_RESTOCKED = lazy(r"\b(?:sold[ -]out|out of stock|restock\w*|back in (?:stock|your size))\b")
"""Words of goods that the shop gets again, where "come back" is no return."""


def _is_trial(whole: str, around: Around) -> bool:
    """Whether customers are asked to try something for a time, beside the one in which it may come back."""
    match = _TRY_IT.search(whole)
    if match is None or _RETURNED.search(_CLAUSE.split(whole[match.end() :])[0]):
        return False
    return bool(_WINDOW.search(lowered(around.passage.text).replace(match["time"], "")))


_TRY_IT = lazy(
    r"(?:^|[.;:,!?–—-] ?|\b(?:and|so|please|just|or) )(?P<time>(?:try|test|use|wear|have|keep|sleep|live|get used|walk|run|play|sit|spend|put|hang|leave|let|give|ride|drink|cook|work)\b(?: (?!for\b|return|back\b)[a-z']+){0,7}?(?: for)? (?:a good |a full |about |up to )?)§"
)
"""What customers are asked to do for a time: "sleep on it for a week"."""
_CLAUSE = lazy(
    r"[.;:!?–—]|, (?!and (?:send|return|bring)|then (?:send|return|bring)|or (?:send|return|bring))"
)
_RETURNED = lazy(r"\b(?:return\w*|refund\w*|back|exchang\w+|swap\w*)\b")
_WINDOW = lazy(
    r"\b(?:return\w*|refund\w*|back|decide)\b[^.;!?]*\b(?:days?|weeks?|months?|years?)\b|\b(?:days?|weeks?|months?|years?)\b[^.;!?]*\b(?:to (?:return|decide|change)|return\w*|back)\b"
)
_LENT = lazy(
    r"\bminimum\b[^.;]*\b(?:for|with|by|on|use|using) (?:[a-z-]+ )?(?:finance|credit|instal\w+|klarna|clearpay|afterpay|invoice|account)\b"
)
"""What an order must come to that is paid for later."""


def _has_trial(policy: Policy) -> bool:
    """Whether the shop has a fact of its own for how long something may be tried."""
    return any(
        one in ("trial", "tri", "try", "night")
        for fact in policy.under("terms")
        for text in (fact.key.replace("_", " ").replace(".", " "), *fact.says)
        for one in (*stems(text), *text.split())
    )
