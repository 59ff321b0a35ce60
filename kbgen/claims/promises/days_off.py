"""What a sentence says of the days that it names in words of its own: "bank holidays make no difference to us".

Patterns read a sentence in small letters with plain apostrophes, and `ª` for the letters of its days.
"""

from __future__ import annotations

from collections.abc import Iterator

from kbgen.claims.cases.claimed import claimed
from kbgen.claims.claim import Claim
from kbgen.claims.context.around import Around
from kbgen.claims.extract.week_words import Kind, week_words
from kbgen.claims.hours.others import is_anothers, is_of_season, is_wished, speaks_of_another
from kbgen.claims.patterns import lazy
from kbgen.claims.promises.that_day import LONG_WEEKEND, OFFICE, PARTS, closed_on, open_on
from kbgen.claims.promises.which_channel import which_channel
from kbgen.claims.prose.passages import Kind as Passages
from kbgen.claims.topics.marking import lowered
from kbgen.claims.topics.wording import Wording
from kbgen.load.marks import Span
from kbgen.model import Article
from kbgen.values import Hours

_D = r"(?:ª+(?:(?:,| and| or|, and) (?:the )?ª+)*)"
_WE = r"(?:we|everyone|everybody|(?:the|our) (?:whole )?(?:shop|store|showroom|office|studio|team|crew|workshop|bakery|nursery|gallery))"
_PLACE = r"(?:the|our) (?:shop|store|showroom|office|studio|workshop|bakery|nursery|gallery|lights|shutters?|doors?|phones?|phone lines?|lines?)"
_DARK = rf"{_PLACE} (?:stays?|remains?|is|are|'s) (?:all )?(?:dark|down|off|locked|closed|shut|silent|empty|switched off)"
_FOR_US = r"(?: (?:for us|to us|here|with us|in our (?:shop|office|house)))?"
_END = r"(?=\W*$|[.,;:!)–—]| (?:so|and (?:so|we)|because|as|since|when|like|too|either|to (?:be|rest|recharge|spend))\b)"
_BEGIN = r"(?:^\W*(?:(?:and|but|so|sorry|yes|no|please note(?: that)?)[,:]? )*|[.;:!–—] )(?:on |at |the |our )*"
_OPEN = lazy(
    rf"{_BEGIN}(?P<said>{_D} (?:(?:are|is) (?:no (?:different|exceptions?)|(?:just )?like any other day|just another (?:working )?day|(?:a )?(?:perfectly )?(?:normal|ordinary|usual) (?:working |trading )?days?|business as usual|as normal)|makes? no difference){_FOR_US}){_END}"
    rf"|(?P<said2>\b{_WE}(?: all)?(?:'ll)? (?:work|trade|open|carry on|keep going)s? (?:right |straight )?through (?:the )?{_D}){_END}"
    rf"|(?P<said3>\bwe (?:don't|do not|never) (?:observe|keep|take|close (?:for|on|at|over)|shut (?:for|on|at|over)|stop (?:for|on|at)) (?:the |any )?{_D}(?: off)?){_END}"
)
_SHUT = lazy(
    rf"(?P<said>\b(?:you won't|you'll never|you will not|you'll not|don't expect to) (?:find|catch|reach|get|see) (?:us|anyone|anybody|a soul|somebody)(?: (?:here|in|open|at work|at our desks?|on the phones?|in the (?:shop|office|workshop)))? (?:on|at|over|during) (?:an? |the |any )?{_D}){_END}"
    rf"|{_BEGIN}(?P<said2>{_D} (?:(?:are|is) (?:(?:our|the team's|my) (?:own|rest days?|days? off|days? of rest|family (?:time|days?)|time off)|sacred|for (?:resting|rest|our families|family|ourselves))|belongs? to (?:our|the) famil(?:y|ies)){_FOR_US}){_END}"
    rf"|{_BEGIN}{_D} (?:are|is) [a-z' ]{{3,30}}[,:]? (?:so |and |when )?(?P<said3>{_DARK}){_END}"
    rf"|(?P<said4>\b{_DARK} (?:on|at|over|during) (?:an? |the |every )?{_D}){_END}"
    rf"|(?P<said5>\b(?:we keep|we've kept) {_D} (?:free|to ourselves|for (?:ourselves|our families|family|resting))){_END}"
    rf"|(?P<said6>\b(?:with|and have|we all have) (?:the |our )?{_D} off){_END}"
)
_NEVER = lazy(
    rf"\b{_WE} (?:never|doesn't ever|don't ever) (?:close|closes|shut|shuts)(?: (?:its|our) doors)?(?=\W*$|[.;!]|, (?:day|not|even))"
)
"""That the shop is open on every day."""
_OTHERS = lazy(
    r"\b(?:couriers?|carriers?|post office|royal mail|banks?(?! holi)|dogs?|cats?|vans?|website|webshop|ride|rides|class\w*|school)\b"
)
NEEDS = ("day", "weekend", "never close", "never shut")
_WEEK = frozenset(range(7))


def days_off(wording: Wording, article: Article, around: Around, sentence: str) -> Iterator[Claim]:
    """Whether a sentence says that somebody is there on the days that it names."""
    text = lowered(sentence)
    if text.rstrip().endswith("?") or around.passage.kind in (Passages.HEADING, Passages.CELL):
        return
    never = _NEVER.search(text)
    words = list(week_words(text))
    days = [word for word in words if word.kind is Kind.DAYS and (word.days or word.holidays)]
    marked = text
    for word in days:
        marked = marked[: word.start] + "ª" * (word.end - word.start) + marked[word.end :]
    shut = _SHUT.search(marked) if days else None
    match = shut or (_OPEN.search(marked) if days else None) or never
    if match is None or any(word.kind in (Kind.TIMES, Kind.UNTIL, Kind.FROM) for word in words):
        return
    if _is_otherwise(wording, sentence, text):
        return
    channel = which_channel(wording, around, text)
    key = channel.key("hours") if channel and channel.is_sure else OFFICE
    fact = wording.policy.get(key)
    if fact is None or not isinstance(fact.value, Hours):
        return
    group = next((name for name, said in match.groupdict().items() if said), 0)
    span = Span(*match.span(group))
    every = _WEEK if match is never else frozenset[int]().union(*(word.days for word in days))
    holidays = match is never or any(word.holidays for word in days)
    said = (closed_on if shut else open_on)(every, holidays=holidays)
    yield claimed(article, around, sentence, (key,), said, span, is_sure=False)


def _is_otherwise(wording: Wording, sentence: str, text: str) -> bool:
    """Whether a sentence is of a part of a day, of others, of a season or a wish."""
    if (
        LONG_WEEKEND.search(text)
        or PARTS.search(text.replace("no different", "the same"))
        or _OTHERS.search(text)
    ):
        return True
    if is_of_season(text) or is_wished(text) or speaks_of_another(text):
        return True
    return is_anothers(wording, sentence)
