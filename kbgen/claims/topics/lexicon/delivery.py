"""Dispatch, delivery, collection and what is late."""

from __future__ import annotations

from kbgen.claims.quantity import Bound
from kbgen.claims.topics.topics import Topic, topic

_ARRIVE = (
    r"\b(?:deliver(?:y|ies|ed|s|ing)?|arriv(?:e|es|ing|al)|shipping|transit|reach(?:es)? you|get(?:s|ting)? ~(?:to you|there)|with you|reach(?:es|ing)?(?! us)|comes?\b(?! back)|there (?:the|within|in)"
    r"|on your doorstep|at your door|turn(?:s)? up|(?<!to the )(?<!to our )(?<!to a )courier|postage|post to|brought)\b"
)
_DISPATCH = (
    r"\b(?:dispatch(?:es|ed|ing)?|despatch(?:es|ed|ing)?|sen[dt] out|ships? ~(?:within|in|the)|shipped|leaves? (?:us|our|the (?:warehouse|workshop|workroom|studio|factory|nursery|bakery|roastery|press|yard|mill|dock|depot))"
    r"|handling time|processing time|orders? (?:is|are) ~(?:processed|packed|posted|sent|shipped)|posted|goes? out|we (?:send|post|ship|pack)|sent out|pick,? (?:and )?pack|hand(?:ing|ed)?[- ]?over of (?:every|all|each|your|the) (?:orders?|parcels?|goods)|hand(?:ed)? over (?:every|all|each|your|the) (?:orders?|parcels?)|hand ~(?:to|over to) the (?:carrier|courier)|(?:items|orders|parcels|pieces) ~leave|\bleaves? (?:our \w+ )?§|on (?:its|their) way|pack(?:ed)? and (?:sent|shipped)|lead time|boxed up|(?<![a-z]-)mailed(?: out)?(?! (?:to us|back)\b)|(?:turn|turned|turning) (?:(?:your|all|every|most|an) )?orders? (?:around|round))\b"
)
_TOWN = r"(?!(?:the|an?|your|you|us|our|no|some|enough|room|time|only|about|on|to|for|it|them|in|within|after|by|at|with|here|very|too|out|behind|much|little|all|any|as|and|or)\b)[a-z]+\b"
"""Where a parcel begins its way, by its name: "leaves Kendal"."""
_TO_GO = r"ready (?:to|for) (?:(?:be )?(?:sent|send|ship(?:ped)?|post(?:ed)?|mail(?:ed)?|dispatch(?:ed)?|despatch(?:ed)?|leave)|go out|shipping|posting)"
_COLLECT = r"\b(?:click (?:and|&|\+|n) collect|collect(?:ion|ed)?|pick(?:ed|ing)?[- ]?up|in[- ]store|curbside|locker|store)\b"

_KEPT_ELSEWHERE = r"\b(?:lost property|umbrellas?|refund\w*[^.;]{0,30}§|return (?:it|them|the)|data|records?|recordings?|personal|exchang\w+|ready (?:to|for|in|within) ~§|account|on hold|your (?:details|data)|faulty|basket|price|reserve\w*|post office|depot|sorting office|carrier|courier|parcel ?shops?|phone|lockers?)\b"
"""Words of what is kept by somebody else, or isn't an order."""

TOPICS: tuple[Topic, ...] = (
    topic(
        "delivery.methods.*.time",
        "duration",
        cues=(
            _ARRIVE,
            r"\b(?:(?<!american )express|standard|next[- ]day|economy|expedited|tracked|priority|overnight|ground)\b(?! (?:members?|customers?|terms|accounts?|rate|products?|items?|goods|returns?|window|policy|days?|processing))",
        ),
        frames=(
            r"\b(?:deliver(?:y|ies)|shipping)(?: times?)?\b(?: [^,;.§]{0,30})? (?:takes?|is|are|within|in|of|time|usually|normally|typically|runs?)\b ?~§",
            r"\b(?:arrives?|delivered|deliver|reach(?:es)? you|with you|get(?:s)? to you|receive (?:it|your order|your parcel|them))\b[^,;.§]{0,40}§",
            r"\b(?:orders?|parcels?|packages?)\b[^,;.§]{0,20}\b(?:takes?(?! place)|arrives?|comes?|reach\w*|lands?|turns? up|shows? up)\b ~§",
            r"\b[a-z]+ (?:going|bound|headed|heading|destined) (?:to|for) (?!us\b|our\b|the (?:office|shop|warehouse|depot|workshop)|repair|recycling)[^,;.§]{2,30}? (?:needs? §|(?:takes?(?! place)|arrives?|lands?) ~§)",
            r"\b(?:wait|waits|allow) (?:for )?§ for (?:an?|your|their|the) (?:parcel|order|package|delivery)s?\b",
            r"\bexpect (?:your|the|an?) (?:[a-z]+ ){1,2}?(?:with you )?(?:(?:in|by|after) )?§[^.;]{0,20}\b(?:by|after|of|from) (?:order\w*|post\w*|dispatch\w*|ship\w*)\b",
            r"\b(?:parcels?|packages?|shipments?|deliver(?:y|ies)) (?:to|for|going to|bound for|sent to) (?!us\b|our\b|the (?:office|shop|warehouse|depot))[^,;.§]{2,40}?\b(?:takes?(?! place)|needs?)\b ~§",
            r"\b(?:parcels?|packages?|shipments?)\b[^,;.§]{0,40}\bneeds?\b ~§",
            r"\bfrom (?:our|the) [a-z -]{2,24} to (?:your|yours)\b[^,.;§]{0,30}\b(?:takes?|is|in) §",
            r"§,? (?:from (?:our|the) (?:own )?\w+ to yours?\b|door[- ]to[- ]door)",
            r"\b(?:goe?s?|travels?|sent|shipped) (?:by|via) (?:road|air|sea|freight|van|truck|lorry|rail)\b[^.;§]{0,20}\b(?:allow|reckon with|takes?|expect) §",
            r"§[^,;.]{0,12}\b(?:deliver(?:y|ies)|shipping|service|to arrive|to reach you)\b",
            r"\b(?:parcels?|orders?|packages?|shipments?)\b[^.;§]{0,40}\b(?:is|are|be) (?:then )?§ (?:on (?:the|its|their) (?:way|road)|under ?way|in transit)\b",
            r"\b(?:parcels?|orders?|packages?|shipments?|letters?)\b[^.;§]{0,40}\b(?:travels?|(?:is|are) (?:on (?:the|its|their) (?:way(?: to you)?|road)|under ?way|in transit)) (?:for )?§",
        ),
        unless=(
            r"\b(?:refund\w*|return(?:s|ed|ing)? (?!address)|exchang\w+|dispatch\w* ~§|despatch\w* ~§|lost|missing|hasn't arrived|not arrived"
            r"|damage[ds]?|repl(?:y|ies)|respond|label|attempt\w*|re-?deliver\w*|held|hold (?:it|your|the)|kept|keep (?:it|your)|collection point"
            r"|voucher|gift card|e-?mail\w*|link|expires?|warranty|guarantee\w* for|cancel\w*|report|claim|investigat\w+|storage|invoice|processing|production)\b"
        ),
    ),
    topic(
        "delivery.dispatch",
        "duration",
        cues=(_DISPATCH,),
        frames=(
            r"\b(?:we|orders?|items?|it|they|parcels?|packages?|will|to|that|be|are|is|usually|normally|typically|products?|everything|and) (?:\w+ ){0,2}?ship(?:s|ped)?\b[^,;.§]{0,50}§",
            r"\b(?:dispatch|despatch|send (?:it |them )?out|leaves? (?:us|our|the (?:warehouse|workshop|workroom|studio|factory|nursery|bakery|roastery|press|yard|mill|dock|depot)))(?:es|ed|s|ped)?\b[^,;.§]{0,50}§",
            r"\bto pick and pack\b",
            r"^\W*(?:packing|wrapping|boxing up|getting (?:it|your order) (?:packed|ready to go))(?: (?:it|them|an order|your order|orders))? (?:takes?|needs) (?:us )?§(?=\W*$|[,;])",
            r"\b(?:packed|wrapped|boxed)(?: up)? and (?:gone|away|off|out)\b[^,;.§]{0,12}§",
            r"^(?!.*\b(?:repair|servic|restring|resiz|mend|restor|clean)\w*\b).*\b(?:needs?|takes?|spends?) § in (?:our|the) (?:workroom|workshop|studio|atelier|factory|bakery|sewing room)\b",
            r"\b(?:made[- ]to[- ][a-z]+|custom[a-z-]*|bespoke|personali[sz]ed|engraved)\b[^.;§]{0,40}\b(?:takes?|needs?) (?:us )?§ to (?:make|sew|build|weave|print|cut|finish|complete)\b",
            r"\btakes? (?:us )?§ to (?:get|have) (?:an?|your|the|each|every|most) (?:orders?|parcels?|packages?) (?:out(?! of the (?:box|back))|off|on (?:its|their) way|packed|into the (?:post|mail))\b",
            r"\b(?:turn (?:(?:your|all|every|most|an) )?orders? (?:around|round)|orders? (?:is|are|gets?) turned (?:around|round)) (?:in )?§",
            rf"(?:\b(?:orders?|parcels?|packages?|pieces?|(?:made[- ]to[- ][a-z]+|custom|bespoke|personali[sz]ed|engraved|printed) [a-z]+)|^\W*(?:it|they)) leaves? {_TOWN} (?:after )?§",
            rf"§ (?:for|until|till|before) (?:an?|your|the|every|each) (?:order|parcel|package)s? (?:to )?leaves? {_TOWN}",
            r"\b(?:give|allow|needs?|takes?) (?:us )?§ to (?:(?!\b(?:repair|mend|fix|inspect|check|return|refund|clean|servic|replac|test|assess)\w*\b)[^.;§]){0,60}\b(?:(?:get|put) (?:it|them|yours|your \w+) (?:(?:wrapped|packed|boxed|ready)(?: up)?,? (?:and )?)?(?:in(?:to)? the (?:post|mail)|on (?:its|their|the) way|out (?:of )?the door)|(?:post|ship|dispatch|despatch) (?:it|them|your \w+)(?! back\b)|send (?:it|them|your \w+) (?:out|off|on its way|to you))\b",
            rf"\b{_TO_GO}\b[^.;§]{{0,20}}§",
            r"\bprocess (?:your |all |the |every |each )?orders?\b[^.;§]{0,40}§",
            r"§[^,;.]{0,40}\bto (?:handle|fulfil\w*|prepare) (?:\w+ )?orders?\b",
            r"§[^,;.]{0,25}\b(?:to (?:dispatch|despatch|process|pack|prepare)|before (?:dispatch|it ships|we ship)|(?<!after )(?:dispatch|despatch|handling|processing))\b",
            r"\b(?:handling|processing|lead|preparation) times?\b[^,;.§]{0,30}§",
            r"\b(?:count|reckon|allow|plan|needs?|takes?|wait|spends?)\b[^.;§]{0,20}§[^.;,§]{0,20}\bbefore (?:it|they|we|(?:your|the|an?) [a-z-]+|everything|anything) (?:leaves?|goes? out|ships?(?! (?:it|them) back)|(?:is|are) (?:shipped|sent|dispatched|on (?:its|their|the|a) (?:way|lorry|van|truck|road|boat))|(?:send|post) (?:it|them) out)\b",
        ),
        unless=(
            r"^(?!.*\b(?:dispatch|despatch|ship|send|sent|leav)).*§[^.;]{0,20}\bafter (?:processing|handling)\b"
            r"|\b(?:placed|orders?|received|made) (?:\w+ )?after\b[^§]{0,80}§|\b(?:ship|send|post|mail) [^.;§]{0,25}\bback\b|\bplus (?:up to )?§|\b(?:guarantee|warranty) (?:of|for) §"
            r"|\b(?:once|after|when) (?:it|they|(?:your|the|an?) [\w-]+)(?:'s|'ve)? (?:has |have )?(?:leaves?|left|gone|out of)\b[^.;§]{0,60}(?:you'll have (?:it|them)|(?:it|they)(?:'ll| will) be with you|with you)\b[^.;§]{0,24}§"
            r"|\b(?:is|are|be|being) (?:counted|treated|classed|regarded|logged|taken up) (?:as (?:of |received |placed |having )?|on |from |for )?(?:(?:that|the) (?:same )?)?§"
            r"|\b(?:refund\w*|return\w*|exchang\w+|lost|missing|hasn't|not arrived|from dispatch|after dispatch|of dispatch|since dispatch|once (?:it's |it has been |your order (?:is|has been) )?(?:dispatched|shipped)"
            r"|(?:the|your|any) money|repl(?:y|acement)\w*|tracking|e-?mail|label|cancel\w*|deliver(?:ed|y) (?:within|in|takes) ~§|arriv\w+ ~§|gift card|samples?|claim)\b"
        ),
        weight=11,
        event="order",
    ),
    topic(
        "delivery.lost_after",
        "duration",
        cues=(
            r"^(?=.*\b(?:parcel|package|order|deliver(?:y|ies)|shipment|letter|bouquet|box)).*?\b(?:lost(?! property)|missing|ha(?:sn't|ven't|s not|ve not) (?:arrived|turned up|come|shown up|reached|landed|been delivered)|not here|isn't here|not (?:arrived|received|turned up|been delivered)|never arrived|haven't received|have not received|still waiting|no sign)\b",
        ),
        frames=(
            r"\b(?:parcel|package|order|delivery|deliverie|shipment|post)s?\b[^.;§]{0,50}\blost\b[^.;§]{0,60}§",
            r"\b(?:write|writes|writing) off (?:an?|the|your) (?:[\w-]+ )?(?:parcel|package|order|delivery)s?\b[^.;§]{0,20}§|\b(?:parcel|package|order|delivery|deliverie)s?\b[^.;§]{0,30}\b(?:is|are|gets?) written off §",
            r"\b(?:parcel|package|order|delivery|deliverie|shipment)s?\b[^.;§]{0,60}\blet § (?:go by|pass|go past)\b",
            r"\b(?:parcel|package|order|delivery|deliverie|shipment)s?\b[^.;§]{0,40}§ before (?:we|you|it|they|(?:an?|the|your) (?:parcel|package|order|delivery|box))(?:'ll| can| may| will|'s|'re| is| are)? (?:call|count|consider|treat|regard|declare|write|class|deem|presum)\w*\b[^.;]{0,20}\b(?:lost|missing|off)\b",
            r"§[^.;]{0,70}\b(?:consider|treat|count)\w* it (?:as )?lost\b",
            r"\b(?:consider|treat|count|regard|deem|presum|class)\w*(?: (?:it|them|a \w+))? (?:as |to be )?lost (?:\w+ ){0,2}?§",
            r"§[^.;]{0,70}\b(?:as|is|are|deemed|considered|counts? as|presumed|treat\w*) ~lost\b",
        ),
        unless=r"\b(?:delayed|marked (?:as )?deliver\w*|updated|gift card|password|refund\w* ~§|we(?:'ll| will) (?:reply|refund|send)\b[^.;]{0,30}§|repl(?:y|ies)|e-?mail|damage[ds]?|lost your|stock|card|parts?|investigat\w+ ~(?:takes?|within|up to)|search ~(?:takes?|within)|confirmation)\b",
        weight=13,
        conditional=True,
        event="dispatch",
    ),
    topic(
        "delivery.collection.ready",
        "duration",
        cues=(
            r"\bready (?:to|for) (?:collect|pick|be (?:collected|picked)|collection)\w*",
            rf"{_COLLECT}[^.;§]{{0,40}}\bready\b",
            r"\bready\b",
        ),
        frames=(
            r"\b(?:click[ -](?:and|&|\+|n)[ -]collect|collect)\b[^.;§]{0,40}\bin §",
            r"\b(?:click[ -](?:and|&|\+|n)[ -]collect|(?:collection|pick-?up)(?: orders?)?)(?: orders?)?(?: (?:usually|normally|always|typically))? takes? (?:about |around )?§(?! to (?:collect|pick|get|sign|fill|set))",
            r"§ to (?:get|have|make) (?:an?|your|the) (?:collection|pick-?up|click[ -](?:and|&)[ -]collect) ?(?:order)? ready\b",
            r"\byou (?:can|may) (?:already )?(?:collect|pick up|pick (?:it|them|your (?:order|parcel)) up)(?: (?:it|them|your (?:order|parcel|things)))? after §(?=\W*$|[.;,!])",
            r"\b(?:pick-?up|collection)s?\b[^.;§]{0,30}\bwaiting (?:for you )?(?:in )?§",
            r"\b(?:allow|give us|leave us|wait|leave it) §[^.;§]{0,12}\b(?:before|and then|until) (?:you )?(?:come|coming|pop|popping)\b[^.;§]{0,12}\b(?:collect|pick|fetch)\w*",
            rf"^(?=.*{_COLLECT}).*\b(?:put|set|get|have|lay|make) (?:it|them|everything|your (?:order|things|items)) (?:aside|by|ready|up|together|bagged)\b(?: for you)?[^.;§]{{0,8}}§",
            rf"^(?=.*{_COLLECT}).*\b(?:bagged|boxed|packed|waiting)(?: up)?(?:,? and (?:bagged|waiting|ready|there))?(?: for you)?(?: at the (?:counter|desk|till))? (?:in )?§",
            r"\b(?:click[ -](?:and|&|\+|n)[ -]collect|collect(?:ion)?|pick-?up)\b[^.;§]{0,60}\b(?:awaits you|(?:is|are|will be) (?:waiting|there|here) for you)\b(?:(?! for | until | till | up to )[^.;§]){0,30}§",
        ),
        unless=rf"\b(?:refund\w*|label|hold|held|keep|kept|return\w*|{_TO_GO})\b",
        weight=12,
    ),
    topic(
        "delivery.collection.hold",
        "duration",
        cues=(
            r"^(?=.*\b(?:collect\w*|pick(?:ed|ing)?[- ]?ups?|parcel ?shop|locker|click)\b).*\b(?:hold|held|keep|kept|stored?|wait(?:s|ing)? for you|aside|hang on to|look after|ready for you|shelf)\b",
            r"\bkept in (?:the|our) (?:shop|store)\b",
            r"\buncollected\b",
        ),
        frames=(
            r"\b(?:hold|held|keep|kept|store)\b[^.;§]{0,50}\b(?:for |up to )?§[^.;]{0,60}\b(?:collect|pick|store|shop|showroom|locker)",
            r"\b(?:must|should|has to|have to|needs? to) be (?:collected|picked up)\b[^.;§]{0,30}§",
            r"\b(?:collect|pick up|pick (?:it|them|your (?:order|parcel|things)) up|fetch|come for)(?: (?:it|them|your (?:order|parcel|things)))?,? §,? or\b[^.;]{0,40}\b(?:cancel|back|refund|stock|sell|sold|some(?:one|body) else|let it go)",
            r"\borders? (?:\w+ ){0,3}?(?:held|kept) (?:for )?§",
            r"^\W*(?:please )?(?:collect|pick up|pick (?:it|them|your (?:order|parcel|things)) up|fetch)(?: (?:it|them|your (?:order|parcel|things)))? § (?:of|after|from) (?:(?:the|our|your|getting|receiving|that|this) ){0,2}(?:message|e-?mail|text|notification|notice)\b",
            r"\b(?:pick-?ups?|collections?|orders? (?:for|awaiting|waiting for) (?:collection|pick-?up))\b[^.;:§]{0,30}\b(?:left|uncollected|unclaimed|not claimed)\b[^.;:§]{0,20}§",
            r"\b(?:unclaimed|uncollected) (?:click[ -](?:and|&|n)[ -]collect )?(?:orders?|pick-?ups?|collections?|parcels?)\b[^.;:§]{0,60}§",
            r"\b(?:hold|held|keep|kept|hang on to)\b[^.;§]{0,40}\b(?:collect\w*|pick-?up|store|shop|counter|locker)\b[^.;§]{0,30}§",
            r"§ to (?:come (?:(?:and|to|in and) )?)?(?:collect|fetch|pick (?:it|them|your order|up))",
            r"\b(?:collections?|pick-?ups?|click[ -](?:and|&|n)[ -]collect)\b[^.;§]{0,40}\b(?:go(?:es)?|returned|put|sent|placed|moved) (?:back )?(?:to|into|in|on|onto) (?:(?:the|our) )?(?:stock|shel(?:f|ves)|sale|shop floor|warehouse)\b[^.;§]{0,16}§",
            r"\b(?:orders?|parcels?|packages?|pick-?ups?|collections?)\b[^.;§]{0,12}\b(?:sits?|stays?|waits?|lies|lives|rests?)\b[^.;§]{0,20}\b(?:counter|back ?room|crate|shelf|shelves|stock ?room|till|register|cash desk|shop|store)\b[^.;§]{0,24}§",
            r"^\W*(?:kept|held|stored|stays|waits)(?: for you)? (?:at|behind|in) (?:the|our) (?:counter|shop|store|till|back ?room|desk)[^.;§]{0,6}§",
            r"^\W*(?:kept|held|stored|waits)(?: for(?: you)?)?:? § (?:of|after|from) (?:the |our |your )?(?:ready|collection|pick-?up)?[- ]?(?:message|e-?mail|text|notification|notice)\b",
            r"\bhow long\b[^?]*\b(?:hold|keep|hang on to) (?:on to )?(?:my |the |your |an )?(?:orders?|pick-?ups?)\b(?! back)[^?]*\?[^.;§]{0,12}§",
            rf"^(?=.*{_COLLECT}).*\bhow long\b[^?]*\b(?:hold|keep|kept|held|wait|store)\b[^?]*\?[^.;§]{{0,12}}§",
            r"\b(?:collect|pick up|click|parcel ?shop|locker)\w*\b[^;§]{0,80}\b(?:hold|held|keep|kept|waits?|hang on to|look after)\b[^.;§]{0,40}§",
        ),
        unless=_KEPT_ELSEWHERE,
        weight=11,
    ),
    topic(
        "delivery.collection.hold",
        "duration",
        frames=(
            r"\b(?:do not|don't|haven't|have not|hasn't|not|never) (?:collect|collected|pick|picked|come for|come to get|fetched?)(?: (?:it|them|your (?:order|parcel|things)))?(?: up)?,? (?:it |them )?(?:(?:in|after|for) )?§",
        ),
        unless=_KEPT_ELSEWHERE,
        weight=11,
        conditional=True,
    ),
    topic(
        "delivery.methods.*.free_from",
        "threshold",
        cues=(
            r"\b(?:won't cost (?:you )?(?:anything|a penny|a cent|a thing)|costs? (?:you )?nothing|(?:drops?|goes down) to nothing|on us|on the house|our treat|paid by us|we'll pay|we pay|we cover|don't charge|no (?:postage|delivery|shipping)|not charged?|free of charge|at no cost|without charge|nothing to pay|free|for our account|at our (?:expense|cost)|we(?:'ll)? (?:bear|take over|absorb)|pay no (?:shipping|delivery|postage|carriage))\b",
            r"\bfree ~(?:deliver\w+|shipping|postage|p&p|ups|express|standard)",
            r"\b(?:deliver\w+|shipping|postage|ships?) ~(?:is|are|for|comes?)? ?(?:free|on us|complimentary)",
        ),
        frames=(
            r"\bfree\b[^.;§]{0,70}(?:orders?|spend\w*|basket|purchases?|when|if|over|above|from)[^.;§]{0,30}§",
            r"\b(?:orders?|spend\w*|basket|purchases?)\b[^.;§]{0,40}§[^.;]{0,70}\b(?:free|on us|no charge|at no cost|don't pay|complimentary)\b",
            r"\bfree (?:deliver\w+|shipping|postage)? ?(?:threshold|over|from|above)\b[^.;§]{0,20}§",
            r"\b(?:deliver\w+|shipping)\b[^.;§]{0,50}(?:waive|drop|remove)\w*[^.;§]{0,30}§",
        ),
        unless=r"\b(?:interest[- ]free|spread(?:ing)? the cost|instal\w+|free gift|free sample|return\w*|gift card|samples?|gift wrap\w*|member\w* discount)\b",
        weight=13,
        conditional=True,
    ),
    topic(
        "delivery.methods.*.free_from",
        "threshold money",
        frames=(
            r"^\W*(?:(?:for|on) )?(?:(?:anything|everything|(?:(?:all|any|our) )?(?:orders?|baskets?|carts?|purchases?))(?: (?:that|which) (?:is|are|comes? to|totals?))? )?§,? (?:(?:you|customers) )?(?:pays? (?:for )?(?:the )?(?:delivery|shipping|postage|carriage|[£$€]|§)|(?:ships?|goes?|travels?|is sent|are sent) for [£$€§])",
        ),
        unless=r"\b(?:fees?|surcharges?|handling|small[- ]order|deposit|returns?|tax|vat|customs|dut(?:y|ies)|collect\w*|letters?|insur\w+|each|kilos?|kgs?|free (?:gift|sample))\b",
        weight=13,
        bound=Bound.AT_MOST,
        conditional=True,
    ),
    topic(
        "delivery.methods.*.cost",
        "money",
        cues=(
            r"\bpost (?:costs?|is|to|stands|comes)\b",
            r"\b(?:deliver(?:y|ies|ed)|shipping|postage|p&p|carriage|courier)\b",
            r"\b(?:(?<!american )express|standard|next[- ]day|economy|expedited|tracked|priority|overnight|ground)\b",
        ),
        frames=(
            r"\b(?:deliver(?:y|ies)|shipping|postage|p&p)(?: (?:cost|charge|fee|price|rate)s?)?\b[^,;.§]{0,40}(?:is|are|costs?|at|for|from|:|=|–|-|charged?) ~§",
            r"§[^,;.]{0,16}\b(?:deliver(?:y|ies)|shipping|postage|p&p|courier)\b",
            r"\b(?:goe?s?|travels?|sent|ships?|shipped|posted) (?:by|via|with) (?:[\w'-]+ ){1,4}?(?:for|at) §",
            r"\bwe charge § (?:per|for each|for every|an?) (?:parcel|package|delivery|consignment|shipment)\b",
        ),
        unless=(
            r"\b(?:return\w*|refund\w*|exchang\w+|restocking|gift card|voucher|from (?:our|a|the) (?:[\w-]+ ){0,2}?(?:partners?|florist|marketplace|suppliers?|makers?)|for (?:an? |any |the )?(?:warranty|guarantee|repairs?|service) (?:work|claims?|jobs?)|orders? (?:over|above|under|below|of|worth|totalling|from) ~§|spend\w* ~§|over §|above §"
            r"|withheld|deduct\w*|customs|duty|duties|vat of|(?:install\w*|assembl\w*|removal)[^.;:]{0,60}§|surcharge|replace\w*|same things|the other|spare|sample\w*|swatch\w*|faulty|damaged|deposit|re-?deliver\w*|insur\w+|sample\w*|minimum order|credit|collect(?:ing|ion)? ~(?:is|costs?) ~§)\b"
        ),
    ),
    topic(
        "delivery.methods.*.cutoff",
        "time",
        cues=(
            r"(?<!per )(?<!out of )\b(?:orders?|ordered|ordering|placed?|check ?out|buy|order in)\b(?=[^.;]*§)",
            r"\bcut[- ]?off\b",
            r"\bdeadline\b",
        ),
        frames=(
            r"\b(?:(?:until|till|by|before|up to) (?:what (?:time|hour)|when|which (?:time|hour))|how late|(?:latest|last) (?:time|moment)|cut-?off)\b[^§?]*\b(?:orders?|ordering)\b[^§?]*\?[^a-z§]*(?:(?:until|till|by|before|up to) )?§",
        ),
        unless=r"\b(?:arriv\w+ ~§|deliver(?:ed|y|ies|s|ing)? ~(?:by|before|between|until|slot\w*) ~§|open\w*|clos\w+|call|phone|lines?|chat|e-?mail\w* ~§)\b|\bcollect\w* [^.;§]{0,40}§",
        conditional=True,
    ),
    topic(
        "delivery.delivery_hours",
        "hours",
        cues=(
            r"\b(?:deliver(?:s|y|ies|ed)?|carriers?|couriers?|drivers?|vans?|trucks?|trucking|lorr(?:y|ies)|hauliers?|haulage)\b",
        ),
        unless=r"\b(?:phone|call|lines?|chat|e-?mail|team|advisers?|advisors?|support|customer (?:service|care)|office|order (?:by|before))\b",
        weight=11,
    ),
    topic(
        "delivery.delivery_hours",
        "time",
        frames=(
            r"(?:^\W*|[.,;:!–—] |\b(?:and|but|so) )(?:we|(?:our|the) (?:delivery )?(?:drivers?|vans?|couriers?|carriers?|lorries|trucks)) (?:(?:only|also|always|usually) )?(?:(?:deliver|(?:are|is) (?:out|on the road|delivering)|work|drive|bring parcels|make deliveries) (?:from|until|till|'til|up to|as late as)|(?:start|set off|finish|stop)s?(?: work| delivering)? at) §",
            r"(?:^\W*|[.,;:!–—] |\b(?:and|but|so) )(?:(?:our|the|all|home) )?deliver(?:y|ies) (?:(?:only|usually|always) )?(?:(?:starts?|begins?|stops?|ends?|finish(?:es)?) at|(?:are|is) made (?:from|until|till|up to)|(?:starts?|begins?|runs?|goes on|go on|continues?) (?:from|until|till|up to)) §",
            r"(?:^\W*|[.,;:!–—] |\b(?:and|but|so) )(?:(?:our|the|all|your) )?(?:parcels|orders|packages) (?:(?:may|can|will) )?(?:are delivered|be delivered|come|arrive|turn up) (?:from|until|till|up to|as late as) §",
        ),
        unless=r"\b(?:if|when|while|unless|order(?:ed)? by|evening|express|next[- ]day|same[- ]day|premium|used to|was|were|not|nominated|collect\w*|to (?:the )?shop)\b|n't\b",
        weight=10,
    ),
)
