/**
 * The ranking: documents by what they have of each group, in whole numbers. The twin of
 * `kbgen/search/rank.py`, which says what they mean.
 */

const WHOLE = 100;
const NOTHING = { documents: [], levels: [] };

/**
 * The documents that answer a query, best first; those that are as good in the order of their numbers.
 * @param {import("./query.js").Group[]} groups
 * @param {Map<string, {documents: number[], levels: number[]}>} postings of all terms of the groups
 * @param {number} size how many documents there are
 * @returns {{number: number, score: number}[]}
 */
export function rank(groups, postings, size) {
  const at = (term) => postings.get(term) ?? NOTHING;
  const totals = new Map();
  const covered = new Map();
  const sorted = [...groups].sort((a, b) => a.optional - b.optional);
  for (const group of sorted) {
    const terms = [...group.variants].filter(([term]) => at(term).documents.length);
    if (!terms.length) continue;
    const worth = Math.max(1, Math.floor((rarity(terms, at, size) * group.weight) / WHOLE));
    for (const [number, [value, share]] of gathered(terms, at)) {
      const before = totals.get(number);
      if (group.optional && before === undefined) continue;
      totals.set(number, (before ?? 0) + worth * value);
      if (!group.optional) covered.set(number, (covered.get(number) ?? 0) + worth * share);
    }
  }
  return [...totals]
    .map(([number, total]) => ({ number, score: total * covered.get(number) }))
    .sort((a, b) => b.score - a.score || a.number - b.number);
}

/** For each document the best of a group's terms, and the largest factor that it has. */
function gathered(terms, at) {
  const found = new Map();
  for (const [term, factor] of [...terms].sort(([, a], [, b]) => b - a)) {
    const { documents, levels } = at(term);
    for (let i = 0; i < documents.length; i += 1) {
      const value = factor * levels[i];
      const had = found.get(documents[i]);
      if (!had) found.set(documents[i], [value, factor]);
      else if (value > had[0]) had[0] = value;
    }
  }
  return found;
}

/** BM25's idf in hundredths, of what was typed, else of the commonest that stands for it. */
function rarity(terms, at, size) {
  const largest = (some) => Math.max(0, ...some.map(([term]) => at(term).documents.length));
  const count = largest(terms.filter(([, factor]) => factor >= WHOLE)) || largest(terms);
  return Math.floor(100 * Math.log(1 + (size - count + 0.5) / (count + 0.5)) + 0.5);
}
