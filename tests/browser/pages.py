"""One address for each kind of page, and the windows that they are looked at in."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Page, expect

PAGES = {
    "home": "/",
    "category": "/returns/",
    "article": "/returns/return-an-item/",
    "long article": "/delivery/times-and-costs/",
    "article with a table": "/account/plus-membership/",
    "contact": "/contact/",
    "hours": "/contact/opening-hours/",
    "delivery": "/delivery/",
    "complaints": "/complaints/",
    "standards": "/standards/",
    "results": "/search/?q=return+sofa",
    "no result": "/search/?q=qwertz",
    "empty search": "/search/",
    "not found": "/no/such/page/",
}
WIDTHS = (320, 768, 1280)
SCHEMES = ("light", "dark")


def window(width: int, height: int = 800) -> Any:
    return {"width": width, "height": height}


def settle(page: Page) -> None:
    """Wait until the page has all that it is going to show: results and fonts."""
    if "/search/?q=" in page.url:
        expect(page.locator("#results-title")).not_to_be_empty()
    page.evaluate("async () => { await document.fonts.ready; }")
