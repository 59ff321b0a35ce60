/**
 * What a query asks for, in the words of this help centre. The twin of `kbgen/search/query.py`, which
 * has the steps in words; a test holds both to the same results.
 */

import { keyOf } from "./language.js";
import { compounds, start } from "./words.js";

const NUMBER_AND_WORD = /^([0-9]+)([^0-9]+)$/;
const WHOLE = 100;
const PHRASE = "_";
const TITLE = "=";
const MOST_SIGNS = 256;
const MOST_QUERY_WORDS = 24;
const MOST_COMPLETIONS = 8;
const LONGEST_FRAME = 6;
const LONGEST_PHRASE = 6;
const SHORTEST_JOINED = 5;
const NEARLY = 5;
const OPEN_STOP = 50;

/**
 * @typedef {{variants: Map<string, number>, weight: number, optional: boolean,
 *   isHint?: boolean}} Group
 *   One thing that was asked for: stems and pairs of stems, each with how much it counts.
 * @typedef {{query: string, corrected: string | null, groups: Group[], ranked: Group[],
 *   hints: string[], stems: Set<string>}} Understanding
 *   `corrected` is the query with misspelt words put right; `ranked` are the groups that documents are
 *   ranked by; `hints` what the frame of a question asks
 *   for; `stems` what to mark in a text, stems and pairs of stems.
 * @typedef {{word: string, stem: string, stop: boolean, others: string[], isOpen: boolean}} Token
 */

const groupOf = (variants, weight = WHOLE, optional = false) => ({
  variants: new Map(variants),
  weight,
  optional,
});

/** Each two that follow one another. */
const pairwise = (list) => list.slice(1).map((other, at) => [list[at], other]);
const put = (variants, term, factor) => variants.set(term, Math.max(factor, variants.get(term) ?? 0));

/**
 * Read a query. `typing` says that its last word may go on; `correct` allows corrections.
 * @param {string} query
 * @param {import("./vocabulary.js").Vocabulary} vocabulary
 * @returns {Understanding}
 */
export function understand(query, vocabulary, { typing = false, correct = true } = {}) {
  const reader = new Reader(vocabulary, correct);
  return reader.read(query, typing);
}

class Reader {
  constructor(vocabulary, correct) {
    this.vocabulary = vocabulary;
    this.language = vocabulary.language;
    this.correct = correct;
  }

  read(query, typing) {
    const text = start(query, MOST_SIGNS);
    const isOpen = typing && /[\p{L}\p{N}]$/u.test(text);
    const { tokens, corrected } = this.tokens(text, isOpen);
    const hints = this.hints(tokens);
    let groups = [...this.groups(tokens)].filter((group) => group.variants.size);
    groups.push(...this.pairs(tokens.filter((token) => !token.stop || token.isOpen)));
    if (hints.length) {
      const asked = groupOf(hints.map((hint) => [hint, WHOLE]), this.language.factors.hint, true);
      groups.push({ ...asked, isHint: true });
    }
    if (groups.every((group) => group.optional)) {
      groups = groups.map((group) => ({ ...group, optional: false }));
    }
    const telling = groups.filter((group) => !group.optional);
    const terms = telling.flatMap((group) => [...group.variants.keys()]);
    const named = groups.filter((group) => !group.optional || group.isHint);
    const ranked = [...groups, ...named.map((group) => this.inTitles(group))];
    return { query, corrected, groups, ranked, hints, stems: new Set(terms) };
  }

  /** What titles have of a group. */
  inTitles({ variants, weight }) {
    const titled = [...variants].map(([term, factor]) => [term + TITLE, factor]);
    return groupOf(titled, Math.floor((weight * this.language.factors.title) / WHOLE), true);
  }

  // Words

  tokens(text, isOpen) {
    const typed = this.joined(this.typed(text)).slice(0, MOST_QUERY_WORDS);
    const last = typed.length - 1;
    const tokens = typed.flatMap((word, at) => this.token(word, isOpen && at === last));
    const said = keyOf(tokens.map((token) => token.word));
    return { tokens, corrected: said === keyOf(typed) && tokens.length === typed.length ? null : said };
  }

  typed(text) {
    return compounds(text).flatMap((group) => {
      if (this.vocabulary.knows(group[0])) return group[0];
      if (group.length > 1) return group.slice(1);
      return NUMBER_AND_WORD.exec(group[0])?.slice(1) ?? group;
    });
  }

  joined(typed) {
    const { vocabulary } = this;
    const found = [];
    for (const word of typed) {
      const before = found.at(-1) ?? "";
      const both = before + word;
      const isWord = before && [...both].length >= SHORTEST_JOINED && vocabulary.classes.has(both);
      if (isWord && !(vocabulary.classes.has(before) && vocabulary.classes.has(word))) found.splice(-1, 1, both);
      else found.push(word);
    }
    return found;
  }

  /** @returns {Token[]} */
  token(word, isOpen) {
    const { language, vocabulary } = this;
    const read = (each) => ({
      word: each,
      stem: language.stem(each),
      stop: language.stop.has(each),
      others: [],
      isOpen: false,
    });
    const token = { ...read(word), isOpen };
    const goesOn = isOpen && vocabulary.beginning(word).length > 0;
    if (token.stop || !this.correct || goesOn || vocabulary.knows(word)) return [token];
    const [best, ...rest] = vocabulary.guesses(word);
    if (!best) return [token];
    const found = best.words.map(read);
    if (found.length === 1 && !found[0].stop) {
      found[0].others = rest
        .filter(({ words: [one, ...more], cost }) =>
          !more.length && !language.stop.has(one) && cost <= best.cost + NEARLY)
        .map(({ words: [one] }) => language.stem(one));
    }
    return found;
  }

  /** What the frames of a question ask for: `how much` asks for a cost. Marks their words. */
  hints(tokens) {
    const said = tokens.map((token) => token.word);
    const found = new Set();
    let at = 0;
    while (at < said.length) {
      for (let length = Math.min(LONGEST_FRAME, said.length - at); length > 1; length -= 1) {
        const hints = this.language.frames.get(keyOf(said.slice(at, at + length)));
        if (!hints) continue;
        for (const hint of hints) found.add(hint);
        for (const token of tokens.slice(at, at + length)) token.stop ||= this.language.weak.has(token.stem);
        at += length - 1;
        break;
      }
      at += 1;
    }
    return [...found];
  }

  // What is asked for

  *groups(tokens) {
    let at = 0;
    while (at < tokens.length) {
      const length = this.phraseAt(tokens, at);
      if (length) {
        yield this.phraseGroup(tokens.slice(at, at + length));
        at += length;
        continue;
      }
      const token = tokens[at];
      at += 1;
      if (!token.stop) yield this.wordGroup(token);
      else if (token.isOpen && [...token.word].length > 1) {
        yield groupOf(this.completions(token), OPEN_STOP, true);
      }
    }
  }

  /** How many words from here on are a known phrase; 0 for none. */
  phraseAt(tokens, at) {
    const { language } = this;
    for (let length = Math.min(LONGEST_PHRASE, tokens.length - at); length > 1; length -= 1) {
      const run = tokens.slice(at, at + length).map((token) => token.word);
      if (language.synonyms.has(keyOf(language.phraseOf(run))) && language.isTrim(run)) return length;
    }
    return 0;
  }

  phraseGroup(tokens) {
    const telling = tokens.filter((token) => !token.stop).map((token) => token.stem);
    const variants = new Map(pairwise(telling).map(([one, other]) => [one + PHRASE + other, WHOLE]));
    const part = telling.length === 1 ? WHOLE : this.language.factors.part;
    for (const stem of telling) put(variants, stem, part);
    this.addSynonyms(variants, this.language.phraseOf(tokens.map((token) => token.word)));
    return groupOf(variants);
  }

  wordGroup(token) {
    const { factors, weak } = this.language;
    const variants = new Map([[token.stem, WHOLE]]);
    this.addSynonyms(variants, [token.stem]);
    for (const stem of token.others) put(variants, stem, factors.second_correction);
    if (token.isOpen) for (const [stem, factor] of this.completions(token)) put(variants, stem, factor);
    return groupOf(variants, weak.has(token.stem) ? factors.weak : WHOLE);
  }

  addSynonyms(variants, phrase) {
    for (const { phrase: other, factor } of this.language.synonyms.get(keyOf(phrase)) ?? []) {
      for (const term of this.terms(other)) put(variants, term, factor);
    }
  }

  /** What stands for a phrase in the index: its stem, or its pairs of stems. */
  terms(phrase) {
    const telling = phrase.filter((stem) => !this.language.stop.has(stem));
    if (telling.length > 1) return pairwise(telling).map(([one, other]) => one + PHRASE + other);
    return phrase.length === 1 ? telling : [];
  }

  /** Stems of the commonest words that begin as the last one does, with how much they count. */
  completions(token) {
    const { language, vocabulary } = this;
    const { further_completion: further, completion } = language.factors;
    const ends = vocabulary.beginning(token.word).filter((word) => !language.stop.has(word));
    // They are in order; sorting keeps that among words of one class.
    ends.sort((a, b) => vocabulary.classes.get(b) - vocabulary.classes.get(a));
    const factor = !token.stop && vocabulary.knows(token.word) ? further : completion;
    const stems = [...new Set(ends.map(language.stem))].slice(0, MOST_COMPLETIONS);
    return stems.map((stem) => [stem, factor]);
  }

  /** Words that follow one another in the query, and in titles, keywords or headings. */
  pairs(telling) {
    const { language, vocabulary } = this;
    return pairwise(telling).map(([one, other]) => {
      const variants = new Map([[one.stem + PHRASE + other.stem, WHOLE]]);
      const joined = one.word + other.word;
      if ([...joined].length >= SHORTEST_JOINED && vocabulary.classes.has(joined)) {
        variants.set(language.stem(joined), WHOLE);
      }
      return groupOf(variants, language.factors.phrase, true);
    });
  }
}
