"""What a sentence can say of a fact's value: a quantity, its bound and where it stands."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from enum import Enum, auto

from kbgen.claims.written import Firm, Posted
from kbgen.load.marks import Span
from kbgen.values import (
    Answer,
    Country,
    Currency,
    Day,
    Duration,
    Email,
    Money,
    Percent,
    Period,
    Phone,
    Time,
    TimeZone,
    Url,
)


class Bound(Enum):
    """How a sentence limits a quantity."""

    EXACT = auto()
    """Plainly said: "30 days", "3 to 5 days"."""
    AT_MOST = auto()
    """"within", "up to", "no more than", "less than", "under", "in" before a promise."""
    AT_LEAST = auto()
    """"at least", "from", "no less than", "a minimum of", "£50 or more", "over £50"."""
    ABOUT = auto()
    """"about", "around", "roughly", "approximately", "usually some"."""


@dataclass(frozen=True, slots=True)
class YearlessDay:
    """A day of a year that the sentence doesn't name: "31 January"."""

    month: int
    day: int

    def in_year(self, year: int) -> date | None:
        """The day in a year; None where that year has no such day."""
        try:
            return date(year, self.month, self.day)
        except ValueError:
            return None


@dataclass(frozen=True, slots=True)
class YearlessPeriod:
    """A first and a last day without a year: "1 November to 24 December"."""

    start: YearlessDay
    end: YearlessDay


class Half(Enum):
    """A part of a day, before or after the break that some shops have at noon."""

    MORNING = auto()
    AFTERNOON = auto()


Hours = tuple[tuple[int, int], ...]
"""Stretches of a day in minutes from midnight, in order; an end over 1440 runs into the next day."""


@dataclass(frozen=True, slots=True)
class StatedHours:
    """Opening hours as far as a sentence states them.

    `week` has an entry for each weekday from Monday on: its stretches, `()` for closed, None where
    the sentence does not speak of the day. `holidays` is the same for public holidays.
    """

    week: tuple[
        Hours | None,
        Hours | None,
        Hours | None,
        Hours | None,
        Hours | None,
        Hours | None,
        Hours | None,
    ]
    holidays: Hours | None = None
    open_days: frozenset[int] = frozenset()
    """Weekdays that are said to be open without a time ("open seven days a week")."""
    is_open_on_holidays: bool = False
    """Whether public holidays are said to be open without a time."""
    ends: tuple[tuple[int, int], ...] = ()
    """Weekdays of which only the minute is said at which they end ("until 8pm on Thursdays")."""
    begins: tuple[tuple[int, int], ...] = ()
    """Weekdays of which only the minute is said at which they begin ("opens at 8am on Thursdays")."""
    late: frozenset[int] = frozenset()
    """Weekdays that are said to end later than others ("Thursday is our late night")."""
    count: int = 0
    """How many weekdays are said to be open, where they are not named; 0 where nothing is said."""
    is_whole: bool = False
    """Whether it is all that is said of a week, so that other days with the same hours are left out."""
    half: Half | None = None
    """The part of its days that is spoken of, where it is not all of them."""

    def closed_otherwise(self) -> StatedHours:
        """Hours that are said to be the only ones."""
        mo, tu, we, th, fr, sa, su = (
            () if spans is None and day not in self.open_days else spans
            for day, spans in enumerate(self.week)
        )
        return replace(self, week=(mo, tu, we, th, fr, sa, su))


@dataclass(frozen=True, slots=True)
class TimeSpan:
    """When something is open where no day is named, in minutes from midnight: "9 to 5"."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Break:
    """Between which minutes from midnight nobody is there in the middle of a day."""

    start: int
    end: int
    days: frozenset[int] = frozenset()
    """The weekdays of which it is said; none for every day."""


@dataclass(frozen=True, slots=True)
class Unbroken:
    """That somebody is there in the middle of the day too, with no break for lunch."""


@dataclass(frozen=True, slots=True)
class DayLength:
    """For how many minutes of a day somebody is there: "our lines are open ten hours a day"."""

    minutes: int
    days: frozenset[int] = frozenset()
    """The weekdays of which it is said; none for those that are open."""


@dataclass(frozen=True, slots=True)
class PartOfDay:
    """That somebody is there in a part of the day, between two minutes from midnight: "weekday mornings only"."""

    start: int
    end: int
    days: frozenset[int] = frozenset()
    """The weekdays of which it is said; none for those that are open."""
    is_only: bool = False
    """Whether it is said to be all of the day, and all of the days that are named all of the week."""


@dataclass(frozen=True, slots=True)
class EndOfDay:
    """When something opens or closes where no day is named, in minutes from midnight: "open until 9pm"."""

    minute: int
    is_close: bool


@dataclass(frozen=True, slots=True)
class OnDay:
    """What is said of one day of the calendar: that the shop is open on it, and when, or closed."""

    day: Day | YearlessDay
    hours: Hours | None
    """`()` for closed; None for open at no named hours, or where only one end is said."""
    opens: int | None = None
    """The minute at which it opens, where nothing is said of the other end."""
    closes: int | None = None
    """The minute at which it closes, where nothing is said of the other end."""


@dataclass(frozen=True, slots=True)
class BackOn:
    """The day on which the shop opens again after it was closed."""

    day: Day | YearlessDay


@dataclass(frozen=True, slots=True)
class ShutOn:
    """The day on which the shop closes for some days."""

    day: Day | YearlessDay


@dataclass(frozen=True, slots=True)
class WorkDays:
    """Weekdays, 0 for Monday, that are said to be working days or none."""

    days: frozenset[int]
    is_yes: bool = True
    is_all: bool = False
    """Whether they are all that there are."""


@dataclass(frozen=True, slots=True)
class HolidaysOf:
    """Whose public holidays a shop says that it keeps, or doesn't."""

    codes: tuple[str, ...]
    """Countries and their parts (ISO 3166); none where all public holidays are meant."""
    is_kept: bool = True


@dataclass(frozen=True, slots=True)
class HolidayOn:
    """That one day is a public holiday which a shop keeps, or is none."""

    days: tuple[date, ...]
    """The day in some years, or those that may be meant."""
    is_kept: bool = True


@dataclass(frozen=True, slots=True)
class Charge:
    """Whether something costs customers anything, where no amount is named."""

    is_charged: bool


@dataclass(frozen=True, slots=True)
class Count:
    """How many there are of something; None for as many as customers like."""

    number: Decimal | None


@dataclass(frozen=True, slots=True)
class Forever:
    """That something never ends: a lifetime guarantee, gift cards that never expire."""


@dataclass(frozen=True, slots=True)
class AtOnce:
    """That something takes no time: "refunds are instant"."""

    least: int = 60
    """How many minutes a policy grants at least that promises less."""


@dataclass(frozen=True, slots=True)
class Excluded:
    """That something may come back, by the words for it: "opened earbuds"."""

    words: str
    state: str = ""
    """The state in which it may nevertheless: "worn"."""
    before: tuple[str, ...] = ()
    """What the words point back at: "I've opened the box", behind which "it" may come back."""


@dataclass(frozen=True, slots=True)
class Unlisted:
    """That something may not come back, or isn't covered, by a list of such things."""

    words: str
    others: tuple[str, ...]
    """The other things of the list."""


@dataclass(frozen=True, slots=True)
class Unrestricted:
    """That everything may come back, or is covered."""


@dataclass(frozen=True, slots=True)
class AllBut:
    """That everything may come back, or is covered, but what is named."""

    words: str
    """What is left out: "gift cards and earrings"."""
    besides: tuple[str, ...] = ()
    """Things of the policy's list that the article names elsewhere."""


@dataclass(frozen=True, slots=True)
class Covered:
    """That a guarantee covers something, by the words for it: "damage from water"."""

    words: str


@dataclass(frozen=True, slots=True)
class Uncovered:
    """That a guarantee does not cover something, by the words for it."""

    words: str


@dataclass(frozen=True, slots=True)
class Accepted:
    """The state in which goods may come back, and what they may come back without."""

    state: str
    """"used", "opened"; nothing where none is said."""
    without: tuple[str, ...] = ()
    """"box", "tags"."""


@dataclass(frozen=True, slots=True)
class Barred:
    """A state in which goods may not come back, which the policy allows in so many words."""

    state: str


@dataclass(frozen=True, slots=True)
class Notified:
    """Whether customers are said to get a message on their order: one that the policy lists, or another."""

    is_sent: bool


@dataclass(frozen=True, slots=True)
class Way:
    """Whether goods may be brought back to the shop's own premises, handed to a carrier or are collected."""

    is_yes: bool
    place: str = ""
    """"warehouse", "carrier", `COLLECTION`: where it isn't any of the premises."""


COLLECTION = "collection"
"""The place of a return for which somebody comes."""


@dataclass(frozen=True, slots=True)
class Payment:
    """Ways to pay, by name, that are open to customers or not."""

    ways: tuple[str, ...]
    is_yes: bool
    is_only: bool = False
    """Whether there is said to be no other."""


@dataclass(frozen=True, slots=True)
class Refused:
    """That something is not possible at all: "all sales are final"."""


@dataclass(frozen=True, slots=True)
class Absent:
    """That the shop has no such thing at all: "we don't offer live chat"."""


@dataclass(frozen=True, slots=True)
class StillTime:
    """Whether there is still time after so long: "six weeks ago" is not too late."""

    after: Duration
    is_yes: bool


@dataclass(frozen=True, slots=True)
class Started:
    """The event with which a time begins, in words: "counted from the day you order"."""

    event: str
    known: str
    """The policy's event."""
    is_same: bool


@dataclass(frozen=True, slots=True)
class Basket:
    """Whether what is of such a value is sent free: "my basket is £70"."""

    worth: Money
    is_free: bool


@dataclass(frozen=True, slots=True)
class Body:
    """Who decides where shop and customer cannot agree, by name: "retail ombudsman"; nothing for nobody."""

    name: str


@dataclass(frozen=True, slots=True)
class PaidBackAs:
    """How money is paid back: "as store credit"."""

    is_credit: bool
    means: str = ""
    """"cheque", "cash", "transfer" or "paypal"; nothing for the way by which it was paid, or where none is said."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """Languages (ISO 639) that somebody speaks or doesn't."""

    codes: tuple[str, ...]
    is_yes: bool
    is_outside: bool = False
    """Whether all other languages are meant: "in English only"."""


@dataclass(frozen=True, slots=True)
class Reach:
    """Countries (ISO 3166, or `EU`) to which something goes or doesn't go."""

    countries: tuple[str, ...]
    is_yes: bool
    is_outside: bool = False
    """Whether all other countries are meant: "outside the UK"."""
    is_world: bool = False
    """Whether it is said of all the world; `countries` is empty then."""
    is_abroad: bool = False
    """Whether it is said of places abroad, of which some may be meant; `countries` is empty then."""
    is_all: bool = False
    """Whether every part of the countries is meant: "all countries of the EU"."""


Said = (
    Answer
    | Charge
    | Count
    | Forever
    | AtOnce
    | Excluded
    | Unlisted
    | Unrestricted
    | AllBut
    | Covered
    | Uncovered
    | Accepted
    | Barred
    | Notified
    | Way
    | Payment
    | Refused
    | Absent
    | PaidBackAs
    | Started
    | StillTime
    | Basket
    | Spoken
    | Currency
    | Body
    | Firm
    | Posted
    | Reach
    | Duration
    | Money
    | Percent
    | Time
    | StatedHours
    | TimeSpan
    | EndOfDay
    | Break
    | Unbroken
    | DayLength
    | PartOfDay
    | OnDay
    | BackOn
    | ShutOn
    | WorkDays
    | HolidayOn
    | HolidaysOf
    | Day
    | Period
    | YearlessDay
    | YearlessPeriod
    | Phone
    | Email
    | Url
    | Country
    | TimeZone
)


@dataclass(frozen=True, slots=True)
class Quantity:
    """A quantity in a text."""

    span: Span
    """Its own characters, without the words of the bound: the "30 days" of "within 30 days"."""
    value: Said
    bound: Bound = Bound.EXACT
    lead: int = 0
    """Where the words of its bound begin; the start of the span where there are none."""
    adjective: bool = False
    """Whether it is written as an adjective: "30-day"."""

    def moved(self, by: int) -> Quantity:
        """The same quantity in a text that begins so many characters earlier."""
        span = Span(self.span.start + by, self.span.end + by)
        lead = max(0, self.lead + by)
        return Quantity(span, self.value, self.bound, lead, self.adjective)
