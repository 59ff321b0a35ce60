"""The notions that shops speak of, each in many words: paying, sending back, no end, the shop itself.

A text is read as the row of its notions: "the trip home comes out of your own pocket" and "return
postage is payable by the buyer" are the same one. Texts are in small letters with plain apostrophes.
"""

from __future__ import annotations

from collections.abc import Sequence

from kbgen.claims.patterns import lazy

_GOODS = r"(?:it|them|things?|something|anything|everything|stuff|items?|goods|(?:your|the|an?|any|our|unwanted) (?:[a-z]+ )?[a-z]+|[a-z]+)"
_NOTIONS: tuple[tuple[str, str], ...] = (
    ("day", r"¤"),
    ("original", r"original (?:payment|form|method|card|means|way|account)\w*(?: of payment)?|(?:same|very same) (?:card|way|account|method|form|means|route|place)|(?:card|account|way|method|means)(?: that| which| from which| with which| by which)? (?:you(?:'ve| have)? (?:used|paid)|it was paid|was (?:used|debited|charged))|(?:the|your|that) (?:bank )?(?:card|account)\b|paypal|bank|cash|hard cash|real money|where (?:it|the money) came from|(?:the )?way (?:it|the money|you|they) (?:came|paid)|how you(?:'ve)? paid"),
    ("credit", r"(?:store|shop|account|site|web|merchandise|house|in-store)[- ]credits?|credit notes?|gift (?:cards?|vouchers?|certificates?)|vouchers?|credits?|coupons?|tokens?"),
    ("free", r"free(?:post|phone)?(?: of (?:any )?charge)?|for nothing|toll[- ]free|gratis|complimentary|on (?:us|the house)|our treat|(?:at|for) (?:our|the (?:shop|company|seller|retailer)'?s?) (?:own )?(?:cost|expense|account)|no (?:extra |additional |further )?(?:charges?|cost|fees?)|without (?:any )?(?:charge|cost|charging|paying|deduction)|(?:not )?(?:a|one|single) (?:penny|cent|dime|bean|cent|dollar|pound|thing to pay)|nothing|zero|nil|pre-?paid|paid for by us|waived|we(?:'ll| will)? (?:also |always |happily |gladly )?(?:pay|cover|bear|meet|foot|settle|pick up|absorb|stand)|is covered|included"),
    ("yours", r"(?:at|for) (?:your|the (?:customer|buyer|purchaser|consumer|sender|client)'?s?) (?:own )?(?:cost|expense|charge|account|risk)|(?:out of |from |into )?your own pocket|(?:your|the (?:buyer|customer|purchaser)'s) (?:own )?(?:responsibility|cost|expense|bill)|(?:borne|paid|payable|met|covered|funded|settled|carried) by (?:you|the (?:customer|buyer|purchaser|consumer|sender|client)|customers)|(?:down to|left to|up to|falls? (?:on|to)|on|with) (?:you|the (?:customer|buyer|purchaser|sender))(?= |\W|$)|your own (?:stamps?|postage|label|courier|shipping)|yours to (?:pay|cover|bear)"),
    ("deduct", r"deduct\w*|withh[eo]ld\w*|ke(?:ep|pt|eping|eps) (?:back|[a-z]+ (?:of|from))|h[eo]ld\w* back|retain\w*|subtract\w*|knock\w* off|tak(?:e|en|es|ing) (?:[a-z]+ ){0,3}(?:off|out of|from)|less|minus|trim\w*|shav\w*|short of|cut of|skim\w*|slice|handling|re-?stock\w*|processing|re-?packing|inspection"),
    ("full", r"in full|the full|full (?:amount|price|sum|refund|value)|every (?:penny|cent)|whole (?:amount|price|sum)|entire\w*|all of (?:it|your money)|to the penny|complete\w*"),
    ("pay", r"pay(?:s|able|ing|ment)?|paid|costs?|charg(?:e|es|ed|eable|ing)|fees?|bills?|billed|invoic\w*|price\w*|expens\w*|bears?|borne|foot|funds?|settle|surcharge\w*|money|wallet|pocket|tab|rates?|tariff"),
    ("endless", r"(?:for |any )?(?:as|however) (?:long|late|much time) (?:as )?(?:you|it|they|the|suits)\w*|no (?:time )?(?:limit|deadline|cut-?off|end|expiry|closing|rush|hurry|last day|final date|clock|use-by|sell-by)\w*|(?:time )?(?:limit|deadline|clock)|whenever|(?:at )?any ?(?:time|stage|point|moment|day)|for ?ever|for life|lifelong|lifetime|indefinite\w*|unlimited\w*|for good|always|years? (?:from now|later|on|down)|take your time|in your own time|never (?:end|expire|run|clos|stop|laps|too late)\w*|too late|open-ended|eternal\w*|perpetu\w*|until (?:you|the (?:day|moment|minute))|right up|up (?:to|until)|not (?:bound|limited|restricted)|long after|a decade|generations|unhurried|patient"),
    ("final", r"final(?: sale)?|as (?:is|seen)|no (?:way|going|turning) back|sold is sold|yours to keep|(?:for )?keeps|binding|irrevocable|definitive|irreversible|that ship has sailed|set in stone|locked(?: in)?|done deal"),
    ("back", rf"returns?|returned|returning|returnable|unwanted|(?:send|sent|sending|post|posting|posted|bring|brought|bringing|tak(?:e|en|ing)|ship|shipping|shipped|mail|mailing|give|giving|get|getting|come|comes|coming|go|goes|going|hand|handed|accept|accepted|carry|have|having) {_GOODS}? ?back|(?:come|comes|coming|go|goes|going|taken|sent|brought|handed|accepted) back|back to us|(?:way|journey|trip|leg|ride|road|route|travel|postage|carriage|shipping|parcel) (?:back|home)|chang\w+ (?:your|my|their|of|a) minds?|change-of-mind|second thoughts|regret\w*|not (?:for you|right)"),
    ("swap", r"exchang\w*|swap\w*|replac\w*|another (?:size|colou?r|one|model)|different (?:size|colou?r|one|model)|other size|new size|size up|trade (?:it )?in for"),
    ("refund", r"refund\w*|reimburs\w*|repa(?:y|id|yment)\w*|money back|moneys?"),
    ("cancel", r"cancel\w*|call(?:ed|ing)? (?:it |them |your order |an order )?off|withdraw\w*|stop(?:ped)?|pull(?:ed)? the plug|back(?:ing)? out|scrap\w*|undo\w*|revok\w*"),
    ("change", r"chang\w*|amend\w*|edit\w*|alter\w*|modif\w*|correct\w*|adjust\w*|tweak\w*|switch\w*|add(?:ed|ing)?|updat\w*|fix(?:ed)?"),
    ("placed", r"placed?|placing|order(?:ed|ing)|confirm(?:ed|ation)|submitted|check(?:ed)? ?out|pressed|clicked?|button|gone through|goes through|came through|received|accepted"),
    ("sent", r"dispatch\w*|despatch\w*|shipped|ships|leav(?:e|es|ing)|left|gone out|goes out|hand(?:ed)? (?:over )?to the (?:courier|carrier)|on (?:its|the|their) way|pack(?:ed|ing)|sealed|loaded|sent(?: out)?|warehouse"),
    ("guarantee", r"guarant\w*|warrant\w*"),
    ("cover", r"cover(?:ed|age|s)?|protect\w*|vouch\w*|stand behind|answer for|liab\w*|put (?:it )?right|mend\w*|repair\w*"),
    ("any_size", r"(?:every|each|all|any)(?: single| and every)? (?:orders?|parcels?|purchases?|baskets?|deliver\w+)|whatever (?:you|the|it|its|your)\w*|however (?:large|big|small|much|little|many)|no matter|regardless|irrespective|(?:large|big|great|tiny|small) (?:or|and) (?:small|large|big|tiny)|(?:of )?(?:any|whatever|every) (?:size|value|amount)|even (?:the|if|on|for|when|a)|doesn't matter|how (?:much|little|big|large|small|many)|from the first|across the board|never"),
    ("minimum", r"minimum\w*|min\.|smallest|least|threshold|too small|small(?:est)? (?:orders?|baskets?)|below|under|tiny|just one|a single|spend"),
    ("deposit", r"deposit\w*|down[- ]?payment|up[- ]?front|(?:in )?advance|part[- ]payment|first payment|pre-?pay\w*|balance|instal\w*|secure your|reserve"),
    ("delivery", r"deliver\w*|shipping|postage|carriage|freight|p&p|courier (?:fee|charge|cost)"),
    ("fetch", r"collect(?:ed|s|ing|ion|ions)?|pick(?:ed|s|ing)?[- ]?ups?|picked? (?:it|them|things) up|fetch\w*|come (?:and get|for it|to you|round|by)|call for"),
    ("hold", r"hold(?:s|ing)?|ke(?:ep|eps|pt)|hang\w* on|store(?:d)? (?:it|them)|look after|wait(?:s|ing)?|stay(?:s)?|sit(?:s)?|shelf|put (?:by|aside)|set aside|reserved"),
    ("shop", r"(?:our|the|your|any|a|this|nearest|local) (?:[a-z]+ )?(?:shops?|stores?|showrooms?|branch(?:es)?|counters?|tills?|premises|boutique|studio|workshop|warehouse|outlet|door)|in[- ]?(?:store|person|shop|branch)|over the counter|hand(?:ed)? (?:it )?(?:in|over)|drop(?:ped|s)? (?:it |them |things )?(?:in|off|by)|pop (?:in|it)|by hand|visit"),
    ("home", r"(?:from|at|to) (?:your|the customer's|a customer's|any|the) (?:own )?(?:home|house|door|doorstep|address|place|front door|office|step)\w*|doorsteps?|home|your door|where you live"),
    ("courier", r"couriers?|carriers?|drivers?|vans?|postm[ae]n|post office|royal mail|usps|ups|fedex|parcel ?shops?|lockers?|drop-?off|lorr(?:y|ies)|trucks?|fleet|rounds?"),
    ("body", r"ombuds\w*|disputes?|arbitrat\w*|mediat\w*|adr|schemes?|third part(?:y|ies)|independent\w*|outside (?:body|party)|external\w*|trade (?:body|association)|referee|watchdog|adjudicat\w*|tribunal|court"),
    ("call", r"call(?:s|ed|ing|ers?)?|phon(?:e|es|ed|ing)|ring(?:s|ing)?|telephon\w*|dial\w*|number|lines?|helpline|hotline"),
    ("complain", r"complain\w*|unhappy|dissatisf\w*|unresolved|can't agree|cannot agree|disagree\w*|stalemate|last word"),
    ("damage", r"damag\w*|broken|break\w*|smash\w*|crack\w*|dent\w*|chipp\w*|fault\w*|defect\w*|scratch\w*"),
    ("tell", r"tell|told|report\w*|let us know|notif\w*|claim\w*|write|send (?:us )?(?:a )?photos?|raise|mention|get in touch|contact"),
    ("english", r"english"),
    ("language", r"languages?|speak\w*|spoken|french|german|spanish|welsh|irish|gaelic|italian|polish|tongue|bilingual|interpreter\w*|translat\w*"),
    ("able", r"can|may|able to|possible|welcome|happy to|glad to|accept\w*|offer\w*|allow\w*|permit\w*|let you|available|provide\w*|arrang\w*|do that|yes|sure|of course|certainly|absolutely|no problem|feel free|free to|entitled"),
    ("unable", r"unable|impossible|refus\w*|declin\w*|turn(?:ed)? (?:away|down)|sorry|afraid|unfortunately|regret|sadly|not (?:able|possible|offered|available|accepted|provided)"),
    ("no", r"\w*n't|not|no|nor|never|neither|cannot|without|none|nobody|non|nope|rather than|instead of|nowhere"),
    ("only", r"only|solely|exclusively|alone|just|always|nothing (?:but|else)|purely|entirely|every (?:time|case|refund)"),
    ("if", r"if|unless|except\w*|provided|where|when|once|as long as|until|before|within|after"),
    ("some", r"some|certain|selected|sale|members?|gifts?|abroad|overseas|international\w*|express|trade|personalised|faulty|orders over|other|others|most|many|makers?|manufacturers?|brands?|their|they|used to|were|was|will soon|plan\w*"),
    ("need", r"must|have to|has to|need(?:s|ed)?|require\w*|ask(?:ed|s)? (?:you|for|customers)|expect\w*|obliged|compulsory|necessary"),
    ("us", r"we|us|our|ours|i|my|me|shop|store|company|seller|retailer"),
    ("you", r"you|your|yours|customers?|buyers?|purchasers?|consumers?|senders?|clients?"),
    ("order", r"orders?|purchases?|goods|items?|things?|products?|parcels?|something|anything|it|them|this|that"),
)  # fmt: skip
_ANY = lazy(
    "|".join(
        rf"(?P<{name}>(?<![\w'])(?:{words})(?!\w))" if name != "day" else f"(?P<{name}>{words})"
        for name, words in _NOTIONS
    )
    + r"|(?P<end>[.;:!?–—]|, (?:but|and|so|while|though|although|yet|which|then)\b)"
)
_END = "end"


def notions(text: str) -> Sequence[str]:
    """The notions of a text in their order; `end` between its clauses."""
    return [match.lastgroup or "" for match in _ANY.finditer(text)]
