/** The list of results: a listbox that the search field commands (ARIA's combobox pattern). */

import { byId, element } from "./elements.js";

const list = byId("results");
const field = byId("q");

/** @type {any[]} */
let results = [];
let at = -1;
let query = "";

/** @param {any} answer of /api/search */
export function show(answer) {
  const before = results[at] ? key(results[at]) : "";
  results = answer.results;
  list.replaceChildren(...results.map(option));
  const same = results.findIndex((result) => key(result) === before);
  const first = answer.query && results.length ? 0 : -1;
  select(answer.query === query && same >= 0 ? same : first);
  query = answer.query;
  const count = `${answer.total.toLocaleString("en-GB")} ${answer.total === 1 ? "result" : "results"}`;
  byId("count").textContent = answer.query ? count : `${answer.total.toLocaleString("en-GB")} articles`;
}

/** @param {(result: any) => void} chosen @param {(result: any) => void} opened */
export function watch(chosen, opened) {
  field.addEventListener("keydown", (/** @type {KeyboardEvent} */ event) => {
    if (event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key];
    if (step && results.length) {
      event.preventDefault();
      const wraps = Math.abs(step) === 1;
      const next = wraps ? (at + step + results.length) % results.length : Math.min(Math.max(at + step, 0), results.length - 1);
      select(at < 0 ? 0 : next);
      chosen(results[at]);
    } else if (event.key === "Enter") {
      event.preventDefault();
      if (at < 0 && results.length) select(0);
      if (results[at]) opened(results[at]);
    }
  });
  list.addEventListener("click", (/** @type {MouseEvent} */ event) => {
    const hit = event.target instanceof Element ? event.target.closest("[role=option]") : null;
    if (!hit) return;
    select([...list.children].indexOf(hit));
    opened(results[at]);
  });
}

/** The result that is chosen, if any. */
export function chosen() {
  return results[at] ?? null;
}

/** @param {number} index */
function select(index) {
  list.children[at]?.setAttribute("aria-selected", "false");
  at = index;
  const option = list.children[at];
  if (!option) {
    field.removeAttribute("aria-activedescendant");
    return;
  }
  option.setAttribute("aria-selected", "true");
  field.setAttribute("aria-activedescendant", option.id);
  option.scrollIntoView({ block: "nearest" });
}

/** @param {any} result */
function key(result) {
  return result.fact ? `fact:${result.fact.key}` : `${result.article}#${result.anchor}`;
}

const KINDS = { block: "Agents' note", reply: "Saved reply", fact: "Fact", article: "" };

/** @param {any} result @param {number} index */
function option(result, index) {
  const kind = KINDS[/** @type {keyof typeof KINDS} */ (result.kind)];
  const about = [kind, result.category].filter(Boolean).join(" · ");
  return element(
    "li",
    { role: "option", id: `result-${index}`, "aria-selected": "false", class: `is-${result.kind}` },
    element("span", { class: "title" }, result.title),
    result.fact && element("span", { class: "value" }, result.fact.value || "No value in this case"),
    result.heading && element("span", { class: "heading" }, result.heading),
    result.snippet.length > 0 && element("span", { class: "snippet" }, ...pieces(result.snippet)),
    element("span", { class: "about" },
      about && element("span", {}, about),
      result.audience === "agent" && element("span", { class: "badge agents" }, "Agents only")),
  );
}

/** @param {{text: string, found: boolean}[]} snippet */
function pieces(snippet) {
  return snippet.map((piece) => (piece.found ? element("b", {}, piece.text) : piece.text));
}
