"""The one end of the hours on some days that a time tells, where the sentence names the days apart from it.

Patterns read a sentence in small letters with `§` in the place of the time.
"""

from __future__ import annotations

from collections.abc import Sequence

from kbgen.claims.extract.moments import DOOR_SHUT
from kbgen.claims.extract.week_words import Kind, week_words
from kbgen.claims.hours.calendar_days import Stated
from kbgen.claims.hours.others import is_of_season, speaks_of_another
from kbgen.claims.patterns import lazy
from kbgen.claims.quantity import EndOfDay, Quantity, StatedHours, TimeSpan
from kbgen.claims.topics.topics import QUANTITY
from kbgen.values import Time

_NOBODY = r"(?:nobody|no one|no-one|none of us)\b[^.;:§]{0,40}?"
_VOICEMAIL = (
    r"[^.;:§]{0,30}\b(?:voicemail|voice mail|answerphone|answering machine|recorded message)"
)
_UNTIL = r"(?:until|till|'til|before)"
_CLOSES = lazy(
    rf"\b(?:until|till|'til|up to|as late as|(?:closed|shut) from|(?:clos(?:e|es|ing)|shuts?|ends?|finish(?:es)?|stops?|(?:sign|log|clock)s? off|go(?:es)? (?:off|offline|grey|gray|quiet|silent|dark|home|off duty)|(?:switched|turned) off|stop (?:taking|answering) (?:calls|the phones?)|falls? silent)(?: again)?(?: (?:the|our) [a-z ]{{4,16}}?)? at|{DOOR_SHUT} (?:at|by)) {QUANTITY}"
)
_OPENS = lazy(
    rf"\b(?:(?:open(?:s|ing)?(?: up)?|starts?|kicks? off|begins?|comes? on|go(?:es)? (?:live|on|online)|(?:switched|turned) on|(?:sign|log)s? on)(?: (?:the|our) [a-z ]{{4,16}}?)? (?:at|from)|as early as|(?<!closed )(?<!shut )from) {QUANTITY}(?! (?:to|until|till)\b)"
)
_NOT_BEFORE = lazy(
    rf"\b(?:(?:closed|shut|unstaffed|off) (?:until|till)|(?:not|[a-z]+n't) (?:open|start|begin|answer(?:ed)?|staffed|manned|available|pick up)[^.;:§]{{0,24}}? {_UNTIL}|{_NOBODY} {_UNTIL}) {QUANTITY}"
)
_NOT_AFTER = lazy(
    rf"\b(?:{_NOBODY} after {QUANTITY}|(?:not|[a-z]+n't) (?:open|answered|staffed|manned|available)[^.;:§]{{0,24}}? after {QUANTITY}|(?:from|after) {QUANTITY}[^.;:]{{0,40}}\b(?:closed|shut|unstaffed|nobody|no one|no-one)\b|(?:from|after) {QUANTITY}{_VOICEMAIL})"
)
"""When somebody is there by when nobody is."""
_OTHERWISE = lazy(
    r"\b(?:order\w*|deliver\w*|dispatch\w*|ship\w*|collect\w*|post\w*|parcels?|couriers?|warehouses?|depot|factory|workshops?|pick-?ups?|classes|class|events?|competition|quiz|sale|last call|parking|busiest|quietest|except|unless|if|not|never|before|after|was|were|used to|this|next|last)\b|n't\b"
)
"""Words of what else ends or begins then, and of less than all such days."""
_NOT_DELIVERED = lazy(
    r"\b(?:order(?:ed|ing)|dispatch\w*|ship\w*|collect\w*|post\w*|warehouses?|depot|pick-?ups?|sale|except|unless|if|not|never|was|were|used to|this|next|last|some|selected|mainland|islands?|london)\b|n't\b"
)
"""The same of deliveries."""
_DELIVERED_AT = "delivery.delivery_hours"


_OPEN = lazy(
    r"\b(?:open(?:s|ing)?|clos(?:e|es|ing)|shuts?|answer\w*|available|staffed|manned|here|there|live|online|on (?:hand|duty)|works?|picks? up|go(?:es)? (?:quiet|silent|home|dark|off duty|off|offline)|(?:switched|turned) (?:on|off)|(?:phones?|lines?|chat|whatsapp) (?:is|are) on|(?:staff|man|cover) (?:the|our) [a-z ]{4,14}|(?:taking|answering) (?:calls|the phones?)|kicks? off|^\W*(?:call|ring|phone|telephone)|calls (?:are|get) taken|takes? calls|picked up|reads? (?:dms|messages)|you can (?:call|ring|phone|telephone)|falls? silent|reach(?:able|ed)?|runs?|ends?|finish(?:es)?|stops?|starts?|begins?|goes on|(?:call|ring|phone|telephone|reach|chat (?:to|with)|talk to|speak to) (?:us|an? [a-z]+|some(?:one|body))|(?:sign|log|clock)s? (?:on|off))\b"
)
"""What tells that somebody is there until then, or from then on."""
_ONE_DAY = lazy(
    r"\b(?:today|tonight|tomorrow|evenings?|nights?|days?|daily|(?<!as )late|later|longer|extended|peak|weeks?|months?|some|sometimes|often|usually|now|once|when|while|christmas|holidays?|eve|early|earlier|busy|busier|(?<!goes )(?<!go )quiet|slow)\b"
)
"""Words of one day, or of some that aren't like others."""
_DATED = lazy(
    r"\b(?:january|february|march|april|june|july|august|september|october|november|december|jan|feb|aug|sept?|oct|nov|dec|christmas|easter|new year'?s?|holidays?|closures?|20\d\d)\b|\b\d+ may\b"
)


def one_end(
    said: Quantity,
    sentence: str,
    others: Sequence[Quantity],
    around: str,
    keys: Sequence[str] = (),
) -> StatedHours | EndOfDay | None:
    """When the days of a sentence end or begin by its one time; None where it may be more than that.

    Days that it doesn't name may be any. `others`: what else is counted in the sentence; `around`:
    all that its paragraph and heading say; `keys`: the facts that it speaks of.
    """
    value = said.value
    is_delivered = keys == (_DELIVERED_AT,)
    if not isinstance(value, Time) or any(_tells_more(one) for one in others):
        return None
    late, early = _NOT_AFTER.search(sentence), _NOT_BEFORE.search(sentence)
    denied = late or early
    closes = late if denied else _CLOSES.search(sentence)
    opens = early if denied else _OPENS.search(sentence)
    rest = sentence.replace(denied[0], "") if denied else sentence
    otherwise = _NOT_DELIVERED if is_delivered else _OTHERWISE
    if bool(closes) is bool(opens) or otherwise.search(rest):
        return None
    if is_of_season(sentence) or speaks_of_another(sentence):
        return None
    is_off = denied or "switched off" in sentence
    words = [one for one in week_words(sentence) if not (is_off and one.kind is Kind.CLOSED)]
    if not words and not others and (denied or is_delivered or _OPEN.search(sentence)):
        one_day = _ONE_DAY.search(sentence) or _DATED.search(around)
        return None if one_day else EndOfDay(value.minute, is_close=bool(closes))
    if len(words) != 1 or words[0].kind is not Kind.DAYS or not words[0].days:
        return None
    nothing = (None, None, None, None, None, None, None)
    ends = tuple((day, value.minute) for day in sorted(words[0].days))
    return StatedHours(nothing, ends=ends) if closes else StatedHours(nothing, begins=ends)


def _tells_more(one: Quantity) -> bool:
    return isinstance(one.value, (Time, TimeSpan, StatedHours, Stated))
