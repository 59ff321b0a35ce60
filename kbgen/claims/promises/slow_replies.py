"""That an answer takes weeks, without saying how many: "it may be weeks before you hear from us".

Patterns read a sentence in small letters with plain apostrophes.
"""

from __future__ import annotations

from collections.abc import Iterator

from kbgen.claims.cases.claimed import claimed
from kbgen.claims.claim import Claim
from kbgen.claims.context.around import Around
from kbgen.claims.hours.others import is_anothers
from kbgen.claims.patterns import lazy
from kbgen.claims.promises.which_channel import which_channel
from kbgen.claims.topics.marking import lowered
from kbgen.claims.topics.wording import Wording
from kbgen.load.marks import Span
from kbgen.model import Article
from kbgen.values import Duration

_LONG = r"(?:(?:many|several|a few|a couple of|some) )?(?:weeks|months)"
_TO = r"(?:to (?:reply|answer|respond|write back|get back to you|come back to you|get to (?:it|them|you))|for (?:a reply|an answer|us to (?:reply|answer|respond)))"
_ANSWERED = r"(?:you hear (?:back|from us)|(?:we|somebody|someone) (?:repl(?:y|ies)|answers?|responds?|writes? back|gets? back to you)|you (?:get|have|receive) (?:a reply|an answer))"
_SAID = lazy(
    rf"\b(?:it|that|this|we)(?:'ll| will| can| may| might| could)?(?: (?:often|usually|sometimes|easily|even))? (?:takes?|need)(?: us)?(?: up to)? {_LONG} {_TO}(?: (?:to )?(?:you|them|it|your [a-z-]+|e-?mails?|an e-?mail|messages|letters|everyone|every [a-z-]+))?(?=\W*$|[.,;!–—])"
    rf"|\b(?:it(?:'ll| will| can| may| might| could)? (?:often |usually |easily )?be|it's|it is) {_LONG} (?:before|until) {_ANSWERED}\b"
    rf"|\b(?:replies|answers|a reply|an answer|(?:our|the) (?:reply|answer|replies|answers))(?: can| may| will| often)* takes? (?:us )?{_LONG}(?=\W*$|[.,;!])"
)
_OTHERWISE = lazy(
    r"\d|\b(?:if|never|not|don't|doesn't|won't|shouldn't|used to|other|others|some (?:shops|firms)|complaints?|refunds?|manufacturers?|makers?|insurers?|couriers?|quotes?|commissions?)\b"
)
_IF = lazy(r"\b(?:if|unless|when)\b")
_TWO_WEEKS = Duration.parse("2 weeks")
NEEDS = ("weeks", "months")


def slow_replies(
    wording: Wording, article: Article, around: Around, sentence: str
) -> Iterator[Claim]:
    """That a channel answers only after weeks, where the policy has less than two."""
    text = lowered(sentence)
    match = _SAID.search(text)
    if match is None or text.rstrip().endswith("?") or _IF.search(text):
        return
    if _OTHERWISE.search(text[match.start() :]):
        return
    channel = which_channel(wording, around, text)
    key = channel.key("first_response") if channel else ""
    fact = wording.policy.get(key)
    if channel is None or fact is None or not isinstance(fact.value, Duration):
        return
    if fact.value.outer()[1] < _TWO_WEEKS.outer()[0] and not is_anothers(wording, sentence):
        span = Span(*match.span())
        yield claimed(article, around, sentence, (key,), _TWO_WEEKS, span, is_sure=channel.is_sure)
