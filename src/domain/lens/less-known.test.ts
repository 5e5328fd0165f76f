import { expect, it } from 'vitest';
import { dateOf } from '#testing/date-of.ts';
import { isLessKnown } from './less-known.ts';

it.each([
  ['on the same day', '2025-04-09', '2025-04-09', false],
  ['ends earlier', '[2025-04-01..2025-04-11]', '[2025-04-01..2025-04-15]', false],
  ['may begin earlier', '[..2025-04-09]', '2025-04-09', true],
  ['may end later', '[2025-04-09..2025-04-11]', '2025-04-09', true],
  ['has lost its end', '[2025-04-09..]', '[2025-04-09..2025-04-11]', true],
  ['is lost', 'unknown', '2025-04', true],
  ['was never known', 'unknown', 'unknown', false],
])('a date that %s', (_, now, then, expected) => {
  expect(isLessKnown(dateOf(now), dateOf(then))).toBe(expected);
});
