/**
 * When something is staffed and which days count as business days (kbgen/answers/schedule.py), read
 * from the data that the build writes for some months to come.
 */

import { DAY, MINUTE, Wall, dayOf, weekday } from "./wall.js";

/** Days from a day on after which nobody looks for an opening or a business day any more. */
const HORIZON = 366;

/** Parts with their first days as numbers. */
export function readParts(parts) {
  return parts.map(([iso, value]) => [iso ? dayOf(iso) : -Infinity, value]);
}

/** What is so on a day, by parts that `readParts` has read. */
export function valueOn(parts, day) {
  let found = null;
  for (const [start, value] of parts) {
    if (start > day) break;
    found = value;
  }
  return found;
}

/** The shop's clock and the days that it works. */
export class Shop {
  constructor(data) {
    this.wall = new Wall(data.zone);
    this.first = dayOf(data.from);
    this.last = dayOf(data.until);
    this.weeks = readParts(data.work.weeks);
    this.exceptions = new Set(data.work.not.map(dayOf));
    this.schedules = data.hours.map((hours) => new Schedule(this, hours));
  }

  /** Whether the data speaks of a day. */
  knows(day) {
    return day >= this.first && day <= this.last;
  }

  /** Whether the day counts in a promise of business days. */
  isBusinessDay(day) {
    return valueOn(this.weeks, day).includes(weekday(day)) !== this.exceptions.has(day);
  }

  /**
   * The business day that is the `count`th behind a day; for 0 the day itself or the first behind it.
   * Null where it is too far away, or on a day of which nothing is known.
   */
  businessDay(after, count) {
    if (!this.knows(after)) return null;
    let day = after;
    let left = count;
    if (left === 0 && !this.isBusinessDay(day)) left = 1;
    for (let step = left && Math.max(HORIZON, 3 * left); step > 0 && day < this.last; step -= 1) {
      day += 1;
      if (this.isBusinessDay(day)) left -= 1;
      if (!left) break;
    }
    return left ? null : day;
  }
}

/** When something is staffed. */
export class Schedule {
  constructor(shop, data) {
    this.shop = shop;
    this.wall = shop.wall;
    this.weeks = readParts(data.weeks);
    this.days = new Map(Object.entries(data.days).map(([iso, spans]) => [dayOf(iso), spans]));
  }

  /** Whether anything is known of when somebody is there. */
  hasHours(day) {
    return valueOn(this.weeks, day) !== null;
  }

  /** When it is open on a day: from, to, from, to, in minutes from midnight. */
  spans(day) {
    const week = valueOn(this.weeks, day);
    if (!week) return [];
    return this.days.get(day) ?? week[weekday(day)];
  }

  /** The instant of a time of a day, in minutes from midnight. */
  instant(day, minute) {
    return this.wall.instantOf(day, minute * MINUTE);
  }

  /** The last day, excluded, to which one looks ahead from a day. */
  horizon(start) {
    return Math.min(start + HORIZON, this.shop.last + 1);
  }

  /**
   * When it is open from a day on, as pairs of instants; what goes on over midnight is one stretch.
   * `isCut` says that it is still open where the days that are looked at end.
   */
  *stretches(start) {
    const end = this.horizon(start);
    let held = null;
    for (const [first, opens, last, closes] of this.openings(start, end)) {
      const begin = this.instant(first, opens);
      const finish = this.instant(last, closes);
      if (begin === finish) continue; // skipped as the clocks went forward
      if (held && begin <= held.end) {
        held.end = finish;
      } else {
        if (held) yield held;
        held = { begin, end: finish };
      }
      held.isCut = last === end - 1 && closes === DAY / MINUTE;
    }
    if (held) yield held;
  }

  /** The spans of some days, joined over midnight: first day, minute, last day, minute. */
  *openings(start, end) {
    let held = null;
    for (let day = start; day < end; day += 1) {
      const spans = this.spans(day);
      for (let at = 0; at < spans.length; at += 2) {
        if (held && spans[at] === 0 && held[2] === day - 1 && held[3] === 1440) {
          [held[2], held[3]] = [day, spans[at + 1]];
        } else {
          if (held) yield held;
          held = [day, spans[at], day, spans[at + 1]];
        }
      }
    }
    if (held) yield held;
  }
}
