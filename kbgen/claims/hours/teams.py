"""Hours of one team or trade of a shop, of which those of its channels may not be true: "our fabric experts", "accounts desk".

Patterns read a text in small letters with plain apostrophes.
"""

from __future__ import annotations

from kbgen.claims.patterns import lazy
from kbgen.claims.topics.wording import Wording

_TRADES = r"(?:designers?|fitters?|installers?|technicians?|engineers?|buyers?|mechanics?|stylists?|opticians?|pharmacists?|therapists?|tailors?|chefs?|joiners?|upholsterers?|surveyors?|nurses?|vets?|coaches|coach|instructors?|restorers?|repairers?|estimators?)"
_TEAMS = r"(?:team|desk|department|dep(?:artmen)?t|unit|lines?|helpline|hotline|experts?|specialists?|consultants?|people|advis[eo]rs?|agents?|enquir(?:y|ies)|inquir(?:y|ies)|accounts|customers|office)"
_NEEDS = (
    *("team", "desk", "dep", "unit", "line", "expert", "speciali", "consultant", "people"),
    *("advis", "agent", "quir", "accounts", "customers", "office", "designer", "fitter"),
    *("installer", "technician", "engineer", "buyer", "mechanic", "stylist", "optician"),
    *("pharmacist", "therapist", "tailor", "chef", "joiner", "upholster", "surveyor", "nurse"),
    *("vet", "coach", "instructor", "restorer", "repairer", "estimator"),
)
_DOES = r"(?= ?(?::|[–—(])|(?:'s|'re)? (?:(?:also|only|always|usually|all|both) )*(?:is|are|can|will|answers?|takes?|picks?|works?|runs?|opens?|closes?|starts?|finish(?:es)?|ends?|stops?|repl(?:y|ies)|reads?|hours)\b)"
_SUBJECT = lazy(
    rf"(?:^\W*|[.;:!–—] ?|, |\b(?:and|but|so|while) )(?:(?:our|the|an?|any|one of (?:our|the)|a member of (?:our|the)) )?(?:(?P<kind>(?:[a-z][a-z'-]*(?: and | & | )){{1,4}}?)(?P<who>{_TEAMS})|(?:[a-z-]+ ){{0,3}}?(?P<trade>{_TRADES})){_DOES}"
)
"""Who is said to be there at some hours, or whose they are by their label."""
_OF_ALL = frozenset(
    (
        *("a", "an", "and", "the", "our", "all", "of", "us", "one", "some", "any", "we", "your"),
        *("customer", "customers", "client", "guest", "care", "support", "service", "services"),
        *("help", "helpful", "phone", "phones", "telephone", "call", "calls", "chat", "live"),
        *("friendly", "whole", "small", "contact", "own", "entire", "uk", "based", "uk-based"),
        *("dedicated", "expert", "experienced", "trained", "little", "lovely", "great"),
        *("in-house", "product", "sales", "office", "shop", "store", "showroom", "online", "web"),
        *("social", "media", "email", "e-mail", "whatsapp", "text", "sms", "general", "central"),
        *("main", "front", "head", "info", "information", "reception", "order", "landline"),
        *("free", "freephone", "toll-free", "local", "national", "real", "human", "busy", "key"),
        *("knowledgeable", "advice", "advisory", "on", "in", "at", "by", "with", "that", "this"),
        *("most", "both", "two", "three", "four", "new", "only", "first", "enquiry", "enquiries"),
        *("phone-line", "chat-line", "these", "those", "which", "when", "days", "hours", "day"),
    )
)
"""Words before a team that tell no other apart: who answers customers."""


def is_of_some_team(wording: Wording, near: str) -> bool:
    """Whether the words up to some hours say that they are those of one team, or of a trade."""
    before = near.partition("§")[0]
    if not any(map(before.__contains__, _NEEDS)):
        return False
    match = _SUBJECT.search(before)
    if match is None:
        return False
    called = match["trade"] or match["kind"]
    if any(one.pattern.search(called) for one in (*wording.channels, *wording.levels)):
        return False
    if match["trade"]:
        return True
    own = wording.policy.get("business.name")
    known = set(own.written.lower().split()) if own else set()
    kinds = set(match["kind"].replace("&", " ").replace("'s", "").split())
    return not kinds <= _OF_ALL | known
