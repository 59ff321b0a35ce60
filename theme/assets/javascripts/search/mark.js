/** Shows which words of a text were searched for. */

import { isMatch } from "./rank.js";

/** The text as nodes, with the words that answer the query in `<mark>`. */
export function marked(text, terms) {
  const nodes = document.createDocumentFragment();
  for (const part of text.split(/([\p{L}\p{N}\p{M}'’]+)/u)) {
    if (!part) continue;
    if (isMatch(terms, part)) {
      const mark = document.createElement("mark");
      mark.textContent = part;
      nodes.append(mark);
    } else {
      nodes.append(part);
    }
  }
  return nodes;
}
