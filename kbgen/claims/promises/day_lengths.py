"""For how many hours of a day somebody is there: "our phone lines are open ten hours a day"."""

from __future__ import annotations

from collections.abc import Iterator

from kbgen.claims.claim import Claim
from kbgen.claims.context.around import Around
from kbgen.claims.extract.numbers import NUMBER, read
from kbgen.claims.hours.others import is_anothers, is_of_season, speaks_of_another
from kbgen.claims.patterns import lazy
from kbgen.claims.promises.channel_hours import NOT_ALWAYS, WHO, days_in, of_channel
from kbgen.claims.quantity import DayLength
from kbgen.claims.topics.marking import lowered
from kbgen.claims.topics.wording import Wording
from kbgen.load.marks import Span
from kbgen.model import Article

NEEDS = (
    *("hours a day", "hours daily", "hours per day", "hours each day", "hours every day"),
    *("hours a weekday", "hours every weekday", "hours each weekday", "hours on "),
)
_ALL_DAY = 24
_DAYS = r"(?:(?:a|per|each|every) (?:working |week|business )?day|daily|on (?:week|satur|sun|mon|tues|wednes|thurs|fri)days)\b"
_LENGTH = lazy(rf"(?P<hours>{NUMBER}) hours {_DAYS}")
_TOLD = lazy(
    rf"(?:(?:^\W*|[.,;:!–—] ?|\b(?:and|but|so) )(?:{WHO}(?:'re| are| is|'s)?(?: always| also| all)?"
    r" (?:open|staffed|answered|manned|available|live|here|there|on|runs?|covered|attended)(?: for you)?|you can (?:call|ring|phone|telephone|reach)(?: us)?(?: by phone)?|(?:call|ring|phone|telephone|chat with) us)(?: for)?(?: a (?:full|whole))?"
    r"|^\W*(?:phones?|telephone|phone lines|phone support|(?:live )?chat|helpline|open):) ?$"
)
"""Who is there, right before the hours."""
_NOT_SO = lazy(
    rf"\b(?:{NOT_ALWAYS}|until|not|never|up to|at least|more than|less than|about|around|easter|sale|trade|orders?|deliver\w*)\b|n't\b"
)


def day_lengths(
    wording: Wording, article: Article, around: Around, sentence: str
) -> Iterator[Claim]:
    """For how long a sentence says that a channel or the shop is there on each of its days."""
    text = lowered(sentence)
    match = _LENGTH.search(text) if not text.rstrip().endswith("?") else None
    if match is None or not _TOLD.search(text, 0, match.start()):
        return
    hours = read(match["hours"])
    if hours is None or not 1 < hours < _ALL_DAY or _NOT_SO.search(text) or is_of_season(text):
        return
    if speaks_of_another(text) or is_anothers(wording, sentence):
        return
    said = DayLength(int(hours * 60), days_in(text))
    yield from of_channel(wording, article, around, sentence, said, Span(*match.span()))
