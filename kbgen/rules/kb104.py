"""Chat or phone may take longer to answer than e-mail.

## Why

Customers open a chat or ring up because they want an answer now. Where the policy lets e-mail be
answered sooner, one of the two figures is wrong, or customers are sent to the slower way.

A chat's wait and first response, and a phone line's wait, are compared with the first response of
e-mail, contact form and post. Times that only might be longer, such as 48 hours beside one business
day, are not reported.

## Example

```yaml policies/contact.yml
contact:
  channels:
    chat: {first_response: 2 business days}
    email: {first_response: 1 business day}
```

## Use instead

```yaml policies/contact.yml
contact:
  channels:
    chat: {wait: 2 minutes}
    email: {first_response: 1 business day}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from kbgen.channels import is_chat, is_live, is_written
from kbgen.model import Fact, KnowledgeBase, Level, Policy, Problem, Related
from kbgen.scope import cases, typed_in_force
from kbgen.values import Duration

ID = "KB104"
NAME = "chat-slower-than-email"
LEVEL = Level.WARNING


def check(kb: KnowledgeBase) -> Iterator[Problem]:
    """Compare each live channel with the written ones; one that is sooner is enough."""
    for live, fact in _live(kb.policy):
        for written, other in _written(kb.policy):
            problems = list(_compare(kb, live, fact, written, other))
            if problems:
                yield from problems
                break


def _compare(
    kb: KnowledgeBase, live: str, fact: Fact, written: str, other: Fact
) -> Iterator[Problem]:
    for scope, day in cases((fact, other), kb.as_of):
        mine = typed_in_force(fact, Duration, scope, day)
        theirs = typed_in_force(other, Duration, scope, day)
        if mine and theirs and mine[0].longer_than(theirs[0]):
            yield Problem(
                ID,
                mine[1],
                f"Channel '{live}' may take {mine[0].words(kb.language)} to answer, longer than"
                f" '{written}' with {theirs[0].words(kb.language)}.",
                (Related(theirs[1], f"the first response of '{written}'"),),
            )


def _live(policy: Policy) -> Iterator[tuple[str, Fact]]:
    for channel in policy.ids("contact.channels"):
        if not is_live(policy, channel):
            continue
        # On the phone a first response is for a message left there, which is no longer live.
        names = ("wait", "first_response") if is_chat(policy, channel) else ("wait",)
        for name in names:
            if fact := policy.get(f"contact.channels.{channel}.{name}"):
                yield channel, fact


def _written(policy: Policy) -> Iterator[tuple[str, Fact]]:
    for channel in policy.ids("contact.channels"):
        fact = policy.get(f"contact.channels.{channel}.first_response")
        if fact and is_written(policy, channel):
            yield channel, fact
