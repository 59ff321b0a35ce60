"""Answers by which something has no end: "How long do I have to return it? As long as you like."

Texts are in small letters with plain apostrophes.
"""

from __future__ import annotations

from collections.abc import Iterator

from kbgen.claims.cases.claimed import claimed
from kbgen.claims.cases.restrict import restriction
from kbgen.claims.claim import Claim
from kbgen.claims.context.around import Around
from kbgen.claims.hours.others import is_anothers
from kbgen.claims.patterns import lazy
from kbgen.claims.promises.answered import polarity
from kbgen.claims.promises.goods import is_remedy
from kbgen.claims.quantity import Forever
from kbgen.claims.topics.marking import lowered
from kbgen.claims.topics.wording import Wording
from kbgen.load.marks import Span
from kbgen.model import Article

_HOW_LONG = r"(?:how long|(?:un)?til when|by when|when|how soon|how late|how quickly|what(?:'s| is) the (?:time limit|deadline|last (?:day|date)|cut-?off)|(?:is|am i) (?:there |it )?(?:(?:a|any|ever) )?(?:time limit|deadline|cut-?off|too late))"
_ASKED = tuple(
    (key, lazy(rf"\W*(?:(?:and|so|but|ok(?:ay)?),? )?(?:{asks})\b[^?]*\b(?:{of})\b"))
    for key, asks, of in (
        (
            "returns.window",
            _HOW_LONG,
            r"return|returns|returning|(?:send|sending|bring|bringing|take|taking) (?:it|them|something|things|an item|goods|my \w+) back|change my mind",
        ),
        ("exchanges.window", _HOW_LONG, r"exchange|exchanges|exchanging|swap|swapping"),
        (
            "orders.cancel_within",
            rf"{_HOW_LONG}|can i|could i|am i able to",
            r"(?:cancel|cancell?ing)(?! (?:my |a |the )?(?:subscription|membership|class|lesson|booking|appointment|account)\b)",
        ),
        (
            "orders.change_within",
            rf"{_HOW_LONG}|can i|could i|am i able to",
            r"(?:change|amend|edit|alter|changing|amending|editing) (?:my|an|the) (?:order|delivery address|address)",
        ),
        (
            "delivery.collection.hold",
            r"how long|(?:un)?til when|by when|is there (?:a|any) (?:time limit|deadline)",
            r"hold (?:it|on to it|my|the|an)|keep (?:it|my|the|an)|collect|pick (?:it|my order) up|click[ -](?:and|&)[ -]collect",
        ),
        (
            "orders.damage_report",
            rf"{_HOW_LONG}|what if",
            r"report (?:any |the )?damage|tell you (?:about|of) (?:any |the )?(?:damage|breakages?)|(?:arrived|arrives|comes) (?:damaged|broken)",
        ),
        (
            "warranty.length",
            r"how long",
            r"guarantee[ds]?|warranty|under (?:guarantee|warranty)|covered",
        ),
    )
)
_WISH = r"you(?:'d)? (?:like|want|wish|choose|please|prefer|need(?: to)?|are ready|fancy)"
_NO_END = lazy(
    r"\W*(?:(?:well|oh|honestly|relax|no problem|don't worry|easy|sure|of course|yes|happily)[,:.!]+ )?(?P<said>"
    rf"(?:for |you (?:can |have |may )?(?:take |cancel |change it |return it )?|take |it's |(?:just )?tell us )?(?:(?:for )?as (?:long|much time) as {_WISH}|(?:at )?any ?time(?: (?:at all|{_WISH}))?|whenever (?:{_WISH}|it suits you)|all the time (?:in the world|you (?:need|like|want))|for ?ever|for life|indefinitely|your time)"
    r"|there(?:'s| is) (?:absolutely )?no (?:rush|hurry|(?:time )?limit|deadline|cut-?off|last (?:day|date)|end)(?: (?:at all|whatsoever|with us|here))?"
    r"|(?:it's |that's )?never too late|no (?:time )?limit(?: at all)?|(?:for )?a (?:whole )?lifetime"
    r")(?=\W*$|[.,;:!–—])"
)
_ASKS_LIMIT = lazy(
    r"\W*(?:is there|do you have|have you got|do i have) (?:a|any) (?:time limit|deadline|cut-?off|last (?:day|date))\b"
)
_LIMITED = lazy(
    r"\d|\b(?:before|until|till|within|unless|provided|as long as (?!you\b)|so long as|but|however|though|except\w*|only|if|once (?:it|we)|days?|hours?|weeks?|months?|then)\b"
)
"""Words of an end, or of a case, in the answer or behind it."""
NEEDS = ("as long as", "much time", "any time", "anytime", "whenever", "all the time", "ever", "for life", "indefinitely", "your time", "no rush", "no hurry", "limit", "deadline", "cut-off", "cutoff", "no last", "no end", "too late", "lifetime", "no", "none")  # fmt: skip


def endless(wording: Wording, article: Article, around: Around, sentence: str) -> Iterator[Claim]:
    """What an answer says to have no end, where the policy has one."""
    asked, text = around.asked, lowered(sentence)
    if not asked or text.rstrip().endswith("?") or article.applies_to:
        return
    match = _NO_END.match(text)
    denied = polarity(text) if match is None and _ASKS_LIMIT.match(asked) else None
    if match is None and (denied is None or denied[0]):
        return
    key = next((key for key, pattern in _ASKED if pattern.match(asked)), "")
    if key not in wording.policy.facts or is_anothers(wording, sentence):
        return
    span = Span(*match.span("said")) if match else Span(0, len(text.rstrip(" .!")))
    passage = lowered(around.passage.text)
    at = passage.find(text.strip())
    if _LIMITED.search(text[span.end :]) or _LIMITED.search(passage[at + len(text.strip()) :]):
        return
    near = (text, asked, *around.titles)
    if any(is_remedy(each) for each in near) and key != "orders.damage_report":
        return
    if any(restriction(wording, each) for each in near):
        return
    yield claimed(article, around, sentence, (key,), Forever(), span, answers=True)
