/** On the contact page: names the article that somebody has come from. */

const box = document.querySelector(".kb-about");
const asked = new URLSearchParams(location.search);
const root = new URL(box.dataset.base.replace(/\/*$/, "/"), location.href);

/**
 * The address of an article of this site, or null: what stands in a link may be anything.
 * @param {string} path
 */
function articleAddress(path) {
  const address = new URL(path, root);
  return address.href.startsWith(root.href) ? address : null;
}

/** The heading of a page. It is the page that says it, not the link that somebody was given. */
async function titleOf(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  return page.querySelector("main h1").textContent.trim();
}

/** Lets an e-mail from this page begin with what it is about. */
function nameInMail(title, address, reason) {
  const lines = [title, reason, address.href].filter(Boolean);
  const query = `subject=${encodeURIComponent(title)}&body=${encodeURIComponent(`${lines.join("\n")}\n\n`)}`;
  for (const link of document.querySelectorAll("main a[href^='mailto:']")) {
    link.href = `${link.href.replace(/\?.*/, "")}?${query}`;
  }
}

async function show(address) {
  const title = await titleOf(address);
  const reason = JSON.parse(box.dataset.reasons)[asked.get("reason")] ?? "";
  const link = document.createElement("a");
  link.href = address.href;
  link.textContent = title;
  box.querySelector(".kb-about__title").replaceChildren(link);
  box.querySelector(".kb-about__reason").textContent = reason;
  nameInMail(title, address, reason);
}

const address = asked.has("article") ? articleAddress(asked.get("article")) : null;
if (address) show(address).catch(() => box.remove());
else box.remove();
