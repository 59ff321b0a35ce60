/**
 * The search field: a combobox with suggestions while typing (WAI-ARIA authoring practices, list
 * autocomplete with manual selection). Enter without a choice opens the results page.
 */

import { loadIndex, resultHref } from "./load.js";
import { marked } from "./mark.js";
import { parseQuery, rank } from "./rank.js";

const SHORTEST_QUERY = 2;
const SUGGESTIONS = 6;

function element(name, className, attributes = {}) {
  const node = document.createElement(name);
  if (className) node.className = className;
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  return node;
}

/** Results by category, in the order of each category's best. */
function grouped(results) {
  const groups = new Map();
  for (const result of results) {
    const name = result.article.category ?? "";
    groups.set(name, [...(groups.get(name) ?? []), result]);
  }
  return groups;
}

/** Gives a search form its suggestions. */
export function attachSearch(form) {
  const input = form.querySelector("input[type=search]");
  const strings = JSON.parse(form.dataset.strings);
  const list = element("div", "kb-suggest", {
    id: `${input.id}-list`,
    role: "listbox",
    "aria-label": strings.suggestions,
    hidden: "",
  });
  const status = element("p", "kb-hidden", { role: "status" });
  form.append(list, status);
  for (const [key, value] of Object.entries({
    role: "combobox",
    "aria-autocomplete": "list",
    "aria-controls": list.id,
    "aria-expanded": "false",
  })) {
    input.setAttribute(key, value);
  }

  let options = [];
  let active = -1;

  function activate(index) {
    options[active]?.setAttribute("aria-selected", "false");
    active = index;
    const option = options[active];
    if (!option) {
      input.removeAttribute("aria-activedescendant");
      return;
    }
    option.setAttribute("aria-selected", "true");
    option.scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", option.id);
  }

  function close() {
    activate(-1);
    list.hidden = true;
    status.textContent = "";
    input.setAttribute("aria-expanded", "false");
  }

  function addOption(parent, href, ...content) {
    const option = element("a", "kb-suggest__option", {
      id: `${list.id}-${options.length}`,
      role: "option",
      "aria-selected": "false",
      tabindex: "-1",
      href,
    });
    option.append(...content);
    parent.append(option);
    options.push(option);
  }

  function show(query, results) {
    const terms = parseQuery(query);
    list.replaceChildren();
    options = [];
    activate(-1);
    for (const [category, members] of grouped(results)) {
      const group = element("div", "kb-suggest__group", { role: "group", "aria-label": category });
      const heading = element("div", "kb-suggest__category", { "aria-hidden": "true" });
      heading.textContent = category;
      group.append(heading);
      for (const result of members) {
        const title = element("span", "kb-suggest__title");
        title.append(marked(result.article.title, terms));
        const detail = element("span", "kb-suggest__detail");
        detail.append(marked(result.heading?.text ?? result.article.description ?? "", terms));
        addOption(group, resultHref(form, result), title, detail);
      }
      list.append(group);
    }
    const all = element("span", "kb-suggest__all");
    all.textContent = strings.all.replace("%s", () => query);
    addOption(list, `${form.action}?q=${encodeURIComponent(query)}`, all);
    list.hidden = false;
    input.setAttribute("aria-expanded", "true");
    const count = results.length;
    status.textContent = count === 1 ? strings.one : strings.other.replace("%s", count);
  }

  async function suggest() {
    const query = input.value.trim();
    if (query.length < SHORTEST_QUERY) {
      close();
      return;
    }
    try {
      const index = await loadIndex(form);
      // A later key press has its own answer.
      if (query !== input.value.trim() || document.activeElement !== input) return;
      show(query, rank(index, query, SUGGESTIONS));
    } catch {
      close();
    }
  }

  const keys = {
    ArrowDown: () => (list.hidden ? suggest() : activate(active + 1 < options.length ? active + 1 : -1)),
    ArrowUp: () => (list.hidden ? suggest() : activate(active < 0 ? options.length - 1 : active - 1)),
    Enter: () => options[active].click(),
    Escape: close,
  };

  input.addEventListener("keydown", (event) => {
    const isOurs =
      event.key.startsWith("Arrow") ? event.key in keys
      : event.key === "Enter" ? !list.hidden && active >= 0
      : event.key === "Escape" && !list.hidden;
    if (!isOurs || event.isComposing) return;
    event.preventDefault();
    keys[event.key]();
  });
  input.addEventListener("focus", () => {
    // Without the index the form still leads to the results page, which says what is wrong.
    loadIndex(form).catch(() => {});
    suggest();
  });
  input.addEventListener("input", suggest);
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  form.addEventListener("focusout", (event) => {
    if (!form.contains(event.relatedTarget)) close();
  });
  form.addEventListener("submit", (event) => {
    if (!input.value.trim()) {
      event.preventDefault();
      input.focus();
    }
  });
}
