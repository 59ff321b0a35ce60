"""What a pattern needs: whatever it matches holds one of the texts."""

from __future__ import annotations

import pytest

from kbgen.claims.topics.lexicon import TOPICS
from kbgen.claims.topics.literals import needed
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
