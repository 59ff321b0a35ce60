/** The results page: what `?q=` finds, or the nearest topics and the way to a person. */

import { manifestOf, warmUp } from "./field.js";

const SEARCH_NONE = "kbgen:search-none";
const PER_PAGE = 10;

const form = document.querySelector(".kb-search");
const input = form.querySelector("input[type=search]");
const section = document.querySelector(".kb-results");
const topics = document.querySelector(".kb-topics");
const part = (name) => section.querySelector(`.kb-results__${name}`);
const [heading, corrected, hint, list, more] = [
  section.querySelector("h2"), part("corrected"), part("hint"), section.querySelector("ol"), part("more"),
];
const facts = part("facts");
const strings = JSON.parse(section.dataset.strings);
const title = document.title;

let asked = 0;

/** The query in the page's address. `exact` has misspelt words left as they are. */
function fromAddress() {
  const parameters = new URLSearchParams(location.search);
  return { query: (parameters.get("q") ?? "").trim(), exact: parameters.has("exact") };
}

function item({ element, addressOf, markedText }, { head, heading: found, snippet }, mark) {
  const link = element("a", { href: addressOf(form, head.url) }, element("span", {}, markedText(head.title, mark)));
  const text = snippet && element("p", {}, markedText(snippet, mark));
  const deep = found && element("a", { href: addressOf(form, head.url, found.id) }, markedText(found.text, mark));
  const category = head.category === head.title ? "" : head.category;
  const between = category && deep ? " · " : "";
  const place = (category || deep) && element("p", { class: "kb-list__place" }, category, between, deep);
  return element("li", { class: "kb-list__item" }, link, text, place);
}

/** A fact of the policy with the cases that differ; those that were asked for stand out. */
function fact({ element, addressOf }, card) {
  const cases = card.cases.map((each) => {
    const asked = card.asked.has(each) ? { class: "kb-fact__asked" } : {};
    return element("div", asked, element("dt", {}, each.name), element("dd", {}, each.value));
  });
  return element(
    "div",
    { class: "kb-fact" },
    element("h3", { class: "kb-fact__title" }, card.about && `${card.about} · `, card.title),
    card.value && element("p", { class: "kb-fact__value" }, card.value),
    cases.length ? element("dl", { class: "kb-fact__cases" }, ...cases) : null,
    card.url && element("p", {}, element("a", { class: "kb-more", href: addressOf(form, card.url) }, card.article)),
  );
}

/** Puts the topics first whose words look most like the query. */
function orderTopics(query) {
  const likeness = (text) => {
    const grams = new Set(trigrams(text));
    return trigrams(query).filter((gram) => grams.has(gram)).length;
  };
  const cards = [...topics.querySelectorAll(".kb-card")].map((card) => [card, likeness(card.textContent)]);
  cards.sort(([, a], [, b]) => b - a);
  topics.querySelector(".kb-cards").append(...cards.map(([card]) => card));
}

function trigrams(text) {
  const plain = ` ${text.slice(0, 2000).toLowerCase().replace(/\s+/g, " ")} `;
  return Array.from({ length: Math.max(0, plain.length - 2) }, (_, at) => plain.slice(at, at + 3));
}

/** Says whether there is a search, and of which kind, for the style sheet. */
function state(name) {
  document.documentElement.classList.toggle("kb-searching", name === "searching");
  section.hidden = name === "none asked";
  topics.hidden = name === "found" || name === "searching";
}

function clear() {
  for (const node of [corrected, hint, facts, list, more]) {
    node.hidden = true;
    node.replaceChildren(...(node === more ? node.childNodes : []));
  }
}

async function run({ query, exact }) {
  const turn = (asked += 1);
  document.title = query ? `${query.slice(0, 80)} · ${title}` : title;
  if (!query) {
    clear();
    state("none asked");
    return;
  }
  state("searching");
  try {
    const [{ search }, nodes, { resultsAddress }] = await Promise.all([
      import("./engine.js"), import("./nodes.js"), warmUp(form),
    ]);
    const page = (from) =>
      search(manifestOf(form), query, { correct: !exact, texts: true, from, limit: PER_PAGE });
    const answer = await page(0);
    if (turn === asked) show(nodes, resultsAddress, query, answer, page);
  } catch {
    if (turn !== asked) return;
    clear();
    heading.textContent = strings.failed;
    state("nothing");
  }
}

function show(nodes, resultsAddress, query, answer, page) {
  const { element, filled, shown } = nodes;
  const said = shown(answer.corrected ?? query);
  const { total } = answer;
  clear();
  heading.replaceChildren(
    total === 0 ? filled(strings.none, said)
    : total === 1 ? filled(strings.one, said)
    : filled(strings.other, total, said),
  );
  if (answer.corrected) {
    const exact = element("a", { href: resultsAddress(form, query, { exact: true }) });
    exact.append(filled(strings.exact, shown(query)));
    corrected.replaceChildren(filled(strings.corrected, element("strong", {}, said)), " ", exact);
    corrected.hidden = false;
  }
  facts.append(...answer.cards.map((card) => fact(nodes, card)));
  facts.hidden = !answer.cards.length;
  list.append(...answer.results.map((result) => item(nodes, result, answer.mark)));
  list.hidden = !total;
  more.hidden = total <= answer.results.length;
  more.onclick = async () => {
    const first = list.children.length;
    const next = await page(first);
    list.append(...next.results.map((result) => item(nodes, result, next.mark)));
    more.hidden = total <= list.children.length;
    list.children[first]?.querySelector("a").focus();
  };
  state(total ? "found" : "nothing");
  if (total) return;
  hint.textContent = strings.hint;
  hint.hidden = false;
  orderTopics(query);
  document.dispatchEvent(new CustomEvent(SEARCH_NONE, { detail: query }));
}

/** Searches for what the page's address asks, which the field then shows. */
function follow() {
  const wanted = fromAddress();
  input.value = wanted.query;
  run(wanted);
}

/** Makes an address the page's without leaving it. The same one again adds nothing to the history. */
function visit(address) {
  if (address !== location.href) history.pushState(null, "", address);
}

form.addEventListener("submit", async (event) => {
  const query = input.value.trim();
  if (!query) return;
  event.preventDefault();
  const { resultsAddress } = await import("./box.js");
  visit(resultsAddress(form, query));
  // The field may hold the beginning of the next query by now.
  run(fromAddress());
});
for (const place of [corrected, form]) {
  place.addEventListener("click", (event) => {
    const link = event.target.closest("a");
    const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (!link || !isPlain || new URL(link.href).pathname !== location.pathname) return;
    event.preventDefault();
    input.blur();
    visit(link.href);
    follow();
  });
}
window.addEventListener("popstate", follow);
follow();
