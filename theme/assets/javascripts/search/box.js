/**
 * The suggestions of a search field (WAI-ARIA combobox with a list, manual selection): articles, each
 * with the heading that answers. Enter without a choice opens the results page.
 */

import { search } from "./engine.js";
import { manifestOf } from "./field.js";
import { addressOf, element, filled, markedText, shown } from "./nodes.js";

const SHORTEST_QUERY = 2;
const SUGGESTIONS = 6;

/** The address of the results page for a query; `exact` has misspelt words left as they are. */
export function resultsAddress(form, query, { exact = false } = {}) {
  const address = new URL(form.action);
  address.search = new URLSearchParams(exact ? { q: query, exact: "1" } : { q: query }).toString();
  return address.href;
}

/** Whether a query is long enough to suggest anything: one sign is a word in some scripts. */
function isEnough(query) {
  return [...query].length >= SHORTEST_QUERY || /[^\0-\u02ff]/.test(query);
}

/**
 * Gives a search form its suggestions.
 * @param {HTMLFormElement} form
 */
export function attachBox(form) {
  const input = form.querySelector("input[type=search]");
  const strings = JSON.parse(form.dataset.strings);
  const list = element("div", { id: `${input.id}-list`, role: "listbox", "aria-label": strings.suggestions });
  const note = element("p", { class: "kb-suggest__note" });
  const box = element("div", { class: "kb-suggest", hidden: "" }, note, list);
  const status = element("p", { class: "kb-hidden", role: "status" });
  form.append(box, status);
  input.setAttribute("aria-controls", list.id);

  let options = [];
  let active = -1;
  let asked = "";

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
    asked = "";
    activate(-1);
    box.hidden = true;
    status.textContent = "";
    input.setAttribute("aria-expanded", "false");
  }

  function option(href, kind, ...content) {
    const id = `${list.id}-${options.length}`;
    const attributes = { id, role: "option", "aria-selected": "false", tabindex: "-1", href };
    const node = element("a", { ...attributes, class: `kb-suggest__option kb-suggest__option--${kind}` }, ...content);
    options.push(node);
    return node;
  }

  function group({ head, heading }, mark) {
    const name = element("span", { class: "kb-suggest__title" }, markedText(head.title, mark));
    const category = head.category === head.title ? "" : head.category;
    const place = category && element("span", { class: "kb-suggest__detail" }, category);
    const nodes = [option(addressOf(form, head.url), "article", name, place)];
    if (heading) {
      const address = addressOf(form, head.url, heading.id);
      nodes.push(option(address, "heading", markedText(heading.text, mark)));
    }
    return element("div", { class: "kb-suggest__group", role: "group", "aria-label": head.title }, ...nodes);
  }

  /** What the policy says, with the article that explains it. */
  function fact(card) {
    const value = element("span", { class: "kb-suggest__value" }, card.value || card.cases[0].value);
    const name = [card.value ? card.title : `${card.title}, ${card.cases[0].name}`, card.article];
    if (card.about) name.unshift(card.about);
    const detail = element("span", { class: "kb-suggest__detail" }, name.join(" · "));
    return option(addressOf(form, card.url), "fact", value, detail);
  }

  function show(query, answer) {
    const { corrected, results, mark, total } = answer;
    options = [];
    activate(-1);
    const facts = answer.cards.filter((card) => card.url).slice(0, 1).map(fact);
    list.replaceChildren(...facts, ...results.map((result) => group(result, mark)));
    note.hidden = total > 0 && !corrected;
    if (!total) note.replaceChildren(filled(strings.none, shown(query)));
    else if (corrected) note.replaceChildren(filled(strings.corrected, element("b", {}, corrected)));
    if (total) {
      list.append(option(resultsAddress(form, query), "all", filled(strings.all, shown(corrected ?? query))));
      if (corrected) {
        const exact = resultsAddress(form, query, { exact: true });
        list.append(option(exact, "all", filled(strings.exact, shown(query))));
      }
    } else {
      list.append(option(resultsAddress(form, query), "all", strings.nearest));
    }
    box.hidden = false;
    list.scrollTop = 0;
    input.setAttribute("aria-expanded", "true");
    const count = options.length - (corrected ? 2 : 1);
    const counted = count === 1 ? strings.one : filled(strings.other, count);
    status.replaceChildren(total ? counted : filled(strings.none, shown(query)));
    if (total && corrected) status.prepend(filled(strings.corrected, corrected), " ");
  }

  async function suggest() {
    const query = input.value.trim();
    if (!isEnough(query)) {
      close();
      return;
    }
    if (query === asked && !box.hidden) return;
    asked = query;
    try {
      const answer = await search(manifestOf(form), query, { typing: true, limit: SUGGESTIONS });
      // A later key press has its own answer.
      if (query === asked && document.activeElement === input) show(query, answer);
    } catch {
      if (query === asked) close();
    }
  }

  const keys = {
    ArrowDown: () => (box.hidden ? suggest() : activate(active + 1 < options.length ? active + 1 : -1)),
    ArrowUp: () => (box.hidden ? suggest() : activate(active < 0 ? options.length - 1 : active - 1)),
    Enter: () => options[active].click(),
    Escape: close,
  };

  input.addEventListener("keydown", (event) => {
    const isOurs =
      event.key.startsWith("Arrow") ? event.key in keys
      : event.key === "Enter" ? !box.hidden && active >= 0
      : event.key === "Escape" && !box.hidden;
    if (!isOurs || event.isComposing) return;
    event.preventDefault();
    keys[event.key]();
  });
  input.addEventListener("focus", suggest);
  input.addEventListener("input", suggest);
  // A press on a suggestion leaves the focus in the field until the click.
  box.addEventListener("pointerdown", (event) => event.preventDefault());
  form.addEventListener("focusout", (event) => {
    if (!form.contains(event.relatedTarget)) close();
  });
  form.addEventListener("submit", close);
  if (document.activeElement === input) suggest();
}
