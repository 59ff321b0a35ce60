"""The one end of the hours on some days that a time tells, where the sentence names the days apart from it.

Patterns read a sentence in small letters with `§` in the place of the time.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kbgen.claims.extract.week_words import Kind, week_words
from kbgen.claims.hours.calendar_days import Stated
from kbgen.claims.hours.others import is_of_season, speaks_of_another
from kbgen.claims.quantity import Quantity, StatedHours, TimeSpan
from kbgen.claims.topics.topics import QUANTITY
from kbgen.values import Time

_CLOSES = re.compile(
    rf"\b(?:until|till|'til|up to|(?:closed|shut) from|(?:clos(?:e|es|ing)|shuts?|ends?|finish(?:es)?|stops?|(?:sign|log|clock)s? off|go(?:es)? (?:off|grey|gray|quiet|dark|home))(?: again)? at) {QUANTITY}"
)
_OPENS = re.compile(
    rf"\b(?:(?:open(?:s|ing)?(?: up)?|starts?|begins?|comes? on|go(?:es)? (?:live|on)|(?:sign|log)s? on) (?:at|from)|(?<!closed )(?<!shut )from) {QUANTITY}(?! (?:to|until|till)\b)"
)
_OTHERWISE = re.compile(
    r"\b(?:order\w*|deliver\w*|dispatch\w*|ship\w*|collect\w*|post\w*|parcels?|couriers?|pick-?ups?|classes|class|events?|competition|quiz|sale|last call|parking|busiest|quietest|except|unless|if|not|never|before|after|was|were|used to|this|next|last)\b|n't\b"
)
"""Words of what else ends or begins then, and of less than all such days."""


def one_end(said: Quantity, sentence: str, others: Sequence[Quantity]) -> StatedHours | None:
    """When the days of a sentence end or begin by its one time; None where it may be more than that.

    `others`: what else is counted in the sentence.
    """
    value = said.value
    if not isinstance(value, Time) or any(_tells_more(one) for one in others):
        return None
    closes, opens = _CLOSES.search(sentence), _OPENS.search(sentence)
    if bool(closes) is bool(opens) or _OTHERWISE.search(sentence):
        return None
    if is_of_season(sentence) or speaks_of_another(sentence):
        return None
    words = list(week_words(sentence))
    if len(words) != 1 or words[0].kind is not Kind.DAYS or not words[0].days:
        return None
    nothing = (None, None, None, None, None, None, None)
    ends = tuple((day, value.minute) for day in sorted(words[0].days))
    return StatedHours(nothing, ends=ends) if closes else StatedHours(nothing, begins=ends)


def _tells_more(one: Quantity) -> bool:
    return isinstance(one.value, (Time, TimeSpan, StatedHours, Stated))
