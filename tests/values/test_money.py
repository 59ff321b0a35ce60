import pytest

from kbgen.values import Context, Language, Money

BRITISH = Language("en-GB")
SHOP = Context(currency="GBP", country="GB")


@pytest.mark.parametrize(
    ("written", "words", "bare", "canonical"),
    [
        ("£3.95", "£3.95", "3.95", "3.95 GBP"),
        ("3.95 GBP", "£3.95", "3.95", "3.95 GBP"),
        ("GBP 3.95", "£3.95", "3.95", "3.95 GBP"),
        ("gbp3.95", "£3.95", "3.95", "3.95 GBP"),
        ("£50.00", "£50", "50", "50 GBP"),
        ("£3.5", "£3.50", "3.50", "3.50 GBP"),
        ("£1,250.00", "£1,250", "1250", "1250 GBP"),
        ("€5", "€5", "5", "5 EUR"),
        ("5 €", "€5", "5", "5 EUR"),
        ("free", "free", "0", "0 GBP"),
        ("FREE", "free", "0", "0 GBP"),
        ("£0", "free", "0", "0 GBP"),
        ("$20", "US$20", "20", "20 USD"),
        ("50p", "£0.50", "0.50", "0.50 GBP"),
        ("5 zł", "PLN\u00a05", "5", "5 PLN"),
        ("¥500", "JP¥500", "500", "500 JPY"),
        ("CHF 5.50", "CHF\u00a05.50", "5.50", "5.50 CHF"),
    ],
)
def test_forms(written: str, words: str, bare: str, canonical: str) -> None:
    value = Money.parse(written, SHOP)
    assert value.words(BRITISH) == words
    assert value.adjective(BRITISH) == words
    assert value.bare() == bare
    assert value.written() == canonical


@pytest.mark.parametrize(
    ("written", "message"),
    [
        ("3.95", "'3.95' has no currency; write it as in '3.95 GBP'"),
        ("3,95 €", "'3,95 €' has a decimal comma; write '3.95 €'"),
        ("£1.250", "'1.250' has more than 2 decimals; write '1250' or '1.25'"),
        ("¥5.5", "'5.5' has more than 0 decimals; write '55' or '5'"),
        ("-£5", "'-£5' is negative; write the amount without its sign"),
        ("kr 50", "'kr' is the sign of several currencies; write a code such as 'SEK'"),
        ("3.95 GPB", "'GPB' is not a currency; did you mean 'GBP'?"),
        ("£5 EUR", "'£5 EUR' has two currencies; write one"),
        ("5 XXX", "'XXX' is not a currency; write one of ISO 4217 such as 'GBP'"),
        (
            "50 quid",
            "'50 quid' is not an amount of money; write for example '£3.95' or 'free'",
        ),
    ],
)
def test_messages(written: str, message: str) -> None:
    with pytest.raises(ValueError) as error:
        Money.parse(written, SHOP)
    assert str(error.value) == message


@pytest.mark.parametrize(
    ("written", "shop", "currency"),
    [
        ("$5", "CAD", "CAD"),
        ("$5", "EUR", "USD"),
        ("$5", None, "USD"),
        ("£5", "GIP", "GIP"),
        ("£5", "EUR", "GBP"),
        ("kr 5", "DKK", "DKK"),
        ("free", "EUR", "EUR"),
        ("free", None, "XXX"),
    ],
)
def test_signs_mean_the_shops_currency(written: str, shop: str | None, currency: str) -> None:
    assert Money.parse(written, Context(currency=shop)).currency == currency


def test_free_without_a_currency() -> None:
    free = Money.parse("free", Context())
    assert free.written() == "free"
    assert free.words(BRITISH) == "free"


def test_more_than() -> None:
    five, six, euro = (Money.parse(text, SHOP) for text in ("£5", "£6", "€5"))
    free = Money.parse("free", SHOP)
    assert six.more_than(five) is True
    assert five.more_than(six) is False
    assert five.more_than(five) is False
    assert five.more_than(euro) is None
    assert euro.more_than(free) is True
    assert free.more_than(euro) is False
