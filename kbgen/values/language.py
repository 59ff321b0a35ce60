"""The language that values are put into words in."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from babel import Locale, UnknownLocaleError

from kbgen.values.phrases import PHRASES, Phrases

_TAG = re.compile(r"[a-z]{2,3}(?:[-_][a-z]{4})?(?:[-_](?:[a-z]{2}|[0-9]{3}))?", re.I | re.A)


@dataclass(frozen=True, slots=True)
class Language:
    """A language with its region, by BCP 47 tag: the CLDR's data and kbgen's own phrases for it.

    `ValueError` where the tag is not one or kbgen has no phrases for the language.
    """

    tag: str
    locale: Locale = field(init=False, repr=False, compare=False)
    phrases: Phrases = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        locale = read_locale(self.tag)
        phrases = PHRASES.get(_tag_of(locale)) or PHRASES.get(locale.language)
        if phrases is None:
            msg = (
                f"kbgen has no phrases in {locale.get_language_name('en') or locale.language} yet; "
                f"it has {', '.join(PHRASES)}"
            )
            raise ValueError(msg)
        if locale.territory is None and locale.script is None:
            locale = Locale.parse(phrases.locale)
            object.__setattr__(self, "tag", self.tag.lower())
        else:
            object.__setattr__(self, "tag", _tag_of(locale))
        object.__setattr__(self, "locale", locale)
        object.__setattr__(self, "phrases", phrases)

    @classmethod
    def parse(cls, tag: str) -> Language:
        """The language of a BCP 47 tag such as `en-GB`; `ValueError` where there is none."""
        return cls(tag)

    def span(self, first: str, last: str) -> str:
        """From one thing to another: "Monday to Friday"."""
        return self.phrases.span.format(first, last)


def read_locale(tag: str) -> Locale:
    """The CLDR locale of a BCP 47 tag (RFC 5646); `ValueError` where there is none."""
    wanted = tag.strip()
    if _TAG.fullmatch(wanted):
        try:
            return Locale.parse(wanted.replace("-", "_"))
        except (UnknownLocaleError, ValueError):
            pass
    msg = f"{wanted[:40]!r} is not a language tag; write for example 'en-GB' or 'de'"
    raise ValueError(msg)


def _tag_of(locale: Locale) -> str:
    return "-".join(part for part in (locale.language, locale.script, locale.territory) if part)
