"""What is found in an article's prose and front matter, each at its place in the file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import TypeVar

from kbgen.claims.claim import Claim
from kbgen.claims.context.mentions import Mention
from kbgen.claims.prose.fields import FIELDS, field_loc, field_passage
from kbgen.claims.prose.passages import Passage, passages
from kbgen.links import hypertext
from kbgen.load.marks import Span
from kbgen.model import Article

_Found = TypeVar("_Found", Claim, Mention)


def placed(
    article: Article,
    sources: Mapping[str, str],
    read: Callable[[Passage], Iterable[tuple[_Found, Span]]],
) -> Iterator[_Found]:
    """What `read` finds in each passage, those of front matter first.

    `read` gives with each where it stands in the passage's text. `sources`: the files by path.
    """
    title = article.title or ""
    for name in FIELDS:
        passage = field_passage(article, name)
        if passage and name != "title":
            passage = _below_title(passage, title)
        for found, span in read(passage) if passage else ():
            loc = field_loc(article, sources, name, found.text, span)
            yield replace(found, loc=loc, field=name)
    text = hypertext(article.body)
    for passage in passages(article.body):
        for found, span in read(_below_title(passage, title)):
            place = passage.plain.span(span.start, span.end)
            yield replace(found, loc=text.loc(article, place))


def _below_title(passage: Passage, title: str) -> Passage:
    """A passage that no heading stands above, below a title that asks: "Do you ship to Malta?" "We don't."."""
    asks = title.rstrip().endswith("?") and not passage.headings
    return replace(passage, headings=(title,)) if asks else passage
