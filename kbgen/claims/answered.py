"""What a bare yes or no, or a name in a list, states with the question or lead that it answers."""

from __future__ import annotations

import re

from kbgen.claims.prose import Kind, Passage
from kbgen.load.marks import Span

_ANSWER = re.compile(
    r"\W*(?:(?P<yes>yes|of course|certainly|absolutely|sure|we do|we are|you can)"
    r"|(?P<no>no|sorry,? no|(?:unfortunately|sadly|i'm afraid|we're afraid|sorry,?)(?: but)? (?:not|no)|not (?:yet|at the moment|currently|right now|at all)"
    r"|unfortunately,? we (?:don't|can't)))\b(?P<rest>.*)",
    re.DOTALL,
)
_BUT = re.compile(
    r"\b(?:but|except\w*|only|if|as long|unless|provided|though|however|exceptions?|excluding|when|once|most|some|apart from|depend\w*)\b"
)
_ASKED = re.compile(
    r"\W*(?P<verb>do|can|may|could|are|will|would) (?P<who>you|i|we) (?P<what>.+?)\W*$"
)
_MOST = 8
"""How many words an answer has that says nothing else."""
_SAID = {
    ("do", "you"): ("we {}", "we don't {}"),
    ("will", "you"): ("we {}", "we don't {}"),
    ("would", "you"): ("we {}", "we don't {}"),
    ("can", "you"): ("we can {}", "we can't {}"),
    ("are", "you"): ("we are {}", "we are not {}"),
    ("can", "i"): ("you can {}", "you can't {}"),
    ("may", "i"): ("you can {}", "you can't {}"),
    ("could", "i"): ("you can {}", "you can't {}"),
    ("can", "we"): ("you can {}", "you can't {}"),
}


def answered(question: str, sentence: str) -> tuple[str, Span] | None:
    """The statement that a sentence makes of a question, and the words that answer it.

    Both are in small letters: "do you post to spain?" and "no, sorry." are "we don't post to spain".
    None where the question asks otherwise, or the answer says more than yes or no.
    """
    answer, asked = _ANSWER.match(sentence), _ASKED.match(question)
    forms = asked and _SAID.get((asked["verb"], asked["who"]))
    if not answer or not asked or not forms:
        return None
    rest = answer["rest"]
    if _BUT.search(rest) or len(rest.split()) > _MOST:
        return None
    start = answer.start("yes") if answer["yes"] else answer.start("no")
    form = forms[0] if answer["yes"] else forms[1]
    return form.format(asked["what"]), Span(start, len(sentence.rstrip(" .!")))


_LEAD = re.compile(
    r"(?:^|\b(?:currently|we|to which we|where we|that we) )(?P<no>(?:don't|do not|can't|cannot|no longer) )?(?:currently |also |now )?"
    r"(?:deliver|ship|send|post) (?:to|in)(?: (?:the following|these)(?: \w+)?)?\W*$"
    r"|^(?:delivery|shipping) (?:countries|destinations)\W*$|\bwhere (?:do )?we (?:deliver|ship|send|post)(?: to)?\W*$"
)
_NAME = re.compile(r"(?:the )?[a-z][a-z .'&-]{2,40}")


def listed(passage: Passage, sentence: str, leads: tuple[str, ...]) -> str:
    """The beginning that an item of a list of countries lacks: "we deliver to "; else nothing."""
    if passage.kind is not Kind.ITEM or not _NAME.fullmatch(sentence.strip(" .,;")):
        return ""
    lead = next((match for text in leads if (match := _LEAD.search(text))), None)
    if lead is None:
        return ""
    return "we don't deliver to " if lead["no"] else "we deliver to "
