"""An article's tree as plain text, as one pastes it into an e-mail or a chat."""

from __future__ import annotations

import re
from collections.abc import Iterable

from kbgen.desk.tree import Element

_BLANKS = re.compile(r"[ \t\r\n\f]+")


def plain_text(element: Element) -> str:
    """The text, paragraphs apart by a blank line, lists with their signs, links with their addresses."""
    return "\n\n".join(block for block in _blocks(element) if block.strip())


def _blocks(element: Element) -> list[str]:
    blocks: list[str] = []
    run: list[Element | str] = []

    def end_run() -> None:
        text = _inline(run).strip()
        run.clear()
        if text:
            blocks.append(text)

    for child in element.children:
        if isinstance(child, Element) and child.is_block:
            end_run()
            blocks += _block(child)
        else:
            run.append(child)
    end_run()
    return blocks


def _block(element: Element) -> list[str]:
    match element.tag:
        case "ul" | "ol":
            return [_list(element)]
        case "table":
            return [_table(element)]
        case "pre":
            return [element.text().strip("\n")]
        case "hr":
            return ["---"]
        case "dl":
            return ["\n".join(_blocks(element))]
        case _:
            return _blocks(element)


def _list(element: Element) -> str:
    lines = []
    start = element.attributes.get("start", "1")
    number = int(start) if start.isdecimal() and len(start) < 6 else 1
    for item in element.children:
        if not isinstance(item, Element):
            continue
        sign = f"{number}. " if element.tag == "ol" else "- "
        number += 1
        text = "\n".join(_blocks(item))
        lines.append(sign + text.replace("\n", "\n" + " " * len(sign)))
    return "\n".join(lines)


def _table(element: Element) -> str:
    lines = []
    for row in element.elements("tr"):
        cells = ("; ".join(_blocks(cell)).replace("\n", "; ") for cell in _cells(row))
        lines.append(" | ".join(cells))
    return "\n".join(lines)


def _cells(row: Element) -> Iterable[Element]:
    return (c for c in row.children if isinstance(c, Element) and c.tag in ("td", "th"))


def _inline(parts: Iterable[Element | str]) -> str:
    said: list[str] = []
    for part in parts:
        if isinstance(part, str):
            said.append(_BLANKS.sub(" ", part))
        elif part.tag == "br":
            said.append("\n")
        elif part.tag == "a":
            said.append(_link(part))
        elif part.tag == "q":
            said.append(f"“{_inline(part.children)}”")
        else:
            said.append(_inline(part.children))
    return re.sub(r" ?\n ?", "\n", re.sub(r" {2,}", " ", "".join(said)))


def _link(element: Element) -> str:
    text = _inline(element.children)
    target = element.attributes.get("href", "")
    address = re.sub(r"^(?:mailto|tel):", "", target)
    if not address or address == text.strip():
        return text
    return f"{text} ({address})"
