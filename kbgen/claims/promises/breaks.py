"""Between which hours nobody is there in the middle of a day, or that there are none.

"The lines are closed for lunch from 12 to 1"; "we don't close for lunch".
"""

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
from kbgen.claims.quantity import Break, Unbroken
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
    r"(?: (?:on|at|every|over|for|during|between|the|our|an?|half|daily|each|day|lunch|lunchtime|break|hour|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekdays?|weekends?)){0,6}?,? (?:from|between) "
    rf"(?P<first>{MOMENT}) ?(?:to|till|until|and|-|–) ?(?P<last>{MOMENT})(?!\w)"
)
_LABELLED = lazy(
    rf"\W*(?:(?:closed for|closed over) lunch|lunch(?:time)?(?: (?:break|closing|closure|hour))?)(?::| [–—-]) ?(?:from )?(?P<first>{MOMENT}) ?(?:to|till|until|and|-|–) ?(?P<last>{MOMENT})\W*$"
)
_WHOSE = r"(?:we|(?:the|our) (?:[a-z]+ )?(?:lines?|phones?|chat|help ?lines?|help ?desk|shop|store|showroom|office|counter|doors?|team)|phone lines|live chat|chat)"
_UNBROKEN = lazy(
    rf"(?:^\W*|[.,;:!–—] ?|\b(?:and|but|so) ){_WHOSE}(?: (?:never|don't|do not|doesn't|does not)(?: ever)? (?:close|shut|stop|break|go off)|(?:'re| are| is) never (?:closed|shut)|(?: aren't| isn't) (?:closed|shut)) (?P<never>(?:for|over|at|during) (?:our |an? )?lunch(?:time)?)(?= ?(?:$|[.,;!)]|and\b|so\b))"
    rf"|(?:^\W*|[.,;:!–—] ?|\b(?:and|but|so) ){_WHOSE}(?:'re| are| is)?(?: also| always| all)? (?:open|answered|staffed|manned|here|(?:stay|remain|keep)s?(?: open| answered| staffed)?|works?)(?: (?:straight|right|all the way|also|as usual))* (?P<through>(?:through(?:out)?|over|during) (?:the )?lunch(?:time| break| hour)?)(?= ?(?:$|[.,;!)]|and\b|so\b))"
)
"""That somebody is there over lunch."""
_NOT_SO = lazy(
    r"\b(?:if|when|unless|until further|this|next|last|today|tomorrow|tonight|was|were|used to|christmas|easter|holidays?|january|february|march|april|june|july|august|september|october|november|december|orders?|deliver\w*|warehouse|depot|collect\w*|return\w*|some|sometimes|often)\b|n't\b"
)
NEEDS = ("lunch", "closed", "shut", "off ", "unstaffed", "not ", "close", "stops", "break", "goes", "nobody", "no one", "no-one")  # fmt: skip


def may_be_break(text: str) -> bool:
    """Whether a text in small letters may say between which hours nobody is there."""
    is_between = "from" in text or "between" in text
    return "lunch" in text or (is_between and any(map(text.__contains__, NEEDS)))


def breaks(wording: Wording, article: Article, around: Around, sentence: str) -> Iterator[Claim]:
    """When a sentence says that nobody is there though the day has begun and isn't over."""
    text = lowered(sentence)
    if not may_be_break(text) or text.rstrip().endswith("?"):
        return
    if "lunch" in text and (through := _UNBROKEN.search(text)):
        if not _IF.search(text):
            span = Span(*through.span("never" if through["never"] else "through"))
            yield from _claimed(wording, article, around, sentence, Unbroken(), span)
        return
    match = _SHUT.search(text) or _LABELLED.match(text)
    stretch = read_range(match["first"], match["last"]) if match else None
    if match is None or stretch is None or stretch[1] - stretch[0] > _LONGEST:
        return
    if _NOT_SO.search(text) or speaks_of_another(text) or is_anothers(wording, sentence):
        return
    words = [one for one in week_words(text) if one.kind is Kind.DAYS]
    days = frozenset().union(*(one.days for one in words))
    span = Span(match.start("first"), match.end("last"))
    yield from _claimed(wording, article, around, sentence, Break(*stretch, days), span)


_IF = lazy(
    r"\b(?:if|when|unless|this|next|last|today|tomorrow|was|were|used to|christmas|holidays?|warehouse|caf[eé]|kitchen|some|often|only)\b"
)


def _claimed(
    wording: Wording,
    article: Article,
    around: Around,
    sentence: str,
    said: Break | Unbroken,
    span: Span,
) -> Iterator[Claim]:
    """The claim, where the words mean hours that the policy has."""
    text = lowered(sentence)
    near = f"{text[: span.start]}{QUANTITY}"
    facts = meant(wording, _KEY, near, (text, around.label, *around.texts), ())
    known = [wording.policy[key] for key in facts.keys]
    is_sure = facts.sure or (isinstance(said, Unbroken) and len(known) == 1)
    if is_sure and known and all(isinstance(one.value, Hours) for one in known):
        yield claimed(article, around, sentence, facts.keys, said, span, is_sure=facts.sure)
