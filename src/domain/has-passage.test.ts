import { expect, it } from 'vitest';
import { detailOf } from '#testing/detail-of.ts';
import { hasPassage } from './has-passage.ts';

const strikes = detailOf('strikes 2025-04-02 \n It happened. [@a-1] \n a-1 <ft> "strikes"');

it.each([
  ['a-1', true],
  ['a-2', false],
  ['strikes', false],
  [null, false],
])('whether the event rests on %s: %s', (excerpt, rests) => {
  expect(hasPassage(strikes, excerpt)).toBe(rests);
});
