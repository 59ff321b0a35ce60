/**
 * What the search knows of a language. The twin of `kbgen/search/language.py`; its data come with
 * the index, so that both read the same.
 */

import { Stemmer } from "./stems.js";
import { words } from "./words.js";

const MOST_WORDS = 5;
const ONE_WAY = ">";

/** Words or stems in order, as one key. */
export const keyOf = (parts) => parts.join(" ");

const listed = (text = "") => text.split(" ").filter(Boolean);

export class Language {
  /**
   * @param {object} data the language's entry in `language.json`
   * @param {Record<string, number>} factors in hundredths
   * @param {string[]} own the shop's synonyms
   */
  constructor(data, factors, own) {
    const stemmer = new Stemmer(data.stems);
    const frames = data.frames ?? [];
    const lines = [
      ...own.map((line) => [line, factors.synonym]),
      ...(data.synonyms ?? []).map((line) => [line, factors.synonym]),
      ...(data.related ?? []).map((line) => [line, factors.related]),
    ];
    this.factors = factors;
    this.stem = (word) => stemmer.stem(word);
    this.head = (word) => stemmer.head(word);
    this.stop = new Set(listed(data.stop));
    this.weak = new Set(listed(data.weak).map(this.stem));
    this.frames = new Map(frames.map(([frame, hints]) => [keyOf(words(frame)), hints.map(this.stem)]));
    this.synonyms = this.#synonyms(lines);
    const texts = lines.map(([line]) => line);
    texts.push(...frames.map(([frame]) => frame), data.weak ?? "", ...(data.stems?.forms ?? []));
    this.spoken = new Set([...this.stop, ...texts.flatMap(words)]);
    this.plain = new Set([...this.spoken, ...listed(data.plain)].map(this.stem));
  }

  /** The stems of words; without the stop words, where two others are among them. */
  phraseOf(said) {
    const telling = said.filter((word) => !this.stop.has(word));
    return (telling.length > 1 ? telling : said).map(this.stem).slice(0, MOST_WORDS);
  }

  /** Whether words neither begin nor end with stop words that their phrase leaves out. */
  isTrim(said) {
    const telling = said.filter((word) => !this.stop.has(word));
    return telling.length < 2 || (said[0] === telling[0] && said.at(-1) === telling.at(-1));
  }

  #phrases(text) {
    const phrases = text.split(",").map((part) => this.phraseOf(words(part)));
    return phrases.filter((phrase) => phrase.length);
  }

  /** By phrase the phrases that mean the same, or nearly, with how much each counts. */
  #synonyms(lines) {
    const found = new Map();
    for (const [line, factor] of lines) {
      const [before, ...behind] = line.split(ONE_WAY);
      const ones = this.#phrases(before);
      const others = behind.length ? this.#phrases(behind.join(ONE_WAY)) : ones;
      for (const one of ones.map(keyOf)) {
        const known = found.get(one) ?? new Map();
        found.set(one, known);
        for (const phrase of others) {
          const other = keyOf(phrase);
          if (other === one) continue;
          known.set(other, { phrase, factor: Math.max(factor, known.get(other)?.factor ?? 0) });
        }
      }
    }
    return new Map([...found].map(([one, others]) => [one, [...others.values()]]));
  }
}
