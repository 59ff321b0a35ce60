"""Whether somebody answers on some days: "nobody picks up the phone on Saturday", "calls go to voicemail".

Patterns read a sentence in small letters with plain apostrophes.
"""

from __future__ import annotations

from kbgen.claims.meaning.stances import Stance
from kbgen.claims.patterns import lazy
from kbgen.load.marks import Span

_LINE = r"(?:(?:the|our|your|any|live|incoming) )*(?:phones?|telephones?|calls?|lines?|(?:web |online |live )?chats?|helpline|hotline|switchboard)(?: lines?)?"
_READ = r"(?:(?:the|our|your|any|new|incoming) )*(?:whatsapp|messenger|chat|sms|instagram|facebook)(?: (?:messages?|inbox|queue|account))?"
_THEN = r"(?: at all| any more)?(?: (?:at|on|over|during|for|all|all of))?(?: (?:the|a|any))?"
"""What stands between what is said and the days of which it is."""
_START = r"(?:^|[.,;:!(—–] ?|\b(?:and|but|so|because|that|as|afraid) )"
_ANSWERS = lazy(
    rf"{_START}(?:(?P<none>nobody|no[- ]one|none of us)|(?P<one>some(?:one|body)|one of (?:us|the team|our \w+)|there's (?:always )?some(?:one|body) to))"
    rf"(?: (?:always|usually|normally|still|also|ever|here|actually))*(?: (?:answers?|picks? up|staffs?|mans?|looks? after|minds?|takes?|gets) (?:{_LINE}|it|them)|(?:'s| is)(?: (?:ever|always|usually))? (?:on|at|by|near|manning|answering|staffing|minding) {_LINE}"
    rf"| (?:answers?|picks? up)| (?:looks? (?:at|after|into)|reads?|checks?|opens?|monitors?|watches|sees|minds|answers?) {_READ}|(?:'s| is)(?: (?:ever|always|usually))? (?:there|here|around|on hand|available)){_THEN} $"
)
"""That somebody or nobody answers, right before the days on which it is so."""
_NO_ANSWER = (
    r"(?:(?:just |simply |only |always |usually )*(?:goes|go|stays?|remains?) (?:unanswered|unstaffed|unmanned|quiet|silent|dead)|(?:just|simply|only) rings?(?: and rings?)?|rings? out|rings? and rings?"
    r"|(?:always |all |just |simply |only )*(?:goes|go|are sent|is sent|rolls? over|roll|divert|diverts|are diverted|switch(?:es)? over) (?:straight |right |over |through )*to (?:our |the |an? )?(?:voice-?mail|voice mail|answering machine|answer ?phone|machine|recording|recorded message|mailbox)"
    r"|(?:is|are|isn't|aren't|'s|'re) ?(?:all |both |always |usually )*(?:(?:(?<=n't )|not |never )(?:answered|staffed|manned|picked up|open|attended|monitored|on|running|available|in operation)|unanswered|unstaffed|unmanned|unattended|silent|dead|(?:switched |turned )?off|unplugged)"
    r"|(?:doesn't|don't|does not|do not|never) (?:run|work|operate|open|get answered|ring|take calls))"
)
_SILENT = lazy(rf"{_START}(?P<line>{_LINE}) {_NO_ANSWER}{_THEN} $")
"""That a line is silent, right before the days on which it is so."""
_SILENT_BEHIND = lazy(
    rf",? {_LINE} {_NO_ANSWER}|,? (?:nobody|no[- ]one)(?: (?:answers?|picks? up|mans?|staffs?)|(?:'s| is) (?:on|by|manning|answering)) {_LINE}"
)
"""The same behind its days: "Saturday calls go to voicemail", "on Sundays the phones are off"."""
_ON = lazy(
    r"(?:^|[.,;:!(—–] ?|\b(?:and|but|so|because|that|as|afraid) )(?:on |at |over |all )?(?:an? |any |the )?$"
)
_REACHED = lazy(
    rf"{_START}you (?:can't|cannot|can not|won't|will not)(?: (?:be able to|ever|usually))? (?:reach|get|get hold of|get through to|speak to|talk to|phone|call|ring|telephone)(?: (?:us|me|anybody|anyone|someone|somebody|a person|the shop|the team))?"
    rf"(?P<by> (?:by|on|over) (?:the )?(?:phone|telephone|(?:live )?chat))?{_THEN} $"
)
"""That customers reach nobody, right before the days on which it is so."""
_CALLED = ("phone", "call ", "ring ", "chat")
_WHOLE = lazy(
    r"(?: (?:too|as well|either|at all|any more|here|now))*\s*(?:$|[.,;:!)—–](?! ?(?:but|except|unless|if|when|before|after|until|only)\b)|(?:and|so|because) )"
)


def answers(text: str, day: Span) -> tuple[Stance | None, float]:
    """Whether somebody or nobody answers on the days at a place of a text, where a clause says just that."""
    behind = _SILENT_BEHIND.match(text, day.end)
    if behind and _WHOLE.match(text, behind.end()) and _ON.search(text, 0, day.start):
        return Stance.SHUT, 1
    if not _WHOLE.match(text, day.end):
        return None, 0
    match = _ANSWERS.search(text, 0, day.start)
    if match:
        return Stance.SHUT if match["none"] else Stance.OPEN, 1
    reached = _REACHED.search(text, 0, day.start)
    is_called = reached and any(map(reached[0].__contains__, _CALLED))
    if is_called or _SILENT.search(text, 0, day.start):
        return Stance.SHUT, 1
    return None, 0
