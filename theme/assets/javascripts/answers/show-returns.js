/** The last day to send something back, for the dates and the case that are chosen. */

import { lastReturn } from "./returns.js";
import { dayOf } from "./wall.js";
import { say } from "./words.js";

function line(className, text) {
  const node = document.createElement("span");
  node.className = className;
  node.textContent = text;
  return node;
}

/** The rule that holds: "Sale: 14 days from delivery". */
function ruleOf({ words: window, override, countedFrom }, strings) {
  const length = countedFrom ? say(strings[`from_${countedFrom}`], window) : window;
  return override ? say(strings.case, override, length) : length;
}

/** What to do at each instant at which the answer may change. */
export function attach(node, { shop, promises, words, strings }) {
  const form = node.querySelector("form");
  const result = node.querySelector("[data-result]");

  function answer(now) {
    const asked = Object.fromEntries(new FormData(form));
    asked.delivered ??= asked.ordered;
    if (!asked.ordered || !asked.delivered) return [strings.ask];
    if (asked.delivered < asked.ordered) return [strings.backwards];
    const found = lastReturn(shop, promises, asked);
    if (!found) return [strings.none];
    const today = shop.wall.shownAt(now).day;
    const isOver = found.day < today;
    const isBefore = found.day < dayOf(asked.delivered);
    const last = say(strings[isOver ? "was" : "is"], words.longDay(found.day));
    return [last, ruleOf(found, strings), ...(isBefore ? [strings.before] : [])];
  }

  let shown = strings.ask;
  function show(now) {
    const [first, ...rest] = answer(now);
    if ([first, ...rest].join("\n") === shown) return;
    shown = [first, ...rest].join("\n");
    const isAnswer = rest.length > 0;
    result.replaceChildren(
      line(isAnswer ? "kb-answer__day" : "kb-answer__hint", first),
      ...rest.flatMap((text) => [" ", line("kb-answer__why", text)]),
    );
  }

  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", () => show(Date.now()));
  return show;
}
