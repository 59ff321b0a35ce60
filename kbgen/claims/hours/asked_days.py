"""What an answer says of the day that its question names: "Are you open on Boxing Day?" "Yes, from 8.".

A question and its answer are read as the one sentence that they make together: "on Boxing Day we're open from 8".
"""

from __future__ import annotations

import re

from kbgen.claims.extract.moments import MOMENT
from kbgen.claims.hours.closed_on import PLACE
from kbgen.claims.patterns import lazy
from kbgen.claims.prose.passages import Passage
from kbgen.claims.prose.sentences import sentences
from kbgen.claims.topics.marking import lowered
from kbgen.load.marks import Span

_WHO = r"(?:you|(?:the|your) (?:whole )?(?:shop|store|showroom|counter|office|team|studio)|anyone|anybody|someone|somebody)"
_IS_OPEN = lazy(
    rf"\W*(?:and )?(?:(?:are|is|will|do|does) {_WHO}|(?:the )?(?:shop|store|office|showroom))?(?: ?\b(?:guys|all|be|also|still|there))* ?\b(?P<is>open(?:ing)?|closed|shut|here|there|in|around|working|trading|at work|in the (?:shop|store|office))(?: at all| as usual)? (?P<day>(?:on|over|at) [^?]{{3,40}})\?\W*"
    rf"|\W*(?:on )?(?P<head>[^?:]{{3,50}}): (?:are|is|will|do|does) {_WHO} (?:be )?(?P<open>open|here|in)\?\W*"
    r"|\W*(?:can|could|may) (?:i|we) (?:still )?(?P<come>visit(?: you| the \w+)?|come(?: in| by| over| to the \w+)?|pop in|drop in|stop by) (?P<that>on [^?]{3,40})\?\W*"
)
_ENDS = lazy(
    rf"\W*(?:(?:what time|when) (?:do|does|will) {_WHO} (?P<does>open|close|shut)|(?:until when|how late) (?:are|is|do|will) {_WHO} (?:stay |be )?(?P<open>open)) (?P<day>on [^?]{{3,40}})\?\W*"
)
_HOURS = lazy(
    rf"\W*(?:what|which)(?: (?:are|will|'re))? (?:(?:your|the) )?(?:opening )?(?:hours|times)(?: (?:do you (?:open|work|keep|trade)|are (?:you|the {PLACE}) open|does the {PLACE} (?:open|keep)))?(?: be)? (?P<day>on [^?]{{3,40}})\?\W*"
    rf"|\W*when (?:are|is|will) {_WHO} (?:be )?(?:open|here) (?P<then>on [^?]{{3,40}})\?\W*"
)
_STRETCH = lazy(
    rf"\W*(?:from |between )?{MOMENT}(?: ?[-–—] ?| to | until | till | and )(?={MOMENT})"
)
_CALLED = lazy(
    r"\W*(?:when|what (?:day|date)|on (?:what|which) days?|which days?) (?:is|are|will|does|do) (?P<what>(?:the|your) [\w' -]{3,40}?)(?: (?:be|take place|fall|run|happen))?(?: this (?:year|winter)| next year| in 20\d\d)?\?\W*"
)
_BACK = lazy(
    rf"\W*(?:when|what day|on what day) (?:(?:do|does|will|are|is) {_WHO} (?:be )?(?:re-?open(?:ing)?|back|open(?:ing)? again|return)|do(?:es)? (?:normal|regular|usual) (?:hours|service|business) (?:resume|start again))(?P<after> [^?]{{3,50}})?\?\W*"
)
_SHUT = lazy(
    rf"\W*(?:when|on (?:what|which) days?|how long) (?:are|is|will) {_WHO} (?:be )?(?:closed|shut)(?P<why> [^?]{{3,50}})?\?\W*"
)
_YES = lazy(
    r"\W*(?P<word>(?:yes|yep|yeah|aye|yup|sure|certainly|definitely|naturally|of course|absolutely)(?: indeed)?(?:[, –—-]+(?:we|it|they) (?:are|is|do|does|will)(?: indeed)?(?= ?(?:$|[.,;!–—])))?|(?:we|it|they) (?:are|is|will)(?: indeed)?)\b[,:;.!–—-]*\s*"
)
_NO = lazy(
    r"\W*(?:no|nope|nay|sorry|i'm afraid not|we're afraid not|unfortunately not)\b[,:;.!–—-]*\s*(?P<rest>.*)",
    re.DOTALL,
)
_OURS = lazy(
    rf"(?:we|everyone|it|(?:the|our) {PLACE})(?:'re|'s|'ll be| are| is| will be)(?: (?:all|still|both|always|also))* (?:open|here|in|closed|shut)\b"
)
_NOT_THEN = lazy(
    r"(?:(?:we|it|everything|(?:the|our) \w+)(?:'re|'s|'ll be| are| is| will be)(?: all)? (?:closed|shut|not|off|resting|on holiday|at home)(?: (?:on )?(?:that day|then|all day))?|not (?:on )?that day|closed(?: (?:that|all) day)?|(?:we|it) (?:aren't|isn't|won't be)(?: open)?)?[.!]*\s*"
)
_AT = lazy(
    r"\W*(?:at |from |until |till )(?=[0-9]|noon|midday|half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
)
_UNTIL = lazy(rf"\W*(?:(?:but |just |only )+)?(?:until|till) (?={MOMENT}(?!\w))")
_MOMENT = lazy(rf"\W*(?={MOMENT}(?: sharp| on the dot| that day)?\W*$)")
_ON = lazy(
    r"\W*(?:on |from |[a-z]+day,? |between |the |[0-9]|(?:january|february|december)\b|(?:one|two|three|four|five|six|seven|[0-9]+) (?:days|weeks?), (?:from |on ))"
)
_OTHERWISE = lazy(
    r"\b(?:order\w*|deliver\w*|dispatch\w*|ship\w*|post\w*|parcels?|phones?|chat|call|online|but|only|except|by appointment|depend\w*|if)\b"
)


_BARE = 16
"""How many letters an answer has at most that is but a yes or no."""
_DATED = lazy(
    r"[0-9](?:st|nd|rd|th)? (?:of )?(?:january|february|march|april|may|june|july|august|september|october|november|december)\b"
    r"|\b(?:january|february|march|april|may|june|july|august|september|october|november|december) [0-9]"
)


def _is_told_again(passage: Passage, start: int) -> bool:
    """Whether what stands behind a letter names a date and says whether the shop is open."""
    rest = lowered(passage.text)[start:]
    return bool(_DATED.search(rest) and _OPENED.search(rest))


_OPENED = lazy(r"\b(?:open|closed|shut)\b")


def asked_day(passage: Passage) -> tuple[str, str, Span] | None:
    """The sentence that an answer makes with its question, as words before it and its own, and its place.

    None where the passage is no answer to a question about a day's opening.
    """
    found = question(passage)
    if found is None:
        return None
    asked, part = found
    start = part.start
    answer = passage.text[start : part.end]
    small = lowered(asked)
    if _OTHERWISE.search(small) or _OTHERWISE.search(lowered(answer)):
        return None
    made = _made(asked, small, answer)
    if made is None:
        return None
    before, skipped = made
    if len(answer.strip()) <= _BARE and _is_told_again(passage, part.end):
        return None  # "Yes. On 26 December we're open": the next sentence tells it.
    return before, passage.text[start + skipped : part.end], Span(start, start + skipped)


def question(passage: Passage) -> tuple[str, Span] | None:
    """The question that a passage answers, its first sentence or else its heading, and where the answer stands."""
    heading = passage.headings[-1] if passage.headings else ""
    if not heading.endswith("?") and "?" not in passage.text:
        return None
    parts = sentences(passage.text)
    if not parts:
        return None
    first = passage.text[parts[0].start : parts[0].end]
    if first.rstrip().endswith("?") and len(parts) > 1:
        return first, parts[1]
    return (heading, parts[0]) if heading.rstrip().endswith("?") else None


def _made(asked: str, small: str, answer: str) -> tuple[str, int] | None:
    """The words before an answer, and how many letters of it they stand for."""
    said = lowered(answer)
    if question := _IS_OPEN.fullmatch(small):
        group = next(name for name in ("day", "that", "head") if question[name])
        day = asked[slice(*question.span(group))]
        day = f"on {day}" if group == "head" else day
        return _yes_or_no(day, said, is_shut=question["is"] in ("closed", "shut"))
    if (question := _ENDS.fullmatch(small)) and (at := _AT.match(said) or _MOMENT.match(said)):
        day = asked[slice(*question.span("day"))]
        if question["open"]:
            return f"{day} we're open until ", at.end()
        return f"{day} we {question['does']} at ", at.end()
    if (question := _HOURS.fullmatch(small)) and _STRETCH.match(said):
        return asked[slice(*question.span("day" if question["day"] else "then"))] + ": ", 0
    if (question := _BACK.fullmatch(small)) and _ON.match(said):
        return f"We're closed{question['after'] or ''}, and we reopen ", 0
    if (question := _SHUT.fullmatch(small)) and _ON.match(said):
        return "We are closed ", 0
    if (question := _CALLED.fullmatch(small)) and _ON.match(said):
        return f"{question['what'].replace('your ', 'our ')} is ", 0
    return None


def _yes_or_no(day: str, said: str, *, is_shut: bool) -> tuple[str, int] | None:
    """The same for a day on which the shop is asked to be open, or `is_shut`."""
    if not is_shut and (until := _UNTIL.match(said)):
        return f"{day} we're open until ", until.end()
    if yes := _YES.match(said):
        if _OURS.match(said, yes.end()):
            return f"{day} ", yes.end()
        return f"{day} we're {'closed' if is_shut else 'open'} ", yes.end()
    no = _NO.fullmatch(said)
    if no is None:
        return None
    if is_shut and _OURS.match(no["rest"]):
        return f"{day} ", no.start("rest")
    if _NOT_THEN.fullmatch(no["rest"]):
        return f"{day} we're {'open' if is_shut else 'closed'}.", len(said)
    return None
