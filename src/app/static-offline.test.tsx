import { expect, it } from 'vitest';
import { spokenLanguage } from '#messages/say.ts';
import { renderOffline } from './static-offline.tsx';

it('tells in every language that there is no network, and leaves the page in English', async () => {
  const { html, file } = await renderOffline();
  expect(file).toBe('offline.html');
  const told = document.createElement('div');
  told.innerHTML = html;
  const lines = Array.from(told.querySelectorAll('p'), ({ lang, dir, textContent }) => ({
    lang,
    dir,
    textContent,
  }));
  expect(lines.map(({ lang }) => lang).sort()).toEqual(['ar', 'az', 'en', 'he', 'tr']);
  expect(new Set(lines.map(({ textContent }) => textContent)).size).toBe(5);
  expect(lines.find(({ lang }) => lang === 'he')?.dir).toBe('rtl');
  // Nothing that could be taken for the text of a page, which the script would leave where it is.
  expect(told.querySelector('main')).toBeNull();
  expect(spokenLanguage()).toBe('en');
});
