"""Texts held against a policy: what is read in them, and where a finding points."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kbgen.load import load
from kbgen.model import Audience, Level, SetupError
from kbgen.verify import Verifier, text_of
from tests.project import HOME, TODAY, unmark, write
from tests.project import settings as settings_of
from tests.shop import DEMO

POLICY = """\
business: {name: Lumen, country: GB, currency: GBP, time_zone: Europe/London}
returns:
  window:
    value: 30 days
    counted_from: delivery
    overrides:
      - {when: {product: sale}, value: 14 days}
      - {when: {customer: plus}, value: 60 days}
      - {when: {customer: plus, product: sale}, value: 14 days}
    changes:
      - {from: 2027-02-01, value: 45 days}
  cost: free
authority:
  advisor:
    goodwill_up_to: £10
"""
WRONG = "You can return it within 50 days of delivery."
PLUS = WRONG.replace("50", "60")


@pytest.fixture(scope="module")
def verifier(tmp_path_factory: pytest.TempPathFactory) -> Verifier:
    root = tmp_path_factory.mktemp("shop")
    write(root, {"policies/shop.yml": POLICY})
    return Verifier.from_policies(root / "policies", TODAY)


@pytest.fixture(scope="module")
def demo() -> Verifier:
    return Verifier.from_policies(DEMO / "policies", TODAY)


def found(verifier: Verifier, marked: str, **options: object) -> list[str]:
    """The rules that find something in a text, whose places must be those that are marked."""
    text = unmark({"reply": marked})
    findings = verifier.verify(text.files["reply"], **options)  # type: ignore[arg-type]
    assert {finding.loc for finding in findings} == text.places
    return [finding.rule for finding in findings]


# What is held against the policy


def test_a_contradiction(verifier: Verifier) -> None:
    (finding,) = verifier.verify(f"Hi Anna,\n\n{WRONG}\n", "answers/17")
    assert (finding.rule, finding.level) == ("KB201", Level.ERROR)
    assert finding.loc
    assert (finding.loc.path, finding.loc.line, finding.loc.column) == ("answers/17", 3, 26)
    assert finding.message == (
        "'50 days' contradicts 'returns.window': the policy says 30 days. This promises 20 days more"
        " than the policy."
    )
    (related,) = finding.related
    assert (related.loc.path, related.loc.line) == ("policies/shop.yml", 4)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n\n",
        "Thank you, Anna!",
        "You can return it within 30 days of delivery.",
        "You can return it within {{ returns.window }} of delivery.",
        "---\ntitle: Late\npublished: false\nmacro_id: 7\n---\nReturn it within 30 days.",
        "Title: your return\n\nReturn it within 30 days.",
        "---\nReturn it within 30 days.\n---\nTom",
        ":::note\nReturn it within 30 days.",
    ],
)
def test_nothing_to_say(verifier: Verifier, text: str) -> None:
    assert verifier.verify(text) == ()


def test_an_exception_that_the_policy_lacks(verifier: Verifier) -> None:
    text = "Electronics can be returned within ⟦7 days⟧ of delivery."
    assert found(verifier, text) == ["KB202"]


def test_a_day_that_is_past(verifier: Verifier) -> None:
    text = "Order by ⟦18 December 2025⟧ and your presents are with you in time."
    assert found(verifier, text) == ["KB401"]
    assert (
        found(verifier, text.strip().replace("⟦", "").replace("⟧", ""), as_of=date(2025, 11, 1))
        == []
    )


def test_a_gap(verifier: Verifier) -> None:
    assert found(verifier, "Your refund takes ⟦XX days⟧.") == ["KB406"]


def test_references(verifier: Verifier) -> None:
    text = (
        "You have {{ ⟦returns.windw⟧ }}, or {{ returns.window ⟦product=sofa⟧ }}, or ⟦{{⟧ returns."
    )
    assert found(verifier, text) == ["KB013", "KB014", "KB014"]


def test_what_another_system_fills_in_is_a_note(verifier: Verifier) -> None:
    findings = verifier.verify(
        'Hi {{ticket.requester.name}} and {{ first_name | fallback: "you" }},'
    )
    assert [(finding.rule, finding.level) for finding in findings] == [
        ("KB013", Level.NOTE),
        ("KB014", Level.NOTE),
    ]


def test_facts_for_agents(verifier: Verifier) -> None:
    text = "We can give you ⟦{{ authority.advisor.goodwill_up_to }}⟧."
    assert found(verifier, text) == ["KB601"]
    plain = text.replace("⟦", "").replace("⟧", "")
    assert verifier.verify(plain, audience=Audience.AGENT) == ()
    assert verifier.verify(f"---\naudience: agent\n---\n{plain}") == ()
    assert verifier.verify(f"Sorry!\n\n::: agents\n{plain}\n:::\n") == ()
    assert found(verifier, f"---\naudience: agent\n---\n{text}", audience=Audience.PUBLIC) == [
        "KB601"
    ]


def test_agents_blocks_are_read(verifier: Verifier) -> None:
    text = WRONG.replace("50 days", "⟦50 days⟧")
    assert found(verifier, f"Sorry!\n\n::: agents\n{text}\n:::\n") == ["KB201"]
    assert found(verifier, f"Sorry!\n\n⟦::: agent⟧\n{text}\n") == ["KB015", "KB201"]


def test_a_draft_or_an_expired_reply_is_read_too(verifier: Verifier) -> None:
    front = "---\ndraft: true\nexpires: 2026-01-01\n---\n"
    assert found(verifier, f"{front}Your refund takes ⟦XX days⟧.") == ["KB406"]


def test_front_matter_that_nobody_can_read(verifier: Verifier) -> None:
    assert found(verifier, "---\naudience: ⟦agnet⟧\n---\nHello.") == ["KB011"]
    assert found(verifier, "---\napplies_to: {product: ⟦sael⟧}\n---\nHello.") == ["KB008"]


def test_what_is_allowed(verifier: Verifier) -> None:
    comment = '<!-- kbgen: allow KB201 reason="promised in October" until=2026-11-21 -->'
    assert verifier.verify(f"{comment}\n{WRONG}") == ()
    findings = verifier.verify(f"{comment}\n{WRONG}", as_of=date(2026, 11, 22))
    assert [finding.rule for finding in findings] == ["KB201"]
    assert verifier.verify(f"{comment}\nThank you.") == ()


def test_what_is_declared(verifier: Verifier) -> None:
    declared = "<!-- kbgen: claim returns.window -->"
    assert found(verifier, f"{declared}\nYou have ⟦50 days⟧.") == ["KB201"]
    assert verifier.verify(f"{declared}\nYou have 30 days.") == ()
    assert found(verifier, f"⟦{declared}⟧\nThank you.") == ["KB206"]


# The case that a text is for


def test_scope(verifier: Verifier) -> None:
    plus = verifier.scope("customer=plus")
    assert verifier.verify(PLUS, scope=plus) == ()
    assert len(verifier.verify(PLUS.replace("60", "30"), scope=plus)) == 1
    assert verifier.verify(f"---\napplies_to: {{customer: plus}}\n---\n{PLUS}") == ()
    front = "---\napplies_to: {product: sale}\n---\n"
    assert len(verifier.verify(front + PLUS, scope=plus)) == 1
    assert verifier.verify(front + PLUS.replace("60", "14"), scope=plus) == ()


@pytest.mark.parametrize(
    ("word", "message"),
    [
        ("customer=plsu", "The policy says nothing of customer 'plsu'. Did you mean 'plus'?"),
        ("product=sae", "The policy says nothing of product 'sae'. Did you mean 'sale'?"),
        ("ordered=soon", "'soon' is not a date; write for example '2026-12-24'."),
    ],
)
def test_an_unknown_scope(verifier: Verifier, word: str, message: str) -> None:
    with pytest.raises(SetupError) as error:
        verifier.scope(word)
    assert str(error.value) == message


def test_the_day(verifier: Verifier) -> None:
    text = "You can return it within 45 days of delivery."
    assert len(verifier.verify(text)) == 1
    assert verifier.verify(text, as_of=date(2027, 2, 1)) == ()


# What is not the sender's


QUOTED = [
    "> You can return it within 50 days of delivery, you said.",
    "  >> You can return it within 50 days of delivery.\n>\n> Really?",
    "On Tue, 3 Nov 2026 at 10:12, Anna <anna@example.com> wrote:\n> 50 days to return it, right?",
    "On Tue, 3 Nov 2026 at 10:12, Anna Maria Magdalena\n<anna@example.com> wrote:\n\n> Hello",
    f"-----Original Message-----\nFrom: Anna\n\n{WRONG}",
    f"From: Anna <anna@example.com>\nSent: 3 November 2026 10:12\nTo: Help\n\n{WRONG}",
]


@pytest.mark.parametrize("quoted", QUOTED)
def test_quotes_are_somebody_elses_words(verifier: Verifier, quoted: str) -> None:
    before = "Hi Anna,\n\nthank you for writing.\n\n"
    assert verifier.verify(before + quoted) == ()


@pytest.mark.parametrize("quoted", [QUOTED[0], QUOTED[1], QUOTED[4], QUOTED[5]])
def test_quotes_can_be_read(verifier: Verifier, quoted: str) -> None:
    text = "Hi Anna,\n\nthank you for writing.\n\n" + quoted.replace("50 days", "⟦50 days⟧")
    assert found(verifier, text, quotes=True) == ["KB201"]


def test_quotes_in_markdown_are_read(verifier: Verifier) -> None:
    text = f"Say:\n\n> {WRONG}\n"
    assert len(verifier.verify(text, "replies/late.md")) == 1
    assert verifier.verify(text, "replies/late.md", quotes=False) == ()


def test_text_around_a_quote_is_read(verifier: Verifier) -> None:
    text = "> 50 days to return it?\n\nYou can return it within ⟦50 days⟧ of delivery.\n> Thanks!"
    assert found(verifier, text) == ["KB201"]


def test_the_header_of_an_email_is_no_text(verifier: Verifier) -> None:
    header = (
        "From: help@lumen.example\nTo: Anna <anna@example.com>\nSubject: Return within 90 days\n"
    )
    wrong = WRONG.replace("50 days", "⟦50 days⟧")
    assert found(verifier, f"{header}\nHi Anna,\n\n{wrong}") == ["KB201"]


# One customer's case


@pytest.mark.parametrize(
    "text",
    [
        "You have 5 days left to return the lamp.",
        "Please send the lamp back by 12 December 2026.",
        "I have extended your return until 15 December.",
        "We received your return on 16 November, and refunded you on 18 November.",
        "Your order arrives tomorrow between 10am and 2pm.",
        "I\u2019ll call you back today at 4pm.",
        "We've sent the return label to anna.smith@gmail.com.",
        "I've refunded £43.20 to your card today.",
        "Your parcel left us on 17 November and was delivered on 19 November.",
        "Your lamp is back in stock on 25 December.",
        "I'm back on 26 December.",
        "We've had it back since 18 November.",
    ],
)
def test_what_is_said_of_one_case(demo: Verifier, text: str) -> None:
    assert demo.verify(f"Hi Anna,\n\n{text}\n\nBest wishes,\nTom") == ()


@pytest.mark.parametrize(
    "text",
    [
        "Any order placed in December can be sent back until ⟦15 January 2027⟧.",
        "Order by ⟦4pm⟧ today and we dispatch it today.",
        "You can write to ⟦support@wrong.example⟧.",
        "I'll refund you within ⟦20 working days⟧.",
        "We're open again on ⟦30 December⟧.",
        "Please tell us within ⟦48 hours⟧ if something arrived damaged. I've 2 days left here.",
    ],
)
def test_what_is_said_of_every_case(demo: Verifier, text: str) -> None:
    assert found(demo, f"Hi Anna,\n\n{text}\n\nBest wishes,\nTom") == ["KB201"]


# How a text may be written


def test_indented_lines_are_text(verifier: Verifier) -> None:
    text = "Hi Anna,\n\n    You can return it\n\twithin ⟦50 days⟧ of delivery.\n"
    assert found(verifier, text) == ["KB201"]
    front = "---\ntopics:\n    - returns\n---\n"
    assert found(verifier, front + text) == ["KB201"]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_line_ends_and_byte_order_marks(verifier: Verifier, end: str, mark: str) -> None:
    (finding,) = verifier.verify(mark + end.join(["Hi,", "", WRONG]))
    assert finding.loc
    assert (finding.loc.line, finding.loc.column, finding.loc.end_column) == (3, 26, 33)


def test_control_characters_are_blanks(verifier: Verifier) -> None:
    assert found(verifier, "Hi,\x0b\x00\n\nyou can return it within ⟦50\x85days⟧ of delivery.") == [
        "KB201"
    ]


def test_a_text_that_is_too_long(verifier: Verifier) -> None:
    (finding,) = verifier.verify("x" * 1_000_001)
    assert finding.rule == "KB003"
    assert finding.message == "This text has more than 1,000,000 bytes, the most that kbgen reads."


PIECES = [
    *("> ", "\n", "\r\n", "    ", "\t", "{{", "}}", " returns.window ", "::: agents", ":::"),
    *("---\n", "audience: agent", "On 3 May, A wrote:", "From: a\n", "<!--", "-->", "```"),
    *("return it within 50 days", "free", "£9", "\x00", "\ud800", "|", "- ", "# "),
]


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from(PIECES),
        max_size=24,
    ).map("".join)
)
def test_any_text(verifier: Verifier, text: str) -> None:
    """Whatever comes, it is read, and every finding points into it."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for finding in verifier.verify(text):
        assert finding.loc
        assert 1 <= finding.loc.line <= finding.loc.end_line <= len(lines)
        assert finding.loc.end_column <= len(lines[finding.loc.end_line - 1]) + 1


# Bytes


def test_bytes() -> None:
    assert text_of("\ufeffGrüß\r\ndich".encode(), "a.txt") == ("Grüß\ndich", None)


@pytest.mark.parametrize(
    ("raw", "rule", "place", "message"),
    [
        (
            b"Hi,\r\ncaf\xe9 ",
            "KB001",
            (2, 4),
            "This is not UTF-8: byte 0xE9 stands here. Save it as UTF-8.",
        ),
        (
            "Hi".encode("utf-16"),
            "KB001",
            (1, 1),
            "This is not UTF-8: byte 0xFF stands here. Save it as UTF-8.",
        ),
        (
            b" \n",
            "KB001",
            (1, 1),
            "This text is empty, so that nothing was held against the policy.",
        ),
        (
            b"x" * 1_000_001,
            "KB003",
            (1, 1),
            "This text has more than 1,000,000 bytes, the most that kbgen reads.",
        ),
    ],
)
def test_bytes_that_are_no_text(
    raw: bytes, rule: str, place: tuple[int, int], message: str
) -> None:
    text, finding = text_of(raw, "a.txt")
    assert finding
    assert finding.loc
    assert (text, finding.rule, finding.level) == ("", rule, Level.ERROR)
    assert (finding.loc.path, finding.loc.line, finding.loc.column) == ("a.txt", *place)
    assert finding.message == message


# The policy


def test_no_folder(tmp_path: Path) -> None:
    with pytest.raises(SetupError) as error:
        Verifier.from_policies(tmp_path / "policies", TODAY)
    assert str(error.value) == f"{tmp_path / 'policies'} is not a folder."


def test_an_empty_policy(tmp_path: Path) -> None:
    (tmp_path / "policies").mkdir()
    with pytest.raises(SetupError) as error:
        Verifier.from_policies(tmp_path / "policies", TODAY)
    assert str(error.value) == f"{tmp_path / 'policies'} has no facts to hold a text against."


def test_several_threads_at_once(demo: Verifier) -> None:
    texts = [f"You can return it within {days} days of delivery." for days in range(28, 44)]
    alone = [demo.verify(text) for text in texts]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(demo.verify, texts)) == alone
    assert [findings == () for findings in alone] == [days == 30 for days in range(28, 44)]


def test_a_policy_with_mistakes(tmp_path: Path) -> None:
    write(tmp_path, {"policies/shop.yml": POLICY + "refunds: {time: soonish, tme: 5 days}\n"})
    verifier = Verifier.from_policies(tmp_path / "policies", TODAY)
    assert sorted(finding.rule for finding in verifier.policy_findings) == ["KB005", "KB006"]
    assert [finding.rule for finding in verifier.verify(WRONG)] == ["KB201"]


def test_a_whole_help_centre(tmp_path: Path) -> None:
    """Only the text is looked at, whatever is wrong elsewhere."""
    broken = {"content/broken.md": f"---\ntitle: Broken\n---\n{WRONG} {{{{ returns.windw }}}}\n"}
    write(tmp_path, {"policies/shop.yml": POLICY} | HOME | broken)
    verifier = Verifier(load(settings_of(tmp_path), TODAY))
    assert verifier.policy_findings == ()
    assert verifier.verify("Thank you.") == ()
    assert [finding.rule for finding in verifier.verify(WRONG)] == ["KB201"]


def test_only_the_policy_is_loaded(tmp_path: Path) -> None:
    write(tmp_path, {"policies/shop.yml": POLICY, "content/broken.md": "---\ntitle: [\n---\n"})
    kb = load(settings_of(tmp_path), TODAY, articles=False)
    assert (dict(kb.articles), list(kb.sources), kb.problems) == ({}, ["policies/shop.yml"], ())
