import { expect, it } from 'vitest';
import { unbroken } from './unbroken.ts';

it('joins a suffix to its number, and nothing else', () => {
  expect(unbroken('2025-ci ilin T4-ü')).toBe('2025-\u2060ci ilin T4-\u2060ü');
  for (const words of ['F-16', '2025-07', 'Turkish-Israeli']) expect(unbroken(words)).toBe(words);
});
