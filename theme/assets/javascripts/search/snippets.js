/**
 * What is shown of a result: the heading that answers, and the lines around the words looked for. The
 * twin of `kbgen/search/snippets.py`.
 */

import { start, words } from "./words.js";

const LONGEST = 160;
const RUN = /([\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*)/u;

const telling = (understood) => understood.groups.filter((group) => !group.optional);

/** How much of the query is in a text. */
function answered(text, groups, language) {
  const stems = new Set(words(text).map(language.stem));
  let sum = 0;
  for (const { variants, weight } of groups) {
    let most = 0;
    for (const [term, factor] of variants) if (factor > most && stems.has(term)) most = factor;
    sum += weight * most;
  }
  return sum;
}

/**
 * The heading that answers more of the query than the title does, if there is one.
 * @returns {{text: string, id: string} | null}
 */
export function bestHeading(head, understood, language) {
  const groups = telling(understood);
  let [best, most] = [null, answered(head.title, groups, language)];
  for (const heading of head.headings) {
    const found = answered(heading.text, groups, language);
    if (found > most) [best, most] = [heading, found];
  }
  return best;
}

/** About a sentence or two: those that say most of what was asked for; else the description. */
export function snippet(head, text, understood, language) {
  const groups = telling(understood);
  let [best, most] = [head.description, answered(head.description, groups, language)];
  const lines = text.replace(/([.!?:])\s+/g, "$1\n").split("\n");
  const parts = lines.map((part) => part.trim()).filter(Boolean);
  parts.forEach((part, at) => {
    const found = answered(part, groups, language);
    if (found <= most) return;
    most = found;
    const isShort = [...part].length < LONGEST / 2 && at + 1 < parts.length;
    best = isShort ? `${part} ${parts[at + 1]}` : part;
  });
  return shortened(best || parts[0] || "");
}

/** A text cut behind a word where it is long. */
export function shortened(text, most = LONGEST) {
  const cut = start(text, most);
  if (cut === text) return text;
  const end = cut.lastIndexOf(" ");
  return `${(end > 0 ? cut.slice(0, end) : cut).replace(/[ ,;:.]+$/, "")}…`;
}

/**
 * The text in pieces, each with whether it is a word that was searched for.
 * @returns {{text: string, hit: boolean}[]}
 */
export function marked(text, stems, language) {
  return text
    .split(RUN)
    .filter(Boolean)
    .map((piece) => ({
      text: piece,
      hit: /^[\p{L}\p{N}]/u.test(piece) && words(piece).some((word) => stems.has(language.stem(word))),
    }));
}
