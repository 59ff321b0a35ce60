"""What templates know of each page."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kbgen.site.pages import HelpCentre, Link, PageHelp
from kbgen.site.redirects import redirect_pages
from tests.project import knowledge_base

POLICY = """
business: {name: Shop, country: GB}
calendar: {office_hours: Mo-Fr 09:00-17:00}
contact:
  channels:
    email: {name: E-mail, address: help@shop.example, first_response: 1 working day}
    phone: {name: Phone, number: 0113 496 0142, hours: Mo-Sa 08:00-20:00, wait: 4 minutes}
    post: {address: "1 Road, Leeds"}
    staff: {name: Staff, number: 0113 496 0199, audience: agent}
returns: {window: 30 days}
"""


def article(title: str, more: str = "") -> str:
    return f"---\ntitle: {title}\n{more}---\nText.\n"


FILES = {
    "policies/shop.yml": POLICY,
    "content/index.md": article("How can we help?", "description: All of it.\n"),
    "content/returns/index.md": article("Returns", "description: Back.\nicon: material/x\n"),
    "content/returns/a.md": article(
        "Return it in {{ returns.window }}",
        "reviewed: 2026-10-05\nkeywords: [send back]\nredirect_from: [old/a.md, /b/, c.html]\n",
    ),
    "content/returns/b.md": article("Refunds"),
    "content/returns/sale/c.md": article("Sale"),
    "content/returns/draft.md": article("Draft", "draft: true\n"),
    "content/returns/gone.md": article("Gone", "expires: 2026-11-21\n"),
    "content/contact.md": article("Contact"),
    "content/orders/d.md": article("Track"),
    "content/agents/x.md": article("Secret", "audience: agent\n"),
}


def centre(tmp_path: Path) -> HelpCentre:
    kb = knowledge_base(tmp_path, FILES)
    assert kb.problems == ()
    return HelpCentre(
        kb, ["returns"], ["returns/b.md", "gone.md", "orders/d.md"], lambda name: f"<svg {name}>"
    )


def test_only_what_is_published_counts(tmp_path: Path) -> None:
    found = centre(tmp_path)
    assert list(found.published) == [
        "contact.md",
        "index.md",
        "orders/d.md",
        "returns/a.md",
        "returns/b.md",
        "returns/index.md",
        "returns/sale/c.md",
    ]
    assert found.missing_indexes() == ("orders", "returns/sale")


def test_categories_in_the_order_of_the_settings(tmp_path: Path) -> None:
    returns, orders = centre(tmp_path).categories
    assert (returns.title, returns.url, returns.count) == ("Returns", "returns/", 3)
    assert (returns.description, returns.icon) == ("Back.", "<svg material/x>")
    assert [link.title for link in returns.top] == ["Refunds", "Return it in 30 days"]
    assert (orders.title, orders.url, orders.count, orders.icon) == ("Orders", "orders/", 1, "")


def test_an_article(tmp_path: Path) -> None:
    page = centre(tmp_path).page("returns/sale/c.md")
    assert (page.kind, page.title) == ("article", "Sale")
    assert [(link.title, link.url) for link in page.breadcrumbs] == [
        ("Home", ""),
        ("Returns", "returns/"),
        ("Sale", "returns/sale/"),
    ]
    assert page.category is not None
    assert page.category.title == "Returns"
    assert page.reviewed is None


def test_the_review_and_the_neighbours_of_an_article(tmp_path: Path) -> None:
    page = centre(tmp_path).page("returns/a.md")
    assert (page.reviewed, page.reviewed_iso) == ("5 October 2026", "2026-10-05")
    assert page.siblings == (Link("Refunds", "returns/b/"),)


@pytest.mark.parametrize(
    ("as_of", "body", "modified"),
    [
        (date(2026, 11, 21), "{{ returns.window }}", "2026-10-05"),
        (date(2027, 2, 1), "{{ returns.window }}", "2027-02-01"),
        (date(2027, 2, 1), "::: policy returns", "2027-02-01"),
        (date(2027, 2, 1), "Text.", "2026-10-05"),
    ],
)
def test_a_page_is_modified_by_the_policy_too(
    tmp_path: Path, as_of: date, body: str, modified: str
) -> None:
    changes = "{value: 30 days, changes: [{from: 2027-02-01, value: 45 days}]}"
    files = {
        "policies/shop.yml": POLICY.replace("30 days", changes),
        "content/a.md": f"---\ntitle: A\nreviewed: 2026-10-05\n---\n{body}\n",
    }
    page = HelpCentre(knowledge_base(tmp_path, files, as_of)).page("a.md")
    assert (page.reviewed_iso, page.modified_iso) == ("2026-10-05", modified)


def test_a_folder_s_page(tmp_path: Path) -> None:
    page = centre(tmp_path).page("returns/index.md")
    assert page.kind == "category"
    assert [link.title for link in page.breadcrumbs] == ["Home"]
    assert [link.title for link in page.articles] == ["Return it in 30 days", "Refunds"]
    assert page.subcategories == (Link("Sale", "returns/sale/", "", 1),)


def test_a_folder_without_a_page_of_its_own(tmp_path: Path) -> None:
    page = centre(tmp_path).page("orders/index.md")
    assert (page.kind, page.title) == ("category", "Orders")
    assert [link.title for link in page.articles] == ["Track"]


def test_home(tmp_path: Path) -> None:
    found = centre(tmp_path)
    page = found.page("index.md")
    assert (page.kind, page.title, page.breadcrumbs) == ("home", "How can we help?", ())
    shown = found.help(page)
    assert (shown.business, shown.home_description) == ("Shop", "All of it.")
    assert [link.title for link in shown.questions] == ["Refunds", "Track"]
    assert shown.findings == ()


def test_the_way_to_a_person_begins_with_who_answers_first(tmp_path: Path) -> None:
    contact = centre(tmp_path).help(PageHelp("error", "")).contact
    assert contact is not None
    assert contact.url == "contact/"
    assert [(c.id, c.name, c.href, c.detail, c.reply) for c in contact.channels] == [
        ("phone", "Phone", "tel:+441134960142", "0113 496 0142", "4 minutes"),
        ("email", "E-mail", "mailto:help@shop.example", "help@shop.example", "1 working day"),
        ("post", "Post", "", "1 Road, Leeds", ""),
    ]
    assert contact.channels[0].hours == "Monday to Saturday, 8am to 8pm"
    assert contact.channels[1].hours == "Monday to Friday, 9am to 5pm"


def test_redirects(tmp_path: Path) -> None:
    pages = dict(redirect_pages(centre(tmp_path).kb))
    assert list(pages) == ["old/a/index.html", "b/index.html", "c.html"]
    assert 'content="0; url=../../returns/a/"' in pages["old/a/index.html"]
    assert 'content="0; url=../returns/a/"' in pages["b/index.html"]
    assert 'content="0; url=returns/a/"' in pages["c.html"]
