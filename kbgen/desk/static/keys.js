/** The keys that work everywhere on the page. They all take Ctrl, Alt or Cmd, so that typing is typing. */

/**
 * @param {Record<string, () => void>} does by letter, with Alt
 * @param {() => void} search
 */
export function watch(does, search) {
  document.addEventListener("keydown", (event) => {
    if (document.querySelector("dialog[open]") || event.isComposing) return;
    const letter = event.code.replace(/^Key/, "").toLowerCase();
    const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    if (isCommand && letter === "k") {
      event.preventDefault();
      search();
    } else if (event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey && does[letter]) {
      event.preventDefault();
      does[letter]();
    } else if (event.key === "Escape" && document.activeElement?.id !== "q") {
      search();
    }
  });
}
