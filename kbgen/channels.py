"""What the contact channels of a policy are, and when somebody answers on them.

A channel's id is the shop's own; what kind it is shows in the words of its id and its name.
"""

from __future__ import annotations

import re

from kbgen.model import Fact, Policy, Scope

_WORDS_OF_LIVE = re.compile(
    r"\b(tele)?phone|\bcall( |$)(?!back)|\bcalls\b|chat|\bhotline\b|\bvideo\b"
)
_WORDS_OF_WRITTEN = re.compile(r"\be ?mail|\bmail\b|\bform\b|\bpost\b|\bletters?\b")
_NOT_LETTERS = re.compile(r"[\W_]+")


def is_live(policy: Policy, channel: str) -> bool:
    """Whether people talk there and then, as on the phone and in a chat.

    Only what surely is: a messenger may be either, and `wait`, the time in a queue, tells too.
    """
    words = _words(policy, channel)
    if _WORDS_OF_WRITTEN.search(words):
        return False
    return bool(_WORDS_OF_LIVE.search(words)) or f"contact.channels.{channel}.wait" in policy.facts


def is_chat(policy: Policy, channel: str) -> bool:
    """Whether it is a chat, in which the first response is the first answer there and then."""
    return "chat" in _words(policy, channel)


def is_written(policy: Policy, channel: str) -> bool:
    """Whether it is for letters, on paper or not, that are answered later."""
    return bool(_WORDS_OF_WRITTEN.search(_words(policy, channel)))


def hours_of(policy: Policy, channel: str | None) -> Fact | None:
    """When a channel is staffed: its own hours, or else the office hours."""
    own = policy.get(f"contact.channels.{channel}.hours") if channel else None
    return own or policy.get("calendar.office_hours")


def channel_of_level(policy: Policy, level: str) -> str | None:
    """The contact channel that reaches a level of escalation, if the policy has it."""
    fact = policy.get(f"escalation.levels.{level}.channel")
    channel = fact.value.bare() if fact and fact.value else None
    return channel if channel in policy.ids("contact.channels") else None


def channel_of_scope(scope: Scope) -> str | None:
    """The one contact channel that a scope names."""
    named = dict(scope.terms).get("channel", ())
    return named[0] if len(named) == 1 else None


def _words(policy: Policy, channel: str) -> str:
    name = policy.get(f"contact.channels.{channel}.name")
    written = f"{channel} {name.written if name else ''}"
    return _NOT_LETTERS.sub(" ", written).casefold()
