"""Orders and the shop's guarantee."""

from __future__ import annotations

from kbgen.claims.quantity import Bound
from kbgen.claims.topics.topics import Topic, topic

_FAILS = r"\b(?:breaks?|fails?|(?:goes|went) wrong|gives? (?:up|out|way)|wears? out|falls? apart|packs? (?:up|in)|conks? out|dies|(?:stops?|stopped) working|develops? a fault)\b"
_MEND = r"(?:repair|replace|fix|mend|swap|put (?:it|that|things) right|make it good)"
"""What a shop does for goods that fail, by which it guarantees them without the word."""
_WITHIN = r"(?:within|in|up to|for|inside|until|during)?"

TOPICS: tuple[Topic, ...] = (
    topic(
        "orders.cancel_within",
        "duration",
        cues=(
            r"\bcancel(?:s|led|ed|ling|ing|lation|lations)?\b",
            r"\bback(?:ing)? out of (?:an?|your|the|my|any) (?:[a-z]+ )?orders?\b",
            r"\borders?\b[^.;§]{0,30}\b(?:be|is) (?:called off|stopped)\b|\b(?:call(?:ing)? off|stop(?:ping)?) (?:an?|your|the|my|any|most) (?:(?:ordinary|normal|usual|standard|regular|online|new|recent|open|unpacked) )?orders?\b(?! (?:from|being|going|coming)\b)",
        ),
        frames=(
            rf"\borders?\b[^.;§]{{0,30}}\b(?:be|is) (?:called off|stopped) [^,;.§]{{0,30}}{_WITHIN} ?§",
            rf"\bcancel(?:led|ed)? [^,;.§]{{0,50}}{_WITHIN} ?§",
            r"§ [^,;.]{0,40}\bto cancel\b",
            r"\bcancel(?: (?:it|(?:my|an|the) order))?\? \W*(?:yes|sure|certainly|of course|absolutely|you can)\b(?:[^.;§]{0,80}\bin the first)?,? ?§",
            r"\bcancellation (?:window|period) ?(?:is|of|:|lasts) ?§",
        ),
        unless=r"\b(?:if (?:it is |it's )(?:us|we)\b|cancelled by us|we (?:must|have to|need to|ever) cancel|if we cancel|subscription|membership|contract|appointment|booking|statutory|cooling[- ]off|withdraw\w*|refund\w* [^,;.]{0,40}§|warranty|policy|plan|right to cancel (?:ends|lasts|expires|runs))\b",
        conditional=True,
        event="order",
    ),
    topic(
        "orders.change_within",
        "duration",
        cues=(
            r"\b(?:chang|amend|edit|alter|updat|modif|correct)\w* (?:to )?~(?:order|address|details|item|items|size|it)\b",
            r"\b(?:amend|edit|modify|alter)\w*\b",
            r"\badd(?:ed|ing)? (?:(?:things?|items?|something|anything|more|another item)(?: more| else)?|to it|to your order) ?(?:to (?:your|an|the) order)?\b(?=.*\border)",
            r"\b(?:address|details|size|colou?r)s? (?:can|may|could) (?:still )?be (?:changed|corrected|amended|edited|altered|updated|put right)\b",
            r"\b(?:order )?(?:changes|amendments)\b",
            r"\b(?:fix|put right|revise|swap|switch) ~(?:address|typos?|colou?rs?|order)\b",
        ),
        unless=r"\b(?:change[sd]? (?:your|their) mind|cancel\w*|return\w*|policy|password|subscription|booking|price)\b",
        conditional=True,
        event="order",
    ),
    topic(
        "orders.change_within",
        "duration",
        frames=(
            r"\b(?:typos?|mistakes?|wrong|errors?|misspel\w+)\b[^.;§?]{0,30}\b(?:address|details|postcode|zip code|size|colou?r)\?[^.;§]{0,40}(?:\b(?:fix|correct|change|put (?:it|that) right|sort|amend)\b[^.;§]{0,30}§|§ to (?:fix|correct|change|put|sort|amend)\b)",
            r"\b(?:corrections?|changes?|amendments?|edits?) to (?:an|your|the|any) orders?\b[^.;§]{0,30}\b(?:reach us|be made|be sent|be with us|come in|get to us)\b[^.;§]{0,15}§",
        ),
        weight=12,
        event="order",
    ),
    topic(
        "orders.damage_report",
        "duration",
        cues=(
            r"^(?=.*\b(?:damage[ds]?|faulty|broken|defective|defects?|cracked|smashed|breakages?|missing|wrong|incorrect|not right|faults?|shortages?|squashed|crushed|bruised|dead|damage|in bits|in pieces|shattered|torn|ripped|dented|bent|leaking|busted|chipped|scratched|spoiled|spoilt)\b).*\b(?:report|notify|tell us|let us know|inform|contact|e-?mail|get in touch|call|send us|photos?|photograph|notif\w+|raise|claims?)\b",
        ),
        frames=(
            r"\b(?:damage[ds]?|faulty|broken|defective|defects?|cracked|smashed)\b[^.;§]{0,80}\b(?:report|notify|tell|let|inform|contact|call|e-?mail|get in touch|send)\w*\b[^.;§]{0,50}§",
            r"\b(?:report|notify|tell|let|inform|contact|call|e-?mail)\w*\b[^.;§]{0,60}§[^.;]{0,60}\b(?:damage[ds]?|faulty|broken|defective|defects?|cracked|smashed)\b",
            r"\b(?:report|notify|tell|let|inform)\w*\b[^.;§]{0,30}\b(?:damage[ds]?|faulty|broken|defective|defects?|breakages?)\b[^.;§]{0,40}§",
            r"§[^.;]{0,20}\bto (?:report|tell us|let us know|notify)\b[^.;]{0,40}\b(?:damage|fault|broken|defect|breakage)",
        ),
        unless=r"\b(?:reviews?|agent|warrant\w+|guarantee\w*|refund\w* [^,;.]{0,30}§|repl(?:y|ace\w*) [^,;.]{0,20}§|complain\w*|lost|hasn't arrived|not arrived|late|reject|statutory|return (?:it|them|the)|send (?:it|them) back|right to)\b",
        weight=9,
        conditional=True,
        event="delivery",
    ),
    topic(
        "orders.minimum",
        "money threshold",
        cues=(
            r"\bminimum (?:order|spend|basket|purchase)(?: value| amount)?\b",
            r"\border minimum\b",
            r"\b(?:customers|buyers|accounts|clients|shops|schools|companies|businesses)(?: (?:in|from|within|outside) [^.,;:§]{2,24}?)? (?:may |can )?order from §|\borders?(?: (?:to|from|in|within|outside) (?!us\b)[^,.;:§]{2,30}?)? (?:starts?|begins?) (?:at|from) §",
            r"\b(?:smallest|lowest) order\b",
            r"\bminimum\b",
            r"^\W*(?:all |online |our |trade |wholesale )?orders §(?=[.;!]|$)",
            r"\borders? (?:must|has to|have to|needs? to) (?:be|come to|reach|total)\b(?! (?:placed|paid|made))",
        ),
        conditional=True,
        frames=(
            r"\bminimum (?:order|spend|basket|purchase)(?: value| amount)?(?: is| of|:| for [^.;§]{0,30})? ?(?:is )?§",
            r"\b(?:orders?|baskets?|carts?|purchases?|anything) §[^.,;§]{0,16}\b(?:can't|cannot|can not|don't|won't|aren't)\b",
            r"\b(?:can't|cannot|can not|don't|won't|unable to) (?:accept|take|send(?: out)?|ship|process|deliver|pack|dispatch) (?:any |an )?(?:orders?|baskets?|purchases?|anything) §",
            r"\b(?:ask for|need|require|want|insist on) §(?: (?:of|worth of) [a-z]+)? (?:in|per|for) (?:an|each|every|any|a single|one) (?:order|basket)\b",
        ),
        unless=r"\b(?:free|gift card|discount|code|voucher|qualif\w+|eligible|deposit|points|no minimum|minimum quantit\w+)\b",
        weight=11,
    ),
    topic(
        "orders.minimum",
        "money threshold",
        frames=(
            r"\borders?\b(?! (?:over|above|from|worth|that|which|who)\b)[^.,;:§]{0,30} (?:have|has|carry|carries) §(?=\W*$|[.;,!])",
            r"^\W*(?:(?:all|our|the|any) )?orders (?:to|from|in|for|within|outside) (?!us\b)[^,.;:§]{2,30}? §(?=\W*$|[.;,!])",
            r"\b(?:customers|buyers|accounts|clients|shops|schools|companies|businesses)(?: (?:in|from|within|outside) [^.,;:§]{2,24}?)? (?:may |can )?order §(?=\W*$|[.;,!])",
            r"\b(?:need|must have|have to have) §(?: or more)? in your (?:basket|cart|bag|trolley)(?=\W*$|[.;,!]| to (?:place|check ?out|order)\b)",
            r"\b(?:have to|must|need to) (?:spend|order) §(?=\W*$|[.;,!]| to (?:place|check ?out|order)\b)",
            r"\byou (?:can|may) (?:always )?(?:place an )?order for §(?=\W*$|[.;,!])",
        ),
        unless=r"\b(?:free|gift card|discount|code|voucher|qualif\w+|eligible|deposit|points|worth|no minimum|minimum quantit\w+)\b",
        weight=10,
        bound=Bound.AT_LEAST,
    ),
    topic(
        "orders.deposit",
        "money percent",
        cues=(r"\bdeposits?\b", r"\bup[- ]front\b", r"\bdown[- ]payments?\b"),
        frames=(
            r"\bdown[- ]payments? (?:is|of|:) §",
            r"\b(?:needs?|takes?|pays?|requires?|ask for|want|due) §[^.;§]{0,20}\b(?:in advance|beforehand|up ?-?front)\b",
            r"\b(?:needs?|takes?|put|pay|with|is|leave) § down(?=[.,;]|\W*$| (?:when|to|on|for|before|and|payment)\b)",
            r"\bpays? § (?:now|today|first|when (?:you|they) order)\b[^.;]*\b(?:rest|balance|remainder|remaining)\b",
            r"\bpay (?:a )?§ (?:up ?-?front|when you (?:order|place)|in advance|at checkout)",
        ),
        unless=r"\b(?:refund\w* the deposit|direct deposit|deposited)\b",
        weight=12,
        conditional=True,
    ),
    topic(
        "warranty.length",
        "duration",
        cues=(
            r"\b(?:guarantee[ds]?|warrant(?:y|ies|ed|ied|s(?! an?\b)))\b",
            r"\bstand behind\b",
            r"\b(?:is|are|you're|be|stay) (?:fully )?(?:covered|protected)\b",
            r"\b(?:backed|protected) (?:by|for)\b",
            r"\brepair or replace\b",
            r"\bcover(?:ed)? (?:against|for (?:defects|faults|manufactur\w+))\b",
        ),
        frames=(
            r"§[- ](?:of )?(?:(?:full|limited|manufacturer|product|parts(?: and labou?r)?|comprehensive|standard|free|extended|worldwide|repair) ){0,2}(?:\w+ )?(?<!freshness )(?<!bug-fix )(?<!price )(?<!delivery )(?<!satisfaction )(?<!happiness )(?:guarantee|warranty)\b",
            r"\b(?:guarantee|warranty)\b (?:period )?(?:is limited to|is|of|:|lasts?|runs?|covers? (?:you|it|them)?|for|–|-|—|\() ?(?:for )?(?:a )?(?:full )?§",
            r"\b(?:warranty|guarantee) (?:on|for|of) [^.;§]{0,40}§",
            rf"^\W*(?:if|when|should) [^.;,§]{{0,40}}?{_FAILS}[^.;,§]{{0,20}}(?:(?:within|in|inside|during) )?(?:the first )?§[^.;,]{{0,20}},? (?:and )?we(?:'ll| will)? {_MEND}\b",
            rf"\bwe(?:'ll| will)? {_MEND} (?:anything|whatever|any (?:part|item|piece)|everything|it) [^.;,§]{{0,30}}?{_FAILS}[^.;,§]{{0,20}}(?:(?:within|in|inside|during|for) )?(?:the first )?§",
            r"\b(?:its|the|their) first § (?:is|are|will be|gets?) (?:repaired|replaced|mended|fixed)\b",
            r"\b(?:guaranteed|under (?:warranty|guarantee)|covered) (?:for )?(?:a )?(?:full )?§",
            r"\b(?:warrant(?:s|ed)?|stands? behind|guaranteed against)\b (?!an? )[^.;:§]{0,100}\bfor (?:an? )?(?:(?:full|total|initial|limited) )?(?:(?:period|term|time) of )?(?:up to )?§",
        ),
        unless=(
            r"\b(?:money[- ]back|price (?:match|guarantee|promise)|manufacturer\w*|maker's|claims? (?:is|are|will be|within|takes?|decision)"
            r"|repl(?:y|ies)|respond|assess\w*|repair(?:s|ed)? (?:within|in|takes?)|next[- ]day guarantee|guaranteed (?:delivery|next|by|before)|makers?|their own"
            r"|(?:repair|replacement)s?(?: itself| themselves| work)? (?:is|are|comes?|carr(?:y|ies)|has|have)\b(?! (?:free|part|included))[^.;]{0,24}\b(?:guarantee[ds]?|warrant\w*)|purchasable|(?:buy|purchase|add|available)\b[^.;]{0,30}\bwithin|(?<!our )own (?:limited )?(?:warranty|guarantee)|insurance|insured|extended|proof of|statutory|delivery guarantee|decide)\b"
        ),
        event="delivery",
    ),
)
