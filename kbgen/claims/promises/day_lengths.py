"""For how many hours of a day somebody is there: "our phone lines are open ten hours a day"."""

from __future__ import annotations

from collections.abc import Iterator

from kbgen.claims.cases.claimed import claimed
from kbgen.claims.cases.instances import meant
from kbgen.claims.claim import Claim
from kbgen.claims.context.around import Around
from kbgen.claims.extract.numbers import NUMBER, read
from kbgen.claims.extract.week_words import Kind, week_words
from kbgen.claims.hours.others import is_anothers, is_of_season, speaks_of_another
from kbgen.claims.patterns import lazy
from kbgen.claims.quantity import DayLength
from kbgen.claims.topics.marking import lowered
from kbgen.claims.topics.topics import QUANTITY
from kbgen.claims.topics.wording import Wording
from kbgen.load.marks import Span
from kbgen.model import Article
from kbgen.values import Hours

NEEDS = (
    *("hours a day", "hours daily", "hours per day", "hours each day", "hours every day"),
    *("hours a weekday", "hours every weekday", "hours each weekday", "hours on "),
)
_KEY = "contact.channels.*.hours"
_ALL_DAY = 24
_DAYS = r"(?:(?:a|per|each|every) (?:working |week|business )?day|daily|on (?:week|satur|sun|mon|tues|wednes|thurs|fri)days)\b"
_LENGTH = lazy(rf"(?P<hours>{NUMBER}) hours {_DAYS}")
_TOLD = lazy(
    r"(?:(?:^\W*|[.,;:!–—] ?|\b(?:and|but|so) )(?:(?:we|(?:(?:our|the) )?(?:[\w-]+ ){0,2}?(?:lines?|phones?|chat|help ?lines?|help ?desk|shop|store|showroom|office|counter|support))(?:'re| are| is|'s)?(?: always| also| all)?"
    r" (?:open|staffed|answered|manned|available|live|here|there|on|runs?|covered|attended)(?: for you)?|you can (?:call|ring|phone|telephone|reach)(?: us)?(?: by phone)?|(?:call|ring|phone|telephone|chat with) us)(?: for)?(?: a (?:full|whole))?"
    r"|^\W*(?:phones?|telephone|phone lines|phone support|(?:live )?chat|helpline|open):) ?$"
)
"""Who is there, right before the hours."""
_NOT_SO = lazy(
    r"\b(?:if|when|unless|until|this|next|last|today|tomorrow|was|were|used to|not|never|up to|at least|more than|less than|about|around|some|christmas|easter|sale|trade|warehouse|orders?|deliver\w*)\b|n't\b"
)


def may_tell_length(text: str) -> bool:
    """Whether a text in small letters may say for how many hours of a day somebody is there."""
    return "hours" in text and any(map(text.__contains__, NEEDS))


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
    span = Span(*match.span())
    near = f"{text[: span.start]}{QUANTITY}{text[span.end :]}"
    facts = meant(wording, _KEY, near, (text, around.label, *around.texts), ())
    known = [wording.policy[key] for key in facts.keys]
    if facts.sure and known and all(isinstance(one.value, Hours) for one in known):
        words = [one for one in week_words(text) if one.kind is Kind.DAYS]
        days = frozenset().union(*(one.days for one in words))
        said = DayLength(int(hours * 60), days)
        yield claimed(article, around, sentence, facts.keys, said, span)
