/** The value of a fact in a scope on a day (kbgen/scope.py): the most specific override wins. */

/** Whether a country (ISO 3166, or EU) is the other one or holds it. */
export function holds(wider, code, eu) {
  if (wider === "EU" || wider === code) return wider === code || eu.includes(code.slice(0, 2));
  return wider === code.slice(0, 2);
}

function within(key, value, allowed, eu) {
  if (key === "country") return allowed.some((wider) => holds(wider, value, eu));
  return allowed.includes(value);
}

/** Whether every case of one scope is a case of another. `ordered` is a pair of ISO dates. */
function contains(wider, narrower, eu) {
  return Object.entries(wider).every(([key, allowed]) => {
    const asked = narrower[key];
    if (!asked) return false;
    if (key === "ordered") return allowed[0] <= asked[0] && asked[1] <= allowed[1];
    return asked.every((value) => within(key, value, allowed, eu));
  });
}

function latest(changes, day) {
  let found = null;
  for (const change of changes) {
    if (change[0] <= day && (!found || change[0] > found[0])) found = change;
  }
  return found;
}

/**
 * The value in force, and the override that made it so (undefined: none). A value is null where the
 * policy has none.
 * @param {object | null} fact Its `value`, `changes` and `overrides`.
 * @param {Record<string, string[]>} scope
 * @param {string} day ISO 8601.
 * @param {string[]} eu The members of the European Union.
 */
export function inForce(fact, scope, day, eu) {
  if (!fact) return { value: null };
  const fitting = fact.overrides.filter(({ when }) => contains(when, scope, eu));
  const narrowest = fitting.filter(
    ({ when }) =>
      !fitting.some((rival) => contains(when, rival.when, eu) && !contains(rival.when, when, eu)),
  );
  let override;
  for (const one of narrowest) {
    if (!override || Object.keys(one.when).length > Object.keys(override.when).length) override = one;
  }
  const stated = override ?? fact;
  const change = latest(stated.changes, day);
  return { value: change ? change[1] : stated.value, override };
}
