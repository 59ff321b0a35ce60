"""Whether goods are guaranteed at all, and what the guarantee is said to take care of, in other words than "covers".

"Had a crash? The guarantee takes care of that", "we don't offer a warranty on our bikes". Texts are
in small letters with plain apostrophes.
"""

from __future__ import annotations

from collections.abc import Iterator

from kbgen.claims.cases.claimed import claimed
from kbgen.claims.cases.restrict import restriction
from kbgen.claims.claim import Claim
from kbgen.claims.context import abstain
from kbgen.claims.context.around import Around
from kbgen.claims.hours.others import is_anothers
from kbgen.claims.patterns import lazy
from kbgen.claims.promises.answered import polarity
from kbgen.claims.promises.goods import is_of_guarantee, is_of_others, names
from kbgen.claims.promises.uncovered import is_told
from kbgen.claims.prose.passages import Kind
from kbgen.claims.quantity import Covered, Forever, Refused, Said
from kbgen.claims.topics.marking import lowered
from kbgen.claims.topics.wording import Wording
from kbgen.load.marks import Span
from kbgen.model import Article
from kbgen.values import Items

_LENGTH, _LEFT_OUT = "warranty.length", "warranty.excludes"
_GUARANTEE = r"(?:(?:[a-z]+ )?(?:guarantees?|warrant(?:y|ies)))"
_AT_ALL = r"(?: (?:whatsoever|at all|of any kind|of any sort|whatever|i'm afraid|sorry))*"
_OUR_GOODS = r"(?: (?:on|for|with) (?:(?:any of )?(?:our|the) [a-z]+(?: [a-z]+)?|what we (?:sell|make)|anything(?: we (?:sell|make))?|them|it))?"
_GOODS = lazy(_OUR_GOODS[:-1])
_END = r"(?=\W*$|[.;:!–—]|, (?:so|as|because|since|sorry|i'm afraid|and)\b)"
_NONE = lazy(
    rf"(?:^\W*|[.;:!–—,] |\b(?:and|but|so|that|sadly|unfortunately|afraid) )(?:we (?:\w+ly |still |just )*(?:don't|do not|can't|cannot|never) (?:\w+ly )?(?:offer|give|provide|issue|have|include) (?:an?|any) {_GUARANTEE}"
    rf"|(?:we (?:offer|give|provide|have)|there(?:'s| is)) no {_GUARANTEE}"
    rf"|(?:our |all (?:of )?our )[a-z]+(?: [a-z]+)? (?:are not|aren't|is not|isn't) (?:covered by|under|sold with|protected by) (?:an?|any) {_GUARANTEE}"
    rf"|(?:our |all (?:of )?our )?[a-z]+(?: [a-z]+)? (?:come|comes|is sold|are sold|is supplied|are supplied) (?:with no|without (?:an?|any)) {_GUARANTEE}){_OUR_GOODS}{_AT_ALL}{_END}"
)
_OWN = (
    r"(?:own|have|keep|ride|use|play|wear|live with) (?:it|them|(?:the|your|our|one of our) [a-z]+)"
)
_LASTING = rf"(?:for ?ever|for life|for as long as you(?:'ll)? {_OWN}|as long as you {_OWN}|indefinitely|without (?:an )?end)"
_FOR_EVER = lazy(
    rf"(?:^\W*|[.;:!–—,] |\b(?:and|so|that) )(?:we (?:guarantee|warrant|stand (?:behind|by)) (?:it|them|(?:our|all our|every|everything|the) ?[a-z]*(?: we (?:make|build|sell))?)|(?:you're|you are|it's|they're|(?:our|the|your|every|each) [a-z]+(?: [a-z]+)? (?:is|are)) (?:(?:fully|also|all) )*(?:covered|guaranteed)) {_LASTING}{_END}"
)
_ASKED = lazy(
    r"\W*(?:(?:and|so|but),? )?(?:(?:is|are) (?:my|your|our|the|it|they|everything|these)[a-z ]{0,30}? guaranteed|(?:is|are) there (?:an?|any) (?:guarantee|warranty)|do you (?:offer|give|provide|have) (?:an?|any) (?:guarantee|warranty)|(?:does|do) (?:my|your|the|it|they|everything)[a-z ]{0,30}? (?:have|come with|carry) (?:an?|any) (?:guarantee|warranty))(?: on (?:it|them|your [a-z]+))?\?\W*"
)
_CARES = rf"(?:(?:(?:our|the|your) )?{_GUARANTEE}(?:'ll| will)?(?: also| even)? (?:covers?|takes? care of|pays? for|looks? after|sorts?|deals? with|applies to|helps? with|includes?) (?:that|it|this|those|them)|(?:that|this|it|those)(?:'s| is|'ll be| are)(?: also| even| all)* (?:(?:part of|under|inside|in|within) (?:our|the|your) {_GUARANTEE}|covered(?: (?:by|under|in) (?:our|the|your) {_GUARANTEE})?|a (?:guarantee|warranty) (?:case|matter|claim))|(?:our|the|your) {_GUARANTEE} has (?:you|that) covered)(?:,? (?:too|as well|of course|for you))*(?=\W*$|[.,;:!–—])"
_CASE = lazy(
    rf"\W*(?:if|when|should|in case) (?P<case>[^?;:!]{{3,70}}?),? (?:then )?(?P<said>{_CARES})"
)
_THEN = lazy(
    rf"\W*(?:(?:yes|no problem|no worries|don't worry|not to worry|relax|good news|well|then),?[:.!]? )*(?P<said>{_CARES})"
)
_HAD = lazy(
    r"\b(?:had the lot|have|had|has|got|gets?|goes|went|in|your|you|it|the|an?|my|been|worn-?out|new)\b"
)
_PARTS = lazy(r",? and |,? or |, ")
_WEAKER = lazy(
    r"\b(?:not?|never|only|unless|except\w*|within|because|due|caused|wrong|our (?:fault|mistake)|faulty|defect\w*|some|most|maker\w*|insur\w*|extra|plus|paid|optional|members?)\b|n't\b"
)
_ELSE = lazy(
    r"\b(?:delivery|price|stock|satisfaction|money[- ]back|second-?hand|used|sale|clearance|ex-display|samples?|seconds|outlet|lifetime|extended|longer|further|additional|other|separate|such|unless|except\w*|if|when|only|after|beyond|maker\w*|manufacturer\w*|law|legal\w*|statutory|colou?rs?|dates?|times?|results?|yields?|repairs?|parts?|batter\w+)\b|\d"
)
"""Guarantees of something else, or of some goods."""
NEEDS = ("guarantee", "warrant", "covered", "stand behind", "stand by")


def guaranteed(
    wording: Wording, article: Article, around: Around, sentence: str
) -> Iterator[Claim]:
    """What a sentence denies of the guarantee, or has it take care of, against the policy."""
    text = lowered(sentence)
    if text.rstrip().endswith("?") or article.applies_to or around.passage.kind is Kind.HEADING:
        return
    if is_of_others(text) or is_of_others(around.before) or abstain.is_legal(text):
        return
    found = [*_none(wording, around, text), *_cared_for(wording, around, text)]
    for claim_of, is_sure in found[:1]:
        if is_anothers(wording, sentence):
            return
        key, said, span = claim_of
        yield claimed(article, around, sentence, (key,), said, span, is_sure=is_sure)


_Found = tuple[tuple[str, Said, Span], bool]


def _none(wording: Wording, around: Around, text: str) -> Iterator[_Found]:
    """That there is no guarantee, by itself or as an answer, or that it has no end."""
    if _LENGTH not in wording.policy.facts:
        return
    match = _NONE.search(text)
    if match and not _ELSE.search(text) and not restriction(wording, _GOODS.sub("", text)).unknown:
        shift = len(match[0]) - len(match[0].lstrip(" .,;:!–—"))
        yield (_LENGTH, Refused(), Span(match.start() + shift, match.end())), True
        return
    match = _FOR_EVER.search(text)
    guaranteed = any(map(is_of_guarantee, (text, around.before, *around.titles)))
    if match and guaranteed and not (_ELSE.search(text) or restriction(wording, text).unknown):
        shift = len(match[0]) - len(match[0].lstrip(" .,;:!–—"))
        yield (_LENGTH, Forever(), Span(match.start() + shift, match.end())), False
        return
    asked = around.asked
    if asked and _ASKED.fullmatch(asked) and not _ELSE.search(asked):
        answer = polarity(text)
        if answer and not answer[0] and not restriction(wording, asked).unknown:
            yield (_LENGTH, Refused(), answer[1]), True


def _cared_for(wording: Wording, around: Around, text: str) -> Iterator[_Found]:
    """What the guarantee takes care of, by the case before it: "Had a crash?"."""
    if _LEFT_OUT not in wording.policy.facts:
        return
    match = _CASE.match(text)
    case = match["case"] if match else ""
    if match is None:
        match = _THEN.match(text) if around.before.endswith("?") else None
        case = around.before.rstrip(" ?")
    if match is None or _WEAKER.search(case) or _WEAKER.search(match["said"]):
        return
    near = (text, around.heading, around.title, around.before)
    if not any(map(is_of_guarantee, near)) and "promise" not in around.title:
        return
    thing = _left_out(wording, case)
    if thing:
        yield (_LEFT_OUT, Covered(thing), Span(*match.span("said"))), is_of_guarantee(text)


def _left_out(wording: Wording, case: str) -> str:
    """What a case tells of a thing that the policy leaves out; nothing where it tells of none."""
    value = wording.policy[_LEFT_OUT].value
    things = [one.written() for one in value.items] if isinstance(value, Items) else []
    for part in _PARTS.split(case):
        words = " ".join(_HAD.sub(" ", part).split())
        for told in (words, f"{words} damage"):
            if words and any(names(told, one) or is_told(told, one.lower()) for one in things):
                return told
    return ""
