"""Percentages, times, dates, days, answers, texts, addresses and codes: forms and messages."""

from datetime import date

import pytest

from kbgen.values import (
    EU,
    TYPES,
    Context,
    Country,
    Day,
    Language,
    Period,
    Phone,
    Time,
    TimeZone,
    parse,
)
from kbgen.values.codes import _zones
from kbgen.values.country import _countries

BRITISH = Language("en-GB")
AMERICAN = Language("en-US")
SHOP = Context(currency="GBP", country="GB")


@pytest.mark.parametrize(
    ("kind", "written", "words", "bare"),
    [
        ("percent", "15%", "15%", "15"),
        ("percent", "15 %", "15%", "15"),
        ("percent", "7.5 per cent", "7.5%", "7.5"),
        ("time", "20:00", "8pm", "20:00"),
        ("time", "8pm", "8pm", "20:00"),
        ("time", "8.30 P.M.", "8.30pm", "20:30"),
        ("time", "9:00", "9am", "09:00"),
        ("time", "12am", "midnight", "00:00"),
        ("time", "12pm", "12 noon", "12:00"),
        ("time", "12:30", "12.30pm", "12:30"),
        ("time", "0:30", "12.30am", "00:30"),
        ("time", "noon", "12 noon", "12:00"),
        ("time", "midnight", "midnight", "24:00"),
        ("time", "00:00", "midnight", "00:00"),
        ("date", "2026-12-24", "24 December 2026", "2026-12-24"),
        (
            "period",
            "2026-11-01/2026-12-24",
            "1 November to 24 December 2026",
            "2026-11-01/2026-12-24",
        ),
        (
            "period",
            "2026-12-20 / 2027-01-05",
            "20 December 2026 to 5 January 2027",
            "2026-12-20/2027-01-05",
        ),
        ("period", "2026-12-24", "24 December 2026", "2026-12-24"),
        ("last_day", "2027-01-31", "until 31 January 2027", "2027-01-31"),
        ("days", "Mo-Fr", "Monday to Friday", "Mo-Fr"),
        ("days", "mo, we,Fr", "Monday, Wednesday and Friday", "Mo,We,Fr"),
        ("days", "Sa-Mo", "Saturday to Monday", "Sa-Mo"),
        ("days", "Mo-Su", "every day", "Mo-Su"),
        ("answer", "Yes", "yes", "yes"),
        ("answer", "true", "yes", "yes"),
        ("answer", "NO", "no", "no"),
        ("answer", "off", "no", "no"),
        ("text", " in  its\nbox ", "in its box", "in its box"),
        ("id", "live_chat", "live chat", "live_chat"),
        ("number", "8", "8", "8"),
        ("number", "1250.50", "1,250.5", "1250.5"),
        ("email", "Help@Shop.Example", "Help@shop.example", "Help@shop.example"),
        ("url", "HTTPS://shop.example/a", "https://shop.example/a", "https://shop.example/a"),
        ("phone", "0117 496 0123", "0117 496 0123", "+441174960123"),
        ("phone", "+44 (0)117 496 0123", "+44 117 496 0123", "+441174960123"),
        ("phone", "+49 30 123456", "+49 30 123456", "+4930123456"),
        ("country", "GB", "the United Kingdom", "GB"),
        ("country", "no", "Norway", "NO"),
        ("country", "EU", "the European Union", "EU"),
        ("country", "gb-nir", "Northern Ireland", "GB-NIR"),
        ("country", "GB-ENG", "England", "GB-ENG"),
        ("country", "NL", "the Netherlands", "NL"),
        ("country", "US-CA", "California", "US-CA"),
        ("country", "FR-2A", "FR-2A", "FR-2A"),
        ("currency", "gbp", "British pounds", "GBP"),
        ("time_zone", "Europe/London", "United Kingdom Time", "Europe/London"),
        ("time_zone", "UTC", "UTC", "UTC"),
        ("language", "en-gb", "English", "en-GB"),
        ("language", "zh-Hant", "Chinese", "zh-Hant"),
    ],
)
def test_forms(kind: str, written: str, words: str, bare: str) -> None:
    value = parse(kind, written, SHOP)
    assert value.kind == kind
    assert value.words(BRITISH) == words
    assert value.bare() == bare


@pytest.mark.parametrize(
    ("kind", "written", "message"),
    [
        ("percent", "15", "'15' has no percent sign; write '15%'"),
        ("percent", "1,5%", "'1,5%' has a decimal comma; write '1.5%'"),
        ("percent", "20000%", "'20000' is too large; write less than 10,001"),
        ("percent", "some", "'some' is not a percentage; write for example '15%'"),
        ("time", "20", "'20' is not a time; write '20:00'"),
        ("time", "20.30", "'20.30' is not a time; write '20:30'"),
        ("time", "8 o'clock", "'8 o'clock' is not a time; write '08:00'"),
        ("time", "25:00", "'25:00' is not a time; write for example '20:00' or '8pm'"),
        ("time", "24:01", "'24:01' is not a time; write for example '20:00' or '8pm'"),
        ("time", "13pm", "'13pm' is not a time; write for example '20:00' or '8pm'"),
        ("date", "24/12/2026", "'24/12/2026' is not a date; write '2026-12-24'"),
        ("date", "12/24/2026", "'12/24/2026' is not a date; write '2026-12-24'"),
        ("date", "24th December 2026", "'24th December 2026' is not a date; write '2026-12-24'"),
        ("date", "Dec 24, 2026", "'Dec 24, 2026' is not a date; write '2026-12-24'"),
        ("date", "20261224", "'20261224' is not a date; write '2026-12-24'"),
        (
            "date",
            "03/04/2026",
            "'03/04/2026' is not a date; write '2026-04-03' or '2026-03-04'",
        ),
        ("date", "Xmas", "'Xmas' is not a date; write for example '2026-12-24'"),
        ("date", "2026-02-30", "'2026-02-30' is not in the calendar; write a day that exists"),
        (
            "date",
            "0026-12-24",
            "'0026-12-24' is in the year 26; write a year from 1900 to 2199",
        ),
        (
            "period",
            "2026-12-24/2026-11-01",
            "'2026-12-24/2026-11-01' ends before it starts; write '2026-11-01/2026-12-24'",
        ),
        (
            "period",
            "1 November to 24 December 2026",
            (
                "'1 November to 24 December 2026' is not a period; "
                "write for example '2026-11-01/2026-12-24'"
            ),
        ),
        (
            "period",
            "1 Nov 2026 – 24 Dec 2026",
            "'1 Nov 2026 – 24 Dec 2026' is not a period; write '2026-11-01/2026-12-24'",
        ),
        (
            "period",
            "1/11/2026 - 24/12/2026",
            "'1/11/2026 - 24/12/2026' is not a period; write for example '2026-11-01/2026-12-24'",
        ),
        (
            "period",
            "2026-11-01 to 2026-12-24",
            "'2026-11-01 to 2026-12-24' is not a period; write '2026-11-01/2026-12-24'",
        ),
        ("period", "24 December 2026", "'24 December 2026' is not a date; write '2026-12-24'"),
        ("days", "Monday to Friday", "'Monday to Friday' has days in words; write 'Mo-Fr'"),
        ("days", "Mon, Wed and Fri", "'Mon, Wed and Fri' has days in words; write 'Mo,We,Fr'"),
        ("days", "Mo-Xy", "'Mo-Xy' are not days of the week; write for example 'Mo-Fr'"),
        ("answer", "maybe", "'maybe' is not an answer; write 'yes' or 'no'"),
        (
            "text",
            "a\x00b",
            (
                "the text has the control character U+0000, which no page can show; "
                "write the text again without it"
            ),
        ),
        (
            "id",
            "Live Chat",
            (
                "'Live Chat' is not an id, which has small letters, digits, '_' and '-'; "
                "write 'live_chat'"
            ),
        ),
        ("number", "eight", "'eight' is not a number; write for example '8' or '7.5'"),
        ("email", "mailto:a@b.co", "'mailto:a@b.co' is a link; write the address alone, 'a@b.co'"),
        (
            "email",
            "help at shop",
            "'help at shop' is not an e-mail address; write for example 'help@shop.example'",
        ),
        (
            "url",
            "www.shop.example/a",
            "'www.shop.example/a' has no 'https://'; write 'https://www.shop.example/a'",
        ),
        *[
            (
                "url",
                text,
                f"'{text}' is not a web address; write for example 'https://shop.example/returns'",
            )
            for text in (
                "javascript:alert(1)",
                "ftp://shop.example",
                "https://a b",
                "https://[::1",
                "https://x.example:99999",
                "https://me:secret@shop.example",
                'https://x.example/"onclick=',
                "//shop",
            )
        ],
        (
            "phone",
            "12",
            (
                "'12' has too few or too many digits for a phone number in GB; "
                "write it as in '+44 117 496 0123'"
            ),
        ),
        (
            "phone",
            "0800-FLOWERS",
            (
                "'0800-FLOWERS' is not a phone number alone; "
                "write its digits, as in '+44 117 496 0123'"
            ),
        ),
        ("country", "UK", "'UK' is not a country in ISO 3166; write 'GB'"),
        ("country", "uk-nir", "'uk-nir' is not a country in ISO 3166; write 'GB-NIR'"),
        ("country", "Germany", "'Germany' is not a country code; write 'DE'"),
        ("country", "the Netherlands", "'the Netherlands' is not a country code; write 'NL'"),
        ("country", "Scotland", "'Scotland' is not a country code; write 'GB-SCT'"),
        (
            "country",
            "ZZ",
            "'ZZ' is not a country code; write its code of ISO 3166 such as 'GB'",
        ),
        (
            "country",
            "GB-NI",
            "'GB-NI' is not a part of GB; write one of GB-ENG, GB-NIR, GB-SCT, GB-WLS",
        ),
        ("currency", "£", "'£' is not a currency code of ISO 4217; write 'GBP'"),
        ("currency", "US Dollar", "'US Dollar' is not a currency code of ISO 4217; write 'USD'"),
        ("time_zone", "London", "'London' is not a time zone; write 'Europe/London'"),
        ("time_zone", "../etc", "'../etc' is not a time zone; write 'Europe/London'"),
        ("language", "English", "'English' is a language's name; write 'en'"),
        ("language", "xx", "'xx' is not a language tag; write for example 'en-GB' or 'de'"),
    ],
)
def test_messages(kind: str, written: str, message: str) -> None:
    with pytest.raises(ValueError) as error:
        parse(kind, written, SHOP)
    assert str(error.value) == message


def test_american_english() -> None:
    assert Time(17 * 60 + 30).words(AMERICAN) == "5:30pm"
    assert Day(date(2026, 12, 24)).words(AMERICAN) == "December 24, 2026"
    assert parse("money", "$20").words(AMERICAN) == "$20"


def test_only_some_types_stand_before_a_noun() -> None:
    assert parse("percent", "15%").adjective(BRITISH) == "15%"
    assert parse("time", "20:00").adjective(BRITISH) == "8pm"
    assert parse("date", "2026-12-24").adjective(BRITISH) is None


def test_periods_compare_by_their_days() -> None:
    season = Period.parse("2026-11-01/2026-12-24")
    assert season.includes(date(2026, 12, 24))
    assert not season.includes(date(2026, 12, 25))
    assert season.contains(season)
    assert season.contains(Period.parse("2026-11-01"))
    assert not season.contains(Period.parse("2026-10-31/2026-11-02"))
    assert season.overlaps(Period.parse("2026-12-24/2027-01-01"))
    assert not season.overlaps(Period.parse("2026-12-25/2027-01-01"))
    assert Period.parse("2026-11-21/2026-11-22").weekdays == {5, 6}
    with pytest.raises(ValueError, match="ends before it starts"):
        Period(date(2026, 1, 2), date(2026, 1, 1))


def test_phone_numbers_are_read_from_where_the_shop_is() -> None:
    german = Context(country="DE")
    assert Phone.parse("030 123456", german).bare() == "+4930123456"
    assert Phone.parse("+44 117 496 0123", german).words(BRITISH) == "+44 117 496 0123"
    for context in (Context(), Context(country="EU")):
        number = Phone.parse("030 123456", context)
        assert (number.bare(), number.words(BRITISH)) == ("030123456", "030 123456")


def test_countries_nest() -> None:
    europe, britain, ireland = Country("EU"), Country("GB"), Country("IE")
    north = Country("GB-NIR")
    assert britain.contains(north)
    assert not north.contains(britain)
    assert britain.contains(britain)
    assert europe.contains(europe)
    assert europe.contains(ireland)
    assert europe.contains(Country("DE-BY"))
    assert not europe.contains(north)
    assert not ireland.contains(europe)
    assert [place.depth for place in (europe, britain, north)] == [0, 1, 2]


def test_country_codes_are_those_of_iso_3166() -> None:
    assert len(EU) == 27
    assert _countries() > EU
    assert len(_countries()) == 250  # ISO 3166-1's 249 and Kosovo
    for code in _countries():
        assert Country.parse(code).words(BRITISH)


def test_every_time_zone_has_words() -> None:
    for name in _zones():
        assert TimeZone(name).words(BRITISH)


def test_every_kind_is_the_name_of_its_type() -> None:
    assert all(TYPES[name].kind == name for name in TYPES)
