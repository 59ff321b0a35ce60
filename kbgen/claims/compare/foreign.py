"""Addresses and numbers that are not said to be the shop's."""

from __future__ import annotations

import re

from kbgen.claims.claim import Claim
from kbgen.claims.compare.known import addresses
from kbgen.claims.patterns import lazy
from kbgen.claims.topics.marking import lowered
from kbgen.model import KnowledgeBase
from kbgen.values import Email, Phone

_ADDRESSED = lazy(
    r"\b(?:e-?mail|contact|write to|message|reach|tell|ask) us\b|\bour (?:e-?mail )?address (?:is|for (?:all |any )?(?:questions|orders|help|everything|everybody|customers) is|remains) §|§ is our (?:e-?mail )?address\b|(?<!suspicious )(?<!phishing )(?<!scam )(?<!fake )(?<!fraudulent )\b(?:e-?mail\w*|write|contact|reach|message)\b[^.;]{0,24}§"
)


_CALLED = lazy(
    r"\b(?:call\w*|phone|telephone|ring|dial|text|us\b(?=[^.;§]{0,25}§)|our\b(?=[^.;§]{0,40}§)|tel|line|number|whatsapp|speak|talk|bell|buzz|freephone|toll[- ]?free)\b|\bgive (?:the (?:shop|store|office|team|guys|crew|workshop|showroom)|(?:\w+ ){0,2}in (?:the|our) (?:shop|store|office)) an? (?:\w+ )?(?:shout|holler|tinkle)\b"
    r"|\b(?:contact(?:ing)?|reach|through|via|with) customer (?:care|services?|support|relations|experience)(?: team)? (?:directly )?(?:at|on|by|under) §"
    r"|\b(?:(?:customer|client) (?:care|services?|support|relations|experience)|support|(?:the )?(?:shop|store|office|team|desk|counter|helpline))\b[^.;§]{0,40}\b(?:reached|contacted|available|answers?|picks? up|there|(?:can|may) (?:also )?be called)\b[^.;§]{0,30}\b(?:at|on|by|under) §"
    r"|\b(?:we're|we are|you'll (?:find|get|reach) us|you can (?:get|reach) us) (?:also |always )?(?:on|under) §"
    r"|^\W*[tp]\b[\W_]*§|\b(?:contact form|web form|live chat|online chat)\b(?=(?:, [^\s,§]+(?:;,)?){0,3},? (?:or|and) (?:\w+ )?§)"
)
_NO_NUMBER_TO_CALL = lazy(
    r"\b(?:order|tracking|reference|account|registration|vat|tax|company|model|part|serial|invoice|member(?:ship)?|licence|license|charity|customer)(?:'s)? (?:no|number|code|id)\b\W*(?:is |are |was |looks like )?(?:like )?§"
    r"|\b(?:citizens advice|ombudsman|samaritans|trading standards)\b[^.;§]{0,40}§|\bfax\b[^.;§]{0,20}§|\b(?:calls?|rings?|texts?|phones?|messages?)\b[^.;§]{0,20} from §"
    r"|\b(?:accounts|payroll|press|media|recruitment|export|finance|legal|wholesale) (?:department|office|team|desk|line)\b[^.;§]{0,20}§"
    r"|\b(?!shop|store|office|team|company|counter|helpline|today|workshop|that|it|here|what|there)[a-z]+'s (?:\w+ )?(?:number|helpline|line|phone|desk|office) is (?:on )?§"
    r"|\b(?:trade|wholesale|business|corporate) (?:customers?|buyers?|accounts?|orders?|counter|desk|line|team)\b[^.;§]{0,30}§"
    r"|\b(?:in|at|for|to) (?:our|the) (?!shop\b|store\b|office\b)[\w'-]+ (?:branch|shop|store|office|showroom|warehouse)\b[^.;§]{0,20}§"
)
"""What is no number for customers to call the shop's: an order's, a fax, a branch's, somebody else's."""


_CALL_THEM = lazy(
    r"\b(?:call|ring|phone|contact|dial)(?!ing)\s(?!us\b|our\b|the (?:team|shop|store|office)\b|me\b|customer\b|a (?:member|stylist|specialist)\b)"
    r"(?:(?!us\b|our\b|team\b|free\b|customer\b|support\b|sales\b|desk\b|line\b|back\b|number\b)[\w'&-]+ ){1,5}on §"
    r"|\bgive (?:your|their|his|her|(?:the|a|an|any) (?:local|nearest))\b[^.;§]{0,30} an? (?:call|ring|shout|bell|buzz) (?:at|on) §"
)


def _with_us(kb: KnowledgeBase, sentence: str) -> str:
    """A sentence with "us" for the shop's name."""
    name = kb.policy.get("business.name")
    return sentence.replace(lowered(name.written), "us") if name and name.written else sentence


def _is_labelled(kb: KnowledgeBase, sentence: str) -> bool:
    """Whether a number stands behind the name of one of the shop's channels and nothing else."""
    names = (
        kb.policy.get(f"contact.channels.{id_}.name") for id_ in kb.policy.ids("contact.channels")
    )
    label = re.sub(r"[\W_]*§.*", "", sentence).strip(" *-•")
    return any(one and one.value is not None and one.written.lower() == label for one in names)


_FOR_ALL = lazy(
    r"^\W*(?:(?:our|the|all|any|general|customer|new) )*(?:shop|store|studio|showroom|office|orders?|ordering|enquir(?:y|ies)|inquir(?:y|ies)|questions|queries|help|quotes|care|services?|support|contact|helpline)"
    r"(?:(?:,| and| or| &| \+)(?: and)? (?:[a-z]+ ?){1,2})*\W*[:–—-]\W*§\W*$"
)
"""A number behind nothing but what customers call for: "Orders, quotes and moans: §"."""


def _is_beside_ours(kb: KnowledgeBase, said: Phone) -> bool:
    """Whether a number is one of the shop's but for its last digits."""
    own = (one.value.number for one in addresses(kb) if isinstance(one.value, Phone))
    return any(one[:-_LAST] == said.number[:-_LAST] for one in own)


def _is_asked_for(claim: Claim) -> bool:
    """Whether a number is all that is said below words for calling: "Can I call you from abroad?"."""
    above = claim.statement.around if claim.statement else ()
    return bool(_ALONE.fullmatch(claim.sentence)) and any(map(_CALLED.search, above))


_ALONE = lazy(r"(?:\W*(?:yes|sure|of course|certainly|you can|on|at|it's|it is)\b)*\W*§\W*")


def _is_garbled(kb: KnowledgeBase, said: Phone) -> bool:
    """Whether a number is one of the shop's with some of its last digits in another order."""
    own = (one.value.number for one in addresses(kb) if isinstance(one.value, Phone))
    head, tail = said.number[:-_LAST], sorted(said.number[-_LAST:])
    return any(one[:-_LAST] == head and sorted(one[-_LAST:]) == tail for one in own)


_LAST = 4


def is_foreign(kb: KnowledgeBase, claim: Claim) -> bool:
    """Whether an address is not said to be the shop's: on another host, a number nobody is to call."""
    said = claim.said.value
    if isinstance(said, Phone):
        if _NO_NUMBER_TO_CALL.search(claim.sentence):
            return True
        if _is_garbled(kb, said):
            return False
        if not _CALLED.search(claim.sentence):
            if _is_asked_for(claim):
                return False
            is_for_all = bool(_FOR_ALL.search(claim.sentence)) and _is_beside_ours(kb, said)
            return not (is_for_all or _is_labelled(kb, claim.sentence))
        return bool(_CALL_THEM.search(_with_us(kb, claim.sentence)))
    if not isinstance(said, Email):
        return False
    local, _, host = said.address.lower().partition("@")
    own = {
        one.value.address.lower().rpartition("@")[2]
        for one in addresses(kb)
        if isinstance(one.value, Email) and not one.override
    }
    if re.fullmatch(r"(?:no|do-?not)-?reply.*|auth|mailer-daemon|postmaster", local):
        return True
    return host not in own and not _ADDRESSED.search(claim.sentence)
