"""kbgen's comments: what they say, what they cover, what deletes them."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kbgen.fixes import apply
from kbgen.load.articles import read_article
from kbgen.load.references import References
from kbgen.model import Allowance, Article, Declaration, Finding, Fix, Level, Loc, Policy, Scope
from kbgen.render_markdown import Resolver, public_markdown
from tests.project import knowledge_base

ALLOW = '<!-- kbgen: allow KB501 reason="soon" until=2027-01-31 -->'
POLICY = {
    "policies/p.yml": """\
returns:
  window: {value: 30 days, overrides: [{when: {product: sale}, value: 14 days}]}
"""
}


def article(text: str) -> Article:
    found, _ = read_article("content/a.md", "a.md", text, References(Policy()))
    return found


def loaded(root: Path, body: str) -> Article:
    files = POLICY | {"content/a.md": f"---\ntitle: A\n---\n{body}"}
    return knowledge_base(root, files).articles["a.md"]


def test_an_allowance() -> None:
    first = "Text.\n\n"
    found = article(
        first + '<!-- kbgen: allow KB501, kb802 reason="it’s soon" until=2027-01-31 -->\nMore.\n'
    )
    (allowance,) = found.allowances
    assert allowance == Allowance(
        rules=("KB501", "KB802"),
        places=(Loc("content/a.md", 3, 19, 3, 24), Loc("content/a.md", 3, 26, 3, 31)),
        reason="it’s soon",
        until=date(2027, 1, 31),
        loc=Loc("content/a.md", 3, 1, 3, 71),
        covers=Loc("content/a.md", 4, 1, 4, 6),
        removal=allowance.removal,
    )


def test_lines_count_from_the_top_of_the_file(tmp_path: Path) -> None:
    (allowance,) = loaded(tmp_path, f"{ALLOW}\nText.\n").allowances
    assert (allowance.loc.line, allowance.covers) == (4, Loc("content/a.md", 5, 1, 5, 6))


def test_a_claim(tmp_path: Path) -> None:
    body = "É. <!-- kbgen: claim returns.window product=sale country=DE --> You have 14 days.\n"
    comment = body[3 : body.index(" You")]
    found = loaded(tmp_path, body)
    assert found.declarations == (
        Declaration(
            "returns.window",
            Scope((("country", ("DE",)), ("product", ("sale",)))),
            Loc("content/a.md", 4, 4, 4, 4 + len(comment)),
            3 + len(comment),
        ),
    )
    assert found.references == ()


def test_a_claim_over_lines_and_in_an_agents_block(tmp_path: Path) -> None:
    body = "::: agents\n<!-- kbgen: claim\n  returns.window\n-->\nYou have 30 days.\n:::\n"
    (declaration,) = loaded(tmp_path, body).declarations
    assert (declaration.key, declaration.scope, declaration.hidden) == (
        "returns.window",
        Scope(),
        True,
    )
    assert body[declaration.end :].startswith("\nYou have")


def test_a_claim_that_is_wrong_is_filed_once(tmp_path: Path) -> None:
    files = POLICY | {"content/a.md": "# A\n\n<!-- kbgen: claim returns.windw --> 30 days.\n"}
    (problem,) = knowledge_base(tmp_path, files).problems
    assert problem.rule == "KB026"
    assert problem.message == (
        "The policy has no fact 'returns.windw'. Did you mean 'returns.window'?"
    )


# In each text `@` is the comment, and `|` marks the first and the last of the lines it covers.
COVERED = {
    "paragraph": "Before.\n\n@\n|One\n|two.\n\nAfter.\n",
    "blank lines between": "@\n\n\n|One.\n\nAfter.\n",
    "heading": "@\n|## One\nText.\n",
    "list": "@\n|- a\n- b\n    more\n|- c\n\nAfter.\n",
    "loose list": "@\n|- a\n\n- b\n\n    |more\n\nAfter.\n",
    "table": "@\n\n|a | b\n-- | --\n|1 | 2\n\nAfter.\n",
    "several in a stack": f"@\n{ALLOW.replace('KB501', 'KB802')}\n|One.\n",
    "in a list": "- a\n@\n|- b\n|- c\n\nAfter.\n",
    "in a paragraph": "One\n@\n|two\n|three.\n\nAfter.\n",
    "in a quotation": "> @\n> |One\n> |two\n\nAfter.\n",
    "beside text": "Before.\n\n|One\ntwo @ three\n|four.\n\nAfter.\n",
    "at the head of a paragraph": "Before.\n\n|@ One\n|two.\n\nAfter.\n",
    "beside a heading": "Before.\n|## One @\nAfter.\n",
    "in an item": "- a\n|- b @\n|    more\n- c\n",
    "at the head of an item": "- a\n|- @ b\n- c\n",
    "in a table's row": "a | b\n-- | --\n|1 @ | 2\n3 | 4\n",
    "in a table's head": "|a @ | b\n-- | --\n1 | 2\n",
    "nothing": "Before.\n\n@\n",
}


@pytest.mark.parametrize("text", COVERED.values(), ids=COVERED)
def test_what_an_allowance_covers(text: str) -> None:
    lines, marked = [], []
    for number, line in enumerate(text.split("\n"), 1):
        bare = line.replace("|", "", 1) if line.lstrip("> ").startswith("|") else line
        if bare != line:
            marked.append(number)
        lines.append(bare.replace("@", ALLOW))
    found = article("\n".join(lines)).allowances[0].covers
    covered = [found.line, found.end_line] if found else []
    assert covered == ([marked[0], marked[-1]] if marked else [])


# The text, and what is left of it when the comment (`@`) is deleted.
REMOVED = {
    "line": ("One.\n\n@\nTwo.\n", "One.\n\nTwo.\n"),
    "between paragraphs": ("One.\n@\nTwo.\n", "One.\n\nTwo.\n"),
    "first": ("@\nTwo.\n", "Two.\n"),
    "last": ("One.\n\n@", "One.\n\n"),
    "only": ("@", ""),
    "indented": ("- a\n\n    @\n    b\n", "- a\n\n    b\n"),
    "quoted": ("> a\n> @\n> b\n", "> a\n> b\n"),
    "within": ("One @ two.\n", "One two.\n"),
    "without blanks": ("One@two.\n", "Onetwo.\n"),
    "head": ("@ One.\n", "One.\n"),
    "item": ("- @ One.\n", "- One.\n"),
    "end": ("One. @\nTwo.\n", "One.\nTwo.\n"),
    "line break": ("One.  @\nTwo.\n", "One.  \nTwo.\n"),
    "two on a line": ("@ <!-- keep -->\nTwo.\n", "<!-- keep -->\nTwo.\n"),
}


@pytest.mark.parametrize(("text", "left"), REMOVED.values(), ids=REMOVED)
@pytest.mark.parametrize("comment", [ALLOW, ALLOW.replace(" until", "\nuntil")], ids=["", "long"])
def test_what_deleting_leaves(text: str, left: str, comment: str, tmp_path: Path) -> None:
    files = {"content/a.md": "---\ntitle: A\n---\n" + text.replace("@", comment)}
    kb = knowledge_base(tmp_path, files)
    (allowance,) = kb.articles["a.md"].allowances
    fix = Fix("Delete the comment.", (allowance.removal,))
    finding = Finding("KB205", "n", Level.WARNING, allowance.loc, "Text.", (), fix)
    assert apply(kb, [finding]) == (frozenset({"content/a.md"}), 1)
    assert (tmp_path / "content/a.md").read_text() == "---\ntitle: A\n---\n" + left


@given(st.lists(st.sampled_from([ALLOW, "Text", "- a", " ", "\n", "\n\n", "> ", "# ", "|", "-|-"])))
def test_any_text_has_places_in_it(parts: list[str]) -> None:
    text = "Text.\n\n" + "".join(parts)
    lines = text.split("\n")
    for allowance in article(text).allowances:
        for loc in (allowance.loc, allowance.removal.loc, allowance.covers):
            if loc:
                assert 1 <= loc.line <= loc.end_line <= len(lines)
                assert 1 <= loc.column <= len(lines[loc.line - 1]) + 1
                assert 1 <= loc.end_column <= len(lines[loc.end_line - 1]) + 1
        assert allowance.removal.loc.line <= allowance.loc.line


@given(st.text(st.sampled_from("kbgen: alowcim KB501=\"'“”,-\n|2027013reasonutil"), max_size=60))
def test_any_comment_can_be_read(text: str) -> None:
    found = article(f"# A\n\n<!-- kbgen: allow {text} -->\n\n<!-- kbgen: claim {text} -->\n")
    for allowance in found.allowances:
        assert allowance.rules
        assert allowance.reason


def test_hostile_comments_take_no_time() -> None:
    many = f"{ALLOW}\n- item\n" * 5_000
    assert len(article(f"# A\n\n{many}").allowances) == 5_000
    stacked = f"{ALLOW}\n" * 15_000
    assert len(article(f"# A\n\n{stacked}Text.\n").allowances) == 15_000
    for text in ("x=“" * 100_000, "a " * 100_000, "=" * 100_000, "'" * 100_000, "KB501," * 50_000):
        found = article(f"# A\n\n<!-- kbgen: allow {text} -->\n<!-- {text} -->\n")
        assert found.allowances == ()


def test_comments_are_never_published() -> None:
    body = f"{ALLOW}\nOne. <!-- kbgen: claim returns.window --> You have 30 days.\n\n- a {ALLOW}\n"
    shown = public_markdown(body, Resolver(lambda mark: None, lambda key: ""))
    assert shown is not None
    assert "kbgen" not in shown
    assert "You have 30 days." in shown
