"""Which languages a sentence says that people speak: "on the phone we speak French and German".

Patterns read a sentence in small letters with plain apostrophes.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from kbgen.claims.patterns import lazy
from kbgen.claims.promises.destinations import DENIED
from kbgen.claims.quantity import Spoken
from kbgen.claims.verdict import AGREES, UNKNOWN, Comparison, contradicts
from kbgen.load.marks import Span
from kbgen.values import Items, Language, LanguageTag

_CODES = (
    *("ar", "bg", "bn", "ca", "cs", "cy", "da", "de", "el", "en", "es", "et", "eu", "fa", "fi"),
    *("fr", "ga", "he", "hi", "hr", "hu", "is", "it", "ja", "ko", "lb", "lt", "lv", "mt", "nl"),
    *("no", "pl", "pt", "ro", "ru", "sk", "sl", "sq", "sr", "sv", "th", "tr", "uk", "ur", "vi", "zh"),
)  # fmt: skip
_ENGLISH = Language.parse("en")
LANGUAGES: Mapping[str, str] = {
    **{LanguageTag(code).words(_ENGLISH).lower(): code for code in _CODES},
    "mandarin": "zh",
    "cantonese": "zh",
    "flemish": "nl",
}
_LANGUAGE = rf"(?:fluent |perfect |good )?(?:{'|'.join(LANGUAGES)})"
LIST = rf"(?P<list>{_LANGUAGE}(?:(?:, (?:and |or )?| and |, as well as | as well as | or | & |/){_LANGUAGE})*)"
_ENDS = (
    rf"(?!(?:,| and| or|/)+ ?(?:and |or )?{_LANGUAGE})"
    r"(?=\W*$|[,.;:!?)–—]|,? (?:only|too|as well|also|either|on|by|over|at|when|if|in|from|to|with|and (?:we|they|can|will|are)|every)\b)"
)
_PEOPLE = (
    r"(?:we|you|they|(?:our|the|all(?: of)? our) (?:[\w-]+ ){0,3}?(?:advisers?|advisors?|team|teams|staff|agents|colleagues|operators|people|representatives|reps|specialists|experts|lines?|desk|helpline)"
    r"(?: (?:on|at|behind|in) (?:the |our )?(?:[\w-]+ )?\w+)?)"
)
_HELP = (
    r"(?:(?:call|ring|phone|reach|contact|chat with|write to|message|talk to|speak to|speak with) us|(?:help|answer|serve|assist|support)s? (?:you|your|calls|customers|questions)|available|offered|spoken|communicate|answered"
    r"|(?:chat|speak|talk|write|communicate) (?:with|to) (?:us|you|someone|somebody|anyone|anybody|(?:a|our|your) (?:[a-z]+ )?(?:colleague|person|team|agents?|advisers?|advisors?|staff))|(?:write|e-?mail|phone|call|ring|contact|message) (?:us|you)"
    rf"|(?:answer|reply to|read|respond to|help with|take) (?:your |all |any )?(?:e-?mails?|messages|letters|calls|chats|questions)|(?:e-?mails?|messages|chats?|calls)(?: (?:written|sent))?(?= in {_LANGUAGE}))"
)
_TO_US = r"(?: to (?:us|(?:the|our) (?:shop|office|store|team)))?"
_SPOKEN = tuple(
    lazy(pattern)
    for pattern in (
        rf"\b{_PEOPLE} (?:can |also |both |all |currently |only |unfortunately |sadly |still |don't |do not |can't |cannot |doesn't |does not )*speaks? (?:only |both )?{LIST}{_ENDS}",
        rf"\b{_HELP}\b[^.;:]{{0,40}}? in (?:either |both )?{LIST}{_ENDS}",
        rf"\bcalls?{_TO_US} (?:can|are|will)(?: only)?(?: be)?(?: only)? (?:taken|answered|handled) in {LIST}{_ENDS}",
        rf"\b(?:phone|telephone|chat|line|hotline|helpline|support) (?:is |are )?in {LIST}{_ENDS}",
        rf"(?:^\W*|[.;] )(?:phone|telephone|chat|live chat|e-?mail|whatsapp)(?: (?:support|line|help|team|advice))?:\W* ?{LIST}{_ENDS}",
        rf"\blanguages?(?: (?:spoken|available))?[^.;:]{{0,30}}: (?:in )?{LIST}{_ENDS}",
    )
)  # fmt: skip
_ONLY = lazy(r"\b(?:only|exclusively|just)\b")
_SOME = lazy(
    r"\b(?:some|few|one|most|many|sometimes|often|usually|soon|learning|if|unless|translat\w*|manual|instructions?|website|site|page|reviews?|leaflet|shop|stores?|showroom|counter|branch|workshops?|classes|course|except|apart|other than)\b"
)
_CALLS = lazy(rf"\bcalls{_TO_US}")


def spoken(sentence: str) -> Iterator[tuple[Spoken, Span]]:
    """The languages that are said to be spoken or not, each with the words that say so."""
    if _SOME.search(_CALLS.sub("calls", sentence)):
        return
    for pattern in _SPOKEN:
        if match := pattern.search(sentence):
            start, end = match.span("list")
            found = [
                (LANGUAGES[one.group()], one.span()) for one in NAME.finditer(sentence, start, end)
            ]
            codes = tuple(code for code, _ in found)
            behind = sentence[end : end + len(" only")]
            if _ONLY.search(sentence, max(0, match.start() - 12), match.end()) or _ONLY.search(
                behind
            ):
                yield Spoken(codes, is_yes=False, is_outside=True), Span(start, end)
            is_yes = not DENIED.search(sentence, 0, start)
            for code, (first, last) in found:
                yield Spoken((code,), is_yes), Span(first, last)
            return


NAME = lazy("|".join(LANGUAGES))


def compare_spoken(value: Spoken, policy: Items) -> Comparison:
    """Whether the policy's languages are those that a sentence names or leaves out."""
    known = {_base(one.tag) for one in policy.items if isinstance(one, LanguageTag)}
    if not known:
        return UNKNOWN
    if value.is_outside:
        return contradicts(_DENIED) if known - set(value.codes) else AGREES
    if value.is_yes:
        return AGREES if known.issuperset(value.codes) else contradicts(_PROMISED)
    return contradicts(_DENIED) if known.intersection(value.codes) else AGREES


_PROMISED = "promises a language that the policy lacks"
_DENIED = "denies customers a language"


def _base(tag: str) -> str:
    base = tag.partition("-")[0].lower()
    return "no" if base in ("nb", "nn") else base
