"""'Was this helpful?' and the way to a person: by keyboard, with a receiver and without, without scripts."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from urllib.parse import unquote

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import PATIENCE, Site, Visitor
from tests.browser.pages import PAGES, WIDTHS, settle, window
from tests.browser.receiver import Receiver, receiving
from tests.browser.server import serving
from tests.browser.test_keyboard import tab_to
from tests.browser.test_pages import SCHEMES, TOO_WIDE, axe
from tests.browser.test_reading import MOST_SHIFT, SHIFTS
from tests.shop import MKDOCS_YML, kbgen, open_shop, tree

pytestmark = pytest.mark.browser

ARTICLE = "returns/return-an-item/"
PHONE = "contact:\n  channels:\n    phone: {hours: Mo-Fr 09:00-17:00, wait: 2 minutes, number: 0808 157 0142}\n"
REASONS = {"wrong", "unclear", "incomplete", "hard-to-find", "policy"}


def question(page: Page) -> None:
    """Go on by Tab from wherever the focus is to the buttons, and say no."""
    page.locator(".kb-prose a").last.focus()
    tab_to(page, ".kb-feedback button[value=no]")
    page.keyboard.press("Enter")


@pytest.mark.parametrize("width", WIDTHS)
def test_no_leads_to_a_person_and_names_the_article(visit: Visitor, width: int) -> None:
    page = visit.page(viewport=window(width))
    page.add_init_script(f"({SHIFTS})()")
    page.goto(PAGES["article"])
    no = page.get_by_role("button", name="No", exact=True)
    expect(no).to_have_attribute("aria-expanded", "false")
    question(page)
    expect(no).to_have_attribute("aria-expanded", "true")
    page.keyboard.press("Tab")
    page.keyboard.press("ArrowDown")
    chosen = page.get_by_role("radio", name="It is hard to understand")
    expect(chosen).to_be_checked()
    expect(chosen).to_be_focused()
    tab_to(page, ".kb-feedback [type=submit]")
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/contact/?article={ARTICLE.replace('/', '%2F')}&reason=unclear")
    expect(page.locator(".kb-about__title")).to_have_text("Return an item")
    expect(page.locator(".kb-about__reason")).to_have_text("It is hard to understand")
    mail = unquote(page.locator("main a[href^='mailto:']").first.get_attribute("href") or "")
    address, _, query = mail.partition("?")
    assert address == "mailto:help@kettlewick.example"
    assert query.startswith("subject=Return an item&body=Return an item\nIt is hard to understand")
    assert f"/{ARTICLE}\n" in query
    assert page.locator("main a[href^='tel:']").count() > 0
    assert page.evaluate(TOO_WIDE) == []
    assert page.evaluate("window.shift") < MOST_SHIFT


@pytest.mark.parametrize(
    "link", ["https://elsewhere.example/", "//elsewhere.example/", "../../x/", "no/such/page/"]
)
def test_a_link_cannot_name_what_is_no_article(
    visitor_of: Callable[[str], Visitor], link: str, site: Site
) -> None:
    visitor = visitor_of(site.url)
    page = visitor(f"{PAGES['contact']}?article={link}&reason=wrong")
    expect(page.locator(".kb-about")).to_have_count(0)
    assert page.locator("main a[href^='tel:']").count() > 0
    visitor.faults[:] = [fault for fault in visitor.faults if "404" not in fault]


def test_topics_answer_first_by_keyboard(visit: Visitor) -> None:
    page = visit(PAGES["contact"], viewport=window(320), reduced_motion="reduce")
    expect(page.locator(".kb-about")).to_have_count(0)
    expect(page.locator(".kb-route__answers:visible")).to_have_count(0)
    page.locator(".kb-crumbs a").last.focus()
    tab_to(page, "[name=topic]")
    page.keyboard.press("Space")
    page.keyboard.press("ArrowRight")
    answers = page.locator(".kb-route__answers:visible")
    expect(answers).to_have_count(1)
    expect(answers.locator("li")).to_have_count(3)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('.kb-route__answers') !== null")
    for scheme, width in SCHEMES.items():
        page.emulate_media(color_scheme=scheme)
        page.set_viewport_size(window(width))
        assert axe(page) == [], scheme
        assert page.evaluate(TOO_WIDE) == [], scheme
    page.keyboard.press("Enter")
    expect(page.locator("article h1")).to_be_visible()


def test_the_way_to_a_person_without_scripts(visit: Visitor) -> None:
    page = visit(PAGES["article"], java_script_enabled=False, viewport=window(320))
    expect(page.get_by_role("button", name="No", exact=True)).to_have_count(0)
    page.get_by_role("link", name="Tell us what is missing").click()
    page.wait_for_url("**/contact/")
    expect(page.locator(".kb-about")).to_be_hidden()
    page.get_by_text("Delivery", exact=True).first.click()
    expect(page.locator(".kb-route__answers:visible li")).to_have_count(3)
    assert page.locator("main a[href^='tel:']").count() > 0


@pytest.fixture(scope="module")
def receiver() -> Iterator[Receiver]:
    with receiving() as found:
        yield found


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory, receiver: Receiver) -> Iterator[str]:
    settings = f"plugins:\n  - kbgen: {{feedback: '{receiver.url}'}}\n"
    files = {
        "mkdocs.yml": MKDOCS_YML.replace("plugins: [kbgen]\n", settings),
        "policies/contact.yml": PHONE,
    }
    root = open_shop(tmp_path_factory.mktemp("feedback") / "shop", files)
    done = kbgen("build", cwd=root)
    assert done.code == 0, done
    with serving(tree(root / "site")) as url:
        yield url


@pytest.fixture
def customer(address: str, receiver: Receiver, visitor_of: Callable[[str], Visitor]) -> Visitor:
    found = visitor_of(address)
    found.also = (receiver.url,)
    return found


def said(page: Page, receiver: Receiver) -> dict[str, object]:
    """What has come in. The page goes on while it is waited for."""
    for _ in range(PATIENCE // 50):
        if not receiver.got.empty():
            break
        page.wait_for_timeout(50)
    headers, body = receiver.got.get_nowait()
    assert "cookie" not in headers
    found = json.loads(body)
    assert isinstance(found, dict)
    return found


def test_yes_is_sent(customer: Visitor, receiver: Receiver) -> None:
    page = customer(ARTICLE)
    page.get_by_role("button", name="Yes").click()
    assert said(page, receiver) == {
        "version": 1,
        "kind": "feedback",
        "page": ARTICLE,
        "helpful": True,
        "language": "en-GB",
    }
    expect(page.locator(".kb-feedback")).to_have_text("Thank you.", use_inner_text=True)
    assert page.context.cookies() == []
    assert page.evaluate("localStorage.length + sessionStorage.length") == 0


def test_no_is_sent_with_its_reason_and_a_line(customer: Visitor, receiver: Receiver) -> None:
    page = customer(ARTICLE, viewport=window(320), reduced_motion="reduce")
    page.get_by_role("button", name="No", exact=True).click()
    values = page.get_by_role("radio").evaluate_all("nodes => nodes.map((node) => node.value)")
    assert set(values) == REASONS
    for scheme, width in SCHEMES.items():
        page.emulate_media(color_scheme=scheme)
        page.set_viewport_size(window(width))
        assert axe(page) == [], scheme
        assert page.evaluate(TOO_WIDE) == [], scheme
    page.get_by_label("Something is missing").check()
    page.get_by_label("Anything to add?").fill(" Where is the label? ")
    page.keyboard.press("Enter")
    assert said(page, receiver) == {
        "version": 1,
        "kind": "feedback",
        "page": ARTICLE,
        "helpful": False,
        "reason": "incomplete",
        "comment": "Where is the label?",
        "language": "en-GB",
    }
    expect(page.locator(".kb-feedback__said")).to_be_focused()
    expect(page.locator(".kb-feedback__said")).to_contain_text("Thank you.")
    expect(page.get_by_role("status").get_by_role("link", name="Contact us")).to_be_visible()


def test_a_search_without_result_is_sent(customer: Visitor, receiver: Receiver) -> None:
    page = customer("search/?q=qwertz")
    settle(page)
    assert said(page, receiver) == {
        "version": 1,
        "kind": "search",
        "query": "qwertz",
        "language": "en-GB",
    }


def test_nobody_else_may_be_asked(address: str, receiver: Receiver, customer: Visitor) -> None:
    """The policy lets the receiver's host be asked, and no other; nothing inline runs."""
    page = customer.browser.new_page()
    page.goto(f"{address}/{ARTICLE}")
    blocked = page.evaluate(
        """async () => {
          const broken = [];
          document.addEventListener("securitypolicyviolation", (e) => broken.push(e.violatedDirective));
          const script = document.createElement("script");
          script.textContent = "window.injected = true";
          document.body.append(script);
          const image = document.createElement("div");
          image.innerHTML = "<img src=x onerror='window.injected = true'><b style='color: red'>b</b>";
          document.body.append(image);
          await fetch("https://elsewhere.example/").catch(() => {});
          for (let wait = 0; wait < 100 && new Set(broken).size < 4; wait++) {
            await new Promise((done) => setTimeout(done, 50));
          }
          return {ran: window.injected ?? false, broken: [...new Set(broken)].sort()};
        }"""
    )
    page.close()
    assert blocked == {
        "ran": False,
        "broken": ["connect-src", "script-src-attr", "script-src-elem", "style-src-attr"],
    }
