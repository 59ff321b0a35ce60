/** The channels as they are now: open or closed, when they answer, the one that is first in front. */

import { replies } from "./reply.js";
import { MINUTE } from "./wall.js";
import { say, write } from "./words.js";

const SOON = 60 * MINUTE;

/** Whether the cards can change places without a jump under the reader's eyes or fingers. */
function mayMove(list) {
  if (list.contains(document.activeElement)) return false;
  const { top, bottom } = list.getBoundingClientRect();
  const isSeen = bottom > 0 && top < innerHeight;
  return !isSeen || getComputedStyle(list).visibility === "hidden";
}

function stateOf(opening, wall, words, strings, now) {
  const { isOpen, change } = opening;
  if (change === null) return isOpen ? strings.open : strings.closed;
  if (isOpen) return say(strings.open_until, words.end(wall, change, now));
  return say(strings.opens, words.start(wall, change, now));
}

/** The reply to expect; nothing where the promise in words says it better. */
function dueOf({ due, opening, whileOpen }, wall, words, strings, now, verb) {
  if (!due) return "";
  const left = due.by - now;
  const isWaiting = whileOpen && !opening?.isOpen;
  if (whileOpen && !isWaiting && left < SOON) {
    return say(strings[`${verb}_in`], words.length(Math.ceil(left / MINUTE) * MINUTE));
  }
  if (isWaiting && due.by - (opening?.change ?? now) < SOON) return "";
  const { day, time } = wall.shownAt(due.by);
  const today = wall.shownAt(now).day;
  if (due.allDay || time === 0) return say(strings[`${verb}_end`], words.day(day - 1, today));
  return say(strings[`${verb}_by`], words.end(wall, due.by, now));
}

/** What to do at each instant at which the cards may change. */
export function attach(node, { shop, hours, words, strings }) {
  const list = node.querySelector(".kb-channels");
  const cards = new Map([...list.children].map((card) => [card.dataset.channel, card]));
  const badge = list.querySelector(".kb-channel__first");

  return (now) => {
    const found = replies(shop, hours.channels, now);
    const shown = (found ?? []).filter(({ channel }) => cards.has(channel));
    for (const reply of shown) {
      const card = cards.get(reply.channel);
      const state = card.querySelector("[data-state]");
      if (state && reply.opening) {
        state.classList.toggle("is-open", reply.opening.isOpen);
        write(state, stateOf(reply.opening, shop.wall, words, strings, now));
      }
      const line = card.querySelector("[data-due]");
      const verb = line?.dataset.due;
      const text = verb ? dueOf(reply, shop.wall, words, strings, now, verb) : "";
      line?.classList.toggle("is-live", text !== "");
      write(line?.querySelector("[data-live]"), text);
    }
    const order = shown.map(({ channel }) => cards.get(channel));
    const isInOrder = order.every((card, place) => list.children[place] === card);
    if (!isInOrder && mayMove(list)) list.prepend(...order);
    // While they stay where they are, the badge says which one it is.
    if (badge && order[0] && !order[0].contains(badge)) {
      order[0].querySelector(".kb-channel__name").append(" ", badge);
    }
    node.toggleAttribute("data-filled", true);
    write(node.querySelector("[data-zone]"), words.zone(shop.wall, now));
  };
}
