/**
 * The files of the index, each read once and only when it is needed. `kbgen/search/static.py` writes
 * them and says what is in which.
 */

import { loadManifest } from "./field.js";

// All signs that JSON writes as they are, but the blank, which stands between entries.
const SIGNS = Array.from({ length: 0x7f - 0x21 }, (_, at) => String.fromCharCode(0x21 + at))
  .filter((sign) => sign !== '"' && sign !== "\\")
  .join("");
const SINGLE = 60;
const LEADS = SIGNS.length - SINGLE;
const VALUES = new Map([...SIGNS].map((sign, at) => [sign, at]));

/** A file is not there any more: the site has been replaced since its list of files was read. */
export class Outdated extends Error {}

/** Sorted words from their front coding. */
export function frontDecoded(text) {
  let before = "";
  return text.split(" ").map((entry) => {
    before = before.slice(0, VALUES.get(entry[0])) + entry.slice(1);
    return before;
  });
}

/** Postings from text: the documents that have a term, and its level in each. */
export function decoded(text) {
  const [documents, levels] = [[], []];
  let last = -1;
  let at = 0;
  while (at < text.length) {
    let [value, scale] = [0, 1];
    let sign = VALUES.get(text[at]);
    while (sign >= SINGLE) {
      value += (sign - SINGLE) * scale + SINGLE * scale;
      scale *= LEADS;
      at += 1;
      sign = VALUES.get(text[at]);
    }
    last += value + sign * scale + 1;
    documents.push(last);
    levels.push(VALUES.get(text[at + 1]));
    at += 2;
  }
  return { documents, levels };
}

export class Files {
  /** @param {string} address of the list of files */
  static async open(address) {
    return new Files(address, await loadManifest(address));
  }

  constructor(address, manifest) {
    this.address = address;
    this.manifest = manifest;
    this.size = manifest.size;
    this.firsts = manifest.firsts ? frontDecoded(manifest.firsts) : [];
    this.names = Object.fromEntries(
      ["terms", "heads", "texts", "cards"].map((kind) => [kind, manifest[kind].split(" ").filter(Boolean)]),
    );
    this.known = new Map();
  }

  /** All words in order, and the class of each. */
  words() {
    const [words, classes] = this.manifest.words;
    return words ? [frontDecoded(words), [...classes].map((sign) => VALUES.get(sign))] : [[], []];
  }

  /** The postings of those of the terms that there are. */
  async postings(terms) {
    const byFile = new Map();
    for (const term of terms) {
      const at = this.#fileOf(term);
      if (at >= 0) byFile.set(at, [...(byFile.get(at) ?? []), term]);
    }
    const found = new Map();
    await Promise.all(
      [...byFile].map(async ([at, wanted]) => {
        const file = await this.#file("terms", at, ([names, postings]) => {
          const texts = postings.split(" ");
          return new Map(frontDecoded(names).map((name, i) => [name, texts[i]]));
        });
        for (const term of wanted) {
          const held = file.get(term);
          if (held === undefined) continue;
          if (typeof held === "string") file.set(term, decoded(held));
          found.set(term, file.get(term));
        }
      }),
    );
    return found;
  }

  /** What a list of results shows of documents, by their numbers. */
  heads(numbers) {
    const { perHeads } = this.manifest;
    return Promise.all(
      numbers.map(async (number) => {
        const file = await this.#file("heads", Math.floor(number / perHeads), (heads) => heads.map(headOf));
        return file[number % perHeads];
      }),
    );
  }

  /** The words of documents, by their numbers, and where the part below each heading begins. */
  texts(numbers) {
    const { perTexts } = this.manifest;
    return Promise.all(
      numbers.map(async (number) => {
        const file = await this.#file("texts", Math.floor(number / perTexts), (texts) => texts.map(textOf));
        return file[number % perTexts];
      }),
    );
  }

  /** The facts that answer a question by themselves. */
  async cards() {
    return this.names.cards.length ? this.#file("cards", 0, (cards) => cards.map(cardOf)) : [];
  }

  /** Which file has a term: the last that begins with it or one before. */
  #fileOf(term) {
    let [low, high] = [0, this.firsts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.firsts[middle] <= term) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  #file(kind, at, read) {
    const address = new URL(`${kind}/${this.names[kind][at]}.json`, this.address).href;
    if (!this.known.has(address)) {
      const loading = fetch(address).then(async (response) => {
        if (response.status === 404) throw new Outdated(address);
        if (!response.ok) throw new Error(`${address}: ${response.status}`);
        return read(await response.json());
      });
      // A failure is not kept: the next key press tries again.
      loading.catch(() => this.known.delete(address));
      this.known.set(address, loading);
    }
    return this.known.get(address);
  }
}

const set = (text) => new Set(text.split(" ").filter(Boolean));

function cardOf([[about, title, value, url, article], cases, subject, own, shown, asks, says]) {
  return {
    about, title, value, url, article,
    cases: cases.map(([name, text, stems]) => ({ name, value: text, stems: set(stems) })),
    subject: set(subject),
    own: set(own),
    shown: set(shown),
    asks: set(asks),
    says: says.map(set),
  };
}

const textOf = ([text, starts]) => ({ text, starts });

function headOf([title, url, category, description, headings]) {
  return { title, url, category, description, headings: headings.map(([text, id]) => ({ text, id })) };
}
