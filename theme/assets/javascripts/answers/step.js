/** Steps from a day to a later one (`Step` in kbgen/answers/delivery.py). */

import { monthsLater } from "./wall.js";

const LONGEST_WAIT = 31;

/** The day that a step `[business, days, months]` leads to; null where it is too far away. */
export function after(shop, [business, days, months], day) {
  if (business) return shop.businessDay(day, days);
  const end = monthsLater(day, months) + days;
  return new Date(end * 86_400_000).getUTCFullYear() <= 9999 ? end : null;
}

/** The first day that is allowed, from a day on; null where there is none for a month. */
export function movedOn(day, isAllowed) {
  for (let next = day; next < day + LONGEST_WAIT; next += 1) if (isAllowed(next)) return next;
  return null;
}
