import { afterEach, expect, it, vi } from 'vitest';
import { speak } from './say.ts';
import { perLocale } from './per-locale.ts';

afterEach(() => {
  speak('en');
});

it('is made once for a language and a wish', () => {
  const make = vi.fn((locale: string, wish: string) => `${locale}: ${wish}`);
  const asked = perLocale(make);
  expect([asked('a'), asked('a'), asked('b')]).toEqual(['en-GB: a', 'en-GB: a', 'en-GB: b']);
  speak('tr');
  expect([asked('a'), asked('a')]).toEqual(['tr: a', 'tr: a']);
  expect(make).toHaveBeenCalledTimes(3);
});
