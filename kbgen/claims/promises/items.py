"""What an item of a policy's list stands for in other words: two things in one state, a thing without its kind."""

from __future__ import annotations

import re
from functools import lru_cache

_BOTH = re.compile(
    r"(?P<state>opened|unsealed|unwrapped|used|worn|washed|lit|cut|engraved|monogrammed|personali[sz]ed) (?P<one>[a-z-]+) (?:and|or) (?P<other>[a-z-]+)"
)
_DONE = re.compile(
    r"(?:[a-z-]+ed|worn|used|cut|lit|torn|broken|custom|bespoke|open|to|for|from|by)"
)
"""What is no thing, but another state."""


# Lists are short, and each of their things is asked for again and again.
@lru_cache(maxsize=1_024)
def in_one_state(item: str) -> tuple[str, ...]:
    """The things of an item that joins two in one state: "used styli and cartridges"."""
    pair = _BOTH.fullmatch(item.lower())
    if pair is None or _DONE.fullmatch(pair["one"]) or _DONE.fullmatch(pair["other"]):
        return ()
    return tuple(f"{pair['state']} {pair[each]}" for each in ("one", "other"))


_HURT = re.compile(
    r"(?P<state>broken|snapped|cracked|bent|torn|burst|worn|frayed|scratched|stained|faded|chipped) (?:[a-z]+ ){1,2}(?P<what>[a-z]+)"
)


def in_short(item: str) -> str:
    """An item that is broken, without the words for its kind: "broken tips" of "broken rod tips"."""
    hurt = _HURT.fullmatch(item.lower())
    return f"{hurt['state']} {hurt['what']}" if hurt else ""
