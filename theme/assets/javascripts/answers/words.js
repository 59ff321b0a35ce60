/** Instants, days and lengths in the reader's words, by the shop's clock. */

import { DAY, MINUTE } from "./wall.js";

const HOUR = 60;
const WEEK = 7;

/** Puts a text, or several in turn, into the places that `%s` marks. */
export function say(pattern, ...parts) {
  return pattern.replace(/%s/g, () => parts.shift());
}

export class Words {
  /**
   * @param {object} data The shop's locale and how its language says times (`hours_data` in Python).
   * @param {Record<string, string>} strings The theme's words (theme/partials/strings.html).
   */
  constructor({ locale, clock }, strings) {
    this.clock = clock;
    this.strings = strings;
    this.locale = locale;
    const format = (options) => new Intl.DateTimeFormat(locale, { timeZone: "UTC", ...options });
    this.formats = {
      time: format({ timeStyle: "short" }),
      weekday: format({ weekday: "long" }),
      short: format({ weekday: "short", day: "numeric", month: "short" }),
      long: format({ weekday: "long", day: "numeric", month: "long", year: "numeric" }),
    };
  }

  /** "5.30pm", of minutes from midnight (`time_in_words` in kbgen/values/clock.py). */
  time(minutes) {
    const minute = minutes % 1440;
    if (!this.clock) return this.formats.time.format(minute * MINUTE);
    const [separator, am, pm, noon, midnight] = this.clock;
    if (minute === 0) return midnight;
    if (minute === 720) return noon;
    const hour = Math.floor(minute / HOUR);
    const rest = minute % HOUR;
    const past = rest ? `${separator}${String(rest).padStart(2, "0")}` : "";
    return `${((hour + 11) % 12) + 1}${past}${hour < 12 ? am : pm}`;
  }

  /** "today", "tomorrow", "Monday", "Wed 6 Jan". */
  day(day, today) {
    if (day === today) return this.strings.today;
    if (day === today + 1) return this.strings.tomorrow;
    const isNear = day > today && day < today + WEEK;
    return this.formats[isNear ? "weekday" : "short"].format(day * DAY);
  }

  /** "Thursday 26 November 2026" */
  longDay(day) {
    return this.formats.long.format(day * DAY);
  }

  /** "Tue 24 Nov", or "Tue 24 to Thu 26 Nov". */
  days(first, last) {
    if (first === last) return this.formats.short.format(first * DAY);
    return this.formats.short.formatRange(first * DAY, last * DAY);
  }

  /** When something ends: "5.30pm" today, else "tomorrow at 5.30pm", "Monday at midnight". */
  end(wall, instant, now) {
    const today = wall.shownAt(now).day;
    let { day, time } = wall.shownAt(instant);
    if (time === 0) [day, time] = [day - 1, DAY]; // the midnight at which a day ends
    return this.join(day, today, time);
  }

  /** When something begins: "9am" today, else "tomorrow at 9am", "Monday at 9am"; a midnight is its day. */
  start(wall, instant, now) {
    const today = wall.shownAt(now).day;
    const { day, time } = wall.shownAt(instant);
    return time === 0 ? this.day(day, today) : this.join(day, today, time);
  }

  join(day, today, time) {
    const said = this.time(Math.floor(time / MINUTE));
    if (day === today) return said;
    const isNamed = day > today && day < today + WEEK;
    return say(this.strings[isNamed ? "day_time" : "date_time"], this.day(day, today), said);
  }

  /** "2 h 10 min" */
  length(milliseconds) {
    const minutes = Math.max(1, Math.floor(milliseconds / MINUTE));
    const [hours, rest] = [Math.floor(minutes / HOUR), minutes % HOUR];
    if (!hours) return say(this.strings.minutes, rest);
    return rest ? say(this.strings.hours_minutes, hours, rest) : say(this.strings.hours, hours);
  }

  /** What to say of the shop's zone; nothing to readers whose clock shows the same. */
  zone(wall, now) {
    const theirs = -new Date(now).getTimezoneOffset() * MINUTE;
    if (theirs === wall.offset(now)) return "";
    const time = this.time(Math.floor(wall.shownAt(now).time / MINUTE));
    return say(this.strings.zone, time);
  }
}

/** Writes a text where another stands, and touches nothing where it is the same. */
export function write(node, text) {
  if (node && node.textContent !== text) node.textContent = text;
}
