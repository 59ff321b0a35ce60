/* Runs before the first paint: says that scripts work, and applies the colours that were chosen. */
(function () {
  var root = document.documentElement;
  root.classList.remove("no-js");
  root.classList.add("js");
  try {
    var scheme = localStorage.getItem("kbgen.scheme");
    if (scheme === "light" || scheme === "dark") root.setAttribute("data-scheme", scheme);
  } catch {
    /* Storage is blocked: the system's colours hold. */
  }
})();
