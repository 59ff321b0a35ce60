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
    rf"{_START}(?:there(?:'s| is|'ll be| will be) (?:(?:always|also|even|unfortunately|sadly) )*)?(?:(?P<none>nobody|no[- ]one|none of us)|(?P<one>some(?:one|body)|one of (?:us|the team|our \w+)))(?: (?:here|there|in))?(?: to)?"
    rf"(?: (?:always|usually|normally|still|also|ever|here|actually))*(?: (?:answers?|picks? up|staffs?|mans?|looks? after|minds?|takes?|gets) (?:{_LINE}|it|them|you|your calls?)|(?:'s| is)(?: (?:ever|always|usually))? (?:on|at|by|near|manning|answering|staffing|minding) {_LINE}"
    rf"| (?:answers?|picks? up|take calls|(?:talk|speak) to)| (?:looks? (?:at|after|into)|reads?|checks?|opens?|monitors?|watches|sees|minds|answers?) {_READ}|(?:'s| is)(?: (?:ever|always|usually))? (?:there|here|around|in|on hand|available)(?: to (?:answer|pick up|take|man|staff|mind|look after) (?:{_LINE}|it|them|you|your calls?))?){_THEN} $"
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
_TAKES = lazy(
    rf"{_START}{_LINE} (?:(?:also|always|usually|all) )*(?:takes?|has|have|gets?)(?: (?:the|every|all|its|their))? $"
)
_OFF = lazy(r" off(?=\W*$|[.,;:!)–—]|,? (?:and|so|though|but|as|because|like|just)\b)")
"""That a line rests on its days: "chat takes the weekend off"."""
_ON = lazy(
    r"(?:^|[.,;:!(—–] ?|\b(?:and|but|so|because|that|as|afraid) )(?:on |at |over |all )?(?:an? |any |the )?$"
)
_REACHED = lazy(
    rf"{_START}you (?:can't|cannot|can not|won't|will not)(?: (?:be able to|ever|usually))? (?:reach|get|get hold of|get through to|speak to|talk to|phone|call|ring|telephone)(?: (?:us|me|anybody|anyone|someone|somebody|a person|the shop|the team))?"
    rf"(?P<by> (?:by|on|over) (?:the )?(?:phone|telephone|(?:live )?chat))?{_THEN} $"
)
"""That customers reach nobody, right before the days on which it is so."""
_OURS = r"(?:we|(?:the|our) (?:[a-z]+ )?(?:shop|store|showroom|counter|studio|workshop|office|gallery|yard|nursery|doors))"
_OPEN_TOO = lazy(
    rf"{_START}(?:{_OURS})(?:'re| are| is)(?: (?:also|even|now|always))* open(?: (?:also|even|too))?(?: (?:on|at|over))?(?: (?:the|a))? $"
)
"""That the shop is open, right before days of which "too" is said behind them."""
_TOO = lazy(r" (?:too|as well|also)(?=\W*$|[.,;:!)—–]| (?:and|so)\b)")
_OPEN_BEHIND = lazy(
    rf",? {_OURS}(?:'re| are| is)(?: (?:also|even|now|always))* open(?: (?:too|as well|also))?(?=\W*$|[.;:!)—–]|,? (?:and|so)\b)"
)
"""The same behind its days: "Sunday afternoons the shop is open too"."""
_CALLED = ("phone", "call ", "ring ", "chat")
_WHOLE = lazy(
    r"(?: (?:too|as well|either|at all|any more|here|now))*\s*(?:$|[.,;:!)—–](?! ?(?:but|except|unless|if|when|before|after|until|only)\b)|(?:and|so|because) )"
)


def answers(text: str, day: Span) -> tuple[Stance | None, float]:
    """Whether somebody or nobody answers on the days at a place of a text, where a clause says just that."""
    behind = _SILENT_BEHIND.match(text, day.end)
    if behind and _WHOLE.match(text, behind.end()) and _ON.search(text, 0, day.start):
        return Stance.SHUT, 1
    if _OPEN_BEHIND.match(text, day.end) and _ON.search(text, 0, day.start):
        return Stance.OPEN, 1
    if _TAKES.search(text, 0, day.start) and _OFF.match(text, day.end):
        return Stance.SHUT, 1
    if not _WHOLE.match(text, day.end):
        return None, 0
    if _OPEN_TOO.search(text, 0, day.start) and _TOO.match(text, day.end):
        return Stance.OPEN, 1
    match = _ANSWERS.search(text, 0, day.start)
    if match:
        return Stance.SHUT if match["none"] else Stance.OPEN, 1
    reached = _REACHED.search(text, 0, day.start)
    is_called = reached and any(map(reached[0].__contains__, _CALLED))
    if is_called or _SILENT.search(text, 0, day.start):
        return Stance.SHUT, 1
    return None, 0
