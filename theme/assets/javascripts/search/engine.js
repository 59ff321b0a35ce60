/** Answers queries from the index's files. Knows no page. */

import { cardsFor } from "./cards.js";
import { loadManifest } from "./field.js";
import { Files, Outdated } from "./files.js";
import { Language } from "./language.js";
import { understand } from "./query.js";
import { rank } from "./rank.js";
import { bestHeading, marked, snippet } from "./snippets.js";
import { Vocabulary } from "./vocabulary.js";

const PHRASE = "_";
const TITLE = "=";

/**
 * @typedef {{number: number, score: number, head: object, heading: {text: string, id: string} | null,
 *   snippet: string}} Result
 * @typedef {{query: string, corrected: string | null, total: number, results: Result[],
 *   cards: object[], mark: (text: string) => {text: string, hit: boolean}[]}} Answer
 */

export class Engine {
  static async open(address) {
    return new Engine(await Files.open(address));
  }

  constructor(files) {
    const { data, factors, own } = files.manifest;
    this.files = files;
    this.language = new Language(data, factors, own);
    this.common = new Set(files.manifest.common.split(" "));
    this.vocabulary = new Vocabulary(...files.words(), this.language);
  }

  /**
   * All documents that answer a query, best first, with how the query was understood.
   * @param {string} query
   * @param {{typing?: boolean, correct?: boolean}} how
   */
  async find(query, how) {
    const understood = understand(query, this.vocabulary, how);
    const wanted = new Set(understood.ranked.flatMap((group) => [...group.variants.keys()]));
    const terms = [...wanted].filter((term) =>
      term.replace(TITLE, "").split(PHRASE).every((stem) => this.vocabulary.hasStem(stem)),
    );
    const postings = await this.files.postings(terms);
    return { understood, ranked: rank(understood.ranked, postings, this.files.size) };
  }

  /**
   * What is shown for a query.
   * @param {string} query
   * @param {{typing?: boolean, correct?: boolean, from?: number, limit?: number, texts?: boolean}} how
   *   `texts`: with snippets from the articles' text
   * @returns {Promise<Answer>}
   */
  async search(query, { typing = false, correct = true, from = 0, limit = 10, texts = false } = {}) {
    const { language } = this;
    const { understood, ranked } = await this.find(query, { typing, correct });
    const shown = ranked.slice(from, from + limit);
    const numbers = shown.map(({ number }) => number);
    const [heads, bodies, cards] = await Promise.all([
      this.files.heads(numbers),
      texts ? this.files.texts(numbers) : [],
      this.files.cards(),
    ]);
    return {
      query,
      corrected: understood.corrected,
      total: ranked.length,
      cards: cardsFor(understood, cards, this.common, language),
      results: shown.map(({ number, score }, at) => {
        const head = heads[at];
        const heading = bestHeading(head, understood, language);
        const said = texts ? snippet(head, bodies[at], understood, language, heading) : head.description;
        return { number, score, head, heading, snippet: said };
      }),
      mark: (text) => marked(text, understood.stems, language),
    };
  }
}

const engines = new Map();

function engineOf(address) {
  if (!engines.has(address)) {
    const opening = Engine.open(address);
    opening.catch(() => engines.delete(address));
    engines.set(address, opening);
  }
  return engines.get(address);
}

/**
 * Searches the index at an address. Where the site was replaced meanwhile, its new list is read first.
 * @param {string} address
 * @returns {Promise<Answer>}
 */
export async function search(address, query, how) {
  try {
    return await (await engineOf(address)).search(query, how);
  } catch (error) {
    if (!(error instanceof Outdated)) throw error;
    engines.delete(address);
    await loadManifest(address, { again: true });
    return (await engineOf(address)).search(query, how);
  }
}
