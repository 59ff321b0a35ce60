"""No text makes the extraction fail, and what it finds lies in the text, in order, apart."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kbgen.claims.extract import quantities
from kbgen.values import Context
from tests.claims.extract.table import BRITISH

PIECES = st.sampled_from(
    [
        *("30", "5", "3–5", "one", "twenty", "a", "an", "half", "½", "1,250", "2.5", "24/7", "0"),
        *("days", "day", "hours", "working", "weeks", "fortnight", "h", "year", "-", "–", "—", " "),
        *("£", "$", "€", "3.95", "GBP", "p", "pounds", "free", "of charge", "no", "cost", "%"),
        *("am", "pm", "8pm", "9", "to", "17:30", "20.00", "half past", "noon", "o'clock", ":"),
        *("Monday", "Fri", "weekdays", "closed", "except", "bank holidays", "open", "daily"),
        *("24 December", "2026", "May", "1/2/2026", "31", "Feb", "between", "and", "from"),
        *("0117 496 0123", "+44", "(", ")", "a@b.example", "www.", "shop.example", "UK", "US"),
        *("within", "at least", "not", "more than", "about", "or more", "+", "a couple of", "or"),
        *("\ufffc", "\u0130", "\n", "\u00a0", "’", ".", ",", ";", "same", "next", "İ", "٣", "²"),
    ]
)
TEXTS = st.one_of(
    st.text(max_size=80),
    st.lists(PIECES, max_size=14).map(" ".join),
    st.lists(PIECES, max_size=14).map("".join),
)
CONTEXTS = st.sampled_from(
    [BRITISH, Context(), Context("USD", "US"), Context("EUR", "IE"), Context("SEK", "ZZ")]
)


@given(TEXTS, CONTEXTS)
def test_any_text(text: str, context: Context) -> None:
    read = quantities(text, context)
    end = 0
    for quantity in read:
        assert end <= quantity.span.start < quantity.span.end <= len(text)
        assert 0 <= quantity.lead <= quantity.span.start
        assert "\ufffc" not in text[quantity.span.start : quantity.span.end]
        assert text[quantity.span.start : quantity.span.end].strip() != ""
        end = quantity.span.end
    assert quantities(text, context) == read


@pytest.mark.parametrize(
    "unit",
    [
        *("mon 9-5 ", "30 days ", "1 to ", "£5-", "5:30pm to ", "half past five ", "1 dec ", "("),
        *("0117 ", "a@", "a.", "free and ", "bank and ", "24/7 ", "not take ", "and a half "),
    ],
)
def test_time_grows_with_the_text(unit: str) -> None:
    def seconds(length: int) -> float:
        text = (unit * length)[:length]
        start = time.process_time()
        quantities(text, BRITISH)
        return time.process_time() - start

    seconds(100)
    assert seconds(16_000) < 14 * seconds(4_000) + 2


def test_plain_prose_is_fast() -> None:
    sentence = "We pack every order by hand and send it to you from our warehouse near the river. "
    start = time.process_time()
    for number in range(2_000):
        quantities(f"{sentence} It is the best{number}", BRITISH)
    words_in_a_second = 2_000 * 20 / (time.process_time() - start)
    assert words_in_a_second > 5_000
