/** The preview: one article or one fact, in the case at hand. */

import { card } from "./cards.js";
import { copyHtml, copyText } from "./copy.js";
import { byId, day, element, parsed, say } from "./elements.js";

const panel = byId("panel-article");

/** @type {any} */
let shown = null;

/** The article that is shown, if it is one. */
export function current() {
  return shown;
}

/**
 * @param {any} article of /api/articles
 * @param {{open: (name: string, anchor: string) => void, report: (article: any) => void, back: () => void}} does
 */
export function showArticle(article, does) {
  shown = article;
  const language = article.language;
  const body = element("div", { class: "body", lang: language }, ...parsed(article.html));
  markFigures(body, article.figures);
  for (const link of body.querySelectorAll("a[data-article]")) {
    link.addEventListener("click", (/** @type {MouseEvent} */ event) => follow(event, link, does.open));
  }
  fill(...[
    backButton(does.back),
    element("p", { class: "about" },
      article.category && element("span", {}, article.category),
      article.audience === "agent" && element("span", { class: "badge agents" }, "Agents only"),
      article.draft && element("span", { class: "badge warn" }, "Draft"),
      article.audience === "public" && !article.draft && !article.published && element("span", { class: "badge warn" }, "Not on the site"),
      article.scope && element("span", { class: "badge scope" }, article.scope)),
    element("h2", { tabindex: "-1", id: "shown-title", lang: language }, article.title),
    article.description && element("p", { class: "lead", lang: language }, article.description),
    actions(article, does),
    ...article.flags.map(flagged),
    body,
    article.facts.length > 0 && element("section", { class: "facts", "aria-labelledby": "facts-title" },
      element("h3", { id: "facts-title" }, "Facts in this article"),
      element("div", { class: "cards" }, ...article.facts.map((/** @type {any} */ fact) => card(fact, "h4")))),
    element("p", { class: "source" }, [
      article.owner && `Owner: ${article.owner}`,
      article.reviewed && `reviewed ${day(article.reviewed)}`,
      article.path,
    ].filter(Boolean).join(" · ")),
  ].filter(Boolean));
}

/** Show a report that was just sent. @param {any} report */
export function addFlag(report) {
  if (shown?.name === report.article) panel.querySelector(".body").before(flagged(report));
}

/** @param {any} flag */
function flagged(flag) {
  return element("p", { class: "flagged" },
    element("strong", {}, "Reported as wrong"), ` on ${day(flag.day)}${flag.by ? ` by ${flag.by}` : ""}: ${flag.said}`);
}

/** Replace what is shown; who was in it stays in it. @param {Node[]} parts */
function fill(...parts) {
  const isInside = panel.contains(document.activeElement);
  panel.replaceChildren(...parts);
  if (isInside) byId("shown-title")?.focus({ preventScroll: true });
}

/**
 * @param {any} found of /api/facts/{key}
 * @param {{open: (name: string, anchor: string) => void, back: () => void}} does
 */
export function showFact(found, does) {
  shown = null;
  const whole = card(found.fact, "h2");
  const title = whole.querySelector("h2");
  title.id = "shown-title";
  title.tabIndex = -1;
  const links = found.articles.map((/** @type {any} */ one) => element("li", {},
    articleLink(one, does.open), " ", one.audience === "agent" && element("span", { class: "badge agents" }, "Agents only")));
  fill(backButton(does.back), whole, ...(links.length ? [element("section", { class: "facts" },
    element("h3", {}, "Articles that say it"), element("ul", { class: "links" }, ...links))] : []));
}

/** @param {string} text */
export function showProblem(text) {
  shown = null;
  panel.replaceChildren(element("p", { class: "empty" }, text));
}

/** Go into the preview: to the heading that was found, or to its top. @param {string} anchor */
export function enter(anchor) {
  const target = anchor && (document.getElementById(`a-${anchor}`) ?? agentsBlock(anchor));
  const title = byId("shown-title");
  document.body.classList.add("reading");
  panel.scrollTop = 0;
  title?.focus({ preventScroll: true });
  (target || title)?.scrollIntoView({ block: target ? "center" : "nearest" });
}

/** @param {string} anchor */
function agentsBlock(anchor) {
  const number = Number(anchor.match(/^agents-(\d+)$/)?.[1]);
  return number ? panel.querySelectorAll("aside.agents")[number - 1] : null;
}

/** Copy the article that is shown, if that is offered. @param {"text"|"html"|"link"} kind */
export function copyShown(kind) {
  const copy = shown?.copy;
  if (!copy?.[kind]) {
    say(shown ? "There is nothing in this article for customers to copy that way." : "Open an article first.");
  } else if (kind === "html") {
    copyHtml(copy.html, copy.text);
  } else {
    copyText(copy[kind], kind === "text" ? "The text" : "The link");
  }
}

/** @param {any} about @param {(name: string, anchor: string) => void} open */
function articleLink(about, open) {
  const link = element("a", { href: `?article=${encodeURIComponent(about.name)}`, "data-article": about.name, lang: about.language }, about.title);
  link.addEventListener("click", (/** @type {MouseEvent} */ event) => follow(event, link, open));
  return link;
}

/** @param {MouseEvent} event @param {HTMLElement} link @param {(name: string, anchor: string) => void} open */
function follow(event, link, open) {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  open(link.dataset.article ?? "", "");
}

/** @param {() => void} back */
function backButton(back) {
  return element("button", { type: "button", class: "quiet back", onclick: back }, "Back to the results");
}

/** @param {any} article @param {any} does */
function actions(article, does) {
  const copy = article.copy;
  const button = (/** @type {"text"|"html"|"link"} */ kind, /** @type {string} */ label, /** @type {string} */ key) =>
    copy[kind] && element("button", { type: "button", onclick: () => copyShown(kind), "aria-keyshortcuts": key, title: key.replace("+", " ") }, label);
  return element("div", { class: "actions" },
    button("text", "Copy text", "Alt+P"),
    button("html", "Copy formatted", "Alt+M"),
    button("link", "Copy link", "Alt+L"),
    copy.link && element("a", { href: copy.link, target: "_blank", rel: "noopener noreferrer" }, "Open in the help centre"),
    element("button", { type: "button", onclick: () => does.report(article), "aria-keyshortcuts": "Alt+W", title: "Alt W" }, "Report as wrong"));
}

/** @param {HTMLElement} body @param {any[]} figures */
function markFigures(body, figures) {
  for (const mark of body.querySelectorAll("mark[data-figure]")) {
    const figure = figures[Number(/** @type {HTMLElement} */ (mark).dataset.figure)];
    if (!figure) continue;
    mark.classList.toggle("differs", figure.differs);
    const why = [figure.key, figure.applies && `for ${figure.applies}`, figure.differs && figure.general && `in general ${figure.general}`];
    mark.setAttribute("title", why.filter(Boolean).join("; "));
  }
}
