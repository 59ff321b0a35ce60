"""Markdown files to articles."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kbgen.load.comments import read_comments
from kbgen.load.fields import Fields, read_fields
from kbgen.load.front_matter import split
from kbgen.load.markup import (
    Lines,
    Markup,
    Mistake,
    ReferenceMark,
    Span,
    Trouble,
    misspelt,
    scan,
)
from kbgen.load.references import References
from kbgen.model import Article, Audience, Loc, PolicyTable, Problem, Reference

_HEADING = re.compile(
    r" {0,3}(?:#[ \t]+(?P<atx>[^\n]*)|(?![ \t>]*:::)(?P<setext>[^\n]+)\n=+[ \t]*)(?:\n|$)"
)
_COMMENT = re.compile(r"<!--.*?(?:-->|$)")
_EMPHASIS = re.compile(r"[*_`]")
_ATTRIBUTES = re.compile(r"[ \t]*\{[:#.][^}\n]*\}$")

_MESSAGES = {
    Trouble.UNCLOSED_BLOCK: (
        "This agents' block is never closed. Add a line ':::' behind it, and close any code in it."
    ),
    Trouble.NESTED_BLOCK: "An agents' block opens inside another; blocks do not nest. Close the first one before.",
    Trouble.MISPLACED_BLOCK: (
        "This looks like a block and is none. '::: agents' needs a line of its own, indented like the"
        " text of its list item."
    ),
    Trouble.BLOCK_IN_CODE: (
        "'::: agents' stands inside code here, where it hides nothing. Check that the code block"
        " before it is closed."
    ),
    Trouble.STRAY_CLOSE: "This ':::' closes nothing: no block is open. Is the line that opens it misspelt?",
    Trouble.CLOSE_ELSEWHERE: (
        "This ':::' closes a block that opens at another indentation or with more or fewer colons."
        " Write both lines alike."
    ),
    Trouble.LEFT_BLOCK: (
        "This line leaves the list item or quotation that the agents' block opens in. Close the block"
        " before it, or indent it as well."
    ),
    Trouble.POLICY_WITHOUT_KEY: "'::: policy' names the section or fact to show, as in '::: policy delivery.methods'.",
    Trouble.PAGE_WITHOUT_NAME: "'::: page' names the page whose text it stands for, as in '::: page delivery'.",
    Trouble.UNCLOSED_COMMENT: "A comment opens here and never closes. Add '-->' behind it.",
    Trouble.CROSSING_COMMENT: (
        "This comment runs over the border of an agents' block. Close it on the side where it opens."
    ),
    Trouble.TOO_MANY: "More references or brackets stand here than kbgen reads in one text. Split it.",
}
_RULES = {
    Trouble.FOREIGN_BLOCK: "KB016",
    Trouble.UNCLOSED_COMMENT: "KB021",
    Trouble.CROSSING_COMMENT: "KB021",
    Trouble.TOO_MANY: "KB003",
}


def read_article(
    path: str, name: str, text: str, references: References
) -> tuple[Article, tuple[Problem, ...]]:
    """The article in a file's text, and everything that is wrong with it.

    The problems of its references are filed with `references`.
    """
    cut = split(text, path)
    front = Fields()
    if cut.yaml is not None:
        front = read_fields(cut.yaml, cut.yaml_line, path, references)
    problems: list[Problem] = [cut.problem] if cut.problem else []
    problems += front.problems
    markup = scan(cut.body)
    lines = Lines.of(cut.body, cut.body_line)
    problems += (_mistake(path, lines, mistake) for mistake in markup.mistakes)
    found = [
        *_titles(path, front, text, Lines.of(text), references),
        *_body(path, markup, lines, references),
    ]
    tables = tuple(_tables(path, markup, lines, references))
    comments = read_comments(path, cut.body, markup, lines, references)
    problems += comments.problems
    values = dict(front.values)
    heading = _heading(cut.body)
    if not values.get("title") and heading:
        values["title"] = heading
    hidden = list(_hidden_in_fields(front))
    problems += hidden
    article = Article(
        path=path,
        name=name,
        loc=Loc(path),
        body=cut.body,
        body_line=cut.body_line,
        references=tuple(found),
        tables=tables,
        allowances=tuple(comments.allowances),
        declarations=tuple(comments.declarations),
        locs=front.locs,
        sound=front.sound and not cut.problem and markup.is_sound and not hidden,
        **values,
    )
    told = not front.sound or cut.problem
    if not (article.title or told or article.draft) and article.audience is Audience.PUBLIC:
        message = "This article has no title. Add 'title:' to its front matter."
        problems.append(Problem("KB022", Loc(path), message))
    return article, tuple(problems)


def body_heading(body: str) -> tuple[str, int] | None:
    """The level-one heading that a body begins with, and where the text behind it begins."""
    text = len(body) - len(body.lstrip(" \t\n"))
    match = _HEADING.match(body, body.rfind("\n", 0, text) + 1)
    if not match:
        return None
    setext = match["setext"]
    title = setext.strip() if setext else match["atx"].rstrip().rstrip("#").rstrip()
    return _ATTRIBUTES.sub("", title), match.end()


def _heading(body: str) -> str | None:
    """The heading as plain text: without comments and emphasis, its references as they are."""
    found = body_heading(body)
    if not found:
        return None
    text = " ".join(_COMMENT.sub("", found[0]).split())
    parts: list[str] = []
    at = 0
    for mark in field_marks(text):
        parts += (
            _EMPHASIS.sub("", text[at : mark.span.start]),
            text[mark.span.start : mark.span.end],
        )
        at = mark.span.end
    return "".join([*parts, _EMPHASIS.sub("", text[at:])]).strip() or None


def _hidden_in_fields(front: Fields) -> Iterator[Problem]:
    """What hides nothing in a line of front matter: comments and agents' blocks."""
    for name in ("title", "description"):
        value, loc = front.values.get(name), front.locs.get(name)
        if value and loc and ":::" in value:
            message = f"'{name}' is for customers, and ':::' hides nothing in it. Take it out."
            yield Problem("KB015", loc, message)
        if value and loc and "<!--" in value:
            message = f"'{name}' would be published with the comment in it. Take it out."
            yield Problem("KB021", loc, message)


def _mistake(path: str, lines: Lines, mistake: Mistake) -> Problem:
    loc = _loc(path, lines, mistake.span)
    if mistake.trouble is Trouble.FOREIGN_BLOCK:
        message = (
            f"':::{mistake.word}' is another system's block and would be printed as it stands."
            f" Write '!!! note' with the text indented below it."
        )
    elif mistake.trouble is Trouble.MISSPELT_BLOCK:
        meant = misspelt(mistake.word) if mistake.word else "agents"
        hint = (
            f" Did you mean '::: {meant}'?"
            if meant
            else " Blocks are '::: agents', '::: policy KEY' and '::: page NAME'."
        )
        message = f"No block is called '{mistake.word[:60]}'.{hint}"
    else:
        message = _MESSAGES[mistake.trouble]
    return Problem(_RULES.get(mistake.trouble, "KB015"), loc, message)


def _loc(path: str, lines: Lines, span: Span) -> Loc:
    return Loc(path, *lines.place(span.start), *lines.place(span.end))


def _body(path: str, markup: Markup, lines: Lines, references: References) -> Iterator[Reference]:
    for hidden, marks in ((False, markup.references), (True, markup.hidden)):
        for mark in marks:
            found = references.read(mark, _loc(path, lines, mark.span), hidden=hidden)
            if found:
                yield found


def _titles(
    path: str, front: Fields, text: str, lines: Lines, references: References
) -> Iterator[Reference]:
    """The references in `title` and `description`, each at its place in the text of the file.

    White space and escapes may differ between a value and how it is written, references do not.
    """
    for name in ("title", "description"):
        value, loc = front.values.get(name), front.locs.get(name)
        if not value or not loc or "{{" not in value:
            continue
        at, end = lines.offset(loc.line, loc.column), lines.offset(loc.end_line, loc.end_column)
        for mark in field_marks(value):
            written = value[mark.span.start : mark.span.end]
            start = text.find(written, at, end)
            place = loc
            if start >= 0:
                at = start + len(written)
                place = _loc(path, lines, Span(start, at))
            found = references.read(mark, place, name)
            if found:
                yield found


def field_marks(text: str) -> tuple[ReferenceMark, ...]:
    """The references in a line of plain text, such as a title."""
    return scan(" ".join(text.split())).references


def _tables(
    path: str, markup: Markup, lines: Lines, references: References
) -> Iterator[PolicyTable]:
    policy = references.policy
    for line in markup.policies:
        loc = _loc(path, lines, line.key_span)
        if line.is_page:
            keys = references.page_keys(line.key, loc)
            yield from (PolicyTable(key, loc, line.hidden) for key in keys)
        elif line.key in policy.groups or references.is_fact(line.key, loc):
            yield PolicyTable(line.key, loc, line.hidden)
