"""Returns and exchanges."""

from __future__ import annotations

from kbgen.claims.topics.topics import Topic, topic

RETURN = (
    r"(?:\breturn(?:s|ed|ing|able)?\b(?! (?:label|slip|form|note|address|postage|shipping|fee|fees"
    r"|cost|costs|charge|to (?:sender|stock)|to (?!us\b|our\b|store\b|any|the (?:store|shop|warehouse))|journey|trip|flight|ticket))"
    r"|\b(?:send|sends|sending|sent|bring|bringing|brought|ship|shipping|shipped|post|posting|posted|mail|mailing|mailed|hand|handing|handed|take|taken)"
    r" (?!your money|the money|money)(?:[\w'-]+ ){0,3}?back\b(?! (?:on sale|on the shelf|to you|in touch|into stock|to stock))"
    r"|\b(?:give|get|pop) (?!your money|the money|money|it a|us)(?:[\w'-]+ ){1,3}?back\b(?! (?:on sale|on the shelf|to you|in touch|into stock|to stock))"
    r"|\b(?:come|comes|go|goes|came|went|head|heads) back\b(?! (?:to you|on sale|in stock|into|soon|later|on the))"
    r"|\b(?:brought|taken|handed|posted|given|shipped|mailed) back\b|\bsent back\b|\bback (?:to|with) us\b|\bchang\w+ (?:of|your|their|my|his|her) (?:mind|minds|heart)\b"
    r"|\bmoney[- ]back (?:guarantee|promise)|\bhome trial\b)"
)
_SENT_BACK = RETURN.replace("mind|minds|heart", "nothing")
_EXCHANGE = r"\b(?:exchang\w+|swap(?:s|ped|ping)?)\b"

TOPICS: tuple[Topic, ...] = (
    topic(
        "returns.window",
        "duration date period",
        cues=(
            RETURN,
            r"\b(?:sleep on it|try (?:it|them|out)|make up your mind|think it over|decide)\b",
            r"\bpost-?marked\b|\b(?:back|home|on (?:its|their) way|sent) to us\b|\bin our hands\b",
            r"\brefund (?:window|period|eligib\w+|requests?)\b",
            r"\b(?:request|ask for|initiate|claim)\w* (?:a |your |the )?refund\b",
            r"\brefunds? (?:are |is )?(?:available|possible|accepted|given|offered)\b",
            r"\breturns? (?:window|period|policy|promise|guarantee|deadline|time ?frame)\b",
        ),
        frames=(
            r"\breturns? (?:window|period|policy|promise|guarantee|deadline|time ?frame)\b ?"
            r"(?:is|of|:|runs?(?: for)?|lasts?(?: for)?|gives? you|remains|stays|closes(?: after)?"
            r"|ends(?: after)?|–|-|—|\() ?(?:open )?(?:for )?(?:a )?(?:full |generous |total of )?§",
            r"§[- ]~(?:(?:free|no[- ]quibble|hassle[- ]free|easy|money[- ]back) )?"
            r"(?:returns?|return window|return period|return policy|returns policy|money[- ]back)\b",
            r"§ ~(?:to|in which to|during which you (?:can|may)) (?:decide|think|change your mind"
            r"|return(?! to (?!us\b|our\b))|send|bring|make a return|post|ship (?:it|them) back|get (?:it|them) back)",
            r"\breturn(?:ed|s)?\b(?! (?:label|slip|form|address|postage|to (?!us\b|our\b|store\b|any|the (?:store|shop|warehouse))))[^,;.§]{0,70}(?:within|in|up to|inside|before|for|until|by|through)? ?(?:a period of )?§",
            r"§[^.;]{0,30}\bto (?:open|start|make|request|begin) (?:a|the|your) return",
            r"\bkeeps? (?:their|its|the) §",
            r"\b(?:can|may) (?:come|go|head|find (?:its|their) way|be (?:sent|brought|taken|posted|handed|shipped)) back\b(?! (?:to you|on sale|in stock|into))[^,;.§]{0,50}§",
            r"\bfor (?:the |a |any )?returns? of [^.;§]{0,60}\byou (?:are (?:granted|given|allowed)|have|get|enjoy) (?:a (?:period|term|time) of )?§",
            r"\bpost-?marked\b[^.;§]{0,40}§",
            r"\b(?:goods|items?|things?|purchases?|products?|order|anything|everything) (?:must|has to|have to|needs? to|should) be back (?:with us|in our hands) §",
            r"§[- ](?:window|period) (?:begins?|starts?|runs?|opens?|counts?|is counted)\b[^.;]{0,40}\b(?:deliver\w*|receiv\w*|receipt|arriv\w*|courier|parcel|package|purchase)",
            r"\bwindow for return\w*[^.;§]{0,40}§",
            r"\b(?:accept|take)\w* (?:[\w'-]+ ){1,3}?back\b[^,;.§]{0,30}§",
            r"\b(?:you have|you've got|you get|you'll have|there's|there are|take)\b[^,;.§]{0,12}§[^.;]{0,50}\b(?:to|for an?) (?:return|change your mind|send|decide|bring|refund)",
        ),
        unless=(
            r"\b(?:refund times?|withdraw\w*|after telling us|once you(?:'ve| have) told us|returned (?:package|parcel|box)|dispute\w*|rejection|status|credit for|process\w*|inspect\w*|examin\w*|check(?:ed|ing)? (?:it|them|over)|label\b|refund\w* ~"
            r"(?:within|in|takes?|is|are|will|should|appear\w*|issued|be) ~§|credited|reach(?:es)? (?:us|our)(?! (?:(?:within|no later|by|before|inside|in) ~)?§)"
            r"|warranty|guarantee (?:is|lasts|runs|period)|repl(?:y|ies)"
            r"|respond|expires?|rent|rental|hire|library|exchang\w+ [^,;]{0,40}§"
            r"|tracking|receive your return|received your return ~§|collect(?:ed|ion)? (?:it|the|will|from)"
            r"|(?:bath|working|business) hours)"
        ),
        conditional=True,
        event="delivery",
    ),
    topic(
        "exchanges.window",
        "duration date period",
        cues=(_EXCHANGE,),
        frames=(
            rf"{_EXCHANGE} [^,;.§]{{0,60}}§",
            r"§[^,;.]{0,30}\b(?:to|for an?) (?:exchange|swap)",
            r"\bexchange (?:window|period) ?(?:is|of|:|lasts) ?§",
            rf"{_EXCHANGE} [^.;§]{{0,50}}\bif you (?:ask|tell|write to|let|contact|message|e-?mail|ring|call)\b[^.;,§]{{0,20}}§",
        ),
        unless=r"\bexchange rates?\b|\b(?:dispatch|sent|send|ship|arriv|process)\w*\b [^,;.]{0,40}§|stock exchange|\b(?:exchange|swap)s?(?: (?:parcel|item|order|size)s?)? (?:usually |normally |typically )?(?:takes?|arrives?|leaves?|goes out|ships?|is sent|are sent) §|\breturn (?:it|them|the|your|any)\b[^,;.]{0,40}§",
        weight=11,
        conditional=True,
        event="delivery",
    ),
    topic(
        "returns.label_time",
        "duration",
        cues=(r"\b(?:return|returns|prepaid|pre-paid|postage|shipping) ?label\b", r"\blabel\b"),
        frames=(
            r"\blabel\b[^,;.§]{0,60}(?:within|in|takes?|after|up to)? ?§",
            r"\btakes? § (?:before|until|for) (?:you (?:get|have|receive)|we (?:send|e-?mail)|us to (?:send|e-?mail))(?: you)? (?:your|the|an?) (?:returns? )?label",
        ),
        unless=r"\b(?:(?:send|post|bring|ship)(?: it| them| everything)? back (?:to us )?(?:with)?in (?:the )?§|valid|good for|works? for|expires?|expiry|(?:use|print|stick|attach|affix|return|scan)(?: out)? (?:it|(?:the|your|this|our)(?: return)? label)|lasts?|usable|runs out|be used)\b",
        weight=12,
    ),
    topic(
        "returns.withdrawal.notice",
        "duration",
        cues=(
            r"\bcooling[- ]off\b",
            r"\bright (?:to cancel|to withdraw|of withdrawal|of cancellation)\b",
            r"\bwithdraw(?:al)? (?:from|period|right)\b",
            r"\bcancel (?:the|your|a|this) contract\b",
            r"\bconsumer contracts regulations\b",
            r"\b(?:changed your mind|cancel)\b[^.;]{0,40}\btell us\b",
        ),
        frames=(
            r"§ to (?:tell us|let us know|inform us|notify us|write(?: to us)?)\b[^.;§]{0,24}\b(?:cancell?(?:ing)?|withdraw(?:ing)?)\b",
            r"\bcooling[- ]off period (?:is|lasts(?: for)?|runs(?: for)?|ends(?: after)?|of|:) §",
            r"\b(?:tell us|let us know|inform us|notify us|write to us)\b[^.;§]{0,30}§[^.;]{0,20}\b(?:that you(?:'re| are| have|'ve)? (?:withdraw\w*|(?:want|wish|intend) to withdraw)|of (?:your|the) withdrawal)\b",
            r"\b(?:can|may|must) withdraw (?:from (?:the|your|a|this) (?:contract|purchase|order|sale) )?(?:for |up to )?§",
            r"\bright (?:to cancel|to withdraw|of withdrawal|of cancellation) (?:ends|lasts(?: for)?|expires|runs(?: out| for)?)(?: after)? §",
        ),
        unless=r"\b(?:right to reject|refund|reimburse|pay back|send (?:it|them|the goods) back|return the goods)\w*\b [^,;.]{0,40}§",
        weight=12,
        legal=True,
        event="delivery",
    ),
    topic(
        "returns.withdrawal.send_back",
        "duration",
        cues=(
            r"\b(?:after|once|when|from the day|having) (?:you|you've|you have)? ?(?:tell|told|telling|let|notif|cancel)\w*",
            r"\bonce you(?:'ve| have) (?:cancelled|told|notified|withdrawn)",
        ),
        frames=(
            r"(?:send|sent|return|post)\w* [^.§]{0,60}§ (?:of|from|after) (?:the day (?:on which )?you |you )?"
            r"(?:tell|told|telling|let|cancel|notif|withdr|inform)\w*",
        ),
        weight=12,
        legal=True,
        event="notice",
    ),
    topic(
        "returns.cost",
        "money",
        cues=(
            r"\breturns? (?:postage|shipping|delivery|label|fee|fees|cost|costs|charge|charges|carriage|freight|collection)\b",
            r"\b(?:cost|costs|price|charge|postage|fee) (?:of|for|to) ~(?:return|send\w* ~back)\w*",
            _SENT_BACK,
            r"\b(?:prepaid |return |returns )?label\b",
            r"\b(?:comes? off|taken? off|take|deducted? from) (?:your|the) refund\b",
            r"\boff your refund\b",
        ),
        frames=(
            r"§ (?:uk |us |eu )?returns?\b(?! (?:window|period))",
            r"\breturns? (?:are|is|cost|costs|come|will be|remain|stay)\b ~§",
            r"§ (?:fee|charge|deduction|cost|label fee)? ?(?:for|per|on|towards?) ~(?:each |every |any |all )?returns?\b",
            r"§ (?:is|will |also )?comes? off (?:your|the|any|every) refund",
            r"§ (?:is|are|will be|gets?) (?:taken|deducted|knocked|subtracted|removed|withheld|kept back) (?:off|from|out of) (?:your|the|any|every) (?:refund|money)",
            r"\b(?:cost|price|charge|postage|fee) (?:of|for|to) (?:send|post|ship|mail|return)\w*\b[^.;§]{0,40}\b(?:is|are|comes to|will be) §",
            r"\b(?:take|taken|knock|deduct\w*) §[^.;]{0,12}\b(?:off|from) (?:the|your|what)\b",
            r"\bdeduct\w* (?:a )?(?:flat )?(?:fee of )?§ [^.;]{0,40}(?:refund|return)",
        ),
        unless=(
            r"\b(?:restocking|gift card|voucher|refund of|refunds? (?:over|between|above|up to)|worth|value|spend|orders? (?:over|above|under|below)"
            r"|exchang\w+|deposit|re-?delivery|faulty|damaged|defective|incorrect|wrong|collect a large|interest"
            r"|quibble|insur\w+|full refund of|price of (?!(?:send|return|post|ship))|to sender|undeliver\w*|shipment will be)\b"
            r"|\b(?:in[- ]store|in person|hand(?:ed|ing)? (?:it |them )?in|bring (?:it|them) (?:in|to)|at our|bought at)\b[^.;]*\bfree\b"
        ),
    ),
    topic(
        "exchanges.cost",
        "money",
        cues=(_EXCHANGE,),
        frames=(
            rf"{_EXCHANGE} (?:are|is|cost|costs|come|will be)\b ~§",
            rf"§ (?:uk |us |size )?{_EXCHANGE}",
        ),
        unless=r"§ off\b|\b(?:difference[^.;]{0,30}§|restocking|spend|worth|faulty|damaged|return\w* (?:are|is|cost|costs) ~§)\b",
        weight=11,
    ),
    topic(
        "returns.restocking_fee",
        "percent money",
        cues=(r"\bre-?stocking\b",),
        weight=14,
        conditional=True,
    ),
    topic(
        "returns.restocking_fee",
        "percent",
        cues=(
            r"\b(?:handling|processing|administrati(?:on|ve)|admin|returns?) (?:fee|charge|deduction)\b(?=.*\breturn)",
            r"\breturn\w*\b.*\b(?:handling|processing|administrati(?:on|ve)|admin) (?:fee|charge|deduction)\b",
        ),
        frames=(
            r"\breturn(?:s|ed (?:items|goods|orders))\b[^.;,§]{0,40}\b(?:(?:are|is|be) charged(?: at)?|lose|incur|attract)s? §",
            r"§ (?:fee|charge|deduction) applies (?:when|if|to|on|for) [^.;§]{2,40}\b(?:comes? back|sent back|send (?:[\w'-]+ ){1,3}?back|return(?:s|ed)?)\b",
            r"\b(?:deduct|keep back|withhold|retain|keep) § [^.;,§]{0,40}\b(?:when|for|on|from|if) (?:[\w'-]+ ){0,3}?(?:return(?:s|ed)?|(?:opened|unsealed|unboxed) (?:goods|items?|products?|box(?:es)?|packs?|packets?|orders?))\b(?! (?:label|postage|shipping))",
        ),
        unless=r"\b(?:vat|tax|dut(?:y|ies)|customs|off|discount\w*|vouchers?|credit|bonus|points|value of use|wear|worn|damage\w*|used|missing|late|currency|exchange rate|deposits?|cancel\w*|of (?:our|all) (?:customers|orders|returns))\b",
        weight=12,
        conditional=True,
    ),
)
