/** When a parcel arrives: the days of each method, for the country and item that are chosen. */

import { delivery, serves } from "./delivery.js";
import { DAY } from "./wall.js";
import { say, write } from "./words.js";

/** Until when to order, as seen from now. */
function orderBy({ orderBy: end, countsOn }, wall, words, strings, now) {
  const { day } = wall.shownAt(now);
  if (countsOn === day && wall.shownAt(end).time === 0) return strings.order_today;
  if (countsOn === day && end - now < DAY) return say(strings.order_within, words.length(end - now));
  return say(strings.order_by, words.end(wall, end, now));
}

/** What to do at each instant at which the days may change. */
export function attach(node, { shop, promises, words, strings }) {
  const form = node.querySelector("form");
  const status = node.querySelector("[data-status]");
  const rows = [...node.querySelectorAll("[data-method]")];
  let said = false;

  function show(now) {
    const asked = Object.fromEntries(new FormData(form));
    const { day } = shop.wall.shownAt(now);
    const heard = [];
    for (const row of rows) {
      const method = promises.methods.find(({ id }) => id === row.dataset.method);
      row.hidden = !method || (shop.knows(day) && !serves(promises, method, asked.country, day));
      const found = row.hidden
        ? null
        : delivery(shop, promises, { ...asked, method: method.id }, now);
      const days = found ? words.days(...found.arrives) : "";
      write(row.querySelector("[data-days]"), days);
      write(
        row.querySelector("[data-by]"),
        found ? orderBy(found, shop.wall, words, strings, now) : "",
      );
      if (found) heard.push(`${row.querySelector("h3").textContent}: ${days}`);
    }
    node.toggleAttribute("data-filled", true);
    if (said) write(status, heard.join("; ") || strings.nowhere);
    write(node.querySelector("[data-zone]"), words.zone(shop.wall, now));
  }

  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("change", () => {
    said = true;
    show(Date.now());
    said = false;
  });
  return show;
}
