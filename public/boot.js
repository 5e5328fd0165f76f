// The theme before the first paint; a word where the page's program does not come; and, until an address that narrows the story has been applied, no text
// that tells all of it.
(function () {
  var root = document.documentElement;
  var query = new URLSearchParams(location.search);
  var night = matchMedia('(prefers-color-scheme: dark)');
  // As the address has it now: the page, once it runs, changes that, and says the same.
  var dress = function () {
    var theme = new URLSearchParams(location.search).get('theme');
    var dark = theme === 'dark' || (theme !== 'light' && night.matches);
    root.dataset.theme = dark ? 'dark' : 'light';
  };
  dress();
  night.onchange = dress;
  // Where the browser leads back to a page, it can stand where it stood only if it is laid out whole.
  root.dataset.arrival = (performance.getEntriesByType('navigation')[0] || {}).type;
  var narrowing =
    'country actor category source place status backing voice q from to window asof told event group view';
  var narrows = narrowing.split(' ').some(function (name) {
    return query.has(name);
  });
  // The page takes the attribute away once it has applied the address.
  var tellAll = function () {
    if ('narrowing' in root.dataset) root.dataset.narrowing = '';
  };
  var sayBroken = function () {
    var main = document.querySelector('main');
    if (!main || 'broken' in root.dataset) return;
    root.dataset.broken = '';
    var word = document.createElement('p');
    word.id = 'broken';
    word.className = 'page broken';
    word.role = 'status';
    word.textContent =
      'This page can be read, but not operated: its program could not be loaded. ' +
      (narrows ? 'It shows everything, not what the address asks for. ' : '') +
      'Check your connection and reload the page.';
    main.prepend(word);
  };
  addEventListener(
    'error',
    function (event) {
      var target = event.target;
      tellAll();
      // Styles that did not come: where their link stays, whoever asks for them again takes them to be here.
      if (target instanceof HTMLLinkElement) target.remove();
      if (!(target instanceof HTMLScriptElement)) return;
      if (document.readyState === 'loading') addEventListener('DOMContentLoaded', sayBroken);
      else sayBroken();
    },
    true,
  );
  if (!narrows) return;
  root.dataset.narrowing = 'hidden';
  setTimeout(tellAll, 5000);
})();
