/**
 * What is shown of a result: the heading that answers, and the lines around the words looked for. The
 * twin of `kbgen/search/snippets.py`.
 */

import { start, words } from "./words.js";

const PHRASE = "_";
const LONGEST = 160;
const MOST_READ = 5000;
const RUN = /([\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*)/u;

const stemsOf = (text, language) => new Set(words(text).map(language.stem));

/** By stems, alone or together, how much of the query is in a text that has them. */
function wantedBy(understood) {
  const wanted = [];
  understood.groups.forEach(({ optional, variants, weight }, group) => {
    if (optional) return;
    for (const [term, factor] of variants) {
      wanted.push({ stems: term.split(PHRASE), group, value: weight * factor });
    }
  });
  return wanted;
}

function answered(stems, wanted) {
  const best = new Map();
  for (const { stems: needed, group, value } of wanted) {
    if (value > (best.get(group) ?? 0) && needed.every((stem) => stems.has(stem))) best.set(group, value);
  }
  return [...best.values()].reduce((sum, value) => sum + value, 0);
}

/**
 * The heading that answers what the title does not, if there is one.
 * @returns {{text: string, id: string} | null}
 */
export function bestHeading(head, understood, language) {
  const wanted = wantedBy(understood);
  const title = stemsOf(head.title, language);
  let [best, most] = [null, answered(title, wanted)];
  for (const heading of head.headings) {
    const found = answered(new Set([...title, ...stemsOf(heading.text, language)]), wanted);
    if (found > most) [best, most] = [heading, found];
  }
  return best;
}

/**
 * About a sentence or two: those that say most of what was asked for; else the description. With a
 * heading they are of the part below it.
 */
export function snippet(head, { text, starts }, understood, language, heading) {
  const wanted = wantedBy(understood);
  let [best, most] = ["", 0];
  let read = text;
  if (heading) {
    const at = head.headings.indexOf(heading);
    read = text.slice(starts[at], starts[at + 1] ?? text.length);
  } else {
    best = head.description;
    most = answered(stemsOf(best, language), wanted);
  }
  const lines = start(read, MOST_READ).replace(/([.!?])\s+/g, "$1\n").split("\n");
  const parts = lines.map((part) => part.trim()).filter(Boolean);
  parts.forEach((part, at) => {
    const found = answered(stemsOf(part, language), wanted);
    if (found <= most) return;
    most = found;
    best = from(parts, at);
  });
  return shortened(best || from(parts, 0) || head.description);
}

/** A part, with the next where it is short. */
function from(parts, at) {
  const isShort = [...(parts[at] ?? "")].length < LONGEST / 2;
  return parts.slice(at, at + (isShort ? 2 : 1)).join(" ");
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
  // Every other piece is a word.
  const pieces = text.split(RUN);
  const said = pieces.map((piece, at) => (at % 2 ? words(piece).map(language.stem) : []));
  const isHit = (at) => said[at].some((stem) => stems.has(stem));
  // A pair of stems counts where one word follows the other: `money` alone is no `money back`.
  const isPair = (at) =>
    at > 0 && at + 2 < said.length &&
    said[at].some((one) => said[at + 2].some((other) => stems.has(one + PHRASE + other)));
  return pieces
    .map((piece, at) => ({ text: piece, hit: at % 2 > 0 && (isHit(at) || isPair(at) || isPair(at - 2)) }))
    .filter((piece) => piece.text);
}
