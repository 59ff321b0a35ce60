"""When complaints are acknowledged and answered, without a figure: "Every complaint is acknowledged the same day"."""

from __future__ import annotations

from collections.abc import Iterator

from kbgen.claims.claim import Claim
from kbgen.claims.context.around import Around
from kbgen.claims.patterns import lazy
from kbgen.claims.promises.matter import BEGIN, END, Frame, Matter, said_of
from kbgen.claims.quantity import AtOnce, Refused
from kbgen.claims.topics.wording import Wording
from kbgen.model import Article

_ABOUT = lazy(
    r"\b(?:complain(?:t|ts|ing|ed)?|not happy with us|unhappy with us|final (?:answer|response|reply|decision))\b"
)
_OTHERS = lazy(
    r"\b(?:ombuds\w+|arbitrat\w+|carriers?|couriers?|banks?|reviews?|phone calls?|orders? (?:is|are)|e-?mails? (?:us|is|are)|council|makers?|compliments?)\b"
)
_ADVERBS = r"(?:(?:always|also|only|normally|personally|all|ever|formally) )*"
_COMPLAINT = (
    r"(?:(?:every|each|all|any|your|the|a|our) )?(?:complaints?|letters?|it|them|this|that|one)"
)
_NOW = r"(?:instantly|immediately|at once|straight ?away|right away|on the spot|there and then|that very day|the (?:very )?(?:moment|minute|second|instant) [^.;,:]{3,50}?)"
_NOT = r"(?:don't|do not|won't|will not|never|can't|cannot)"
_FINAL = r"(?:(?:the|our|an?|your) )?(?:final )(?:answer|response|reply|decision|word)"
_ACKNOWLEDGED = Matter(
    "escalation.complaints.acknowledge",
    _ABOUT,
    _OTHERS,
    tuple(
        Frame(said, lazy(pattern))
        for said, pattern in (
            (
                AtOnce(),
                rf"{BEGIN}(?:we|i)(?:'ll| will)? {_ADVERBS}(?:acknowledge|confirm (?:receipt of|that we(?:'ve| have) (?:got|received)|we(?:'ve| have)(?: got)?)) {_COMPLAINT} (?P<said>{_NOW}){END}",
            ),
            (
                AtOnce(),
                rf"{BEGIN}{_COMPLAINT} (?:is|are|gets?|will be) {_ADVERBS}(?:acknowledged|confirmed) (?P<said>{_NOW}){END}",
            ),
            (
                AtOnce(),
                rf"{BEGIN}(?:we|i)(?:'ll| will) {_ADVERBS}(?:tell you|let you know) (?:that )?we(?:'ve| have) (?:got|received) {_COMPLAINT} (?P<said>{_NOW}){END}",
            ),
            (
                Refused(),
                rf"{BEGIN}(?P<said>(?:we|i) {_ADVERBS}{_NOT} {_ADVERBS}(?:acknowledge|confirm receipt of) {_COMPLAINT}){END}",
            ),
            (
                Refused(),
                rf"{BEGIN}(?P<said>{_COMPLAINT} (?:isn't|aren't|is not|are not|won't be|will not be) {_ADVERBS}acknowledged){END}",
            ),
        )
    ),
)
_FINAL_ONE = Matter(
    "escalation.complaints.final_response",
    _ABOUT,
    _OTHERS,
    tuple(
        Frame(said, lazy(pattern))
        for said, pattern in (
            (
                Refused(),
                rf"{BEGIN}(?P<said>(?:we|i) (?:can't|cannot|couldn't|won't|don't) (?:say|tell you|promise|know) (?:how long|when)[^.;,]* {_FINAL}){END}",
            ),
            (
                Refused(),
                rf"{BEGIN}(?P<said>there(?:'s| is) no (?:time limit|deadline|fixed time|time frame|timescale) for {_FINAL}){END}",
            ),
            (
                Refused(),
                rf"{BEGIN}(?P<said>(?:we|i) (?:don't|do not|won't|never) (?:give|send|issue|write) (?:you )?{_FINAL}s?){END}",
            ),
            (
                AtOnce(),
                rf"{BEGIN}(?:you(?:'ll| will) (?:get|have|receive)|we(?:'ll| will)? (?:give|send) you) {_FINAL} (?P<said>{_NOW}){END}",
            ),
            (
                AtOnce(),
                rf"{BEGIN}{_FINAL} (?:comes|follows|is given|is sent|is with you|arrives|goes out) (?P<said>{_NOW}){END}",
            ),
        )
    ),
)
NEEDS = ("acknowledg", "confirm", "let you know", "tell you", "final ")


def complained(
    wording: Wording, article: Article, around: Around, sentence: str
) -> Iterator[Claim]:
    """When a sentence says complaints to be acknowledged or answered for good, without a figure."""
    for matter in (_ACKNOWLEDGED, _FINAL_ONE):
        yield from said_of(matter, wording, article, around, sentence)
