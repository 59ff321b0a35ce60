"""E-mail and web addresses."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import ClassVar, Self
from urllib.parse import urlsplit

from kbgen.values.base import ANYWHERE, Context, fold, shown
from kbgen.values.language import Language

_LABEL = r"[^\W_](?:[^\W_]|-){0,61}"
_HOST = re.compile(rf"(?:{_LABEL}\.)+{_LABEL}")
_LOCAL = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*")
_UNSAFE = re.compile(r"[\x00-\x20\x7f-\x9f\"<>\\^`{|}\s\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Email:
    """An e-mail address as in RFC 5321, without quoted local parts; its domain in lower case."""

    kind: ClassVar[str] = "email"

    address: str

    @classmethod
    def parse(cls, written: str, context: Context = ANYWHERE) -> Self:
        """Read `help@shop.example`."""
        text = fold(written, "an e-mail address such as 'help@shop.example'")
        if text.lower().startswith("mailto:"):
            msg = f"{shown(text)} is a link; write the address alone, {shown(text[7:])}"
            raise ValueError(msg)
        local, at, domain = text.rpartition("@")
        if not (
            at
            and len(local) <= 64
            and len(text) <= 254
            and _LOCAL.fullmatch(local)
            and _HOST.fullmatch(domain)
        ):
            msg = f"{shown(text)} is not an e-mail address; write for example 'help@shop.example'"
            raise ValueError(msg)
        return cls(f"{local}@{domain.lower()}")

    def words(self, language: Language) -> str:
        """The address."""
        return self.address

    def adjective(self, language: Language) -> str | None:
        """None: an address has no such form."""
        return None

    def bare(self) -> str:
        """The address, without `mailto:`."""
        return self.address

    def written(self) -> str:
        """The address."""
        return self.address


@dataclass(frozen=True, slots=True)
class Url:
    """An absolute web address, `http` or `https` (RFC 3986; letters of other scripts allowed)."""

    kind: ClassVar[str] = "url"

    address: str

    @classmethod
    def parse(cls, written: str, context: Context = ANYWHERE) -> Self:
        """Read `https://shop.example/returns`."""
        if len(written.strip()) > 2000:
            raise ValueError("a web address has at most 2000 characters; write a shorter one")
        text = written.strip() or fold(written, "a web address such as 'https://shop.example'")
        scheme, separator, rest = text.partition("://")
        if separator and scheme.lower() in ("http", "https") and _is_address(text):
            return cls(f"{scheme.lower()}://{rest}")
        guess = f"https://{text.removeprefix('//')}"
        if ":" not in text and "@" not in text and "." in text and _is_address(guess):
            msg = f"{shown(text)} has no 'https://'; write '{guess}'"
            raise ValueError(msg)
        msg = (
            f"{shown(text)} is not a web address; write for example 'https://shop.example/returns'"
        )
        raise ValueError(msg)

    def words(self, language: Language) -> str:
        """The whole address, so that it works as a link's target too."""
        return self.address

    def adjective(self, language: Language) -> str | None:
        """None: an address has no such form."""
        return None

    def bare(self) -> str:
        """The whole address."""
        return self.address

    def written(self) -> str:
        """The whole address."""
        return self.address


def _is_address(text: str) -> bool:
    if _UNSAFE.search(text):
        return False
    try:
        parts = urlsplit(text)
        host, _ = parts.hostname, parts.port
    except ValueError:
        return False
    if not host or "@" in parts.netloc:
        return False
    return ":" in host or host == "localhost" or _HOST.fullmatch(host) is not None
