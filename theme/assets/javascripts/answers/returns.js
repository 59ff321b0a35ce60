/** The last day on which something can come back (kbgen/answers/returns.py says how it is counted). */

import { inForce } from "./scope.js";
import { after } from "./step.js";
import { dayOf } from "./wall.js";

/**
 * @typedef {object} LastReturn
 * @property {number} day The last day, included.
 * @property {"order" | "delivery" | null} countedFrom Null where the rule is itself a last day.
 * @property {string} words The window in words.
 * @property {string | undefined} override The case that made it so, in words; undefined in general.
 */

/**
 * @param {import("./schedule.js").Shop} shop
 * @param {object} data What the build has written.
 * @param {{ordered: string, delivered: string, product?: string, customer?: string,
 *   country?: string}} asked Dates in ISO 8601.
 * @returns {LastReturn | null} Null where the policy has no window for the case, or nobody can say.
 */
export function lastReturn(shop, data, { ordered, delivered, ...who }) {
  if (!data.returns) return null;
  const scope = { ordered: [ordered, ordered] };
  for (const [key, value] of Object.entries(who)) if (value) scope[key] = [value];
  const { value, override } = inForce(data.returns.window, scope, ordered, data.eu);
  if (!value) return null;
  const found = { words: value.words, override: override?.case };
  if (value.until) return { ...found, day: dayOf(value.until), countedFrom: null };
  const { event } = data.returns;
  const day = after(shop, value.step, dayOf(event === "order" ? ordered : delivered));
  return day === null ? null : { ...found, day, countedFrom: event };
}
