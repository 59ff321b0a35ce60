"""`kbgen serve` in the browser: a finding is on the page that has it, and goes when it is mended."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Visitor
from tests.browser.pages import window
from tests.browser.test_pages import TOO_WIDE, axe
from tests.project import write
from tests.shop import RETURN
from tests.test_serve import ARTICLE, kbgen_serve

pytestmark = pytest.mark.browser

MISTAKES = "".join(f"\nReturns are {{{{ returns.cost{n} }}}}.\n" for n in range(12))


def test_findings_on_the_page(shop: Path, visitor_of: Callable[[str], Visitor]) -> None:
    write(shop, {ARTICLE: RETURN + MISTAKES})
    with kbgen_serve(shop) as served:
        page = visitor_of(served.url.rstrip("/"))("returns/return-an-item/", viewport=window(320))
        panel = page.get_by_role("complementary", name="Preview only")
        expect(panel).to_contain_text("12 findings on this page")
        expect(panel).to_contain_text("The policy has no fact 'returns.cost0'.")
        expect(panel).to_contain_text(f"KB013 unknown-fact {ARTICLE}:")
        expect(page.get_by_role("banner")).to_be_in_viewport()
        assert page.evaluate(TOO_WIDE) == []
        assert axe(page) == []

        write(shop, {ARTICLE: RETURN})
        expect(panel).to_have_count(0)
        expect(page.locator("h1")).to_have_text("Return an item")
        page.close()
        assert served.stop() == 0
