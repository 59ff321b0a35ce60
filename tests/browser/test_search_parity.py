"""One understanding of a query and one order: what customers find is what agents find of theirs.

The same queries go to the agents' index in Python and to the customers' in Chromium: those of the
development sets, and changed ones as hurried hands, other languages and mischief would type them.
"""

from __future__ import annotations

from pathlib import Path
from random import Random
from typing import Any

import pytest

from kbgen.load import load
from kbgen.mkdocs_plugin import settings_of
from kbgen.mkdocs_run import read_config
from kbgen.model import Audience
from kbgen.search.index import Index, open_index
from tests.bench.search.queries import read_queries
from tests.browser.conftest import Visitor
from tests.project import TODAY

pytestmark = pytest.mark.browser

ROOT = Path(__file__).parent.parent.parent
HOW_MANY = 320
MOST = 20
SHOWN = 3
ODD = (
    "", " ", "the", "how do i", "?", ".*+[(", "<script>alert(1)</script>", "\x00\x1b\u202e", "__proto__",
    "constructor toString", "возврат товара", "返品 期間", "การคืนสินค้า", "إرجاع", "🙂 refund 🙂",
    "RÉFUND naïve", "e-mail", "e mail", "30 days", "sofa " * 2_000, "a" * 10_000, "ﬁne ½ ①", "don't",
)  # fmt: skip

SEARCH = """async (queries) => {
  const { search } = await import("/assets/javascripts/search/engine.js");
  const address = new URL("/search/index.json", location.href).href;
  const found = [];
  for (const [query, typing, correct] of queries) {
    const answer = await search(address, query, { typing, correct, texts: true, limit: 20 });
    found.push({
      corrected: answer.corrected,
      total: answer.total,
      order: answer.results.map((result) => result.head.url),
      shown: answer.results.slice(0, 3).map((result) => [result.heading?.id ?? "", result.snippet]),
    });
  }
  return found;
}"""


def changed(query: str, words: list[str], random: Random) -> str:
    """A query as it may come out of somebody's hands."""
    at = random.randrange(len(query)) if query else 0
    letter = random.choice("abcdefghijklmnopqrstuvwxyz '-éüß")
    return random.choice(
        [
            query[: at + 1],
            query[:at] + query[at + 1 :],
            query[:at] + letter + query[at:],
            query[:at] + letter + query[at + 1 :],
            query[:at] + query[at + 1 : at + 2] + query[at : at + 1] + query[at + 2 :],
            query.upper(),
            query.replace(" ", "", 1),
            f"{query}-{random.choice(words)}",
            " ".join(random.choices(words, k=random.randint(1, 5))),
        ]
    )


def queries() -> list[tuple[str, bool, bool]]:
    """Queries, each with whether it is being typed, and whether misspelt words are put right."""
    random = Random(1)
    written = [query.text for shop in ("demo", "arduino") for query in read_queries(shop, "dev")]
    words = sorted({word for query in written for word in query.split()})
    found = [(query, False, True) for query in [*ODD, *written]]
    while len(found) < HOW_MANY:
        query = random.choice(written)
        for _ in range(random.randint(1, 3)):
            query = changed(query, words, random)
        found.append((query, random.random() < 0.5, random.random() < 0.8))
    return found


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Index:
    kb = load(settings_of(read_config(ROOT / "mkdocs.yml")), TODAY)
    return open_index(kb, tmp_path_factory.mktemp("agents"))


def expected(index: Index, query: str, typing: bool, correct: bool) -> dict[str, Any]:
    found = index.search(query, Audience.PUBLIC, MOST, typing=typing, correct=correct)
    return {
        "corrected": found.corrected,
        "total": found.total,
        "order": [result.url for result in found.results],
        "shown": [[result.anchor, result.snippet] for result in found.results[:SHOWN]],
    }


def test_customers_and_agents_get_the_same(visit: Visitor, index: Index) -> None:
    page = visit("/")
    asked = queries()
    found = page.evaluate(SEARCH, asked)
    for how, answer in zip(asked, found, strict=True):
        assert answer == expected(index, *how), how
    assert sum(answer["corrected"] is not None for answer in found) > 40
    assert sum(len(answer["order"]) > SHOWN for answer in found) > 160
    assert any(answer["order"] == [] for answer in found)
