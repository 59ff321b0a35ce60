"""Numbers as English prose writes them: `30`, `1,250.50`, `2½`, `twenty-one`, `two and a half`."""

from __future__ import annotations

from decimal import Decimal

from kbgen.claims.patterns import lazy

UNITS = (
    *("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"),
    *("twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
"""The words for 1 to 19."""

_SMALL = {word: number for number, word in enumerate(UNITS, start=1)}
_TENS = {
    word: 10 * number
    for number, word in enumerate(
        ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"), start=2
    )
}
_PARTS = {"½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75")}

_ONES = "one|two|three|four|five|six|seven|eight|nine"
_BELOW_100 = (
    rf"(?:{'|'.join(_TENS)})(?:[- ](?:{_ONES})\b)?+"
    r"|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
    rf"|{_ONES}"
)
_BEGINS = rf"(?:{_ONES}|ten|eleven|twelve|thirteen|fifteen|twenty|thirty|forty|fifty)"
"""With what all of these begin."""
_REST = rf"(?: and (?:{_BELOW_100})|(?! and {_BEGINS})(?: (?:{_BELOW_100})(?![a-z]|-[a-z]))?)"
"""What stands behind hundreds; without "and" nothing that counts by itself: no "a hundred ten-minute calls"."""
_HUNDREDS = rf"(?:(?:an?|{_ONES}) hundred{_REST}|{_BELOW_100})"
_WORDS = rf"(?:(?:an?|{_BELOW_100}) thousand(?:(?:,? (?:and )?){_HUNDREDS})?|{_HUNDREDS})(?![a-z])"

DIGITS = r"(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,6})(?:\.[0-9]{1,2})?(?![0-9]|[.,][0-9])"
"""A number in digits, with at most two decimals."""

NUMBER = rf"(?:(?:[0-9]{{1,3}} ?)?[½¼¾]|(?:{DIGITS}|{_WORDS})(?: and (?:a|one) half)?)"
"""A number in digits or words, for text in lower case; no group is captured."""

_HALF = lazy(r" and (?:a|one) half$")
_WORD = lazy(r"[a-z]+")


def read(written: str) -> Decimal | None:
    """The number that `NUMBER` matched, or None where it is none; `a` and `an` are one."""
    whole = _HALF.sub("", written)
    half = Decimal("0.5") if whole != written else Decimal(0)
    if whole and whole[-1] in _PARTS:
        return Decimal(whole[:-1].strip() or 0) + _PARTS[whole[-1]]
    if whole[:1].isdigit():
        number = Decimal(whole.replace(",", ""))
    elif whole in ("a", "an"):
        number = Decimal(1)
    else:
        counted = _in_words(whole)
        if counted is None:
            return None
        number = Decimal(counted)
    total = number + half
    return total.normalize() if total % 1 else total.quantize(Decimal(1))


def _in_words(written: str) -> int | None:
    thousands, thousand, rest = written.rpartition("thousand")
    if thousand:
        below = _in_words(rest) if rest.strip(", ") else 0
        return 1000 * (_in_words(thousands) or 1) + (below or 0)
    hundreds, hundred, rest = written.rpartition("hundred")
    total = 100 * _SMALL.get(hundreds.strip(), 1) if hundred else 0
    for word in _WORD.findall(rest):
        if word in _SMALL:
            total += _SMALL[word]
        elif word in _TENS:
            total += _TENS[word]
        elif word != "and":
            return None
    return total or None
