/** The search index: loaded once, when somebody is about to search. */

import { prepare } from "./rank.js";

let loading = null;

/**
 * The index that a search form names, ready to rank. A failure is not kept: the next call tries again.
 * @param {HTMLFormElement} form
 */
export function loadIndex(form) {
  loading ??= fetch(form.dataset.index)
    .then((response) => {
      if (!response.ok) throw new Error(`search index: ${response.status}`);
      return response.json();
    })
    .then(prepare)
    .catch((error) => {
      loading = null;
      throw error;
    });
  return loading;
}

/** The address of a result, from the page that shows it. */
export function resultHref(form, { article, heading }) {
  const base = new URL(form.dataset.base.replace(/\/*$/, "/"), location.href);
  const url = new URL(article.url, base);
  if (heading) url.hash = heading.id;
  return url.href;
}
