/** Who is next, whether they are there, by when they answer, and what each may grant. */

import { get, Refusal } from "./api.js";
import { card } from "./cards.js";
import { byId, element } from "./elements.js";

const role = byId("role");
const place = byId("levels");
const KEPT = "kbgen-desk-role";

/** @param {() => URLSearchParams} asked the case */
export function watch(asked) {
  if (!role) return;
  const kept = localStorage.getItem(KEPT);
  if ([...role.options].some((option) => option.value === kept)) role.value = kept;
  role.addEventListener("change", () => {
    localStorage.setItem(KEPT, role.value);
    show(asked());
  });
}

export function focus() {
  role?.focus();
}

/** @param {URLSearchParams} asked */
export async function show(asked) {
  if (!role) return;
  try {
    asked.set("role", role.value);
    draw(await get("/api/escalation", asked));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    place.replaceChildren(element("p", { class: "problem" }, error.message));
  }
}

/** @param {any} guide */
function draw(guide) {
  const own = guide.levels.find((/** @type {any} */ level) => level.id === guide.role);
  const next = guide.levels.find((/** @type {any} */ level) => level.id === guide.next);
  const there = guide.levels.find((/** @type {any} */ level) => level.id === guide.open_now);
  place.replaceChildren(...[
    element("p", { class: "hint" }, `As of ${guide.at_said}.`),
    next && there && there !== next && element("p", { class: "change" },
      `${next.name}: ${lowered(next.opening_said)}. There now: ${there.name}.`),
    own && grants(own),
    ...guide.levels.map((/** @type {any} */ level) => item(level, guide)),
    guide.complaints.length > 0 && element("section", { class: "facts" },
      element("h3", {}, "Complaints"),
      element("div", { class: "cards" }, ...guide.complaints.map((/** @type {any} */ fact) => card(fact, "h4")))),
  ].filter(Boolean));
}

/** @param {any} level */
function grants(level) {
  if (!level.may_grant.length && !level.may.length) return null;
  return element("section", { class: "mine" },
    element("h3", {}, "What you may grant yourself"),
    element("dl", { class: "grants" }, ...level.may_grant.map(pair)),
    level.may.length > 0 && element("ul", {}, ...level.may.map((/** @type {string} */ one) => element("li", {}, one))));
}

/** @param {any} level @param {any} guide */
function item(level, guide) {
  const is = level.id === guide.role ? "you" : level.id === guide.next ? "next" : "";
  const state = level.open === null ? "" : level.open ? "open" : "closed";
  return element("section", { class: `level ${is}` },
    element("header", {},
      element("h3", {}, level.name),
      is && element("span", { class: `badge ${is}` }, is === "you" ? "You" : "Next"),
      element("span", { class: `badge ${state}` }, level.opening_said)),
    level.answers_by_said && element("p", {}, "Answers by ", element("strong", {}, level.answers_by_said),
      ` (${level.first_response})`),
    level.handles.length > 0 && element("p", {}, `For ${level.handles.join(", ")}`),
    level.reach && element("p", {}, `${level.channel}: `,
      level.reach.href ? element("a", { href: level.reach.href }, level.reach.said) : level.reach.said),
    level.hours && element("p", { class: "hint" }, level.hours),
    is !== "you" && level.may_grant.length > 0 && element("dl", { class: "grants" }, ...level.may_grant.map(pair)));
}

/** @param {{label: string, value: string}} grant */
function pair(grant) {
  return element("div", {}, element("dt", {}, grant.label), element("dd", {}, grant.value));
}

/** @param {string} text */
function lowered(text) {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
