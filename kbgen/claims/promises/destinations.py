"""Where a sentence says that the shop delivers, or that it doesn't.

Patterns read a sentence in small letters with plain apostrophes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kbgen.claims.patterns import lazy
from kbgen.claims.quantity import Reach
from kbgen.claims.topics.literals import Index
from kbgen.claims.topics.parts import PARTS, parts_in
from kbgen.claims.topics.wording import Wording
from kbgen.load.marks import Span
from kbgen.values import Country, Items

_DELIVER = (
    r"(?:(?:deliver|ship|send|post|dispatch|mail)(?:s|ing)?|(?<=we )courier|(?<=also )courier)"
)
_PLACES = r"(?:[^.;:!?]|\.(?!\s|$)|(?<=u\.[sk])\.(?= ))*"
"""The rest of a sentence, "the U.S. and Canada" included."""
_TO = lazy(
    rf"(?P<yes>\b(?:i|we|we'll|we can|we also|happily|currently|now|to|orders?|parcels?|delivery|shipping|available)\s(?:\w+\s){{0,3}}?)?"
    rf"\b(?P<verb>{_DELIVER}|delivery|deliveries|shipments|shipping|(?:un)?available)\s(?:\w+\s){{0,4}}?(?P<to>to|inside|within|all over|across|throughout|outside(?: of)?|beyond|in|anywhere in):?\s(?P<where>{_PLACES})"
)
DENIED = lazy(
    r"\b(?:don't|do not|doesn't|does not|can't|cannot|can not|won't|will not|aren't|isn't|not|never|no longer|unable to|unavailable|stopped|had to stop|no)\b"
)
"""Words by which a clause denies what it speaks of."""
_ONLY = lazy(r"\bonly\b|\bexclusively\b|\bsolely\b|\bjust\b")
_ENDS = lazy(
    r"\b(?:takes?|costs?|is|are|arriv\w+|within|in \d|for (?:free|[£$€\d])|from [£$€\d]|at no|usually|by\b|but|so|only (?:to|within)|if|when|once|with|except\w*|please|because|,\s(?:and )?(?:we|you|it|they|so|but|where)\b)\b"
)
"""Words behind which a list of places has come to its end."""
_SENDS = lazy(
    r"\b(?:i|we|we're|can|also|don't|not)\s(?:\w+\s){0,3}?(?:deliver|ship|send|post|mail)\s(?P<rest>(?:\w+\s){0,2}?|(?:[\w-]+\s){1,4}?(?:to|across|around)\s)$|\b(?:international|overseas) (?:delivery|shipping) (?:is )?$"
)
_WORLD = lazy(
    r"\b(?:worldwide|internationally|overseas|abroad|(?:anywhere|all over|around) (?:in )?the world|every country(?! (?:of|in)\b)|(?:every|any|each) country (?:in|of|on) (?:the (?:world|globe|planet)|earth)|all (?:the )?countries (?:in|of) the world|every (?:corner|part) of the (?:world|globe)|other countries)\b"
    r"|\b(?:anywhere|everywhere|all over|across|throughout|to (?:most|all|the whole|every part|every corner) of|to every country in) (?:in )?europe(?! union)(?=[.,;:!?)]|\W*$| (?:and|too|as well|with|by|for|within)\b)"
)
_EUROPEAN = lazy(r".*europe$")
_ABROAD = lazy(r"internationally|overseas|abroad|other countries")
_HOMES = (
    r"(?:(?:any |every |all |our )?(?:homes?|addresses|address|customers?|doors?|households?|gardens|readers|families)"
    r" (?:all over|across|throughout|anywhere in|everywhere in|within|in|around) )"
)
_GO = lazy(
    r"(?:\b(?:our|the|all|your) |^\W*)(?:(?:parcels?|orders?|boxes|packages|deliveries) (?:(?:can|may|also|only|now) )?(?:go|travel) to"
    rf"|[\w-]+s (?:(?:can|may|also|now) )*(?:go|travel) to {_HOMES}) ?(?P<where>{_PLACES})"
    rf"|\bwe (?:supply|sell to) (?:\w+ ){{0,2}}?{_HOMES}(?P<served>{_PLACES})"
    rf"|(?P<sent>\b(?:can|may|will|are|is)(?: also| now| even| only)*(?: be)? (?:sent|shipped|posted|delivered|mailed|couriered)) (?:out )?(?:directly |straight |on |anywhere )*(?:to|within|in|throughout|across|all over) {_HOMES}?(?P<there>{_PLACES})"
)
_SENT_BACK = lazy(
    r"\b(?:returns?|returned|back|repairs?|refunds?|letters?|complaints?|forms?|invoices?|claims?|faulty|samples|e-?mails?|prices|brochures?|catalogues?|vouchers?|newsletters?|gift cards?|(?:manu)?factur\w+|from)\b|\bto (?:our|the|a) (?:[\w-]+ )?(?:warehouse|depot|office|workshop|factory|headquarters|hub|cent(?:re|er)|supplier|team)\b"
)
_LISTED = lazy(
    r"^\W*(?:(?:unfortunately|sorry|at the moment|currently),? )*(?P<where>[^.;:!?]{2,60}?) (?:is|are)(?P<no> not|n't| no longer)? (?:yet |currently |still |also |now )?"
    r"(?:(?:on|among|part of|one of) (?:our |the |those )(?:list|destinations|countries|delivery area)|(?:somewhere|a (?:country|place)) (?:that |which )?we (?:deliver|ship|send|post))"
)
_ORDERS_FROM = lazy(
    r"\b(?:can't|cannot|can not|not possible to|unable to|isn't possible to) (?:\w+ ){0,2}?(?:order|buy|accept orders|take orders) from (?P<where>[^.;:!?]*)"
)
_GO_NOT = lazy(
    rf"\b(?:our (?:parcels?|orders?|boxes|packages|deliveries) (?:currently )?(?:don't|do not|can't|cannot|no longer|never) (?:go|travel)"
    rf"|(?:orders|parcels|packages|goods|items|deliveries) (?:can't|cannot|can not|are not|aren't|may not|are no longer|will not|won't) (?:currently |presently )?(?:be )?(?:delivered|shipped|sent|dispatched|posted|made)) to (?P<where>{_PLACES})"
)
_BUT_NOT = lazy(
    r"\bwe(?:'ll|'re)?(?: \w+){0,2} (?:deliver|ship|send|post|mail)(?:ing)?(?: (?:orders|parcels|it|them))?(?: (?:anywhere|everywhere|worldwide|all over|throughout|across|within|in|to))\b[^.;:]*?,? but (?:unfortunately |sadly )?not (?:yet |currently )?(?:to|in) (?P<where>[^.;:!?]*)"
)
_SERVED = lazy(
    r"\b(?:customers|people|shoppers|buyers|anyone|everyone) (?:living |based )?(?:in|from) (?P<where>[^.;:!?]{2,60}?) (?:can|may)(?P<no>'t|not| not)? (?:also |now |still |always )*(?:order|buy|shop)\b(?! [\w-]+ (?:at|by|as|through)\b)(?=(?: (?:from us|with us|online|here|too|as well|at present|yet))*[.,!;]|$|(?: (?:from us|with us|online|here|too)))"
)
_TELLING = Index((_TO, _WORLD, _GO, _GO_NOT, _LISTED, _SERVED, _ORDERS_FROM, _BUT_NOT))
_ALL = lazy(
    r"^\W*(?:all|every|each|any|the whole|the entire)\b[^,;]{0,30}\b(?:countr(?:y|ies)|members?|states?|eu|european union)\b"
)
_LEAD = lazy(r"^\W*(?:yes|no|sure|sorry|of course|unfortunately)\b,? ")


def destinations(wording: Wording, sentence: str) -> Iterator[tuple[Reach, Span]]:
    """The countries that a sentence includes or leaves out, each with the words that do so."""
    for number in _TELLING.possible(sentence):
        pattern = _TELLING.patterns[number]
        if pattern is _TO:
            yield from _sent(wording, sentence)
        elif pattern is _WORLD:
            yield from _worldwide(wording, sentence)
        else:
            for match in pattern.finditer(sentence):
                yield from _led(wording, sentence, match, is_go=pattern is _GO)


def _worldwide(wording: Wording, sentence: str) -> Iterator[tuple[Reach, Span]]:
    """What is said of all countries, or of all others."""
    for match in _WORLD.finditer(sentence):
        before = re.split(r"[;:.]|, (?:but|and|so)\b", sentence[: match.start()])[-1]
        before = _LEAD.sub("", before)
        sends = _SENDS.search(before)
        if sends and not _ENDS.search(sends["rest"] or ""):
            is_abroad = bool(_ABROAD.match(match.group()))
            is_yes = not DENIED.search(before)
            if _EUROPEAN.fullmatch(match.group()):
                if is_yes:
                    yield Reach(("EU",), is_yes, is_all=True), Span(match.start(), match.end())
                continue
            if not is_yes and match.group() == "overseas" and _is_one_land(wording):
                continue
            said = Reach((), is_yes, is_world=not is_abroad, is_abroad=is_abroad)
            yield said, Span(match.start(), match.end())


_AMERICA = frozenset(["US", "CA", "MX"])
_EUROPE, _BESIDE_EU = Country("EU"), frozenset(["CH", "NO", "LI"])
_ISLANDS = frozenset(["IE", "MT", "CY"])


def _is_one_land(wording: Wording) -> bool:
    """Whether no sea lies between the countries that the policy has parcels sent to."""
    fact = wording.policy.get("delivery.countries")
    listed = fact.value.items if fact and isinstance(fact.value, Items) else ()
    found = [item for item in listed if isinstance(item, Country)]
    codes = {item.country for item in found}
    if codes <= _AMERICA:
        return True
    is_europe = all(_EUROPE.contains(one) or one.country in _BESIDE_EU for one in found)
    return is_europe and not codes & _ISLANDS


def _led(
    wording: Wording, sentence: str, match: re.Match[str], *, is_go: bool
) -> Iterator[tuple[Reach, Span]]:
    """What is said of the countries that a list begins with."""
    groups = match.groupdict()
    if (
        "no" not in groups
        and not is_go
        and (SERVICE.search(sentence) or SOMETIMES.search(match["where"]))
    ):
        return
    if groups.get("sent") and (_SENT_BACK.search(sentence) or _ONLY.search(sentence)):
        return
    where = groups["where"] or groups.get("there") or groups.get("served") or ""
    stop = _ENDS.search(where)
    where = where[: stop.start()] if is_go and stop else where
    if countries := _leading(wording, where):
        is_yes = is_go or ("no" in groups and not groups["no"])
        if not (is_go and DENIED.search(match.group())):
            yield Reach(countries, is_yes), Span(match.start(), match.end())


_BEFORE = lazy(
    r"\W*(?:(?:and|republic|either|both|all of|all over|most of|mainland|continental|anywhere in|everywhere in|throughout|within|to|in|addresses|customers|the|all|any|every part of)\W+)*"
)


def _leading(wording: Wording, where: str) -> tuple[str, ...]:
    """The countries of a list that begins with one."""
    found = _countries(wording, where)
    if not found or not _BEFORE.fullmatch(where[: found[0][1]]):
        return ()
    return tuple(code for code, _ in found)


_MAINLAND = lazy(r"\b(?:(?:mainland|great|continental) britain|mainland uk|uk mainland)\b")
_CHANNEL = lazy(r"\bchannel islands\b")


def _countries(wording: Wording, where: str) -> list[tuple[str, int]]:
    """The countries of a text; Britain without Northern Ireland is England, the Channel Islands Jersey."""
    found = list(wording.countries_in(where))
    if "brit" in where or "mainland" in where:
        spans = [(match.start(), match.end()) for match in _MAINLAND.finditer(where)]
        found = [
            ("GB-ENG" if code == "GB" and any(a <= at < b for a, b in spans) else code, at)
            for code, at in found
        ]
    found += [("JE", match.start()) for match in _CHANNEL.finditer(where)]
    found += parts_in(where)
    return sorted(found, key=lambda one: one[1])


SOMETIMES = lazy(
    r"\bon (?:\w+days?|\w+ holidays?|holidays|weekends)\b|\bat (?:weekends|the weekend|christmas)\b|\b(?:during|between|until|over christmas|before|after)\b"
)
"""Words for times at which nothing is sent, though it is at others."""


PART = lazy(
    r"\b(?:batter\w+|aerosols?|perfumes?|fragrances?|liquids?|nail|frozen|chilled|large|larger|bulky|heavy|oversized?|hazard\w*|dangerous|flammable|paints?|knives|blades|lithium|some|certain|such|track(?:ing|ed)?|live)\b"
)
"""Words for a part of the goods, which alone is not sent somewhere."""
_NONE = lazy(
    r"\b(?:there (?:are|will be) no|(?:have|has|had|'ve|'s)? ?(?:stopped|ended|suspended|paused|discontinued)|(?:don't|do not|can't|cannot|no longer)(?: \w+){1,2}|we have no|no)(?: more| longer any| further| any| all| our)? $"
)
"""What stands before deliveries that there are not."""


def _each_to(sentence: str) -> Iterator[tuple[re.Match[str], re.Match[str] | None]]:
    """The places that a sentence says something of, and where the list of them ends."""
    at = 0
    while match := _TO.search(sentence, at):
        stop = _ENDS.search(match["where"])
        yield match, stop
        at = match.start("where") + (stop.start() if stop else len(match["where"]))


_UNTRACKED = lazy(r"\b(?:no|not|never|can't|cannot|don't|isn't|aren't|without) (?:be )?track\w*\b")
"""What is denied beside a destination: "there's no tracking with shipping to Mexico"."""


def _sent(wording: Wording, sentence: str) -> Iterator[tuple[Reach, Span]]:
    for match, stop in _each_to(sentence):
        where = match["where"]
        tail = where[stop.start() :] if stop else ""
        where = where[: stop.start()] if stop else where
        before = sentence[: match.start("verb")].rpartition(".")[2]
        clause = re.split(r"[;:]|\bbut\b|, (?:and|so)\b", before)[-1]
        outside = f"{match['to']} {where}".removeprefix("to ").startswith(("outside", "beyond"))
        where = where.partition(", including")[0] if outside else _ELSEWHERE.sub("", where)
        countries = tuple(code for code, _ in _countries(wording, where))
        is_no = bool(_UNAVAILABLE.match(tail))
        is_yes = not (
            DENIED.search(clause)
            or match["verb"] == "unavailable"
            or "'t" in match["verb"]
            or is_no
        )
        offered = (
            _is_offer(match, clause) or bool(_AVAILABLE.match(tail)) or _is_all(sentence, match)
        )
        if not countries or (is_yes and not offered):
            continue
        between = sentence[match.end("verb") : match.start("to")]
        if any(code in PARTS for code in countries) and not _ANYTHING.fullmatch(between):
            continue
        if _PRICE.match(between) or (not is_yes and clause.endswith(" free ")):
            continue
        if not is_yes and (SOMETIMES.search(f"{where} {tail}") or PART.search(between)):
            continue
        if not is_yes and _UNTRACKED.search(clause):
            continue
        told = is_no or _AVAILABLE.match(tail) or _NONE.search(clause)
        if match["verb"] in ("deliveries", "shipments") and not told:
            continue
        gone = _UNAVAILABLE.match(tail)
        end = len(where) + gone.end() if gone else len(where.rstrip())
        span = Span(match.start("verb"), match.start("where") + end)
        only = _ONLY.search(clause) or _ONLY.search(
            match.group()[: match.start("where") - match.start()]
        )
        only = only or _LIMITED.match(sentence, match.start("verb"))
        # "Across Australia only; we can't send to New Zealand" is said once, by its denial.
        ends = where.rstrip(" .,!").endswith(" only") and not DENIED.search(sentence, match.end())
        is_only = bool(only) or ends
        if (is_only or not is_yes) and SERVICE.search(sentence):
            continue
        apart = _MORE.search(where) or _countries(wording, between)
        if is_only and is_yes and not outside and not apart:
            yield Reach(countries, is_yes=False, is_outside=True), span
        yield Reach(countries, is_yes, outside, is_all=bool(_ALL.search(where))), span


_ANYTHING = lazy(
    r" (?:(?:out|directly|straight|only|our|any|your|all|yet|currently|anything|everything|orders?|parcels?|packages?|boxes|is|are|available) )*"
)
"""All that is sent, of which a part of a country is a limit."""
_ELSEWHERE = lazy(
    r"(?:,| or| and| nor)* (?:to )?(?:(?:any|all|every)(?:where)?(?: (?:other|else))?(?: [a-z]+)?|elsewhere) (?:outside(?: of)?|beyond|other than|except(?: for)?|apart from) .*"
)
"""All places but some: "or to any other destination outside Canada"."""
_MORE = lazy(
    r"\b(?:neighbou?r\w*|nearby|surround\w*|countries|countr(?:y|ies)|few|several|some|others?|selected|certain|europe\w*|continent\w*|eu|abroad|overseas|elsewhere|parts)\b"
)
"""Words for places beside those that a list names."""
SERVICE = lazy(
    r"\b(?:express|(?:next|same|two|named|nominated)[- ]day|saturday|evening|weekend|priority|expedited|overnight|pallets?|freight|collect|collection|premium|economy|signed[- ]for|special|locker|pick-?up|curbside|class(?:es)?|workshops?)\b"
)
"""Words of one service, of which a limit is no limit of the shop's."""
_AVAILABLE = lazy(
    r"(?:is|are) (?:also |now |currently )?(?:available|possible|offered|part of (?:our|the) (?:services?|offer|range))\b(?! (?:for|on|if|when|only|from|at))"
)
_NOW = r"(?:(?:currently|temporarily|now|yet|still|sadly|unfortunately|alas|at present|presently|at the moment|at this time|for now|for the time being),? )*"
_UNAVAILABLE = lazy(
    rf"(?:is|are) {_NOW}(?:unavailable|suspended|paused|on hold|not {_NOW}(?:available|possible|offered|foreseen|part of (?:our|the) (?:services?|offer|range))|no longer (?:available|possible|offered))\b"
)


_PRICE = lazy(r"\W*(?:and handling )?(?:costs?|charges?|fees?|surcharges?|prices?|rates?|duties)\b")
"""What delivery costs, which may be nothing: "no shipping costs in the EU"."""


def _is_all(sentence: str, match: re.Match[str]) -> bool:
    """Whether it is told where all that is sent goes, and nowhere else: "delivery is to UK addresses only"."""
    between = match.group()[match.end("verb") - match.start() : match.start("to") - match.start()]
    before = sentence[: match.start("verb")]
    is_bare = _DELIVERY_IS.fullmatch(between) and _BARE.search(before)
    is_only = _ONLY.search(match.group()) or _LIMITED.match(match.group()[len(before) :])
    return bool(is_bare and is_only)


_LIMITED = lazy(r"(?:delivery|deliveries|shipping) (?:is|are) (?:limited|restricted|confined) to\b")
_DELIVERY_IS = lazy(
    r" (?:is|are)(?: (?:only|just|exclusively|solely|limited|restricted|confined))? "
)
_BARE = lazy(r"(?:^\W*|[.;:!] )(?:(?:please note(?: that)?|our|all|home) )?$")


def _is_offer(match: re.Match[str], clause: str) -> bool:
    """Whether it is said that the shop delivers, not how, when or at what price it does."""
    return bool(match["yes"]) or match["verb"] in ("ship", "deliver", "ships", "delivers")
