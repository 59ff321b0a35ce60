"""The words of each family of facts, by which a sentence that no topic knows is laid to the nearest.

Before `|` stand the words that hardly any other family has, behind it those that only add to them. A
word stands for its other forms. No order and no phrases: the topics have those. What a shop calls its
own methods, channels, levels and terms comes from its policy.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

FAMILIES: Mapping[str, str] = {
    "returns.window": "return returnable unwanted back mind | send bring hand refund money decide window period eligible request"
    " regret suit unworn unused unopened home accept change keep",
    "exchanges.window": "exchange swap | size colour different return back",
    "returns.label_time": "label | print return prepaid inbox",
    "returns.withdrawal.notice": "withdraw withdrawal cooling revoke | cancel contract notify notice tell",
    "returns.withdrawal.send_back": "withdraw withdrawal revoke | cancel notify notice send return back goods",
    "returns.cost": "return back deduct | send label postage subtract refund cost charge fee pay price expense collection handling",
    "returns.restocking_fee": "restock restocking | fee charge deduct handling withhold refund return",
    "refunds.time": "refund reimburse reimbursement repay repaid | money back pay paid credit issue process receive original payment return",
    "refunds.bank_time": "bank statement issuer | card account show appear provider credit payment refund money",
    "refunds.store_credit_time": "credit voucher | store balance wallet refund account",
    "exchanges.cost": "exchange swap | cost charge fee pay price postage",
    "orders.cancel_within": "cancel cancellation | order stop undo mind place placed purchase",
    "orders.change_within": "amend edit alter modify | change add take update correct address order place placed placing",
    "orders.damage_report": "damage damaged broken crack smash chip squash leak dent | faulty fault wrong report tell let photo picture arrive"
    " arrival notify claim replace send",
    "orders.deposit": "deposit | upfront advance down secure reserve pay balance order",
    "orders.minimum": "minimum smallest | least order basket spend value below",
    "warranty.length": "warranty guarantee guaranteed | cover repair replace defect fault faulty workmanship break fail",
    "delivery.dispatch": "dispatch despatch warehouse | ship post pack leave send sent process handle prepare courier carrier order way door",
    "delivery.cutoff": "cutoff deadline | order place placed dispatch despatch same day ship pack today leave send checkout missed",
    "delivery.methods.*.time": "deliver delivery | arrive arrival ship shipping post parcel package courier reach transit door order",
    "delivery.methods.*.cost": "deliver delivery carriage | ship shipping post postage cost charge fee pay price flat rate parcel",
    "delivery.methods.*.free_from": "spend | free order basket total delivery ship shipping postage carriage nothing worth subtotal",
    "delivery.methods.*.cutoff": "cutoff deadline | order place placed dispatch despatch same day deliver delivery book choose pick tomorrow"
    " checkout close missed",
    "delivery.lost_after": "lost missing | late parcel package arrive track tracking trace claim investigate delivery courier",
    "delivery.delivery_hours": "driver | deliver delivery courier slot between arrive",
    "delivery.collection.ready": "collect collection pickup | pick ready store shop click counter order prepare wait waiting",
    "delivery.collection.hold": "collect collection pickup uncollected | pick hold held keep kept store shop shelf aside counter",
    "calendar.office_hours": "open opening close | office hours team staff desk weekday here available",
    "contact.channels.*.hours": "open opening close staffed | hours call phone line staff available reach answer weekday weekend someone desk",
    "contact.channels.*.first_response": "reply answer respond response | hear message write written email contact enquiry question ticket inbox",
    "contact.channels.*.resolution": "resolve resolution | solve settle sort fix close case ticket issue problem",
    "contact.channels.*.wait": "wait queue | hold answer pick call line average connect speak",
    "contact.channels.*.cost": "call minute | cost charge rate number phone",
    "escalation.levels.*.first_response": "escalate manager supervisor senior | answer reply respond response call hear contact case",
    "escalation.levels.*.hours": "manager supervisor senior | available hours open reach escalate",
    "escalation.complaints.acknowledge": "complaint complain acknowledge acknowledgement | confirm receive receipt",
    "escalation.complaints.final_response": "complaint complain | final response decision answer outcome resolve resolution conclude investigate sort",
}  # fmt: skip

SMALL = re.compile(
    r"(?:a|about|after|all|also|an|and|another|any|are|aren|around|as|at|be|been|before|being|but|by"
    r"|can|could|d|did|do|does|doesn|don|each|even|every|for|from|had|has|have|he|her|here|his|how"
    r"|i|if|in|into|is|isn|it|its|just|least|ll|may|me|might|more|most|must|my|no|normally|not|of"
    r"|on|once|one|only|onto|or|other|our|out|over|per|please|re|s|shall|she|should|so|some|still"
    r"|t|than|that|the|their|them|then|there|these|they|this|those|till|to|too|typically|under"
    r"|until|up|us|usual|usually|ve|very|via|was|we|well|what|when|where|which|who|will|with"
    r"|within|won|would|you|your|yours)"
)
"""Words that say nothing of what a sentence is about."""
