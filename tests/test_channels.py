"""What kind of channel an id or a name means."""

from __future__ import annotations

from pathlib import Path

import pytest

from kbgen.channels import (
    channel_of_level,
    channel_of_scope,
    hours_of,
    is_chat,
    is_live,
    is_written,
)
from kbgen.model import Policy, Scope
from tests.project import knowledge_base

KINDS = {
    "phone": "live",
    "telephone_uk": "live",
    "call_us": "live",
    "call": "live",
    "hotline": "live",
    "live-chat": "chat",
    "chatbot": "chat",
    "webchat": "chat",
    "video": "live",
    "email": "written",
    "e-mail": "written",
    "mail": "written",
    "form": "written",
    "post": "written",
    "callback": "",
    "call_back": "",
    "social": "",
    "whatsapp": "",
    "sms": "",
    "platform": "",
    "showroom": "",
}


def policy_of(path: Path, text: str) -> Policy:
    return knowledge_base(path, {"policies/shop.yml": text}).policy


@pytest.mark.parametrize(("channel", "kind"), KINDS.items())
def test_kinds_by_id(tmp_path: Path, channel: str, kind: str) -> None:
    policy = policy_of(tmp_path, f"contact:\n  channels:\n    {channel}: {{resolution: 1 day}}\n")
    assert is_live(policy, channel) is (kind in ("live", "chat"))
    assert is_chat(policy, channel) is (kind == "chat")
    assert is_written(policy, channel) is (kind == "written")


def test_kinds_by_name_and_by_a_queue(tmp_path: Path) -> None:
    text = (
        "contact:\n  channels:\n    one: {name: Live chat}\n    two: {name: Contact form}\n"
        "    three: {wait: 5 minutes}\n    email: {wait: 5 minutes}\n"
    )
    policy = policy_of(tmp_path, text)
    assert is_chat(policy, "one")
    assert is_written(policy, "two")
    assert is_live(policy, "three")
    assert not is_live(policy, "email")


def test_hours_and_levels(tmp_path: Path) -> None:
    text = (
        "calendar:\n  office_hours: Mo-Fr 09:00-17:00\n"
        "contact:\n  channels:\n    phone: {hours: Mo-Su 09:00-17:00}\n    email: {name: E-mail}\n"
        "escalation:\n  levels:\n    one: {channel: phone}\n    two: {channel: fax}\n    three: {name: x}\n"
    )
    policy = policy_of(tmp_path, text)
    assert hours_of(policy, "phone") is policy["contact.channels.phone.hours"]
    assert hours_of(policy, "email") is policy["calendar.office_hours"]
    assert hours_of(policy, None) is policy["calendar.office_hours"]
    assert channel_of_level(policy, "one") == "phone"
    assert channel_of_level(policy, "two") is None
    assert channel_of_level(policy, "three") is None


def test_the_channel_of_a_scope() -> None:
    assert channel_of_scope(Scope()) is None
    assert channel_of_scope(Scope((("channel", ("post",)),))) == "post"
    assert channel_of_scope(Scope((("channel", ("post", "email")),))) is None
