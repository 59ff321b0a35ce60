/**
 * The search field before anybody uses it. All that searching takes is loaded when it gets the focus;
 * until then it is an ordinary field of a form that leads to the results page.
 */

/** Loaded together, not one after the other as they name each other. */
const MODULES = [
  "box", "cards", "engine", "files", "language", "nodes", "query", "rank", "snippets", "stems", "vocabulary",
  "words",
];

const manifests = new Map();
let isWarm = false;

/**
 * The index's list of files, which is asked for anew on each page. A failure is not kept.
 * @param {string} address
 * @returns {Promise<object>}
 */
export function loadManifest(address, { again = false } = {}) {
  if (again || !manifests.has(address)) {
    const loading = fetch(address, { cache: "no-cache" }).then((response) => {
      if (!response.ok) throw new Error(`${address}: ${response.status}`);
      return response.json();
    });
    loading.catch(() => manifests.delete(address));
    manifests.set(address, loading);
  }
  return manifests.get(address);
}

/** The address of the index that a search form names. */
export const manifestOf = (form) => new URL(form.dataset.index, location.href).href;

/** Begins to load everything; gives the module of the suggestions. */
export function warmUp(form) {
  loadManifest(manifestOf(form)).catch(() => {});
  if (!isWarm) {
    isWarm = true;
    for (const name of MODULES) {
      const link = document.createElement("link");
      link.rel = "modulepreload";
      link.href = new URL(`${name}.js`, import.meta.url).href;
      document.head.append(link);
    }
  }
  return import("./box.js");
}

/** Makes a search form's field a combobox that gets its suggestions once it is used. */
export function prepareField(form) {
  const input = form.querySelector("input[type=search]");
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-expanded", "false");
  const begin = () => {
    input.removeEventListener("focus", begin);
    warmUp(form).then(
      ({ attachBox }) => attachBox(form),
      // Without it the form still leads to the results page, which says what is wrong.
      () => input.addEventListener("focus", begin),
    );
  };
  if (document.activeElement === input) begin();
  else input.addEventListener("focus", begin);
  form.addEventListener("submit", (event) => {
    if (input.value.trim()) return;
    event.preventDefault();
    input.focus();
  });
}
