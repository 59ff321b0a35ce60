/**
 * Ranks articles for a question. Pure: no page, no network.
 *
 * A term counts once per article, in the heaviest field that has it. Articles with more of the
 * terms come first; rare terms weigh more than common ones.
 */

const FIELDS = [
  ["title", 8],
  ["keywords", 6],
  ["headings", 4],
  ["description", 2],
];
const PREFIX_WORTH = 0.7;

const STOP_WORDS = new Set(
  (
    "a about am an and any are as at be been but by can could did do does for from had has have " +
    "he her his how i if in into is it its just like may me my need not of on or our out please " +
    "she should so some that the their them then there these they this those to up us want was " +
    "we were what when where which who why will with would you your"
  ).split(" "),
);

/** The words of a text: lower case, no accents, no apostrophes. */
export function words(text) {
  const plain = text.normalize("NFKD").replace(/[\p{M}'’]/gu, "");
  return plain.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A word without its plural ending, the same for "delivery" and "deliveries". */
export function stem(word) {
  if (word.length < 4 || /(ss|us|is)$/.test(word)) return word;
  if (word.endsWith("ies")) return word.slice(0, -3) + "y";
  if (/(s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith("s") ? word.slice(0, -1) : word;
}

/**
 * The terms of a query. The last word may still be being typed, so it also matches as a beginning.
 * Stop words count only when there is nothing else.
 */
export function parseQuery(query) {
  const typed = words(query);
  const open = /[\p{L}\p{N}]$/u.test(query);
  const telling = typed.filter((word, i) => !STOP_WORDS.has(word) || (open && i && i === typed.length - 1));
  const kept = telling.length ? telling : typed;
  const last = open ? typed.at(-1) : "";
  return kept.map((word) => ({ stem: stem(word), prefix: word === last ? word : "" }));
}

/** How well a word answers a term: 1, less for a beginning, 0. */
function match(term, word) {
  if (stem(word) === term.stem) return 1;
  return term.prefix && word.startsWith(term.prefix) ? PREFIX_WORTH : 0;
}

/** Whether a word of a text is one of the query's terms. */
export function isMatch(terms, text) {
  return words(text).some((word) => terms.some((term) => match(term, word) > 0));
}

/** Reads the index once, so that each key press only compares words. */
export function prepare(index) {
  return index.articles.map((article) => ({
    article,
    fields: {
      title: words(article.title),
      keywords: words((article.keywords ?? []).join(" ")),
      headings: words((article.headings ?? []).map((heading) => heading.text).join(" ")),
      description: words(article.description ?? ""),
    },
  }));
}

function worth(term, fields) {
  let best = 0;
  for (const [name, weight] of FIELDS) {
    for (const word of fields[name]) best = Math.max(best, weight * match(term, word));
  }
  return best;
}

/** The heading that answers more of the terms than the title does, if there is one. */
function bestHeading(terms, { article, fields }) {
  const count = (list) => terms.filter((term) => list.some((word) => match(term, word))).length;
  let best = null;
  let most = count(fields.title);
  for (const heading of article.headings ?? []) {
    const found = count(words(heading.text));
    if (found > most) [best, most] = [heading, found];
  }
  return best;
}

/**
 * The articles that answer a query, best first.
 * @returns {{article: object, heading: {text: string, id: string} | null, score: number}[]}
 */
export function rank(prepared, query, limit = 30) {
  const terms = parseQuery(query);
  const worths = prepared.map((entry) => terms.map((term) => worth(term, entry.fields)));
  const rarity = terms.map((_, i) => {
    const having = worths.filter((list) => list[i] > 0).length;
    return Math.log(1 + prepared.length / (having || 1));
  });
  return prepared
    .map((entry, e) => {
      const covered = worths[e].filter(Boolean).length / terms.length;
      const score = worths[e].reduce((sum, value, i) => sum + value * rarity[i], 0) * covered ** 2;
      return { entry, score };
    })
    .filter((result) => result.score > 0)
    .sort((a, b) => b.score - a.score || a.entry.fields.title.length - b.entry.fields.title.length)
    .slice(0, limit)
    .map(({ entry, score }) => ({ article: entry.article, heading: bestHeading(terms, entry), score }));
}

function trigrams(word) {
  const padded = ` ${word} `;
  return Array.from({ length: padded.length - 2 }, (_, i) => padded.slice(i, i + 3));
}

/** The categories whose articles look most like a query that found nothing, nearest first. */
export function nearestCategories(prepared, query) {
  const wanted = new Set(words(query).flatMap(trigrams));
  const likeness = new Map();
  for (const { article, fields } of prepared) {
    const has = new Set([...fields.title, ...fields.keywords].flatMap(trigrams));
    const shared = [...wanted].filter((part) => has.has(part)).length;
    likeness.set(article.category, Math.max(likeness.get(article.category) ?? 0, shared));
  }
  return [...likeness].filter(([, shared]) => shared > 1).sort((a, b) => b[1] - a[1]).map(([name]) => name);
}
