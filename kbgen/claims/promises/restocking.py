"""That something is kept back for taking goods into stock again, or nothing, where no amount is named.

Patterns read a sentence in small letters with plain apostrophes.
"""

from __future__ import annotations

from collections.abc import Iterator

from kbgen.claims.patterns import lazy
from kbgen.claims.quantity import Charge
from kbgen.load.marks import Span

_FEE = (
    r"(?:re-?stocking (?:fees?|charges?|costs?)"
    r"|(?:fees?|charges?|deductions?) for (?:the )?re-?stocking(?: of (?:(?:the|any|your) )?(?:[\w-]+ )?(?:goods|items|articles|returns|products|stock))?)"
)
_KIND = r"(?:(?:usual|same|standard|normal|full|ordinary|flat|small|modest|little) )?"
_LEVY = r"(?:charge|take|apply|pay|levy|deduct|keep|impose|have|owe|incur|ask for|raise)"
_LEVIED = r"(?:charged|levied|taken|deducted|kept|payable|applied|due|raised|imposed|incurred)"
_NONE = lazy(
    rf"\b(?:no|without (?:an?|any)|free of(?: any)?) (?:[\w-]+ (?:or |and )?)?{_FEE}"
    rf"|\b(?:don't|do not|won't|will not|never)(?: ever)? {_LEVY} (?:(?:an?|any|the|our) )?{_KIND}{_FEE}"
    rf"|(?:n't|\b(?:not|never))(?: be)? (?:liable for|subject to|charged|asked (?:for|to pay)|billed for) (?:(?:an?|any|the|our) )?{_KIND}{_FEE}"
    rf"|\b{_FEE} (?:is|are|was|will be|shall be)(?:n't| not| never| no longer)(?: ever| being)? {_LEVIED}\b"
    rf"|\b{_FEE} (?:shall|will|does|do)(?:n't| not| never) (?:(?:be|ever be) {_LEVIED}\b|apply\b)|\b{_FEE} never applies\b|(?:don't|doesn't|do not|does not|won't|never) (?:attract|carry|incur|bear|owe)s? (?:(?:an?|any|the|our) )?{_KIND}{_FEE}"
    rf"|^\W*{_FEE}\W*[:–—-]\W*(?:none|nil|no|zero|never)\W*$"
)
_SOME = lazy(
    rf"(?<!nothing )(?<!else )\b(?:is|are|get|gets|(?:will|shall|must) be)(?: also| still| all)* (?:charged|subject to|liable for) (?:an?|the|our) {_KIND}{_FEE}(?! (?:of|at|equal|worth)\b)"
    rf"|^\W*(?:expect|there will be|you can expect|please expect|be ready for) (?:an?|the|our) {_KIND}{_FEE}(?! (?:of|at|equal|worth)\b)"
    rf"|(?:^\W*|\b(?:is that|know that) )(?:an?|the|our) {_KIND}{_FEE} (?:may be|will be|is|gets|(?:will )?comes?|is always) (?:always |also )?(?:deducted|taken|subtracted|withheld|knocked|come|off) ?(?:off |from |out of )*(?:your|the|every|any|each|all) (?:refunds?|money|return)\b"
    rf"|\bwe(?:'ll| will| do| always| also)* (?:deduct|take|keep|subtract|withhold|knock) (?:an?|the|our) {_KIND}{_FEE} (?:off |from |out of )+(?:your|the|every|any|each|all|what) [\w-]+"
    rf"|^\W*(?:if|when) you (?:return|send back) (?:something|anything|an item|goods|it),? (?:an?|the|our) {_KIND}{_FEE} (?:is|will be) {_LEVIED}\b"
    rf"|\b(?:costs? you|you(?:'ll| will)? (?:pay|owe|be charged)) (?:an?|the|our) {_KIND}{_FEE}(?! (?:of|at|equal|worth)\b)"
    rf"|^\W*{_FEE}\W*[:–—-]\W*(?:yes|applies|charged|payable)\W*$"
    rf"|(?<!n't )(?<!not )(?<!never )(?<!nothing )(?<!else )\b(?:pays?|incurs?|owes?|attracts?|carr(?:y|ies)|bears?) (?:an?|the|our) {_KIND}{_FEE}(?! (?:of|at|equal|worth)\b)"
)
_CASES = lazy(r"\b(?:only|unless|except\w*|apart from|nobody|none|neither|nothing else|unlike)\b")
"""Words by which those who pay are others than those who are named."""
_OTHERS = lazy(
    r"\b(?:other|some|most|many) (?:shops|stores|retailers|sellers)\b|\b(?:if|when|where) (?:the |an? |your |any )?(?:[a-z]+ )?(?:late|opened|damaged|used|incomplete|missing)\b"
)
_ON_GOODS = lazy(
    rf"(?<!n't )(?<!not )(?<!never )\b(?:we(?:'ll| will| do| also| always)* (?:keep (?:back )?|{_LEVY} )|(?:there's|there is|there are) )(?:an?|the|our) {_KIND}{_FEE} (?:(?:is|are) {_LEVIED} )?(?:on|for) (?=[a-z])"
    rf"|(?<!no )\b(?:an?|our|the) {_KIND}{_FEE} (?:is|will be|applies|is always)(?: also| still| always)*(?: {_LEVIED})? (?:on|for|to) (?=[a-z])"
    rf"|(?:^|[.;:] )\W*(?:for|on) (?:[\w'-]+ ){{1,5}}?(?:we(?:'ll| will| do| also)* (?:keep back|{_LEVY})|(?:there's|there is)) an? {_KIND}{_FEE}(?=[.,;:!–—]|\W*$)"
)
_IN_PART = lazy(
    rf"\b(?:some|certain|may|might|think|other|special|late|without|missing|opened|used|damaged|if|where)\b|{_CASES.pattern}"
)
"""Words by which only some of the goods that are named are charged for."""
_FOR_EXCHANGES = lazy(
    r" (?:on|for|with|when) (?:you )?(?:any |all |an? |size |straight )*(?:exchang|swap)\w*(?! (?:and|or) return)"
)
"""What is charged for no return."""
_WITHHELD = lazy(
    r"\ban? (?:small |modest )?(?:handling|inspection|repacking|processing) (?:charge|fee) (?:(?:is|will be) (?:therefore |then |also |always )*(?:deducted|subtracted|withheld|kept back|taken)|comes) (?:(?:off|from|out of) (?:the|your|any|every) (?:sum|amount|money|refunds?|price)|(?:when|where|whenever) (?:an?|any|the) [a-z]+ (?:is|are) (?:returned|sent back))\b(?![^.;]*\b(?:if|unless|when|where)\b)"
)
"""A fee that is kept back from a refund, by another name."""


def restocked(sentence: str) -> Iterator[tuple[Charge, Span]]:
    """Whether anything is kept back for restocking, with the words that say so."""
    if "stocking" not in sentence:
        if match := _WITHHELD.search(sentence):
            yield Charge(is_charged=True), Span(match.start(), match.end())
        return
    if match := _NONE.search(sentence):
        if not _FOR_EXCHANGES.match(sentence, match.end()):
            yield Charge(is_charged=False), Span(match.start(), match.end())
        return
    match = None if _CASES.search(sentence) or _OTHERS.search(sentence) else _SOME.search(sentence)
    match = match or (None if _IN_PART.search(sentence) else _ON_GOODS.search(sentence))
    if match:
        yield Charge(is_charged=True), Span(match.start(), match.end())
