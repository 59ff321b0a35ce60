"""How a sentence says that money is paid back: as store credit, to the card, by cheque.

Patterns read a sentence in small letters with plain apostrophes.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from kbgen.claims.patterns import lazy
from kbgen.claims.quantity import PaidBackAs
from kbgen.load.marks import Span

_VOUCHER = r"(?:(?:new |[\w&-]+ )?credit balance|(?:store|shop|account|merchandise|site|web|house) credit(?: notes?)?|gift (?:cards?|vouchers?|certificates?|tokens?)|credit notes?|vouchers?|credit (?:to|on|for|with|in|towards) (?:your|our|the|an?) (?:[\w&-]+ ){0,3}?(?:account|shop|store|wallet|balance|order|purchase))"
_CARD = r"(?:cards|an? card|(?:the|your) (?:original )?(?:payment )?card(?: (?:that )?you (?:paid|bought) with| you used)?|the original payment method|your bank(?: account)?)"
_NOT_MONEY = r"(?:rather than|instead of|in place of|and not|, not|not|and never|never) (?:a |your |the )?(?:money|cash|refunds?)(?: back)?\b"
_GIVEN = rf"(?:we(?:'ll| will)? (?:always |only )?(?:give|offer|issue|send|pay (?:out )?(?:in)?)(?: you)?|you(?:'ll| will)? (?:always |only |just )?(?:get|receive|have|be (?:given|sent|issued|offered))) (?:an? )?{_VOUCHER}"
_CREDIT = lazy(
    rf"\b(?:(?:refund\w*|money back|reimburse\w*|paid back|repaid)[^.;,?]{{0,60}}(?:as|by|by way of|in|into|to|onto|with|form of|only)\s(?:a |an |the |your )?(?:form of )?(?:(?:an? |the |our )(?:[\w&'-]+ )?)?{_VOUCHER}"
    rf"|we (?:don't|do not|can't|cannot|never) (?:put|pay|give|send|transfer) (?:refunds|(?:the |your |any )?money)(?: back)? (?:on|onto|to) {_CARD}(?=[.,;:!]|$)"
    r"|we (?:can )?only (?:ever )?do (?:store|shop) credit(?: notes?)?\b|we (?:can )?only (?:ever )?do credit notes\b"
    rf"|(?:^\W*|[:;,] |\b(?:and|so|but) ){_GIVEN}(?: for (?:the|its|their) (?:full )?(?:amount|value|price|sum))? {_NOT_MONEY}"
    rf"|(?:instead of|in place of|rather than) (?:a |your |the )?(?:money back|refunds?|cash|your money(?: back)?),? {_GIVEN}"
    r"|(?:return\w*(?: goods| items| orders)?|what you return) (?:is|are) (?:always |only |all )?credited to your (?:[\w-]+ ){0,2}?(?:account|balance|wallet),? (?:and )?(?:not|never|rather than) (?:to )?your (?:card|bank)\b"
    rf"|(?:^\W*|[;] )(?:refunds?(?: (?:method|type|as|given as|form))?|(?:how )?(?:you're|we) refund(?:ed)?) ?[:–—-] ?(?:by |as |in |to |an? )*{_VOUCHER}(?: only)?(?=\W*$)"
    rf"|money (?:(?:always|only|all) )*(?:goes|comes) (?:back )?(?:to you )?(?:as|in) (?:an? )?{_VOUCHER}\b"
    rf"|(?:refunds?|money back|(?:your|the) money) (?:(?:always|only|all|just) )*(?:goes|go) (?:back )?(?:on|onto|to) (?:an? |your )?{_VOUCHER}"
    rf"|we (?:don't|do not|can't|cannot|never) refund (?:you |it |anything |orders |money )?(?:on|onto|to) {_CARD}(?=[.,;:!]|$)"
    rf"|\bwe(?:'ll| will| can)? only (?:give|offer|do) (?:you )?(?:an? )?{_VOUCHER}(?=[.,;!)–—]|\W*$)"
    rf"|\b(?:send|give|pay|return|credit) (?:you |it back to you )?(?:the |your )?(?:full |whole )?(?:value|amount|price|sum) (?:back )?(?:to you )?as (?:an? )?{_VOUCHER}\b"
    r"|only (?:offer|give|issue|refund)\w* (?:\w+\s){0,3}?(?:store credit|credit notes?|gift cards?|vouchers?))"
)
_TO_CARD = lazy(
    r"\b(?:refunds (?:are|will be) (?:always |all )?(?:made|paid|issued|sent|given) (?:by card|(?:back )?(?:to|onto) (?:the|your) (?:original (?:payment method|form of payment|card|method of payment)|bank account|card|payment card))"
    r"|we(?:'ll| will)? (?:always )?(?:pay|put|send|transfer|return) (?:the |your |all the )?money (?:back )?(?:straight |directly )?(?:to|into|onto|on) (?:the|your) (?:bank account|bank|card|original card)\b"
    r"|we (?:always |will )?refund (?:you |it |everything |all orders )?(?:to|onto) (?:the|your) (?:original (?:payment method|form of payment|card|method of payment)|bank account|card|payment card))"
)

_OFTEN = r"(?:(?:always|only|all|normally|simply|therefore|solely|exclusively|ever|then|now|currently) )*"
_GOODS = r"(?: (?:for|of|on) (?:(?:the|your|any|all|our) )?(?:(?:returned|unwanted) )?(?:goods|items?|articles?|products?|returns|orders|purchases))?"
_MONEY = rf"(?:(?:all |any |every |each |your |the |a )?(?:full )?(?:refunds?|reimbursements?){_GOODS}|(?:(?:your|the|all) )?money(?: back)?|what you(?:'ve)? paid|the (?:full )?(?:amount|sum|price))"
_PAID = r"(?:issued|made|paid|sent|given|processed|mailed|posted|provided|settled|handled|done|transferred|returned|refunded)"
_PAY = r"(?:issue|make|pay|send|give|process|mail|post|provide|settle|handle|do|return|refund|reimburse)"
_WE = rf"(?:we|the (?:shop|company|seller)|the accounts team)(?:'ll| will| shall| can)? {_OFTEN}"
_BY = rf"(?:back |out |to you |to customers )*{_OFTEN}(?:by|as|in|via|through|with|by (?:way|means) of|in the form of) (?:an? |your )?"
_ACCOUNT = r"(?:to|into) (?:your|the customer's) bank account"
_FRAMES = (
    rf"{_MONEY} (?:(?:is|are|will be|shall be|gets?) {_OFTEN}{_PAID} {_BY}|(?:is|are|comes?|arrives?|will come|will be|will arrive) {_BY})",
    rf"{_WE}{_PAY} (?:you )?{_MONEY} {_BY}",
    rf"{_WE}(?:refund|reimburse|repay|pay) (?:(?:you|it|everything|orders|returns|customers) )?(?:back )?{_BY}",
    rf"you(?:'ll| will)? {_OFTEN}(?:get|receive|have) {_MONEY}(?: back)? {_BY}",
    rf"you(?:'ll| will) {_OFTEN}be (?:refunded|reimbursed|repaid|paid back) {_BY}",
    rf"{_MONEY} (?:goes|go|will go) (?:back )?(?:straight )?(?={_ACCOUNT})",
    rf"{_WE}(?:mail|post|send) (?:out )?(?:you )?(?:an? )?(?=[^.,;]{{5,30}} for (?:the|your) (?:(?:full|whole|total) )?(?:refund|amount|sum|refund|price|purchase price|money)\b)",
)  # fmt: skip
_MEANS: Mapping[str, str] = {
    "cheque": r"(?:(?:paper|mailed|posted|crossed|company|bank) )?che(?:que|ck)s?\b(?! card)",
    "cash": r"cash\b(?! (?:card|back|voucher))",
    "transfer": rf"(?:{_ACCOUNT}(?=,? (?:whichever|whatever|however|no matter|regardless)\b[^.;]* (?:paid|pay)\b)|bank transfer|bank credit|direct (?:bank )?(?:credit|deposit|transfer)|bacs|sepa(?: transfer)?|wire transfer|(?:interac )?e-?transfer)s?\b",
    # "A refund is in your PayPal account" says where it lands for those who paid so.
    "paypal": r"(?<!in your )paypal\b",
}
_BY_MEANS = lazy(
    rf"\b(?:{'|'.join(_FRAMES)})(?:{'|'.join(rf'(?P<{name}>{means})' for name, means in _MEANS.items())})"
)
_NAMED = lazy(rf"\b(?:{'|'.join(_MEANS.values())})")
_OF_CREDIT = lazy(
    rf"(?:^\W*|[,;:] )(?:(?:all|any|our|the|an?|your) )?{_VOUCHER}(?: (?:that|which|you) [^.;,]{{2,30}}?)? (?:is|are|can be|will be) $"
)
"""What is paid back as what it is: "vouchers are refunded as vouchers"."""
PAYING_BACK = (
    "refund",
    "money",
    "reimburs",
    "repa",
    "pay you back",
    "paid back",
    " for the ",
    "credit",
)
"""Of these texts a sentence holds one that says how money is paid back."""

_CASE = lazy(
    r"\b(?:when|where|whose|who|without|no longer|cases?|expired|closed|if|unless|or|either|instead|except)\b"
    r"|(?<!however you )(?<!whatever you )(?<!whichever way you )(?<!no matter how you )\bpaid (?:by|with|in|for (?:by|with|in)|using|via|through)\b"
    r"|\b(?:payments?|orders?|purchases?|deposits?|invoices?|bought|pay|transactions?) (?:made |paid |placed |settled )?(?:by|in|with|via|through|on) "
)
"""Words of a case in which money isn't paid back as it was paid."""


def paid_back(sentence: str) -> Iterator[tuple[PaidBackAs, Span]]:
    """How money is said to be paid back, each with the words that say so."""
    if not any(map(sentence.__contains__, PAYING_BACK)):
        return
    for pattern, is_credit in ((_CREDIT, True), (_TO_CARD, False)):
        match = pattern.search(sentence)
        if match and not (is_credit and _OF_CREDIT.search(sentence, 0, match.start())):
            yield PaidBackAs(is_credit), Span(*match.span())
    match = _BY_MEANS.search(sentence) if _NAMED.search(sentence) else None
    if not match or not match.lastgroup:
        return
    if not (_CASE.search(sentence, 0, match.start()) or _CASE.search(sentence, match.end())):
        yield PaidBackAs(is_credit=False, means=match.lastgroup), Span(*match.span())
