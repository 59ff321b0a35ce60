/** The desk's JSON API, documented in /api/openapi.json. */

/** A refusal, with the words that the desk says of it. */
export class Refusal extends Error {}

/**
 * @param {string} path
 * @param {URLSearchParams} asked
 * @param {AbortSignal} [signal]
 * @returns {Promise<any>}
 */
export async function get(path, asked, signal) {
  return answer(await reached(fetch(`${path}?${asked}`, { signal })));
}

/**
 * @param {string} path
 * @param {Record<string, string>} body
 * @returns {Promise<any>}
 */
export async function post(path, body) {
  const headers = { "Content-Type": "application/json" };
  return answer(await reached(fetch(path, { method: "POST", headers, body: JSON.stringify(body) })));
}

/** @param {string} name */
export function articlePath(name) {
  return `/api/articles/${name.split("/").map(encodeURIComponent).join("/")}`;
}

/** @param {Promise<Response>} asked */
async function reached(asked) {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw new Refusal("The desk doesn't answer. Is kbgen desk still running?");
  }
}

/** @param {Response} response */
async function answer(response) {
  const found = await response.json();
  if (!response.ok) throw new Refusal(found.error);
  return found;
}

/** Whether an error says only that something newer was asked. @param {unknown} error */
export function isOvertaken(error) {
  return error instanceof DOMException && error.name === "AbortError";
}
