"""Whether a shop keeps anything back from a refund for taking goods into stock again, in whatever words.

"A little is kept back for repacking", "we never dock anything from a refund", and what stands below
"Restocking fee". Texts are in small letters with plain apostrophes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kbgen.claims.cases.claimed import claimed
from kbgen.claims.claim import Claim
from kbgen.claims.context.around import Around
from kbgen.claims.patterns import lazy
from kbgen.claims.promises.answered import polarity
from kbgen.claims.promises.in_returns import is_in_returns
from kbgen.claims.quantity import Charge
from kbgen.claims.topics.marking import lowered
from kbgen.claims.topics.wording import Wording
from kbgen.load.marks import Span
from kbgen.model import Article

_KEY = "returns.restocking_fee"
NEEDS = (" one", "none", "not", "never", "stock", "deduct", "kept", "keep", "held", "hold", "withh", "knock", "dock", "taken off", "take", "penny", "cent", "less", "shelf", "repack")  # fmt: skip
_ADVERB = r"(?:(?:also|always|ever|still|then|of course|just|simply|normally|usually) )*"
_WORK = r"(?:re-?stocking|re-?packing|re-?packaging|re-?shelving|handling|checking|inspecti(?:on|ng)|(?:putting|getting|taking) (?:it|them|things|the (?:goods|items?)|goods|items) back (?:in(?:to)? stock|on(?:to)? (?:the|our) shel(?:f|ves)|on sale))"
_FOR = rf"(?:for|towards?|to (?:cover|pay for|pay towards)|because of|as)(?: (?:the|our|its|any|an?|(?:cost|work|trouble|effort|job|time|price) (?:of|for|in)))* {_WORK}"
_PIECE = r"(?:(?:an? )?(?:little|small|modest|tiny)(?: (?:something|bit|part|share|cut|slice|portion|sum|amount|percentage|fee|charge|deduction))?|an? (?:part|share|cut|slice|portion|bit|sum|amount|percentage|fee|charge|deduction)|something|part|some)(?: of (?:it|your (?:refund|money)|the (?:refund|money|price|purchase price)|what you paid))?"
_OFF = r"(?:back|off|out|away)"
_FROM = r"(?: (?:from|off|out of) (?:your|the|an?|every|each|any|all|what) (?:[a-z]+ )?(?:refunds?|money|price|amount|returns?|paid|pay back))?"
_TAKEN = rf"(?:deducted|subtracted|withheld|retained|charged|docked|(?:kept|held)(?: {_OFF})?|(?:taken|knocked)(?: {_OFF})?)"
_TAKE = rf"(?:deduct|subtract|withhold|retain|charge|dock|(?:keep|hold|take|knock)(?: {_OFF})?)"
_SIZE = r"(?:(?:small|modest|little|usual|standard|flat) )?"
_NAME = r"(?:re-?stocking|re-?packing|handling|inspection|processing)"
_STOP = r"(?: (?:to|on|for) (?:all|every|any|each) (?:returns?|returned (?:goods|items)|refunds?))?(?=\W*$|[.;:!–—])"
_SOME = lazy(
    rf"\b(?:we|i)(?:'ll| will| do)? {_ADVERB}{_TAKE} {_PIECE}(?: {_OFF})?{_FROM} {_FOR}\b"
    rf"|\b{_PIECE} (?:is|are|will be|gets?) {_ADVERB}{_TAKEN}{_FROM} {_FOR}\b"
    rf"|^\W*{_WORK} (?:is|are|will be) {_ADVERB}(?:charged(?: for)?|deducted|at your (?:own )?(?:expense|cost)|taken (?:off|out of|from) (?:your|the|every) refund)\b"
    rf"|\b(?:we|i)(?:'ll| will| do)? {_ADVERB}{_TAKE} (?:our|the) (?:own )?(?:costs?|expenses|time) (?:of|for|in) {_WORK}\b"
    rf"|\b(?:returns|returned (?:goods|items|articles|products)|all returns|(?:each|every|any) return) {_ADVERB}(?:attracts?|incurs?|carr(?:y|ies)|come with|comes with|is subject to|are subject to) an? {_SIZE}{_NAME} (?:fee|charge|deduction)\b"
    rf"|\b(?:money|refund(?:ed|s)?|price|amount|cost|paid)\b[^.;:]{{0,24}}?,? (?:minus|less|with the deduction of|after deduction of) (?:an?|our|the) {_SIZE}{_NAME} (?:fee|charge|deduction|cost)\b"
    rf"|^\W*(?:an?|the|our) {_SIZE}re-?stocking (?:fee|charge) (?:(?:will|shall|does) )?{_ADVERB}(?:apply|applies){_STOP}"
    rf"|^\W*{_FOR},? (?:we|i)(?:'ll| will| do)? {_ADVERB}{_TAKE} {_PIECE}"
)
_NOT = r"(?:don't|do not|won't|will not|never|wouldn't)"
_ANYTHING = r"(?:anything|any (?:amount|sum|money|fees?|charges?|of it)|a (?:penny|cent|thing|single penny))"
_NOTHING = r"(?:nothing|not (?:a|one) (?:single )?(?:penny|cent|thing)|no (?:fees?|charges?|amount|money|deductions?)(?: of any kind| whatsoever)?)"
_END = r"(?=\W*$|[.,;:!)–—]| (?:so|and|because|as|whatever|ever|at all|for|when|if)\b)"
_NONE = lazy(
    rf"\b(?:we|i)(?:'ll| will)? {_NOT} (?:ever )?{_TAKE} {_ANYTHING}(?: {_OFF})?{_FROM}(?: {_FOR}(?: (?:or|and) {_WORK})*)?{_END}"
    rf"|\b{_NOTHING} (?:is|are|will be|gets?) {_ADVERB}(?:{_TAKEN}|made){_FROM}(?: {_FOR}(?: (?:or|and) {_WORK})*)?{_END}"
    rf"|^\W*{_WORK} (?:is|are|comes?) {_ADVERB}(?:on us|free(?: of charge)?|our (?:job|problem|treat|business|responsibility)|at no (?:cost|charge)|at our (?:own )?(?:expense|cost)){_END}"
    rf"|\b(?:your refund (?:is|will be)|(?:we|i)(?:'ll| will)? {_ADVERB}(?:refund|pay back|give you back|return)|you(?:'ll| will)? {_ADVERB}(?:get(?: back)?|receive)) (?:the (?:full|whole|entire) (?:[a-z]+ )?(?:price|amount|sum)|every (?:single )?(?:penny|cent)|all your money|everything you paid)(?: (?:that )?you paid)?(?: back)?,? (?:nothing less|(?:and )?not a (?:penny|cent) less|down to the last (?:penny|cent)|to the (?:last )?(?:penny|cent)|(?:with )?nothing (?:is )?(?:{_TAKEN}))"
    rf"|\b(?:we|i) {_NOT} (?:ever )?(?:believe in|do|hold with|like|go in for|agree with) (?:any |hidden )?re-?stocking (?:fees?|charges?|costs?){_END}"
    rf"|^\W*(?:hidden )?re-?stocking (?:fees?|charges?|costs?)(?:[:,–—] we {_NOT} (?:do|have|charge|take|make|believe in) (?:them|any|those|one|it)| (?:aren't|are not|isn't|is not) (?:our (?:style|thing|way)|something we (?:do|charge|believe in|have|take)|a thing (?:here|with us)|for us)){_END}"
    rf"|\byou(?:'ll| will)? (?:won't|will not|never|are never|aren't|are not|'re not|'ll never|not)(?: be)? (?:charged|billed|asked to pay)(?: (?:anything|extra|a (?:penny|cent)))? for {_WORK}{_END}"
    rf"|\b(?:we|i)(?:'ll| will)? {_ADVERB}(?:absorb|bear|cover|carry|swallow|meet|pay(?: for)?) (?:the |any |all )?(?:{_WORK}(?: (?:costs?|fees?|charges?))?|costs? of {_WORK}){_END}"
    rf"|\bno (?:hidden |sneaky |nasty )re-?stocking (?:costs?|charges?|fees?){_END}"
    rf"|\bwithout (?:our |us )?(?:keeping|holding|taking|deducting|withholding)(?: back)? {_ANYTHING}(?: {_OFF})?{_FROM}(?: for (?:our|the) (?:trouble|time|work|costs))?{_END}"
    rf"|\b(?:without|with no|there are no|we make no|free of) (?:an?y )?deductions?(?: of any kind| whatsoever| at all)?{_FROM}{_END}"
)
_NOT_OF_IT = lazy(
    r"\b(?:postage|shipping|label|carriage|delivery|courier|bank|card|paypal|tax|vat|packaging|boxes|details|receipts?|used|worn|opened|wear|marks?|stains?|condition|incomplete|missing|parts?|accessories|interest)\b"
)
"""Words of other things that are kept back, or of goods that aren't as they were."""
_HEAD = lazy(r"\W*(?:(?:our|the|is there an?|do you (?:charge|have|take) an?|any|an?) )?(?:[a-z]+ )?re-?stocking (?:fees?|charges?|costs?)\W*")  # fmt: skip
"""A heading, or a question, on nothing but the fee."""
_SORRY = r"(?:(?:sorry|no|yes|sadly|unfortunately|i'm afraid|we're afraid)[,:.]? (?:but )?)*"
_IS_ONE = lazy(
    rf"\W*{_SORRY}(?:(?:there (?:is|will be)|we (?:do )?{_ADVERB}(?:have|make|charge|take|levy|apply|ask for)) (?:one|it)|it (?:is|will be|gets) {_ADVERB}{_TAKEN}|one (?:is|will be) {_ADVERB}{_TAKEN}|(?:it|one) {_ADVERB}(?:applies|comes (?:off|out of)))\b"
)
_IS_NONE = lazy(
    rf"\W*{_SORRY}(?:there(?:'s| is) (?:none|no such thing)|there (?:isn't|is not) (?:one|any)|(?:we|i) {_NOT} (?:have|make|charge|take|levy|apply|ask for|do|believe in) (?:one|any|it|that|those|them|such a thing)|it {_NOT.replace('don', 'doesn').replace('do not', 'does not')} (?:apply|exist)|(?:none|nothing|not here|not with us|zero|nil|never)(?=\W*$|[.,;:!]))"
)


def kept_back(wording: Wording, article: Article, around: Around, sentence: str) -> Iterator[Claim]:
    """What a sentence says to be kept back from every refund, or that nothing is."""
    if _KEY not in wording.policy.facts or article.applies_to:
        return
    text = lowered(sentence)
    found = _below_head(around, text) or _told(text)
    if found is None or not is_in_returns(wording, around, sentence, text):
        return
    match, is_charged = found
    start = match.start() + len(match[0]) - len(match[0].lstrip(" .,;:!–—"))
    span = Span(start, match.end())
    said = Charge(is_charged=is_charged)
    yield claimed(article, around, sentence, (_KEY,), said, span, is_sure=False)


def _told(text: str) -> tuple[re.Match[str], bool] | None:
    """The words of a sentence that say it by themselves, and whether something is kept."""
    if _NOT_OF_IT.search(text):
        return None
    none = _NONE.search(text)
    match = none or _SOME.search(text)
    return (match, none is None) if match else None


def _below_head(around: Around, text: str) -> tuple[re.Match[str], bool] | None:
    """The same of a first sentence below a heading on the fee."""
    above = around.asked or (around.nearest if not around.number else "")
    if not _HEAD.fullmatch(above) or polarity(text):
        return None
    none = _IS_NONE.match(text)
    match = none or _IS_ONE.match(text)
    return (match, none is None) if match else None
