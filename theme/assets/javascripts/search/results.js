/** The results page: what `?q=` finds, or the nearest topics. */

import { loadIndex, resultHref } from "./load.js";
import { marked } from "./mark.js";
import { nearestCategories, parseQuery, rank } from "./rank.js";

const form = document.querySelector(".kb-search");
const section = document.querySelector(".kb-results");
const heading = section.querySelector("h2");
const hint = section.querySelector(".kb-results__hint");
const list = section.querySelector("ol");
const topics = document.querySelector(".kb-topics");
const strings = JSON.parse(section.dataset.strings);

function showHint(text) {
  hint.textContent = text;
  hint.hidden = false;
}

function item(result, terms) {
  const { article } = result;
  const node = document.createElement("li");
  node.className = "kb-list__item";
  const link = document.createElement("a");
  link.href = resultHref(form, { article, heading: null });
  const title = document.createElement("span");
  title.append(marked(article.title, terms));
  link.append(title);
  const text = document.createElement("p");
  text.append(marked(article.description ?? "", terms));
  const place = document.createElement("p");
  place.className = "kb-list__place";
  place.append(article.category ?? "");
  if (result.heading) {
    const deep = document.createElement("a");
    deep.href = resultHref(form, result);
    deep.append(marked(result.heading.text, terms));
    place.append(article.category ? " · " : "", deep);
  }
  node.append(link, ...(text.textContent ? [text] : []), ...(place.textContent ? [place] : []));
  return node;
}

/** Puts the topics that look most like the query first. */
function orderTopics(names) {
  const cards = topics.querySelector(".kb-cards");
  const nearest = names.map((name) => cards.querySelector(`[data-category="${CSS.escape(name)}"]`));
  cards.prepend(...nearest.filter(Boolean));
}

async function showResults(query) {
  section.hidden = false;
  try {
    const index = await loadIndex(form);
    const results = rank(index, query);
    const terms = parseQuery(query);
    const words = { 0: strings.none, 1: strings.one }[results.length] ?? strings.other;
    const values = results.length > 1 ? [results.length, query] : [query];
    heading.textContent = words.replace(/%s/g, () => values.shift());
    list.append(...results.map((result) => item(result, terms)));
    list.hidden = !results.length;
    topics.hidden = results.length > 0;
    if (!results.length) {
      showHint(strings.hint);
      orderTopics(nearestCategories(index, query));
    }
  } catch {
    heading.textContent = strings.failed;
    list.hidden = true;
  }
}

const query = (new URLSearchParams(location.search).get("q") ?? "").trim();
form.querySelector("input[type=search]").value = query;
if (query) {
  document.title = `${query} · ${document.title}`;
  showResults(query);
}
