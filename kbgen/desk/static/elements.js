/** Elements, made from data; texts are always texts. */

/**
 * @param {string} tag
 * @param {Record<string, any>} [properties] attributes; `on…` are listeners; null and false are left out
 * @param {...(Node|string|null|undefined|false)} children
 * @returns {any}
 */
export function element(tag, properties = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else if (value !== null && value !== undefined && value !== false) made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children.filter((child) => child !== null && child !== undefined && child !== false && child !== ""));
  return made;
}

/**
 * What the desk has made of an article: only elements that may stand in one, escaped by the server.
 * @param {string} html
 * @returns {Node[]}
 */
export function parsed(html) {
  return [...new DOMParser().parseFromString(html, "text/html").body.childNodes].map((node) => document.adoptNode(node));
}

/** @param {string} id @returns {any} */
export function byId(id) {
  return document.getElementById(id);
}

let clearing = 0;

/** Say something for a moment, to eyes and screen readers. @param {string} text */
export function say(text) {
  const place = byId("said");
  place.textContent = text;
  clearTimeout(clearing);
  clearing = setTimeout(() => { place.textContent = ""; }, 4000);
}

/** A day as people write it. @param {string} iso */
export function day(iso) {
  const [year, month, date] = iso.split("-").map(Number);
  return new Intl.DateTimeFormat(document.body.dataset.language, { dateStyle: "long", timeZone: "UTC" })
    .format(Date.UTC(year, month - 1, date));
}
