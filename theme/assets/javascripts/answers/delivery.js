/** When a parcel arrives if one orders now (kbgen/answers/delivery.py says how it is counted). */

import { readParts, valueOn } from "./schedule.js";
import { holds, inForce } from "./scope.js";
import { after, movedOn } from "./step.js";
import { dayOf, isoOf, weekday } from "./wall.js";

const NO_TIME = [0, 0, 0];

/**
 * @typedef {object} Delivery
 * @property {number} countsOn The business day on which the shop takes the order in.
 * @property {number} orderBy Until when (excluded) an order still counts on that day.
 * @property {[number, number]} dispatched The first and the last day.
 * @property {[number, number]} arrives The first and the last day.
 */

/** Whether a method goes to a country, as things stand on a day. */
export function serves(data, method, country, day) {
  return valueOn(readParts(method.countries), day).some((one) => holds(one, country, data.eu));
}

/**
 * @param {import("./schedule.js").Shop} shop
 * @param {object} data What the build has written.
 * @param {{country: string, method: string, product?: string, customer?: string}} asked
 * @param {number} at The instant of the order.
 * @returns {Delivery | null} Null where the method doesn't go there, or nobody can say.
 */
export function delivery(shop, data, asked, at) {
  const method = data.methods.find(({ id }) => id === asked.method);
  const { day: today } = shop.wall.shownAt(at);
  if (!method || !shop.knows(today) || !serves(data, method, asked.country, today)) return null;

  const scope = {};
  for (const [key, value] of Object.entries(asked)) if (value) scope[key] = [value];
  const value = (fact, day) => inForce(fact, scope, isoOf(day), data.eu).value;
  const time = value(method.time, today);
  if (!time) return null;

  const cutoff = (day) => {
    const minute = value(method.cutoff, day) ?? value(data.cutoff, day) ?? 1440;
    return shop.wall.instantOf(day, minute * 60_000);
  };
  let countsOn = shop.businessDay(today, 0);
  if (countsOn === today && at >= cutoff(today)) countsOn = shop.businessDay(today, 1);
  if (countsOn === null) return null;

  const packing = value(data.dispatch, today) ?? [NO_TIME, NO_TIME];
  const carriers = value(data.delivers, today);
  const holidays = new Set(data.holidays.map(dayOf));
  const delivers = (day) => {
    if (!shop.knows(day)) return false;
    if (!carriers) return true;
    const [weekdays, onHolidays] = carriers;
    return onHolidays !== null && holidays.has(day) ? onHolidays : weekdays.includes(weekday(day));
  };
  const works = (day) => shop.knows(day) && shop.isBusinessDay(day);

  const ends = [];
  for (const end of [0, 1]) {
    let sent = after(shop, packing[end], countsOn);
    if (sent !== null) sent = movedOn(sent, works);
    let comes = sent === null ? null : after(shop, time[end], sent);
    if (comes !== null) comes = movedOn(comes, delivers);
    if (comes === null) return null;
    ends.push([sent, comes]);
  }
  return {
    countsOn,
    orderBy: cutoff(countsOn),
    dispatched: [ends[0][0], ends[1][0]],
    arrives: [ends[0][1], ends[1][1]],
  };
}
