"""Whether days without a time are said to be open: "open seven days a week", "Thursday is our late night"."""

from __future__ import annotations

from collections.abc import Sequence

from kbgen.claims.extract.week_words import Kind, WeekWord
from kbgen.claims.patterns import lazy

_OPEN = lazy(
    r"\b(?:open|available|staffed|manned|operat(?:e|es|ing|ional)|answer(?:s|ed)?|pick(?:s|ed)? up|repl(?:y|ies)|welcome|in the (?:shop|store|showroom|studio|office)"
    r"|respond|on hand|here|(?:is|are|be|'s|'re|somebody|someone) (?:there(?: for you)?|on (?:the )?(?:phones?|chat|lines?)|at the end of (?:the|a) (?:phone|line))|pop in|drop in|call in|visit(?: us)?|reach us|contact us|call us|ring us|(?:we|team|advisors?|staff) works?"
    r"|working hours are|opening hours(?: are)?|business hours(?: are)?|lines are open"
    r"|(?:keep|work|observe)s?(?: to)? (?:our|the|its|their) (?:usual|normal|regular|same)(?: opening)? hours"
    r"|(?:phones?|lines?|chat)(?:'s|'re| is| are)(?: always| also)? (?:on|live|monitored|attended|covered)|(?:staff|man|cover|attend)s? (?:the|our) (?:phones?|lines?|(?:live )?chat)|(?<!to )tak(?:e|es|ing) (?:phone |your |customers' )?calls|calls (?:are|get) taken|(?:social media|instagram|facebook|whatsapp|messages|dms) (?:is|are|gets?)(?: also| always)? (?:monitored|watched|looked after|read|checked))"
    r"(?P<between>(?: [a-z'-]+){0,5}?)[ :,(]*(?:on |from |every )?$"
)
_SPEAK = lazy(
    r"\b(?:chat|call|ring|speak|talk|visit|phone|text|message) (?:\w+ ){0,5}(?:on |from )?$"
)
_REACHED = lazy(
    r"(?:\b(?:chat(?: (?:online|live))?|speak|talk) (?:online |live |directly )?(?:to|with) (?:us|me|(?:(?:one|any|some) of )?(?:our|the) (?:\w+ ){0,2}(?:team|staff|advis[eo]rs?|agents?|people|experts?|colleagues?|specialists?)|someone|somebody|an? (?!bot\b|chatbot\b|robot\b)(?:[a-z-]+ ){0,2}[a-z-]+)"
    r"|\byou (?:can|may) (?:also |always |still )?(?:call|ring|phone|telephone|visit|pop in|drop in|come in|come by)|\b(?:call|ring|phone|telephone|whatsapp|live chat with|chat online with) (?:us|me|our (?:\w+ ){0,2}(?:team|line|helpline|shop|store|advis[eo]rs)))"
    r"(?: (?:online|live|here|(?:by|over the|on(?: the)?) (?:phone|telephone|(?:live )?chat)|on [0-9 +()-]{7,18}))*(?: on)?[ ,(]*$"
)
"""That somebody can be spoken to, right before the days: "chat with us seven days a week"."""
_CLAUSE_END = lazy(
    r" ?(?:$|[.,;:!)—–](?! ?(?:if|when|before|after|unless))|and\b|or\b|from\b|between\b|(?:too|as well)\b(?= ?(?:$|[.,;!)])))"
)
_NOT_REACHED = lazy(
    r"\b(?:if|when|unless|until|cannot|never|not|no longer|used to|please don't)\b|n't\b|\?"
)
_ANOTHERS_CALLS = lazy(
    r"\b(?:people|customers|callers|shoppers|visitors|others|(?:thousands|hundreds|dozens|lots|plenty|many|most|some)(?: of (?:\w+ )?\w+)?|we|they|who)(?: (?:also|often|still|do|already|just))? (?:call|ring|phone|contact|reach|visit|chat|speak|talk|message|text|write|email)\b"
)
"""Who calls whom, told by a shop that says nothing of when it can be called: "people ring us every day"."""
_CALLED_FOR = lazy(
    r" (?:before|after|if|when|to (?:ask|say|tell|find|check|see|order)|asking|with)\b"
)
_ANSWERED = lazy(
    r"[^.;?]{0,40}\b(?:we|we'll|one of us|someone|somebody|a (?:real )?(?:person|human)|(?:the|our) team)(?:'ll| will)? (?:always )?(?:answer|reply|respond|pick (?:it |them |up)|get back|come back|be (?:here|there|on hand|with you))\b"
)
"""That what is sent on some days is answered on them."""
_OTHER_SENSE = lazy(
    r"\b(?:by(?! (?:phone|telephone|(?:live )?chat)\b)|before|after|until|if|when|not|order(?:s|ed)?|placed|received|sent|next|no|only)\b|n't"
)
_OPEN_THEN = lazy(
    r"(?: too| as well)?,? (?:we|the shop|our shop|the store|the showroom|the studio|the office|the phones?|our phones|(?:our|the) (?:phone )?lines|the chat)"
    r"(?:'re| are| is| stays?| remains?)(?: also| still| fully| all)? (?:open|staffed|answered|manned)(?= ?(?:$|[.,;!)]| as (?:usual|normal|well)| too| all day| and\b))"
    r"|: (?:our |the )?(?:phone |telephone )?(?:lines?|phones?|chat|live chat|telephones) (?:are |is )?open(?= ?(?:$|[.;!)]| as (?:usual|normal|well)\b))"
)
_CALL_THEN = lazy(
    r",? you can (?:still |also |always |even )*(?:call|ring|phone|telephone)(?: us)?(?= ?(?:$|[.;!)]| as (?:usual|normal|well)| too\b))"
)
_INCLUDED = lazy(r" (?:are )?included\b")
_SERVED = lazy(
    r"\b(?:open|phones?|call|ring|chat|lines?|available|staffed|reach|here|shop|store|showroom|office|counter|answer\w*|helpline|team|talk|speak)\b"
)
_DENIED = lazy(
    r"\b(?:nobody|no[- ]one|none|neither|not|never|cannot|no longer)\b[^.;:]*$|n't\b[^.;:]*$"
)


def is_open(lower: str, words: Sequence[WeekWord]) -> bool:
    """Whether the days of a statement are said to be open."""
    first = next(word for word in words if word.kind is Kind.DAYS)
    before = lower[max(0, first.start - 70) : first.start]
    last = max(word.end for word in words if word.kind is Kind.DAYS)
    if _ANOTHERS_CALLS.search(before):
        return False
    if lower.startswith(" only", last) and _SPEAK.search(before):
        return True
    last_of = lower[last:]
    included = None if _DENIED.search(before) else _INCLUDED.match(last_of)
    if included and (_SERVED.search(before) or _ANSWERED.match(last_of, included.end())):
        return True
    if _CLAUSE_END.match(last_of) and _is_reached(before, first):
        return True
    if _LABEL.fullmatch(lower, 0, first.start) and _LABEL_ENDS.match(lower, last):
        return True
    if _OPEN_THEN.match(last_of) and not _DENIED.search(before):
        return True
    if _WORKED.match(last_of) or (not first.is_single and _CALL_THEN.match(last_of)):
        return True
    match = _OPEN.search(before)
    if match is None or (match[0].endswith("us ") and _CALLED_FOR.match(last_of)):
        return False
    if _DENIED.search(before) or _OTHER_SENSE.search(match["between"]):
        return False
    days = [word for word in words if word.kind is Kind.DAYS]
    is_each = before.endswith((" every ", " each "))
    return len(days) > 1 or not first.is_single or is_each or _is_every_weekend(lower, first)


_WEEKEND = frozenset({5, 6})
_OURS_OPEN = lazy(
    r"(?:(?:^|[.,;:!—–] ?|\b(?:and|but|so|because|since|that) )(?:we|(?:the|our) (?:[a-z]+ )?(?:shop|store|showroom|counter|office|studio|yard|desk|nursery|bakery|doors))(?:'re| are| is)?(?: also| always| even| still| both| usually)* (?:opens?|here|there)"
    r"|\byou'll (?:always |also |still |even )*find us (?:open|here|in)|(?:^|[.!?] )\W*(?:(?:yes|yep|sure)\W+)?open)(?: on)? $"
)
"""That it is the shop that is open, right before a day of the weekend."""
_ONE_WEEK = lazy(
    r"\b(?:this|next|coming|tomorrow|today|tonight|last|sale|sales|events?|fair|market|christmas|xmas|easter|advent|bank|holiday|december|november|january|spring|summer|winter|autumn|season|special|pop-?up|first|second|third|before|after|then|if|when|who|n't|not)\b|[0-9]"
)
"""Words by which a day may be that of one week only."""


def _is_every_weekend(lower: str, day: WeekWord) -> bool:
    """Whether the shop is said to be open on a Saturday or Sunday as on each: "the counter is open Sunday"."""
    if not (day.days <= _WEEKEND and _CLAUSE_END.match(lower, day.end)):
        return False
    start = max(lower.rfind(mark, 0, day.start) for mark in ".?!") + 1
    end = min(at for mark in ".?!" if (at := lower.find(mark, day.end)) >= 0 or (at := len(lower)))
    return bool(_OURS_OPEN.search(lower, 0, day.start)) and not _ONE_WEEK.search(lower, start, end)


def _is_reached(before: str, first: WeekWord) -> bool:
    """Whether customers are told to call or chat on days of every week."""
    reached = _REACHED.search(before)
    if first.is_single or reached is None:
        return False
    return not _NOT_REACHED.search(before)


def open_then(lower: str, end: int) -> int:
    """The end of days behind which "we're open" stands, with these words; else that of the days."""
    match = _OPEN_THEN.match(lower, end)
    return match.end() if match else end


_LABEL = lazy(
    r"\W*(?:(?:tele)?phones?(?: lines?| support| calls| team| service)?|phone us|call us|calls|(?:our |the )?(?:phone |telephone )?(?:lines|helpline|hotline)|(?:live |web |online )?chat(?: support| team| service)?|live chat|whatsapp|text(?: line)?|sms|social media|instagram|facebook)(?: hours| times| days)?(?::| [–—-]|\)) ?(?:(?:open|every|on) )?"
)
"""A channel as a label, with nothing else before the days: "Chat: weekdays only"."""
_LABEL_ENDS = lazy(r"(?: only| too| as well| included)?\W*(?:$|[.;(](?! ?(?:for|if|by)\b))")
_WORKED = lazy(
    r" are (?:just )?(?:ordinary|normal|regular|usual) (?:working |business |trading |shop )?days (?:for us|here|at our (?:shop|store)|in (?:the|our) (?:shop|store))\b"
)
_IF_DAY = lazy(r"\b(?:even )?(?:if|when) (?:it's|it is|that's|the day is) (?:also )?(?:an? )?$")


def with_if(lower: str, start: int) -> int:
    """The start of days with the words that only seem to make a condition of them: "if it's a public holiday"."""
    match = _IF_DAY.search(lower, max(0, start - 40), start)
    return match.start() if match else start


def is_late(lower: str, days: WeekWord, ends: WeekWord) -> bool:
    """Whether a late night is told with its end: "Thursday is our late night, when you can try until 8"."""
    if (
        days.kind is not Kind.DAYS
        or ends.kind is not Kind.UNTIL
        or not _IN_CLAUSE.fullmatch(lower, days.end, ends.start)
    ):
        return False
    start = max(0, days.start - 40)
    before, behind = lower[start : days.start], lower[days.end : ends.start]
    return bool(_LATE_DAY.search(before.rpartition(". ")[2]) or _LATE_DAY.search(behind))


_LATE_DAY = lazy(r"\b(?:our|the|is|are|open|stay) late\b|\blate[- ](?:nights?|evenings?|opening)\b")
_IN_CLAUSE = lazy(r"[^.;:?!0-9]{0,70}")


_LATE_BEFORE = lazy(
    r"\b(?:(?:our|the) (?:only |one )?late[- ](?:night|evening|opening)s?(?: shopping)?(?: is| are| falls? on|:)(?: on| every| each)?|(?:we|the (?:shop|store|showroom)|our (?:shop|store|showroom))(?:'re| are| is)?(?: also| always)? (?:open|stays? open|here|trades?) (?:until |till )?late(?:r)? (?:on |every |each )?) ?$"
)
_LATE_BEHIND = lazy(
    r" (?:is|are) (?:our|the) (?:only |one |weekly )?late[- ]?(?:nights?|evenings?|openings?|one)?(?: shopping)?\b(?![^.;:!?]{0,60}(?:until|till|[0-9]))"
)
_SOME_TIME = lazy(
    r"\b(?:in (?:the )?(?:run-up|summer|winter|december|november|season)|during|christmas|easter|december|november|summer|until|before|this|next|last|when\b.{0,20}\bevents?|sale|black friday|orders?|deliver\w*)\b|n't\b|\bnot\b|\bif\b"
)


def are_late(lower: str, words: Sequence[WeekWord]) -> bool:
    """Whether days are said to be those on which the shop closes later than on others."""
    days = [word for word in words if word.kind is Kind.DAYS]
    if len(days) != len(words) or "late" not in lower or _SOME_TIME.search(lower):
        return False
    before, behind = lower[: days[0].start], days[-1].end
    return bool(_LATE_BEFORE.search(before) or _LATE_BEHIND.match(lower, behind))
