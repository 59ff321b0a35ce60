"""What one basket comes to, made up to show which orders go free: "two lamps come to £80, so delivery is free".

Such a sum is no price of the shop's own, and what is free in it is so from the policy's amount on.
"""

from __future__ import annotations

from kbgen.claims.context.figures import Figure
from kbgen.claims.extract import quantities
from kbgen.claims.patterns import lazy
from kbgen.claims.topics.marking import is_given, lowered
from kbgen.claims.topics.topics import QUANTITY
from kbgen.claims.topics.wording import Wording
from kbgen.load.marks import Span
from kbgen.values import Money

_SUM = lazy(
    r"\b(?:comes?|came|adds? up|amounts?|runs?|totals?|rings? up|costs?|worth|of|for|it's|that's|is|are|spend|spent|has|at|hits?|reach(?:es|ed)?|tops?|stands|sits)(?: you)?(?: now)?(?: in)?(?: to| up to| at)?(?: (?:about|around|just over|a total of|some|roughly))? §(?! (?:for|per|to (?:ship|post|send|deliver))\b)"
    r"|\b(?:your|an?|that|this|the|one|my|his|her|their) (?:[a-z]+ )?§ (?:[a-z]+ )?[a-z]+"
)
"""What stands around the sum of goods."""
_FREE = r"(?:free|nothing|no (?:delivery|shipping|postage|carriage)|on us|waived|dropped)\b"
_REACHED = lazy(
    rf"§[^.;:!?§]{{0,60}}?(?:[,.;:(–—-] ?|\b(?:and|which|that|it|is|are|you)\b )[^!?§]{{0,40}}?\b(?:so|past|over|above|beyond|more than|enough|clears?|tops?|beats?|clear of|qualif\w+|means|earns?|gets you|makes it)\b[^!?§]{{0,70}}?\b{_FREE}"
    rf"|§[^.;:!?§]{{0,40}}: (?:the |your )?(?:delivery|shipping|postage|carriage)(?:'s| is| goes| costs you)? {_FREE}"
    rf"|§,? (?:goes|ships|travels|posts|comes|is (?:sent|shipped|delivered|posted)) (?:[a-z]+ )?{_FREE}"
    rf"|§ (?:orders?|baskets?|carts?|bags?|purchases?|shop|haul|bill|bundle|set|[a-z]+)(?: (?:like (?:this|that)|of (?:yours|goods)|to [a-z]+))? (?:therefore |always |also |then )*(?:goes|ships?|travels?|posts?|comes?|arrives?|is (?:sent|shipped|delivered|posted)|gets|qualifies for|earns|pays)\b[^.;:!?§]{{0,20}}?\b{_FREE}"
)
"""That with this sum sending is free."""
_ASKED = lazy(rf"§\? (?:then |well, |so |yes, )*[^.;:!?§]{{0,40}}?\b{_FREE}")
"""The same behind a question: "Your basket is £58? Then delivery is free"."""
_ALMOST = lazy(
    rf"§(?:[^.!?§]*\b(?:so|but|if you|then)\b|[,:;–—]) (?:just |simply |why not |please )?(?:adds?|throw in|pop in|top (?:it |up)|put in|another)\b[^.!?§]*\b{_FREE}"
)
"""That with a little more it would be: "two cushions come to £48, so add a candle …"."""
_PART = lazy(r"§[^.;!?§]*\b(?:comes? to|adds? up|makes?|totals?|together|in all)\b")
"""That an amount is only a part of the sum behind it."""


_WORDS = (
    "free",
    "nothing",
    "no delivery",
    "no ship",
    "no post",
    "no carriage",
    "on us",
    "waived",
    "dropped",
)


def is_basket_sum(wording: Wording, figure: Figure) -> bool:
    """Whether an amount, or the "free" behind one, only shows what goes free of what one basket comes to."""
    if not isinstance(figure.said.value, Money):
        return False
    passage = lowered(figure.around.passage.text)
    if not any(map(passage.__contains__, _WORDS)):
        return False
    sentence = lowered(figure.sentence)
    if not is_given(figure.said):
        behind = passage.partition(sentence.strip())[2]
        text = figure.whole + behind
        if _PART.search(figure.whole):
            start = figure.said.span.end
            return any(
                _shows(wording, one.value, _marked(sentence, one.span) + behind)
                for one in figure.around.quantities
                if isinstance(one.value, Money) and one.span.start > start
            ) or _shows(wording, figure.said.value, text)
        return _shows(wording, figure.said.value, text)
    start = figure.said.span.start
    text = f"{figure.around.before} {sentence[:start]}"
    return any(
        _shows(
            wording,
            one.value,
            _marked(text, one.span) + sentence[start:],
        )
        for one in quantities(text, wording.context)
        if isinstance(one.value, Money)
    )


def _marked(text: str, span: Span) -> str:
    return text[: span.start] + QUANTITY + text[span.end :]


def _shows(wording: Wording, amount: Money, text: str) -> bool:
    """Whether `§` in a text is a sum for which sending is free, as one of the shop's methods has it."""
    if amount.is_free or not _SUM.search(text):
        return False
    if _ALMOST.search(text):
        return True
    if not (_REACHED.search(text) or _ASKED.search(text)):
        return False
    return any(
        isinstance(value, Money)
        and value.currency == amount.currency
        and value.amount <= amount.amount
        for fact in wording.policy.under("delivery.methods")
        if fact.key.endswith(".free_from")
        for value in (fact.value, *(one.value for one in fact.overrides))
    )
