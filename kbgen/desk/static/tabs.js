/** The three panels beside the results: ARIA's tabs pattern. */

import { byId } from "./elements.js";

const NAMES = ["article", "reply", "escalation"];

/** @param {(name: string) => void} shown told which panel is shown now */
export function watch(shown) {
  for (const [index, name] of NAMES.entries()) {
    const tab = byId(`tab-${name}`);
    tab.addEventListener("click", () => {
      show(name);
      shown(name);
    });
    tab.addEventListener("keydown", (/** @type {KeyboardEvent} */ event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (!step) return;
      event.preventDefault();
      const next = NAMES[(index + step + NAMES.length) % NAMES.length];
      show(next);
      shown(next);
      byId(`tab-${next}`).focus();
    });
  }
}

/** @param {string} name */
export function show(name) {
  document.body.classList.toggle("reading", name !== "article");
  for (const each of NAMES) {
    const is = each === name;
    const tab = byId(`tab-${each}`);
    tab.setAttribute("aria-selected", String(is));
    tab.tabIndex = is ? 0 : -1;
    byId(`panel-${each}`).hidden = !is;
  }
}

/** The panel that is shown. */
export function current() {
  return NAMES.find((name) => !byId(`panel-${name}`).hidden) ?? "article";
}
