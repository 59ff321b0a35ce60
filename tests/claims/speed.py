"""Throughput in sentences a second, over all items of a set joined into articles."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from importlib import import_module

from tests.claims.items import Shop
from tests.claims.judge import article_base, findings, read_shop_policy

PEER = "quantulum3"
"""A library from PyPI that reads quantities and units in English prose."""

_SENTENCE = re.compile(r"[^.!?\n|]*\w[^.!?\n|]*")
ITEMS_AN_ARTICLE = 20


def joined(shop: Shop) -> list[str]:
    """A shop's items joined into articles of about the length of real ones."""
    texts = [item.markdown for item in shop.items]
    return [
        "\n\n".join(texts[start : start + ITEMS_AN_ARTICLE])
        for start in range(0, len(texts), ITEMS_AN_ARTICLE)
    ]


def sentences(text: str) -> list[str]:
    """The sentences of a Markdown text, roughly: enough to count by, and to feed a peer."""
    return _SENTENCE.findall(text)


def throughput(shops: tuple[Shop, ...]) -> float:
    """Sentences a second of the check of the scored rules. Reading the files is not timed."""
    count, seconds = 0, 0.0
    for shop in shops:
        policy, _ = read_shop_policy(shop)
        bodies = joined(shop)
        texts = {f"{n}.md": f"---\ntitle: Help\n---\n{body}\n" for n, body in enumerate(bodies)}
        kb = article_base(policy, texts)
        start = time.perf_counter()
        findings(kb)
        seconds += time.perf_counter() - start
        count += sum(len(sentences(body)) for body in bodies)
    return count / seconds if seconds else 0.0


def peer_throughput(shops: tuple[Shop, ...], parse: Callable[[str], object]) -> float:
    """Sentences a second of a peer's parser over the same text, a sentence at a time."""
    parse("Warm up within 3 days.")
    texts = [text for shop in shops for body in joined(shop) for text in sentences(body)]
    start = time.perf_counter()
    for text in texts:
        parse(text)
    return len(texts) / (time.perf_counter() - start)


def peer() -> Callable[[str], object] | None:
    """The peer's parser, if it is installed (`pip install quantulum3`)."""
    try:
        parser = import_module(f"{PEER}.parser")
    except ImportError:
        return None
    parse: Callable[[str], object] = parser.parse
    return parse
