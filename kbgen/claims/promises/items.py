"""What an item of a policy's list stands for in other words: two things in one state, a thing without its kind."""

from __future__ import annotations

from functools import lru_cache

from kbgen.claims.patterns import lazy

_BOTH = lazy(
    r"(?P<state>opened|unsealed|unwrapped|used|worn|washed|lit|cut|engraved|monogrammed|personali[sz]ed|made[- ]to[- ](?:measure|order)) (?P<one>[a-z-]+) (?:and|or) (?P<other>[a-z-]+)"
)
_BOTH_ONCE = lazy(
    r"(?P<one>[a-z-]+) (?:and|or) (?P<other>[a-z-]+) (?:once|after being|(?:that|which) (?:have|has) been|when|if) (?P<state>opened|unsealed|unwrapped|used|worn|washed|lit|cut|engraved|monogrammed|personali[sz]ed)"
)
_DONE = lazy(r"(?:[a-z-]+ed|worn|used|cut|lit|torn|broken|custom|bespoke|open|to|for|from|by)")
"""What is no thing, but another state."""


# Lists are short, and each of their things is asked for again and again.
@lru_cache(maxsize=1_024)
def in_one_state(item: str) -> tuple[str, ...]:
    """The things of an item that joins two in one state: "used styli and cartridges"."""
    pair = _BOTH.fullmatch(item.lower()) or _BOTH_ONCE.fullmatch(item.lower())
    if pair is None or _DONE.fullmatch(pair["one"]) or _DONE.fullmatch(pair["other"]):
        return ()
    return tuple(f"{pair['state']} {pair[each]}" for each in ("one", "other"))


_PARTED = lazy(r",? (?:and|or|&|plus) ")
_PLURAL = lazy(r"[a-z-]+[^s\W]s")
_IN_A_STATE = lazy(r"(?:[a-z-]+(?:ed|ing|en)|torn|worn|burnt|bent) (?P<what>[a-z-]+)")
"""The second of two states of one thing: the "missing pages" of "loose or missing pages"."""
_RELATED = lazy(r"\b(?:in|of|by|from|with|to|due to|caused by|through) ")


@lru_cache(maxsize=1_024)
def things_of(item: str) -> tuple[str, ...]:
    """The things of an item of a list that joins several, each with the words that are of them all.

    "Broken chains and cords" are broken chains and broken cords. The item itself where it joins none.
    """
    item = item.lower()
    chunks = item.split(", ")
    if len(chunks) > 1 and not any(map(_RELATED.search, chunks[:-1])):
        return tuple(thing for chunk in chunks for thing in things_of(chunk))
    pair = _PARTED.split(item)
    if len(pair) != _TWO or len(chunks) > 1:
        return (item,)
    one, other = pair
    if " " not in one and (state := _IN_A_STATE.fullmatch(other)):
        return (f"{one} {state['what']}", other)
    if " " not in one:
        return (one, other) if _PLURAL.fullmatch(one) and _PLURAL.fullmatch(other) else (item,)
    shared = one.rpartition(" ")[0]
    return (one, f"{shared} {other}") if " " not in other else (item,)


_TWO = 2
_HURT = lazy(
    r"(?P<state>broken|snapped|cracked|bent|torn|burst|worn|frayed|scratched|stained|faded|chipped) (?:[a-z]+ ){1,2}(?P<what>[a-z]+)"
)


def in_short(item: str) -> str:
    """An item that is broken, without the words for its kind: "broken tips" of "broken rod tips"."""
    hurt = _HURT.fullmatch(item.lower())
    return f"{hurt['state']} {hurt['what']}" if hurt else ""
