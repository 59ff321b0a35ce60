"""A case is settled sooner than it is first answered.

## Why

The final answer comes after the first one. Where the final response to a complaint is promised
before its acknowledgement, or a channel's resolution before its first response, two figures were
swapped or one was forgotten when the other changed.

## Example

```yaml policies/escalation.yml
escalation:
  complaints: {acknowledge: 5 business days, final_response: 2 business days}
```

## Use instead

```yaml policies/escalation.yml
escalation:
  complaints: {acknowledge: 2 business days, final_response: 5 business days}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from kbgen.model import KnowledgeBase, Level, Policy, Problem, Related
from kbgen.scope import cases, typed_in_force
from kbgen.values import Duration

ID = "KB112"
NAME = "settled-before-answered"
LEVEL = Level.ERROR


def check(kb: KnowledgeBase) -> Iterator[Problem]:
    """Compare the outer promises of both stages."""
    for first_key, last_key in _stages(kb.policy):
        first, last = kb.policy.get(first_key), kb.policy.get(last_key)
        if first is None or last is None:
            continue
        for scope, day in cases((first, last), kb.as_of):
            answered = typed_in_force(first, Duration, scope, day)
            settled = typed_in_force(last, Duration, scope, day)
            if answered and settled and answered[0].longer_than(settled[0]):
                yield Problem(
                    ID,
                    settled[1],
                    f"'{last_key}' is {settled[0].words(kb.language)}, less than '{first_key}'"
                    f" with {answered[0].words(kb.language)}, which comes before it.",
                    (Related(answered[1], "what comes before"),),
                )


def _stages(policy: Policy) -> Iterator[tuple[str, str]]:
    for channel in policy.ids("contact.channels"):
        key = f"contact.channels.{channel}"
        yield f"{key}.first_response", f"{key}.resolution"
    yield "escalation.complaints.acknowledge", "escalation.complaints.final_response"
