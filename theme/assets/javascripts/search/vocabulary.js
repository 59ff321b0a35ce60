/**
 * The help centre's own words: which are known, how words go on, which a misspelt one means. The twin
 * of `kbgen/search/vocabulary.py`.
 */

const MOST_GUESSES = 3;
const SHORTEST = 3;
const SHORTEST_PART = 3;
const SPLIT_COST = 4;
const MOST_EDITS = [7, 10, 18, 20, 23, 23, 26];
const FAR = 1000;
const ALPHABETIC = /^\p{L}+$/u;

export class Vocabulary {
  /**
   * @param {string[]} sorted all words in order
   * @param {number[]} classes of each, how many binary digits the number of its documents has
   * @param {import("./language.js").Language} language
   */
  constructor(sorted, classes, language) {
    this.sorted = sorted;
    this.classes = new Map(sorted.map((word, at) => [word, classes[at]]));
    this.language = language;
    this.stems = new Map();
  }

  /** The words that begin so, in order. */
  beginning(prefix) {
    const { sorted } = this;
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle] < prefix) low = middle + 1;
      else high = middle;
    }
    let end = low;
    while (end < sorted.length && sorted[end].startsWith(prefix)) end += 1;
    return sorted.slice(low, end);
  }

  /** Whether the word, or another form of it, is in the help centre or the language data. */
  knows(word) {
    const { language } = this;
    if (this.classes.has(word)) return true;
    const stem = language.stem(word);
    return this.hasStem(stem) || language.plain.has(stem);
  }

  /**
   * Whether a word here has this stem. Stems keep a word's first letter, so that only words which
   * begin with it need to be stemmed, and that once.
   */
  hasStem(stem) {
    this.initials ??= this.#initials();
    const initial = stem[0];
    if (!this.stems.has(initial)) {
      const own = (this.initials.get(initial) ?? []).map(this.language.stem);
      this.stems.set(initial, new Set(own));
    }
    return this.stems.get(initial).has(stem);
  }

  #initials() {
    const found = new Map();
    for (const word of this.sorted) {
      const initial = this.language.head(word)[0];
      if (!found.has(initial)) found.set(initial, []);
      found.get(initial).push(word);
    }
    return found;
  }

  /**
   * What an unknown word may have meant, the likeliest first.
   * @returns {{words: string[], cost: number}[]}
   */
  guesses(word) {
    const most = mostEdits(word);
    const found = this.#split(word).map((guess) => [guess.cost, guess.words.join(" "), guess]);
    if (most) {
      this.masks ??= this.#masks();
      const mask = maskOf(word);
      const length = [...word].length;
      const room = 2 * Math.floor((most + 7) / 10);
      const reach = Math.floor((most + 3) / 10);
      for (const other of this.masks) {
        if (bits(mask ^ other.mask) > room || Math.abs(other.length - length) > reach) continue;
        const cost = edits(word, other.word, most);
        if (cost > most) continue;
        const rank = cost - this.#bonus(other.word);
        found.push([rank, other.word, { words: [other.word], cost }]);
      }
    }
    found.sort(([a, one], [b, other]) => a - b || (one < other ? -1 : one > other ? 1 : 0));
    return found.slice(0, MOST_GUESSES).map(([, , guess]) => guess);
  }

  /** The class of a word; 0 for words that say little, which are seldom what is looked for. */
  #bonus(word) {
    const { stop, weak, stem } = this.language;
    return stop.has(word) || weak.has(stem(word)) ? 0 : (this.classes.get(word) ?? 0);
  }

  /** Two known words that were run together: those whose rarer one is the commonest. */
  #split(word) {
    const signs = [...word];
    let best = null;
    for (let at = SHORTEST_PART; at <= signs.length - SHORTEST_PART; at += 1) {
      const parts = [signs.slice(0, at).join(""), signs.slice(at).join("")];
      const [left, right] = parts.map((part) => this.classes.get(part));
      if (left === undefined || right === undefined) continue;
      const rank = Math.min(left, right);
      if (!best || rank > best.rank) best = { rank, parts };
    }
    return best ? [{ words: best.parts, cost: SPLIT_COST }] : [];
  }

  #masks() {
    const spoken = [...this.language.spoken].filter((word) => !this.classes.has(word));
    return [...this.sorted, ...spoken]
      .filter((word) => ALPHABETIC.test(word))
      .map((word) => ({ word, mask: maskOf(word), length: [...word].length }))
      .filter(({ length }) => length >= SHORTEST);
  }
}

/** Which letters a word has, a bit for each. One edit changes two of them at most. */
function maskOf(word) {
  let mask = 0;
  for (const sign of word) {
    const code = sign.codePointAt(0);
    const place = code - 97;
    mask |= 1 << (place >= 0 && place < 26 ? place : 26 + (code % 6));
  }
  return mask;
}

function bits(mask) {
  let [left, count] = [mask, 0];
  while (left) {
    left &= left - 1;
    count += 1;
  }
  return count;
}

/** How far a misspelling may be from what was meant, in tenths of an edit; 0: not at all. */
function mostEdits(word) {
  const { length } = [...word];
  if (length < SHORTEST || !ALPHABETIC.test(word)) return 0;
  return MOST_EDITS[Math.min(length - SHORTEST, MOST_EDITS.length - 1)];
}

const isVowel = (sign) => "aeiouy".includes(sign);

/** The cost of the edits between two words, in tenths; `FAR` for what is surely above `most`. */
export function edits(typed, meant, most) {
  const [from, to] = [[...typed], [...meant]];
  let before = [];
  let last = [0];
  to.forEach((_, j) => last.push(last[j] + one(to, j)));
  for (let i = 0; i < from.length; i += 1) {
    const drop = one(from, i);
    const line = [last[0] + drop];
    for (let j = 0; j < to.length; j += 1) {
      const [a, b] = [from[i], to[j]];
      let cost = last[j] + (a === b ? 0 : isVowel(a) && isVowel(b) ? 7 : 12);
      cost = Math.min(cost, last[j + 1] + drop, line[j] + one(to, j));
      const isSwap = i > 0 && j > 0 && a !== b && a === to[j - 1] && from[i - 1] === b;
      if (isSwap) cost = Math.min(cost, before[j - 1] + 7);
      line.push(cost);
    }
    if (Math.min(...line) > most && Math.min(...last) > most) return FAR;
    [before, last] = [last, line];
  }
  return last.at(-1) + (from[0] === to[0] ? 0 : 6);
}

/** The cost of a letter too many or too few: less where it stands beside its like. */
function one(signs, at) {
  return at && signs[at] === signs[at - 1] ? 6 : 10;
}
