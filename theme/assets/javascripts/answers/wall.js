/**
 * The clock on the shop's wall: instants to local days and times, and back (kbgen/answers/wall.py).
 *
 * Instants are milliseconds since 1970 (UTC), days are numbers of days since 1 January 1970, times of
 * day are milliseconds since midnight as the clock counts them. A time of day means the first instant
 * at which the clock shows it or a later one.
 */

export const MINUTE = 60_000;
export const DAY = 86_400_000;

/** The day of an ISO 8601 date; NaN where it is none. */
export function dayOf(iso) {
  return Date.parse(`${iso}T00:00Z`) / DAY;
}

/** An ISO 8601 date. */
export function isoOf(day) {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** The day of the week, 0 for Monday. */
export function weekday(day) {
  return (((day + 3) % 7) + 7) % 7;
}

/** The same day so many months later, or the last one of a month that is shorter. */
export function monthsLater(day, months) {
  const date = new Date(day * DAY);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(date.getUTCDate(), last)) / DAY;
}

/** The clock of a time zone (IANA name). */
export class Wall {
  constructor(zone) {
    this.zone = zone;
    this.format = new Intl.DateTimeFormat("en-GB-u-hc-h23", {
      timeZone: zone,
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      second: "2-digit",
    });
    this.known = new Map();
  }

  /** How far the clock is ahead of universal time at an instant, in milliseconds. */
  offset(instant) {
    // Clocks change at the full minute at most, and asking the browser is slow.
    const minute = Math.floor(instant / MINUTE) * MINUTE;
    let offset = this.known.get(minute);
    if (offset === undefined) {
      const part = {};
      for (const { type, value } of this.format.formatToParts(minute)) part[type] = Number(value);
      const { year, month, day, hour, second } = part;
      offset = Date.UTC(year, month - 1, day, hour, part.minute, second) - minute;
      this.known.set(minute, offset);
    }
    return offset;
  }

  /** What the clock shows: the day, and the time since midnight. */
  shownAt(instant) {
    const wall = instant + this.offset(instant);
    const day = Math.floor(wall / DAY);
    return { day, time: wall - day * DAY };
  }

  /** The instant at which a day's clock first shows a time, up to 24 hours, or a later one. */
  instantOf(day, time) {
    const wall = day * DAY + time;
    const offsets = [wall - DAY, wall, wall + DAY].map((at) => this.offset(at));
    offsets.sort((one, other) => other - one);
    for (const offset of offsets) {
      if (this.offset(wall - offset) === offset) return wall - offset;
    }
    return this.jump(wall - offsets[0], wall - offsets[2]);
  }

  /** The minute between two instants at which the clocks go forward. */
  jump(early, late) {
    const before = this.offset(early);
    let low = 0;
    let high = Math.floor((late - early) / MINUTE);
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (this.offset(early + middle * MINUTE) === before) low = middle;
      else high = middle;
    }
    return early + high * MINUTE;
  }
}
