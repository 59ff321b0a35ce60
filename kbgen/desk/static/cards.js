/** Facts as cards: the value in the case, what makes it so, and who answers for it. */

import { copyText } from "./copy.js";
import { day, element } from "./elements.js";

/** @param {any} fact @param {string} level the heading's: "h2", "h3" */
export function card(fact, level) {
  return element(
    "section",
    { class: fact.differs ? "card differs" : "card", "data-key": fact.key },
    element("header", {},
      element(level, {}, fact.label),
      fact.audience === "agent" && element("span", { class: "badge agents" }, "Agents only"),
      fact.copy && element("button", { type: "button", class: "quiet", onclick: () => copyText(fact.copy, "The fact"), "aria-label": `Copy: ${fact.copy}` }, "Copy")),
    element("p", { class: "value" }, fact.value || "No value in this case"),
    fact.applies && element("p", { class: "why" }, `For: ${fact.applies}`),
    fact.differs && fact.general && element("p", { class: "why" }, `In general: ${fact.general}`),
    ...fact.changes.map((/** @type {any} */ change) =>
      element("p", { class: "change" }, `From ${day(change.from)}: ${change.value}`)),
    fact.note && element("p", { class: "note" }, fact.note),
    element("dl", { class: "upkeep" },
      fact.since && pair("Since", day(fact.since)),
      fact.owner && pair("Owner", fact.owner),
      fact.source && pair("Source", fact.source),
      fact.reviewed && pair("Reviewed", day(fact.reviewed)),
      pair("Policy", fact.place)),
    fact.others.length > 0 && element("details", { open: level === "h2" },
      element("summary", {}, "In other cases"),
      element("dl", {}, ...fact.others.map((/** @type {any} */ other) => pair(other.when, other.value)))),
  );
}

/** @param {string} name @param {string} value */
function pair(name, value) {
  return element("div", {}, element("dt", {}, name), element("dd", {}, value));
}
