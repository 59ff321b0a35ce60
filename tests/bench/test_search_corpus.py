"""The pure parts of what the search bench measures with; what it measures is no test's business."""

from __future__ import annotations

import pytest

from tests.bench.search.agents import Fts5, times_of, typed
from tests.bench.search.corpus import Plain, generate, plain_of, product_name
from tests.bench.search.slow import pause_of

POOL = [
    plain_of(
        "Returns", "Send it [back](x.md) soon.\n\n```\ncode\n```\n\n## Where to\n\n---\n\n<p>No</p>"
    ),
    Plain("Delivery", ("Parcels go out today.", "They take two days.")),
]


def test_prose_without_addresses_code_and_markup() -> None:
    assert POOL[0] == Plain("Returns", ("Send it back soon.", "## Where to"))


def test_a_longer_help_centre_begins_like_a_shorter_one() -> None:
    articles = list(generate(POOL, 50))
    assert articles[:20] == list(generate(POOL, 20))
    assert len({name for name, _ in articles}) == len({text for _, text in articles}) == 50
    name, text = articles[42]
    assert name == "topic-03/article-00043.md"
    product = product_name(21)
    assert text.startswith(f'---\ntitle: "Returns: {product}"\n---\nThis is about the {product},')


def test_products_have_names_of_their_own() -> None:
    names = {product_name(number) for number in range(5_000)}
    assert len(names) > 4_950
    assert all(name.isalpha() for name in names)


def test_what_is_typed_grows_by_letters() -> None:
    assert list(typed("my box")) == ["my", "my b", "my bo", "my box"]


def test_middle_and_slow_times_in_milliseconds() -> None:
    found = times_of([number / 1000 for number in range(1, 101)])
    assert found.middle == pytest.approx(50.5)
    assert found.slow == pytest.approx(95.95)


def test_a_process_stops_for_as_long_as_its_busiest_thread_lacks() -> None:
    before = {"1": (0, 0), "2": (5_000_000, 0)}
    now = {"1": (2_000_000, 1_000_000), "2": (6_000_000, 0), "3": (1_000_000, 3_000_000)}
    assert pause_of(before, now, 4) == pytest.approx(0.005)  # 2 ms thrice, less 1 ms that it waited
    assert pause_of(now, now, 4) == 0


def test_the_peer_finds_any_word_and_what_is_begun(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    file = tmp_path_factory.mktemp("fts5") / "peer.db"
    peer = Fts5.of((), file)
    peer.connection.execute("INSERT INTO found VALUES ('a', 'Returns', '', '', 'Send it back.')")
    assert [id_ for id_, _ in peer.search("retur", typing=True)] == ["a"]
    assert [id_ for id_, _ in peer.search("send nothing", typing=False)] == ["a"]
    assert peer.search("retur", typing=False) == []
    peer.connection.close()
