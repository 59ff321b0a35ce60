/**
 * What customers say of an article, and searches that found nothing. They go to the receiver that the
 * shop has set (`feedback` in mkdocs.yml) as a small JSON; where there is none, the way is to a person.
 * Nothing is stored, and nothing says who it was.
 */

const VERSION = 1;
const SEARCH_NONE = "kbgen:search-none";
const { receiver = "" } = document.documentElement.dataset;

/**
 * Sends a message to the receiver. As text, so that no host is asked for leave first.
 * @param {object} message
 * @returns {boolean} whether the browser has taken it
 */
function send(message) {
  const whole = { version: VERSION, ...message, language: document.documentElement.lang };
  return navigator.sendBeacon(receiver, JSON.stringify(whole));
}

/** The contact page, told which article somebody comes from and what is wrong with it. */
function contactAddress({ contact, page }, reason) {
  const address = new URL(contact, location.href);
  if (address.pathname === location.pathname) return address.href;
  address.search = new URLSearchParams({ article: page, reason }).toString();
  return address.href;
}

/**
 * Gives the question its answers.
 * @param {HTMLElement} section
 */
function attach(section) {
  const [yes, no] = section.querySelectorAll("button");
  const form = section.querySelector("form");
  const said = section.querySelector(".kb-feedback__said");
  const { page } = section.dataset;

  /** Shows that it was taken, in place of the question. */
  function end(isTaken) {
    const [thanks, contact] = said.querySelectorAll("p");
    thanks.textContent = isTaken ? said.dataset.thanks : said.dataset.failed;
    thanks.hidden = false;
    if (contact) contact.hidden = isTaken && form.hidden;
    form.hidden = true;
    section.querySelector(".kb-feedback__ask").hidden = true;
    said.focus();
  }

  yes.addEventListener("click", () => {
    form.hidden = true;
    end(!receiver || send({ kind: "feedback", page, helpful: true }));
  });
  no.addEventListener("click", () => {
    form.hidden = !form.hidden;
    no.setAttribute("aria-expanded", String(!form.hidden));
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const { reason, comment = "" } = Object.fromEntries(new FormData(form));
    if (!receiver) location.assign(contactAddress(section.dataset, reason));
    else end(send({ kind: "feedback", page, helpful: false, reason, comment: comment.trim() }));
  });
}

for (const section of document.querySelectorAll(".kb-feedback")) attach(section);

if (receiver) {
  document.addEventListener(SEARCH_NONE, ({ detail }) => send({ kind: "search", query: detail }));
}
