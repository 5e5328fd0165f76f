import { expect, it } from 'vitest';
import { fullAddress } from './full-address.ts';

it('is whole, and without what only this reader has asked for', () => {
  expect(fullAddress('/sources/ft/?theme=dark#ft-1')).toBe(`${location.origin}/sources/ft/#ft-1`);
});
