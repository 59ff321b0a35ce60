"""Between which hours nobody is there in the middle of a day, or that there are none.

"The lines are closed for lunch from 12 to 1"; "we don't close for lunch".
"""

from __future__ import annotations

from collections.abc import Iterator

from kbgen.claims.claim import Claim
from kbgen.claims.context.around import Around
from kbgen.claims.extract.moments import MOMENT, read_range
from kbgen.claims.hours.others import is_anothers, speaks_of_another
from kbgen.claims.patterns import lazy
from kbgen.claims.promises.channel_hours import NOT_ALWAYS, WHO, days_in, of_channel
from kbgen.claims.quantity import Break, Unbroken
from kbgen.claims.topics.marking import lowered
from kbgen.claims.topics.wording import Wording
from kbgen.load.marks import Span
from kbgen.model import Article

_LONGEST = 180
"""How many minutes a break has at most; what is closed for longer is closed for the night."""
_BETWEEN = rf"(?P<first>{MOMENT}) ?(?:to|till|until|and|-|–) ?(?P<last>{MOMENT})"
_SHUT = lazy(
    rf"\b(?:{WHO}(?:'re| are| is| will be)?(?: always| also)? (?:closed|shut|off|unstaffed|not (?:answered|staffed|open)|close|closes|shuts|stops|breaks?|go(?:es)? (?:off|quiet))"
    r"|(?:nobody|no one|no-one) (?:answers|picks up)(?: (?:the|our) (?:phones?|lines?|chat))?|(?:the|our) lunch break(?: on the (?:phones?|chat))? (?:is|runs))"
    r"(?: (?:on|at|every|over|for|during|between|the|our|an?|half|daily|each|day|lunch|lunchtime|break|hour|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekdays?|weekends?)){0,6}?,? (?:from|between) "
    rf"{_BETWEEN}(?!\w)"
)
_LABELLED = lazy(
    rf"\W*(?:(?:closed for|closed over) lunch|lunch(?:time)?(?: (?:break|closing|closure|hour))?)(?::| [–—-]) ?(?:from )?{_BETWEEN}\W*$"
)
_BEGINS, _ENDS = r"(?:^\W*|[.,;:!–—] ?|\b(?:and|but|so) )", r"(?= ?(?:$|[.,;!)]|and\b|so\b))"
_UNBROKEN = lazy(
    rf"{_BEGINS}{WHO}(?: (?:never|don't|do not|doesn't|does not)(?: ever)? (?:close|shut|stop|break|go off)|(?:'re| are| is) never (?:closed|shut)|(?: aren't| isn't) (?:closed|shut)) (?P<never>(?:for|over|at|during) (?:our |an? )?lunch(?:time)?){_ENDS}"
    rf"|{_BEGINS}{WHO}(?:'re| are| is)?(?: also| always| all)? (?:open|answered|staffed|manned|here|(?:stay|remain|keep)s?(?: open| answered| staffed)?|works?)(?: (?:straight|right|all the way|also|as usual))* (?P<through>(?:through(?:out)?|over|during) (?:the )?lunch(?:time| break| hour)?){_ENDS}"
)
"""That somebody is there over lunch."""
_NOT_SO = lazy(
    rf"\b(?:{NOT_ALWAYS}|until further|easter|january|february|march|april|june|july|august|september|october|november|december|orders?|deliver\w*|depot|collect\w*|return\w*|sometimes)\b|n't\b"
)
_IF = lazy(rf"\b(?:{NOT_ALWAYS}|caf[eé]|kitchen|only)\b")
NEEDS = ("lunch", "closed", "shut", "off ", "unstaffed", "not ", "close", "stops", "break", "goes", "nobody", "no one", "no-one")  # fmt: skip


def breaks(wording: Wording, article: Article, around: Around, sentence: str) -> Iterator[Claim]:
    """When a sentence says that nobody is there though the day has begun and isn't over."""
    text = lowered(sentence)
    if text.rstrip().endswith("?"):
        return
    if "lunch" in text and (through := _UNBROKEN.search(text)):
        if not _IF.search(text):
            span = Span(*through.span("never" if through["never"] else "through"))
            yield from of_channel(
                wording, article, around, sentence, Unbroken(), span, is_of_any=True
            )
        return
    is_between = "from" in text or "between" in text
    match = (is_between and _SHUT.search(text)) or _LABELLED.match(text)
    stretch = read_range(match["first"], match["last"]) if match else None
    if not match or stretch is None or stretch[1] - stretch[0] > _LONGEST:
        return
    if _NOT_SO.search(text) or speaks_of_another(text) or is_anothers(wording, sentence):
        return
    span = Span(match.start("first"), match.end("last"))
    said = Break(*stretch, days_in(text))
    yield from of_channel(wording, article, around, sentence, said, span)
