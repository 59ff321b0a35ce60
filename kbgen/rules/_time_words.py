"""English that dates a sentence without giving a day: "currently", "our new", "coming soon"."""

from __future__ import annotations

import re

_NOW = (
    "currently|at the moment|at present|at this time|right now|for the time being|temporarily|presently"
    "|as of now|nowadays|these days"
)
_LATE_NOW = "at the moment|at present|at this time|for the time being"
_STATE = (
    "available|unavailable|closed|suspended|offered|supported|unsupported|possible|impossible|experiencing"
    "|working on|developing|limited to|in (?:private |public |open |closed )?beta|under development|paused"
    "|on hold|unable|planned|planning|accepting|testing|in development|seeing|facing|dealing|affected"
    "|delayed|offering|running|shipping|delivering|being (?:built|changed|moved|rebuilt|worked)"
)
_DOES = "offer|support|accept|deliver|ship|provide|allow|have|sell|take|charge|export|work|include"
_HELPS = "are|do|have|is|can|only|not|don't|cannot|can't|also"
_TO_COME = (
    "available|able|add(?:ing|ed)?|launch(?:ing|ed)?|offer(?:ing|ed)?|open(?:ing)?|support(?:ing|ed)?"
    "|introduc(?:e|ing|ed)|chang(?:e|ing)|replaced?|moving|retired?|removed?"
)
_PEOPLE_AND_GOODS = (
    "customers?|members?|users?|subscribers?|starters?|arrivals?|products?|items?|releases?|sellers?"
    "|clients?|accounts?|orders?|colleagues?|people|parents?|address"
)
_DONE = "launched|added|introduced|opened|changed|updated|moved|released|made|improved"
_SEASON = "year|month|summer|winter|spring|autumn|season|christmas"
_END = r"(?=[\s.,;:)]|$)"

# In each pattern the group is what is reported; a blank stands for any white space, ' for ’ too.
_PATTERNS = (
    # "we currently", "our phone lines are currently", "Currently, we"
    rf"\b(?:we|we'(?:re|ve)|our \w+(?: \w+)? (?:is|are|has|have)) (?:(?:{_HELPS}) ){{0,3}}({_NOW}|recently)\b",
    (
        rf"\b({_NOW}),? (?:we|our|there (?:is|are)|it is (?:not|only)|the following"
        r"|only [\w\s-]{2,40}\b(?:is|are))\b"
    ),
    rf"\bwe\b[^.?!|]{{3,60}}\b({_LATE_NOW}|right now)\b{_END}",
    # "is currently not available", "isn't available at the moment"
    (
        r"\b(?:is|are|isn't|aren't|not|[\w)]'s) (currently|temporarily|presently|recently)"
        rf" (?:(?:not|only|still|also|just) ){{0,2}}(?:{_STATE})\b"
    ),
    rf"\b(?:not|n't|unavailable|impossible|only)\b[^.?!|;:]{{0,60}}\b({_LATE_NOW})\b{_END}",
    # "doesn't currently support", "currently only supports"
    rf"\b(?:does|do)(?:n't| not) (currently|presently) (?:{_DOES})\b",
    rf"\b(currently|presently) (?:only )?(?:{_DOES})s\b",
    # What is to come
    (
        r"\b(coming soon|in the (?:near|not[\s-]too[\s-]distant) future|in the coming (?:weeks|months)"
        r"|until further notice)\b"
    ),
    rf"\b(?:we'll|will|are|is|going to) (soon) (?:be )?(?:{_TO_COME})\b",
    r"\b(?:available|open|back|ready|launch(?:ing)?|more) ((?:very )?soon)(?=\s*[.,;!)]|$)",
    rf"\b(?:is|are|isn't|aren't) (not yet|yet) (?:{_STATE})\b",
    # What is new
    rf"\bour ((?:brand[\s-])?new(?:est|ly)?) (?!(?:{_PEOPLE_AND_GOODS})\b)\w",
    rf"\b(?:we'(?:ve|re)|we (?:have|are)) ((?:just|recently|newly) (?:{_DONE}|started|launching))\b",
    r"\b(recently (?:launched|introduced|opened|moved|released|improved|rolled out|announced))\b",
    rf"\bwe (now) (?:{_DOES})\b",
    r"\bwe(?:'re| are) ((?:very )?(?:excited|pleased|happy|proud|delighted) to (?:announce|introduce|launch))\b",
    # Events and seasons of a year that isn't named
    (
        r"\b(?:due to|because of|during|owing to|since|amid) (?:the )?(?:current |ongoing )?"
        r"(covid(?:[\s-]?19)?|coronavirus|pandemic|lockdown|postal strikes?)\b"
    ),
    (
        r"\b(?:our|we|we'(?:ll|ve|re))\b[^.?!|]{0,80}?(?<!the\s)(?<!of\s)"
        rf"\b((?:this|last|next) (?:{_SEASON}))(?!'|\w|\s+of\b)"
    ),
    (
        r"(?<!the\s)\b((?:this|later this|next) (?:year|summer|winter|spring|autumn))\b"
        r"[^.?!|]{0,60}\b(?:we|our)\b"
    ),
)


def _compiled(pattern: str) -> re.Pattern[str]:
    spaced = pattern.replace(" ", r"\s+").replace("'", "['’]")
    return re.compile(spaced, re.IGNORECASE)


PHRASE = _compiled("|".join(f"(?:{pattern})" for pattern in _PATTERNS))
"""A phrase that says of the shop's offer that it is passing, new or to come.

Of its groups the one that matched holds the words that date it.
"""

WORD = _compiled(
    rf"\b(?=[a-fhjlnprsty])(?:{_NOW}|recently|soon|future|coming|notice|yet|new(?:est|ly)?|brand|just|now|excited|pleased"
    rf"|happy|proud|delighted|covid|coronavirus|pandemic|lockdown|strikes?|(?:this|last|next) (?:{_SEASON}))\b"
)
"""A word without which no phrase is one: quick to look for, by its first letter before all else."""

CASE = _compiled(
    r"\b(?:if|when|whenever|whether|unless|once|while|in case|as long as|where|until|e\.g\.|for example"
    r"|that (?:is|are)|which|who (?:is|are)|who's|whose|what(?: (?:is|are)|'s)|at this stage|indicat\w+"
    r"|might|could)\b[^,;:]*$"
)
"""What stands before words that speak of a case and not of the shop."""

DATED = _compiled(r"\b(?:19|20)[0-9]{2}\b|\bversion v?[0-9]")
"""A day or a version that a sentence is tied to."""

NEWS = _compiled(
    r"\brelease\s*notes?\b|\bwhat'?s new\b|\bchange\s*log\b|\bversion history\b|\bpackaging changes\b"
)
"""Headings of what is news on purpose."""
