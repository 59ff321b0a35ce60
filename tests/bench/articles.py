"""Articles as a support team writes them, as many as are asked for, the same in every run."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from posixpath import relpath
from random import Random

from tests.bench.phrases import Phrase, Phrases

_DO = (
    "Return", "Exchange", "Order", "Track", "Cancel", "Repair", "Clean", "Assemble", "Measure for",
    "Collect", "Gift-wrap", "Pay for", "Claim for", "Recycle", "Review", "Replace", "Find parts for",
    "Change the colour of", "Report damage to", "Ask about",
)  # fmt: skip
_KIND = ("walnut", "linen", "copper", "oak", "wool", "enamel", "glass", "cotton")
_THING = (
    "lamp",
    "sofa",
    "kettle",
    "rug",
    "duvet",
    "saucepan",
    "mirror",
    "curtain",
    "shelf",
    "vase",
)
_PER_FOLDER = 12
_WORDS = (250, 400)
_AGENTS_BLOCK_EVERY = 5
_POLICY_TABLE_EVERY = 10


@dataclass(frozen=True)
class Page:
    """An article. `fields` are its front matter, `body` its text without front matter."""

    name: str
    title: str
    description: Phrase
    body: Phrase
    category: str
    table_of: str = ""
    """A policy key whose table ends the page."""
    agents: str = ""
    """What an agents' block on the page says."""


def pages(count: int, phrases: Phrases) -> Iterator[Page]:
    """A home page, `count` articles in folders of about a dozen, and each folder's own page."""
    names = [_name(number, count, phrases) for number in range(count)]
    folders = dict.fromkeys(f for name in names for f in _above(name))
    yield _index("", phrases)
    for folder in folders:
        yield _index(folder, phrases)
    for number, name in enumerate(names):
        yield _article(number, name, names, phrases)


def _title(number: int) -> str:
    things = len(_KIND) * len(_THING)
    action, (kind, thing) = number // things, divmod(number * 7 % things, len(_THING))
    if action >= len(_DO):
        message = f"There are titles for {len(_DO) * things} articles."
        raise ValueError(message)
    return f"{_DO[action]} a {_KIND[kind]} {_THING[thing]}"


def _name(number: int, count: int, phrases: Phrases) -> str:
    category = phrases.categories[number % len(phrases.categories)]
    sections = max(1, round(count / len(phrases.categories) / _PER_FOLDER))
    section = number // len(phrases.categories) % sections
    file = _title(number).lower().replace(" ", "-")
    return f"{category}/part-{section + 1}/{file}.md" if sections > 1 else f"{category}/{file}.md"


def _above(name: str) -> Iterator[str]:
    parts = name.split("/")[:-1]
    for depth in range(len(parts)):
        yield "/".join(parts[: depth + 1])


def _index(folder: str, phrases: Phrases) -> Page:
    random = Random(f"folder {folder}")
    words = folder.replace("/", " ").replace("-", " ").capitalize() or "Help"
    text = _paragraph(random.sample(phrases.sentences, 3))
    name = f"{folder}/index.md" if folder else "index.md"
    return Page(name, words, random.choice(phrases.sentences), text, _category(folder, phrases))


def _article(number: int, name: str, names: Sequence[str], phrases: Phrases) -> Page:
    random = Random(f"article {number}")
    wanted = random.randint(*_WORDS)
    blocks = [_opening(random, name, names, phrases), _list(random, phrases)]
    blocks.insert(random.randrange(3), _table(random, phrases))
    headings = iter(random.sample(phrases.headings, 20))
    parts = [blocks[0]]
    at = 1
    while at < len(blocks) or sum(len(part.plain.split()) for part in parts) < wanted:
        heading = f"## {next(headings)}"
        parts += [Phrase(heading, heading), _paragraph(random.sample(phrases.sentences, 3))]
        parts += blocks[at : at + 1]
        at += 1
    return Page(
        name,
        _title(number),
        random.choice(phrases.sentences),
        Phrase("\n\n".join(p.written for p in parts), "\n\n".join(p.plain for p in parts)),
        _category(name, phrases),
        "returns.window" if number % _POLICY_TABLE_EVERY == 0 else "",
        random.choice(phrases.agents) if number % _AGENTS_BLOCK_EVERY == 0 else "",
    )


def _category(name: str, phrases: Phrases) -> str:
    return name.split("/")[0] or phrases.categories[0]


def _opening(random: Random, name: str, names: Sequence[str], phrases: Phrases) -> Phrase:
    links = " ".join(
        f"See also [{_words(other)}]({relpath(other, name.rpartition('/')[0])})."
        for other in random.sample(names, 2)
    )
    text = _paragraph(random.sample(phrases.sentences, 4))
    return Phrase(f"{text.written} {links}", f"{text.plain} {links}")


def _words(name: str) -> str:
    return name.rpartition("/")[2].removesuffix(".md").replace("-", " ")


def _paragraph(sentences: Sequence[Phrase]) -> Phrase:
    return Phrase(" ".join(s.written for s in sentences), " ".join(s.plain for s in sentences))


def _list(random: Random, phrases: Phrases) -> Phrase:
    items = random.sample(phrases.items, 4)
    return Phrase(
        "\n".join(f"1. {item.written}" for item in items),
        "\n".join(f"1. {item.plain}" for item in items),
    )


def _table(random: Random, phrases: Phrases) -> Phrase:
    rows = random.sample(phrases.figures, 4)
    head = "| What | Ours |\n|---|---|"
    return Phrase(
        "\n".join([head, *(f"| {label} | {value.written} |" for label, value in rows)]),
        "\n".join([head, *(f"| {label} | {value.plain} |" for label, value in rows)]),
    )
