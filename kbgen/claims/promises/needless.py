"""That what a policy asks of goods which come back is not needed, or that what it rules out is fine.

The words are those of the policy's own condition: "unread, with an uncracked spine". All texts are in
small letters with plain apostrophes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from kbgen.claims.patterns import lazy
from kbgen.claims.promises.goods import is_remedy
from kbgen.claims.quantity import Accepted
from kbgen.claims.topics.terms import stem
from kbgen.load.marks import Span

_GENERIC = lazy(
    r"(?:original|condition|saleable|salable|resaleable|resalable|sellable|full|good|perfect|same|complete|with|their|from|still|attached|intact|yet|been|item|items|goods|product|products|factory|settings|state|undamaged|and|not|the|its|own|any|all|included|either|part|parts|that|can|sell|are|for|when|new|like|way|one|use|possible|clean|out|came|come|comes|arrived?|was|were|this|they|you|bought|got|received)"
)
"""Words of a condition that say nothing by themselves."""
_WORD = lazy(r"[a-z]{3,}(?:-[a-z]{3,})?")
_DENIED = lazy(
    r"\b(?:un-?(?P<un>[a-z]{2,}ed|read|worn)\b|(?:not|never|hasn't|haven't)(?: yet)?(?: been)? (?P<not>[a-z]{3,}(?:ed|rn|en)|read|slept in)\b)"
)
_NONE = lazy(r"\b(?:no|without|free (?:of|from))(?: any)? (?P<what>[a-z][a-z -]+?)(?=,|;| and |$)")
_NEEDN_T = r"(?:needn't|need not|(?:don't|doesn't|do not|does not|won't|will not) (?:have|need) to|(?:there's |there is )?no need (?:to|for)|no need|(?:don't|do not) need|not necessary to|without having to)"
_BE = r"(?:(?:be|have|keep|include|send|return|use|leave|bring|enclose|in|with|the|its|their|your|it|them|all|any|original|own|back|still|on|things|items|goods|everything|anything|us) ){0,5}?"
_LACKING = r"(?:missing|removed|cut off|snipped off|taken off|torn off|thrown away|left off|left out|lost|binned|discarded|gone)"
_LOST = r"(?:snipped|cut|removed|taken|torn|thrown|lost|binned|recycled|discarded|ditched|misplaced|pulled)"
_FINE = r"(?:(?:perfectly |absolutely |quite |totally |completely |also |still |all )*(?:fine|ok|okay|all right|alright|acceptable|welcome)(?! to\b)|(?:not a|no) (?:problem|bother|trouble|issue)|nothing to worry about|accepted(?: (?:as|for) returns?| back)?(?=[.,;:!]|$))"
_NO_MATTER = r"(?:(?:it's|that's|it is|that is) (?:perfectly |absolutely |quite |totally )?(?:fine|ok|okay|all right|no problem|not a problem)|no problem|we don't mind|we do not mind|(?:it )?(?:doesn't|does not) matter|makes no difference)"
_HAVE = r"(?:you've|you have|it's|it has|they've|they have|it is|they're|they are|it was|they were|you|the (?:item|goods|product|[a-z]+) (?:is|are|has|have))(?: been)?(?: already)?(?: been)?"
_ALLOWED = r"(?:(?:you|they|it|items|goods|everything|anything)(?:'re welcome to| are welcome to| can| may)(?: still| also| always)*|(?:we|we'll|we will)(?: also| still| even| happily| gladly)* (?:take|accept)|feel free to)"
_BACK = r"(?:(?:be )?(?:return(?:ed)?|sent back|brought back)|(?:send|bring|post|take|come|go)[^.;,]{0,24}? back|[^.;,]{2,24}? back)"
_OTHER = r"(?! (?:our|these|this|those|through|an?|with (?:tape|sticky)|the (?:\w+ )?(?:form|portal|label|link|page|app|terms|policy|instructions|code)|your (?:[a-z]+ )?(?:account|password|label|code|return|order|trial|voucher|points|discount))\b)"
"""What may follow a word that isn't about goods then: "read our terms", "opened a request"."""
_REUSED = r"(?! (?:packag|pack|box|bag|envelop|wrapp|paper|tape|label|card|jiffy))"
"""What may be used again to send goods back in."""
_LOOKED_AT = r"(?:inspect|check|test|examin|refurbish|deduct|determin|assess|sold|sell|see|tell|depend|(?:ca|wo|does|is|are)n't|not(?<!or not)|never|cannot)\w*"
"""Words of how the state of goods is found out, or that they are refused."""
_VERBS = {"worn": "wear", "broken": "break", "tried": "try"}
"""The verb of a word for a state that isn't made of it by "-ed"."""
_ITEM = r"(?:it|them|the (?:item|goods|product)|your (?:purchase|item)|everything you(?:'ve)? (?:buy|bought))"
_TRY = r"(?:try|wear|use|wash|open|test|read|play with|sleep on)"
_A_WHILE = r"(?: (?:out|on|first|at home|as much as you like|once|twice|for (?:an?|one|two|three|a few|several|\w+) (?:days?|nights?|weeks?|months?|while)))*"
_ANY = r"^(?!.*\b(?:n't|not|never|cannot|can't)\b).*\b(?:in (?:absolutely )?(?:any|whatever|no matter what) (?:state|condition|shape)(?=\W*$|[.;:!–—]|, (?:used|opened|with|boxed|even|and|so|no)\b)|(?:whatever|no matter what) (?:state|condition|shape) (?:it's|it is|they're|they are|(?:the|your) [a-z]+ (?:is|are)) in\b)"
"""What is said to come back in whatever state it is."""
_OF_RETURNS = lazy(
    r"\b(?:return\w*|back|refund\w*|chang\w+[- ]of[- ]mind|changed your mind|send it)\b"
)
_OTHERWISE = lazy(
    r"\b(?:exchang\w*|swap\w*|credit|vouchers?|fee|deduct\w*|half|reduced|less|warrant\w*|guarantee\w*|repairs?|recycl\w+ (?:scheme|service)|trade[- ]in|hired?|rent\w*|loan\w*|borrow\w*|gifts?|empt\w+|donat\w*|but|unless|except\w*|only|members?|passwords?|shipping box|outer|delivery box|postage box|mailing)\b"
)
"""Words of other things than a return of goods for all, or of a part of it."""


def needless(sentence: str, condition: str, near: str) -> Iterator[tuple[Accepted, Span]]:
    """What goods may be or lack though a policy's condition rules it out, each with the words that say so.

    `near`: the rest of the passage and what it stands below, which tell that returns are spoken of.
    """
    for word, patterns, said in _told(condition):
        if word not in sentence:
            continue
        for pattern in patterns:
            match = _compiled(pattern).search(sentence)
            if match and _is_of_returns(_without(sentence, match), near):
                yield said, Span(match.start(), match.end())
                return


def words_of(condition: str) -> tuple[str, ...]:
    """The words of a condition, one of which a sentence holds that says it not to hold."""
    return tuple(word for word, _, _ in _told(condition))


def _without(sentence: str, match: re.Match[str]) -> str:
    """A sentence without the words of what is lacking, which would else be a fault."""
    return sentence.replace(match.group(), _LACKED.sub("", match.group()))


_LACKED = lazy(r"\b(?:missing|torn)\b")


def _is_of_returns(sentence: str, near: str) -> bool:
    if not (_OF_RETURNS.search(sentence) or _OF_RETURNS.search(near)):
        return False
    if _OTHERWISE.search(sentence) or is_remedy(sentence):
        return False
    return not re.search(r"\b(?:warrant\w*|guarantee\w*|repairs?|exchang\w*|recycl\w*)\b", near)


_Told = tuple[str, tuple[str, ...], Accepted]


# Most words of a condition are never met.
@lru_cache(maxsize=4_096)
def _compiled(pattern: str) -> re.Pattern[str]:
    return lazy(pattern)


@lru_cache(maxsize=256)
def _told(condition: str) -> tuple[_Told, ...]:
    """The words of a condition, each with what says that it doesn't hold."""
    ruled_out = tuple(_ruled_out(condition))
    any_state = ((word, (_ANY,), ruled_out[0][2]) for word in ("condition", "state") if ruled_out)
    return (*_asked(condition), *ruled_out, *any_state)


def _asked(condition: str) -> Iterator[_Told]:
    """What goods must be or have: "sealed", "the tags"."""
    text = _NONE.sub("", condition)
    text = re.sub(r"\b(?:not|never)(?: yet)?(?: been)? [a-z]+|\bin (?:the )?case\b", "", text)
    for word in dict.fromkeys(_WORD.findall(text)):
        if _GENERIC.fullmatch(word):
            continue
        root = (
            stem(word).rstrip("s") if not word.endswith(("ed", "en", "orn", "ead", "ing")) else word
        )
        name = rf"{re.escape(root)}(?:s|es|y|ies)?\b"
        doing = rf"|\b{_NEEDN_T} {re.escape(stem(word))}(?:e|y)?\b" if _is_done(word) else ""
        patterns = (
            rf"\b{_NEEDN_T} {_BE}{name}{doing}{_OTHER}",
            rf"\b{name}(?: \w+)? (?:may|can)(?: also| all)? be {_LACKING}\b",
            rf"\b{name} (?:isn't|aren't|is not|are not) (?:needed|required|necessary|a must|essential)\b",
            rf"\b{name} (?:needn't|(?:don't|doesn't) (?:have|need) to) be (?:there|attached|included|on|intact|with it|present|in place)\b",
            rf"\bwe (?:don't|do not) (?:need|require|ask for|insist on) (?:(?:the|its|their|any|your|original) )*{name}",
            rf"\b(?:missing|lost|removed) {name} (?:is|are) {_FINE}",
            rf"\b{_NO_MATTER}(?:,)? (?:if|when|that|whether) (?:you've|you have) {_LOST} (?:(?:the|its|their|any|off|original|out|away) )*{name}",
            rf"\b{_NO_MATTER}(?:,)? (?:if|when|that|whether) (?:the |its |their )?{name} (?:is|are|has been|have been|has|have) {_LACKING}",
        )
        text_of = stem(word) if doing else root
        yield text_of, patterns, Accepted("", (root,))


def _is_done(word: str) -> bool:
    """Whether a word may tell what customers have to do: "reset", "signed"."""
    return word == "reset" or (word.endswith("ed") and not word.startswith(("un", "seal", "sign")))


def _ruled_out(condition: str) -> Iterator[_Told]:
    """What goods must not be: "opened", "read"."""
    for match in _DENIED.finditer(condition):
        word = match["un"] or match["not"]
        bare = condition[: match.start()] + condition[match.end() :]
        if re.search(rf"(?<!un)\b{word}\b", bare):
            continue
        patterns = (
            rf"(?:^\W*|[,:;–—.!?] |\b(?:and|so|yes,?) )(?:[\w-]+ )??{word}{_REUSED if word == 'used' else ''}(?: [\w-]+){{0,3}} (?:is|are) {_FINE}",
            rf"\b{_NO_MATTER}(?:,)? (?:if|when|that|whether) {_HAVE} {word}\b{_OTHER}",
            rf"\b{_ALLOWED}(?: [^.;]{{0,40}}?)? ?\b{_BACK}\b[^.;]{{0,30}}? (?:even )?(?:if|when|after|once|though) {_HAVE} {word}\b{_OTHER}",
            rf"^(?!.*\b{_LOOKED_AT}\b)(?:.*\b(?:and|so|yes)|.*[,:;–—.!?])?\W*(?:the |all |our )*(?:returned|unwanted) (?:[\w-]+ ){{1,2}}(?:may|can)(?: still| well)? (?:have been|be) {word}(?=[.,;:!–—]|$)",
            rf"\b(?:an?|the|any|every) [a-z]+ (?:that |which )?{_HAVE} {word}(?: (?:once|already|a bit|outside|outdoors))? (?:can|may)(?: still| also| always)* (?:be (?:returned|sent back|brought back)|come back|go back)",
            rf"^(?!.*\b{_LOOKED_AT}\b).*\b(?:whether )?(?:{_HAVE} )?(?:{word}(?: (?:it|them))? or (?:not|un-?{word})|un-?{word} or {word})\b{_OTHER}",
        )
        yield word, patterns, Accepted(word)
        verb = _VERBS.get(word, word[:-1] if word.endswith("sed") else word.removesuffix("ed"))
        done_first = rf"^(?!.*\b{_LOOKED_AT}\b)(?:.*\b(?:you (?:can|may|could)|feel free to|you're welcome to)|.*[,;:.!?] |\W*)(?: (?:even|happily|just|simply|also))* ?(?:(?:just|simply|please) )?(?:{_TRY} {_ITEM}{_A_WHILE},? (?:and )?)*{verb} {_ITEM}{_A_WHILE},? (?:and|before you decide (?:whether|if) (?:you want )?to|before)(?: (?:then|still|even|later|you can|decide (?:whether|if) to))* (?:return(?:ing)?|send(?:ing)?|bring(?:ing)?) (?:it|them)\b"
        yield verb, (done_first,), Accepted(word)
        if word.endswith("ed"):
            done = rf"\b{_ALLOWED}(?: [^.;]{{0,40}}?)? ?\b{_BACK}\b[^.;]{{0,30}}? even after {word[:-2]}ing (?:it|them)\b"
            yield word[:-2], (done,), Accepted(word)
        root = re.sub(r"(?:p)?ed$", "", word)
        if word.endswith("ed") and re.search(rf"\bun{word}\b", condition):
            noun = rf"(?:^\W*|[,:;–—.!?] |\b(?:and|so) )(?:[\w-]+ with (?:\w+ )?)?{root}(?:es|s)(?: and \w+)? (?:is|are) {_FINE}"
            yield root, (noun,), Accepted(word)
    for match in _NONE.finditer(condition):
        for word in _WORD.findall(match["what"]):
            if not _GENERIC.fullmatch(word) and word not in ("signs", "marks", "sign", "traces"):
                name = rf"{re.escape(word.rstrip('s'))}s?"
                noun = rf"(?:^\W*|[,:;–—.!?] |\b(?:and|so) )(?:an? |some |the )?(?:[\w-]+ (?:of )?)?{name}(?: [\w-]+){{0,4}} (?:is|are) {_FINE}"
                yield word.rstrip("s"), (noun,), Accepted(word)
