/** Pieces of page. Texts always become text: nothing here reads markup. */

/**
 * An element with attributes and children; a child that is empty is left out.
 * @param {string} name
 * @param {Record<string, string>} attributes
 * @param {...(Node | string | null | undefined)} children
 */
export function element(name, attributes = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  node.append(...children.filter((child) => child !== null && child !== undefined && child !== ""));
  return node;
}

/** A text whose words that answer the query are in `<mark>`. */
export function markedText(text, mark) {
  const nodes = document.createDocumentFragment();
  for (const piece of mark(text)) nodes.append(piece.hit ? element("mark", {}, piece.text) : piece.text);
  return nodes;
}

/**
 * A sentence of the theme with its `%s` filled in, in order.
 * @param {string} sentence
 * @param {...(Node | string | number)} values
 */
export function filled(sentence, ...values) {
  const nodes = document.createDocumentFragment();
  sentence.split("%s").forEach((part, at) => {
    if (at) nodes.append(values[at - 1] instanceof Node ? values[at - 1] : String(values[at - 1] ?? ""));
    nodes.append(part);
  });
  return nodes;
}

/** The address of an article, or of one of its headings, from the page that shows it. */
export function addressOf(form, url, id = "") {
  const address = new URL(url, new URL(form.dataset.base.replace(/\/*$/, "/"), location.href));
  if (id) address.hash = id;
  return address.href;
}

/** A query as it is shown: cut where it is very long. */
export function shown(query, most = 80) {
  const signs = [...query];
  return signs.length <= most ? query : `${signs.slice(0, most).join("")}…`;
}
