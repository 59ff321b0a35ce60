"""The customers' search as they use it: suggestions, results, answers of the policy, corrections, nothing found."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from urllib.parse import quote, quote_plus

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.conftest import Site, Visitor
from tests.browser.pages import PAGES, suggested, window
from tests.browser.server import serving
from tests.browser.test_pages import TOO_WIDE, axe
from tests.browser.test_reading import MOST_SHIFT, PAINTED, SHIFTS, Scheme

pytestmark = pytest.mark.browser

TITLE = "#results-title"
HOSTILE = (
    "<script>alert(1)</script>",
    "<b>x</b>\"'&amp;",
    "a" * 3_000,
    ".*+?^${}()|[]\\",
    "\u202e\u0007",
    "возврат",
    "🙂🙃",
    "the of and",
    "__proto__ constructor",
    "%s %s %s",
)
NONE_HEARD = """() => {
  window.heard = [];
  document.addEventListener("kbgen:search-none", ({ detail }) => window.heard.push(detail));
}"""


def typed(page: Page, query: str) -> None:
    """Type into the page's search field until the suggestions for all of it are there."""
    page.get_by_role("combobox").click()
    page.keyboard.type(query)
    suggested(page, query)


def results(page: Page, query: str, more: str = "") -> None:
    page.goto(f"/search/?q={quote(query)}{more}")
    expect(page.locator(TITLE)).not_to_be_empty()


@pytest.mark.parametrize("kind", ["home", "article", "empty search", "not found"])
def test_suggestions_on_every_page(visit: Visitor, kind: str) -> None:
    page = visit(PAGES[kind])
    typed(page, "mattress sle")
    group = page.get_by_role("group", name="Send back a large item")
    article, heading = group.get_by_role("option").all()
    assert article.inner_text().split("\n") == [
        "Send back a large item",
        "Returns, refunds and exchanges",
    ]
    assert heading.locator("mark").all_inner_texts() == ["mattress", "slept"]
    heading.click()
    page.wait_for_url("**/returns/large-items/#*")
    anchor = page.url.partition("#")[2]
    assert (
        page.locator(f"[id='{anchor}']").inner_text()
        == "Can I return a mattress that I have slept on?"
    )


def test_a_topic_is_not_said_to_lie_in_itself(visit: Visitor) -> None:
    page = visit("/")
    typed(page, "delivery")
    topic = page.get_by_role("group", name="Delivery", exact=True)
    assert topic.get_by_role("option").first.inner_text() == "Delivery"
    results(page, "delivery")
    topic = page.locator(".kb-results .kb-list__item").filter(
        has=page.get_by_role("link", name="Delivery", exact=True)
    )
    expect(topic).to_have_count(1)
    expect(topic.locator(".kb-list__place")).to_have_count(0)


def test_suggestions_from_the_first_letters_with_what_the_policy_says(visit: Visitor) -> None:
    page = visit("/")
    typed(page, "re")
    first = page.get_by_role("option").first
    expect(first.locator("mark")).to_have_text(re.compile("^re", re.IGNORECASE))
    page.keyboard.type("turn window")
    expect(first).to_have_text(
        re.compile(r"^30 days from delivery.*Time to return · Return an item$")
    )
    assert page.locator(".kb-search [role=status]").inner_text().endswith(" suggestions")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**/returns/return-an-item/")


def test_nothing_is_loaded_before_the_field_has_the_focus(visit: Visitor) -> None:
    page = visit.page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url.rpartition("/search/")[2]))
    page.goto(PAGES["article"])
    page.evaluate(PAINTED)
    before = [name for name in asked if re.search(r"\.js(on)?$", name) and "/" not in name]
    assert before == ["field.js"]
    typed(page, "refund")
    modules = [name for name in asked if name.endswith(".js") and "/" not in name]
    assert len(modules) == len(set(modules)), "each is loaded once"
    listed = page.evaluate(
        "[...document.querySelectorAll('link[rel=modulepreload]')].map((link) => link.href.split('/').pop())"
    )
    assert sorted(modules) == sorted(["field.js", *listed])
    assert asked.count("index.json") == 1


def test_results_can_be_shared_and_gone_back_from(visit: Visitor) -> None:
    page = visit("/search/?q=gift+card", viewport=window(768))
    expect(page.locator(TITLE)).to_have_text(re.compile(r"^\d+ results for “gift card”$"))
    assert page.title().startswith("gift card · Search")
    length = page.evaluate("history.length")
    field = page.get_by_role("combobox")
    for _ in range(2):
        field.fill("late parcel")
        field.press("Enter")
        expect(page.locator(TITLE)).to_contain_text("“late parcel”")
        assert page.url.endswith("/search/?q=late+parcel")
    assert page.evaluate("history.length") == length + 1, "the same search is one step"
    page.locator(".kb-results .kb-list a").first.click()
    page.wait_for_url(re.compile(r"^(?!.*/search/)"))
    page.go_back()
    expect(page.locator(TITLE)).to_contain_text("“late parcel”")
    page.go_back()
    expect(page.locator(TITLE)).to_contain_text("“gift card”")
    expect(page.get_by_role("combobox")).to_have_value("gift card")


def test_more_results(visit: Visitor) -> None:
    page = visit("/search/?q=order")
    items = page.locator(".kb-results .kb-list > li")
    expect(items).to_have_count(10)
    first = items.all_inner_texts()
    page.get_by_role("button", name="Show more results").click()
    expect(items).to_have_count(20)
    assert items.all_inner_texts()[:10] == first
    expect(items.nth(10).locator("a").first).to_be_focused()


def test_a_correction_is_shown_and_can_be_undone(visit: Visitor) -> None:
    page = visit("/search/?q=refudn")
    expect(page.locator(TITLE)).to_have_text(re.compile(r"^\d+ results for “refund”$"))
    expect(page.locator(".kb-results__corrected")).to_have_text(
        "Results for refund. Search for “refudn” instead"
    )
    page.get_by_role("link", name="Search for “refudn” instead").click()
    expect(page.locator(TITLE)).to_have_text("Nothing found for “refudn”")
    assert page.url.endswith("/search/?q=refudn&exact=1")
    assert page.locator(".kb-results__corrected").is_hidden()
    page.goto("/")
    typed(page, "refudn")
    expect(page.locator(".kb-suggest__note")).to_have_text("Results for refund.")
    expect(page.get_by_role("option").last).to_have_text("Search for “refudn” instead")
    expect(page.get_by_role("group").first.locator("mark").first).to_have_text(
        re.compile("refund", re.I)
    )


def test_a_fact_that_was_asked_for(visit: Visitor) -> None:
    page = visit("/search/?q=how+long+do+I+have+to+return+sale+items")
    card = page.locator(".kb-fact")
    expect(card).to_have_count(1)
    assert card.locator("h3").inner_text() == "Returns · Time to return"
    assert card.locator(".kb-fact__value").inner_text().startswith("30 days from delivery")
    cases = [row.split("\n") for row in card.locator("dl > div").all_inner_texts()]
    assert ["Plus customers", "60 days from delivery"] in cases
    asked = card.locator(".kb-fact__asked").all_inner_texts()
    assert asked[0].split("\n") == ["Sale", "14 days from delivery"]
    assert all(text.startswith("Sale") for text in asked)
    card.get_by_role("link", name="Return an item").click()
    page.wait_for_url("**/returns/return-an-item/")


# No two titles in a row are alike: the title tells that the next answer is there.
FACTS = {
    "restocking fee": ["Returns · Restocking fee"],
    "how much is express delivery": ["Express delivery · Cost"],
    "phone number": ["Phone · Number"],
    "how long does a gift card last": ["Gift card expiry"],
    "return a lamp": [],
    "track my order": [],
    "how long is a sofa": [],
    "refund": [],
    "restoking fee": ["Returns · Restocking fee"],
}


def test_facts_by_query(visit: Visitor) -> None:
    page = visit.page()
    results(page, "returns")
    for query, facts in FACTS.items():
        field = page.get_by_role("combobox")
        field.fill(query)
        field.press("Enter")
        expect(page.locator(TITLE)).to_contain_text(query.replace("restok", "restock"))
        assert page.locator(".kb-fact h3").all_inner_texts() == facts, query


def test_the_next_query_typed_at_once_is_kept(visit: Visitor) -> None:
    page = visit.page()
    results(page, "returns")
    page.evaluate("""() => {
      const input = document.querySelector("input[type=search]");
      input.value = "restocking fee";
      input.form.requestSubmit();
      input.value = "gift c";
    }""")
    expect(page.locator(TITLE)).to_contain_text("restocking fee")
    expect(page.get_by_role("combobox")).to_have_value("gift c")


def test_nothing_found_goes_on(visit: Visitor) -> None:
    page = visit.page(viewport=window(320))
    page.add_init_script(f"({NONE_HEARD})()")
    results(page, "qwertz zahlung")
    expect(page.locator(TITLE)).to_have_text("Nothing found for “qwertz zahlung”")
    expect(page.locator(".kb-results__hint")).to_be_visible()
    assert page.locator(".kb-topics .kb-card").count() > 5
    assert page.locator("#contact .kb-channel").count() > 2
    assert page.evaluate("window.heard") == ["qwertz zahlung"]
    results(page, "gift card")
    assert page.evaluate("window.heard") == []
    page.goto("/")
    typed(page, "qwertz")
    expect(page.get_by_role("option")).to_have_text(["See the nearest topics and how to reach us"])
    expect(page.locator(".kb-suggest__note")).to_have_text("Nothing found for “qwertz”")
    assert page.evaluate("window.heard") == [], "typing is no search yet"


def test_any_query_has_an_answer(visit: Visitor) -> None:
    page = visit.page()
    results(page, "<script>")
    assert "<script>" in page.locator(TITLE).inner_text()
    field = page.get_by_role("combobox")
    for query in HOSTILE:
        field.fill(query)
        expect(field).to_have_attribute("aria-expanded", "true")
        field.press("Enter")
        expect(page.locator(TITLE)).to_contain_text(re.compile(r"for “"))
        expect(page).to_have_url(re.compile(re.escape(quote_plus(query.strip(), safe="*"))))
        assert page.locator(f"{TITLE} *").count() == 0
    assert page.locator("script:not([src])").count() == 0
    page.goto("/search/?q=%00%1b%e2%80")
    expect(page.locator(TITLE)).not_to_be_empty()


def changed_heads(title: str) -> Callable[[Route], None]:
    """Serves the results' titles and headings changed."""

    def answer(route: Route) -> None:
        heads = route.fetch().json()
        for head in heads:
            head[0] = head[2] = head[3] = title
            head[4] = [[title, anchor] for _, anchor in head[4]]
        route.fulfill(json=heads)

    return answer


def test_titles_are_text(visit: Visitor) -> None:
    title = "<b>Refund</b> <img src=x onerror=alert(1)> & more"
    page = visit.page()
    page.route("**/search/heads/*.json", changed_heads(title))
    results(page, "refund")
    link = page.locator(".kb-results .kb-list a").first
    assert link.inner_text() == title
    assert link.locator("b, img").count() == 0
    page.goto("/")
    typed(page, "refund")
    group = page.get_by_role("group").first
    assert group.get_attribute("aria-label") == title
    assert page.locator(".kb-suggest :is(b, img)").count() == 0


def test_the_site_is_replaced_while_somebody_searches(visit: Visitor, site: Site) -> None:
    """Files that are gone make the search read the list of files again."""
    old = json.loads(site.files["search/index.json"])
    old["terms"] = re.sub(r"[0-9a-f]{12}", "0" * 12, old["terms"])
    lists = [old]
    page = visit.page()
    page.route(
        "**/search/index.json",
        lambda route: route.fulfill(json=lists.pop()) if lists else route.continue_(),
    )
    page.route("**/000000000000.json", lambda route: route.fulfill(status=404, body=""))
    results(page, "refund")
    expect(page.locator(TITLE)).to_have_text(re.compile(r"^\d+ results for “refund”$"))
    missing = [fault for fault in visit.faults if "status of 404" in fault]
    assert missing
    assert visit.faults == missing
    visit.faults.clear()


def test_results_whose_script_never_comes(visit: Visitor) -> None:
    page = visit.page()
    page.clock.install()
    page.route("**/search/results.js", lambda route: route.abort())
    page.goto("/search/?q=refund")
    expect(page.locator("#contact")).to_be_hidden()
    page.clock.fast_forward(11_000)
    expect(page.locator("#contact")).to_be_visible()
    expect(page.locator(".kb-topics .kb-card").first).to_be_visible()
    assert all("ERR_FAILED" in fault for fault in visit.faults)
    visit.faults.clear()


def test_below_a_path(visitor_of: Callable[[str], Visitor], site: Site) -> None:
    """No file is asked for above the path that the site is served at."""
    moved = {f"help/{path}": raw for path, raw in site.files.items()} | {"404.html": b"not here"}
    with serving(moved) as url:
        page = visitor_of(f"{url}/help").page()
        page.goto(f"{url}/help/returns/return-an-item/")
        typed(page, "gift card")
        page.get_by_role("group", name="Gift cards", exact=True).get_by_role("option").first.click()
        page.wait_for_url(f"{url}/help/payments/gift-cards/")
        page.goto(f"{url}/help/search/?q=refund+time")
        page.locator(".kb-fact a").click()
        page.wait_for_url(f"{url}/help/returns/refund-times/")
        page.close()


@pytest.mark.parametrize(
    ("width", "scheme"), [(320, "light"), (320, "dark"), (768, "dark"), (1280, "light")]
)
def test_everybody_can_use_it(visit: Visitor, width: int, scheme: Scheme) -> None:
    page = visit("/returns/return-an-item/", viewport=window(width), color_scheme=scheme)
    typed(page, "how long do i have to retrun")
    page.keyboard.press("ArrowDown")
    assert axe(page) == []
    assert not page.evaluate(TOO_WIDE)
    page.keyboard.press("Escape")
    page.keyboard.press("Enter")
    expect(page.locator(".kb-fact")).to_be_visible()
    assert axe(page) == []
    assert not page.evaluate(TOO_WIDE)


@pytest.mark.parametrize("query", ["how long do i have to return", "qwertz"])
def test_results_push_nothing_away(visit: Visitor, query: str) -> None:
    """The index comes late, when the page has been painted without it."""
    page = visit.page(viewport=window(375, 667))
    page.add_init_script(f"({SHIFTS})()")
    held: list[Route] = []
    page.route("**/search/index.json", lambda route: held.append(route))
    page.goto(f"/search/?q={quote(query)}")
    page.evaluate(PAINTED)
    assert page.locator(TITLE).inner_text() == ""
    held[0].continue_()
    expect(page.locator(TITLE)).not_to_be_empty()
    page.evaluate(PAINTED)
    assert page.evaluate("window.shift") < MOST_SHIFT
