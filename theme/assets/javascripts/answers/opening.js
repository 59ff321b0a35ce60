/** Open or closed at an instant, and when that changes (kbgen/answers/opening.py). */

/**
 * @typedef {object} Opening
 * @property {boolean} isOpen
 * @property {number | null} change The instant at which that is no longer so; null where none is known.
 */

/**
 * @param {import("./schedule.js").Schedule} schedule
 * @param {number} at An instant.
 * @returns {Opening | null} Null where nobody knows hours, or the data doesn't reach so far.
 */
export function openingAt(schedule, at) {
  const { day } = schedule.wall.shownAt(at);
  if (!schedule.shop.knows(day) || !schedule.hasHours(day)) return null;
  for (const { begin, end, isCut } of schedule.stretches(day - 1)) {
    if (at < begin) return { isOpen: false, change: begin };
    if (at < end) return { isOpen: true, change: isCut ? null : end };
  }
  return { isOpen: false, change: null };
}
