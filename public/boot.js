/*
 * Runs before the first paint, and does what cannot wait for the page's own script: the theme that the address asks for, and, where the
 * address narrows the story, hiding the prerendered text that tells all of it until the page has applied the address.
 */
(function () {
  var root = document.documentElement;
  var query = new URLSearchParams(location.search);
  var theme = query.get('theme');
  var dark = theme === 'dark' || (theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.setAttribute('data-theme', dark ? 'dark' : 'light');
  query.delete('theme');
  query.delete('lang');
  if (query.size === 0) return;
  root.setAttribute('data-narrowing', '');
  var tellAll = function () {
    root.removeAttribute('data-narrowing');
  };
  addEventListener('error', tellAll, true); // the page's script did not come: better all of the story than none
  setTimeout(tellAll, 6000);
})();
