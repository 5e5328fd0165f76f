import { expect, it } from 'vitest';
import { shareWords } from './share-words.ts';

it('tells a share as a percentage, with as many digits as are asked for', () => {
  expect([shareWords(0), shareWords(0.494), shareWords(1)]).toEqual(['0%', '49%', '100%']);
  expect([shareWords(0, 1), shareWords(0.49949, 1), shareWords(1, 1)]).toEqual(['0.0%', '49.9%', '100.0%']);
});
