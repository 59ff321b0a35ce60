"""Amounts of money in prose: `£3.95`, `3.95 GBP`, `50p`, `ten pounds`, `free of charge`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from kbgen.claims.extract.coins import RUPEES, find_coins
from kbgen.claims.extract.free import find_free
from kbgen.claims.extract.numbers import NUMBER, read
from kbgen.claims.extract.passage import Found, Passage
from kbgen.claims.patterns import lazy
from kbgen.claims.quantity import Bound
from kbgen.values import Money

_SIGNS = "£€$¥₹₩₪₺₴"
_CODES = (
    "GBP|EUR|USD|CAD|AUD|NZD|CHF|SEK|NOK|DKK|ISK|PLN|CZK|HUF|RON|BGN|JPY|CNY|INR|SGD|HKD|ZAR|AED"
    "|BRL|MXN|KRW|THB"
)
_AMOUNT = (
    r"(?:[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]{1,2})?|[0-9]{1,3}(?:\.[0-9]{3})+,[0-9]{2}"
    r"|[0-9]{1,9}(?:[.,][0-9]{2})?|[0-9]{1,9}\.[0-9])(?![0-9]|[.,][0-9])"
)
_SIGN = rf"(?:(?:US|AU?|CA?|NZ|HK|S)\$|[{_SIGNS}])"
_SIGNED = lazy(
    rf"(?<![\w.,{_SIGNS}])(?P<code>(?:{_CODES}) ?)?(?P<sign>{_SIGN}) ?(?P<low>{_AMOUNT})"
    rf"(?P<pence>p(?!\w))?(?:(?P<to> ?- ?)(?P<high>{_AMOUNT})(?!\w| ?[%:/]))?"
    rf"(?P<behind> ?\(?(?:{_CODES})\b\)?)?(?![\w%])"
)
_CODED = lazy(rf"(?<![\w.,])(?P<code>{_CODES}) ?(?P<number>{_AMOUNT})(?![\w%])")
_BEHIND = lazy(
    rf"(?<![\w.,/{_SIGNS}-])(?:(?P<low>{_AMOUNT})(?P<to> ?- ?))?(?P<number>{_AMOUNT})"
    rf" ?(?P<sign>[€£]|zł|Kč|kr|{_CODES})(?![\w0-9]| ?[0-9])"
)
_PENCE = lazy(
    rf"(?<![\w.,£$€/-])(?:(?P<p>[0-9]{{1,3}})p|(?P<count>{NUMBER}) (?P<unit>pence|cents?))(?!\w)"
)
_UNIT = r"(?P<unit>pounds?|quid|euros?|dollars?|bucks?|rand|rupees?)"
_TENS = r"twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_COINS_LEFT = (
    rf"(?:(?:{_TENS})(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?"
    r"|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|[1-9][05])(?![\w%])"
)
"""How many coins stand behind an amount in words: the "fifty" of "four pounds fifty"."""
_GOES_ON = (
    r"(?=[.,;:!?)—]|$| [-(]| (?:is|are|was|were|be|will|would|won't|isn't|has|can|may|must|should|gets?|buys?|pays?|goes"
    r"|comes?|covers|takes?|brings|adds|applies|for|to|towards?|on|in|into|off|of (?:the|your|our|that|this|it)|from|with|without"
    r"|if|when|whenever|unless|until|while|whether|and|or|but|so|because|per|by|each|at|as|a|an|the|your|our|any|every|all|back|more|extra"
    r"|less|flat|only|apiece|altogether|instead|whatever|wherever|however|whichever|anywhere|worldwide|throughout|across|within|inside"
    r"|up|upwards?|over|under|then|once|after|before|plus|you|we|it|that|this|which|there|here|now|not|inclusive|including|shipping|delivery|postage)\b"
    rf"(?!(?<= to| or|and) {_COINS_LEFT}(?! (?:pounds?|quid|euros?|dollars?|bucks?|rand|rupees?)\b)))"
)
"""What follows coins and is nothing that a number could count: no "twenty minutes", no "fifty to sixty"."""
_NAMED = lazy(
    rf"(?<![\w.,£$€/-])(?:(?P<count>[0-9]{{1,6}},[0-9]{{2}}|{NUMBER})|(?P<one>an?)(?= [a-z]+ {_COINS_LEFT}))"
    rf"[ -](?P<dollars>us |canadian |australian )?{_UNIT}(?: sterling)?(?!\w)"
    rf"(?: (?:and )?(?P<small>{NUMBER}) (?P<part>pence|cents?)(?!\w)"
    rf"|-(?P<joined>{_COINS_LEFT})| (?P<bare>{_COINS_LEFT})(?:{_GOES_ON}|(?P<unsure>)))?"
)
_WEIGHT = lazy(r"\b(?:weigh\w*|heav\w+|lbs?|kg|kilos?|kilograms?|ounces?|oz|stone)\b")
_MORE = lazy(r" ?(?:k|m|bn|million|billion|thousand)\b")
_CODE_WORDS = frozenset(code.lower() for code in _CODES.split("|"))
_COINS = frozenset(["p", "pence", "cent", "cents"])
_UNITS = frozenset(
    (
        *("pound", "pounds", "quid", "euro", "euros", "dollar", "dollars", "buck", "bucks"),
        *("rand", "rupee", "rupees"),
    )
)
_DOLLARS = {"us ": "USD", "canadian ": "CAD", "australian ": "AUD"}
_OTHER_SIGNS = frozenset(["zł", "kč", "kr"])


def find(passage: Passage) -> Iterator[Found]:
    """The amounts of a passage; a range is its first, at the least, and its last, at the most."""
    found = sorted(_found(passage), key=lambda one: one.start)
    for at, first in enumerate(found[:-1]):
        if _is_range(passage.lower, first, last := found[at + 1]):
            found[at] = replace(first, bound=Bound.AT_LEAST)
            found[at + 1] = replace(last, bound=Bound.AT_MOST)
    return iter(found)


def _is_range(lower: str, first: Found, last: Found) -> bool:
    one, two = first.value, last.value
    if not (isinstance(one, Money) and isinstance(two, Money)):
        return False
    if one.currency != two.currency or not 0 < one.amount < two.amount:
        return False
    between = lower[first.end : last.start]
    if between == " and ":
        return lower.endswith("between ", 0, first.start)
    return between in ("-", " - ", "—", " to ", " up to ")


def _found(passage: Passage) -> Iterator[Found]:
    plain = passage.plain
    if any(sign in plain for sign in _SIGNS):
        yield from _signed(passage)
    has_code = not passage.words.isdisjoint(_CODE_WORDS)
    if has_code:
        for match in _CODED.finditer(plain):
            yield from _amount(passage, match["code"], match["number"], match.span())
    if has_code or "€" in plain or "£" in plain or _has_sign(passage):
        yield from _behind(passage)
    if not passage.words.isdisjoint(_COINS):
        yield from _coins(passage)
    if not passage.words.isdisjoint(_UNITS):
        yield from _named(passage)
    yield from find_coins(passage)
    yield from find_free(passage)


def _has_sign(passage: Passage) -> bool:
    return "kr" in passage.words or any(sign in passage.lower for sign in ("zł", "kč"))


def _signed(passage: Passage) -> Iterator[Found]:
    for match in _SIGNED.finditer(passage.plain):
        if _MORE.match(passage.lower, match.end()):
            continue
        sign = match["sign"]
        code = (match["code"] or match["behind"] or "").strip(" ()")
        if code and sign in ("$", "£", "¥"):
            sign = code
        start, end = match.start(), match.end()
        if match["behind"] and match["behind"].count("(") != match["behind"].count(")"):
            end = match.start("behind")
        low, high = _decimal(match["low"]), match["high"]
        if high is None:
            yield from _amount(passage, sign, match["low"], (start, end))
        elif _decimal(high) > low:
            first = (start, match.start("to"))
            yield from _amount(passage, sign, match["low"], first, Bound.AT_LEAST)
            yield from _amount(passage, sign, high, (match.start("high"), end), Bound.AT_MOST)
        else:
            yield from _amount(passage, sign, match["low"], (start, match.start("to")))


def _behind(passage: Passage) -> Iterator[Found]:
    for match in _BEHIND.finditer(passage.plain):
        sign, number, low = match["sign"], match["number"], match["low"]
        if low is None or _decimal(low) >= _decimal(number):
            yield from _amount(passage, sign, number, (match.start("number"), match.end()))
            continue
        yield from _amount(passage, sign, low, match.span("low"), Bound.AT_LEAST)
        last = (match.start("number"), match.end())
        yield from _amount(passage, sign, number, last, Bound.AT_MOST)


def _coins(passage: Passage) -> Iterator[Found]:
    for match in _PENCE.finditer(passage.lower):
        count = read(match["p"] or match["count"])
        if count is None or count % 1:
            continue
        currency = "GBP" if match["p"] or match["unit"] == "pence" else _cents(passage)
        yield Found(match.start(), match.end(), Money(_plain(count / 100), currency))


def _named(passage: Passage) -> Iterator[Found]:
    has_weight = bool(_WEIGHT.search(passage.lower))
    for match in _NAMED.finditer(passage.lower):
        written, unit = match["count"] or match["one"], match["unit"].rstrip("s")
        if match["unsure"] is not None:
            continue
        count = _decimal(written) if written[-3:-2] == "," else read(written)
        if count is None or _MORE.match(passage.lower, match.end()):
            continue
        small = match["small"] or match["joined"] or match["bare"]
        if unit == "pound" and has_weight and not small:
            continue
        if small:
            count += (read(small) or Decimal(0)) / 100
        if unit == "buck" and passage.context.currency == "ZAR":
            unit = "rand"
        sign = {"pound": "£", "quid": "£", "euro": "€", "rand": "ZAR"}.get(unit, "$")
        if unit == "rupee":
            own = passage.context.currency
            sign = own if own in RUPEES else "INR"
        sign = _DOLLARS.get(match["dollars"] or "", sign)
        yield from _amount(passage, sign, str(count), match.span())


def _cents(passage: Passage) -> str:
    own = passage.context.currency
    return own if own and own not in ("GBP", "JPY") else "USD"


def _amount(
    passage: Passage,
    sign: str,
    number: str,
    span: tuple[int, int],
    bound: Bound | None = None,
) -> Iterator[Found]:
    try:
        value = Money.parse(f"{sign} {_decimal(number)}", passage.context)
    except ValueError:
        return
    yield Found(span[0], span[1], value, bound)


def _decimal(number: str) -> Decimal:
    whole = number.replace(",", "").replace(".", "")
    if number[-3:-2] in (",", "."):
        return Decimal(f"{whole[:-2]}.{whole[-2:]}")
    if number[-2:-1] == ".":
        return Decimal(f"{whole[:-1]}.{whole[-1]}")
    return Decimal(whole)


def _plain(number: Decimal) -> Decimal:
    return number if number % 1 else number.quantize(Decimal(1))
