from datetime import date

from kbgen.values import Closure, Closures, Hours, Language, Period, Replacements, SpecialHours

BRITISH = Language("en-GB")
CHRISTMAS = Closure(Period.parse("2026-12-25"), "Christmas Day")
STOCKTAKING = Closure(Period.parse("2026-12-29/2026-12-30"))


def test_closures() -> None:
    value = Closures((CHRISTMAS, STOCKTAKING))
    assert value.words(BRITISH) == ("25 December 2026 (Christmas Day) and 29 to 30 December 2026")
    assert value.bare() == "2026-12-25, 2026-12-29/2026-12-30"
    assert value.written() == "2026-12-25: Christmas Day; 2026-12-29/2026-12-30"
    assert value.on(date(2026, 12, 30)) is STOCKTAKING
    assert value.on(date(2026, 12, 31)) is None
    assert value.adjective(BRITISH) is None
    assert hash(value) == hash(Closures((CHRISTMAS, STOCKTAKING)))


def test_special_hours() -> None:
    eve = Period.parse("2026-12-24")
    sales = Period.parse("2026-12-27/2026-12-31")
    value = SpecialHours(
        (
            (eve, Hours.parse("09:00-13:00")),
            (sales, Hours.parse("Mo-Fr 08:00-20:00")),
            (Period.parse("2027-01-01"), Hours.parse("off")),
        )
    )
    assert value.words(BRITISH) == (
        "24 December 2026, 9am to 1pm; "
        "27 to 31 December 2026, Monday to Friday, 8am to 8pm; "
        "1 January 2027, closed"
    )
    assert value.bare() == (
        "2026-12-24: Mo-Su 09:00-13:00; 2026-12-27/2026-12-31: Mo-Fr 08:00-20:00; 2027-01-01: off"
    )
    assert value.on(date(2026, 12, 24)) == Hours.parse("09:00-13:00")
    assert value.on(date(2026, 12, 26)) is None


def test_replacements() -> None:
    value = Replacements((("utilise", "use"), ("kindly", "please")))
    assert value.words(BRITISH) == "“use” instead of “utilise” and “please” instead of “kindly”"
    assert value.bare() == "utilise: use, kindly: please"
