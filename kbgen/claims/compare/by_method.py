"""What a sentence names by a delivery method: its countries, or all that is told of it by its name."""

from __future__ import annotations

from dataclasses import replace

from kbgen.claims.claim import Claim
from kbgen.claims.compare.known import agrees
from kbgen.claims.topics.terms import is_own_key
from kbgen.claims.topics.wording import merged, method_goes_to
from kbgen.model import KnowledgeBase, Scope


def agrees_by_method(kb: KnowledgeBase, claim: Claim) -> bool:
    """Whether a claim for some countries agrees with what the policy says of a method that goes to all.

    "A parcel to France is lost after twenty days", where the policy says so of parcels abroad.
    """
    facts = [kb.policy[key] for key in claim.keys]
    methods = {
        name
        for fact in facts
        for one in fact.overrides
        for name in dict(one.when.terms).get("method", ())
    }
    for scope in claim.scopes if methods else ():
        terms = dict(scope.terms)
        countries = terms.get("country", ())
        if not countries or "method" in terms:
            continue
        for method in sorted(methods):
            if all(method_goes_to(kb.policy, method, one, wholly=True) for one in countries):
                by = merged(Scope((("method", (method,)),)), scope)
                told = replace(claim, scopes=(by,))
                if any(agrees(kb, told, fact) for fact in facts):
                    return True
    return False


def agrees_as_named(kb: KnowledgeBase, claim: Claim) -> bool:
    """Whether what is taken for one of the shop's own facts is right of a delivery method that is named in full.

    "You pay $4.95 for sample mail", where the policy has a price of samples as well.
    """
    if not all(map(is_own_key, claim.keys)):
        return False
    near = claim.statement.around[:1] if claim.statement else ()
    texts = (claim.sentence, *near)
    for id_ in kb.policy.ids("delivery.methods"):
        name = kb.policy.get(f"delivery.methods.{id_}.name")
        told = name.written.lower() if name else ""
        if len(told.split()) > 1 and any(told in text for text in texts):
            facts = kb.policy.under(f"delivery.methods.{id_}")
            if any(fact.value and agrees(kb, claim, fact) for fact in facts):
                return True
    return False
