"""The names of a shop's own things in prose: which method, channel, tier or country is meant."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from babel import Locale

from kbgen.claims.patterns import lazy
from kbgen.claims.topics.called import MEMBERS, called, in_either_number, is_club
from kbgen.claims.topics.country_words import COUNTRIES, UNSURE
from kbgen.claims.topics.literals import Gates, Index, needed
from kbgen.claims.topics.marking import blanked
from kbgen.claims.topics.terms import MAY_END, term_topics
from kbgen.claims.topics.topics import Topic
from kbgen.load.marks import Span
from kbgen.model import Policy, Scope
from kbgen.scope import context_of, known_values
from kbgen.values import Context, Country, Hours, Items, Language

_GENERIC = frozenset(
    [
        "delivery",
        "shipping",
        "service",
        "our",
        "the",
        "a",
        "an",
        "by",
        "for",
        "of",
        "to",
        "in",
        "and",
        "option",
        "method",
        "channel",
        "us",
        "customer",
        "customers",
        "member",
        "members",
        "support",
        "team",
    ]
)

_CHANNELS: Mapping[str, str] = {
    "phone": r"give us an? (?:quick )?(?:bell|buzz|tinkle)|phones?|telephones?|calls?|calling|ring|phone ?lines?|lines|hotline|helpline|voicemail",
    "chat": r"(?:speech|chat) (?:bubbles?|windows?|box)|bubbles?(?= (?:at|in|on) (?:the|every|each|any|your) (?:bottom|corner|page|screen|right|left|foot|side))|live[- ]?chats?|web ?chats?|chats?|chatting|messenger",
    "email": r"[\w.+-]+@[\w.-]+\w|e-?mails?|e-?mailing|e-?mailed|inbox|mailbox",
    "form": r"(?:contact |web |online )?forms?",
    "social": r"social(?: media)?|facebook|instagram|twitter|tweets?|dms?|direct messages?",
    "post": r"by post|by letter|letters?|in writing|write to us|postal",
    "whatsapp": r"whatsapp",
    "sms": r"sms|text messages?|texts?|text us|texting",
}
"""Words for channels that are usual, by the words of their names."""
_PLACES: Mapping[str, str] = {"store": r"stores?|shops?", "shop": r"shops?|stores?"}
_METHODS: Mapping[str, str] = {
    "standard": r"standard",
    "home": r"(?<!at )(?<!you )home(?! page)",
    "europe": r"europe|(?:rest of )?(?:the )?eu|european union",
    "eu": r"eu|european union|europe",
    "uk": r"uk|united kingdom|britain",
    "person": r"person|man|people",
    "express": r"(?<!american )express|expedited",
    "next": r"next",
    "large": r"large|bulky|big|two[- ](?:person|man)",
    "oversize": r"over-?sized?|large|bulky|big|two[- ](?:person|man)",
    "oversized": r"over-?sized?|large|bulky|big|two[- ](?:person|man)",
    "bulky": r"bulky|over-?sized?|large|big|two[- ](?:person|man)",
    "nominated": r"nominated|named|chosen",
    "saturday": r"saturdays?",
    "international": r"international(?:ly)?|overseas|abroad|worldwide",
    "forwarder": r"forwarders?|forwarding (?:agents?|compan(?:y|ies))|freight (?:agents?|compan(?:y|ies))",
    "economy": r"economy|saver",
    "tracked": r"tracked",
}
_CARRIED_BY = frozenset(["forwarder", "haulier", "lorry", "van", "truck", "pallet"])
"""Words of a method's name that tell by themselves what brings the parcel."""
_SALE = (
    r"sale (?:items?|goods|products?|pieces|purchases?|stock|lines?|orders?|prices?)|(?:in|from) (?:the|our|a) sale|on sale"
    r"|bought on sale|(?:clearance|reduced|discounted|marked[- ]down|outlet)(?: (?:items?|goods|lines?|products?|pieces|stock|price))?"
    r"|sale and clearance|anything on sale|final[- ]sale|sale(?=: ?)|^sale(?=\W*$)|(?<=except )sale(?=,|\W*$)"
    r"|^sale(?= (?:returns?|return within|send\w*|exchange\w*|days to return|window)\b[^.;§]*: )"
    r"|(?:^|(?<=[,;:.(§] )|(?<=\bfor )|(?<=\bon )|(?<=\bof )|(?<=\bany )|(?<=\ball )|(?<=\band )|(?<=\bor )|(?<=\byour )|(?<=\breturn )|(?<=\breturning )|(?<=\bexchange )|(?<=\bswap )|(?<=\bunless )|(?<=\bthat ))sale"
    r"(?= (?!(?:ends|starts|begins|runs|lasts|continues|closes|opens|finishes|comes|goes|covers|includes|means|applies|brings|gets|does|was|has|this|days|dates|times|hours|weeks|weekends|months|seasons|events|emails|terms|conditions|rules|alerts|codes|vouchers|pages|notices|figures|posters|signs|staff|always|numbers)\b)[a-z]{2,}[a-rt-z]s\b)"
)
_OF_A_KIND = lazy(
    r" (?:(?:local|standard|summer|winter) )?time\b| (?:dollars?|pounds?|francs?|kron\w+|sizes?|sizing|plugs?|post(?! ?codes?)|law|laws|legislation|regulations?)\b"
)
"""What is only of a country's kind: "2pm UK time", "a US size 9"."""
_PEOPLE = ("carrier", "courier", "supplier", "maker")
"""Words of products that are those of other people too."""
_ENGLISH = Language.parse("en")


@dataclass(frozen=True, eq=False)
class Name:
    """One of the shop's own names, and how prose writes it. Equal only to itself."""

    key: str
    """`method`, `channel`, `product`, `customer`, `payment`, `country` or `level`."""
    value: str
    pattern: re.Pattern[str]
    words: int
    """Of how many words it is made: the more, the surer."""
    is_country: bool = False
    """Whether it is nothing but the name of a country, which may stand for much else."""

    @cached_property
    def needed(self) -> tuple[str, ...]:
        """Texts of which a sentence that names it holds one; none where that cannot be told."""
        return tuple(sorted(needed([self.pattern.pattern])))


@dataclass(frozen=True, eq=False)
class Wording:
    """What the names of one policy look like in prose. Equal only to itself."""

    policy: Policy

    @cached_property
    def context(self) -> Context:
        """The shop's currency and country, by which quantities are read."""
        return context_of(self.policy.facts)

    @cached_property
    def phrases(self) -> re.Pattern[str] | None:
        """The phrases by which articles speak of the shop's own facts; None where it has none."""
        says = {
            phrase.lower().replace("’", "'")
            for fact in self.policy.under("terms")
            for phrase in fact.says
            if " " in phrase
        }
        words = "|".join(map(re.escape, sorted(says, key=lambda one: (-len(one), one))))
        return lazy(rf"\b(?:{words})\b") if says else None

    @cached_property
    def methods(self) -> tuple[Name, ...]:
        """The delivery methods."""
        return self._named("method", "delivery.methods")

    @cached_property
    def channels(self) -> tuple[Name, ...]:
        """The contact channels."""
        return self._named("channel", "contact.channels")

    @cached_property
    def levels(self) -> tuple[Name, ...]:
        """The escalation levels."""
        return self._named("level", "escalation.levels")

    @cached_property
    def scopes(self) -> tuple[Name, ...]:
        """What the policy tells apart: products, customers, payments, methods, channels."""
        found: list[Name] = []
        for key in ("product", "customer", "payment"):
            for value in sorted(known_values(self.policy, key)):
                found.append(Name(key, value, _scope_pattern(key, value), len(_tokens(value))))
        clubs = [value for value in known_values(self.policy, "customer") if is_club(value)]
        if len(clubs) == 1:
            found.append(Name("customer", clubs[0], MEMBERS, 1))
        scoped = self.policy.scoped
        named = (*self.methods, *self.channels)
        return (*found, *(name for name in named if (name.key, name.value) in scoped))

    @cached_property
    def mistakable(self) -> tuple[Name, ...]:
        """Products with names that are other people's as well: carriers to wear a baby in."""
        return tuple(
            name for name in self.scopes
            if name.key == "product" and any(map(name.value.lower().__contains__, _PEOPLE))
        )  # fmt: skip

    @cached_property
    def countries(self) -> tuple[Name, ...]:
        """Every country, the EU, and the parts of countries that the policy knows."""
        names = Locale("en").territories
        found = []
        for code, pattern in COUNTRIES.items():
            found.append(Name("country", code, _whole(pattern), 1))
        known = set(COUNTRIES)
        for code in sorted(known_values(self.policy, "country") - known):
            if "-" in code:
                part = Country(code).words(_ENGLISH).lower()
                found.append(Name("country", code, _whole(re.escape(part)), 1))
        for code, name in sorted(names.items()):
            if len(code) == 2 and code.isalpha() and code not in known | UNSURE:
                plain = name.split("(")[0].strip().lower()
                if plain and code not in ("EZ", "UN", "ZZ", "XA", "XB"):
                    found.append(Name("country", code, _whole(re.escape(plain)), 1))
        return tuple(found)

    @cached_property
    def own(self) -> tuple[tuple[Topic, bool], ...]:
        """The shop's own facts that are yes or no (True), and those that may end (False)."""
        return tuple(
            (each, self.policy[each.key].type == "answer")
            for each in term_topics(self.policy)
            if self.policy[each.key].type == "answer" or MAY_END.search(each.key)
        )

    @cached_property
    def has_languages(self) -> bool:
        """Whether the policy says which languages are spoken on a channel."""
        return any(key.endswith(".languages") for key in self.policy.facts if key[:1] == "c")

    @cached_property
    def places(self) -> tuple[tuple[str, re.Pattern[str]], ...]:
        """The shop's own facts that are opening hours, and the words of what is open."""
        found = []
        for fact in self.policy.under("terms"):
            words = [word for word in _tokens(fact.key)[1:] if word not in ("hours", "opening")]
            if isinstance(fact.value, Hours) and words:
                found.append((fact.key, _all_of(words, _PLACES)))
        return tuple(found)

    @cached_property
    def name_topics(self) -> tuple[tuple[str, re.Pattern[str]], ...]:
        """The names of methods as words by which prose speaks of them, with the group's key."""
        return tuple(
            ("delivery.methods.*", name.pattern) for name in self.methods if not name.is_country
        )

    @cached_property
    def ways_back(self) -> tuple[str, ...]:
        """The ways by which the policy has goods come back, in small letters."""
        fact = self.policy.get("returns.methods")
        items = fact.value.items if fact and isinstance(fact.value, Items) else ()
        return tuple(item.written().lower() for item in items)

    @cached_property
    def country_index(self) -> Index:
        """Which of the countries' patterns may match."""
        return Index(tuple(name.pattern for name in self.countries))

    def countries_in(self, text: str) -> tuple[tuple[str, int], ...]:
        """The countries that a text in small letters names, each with its place."""
        return tuple((code, span.start) for code, span in self.country_spans(text))

    def country_spans(self, text: str) -> Sequence[tuple[str, Span]]:
        """The countries that a text in small letters names, each with the words for it."""
        return _country_spans(self, text)

    def name_words(self, method: str) -> frozenset[str]:
        """The words of a delivery method's name."""
        fact = self.policy.get(f"delivery.methods.{method}.name")
        written = fact.written if fact and fact.value is not None else ""
        return frozenset(_tokens(f"{method} {written}".replace("_", " ")))

    def served(self, method: str) -> set[str]:
        """The countries that a delivery method alone is for, as the policy lists them."""
        fact = self.policy.get(f"delivery.methods.{method}.countries")
        items = fact.value.items if fact and isinstance(fact.value, Items) else ()
        return {item.code for item in items if isinstance(item, Country)}

    def _named(self, key: str, group: str) -> tuple[Name, ...]:
        found = []
        for id_ in self.policy.ids(group):
            fact = self.policy.get(f"{group}.{id_}.name")
            written = [id_.replace("_", " ")]
            if fact is not None and fact.value is not None:
                written.insert(0, fact.written)
            if key == "method" and len(_tokens(written[0])) > 1:
                written.extend(sorted(_CARRIED_BY.intersection(_tokens(written[0]))))
            for text in written:
                tokens = [token for token in _tokens(text) if token not in _GENERIC]
                if tokens:
                    place = (
                        len(tokens) == 1
                        and f"{group}.{id_}.countries" in self.policy.facts
                        and bool(self.countries_in(tokens[0]))
                    )
                    pattern = _all_of(tokens, _CHANNELS if key == "channel" else _METHODS)
                    found.append(Name(key, id_, pattern, len(tokens), place))
                    if inside := _with_small_words(_tokens(text), tokens):
                        found.append(Name(key, id_, inside, len(tokens)))
        return tuple(found)


def _tokens(text: str) -> list[str]:
    return re.findall(r"[a-z0-9]+", text.lower())


def _with_small_words(all_: Sequence[str], told: Sequence[str]) -> re.Pattern[str] | None:
    """A name from its first to its last telling word as it is written: "parcel to our neighbours"."""
    first = all_.index(told[0])
    last = len(all_) - 1 - all_[::-1].index(told[-1])
    inside = all_[first : last + 1]
    if len(inside) <= len(told):
        return None
    return _whole(r"[\s\-–/()&,.'’]+".join(map(re.escape, inside)))


def _whole(pattern: str) -> re.Pattern[str]:
    return lazy(rf"\b(?:{pattern})\b")


_SERVICE = r"(?:deliver\w*|services?|couriers?|shipping|options?|orders?|post|methods?|parcels?)"


def _all_of(tokens: Sequence[str], synonyms: Mapping[str, str]) -> re.Pattern[str]:
    """The tokens one behind the other, with at most a sign or a small word between them."""
    each = [f"(?:{synonyms.get(token, re.escape(token) + 's?')})" for token in tokens]
    if tuple(tokens) in (("same", "day"), ("next", "day")):
        label = rf"(?<!the )(?<!very ){tokens[0]} day(?= \(|:|$|;?, ?[£$€§@])|(?:^|(?<=[.:;!?] )){tokens[0]} day(?=;?,? (?:(?:to|goes|costs?|travels|ships)\b|is (?:[a-z]+ ){{0,3}}[£$€§@]))"
        each = [f"(?:{tokens[0]}(?:-day|[ ]day(?= {_SERVICE}))|{label})"]
    elif len(tokens) > 1 and tokens[-1] == "day":
        each[-1] = "day"  # "2-Day shipping", which "2 days" doesn't name.
    names = r"(?:[\s\-–/]+(?:by |the |a |of )?| \()".join(each)
    return lazy(
        rf"\b(?:{names})\b(?! (?:members?|customers?(?! (?:care|services?|support)\b)|accounts?|terms|rates?|price|size|products?|items?|goods|returns?|window|policy|days?|processing)\b)"
    )


def _scope_pattern(key: str, value: str) -> re.Pattern[str]:
    text = value.lower().replace("_", "-")
    words = r"[\s-]+".join(re.escape(word) for word in re.split(r"[\s-]+", text))
    if key == "product" and text == "sale":
        return _whole(_SALE)
    if key == "product":
        plural = in_either_number(words)
        return _whole(f"{plural}|{other}" if (other := called(value)) else plural)
    if key == "customer":
        return _whole(
            rf"{words}(?:s|[\s-](?:members?|customers?|account|accounts|membership|tier))?"
        )
    return _whole(words)


@dataclass(frozen=True)
class Named:
    """A name found in a text."""

    name: Name
    start: int
    end: int


# A sentence is asked for its countries by several readers.
@lru_cache(maxsize=4_096)
def _country_spans(wording: Wording, text: str) -> Sequence[tuple[str, Span]]:
    found = [
        (wording.countries[number].value, Span(match.start(), match.end()))
        for number in wording.country_index.possible(text)
        for match in wording.countries[number].pattern.finditer(text)
        if not _OF_A_KIND.match(text, match.end())
    ]
    return sorted(found, key=lambda one: one[1].start)


# The same headings, leads and titles stand around many statements.
@lru_cache(maxsize=32_768)
def named(names: tuple[Name, ...], text: str) -> tuple[Named, ...]:
    """The names that a text in small letters mentions, those inside longer ones left out."""
    found = [
        Named(names[number], match.start(), match.end())
        for number in _gates(names).open(text)
        for match in names[number].pattern.finditer(text)
    ]
    return tuple(
        one
        for one in found
        if not any(
            other.start <= one.start and one.end <= other.end
            and other.end - other.start > one.end - one.start
            for other in found
        )
        and not (_PARCELS.fullmatch(text, one.start, one.end) and _is_what(one, found, text))
    )  # fmt: skip


def _is_what(one: Named, found: Sequence[Named], text: str) -> bool:
    """Whether a name is only what goes by another: the parcels of "express parcels"."""
    return any(
        other.end <= one.start
        and other.name.value != one.name.value
        and text[other.end : one.start].strip(" -–") in _ITS_KIND
        for other in found
    )


_ITS_KIND = ("", "delivery", "shipping", "service", "freight")
"""What may stand between the name of a method and what goes by it."""
_PARCELS = lazy(r"(?:parcels?|packages?|letters?|pallets?|post|mail)")


# A shop has names of few kinds.
@lru_cache(maxsize=64)
def _gates(names: tuple[Name, ...]) -> Gates:
    """Which of some names a text may mention."""
    return Gates(tuple(frozenset(name.needed) for name in names))


def unnamed(wording: Wording, text: str, *, phrases: bool = False) -> str:
    """A text without the names of methods, in which carriers may be named, and of goods called like them.

    `phrases`: without those of the shop's own facts as well, which may name them too.
    """
    names = [Span(one.start, one.end) for one in named(wording.methods, text)]
    if wording.mistakable:
        names += (Span(one.start, one.end) for one in named(wording.mistakable, text))
    if phrases and wording.phrases:
        names += (Span(*each.span()) for each in wording.phrases.finditer(text))
    return blanked(text, names, by=" ")


def method_goes_to(policy: Policy, method: str, country: str, *, wholly: bool = False) -> bool:
    """Whether a delivery method goes to a country or, if not `wholly`, to a part of it.

    As far as the policy says.
    """
    fact = policy.get(f"delivery.methods.{method}.countries") or policy.get("delivery.countries")
    if fact is None or not isinstance(fact.value, Items):
        return True
    asked = Country(country)
    return any(
        isinstance(item, Country)
        and (item.contains(asked) or (not wholly and asked.contains(item)))
        for item in fact.value.items
    )


def merged(one: Scope, other: Scope) -> Scope:
    """The scope of both, the first's word where they speak of the same."""
    terms = dict(other.terms) | dict(one.terms)
    return Scope(tuple(sorted(terms.items())), one.ordered or other.ordered)
