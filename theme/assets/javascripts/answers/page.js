/**
 * Fills what a page has of answers that know the time (theme/partials/answers). Until then, and where
 * the data can't be had or doesn't reach so far, the words stand.
 */

import { Shop } from "./schedule.js";
import { attach as reply } from "./show-reply.js";
import { attach as opening } from "./show-opening.js";
import { MINUTE } from "./wall.js";
import { Words } from "./words.js";

const WIDGETS = {
  opening: async () => opening,
  reply: async () => reply,
  delivery: async () => (await import("./show-delivery.js")).attach,
  returns: async () => (await import("./show-returns.js")).attach,
};

const files = new Map();

/** The data of an address, asked for once. */
function load(href) {
  if (!files.has(href)) {
    const answer = fetch(href).then((response) => {
      if (!response.ok) throw new Error(`${response.status} ${href}`);
      return response.json();
    });
    files.set(href, answer);
  }
  return files.get(href);
}

async function widget(node) {
  const { answers, hours: hoursHref, promises: promisesHref, strings: written } = node.dataset;
  const [attach, hours, promises] = await Promise.all([
    WIDGETS[answers](),
    load(hoursHref),
    promisesHref ? load(promisesHref) : null,
  ]);
  const strings = JSON.parse(written);
  return attach(node, {
    hours,
    promises,
    strings,
    shop: new Shop(hours),
    words: new Words(hours, strings),
  });
}

/** Shows the answers of now, and from then on at every minute and whenever the page is seen again. */
function keepFresh(shows) {
  let timer;
  const refresh = () => {
    clearTimeout(timer);
    const now = Date.now();
    for (const show of shows) show(now);
    if (!document.hidden) timer = setTimeout(refresh, MINUTE - (now % MINUTE));
  };
  document.addEventListener("visibilitychange", refresh);
  addEventListener("pageshow", (event) => event.persisted && refresh());
  refresh();
}

const nodes = [...document.querySelectorAll("[data-answers]")];
const found = await Promise.allSettled(nodes.map(widget));
keepFresh(found.filter(({ value }) => value).map(({ value }) => value));
