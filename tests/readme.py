"""The parts of the README that are generated. `python -m tests.readme` writes them."""

from __future__ import annotations

import re
from pathlib import Path

from kbgen.rules import RULES

README = Path(__file__).parent.parent / "README.md"
_TABLE = re.compile(r"(?<=<!-- rules -->\n).*?(?=<!-- /rules -->)", re.DOTALL)


def rule_table() -> str:
    lines = ["", "| rule | level | what it finds |", "|---|---|---|"]
    for rule in RULES.values():
        summary = (rule.__doc__ or "").strip().split("\n", 1)[0].replace("|", r"\|")
        lines.append(f"| {rule.ID} `{rule.NAME}` | {rule.LEVEL} | {summary} |")
    return "\n".join([*lines, "", ""])


def with_rule_table(text: str) -> str:
    return _TABLE.sub(lambda match: rule_table(), text)


if __name__ == "__main__":
    README.write_text(with_rule_table(README.read_text("utf-8")), "utf-8")
