"""What a pattern needs: whatever it matches holds one of the texts."""

from __future__ import annotations

import pytest

from kbgen.claims.topics.lexicon import TOPICS
from kbgen.claims.topics.literals import Gates, needed
from kbgen.claims.topics.topics import Topic
from tests.claims.items import read_set


@pytest.mark.parametrize(
    ("patterns", "texts"),
    [
        ([r"\brefund(?:s|ed)?\b"], {"refund"}),
        ([r"\b(?:dispatch|despatch)\w*"], {"ispatch", "espatch"}),
        ([r"\bfree\b", r"\bon us\b"], {"free", "on us"}),
        ([r"(?:free )?delivery"], {"delivery"}),
        ([r"^(?=.*\bgift)(?=.*\bcard).*\b(?:gift|card)"], {"gift"}),
        ([r"\bcancel\b", r"\d+"], set()),
        ([r"a?"], set()),
        ([r"(?!not )returns"], {"returns"}),
    ],
)
def test_what_a_pattern_needs(patterns: list[str], texts: set[str]) -> None:
    assert needed(patterns) == texts


@pytest.mark.parametrize("topic", [each for each in TOPICS if each.needed], ids=lambda t: t.key)
def test_every_sentence_that_a_topic_reads_holds_one(topic: Topic) -> None:
    sentences = [item.markdown.lower() for shop in read_set("dev") for item in shop.items]
    for sentence in sentences:
        if any(cue.search(sentence) for cue in (*topic.cues, *topic.frames)):
            assert any(text in sentence for text in topic.needed)


GATES = Gates(
    (
        frozenset(["return", " back"]),
        frozenset(),
        frozenset(["no longer"]),
        frozenset(["on the house"]),
    )
)


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("returns are easy", [0, 1]),
        ("the paperback", [1]),
        ("bring it back.", [0, 1]),
        ("no, it takes longer", [1]),
        ("we no longer ship; it's on the house", [1, 2, 3]),
        ("", [1]),
    ],
)
def test_who_may_find_something_in_a_text(text: str, places: list[int]) -> None:
    assert list(GATES.open(text)) == places


def test_only_those_asked_for_are_open() -> None:
    assert list(GATES.open("no longer back", among=0b101)) == [0, 2]


@pytest.mark.parametrize("many", [1, 99])
def test_whether_anybody_may_find_something(many: int) -> None:
    needs = frozenset(f"back{number}" for number in range(many))
    assert Gates((needs,)).any_open("sent back0 now")
    assert not Gates((needs,)).any_open("send it")
    assert Gates((needs, frozenset())).any_open("send it")
