"""Channels, response times, opening hours, complaints."""

from __future__ import annotations

from kbgen.claims.topics.topics import Topic, topic

_REPLY = r"\b(?:repl(?:y|ies|ied)|respon[ds]\w*|responses?|answer(?:s|ed|ing)?|get(?:s|ting)? back to (?:you|every\w*|all|each)|hear (?:back )?from|hear back|call you back|ring you back|back to you|come back to you|in touch|write back|turnaround)\b"

_WHO_OPENS = r"(?:we|(?:(?:our|the) )?(?:[\w-]+ ){0,2}?(?:shop|stores?|showroom|offices?|counter|studio|phone ?lines?|telephone lines?|phones?|lines?|help ?lines?|help ?desk|live chat|chat|whatsapp(?: line)?|social media team|customer (?:service|care|support)|support(?: team)?|team|crew|staff|advis[eo]rs?|agents?|managers?|specialists?|experts?|operators?))"
"""Who opens and closes: the shop and its channels."""
_CHANNELS = (
    r"(?:(?:phone |telephone )?lines?|phones?|telephones?|(?:live )?chat|help ?lines?|help ?desk)"
)
_SOMEBODY = r"(?:advis[eo]rs?|agents?|colleagues?|some(?:body|one)|experts?|stylists?|specialists?|one of (?:us|the team|our [a-z]+)|(?:an? |real |actual |live )(?:human|person)|a member of (?:the|our) team)"
"""Who answers."""

CALL_US = (
    r"\b(?:call|ring|phone|telephone|text|dial|reach|contact|whatsapp|speak to|talk to|get) us\b[^.;§]{0,40}§"
    r"|\bour (?:[\w-]+ ){0,2}?(?:number|lines?|helpline|phones?)\b[^.;§]{0,16}§"
    r"|\bgive (?:us|the (?:shop|store|office|team)) an? (?:\w+ )?(?:ring|call|bell|buzz|shout|tinkle)\b[^.;§]{0,16}§"
)
"""The shop's own number, whatever else is spoken of: "if DPD has lost your parcel, ring us on §"."""

TOPICS: tuple[Topic, ...] = (
    topic(
        "contact.channels.*.first_response",
        "duration",
        cues=(_REPLY,),
        frames=(
            r"\b(?:repl(?:y|ies)|respond|answer|gets? back to (?:you|every\w*|all|each)|come back to you|write back)\b[^,;.§]{0,60}§",
            r"\b(?:expect|(?:you'll|you will|you) (?:get|have|receive)) an? (?:e-?mail|message|text|letter|note|line) back\b[^.;§]{0,24} §",
            r"§ (?:for|until) (?:an?|the|their|your|our)(?: very)?(?: first)? (?:reply|response|answer)\b(?! (?:from (?!us|our)))",
            r"\b(?:someone|somebody|one of us|a human|a person) (?:says?|will say|waves?|greets?)\b[^.;§]{0,40}\b(?:on|in) (?:the |our )?(?:[a-z]+ )?chat\b[^.;§]{0,10}§",
            r"\bchat\b[^.;§]{0,60}\b(?:someone|somebody|one of us|an? (?:real |actual |live )?(?:human|person|colleague)) (?:says?|will say|waves?|greets?)\b[^.;§]{0,20}§",
            r"\bfirst (?:line|words?|message|hello) (?:of|on|in) (?:the )?(?:live )?chat\b[^.;§]{0,30}§",
            r"§[^,;.]{0,20}\b(?:to (?:reply|respond|answer|get back|be (?:answered|replied to))|repl(?:y|ies)|response|turnaround)\b",
            r"\bresponse (?:times?|within|in|target)\b[^,;.§]{0,30}§",
            r"\bhear (?:back )?from (?:us|one|a|our|the)[^,;.§]{0,40}§",
            rf"\b{_SOMEBODY} (?:\w+ ){{0,2}}?(?:joins?|reacts?|(?:is|are|be) with you|says? (?:hello|hi|hey|good morning|something))(?: (?:in|on|you|there|the|chat|it)){{0,3}} §",
            r"\b(?:first|our|an?) (?:reactions?|words?|lines?|hello|sign of life|answer|reply|response)(?: (?:from|of|to) [^.,;§]{2,20}?)? (?:(?:will|should|usually|normally|typically|then) )*(?:comes?|follows?|lands?|arrives?|appears?|pops up|drops in|reaches you|(?:is|are|be) (?:there|here|with you|yours))\b[^.,;§]{0,16}§",
            r"\b(?:first|our|an?) (?:words?|lines?|hello|sign of life|reaction|answer|reply|response) from (?:us|one of us|somebody|someone|our|an?)\b[^.,;§]{0,24}§",
            r"§ (?:for|until) (?:an?|the|our) (?:first )?reaction\b",
            r"\b(?:how (?:fast|quick(?:ly)?|soon)\b[^?§]{0,30}\b(?:chat|e-?mails?|messages?|whatsapp|texts?|repl(?:y|ies)|answer(?:s|ed)?|respond|responses?|get back|hear)|(?:how long|when)\b[^?§]{0,40}\b(?:repl(?:y|ies)|answer(?:s|ed)?|respond|response|get back|hear (?:back|from)))\b[^?§]{0,40}\?[^.;§]{0,50}§",
        ),
        unless=(
            r"(?:^\W*|[.;:] ?)(?:answer|reply to|respond to) (?:our|this|that) (?:e-?mails?|messages?|letters?|texts?)\b|\b(?:complain\w*|reply to (?:your|the|our|this|that) (?:order|confirmation|dispatch|despatch|shipping|receipt|welcome)|if you (?:don't|do not|haven't) (?:hear|get|receive)|haven't heard|if we (?:don't|do not)|final (?:response|answer|reply|decision)|refund\w* ~§|"
            r"answer(?:ed)? (?:the )?(?:phone|calls?)|calls? (?:is|are|will be)? ?(?:answered|picked up)|claim|survey|data (?:subject )?request|(?:their|your|personal) data|subject access|feedback|wait(?! §)|(?:please|kindly|you (?:must|should|need to|have to|can)|(?:must|need to) be) (?:\w+ )?(?:repl(?:y|ied)|answer(?:ed)?|respond(?:ed)?)|ombudsman|review|skin|allerg\w*|patch)\b"
        ),
    ),
    topic(
        "contact.channels.*.resolution",
        "duration",
        cues=(
            r"\b(?:resolv\w+|resolution|solv\w+|sort(?:ed)?(?: it)? out|settle[d]?|fix(?:ed)?|put (?:it|things) right|close[d]?|conclud\w+)\b",
        ),
        frames=(
            r"§ to (?:(?:be )?(?:resolved?|solved?|sort(?:ed)?(?: out)?|settled?|fixed|deal with|dealt with|get to the bottom of)|close) (?:(?:an?|any|most|your|the|all|every) )?(?:[\w-]+ ){0,2}?(?:problems?|quer(?:y|ies)|questions?|issues?|enquir(?:y|ies)|tickets?|matters?|cases?)\b",
            r"\b(?:problems?|quer(?:y|ies)|questions?|issues?|enquir(?:y|ies)|tickets?|matters?|cases?)\b[^.;§]{0,40}\btakes?\b[^.;§]{0,12}§ to (?:be )?(?:resolved?|solved?|sort(?:ed)?(?: out)?|settled?|closed?|dealt with|deal with)\b",
        ),
        unless=r"\b(?:complain\w*|screen|resolution of|alternative dispute|invoice|closed? on|password)\b",
        weight=11,
    ),
    topic(
        "contact.channels.*.wait",
        "duration",
        cues=(
            r"\b(?:wait(?:ing)? times?|(?:average|usual|typical|normal|longest) wait|\bthe wait (?=(?:on|for|by|over) (?:the |our )?(?:phones?|chat|lines?|telephone|calls?)\b|(?:to|until you) (?:get through|speak|talk))|wait (?:to|for an?) (?:speak|talk|advis\w+|agent)|queue\w*|on hold|(?:expect|have|need|prepare|be ready) to hold|hold(?:ing)? for §|callers? (?:usually |normally |typically )?(?:speak|talk|get through|wait|reach)|calls? (?:is|are|get)? ?(?:usually |normally |typically )?(?:answered|picked up)|answer (?:the phone|calls?|your call)|pick up|connect\w*|through to)\b",
        ),
        frames=(
            r"\b(?:(?:won't|don't|never|will not|do not|needn't)(?: have to| need to| ever)* (?:wait|hold|hang on|queue)|(?:nobody|no[- ]one) (?:ever |has to |needs to )?(?:waits?|holds?|hangs on|queues?))\b[^.;§]{0,16}§ (?:on (?:the |our )?(?:phone|line|chat)|when you (?:call|ring|phone|chat)|to (?:speak|talk|get through))",
        ),
        unless=r"\b(?:please wait|wait (?:at least |until |for )?§ before|waiting for (?:your|a)|wait(?:ing)? (?:for )?(?:your|the) (?:parcel|order|refund|delivery)|chargers?|back[- ]order|pick up (?:your|the|an?) (?:order|item|parcel)|waiting list|collect\w*|deliver\w*)\b",
        weight=12,
    ),
    topic(
        "contact.channels.*.hours",
        "hours",
        cues=(
            r"\b(?:visit(?:ing)?|find us|stores?|shops?|showroom|studio|counters?|branch|nursery|bakery|yard|offices?|pop in|drop in|caf[eé]|gallery|serves?|trade (?:on|from|until|till|every|seven|between)|late[- ](?:nights?|evenings?|opening)|open|opened|opens|opening|close[ds]?|hours|phones?|telephone|calls?|ring|lines?|chat|e-?mails?|messages?|whatsapp|sms|texts?|give us an? (?:bell|buzz|tinkle|shout)|questions|queries|(?<!final )answer(?:s|ed|ing)?|advis[eo]rs?|agents?|team|support|customer (?:service|care|support)|help ?line|help ?desk|contact|reach\w*|speak|talk|available|staffed|here|social)\b",
        ),
        unless=r"\b(?:volumes?|(?:best|good|easiest) (?:times?|days?|moment)|busiest|busy|quietest|peak|deliver(?:y|ies|s|ed)?|couriers?|carriers?|drivers?|lorr(?:y|ies)|order (?:by|before)|press office|warehouse|head office|factory|post office)\b",
        weight=11,
    ),
    topic(
        "contact.channels.*.hours",
        "time",
        frames=(
            rf"\b(?:call|ring|phone|telephone|reach|chat (?:to|with)|talk to|speak to) (?:us|{_SOMEBODY})(?: (?:by phone|on the phone|by chat|here|there|directly|any day|every day))? (?:from|until|till|'til|up to) §",
            r"^\W*(?:call|ring|phone|telephone)(?: us)? (?:until|till|'til|up to) §",
            rf"(?:^\W*|[.,;:!–—] |\b(?:and|but|so) )we (?:(?:also|only|always) )?(?:(?:staff|man|cover) (?:the|our) {_CHANNELS} (?:from|until|till|'til|up to)|stop (?:taking|answering) (?:calls|the phones?) (?:at|from)) §",
            r"(?:^\W*|[.,;:!–—] |\b(?:and|but|so) )you can (?:(?:also|only|always|still) )?(?:call|ring|phone|telephone)(?: any day| every day)? (?:from|until|till|'til|up to) §",
            r"(?:^\W*|[.,;:!–—] |\b(?:and|but|so) )(?:all |our |your )?(?:phone |telephone )?calls (?:are|get) (?:taken|answered|picked up)(?: (?:daily|every day))? (?:from|until|till|'til|up to) §",
            rf"(?:^\W*|[.,;:!–—] |\b(?:and|but|so) )(?:we )?(?:clos(?:e|es)|shuts?|switch(?:es)? off|turns? off|opens?|starts?|switch(?:es)? on) (?:the|our) {_CHANNELS} (?:at|from) §",
            rf"(?:^\W*|[.,;:!–—] |\b(?:and|but|so|as|because|that) |(?:^\W*|[.;!] )(?:on|at) (?:the )?(?:[a-z]+days?|weekends?|bank holidays)(?: and [a-z]+days?)?,? ){_WHO_OPENS} (?:(?:always|only|now|also|normally|usually|all|both) ){{0,2}}(?:(?:is|are|stays?|can be|will be) (?:open|there|here|on|online|on hand|on duty|available|reachable|reached|staffed|manned|answered)|runs?(?: on)?|goes on|keeps going|finish(?:es)?|ends?|stops?|starts?|begins?|kicks? off|comes? on|works?|answers?|takes? calls|picks? up|(?:is|are|gets?) (?:switched|turned) (?:on|off)|(?:sign|log|clock)s? (?:on|off)|go(?:es)? (?:quiet|silent|home|off duty|off|offline|on|online|live)|reads? (?:dms|messages)|fall(?:s)? silent|opens?(?: up)?|clos(?:es?|ed)|shuts?)(?: (?:for you|its doors|for the (?:day|night)|every day|again|promptly|right)){{0,2}} (?:at|from|until|till|'til|up to) §",
        ),
        unless=r"\b(?:if|when|while|before|after|unless|orders?|sales?|voting|entries|registration|bookings?|deliver\w*|warehouse|depot|factory|workshops?|(?:car )?park(?:ing)?|post office|used to|was|were|not)\b|n't\b",
        weight=10,
    ),
    topic(
        "contact.channels.*.hours",
        "time",
        frames=(
            rf"(?:^\W*|[.,;:!–—] |\b(?:and|but|so|as|because|that) )(?:{_WHO_OPENS} (?:(?:is|are|isn't|aren't|is not|are not|stays?|doesn't|don't|does not|do not|won't) )(?:open|start|begin|answered|staffed|manned|available|closed|shut|unstaffed|off)|(?:nobody|no one|no-one) (?:answers|picks up|takes calls|is (?:here|there|on) )(?: (?:the|our) {_CHANNELS}| calls| the phone)?)(?: (?:again|for you|at all|yet))? (?:until|till|before|after|from) §",
            r"(?:^\W*|[.;!–—] )(?:all )?calls (?:made |that come in )?(?:after|before) §(?: on [a-z]+)? (?:go|are (?:sent|diverted|put through))(?: straight)? to (?:our |the )?(?:voicemail|voice mail|answerphone|answering machine)",
            rf"(?:^\W*|[.;!–—] )(?:after|from|before|until) §(?: on [a-z]+)?,? (?:(?:you'll|you will|you|callers|calls|all calls) (?:only )?(?:reach|get|hear|go(?: straight)? to|meet) (?:our |the |an? )?(?:voicemail|voice mail|answerphone|answering machine|recorded message)|{_WHO_OPENS} (?:is|are) (?:closed|shut|off|unstaffed)|(?:nobody|no one|no-one) (?:answers|picks up))",
        ),
        unless=r"\b(?:if|when|while|unless|orders?|sales?|voting|entries|registration|bookings?|deliver\w*|warehouse|depot|factory|workshops?|(?:car )?park(?:ing)?|post office|used to|was|were)\b",
        weight=10,
    ),
    topic(
        "contact.channels.*.number",
        "phone",
        cues=(r"§",),
        unless=rf"\b(?:fax|press(?! (?:\d|one\b|two\b|option\b))|journalists?)\b|^(?!.*(?:{CALL_US})).*\b(?:police|emergency|poison\w*|(?<!our )vets?|veterinar\w+|ambulance|coast ?guard|rescue|hospital|doctors?|embassy|rspca|aspca|999|911|samaritans|citizens advice|carrier|courier)\b",
        conditional=True,
    ),
    topic(
        "contact.channels.*.address",
        "email",
        cues=(r"§",),
        unless=r"\b(?:press|journalists?|media enquiries|careers?|jobs?|applicants?|investors?|data protection)\b",
        conditional=True,
    ),
    topic(
        "calendar.closures",
        "date period",
        cues=(
            r"\b(?:closed|close|closing|shut|shuts|shutdown|closure|not open|no one is here|nobody (?:is )?here|winter break)\b",
            r"\b(?:we're|we are|we'll be|we will be|team (?:is|will be)) (?:all )?(?:away|off|on holiday|on (?:our |a )?break)\b",
            r"\bbreather\b",
        ),
        unless=r"\b(?:orders?|sale|clos\w+ early|early clos\w+|offer|entries|applications|bookings?|account|last (?:\w+ )?day|market|branch|(?:was|were|been) (?:closed|shut)"
        r"|(?:road|lane|street|bridge|tunnel|motorway|junction|border|port|airport|station|car park|caf[eé]|library|museum|schools?|council|banks?|church|venue|factory|depot|customs|post office|sorting office)\b[^.;§]{0,20} (?:closed|shut)|[a-z]+ post (?:delivers?|doesn't|does not|won't|is|has))\b",
        weight=11,
    ),
    topic(
        "contact.channels.*.cost",
        "money",
        cues=(r"\b(?:calls?|calling|ring|phone|line|number|dial|chat|consult\w*)\b",),
        frames=(
            r"\bcalls?\b[^.;§]{0,40}(?:cost|are|is|charged)[^.;§]{0,30}§",
            r"§ to (?:call|ring|phone|dial)",
        ),
        unless=r"\b(?:premium[- ]rate|roaming|call(?:ing)? you|(?:many|some|most|other) (?:[\w-]+ )?(?:numbers|companies|helplines|lines)|refund\w*|return\w*|order (?:by|over)|deliver\w*|gift|per month|plan|headphones?|phone case|phones?\b (?:cost|from))\b",
        weight=9,
    ),
    topic(
        "escalation.levels.*.first_response",
        "duration",
        cues=(r"\b(?:manager|supervisor|senior|specialist|complaints team|head office)\b",),
        unless=r"\b(?:final|refund|deliver\w*|return\w*)\b",
        weight=9,
    ),
    topic(
        "escalation.complaints.acknowledge",
        "duration",
        cues=(
            r"\backnowledg\w*\b",
            r"\bconfirmation of (?:a|your|the|every|each) complaint\b",
            r"\bconfirm (?:a|your|the|every|each) complaint\b",
            r"\b(?:confirm\w*|tell you|let you know|say|write)\b[^.;§]{0,30}\b(?:have|got|received|has (?:reached|arrived))[^.;§]{0,16}\bcomplaint\b",
            r"\b(?:confirm\w*|tell you|let you know|say|write)\b[^.;]{0,50}\bcomplaint (?:has |is )?(?:reached|arrived|been (?:received|logged)|in hand)\b",
        ),
        frames=(
            r"\backnowledg\w*\b[^.;§]{0,60}§",
            r"\b(?:confirm\w*|let you know|tell you)\b[^.;§]{0,30}\b(?:have|got|received)[^.;§]{0,16}\bcomplaint\b[^.;§]{0,40}§",
            r"\bcomplain(?:ts?|ing)?\b[^.;§]{0,80}\b(?:confirm|let you know|tell you)\b[^.;§]{0,12}\b(?:we've|we have|it's|it has|it is) (?:got|received|had|arrived|been received)(?: it)?\b[^.;§]{0,12}§",
        ),
        unless=r"\b(?:order acknowledg\w*|return|refund)\b",
        weight=13,
    ),
    topic(
        "escalation.complaints.final_response",
        "duration",
        cues=(
            r"\bfinal (?:response|answer|decision|reply|outcome)\b",
            r"\b(?:full|final) (?:response|reply|answer|findings|report|verdict)\b",
            r"\b(?:decision|outcome|conclusion)\b[^.;§]{0,30}\bcomplaint",
            r"\b(?:outcome|written (?:response|decision|answer)|conclusion)\b",
            r"\b(?:what we(?:'ve| have)? decided?|final determination)\b",
        ),
        frames=(
            r"\bcomplaints?\b[^.;§]{0,60}\b(?:resolv\w+|settl\w+|answer\w*|clos\w+|deal\w*|respon\w+|repl\w+|investigat\w+|decision|outcome|final)\b[^.;§]{0,60}§",
            r"\b(?:resolve|settle|close|conclude|answer|investigate|deal with) (?:\w+ ){0,2}?complaints?\b[^.;§]{0,30}§",
            r"§ (?:until|till|before) [^.;§]{0,30}\b(?:decide|decision|outcome|verdict|settle|resolve|answer)\b[^.;§]{0,20}\bcomplaint\b",
            r"\bfinal (?:response|answer|decision|reply|outcome|determination)\b[^.;§]{0,60}§",
            r"\bhow (?:long|soon|quickly|fast)\b[^?§]{0,40}\bcomplain(?:ts?)?\b(?! (?:about|to be acknowledged|acknowledg))[^?§]{0,24}\?[^.;§]{0,30}§",
            r"\bcomplain(?:ts?|ed|ing)?\b[^.;§]{0,60}\b(?:full|final|definitive|conclusive|proper|formal|written) (?:and final |written )?(?:repl(?:y|ies)|answers?|response|findings|verdict)\b[^.;§]{0,40}§",
            r"\bcomplain(?:ts?|ed|ing)?\b[^.;§]{0,60}\b(?:decided?|decision|outcome|verdict|our answer)\b[^.;§]{0,40}§",
            r"§[^.;,]{0,14}\bfinal (?:response|answer|decision|reply|outcome)\b",
        ),
        unless=r"\b(?:acknowledg\w*|ombudsman|mediat\w+|external|escalat\w+|if (?:we|you) (?:haven't|have not)|not happy with|adr|refer (?:it|your|the)|complaints? (?:must|should) be (?:made|raised|sent)|make a complaint within)\b",
        weight=11,
    ),
)
