/** When a promised length of time is over (kbgen/answers/due.py says how each unit is counted). */

import { MINUTE, monthsLater } from "./wall.js";

const LAST_YEAR = 9999;

/**
 * @typedef {object} Due
 * @property {number} by The instant.
 * @property {boolean} allDay Whether it is the end of a day rather than a time of it.
 */

/**
 * @param {import("./schedule.js").Schedule} schedule
 * @param {[string, number, number, number]} count Its kind, minutes, days and months.
 * @param {number} at The instant from which it is counted.
 * @returns {Due | null} Null where nobody can say.
 */
export function due(schedule, [kind, minutes, days, months], at) {
  switch (kind) {
    case "open":
      return whileOpen(schedule, minutes * MINUTE, at);
    case "elapsed":
      return { by: at + minutes * MINUTE, allDay: false };
    case "business":
      return businessDays(schedule, days, at);
    default:
      return onTheCalendar(schedule, minutes, days, months, at);
  }
}

function whileOpen(schedule, length, at) {
  let left = length;
  const { day } = schedule.wall.shownAt(at);
  for (const stretch of schedule.stretches(day - 1)) {
    if (stretch.end <= at) continue;
    const begin = Math.max(stretch.begin, at);
    if (begin + left <= stretch.end) return { by: begin + left, allDay: false };
    left -= stretch.end - begin;
  }
  return null;
}

function businessDays(schedule, count, at) {
  const shop = schedule.shop;
  const { day: today, time } = schedule.wall.shownAt(at);
  const counts = shop.isBusinessDay(today);
  if (count === 0) {
    const isToday = counts && at < closing(schedule, today).by;
    const day = isToday ? today : shop.businessDay(today, 1);
    return day === null ? null : closing(schedule, day);
  }
  const day = shop.businessDay(today, count);
  if (day === null) return null;
  const spans = schedule.spans(day);
  if (!counts || !spans.length) return closing(schedule, day);
  const [opens, closes] = [spans[0] * MINUTE, spans.at(-1) * MINUTE];
  if (time >= closes) return closing(schedule, day);
  return { by: schedule.wall.instantOf(day, Math.max(opens, time)), allDay: false };
}

/** The end of a day's hours, or of the day where it has none. */
function closing(schedule, day) {
  const minute = schedule.spans(day).at(-1) ?? 1440;
  return { by: schedule.instant(day, minute), allDay: minute === 1440 };
}

function onTheCalendar(schedule, minutes, days, months, at) {
  const { day: today, time } = schedule.wall.shownAt(at);
  if (!(minutes || days || months)) return { by: schedule.instant(today, 1440), allDay: true };
  const day = monthsLater(today, months) + days;
  const end = new Date(day * 86_400_000);
  if (Number.isNaN(end.valueOf()) || end.getUTCFullYear() > LAST_YEAR) return null;
  return { by: schedule.wall.instantOf(day, time) + minutes * MINUTE, allDay: false };
}
