/* Runs before the first paint: says that scripts work, that somebody comes from an article (for which
   the contact page keeps room), and applies the colours that were chosen. */
(function () {
  var root = document.documentElement;
  root.classList.remove("no-js");
  root.classList.add("js");
  /* The results page keeps what stands in their place hidden until they are there. */
  if (/[?&]q=[^&]/.test(location.search)) {
    root.classList.add("kb-searching");
    /* The script that shows the results has not come: the way to a person has to. */
    setTimeout(function () { root.classList.remove("kb-searching"); }, 10000);
  }
  if (/[?&]article=/.test(location.search)) root.classList.add("from-article");
  try {
    var scheme = localStorage.getItem("kbgen.scheme");
    if (scheme === "light" || scheme === "dark") root.setAttribute("data-scheme", scheme);
  } catch {
    /* Storage is blocked: the system's colours hold. */
  }
})();
