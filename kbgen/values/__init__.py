"""Typed values of the policy, one module per type: parse, format, compare."""

from kbgen.values.address import Email, Url
from kbgen.values.answer import Answer
from kbgen.values.base import Context, Value
from kbgen.values.clock import Time
from kbgen.values.codes import Currency, LanguageTag, TimeZone
from kbgen.values.country import EU, Country, parts_by_name
from kbgen.values.dates import Day, LastDay, Period
from kbgen.values.days import Days
from kbgen.values.duration import Duration
from kbgen.values.hours import Hours
from kbgen.values.items import Items
from kbgen.values.language import Language
from kbgen.values.money import Money
from kbgen.values.number import Number
from kbgen.values.percent import Percent
from kbgen.values.phone import Phone
from kbgen.values.schedule import Closure, Closures, Replacements, SpecialHours
from kbgen.values.text import Id, Text
from kbgen.values.types import TYPES, ValueType, infer, parse, parse_items

__all__ = [
    "EU",
    "TYPES",
    "Answer",
    "Closure",
    "Closures",
    "Context",
    "Country",
    "Currency",
    "Day",
    "Days",
    "Duration",
    "Email",
    "Hours",
    "Id",
    "Items",
    "Language",
    "LanguageTag",
    "LastDay",
    "Money",
    "Number",
    "Percent",
    "Period",
    "Phone",
    "Replacements",
    "SpecialHours",
    "Text",
    "Time",
    "TimeZone",
    "Url",
    "Value",
    "ValueType",
    "infer",
    "parse",
    "parse_items",
    "parts_by_name",
]
