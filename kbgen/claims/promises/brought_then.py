"""When parcels are brought, in a sentence of nothing but that: "The driver comes in the mornings only".

Patterns read it in small letters with plain apostrophes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kbgen.claims.cases.claimed import claimed
from kbgen.claims.claim import Claim
from kbgen.claims.context.around import Around
from kbgen.claims.extract.moments import MOMENT, read_closing
from kbgen.claims.hours.delivered_days import on_delivered_days
from kbgen.claims.hours.others import is_anothers, is_of_season
from kbgen.claims.patterns import lazy
from kbgen.claims.promises.asked_hours import EXTRA
from kbgen.claims.promises.times_of_day import FIRST, SO, TIMES, times_said
from kbgen.claims.prose.passages import Kind
from kbgen.claims.quantity import EndOfDay, Said
from kbgen.claims.topics.marking import lowered
from kbgen.claims.topics.wording import Wording, named
from kbgen.load.marks import Span
from kbgen.model import Article
from kbgen.values import Hours, Time

_KEY = "delivery.delivery_hours"
_DRIVERS = r"(?:(?:our|the) (?:own )?(?:drivers?|couriers?|carriers?|vans?|trucks?|delivery (?:drivers?|vans?|crew|team)))"
_PARCELS = r"(?:(?:(?:all|your|our|the|most) )?(?:parcels?|deliver(?:y|ies)|packages?))"
_MAY = r"(?: (?:can|will|also|always|only|normally|usually|even|all))*"
_COMES = (
    rf"(?:(?:{_DRIVERS}|{_PARCELS})(?:(?:'s|'re| is| are| get| be)?{_MAY} (?:out(?: and about| delivering)?|on the road|come|comes|deliver|delivers|arrive|arrives|turn up|turns up|made|delivered|brought|drop off|be made|be delivered|be brought|happen|take place|run|runs))"
    rf"|we{_MAY} deliver(?: (?:parcels|orders))?)"
)
_SAID = lazy(rf"{FIRST}{_COMES}(?: (?:to you|to your door|at any time|any ?time))?,? {TIMES}{SO}")
_NOT_THEN = lazy(
    rf"{FIRST}(?:{_DRIVERS}|{_PARCELS}|we)(?: (?:won't|will not|will never|don't|doesn't|do not|does not|never|can't)) (?:come|deliver|arrive|turn up|call|knock|ring(?: your bell)?|be (?:delivered|brought|made))(?: to you)? (?P<when>(?:(?P<late>after|later than|past)|before|earlier than) (?P<at>{MOMENT})){SO}"
)
_FRAGMENT = lazy(rf"{FIRST}(?:(?:any ?time|at any time|usually),? )?{TIMES}{SO}")
_ASKED = lazy(
    r"\W*(?:(?:and|so|but) )?(?:(?:when|(?:at )?what (?:time|hours)|(?:on )?(?:which|what) days|until when|how late|between (?:what|which) (?:hours|times)) (?:do|does|will|can|are|is) (?:you|your (?:drivers?|vans?|couriers?)|the (?:drivers?|vans?|couriers?)|my parcel|parcels|orders|deliveries) (?:come|deliver|call|arrive|be delivered|delivered|made|brought|be here|turn up)(?: parcels| orders)?"
    r"|(?:do|will|can) (?:you|your (?:drivers?|vans?|couriers?)|the (?:drivers?|vans?|couriers?)) (?:also |still )?(?:deliver|come) (?:at|on) (?:the |a )?(?:weekends?|saturdays?|sundays?))\?\W*"
)
_NOT_HERE = lazy(
    r"\b(?:if|unless|when|next|this|last|was|were|used to|same|ordered|orders? (?:placed|before|by)|slots?|nominated|christmas|easter|december|holidays?|pallets?|islands?|highlands?|return\w*|collect\w*|suppliers?|to us|stock)\b"
)
NEEDS = ("driver", "courier", "carrier", "van", "truck", "parcel", "deliver", "package")


def brought_then(
    wording: Wording, article: Article, around: Around, sentence: str, known: Sequence[Claim]
) -> Iterator[Claim]:
    """When a sentence says that parcels are brought, if it isn't known already to say so."""
    fact = wording.policy.get(_KEY)
    if fact is None or not isinstance(fact.value, Hours) or around.passage.kind in _NO_TEXT:
        return
    text = lowered(sentence)
    asked = around.asked
    if len(text) > _LONG or not any(map(f"{text} {asked}".__contains__, NEEDS)):
        return
    if any(not isinstance(one.said.value, Time) for one in known):
        return
    match = _match(text, asked)
    if match is None or _is_of_some(wording, around, text) or is_anothers(wording, sentence):
        return
    if any(True for _ in on_delivered_days(wording.policy, around.passage, around.title)):
        return  # Days are read there.
    when = match["when"]
    said: Said | None
    if "at" in match.groupdict():
        minute = read_closing(match["at"])
        said = None if minute is None else EndOfDay(minute, is_close=bool(match["late"]))
    else:
        is_only = " only " in text[: match.start("when")]
        said = times_said(when, fact.value, is_only=is_only, asked=asked)
    if said is not None:
        yield claimed(article, around, sentence, (_KEY,), said, Span(*match.span("when")))


_LONG = 130
_NO_TEXT = (Kind.CELL, Kind.HEADING)


def _match(text: str, asked: str) -> re.Match[str] | None:
    """The words of a sentence that say when parcels are brought."""
    if match := _SAID.fullmatch(text) or _NOT_THEN.fullmatch(text):
        return match
    return _FRAGMENT.fullmatch(text) if _ASKED.fullmatch(asked) else None


def _is_of_some(wording: Wording, around: Around, text: str) -> bool:
    """Whether it may be said of some parcels only, or of one way of delivery."""
    whole = lowered(around.passage.text)
    beside = " ".join((whole, *around.texts))
    return bool(
        EXTRA.search(whole.replace("but ", ""))
        or _NOT_HERE.search(
            text if around.asked else f"{beside if around.before else text} {around.heading}"
        )
        or is_of_season(text)
        or named(wording.methods, beside)
    )
