"""Which company a shop says it is, and where letters to it go.

The patterns of companies read a sentence as it is written, those of addresses small letters too.
"""

from __future__ import annotations

from collections.abc import Iterator

from kbgen.claims.cases.claimed import claimed
from kbgen.claims.claim import Claim
from kbgen.claims.context.around import Around
from kbgen.claims.patterns import lazy
from kbgen.claims.topics.marking import lowered
from kbgen.claims.topics.wording import Wording
from kbgen.claims.written import Firm, Posted, numbers
from kbgen.load.marks import Span
from kbgen.model import Article
from kbgen.values import Text

FIRM = "business.legal_name"
POST = "contact.channels.post.address"

_FORM = r"(?:Ltd|Limited|plc|PLC|LLP|LLC|Inc|Corp|Corporation|Incorporated|GmbH|UG|AG|KG|BV|B\.V|NV|SARL|SAS|SRL|SpA|S\.p\.A|Srl|SL|S\.L|AB|Oy|ApS|A/S|AS|DAC|ULC|Pty|Sp\. z o\.o)\b"
_WORD = r"(?:[A-Z][\w'’-]*|[0-9]+)"
_WHO = rf"(?:the company )?(?P<who>{_WORD}(?:,? (?:{_WORD}|&|and|of|\({_WORD}\)))*?,? {_FORM}(?: (?:Ltd|Limited|Co\. KG|& Co\. KG))?)(?!\w)"
_FIRMS = tuple(
    lazy(pattern)
    for pattern in (
        rf"\b(?i:your|the|this|any|every|a) (?i:contract|agreement|sales contract|contract of sale|contract for (?:sale|your order|the goods))(?i: of sale)? (?i:is|will be|are)(?i: always| only| then| made| concluded| formed| entered into)* (?i:with|between you and) {_WHO}",
        rf"\b(?i:enter|enters|entering|conclude|make) (?i:into )?(?i:an?|the|your) (?i:sales |purchase )?(?i:contract|agreement) (?i:with) {_WHO}",
        rf"\b(?i:is|are|it's|we're) (?i:an? |the )?(?i:registered )?(?i:trading (?:name|style)|trade ?name|brand(?: name)?|business name|shop|store|website|name) (?i:of|owned by|run by|operated by|used by) {_WHO}",
        rf"^\W*(?i:this (?:web ?)?(?:site|shop|store)|our (?:web ?)?(?:site|shop|store)|we|the (?:web ?)?(?:site|shop|store)|¤+) (?i:is|are)(?i: owned| operated| run| managed| provided| and)+ (?i:by) {_WHO}",
        rf"{_WHO},? (?i:trading as|trades as|t/a|doing business as|which trades as|is the company behind|operates|runs|owns) (?:the )?(?i:¤+|this (?:web ?)?(?:site|shop|store))",
        rf"\b(?i:our|the|¤+'s|the shop's|the company's) (?i:full |registered |legal |official |company |trading |business |corporate )*(?i:company|name|entity|title) (?i:is|:) {_WHO}",
        rf"\b(?i:registered|full|legal|company|corporate|official) (?i:company )?(?i:name|entity)(?i: is)?:? {_WHO}",
        rf"{_WHO} (?i:is|will be) (?i:the|your) (?i:company|seller|trader|business|firm|party|legal entity) (?i:that |who |which |from which |from whom )?(?i:you|sells|sold|supplies|runs|behind)",
        rf"\b(?i:you(?:'re| are| will be)?) (?i:buy|buying|purchase|purchasing|dealing|deal|contract|contracting|entering into a contract|order|ordering)(?i: it| them| goods| everything| our goods)? (?i:from|with) {_WHO}",
        rf"^\W*(?i:we|¤+) (?i:are|is|trade as|trades as|operate as|do business as)(?i: registered as| known as| incorporated as| called)? {_WHO}",
        rf"^\W*(?i:seller|trader|vendor|company|operator|provider|legal entity|registered company)\W+{_WHO}",
        rf"[\"“'‘](?i:we|us|our|¤+)[,.]?[\"”'’] (?i:means|mean|refers to|is|stands for) {_WHO}",
    )
)
_OTHERS = lazy(
    r"\b(?:couriers?|carriers?|finance|credit|klarna|clearpay|paypal|payments?|lenders?|loans?|insur\w*|guarantee|warrant\w*|suppliers?|manufactur\w*|makers?|made by|marketplace|market place|partners?|parent|group|subsidiar\w*|formerly|previously|until|was|were|used to|if|not|sister|independent|hosted|mediat\w*|brands? (?:that )?we|installers?|fitters?|bank|recycl\w*|licen[cs]e\w*|trade ?marks? of|data|design\w*)\b|n't\b"
)
"""Words of other companies than the shop's own, and of what it was."""
_WRITE = lazy(
    r"\b(?:(?:write|post|letters?|mail|send (?:us )?(?:a letter|letters|your letters?|post|mail))(?: (?:it|them|in|your letters?|your complaint|something))? (?:to|for)(?: us)?(?: (?:at|by post(?: at| to)?))?|write (?:a letter )?to us(?: by post)? at|(?:our|the) (?:postal|mailing|correspondence|post) address(?: (?:is|for letters is|for post is))?|(?:post|letters?|mail) (?:should |must |can )?(?:be )?(?:go|goes|sent|addressed|reach(?:es)? us)(?: to us)?(?: (?:at|to))?|(?:reach|contact) us by post(?: at| to)?|by post to|^\W*(?:by )?(?:post|letter|mail|postal address|mailing address))[:,]? (?=(?:[\w&'’.-]+,? ){0,12}[\w-]*\d)"
)
_NOT_LETTERS = lazy(
    r"\b(?:return\w*|refund\w*|parcels?|goods|items?|send (?:it|them) back|back to|repairs?|showroom|shops?|stores?|visit|registered|press|suppliers?|carriers?|couriers?|ombudsman|mediat\w*|regulator|within|days?|hours|if|commissioner|royal mail|example|legal|data|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|june|july|august|september|october|november|december)\b|[0-9] ?[ap]\.?m\b|@|[£$€]"
)


LETTERS = ("write", "post", "letter", "mailing", "by mail")


_ADDRESS = lazy(r"(?=(?:.*?[A-Z]\w+){2})[A-Z0-9]")
"""An address begins with a name or a number, and has the names of a street or a town."""


_MAY_COMPANY = lazy(_FORM)


def company(wording: Wording, article: Article, around: Around, sentence: str) -> Iterator[Claim]:
    """The company that a sentence says the shop is."""
    firm = wording.policy.get(FIRM)
    if firm is None or not isinstance(firm.value, Text) or not _MAY_COMPANY.search(sentence):
        return
    if not sentence.rstrip().endswith("?"):
        yield from _firm(wording, article, around, sentence)


def letters(wording: Wording, article: Article, around: Around, sentence: str) -> Iterator[Claim]:
    """The address that a sentence gives for letters."""
    post = wording.policy.get(POST)
    if post and isinstance(post.value, Text) and not sentence.rstrip().endswith("?"):
        yield from _post(wording, article, around, sentence)


def _firm(wording: Wording, article: Article, around: Around, sentence: str) -> Iterator[Claim]:
    name = wording.policy.get("business.name")
    own = name.written if name else ""
    read = sentence.replace(f"{own} is", "¤" * len(own) + " is") if own else sentence
    read = read.replace(f"as {own}", "as " + "¤" * len(own)) if own else read
    for pattern in _FIRMS:
        match = pattern.search(read)
        if match is None:
            continue
        span = Span(*match.span("who"))
        if not _OTHERS.search(lowered(sentence[: span.start] + sentence[span.end :])):
            said = Firm(sentence[span.start : span.end])
            yield claimed(article, around, sentence, (FIRM,), said, span)
        return


def _post(wording: Wording, article: Article, around: Around, sentence: str) -> Iterator[Claim]:
    text = lowered(sentence)
    match = _WRITE.search(text)
    if match is None or _NOT_LETTERS.search(text) or any(map(_NOT_LETTERS.search, around.titles)):
        return
    span = Span(match.end(), len(sentence.rstrip(" .!")))
    said = sentence[span.start : span.end]
    digits = numbers(said) if _ADDRESS.match(said) else frozenset()
    # Whatever is given elsewhere in the policy is one of the shop's addresses too.
    known = (fact.value for fact in wording.policy.facts.values())
    if digits and not any(isinstance(one, Text) and digits <= numbers(one.text) for one in known):
        yield claimed(article, around, sentence, (POST,), Posted(said), span)
