"""JSON-LD, read back by rdflib and held against schema.org's own vocabulary and the policy."""

from __future__ import annotations

import json
import re
import warnings
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from rdflib import Graph, Namespace
from rdflib.query import ResultRow

from kbgen.model import KnowledgeBase
from kbgen.site.public import PublicPolicy
from kbgen.site.schema_org.faq import questions
from kbgen.site.schema_org.nodes import script_text
from kbgen.site.schema_org.organization import organization
from kbgen.site.schema_org.pages import page_json_ld
from tests.project import TODAY, knowledge_base
from tests.site.vocabulary import mistakes

SCRIPT = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.S)
SCHEMA = Namespace("https://schema.org/")
PAGES = ("index.html", "contact/index.html", "delivery/index.html", "returns/index.html")


def data_of(page: bytes) -> dict[str, Any]:
    (text,) = SCRIPT.findall(page.decode())
    return json.loads(text)  # type: ignore[no-any-return]


def graph_of(data: dict[str, Any]) -> Graph:
    """The triples, the remote context replaced by the vocabulary that it stands for."""
    graph = Graph()
    local = data | {"@context": {"@vocab": "https://schema.org/"}}
    with warnings.catch_warnings():
        # rdflib's own parser uses a class of rdflib's that rdflib has deprecated.
        warnings.filterwarnings("ignore", "ConjunctiveGraph is deprecated", DeprecationWarning)
        return graph.parse(data=json.dumps(local), format="json-ld", base="https://help.example/")


def rows(graph: Graph, query: str) -> list[tuple[str, ...]]:
    found = graph.query(query, initNs={"": SCHEMA})
    return sorted(tuple(str(part) for part in row) for row in found if isinstance(row, ResultRow))


def shop(tmp_path: Path, policy: str, as_of: date = TODAY) -> dict[str, Any]:
    kb = knowledge_base(tmp_path, {"policies/shop.yml": policy}, as_of)
    assert kb.problems == ()
    found = organization(PublicPolicy(kb), "https://help.example/", "https://help.example/returns/")
    assert found is not None
    assert mistakes({"@context": "https://schema.org", **found}) == []
    return found


# The demo shop


@pytest.fixture(scope="module")
def graph(built_demo: dict[str, bytes]) -> Graph:
    return graph_of(data_of(built_demo["returns/index.html"]))


def test_every_page_speaks_schema_orgs_words(built_demo: dict[str, bytes]) -> None:
    found = {
        path: data_of(page)
        for path, page in built_demo.items()
        if path.endswith("index.html") and b"ld+json" in page
    }
    assert len(found) > 60
    for path, data in found.items():
        assert mistakes(data) == [], path


def test_mistakes_are_seen() -> None:
    def said(**parts: Any) -> list[str]:
        return mistakes({"@context": "https://schema.org", "@type": "ContactPoint", **parts})

    assert said(email="a@b.example") == []
    assert said(mail="a@b.example") == ["ContactPoint: ContactPoint has no mail"]
    assert said(hoursAvailable="always")
    assert said(hoursAvailable={"@type": "Answer", "text": "no"})
    assert said(hoursAvailable={"@type": "OpeningHoursSpecification", "opens": "9am"})
    assert mistakes({"@context": "https://schema.org", "@type": "Shoppe"})


def test_the_shop_stands_where_pages_speak_of_it(built_demo: dict[str, bytes]) -> None:
    for path, page in built_demo.items():
        if path.endswith(".html"):
            folder = path.removesuffix("index.html")
            about = ("", "contact/", "delivery/", "returns/", "complaints/", "standards/")
            assert (b'"OnlineStore"' in page) == (folder in about), path


def test_the_return_policy_is_the_policys(graph: Graph) -> None:
    assert rows(
        graph,
        """SELECT ?country ?days ?fees WHERE { ?shop a :OnlineStore; :hasMerchantReturnPolicy ?p.
           ?p :applicableCountry ?country; :merchantReturnDays ?days; :returnFees ?fees
           FILTER (?country IN ("GB", "IE", "DE")) }""",
    ) == [
        ("DE", "30", "https://schema.org/ReturnShippingFees"),
        ("GB", "30", "https://schema.org/FreeReturn"),
        ("IE", "30", "https://schema.org/ReturnShippingFees"),
    ]
    assert rows(
        graph,
        """SELECT DISTINCT ?country ?value WHERE { ?p :applicableCountry ?country;
           :returnShippingFeesAmount ?a. ?a :value ?value; :currency "GBP"
           FILTER (?country IN ("GB", "IE", "DE")) }""",
    ) == [("DE", "6.95"), ("IE", "4.95")]
    assert rows(
        graph,
        """SELECT DISTINCT ?name ?start ?end ?days WHERE { ?p :returnPolicySeasonalOverride ?s.
           ?s :name ?name; :startDate ?start; :endDate ?end; :merchantReturnDays ?days }""",
    ) == [("Christmas", "2026-11-01", "2026-12-24", "2027-01-31")]


def test_the_ways_to_send_back(graph: Graph) -> None:
    assert rows(graph, "SELECT DISTINCT ?m WHERE { ?p :returnMethod ?m }") == [
        ("https://schema.org/ReturnAtKiosk",),
        ("https://schema.org/ReturnByMail",),
        ("https://schema.org/ReturnInStore",),
    ]


def test_the_shipping_is_the_policys(graph: Graph) -> None:
    assert rows(
        graph,
        """SELECT ?name ?rate ?least ?days WHERE { ?s a :ShippingService; :name ?name;
           :shippingConditions ?c. ?c :shippingDestination ?d; :shippingRate ?r; :transitTime ?t.
           ?d :addressCountry "GB" . FILTER NOT EXISTS { ?d :addressRegion ?part }
           ?r :value ?rate . ?t :duration ?q . OPTIONAL { ?q :maxValue ?days }
           OPTIONAL { ?c :orderValue ?o . ?o :minValue ?least } }""",
    ) == [
        ("Express delivery", "7.95", "None", "None"),
        ("Nominated day", "5.95", "None", "14"),
        ("Standard delivery", "0", "50", "5"),
        ("Standard delivery", "3.95", "None", "5"),
        ("Two-person delivery", "39", "None", "14"),
    ]
    assert rows(
        graph,
        """SELECT ?name ?cutoff WHERE { ?s a :ShippingService; :name ?name; :handlingTime ?h.
           ?h :cutoffTime ?cutoff FILTER (STRSTARTS(?name, "E")) }""",
    ) == [("EU standard", "14:00:00"), ("Express delivery", "15:00:00")]


def test_contact_points_and_hours(graph: Graph) -> None:
    assert rows(
        graph,
        """SELECT DISTINCT ?tel WHERE { ?c a :ContactPoint; :telephone ?tel; :hoursAvailable ?h.
           ?h :dayOfWeek "Monday"; :opens "08:00"; :closes "19:00" }""",
    ) == [("+441134960142",), ("+448081570142",)]
    assert rows(graph, "SELECT ?e WHERE { ?c a :ContactPoint; :email ?e }") == [
        ("help@kettlewick.example",)
    ]
    assert rows(
        graph,
        """SELECT DISTINCT ?from ?to ?opens ?closes WHERE { ?c a :ContactPoint; :name "Phone";
           :hoursAvailable ?h. ?h :validFrom ?from; :validThrough ?to; :opens ?opens;
           :closes ?closes }""",
    ) == [
        ("2026-12-24", "2026-12-24", "09:00", "13:00"),
        ("2026-12-25", "2026-12-28", "00:00", "00:00"),
        ("2026-12-29", "2026-12-31", "10:00", "16:00"),
        ("2027-01-01", "2027-01-01", "00:00", "00:00"),
    ]


def test_breadcrumbs(built_demo: dict[str, bytes]) -> None:
    data = data_of(built_demo["returns/return-an-item/index.html"])
    nodes = data.get("@graph", [data])
    (crumbs,) = [node for node in nodes if node["@type"] == "BreadcrumbList"]
    home = "https://help.kettlewick.example/"
    assert [(item["position"], item["item"]) for item in crumbs["itemListElement"]] == [
        (1, home),
        (2, f"{home}returns/"),
        (3, f"{home}returns/return-an-item/"),
    ]


def test_articles_of_questions_are_faqs(built_demo: dict[str, bytes]) -> None:
    pages = [path for path, page in built_demo.items() if b'"FAQPage"' in page]
    assert pages
    for path in pages:
        graph = graph_of(data_of(built_demo[path]))
        found = rows(
            graph,
            """SELECT ?q ?a WHERE { ?p a :FAQPage; :mainEntity ?e. ?e a :Question; :name ?q;
               :acceptedAnswer ?n. ?n :text ?a }""",
        )
        assert len(found) >= 2
        for question, answer in found:
            assert question.endswith("?")
            assert answer


# Small shops

POLICY = """
business: {name: Shop, country: GB, currency: GBP, time_zone: Europe/London}
contact: {channels: {phone: {number: 020 7946 0000, hours: 24/7, cost: free}}}
returns:
  window: {value: 2 weeks, overrides: [{when: {product: sale}, value: 7 days}]}
  cost: £3
  restocking_fee: 15%
refunds: {approval_over: {value: £100, audience: agent}}
"""


def test_a_small_shop(tmp_path: Path) -> None:
    found = shop(tmp_path, POLICY)
    assert found["url"] == "https://help.example/"
    assert found["contactPoint"] == [
        {
            "@type": "ContactPoint",
            "name": "Phone",
            "contactType": "customer service",
            "telephone": "+442079460000",
            "hoursAvailable": [
                {
                    "@type": "OpeningHoursSpecification",
                    "dayOfWeek": [
                        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
                    ],
                    "opens": "00:00",
                    "closes": "23:59",
                }
            ],
            "contactOption": "https://schema.org/TollFree",
        }
    ]  # fmt: skip
    assert found["hasMerchantReturnPolicy"] == [
        {
            "@type": "MerchantReturnPolicy",
            "applicableCountry": ["GB"],
            "returnPolicyCountry": "GB",
            "returnPolicyCategory": "https://schema.org/MerchantReturnFiniteReturnWindow",
            "merchantReturnDays": 14,
            "returnFees": "https://schema.org/ReturnShippingFees",
            "returnShippingFeesAmount": {
                "@type": "MonetaryAmount",
                "value": 3,
                "currency": "GBP",
            },
            "restockingFee": 15,
            "merchantReturnLink": "https://help.example/returns/",
        }
    ]


def test_a_shop_without_a_name_is_not_told_of(tmp_path: Path) -> None:
    kb = knowledge_base(tmp_path, {"policies/shop.yml": "returns: {window: 30 days}\n"})
    assert organization(PublicPolicy(kb), "https://help.example/", "") is None


def test_agents_facts_are_not_told(tmp_path: Path) -> None:
    policy = POLICY.replace("cost: £3", "cost: {value: £3, audience: agent}")
    text = json.dumps(shop(tmp_path, policy))
    assert "Fees" not in text
    assert "MonetaryAmount" not in text


# Pages


def test_questions() -> None:
    html = "<p>Intro</p><h2>Can I?</h2><p>Yes &amp; no.</p><ul><li>One</li></ul><h2>Why?</h2><p>So.</p>"
    assert questions(html) == [("Can I?", "Yes & no.\nOne"), ("Why?", "So.")]
    assert questions(html.replace("Why?", "Why")) == ()
    assert questions("<h2>Can I?</h2><p>Yes.</p>") == ()
    assert questions("<h2>Can I?</h2><h2>Why?</h2><p>So.</p>") == ()


def test_no_text_ends_the_script() -> None:
    text = script_text([{"@type": "Answer", "text": "</script><script>alert(1)</script><!-- &"}])
    assert not re.search(r"[<>&]", text)
    assert json.loads(text)["text"] == "</script><script>alert(1)</script><!-- &"


def test_the_home_page_has_no_crumbs() -> None:
    assert page_json_ld([("Help", "https://help.example/")], "<p>Hello.</p>", None) == ""


def test_special_days_in_the_knowledge_base(demo_kb: KnowledgeBase) -> None:
    found = organization(PublicPolicy(demo_kb), "", "")
    assert found is not None
    assert found["@id"] == "https://www.kettlewick.example/#shop"
    assert found["knowsLanguage"] == ["en"]
