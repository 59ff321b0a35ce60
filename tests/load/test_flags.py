"""The record of flags: read, written, merged."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from kbgen.load.flags import FLAGS, flags_text, read_flags
from kbgen.model import Flag, Loc

ONE = Flag("content/a.md", date(2026, 11, 20), "Sam", "The fee is £3.", Loc(FLAGS, 1, 1, 1, 56))
OTHER = Flag("content/b.md", date(2026, 11, 19), "", "“Gone”", Loc(FLAGS, 2, 1, 2, 45))
TEXT = """\
["content/a.md", "2026-11-20", "Sam", "The fee is £3."]
["content/b.md", "2026-11-19", "", "“Gone”"]
"""


def test_one_sorted_line_each() -> None:
    assert flags_text([OTHER, ONE, OTHER]) == TEXT
    assert flags_text([]) == ""


def test_it_is_read_back() -> None:
    flags, problems = read_flags(TEXT, FLAGS)
    assert (flags, problems) == ((ONE, OTHER), ())
    assert [flag.loc for flag in flags] == [ONE.loc, OTHER.loc]
    assert read_flags("", FLAGS) == ((), ())


def test_lines_that_are_none_are_filed_and_the_others_read() -> None:
    for broken in (
        "<<<<<<< HEAD",
        '["a", "2026-11-20", "b"]',
        '["a", "soon", "b", "c"]',
        "[[" * 99999,
    ):
        flags, problems = read_flags(f"{TEXT}{broken}\n", FLAGS)
        assert flags == (ONE, OTHER)
        assert [(problem.rule, problem.loc) for problem in problems] == [
            ("KB001", Loc(FLAGS, 3, 1, 3, len(broken) + 1))
        ]


@given(
    st.lists(
        st.builds(
            Flag, st.text(), st.dates(), st.text(), st.text(), st.just(Loc(FLAGS))
        )
    )
)  # fmt: skip
def test_whatever_is_written_is_read_back(flags: list[Flag]) -> None:
    read, problems = read_flags(flags_text(flags), FLAGS)
    assert (set(read), problems) == (set(flags), ())
