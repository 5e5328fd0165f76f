// The theme before the first paint; a word where the page's program does not come; and, until an address that narrows the story has been applied, no text
// that tells all of it.
(function () {
  var root = document.documentElement;
  var query = new URLSearchParams(location.search);
  var theme = query.get('theme');
  var dark = theme === 'dark' || (theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.setAttribute('data-theme', dark ? 'dark' : 'light');
  var narrowing =
    'country actor category source place status backing voice q from to window asof told event group view';
  var narrows = narrowing.split(' ').some(function (name) {
    return query.has(name);
  });
  // The page takes the attribute away once it has applied the address.
  var tellAll = function () {
    if (root.hasAttribute('data-narrowing')) root.setAttribute('data-narrowing', '');
  };
  var sayBroken = function () {
    var main = document.querySelector('main');
    if (!main || document.getElementById('broken')) return;
    root.setAttribute('data-broken', '');
    var word = document.createElement('p');
    word.id = 'broken';
    word.className = 'page broken';
    word.setAttribute('role', 'status');
    word.textContent =
      'This page can be read, but not operated: its program could not be loaded. ' +
      (narrows ? 'It shows everything, not what the address asks for. ' : '') +
      'Check your connection and reload the page.';
    main.prepend(word);
  };
  addEventListener(
    'error',
    function (event) {
      tellAll();
      // Styles that did not come: where their link stays, whoever asks for them again takes them to be here.
      if (event.target instanceof HTMLLinkElement) event.target.remove();
      if (!(event.target instanceof HTMLScriptElement)) return;
      if (document.readyState === 'loading') addEventListener('DOMContentLoaded', sayBroken);
      else sayBroken();
    },
    true,
  );
  if (!narrows) return;
  root.setAttribute('data-narrowing', 'hidden');
  setTimeout(tellAll, 5000);
})();
