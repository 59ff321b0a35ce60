"""Which languages the shop has or lacks, in words that need what is around them: "none of us speaks it".

Patterns read a sentence in small letters with plain apostrophes.
"""

from __future__ import annotations

from collections.abc import Iterator

from kbgen.claims.cases.claimed import claimed
from kbgen.claims.claim import Claim
from kbgen.claims.context.around import Around
from kbgen.claims.hours.others import is_anothers, is_wished
from kbgen.claims.patterns import lazy
from kbgen.claims.promises.spoken import LANGUAGES, LIST, NAME, spoken
from kbgen.claims.promises.which_channel import which_channel
from kbgen.claims.prose.passages import Kind
from kbgen.claims.quantity import Spoken
from kbgen.claims.topics.marking import lowered
from kbgen.claims.topics.wording import Wording
from kbgen.load.marks import Span
from kbgen.model import Article

_L = LIST.replace("?P<list>", "?:")
_KNOW = r"(?:speaks?|reads?|writes?|understands?|knows?|talks?|reads? or writes?|speaks? or (?:reads?|writes?))"
_WHAT = rf"(?:(?:any |a word of |much )?(?:{_L}|it|that|them|those))"
_HERE = r"(?: (?:here|on the phones?|on our team|in (?:the|our) (?:team|office|shop|workshop)|at the (?:shop|office)|among us|of us))?"
_END = r"(?=\W*$|[.,;:!?)–—]| (?:so|and|or|but|because|as|too|either|well enough|at all|yet|on|by|over|here|i'm afraid|sorry|only|please)\b)"
_PAPERS = r"(?:(?:your |all |any |every |each )?(?:e-?mails?|messages?|calls?|letters?|chats?|questions?|quer(?:y|ies))|it|they|conversations?|everything)"
_WRITE = r"(?:write|ring|call|phone|speak|talk|e-?mail|chat|message|reply|contact us|get in touch)"
_TEAM = r"(?:(?:the|our|all our) (?:[a-z]+ )?(?:team|staff|advis[eo]rs|agents|colleagues|people)|we|i|she|he|one of us|all of us|[a-z]+)"
_NO = (
    rf"\b(?:none of us|nobody|no one|no-one|not one of us|neither of us){_HERE} (?:can )?{_KNOW} {_WHAT}{_END}",
    rf"\b(?:we|i)(?: (?:both|all|really|simply))? (?:don't|do not|can't|cannot) (?:really )?{_KNOW} {_WHAT}{_END}",
    rf"\b(?:we have|we've got|we've|there's|there is) (?:nobody|no one|no-one|no colleague){_HERE} who (?:can )?{_KNOW} {_WHAT}{_END}",
    rf"\b(?:we have|we've got|we've|there are) no {_L}[- ]speak(?:ers?|ing \w+){_END}",
    rf"\b{_PAPERS} in {_L} (?:(?:is|are)(?: not|n't)|isn't|aren't|can't be|cannot be|won't be|go|goes)(?: (?:possible|answered|taken|dealt with|read|handled|unanswered))?{_END}",
)
_ONLY = (
    rf"\b{_PAPERS} (?:have to|has to|must|need to|needs to|should|can only|may only) (?:only )?be (?:(?:written|made|sent|held) )?in {_L}{_END}",
    rf"(?<![a-z-] )\b(?:please |kindly )(?:only )?{_WRITE}(?: (?:to us|to me|us|me|with us))? (?:only )?in {_L}{_END}",
    rf"\b(?:phones?|lines?|phone line|chat|inbox|team|desk|support|it|they|we)(?:'s|'re| is| are) (?:strictly |all )?{_L}[ -]only{_END}",
    rf"\bwe(?:'re| are) an? (?:strictly |purely )?{_L}[- ]speaking (?:team|shop|company|office|bunch|lot)\b",
    rf"\b{_L} is (?:the only language|all) (?:that )?(?:we|any of us|anybody here) (?:speaks?|knows?|understands?|reads?)\b",
    rf"\bwe (?:only |just )(?:read|understand|know|write) {_L}{_END}|\bwe (?:speak|read|understand|know) nothing but {_L}{_END}",
)
_YES = (
    rf"\b(?:somebody|someone|one of us|a colleague|colleagues?|people|an? advis[eo]r){_HERE}(?: (?:who|that|always))? (?:can )?(?:also )?{_KNOW} {_L}{_END}",
    rf"\b{_TEAM}(?:'s|'re| is| are) (?:all |both |also )?(?:fluent|at home|happy) in {_L}{_END}",
    rf"\b{_L}[- ]speakers (?:are (?:very |most |always )?welcome|will feel at home|can (?:ring|call|write|e-?mail))\b",
    rf"\bwe(?:'ve| have|'ve got) (?:an? |several |two )?{_L}[- ]speak(?:ers?|ing (?:colleagues?|staff|advis[eo]rs?))\b",
)
_ANY = lazy(
    rf"\b(?:{_WRITE}|{_PAPERS}|answer|repl(?:y|ies)|help)\b[^.;]{{0,40}} in (?:any|whatever|whichever|every) language(?: (?:you (?:like|speak|want|prefer|choose|please)|of your choice|at all|under the sun|suits you))?{_END}"
)
_SAID = tuple(
    (is_yes, is_outside, tuple(map(lazy, patterns)))
    for is_yes, is_outside, patterns in (
        (False, False, _NO),
        (False, True, _ONLY),
        (True, False, _YES),
    )
)
_ASKS = lazy(
    rf"\W*(?:and |so |but )?(?:(?:can|may|could) (?:i|we|you|customers)\b[^?]* in {_L}|(?:do|does) (?:you|(?:any(?:one|body)|some(?:one|body)|any of you)(?: (?:here|there|in the team|at the shop))?|your team)(?: (?:also|all))? (?:speak|read|understand|write) {_L}|(?:is|are) there (?:any(?:one|body)|some(?:one|body)) (?:there |here )?who (?:speaks|reads|understands) {_L})\b[^?]*\W*"
)
_DENIES = lazy(
    r"\W*(?:(?:sorry|sadly|unfortunately|oh)[,:–—]* )?(?:no|nope|not (?:a (?:word|syllable)|at the moment|yet|really)|(?:i'm |we're )?afraid not|sadly not|sorry|(?:we|i) (?:don't|can't)|(?:none|nobody|not one) of us does|nobody does)\b(?! (?:problem|trouble|worries|doubt|need)\b)"
)
_GRANTS = lazy(
    r"\W*(?:(?:yes|yep|of course|certainly|sure|absolutely|you can|we do|with pleasure|happily)\b|(?:bien s[uû]r|oui|ja|natürlich|s[ií])\b)"
)
_OTHERWISE = lazy(
    r"\b(?:some|few|most|many|sometimes|often|usually|soon|learn\w*|if (?!you (?:write|ring|e-?mail|call)\b)|unless|translat\w*|interpret\w*|manuals?|instructions?|websites?|site|pages?|reviews?|leaflets?|patterns?|books?|labels?|class(?:es)?|courses?|workshops?|museum|tours?|teacher|customers? (?:often|usually)|couriers?|carriers?|except|apart|other than|but (?:we|not)|little|bit|basic|google)\b"
)
_MULTIPLE = "mul"
"""The code for languages of all kinds (ISO 639)."""
NEEDS = (*LANGUAGES, "speaks", "speak ", "read", "understand", "language", "not a ", "no", "yes", "afraid", "sorry", "of course")  # fmt: skip


def languages(wording: Wording, article: Article, around: Around, sentence: str) -> Iterator[Claim]:
    """What a sentence says of the languages that people may write or speak in."""
    text = lowered(sentence)
    if text.rstrip().endswith("?") or around.passage.kind is Kind.HEADING:
        return
    keys = [
        key
        for id_ in wording.policy.ids("contact.channels")
        if (key := f"contact.channels.{id_}.languages") in wording.policy.facts
    ]
    if not keys or _OTHERWISE.search(text) or is_wished(text) or is_anothers(wording, sentence):
        return
    if next(spoken(text), None):
        return
    found = _found(around, text)
    if found is None:
        return
    said, span = found
    channel = which_channel(wording, around, text)
    if channel:
        keys = [key for key in keys if key == channel.key("languages")]
    is_sure = bool(channel and channel.is_sure)
    if keys:
        yield claimed(article, around, sentence, keys, said, span, is_sure=is_sure)


def _found(around: Around, text: str) -> tuple[Spoken, Span] | None:
    """What is said of languages, and the words that say it."""
    if match := _ANY.search(text):
        return Spoken((_MULTIPLE,), is_yes=True), Span(*match.span())
    for is_yes, is_outside, patterns in _SAID:
        for pattern in patterns:
            if match := pattern.search(text):
                codes = _codes(match[0]) or _pointed(around)
                if codes:
                    return Spoken(codes, is_yes, is_outside), Span(*match.span())
    asked = _ASKS.fullmatch(around.asked) if around.asked else None
    if asked is None:
        return None
    codes = _codes(asked[0])
    for is_yes, pattern in ((False, _DENIES), (True, _GRANTS)):
        if match := pattern.match(text):
            start = len(text) - len(text.lstrip())
            return Spoken(codes, is_yes), Span(start, match.end())
    return None


def _pointed(around: Around) -> tuple[str, ...]:
    """The languages at which "it" points: those of the question, the sentence before, the heading."""
    near = (around.asked, around.before, around.nearest)
    return next((codes for each in near if (codes := _codes(each))), ())


def _codes(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(LANGUAGES[one.group()] for one in NAME.finditer(text)))
