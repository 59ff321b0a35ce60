/**
 * What the search knows of a language. The twin of `kbgen/search/language.py`; its data come with
 * the index, so that both read the same.
 */

import { Stemmer } from "./stems.js";
import { words } from "./words.js";

export const MOST_WORDS = 5;
const ONE_WAY = ">";

/** Words or stems in order, as one key. */
export const keyOf = (parts) => parts.join(" ");

const listed = (text = "") => text.split(" ").filter(Boolean);

export class Language {
  /**
   * @param {object} data the language's entry in `language.json`
   * @param {Record<string, number>} factors in hundredths
   * @param {string[][]} own the shop's synonyms
   */
  constructor(data, factors, own) {
    const stemmer = new Stemmer(data.stems);
    const frames = data.frames ?? [];
    const groups = [
      ...own.map((group) => [group, factors.synonym]),
      ...(data.synonyms ?? []).map((group) => [group, factors.synonym]),
      ...(data.related ?? []).map((group) => [group, factors.related]),
    ];
    this.factors = factors;
    this.stem = (word) => stemmer.stem(word);
    this.head = (word) => stemmer.head(word);
    this.stop = new Set(listed(data.stop));
    this.weak = new Set(listed(data.weak).map(this.stem));
    this.frames = new Map(frames.map(([frame, hints]) => [keyOf(words(frame)), hints.map(this.stem)]));
    this.synonyms = this.#synonyms(groups);
    const texts = groups.flatMap(([group]) => group);
    texts.push(...frames.map(([frame]) => frame), data.weak ?? "", ...(data.stems?.forms ?? []));
    this.spoken = new Set([...this.stop, ...texts.flatMap(words)]);
  }

  /** A phrase in stems. */
  phrase(text) {
    return words(text).map(this.stem).slice(0, MOST_WORDS);
  }

  /** By phrase the phrases that mean the same, or nearly, with how much each counts. */
  #synonyms(groups) {
    const found = new Map();
    for (const [group, factor] of groups) {
      const phrases = group.map((text) => this.phrase(text));
      const leading = group[0].endsWith(ONE_WAY) ? phrases.slice(0, 1) : phrases;
      for (const one of leading.map(keyOf)) {
        const others = found.get(one) ?? new Map();
        found.set(one, others);
        for (const phrase of phrases) {
          const other = keyOf(phrase);
          if (!other || other === one) continue;
          others.set(other, { phrase, factor: Math.max(factor, others.get(other)?.factor ?? 0) });
        }
      }
    }
    found.delete("");
    return new Map([...found].map(([one, others]) => [one, [...others.values()]]));
  }
}
