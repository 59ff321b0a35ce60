"""What a query is read as: groups of terms, each with how much it counts."""

from __future__ import annotations

import pytest

from kbgen.search.language import language_of
from kbgen.search.query import Group, Understanding, understand
from kbgen.search.vocabulary import Vocabulary

LANGUAGE = language_of("en-GB", ["kettle, boiler pot", "brolly > umbrella"])
COUNTS = {
    "refund": 12, "time": 8, "return": 30, "send": 5, "back": 9, "delivery": 40, "gift": 9, "card": 14,
    "email": 4, "sofa": 3, "cost": 6, "kettle": 1, "umbrella": 2, "refuse": 1, "long": 3, "sign": 3, "late": 2,
}  # fmt: skip
WORDS = Vocabulary.of(COUNTS, LANGUAGE)


def read(query: str, *, typing: bool = False, correct: bool = True) -> Understanding:
    return understand(query, WORDS, typing=typing, correct=correct)


def said(query: str, **how: bool) -> list[str]:
    """The term that counts most in each group that must be answered."""
    groups = [group for group in read(query, **how).groups if not group.optional]
    return [max(group.variants, key=lambda each: each[1])[0] for group in groups]


def variants(group: Group) -> dict[str, int]:
    return dict(group.variants)


@pytest.mark.parametrize(
    ("query", "terms"),
    [
        ("refund", ["refund"]),
        ("Refunds?", ["refund"]),
        ("how do I get a refund", ["get", "refund"]),
        ("what happens if my refund is late", ["refund", "late"]),
        ("refudn time", ["refund", "time"]),
        ("e-mail", ["email"]),
        ("e mail refund", ["email", "refund"]),
        ("30days refund", ["30", "day", "refund"]),
        ("sofacard", ["sofa", "card"]),
        ("sofa-card", ["sofa", "card"]),
        ("send it back", ["send_back"]),
        ("send back", ["send_back"]),
    ],
)
def test_what_is_asked_for(query: str, terms: list[str]) -> None:
    assert said(query) == terms


def test_corrections_are_said() -> None:
    assert read("Refudn time?").corrected == "refund time"
    assert read("refund time").corrected is None
    assert read("refudn time", correct=False).corrected is None


def test_words_that_exist_and_synonyms_are_never_corrected() -> None:
    for query in ("refuse", "couch", "brolly", "boiler pot", "bought"):
        assert read(query).corrected is None


def test_synonyms_of_ours_and_of_the_shop() -> None:
    assert variants(read("couch").groups[0])["sofa"] == LANGUAGE.factor("synonym")
    assert variants(read("boiler pot").groups[0])["kettl"] == LANGUAGE.factor("synonym")
    assert variants(read("kettle").groups[0])["boiler_pot"] == LANGUAGE.factor("synonym")


def test_a_synonym_that_leads_one_way() -> None:
    assert "umbrella" in variants(read("brolly").groups[0])
    assert "brolli" not in variants(read("umbrella").groups[0])


def test_questions_hint_at_what_answers_them() -> None:
    hint = read("how much is delivery").groups[-1]
    assert (hint.optional, hint.weight) == (True, LANGUAGE.factor("hint"))
    assert "cost" in variants(hint)


def test_the_word_being_typed_may_go_on() -> None:
    assert variants(read("refu", typing=True).groups[0]) == {
        "refu": 100,
        "refund": LANGUAGE.factor("completion"),
        "refus": LANGUAGE.factor("completion"),
    }
    assert read("refu", typing=True).corrected is None
    assert "refus" not in variants(read("refu ", typing=True).groups[0])


def test_only_stop_words_that_hint_at_something_are_searched_by_that() -> None:
    groups = read("how much is it").groups
    assert [group.optional for group in groups] == [False]
    assert "cost" in variants(groups[0])
    assert read("the of and").groups == ()


def test_neighbours_in_the_query_are_a_pair() -> None:
    assert any(
        group.optional
        and "delivery_cost" not in variants(group)
        and "deliver_cost" in variants(group)
        for group in read("delivery cost").groups
    )


def test_what_titles_have_lifts_an_article() -> None:
    understood = read("late refund")
    named = [group for group in understood.groups if not group.optional]
    titled = understood.ranked[len(understood.groups) :]
    assert understood.ranked[: len(understood.groups)] == understood.groups
    assert [variants(group) for group in titled] == [
        {f"{term}=": factor for term, factor in group.variants} for group in named
    ]
    assert {(group.weight, group.optional) for group in titled} == {(50, True)}
