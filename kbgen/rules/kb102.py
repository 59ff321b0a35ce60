"""A level of escalation is there at times when its contact channel is closed.

## Why

A customer who is told that a senior advisor can be reached on Saturday, by a phone that nobody
answers on Saturday, is sent away by both. The level's hours must lie within those of its channel;
a channel without hours of its own keeps the office hours, and a level without hours its channel's.

Ordinary weeks are compared. Public holidays only count where the level says that it is there then.

## Example

```yaml policies/shop.yml
contact:
  channels:
    phone: {hours: Mo-Fr 09:00-17:00}
escalation:
  levels:
    senior: {channel: phone, hours: Mo-Fr 09:00-20:00}
```

## Use instead

```yaml policies/shop.yml
contact:
  channels:
    phone: {hours: Mo-Fr 09:00-20:00}
escalation:
  levels:
    senior: {channel: phone, hours: Mo-Fr 09:00-20:00}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from kbgen.channels import channel_of_level, hours_of
from kbgen.model import KnowledgeBase, Level, Problem, Related
from kbgen.scope import cases, typed_in_force
from kbgen.values import Hours, Language
from kbgen.values.clock import time_in_words
from kbgen.values.week import in_words

ID = "KB102"
NAME = "level-while-channel-closed"
LEVEL = Level.ERROR


def check(kb: KnowledgeBase) -> Iterator[Problem]:
    """Look for the first moment of a week that the level has and its channel has not."""
    for level in kb.policy.ids("escalation.levels"):
        channel = channel_of_level(kb.policy, level)
        mine = kb.policy.get(f"escalation.levels.{level}.hours")
        theirs = hours_of(kb.policy, channel)
        if channel is None or mine is None or theirs is None:
            continue
        for scope, day in cases((mine, theirs), kb.as_of):
            there = typed_in_force(mine, Hours, scope, day)
            open_ = typed_in_force(theirs, Hours, scope, day)
            moment = _uncovered(there[0], open_[0], kb.language) if there and open_ else None
            if there and open_ and moment:
                whose = "" if theirs.key.startswith("contact.") else ", by the office hours,"
                yield Problem(
                    ID,
                    there[1],
                    f"Level '{level}' is there {moment}, when its channel '{channel}'{whose} is"
                    f" closed. The channel has {open_[0].words(kb.language)}.",
                    (Related(open_[1], f"the hours of '{channel}'"),),
                )


def _uncovered(level: Hours, channel: Hours, language: Language) -> str | None:
    """The first moment at which the level is there and the channel closed, in words."""
    for day, spans in enumerate(level.week):
        minute = _first_outside(spans, channel.week[day])
        if minute is not None:
            return f"on {in_words([day], language)} at {time_in_words(minute, language)}"
    if level.holidays and channel.holidays is not None:
        minute = _first_outside(level.holidays, channel.holidays)
        if minute is not None:
            return f"on public holidays at {time_in_words(minute, language)}"
    return None


def _first_outside(
    spans: tuple[tuple[int, int], ...], wider: tuple[tuple[int, int], ...]
) -> int | None:
    for start, end in spans:
        reached = start
        for opens, closes in wider:
            if opens <= reached < closes:
                reached = closes
        if reached < end:
            return reached
    return None
