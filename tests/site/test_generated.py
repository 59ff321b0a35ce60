"""Pages made from the policy: which there are, what they say, and how articles hold them."""

from __future__ import annotations

from pathlib import Path

import markdown
import pytest

from kbgen.model import KnowledgeBase
from kbgen.site.generated import generated_articles, page_markdown, page_parts
from kbgen.site.machines import machine_files
from kbgen.site.pages import HelpCentre
from tests.conftest import Cli
from tests.project import knowledge_base
from tests.shop import differing, mkdocs, open_shop, tree

POLICY = """
business: {name: Shop, country: GB, currency: GBP, time_zone: Europe/London}
calendar:
  office_hours: Mo-Fr 09:00-17:00; PH off
  public_holidays: GB-ENG
  closures:
    - {on: 2026-08-01/2026-08-07, name: Holidays}
    - {on: 2026-12-25/2026-12-28, name: Christmas}
  special_hours: {2026-12-24: "09:00-13:00", 2026-01-02: "10:00-12:00"}
contact:
  channels:
    phone: {name: Phone, number: 0113 496 0142}
    staff: {name: Zqvstaff, number: 0113 496 0199, audience: agent}
delivery:
  dispatch: same day
  cutoff: "14:00"
  countries: [GB, EU]
  methods:
    standard:
      name: Standard
      countries: [GB]
      time: {value: 3 days, overrides: [{when: {country: GB-NIR}, value: 5 days}]}
      cost: {value: £4, overrides: [{when: {customer: plus}, value: free}]}
    eu:
      name: Europe
      countries: [EU]
      time: {value: 8 days, overrides: [{when: {country: IE}, value: 6 days}]}
      cost: £10
    courier: {name: Courier, countries: [IE], time: 2 days, cost: £12}
  lost_after: 10 days
returns:
  window:
    value: 30 days
    overrides:
      - {when: {product: sale}, value: 14 days}
      - {when: {ordered: 2026-11-01/2026-12-24}, until: 2027-01-31, name: Christmas}
      - {when: {ordered: 2025-11-01/2025-12-24}, until: 2026-01-31, name: Before}
    changes: [{from: 2027-02-01, value: 45 days}]
  cost: free
escalation:
  levels:
    advisor: {name: The team, handles: [everything], first_response: 1 working day}
  complaints: {acknowledge: 2 working days, external_body: The Ombudsman}
standards: {answered: {target: 80%, measured_by: calls}}
refunds: {approval_over: {value: £100, audience: agent}}
"""
FILES = {"policies/shop.yml": POLICY}
NAMES = ["contact/index.md", "delivery/index.md", "returns/index.md", "complaints/index.md"]


def shop(root: Path, files: dict[str, str] | None = None) -> KnowledgeBase:
    kb = knowledge_base(root, FILES | (files or {}))
    assert kb.problems == ()
    return kb


def test_what_the_shop_has_gives_pages(tmp_path: Path) -> None:
    assert list(generated_articles(shop(tmp_path))) == [*NAMES, "standards/index.md"]


def test_what_it_lacks_or_keeps_for_agents_does_not(tmp_path: Path) -> None:
    kb = knowledge_base(
        tmp_path,
        {
            "policies/shop.yml": (
                "calendar: {office_hours: Mo-Fr 09:00-17:00}\n"
                "returns: {window: {value: 30 days, audience: agent}}\nrefunds: {time: 5 days}\n"
            )
        },
    )
    assert list(generated_articles(kb)) == []
    assert page_parts(kb, "returns") == page_parts(kb, "contact") == page_parts(kb, "x") == ()


def page_text(kb: KnowledgeBase, page: str) -> str:
    return "\n\n".join(f"## {title}\n\n{text}" for title, text in page_markdown(kb, page))


def test_delivery(tmp_path: Path) -> None:
    """By destination; a country that is told apart is not also a case of the group it is in."""
    assert page_text(shop(tmp_path), "delivery") == (
        "## To the United Kingdom\n\n"
        "| Method | Arrives within | Cost |\n| --- | --- | --- |\n"
        "| Standard | 3 days; Northern Ireland: 5 days | £4; Plus customers: Free |\n\n"
        "## To Ireland\n\n"
        "| Method | Arrives within | Cost |\n| --- | --- | --- |\n"
        "| Europe | 6 days | £10 |\n| Courier | 2 days | £12 |\n\n"
        "## To the rest of the European Union\n\n"
        "| Method | Arrives within | Cost |\n| --- | --- | --- |\n| Europe | 8 days | £10 |\n\n"
        "## When it leaves us\n\n- Leaves us within: Same day\n- Order by: 2pm\n\n"
        "## Good to know\n\n- Counts as lost after: 10 days"
    )


def test_returns(tmp_path: Path) -> None:
    assert page_text(shop(tmp_path), "returns") == (
        "## How long you have\n\n| For | Time to return |\n| --- | --- |\n"
        "| In general | 30 days (from 1 February 2027: 45 days) |\n| Sale | 14 days |\n\n"
        "## Around the holidays\n\n| For | Time to return |\n| --- | --- |\n"
        "| Christmas (ordered 1 November to 24 December 2026) | Until 31 January 2027 |\n\n"
        "## What it costs\n\n- Cost: Free"
    )


def test_contact(tmp_path: Path) -> None:
    """What is over is not told, and a public holiday in a closure not twice."""
    assert page_text(shop(tmp_path), "contact") == (
        "## All ways to reach us\n\n| Channel | How | Hours |\n| --- | --- | --- |\n"
        "| Phone | [0113 496 0142](tel:+441134960142) |"
        " Monday to Friday, 9am to 5pm; closed on public holidays |\n\n"
        "## Closed days and different hours\n\n| On | Hours |\n| --- | --- |\n"
        "| Thursday, 24 December 2026 | 9am to 1pm |\n"
        "| 25 to 28 December 2026 | Closed: Christmas |\n"
        "| Friday, 1 January 2027 | Closed: Public holiday |\n"
        "| Friday, 26 March 2027 | Closed: Public holiday |\n"
        "| Monday, 29 March 2027 | Closed: Public holiday |\n"
        "| Monday, 3 May 2027 | Closed: Public holiday |"
    )


def test_complaints_and_standards(tmp_path: Path) -> None:
    kb = shop(tmp_path)
    assert page_text(kb, "complaints") == (
        "## When you hear from us\n\n- We acknowledge your complaint within: 2 working days\n\n"
        "## Who looks at it\n\n| Who | What they help with | First reply within |\n"
        "| --- | --- | --- |\n| The team | Everything | 1 working day |\n\n"
        "## If we cannot agree\n\nYou can take your complaint to The Ombudsman."
    )
    assert [title for title, _ in page_parts(kb, "standards")] == [""]
    assert '<td data-label="Our target"><div>80%</div></td>' in page_parts(kb, "standards")[0].html


def test_one_destination_needs_no_headings(tmp_path: Path) -> None:
    policy = "business: {country: GB}\ndelivery: {methods: {post: {name: Post, time: 2 days}}}\n"
    kb = knowledge_base(tmp_path, {"policies/shop.yml": policy})
    assert page_text(kb, "delivery") == (
        "## Ways to deliver\n\n| Method | Arrives within |\n| --- | --- |\n| Post | 2 days |"
    )


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("content/delivery/index.md", "---\ntitle: Mine\n---\nText.\n"),
        ("content/delivery.md", "---\ntitle: Mine\n---\nText.\n"),
        ("content/post.md", "---\ntitle: Mine\nredirect_from: [delivery/]\n---\nText.\n"),
        ("content/delivery/index.html", "<p>Mine</p>"),
    ],
)
def test_what_stands_at_the_address_takes_its_place(path: str, text: str, tmp_path: Path) -> None:
    kb = shop(tmp_path, {path: text})
    assert "delivery/index.md" not in generated_articles(kb)


def test_an_article_that_is_not_published_does_not(tmp_path: Path) -> None:
    draft = "---\ntitle: Draft\ndraft: yes\n---\nText.\n"
    assert "delivery/index.md" in generated_articles(shop(tmp_path, {"content/delivery.md": draft}))


def test_the_site_treats_them_as_pages(tmp_path: Path) -> None:
    centre = HelpCentre(shop(tmp_path), ["delivery"])
    assert [link.url for link in centre.policy_pages] == [
        "contact/", "delivery/", "returns/", "complaints/", "standards/",
    ]  # fmt: skip
    page = centre.page("delivery/index.md")
    assert (page.kind, page.title, page.policy_page) == ("category", "Delivery", "delivery")
    assert centre.categories[0].title == "Delivery"
    assert centre.contact is not None
    assert centre.contact.url == "contact/"
    files = dict(machine_files(centre, "https://help.example/"))
    assert files["delivery/index.html.md"].startswith(
        "# Delivery\n\n> Where we deliver, how long it takes, and what it costs.\n\n"
        "## To the United Kingdom\n\n| Method |"
    )
    assert "(https://help.example/delivery/index.html.md)" in files["llms.txt"]
    assert "Zqv" not in "".join(files.values())


# Real builds


def test_a_site_with_made_pages(cli: Cli, tmp_path: Path) -> None:
    own = "---\ntitle: Our returns\n---\nAbove.\n\n::: page returns\n\nBelow.\n"
    link = "---\ntitle: Link\n---\n[Post](delivery/index.md), [us](contact/index.md).\n"
    root = open_shop(
        tmp_path,
        {
            "policies/shop.yml": POLICY + "authority: {advisor: {goodwill_up_to: £10}}\n",
            "content/returns/index.md": own,
            "content/link.md": link,
            "content/standards/index.md": "---\ntitle: Zqvdraft\ndraft: yes\n---\nZqvdraft\n",
        },
    )
    ran = cli("build", cwd=root)
    assert ran.code == 0, ran
    site = tree(root / "site")
    page = site["returns/index.html"].decode()
    above, table, below = (page.index(t) for t in ("Above.", "Around the holidays", "Below."))
    assert above < table < below
    assert '<h2 id="around-the-holidays">Around the holidays</h2>' in page
    assert '<a href="../delivery/">Post</a>' in site["link/index.html"].decode()
    assert b"<title>Our service standards" in site["standards/index.html"]
    assert b"delivery/</loc>" in site["sitemap.xml"]
    assert not [path for path, raw in site.items() if b"Zqv" in raw]
    assert mkdocs("build", cwd=root).code == 0
    assert differing(site, tree(root / "site")) == []


def test_a_page_inside_an_article_of_another_scope(tmp_path: Path) -> None:
    text = "---\ntitle: Ireland\napplies_to: {country: IE}\n---\n::: page delivery\n"
    kb = shop(tmp_path, {"content/ireland.md": text})
    files = dict(machine_files(HelpCentre(kb), ""))
    assert "| Europe | 6 days | £10 |" in files["ireland/index.html.md"]


def test_the_demo_shop_holds_all_of_them(demo_kb: KnowledgeBase) -> None:
    assert generated_articles(demo_kb) == {}
    for page in ("contact", "delivery", "returns", "complaints", "standards"):
        assert f"::: page {page}\n" in demo_kb.articles[f"{page}/index.md"].body + "\n"


def test_the_extension_alone_knows_pages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Under an engine that does not know kbgen's plugin."""
    open_shop(tmp_path, {"content/returns.md": "---\ntitle: Returns\n---\n::: page returns\n"})
    monkeypatch.chdir(tmp_path)
    html = markdown.markdown("::: page returns\n", extensions=["kbgen.markdown_ext"])
    assert html.startswith('<h2>How long you have</h2>\n<div class="kb-policy">\n<table>')
