/** One line: who is there now, or who comes first. */

import { replies } from "./reply.js";
import { say } from "./words.js";

const MOST = 2;

/** A channel that is talked on, or else the one that answers first. */
function chosen(found, channels) {
  const live = new Set(channels.filter(({ live }) => live).map(({ id }) => id));
  const known = found.filter(({ opening }) => opening);
  const spoken = known.filter(({ channel }) => live.has(channel));
  return spoken.length ? spoken.slice(0, MOST) : known.slice(0, 1);
}

/** What to do at each instant at which the line may change. */
export function attach(node, { shop, hours, words, strings }) {
  const line = node.querySelector("[data-live]");
  return (now) => {
    const found = replies(shop, hours.channels, now);
    const shown = found ? chosen(found, hours.channels) : [];
    node.classList.toggle("is-live", shown.length > 0);
    const items = shown.map(({ channel, opening }) => {
      const item = document.createElement("span");
      item.className = opening.isOpen ? "kb-state is-open" : "kb-state";
      const name = strings.names[channel];
      const { change, isOpen } = opening;
      if (change === null) item.textContent = say(strings[isOpen ? "is_open" : "is_closed"], name);
      else if (isOpen) item.textContent = say(strings.is_until, name, words.end(shop.wall, change, now));
      else item.textContent = say(strings.is_from, name, words.start(shop.wall, change, now));
      return item;
    });
    if (items.length && words.zone(shop.wall, now)) {
      const zone = document.createElement("span");
      zone.className = "kb-opening__zone";
      zone.textContent = strings.place;
      items.push(zone);
    }
    const text = items.map((item) => item.textContent).join("");
    if (line.textContent !== text) line.replaceChildren(...items);
  };
}
