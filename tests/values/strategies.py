"""Values of every type, for properties that must hold for all of them."""

from datetime import date
from decimal import Decimal

from hypothesis import strategies as st

from kbgen.values import (
    Answer,
    Context,
    Country,
    Currency,
    Day,
    Days,
    Duration,
    Email,
    Hours,
    Id,
    Items,
    LanguageTag,
    LastDay,
    Money,
    Number,
    Percent,
    Period,
    Phone,
    Text,
    Time,
    TimeZone,
    Url,
    Value,
)

SHOP = Context(currency="GBP", country="GB")


def decimals(below: int) -> st.SearchStrategy[Decimal]:
    hundredths = st.integers(0, below * 100 - 1)
    return hundredths.map(lambda n: Decimal(f"{n // 100}.{n % 100:02}"))


@st.composite
def durations(draw: st.DrawFn) -> Duration:
    counts = sorted((draw(decimals(1_000_000)), draw(decimals(1_000_000))))
    low, high = counts if draw(st.booleans()) else (counts[0], counts[0])
    word = draw(st.sampled_from(["", "business", "working"]))
    units = ["hour", "day"] if word else ["minute", "hour", "day", "week", "month", "year"]
    return Duration(low, high, draw(st.sampled_from(units)), bool(word), word or "business")


@st.composite
def money(draw: st.DrawFn) -> Money:
    currency = draw(st.sampled_from(["GBP", "EUR", "USD", "PLN", "JPY", "KWD"]))
    whole = draw(st.integers(0, 10**12 - 1))
    part = 0 if currency == "JPY" else draw(st.integers(0, 99))
    return Money(Decimal(f"{whole}.{part:02}"), currency)


@st.composite
def spans(draw: st.DrawFn) -> tuple[tuple[int, int], ...]:
    edges = draw(st.lists(st.integers(0, 1440), min_size=0, max_size=6, unique=True))
    edges.sort()
    pairs = zip(edges[::2], edges[1::2], strict=False)
    return tuple((start, end) for start, end in pairs)


def hours() -> st.SearchStrategy[Hours]:
    day = st.one_of(st.just(()), st.just(((0, 1440),)), spans())
    few = st.lists(day, min_size=2, max_size=2).flatmap(
        lambda two: st.lists(st.sampled_from(two), min_size=7, max_size=7)
    )
    weeks = st.one_of(st.lists(day, min_size=7, max_size=7), few)
    return st.builds(Hours, weeks.map(tuple), st.one_of(st.none(), day))


@st.composite
def periods(draw: st.DrawFn) -> Period:
    start, end = sorted((draw(dates), draw(dates)))
    return Period(start, end)


dates = st.dates(date(1900, 1, 1), date(2199, 12, 31))

texts = st.text(min_size=1, max_size=30).map(lambda text: " ".join(text.split()))
printable = texts.filter(
    lambda text: bool(text) and not any(ord(c) < 32 or 126 < ord(c) < 160 for c in text)
)

EACH: dict[str, st.SearchStrategy[Value]] = {
    "answer": st.builds(Answer, st.booleans()),
    "country": st.sampled_from(["EU", "DE", "GB", "GB-NIR", "XK", "FR-2A", "DE-BY"]).map(Country),
    "currency": st.sampled_from(["GBP", "EUR", "JPY"]).map(Currency),
    "date": st.builds(Day, dates),
    "days": st.sets(st.integers(0, 6), min_size=1).map(lambda days: Days(tuple(sorted(days)))),
    "duration": durations(),
    "email": st.emails(domains=st.just("shop.example"))
    .filter(lambda address: '"' not in address)
    .map(Email),
    "hours": hours(),
    "id": st.from_regex(r"[a-z][a-z0-9]{0,5}(_[a-z0-9]{1,5})?", fullmatch=True).map(Id),
    "language": st.sampled_from(["en", "en-GB", "de", "zh-Hant"]).map(LanguageTag),
    "last_day": st.builds(LastDay, dates),
    "list[text]": st.lists(printable, min_size=1, max_size=5).map(
        lambda items: Items(tuple(Text(item) for item in items))
    ),
    "list[hours]": st.lists(hours(), min_size=1, max_size=3).map(lambda h: Items(tuple(h))),
    "money": money(),
    "number": st.builds(Number, decimals(10**12)),
    "percent": st.builds(Percent, decimals(10_000)),
    "period": periods(),
    "phone": st.integers(1174960000, 1174960999).map(lambda number: Phone(f"+44{number}", "GB")),
    "text": printable.map(Text),
    "time": st.integers(0, 1440).map(Time),
    "time_zone": st.sampled_from(["Europe/London", "UTC", "America/New_York"]).map(TimeZone),
    "url": st.sampled_from(["https://shop.example", "http://shop.example:80/a?b=c#d"]).map(Url),
}
