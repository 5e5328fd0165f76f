// The theme before the first paint; and, until the page has applied an address that narrows the story and takes the mark away, no text that tells all of it.
(function () {
  var root = document.documentElement;
  var query = new URLSearchParams(location.search);
  var theme = query.get('theme');
  var dark = theme === 'dark' || (theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.setAttribute('data-theme', dark ? 'dark' : 'light');
  var narrowing = 'country actor category source place status q from to window asof told event group view';
  var narrows = narrowing.split(' ').some(function (name) {
    return query.has(name);
  });
  if (!narrows) return;
  root.setAttribute('data-narrowing', 'hidden');
  var tellAll = function () {
    if (root.hasAttribute('data-narrowing')) root.setAttribute('data-narrowing', '');
  };
  addEventListener('error', tellAll, true);
  setTimeout(tellAll, 5000);
})();
