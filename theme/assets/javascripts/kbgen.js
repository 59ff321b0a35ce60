/** What every page does: the switch between light and dark, the search field, long lists. */

import { prepareField } from "./search/field.js";

const SCHEME = "kbgen.scheme";
const root = document.documentElement;
const systemDark = matchMedia("(prefers-color-scheme: dark)");

/** The colours that are shown now: the reader's choice, else the system's. */
function currentScheme() {
  return root.dataset.scheme ?? (systemDark.matches ? "dark" : "light");
}

/** Shows a scheme and remembers it; the system's own is not kept, so that it can change later. */
function chooseScheme(scheme) {
  const isSystems = scheme === (systemDark.matches ? "dark" : "light");
  if (isSystems) delete root.dataset.scheme;
  else root.dataset.scheme = scheme;
  try {
    if (isSystems) localStorage.removeItem(SCHEME);
    else localStorage.setItem(SCHEME, scheme);
  } catch {
    // Storage is blocked: the choice holds for this page.
  }
}

for (const button of document.querySelectorAll(".kb-scheme")) {
  const show = () => button.setAttribute("aria-pressed", String(currentScheme() === "dark"));
  show();
  button.addEventListener("click", () => {
    chooseScheme(currentScheme() === "dark" ? "light" : "dark");
    show();
  });
  systemDark.addEventListener("change", show);
}

for (const form of document.querySelectorAll(".kb-search")) prepareField(form);

// Wide screens show the list anyway (07-articles.css); here it is also announced as open.
const wide = matchMedia("(min-width: 48em)");
for (const list of document.querySelectorAll(".kb-toc details")) {
  const show = () => (list.open = wide.matches);
  show();
  wide.addEventListener("change", show);
}

// What scrolls sideways can be reached and scrolled by keyboard.
for (const node of document.querySelectorAll(".kb-prose :is(table, pre > code)")) {
  if (node.scrollWidth > node.clientWidth) node.tabIndex = 0;
}

// Where the answers of now can't be had, the words stand.
if (document.querySelector("[data-answers]")) import("./answers/page.js").catch(() => {});
