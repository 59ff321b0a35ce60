"""A scope of several countries as one for each of them."""

from __future__ import annotations

from collections.abc import Iterator

from kbgen.model import Scope


def in_each(scope: Scope) -> Iterator[Scope]:
    """The same scope for each of its countries: "for Austria and Belgium" is said of both."""
    for country in dict(scope.terms).get("country", ()):
        yield Scope(
            tuple((key, (country,) if key == "country" else values) for key, values in scope.terms)
        )
