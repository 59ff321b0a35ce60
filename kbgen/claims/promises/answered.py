"""What a bare yes or no, or a name in a list, states with the question or lead that it answers."""

from __future__ import annotations

import re
from functools import lru_cache

from kbgen.claims.extract.numbers import NUMBER
from kbgen.claims.patterns import lazy
from kbgen.claims.prose.passages import Kind, Passage
from kbgen.claims.topics.towns import country_of, is_town
from kbgen.load.marks import Span

_WHO = r"(?:we|you|i|it|they|that|this|these|those|there)"
_DOES = r"(?:do|does|can|may|is|are|will|would)|sure (?:do|can|will|is|are)"
_DOESNT = (
    r"(?:do|does|ca|is|are|wo|would)(?:n't| not)|can ?not|will not|may not|never"
    r"|(?:do|does|can|is|are|will|would) (?:never|(?:unfortunately|sadly|currently) not)"
)
_SORRY = r"(?! (?:(?:so|very|truly|really|unfortunately|sadly|currently) )*(?:not|never|no longer|sorry|afraid|unable)\b)"
"""What makes a yes of "we are" is not behind it: "we are sorry", "they are not"."""
_DO_THAT = r"(?:do|offer|provide|allow|support) (?:that|this|it|those)(?: (?:here|ourselves|kind of thing|sort of thing|service))?"
"""What stands for the deed that was asked of: "we don't do that"."""
_ANSWER = lazy(
    r"\W*(?:a(?:ns(?:wer)?)?[:.)] *)?(?:(?:sorry|unfortunately|sadly|alas|oh|well|hm+|(?:i'm|we're|i am|we are) (?:afraid|sorry))(?: but)?[,:;.!–—-]* +)*"
    r"(?P<said>"
    r"(?P<yes>(?:yes|yep|yeah|yup)(?: indeed|,? please)?|of course|certainly|absolutely|definitely|sure(?: thing)?|by all means|no problem(?: at all)?|naturally|always|happily|gladly|with pleasure"
    rf"|(?:{_WHO} )(?:certainly |absolutely |definitely |always |also |still |happily )*(?:{_DOES}){_SORRY}|(?:{_WHO} )(?:(?:do|can|will|also|certainly|happily) )?{_DO_THAT}|sure (?:do|can|will|is|are))"
    rf"|(?P<no>no(?:pe)?|none(?: whatever| whatsoever)?|nah|never|not (?:yet|any ?more|currently|right now|just now|at present|for now|today|at the moment|at all|at this (?:time|stage|point))"
    rf"|(?:(?:i'm|we're|i am|we are) afraid|sadly|unfortunately|sorry,?) not|(?:{_WHO} )(?:currently |really |still |simply )*(?:{_DOESNT})(?: {_DO_THAT})?)"
    r")\b"
    rf"(?:,? (?:sorry|thanks|thank you|indeed|never|not|at all|at present|at the moment|right now|currently|just now|for now|yet|unfortunately|(?:i'm|we're) afraid|any ?more|any longer|at this (?:time|stage|point)|of course|always|either|too|absolutely|certainly|{_WHO} (?:sure |certainly )?(?:{_DOES}|{_DOESNT}|'re|'s)))*"
    rf"(?P<rest>\s*(?:[,.;:!?()–—]|$).*|(?P<more> {_WHO}(?:'ll|'re| (?:{_DOES}|{_DOESNT}))\b.*))",
    re.DOTALL,
)
_BUT = lazy(
    r"\b(?:but|except\w*|(?<!'ve )(?<!have )only|though|however|exceptions?|excluding|most|some|many|apart from|depend\w*|other than|not (?:all|every))\b"
)
_CONDITION = lazy(
    r"\b(?:if|as long|so long|unless|provided|providing|when|once|where|assuming|in case|until|subject to|at your own"
    r"|(?:in|from|during|over|throughout|for) (?:the )?(?:spring|summer|autumn|fall|winter|season|holidays?|run-up|school|christmas|december|november|january|february|march|april|may|june|july|august|september|october)"
    r"|by (?:appointment|arrangement|request)|on request|every (?:other|second)|(?:first|last) \w+day)\b"
)
_INSTEAD = lazy(
    r"\b(?:you|customers) (?:would |will )?only (?:ever |have to |need to )?(?:pay|cover)(?: for)?(?: the| your| its| our)?(?: cost of(?: the)?)? (?:return|postage|shipping|carriage|freight|delivery|courier)\b"
)
"""What alone has to be paid, beside which another charge is denied in full."""
_OF_RETURN = lazy(
    r"\breturn (?:postage|shipping|freight|label|cost|fee)|\b(?:for|to) (?:a )?(?:return|send)"
)
_PROVIDED = lazy(r"(?<!only )\b(?:(?:as|so) long as|provided|providing|assuming) [^.;!]*")
_BARE = lazy(r"(?:yes|yep|no|nope|of course|certainly|absolutely)\b")
_BE = "open|closed|staffed|manned|answered|covered|included|tracked|trackable|free|returnable|refundable|exchangeable|available|guaranteed|insured|refunded|delivered|shipped|possible|accepted|taxed"
_BASE = "need|require|cover|include|come|expire|ship|apply|cost|have|get|go|deliver|carry|count|protect|extend|run out|last"
_FORMS: tuple[tuple[re.Pattern[str], str, str], ...] = tuple(
    (lazy(rf"{asked}\W*$"), yes, no)
    for asked, yes, no in (
        (r"(?:do|will|would) you (?:guys )?(?:still |also |currently )?(?P<a>.+?)", "we {a}", "we don't {a}"),
        (r"(?:can|could) you (?P<a>.+?)", "we can {a}", "we can't {a}"),
        (r"are you (?P<a>.+?)", "we are {a}", "we are not {a}"),
        (r"(?:can|may|could|am|are) (?:i|we) (?:able to |allowed to )?(?:still )?(?P<a>.+?)", "you can {a}", "you can't {a}"),
        (r"(?:do|will|would) (?:i|we) (?P<a>.+?)", "you {a}", "you don't {a}"),
        (r"is it (?:possible|ok|okay|all right|fine) (?:for me )?to (?P<a>.+?)", "you can {a}", "you can't {a}"),
        (r"is it (?:always |really )?free (?P<a>to .+?)", "it is free {a}", "it is not free {a}"),
        (r"does it cost (?:me |us )?(?:anything|extra|money|a fee) to (?P<a>.+?)", "you pay to {a}", "you don't pay to {a}"),
        (r"(?:is|are) there (?:an?|any) (?P<a>.+?)", "there is a {a}", "there is no {a}"),
        (r"(?P<v>can|may|could|will) (?P<a>.{3,60}?) be (?P<b>.+?)", "{a} can be {b}", "{a} can't be {b}"),
        (rf"(?P<v>is|are) (?P<a>.{{3,60}}?) (?P<b>(?:{_BE})\b.*?)", "{a} {v} {b}", "{a} {v} not {b}"),
        (rf"(?P<v>do|does|will) (?P<a>.{{3,60}}?) (?P<b>(?:{_BASE})\b.*?)", "{a} {v} {b}", "{a} {v} not {b}"),
    )
)  # fmt: skip


_ASKED_WHO = lazy(
    r"who(?:'s|'ll| is| will| would| has| should)? (?:(?:to|have to|be) )*(?:pay|pays|paying|cover|covers|bear|bears|meet|meets|responsible|liable)(?: for)? (?P<to>to )?(?P<what>.+?)\W*$"
)
_A = r"(?:(?:the|a|an|my|your|any|our) )?"
_SENT_BACK = lazy(
    rf"(?:{_A}(?:costs?|postage|shipping|carriage) (?:of|for) )?{_A}(?:returns?|return (?:postage|shipping|carriage|delivery|labels?|costs?|parcels?)"
    r"|return(?:ing)? (?!postage)(?:(?:the|a|an|my|your|any|unwanted) )?\w+|(?:sending|send|bring|bringing|post|posting) (?:[\w'-]+ ){1,3}?back"
    rf"|{_A}(?:costs?|postage|shipping|carriage|freight) (?:when|if) (?:i|we|you) (?:return(?: [\w'-]+){{1,5}}|(?:send|post|bring) (?:[\w'-]+ ){{1,5}}?back))"
)
_WE, _YOU = r"(?:we|us)", r"(?:you|(?:the )?(?:customers?|buyers?))"
_END = r"(?:,? (?:do|does|will|are|is|always|of course|every time|sorry|too|i'm afraid|we're afraid|unfortunately))*(?=[.,;:!–—]|$)(?P<rest>.*)"
_WHO_PAYS = lazy(
    rf"\W*(?:(?:that(?:'s| is)|it(?:'s| is)) )?(?:always )?(?:(?P<we>{_WE}|our treat|down to us)|(?P<you>{_YOU}|(?:down|up) to {_YOU})){_END}",
    re.DOTALL,
)
_ASKED_COST = lazy(
    r"(?:how much|what) (?:do|does|will|would|is) (?:(?P<it>it cost(?: (?:me|us|you|(?:an? |the )?(?:(?:retail|private|normal|regular|online) )?(?:customers?|shoppers?|buyers?)))? to )|(?:a |an |the |my )?)(?P<what>.+?)(?: costs?(?: me| us)?)?\W*$"
)
_NOTHING = lazy(
    r"\W*(?:(?:absolutely |it costs (?:you )?|that costs (?:you )?)?nothing|not a (?:penny|cent|thing|bean)|zero)(?: at all)?(?=[.,;:!–—]|$)(?P<rest>.*)",
    re.DOTALL,
)


def is_answer(text: str) -> bool:
    """Whether a text in small letters begins like an answer to a question."""
    return any(each.match(text) for each in (_ANSWER, _WHO_PAYS, _NOTHING))


_WITHIN = lazy(r" (?:within|inside|in) (?:the )?[a-z]+(?: [a-z]+)?$")
"""A place at the end of a question."""


def paid(question: str, sentence: str) -> tuple[str, Span] | None:
    """The statement that a sentence makes of who pays, or that it costs nothing, with its words.

    "Who pays for returns?" and "We do." are "we pay for returns".
    """
    if "who" not in question and "cost" not in question:
        return None
    asked = _last(question)
    found: tuple[str, re.Match[str]]
    if (who := _ASKED_WHO.fullmatch(asked)) and (said := _WHO_PAYS.match(sentence)):
        if not _SENT_BACK.fullmatch(_WITHIN.sub("", who["what"])):
            return None
        payer = "we" if said["we"] else "you"
        what = who["what"].replace(" if ", " when ")
        found = f"{payer} pay {'to' if who['to'] else 'for'} {what}", said
    elif (cost := _ASKED_COST.fullmatch(asked)) and (said := _NOTHING.match(sentence)):
        if not _SENT_BACK.fullmatch(cost["what"]):
            return None
        found = f"you don't pay anything {'to' if cost['it'] else 'for'} {cost['what']}", said
    else:
        return None
    statement, said = found
    if _BUT.search(said["rest"]) or _CONDITION.search(said["rest"]):
        return None
    return statement, Span(len(sentence) - len(sentence.lstrip(" \"'*(")), said.start("rest"))


# Each sentence below a question asks for it, and more than once.
@lru_cache(maxsize=1_024)
def _last(question: str) -> str:
    """The last sentence of a question, without its mark."""
    asked = re.split(r"[.!?] ", question.rstrip(" ?"))[-1].lstrip("\"'“ ")
    return re.sub(r"^q(?:uestion)?[:.)] *", "", asked)


def polarity(sentence: str, *, conditional: bool = False) -> tuple[bool, Span] | None:
    """Whether a sentence answers with yes, and the words that do; None where it says neither.

    `conditional`: whether "yes, as long as it is sealed" is a yes.
    """
    answer = _ANSWER.match(sentence)
    if not answer:
        return None
    rest, is_yes = answer["rest"], bool(answer["yes"])
    if answer["more"] and not _BARE.match(answer["said"]):
        return None
    if conditional and is_yes:
        rest = _PROVIDED.sub("", rest)
    if _BUT.search(rest) or (_CONDITION.search(rest) and not (conditional and is_yes)):
        return None
    end = len(sentence[: answer.start("rest")].rstrip())
    return is_yes, Span(len(sentence) - len(sentence.lstrip(" \"'*(")), end)


def answered(question: str, sentence: str, *, conditional: bool = False) -> tuple[str, Span] | None:
    """The statement that a sentence makes of a question, and the words that answer it.

    Both are in small letters: "do you post to spain?" and "no, sorry." are "we don't post to spain".
    None where the question asks otherwise, or the answer says more than yes or no.
    """
    asked = _last(question)
    if "only" in sentence and not _OF_RETURN.search(asked):
        sentence = _INSTEAD.sub(lambda match: "_" * len(match.group()), sentence)
    found = polarity(sentence, conditional=conditional)
    if not found:
        return None
    is_yes, span = found
    if where := ordering_from(question, asked):
        return f"{'we deliver' if is_yes else 'we don' + chr(39) + 't deliver'} to {where}", span
    for pattern, yes, no in _FORMS:
        if match := pattern.match(asked):
            return (yes if is_yes else no).format(**match.groupdict()), span
    return None


_LIVING = lazy(
    r"\b(?:i live|i'm living|i am living|we live|living|i'm based|i am based|based|i'm|i am|we're|we are) in (?P<where>(?:the )?[a-z][a-z'-]*(?: [a-z'-]+){0,2}?)(?=[.,;!–—?]| and\b)"
)
_ORDER = r"(?:order|buy|shop)(?: (?:from you|with you|online|here|something|anything))*"
_HERE = lazy(
    rf"(?:can|could|do|will|would|may) (?:i|we|you) (?:also |still |please )*(?:{_ORDER}|(?:deliver|ship|send|post|mail)(?: (?:here|there|to me|to us|to my (?:address|home|country)))?|(?:have|get) (?:\w+ ){{1,3}}?(?:delivered|sent|shipped)(?: here)?)"
)
_FROM = tuple(
    lazy(pattern)
    for pattern in (
        rf"(?:can|could|may) (?:i|we|you) (?:also |still )?{_ORDER} (?:from|in) (?P<where>.+)",
        rf"can (?:customers|people|buyers|shoppers) (?:living |based )?(?:in|from) (?P<where>.+?) (?:also |still )?{_ORDER}",
        r"(?:can|could|may) (?:i|we) (?:have|get) (?:[\w']+ ){1,4}?(?:delivered|sent|shipped|posted|mailed) (?:to|in) (?P<where>.+)",
    )
)
_SENT = lazy(
    r"(?:and )?(?:can|could|do|will|would|may) (?:i|we|you) (?:also |still |please |ever |be able to )*(?:deliver|ship|send|post|mail|courier|get|bring|have) (?:(?!(?:in|at|by|from)\b)[\w'-]+ ){0,5}?"
    r"(?:out |over )?to (?P<who>(?:(?:my|our|a|an|the|some|her|his|their|somebody|someone|friends?|family|people|customers|addresses|relatives) ?)(?:[\w'-]+ ){0,3}?(?:who lives |who live |living |based )?(?:in|near) )?"
    r"(?P<where>(?:the )?(?!my\b|our\b|your\b|an?\b|the\b)[a-z][\w'-]*(?: (?!(?:by|for|on|before|in|with|within|at|too|using|via|without|as|and|or|if|when)\b)[a-z][\w'-]*){0,2})"
)
_NOT_GOODS = lazy(
    r"\b(?:returns?|returned|back|repairs?|refunds?|letters?|complaints?|forms?|invoices?|claims?|faulty|samples?|e-?mails?|brochures?|catalogues?|newsletters?|money|messages?|texts?|free|tomorrow|today|overnight|next|quickly|faster|express|directly)\b"
)
"""Words of a question about something else than whether goods go to a place."""


def ordering_from(question: str, asked: str) -> str:
    """Where somebody lives who asks whether they may order; nothing where they ask otherwise.

    `asked`: the last sentence of the question.
    """
    if _HERE.fullmatch(asked):
        living = _LIVING.search(question)
        return country_of(living["where"]) if living else ""
    found = next((match for each in _FROM if (match := each.fullmatch(asked))), None)
    if found is None:
        sent = _SENT.fullmatch(asked)
        if sent and not _NOT_GOODS.search(asked) and (sent["who"] or is_town(sent["where"])):
            found = sent
    return country_of(found["where"]) if found else ""


_LEAD = lazy(
    r"(?:^|\b(?:currently|we|to which we|where we|that we) )(?P<no>(?:don't|do not|can't|cannot|no longer) )?(?:currently |also |now )?"
    r"(?:deliver|ship|send|post) (?:(?:orders|parcels|our \w+) )?(?:to|in)(?: (?:customers|addresses|homes) in)?(?: are)?"
    rf"(?: (?:only |just |all (?:of )?)?(?:(?:the following|these)(?: [0-9]+)?|(?:just |only |exactly |a total of )?(?:{NUMBER}|several|a few|a number of|a handful of))(?: \w+){{0,2}})?\W*$"
    r"|^(?:delivery|shipping) (?:countries|destinations)\W*$|\b(?:where|(?:which|what) (?:countries|places)) (?:(?:do|will|can|does) )?(?:we|you) (?P<not>(?:don't|do not|can't|cannot|no longer) )?(?:currently |also )?(?:deliver|ship|send|post)(?: to| orders to| parcels to)?\W*$"
)
_NAME = lazy(r"(?!not\b)(?:the )?[a-z][a-z .'&-]{2,40}")


def listed(passage: Passage, sentence: str, leads: tuple[str, ...]) -> str:
    """The beginning that an item of a list of countries lacks: "we deliver to "; else nothing."""
    if passage.kind is not Kind.ITEM or not _NAME.fullmatch(sentence.strip(" .,;")):
        return ""
    lead = next((match for text in leads if (match := _LEAD.search(text))), None)
    if lead is None:
        return ""
    return "we don't deliver to " if lead["no"] or lead["not"] else "we deliver to "
