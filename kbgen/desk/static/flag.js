/** A report that an article is wrong. */

import { post, Refusal } from "./api.js";
import { byId, say } from "./elements.js";

const dialog = byId("flag");
const said = byId("flag-said");
const by = byId("flag-by");
const problem = byId("flag-problem");
const KEPT = "kbgen-desk-name";

/** @type {string} */
let article = "";

/** @param {(report: any) => void} sent told of each report that was taken */
export function watch(sent) {
  by.value = localStorage.getItem(KEPT) ?? "";
  dialog.querySelector("button[value=cancel]").addEventListener("click", () => dialog.close());
  dialog.querySelector("form").addEventListener("submit", async (/** @type {Event} */ event) => {
    event.preventDefault();
    try {
      sent(await post("/api/flags", { article, by: by.value, said: said.value }));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      problem.textContent = error.message;
      problem.hidden = false;
      return;
    }
    localStorage.setItem(KEPT, by.value);
    dialog.close();
    say("Thank you. The report is kept for the article's owner.");
  });
}

/** @param {{name: string, title: string}} about */
export function open(about) {
  article = about.name;
  byId("flag-article").textContent = about.title;
  said.value = "";
  problem.hidden = true;
  dialog.showModal();
  said.focus();
}
