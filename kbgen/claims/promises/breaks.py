"""Between which hours nobody is there in the middle of a day: "the lines are closed for lunch from 12 to 1"."""

from __future__ import annotations

from collections.abc import Iterator

from kbgen.claims.cases.claimed import claimed
from kbgen.claims.cases.instances import meant
from kbgen.claims.claim import Claim
from kbgen.claims.context.around import Around
from kbgen.claims.extract.moments import MOMENT, read_range
from kbgen.claims.extract.week_words import Kind, week_words
from kbgen.claims.hours.others import is_anothers, speaks_of_another
from kbgen.claims.patterns import lazy
from kbgen.claims.quantity import Break
from kbgen.claims.topics.marking import lowered
from kbgen.claims.topics.topics import QUANTITY
from kbgen.claims.topics.wording import Wording
from kbgen.load.marks import Span
from kbgen.model import Article
from kbgen.values import Hours

_KEY = "contact.channels.*.hours"
_LONGEST = 180
"""How many minutes a break has at most; what is closed for longer is closed for the night."""
_SHUT = lazy(
    r"\b(?P<who>(?:we|(?:(?:our|the) )?(?:[\w-]+ ){0,2}?(?:lines?|phones?|chat|help ?lines?|help ?desk|shop|store|showroom|office|counter|team|support|desk|studio))(?:'re| are| is| will be)?(?: always| also)? (?:closed|shut|off|unstaffed|not (?:answered|staffed|open)|close|closes|shuts|stops|breaks?|go(?:es)? (?:off|quiet))"
    r"|(?:nobody|no one|no-one) (?:answers|picks up)(?: (?:the|our) (?:phones?|lines?|chat))?|(?:the|our) lunch break(?: on the (?:phones?|chat))? (?:is|runs))"
    r"(?: (?:on|at|every|over|for|during|between|the|our|an?|daily|each|day|lunch|lunchtime|break|hour|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekdays?|weekends?)){0,5}?,? (?:from|between) "
    rf"(?P<first>{MOMENT}) ?(?:to|till|until|and|-|–) ?(?P<last>{MOMENT})(?!\w)"
)
_NOT_SO = lazy(
    r"\b(?:if|when|unless|until further|this|next|last|today|tomorrow|tonight|was|were|used to|christmas|easter|holidays?|january|february|march|april|june|july|august|september|october|november|december|orders?|deliver\w*|warehouse|depot|collect\w*|return\w*|some|sometimes|often)\b|n't\b"
)
NEEDS = ("closed", "shut", "off ", "unstaffed", "not ", "close", "stops", "break", "goes", "nobody", "no one", "no-one")  # fmt: skip


def may_be_break(text: str) -> bool:
    """Whether a text in small letters may say between which hours nobody is there."""
    is_between = "from" in text or "between" in text
    return is_between and any(map(text.__contains__, NEEDS))


def breaks(wording: Wording, article: Article, around: Around, sentence: str) -> Iterator[Claim]:
    """When a sentence says that nobody is there though the day has begun and isn't over."""
    text = lowered(sentence)
    if not may_be_break(text) or text.rstrip().endswith("?"):
        return
    match = _SHUT.search(text)
    stretch = read_range(match["first"], match["last"]) if match else None
    if match is None or stretch is None or stretch[1] - stretch[0] > _LONGEST:
        return
    if _NOT_SO.search(text) or speaks_of_another(text) or is_anothers(wording, sentence):
        return
    near = f"{text[: match.start('first')]}{QUANTITY}"
    facts = meant(wording, _KEY, near, (text, around.label, *around.texts), ())
    known = [wording.policy[key] for key in facts.keys]
    words = [one for one in week_words(text) if one.kind is Kind.DAYS]
    days = frozenset().union(*(one.days for one in words))
    if facts.sure and known and all(isinstance(one.value, Hours) for one in known):
        span = Span(match.start("first"), match.end("last"))
        said = Break(*stretch, days)
        yield claimed(article, around, sentence, facts.keys, said, span)
