"""How long the check takes on many words: `python -m tests.bench.check`.

Articles of about 375 words, made of the demo shop's own paragraphs with its figures written out, so
that every page is dense with statements, though each stands in some twenty articles; with `--once` of
the labelled items of `tests/claims/dev`, each of which stands in one, and fewer articles. Prints the
CPU seconds of `load` and `check` on one core, the peak memory and the ratios between half the articles
and all of them.
"""

from __future__ import annotations

import argparse
import re
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path

from kbgen.load import load
from kbgen.model import Article, KnowledgeBase
from kbgen.render import words
from kbgen.rules import check
from tests.claims.items import read_set
from tests.project import TODAY, settings
from tests.shop import DEMO

WORDS = 375


def main() -> None:
    """Measure at half the size and at all of it, each in a process of its own."""
    options = argparse.ArgumentParser(prog="python -m tests.bench.check", description=__doc__)
    options.add_argument("--articles", type=int, help="800, or 320 with --once")
    options.add_argument("--once", action="store_true", help="no sentence twice")
    options.add_argument("--run", type=Path, help=argparse.SUPPRESS)
    chosen = options.parse_args()
    if chosen.run:
        measure(chosen.run)
        return
    with tempfile.TemporaryDirectory() as folder:
        most = chosen.articles or (320 if chosen.once else 800)
        figures = [run(Path(folder) / str(n), n, once=chosen.once) for n in (most // 2, most)]
    (seconds, memory), (more_seconds, more_memory) = figures
    say(f"twice the articles: {more_seconds / seconds:.2f} times the CPU, "
        f"{more_memory / memory:.2f} times the memory")  # fmt: skip


def run(root: Path, articles: int, *, once: bool) -> tuple[float, float]:
    """CPU seconds and peak megabytes for so many articles."""
    count = write(root, articles, _labelled() if once else _demo())
    said = subprocess.run(
        [sys.executable, "-m", "tests.bench.check", "--run", str(root)],
        check=True, capture_output=True, text=True,
    ).stdout.split()  # fmt: skip
    loading, checking, findings, memory = (float(each) for each in said)
    say(f"{articles} articles, {count:,} words: load {loading:.2f} s, check {checking:.2f} s CPU, "
        f"{findings:.0f} findings, {memory:.0f} MB")  # fmt: skip
    return loading + checking, memory


def measure(root: Path) -> None:
    """Load and check, in this process."""
    start = time.process_time()
    kb = load(settings(root), TODAY)
    loaded = time.process_time()
    findings = check(kb)
    done = time.process_time()
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    say(f"{loaded - start} {done - loaded} {len(findings)} {memory}")


def _demo() -> Iterator[str]:
    """The demo shop's paragraphs, again and again."""
    demo = load(settings(DEMO), TODAY)
    return cycle(
        paragraph
        for article in demo.articles.values()
        if article.is_published(TODAY)
        for paragraph in _written_out(demo, article).split("\n\n")
        if ":::" not in paragraph
    )


def _labelled() -> Iterator[str]:
    """The labelled items, each once."""
    return (item.markdown for shop in read_set("dev") for item in shop.items)


def write(root: Path, articles: int, paragraphs: Iterator[str]) -> int:
    """A project of that many articles, or of as many as the paragraphs suffice for; how many words they have."""
    (root / "policies").mkdir(parents=True)
    for file in (DEMO / "policies").glob("*.yml"):
        (root / "policies" / file.name).write_text(file.read_text())
    total = 0
    for number in range(articles):
        body: list[str] = []
        count = 0
        while count < WORDS and (paragraph := next(paragraphs, "")):
            body.append(paragraph)
            count += len(paragraph.split())
        if not body:
            break
        total += count
        file = root / "content" / f"topic-{number % 10}" / f"article-{number}.md"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"---\ntitle: Article {number}\n---\n" + "\n\n".join(body) + "\n")
    (root / "content" / "index.md").write_text("---\ntitle: Help\n---\nHello.\n")
    return total


def _written_out(demo: KnowledgeBase, article: Article) -> str:
    body = article.body
    for reference in article.references:
        text = words(demo, article, reference)
        body = body.replace("{{" + reference.written + "}}", str(text))
    return _LINK.sub(r"\1", body)


# Where the paragraphs stand now, the links lead nowhere.
_LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")


def say(text: str) -> None:
    """Print a line."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
