"""What "it", "them" and "the towel" may stand for: the texts before, from the nearest to the farthest.

All texts are in small letters.
"""

from __future__ import annotations

from kbgen.claims.context.around import Around
from kbgen.claims.patterns import lazy
from kbgen.claims.promises.completed import Completed
from kbgen.claims.promises.goods import is_remedy

_NOUN = lazy(r"\b(?:an?|the|your|our|any|every|each|one of) [a-z]")
_REFUSED = lazy(
    r"\b(?:\w+n't|not|never|cannot|no longer|unable to|except\w*|excluding|other than|apart from|no)\b[^.;?]*\b(?:return\w*|back|refund\w*|take|accept\w*)\b"
    r"|\b(?:non-?returnable|final sale|exceptions?|excluded|instead)\b"
)
_ELSEWISE = lazy(
    r"\b(?:exchang\w*|swap\w*|replac\w*|repair\w*|mend\w*|another (?:size|colour|color|one)|recycl\w*|refill\w*|trade[- ]in|donat\w*|empt(?:y|ies)|sealed|unopened|unworn|unused)\b"
)
"""Words of what comes back for another purpose, or in a state of which the list may say nothing."""
_INSTEAD = lazy(
    r"\bwe(?:'ll| will)? (?:\w+ )?(?:exchange|swap|replace|repair|mend|fix|make|refill|recycle|send (?:you )?(?:a|another|the right))\b"
    r"|\bfor (?:an? |the )?(?:exchange|replacement|repair|recycling|another|other)\b|\bif we(?:'ve)?\b"
)
"""Words for what the shop does with it, where it pays no money back."""
_NO = lazy(
    r"\W*(?:no|nope|sorry|unfortunately|sadly|i'm afraid|we're afraid|we don't|we can't)\b(?! (?:worries|problem|need|reason|fuss))"
)
_POINTS = lazy(r"\b(?:it|them|this|that|these|those|now|do)\b")
_SHORT = 60
"""How many letters a heading has at most that names the thing which its text speaks of."""
_FEW = 12
"""How many letters may stand before the words that point at a heading: "yes, "."""


def antecedents(around: Around, statement: Completed, own: str) -> tuple[str, ...]:
    """The texts that words of a statement may point back at; `own` is what it says before them.

    None where goods came back for a fault or for another purpose.
    """
    asked, text = statement.antecedent, statement.text
    found: tuple[str, ...]
    if _INSTEAD.search(text) or is_remedy(around.title) or _NO.match(text):
        found = ()
    elif _NOUN.search(own):
        found = (own,)
    elif asked:
        told = around.first if asked == around.before and _POINTS.search(asked) else ""
        found = (own, asked, told if not told.endswith("?") else "")
    elif _ELSEWISE.search(text):
        found = ()
    elif around.before:
        found = (own, around.before)
    else:
        found = (own, _heading(around) if len(own) < _FEW else "")
    if any(is_remedy(each) for each in found):
        return ()
    return tuple(each for each in found if each and (each == asked or not _REFUSED.search(each)))


def _heading(around: Around) -> str:
    """The heading that names what its text speaks of: "Gift cards"."""
    heading = around.heading
    return heading if len(heading) <= _SHORT and not around.number else ""
