"""Learn what figures are about from labelled sentences: `python -m tests.claims.train`.

Reads the wordings and the items of the set to develop on, never those that are only scored, and writes
`kbgen/claims/meaning/weights.tsv`. Needs scikit-learn, which nothing else needs: `pip install scikit-learn`.
`--folds N` writes nothing and prints how well the weights tell what they have not seen.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from importlib import import_module
from itertools import islice
from operator import itemgetter
from pathlib import Path
from typing import Any

from kbgen.claims.compare.generous import is_generous
from kbgen.claims.compare.values import Verdict, compare
from kbgen.claims.meaning import grants, stances
from kbgen.claims.meaning.clues import clues
from kbgen.claims.meaning.regression import Regression
from kbgen.claims.meaning.weights import DATA, KINDS, NONE, OWN, Meaning, kind_of_fact
from kbgen.claims.prose.passages import passages
from kbgen.claims.reader import Reader
from kbgen.claims.statement import Statement
from kbgen.links import hypertext
from kbgen.model import KnowledgeBase, Policy
from kbgen.scope import value_of
from tests.claims.grants import FOLDER as GRANTS
from tests.claims.grants import hints as grant_hints
from tests.claims.grants import of_demo as grants_of_demo
from tests.claims.grants import written_grants
from tests.claims.items import FOLDER, Item, Label, read_set, read_shop
from tests.claims.judge import ARTICLE, item_base, overlaps, read_shop_policy
from tests.claims.stances import FOLDER as STANCES
from tests.claims.stances import Hint, Said, background, hints, of_demo, of_shop, written_stances
from tests.claims.wordings import FOLDER as WORDINGS
from tests.claims.wordings import all_wordings
from tests.project import TODAY

_SHOP = FOLDER / "dev" / "e_petfood_gb.txt"
"""Whose policy the sentences that belong to no shop are read with."""
_UNLEARNED = ("calendar.closures", "calendar.special_hours")
"""Kinds that are told by their dates."""
_LEAST = 2
"""Of how many sentences a clue must be for it to count."""
_STRENGTH, _STANCE_STRENGTH, _GRANT_STRENGTH = 4.0, 1.0, 10.0
"""The inverses of how much the regressions hold their weights down."""
_SURE = 0.97
"""How likely something is that is taken for said."""
_SCALES = {"n": 1.0, "c": 0.5, "a": 0.6, "k": 0.6, "x": 1.0}
"""How freely the weights of a sort of clue may grow."""
_SMALLEST = 10
"""The least weight, in hundredths, that is kept."""


@dataclass(frozen=True)
class Example:
    """A figure in its words and the kind of fact that it is about."""

    group: str
    """What is learned or left out as a whole: the name of a file."""
    kind: str
    statement: Statement


def examples() -> Iterator[Example]:
    """Every labelled figure of the kinds that are learned."""
    for one in _all():
        if one.kind not in _UNLEARNED and one.statement.kind in KINDS:
            yield one


def _all() -> Iterator[Example]:
    for shop in read_set("dev"):
        policy, _ = read_shop_policy(shop)
        for item in shop.items:
            yield from _of_item(policy, item, shop.path.stem)
    policy, _ = read_shop_policy(read_shop(_SHOP))
    for wording in all_wordings():
        item = wording.item()
        marked = (one for is_marked, one in _statements(item_base(policy, item), item) if is_marked)
        for statement in islice(marked, 1):
            yield Example(wording.path.stem, kind_of_fact(wording.key), statement)


def _of_item(policy: Policy, item: Item, group: str) -> Iterator[Example]:
    """The figures of an item whose meaning its label tells."""
    kb = item_base(policy, item)
    for is_marked, statement in _statements(kb, item):
        if item.label is Label.SILENT or item.key is None:
            yield Example(group, NONE, statement)
        elif is_marked or (item.label is Label.AGREES and _agrees(kb, item.key, statement)):
            yield Example(group, kind_of_fact(item.key), statement)


def _statements(kb: KnowledgeBase, item: Item) -> Iterator[tuple[bool, Statement]]:
    """The statements in an item's text, each with whether it is on the item's mark."""
    article = kb.articles[ARTICLE]
    text, reader = hypertext(article.body), Reader(kb)
    for passage in passages(article.body):
        for statement, span in reader.statements(article, passage):
            loc = text.loc(article, passage.plain.span(span.start, span.end))
            yield overlaps(loc, item), statement


def _agrees(kb: KnowledgeBase, key: str, statement: Statement) -> bool:
    """Whether a figure is a value of a fact in any case."""
    fact = kb.policy[key]
    values = [fact.value, *(value_of(fact, one, TODAY).value for one in fact.overrides)]
    return any(
        compare(statement.said, value, kb.language, generous=is_generous(key)).verdict
        is Verdict.AGREES
        for value in values
        if value
    )


def learned(found: Sequence[Example]) -> str:
    """The weights as `kbgen.claims.meaning.weights` reads them. Needs scikit-learn."""
    known = known_words(found)
    told = [(one.kind, list(clues(one.statement, known))) for one in found]
    return _fitted(told, _SCALES, _STRENGTH)


def learned_stances(
    subject: stances.Subject, said: Iterable[Said], hinted: Iterable[Said | Hint]
) -> str:
    """The weights as `kbgen.claims.meaning.stances` reads them. Needs scikit-learn.

    What only a hint tells of is taken to say what is likely by the others, else nothing.
    """
    told = [one for one in said if one.subject is subject]
    meant = [one for one in hinted if one.subject is subject]
    found = [
        (str(one.stance), list(stances.clues(one.saying)))
        for one in (*told, *(one for one in meant if isinstance(one, Said)))
    ]
    first = Regression.parse(_fitted(found, {}, _STANCE_STRENGTH))
    for one in meant:
        if isinstance(one, Hint):
            clues = list(stances.clues(one.saying))
            likely = first.shares(clues)
            best = max((key for key in likely if key not in one.ruled_out), key=likely.__getitem__)
            found.append((best if likely[best] >= _SURE else stances.Stance.NONE, clues))
    return _fitted(found, {}, _STANCE_STRENGTH)


def learned_grants() -> str:
    """The weights as `kbgen.claims.meaning.grants` reads them. Needs scikit-learn."""
    found = [(str(one.grant), list(grants.clues(one.told))) for one in written_grants()]
    first = Regression.parse(_fitted(found, {}, _GRANT_STRENGTH))
    shops = [*read_set("dev"), *read_set("true")]
    for one in (*(hint for shop in shops for hint in grant_hints(shop)), *grants_of_demo()):
        clues = list(grants.clues(one.told))
        likely = first.shares(clues)
        best = max(likely, key=likely.__getitem__)
        if best == grants.Grant.NONE or best in one.ruled_out:
            found.append((grants.Grant.NONE, clues))
    return _fitted(found, {}, _GRANT_STRENGTH, source_of_grants())


def _fitted(
    found: Sequence[tuple[str, list[str]]], scales: Mapping[str, float], much: float, of: str = ""
) -> str:
    """A regression over clues to kinds, in the form of `kbgen.claims.meaning.regression`.

    `scales`: how freely the weights of a sort of clue may grow, if not by 1; `much`: the inverse of how
    much the regression holds all down; `of`: the sentences' name, if not that of the most.
    """
    text = import_module("sklearn.feature_extraction.text")
    linear = import_module("sklearn.linear_model")
    sparse = import_module("scipy.sparse")
    vectors = text.CountVectorizer(analyzer=itemgetter(1), min_df=_LEAST, binary=True)
    counts = vectors.fit_transform(found)
    names: Sequence[str] = vectors.get_feature_names_out()
    scale = sparse.diags([scales.get(name[0], 1.0) for name in names])
    model: Any = linear.LogisticRegression(C=much, max_iter=300)
    model.fit(counts @ scale, [kind for kind, _ in found])
    weights = (model.coef_ @ scale).T * 100
    lines = [
        "\t".join(model.classes_),
        "\t".join(str(round(each * 100)) for each in model.intercept_),
    ]
    for name, row in zip(names, weights, strict=True):
        kept = [(place, round(each)) for place, each in enumerate(row)]
        pairs = [f"{place}\t{each}" for place, each in kept if abs(each) >= _SMALLEST]
        if pairs:
            lines.append("\t".join([name, *pairs]))
    return "\n".join([f"# {of or source()}", *lines, ""])


class _Any:
    """A container of everything."""

    def __contains__(self, _: object) -> bool:
        return True


def known_words(found: Iterable[Example]) -> Container[str]:
    """The words that stand in enough of the sentences to be no names."""
    prefix = "a:"
    counts = Counter(
        clue.removeprefix(prefix)
        for one in found
        for clue in clues(one.statement, _Any())
        if clue.startswith(prefix)
    )
    return frozenset(word for word, count in counts.items() if count >= _LEAST)


def source() -> str:
    """A name for the labelled sentences as they stand, which tells whether weights are theirs."""
    return _named(WORDINGS, STANCES, FOLDER / "dev", FOLDER / "true")


def source_of_grants() -> str:
    """The same for those of what is granted or denied."""
    return _named(GRANTS, FOLDER / "dev", FOLDER / "true")


def _named(*folders: Path) -> str:
    files = sorted(file for folder in folders for file in folder.rglob("*.t[xs][tv]"))
    return blake2b(b"\0".join(map(Path.read_bytes, files)), digest_size=8).hexdigest()


def _try(found: Sequence[Example], folds: int) -> None:
    """Print how many figures the weights tell rightly that they have not learned from."""
    groups = sorted({one.group for one in found})
    told = [
        (one.kind, *model.best(one.statement))
        for fold in range(folds)
        for left in [set(groups[fold::folds])]
        for model in [Meaning.parse(learned([one for one in found if one.group not in left]))]
        for one in found
        if one.group in left
    ]
    facts = sum(kind not in (NONE, OWN) for kind, _, _ in told)
    right = sum(kind == best for kind, best, _ in told)
    sys.stdout.write(f"unseen: {right / len(told):.1%} of all right\n")
    for least in (0.5, 0.8, 0.9, 0.95):
        said = [
            (kind, best) for kind, best, share in told if share >= least and best not in (NONE, OWN)
        ]
        hits = sum(kind == best for kind, best in said)
        sys.stdout.write(
            f"from {least:.0%} sure: {hits / max(1, len(said)):.1%} right, "
            f"{hits / max(1, facts):.1%} of what is about facts\n"
        )


def main() -> None:
    """Learn from all, or try by folds."""
    options = argparse.ArgumentParser(prog="python -m tests.claims.train", description=__doc__)
    options.add_argument("--folds", type=int, default=0, metavar="N", help="try, write nothing")
    chosen = options.parse_args()
    found = tuple(examples())
    sys.stdout.write(f"{len(found)} figures\n")
    if chosen.folds:
        _try(found, chosen.folds)
    else:
        _write(DATA, learned(found))
        shops = [*read_set("dev"), *read_set("true")]
        said = [*written_stances(), *(one for shop in shops for one in of_shop(shop))]
        hinted = [*background(), *of_demo(), *(one for shop in shops for one in hints(shop))]
        for subject in stances.Subject:
            _write(subject.data, learned_stances(subject, said, hinted))
        _write(grants.DATA, learned_grants())


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")
    sys.stdout.write(f"{path}: {path.stat().st_size:,} bytes\n")


if __name__ == "__main__":
    main()
