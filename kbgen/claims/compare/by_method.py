"""Countries that a sentence names where the policy tells a case by the method that goes there."""

from __future__ import annotations

from dataclasses import replace

from kbgen.claims.claim import Claim
from kbgen.claims.compare.known import agrees
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
