/** The case in front of the agent: the day and the scope that every figure on the page is for. */

import { byId } from "./elements.js";

const form = byId("case");
const today = document.body.dataset.today ?? "";

/** The case as the API takes it; nothing where it is today's and everybody's. */
export function asked() {
  const found = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    // A date that is still being typed is of the year 2.
    const isWhole = form.elements[name].checkValidity();
    if (value && isWhole && !(name === "as_of" && value === today)) found.set(name, String(value));
  }
  return found;
}

/** Put the case of an address into the fields. @param {URLSearchParams} from */
export function restore(from) {
  for (const field of form.elements) {
    if (!field.name) continue;
    const value = from.get(field.name) ?? (field.name === "as_of" ? today : "");
    if (field.value !== value) field.value = value;
  }
}

/**
 * Say the case in words.
 * @param {{scope: string, as_of_said: string, is_general: boolean}} said
 */
export function show(said) {
  const scope = said.scope || "Everybody";
  byId("case-said").value = said.is_general ? "Everybody, today" : `${scope}, as of ${said.as_of_said}`;
  form.classList.toggle("narrowed", !said.is_general);
}

/** @param {() => void} changed told after each change */
export function watch(changed) {
  form.addEventListener("change", changed);
  form.addEventListener("reset", () => setTimeout(changed));
  form.addEventListener("submit", (/** @type {Event} */ event) => event.preventDefault());
  byId("case-toggle").addEventListener("click", () => open(!form.classList.contains("open")));
}

/** @param {boolean} is */
function open(is) {
  form.classList.toggle("open", is);
  byId("case-toggle").setAttribute("aria-expanded", String(is));
}

/** Go to the first field. */
export function focus() {
  open(true);
  const field = form.elements.ordered ?? form.elements.as_of;
  field.focus();
}
