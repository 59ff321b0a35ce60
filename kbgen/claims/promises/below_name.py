"""What "it" is in the first sentence below a heading that only names something: "Our guarantee", "It lasts a lifetime".

Texts are in small letters with plain apostrophes.
"""

from __future__ import annotations

from collections.abc import Iterator

from kbgen.claims.patterns import lazy

_NAME = lazy(
    r"\W*(?P<name>(?:(?:our|the|your|my) )?(?!how\b|what\b|when\b|where\b|why\b|who\b|which\b|can\b|do\b|does\b|is\b|are\b|will\b|if\b|not\b|no\b|i\b|we\b|you\b|it\b|help\b|contact\b|about\b)[a-z][\w&'-]*(?: (?!is\b|are\b|can\b|do\b|does\b|will\b|has\b|have\b|you\b|we\b|i\b|it\b|or\b|and\b|&)[a-z][\w&'-]*){0,3})\W*"
)
_DONE_TO = lazy(
    r"(?:collecting|picking up|fetching|tracking|cancell?ing|returning|changing|following) (?P<what>(?:your|an|my|the) (?:online )?(?:orders?|parcels?|packages?|deliver(?:y|ies)|items?))"
)
"""A heading on what is done to something, of which "it" is told: "Collecting your order"."""
_IT = lazy(r"\W*(?P<it>it|they)(?P<rest>(?:'s|'re|'ll)? [^?]+)")
_TRACKED = lazy(
    r"\W*(?:there(?:'s| is) no|you can|you can't|you won't|we don't|you'll|we'll)\b[^?]*\b(?:track|follow)"
)


def below_name(heading: str, text: str) -> Iterator[tuple[str, int]]:
    """A sentence with the name above it in the place of "it", or before what is told of tracking.

    With each, how many letters stand in front that the sentence itself lacks.
    """
    match = _IT.fullmatch(text)
    tracked = (
        None if match or ("track" not in text and "follow" not in text) else _TRACKED.match(text)
    )
    if not (match or tracked):
        return
    name = _NAME.fullmatch(heading)
    if name is None:
        return
    done_to = _DONE_TO.fullmatch(name["name"])
    what = done_to["what"] if done_to else name["name"]
    if match:
        yield f"{what}{match['rest']}", len(what) - match.start("rest")
    else:
        lead = f"with {what}, "
        yield lead + text, len(lead)
