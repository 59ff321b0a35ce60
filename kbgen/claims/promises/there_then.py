"""When somebody is there on a channel that stands in the sentence or beside it, in few words.

"She's there until ten at night" below "Live chat"; "Day and night" to one who asks when to ring; "Phone:
weekday mornings only". A sentence is read where it says nothing else. Patterns read it in small letters
with plain apostrophes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kbgen.claims.cases.claimed import claimed
from kbgen.claims.claim import Claim
from kbgen.claims.context.around import Around
from kbgen.claims.hours.others import is_anothers, is_of_season, is_wished, speaks_of_another
from kbgen.claims.patterns import lazy
from kbgen.claims.promises.times_of_day import FIRST, SO, TIMES, times_said
from kbgen.claims.prose.passages import Kind
from kbgen.claims.quantity import EndOfDay, StatedHours
from kbgen.claims.topics.marking import lowered
from kbgen.claims.topics.wording import Wording, named
from kbgen.load.marks import Span
from kbgen.model import Article
from kbgen.values import Hours, Time

NEEDS = (
    *("day", "night", "clock", "hour", "any time", "anytime", "week", "daily", "morning"),
    *("afternoon", "evening", "until", "till ", "'til ", "from "),
)
_HUMAN = r"(?:(?:real|actual|live|friendly|human|proper|flesh-and-blood) ){0,2}(?:people|persons?|humans?(?: beings?)?|voices?|advis[eo]rs?|agents?|colleagues?)"
_WHO = (
    r"(?:she|he|they|we|i|it|that|someone|somebody|one of us|an? "
    + _HUMAN
    + r"|"
    + _HUMAN
    + r"|(?:the|our) (?:[a-z]+ )?(?:team|staff|people|crew|girls|boys|ladies|advis[eo]rs|agents|colleagues|experts)|º+(?: (?:and|or|&) º+)?|(?:(?:the|our) (?:[a-z]+ )?)?ª+(?: (?:team|line|desk|service|support|lines))?(?: (?:at|in|on) (?:the|every|each|our) [a-z ]{3,30}?)?|(?:the|our) (?:phone )?lines?)"
)
_PLACE = r"(?:there|here|in|on it|behind it|behind them|on ª+|at (?:the|her|his|their|our) desks?|at the (?:other )?end(?: of (?:it|the line))?|on duty|on hand|on call|on the (?:phones?|lines?|other end)|by the phone|awake|online|around)"
_STATE = r"(?:on|open|live|up|available|staffed|manned|attended|watched|answered|monitored|read|reached|reachable|switched on|turned on|running|picked up|covered|active)"
_OFTEN = r"(?: (?:always|also|still|even|only|just|all|both|usually|really))*"
_VERB = (
    rf"(?:(?:'s|'re| is| are|'ll be| will be| can be| stays?| remains?){_OFTEN} (?:{_PLACE}|{_STATE})"
    rf"|{_OFTEN} (?:answers?|picks? up|reads?|repl(?:y|ies)|takes?|works?|runs?|mans?|staffs?|sits?|keeps?|watch(?:es)?)(?: (?:it|them|you|calls|the phones?|messages|ª+|your calls?|your messages?|the lines?|going|behind it|there|up|here|by the phone|an eye on it)){{0,2}}|(?<=ª)(?:'s| is| are)(?: only| just)?)"
)
_CALL = (
    r"(?:(?:(?:you can|just|please|feel free to|you may|you'll|you will)(?: always| also| still| only| just)? )?(?:call|ring|phone|telephone|reach|(?:chat|talk|speak)(?: (?:to|with) [a-z]+(?: (?:and|or) [a-z]+)?)?|get|catch|find|get hold of)(?: (?:us|her|him|them|me|it|someone|somebody|a person|"
    + _HUMAN
    + r"|the team|our team))?(?: (?:on|by|over|via|through) (?:the |our |live )*(?:phone|ª+|line)| there| here| in(?! the\b))?)"
)
_THERE = rf"(?:there(?:'s| is| are|'ll be| will be)(?: always| also)* (?:someone|somebody|one of us|an? {_HUMAN}|{_HUMAN}|people)(?: {_PLACE}| to (?:talk|speak|chat) to| to answer(?: you)?| on (?:the )?(?:phones?|lines?|chat|ª+)| answering){{0,2}})"
_SAID = lazy(
    rf"{FIRST}(?:(?P<who>{_WHO}){_VERB}|(?P<call>{_CALL})|(?P<there>{_THERE})),? {TIMES}{SO}"
)
_THEN_SAID = lazy(
    rf"{FIRST}{TIMES},? (?:(?P<who>{_WHO}){_VERB}|(?P<call>{_CALL})|(?P<there>{_THERE})){SO}"
)
_FRAGMENT = lazy(rf"{FIRST}(?:(?:{_HUMAN}|open|staffed|answered|available|on),? )?{TIMES}{SO}")
_LABEL = lazy(r"\W*(?P<label>[^:–—(]{3,40}?)(?:\*\*)?(?::\*{0,2}| [–—-]| \()\s*(?=\w)")
_POINTS = lazy(rf"\W*(?:(?:it|that)\b|they(?:'re| are){_OFTEN} {_STATE}\b)")
"""What points at something that isn't people."""
_OPEN_ASKED = lazy(
    r"\b(?:are|do) you (?:still )?open\b|\b(?:shop|store|showroom) (?:still )?open\b|when does the (?:shop|store|showroom) open"
)
_CALL_ASKED = lazy(
    r"\b(?:ring|call|phone|telephone|speak to|talk to)(?: (?:you|us|someone|somebody|anyone|a (?:person|human)))?\b(?! back)"
)
_NO_ASK = lazy(
    r"\bhow (?:long|much|fast|soon|many|quick\w*)\b|\b(?:cost|pay|order(?:s|ed|ing)?|deliver\w*|return\w*|refund\w*|collect\w*|dispatch\w*|best|busy|busiest|quiet\w*|cheap\w*|e-?mail\w*|message|write|text|why|christmas|easter|holidays?|track\w*|should|complain\w*|wait|back)\b"
)
_DATED = lazy(
    r"[0-9]|\b(?:(?!to|mon|tues|wednes|thurs|fri|satur|sun)[a-z']+ day|eve|thanksgiving|january|february|march|april|may|june|july|august|september|october|november|december)\b"
)
"""A question of one day of the calendar."""
_OTHERS = lazy(
    r"\b(?:couriers?|carriers?|makers?|manufacturers?|suppliers?|banks?|partners?|drivers?|warehouse|(?:your|their|its) (?!phone|calls?|message))\b"
)
_ELSE = lazy(
    r"\b(?:if|when|unless|was|were|used to|busiest|quietest|holidays?|christmas|easter|robot|bot|machine|voicemail|automated|answerphone|this|next|last|today|tonight|tomorrow)\b"
)
_ON = lazy(
    r"\b(?:takes? over|hands? over|after (?:that|then|her|him|which)|then (?:it's|comes|the)|swaps?|shifts?|the rest of the)\b|\b(?:robot|bot|machine|answerphone|voicemail)\b(?! (?:here|or)\b)"
)
"""What stands beside it where another one is there at other hours."""
_HOURS_OF = lazy(
    r"\b(?:hours?|when|open|opening|times?|days?|available|availability|staffed|answered|manned|there)\b"
)


def there_then(
    wording: Wording,
    article: Article,
    around: Around,
    sentence: str,
    known: Sequence[Claim],
) -> Iterator[Claim]:
    """When a sentence says that somebody is there, where what it is already known to say is nothing of the kind."""
    text = lowered(sentence)
    if len(text) > _LONG or not any(map(text.__contains__, NEEDS)):
        return
    if text.rstrip().endswith("?") or _is_title(around, text) or any(map(_is_read, known)):
        return
    found = _found(wording, around, sentence, text)
    if found is None or _is_of_another(wording, sentence, text):
        return
    key, match = found
    fact = wording.policy.get(key)
    if fact is None or not isinstance(fact.value, Hours):
        return
    is_fragment = "who" not in match.groupdict()
    is_all = is_fragment and _is_asked_when(around)
    is_only = is_all or " only " in text[: match.start("when")]
    said = times_said(
        text[slice(*match.span("when"))], fact.value, is_only=is_only, asked=around.asked
    )
    if isinstance(said, StatedHours) and any(
        isinstance(one.said.value, StatedHours) for one in known
    ):
        return
    if said is None or _ON.search(lowered(around.passage.text)):
        return
    span = Span(*match.span("when"))
    is_one = not is_fragment and "º" in (match["who"] or "")
    is_sure = not (is_one and isinstance(said, EndOfDay))
    yield claimed(article, around, sentence, (key,), said, span, is_sure=is_sure)


def _is_of_another(wording: Wording, sentence: str, text: str) -> bool:
    """Whether a sentence is of a season or a day, a wish, or of somebody else."""
    if _ELSE.search(text) or is_of_season(text):
        return True
    return is_wished(text) or is_anothers(wording, sentence)


def _is_title(around: Around, text: str) -> bool:
    """Whether a text is a heading or a title, which only says what stands below it."""
    kind = around.passage.kind
    return kind is Kind.HEADING or (kind is Kind.PARAGRAPH and text.rstrip()[-1:].isalpha())


def _is_asked_when(around: Around) -> bool:
    """Whether what a sentence says is all that there is to say of when somebody is there."""
    if around.passage.kind is Kind.CELL:
        return True
    return bool(_WHEN.match(around.asked))


_WHEN = lazy(r"\W*(?:(?:and|so) )?(?:when|what (?:time|are|hours)|(?:on )?(?:which|what) days)\b")


_LONG = 130


def _is_read(claim: Claim) -> bool:
    """Whether a claim already says all that a sentence says of hours."""
    said = claim.said.value
    if isinstance(said, StatedHours) and not any(said.week) and not said.ends and not said.begins:
        return said.half is not None
    return not isinstance(said, Time) and any(key.endswith("hours") for key in claim.keys)


def _found(
    wording: Wording, around: Around, sentence: str, text: str
) -> tuple[str, re.Match[str]] | None:
    """The fact of whose hours a sentence tells, and what it tells."""
    marked = _marked(wording, sentence, text)
    match = _SAID.fullmatch(marked) or (marked != text and _SAID.fullmatch(text))
    match = match or _THEN_SAID.fullmatch(marked)
    if match and (
        own := _channel(wording, f"{text[: match.start('when')]}, {text[match.end('when') :]}")
    ):
        return (own, match) if own != _NONE else None
    if label := _LABEL.match(text):
        own = _channel(wording, label["label"])
        match = _FRAGMENT.fullmatch(text, label.end()) or _SAID.fullmatch(marked, label.end())
        return (own, match) if match and own and own != _NONE else None
    is_said = match is not None
    if around.before and not around.asked and not is_said:
        return None  # What goes on with hours told before: "Sundays as well".
    match = match or _FRAGMENT.fullmatch(text)
    if match is None:
        return None
    if is_said and match["call"] and not around.asked:
        # "Call any evening": those who are called are the phone.
        own = _PHONE if _CALL_ASKED.search(match["call"]) else ""
        if own in wording.policy.facts:
            return own, match
    key = _beside(wording, around, is_said=is_said, points=bool(_POINTS.match(text)))
    return (key, match) if key and key != _NONE else None


_PHONE = "contact.channels.phone.hours"
_OFFICE = "calendar.office_hours"
_NONE = "-"


def _marked(wording: Wording, sentence: str, text: str) -> str:
    """A sentence with `ª` for the letters of a channel's name, and `º` for those of people's."""
    for one in named(wording.channels, text):
        text = text[: one.start] + "ª" * (one.end - one.start) + text[one.end :]
    match = _PEOPLE.match(sentence)
    if match and "ª" not in text[: match.end()]:
        for group in ("one", "other"):
            start, end = match.span(group)
            text = text[:start] + "º" * (end - start) + text[end:] if end > 0 else text
    return text


_PEOPLE = lazy(
    r"\W*(?P<one>(?!(?:She|He|They|We|It|That|You|There|Real|Open|Phones?|Calls?|Lines?|Chat|The|Our|A|An|Someone|Somebody|Orders?|Parcels?|Day|Night|Round|Any|All|Daily|Until|Till|From|Seven|Six|Five|Only|Yes|No|Nobody|None|Neither|Nothing|Never|Everyone|Everybody|Anyone|Anybody|Who|Customers?|Callers?|Chats?|Texts?|Messages?)\b|Week|Ever|[A-Z][a-z]+day|Morn|After|Even)[A-Z][a-z]+)(?: (?:and|or|&) (?P<other>[A-Z][a-z]+))?(?=['’ ])"
)


def _channel(wording: Wording, text: str) -> str:
    """The hours of the one channel that a text names; `_NONE` where it names others, nothing where none."""
    found = {one.name.value for one in named(wording.channels, text)}
    if not found:
        return _NONE if speaks_of_another(text) else ""
    key = f"contact.channels.{next(iter(found))}.hours"
    return key if len(found) == 1 and key in wording.policy.facts else _NONE


def _beside(wording: Wording, around: Around, *, is_said: bool, points: bool) -> str:
    """The hours of the channel that stands beside a sentence."""
    passage = around.passage
    if passage.kind is Kind.CELL:
        if passage.column and not _HOURS_OF.search(lowered(passage.column)):
            return ""
        return _channel(wording, lowered(passage.row))
    if asked := around.asked:
        return _asked(wording, asked, is_said=is_said)
    if around.before:
        if _OTHERS.search(around.before):
            return ""
        own = _channel(wording, around.before)
        if own or points:
            return own
        if _NUMBER.search(around.before) and _PHONE in wording.policy.facts:
            return _PHONE
    for above in (around.first, lowered(passage.lead), around.heading):
        if above and (own := _channel(wording, above)):
            return _NONE if _NO_ASK.search(above) or _OTHERS.search(above) else own
    return ""


def _asked(wording: Wording, asked: str, *, is_said: bool) -> str:
    """The hours of those whom a question means."""
    if _NO_ASK.search(asked) or _OTHERS.search(asked) or speaks_of_another(asked):
        return ""
    if own := _channel(wording, asked):
        return own
    if _CALL_ASKED.search(asked):
        return _PHONE
    is_office = _OPEN_ASKED.search(asked) and not (is_said or _DATED.search(asked))
    return _OFFICE if is_office else ""


_NUMBER = lazy(
    r"\bnumber (?:is|to (?:ring|call))\b|\(?\b[0-9]{3,5}\)?[ -][0-9]{3}[ -]?[0-9]{3,4}\b"
)
