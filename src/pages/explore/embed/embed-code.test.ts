import { expect, it } from 'vitest';
import { parseViewState } from '#url-state/parse.ts';
import { embedCode, FIRST_CHOICE, frameAddress, queryOf } from './embed-code.ts';

const BASE = 'https://example.org/timeline/';
const { state } = parseViewState(
  'country=TR,IL&match=all&window=2025-04-01..2025-04-30&event=a&theme=dark&lang=tr&utm=x',
);
const site = { base: BASE, newest: BASE, title: 'Israel & "others"', measured: 1204 };

it('this view has its filters, days and open event, but colours and language as they are chosen', () => {
  expect(queryOf(FIRST_CHOICE, state)).toBe('country=TR,IL&match=all&window=2025-04-01..2025-04-30&event=a');
  expect(queryOf({ ...FIRST_CHOICE, theme: 'light', lang: 'he' }, state)).toMatch(/&lang=he&theme=light$/);
});

it('the whole timeline has neither', () => {
  expect(frameAddress(BASE, { ...FIRST_CHOICE, what: 'all' }, state)).toBe(`${BASE}embed/`);
});

it('as high as its content: with the height that was measured, and the script', () => {
  const holder = document.createElement('div');
  holder.innerHTML = embedCode(site, FIRST_CHOICE, state);
  const frame = holder.querySelector('iframe');
  expect(frame?.title).toBe(site.title);
  expect(frame?.getAttribute('src')).toBe(frameAddress(BASE, FIRST_CHOICE, state));
  expect(frame?.getAttribute('loading')).toBe('lazy');
  expect(frame?.getAttribute('height')).toBe('1204');
  expect(holder.querySelector('script')?.getAttribute('src')).toBe(`${BASE}embed.js`);
  expect(holder.querySelector('a')?.getAttribute('href')).toBe(`${BASE}?${queryOf(FIRST_CHOICE, state)}`);
  expect(holder.querySelector('a')?.textContent).toBe(site.title);
});

it('of an edition that is kept: all of it but the script, which serves every edition', () => {
  const base = `${BASE}v/1.0.0/`;
  const code = embedCode({ ...site, base }, { ...FIRST_CHOICE, what: 'all', edition: 'kept' }, state);
  expect(code).toContain(`src="${base}embed/"`);
  expect(code).toContain(`href="${base}"`);
  expect(code).toContain(`src="${BASE}embed.js"`);
});

it('of fixed height: as high as was asked for, and no script', () => {
  const code = embedCode(site, { ...FIRST_CHOICE, height: 'fixed', pixels: 480 }, state);
  expect(code).toContain('height="480"');
  expect(code).not.toContain('<script');
});
