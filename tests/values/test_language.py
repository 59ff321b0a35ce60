from typing import get_type_hints

import pytest

from kbgen.values import Language
from kbgen.values.phrases import PHRASES, Phrases


def test_tags_are_read_in_any_form() -> None:
    assert Language.parse("en-GB") == Language("en_gb")
    assert Language("en-GB").tag == "en-GB"
    assert hash(Language("en-GB")) == hash(Language("en_gb"))
    assert str(Language("en-GB").locale) == "en_GB"


def test_english_without_a_region_is_world_english() -> None:
    assert Language("en").tag == "en"
    assert str(Language("en").locale) == "en_001"
    assert Language("en-IE").phrases is PHRASES["en"]
    assert Language("en-US").phrases is PHRASES["en-US"]


@pytest.mark.parametrize(
    ("tag", "message"),
    [
        ("fr", "kbgen has no phrases in French yet; it has en, en-US"),
        ("de-AT", "kbgen has no phrases in German yet; it has en, en-US"),
        ("English", "'English' is not a language tag; write for example 'en-GB' or 'de'"),
        ("", "'' is not a language tag; write for example 'en-GB' or 'de'"),
        ("../en", "'../en' is not a language tag; write for example 'en-GB' or 'de'"),
    ],
)
def test_unknown_languages(tag: str, message: str) -> None:
    with pytest.raises(ValueError) as error:
        Language(tag)
    assert str(error.value) == message


@pytest.mark.parametrize("phrases", PHRASES.values(), ids=PHRASES)
def test_phrases_are_complete(phrases: Phrases) -> None:
    assert set(phrases.same) == set(phrases.next) == {"", "business", "working"}
    units = {(word, unit) for word in ("business", "working") for unit in ("day", "hour")}
    assert set(phrases.business) == units
    assert all("other" in patterns for patterns in phrases.business.values())
    for name in get_type_hints(Phrases):
        assert getattr(phrases, name) is not None
