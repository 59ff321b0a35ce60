/**
 * Text to words, as both the index and the query read it. The twin of `kbgen/search/words.py`, which
 * says what counts as a word.
 */

const WORD = /[\p{L}\p{N}]+(?:[-\u2010\u2011][\p{L}\p{N}]+)*/gu;
const HYPHEN = /[-\u2010\u2011]/u;
const APOSTROPHES = /['\u2018\u2019\u02bc`\u00b4]/g;
const LETTERS = { ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ł: "l", ı: "i", ς: "σ" };
const UNSPACED =
  "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff" +
  "\u{20000}-\u{3ffff}";
const RUNS = new RegExp(`[${UNSPACED}]+|[^${UNSPACED}]+`, "gu");
const IS_UNSPACED = new RegExp(`[${UNSPACED}]`, "u");
const ASCII = /^[\x20-\x7e\s]*$/;
const LONGEST = 40;

/** The first signs (code points) of a text. */
export function start(text, signs) {
  return text.length <= signs ? text : [...text].slice(0, signs).join("");
}

/** The text in small letters, without accents and apostrophes. */
export function folded(text) {
  const plain = text.replace(APOSTROPHES, "");
  if (ASCII.test(plain)) return plain.toLowerCase();
  const bare = plain.normalize("NFKD").replace(/\p{M}/gu, "").replace(APOSTROPHES, "");
  const small = bare.toLowerCase().replace(/[ßæœøđłıς]/g, (letter) => LETTERS[letter]);
  return small.normalize("NFC");
}

/** Each two signs that stand beside one another, of scripts that put no blanks between words. */
function unspaced(run) {
  return (run.match(RUNS) ?? []).flatMap((part) => {
    const signs = [...part];
    if (signs.length < 2 || !IS_UNSPACED.test(signs[0])) return [start(part, LONGEST)];
    return signs.slice(1).map((sign, at) => signs[at] + sign);
  });
}

/**
 * The words of a text. One with hyphens comes with its parts: `email`, `e`, `mail`.
 * @param {string} text
 * @returns {string[][]}
 */
export function compounds(text) {
  return [...folded(text).matchAll(WORD)].flatMap(([run]) => {
    const parts = run.split(HYPHEN);
    if (IS_UNSPACED.test(run)) return parts.flatMap(unspaced).map((word) => [word]);
    if (parts.length === 1) return [[start(run, LONGEST)]];
    return [[start(parts.join(""), LONGEST), ...parts.map((part) => start(part, LONGEST))]];
  });
}

/** The words of a text in order, the parts of hyphened ones each for itself. */
export function words(text) {
  return compounds(text).flatMap((group) => (group.length > 1 ? group.slice(1) : group));
}
