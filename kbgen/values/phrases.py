"""The words of each language that the CLDR doesn't have. Another language is one more record."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace


@dataclass(frozen=True, slots=True)
class Clock:
    """How a language says times of day on a 12-hour clock: `5.30pm`."""

    separator: str
    am: str
    pm: str
    noon: str
    midnight: str


@dataclass(frozen=True, slots=True)
class Phrases:
    """The connecting words of one language. `{0}` and `{1}` stand for what they connect."""

    locale: str
    """The CLDR locale of the language where its tag names no region."""
    span: str
    """From one thing to another: `{0} to {1}`."""
    until: str
    yes: str
    no: str
    free: str
    same: Mapping[str, str]
    """"same day", by the owner's word for the working calendar ("" for calendar days)."""
    next: Mapping[str, str]
    business: Mapping[tuple[str, str], Mapping[str, str]]
    """`{0} working days` by the owner's word and unit, then by CLDR plural category."""
    hyphen: str | None
    """What joins number and unit before a noun; None where the language has no such form."""
    every_day: str
    all_day: str
    always: str
    closed: str
    holidays: str
    closed_on_holidays: str
    day_with_hours: str
    """Days and their opening hours: `{0}, {1}`."""
    named: str
    """A date with what falls on it: `{0} ({1})`."""
    instead: str
    """A word to use instead of another: `{1} instead of {0}`."""
    clock: Clock | None = None
    """None where times are said as the CLDR's short format has them."""
    territory: Mapping[str, str] = field(default_factory=dict)
    """Names of countries and regions where a sentence needs another than the CLDR's."""


_WITH_ARTICLE = [
    "AE",
    "AX",
    "BQ",
    "BS",
    "CC",
    "CF",
    "CK",
    "DO",
    "EU",
    "FK",
    "FO",
    "GB",
    "GM",
    "IM",
    "IO",
    "KM",
    "KY",
    "MH",
    "MP",
    "MV",
    "NL",
    "PH",
    "SB",
    "TC",
    "UM",
    "US",
    "VG",
    "VI",
]
"""Territories whose CLDR name takes "the" in an English sentence."""

ENGLISH = Phrases(
    locale="en_001",
    span="{0} to {1}",
    until="until {0}",
    yes="yes",
    no="no",
    free="free",
    same={
        "": "same day",
        "business": "same business day",
        "working": "same working day",
    },
    next={
        "": "next day",
        "business": "next business day",
        "working": "next working day",
    },
    business={
        ("business", "day"): {"one": "{0} business day", "other": "{0} business days"},
        ("business", "hour"): {"one": "{0} business hour", "other": "{0} business hours"},
        ("working", "day"): {"one": "{0} working day", "other": "{0} working days"},
        ("working", "hour"): {"one": "{0} working hour", "other": "{0} working hours"},
    },
    hyphen="-",
    every_day="every day",
    all_day="24 hours",
    always="24 hours a day, 7 days a week",
    closed="closed",
    holidays="public holidays",
    closed_on_holidays="closed on public holidays",
    day_with_hours="{0}, {1}",
    named="{0} ({1})",
    instead="“{1}” instead of “{0}”",
    clock=Clock(separator=".", am="am", pm="pm", noon="12 noon", midnight="midnight"),
    territory={
        **dict.fromkeys(_WITH_ARTICLE, "the {0}"),
        "CD": "the Democratic Republic of the Congo",
        "CG": "the Republic of the Congo",
        "FK": "the Falkland Islands",
        "GB-ENG": "England",
        "GB-NIR": "Northern Ireland",
        "GB-SCT": "Scotland",
        "GB-WLS": "Wales",
        "HK": "Hong Kong",
        "MM": "Myanmar",
        "MO": "Macao",
        "PS": "Palestine",
        "SZ": "Eswatini",
    },
)

PHRASES: Mapping[str, Phrases] = {
    "en": ENGLISH,
    "en-US": replace(
        ENGLISH,
        clock=Clock(separator=":", am="am", pm="pm", noon="12 noon", midnight="midnight"),
    ),
}
"""By BCP 47 tag: a language's own record, and one for each region that says things otherwise."""
