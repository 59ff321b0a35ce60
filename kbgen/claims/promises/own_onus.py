"""What a clause leaves to customers though the shop does it, by a fact of its own: "you'll need to put it together yourself".

And what customers don't keep though they may: "please post the samples back". Patterns read a sentence in
small letters with plain apostrophes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import partial

from kbgen.claims.claim import Claim
from kbgen.claims.context.around import Around
from kbgen.claims.patterns import lazy
from kbgen.claims.promises.own_clauses import (
    BEGIN,
    CASE_BEHIND,
    END,
    OwnClause,
    has_answers,
    own_claims,
    told_of,
)
from kbgen.claims.topics.marking import lowered
from kbgen.claims.topics.own_bags import Bag, telling
from kbgen.claims.topics.wording import Wording
from kbgen.load.marks import Span
from kbgen.model import Article

NEEDS = (
    *("yourself", "yourselves", "your own", "your job", "up to you", "down to you", "left to you"),
    *("responsib", "for you to", "stay", "remain", "with you", "bring ", "flat-pack", "flat pack"),
    *("back", "on loan", "return", "bin", "skip", "scrap", "home assembly", "self-assembly", "behind"),
)  # fmt: skip
_WHAT = r"(?P<what>[a-z][a-z' -]*?)"
_SUBJECT = r"(?P<subject>[a-z][a-z' -]*?)"
_HAVE_TO = (
    r"(?:have to|need to|must|are to|'ll have to|'ll need to|will have to|will need to|'ll be|'ll)"
)
_ADVERBS = r"(?:(?:then|also|just|still|always|now|only|simply) )*"
_US = r"(?: (?:to us|our way|in the post|in the mail|here|afterwards|once [a-z' ]+|when [a-z' ]+))*"
_SEND = r"(?:send|post|mail|pop|return|bring|drop|give|put|ship|get)"
_SELF = r"(?:yourself|yourselves|on your own)"
_OUT = r"(?:(?:straight |right )?(?:in|into|to|out with) (?:the|our) (?:[a-z]+ )?(?:bin|skip|scrap|tip|recycling|rubbish|dump|trash))"
_LEFT = tuple(
    map(
        lazy,
        (
            rf"\byou ?{_HAVE_TO} {_ADVERBS}{_WHAT} {_SELF}{END}",
            rf"\b(?:we|i|they|the (?:crew|team|driver|drivers)) {_ADVERBS}(?:leave|leaves) (?P<what>[a-z][a-z' -]*?) (?:with you|behind|(?:up |down )?to you|for you to (?P<deed>[a-z ]+?)){END}",
            rf"{BEGIN}{_SUBJECT}(?:'s|'re| is| are| stays| remains) {_ADVERBS}(?:(?:left )?(?:up|down|left) to you|your (?:own )?(?:job|responsibility|task|problem)|for you to (?:do|sort|sort out|arrange|deal with|get rid of|dispose of)|yours to (?:do|sort out|deal with|get rid of|dispose of)){END}",
            rf"{BEGIN}{_SUBJECT} stays? with you{END}",
            rf"\byou(?:'re| are) {_ADVERBS}responsible for {_WHAT}(?: {_SELF})?{END}",
            rf"{BEGIN}(?:it(?:'s| is)|they(?:'re| are)) {_ADVERBS}(?:up|down) to you to {_WHAT}{END}",
            rf"{BEGIN}{_SUBJECT} (?:arrives?|comes?|(?:is|are) (?:sent|sold|delivered)) (?P<what>flat[- ]pack(?:ed)?|in a flat pack|for (?:home|self)[- ]assembly)(?: for (?:home|self)[- ]assembly)?{END}",
        ),
    )
)
_BROUGHT = tuple(
    map(
        lazy,
        (
            rf"\byou ?(?:(?:{_HAVE_TO}|'ll|will|should) )?{_ADVERBS}(?:need|bring|wear|use|have)(?: along)? your own {_WHAT}{END}",
            rf"{BEGIN}(?:do |always |just )*(?:bring|wear)(?: along)? (?:your own|an?|your) {_WHAT}(?: with you| along| of your own)?{END}",
            rf"{BEGIN}(?:remember|don't forget)(?: to bring)? (?:your own|an?|your) {_WHAT}(?: with you| along)?{END}",
        ),
    )
)
_TAKEN = tuple(
    map(
        lazy,
        (
            rf"{BEGIN}do {_ADVERBS}{_SEND} (?P<what>[a-z][a-z' -]*?) back{_US}{END}",
            rf"\b(?:please|(?:we|i) (?:do )?ask (?:that )?you(?: to)?|you ?{_HAVE_TO}|kindly) {_ADVERBS}{_SEND} (?P<what>[a-z][a-z' -]*?)(?<!\bget) back{_US}{END}",
            rf"\b(?:please|(?:we|i) (?:do )?ask (?:that )?you(?: to)?|you ?{_HAVE_TO}) {_ADVERBS}(?:return|send back|post back|give back|bring back) (?P<what>[a-z][a-z' -]*?){_US}{END}",
            rf"\b(?:we|i)(?:'ll| will| do)? (?:need|want|like|have to have) {_WHAT} back{_US}{END}",
            rf"{BEGIN}{_SUBJECT}(?:'s|'re| is| are) {_ADVERBS}(?:on loan|a loan|lent|borrowed){END}",
            rf"{BEGIN}{_SUBJECT} {_ADVERBS}(?:(?:has|have|need|needs) to|must|should) {_ADVERBS}(?:come back|be (?:returned|sent back|posted back|given back|brought back)){_US}{END}",
        ),
    )
)
_STAYING = tuple(
    map(
        lazy,
        (
            rf"{BEGIN}{_SUBJECT} {_ADVERBS}(?:stays?|remains?)(?: behind)? (?:here|with us|at the (?:school|shop|studio|workshop|farm)|in the (?:shop|studio|workshop)){END}",
            rf"{BEGIN}{_SUBJECT} {_ADVERBS}(?:goes?|(?:is|are|get|gets) (?:put|thrown|chucked)) {_OUT}{END}",
            rf"\b(?:we|i) {_ADVERBS}(?:put|throw|chuck) {_WHAT} {_OUT}{END}",
        ),
    )
)
_SERVED = lazy(
    r"\b(?:includ\w+|provid\w+|suppl\w+|we|lend|borrow|loan|with|remov\w+|takeaway|take away|assembl\w+|fitting|install\w*|complimentary)\b"
)
_GIVEN = lazy(r"\b(?:includ\w+|provid\w+|suppl\w+|lend|borrow|with|free)\b")
_KEPT = lazy(
    r"\b(?:keep|yours to keep|no need to (?:send|return|post)|take home|take away|takeaway|to take)\b"
)
_HANDED_BACK = lazy(r"\b(?:keep|take home|takeaway|returned|give you back|back to you|hand back)\b")
_ASKED = lazy(r"\b(?:needed|required|(?<!no )needs?|must|appointment|book|booking)\b")
_DEALT = frozenset([
    "dispose", "disposing", "rid", "get", "getting", "recycle", "recycling", "sort", "sorting",
    "deal", "dealing", "remove", "removing", "take", "taking", "clear", "clearing", "arrange",
    "arranging", "bring", "organise", "do", "doing", "wear", "job", "part", "bit", "put",
])  # fmt: skip
"""Words of what is done to things, which name none."""
_KEEPING = frozenset(["pop", "post", "mail", "send", "return", "bring", "drop", "keep", "put"])
_DENIED_BY = {
    _SERVED: ("take", "removal"),
    _GIVEN: (),
    _KEPT: ("keep", "home"),
    _HANDED_BACK: ("keep", "home"),
}
"""What each kind denies without naming it."""
_IN_PARTS = lazy(r"flat[- ]pack|assembly")
"""What goods come as that are put together by those who buy them."""
_IT = lazy(r"\W*(?:it|they|that|this|these|those|all|everything|both|the rest)\W*")


def own_onus(wording: Wording, article: Article, around: Around, sentence: str) -> Iterator[Claim]:
    """What a sentence leaves to customers, or takes from them, though the policy says otherwise."""
    text = lowered(sentence)
    if text.rstrip().endswith("?") or not has_answers(wording):
        return
    yield from own_claims(wording, article, around, sentence, _clauses(text))


def _clauses(text: str) -> Iterator[OwnClause]:
    for frames, told, beside in (
        (_LEFT, _SERVED, _DEALT),
        (_BROUGHT, _GIVEN, _DEALT),
        (_TAKEN, _KEPT, _KEEPING),
        (_STAYING, _HANDED_BACK, _KEEPING),
    ):
        for match in _matches(frames, text):
            groups = match.groupdict()
            subject = groups.get("subject") or ""
            what = groups.get("what") or ""
            is_it = _IT.fullmatch(subject) or _IN_PARTS.search(what)
            about = f"{'' if is_it else subject} {what}"
            start = match.start("subject") if subject else match.start()
            answer = partial(_denied, about, told, beside)
            yield OwnClause(
                f"{about} {' '.join(_DENIED_BY[told])}",
                Span(start, match.end()),
                answer,
                is_list=bool(_IN_PARTS.search(what)),
                comes_later=frames is _TAKEN,
            )


def _matches(frames: Sequence[re.Pattern[str]], text: str) -> Iterator[re.Match[str]]:
    for frame in frames:
        for match in frame.finditer(text):
            if not CASE_BEHIND.match(text, match.end()):
                yield match


def _denied(about: str, told: re.Pattern[str], beside: frozenset[str], bag: Bag) -> bool | None:
    """That a fact doesn't hold, where all that is named is of it; None where it is none of the kind."""
    words = telling(about)
    named = told_of(bag)
    if not told.search(named) or (_ASKED.search(named) and not _GIVEN.search(named)):
        return None
    return False if all(bag.has(word) or word in beside for word in words) else None
