"""The words of English help centres for each fact of the policy, by section."""

from kbgen.claims.topics.lexicon import contact, decoys, delivery, orders, refunds, returns
from kbgen.claims.topics.topics import Topic

TOPICS: tuple[Topic, ...] = (
    *returns.TOPICS,
    *refunds.TOPICS,
    *orders.TOPICS,
    *delivery.TOPICS,
    *contact.TOPICS,
    *decoys.TOPICS,
)
"""In the order of the sections."""
