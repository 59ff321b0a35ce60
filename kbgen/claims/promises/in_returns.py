"""Whether a sentence without a figure is on returns as such, by itself or by what it stands below and behind.

Texts are in small letters with plain apostrophes.
"""

from __future__ import annotations

from kbgen.claims.cases.restrict import restriction
from kbgen.claims.context import abstain
from kbgen.claims.context.around import Around
from kbgen.claims.hours.others import is_anothers
from kbgen.claims.patterns import lazy
from kbgen.claims.promises.goods import is_remedy
from kbgen.claims.prose.passages import Kind
from kbgen.claims.topics.wording import Wording

BACK = lazy(
    r"\b(?:returns?|returned|returning|returnable|refund\w*|unwanted|re-?stocking (?:fees?|charges?|costs?)|(?:send|sent|sending|post|posting|bring|brought|bringing|take|taking|get|getting|give|giving|ship|shipping|mail|mailing) (?:[\w'-]+ ){0,3}?back|(?:come|comes|coming|go|goes|trip|way|journey|leg|ride|postage) (?:back|home)|back to us|chang(?:e|ed|es|ing) (?:your|my|their) mind)\b"
)
"""Words of what comes back to the shop."""
_OTHER = lazy(
    r"\b(?:exchang\w*|swap\w*|replac\w*|repair\w*|mend\w*|warrant\w*|guarantee\w*|trade[- ]in|buy[- ]?back|recycl\w*|hire|hired|rental|rented|loan\w*|borrow\w*|lend|sample\w*|swatch\w*|deposit\w*|cancel\w*|subscri\w*|gift cards?|vouchers?|abroad|overseas|international\w*|outside|customs|recall\w*|consignment|wholesale|suppliers?|services? (?:plan|visit)|refill\w*|empties|trial|law|legal\w*|statut\w*|consumer|credit|withdraw\w*|library)\b"
)
"""Words of what comes back otherwise than as a return, or by other rules."""
_OUT = lazy(
    r"\b(?:deliver\w*|dispatch\w*|orders? (?:over|above|from|under)|when you order|checkout|first|outward|outbound|original (?:postage|shipping|delivery))\b"
)
"""Words of what goes out."""
_ANY_RETURN = lazy(
    r"\b(?:(?:if|when|whenever|once|where) (?:you(?:'ve|'d| have| want to| wish to| would)? ?(?:like to )?(?:return|returned|send|sent|bring|brought|changed?)(?: (?:something|anything|an item|items|it|them|goods|things|your order|your mind))?(?: back)?(?: to us)?|(?:something|an item|it|they|your return) (?:comes?|arrives?) back(?: to us)?|it(?:'s| is|'s just| is just) not (?:right|for you|what you wanted)))(?=\W|$)"
)
"""The case of every return, which is none of its own."""
_UNLESS_OURS = lazy(
    r"\b(?:unless|except (?:if|when|where)|other than (?:if|when|where))\b[^.;:]*?\b(?:fault\w*|damage\w*|defect\w*|broken|wrong|incorrect|mistake|error)\b"
)
"""All but the case for which other rules hold anyway."""
_IN_PART = lazy(
    r"\b(?:if|unless|when|whenever|where|once|except\w*|only|otherwise|some|most|many|certain|sometimes|usually|may|might|could|would|used to|half|late|after|until|large|bulky|heavy|oversized|members?|sale|other (?:shops|stores|retailers|sellers|companies)|elsewhere|unlike|rather|prefer\w*|first|today|yet|weekends?|holidays?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|receipts?)\b|[£$€\d]"
)
"""Words by which it isn't told of all returns, or not by us."""


def is_in_returns(
    wording: Wording, around: Around, sentence: str, text: str, *, conditional: bool = False
) -> bool:
    """Whether what a sentence says holds for every return of goods for which somebody has no more use.

    `conditional`: whether it may name a case; the reader looks at that itself.
    """
    if text.rstrip().endswith("?") or around.passage.kind in (Kind.CELL, Kind.HEADING):
        return False
    near = (around.before, around.question, around.heading, around.title)
    is_named = bool(BACK.search(text))
    if not is_named and not any(map(BACK.search, near)):
        return False
    every = (text, *near)
    if any(map(_OTHER.search, every)):
        return False
    if not is_named and any(map(_OUT.search, every)):
        return False
    own = as_told(text)
    if not conditional and _IN_PART.search(own):
        return False
    if any(is_remedy(each) for each in (own, *near)) or any(
        restriction(wording, each) for each in (own, *near)
    ):
        return False
    return not (is_anothers(wording, sentence) or abstain.is_legal(text))


def as_told(text: str) -> str:
    """A sentence without the case of every return, and without that in which the shop is at fault."""
    for pattern in (_ANY_RETURN, _UNLESS_OURS):
        text = pattern.sub(lambda match: " " * len(match.group()), text)
    return text
