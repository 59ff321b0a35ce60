/** Copying for customers. What is copied comes from the server and holds nothing for agents. */

import { say } from "./elements.js";

/** @param {string} text @param {string} what how it is called: "The text" */
export async function copyText(text, what) {
  await put({ "text/plain": text }, text);
  say(`${what} is copied.`);
}

/** Copy with formatting, and as plain text for what takes only that. @param {string} html @param {string} text */
export async function copyHtml(html, text) {
  await put({ "text/html": html, "text/plain": text }, text, html);
  say("The formatted text is copied.");
}

/**
 * @param {Record<string, string>} kinds
 * @param {string} text
 * @param {string} [html]
 */
async function put(kinds, text, html) {
  if (navigator.clipboard && window.ClipboardItem) {
    try {
      const blobs = Object.entries(kinds).map(([type, value]) => [type, new Blob([value], { type })]);
      await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
      return;
    } catch {
      // The browser wants to be asked another way.
    }
  }
  // A page that came without encryption from another machine has no clipboard but this.
  const listen = (/** @type {ClipboardEvent} */ event) => {
    event.preventDefault();
    event.clipboardData?.setData("text/plain", text);
    if (html) event.clipboardData?.setData("text/html", html);
  };
  document.addEventListener("copy", listen);
  document.execCommand("copy");
  document.removeEventListener("copy", listen);
}
