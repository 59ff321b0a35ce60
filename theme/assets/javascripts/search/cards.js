/**
 * Which facts of the policy a query asks for. A card is shown only where all that the query names is
 * the fact's: "how long do I have to return" asks for the time to return, "return a lamp shade" for none.
 */

const MOST_CARDS = 3;
const MOST_LEFT_OUT = 1;
const LITTLE = 0.5;
const WHOLE = 100;
const NEAR = 75;
const PHRASE = "_";

const setsOf = (group) =>
  [...group.variants].filter(([, factor]) => factor >= NEAR).map(([term]) => term.split(PHRASE));

/** Whether a group of a query is in a set of stems, by what was typed or by words of its meaning. */
const isIn = (group, stems) => setsOf(group).some((set) => set.every((stem) => stems.has(stem)));

/** Whether a group is in the stems of a card and names what the card has for itself. */
const isOwn = (group, stems, own) =>
  setsOf(group).some((set) => set.every((stem) => stems.has(stem)) && set.some((stem) => own.has(stem)));

/**
 * The cards that answer a query, at most three, each with those of its cases that were `asked` for.
 * @param {import("./query.js").Understanding} understood
 * @param {object[]} cards all of them, in the order of the policy
 * @param {Set<string>} common stems that most articles have
 * @param {import("./language.js").Language} language
 */
export function cardsFor({ groups, hints }, cards, common, language) {
  const named = groups.filter((group) => !group.optional);
  const telling = named.filter((group) => {
    const [typed] = group.variants.keys();
    return group.weight >= WHOLE && !common.has(typed);
  });
  if (!telling.length) return [];
  const spoken = new Set([...hints, ...named.flatMap((group) => setsOf(group).flat())]);
  const isSaid = (stem) => spoken.has(stem) || language.weak.has(stem);
  const found = cards.map(judged).filter(Boolean);
  const least = Math.min(...found.map(({ left }) => left));
  return found
    .filter(({ left }) => left === least)
    .slice(0, MOST_CARDS)
    .map(({ card, asked }) => ({ ...card, asked }));

  /** How many words of a card the query leaves out; nothing where it does not ask for the card. */
  function judged(card) {
    const asked = new Set(card.cases.filter(({ stems }) => named.some((group) => isIn(group, stems))));
    const all = new Set([...card.subject, ...card.own, ...card.says.flatMap((stems) => [...stems])]);
    const ofCases = new Set([...asked].flatMap(({ stems }) => [...stems]));
    if (!telling.every((group) => isIn(group, all) || isIn(group, ofCases))) return null;
    if (!telling.some((group) => isIn(group, all))) return null;
    const said = card.says.some((stems) => [...stems].every(isSaid));
    if (said) return { card, asked, left: -1 };
    const own = new Set([...card.own].filter((stem) => !card.subject.has(stem)));
    const isAnswer = hints.some((hint) => card.asks.has(hint));
    const isAsked = hints.length ? isAnswer : named.some((group) => isOwn(group, all, own));
    const unsaid = [...card.shown].filter((stem) => !spoken.has(stem));
    const little = isAnswer ? 0 : LITTLE;
    const left = unsaid.reduce((sum, stem) => sum + (isSaid(stem) ? little : 1), 0);
    return isAsked && left <= MOST_LEFT_OUT ? { card, asked, left } : null;
  }
}
