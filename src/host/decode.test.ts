import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeFromFrame } from './decode.ts';

it.each([
  { type: 'sourceline:ready', v: 1, height: 'auto' },
  { type: 'sourceline:height', v: 1, height: 640 },
  { type: 'sourceline:select', v: 1, event: 'a' },
  { type: 'sourceline:select', v: 1, event: null },
  { type: 'sourceline:filter', v: 1, query: '' },
])('hears $type', (message) => {
  expect(decodeFromFrame(message)).toEqual(message);
});

it.each([
  { type: 'sourceline:height', v: 1, height: 1e9 },
  { type: 'sourceline:height', v: 1, height: NaN },
  { type: 'sourceline:height', v: 1, height: '640px' },
  { type: 'sourceline:height', v: 2, height: 640 },
  { type: 'sourceline:select', v: 1, event: 'x'.repeat(5000) },
  { type: 'sourceline:select', v: 1, event: '<img src=x>' },
  { type: 'sourceline:filter', v: 1 },
])('takes no notice of %j', (message) => {
  expect(decodeFromFrame(message)).toBeNull();
});

it('takes no notice of whatever else comes, without an exception', () => {
  fc.assert(
    fc.property(fc.anything(), (data) => {
      expect(decodeFromFrame(data)).toBeNull();
    }),
  );
});
