/** When to expect an answer to what one writes now, and who answers first (kbgen/answers/reply.py). */

import { due } from "./due.js";
import { openingAt } from "./opening.js";
import { readParts, valueOn } from "./schedule.js";

/**
 * @typedef {object} Reply
 * @property {string} channel
 * @property {import("./opening.js").Opening | null} opening
 * @property {import("./due.js").Due | null} due Null where nothing is promised that can be counted.
 * @property {boolean} whileOpen Whether the promise counts only while the channel is open.
 */

/**
 * All channels, those that answer first in front, as the policy lists them among equals.
 * @returns {Reply[] | null} Null where the data doesn't reach so far.
 */
export function replies(shop, channels, at) {
  const { day } = shop.wall.shownAt(at);
  if (!shop.knows(day)) return null;
  const found = channels.map(({ id, hours, promises }) => {
    const schedule = shop.schedules[hours];
    const count = valueOn(readParts(promises), day);
    return {
      channel: id,
      opening: openingAt(schedule, at),
      due: count && due(schedule, count, at),
      whileOpen: count?.[0] === "open",
    };
  });
  const timed = found.filter((reply) => reply.due);
  timed.sort((one, other) => one.due.by - other.due.by);
  return [...timed, ...found.filter((reply) => !reply.due)];
}
