/** The desk: what happens when something is typed, chosen or changed. */

import * as api from "./api.js";
import * as article from "./article.js";
import * as scope from "./case.js";
import { byId, element } from "./elements.js";
import * as escalation from "./escalation.js";
import * as flag from "./flag.js";
import * as keys from "./keys.js";
import * as reply from "./reply.js";
import * as results from "./results.js";
import * as tabs from "./tabs.js";

const field = byId("q");
const FILTERS = ["category", "audience", "language"];
const PAUSE = 60;
const LOOK_EVERY = 5_000;

/** What is previewed: an article's name or a fact's key, with the heading that was found. */
let shown = { article: "", fact: "", anchor: "" };
let asWritten = "";
let version = 0;
let searched = "";

let searching = new AbortController();
let previewing = new AbortController();

async function search() {
  searching.abort();
  searching = new AbortController();
  const asked = scope.asked();
  asked.set("q", field.value);
  for (const name of FILTERS) if (byId(name).value) asked.set(name, byId(name).value);
  if (asWritten && asWritten === field.value) asked.set("correct", "no");
  asked.set("limit", "15");
  const found = await tried(api.get("/api/search", asked, searching.signal));
  if (!found) return;
  results.show(found);
  scope.show(found.case);
  fillCategories(found.categories);
  showCorrected(found);
  const isNew = version !== 0 && version !== found.state.version;
  showState(found.state);
  const first = results.chosen();
  if (found.query !== searched && first) preview(first);
  else if (isNew) await draw();
  searched = found.query;
  keep();
}

/** @param {any} result */
function preview(result) {
  return display(result.fact ? { article: "", fact: result.fact.key, anchor: "" }
    : { article: result.article, fact: "", anchor: result.anchor });
}

/** @param {typeof shown} what */
async function display(what) {
  const isSame = what.article === shown.article && what.fact === shown.fact;
  shown = what;
  if (!isSame) draw();
  await drawing;
}

/** The last drawing, which is done when what is previewed is on the page. */
let drawing = Promise.resolve();

function draw() {
  drawing = drawn();
  return drawing;
}

/** Ask for what is previewed, in the case at hand. */
async function drawn() {
  previewing.abort();
  previewing = new AbortController();
  if (!shown.article && !shown.fact) return;
  const path = shown.fact ? `/api/facts/${encodeURIComponent(shown.fact)}` : api.articlePath(shown.article);
  let found;
  try {
    found = await api.get(path, scope.asked(), previewing.signal);
  } catch (error) {
    if (api.isOvertaken(error)) return;
    if (!(error instanceof api.Refusal)) throw error;
    article.showProblem(error.message);
    return;
  }
  const does = { open: openArticle, report: flag.open, back: toSearch };
  if (shown.fact) article.showFact(found, does);
  else article.showArticle(found, does);
}

/** @param {any} result */
async function open(result) {
  tabs.show("article");
  document.body.classList.add("reading");
  await preview(result);
  article.enter(shown.anchor);
  keep(true);
}

/** @param {string} name @param {string} anchor */
async function openArticle(name, anchor) {
  await display({ article: name, fact: "", anchor });
  article.enter(anchor);
  keep(true);
}

function toSearch() {
  tabs.show("article");
  field.focus();
  field.select();
}

/** The case has changed: so does every figure. */
async function changed() {
  await Promise.all([search(), draw()]);
  reply.again(scope.asked());
  if (tabs.current() === "escalation") escalation.show(scope.asked());
}

/** @param {string} name */
function panelShown(name) {
  if (name === "escalation") escalation.show(scope.asked());
}

/** @param {"article"|"reply"|"escalation"} name @param {() => void} focus */
function go(name, focus) {
  tabs.show(name);
  panelShown(name);
  focus();
}

/** @param {any} found */
function showCorrected(found) {
  const place = byId("corrected");
  place.hidden = !found.corrected;
  if (!found.corrected) return;
  const instead = element("button", { type: "button", class: "link", onclick: () => {
    asWritten = field.value;
    search();
    field.focus();
  } }, `Search for “${found.query}” instead`);
  place.replaceChildren("Results for ", element("b", {}, found.corrected), ". ", instead);
}

/** @param {Record<string, number>} counts */
function fillCategories(counts) {
  const select = byId("category");
  const chosen = select.value;
  const named = Object.keys(counts).filter(Boolean);
  if (chosen && !named.includes(chosen)) named.push(chosen);
  const options = named.map((name) => element("option", { value: name }, `${name} (${counts[name] ?? 0})`));
  select.replaceChildren(element("option", { value: "" }, "All categories"), ...options);
  select.value = chosen;
}

/** @param {{version: number, problem: string|null}} state */
function showState(state) {
  version = state.version;
  const place = byId("problem");
  place.hidden = !state.problem;
  place.textContent = state.problem ? `The files have a mistake, so this is how they were before it. ${state.problem}` : "";
}

/**
 * @template T
 * @param {Promise<T>} asked
 * @returns {Promise<T|null>} null where something newer was asked, or where it was refused
 */
async function tried(asked) {
  try {
    const found = await asked;
    return found;
  } catch (error) {
    if (error instanceof api.Refusal) {
      const place = byId("problem");
      place.hidden = false;
      place.textContent = error.message;
    } else if (!api.isOvertaken(error)) throw error;
    return null;
  }
}

/** Keep what is shown in the address. @param {boolean} [isStep] whether the back button returns here */
function keep(isStep = false) {
  const address = scope.asked();
  if (field.value) address.set("q", field.value);
  for (const name of FILTERS) if (byId(name).value) address.set(name, byId(name).value);
  if (shown.article) address.set("article", shown.article);
  if (shown.fact) address.set("fact", shown.fact);
  const url = `?${address}`;
  if (url === location.search || (url === "?" && !location.search)) return;
  if (isStep) history.pushState(null, "", url);
  else history.replaceState(null, "", url);
}

async function restore() {
  const from = new URLSearchParams(location.search);
  field.value = from.get("q") ?? "";
  scope.restore(from);
  for (const name of FILTERS) {
    const value = from.get(name) ?? "";
    if (name === "category" && value) byId(name).append(element("option", { value }, value));
    byId(name).value = value;
  }
  const wanted = { article: from.get("article") ?? "", fact: from.get("fact") ?? "", anchor: "" };
  await search();
  if (wanted.article || wanted.fact) await display(wanted);
  keep();
}

async function look() {
  if (document.hidden) return;
  const found = await tried(api.get("/api/status", new URLSearchParams()));
  if (!found) return;
  if (found.version !== version) await changed();
  else showState(found);
}

let pause = 0;
field.addEventListener("input", () => {
  clearTimeout(pause);
  pause = setTimeout(search, PAUSE);
});
byId("search").addEventListener("submit", (/** @type {Event} */ event) => event.preventDefault());
for (const name of FILTERS) byId(name).addEventListener("change", search);
results.watch((result) => {
  tabs.show("article");
  preview(result).then(() => keep());
}, open);
scope.watch(changed);
reply.watch(scope.asked);
escalation.watch(scope.asked);
tabs.watch(panelShown);
flag.watch(article.addFlag);
byId("show-keys").addEventListener("click", () => byId("keys").showModal());
keys.watch({
  a: () => go("article", () => byId("panel-article").focus()),
  c: scope.focus,
  l: () => article.copyShown("link"),
  m: () => article.copyShown("html"),
  n: () => go("escalation", escalation.focus),
  p: () => article.copyShown("text"),
  r: () => go("reply", reply.focus),
  w: () => { const about = article.current(); if (about) flag.open(about); },
}, toSearch);
window.addEventListener("popstate", restore);
document.addEventListener("visibilitychange", look);
setInterval(look, LOOK_EVERY);
restore();
