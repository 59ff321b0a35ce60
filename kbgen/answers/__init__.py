"""Answers that know the time: open or closed, when to expect a reply, when a parcel arrives.

Pure functions over a policy and an instant. What they say is what the published site computes in
the browser (`theme/assets/javascripts/answers`) from `data/answers.json`, to the minute. A caller
that speaks to customers passes `public(policy)`.

Values are those in force on the day that they are about: opening hours on the day that is looked
at, a promise on the day (in the shop's time zone) on which somebody writes or orders.
"""

from kbgen.answers.delivery import Delivery, delivery
from kbgen.answers.opening import Opening, opening, opening_of
from kbgen.answers.public import public
from kbgen.answers.reply import Reply, due_on, replies, reply
from kbgen.answers.returns import LastReturn, last_return

__all__ = [
    "Delivery",
    "LastReturn",
    "Opening",
    "Reply",
    "delivery",
    "due_on",
    "last_return",
    "opening",
    "opening_of",
    "public",
    "replies",
    "reply",
]
