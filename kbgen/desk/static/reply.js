/** A draft reply, held against the policy. */

import { post, Refusal } from "./api.js";
import { byId, element } from "./elements.js";

const draft = byId("draft");
const place = byId("findings");
const LEVELS = { error: "Contradicts the policy", warning: "Check this", note: "Note" };

/** @param {() => URLSearchParams} asked the case */
export function watch(asked) {
  byId("reply").addEventListener("submit", (/** @type {Event} */ event) => {
    event.preventDefault();
    check(asked());
  });
  draft.addEventListener("keydown", (/** @type {KeyboardEvent} */ event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      check(asked());
    }
  });
}

/** Check again where there is a draft. @param {URLSearchParams} asked */
export function again(asked) {
  if (place.childElementCount) check(asked);
}

export function focus() {
  draft.focus();
}

/** @param {URLSearchParams} asked */
async function check(asked) {
  const text = draft.value;
  if (!text.trim()) {
    place.replaceChildren(element("p", { class: "empty" }, "There is no draft yet."));
    return;
  }
  try {
    const { findings } = await post("/api/verify", { ...Object.fromEntries(asked), text });
    if (draft.value === text) show(text, findings);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    place.replaceChildren(element("p", { class: "problem" }, error.message));
  }
}

/** @param {string} text @param {any[]} findings */
function show(text, findings) {
  if (!findings.length) {
    place.replaceChildren(element("p", { class: "agrees" }, "Nothing in it contradicts the policy."));
    return;
  }
  const count = findings.length === 1 ? "One thing to look at" : `${findings.length} things to look at`;
  place.replaceChildren(
    element("h3", {}, count),
    element("ol", { class: "findings" }, ...findings.map((finding) => item(text, finding))),
  );
}

/** @param {string} text @param {any} finding */
function item(text, finding) {
  const [start, end] = span(text, finding);
  return element("li", { class: `is-${finding.level}` },
    element("p", {}, element("strong", {}, LEVELS[/** @type {keyof typeof LEVELS} */ (finding.level)]), ` ${finding.message}`),
    ...finding.related.map((/** @type {any} */ one) => element("p", { class: "hint" }, `${one.message} (${one.place})`)),
    start < end && element("button", { type: "button", class: "quiet", onclick: () => select(start, end) },
      `Show “${shortened(text.slice(start, end))}” in the draft`));
}

/** @param {string} text */
function shortened(text) {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 60 ? `${line.slice(0, 58)}…` : line;
}

/** @param {number} start @param {number} end */
function select(start, end) {
  draft.focus();
  draft.setSelectionRange(start, end);
}

/**
 * Where a finding stands in the text. Its columns count code points, JavaScript counts UTF-16.
 * @param {string} text
 * @param {any} finding
 */
function span(text, finding) {
  if (!finding.line) return [0, 0];
  return [offset(text, finding.line, finding.column), offset(text, finding.end_line, finding.end_column)];
}

/** @param {string} text @param {number} line @param {number} column */
function offset(text, line, column) {
  const lines = text.split("\n");
  const before = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  return before + [...(lines[line - 1] ?? "")].slice(0, column - 1).join("").length;
}
