"""That somebody answers at once, or that nobody waits: "you'll get straight through", "we reply there and then".

Patterns read a sentence in small letters with plain apostrophes.
"""

from __future__ import annotations

from collections.abc import Iterator

from kbgen.claims.cases.claimed import claimed
from kbgen.claims.claim import Claim
from kbgen.claims.context.around import Around
from kbgen.claims.hours.others import is_anothers, is_wished
from kbgen.claims.patterns import lazy
from kbgen.claims.promises.answered import polarity
from kbgen.claims.promises.which_channel import which_channel
from kbgen.claims.prose.passages import Kind
from kbgen.claims.quantity import AtOnce
from kbgen.claims.topics.marking import lowered
from kbgen.claims.topics.wording import Wording
from kbgen.load.marks import Span
from kbgen.model import Article

_NOW = r"(?:(?:pretty much |more or less )?(?:instantly|immediately|at once|straight ?away|right away|there and then|then and there|on the spot|in (?:an instant|seconds|a flash|a jiffy|no time(?: at all)?|the blink of an eye)|within (?:seconds|moments)|without (?:any |a )?(?:delay|wait)|(?:the|that) (?:very )?(?:moment|second|instant|minute) (?:it|they|your (?:message|e-?mail|chat|letter)) (?:arrives?|lands?|comes? in|reach(?:es)? us|pings?)|in real time))"
_SOMEONE = r"(?:we|i|somebody|someone|one of (?:us|the team|our team)|an? (?:(?:real|actual|friendly|human|live) )*(?:person|human|human being|[a-z]+)|(?:the|our) (?:[a-z]+ )?(?:team|staff|people|crew|advis[eo]rs|agents|[a-z]+s)|they|she|he|[a-z]+)"
_ADVERB = r"(?:(?:always|usually|normally|generally|also|all|both|then|nearly|almost|often|typically|'ll|will|can|be|just|simply|is|are|'s|'re) )*"
_YOU = r"(?:you|customers|callers|everyone|everybody)"
_REPLY = r"(?:repl(?:y|ies)|responds?|answers?|writes? back|messages? back|texts? back|types? back|gets? back|comes? back|(?:is|are|be) (?:there|with you))"
_HEAR = r"(?:get|have|receive|see)(?: back)? (?:an?|your|our) (?:[a-z]+ )?(?:reply|answer|response)"
_REPLIES = (
    rf"(?<![\w']){_SOMEONE}(?:'ll|'s|'re)? {_ADVERB}{_REPLY}(?: (?:to|on))?(?: (?:you|them|it|those|these|everything|your|every|each|all|any|the|our|[a-z-]*(?:mails?|messages?|chats?|letters?|questions?|texts?)|queries))* {_NOW}",
    rf"\b{_YOU}(?:'ll| will| can)? {_ADVERB}(?:{_HEAR}(?: from [a-z ]+?)?|hear (?:back|from us)(?: from us)?|be answered|get answered) {_NOW}",
    rf"(?:^\W*|[.;:,–—] ?|\band )(?:it|they|that|(?:(?:your|our|all|every|each|any) )?(?:[a-z-]+ )??(?:e-?mails?|messages?|chats?|questions?|texts?|letters|quer(?:y|ies)))(?:'s|'re| is| are| gets?|'ll be| will be) {_ADVERB}(?:answered|replied to|read and answered|dealt with|picked up|seen to) {_NOW}",
    rf"\b(?:the|our|your|an?) (?:reply|answer|response|replies|answers|responses)(?: you get)? (?:is|are|comes?|will come|arrives?|will be) {_ADVERB}(?:back )?(?:with you )?(?:{_NOW}|instant|immediate|instantaneous)",
    r"(?<![\w'])(?:we|someone|somebody|one of us|i)(?:'ll| will)? (?:(?:always|usually) )?(?:get|come|write|message|be|text) (?:straight|right) back(?: to you)?",
    rf"\bwe(?:'ll| will) {_ADVERB}(?:be|get|come) (?:right )?(?:back|in touch)(?: (?:to|with) you)? {_NOW}",
    rf"\b(?:the|our|your|an?) (?:reply|answer|response)(?:'ll| will)? {_ADVERB}(?:comes? (?:straight|right) back|(?:comes?|pops? up|appears?|lands?|arrives?|shows? up|turns? up|is)(?: (?:back|there|here|on|in|your|the|screen|inbox|phone|with|you|window))* {_NOW})",
    r"\bwe (?:offer|give|promise) (?:you )?(?:an? )?(?:instant|immediate) (?:reply|replies|answers?|responses?)",
    rf"(?:^\W*|[.;:,–—] ?){_NOW}(?:,? (?:is when|we|somebody|someone)[^.;,]{{0,30}} {_REPLY})",
)
_RING = r"(?:(?:on|at|by|after) the (?:very )?(?:first|second) ring|within (?:a|one|two|a couple of) (?:rings?|rings? or two)|before the (?:first|second|third) ring)"
_QUEUE = r"(?:queues?|queu(?:e)?ing|waiting(?: (?:time|list))?|waits?|wait(?:ing)? times?|holding|hold music|hold|being on hold|delays?)"
_NO_QUEUES = (
    r"\b(?:get|go|come|be put|put|are put|patched|connected|reach (?:us|someone|a person)) (?:straight|right|directly|immediately|instantly) through\b(?: to [a-z' ]+)?",
    rf"\b(?:picks?|picked|picking)(?: (?:it|the phone|them|the receiver|your calls?|calls))? up(?: the phone)? (?:{_NOW}|{_RING})",
    rf"(?<![\w']){_SOMEONE}(?:'ll|'s)? {_ADVERB}(?:answers?|picks?(?: it)? up|picks? up the phone|speaks? to you|talks? to you|takes? (?:your|the|every) call)(?: (?:it|them|the phones?|your call|calls|you|every call))? (?:{_NOW}|{_RING})",
    rf"\b(?:calls?|phones?|it|they)(?:'s|'re| is| are| gets?|'ll be| will be) {_ADVERB}(?:answered|picked up|taken|put through) (?:{_NOW}|{_RING})",
    rf"\b(?:there(?:'s| is| are| will be|'ll be)|we have|you'll find|we've) (?:never |hardly ever )?(?:an? |any )?(?:(?<=never )(?:an? |any )?|no |no such thing as a (?:phone )?)(?:phone |telephone )?{_QUEUE}(?: (?:or|and|nor) (?:no )?{_QUEUE})?\b(?! (?:list|at the|in the shop)\b)",
    rf"(?:^\W*|[.;:–—] ?|, )no (?:phone |long )?{_QUEUE}(?:,? (?:(?:and|or) )?(?:no )?[a-z ]{{0,24}})?(?=\W*$|[.;:!,–—])",
    rf"\b{_YOU}(?:'ll| will)? (?:won't|don't|do not|will not|never|needn't|shan't|will never|'ll never) {_ADVERB}(?:have to |need to )?(?:wait(?! for (?:the|an?|it|your|our|them|that)\b)|queue|hold|hang on|be (?:kept waiting|put on hold|left hanging|held in a queue|in a queue)|sit in a queue|stand in a queue|listen to (?:any )?(?:hold )?music|(?:spend time )?on hold)(?: (?:in a queue|on hold|at all|for (?:us|an answer|someone|somebody|anyone)|to (?:speak|talk|get through|be answered|be put through)[a-z ]*))?",
    r"\b(?:nobody|no one|no-one|no caller)(?: ever)? (?:waits|queues|holds|is (?:ever )?(?:kept waiting|put on hold|left (?:hanging|waiting)|made to wait)|has to (?:wait|queue|hold))(?: (?:in a queue|on hold))?",
    rf"\b(?:phones?|lines?|number|chat|we|it)(?:'ve got|'s got| has| have| has got) no (?:phone )?{_QUEUE}",
    r"\bwe (?:don't|do not|never) (?:do|have|believe in|use|know|go in for|run) (?:an? |any )?(?:phone )?(?:queues?|queue(?:ing)? systems?|queu(?:e)?ing|hold(?:ing)? music|waiting)",
    rf"\byou(?:'re|'ll be| are| will be) (?:already )?(?:talking|speaking|chatting|through) (?:to|with) (?:[a-z]+ ){{1,4}}?{_NOW}",
    rf"\bwe (?:never|don't|won't|do not) {_ADVERB}(?:keep|leave|put|make) {_YOU} (?:waiting|wait|on hold|queue|hanging(?: on)?|in a queue|holding)",
    rf"\b{_YOU}(?:'ll| will| can)? {_ADVERB}(?:speak|talk|be speaking|be talking|chat) (?:to|with) (?:[a-z]+ ){{1,4}}?{_NOW}",
)
_END = r"(?=\W*$|[.,;:!?)–—]| (?:so|and|because|as|when|whenever|while|with|by|in|on|from|of|during|if you|for|to)\b)"
_SAID = tuple(
    (lasts, tuple(lazy(rf"(?:{pattern}){_END}") for pattern in patterns))
    for lasts, patterns in (
        (("wait", "first_response"), _NO_QUEUES),
        (("first_response", "wait"), _REPLIES),
    )
)
_ASKS_SOON = lazy(
    r"\W*(?:and |so |but )?(?:how (?:soon|quickly|fast|long|promptly)|when|what(?:'s| is) (?:the|your) (?:response|reply|answering|waiting|wait) time)\b[^?]*\b(?:repl\w+|answer\w*|respon\w+|hear|get back|write back|wait\w*|hold|queue\w*|get through|pick up)\b"
)
_SOON = lazy(
    rf"\W*(?:(?:oh|well|almost|nearly|usually|normally)[,:]? )?(?P<at>{_NOW}|not (?:long )?at all|not a (?:second|moment|minute)|you (?:won't|don't)(?: have to)?(?: wait)?(?: at all)?|no time(?: at all)?|zero(?: seconds)?|instant|immediate)(?:,? (?:really|usually|in most cases|honestly))?\W*"
)
_ASKS_WAIT = lazy(
    r"\W*(?:and |so |but )?(?:(?:will|do|would|must|shall) (?:i|we) (?:ever )?(?:have to |need to |be )?(?:wait(?:ing)?|queue|hold|kept waiting|put on hold|on hold|sit in a queue)|(?:is|are|will) there (?:be )?(?:an? |any )?(?:(?:phone|telephone) )?(?:queues?|wait|waiting(?: time)?|hold music|delays?))\b(?![^?]*\blong\b)"
)
_OTHERWISE = lazy(
    r"\d|\b(?:automat\w+|auto-?repl\w+|acknowledg\w+|confirm\w+|robots?|bots?|chatbots?|assistant|machine|voicemail|answerphone|unless|except\w*|apart|but|only|however|though|usually not|try|hope|wish|urgent\w*|emergenc\w+|complaints?|members?|used to|was|were|hours?|days?|weeks?|please|could|may|might|should|if (?:we|you're lucky|you are lucky|nobody|no one|it|they)|parcels?|orders? (?:is|are|goes|leaves?)|refunds?|deliver\w*|in (?:the|our) (?:shop|store|showroom)|till|counter|call(?:s|ed)? back|ring back|text back)\b"
)
"""Words of a case, of a machine, of a measure, of a wish, or of another wait."""
_MACHINE = lazy(
    r"\b(?:automat\w+|auto-?repl\w+|robots?|bots?|chatbots?|machine|voicemail|answerphone|software|window|couriers?|drivers?|urgent\w*)\b"
)
_DENIED = lazy(
    r"\b(?:not|cannot|can't|don't|doesn't|won't|isn't|aren't|never|nobody|no one|no-one|rarely|seldom|hardly|few|some|sometimes)\b"
)
NEEDS = (
    *("at once", "straight", "right away", "there and then", "then and there", "on the spot"),
    *("instant", "immediate", "seconds", "moment", "in a flash", "no time", "jiffy", "blink"),
    *("without", "real time", "the minute", "through", " ring", "queue", "queuing", "wait"),
    *("hold", "delay", "repl", "answer", "pick"),
)
_LEAST_WAIT, _LEAST_REPLY = 2, 10
"""From how many minutes on a wait, or a reply, isn't at once."""


def at_once(wording: Wording, article: Article, around: Around, sentence: str) -> Iterator[Claim]:
    """What a sentence says to take no time, of being answered on a channel."""
    text = lowered(sentence)
    if text.rstrip().endswith("?") or around.passage.kind is Kind.HEADING:
        return
    found = _found(around, text)
    if found is None:
        return
    lasts, span = found
    beside = text[: span.start] + " " + text[span.end :]
    if _OTHERWISE.search(beside) or _MACHINE.search(text):
        return
    if is_wished(text) or is_anothers(wording, sentence):
        return
    channel = which_channel(wording, around, text)
    if channel is None:
        return
    keys = (channel.key(last) for last in lasts)
    key = next((key for key in keys if key in wording.policy.facts), "")
    if key:
        said = AtOnce(_LEAST_WAIT if key.endswith(".wait") else _LEAST_REPLY)
        yield claimed(article, around, sentence, (key,), said, span, is_sure=channel.is_sure)


def _found(around: Around, text: str) -> tuple[tuple[str, str], Span] | None:
    """The words by which something takes no time, and the facts of which it may be said."""
    asked = around.asked
    if asked and _ASKS_SOON.match(asked) and (soon := _SOON.fullmatch(text)):
        return ("wait", "first_response"), Span(*soon.span("at"))
    if asked and _ASKS_WAIT.match(asked) and (told := polarity(text)) and not told[0]:
        return ("wait", "first_response"), told[1]
    for lasts, patterns in _SAID:
        for pattern in patterns:
            match = pattern.search(text)
            if match is None or _DENIED.search(text[: match.start()]):
                continue
            if lasts[0] == "first_response" and _DENIED.search(match[0]):
                continue
            start = match.start() + len(match[0]) - len(match[0].lstrip(" .,:;–—"))
            return lasts, Span(start, match.end())
    return None
