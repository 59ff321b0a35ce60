"""One statement written in many ways, none of which may change what the check says of it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from kbgen.load.policy import read_policy
from kbgen.load.yaml_nodes import parse_yaml
from kbgen.model import Finding
from tests.claims.judge import POLICY, article_base, findings
from tests.project import HOME

SHOP = """\
business: {name: Corner Shop, country: GB, currency: GBP, time_zone: Europe/London}
calendar: {working_days: Mo-Fr, office_hours: Mo-Fr 08:00-18:00}
contact:
  channels:
    phone: {hours: Mo-Fr 09:00-17:30; Sa 10:00-16:00, number: +44 20 7946 0018, wait: 5 minutes}
    email: {address: help@corner.example, first_response: 24 hours}
delivery:
  dispatch: 1-2 business days
  cutoff: 17:30
  countries: [GB, FR]
  methods:
    standard: {name: Standard delivery, time: 3-5 business days, cost: £3.95, free_from: £50}
    express: {name: Express delivery, time: next working day, cost: £7.95}
  lost_after: {value: 10 business days, counted_from: dispatch}
  collection: {ready: 4 hours, hold: 14 days}
returns:
  window:
    value: 30 days
    counted_from: delivery
    overrides:
      - {when: {product: sale}, value: 14 days}
      - {when: {ordered: 2026-11-01/2026-12-24}, until: 2027-01-31, name: Christmas}
  cost: £2.50
  restocking_fee: 15%
  label_time: 24 hours
refunds: {time: 14 days, bank_time: 3-5 business days}
exchanges: {window: 60 days}
orders: {cancel_within: 2 hours, damage_report: 7 days, deposit: 20%, minimum: £10}
warranty: {length: 2 years}
escalation: {complaints: {acknowledge: 3 business days, final_response: 8 weeks}}
terms:
  gift_card: {expiry: {value: 24 months, says: [gift cards expire, gift cards are valid]}}
"""


@dataclass(frozen=True)
class Base:
    """A sentence with a place for its figure, and the figure written in several ways."""

    key: str
    """The fact that it speaks of."""
    sentence: str
    right: tuple[str, ...]
    """Wordings of what the policy says, the plainest first."""
    wrong: tuple[str, ...]
    """Wordings of something else, the plainest first."""
    row: str = ""
    column: str = ""
    """Headings of a table that says the same."""


@dataclass(frozen=True)
class Context:
    """Texts that state a fact by what is around them, with a place for its figure."""

    key: str
    right: str
    wrong: str
    texts: tuple[str, ...]


@dataclass(frozen=True)
class Change:
    """A text, and the fact that it contradicts (none for `agrees`)."""

    text: str
    key: str


@dataclass(frozen=True)
class Statements:
    """What `variants.txt` holds."""

    bases: tuple[Base, ...]
    contexts: tuple[Context, ...]
    changes: tuple[Change, ...]


def read() -> Statements:
    """Read `variants.txt`."""
    bases: list[Base] = []
    contexts: list[Context] = []
    changes: list[Change] = []
    text = Path(__file__).with_suffix(".txt").read_text(encoding="utf-8")
    for block in re.split(r"^%(?=\w)", text, flags=re.MULTILINE)[1:]:
        head, *lines = block.strip().split("\n")
        kind, _, what = head.partition(" ")
        if kind == "base":
            fields = {name: tuple(rest.split(" | ")) for name, _, rest in _fields(lines[1:])}
            row, column = fields.get("table", ("", ""))
            bases.append(Base(what, lines[0], fields["right"], fields["wrong"], row, column))
        elif kind == "context":
            key, right, wrong = what.split(" | ")
            texts = tuple(line.replace("\\n", "\n") for line in lines)
            contexts.append(Context(key, right, wrong, texts))
        else:
            pairs = (line.rsplit(" => ", 1) for line in lines)
            changes += [Change(said, "" if key == "agrees" else key) for said, key in pairs]
    return Statements(tuple(bases), tuple(contexts), tuple(changes))


def _fields(lines: Sequence[str]) -> Iterator[tuple[str, str, str]]:
    return (line.partition(": ") for line in lines)


HOME_PAGE = {"index.md": HOME["content/index.md"]}

Shape = Callable[[Base, str], str]


def _said(form: str) -> Shape:
    """The sentence, its figure put in another form: `**{}**`."""
    return lambda base, figure: base.sentence.format(form.format(figure))


def _around(frame: str) -> Shape:
    """The sentence inside a frame: `> {}`."""
    return lambda base, figure: frame.format(base.sentence.format(figure))


def _changed(change: Callable[[str], str]) -> Shape:
    return lambda base, figure: change(base.sentence.format(figure))


SHAPES: dict[str, Shape] = {
    "bold figure": _said("**{}**"),
    "italic figure": _said("_{}_"),
    "linked figure": _said("[{}](index.md)"),
    "bold linked figure": _said("**[{}](index.md \"Help (all of it)\")**"),
    "marked figure": _said("=={}=="),
    "HTML figure": _said("<strong>{}</strong>"),
    "span": _said('<span class="x">{}</span>'),
    "bold sentence": _around("**{}**"),
    "sentence in a linked list": _around("* [{}](index.md)"),
    "thanks behind": _around("{} Thank you for shopping with us."),
    "something else before": _around("Here is what you need to know. {}"),
    "in the middle": _around("We like happy customers. {} Any questions? Just ask."),
    "second paragraph": _around("We like happy customers.\n\n{}\n\nThank you for reading."),
    "behind a heading": _around("## Good to know\n\n{}"),
    "behind an underlined heading": _around("Good to know\n------------\n\n{}"),
    "list item": _around("- We like happy customers.\n- {}\n- Thank you for reading."),
    "numbered item": _around("Please note:\n\n1. We like happy customers.\n2. {}"),
    "nested item": _around("* Good to know:\n    * {}\n    * We like happy customers."),
    "second paragraph of an item": _around("1. Good to know\n\n    {}"),
    "quote": _around("> {}"),
    "admonition": _around("!!! note\n    {}"),
    "titled admonition": _around('!!! tip "Good to know"\n\n    {}'),
    "folded": _around('??? question "Anything else?"\n    {}'),
    "table": _around("| | |\n|---|---|\n| Good to know | {} |"),
    "headed table": _around("| Please note | Details |\n|:--|:-:|\n| Good to know | {} |"),
    "HTML paragraph": _around("<p>{}</p>"),
    "HTML list": _around("<ul>\n<li>We like happy customers.</li>\n<li>{}</li>\n</ul>"),
    "attribute": _around("{{: .lead }}\n{}"),
    "no full stop": _changed(lambda text: text.removesuffix(".")),
    "exclamation": _changed(lambda text: text.removesuffix(".") + "!"),
    "curly apostrophes": _changed(lambda text: text.replace("'", "’")),
    "in capitals": _changed(str.upper),
    "in small letters": _changed(str.lower),
    "wrapped": _changed(lambda text: text.replace(" ", "\n")),
    "wrapped in a quote": _changed(lambda text: "> " + text.replace(" ", "\n> ", 3)),
    "hard line break": _changed(lambda text: text.replace(" ", "  \n", 2)),
    "no-break spaces": _changed(lambda text: text.replace(" ", "\u00a0")),
    "no-break entities": _changed(lambda text: text.replace(" ", "&nbsp;")),
    "narrow no-break spaces": _changed(lambda text: text.replace(" ", "\u202f")),
    "double spaces": _changed(lambda text: text.replace(" ", "  ")),
    "please note": _around("Please note: {}"),
    "remember": _changed(lambda text: f"Remember, {text[0].lower()}{text[1:]}"),
    "and more": _changed(lambda text: text.removesuffix(".") + ", and we are happy to help."),
    "in brackets": _around("We are here to help ({})."),
    "dash": _changed(lambda text: text.removesuffix(".") + " – it is that simple."),
}  # fmt: skip


@dataclass(frozen=True)
class Variant:
    """A text that says the same as a base."""

    name: str
    text: str
    is_right: bool
    is_cell: bool = False


def variants(base: Base) -> Iterator[Variant]:
    """Everything that says the same as a base, right and wrong; the plain sentences first."""
    for is_right, figures in ((True, base.right), (False, base.wrong)):
        yield Variant("plain", base.sentence.format(figures[0]), is_right)
        for figure in figures[1:]:
            yield Variant(f"as {figure}", base.sentence.format(figure), is_right)
            yield Variant(f"as bold {figure}", base.sentence.format(f"**{figure}**"), is_right)
        for name, shape in SHAPES.items():
            yield Variant(name, shape(base, figures[0]), is_right)
        if base.column:
            lines = (f"| | {base.column} |", "|---|---|", f"| {base.row} | {figures[0]} |")
            yield Variant("cell", "\n".join(lines), is_right, is_cell=True)


def check(texts: Sequence[str]) -> list[tuple[Finding, ...]]:
    """What the check says of each text, put in an article of its own."""
    node, _ = parse_yaml(SHOP, POLICY)
    policy, problems = read_policy([(POLICY, node)])
    assert not problems
    names = [f"{number:05}.md" for number in range(len(texts))]
    articles = {
        name: f"---\ntitle: Help\n---\n{text}\n" for name, text in zip(names, texts, strict=True)
    }
    found: dict[str, list[Finding]] = {f"content/{name}": [] for name in names}
    for one in findings(article_base(policy, HOME_PAGE | articles)):
        assert one.loc is not None
        found[one.loc.path].append(one)
    return [tuple(each) for each in found.values()]
