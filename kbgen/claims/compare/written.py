"""Names and addresses against those that the policy has in words."""

from __future__ import annotations

import re

from kbgen.claims.verdict import AGREES, UNKNOWN, Comparison, contradicts
from kbgen.claims.written import Firm, Posted, numbers
from kbgen.values import Text

_FORMS = {
    "limited": "ltd",
    "incorporated": "inc",
    "corporation": "corp",
    "company": "co",
    "proprietary": "pty",
    "&": "and",
}


def compare_written(value: Firm | Posted, policy: Text) -> Comparison:
    """Whether a company or a postal address is the policy's."""
    if isinstance(value, Posted):
        return _posted(value, policy)
    said, known = _words(value.name), _words(policy.text)
    if said == known or "".join(said) == "".join(known):
        return AGREES
    # "Acorn Ltd" may be short for "Acorn Trading Ltd".
    return contradicts("names another company", soft=set(said) <= set(known))


def _posted(value: Posted, policy: Text) -> Comparison:
    """By its numbers alone: streets and towns are written in many ways."""
    said, known = numbers(value.address), numbers(policy.text)
    if not said or not known:
        return UNKNOWN
    return AGREES if said <= known else contradicts("gives customers another address")


def _words(name: str) -> list[str]:
    found = re.findall(r"[\w'-]+|&", name.lower().replace(".", "").replace("’", "'"))
    return [_FORMS.get(word, word) for word in found]
