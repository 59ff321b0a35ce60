"""What a clause promises or denies of one of the shop's own facts that are yes or no, in words of its own.

A clause counts where all that it names are things of the fact: "we don't accept artwork through the post" for
the phrase "posting a picture to be framed", but not "we don't accept frames through the post". Only what
contradicts the policy is a claim. Patterns read a sentence in small letters with plain apostrophes.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from kbgen.claims.claim import Claim
from kbgen.claims.context.around import Around
from kbgen.claims.patterns import lazy
from kbgen.claims.promises.own_clauses import (
    BEGIN,
    END,
    OPEN,
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
    *(
        "n't ",
        " not ",
        "suppl",
        "provid",
        "availab",
        "allowed",
        "permitted",
        " to wait",
        " to stay",
        "must ",
    ),
    *("can't", "cannot", "don't", "do not", "won't", "will not", "no longer", "never", "unable"),
    *("'ll ", " will ", " can ", " may ", "shall", "welcome", "happy to", "glad to", "leave your"),
    *("without", " with ", "there's no", "there are no", "have no", "part of", "run out"),
    *("runs out", "expire", "lapse", "pleased to", "free to", "bring ", "able", "not set up"),
)
_ADVERBS = r"(?:(?:also|now|always|gladly|happily|even|simply|just|still|currently|of course|ever|certainly) )*"
_REST = rf"(?P<deed>[a-z]+(?! to\b)) (?P<what>[a-z][a-z' -]*?){END}"
_NOT = r"(?:can't|cannot|can not|don't|do not|won't|will not|no longer|never|are unable to|aren't able to|are not able to|'re unable to|am unable to)"
_CAN = r"(?:(?:'ll| will| can| shall| may| do)(?: (?:be )?(?:happy|glad|pleased|able|welcome|free) to)?|(?:'re|'m| are| am)? (?:always |very |more than |only too )*(?:happy|glad|pleased|able|welcome|free) to(?: let you)?)"
_LEFT = r"(?:at home|outside|behind|in the car)"
_SUBJECT = r"(?P<subject>[a-z][a-z' -]*?)"
_NOT_DONE = r"(?:can't|cannot|can not|won't|may not|must not|mustn't|will not)"
_GIVEN = r"(?:supplied|provided|included|offered|available|allowed|permitted|accepted|stocked|sold|given|used)"
_NO = (
    rf"{BEGIN}{_SUBJECT} (?:(?:is|are) (?:not|no longer|never)|isn't|aren't) {_ADVERBS}{_GIVEN}(?: (?:with|in|on|at|to|for|by|from) (?P<what>[a-z][a-z' -]*?))?{END}",
    rf"{BEGIN}{_SUBJECT} (?:have to|has to|must|need to|needs to) {_ADVERBS}(?:wait|stay|remain) {_LEFT}\b",
    rf"\bonly (?:assistance|guide|service|registered) (?P<what>[a-z]+) (?:is|are|may be) {_ADVERBS}(?:allowed|permitted|welcome|admitted)\b[a-z ]*?{END}",
    rf"\b(?:we|i|you) {_ADVERBS}{_NOT} {_ADVERBS}{_REST}",
    rf"{BEGIN}leave (?:your|any|all) (?P<what>[a-z][a-z' -]*?) {_LEFT}\b",
    rf"{BEGIN}{_SUBJECT} comes? without (?:an?|any|the) (?P<what>[a-z][a-z' -]*?){END}",
    rf"{BEGIN}(?:we (?:have|keep|offer|do)|there (?:is|are)|there's) no (?P<what>[a-z][a-z' -]*?){END}",
    rf"{BEGIN}{_SUBJECT} {_NOT_DONE} be {_ADVERBS}(?P<deed>[a-z]+(?: on| over| in)?)(?P<who> (?:to|by|with) (?:any|some)(?:one|body)(?: else)?)?(?: (?P<what>[a-z][a-z' -]*?))?{END}",
    rf"{BEGIN}{_SUBJECT} (?:is|are) {_ADVERBS}(?:strictly )?(?:not |non-?)(?P<what>[a-z]{{4,}}able){END}",
    rf"\b(?:we|i)(?:'re| are|'m| am) {_ADVERBS}not (?:set up|able|equipped|in a position) to (?P<deed>[a-z]+) (?P<what>[a-z][a-z' -]*?){END}",
)
_YES = (
    rf"{BEGIN}{_SUBJECT} (?:is|are|can be|may be|will be) {_ADVERBS}{_GIVEN}(?: (?:together|throughout))?(?: (?:with|in|on|for|during|from) (?P<what>[a-z][a-z' -]*?))?{END}",
    rf"\b(?:we|i|you){_CAN} {_ADVERBS}{_REST}",
    rf"{BEGIN}{_SUBJECT}(?:'s|'re| is| are) {_ADVERBS}(?:very |most |all |more than |quite |perfectly )?(?:welcome|allowed)(?: (?:too|as well|here|inside|along|in(?: (?:there|here|it|them))?|to (?:come|join in|stay)(?: (?:in|along|too))?))*{END}",
    rf"{BEGIN}{_SUBJECT} (?:can|may|(?:is|are) (?:free|allowed|welcome) to) {_ADVERBS}(?:come|ride|travel|join|stay|sleep|go|sit)(?: (?:along|too|with (?:you|us)))?(?: (?:in|to|on|into|with) (?P<what>[a-z][a-z' -]*?))?(?: (?:too|as well))?{END}",
    rf"{BEGIN}(?:(?:do|by all means|feel free to|you're welcome to|why not) )*(?P<deed>bring) (?P<what>[a-z][a-z' -]*?)(?: (?:along|too|as well|with you|in))*{END}",
    rf"{BEGIN}{_SUBJECT} comes? with (?:an?|its|their|the)? ?(?P<what>[a-z][a-z' -]*?)(?: (?:made|cut|turned|built) [a-z ]*?)?{END}",
    rf"{BEGIN}(?P<subject>[a-z][a-z', -]*?) (?:is|are) (?:all )?(?:part of|in|included in|covered by) (?:the|your) (?P<what>(?:[a-z-]+ )*?(?:fee|price|ticket|cost)){END}",
)
_ENDING = r"(?:run out|expire|lapse|runs out|expires|lapses)"
_ENDS = lazy(
    rf"{BEGIN}{_SUBJECT} (?:(?:(?:do|does|will|'ll|can) )?|(?P<no>(?:never|don't|doesn't|do not|does not|won't|will not|will never) (?:ever )?)){_ENDING}(?! of\b)(?: (?:eventually|in the end|one day|after a while|after all|at all|ever|either))?{END}"
)
_BEFORE_END = lazy(rf"\bbefore (?P<subject>it|they|(?:the|your) [a-z][a-z' ]*?) {_ENDING}{END}")
_ENDING_FACT = lazy(r"expir|laps|run out|valid")
_DENYING = tuple(map(lazy, _NO))
_OFFERING = tuple(map(lazy, _YES))
_PLAIN = frozenset([
    "accept", "take", "offer", "do", "have", "provide", "give", "let", "allow", "run", "arrange",
    "handle", "use", "get", "make", "send", "bring", "sell", "stock", "keep", "lend", "carry",
    "fee", "price", "ticket", "cost", "today", "gladly", "happily", "anything", "such", "more",
    "unfortunately", "sadly", "device", "devices", "product", "products", "item", "items", "goods",
    "order", "orders", "same", "website", "duration", "together", "used", "supplied", "provided",
])  # fmt: skip
"""Words of a clause that name nothing beside the things of a fact."""
_EVERY = lazy(r"(?:it|they|these|those|all|everything|each|every one|each of them|all of them)\W*")
_PARTS = ("materials", "supplies", "equipment", "ingredients", "tools", "extras")
"""What is told by its parts: "yarn, needles and fabric are part of the fee"."""
_SUM = lazy(r"\b(?:fee|price|ticket|cost)$")
_LIST = lazy(r"[a-z]+(?: [a-z]+)?(?:, [a-z]+(?: [a-z]+)?)* (?:and|or) [a-z]+(?: [a-z]+)?")


def own_answers(
    wording: Wording, article: Article, around: Around, sentence: str
) -> Iterator[Claim]:
    """The facts of the shop's own that a clause answers otherwise than the policy."""
    text = lowered(sentence)
    if text.rstrip().endswith("?") or not has_answers(wording) or OPEN.search(text):
        return
    yield from own_claims(wording, article, around, sentence, _clauses(text))


def _clauses(text: str) -> Iterator[OwnClause]:
    """The clauses of a sentence that promise or deny something."""
    for is_yes, frames in ((False, _DENYING), (True, _OFFERING)):
        for frame in frames:
            for match in frame.finditer(text):
                groups = match.groupdict()
                subject, what = groups.get("subject") or "", groups.get("what") or ""
                start = match.start("subject") if subject else match.start()
                is_list = bool(_SUM.search(what) and _LIST.fullmatch(subject))
                subject = "" if _EVERY.fullmatch(subject) else subject
                about = " ".join(("" if is_list else subject, groups.get("deed") or "", what))
                named = f"{about}{groups.get('who') or ''}"
                names = f"{about} {' '.join(_PARTS)}" if is_list else named
                answer = partial(_listed if is_list else _answer, about, is_yes)
                yield OwnClause(names, Span(start, match.end()), answer, is_list)
    for match in (*_ENDS.finditer(text), *_BEFORE_END.finditer(text)):
        subject = match["subject"]
        about = "" if _EVERY.fullmatch(subject) else subject
        span = Span(match.start("subject"), match.end())
        answer = partial(_ended, about, not match.groupdict().get("no"))
        yield OwnClause(match.group(), span, answer)


def _answer(about: str, is_yes: bool, bag: Bag) -> bool | None:
    """What a clause answers, where all that must be things of a fact are; nothing where it only points."""
    words = telling(about)
    is_named = not words or any(map(bag.has, words))
    is_all = all(bag.has(word) or word in _PLAIN for word in words)
    return is_yes if is_named and is_all else None


def _listed(about: str, is_yes: bool, bag: Bag) -> bool | None:
    """The same of what is told by its parts."""
    return _answer(about, is_yes, bag) if any(map(bag.has, _PARTS)) else None


def _ended(about: str, is_yes: bool, bag: Bag) -> bool | None:
    """The same of what ends or doesn't."""
    return _answer(about, is_yes, bag) if _ENDING_FACT.search(told_of(bag)) else None
