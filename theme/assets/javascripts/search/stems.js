/** Words to stems. The twin of `kbgen/search/stems.py`, which has the rules in words. */

const VOWEL = /[aeiouy]/;
const SHORT = /^[^aeiouy]*[aeiouy][^aeiouywxy]$/;
const SHORTEST = 3;
const AND_E = "+e";

/**
 * The stemmer of a language; it remembers what it has stemmed.
 * @param {{forms?: string[], steps?: [string, string, number][][], mute_e?: boolean}} data
 */
export class Stemmer {
  constructor(data = {}) {
    this.steps = data.steps ?? [];
    this.muteE = Boolean(data.mute_e);
    this.known = new Map();
    this.forms = new Map();
    for (const line of data.forms ?? []) {
      const [head, ...others] = line.split(" ");
      for (const form of others) this.forms.set(form, head);
    }
  }

  /** What a word is a form of: `broken` of `break`; else itself. Both begin a stem alike. */
  head(word) {
    return this.forms.get(word) ?? word;
  }

  stem(word) {
    let stem = this.known.get(word);
    if (stem === undefined) {
      stem = this.#stem(this.head(word));
      this.known.set(word, stem);
    }
    return stem;
  }

  #stem(whole) {
    let word = whole;
    if (word.length < SHORTEST || !/^[a-z]+$/.test(word)) return word;
    for (const step of this.steps) word = stepped(word, step);
    if (this.muteE && word.endsWith("e") && word.length > SHORTEST) {
      const left = word.slice(0, -1);
      if (!SHORT.test(left) && !left.endsWith("e") && VOWEL.test(left)) word = left;
    }
    if (word.length > SHORTEST && word.at(-1) === word.at(-2) && !VOWEL.test(word.at(-1))) {
      word = word.slice(0, -1);
    }
    if (word.length >= SHORTEST && word.endsWith("y") && !VOWEL.test(word.at(-2))) {
      word = `${word.slice(0, -1)}i`;
    }
    return word.length > SHORTEST && word.endsWith("iz") ? `${word.slice(0, -1)}s` : word;
  }
}

function stepped(word, step) {
  for (const [ending, replacement, least] of step) {
    if (!word.endsWith(ending)) continue;
    const left = word.slice(0, word.length - ending.length);
    if (left.length < least || !VOWEL.test(left)) continue;
    if (replacement === AND_E) return SHORT.test(left) ? `${left}e` : left;
    return left + replacement;
  }
  return word;
}
